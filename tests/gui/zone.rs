//! The zone by topic, used by mouse and by keyboard.

use super::window::{Window, open_sample, sound};
use crate::support::folder;
use iced::Size;
use iced::keyboard::{Modifiers, key::Named};
use kadans::domain::{Dossier, Key, Kind, Record};
use kadans::gui::accessibility::Role;
use kadans::gui::app::{FrameMessage, Message};
use kadans::gui::place::{Place, Topic};
use kadans::gui::record::{self, Field};
use kadans::gui::screen::{Message as InScreen, zone};
use kadans::gui::shortcut::Shortcut;

fn dossier(window: &Window) -> &Dossier {
    &window.state.session().expect("the sample is open").changed.dossier
}

fn go(window: &mut Window, place: Place) {
    window.send(Message::Frame(FrameMessage::Go(place)));
}

fn type_over(window: &mut Window, role: Role, name: &str, text: &str) {
    window.tab_to(role, name).unwrap();
    window.key('a', Modifiers::COMMAND);
    window.type_text(text);
}

fn says(window: &mut Window) -> String {
    window.snapshot().dump()
}

#[test]
fn a_statement_is_changed_by_keyboard_and_comes_back_with_undo() {
    let folder = folder();
    let mut window = open_sample(&folder);
    window.key('6', Modifiers::COMMAND);
    window.press(Role::Button, "Optimale bedrijfsvoering").unwrap();
    let before = dossier(&window).clone();
    type_over(&mut window, Role::TextInput, "Eigen kop", "Een sterk korps");
    window.key(Named::Enter, Modifiers::empty());
    let heading = |window: &Window| {
        dossier(window).statements.values().any(|statement| statement.heading == "Een sterk korps")
    };
    assert!(heading(&window));
    window.send(Message::Shortcut(Shortcut::Undo));
    assert!(!heading(&window));
    assert_eq!(dossier(&window), &before);
}

#[test]
fn the_zone_itself_is_changed_where_its_values_stand() {
    let folder = folder();
    let mut window = open_sample(&folder);
    go(&mut window, Place::Zone(Topic::Identity, None));
    window.press(Role::Button, "PZ ViMa (5411)").unwrap();
    type_over(&mut window, Role::TextInput, "Naam", "PZ Proef");
    window.key(Named::Tab, Modifiers::empty());
    assert_eq!(dossier(&window).zone().unwrap().name, "PZ Proef");
    assert!(window.snapshot().find(Role::Button, "PZ Proef verwijderen").is_none());
}

#[test]
fn a_new_value_gets_a_free_code_and_its_name_is_typed_at_once() {
    let folder = folder();
    let mut window = open_sample(&folder);
    go(&mut window, Place::Zone(Topic::Identity, None));
    let values = dossier(&window).core_values.len();
    window.press(Role::Button, "Waarde toevoegen").unwrap();
    assert_eq!(dossier(&window).core_values.len(), values + 1);
    type_over(&mut window, Role::TextInput, "Naam", "Betrokken");
    window.key(Named::Enter, Modifiers::empty());
    assert!(dossier(&window).core_values.values().any(|value| value.name == "Betrokken"));
}

#[test]
fn a_blank_name_stays_in_its_field_with_a_sentence() {
    let folder = folder();
    let mut window = open_sample(&folder);
    let body = *dossier(&window).bodies.keys().next().unwrap();
    go(&mut window, Place::Zone(Topic::Governance, Some(Key::Body(body))));
    let before = dossier(&window).clone();
    type_over(&mut window, Role::TextInput, "Naam", " ");
    window.key(Named::Enter, Modifiers::empty());
    assert!(says(&mut window).contains("Het veld “naam” van een orgaan mag niet leeg zijn."));
    assert_eq!(dossier(&window), &before);
}

