//! How far actions have come: each with its weight, its progress and the time that has passed.

use super::caveat::Caveat;
use super::formula::Formula;
use super::input::{Input, State, Subject};
use super::{Explained, Explanation, Quantity, Step};
use crate::analysis::actions::{elapsed, have_hours, progress};
use crate::analysis::{ActionTally, Picture};
use crate::domain::{Action, ActionState, Cycle, Dossier, Id, Priority};
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeSet;

pub(super) fn of_cycle(dossier: &Dossier, picture: &Picture, id: Id<Cycle>) -> Option<Explanation> {
    let plan = dossier.get(dossier.get(id)?.action_plan)?;
    let begun = Explanation::begun(Explained::Cycle(id), picture.on);
    let begun = Explanation { owner: plan.owner, ..begun };
    Some(explain(dossier, begun, &BTreeSet::from([id])))
}

pub(super) fn of_priority(dossier: &Dossier, picture: &Picture, id: Id<Priority>) -> Option<Explanation> {
    let owner = dossier.get(id)?.owner;
    let plans = Picture::action_plans(dossier, id);
    let cycles = plans.into_iter().flat_map(|plan| plan.cycles(dossier));
    let cycles = cycles.filter(|cycle| cycle.year == picture.on.year()).map(|cycle| cycle.id).collect();
    let begun = Explanation::begun(Explained::Actions(id), picture.on);
    Some(explain(dossier, Explanation { owner, ..begun }, &cycles))
}

/// The actions of cycles, those that were given up apart.
pub(super) fn of_cycles<'a>(dossier: &'a Dossier, cycles: &BTreeSet<Id<Cycle>>) -> (Vec<&'a Action>, usize) {
    let all = dossier.actions.values().filter(|action| cycles.contains(&action.cycle));
    let (dropped, kept): (Vec<_>, Vec<_>) = all.partition(|action| action.state == ActionState::Dropped);
    (kept, dropped.len())
}

pub(super) fn input(action: &Action, on: NaiveDate) -> Input {
    let state = State::Action { is_done: action.is_done(on), is_late: action.is_late(on) };
    Input {
        beside: elapsed(action, on),
        state: Some(state),
        ..Input::new(Subject::Action(action.id), Some(progress(action, on)))
    }
}

fn explain(dossier: &Dossier, begun: Explanation, cycles: &BTreeSet<Id<Cycle>>) -> Explanation {
    let on = begun.on;
    let tally = ActionTally::of(dossier, cycles, on);
    let (actions, dropped) = of_cycles(dossier, cycles);
    let by_hours = have_hours(&actions);
    let weight = |action: &Action| action.hours.filter(|_| by_hours).unwrap_or(1.0);
    let done: Vec<(f64, f64)> = actions.iter().map(|one| (weight(one), progress(one, on))).collect();
    let passed: Vec<(f64, f64)> =
        actions.iter().filter_map(|one| Some((weight(one), elapsed(one, on)?))).collect();
    let mut caveats = Vec::new();
    if !by_hours {
        caveats.push(Caveat::EqualWeights);
    }
    if passed.len() < actions.len() {
        caveats.push(Caveat::NoDates(actions.len() - passed.len()));
    }
    if dropped > 0 {
        caveats.push(Caveat::Dropped(dropped));
    }
    let mean = |quantity, value, terms: Vec<(f64, f64)>| {
        (!terms.is_empty()).then_some(Step { quantity, value, formula: Formula::WeightedMean(terms) })
    };
    let late = Step {
        quantity: Quantity::Late,
        value: Some(tally.late as f64),
        formula: Formula::Count { counted: tally.late, of: tally.all },
    };
    let steps = [
        mean(Quantity::Elapsed, tally.elapsed, passed),
        Some(late),
        mean(Quantity::Progress, tally.progress, done),
    ];
    let inputs = actions.iter().map(|one| Input { weight: Some(weight(one)), ..input(one, on) });
    Explanation { steps: steps.into_iter().flatten().collect(), inputs: inputs.collect(), caveats, ..begun }
}
