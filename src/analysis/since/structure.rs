//! What came into the plan, went out of it or was rewritten.

use super::Facet;
use crate::domain::{Dossier, Indicator, Key, Kind, Noun, Objective, Priority, vocabulary};

vocabulary! {
    /// What happened to a part of the plan.
    StructureKind as "since-structure" {
        /// It is new.
        New = "new",
        /// It was rewritten.
        Changed = "changed",
        /// It is gone.
        Removed = "removed",
    }
}

/// A plan, a priority, an objective or an indicator that is new, rewritten or gone.
#[derive(Debug, Clone, PartialEq)]
pub struct StructureChange {
    /// What it is.
    pub key: Key,
    /// What people call it; as it was, when it is gone.
    pub label: String,
    /// What happened.
    pub kind: StructureKind,
    /// What was rewritten.
    pub facets: Vec<Facet>,
}

/// The nouns that make up a plan, the largest first.
const KINDS: [Kind; 4] = [Kind::Plan, Kind::Priority, Kind::Objective, Kind::Indicator];

/// What differs. Of a plan that is new or gone its parts are not told one by one.
pub(super) fn structure(then: &Dossier, now: &Dossier) -> Vec<StructureChange> {
    let mut changes = Vec::new();
    for kind in KINDS {
        for record in now.records(kind) {
            let (key, label) = (record.key(), record.label(now));
            if !then.holds(key) {
                if !is_in_lone_plan(key, now, then) {
                    changes.push(StructureChange {
                        key,
                        label,
                        kind: StructureKind::New,
                        facets: Vec::new(),
                    });
                }
                continue;
            }
            let facets = facets(key, then, now);
            if !facets.is_empty() {
                changes.push(StructureChange { key, label, kind: StructureKind::Changed, facets });
            }
        }
        for record in then.records(kind).iter().filter(|record| !now.holds(record.key())) {
            let key = record.key();
            if !is_in_lone_plan(key, then, now) {
                let label = record.label(then);
                changes.push(StructureChange {
                    key,
                    label,
                    kind: StructureKind::Removed,
                    facets: Vec::new(),
                });
            }
        }
    }
    changes.sort_by_key(|change| change.kind);
    changes
}

/// Whether a part stands in a plan that the other side does not have.
fn is_in_lone_plan(key: Key, here: &Dossier, there: &Dossier) -> bool {
    let priority = match key {
        Key::Priority(id) => Some(id),
        Key::Objective(id) => here.get(id).map(|objective| objective.priority),
        _ => None,
    };
    let plan = priority.and_then(|id| here.get(id)).map(|priority| priority.plan);
    plan.is_some_and(|plan| there.get(plan).is_none())
}

/// What was rewritten of a record that both sides have.
fn facets(key: Key, then: &Dossier, now: &Dossier) -> Vec<Facet> {
    match key {
        Key::Priority(id) => both(then, now, id).map_or_else(Vec::new, |(was, is)| of_priority(was, is)),
        Key::Objective(id) => both(then, now, id).map_or_else(Vec::new, |(was, is)| of_objective(was, is)),
        Key::Indicator(id) => both(then, now, id).map_or_else(Vec::new, |(was, is)| of_indicator(was, is)),
        _ => Vec::new(),
    }
}

fn both<'a, T: Noun>(
    then: &'a Dossier,
    now: &'a Dossier,
    id: crate::domain::Id<T>,
) -> Option<(&'a T, &'a T)> {
    then.get(id).zip(now.get(id))
}

/// The facets that differ.
fn differing(facets: &[(Facet, bool)]) -> Vec<Facet> {
    facets.iter().filter(|(_, differs)| *differs).map(|(facet, _)| *facet).collect()
}

fn of_priority(was: &Priority, is: &Priority) -> Vec<Facet> {
    let texts = |one: &Priority| (one.scope.clone(), one.emphasis.clone(), one.reason.clone());
    differing(&[
        (Facet::Name, (&was.code, &was.title) != (&is.code, &is.title)),
        (Facet::Description, texts(was) != texts(is)),
        (Facet::Place, was.track != is.track),
        (Facet::Owner, was.owner != is.owner),
    ])
}

fn of_objective(was: &Objective, is: &Objective) -> Vec<Facet> {
    differing(&[
        (Facet::Name, (&was.code, &was.title) != (&is.code, &is.title)),
        (Facet::Description, was.description != is.description),
        (Facet::Deadline, was.deadline != is.deadline),
        (Facet::Weight, was.weight != is.weight),
        (Facet::Place, (was.priority, was.parent, was.level) != (is.priority, is.parent, is.level)),
        (Facet::Owner, was.owner != is.owner),
    ])
}

/// What was rewritten of an indicator.
pub(super) fn of_indicator(was: &Indicator, is: &Indicator) -> Vec<Facet> {
    differing(&[
        (Facet::Name, (&was.code, &was.name) != (&is.code, &is.name)),
        (Facet::Definition, was.definition != is.definition),
        (Facet::Unit, was.unit != is.unit),
        (Facet::Direction, was.direction != is.direction),
        (Facet::Nature, was.nature != is.nature),
        (Facet::Frequency, was.frequency != is.frequency),
        (Facet::Aggregation, was.aggregation != is.aggregation),
        (Facet::Tolerance, was.tolerance != is.tolerance),
        (Facet::Source, was.source != is.source),
        (Facet::Owner, was.owner != is.owner),
    ])
}
