//! A closed plan is sealed: it stays readable and nothing in it changes until it is opened again.

use super::{Dossier, Id, Key, Plan, PlanState, Record, Refusal, Step};

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
        if let (Some(Record::Plan(was)), Some(Record::Plan(is))) = (&was, &is)
            && (Plan { state: is.state, ..was.clone() }) == *is
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
