//! Records that an edition does not know, and the names of people.

use super::Sides;
use super::cover::change;
use crate::domain::{
    Body, Contribution, Disclosure, DisclosureLevel, Dossier, Edition, Id, Indicator, Key, Meeting, Noun,
    Person, Table,
};
use std::collections::BTreeSet;

impl Sides {
    /// Both dossiers as far as an edition knows their records. What is marked now is not shown of then either.
    pub(super) fn of(edition: Edition, now: &Dossier, then: Option<&Dossier>) -> Self {
        if edition == Edition::Internal {
            return Self { now: now.clone(), then: then.cloned() };
        }
        let marked = hidden(edition, now);
        let of_then = |then: &Dossier| {
            let both: Vec<Key> = marked.iter().copied().chain(hidden(edition, then)).collect();
            known(edition, then, &both)
        };
        Self { now: known(edition, now, &marked), then: then.map(of_then) }
    }
}

/// Whether an edition hides what is marked so.
pub(super) fn hides(edition: Edition, level: DisclosureLevel) -> bool {
    match edition {
        Edition::Internal => false,
        Edition::Closed => level == DisclosureLevel::Internal,
        Edition::Public => matches!(level, DisclosureLevel::Closed | DisclosureLevel::Internal),
    }
}

/// The records that an edition does not show, for they are marked.
fn hidden(edition: Edition, dossier: &Dossier) -> Vec<Key> {
    let marks = dossier.disclosures.values().filter(|one| hides(edition, one.level));
    marks.flat_map(Disclosure::references).map(|reference| reference.key).collect()
}

/// The dossier without the records of that list, and without what no reader of the edition is told.
fn known(edition: Edition, dossier: &Dossier, marked: &[Key]) -> Dossier {
    let mut next = dossier.without(marked);
    if !marked.is_empty() {
        next = next.without(&orphans(dossier, &next));
    }
    // Why something is hidden, and the texts of other reports, are for the zone.
    next.disclosures = Table::default();
    next.recipes = Table::default();
    if edition == Edition::Public {
        change(&mut next.people, |person: &mut Person| person.name = None);
        change(&mut next.bodies, |body: &mut Body| body.members.clear());
        change(&mut next.meetings, |meeting: &mut Meeting| meeting.minutes.clear());
    }
    next
}

/// The indicators that measured nothing but what is gone.
fn orphans(before: &Dossier, after: &Dossier) -> Vec<Key> {
    let measuring = |dossier: &Dossier| -> BTreeSet<Id<Indicator>> {
        dossier.contributions.values().map(|one: &Contribution| one.indicator).collect()
    };
    let still = measuring(after);
    measuring(before).into_iter().filter(|id| !still.contains(id)).map(Key::Indicator).collect()
}
