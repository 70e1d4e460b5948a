//! The golden thread: from a priority to what is measured and done, and what hangs loose.

use super::inspection::{Inspection, key};
use super::kind::RemarkKind;
use super::remark::{Remark, Severity, Value};
use super::repair::{Repair, RepairKind};
use crate::domain::{
    ActionPlan, BodyKind, Cycle, CycleOutcome, Id, Key, Kind, Objective, Person, PhaseKind, Priority, Record,
    StatementKind, Track, Unit,
};
use chrono::Datelike;

pub(super) fn check(inspection: &mut Inspection<'_>) {
    for priority in inspection.priorities() {
        check_priority(inspection, priority);
    }
    for (objective, priority) in inspection.leaves() {
        check_objective(inspection, objective, priority);
    }
    for (plan, objective, priority) in inspection.action_plans() {
        check_action_plan(inspection, plan, objective, priority);
    }
    check_matrix(inspection);
    check_unused(inspection);
}

/// Regular policing, which is followed without a project of its own.
fn softened(track: Track, kind: RemarkKind) -> Severity {
    match (track, kind.usual_severity()) {
        (Track::Attention, Severity::Serious) => Severity::Attention,
        (Track::Attention, _) => Severity::Hint,
        (_, usual) => usual,
    }
}

/// The repair that gives an owner to a record, when there is one above.
pub(super) fn take_owner(
    owner: Option<Id<Person>>,
    record: impl FnOnce(Id<Person>) -> Record,
) -> Option<Repair> {
    let owner = owner?;
    let repair = Repair::change(RepairKind::TakeOwner, vec![record(owner)]);
    Some(repair.with("owner", Value::Record(Key::Person(owner))))
}

fn check_priority(inspection: &mut Inspection<'_>, priority: &Priority) {
    let at = key(priority);
    let remark = |kind| Remark::new(kind, at).severity(softened(priority.track, kind));
    if !inspection.is_used(at, &[Kind::Objective]) {
        inspection.add(remark(RemarkKind::PriorityWithoutObjective));
    }
    if priority.reason.trim().is_empty() {
        inspection.add(remark(RemarkKind::PriorityWithoutReason));
    }
    if priority.owner.is_none() {
        inspection.add(remark(RemarkKind::PriorityWithoutOwner));
    }
    if !inspection.is_used(at, &[Kind::Alignment, Kind::Focus, Kind::Selection]) {
        // The force chooses its own working without a framework of others.
        let severity = if priority.track == Track::External { Severity::Attention } else { Severity::Hint };
        inspection.add(Remark::new(RemarkKind::PriorityWithoutGround, at).severity(severity));
    }
    if priority.decided_by.is_none() {
        let repair = deciding_body(inspection, priority);
        inspection.add(remark(RemarkKind::PriorityWithoutDecision).repair(repair));
    }
}

/// The body that decides on such a priority, when there is just one: safety is the matter of the security council,
/// the force itself that of the police board or of its management.
fn deciding_body(inspection: &Inspection<'_>, priority: &Priority) -> Option<Repair> {
    let kinds: &[BodyKind] = match priority.track {
        Track::External | Track::Attention => &[BodyKind::SecurityCouncil],
        Track::Internal => &[BodyKind::PoliceBoard, BodyKind::Management],
    };
    let body = kinds.iter().find_map(|kind| {
        let mut all = inspection.dossier.bodies.values().filter(|body| body.kind == *kind);
        all.next().filter(|_| all.next().is_none())
    })?;
    let record = Record::Priority(Priority { decided_by: Some(body.id), ..priority.clone() });
    let repair = Repair::change(RepairKind::SetDecision, vec![record]);
    Some(repair.with("body", Value::Record(key(body))))
}

