//! A closed plan is sealed: it stays readable and nothing in it changes until it is opened again.

use super::{Decision, Dossier, Evaluation, Id, Key, Plan, PlanState, Record, Refusal, Step};

/// Refuses an edit that changed something of a plan that was closed before it.
pub(super) fn guard(before: &Dossier, after: &Dossier) -> Result<(), Refusal> {
    if !before.plans.values().any(|plan| plan.state == PlanState::Closed) {
        return Ok(());
    }
    for step in before.steps_to(after) {
        let (was, is) = match step {
            Step::Put(record) => (before.record(record.key()), Some(record)),
            Step::Take(key) => (before.record(key), None),
        };
        if let (Some(was), Some(is)) = (&was, &is)
            && stays_open(was, is)
        {
            continue;
        }
        let sides = [(before, was), (after, is)];
        for (dossier, record) in
            sides.iter().filter_map(|(dossier, record)| Some((dossier, record.as_ref()?)))
        {
            let plan = plan_of(record, dossier).and_then(|plan| before.get(plan));
            if let Some(plan) = plan.filter(|plan| plan.state == PlanState::Closed) {
                return Err(Refusal::PlanSealed { plan: plan.title.clone() });
            }
        }
    }
    Ok(())
}

/// Whether a change is one that a sealed plan lets pass: it is opened again, a decision of it is carried out
/// later on, or the next plan drops an objective that carried on one of its own.
fn stays_open(was: &Record, is: &Record) -> bool {
    match (was, is) {
        (Record::Plan(was), Record::Plan(is)) => (Plan { state: is.state, ..was.clone() }) == *is,
        (Record::Decision(was), Record::Decision(is)) => {
            (Decision { state: is.state, done_on: is.done_on, ..was.clone() }) == *is
        }
        (Record::Evaluation(was), Record::Evaluation(is)) => {
            (Evaluation { successor: None, ..was.clone() }) == *is
        }
        _ => false,
    }
}

impl Dossier {
    /// Whether a record belongs to a plan that is closed.
    pub fn is_sealed(&self, key: Key) -> bool {
        let plan = self.record(key).and_then(|record| plan_of(&record, self));
        plan.and_then(|plan| self.get(plan)).is_some_and(|plan| plan.state == PlanState::Closed)
    }
}

/// The plan that a record belongs to, when it belongs to one.
pub fn plan_of(record: &Record, dossier: &Dossier) -> Option<Id<Plan>> {
    match record {
        Record::Plan(plan) => Some(plan.id),
        Record::Baseline(baseline) => Some(baseline.plan),
        Record::Target(target) => Some(target.plan),
        // Attachments and placements may belong to one of several things; the others have their plan on one path.
        _ => record.references().into_iter().filter(|one| one.bond == super::Bond::Part).find_map(|one| {
            match one.key {
                Key::Plan(plan) => Some(plan),
                key => dossier.record(key).and_then(|above| plan_of(&above, dossier)),
            }
        }),
    }
}
