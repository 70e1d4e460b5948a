//! Means: whether the plan asks more than there is, and whether norms are met.

use super::inspection::{Inspection, key};
use super::kind::RemarkKind;
use super::remark::{Remark, Severity, Value};
use crate::domain::{Action, Capacity, Key, Kind, Norm, NormBasis};
use chrono::{Datelike, Months};
use std::collections::BTreeMap;

/// Months after which somebody should read the reference of a norm again.
const REREAD: u32 = 24;

pub(super) fn check(inspection: &mut Inspection<'_>) {
    let asked = hours_asked(inspection);
    let year = inspection.on.year();
    let whole = |capacity: &&Capacity| capacity.function.is_none() && capacity.year >= year;
    for capacity in inspection.dossier.capacities.values().filter(whole) {
        check_capacity(inspection, capacity, asked.get(&capacity.year).copied().unwrap_or_default());
    }
    let strength = strength(inspection);
    for norm in inspection.dossier.norms.values() {
        check_norm(inspection, norm, strength);
    }
}

/// Hours that the action plans with a cycle in a year ask: those planned, else those of the actions of the cycle.
fn hours_asked(inspection: &Inspection<'_>) -> BTreeMap<i32, f64> {
    let mut asked = BTreeMap::new();
    for (cycle, plan) in inspection.cycles() {
        let actions = inspection.users(key(cycle), Kind::Action).filter_map(|key| match key {
            Key::Action(id) => inspection.dossier.get(id),
            _ => None,
        });
        let of_actions = || actions.filter_map(|action: &Action| action.hours).sum();
        *asked.entry(cycle.year).or_insert(0.0) += plan.hours_planned.unwrap_or_else(of_actions);
    }
    asked
}

fn check_capacity(inspection: &mut Inspection<'_>, capacity: &Capacity, asked: f64) {
    let functions = inspection.dossier.capacities.values();
    let of_functions: f64 = functions
        .filter(|other| other.year == capacity.year && other.function.is_some())
        .map(|other| other.hours)
        .sum();
    let left = capacity.hours - of_functions;
    if asked > left.max(0.0) + 1e-9 {
        let remark = Remark::new(RemarkKind::CapacityExceeded, key(capacity));
        let remark = remark.with("year", Value::Year(capacity.year)).with("asked", Value::Number(asked));
        inspection.add(remark.with("left", Value::Number(left)).with("over", Value::Number(asked - left)));
    }
}

/// The strength of the force in the latest year that is known on the day, in full-time equivalents.
fn strength(inspection: &Inspection<'_>) -> Option<f64> {
    let year = inspection.on.year();
    let all = inspection.dossier.capacities.values();
    let known = all.filter(|one| one.function.is_none() && one.year <= year && one.fte.is_some());
    known.max_by_key(|one| one.year).and_then(|one| one.fte)
}

fn check_norm(inspection: &mut Inspection<'_>, norm: &Norm, strength: Option<f64>) {
    let at = key(norm);
    let is_law = !norm.reference.trim().is_empty();
    match (norm.need(inspection.dossier, inspection.on, strength), norm.actual) {
        (Some(need), Some(actual)) if actual + 1e-9 < need => {
            // What the law asks of a function of the law; the rest the zone asks of itself.
            let function = norm.function.and_then(|id| inspection.dossier.get(id));
            let is_legal = is_law && function.is_none_or(|function| function.legal.is_some());
            let is_own = norm.basis == NormBasis::Fixed;
            let severity = if is_legal && !is_own { Severity::Serious } else { Severity::Attention };
            let remark = Remark::new(RemarkKind::NormNotMet, at).severity(severity);
            inspection.add(remark.with("need", Value::Number(need)).with("actual", Value::Number(actual)));
        }
        (Some(need), None) => {
            inspection.add(Remark::new(RemarkKind::NormWithoutCount, at).with("need", Value::Number(need)));
        }
        _ => {}
    }
    if !is_law {
        return;
    }
    let limit = inspection.on.checked_sub_months(Months::new(REREAD));
    match norm.checked_on {
        Some(day) if limit.is_some_and(|limit| day < limit) => {
            inspection.add(Remark::new(RemarkKind::NormReferenceOld, at).with("day", Value::Day(day)));
        }
        _ => {}
    }
}
