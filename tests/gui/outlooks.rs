//! Looking ahead in the background: once for each question, told in parts, and given up when nobody waits.

use super::window::{sample, sound, start_with};
use crate::support;
use iced::futures::{StreamExt, executor::block_on};
use kadans::analysis::{Picture, day_to_judge};
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
    let picture = Picture::of(dossier, day_to_judge(dossier, support::now().at.date_naive()));
    let (ticket, mut answers) = outlooks.begin(dossier, &picture, shown)?;
    let mut all = Vec::new();
    while let Some(batch) = block_on(answers.next()) {
        all.extend(batch.iter().map(|(id, _)| *id));
        assert!(outlooks.take(ticket, batch));
    }
    Some(all)
}

/// Where the answers of all indicators lie: one that was computed anew lies elsewhere.
fn places(outlooks: &Outlooks, dossier: &Dossier) -> Vec<Option<usize>> {
    let place = |id: &Id<Indicator>| outlooks.of(*id).map(|answer| std::ptr::from_ref(answer) as usize);
    dossier.indicators.keys().map(place).collect()
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
    let before = places(&outlooks, &dossier);
    let action = dossier.actions.values().next().unwrap().clone();
    let other = Edit::Remove(Key::Action(action.id)).apply(&dossier).unwrap();
    assert_eq!(told(&mut outlooks, &other, None).unwrap().len(), dossier.indicators.len());
    assert_eq!(places(&outlooks, &other), before);

    // One figure changes one answer.
    let last = other.measurements.values().filter(|one| one.indicator == shown).max_by_key(|one| one.period);
    let last = last.unwrap().clone();
    let more = Measurement { value: last.value + 3.0, ..last };
    let changed = Edit::Change(Record::Measurement(more)).apply(&other).unwrap();
    told(&mut outlooks, &changed, None).unwrap();
    let after = places(&outlooks, &changed);
    assert_eq!(after.iter().zip(&before).filter(|(one, other)| one != other).count(), 1);

    // What has no figures any more has no answer any more.
    let own = changed.measurements.values().filter(|one| one.indicator == shown).map(|one| one.id);
    let removed: Vec<Edit> = own.map(|id| Edit::Remove(Key::Measurement(id))).collect();
    let without = Edit::Together(removed).apply(&changed).unwrap();
    told(&mut outlooks, &without, None).unwrap();
    assert!(outlooks.of(shown).is_none());
}

#[test]
fn an_answer_of_another_day_is_never_shown() {
    let dossier = dossier();
    let shown = indicator(&dossier, "INB-WON");
    let mut outlooks = Outlooks::default();
    let day = |text: &str| Picture::of(&dossier, support::day(text));
    let (first, mut late) = outlooks.begin(&dossier, &day("2023-10-31"), Some(shown)).unwrap();
    let batch = block_on(late.next()).unwrap();
    assert!(outlooks.take(first, batch.clone()) && outlooks.of(shown).is_some());
    // The day is another one: what was said of the first is gone at once, and comes no more when it is late.
    let (second, mut answers) = outlooks.begin(&dossier, &day("2022-06-30"), Some(shown)).unwrap();
    assert!(outlooks.of(shown).is_none());
    assert!(!outlooks.take(first, batch) && outlooks.of(shown).is_none());
    let batch = block_on(answers.next()).unwrap();
    assert!(outlooks.take(second, batch) && outlooks.of(shown).is_some());
    // No period ended since: the answer stays while the others are asked anew.
    outlooks.begin(&dossier, &day("2022-07-02"), Some(shown)).unwrap();
    assert!(outlooks.of(shown).is_some());
}

#[test]
fn what_nobody_waits_for_is_given_up() {
    let dossier = dossier();
    let picture = Picture::of(&dossier, day_to_judge(&dossier, support::now().at.date_naive()));
    let mut outlooks = Outlooks::default();
    let shown = indicator(&dossier, "INB-WON");
    let (ticket, mut answers) = outlooks.begin(&dossier, &picture, Some(shown)).unwrap();
    // The first answer is there; the work stops at the next indicator after nobody waits any more.
    let batch = block_on(answers.next()).unwrap();
    outlooks.take(ticket, batch);
    answers.close();
    let mut rest = 0;
    while let Some(batch) = block_on(answers.next()) {
        rest += batch.len();
    }
    assert!(rest < dossier.indicators.len() - 1, "{rest} were still told");
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
    assert!(said.contains("Prognose:"), "{said}");
    assert!(said.contains("prognose"), "the legend names the forecast");
    sound(&mut window);
}
