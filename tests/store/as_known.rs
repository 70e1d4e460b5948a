use crate::support::{day, folder, small_document, stamp};
use kadans::analysis::Picture;
use kadans::domain::{Action, Dossier, Edit, Indicator, Key, Measurement, Mint, Record, Target};
use kadans::store::Document;
use proptest::prelude::*;

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
    assert_eq!(document.as_known(day("2023-11-07")).unwrap(), Dossier::default());
}

#[test]
fn before_it_was_made_a_document_is_as_it_was_made_without_later_figures() {
    let folder = folder();
    let (_, mut document) = small_document(&folder);
    let made = document.dossier().clone();
    assert_eq!(document.made_on(), Some(day("2023-11-08")));
    let target = made.targets.values().last().unwrap().clone();
    let moved = Edit::Change(Record::Target(Target { value: 70.0, ..target.clone() }));
    document.edit(&moved, &stamp("2023-12-01T09:00:00+01:00")).unwrap();
    let known = document.as_known_or_made(day("2023-03-20")).unwrap();
    assert_eq!(known.targets[&target.id].value, 60.0);
    let cut_offs: Vec<String> = known.measurements.values().map(|one| one.cut_off.to_string()).collect();
    assert_eq!(cut_offs, ["2023-02-15", "2023-03-15"]);
    assert_eq!(document.as_known_or_made(day("2023-12-01")).unwrap(), *document.dossier());
}

#[test]
fn a_clock_that_was_set_back_takes_nothing_into_an_earlier_day() {
    let folder = folder();
    let (_, mut document) = small_document(&folder);
    let before = document.as_known(day("2023-11-30")).unwrap();
    let target = before.targets.values().last().unwrap().clone();
    for (value, at) in [(70.0, "2023-12-05T09:00:00+01:00"), (80.0, "2023-11-20T09:00:00+01:00")] {
        let moved = Edit::Change(Record::Target(Target { value, ..target.clone() }));
        document.edit(&moved, &stamp(at)).unwrap();
    }
    assert_eq!(document.as_known(day("2023-11-30")).unwrap(), before);
}

/// An edit of a kind, by numbers that a test draws.
fn drawn(dossier: &Dossier, kind: u8, at: usize, value: f64) -> Option<Edit> {
    let nth = |count: usize| at % count.max(1);
    Some(match kind {
        0 => {
            let target = dossier.targets.values().nth(nth(dossier.targets.len()))?;
            Edit::Change(Record::Target(Target { value, ..target.clone() }))
        }
        1 => {
            let action = dossier.actions.values().nth(nth(dossier.actions.len()))?;
            Edit::Change(Record::Action(Action {
                progress: (value as i64).rem_euclid(101),
                ..action.clone()
            }))
        }
        2 => {
            let one = dossier.measurements.values().nth(nth(dossier.measurements.len()))?;
            Edit::Change(Record::Measurement(Measurement { value, ..one.clone() }))
        }
        3 => {
            let one = dossier.measurements.values().nth(nth(dossier.measurements.len()))?;
            let cut_off = one.cut_off + chrono::Days::new(at as u64 % 400 + 1);
            let id = Mint::new(1_950_000_000_000, at as u64).id();
            Edit::Enter(one.indicator, vec![Measurement { id, cut_off, value, ..one.clone() }])
        }
        4 => {
            Edit::Remove(Key::Measurement(*dossier.measurements.keys().nth(nth(dossier.measurements.len()))?))
        }
        5 => Edit::Remove(Key::Objective(*dossier.objectives.keys().nth(nth(dossier.objectives.len()))?)),
        _ => {
            let indicator = dossier.indicators.values().nth(nth(dossier.indicators.len()))?;
            Edit::Change(Record::Indicator(Indicator { tolerance: value.abs(), ..indicator.clone() }))
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_was_known_on_a_day_never_changes_afterwards(
        edits in proptest::collection::vec((0_u8..9, 0_usize..1000, 0.0..500.0_f64), 1..12)
    ) {
        let folder = folder();
        let (_, mut document) = small_document(&folder);
        let days = ["2023-11-08", "2023-11-20"].map(day);
        let said = |document: &Document| days.map(|day| {
            let known = document.as_known(day).unwrap();
            // Byte for byte, with the judgement of it.
            format!("{known:?} {:?}", Picture::of(&known, day))
        });
        let before = said(&document);
        for (number, (kind, at, value)) in edits.into_iter().enumerate() {
            let stamp = stamp(&format!("2023-12-{:02}T09:00:00+01:00", number + 1));
            // What breaks a rule, or has nothing to undo, changes nothing; that is fine here.
            let _ = match kind {
                7 => document.undo(&stamp),
                8 => document.redo(&stamp),
                kind => match drawn(document.dossier(), kind, at, value) {
                    Some(edit) => document.edit(&edit, &stamp),
                    None => continue,
                },
            };
            prop_assert_eq!(&said(&document), &before);
        }
    }
}