fn check_objective(inspection: &mut Inspection<'_>, objective: &Objective, priority: &Priority) {
    let at = key(objective);
    let remark = |kind| Remark::new(kind, at).severity(softened(priority.track, kind));
    let plans: Vec<Key> = inspection.users(at, Kind::ActionPlan).collect();
    let watched = plans.iter().any(|plan| inspection.is_used(*plan, &[Kind::Support]));
    let is_measured = watched || inspection.is_used(at, &[Kind::Contribution]);
    if !is_measured {
        inspection.add(remark(RemarkKind::ObjectiveWithoutIndicator));
    }
    if objective.owner.is_none() {
        let repair = take_owner(priority.owner, |owner| {
            Record::Objective(Objective { owner: Some(owner), ..objective.clone() })
        });
        inspection.add(remark(RemarkKind::ObjectiveWithoutOwner).repair(repair));
    }
    if plans.is_empty() && !is_watched(inspection, objective) && !is_pursued_above(inspection, objective) {
        // What is measured may be regular policing; what is neither measured nor done is only words.
        let remark = remark(RemarkKind::ObjectiveWithoutActionPlan);
        inspection.add(if is_measured { remark.severity(Severity::Hint) } else { remark });
    }
}

/// Whether an action plan that stands elsewhere watches an indicator of the objective.
fn is_watched(inspection: &Inspection<'_>, objective: &Objective) -> bool {
    let mut contributions =
        inspection.users(key(objective), Kind::Contribution).filter_map(|user| match user {
            Key::Contribution(id) => inspection.dossier.get(id),
            _ => None,
        });
    contributions.any(|one| !inspection.watched_by(one.indicator).is_empty())
}

/// Whether an action plan of a larger objective carries this one along.
fn is_pursued_above(inspection: &Inspection<'_>, objective: &Objective) -> bool {
    let mut waiting = above(inspection, objective);
    let mut seen = std::collections::BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if inspection.is_used(Key::Objective(id), &[Kind::ActionPlan]) {
            return true;
        }
        if let Some(parent) = inspection.dossier.get(id).filter(|_| seen.insert(id)) {
            waiting.extend(above(inspection, parent));
        }
    }
    false
}

/// The objectives that an objective serves directly.
fn above(inspection: &Inspection<'_>, objective: &Objective) -> Vec<Id<Objective>> {
    let descents = inspection.users(key(objective), Kind::Descent).filter_map(|user| match user {
        Key::Descent(id) => inspection.dossier.get(id),
        _ => None,
    });
    let more = descents.filter(|descent| descent.objective == objective.id).map(|descent| descent.parent);
    objective.parent.into_iter().chain(more).collect()
}

fn check_action_plan(
    inspection: &mut Inspection<'_>,
    plan: &ActionPlan,
    objective: &Objective,
    priority: &Priority,
) {
    let at = key(plan);
    if plan.owner.is_none() {
        let repair = take_owner(objective.owner.or(priority.owner), |owner| {
            Record::ActionPlan(ActionPlan { owner: Some(owner), ..plan.clone() })
        });
        inspection.add(Remark::new(RemarkKind::ActionPlanWithoutOwner, at).repair(repair));
    }
    let year = inspection.on.year();
    let cycles: Vec<_> = inspection
        .users(at, Kind::Cycle)
        .filter_map(|key| if let Key::Cycle(id) = key { inspection.dossier.get(id) } else { None })
        .collect();
    let last = cycles.iter().max_by_key(|cycle| cycle.year);
    let has_ended = last.is_some_and(|cycle| {
        matches!(cycle.outcome, Some(CycleOutcome::Stop | CycleOutcome::Embed)) && cycle.year < year
    });
    let is_later = cycles.iter().all(|cycle| cycle.year > year) && !cycles.is_empty();
    let running = cycles.iter().find(|cycle| cycle.year == year);
    let runs = running.is_some();
    if let Some(cycle) = running.filter(|cycle| !inspection.is_used(key(**cycle), &[Kind::Action])) {
        check_idle(inspection, cycle);
    }
    if inspection.is_running(priority.plan) && !runs && !has_ended && !is_later {
        let remark = Remark::new(RemarkKind::ActionPlanWithoutCycle, at).with("year", Value::Year(year));
        let unfinished = last.map_or_else(Vec::new, |cycle| cycle.open_actions(inspection.dossier));
        inspection.add(remark.repair(Repair::cycle(plan.id, year, unfinished)));
    }
}

