//! The three numbers of an objective or a priority: weighted mean, coverage, worst child; and the status they make.

use super::caveat::{Caveat, is_judged};
use super::formula::Formula;
use super::input::{Input, State, Subject};
use super::{Explained, Explanation, Quantity, Step};
use crate::analysis::roll_up::{Child, ENOUGH, children_of};
use crate::analysis::{Judgement, Picture, RollUp, Standing};
use crate::domain::{Dossier, Id, Indicator, Objective, Priority, Status};
use std::collections::BTreeMap;

pub(super) fn of_objective(dossier: &Dossier, picture: &Picture, id: Id<Objective>) -> Option<Explanation> {
    let (objective, up) = (dossier.get(id)?, picture.objectives.get(&id)?);
    let judged = in_own_plan(dossier, picture, objective);
    let children =
        children_of(dossier, objective, judged.as_ref().unwrap_or(&picture.indicators), &picture.objectives);
    let children: Vec<(Subject, Standing)> = children
        .into_iter()
        .map(|(child, standing)| match child {
            Child::Indicator(id) => (Subject::Indicator(id), standing),
            Child::Objective(id) => (Subject::Objective(id), standing),
        })
        .collect();
    let begun = Explanation::begun(Explained::Objective(id), picture.on);
    Some(Explanation { owner: objective.owner, ..explain(begun, up, &children) })
}

pub(super) fn of_priority(dossier: &Dossier, picture: &Picture, id: Id<Priority>) -> Option<Explanation> {
    let (priority, up) = (dossier.get(id)?, picture.priorities.get(&id)?);
    let children: Vec<(Subject, Standing)> = Objective::roots(id, dossier)
        .into_iter()
        .filter_map(|root| {
            let standing = picture.objectives.get(&root.id)?.standing(root.weight);
            Some((Subject::Objective(root.id), standing))
        })
        .collect();
    let begun = Explanation::begun(Explained::Priority(id), picture.on);
    Some(Explanation { owner: priority.owner, ..explain(begun, up, &children) })
}

/// The indicators of an objective as its own plan judges them; none when that is the plan of the day.
fn in_own_plan(
    dossier: &Dossier,
    picture: &Picture,
    objective: &Objective,
) -> Option<BTreeMap<Id<Indicator>, Judgement>> {
    let plan = dossier.get(dossier.get(objective.priority)?.plan)?;
    if dossier.plan_on(picture.on).is_some_and(|of_day| of_day.id == plan.id) {
        return None;
    }
    let begun = Some(plan).filter(|plan| plan.from <= picture.on);
    let own = dossier.contributions.values().filter(|one| one.objective == objective.id);
    let judge = |id: Id<Indicator>| {
        let judged = picture.indicators.get(&id)?;
        Some((id, judged.in_plan(dossier, dossier.get(id)?, begun, picture.on)))
    };
    Some(own.filter_map(|one| judge(one.indicator)).collect())
}

fn explain(begun: Explanation, up: &RollUp, children: &[(Subject, Standing)]) -> Explanation {
    let is_counted = |one: &Standing| is_judged(one.status) && one.weight > 0.0;
    let judged: Vec<&Standing> = children.iter().map(|(_, one)| one).filter(|one| is_counted(one)).collect();
    let known: Vec<&&Standing> = judged.iter().filter(|one| one.status != Status::Unknown).collect();
    let terms: Vec<(f64, f64)> =
        known.iter().filter_map(|one| Some((one.weight, one.achievement?.clamp(0.0, 1.0)))).collect();
    let known_weight: f64 = known.iter().map(|one| one.weight).sum();
    let share = |status: Status| {
        let of: f64 = known.iter().filter(|one| one.status == status).map(|one| one.weight).sum();
        if known_weight > 0.0 { of / known_weight } else { 0.0 }
    };
    let coverage = Formula::Coverage {
        known: judged.iter().map(|one| one.weight * one.coverage).sum(),
        whole: judged.iter().map(|one| one.weight).sum(),
    };
    let standing = Formula::Standing {
        status: up.status,
        on_course: share(Status::OnCourse),
        off_course: share(Status::OffCourse),
    };
    let step = |quantity, value, formula| Step { quantity, value, formula };
    let mean =
        (!terms.is_empty()).then(|| step(Quantity::Mean, up.achievement, Formula::WeightedMean(terms)));
    let others = [
        step(Quantity::Coverage, Some(up.coverage), coverage),
        step(Quantity::Worst, None, Formula::Worst(up.worst)),
        step(Quantity::Standing, None, standing),
    ];
    let inputs = children.iter().map(|(subject, one)| Input {
        weight: Some(one.weight),
        coverage: Some(one.coverage),
        state: Some(State::Standing(one.status)),
        is_counted: is_counted(one),
        ..Input::new(*subject, one.achievement)
    });
    let informative = children.iter().filter(|(_, one)| !is_judged(one.status)).count();
    let caveats = [
        (up.coverage < ENOUGH).then_some(Caveat::ThinCoverage),
        (informative > 0).then_some(Caveat::Informative(informative)),
    ];
    Explanation {
        steps: mean.into_iter().chain(others).collect(),
        inputs: inputs.collect(),
        caveats: caveats.into_iter().flatten().collect(),
        ..begun
    }
}
