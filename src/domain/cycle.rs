//! A Plan-Do-Check-Act cycle of an action plan, its four phases and the figures that Check froze.

use super::dossier::noun;
use super::refusal::{Field, within};
use super::vocabulary::{Vocabulary, vocabulary};
use super::{
    Action, ActionPlan, ActionState, Dossier, Id, Indicator, Kind, Mint, Noun, Person, Record, Reference,
    Refusal, Status,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// The four phases, in their order.
    PhaseKind as "phase" {
        /// The approach is set.
        Plan = "plan",
        /// It is carried out.
        Do = "do",
        /// It is evaluated on figures.
        Check = "check",
        /// It is decided how to go on.
        Act = "act",
    }
}

vocabulary! {
    /// What Act decided for the approach.
    CycleOutcome as "outcome" {
        /// It works and becomes regular.
        Embed = "embed",
        /// It goes on, changed.
        Adjust = "adjust",
        /// It stops.
        Stop = "stop",
    }
}

/// The last days of Plan, Do, Check and Act that are proposed: month and day.
const DUE: [(u32, u32); 4] = [(1, 31), (10, 31), (11, 30), (12, 31)];

/// One turn of an action plan, usually a year.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cycle {
    /// Identity.
    pub id: Id<Self>,
    /// The action plan.
    pub action_plan: Id<ActionPlan>,
    /// The year.
    pub year: i32,
    /// What Act decided, once it did.
    pub outcome: Option<CycleOutcome>,
}

impl Cycle {
    /// Its phases in their order.
    pub fn phases<'a>(&self, dossier: &'a Dossier) -> Vec<&'a Phase> {
        let mut all: Vec<_> = dossier.phases.values().filter(|phase| phase.cycle == self.id).collect();
        all.sort_by_key(|phase| phase.kind);
        all
    }

    /// A new cycle with its phases and copies of actions that were not finished, which then fall in its year.
    pub fn begin(plan: Id<ActionPlan>, year: i32, unfinished: &[Action], mint: &mut Mint) -> Vec<Record> {
        let cycle = Self { id: mint.id(), action_plan: plan, year, outcome: None };
        let mut records = vec![Record::Cycle(cycle.clone())];
        for (kind, due) in PhaseKind::ALL.iter().zip(DUE) {
            records.push(Record::Phase(Phase {
                id: mint.id(),
                cycle: cycle.id,
                kind: *kind,
                due: NaiveDate::from_ymd_opt(year, due.0, due.1),
                text: String::new(),
                signed_by: None,
                signed_on: None,
            }));
        }
        let (first, last) = (NaiveDate::from_ymd_opt(year, 1, 1), NaiveDate::from_ymd_opt(year, 12, 31));
        for (position, action) in (1..).zip(unfinished) {
            records.push(Record::Action(Action {
                id: mint.id(),
                cycle: cycle.id,
                start: first,
                end: action.end.filter(|end| Some(*end) >= first).or(last),
                position,
                ..action.clone()
            }));
        }
        records
    }

    /// Its actions that are not begun or under way, in their order.
    pub fn open_actions(&self, dossier: &Dossier) -> Vec<Action> {
        let open = |action: &&Action| {
            action.cycle == self.id && matches!(action.state, ActionState::Planned | ActionState::Busy)
        };
        let mut all: Vec<Action> = dossier.actions.values().filter(open).cloned().collect();
        all.sort_by_key(|action| (action.position, action.id));
        all
    }

    /// The first phase that was not signed by a day; none when the cycle is complete.
    pub fn current_phase<'a>(&self, dossier: &'a Dossier, day: NaiveDate) -> Option<&'a Phase> {
        self.phases(dossier).into_iter().find(|phase| phase.signed_on.is_none_or(|signed| signed > day))
    }

    /// The figures that its Check was judged on.
    pub fn frozen<'a>(&self, dossier: &'a Dossier) -> Vec<&'a FrozenFigure> {
        dossier.frozen_figures.values().filter(|figure| figure.cycle == self.id).collect()
    }
}

