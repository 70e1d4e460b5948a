//! Means: whether the plan asks more than there is, and whether norms are met.

use super::inspection::{Inspection, key};
use super::kind::RemarkKind;
use super::remark::{Remark, Severity, Value};
use crate::analysis::CapacityYear;
use crate::domain::{Key, Norm, NormBasis};
use chrono::{Datelike, Months};

/// Months after which somebody should read the reference of a norm again.
const REREAD: u32 = 24;

pub(super) fn check(inspection: &mut Inspection<'_>) {
    let (dossier, on) = (inspection.dossier, inspection.on);
    for year in CapacityYear::years(dossier).into_iter().filter(|year| *year >= on.year()) {
        check_capacity(inspection, &CapacityYear::of(dossier, year, on));
    }
    let strength = strength(inspection);
    for norm in dossier.norms.values() {
        check_norm(inspection, norm, strength);
    }
}

fn check_capacity(inspection: &mut Inspection<'_>, capacity: &CapacityYear) {
    let (Some(whole), Some(short)) = (capacity.whole, capacity.short()) else { return };
    let remark = Remark::new(RemarkKind::CapacityExceeded, Key::Capacity(whole))
        .with("year", Value::Year(capacity.year))
        .with("asked", Value::Number(capacity.asked()))
        .with("left", Value::Number(capacity.left()));
    inspection.add(remark.with("over", Value::Number(short)));
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
