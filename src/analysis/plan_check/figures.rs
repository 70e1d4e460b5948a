//! Figures by municipality that lack or contradict the zone, and statuses that somebody declared.

use super::inspection::{Inspection, key};
use super::kind::RemarkKind;
use super::remark::{Remark, Value};
use crate::analysis::mismatches;
use crate::domain::{Declaration, Indicator, Key, Status};

pub(super) fn check(inspection: &mut Inspection<'_>) {
    for indicator in inspection.dossier.indicators.values() {
        check_missing(inspection, indicator);
        check_sums(inspection, indicator);
    }
    for declaration in inspection.dossier.declarations.values() {
        check_declaration(inspection, declaration);
    }
}

/// Periods without a figure of the zone, because a municipality lacks.
fn check_missing(inspection: &mut Inspection<'_>, indicator: &Indicator) {
    let Some(judged) = inspection.picture.indicators.get(&indicator.id) else { return };
    let incomplete = &judged.series.incomplete;
    let Some((period, area)) =
        incomplete.first().and_then(|(period, areas)| Some((*period, *areas.first()?)))
    else {
        return;
    };
    let remark = Remark::new(RemarkKind::AreaMissing, key(indicator));
    let remark = remark.with("n", Value::Count(incomplete.len())).with("period", Value::Period(period));
    inspection.add(remark.with("area", Value::Record(Key::Area(area))));
}

/// Periods in which the zone says something else than its municipalities together.
fn check_sums(inspection: &mut Inspection<'_>, indicator: &Indicator) {
    let own = inspection.measured_by_area(indicator.id).iter().copied();
    let all = mismatches(inspection.dossier, indicator, own, inspection.on);
    let Some(first) = all.first() else { return };
    let remark = Remark::new(RemarkKind::AreasDiffer, key(indicator));
    let remark = remark.with("n", Value::Count(all.len())).with("period", Value::Period(first.period));
    let remark = remark.with("zone", Value::Figure(indicator.id, first.zone));
    inspection.add(remark.with("areas", Value::Figure(indicator.id, first.areas)));
}

/// A status that was declared otherwise than the figures say, or whose last day has passed without a later one.
fn check_declaration(inspection: &mut Inspection<'_>, declaration: &Declaration) {
    let Some(indicator) = declaration.indicator.and_then(|id| inspection.dossier.get(id)) else { return };
    let Some(judged) = inspection.picture.indicators.get(&indicator.id) else { return };
    let about = |kind| {
        let remark = Remark::new(kind, key(indicator)).with("declared", Value::Status(declaration.status));
        remark.with("until", Value::Day(declaration.until))
    };
    let is_judged = matches!(judged.status, Status::OnCourse | Status::Attention | Status::OffCourse);
    let is_later = |other: &Declaration| {
        other.indicator == declaration.indicator && (other.day, other.id) > (declaration.day, declaration.id)
    };
    if judged.declared == Some(declaration.id) {
        if is_judged && judged.status != declaration.status {
            let remark = about(RemarkKind::DeclarationDiffers);
            inspection.add(remark.with("computed", Value::Status(judged.status)));
        }
    } else if declaration.until < inspection.on && !inspection.dossier.declarations.values().any(is_later) {
        inspection.add(about(RemarkKind::DeclarationEnded));
    }
}
