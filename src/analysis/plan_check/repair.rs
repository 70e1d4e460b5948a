//! What mends a remark in one click: always one edit, so that one undo takes it back.

use super::remark::Value;
use crate::domain::{
    Action, ActionPlan, Baseline, Cycle, Edit, Id, Indicator, Mint, Phase, PhaseKind, Plan, Record,
    vocabulary,
};

vocabulary! {
    /// What a repair does.
    RepairKind as "check-repair" {
        /// Gives the owner of what stands above.
        TakeOwner = "take-owner",
        /// Names the body that decides on such a priority.
        SetDecision = "set-decision",
        /// Starts the cycle of the year.
        StartCycle = "start-cycle",
        /// Takes the figure of the year before the plan as baseline.
        AddBaseline = "add-baseline",
        /// Exchanges the edges of a band.
        SwapBand = "swap-band",
        /// Ends an action with the year of its cycle.
        SetEnd = "set-end",
        /// Gives a done action the day on which it should have been done.
        SetDoneDay = "set-done-day",
        /// Puts the progress of a done action on 100 percent.
        SetProgress = "set-progress",
        /// Adds the phases that lack.
        AddPhases = "add-phases",
        /// Puts the last days of open phases in order.
        OrderPhases = "order-phases",
        /// Gives all siblings the weight 1.
        EqualWeights = "equal-weights",
    }
}

/// What mends a remark.
#[derive(Debug, Clone, PartialEq)]
pub struct Repair {
    /// What it does.
    pub kind: RepairKind,
    /// What its button says beside that, by name.
    pub values: Vec<(&'static str, Value)>,
    change: Change,
}

/// What a repair changes, before new identities are made.
#[derive(Debug, Clone, PartialEq)]
enum Change {
    Records(Vec<Record>),
    Baseline { indicator: Id<Indicator>, plan: Id<Plan>, year: i32, value: f64 },
    Cycle { action_plan: Id<ActionPlan>, year: i32, unfinished: Vec<Action> },
    Phases { cycle: Id<Cycle>, action_plan: Id<ActionPlan>, year: i32, kinds: Vec<PhaseKind> },
}

impl Repair {
    /// Replaces records by a better state.
    pub(super) fn change(kind: RepairKind, records: Vec<Record>) -> Self {
        Self { kind, values: Vec::new(), change: Change::Records(records) }
    }

    /// Takes a figure as the baseline of an indicator in a plan.
    pub(super) fn baseline(indicator: Id<Indicator>, plan: Id<Plan>, year: i32, value: f64) -> Self {
        let values = vec![("year", Value::Year(year)), ("figure", Value::Figure(indicator, value))];
        let change = Change::Baseline { indicator, plan, year, value };
        Self { kind: RepairKind::AddBaseline, values, change }
    }

    /// Starts the cycle of a year with its four phases, and takes along what was not finished.
    pub(super) fn cycle(action_plan: Id<ActionPlan>, year: i32, unfinished: Vec<Action>) -> Self {
        let values = vec![("year", Value::Year(year))];
        let change = Change::Cycle { action_plan, year, unfinished };
        Self { kind: RepairKind::StartCycle, values, change }
    }

    /// Adds phases to a cycle.
    pub(super) fn phases(cycle: &Cycle, kinds: Vec<PhaseKind>) -> Self {
        let Cycle { id, action_plan, year, .. } = *cycle;
        let change = Change::Phases { cycle: id, action_plan, year, kinds };
        Self { kind: RepairKind::AddPhases, values: Vec::new(), change }
    }

    /// Adds a value for its button.
    pub(super) fn with(mut self, name: &'static str, value: Value) -> Self {
        self.values.push((name, value));
        self
    }

    /// The edit that it is.
    pub fn edit(&self, mint: &mut Mint) -> Edit {
        match &self.change {
            Change::Records(records) => match records.as_slice() {
                [only] => Edit::Change(only.clone()),
                many => Edit::ChangeAll(many.to_vec()),
            },
            Change::Baseline { indicator, plan, year, value } => Edit::Add(Record::Baseline(Baseline {
                id: mint.id(),
                indicator: *indicator,
                plan: *plan,
                year: *year,
                value: *value,
            })),
            Change::Cycle { action_plan, year, unfinished } => {
                Edit::StartCycle(Cycle::begin(*action_plan, *year, unfinished, mint))
            }
            Change::Phases { cycle, action_plan, year, kinds } => {
                let whole = Cycle::begin(*action_plan, *year, &[], mint).into_iter();
                let lacking = whole.filter_map(|record| match record {
                    Record::Phase(phase) if kinds.contains(&phase.kind) => {
                        Some(Edit::Add(Record::Phase(Phase { cycle: *cycle, ..phase })))
                    }
                    _ => None,
                });
                Edit::Together(lacking.collect())
            }
        }
    }
}