impl Noun for Cycle {
    noun!(Cycle, cycles);
    fn label(&self, dossier: &Dossier) -> String {
        let plan = dossier.get(self.action_plan).map_or("", |plan| plan.title.as_str());
        format!("{plan} {}", self.year)
    }
    fn references(&self) -> Vec<Reference> {
        vec![Reference::part(self.action_plan)]
    }
    fn check(&self, dossier: &Dossier) -> Result<(), Refusal> {
        within(Kind::Cycle, Field::YEAR, f64::from(self.year), 1990.0, 2199.0)?;
        let twin = |other: &&Self| {
            other.id != self.id && other.action_plan == self.action_plan && other.year == self.year
        };
        match dossier.cycles.values().find(twin) {
            Some(other) => Err(Refusal::Twice { kind: Kind::Cycle, what: other.label(dossier) }),
            None => Ok(()),
        }
    }
}

/// A phase of a cycle.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Phase {
    /// Identity.
    pub id: Id<Self>,
    /// The cycle.
    pub cycle: Id<Cycle>,
    /// Which of the four.
    pub kind: PhaseKind,
    /// Last day to sign it.
    pub due: Option<NaiveDate>,
    /// What was planned, done, found or decided.
    pub text: String,
    /// Who signed it off.
    pub signed_by: Option<Id<Person>>,
    /// Day on which it was signed off.
    pub signed_on: Option<NaiveDate>,
}

impl Phase {
    /// Whether it should have been signed by a day and was not.
    pub fn is_late(&self, day: NaiveDate) -> bool {
        self.due.is_some_and(|due| due < day) && self.signed_on.is_none_or(|signed| signed > day)
    }
}

impl Noun for Phase {
    noun!(Phase, phases);
    fn label(&self, dossier: &Dossier) -> String {
        let cycle = dossier.get(self.cycle).map_or_else(String::new, |cycle| cycle.label(dossier));
        format!("{} · {cycle}", self.kind.code().to_uppercase())
    }
    fn references(&self) -> Vec<Reference> {
        let mut all = vec![Reference::part(self.cycle)];
        all.extend(self.signed_by.map(Reference::uses));
        all
    }
    fn check(&self, dossier: &Dossier) -> Result<(), Refusal> {
        let twin =
            |other: &&Self| other.id != self.id && other.cycle == self.cycle && other.kind == self.kind;
        if let Some(other) = dossier.phases.values().find(twin) {
            return Err(Refusal::Twice { kind: Kind::Phase, what: other.label(dossier) });
        }
        if self.signed_on.is_some() {
            let open = |other: &&Self| {
                other.cycle == self.cycle && other.kind < self.kind && other.signed_on.is_none()
            };
            if let Some(before) = dossier.phases.values().find(open) {
                return Err(Refusal::PhaseTooEarly { phase: self.kind, before: before.kind });
            }
        }
        Ok(())
    }
}

/// A figure as it stood when Check was signed off; it never changes afterwards.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FrozenFigure {
    /// Identity.
    pub id: Id<Self>,
    /// The cycle whose Check was judged on it.
    pub cycle: Id<Cycle>,
    /// The indicator.
    pub indicator: Id<Indicator>,
    /// Last day of the figures.
    pub day: NaiveDate,
    /// The value of the year until that day.
    pub value: f64,
    /// What it should have been.
    pub expected: Option<f64>,
    /// How it was judged.
    pub status: Status,
}

impl Noun for FrozenFigure {
    noun!(FrozenFigure, frozen_figures);
    fn label(&self, dossier: &Dossier) -> String {
        dossier.get(self.indicator).map_or_else(String::new, |indicator| indicator.name.clone())
    }
    fn references(&self) -> Vec<Reference> {
        vec![Reference::part(self.cycle), Reference::uses(self.indicator)]
    }
    fn check(&self, _: &Dossier) -> Result<(), Refusal> {
        within(
            Kind::FrozenFigure,
            Field::VALUE,
            self.value,
            -super::refusal::LARGEST,
            super::refusal::LARGEST,
        )
    }
}
