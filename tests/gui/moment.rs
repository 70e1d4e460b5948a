//! The two times of the window, and what changed between two moments.

use super::window::{self, Window, start};
use crate::support::{self, folder};
use iced::keyboard::{Modifiers, key::Named};
use kadans::domain::{Edit, Mint, Record, Target};
use kadans::exchange::plan_json;
use kadans::gui::accessibility::Role;
use kadans::gui::app::{FrameMessage, Message};
use kadans::gui::place::Place;
use kadans::gui::services::Picked;
use kadans::store::Document;
use tempfile::TempDir;

/// The sample, made in May 2023, with a target that was moved in September.
fn open_changed(folder: &TempDir) -> Window {
    let path = folder.path().join("vima.kadans");
    let text = include_str!("../../sample_plans/vima.json");
    let edit = plan_json::read(text, &mut Mint::new(1_690_000_000_000, 3)).unwrap();
    let mut document = Document::create(&path, &edit, &support::stamp("2023-05-02T09:00:00+02:00")).unwrap();
    let target = document.dossier().targets.values().last().unwrap().clone();
    let moved = Edit::Change(Record::Target(Target { value: target.value + 1.0, ..target }));
    document.edit(&moved, &support::stamp("2023-09-21T11:05:00+02:00")).unwrap();
    drop(document);
    start(folder, Picked::Nothing, Some(path))
}

fn type_day(window: &mut Window, field: &str, text: &str) {
    window.tab_to(Role::TextInput, field).unwrap();
    window.key('a', Modifiers::COMMAND);
    window.type_text(text);
    window.key(Named::Enter, Modifiers::empty());
}

/// The value of the target that was moved.
fn target(window: &Window) -> f64 {
    window.state.session().unwrap().changed.dossier.targets.values().last().unwrap().value
}

#[test]
fn a_known_day_shows_the_plan_as_it_was_and_one_comes_back_to_now() {
    let folder = folder();
    let mut window = open_changed(&folder);
    let (now, on) = (target(&window), window.state.session().unwrap().picture.on);
    type_day(&mut window, "Zoals gekend op", "18/6/23");
    assert!((target(&window) - (now - 1.0)).abs() < 1e-9);
    assert_eq!(window.state.session().unwrap().picture.on.to_string(), "2023-06-18");
    let banner = "U kijkt naar het plan zoals het gekend was op 18 juni 2023. Wijzigen kan niet.";
    for digit in ['1', '2', '3', '4', '5', '6', '7', '8', 'h'] {
        window.key(digit, Modifiers::COMMAND);
        window::sound(&mut window);
        assert!(window.snapshot().dump().contains(banner), "Ctrl {digit}");
    }
    window.press(Role::Button, "Terug naar nu").unwrap();
    assert_eq!((target(&window), window.state.session().unwrap().picture.on), (now, on));
    assert!(!window.snapshot().dump().contains(banner));
    type_day(&mut window, "Zoals gekend op", "18/06/2023");
    type_day(&mut window, "Zoals gekend op", "nu");
    assert_eq!(target(&window), now);
}

#[test]
fn what_was_known_then_cannot_be_changed_in_any_way() {
    let folder = folder();
    let mut window = open_changed(&folder);
    type_day(&mut window, "Zoals gekend op", "18/06/2023");
    let held = window.state.session().unwrap().changed.clone();
    let refusal =
        "Dit is het plan zoals het gekend was op 18 juni 2023; daar kan niets meer aan gewijzigd worden.";
    let same = |window: &mut Window, what: &str| {
        assert!(window.snapshot().dump().contains(refusal), "{what} is refused in a sentence");
        assert_eq!(window.state.session().unwrap().changed.dossier, held.dossier, "{what}");
        window.send(Message::Frame(FrameMessage::Dismiss));
    };
    window.key('z', Modifiers::COMMAND);
    same(&mut window, "undo");
    window.key('y', Modifiers::COMMAND);
    same(&mut window, "redo");
    window.key('2', Modifiers::COMMAND);
    window.tab_to(Role::TextInput, "Ook genoemd").unwrap();
    window.key('a', Modifiers::COMMAND);
    window.type_text("Beleidsplan");
    window.key(Named::Enter, Modifiers::empty());
    same(&mut window, "a field");
    window.key('4', Modifiers::COMMAND);
    window.send(Message::Frame(FrameMessage::Dismiss));
    window.click("Uit de bibliotheek…").or_else(|_| window.click("Uit de bibliotheek")).unwrap();
    same(&mut window, "a dialog");
    window.press(Role::Button, "Terug naar nu").unwrap();
    let session = window.state.session().unwrap();
    assert_eq!(session.changed.history.len(), 2, "nothing was written");
    assert!(session.changed.undo.is_some());
}

