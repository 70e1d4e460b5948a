//! Who put a figure as it is now.

use crate::support::{folder, small_document, stamp};
use kadans::domain::{Edit, Id, Key, Measurement, Record};
use kadans::store::Stamp;
use std::collections::BTreeSet;

fn by(author: &str, at: &str) -> Stamp {
    Stamp { author: author.to_owned(), ..stamp(at) }
}

#[test]
fn a_figure_was_entered_by_who_wrote_it_last() {
    let folder = folder();
    let (_, mut document) = small_document(&folder);
    let figures: Vec<Measurement> = document.dossier().measurements.values().cloned().collect();
    let all: BTreeSet<Id<Measurement>> = figures.iter().map(|one| one.id).collect();
    let changed = Measurement { note: "nagekeken".to_owned(), ..figures[0].clone() };
    let correction = by("inspecteur", "2023-12-01T09:00:00+01:00");
    document.edit(&Edit::Change(Record::Measurement(changed)), &correction).unwrap();
    assert_eq!(document.entered(&all, 1).unwrap()[&figures[0].id].author, "beleidsmedewerker");
    let entered = document.entered(&all, 2).unwrap();
    assert_eq!(entered.len(), all.len());
    assert_eq!(entered[&figures[0].id], correction);
    assert_eq!(entered[&figures[1].id].author, "beleidsmedewerker");
}

#[test]
fn what_was_undone_was_put_back_by_who_undid_it_and_what_is_gone_is_left_out() {
    let folder = folder();
    let (_, mut document) = small_document(&folder);
    let id = *document.dossier().measurements.keys().next().unwrap();
    let one = BTreeSet::from([id]);
    document.edit(&Edit::Remove(Key::Measurement(id)), &by("a", "2023-12-01T09:00:00+01:00")).unwrap();
    assert!(document.entered(&one, 2).unwrap().is_empty());
    document.undo(&by("b", "2023-12-02T09:00:00+01:00")).unwrap();
    assert_eq!(document.entered(&one, 3).unwrap()[&id].author, "b");
    assert!(document.entered(&BTreeSet::new(), 3).unwrap().is_empty());
}