/// A cycle in which nothing is done: worse once its approach is set.
fn check_idle(inspection: &mut Inspection<'_>, cycle: &Cycle) {
    let phases = cycle.phases(inspection.dossier);
    let is_signed = |kind| phases.iter().any(|phase| phase.kind == kind && phase.signed_on.is_some());
    if !is_signed(PhaseKind::Do) {
        let severity = if is_signed(PhaseKind::Plan) { Severity::Attention } else { Severity::Hint };
        inspection.add(Remark::new(RemarkKind::CycleWithoutAction, key(cycle)).severity(severity));
    }
}

/// Objectives and action plans without a place in a matrix that is used for such.
fn check_matrix(inspection: &mut Inspection<'_>) {
    let placements = &inspection.dossier.placements;
    if placements.values().any(|placement| placement.objective.is_some()) {
        for (objective, _) in inspection.leaves() {
            let at = key(objective);
            let mut plans = inspection.users(at, Kind::ActionPlan);
            let by_plan = plans.any(|plan| inspection.is_used(plan, &[Kind::Placement]));
            drop(plans);
            if !by_plan && !inspection.is_used(at, &[Kind::Placement]) {
                inspection.add(Remark::new(RemarkKind::ObjectiveOutsideMatrix, at));
            }
        }
    }
    if placements.values().any(|placement| placement.action_plan.is_some()) {
        for (plan, objective, _) in inspection.action_plans() {
            let placed = [key(plan), key(objective)];
            if !placed.iter().any(|key| inspection.is_used(*key, &[Kind::Placement])) {
                inspection.add(Remark::new(RemarkKind::ActionPlanOutsideMatrix, key(plan)));
            }
        }
    }
}

/// Records that nothing uses.
fn check_unused(inspection: &mut Inspection<'_>) {
    const USES: [(Kind, RemarkKind, &[Kind]); 5] = [
        (
            Kind::Indicator,
            RemarkKind::IndicatorWithoutUse,
            &[Kind::Contribution, Kind::Support, Kind::Proof, Kind::FrozenFigure],
        ),
        (Kind::Partner, RemarkKind::PartnerWithoutUse, &[Kind::Involvement]),
        (Kind::Phenomenon, RemarkKind::PhenomenonWithoutUse, &[Kind::Focus, Kind::Selection, Kind::Rating]),
        (Kind::Framework, RemarkKind::FrameworkWithoutUse, &[Kind::Alignment]),
        (Kind::ValueGroup, RemarkKind::ValueGroupWithoutUse, &[Kind::CoreValue]),
    ];
    for (kind, remark, uses) in USES {
        for record in inspection.dossier.records(kind) {
            if !inspection.is_used(record.key(), uses) {
                inspection.add(Remark::new(remark, record.key()));
            }
        }
    }
    for unit in inspection.dossier.units.values() {
        let used = inspection.is_used(key(unit), &[Kind::Unit, Kind::Post, Kind::Commitment]);
        if !used && is_bare(unit) {
            inspection.add(Remark::new(RemarkKind::UnitWithoutUse, key(unit)));
        }
    }
    let pictures = inspection.dossier.statements.values().filter(|one| one.kind == StatementKind::Picture);
    for picture in pictures {
        if !inspection.is_used(key(picture), &[Kind::Commitment]) {
            inspection.add(Remark::new(RemarkKind::PictureWithoutPromise, key(picture)));
        }
    }
}

/// Whether nothing is known of a unit but its name.
fn is_bare(unit: &Unit) -> bool {
    unit.head.is_none()
        && unit.fte.is_none()
        && unit.parent.is_none()
        && unit.area.is_none()
        && unit.mandate.trim().is_empty()
}