#[test]
fn a_body_that_is_used_cannot_go_and_the_window_says_by_what() {
    let folder = folder();
    let mut window = open_sample(&folder);
    let council = dossier(&window).bodies.values().find(|body| body.code == "zvr").unwrap();
    let (key, name) = (Key::Body(council.id), council.name.clone());
    go(&mut window, Place::Zone(Topic::Governance, Some(key)));
    window.press(Role::Button, &format!("{name} verwijderen")).unwrap();
    assert!(says(&mut window).contains("Dit kan niet weg"));
    assert!(dossier(&window).holds(key));
}

#[test]
fn a_proof_is_added_to_a_promise_and_taken_away_again() {
    let folder = folder();
    let mut window = open_sample(&folder);
    let promise = *dossier(&window).commitments.keys().next().unwrap();
    go(&mut window, Place::Zone(Topic::Commitments, Some(Key::Commitment(promise))));
    let proofs = dossier(&window).records(Kind::Proof).len();
    window.press(Role::Button, "Bewijs toevoegen").unwrap();
    assert_eq!(dossier(&window).records(Kind::Proof).len(), proofs + 1);
    window.send(Message::Shortcut(Shortcut::Undo));
    assert_eq!(dossier(&window).records(Kind::Proof).len(), proofs);
}

#[test]
fn somebody_who_leads_something_stays_and_a_new_function_is_typed_at_once() {
    let folder = folder();
    let mut window = open_sample(&folder);
    window.resize(Size::new(1440.0, 3000.0));
    let chief = *dossier(&window).people.keys().next().unwrap();
    go(&mut window, Place::Zone(Topic::Organisation, Some(Key::Person(chief))));
    let before = dossier(&window).people.len();
    window.press(Role::Button, "Korpschef verwijderen").unwrap();
    assert!(says(&mut window).contains("Dit kan niet weg"));
    window.press(Role::Button, "Functie toevoegen").unwrap();
    type_over(&mut window, Role::TextInput, "Functie", "Kwaliteitscoördinator");
    window.key(Named::Enter, Modifiers::empty());
    let made = dossier(&window).people.values().last().unwrap();
    assert_eq!((made.function.as_str(), made.code.as_str()), ("Kwaliteitscoördinator", "functie-1"));
    window.press(Role::Button, "Kwaliteitscoördinator verwijderen").unwrap();
    window.press(Role::Button, "Verwijderen").unwrap();
    assert_eq!(dossier(&window).people.len(), before);
}

#[test]
fn two_municipalities_merge_by_keyboard_and_one_undo_parts_them() {
    let folder = folder();
    let mut window = open_sample(&folder);
    go(&mut window, Place::Zone(Topic::Organisation, None));
    let before = dossier(&window).clone();
    window.press(Role::Button, "Samenvoegen…").unwrap();
    sound(&mut window);
    type_over(&mut window, Role::TextInput, "Naam van de nieuwe gemeente", "Vilvoorde-Machelen");
    window.press(Role::CheckBox, "Vilvoorde").unwrap();
    window.press(Role::Button, "Samenvoegen").unwrap();
    assert!(says(&mut window).contains("minstens twee gemeenten"));
    window.press(Role::CheckBox, "Machelen").unwrap();
    window.press(Role::Button, "Samenvoegen").unwrap();
    let merged = dossier(&window).areas.values().find(|area| area.until.is_none()).unwrap();
    assert_eq!((merged.name.as_str(), merged.inhabitants), ("Vilvoorde-Machelen", Some(61_900)));
    assert_eq!(dossier(&window).areas.values().filter(|area| area.successor == Some(merged.id)).count(), 2);
    window.send(Message::Shortcut(Shortcut::Undo));
    assert_eq!(dossier(&window), &before);
}

