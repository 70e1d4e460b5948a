//! What the zone binds itself to and what was decided: whether somebody does it, in time, where people can see it.

use super::inspection::{Inspection, key};
use super::kind::RemarkKind;
use super::remark::{Remark, Value};
use crate::analysis::FindingKind;
use crate::domain::{ApprovalKind, Commitment, CommitmentKind, CommitmentState, DecisionState, Kind};
use chrono::Days;

/// Days after a meeting in which its minutes are written.
const MINUTES: u64 = 60;

pub(super) fn check(inspection: &mut Inspection<'_>) {
    for commitment in inspection.dossier.commitments.values() {
        check_commitment(inspection, commitment);
    }
    check_decisions(inspection);
    for meeting in inspection.dossier.meetings.values() {
        let last = meeting.day.checked_add_days(Days::new(MINUTES));
        if last.is_some_and(|last| last < inspection.on) && meeting.minutes.trim().is_empty() {
            let remark = Remark::new(RemarkKind::MeetingWithoutMinutes, key(meeting));
            inspection.add(remark.with("day", Value::Day(meeting.day)));
        }
    }
    check_plans(inspection);
}

fn check_commitment(inspection: &mut Inspection<'_>, commitment: &Commitment) {
    let at = key(commitment);
    let is_proven = inspection.is_used(at, &[Kind::Proof]);
    if commitment.state == CommitmentState::Kept && !is_proven {
        inspection.add(Remark::new(RemarkKind::KeptWithoutProof, at));
    } else if commitment.kind == CommitmentKind::Promise && !is_proven {
        inspection.add(Remark::new(RemarkKind::PromiseWithoutProof, at));
    }
    if commitment.state != CommitmentState::Open {
        return;
    }
    if let Some(due) = commitment.due.filter(|due| *due < inspection.on) {
        inspection.add(Remark::new(RemarkKind::CommitmentOverdue, at).with("due", Value::Day(due)));
    }
    if commitment.owner.is_none() && commitment.unit.is_none() {
        inspection.add(Remark::new(RemarkKind::CommitmentWithoutOwner, at));
    }
}

/// What the overview knows of late decisions, and decisions that nobody carries out.
fn check_decisions(inspection: &mut Inspection<'_>) {
    for finding in &inspection.picture.findings {
        let FindingKind::LateDecision(id) = finding.kind else { continue };
        let Some((decision, due)) = inspection.dossier.get(id).and_then(|one| Some((one, one.due?))) else {
            continue;
        };
        inspection.add(Remark::new(RemarkKind::DecisionOverdue, key(decision)).with("due", Value::Day(due)));
    }
    for decision in inspection.dossier.decisions.values() {
        if decision.state == DecisionState::Open && decision.owner.is_none() {
            inspection.add(Remark::new(RemarkKind::DecisionWithoutOwner, key(decision)));
        }
    }
}

fn check_plans(inspection: &mut Inspection<'_>) {
    for plan in inspection.plans() {
        let approved = inspection.dossier.approvals.values().any(|one| {
            one.plan == plan.id
                && matches!(one.kind, ApprovalKind::Approved | ApprovalKind::Signed)
                && one.day <= inspection.on
        });
        if plan.from <= inspection.on && !approved {
            let remark = Remark::new(RemarkKind::PlanWithoutApproval, key(plan));
            inspection.add(remark.with("from", Value::Day(plan.from)));
        }
        if plan.until < inspection.on {
            inspection
                .add(Remark::new(RemarkKind::PlanOver, key(plan)).with("until", Value::Day(plan.until)));
        }
    }
}
