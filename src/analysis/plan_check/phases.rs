//! Phases: in order, in their year, and signed on something.

use super::inspection::{Inspection, key};
use super::kind::RemarkKind;
use super::remark::{Remark, Severity, Value};
use super::repair::{Repair, RepairKind};
use crate::domain::{Cycle, Kind, Phase, PhaseKind, Record, Vocabulary};
use chrono::NaiveDate;

pub(super) fn check(inspection: &mut Inspection<'_>) {
    for (cycle, plan) in inspection.cycles() {
        let mut phases: Vec<&Phase> = inspection
            .users(key(cycle), Kind::Phase)
            .filter_map(|key| match key {
                crate::domain::Key::Phase(id) => inspection.dossier.get(id),
                _ => None,
            })
            .collect();
        phases.sort_by_key(|phase| phase.kind);
        check_missing(inspection, cycle, &phases);
        check_order(inspection, cycle, &phases);
        check_signatures(inspection, cycle, &phases);
        for phase in &phases {
            check_year(inspection, cycle, phase);
        }
        let is_signed = |kind: PhaseKind| {
            let by_then = |phase: &&&Phase| phase.signed_on.is_some_and(|signed| signed <= inspection.on);
            phases.iter().filter(by_then).any(|phase| phase.kind == kind)
        };
        let without_figures =
            is_signed(PhaseKind::Check) && !inspection.is_used(key(cycle), &[Kind::FrozenFigure]);
        let decided = cycle.outcome.is_some() || inspection.is_used(key(cycle), &[Kind::Decision]);
        let without_decision = is_signed(PhaseKind::Act) && !decided;
        if without_figures {
            // An action plan that watches nothing has nothing to freeze.
            let watches = inspection.is_used(key(plan), &[Kind::Support]);
            let severity = if watches { Severity::Serious } else { Severity::Attention };
            inspection.add(Remark::new(RemarkKind::CheckWithoutFigures, key(cycle)).severity(severity));
        }
        if without_decision {
            inspection.add(Remark::new(RemarkKind::ActWithoutDecision, key(cycle)));
        }
    }
}

fn check_missing(inspection: &mut Inspection<'_>, cycle: &Cycle, phases: &[&Phase]) {
    let there = |kind: PhaseKind| phases.iter().any(|phase| phase.kind == kind);
    let lacking: Vec<PhaseKind> = PhaseKind::ALL.iter().copied().filter(|kind| !there(*kind)).collect();
    if let Some(first) = lacking.first() {
        let remark = Remark::new(RemarkKind::PhaseMissing, key(cycle)).with("phase", Value::Phase(*first));
        let remark = remark.with("n", Value::Count(lacking.len()));
        inspection.add(remark.repair(Repair::phases(cycle, lacking)));
    }
}

/// Last days that come back in time, as long as something is left to sign.
fn check_order(inspection: &mut Inspection<'_>, cycle: &Cycle, phases: &[&Phase]) {
    let dues: Vec<(&Phase, NaiveDate)> =
        phases.iter().filter_map(|phase| Some((*phase, phase.due?))).collect();
    let Some(pair) = dues.windows(2).find(|pair| pair[1].1 < pair[0].1) else { return };
    if phases.iter().all(|phase| phase.signed_on.is_some()) {
        return;
    }
    let remark = Remark::new(RemarkKind::PhasesOutOfOrder, key(cycle))
        .with("phase", Value::Phase(pair[1].0.kind))
        .with("due", Value::Day(pair[1].1))
        .with("before", Value::Phase(pair[0].0.kind))
        .with("before-due", Value::Day(pair[0].1));
    inspection.add(remark.repair(order_repair(&dues)));
}

/// The last days of the phases that are still open, put in order; none when those that are signed stand in the way.
fn order_repair(dues: &[(&Phase, NaiveDate)]) -> Option<Repair> {
    let open: Vec<&Phase> =
        dues.iter().map(|(phase, _)| *phase).filter(|phase| phase.signed_on.is_none()).collect();
    let mut days: Vec<NaiveDate> = open.iter().filter_map(|phase| phase.due).collect();
    days.sort_unstable();
    let ordered: Vec<Phase> =
        open.iter().zip(&days).map(|(phase, day)| Phase { due: Some(*day), ..(*phase).clone() }).collect();
    let new_due =
        |phase: &Phase| ordered.iter().find(|one| one.id == phase.id).map_or(phase.due, |one| one.due);
    let all: Vec<_> = dues.iter().map(|(phase, _)| new_due(phase)).collect();
    if !all.is_sorted() {
        return None;
    }
    let changed = ordered.into_iter().filter(|one| open.iter().all(|phase| *phase != one));
    Some(Repair::change(RepairKind::OrderPhases, changed.map(Record::Phase).collect()))
}

/// Signatures that skip a phase, or that go back in time.
fn check_signatures(inspection: &mut Inspection<'_>, cycle: &Cycle, phases: &[&Phase]) {
    let skipped = phases.iter().find_map(|phase| {
        let later = phases.iter().find(|later| later.kind > phase.kind && later.signed_on.is_some())?;
        phase.signed_on.is_none().then_some((phase.kind, later.kind))
    });
    if let Some((phase, later)) = skipped {
        let remark = Remark::new(RemarkKind::PhaseSkipped, key(cycle));
        inspection.add(remark.with("phase", Value::Phase(phase)).with("later", Value::Phase(later)));
    }
    let signed: Vec<(PhaseKind, NaiveDate)> =
        phases.iter().filter_map(|phase| Some((phase.kind, phase.signed_on?))).collect();
    if let Some(pair) = signed.windows(2).find(|pair| pair[1].1 < pair[0].1) {
        let remark = Remark::new(RemarkKind::PhaseSignedOutOfOrder, key(cycle));
        let remark = remark.with("phase", Value::Phase(pair[1].0)).with("day", Value::Day(pair[1].1));
        inspection
            .add(remark.with("before", Value::Phase(pair[0].0)).with("before-day", Value::Day(pair[0].1)));
    }
}

/// A last day before October of the year before, or after June of the year after.
fn check_year(inspection: &mut Inspection<'_>, cycle: &Cycle, phase: &Phase) {
    let Some(due) = phase.due.filter(|_| phase.signed_on.is_none()) else { return };
    let first = NaiveDate::from_ymd_opt(cycle.year - 1, 10, 1);
    let last = NaiveDate::from_ymd_opt(cycle.year + 1, 6, 30);
    if first.is_some_and(|first| due < first) || last.is_some_and(|last| due > last) {
        let remark = Remark::new(RemarkKind::PhaseOutsideYear, key(phase));
        let remark = remark.with("phase", Value::Phase(phase.kind)).with("due", Value::Day(due));
        inspection.add(remark.with("year", Value::Year(cycle.year)));
    }
}