#[test]
fn a_text_that_ends_in_blanks_is_saved_once_and_undo_goes_on_to_what_came_before() {
    let folder = folder();
    let mut window = open_sample(&folder);
    let statement = *dossier(&window).statements.keys().next().unwrap();
    go(&mut window, Place::Zone(Topic::Identity, Some(Key::Statement(statement))));
    let before = dossier(&window).clone();
    type_over(&mut window, Role::TextInput, "Eigen kop", "Ambitie");
    window.key(Named::Enter, Modifiers::empty());
    type_over(&mut window, Role::MultilineTextInput, "Tekst", "Iedereen veilig. ");
    window.key(Named::Tab, Modifiers::empty());
    assert_eq!(dossier(&window).statements[&statement].text, "Iedereen veilig.");
    window.send(Message::Shortcut(Shortcut::Undo));
    window.send(Message::Shortcut(Shortcut::Undo));
    assert_eq!(dossier(&window), &before);
    go(&mut window, Place::Overview);
    assert_eq!(dossier(&window), &before, "what was undone does not come back");
}

#[test]
fn an_objective_comes_to_serve_a_second_one_and_says_which() {
    let folder = folder();
    let mut window = open_sample(&folder);
    window.resize(Size::new(1440.0, 4000.0));
    let objective = dossier(&window).objectives.values().find(|one| one.code == "O1.1.3").unwrap().id;
    go(&mut window, Place::Plan(Some(Key::Objective(objective))));
    window.press(Role::Button, "Bijkomende bovenliggende doelstelling toevoegen").unwrap();
    let made = dossier(&window).descents.values().next().unwrap().clone();
    assert_eq!(made.objective, objective);
    let parent = dossier(&window).get(made.parent).unwrap().code.clone();
    let said = says(&mut window);
    assert!(said.contains("ComboBox \"Hoort bij\""), "{said}");
    assert!(said.contains(&parent));
}

#[test]
fn a_second_change_before_the_document_answered_takes_nothing_back() {
    let folder = folder();
    let mut window = open_sample(&folder);
    let key = Key::Statement(*dossier(&window).statements.keys().next().unwrap());
    go(&mut window, Place::Zone(Topic::Identity, Some(key)));
    let said = |message| Message::Screen(InScreen::Zone(zone::Message::Record(message)));
    let mut answers = Vec::new();
    for (name, text) in [("heading", "Onze ambitie"), ("code", "ambitie-2")] {
        let field = Field { key, name };
        answers.push(window.state.update(said(record::Message::Typed(field, text.to_owned()))));
        answers.push(window.state.update(said(record::Message::Left(field))));
    }
    answers.into_iter().for_each(|answer| window.run(answer));
    let Some(Record::Statement(statement)) = dossier(&window).record(key) else { panic!("it is there") };
    assert_eq!((statement.heading.as_str(), statement.code.as_str()), ("Onze ambitie", "ambitie-2"));
}

#[test]
fn two_fields_of_a_record_that_were_not_left_are_both_saved_when_one_goes_elsewhere() {
    let folder = folder();
    let mut window = open_sample(&folder);
    let key = Key::Statement(*dossier(&window).statements.keys().next().unwrap());
    go(&mut window, Place::Zone(Topic::Identity, Some(key)));
    for (name, text) in [("heading", "Onze ambitie"), ("code", "ambitie-2")] {
        let typed = record::Message::Typed(Field { key, name }, text.to_owned());
        window.send(Message::Screen(InScreen::Zone(zone::Message::Record(typed))));
    }
    go(&mut window, Place::Overview);
    let Some(Record::Statement(statement)) = dossier(&window).record(key) else { panic!("it is there") };
    assert_eq!((statement.heading.as_str(), statement.code.as_str()), ("Onze ambitie", "ambitie-2"));
}

#[test]
fn every_topic_is_sound_for_a_screen_reader() {
    let folder = folder();
    let mut window = open_sample(&folder);
    for topic in Topic::ALL {
        go(&mut window, Place::Zone(topic, None));
        sound(&mut window);
        let first = topic.kinds().iter().find_map(|kind| dossier(&window).records(*kind).first().cloned());
        if let Some(record) = first {
            go(&mut window, Place::Zone(topic, Some(record.key())));
            sound(&mut window);
        }
    }
}
