use crate::support::{day, folder, small_document, stamp};
use kadans::domain::{Edit, Record, Target};

#[test]
fn a_target_that_was_moved_is_seen_where_it_stood_on_an_earlier_day() {
    let folder = folder();
    let (_, mut document) = small_document(&folder);
    let target = document.dossier().targets.values().last().unwrap().clone();
    let moved = Edit::Change(Record::Target(Target { value: 70.0, ..target.clone() }));
    document.edit(&moved, &stamp("2023-12-01T09:00:00+01:00")).unwrap();
    let value = |known: &str| document.as_known(day(known)).unwrap().targets[&target.id].value;
    assert_eq!(value("2023-11-30"), 60.0);
    assert_eq!(value("2023-12-01"), 70.0);
}

#[test]
fn before_its_first_day_a_document_said_nothing() {
    let folder = folder();
    let (_, document) = small_document(&folder);
    assert_eq!(document.as_known(day("2023-11-07")).unwrap(), kadans::domain::Dossier::default());
}
