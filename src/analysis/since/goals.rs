//! Targets and baselines that moved.

use crate::domain::{Dossier, Id, Indicator, Plan};
use std::collections::{BTreeMap, BTreeSet};

/// Which figure of a plan moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum GoalKind {
    /// The baseline.
    Baseline,
    /// The target of a year.
    Target(i32),
}

/// A target or a baseline as it stood.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Goal {
    /// Its year.
    pub year: i32,
    /// The figure; the lower edge of a band.
    pub value: f64,
    /// The upper edge of a band.
    pub upper: Option<f64>,
}

/// A target or a baseline that moved, came or went, of an indicator and a plan that were there before and after.
#[derive(Debug, Clone, PartialEq)]
pub struct GoalChange {
    /// The indicator.
    pub indicator: Id<Indicator>,
    /// The plan that sets it.
    pub plan: Id<Plan>,
    /// What moved.
    pub kind: GoalKind,
    /// As it stood.
    pub from: Option<Goal>,
    /// As it stands.
    pub to: Option<Goal>,
}

type Goals = BTreeMap<(Id<Indicator>, Id<Plan>, GoalKind), Goal>;

/// The targets and baselines that differ, by the code of their indicator.
pub(super) fn goals(then: &Dossier, now: &Dossier) -> Vec<GoalChange> {
    let (was, is) = (all(then), all(now));
    let both = |key: &&(Id<Indicator>, Id<Plan>, GoalKind)| {
        let has = |dossier: &Dossier| dossier.get(key.0).is_some() && dossier.get(key.1).is_some();
        has(then) && has(now)
    };
    let keys: BTreeSet<_> = was.keys().chain(is.keys()).filter(both).copied().collect();
    let mut changes: Vec<GoalChange> = keys
        .into_iter()
        .map(|key| (key, was.get(&key).copied(), is.get(&key).copied()))
        .filter(|(_, from, to)| from != to)
        .map(|((indicator, plan, kind), from, to)| GoalChange { indicator, plan, kind, from, to })
        .collect();
    let code = |change: &GoalChange| now.get(change.indicator).map_or("", |one| one.code.as_str());
    changes.sort_by(|one, other| (code(one), one.plan, one.kind).cmp(&(code(other), other.plan, other.kind)));
    changes
}

fn all(dossier: &Dossier) -> Goals {
    let baselines = dossier.baselines.values().map(|one| {
        let goal = Goal { year: one.year, value: one.value, upper: None };
        ((one.indicator, one.plan, GoalKind::Baseline), goal)
    });
    let targets = dossier.targets.values().map(|one| {
        let goal = Goal { year: one.year, value: one.value, upper: one.upper };
        ((one.indicator, one.plan, GoalKind::Target(one.year)), goal)
    });
    baselines.chain(targets).collect()
}