#[test]
fn a_day_before_the_document_or_in_the_future_is_refused_in_a_sentence() {
    let folder = folder();
    let mut window = open_changed(&folder);
    let now = target(&window);
    for (text, says) in [
        ("1/5/2023", "het bestand is pas op 2 mei 2023 gemaakt"),
        ("9/11/2023", "9 november 2023 moet nog komen"),
        ("31/02", "“31/02” is geen datum."),
    ] {
        type_day(&mut window, "Zoals gekend op", text);
        assert!(window.snapshot().dump().contains(says), "{text}: {}", window.snapshot().dump());
        assert_eq!(target(&window), now);
        window::sound(&mut window);
    }
}

#[test]
fn a_meeting_gives_both_times() {
    let folder = folder();
    let mut window = open_changed(&folder);
    window.tab_to(Role::ComboBox, "Zitting kiezen").unwrap();
    window.key(Named::Enter, Modifiers::empty());
    // The first choice is now; the next one the latest meeting.
    window.key(Named::ArrowDown, Modifiers::empty());
    window.key(Named::ArrowDown, Modifiers::empty());
    window.key(Named::Enter, Modifiers::empty());
    let session = window.state.session().unwrap();
    let meeting = session.changed.dossier.meetings.values().find(|one| Some(one.day) == session.known());
    assert_eq!(meeting.expect("a meeting was chosen").figures_on, session.picture.on);
}

#[test]
fn an_answer_of_a_choice_that_was_left_is_dropped() {
    let folder = folder();
    let mut window = open_changed(&folder);
    use kadans::gui::moment::{Message as Heard, Time};
    let typed = |text: &str| Message::Frame(FrameMessage::Moment(Heard::Typed(Time::Known, text.to_owned())));
    window.send(typed("18/06/2023"));
    // The question is on its way when now is wanted again.
    let late = window.state.update(Message::Frame(FrameMessage::Moment(Heard::Left(Time::Known))));
    window.send(Message::Frame(FrameMessage::Moment(Heard::Back)));
    window.run(late);
    assert_eq!(window.state.session().unwrap().known(), None);
}

#[test]
fn what_changed_since_the_previous_session_is_found_by_keyboard() {
    let folder = folder();
    let mut window = open_changed(&folder);
    window.key('8', Modifiers::COMMAND);
    assert_eq!(window.state.session().unwrap().place, Place::Since);
    window::sound(&mut window);
    let says = window.snapshot().dump();
    for part in [
        "Van 31 mei 2023 (zoals gekend op 28 juni 2023) tot 8 november 2023 (zoals nu gekend).",
        "Veranderde status",
        "Verschoven streefwaarden",
        "Acties en fasen",
        "Cijfers",
    ] {
        assert!(says.contains(part), "{part}: {says}");
    }
    type_day(&mut window, "Peildatum van", "8/11/2023");
    assert!(window.snapshot().dump().contains("De eerste dag moet voor de laatste liggen."));
    type_day(&mut window, "Peildatum van", "7/11/2023");
    let says = window.snapshot().dump();
    assert!(says.contains("Van 7 november 2023 (zoals gekend op 7 november 2023)"), "{says}");
    window.key('z', Modifiers::COMMAND);
    window::sound(&mut window);
}

#[test]
fn a_line_of_what_changed_goes_to_its_place() {
    let folder = folder();
    let mut window = open_changed(&folder);
    window.key('8', Modifiers::COMMAND);
    let snapshot = window.snapshot();
    let row = snapshot.nodes.iter().map(|(_, node)| node).find(|node| {
        node.role() == Role::Row && node.label().is_some_and(|label| label.starts_with("OB.1.1"))
    });
    let name = row.and_then(|node| node.label()).expect("a status that changed").to_owned();
    window.press(Role::Row, &name).unwrap();
    assert!(matches!(window.state.session().unwrap().place, Place::Plan(Some(_))));
}
