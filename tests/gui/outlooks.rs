//! Looking ahead in the background: once for each question, told in parts, and given up when nobody waits.

use super::window::{sample, sound, start_with};
use crate::support;
use iced::futures::{StreamExt, executor::block_on};
use kadans::analysis::day_to_judge;
use kadans::domain::{Dossier, Edit, Id, Indicator, Key, Measurement, Record};
use kadans::gui::app::{FrameMessage, Message};
use kadans::gui::outlooks::Outlooks;
use kadans::gui::place::Place;
use kadans::gui::services::Picked;
use kadans::store::Document;

fn dossier() -> Dossier {
    let folder = support::folder();
    Document::open(&sample(&folder)).unwrap().dossier().clone()
}

fn indicator(dossier: &Dossier, code: &str) -> Id<Indicator> {
    dossier.indicators.values().find(|one| one.code == code).unwrap().id
}

/// Looks ahead until all is told, and answers which indicators were told about, in order.
fn told(
    outlooks: &mut Outlooks,
    dossier: &Dossier,
    shown: Option<Id<Indicator>>,
) -> Option<Vec<Id<Indicator>>> {
    let on = day_to_judge(dossier, support::now().at.date_naive());
    let mut answers = outlooks.begin(dossier, on, shown)?;
    let mut all = Vec::new();
    while let Some(batch) = block_on(answers.next()) {
        all.extend(batch.iter().map(|(id, _)| *id));
        outlooks.take(batch);
    }
    Some(all)
}

#[test]
fn each_question_is_answered_once_and_the_indicator_that_is_shown_comes_first() {
    let dossier = dossier();
    let shown = indicator(&dossier, "WEL-GEW");
    let mut outlooks = Outlooks::default();
    let all = told(&mut outlooks, &dossier, Some(shown)).unwrap();
    assert_eq!((all[0], all.len()), (shown, dossier.indicators.len()));
    assert!(outlooks.of(shown).unwrap().is_ok());
    assert_eq!(told(&mut outlooks, &dossier, Some(shown)), None, "nothing changed");

    // An action says nothing of figures: everything is looked at, and nothing is computed anew.
    let action = dossier.actions.values().next().unwrap().clone();
    let other = Edit::Remove(Key::Action(action.id)).apply(&dossier).unwrap();
    assert_eq!(told(&mut outlooks, &other, None), Some(Vec::new()));

    // One figure changes one answer.
    let last = other.measurements.values().filter(|one| one.indicator == shown).max_by_key(|one| one.period);
    let last = last.unwrap().clone();
    let more = Measurement { value: last.value + 3.0, ..last };
    let changed = Edit::Change(Record::Measurement(more)).apply(&other).unwrap();
    let before = outlooks.of(shown).cloned();
    assert_eq!(told(&mut outlooks, &changed, None), Some(vec![shown]));
    assert_ne!(outlooks.of(shown).cloned(), before);

    // What is gone has no answer any more.
    let own = changed.measurements.values().filter(|one| one.indicator == shown).map(|one| one.id);
    let removed: Vec<Edit> = own.map(|id| Edit::Remove(Key::Measurement(id))).collect();
    let without = Edit::Together(removed).apply(&changed).unwrap();
    assert_eq!(told(&mut outlooks, &without, None), Some(vec![shown]));
    assert!(outlooks.of(shown).is_none());
}

#[test]
fn what_nobody_waits_for_is_given_up() {
    let dossier = dossier();
    let on = day_to_judge(&dossier, support::now().at.date_naive());
    let mut outlooks = Outlooks::default();
    let first = outlooks.begin(&dossier, on, None).unwrap();
    drop(first);
    // Another day asks anew, though the first was never answered.
    let later = on + chrono::Days::new(40);
    let mut answers = outlooks.begin(&dossier, later, None).unwrap();
    let batch = block_on(answers.next()).unwrap();
    assert!(!batch.is_empty());
}

#[test]
fn the_page_of_an_indicator_tells_how_likely_its_target_is() {
    let folder = support::folder();
    let path = sample(&folder);
    let mut window = start_with(&folder, Picked::Nothing, Some(path), true);
    let id = indicator(&window.state.session().unwrap().changed.dossier, "INB-WON");
    window.send(Message::Frame(FrameMessage::Go(Place::Indicator(id))));
    let said = window.snapshot().dump();
    assert!(said.contains("Kans om het doel van 2025 te halen (hoogstens 288"), "{said}");
    assert!(said.contains("Verwacht wordt"), "{said}");
    assert!(said.contains("verwachting"), "the legend names the forecast");
    sound(&mut window);
}
