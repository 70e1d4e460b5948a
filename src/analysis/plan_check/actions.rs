//! Actions: who, by when, and whether what people declared of them can be.

use super::inspection::{Inspection, key};
use super::kind::RemarkKind;
use super::remark::{Remark, Severity, Value};
use super::repair::{Repair, RepairKind};
use super::thread::take_owner;
use crate::analysis::FindingKind;
use crate::domain::{Action, ActionPlan, ActionState, Cycle, Key, Kind, Record};
use chrono::{Datelike, NaiveDate};

pub(super) fn check(inspection: &mut Inspection<'_>) {
    for (cycle, plan) in inspection.cycles() {
        let actions: Vec<&Action> = inspection
            .users(key(cycle), Kind::Action)
            .filter_map(|key| if let Key::Action(id) = key { inspection.dossier.get(id) } else { None })
            .collect();
        for action in actions {
            match action.state {
                ActionState::Planned | ActionState::Busy => check_open(inspection, action, cycle, plan),
                ActionState::Done => check_done(inspection, action),
                ActionState::Dropped => continue,
            }
            check_year(inspection, action, cycle);
        }
    }
    check_late(inspection);
}

fn check_open(inspection: &mut Inspection<'_>, action: &Action, cycle: &Cycle, plan: &ActionPlan) {
    if action.owner.is_none() {
        let repair =
            take_owner(plan.owner, |owner| Record::Action(Action { owner: Some(owner), ..action.clone() }));
        inspection.add(Remark::new(RemarkKind::ActionWithoutOwner, key(action)).repair(repair));
    }
    if action.end.is_none() {
        let last = NaiveDate::from_ymd_opt(cycle.year, 12, 31);
        let last = last.filter(|last| action.start.is_none_or(|start| start <= *last));
        let repair = last.map(|last| {
            let record = Record::Action(Action { end: Some(last), ..action.clone() });
            Repair::change(RepairKind::SetEnd, vec![record]).with("day", Value::Day(last))
        });
        inspection.add(Remark::new(RemarkKind::ActionWithoutEnd, key(action)).repair(repair));
    }
}

fn check_done(inspection: &mut Inspection<'_>, action: &Action) {
    if action.done_on.is_none() {
        let day = action.end.map_or(inspection.on, |end| end.min(inspection.on));
        let record = Record::Action(Action { done_on: Some(day), ..action.clone() });
        let repair = Repair::change(RepairKind::SetDoneDay, vec![record]).with("day", Value::Day(day));
        inspection.add(Remark::new(RemarkKind::ActionDoneWithoutDay, key(action)).repair(repair));
    }
    if action.progress < 100 {
        let record = Record::Action(Action { progress: 100, ..action.clone() });
        let remark = Remark::new(RemarkKind::ActionDoneUnfinished, key(action));
        let remark = remark.with("progress", Value::Number(action.progress as f64));
        inspection.add(remark.repair(Repair::change(RepairKind::SetProgress, vec![record])));
    }
    if let (Some(start), Some(done)) = (action.start, action.done_on)
        && done < start
    {
        let remark = Remark::new(RemarkKind::ActionDoneBeforeStart, key(action));
        inspection.add(remark.with("done", Value::Day(done)).with("start", Value::Day(start)));
    }
}

fn check_year(inspection: &mut Inspection<'_>, action: &Action, cycle: &Cycle) {
    let Some(end) = action.end.filter(|end| end.year() != cycle.year) else { return };
    let is_done = action.state == ActionState::Done;
    let severity = if is_done { Severity::Hint } else { Severity::Attention };
    let remark = Remark::new(RemarkKind::ActionOutsideCycle, key(action)).severity(severity);
    inspection.add(remark.with("end", Value::Day(end)).with("year", Value::Year(cycle.year)));
}

/// What the overview knows of actions that are late.
fn check_late(inspection: &mut Inspection<'_>) {
    for finding in &inspection.picture.findings {
        let FindingKind::LateAction(id) = finding.kind else { continue };
        let Some(action) = inspection.dossier.get(id) else { continue };
        let plan = crate::domain::plan_of(&Record::Action(action.clone()), inspection.dossier);
        let kind = match action.state {
            ActionState::Planned => RemarkKind::ActionNotBegun,
            ActionState::Busy => RemarkKind::ActionOverdue,
            ActionState::Done | ActionState::Dropped => continue,
        };
        if let Some(end) = action.end.filter(|_| plan.is_some_and(|plan| inspection.is_open(plan))) {
            inspection.add(Remark::new(kind, key(action)).with("end", Value::Day(end)));
        }
    }
}
