//! The four numbers of the overview: what is counted in each.

use super::actions::{input, of_cycles};
use super::caveat::Caveat;
use super::formula::Formula;
use super::input::{Input, State, Subject};
use super::{Explained, Explanation, Number, Quantity, Step};
use crate::analysis::{ActionTally, Picture, Verdict};
use crate::domain::{Decision, Dossier, Id, Indicator, Objective, Status};
use chrono::Datelike;

/// What the overview counts.
#[derive(Debug, Clone, PartialEq)]
pub struct Counts {
    /// Every objective of the plan that is not divided, with how it stands.
    pub objectives: Vec<(Id<Objective>, Status)>,
    /// The actions of the year.
    pub actions: ActionTally,
    /// Every indicator that is compared, with what its change proves and whether that is for the better.
    pub changes: Vec<(Id<Indicator>, Verdict, Option<bool>)>,
    /// Decisions to be carried out, with whether they are late.
    pub decisions: Vec<(Id<Decision>, bool)>,
}

impl Counts {
    /// Counts in a dossier that was judged.
    pub fn of(dossier: &Dossier, picture: &Picture) -> Self {
        let plan = dossier.plan_on(picture.on).map(|plan| plan.id);
        let is_leaf = |objective: &&Objective| {
            let priority = dossier.get(objective.priority);
            priority.map(|priority| priority.plan) == plan && objective.children(dossier).is_empty()
        };
        let leaves = dossier.objectives.values().filter(is_leaf);
        let objectives =
            leaves.filter_map(|one| Some((one.id, picture.objectives.get(&one.id)?.status))).collect();
        let changed = |(id, judged): (&Id<Indicator>, &crate::analysis::Judgement)| {
            let (change, indicator) = (judged.change.as_ref()?, dossier.get(*id)?);
            Some((*id, change.test.verdict, change.is_better(indicator.direction)))
        };
        let open = dossier.decisions.values().filter(|decision| decision.is_open(picture.on));
        Self {
            objectives,
            actions: picture.all_actions(dossier),
            changes: picture.indicators.iter().filter_map(changed).collect(),
            decisions: open.map(|one| (one.id, one.is_late(picture.on))).collect(),
        }
    }

    /// Objectives on course.
    pub fn on_course(&self) -> usize {
        self.objectives.iter().filter(|(_, status)| *status == Status::OnCourse).count()
    }

    /// Indicators that demonstrably changed for the better, or else for the worse.
    pub fn changed(&self, for_better: bool) -> usize {
        self.changes.iter().filter(|(.., better)| *better == Some(for_better)).count()
    }

    /// Indicators whose change is within the noise.
    pub fn noise(&self) -> usize {
        self.changes.iter().filter(|(_, verdict, _)| *verdict == Verdict::NotDemonstrable).count()
    }

    /// Decisions that are late.
    pub fn late(&self) -> usize {
        self.decisions.iter().filter(|(_, is_late)| *is_late).count()
    }
}

pub(super) fn explain(dossier: &Dossier, picture: &Picture, number: Number) -> Explanation {
    let counts = Counts::of(dossier, picture);
    let begun = Explanation::begun(Explained::Number(number), picture.on);
    match number {
        Number::Objectives => objectives(begun, &counts),
        Number::Actions => actions(dossier, begun, &counts),
        Number::Changes => changes(picture, begun, &counts),
        Number::Decisions => decisions(dossier, begun, &counts),
    }
}

fn count(quantity: Quantity, counted: usize, of: usize) -> Step {
    Step { quantity, value: Some(counted as f64), formula: Formula::Count { counted, of } }
}

fn objectives(begun: Explanation, counts: &Counts) -> Explanation {
    let inputs = counts.objectives.iter().map(|(id, status)| Input {
        state: Some(State::Standing(*status)),
        is_counted: *status == Status::OnCourse,
        ..Input::new(Subject::Objective(*id), None)
    });
    let steps = vec![count(Quantity::Counted, counts.on_course(), counts.objectives.len())];
    Explanation { steps, inputs: counted_first(inputs.collect()), ..begun }
}

fn actions(dossier: &Dossier, begun: Explanation, counts: &Counts) -> Explanation {
    let of_year = dossier.cycles.values().filter(|cycle| cycle.year == begun.on.year());
    let (actions, dropped) = of_cycles(dossier, &of_year.map(|cycle| cycle.id).collect());
    let inputs = actions.iter().map(|action| {
        let own = input(action, begun.on);
        Input { is_counted: action.is_done(begun.on), ..own }
    });
    let tally = &counts.actions;
    let steps =
        vec![count(Quantity::Late, tally.late, tally.all), count(Quantity::Counted, tally.done, tally.all)];
    let caveats = if dropped > 0 { vec![Caveat::Dropped(dropped)] } else { Vec::new() };
    Explanation { steps, inputs: counted_first(inputs.collect()), caveats, ..begun }
}

fn changes(picture: &Picture, begun: Explanation, counts: &Counts) -> Explanation {
    let inputs = counts.changes.iter().map(|(id, verdict, better)| Input {
        state: Some(State::Change(*verdict, *better)),
        is_counted: better.is_some(),
        ..Input::new(Subject::Indicator(*id), None)
    });
    let all = picture.indicators.len();
    let steps = vec![
        count(Quantity::Noise, counts.noise(), all),
        count(Quantity::Worse, counts.changed(false), all),
        count(Quantity::Counted, counts.changed(true), all),
    ];
    let judged = counts.changes.iter().filter(|(_, verdict, _)| *verdict != Verdict::TooFew).count();
    let caveats = if judged < all { vec![Caveat::NotCompared(all - judged)] } else { Vec::new() };
    Explanation { steps, inputs: counted_first(inputs.collect()), caveats, ..begun }
}

fn decisions(dossier: &Dossier, begun: Explanation, counts: &Counts) -> Explanation {
    let inputs = counts.decisions.iter().map(|(id, is_late)| {
        let due = dossier.get(*id).and_then(|decision| decision.due);
        Input { state: Some(State::Decision(due, *is_late)), ..Input::new(Subject::Decision(*id), None) }
    });
    let open = counts.decisions.len();
    let steps = vec![
        count(Quantity::Late, counts.late(), open),
        count(Quantity::Counted, open, dossier.decisions.len()),
    ];
    Explanation { steps, inputs: inputs.collect(), ..begun }
}

/// What counts stands before what does not.
fn counted_first(mut inputs: Vec<Input>) -> Vec<Input> {
    inputs.sort_by_key(|input| !input.is_counted);
    inputs
}
