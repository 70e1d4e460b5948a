//! The application as a whole: welcome, opening, going about, undo, dialogs, bad files.

use super::window::{self, open_sample, start};
use crate::support::folder;
use iced::keyboard::{Modifiers, key::Named};
use kadans::domain::{PhaseKind, Verb};
use kadans::gui::accessibility::Role;
use kadans::gui::app::{FrameMessage, Message};
use kadans::gui::place::Place;
use kadans::gui::services::Picked;
use std::fs;

#[test]
fn a_new_person_is_welcomed_and_opens_the_example() {
    let folder = folder();
    let mut window = start(&folder, Picked::Nothing, None);
    window::sound(&mut window);
    window.press(Role::Button, "Voorbeeld openen").unwrap();
    let session = window.state.session().expect("the example is open");
    assert_eq!(session.place, Place::Overview);
    assert_eq!(session.changed.dossier.zone().unwrap().name, "PZ ViMa");
    window::sound(&mut window);
}

#[test]
fn the_example_opens_again_with_what_was_changed_in_it() {
    let folder = folder();
    let mut window = start(&folder, Picked::Nothing, None);
    window.press(Role::Button, "Voorbeeld openen").unwrap();
    let before = window.state.session().unwrap().changed.history.len();
    window.press(Role::Link, "Plan sluiten").or_else(|_| window.click("Plan sluiten")).unwrap();
    assert!(window.state.session().is_none());
    window.press(Role::Button, "Voorbeeld openen").unwrap();
    assert_eq!(window.state.session().unwrap().changed.history.len(), before);
}

#[test]
fn a_new_plan_is_made_by_keyboard() {
    let folder = folder();
    let path = folder.path().join("nieuw.kadans");
    let mut window = start(&folder, Picked::File(path.clone()), None);
    window.press(Role::Button, "Nieuw plan").unwrap();
    window::sound(&mut window);
    window.tab_to(Role::TextInput, "Naam van de politiezone").unwrap();
    window.type_text("PZ Proef");
    window.key(Named::Enter, Modifiers::empty());
    let session = window.state.session().expect("the new plan is open");
    assert_eq!(session.changed.dossier.zone().unwrap().name, "PZ Proef");
    assert_eq!(session.changed.dossier.levels.len(), 2);
    assert!(path.exists());
    window::sound(&mut window);
}

#[test]
fn a_new_plan_with_a_day_that_does_not_exist_says_so_in_place_and_makes_nothing() {
    let folder = folder();
    let path = folder.path().join("nieuw.kadans");
    let mut window = start(&folder, Picked::File(path.clone()), None);
    window.press(Role::Button, "Nieuw plan").unwrap();
    window.tab_to(Role::TextInput, "Naam van de politiezone").unwrap();
    window.type_text("PZ Proef");
    window.tab_to(Role::TextInput, "Eerste dag").unwrap();
    window.key('a', Modifiers::COMMAND);
    window.type_text("31/02/2026");
    window.key(Named::Enter, Modifiers::empty());
    assert!(window.snapshot().dump().contains("“31/02/2026” is geen datum."), "{}", window.snapshot().dump());
    assert!(window.state.session().is_none() && !path.exists());
}

#[test]
fn a_bad_file_is_told_in_a_sentence_and_leaves_the_welcome() {
    let folder = folder();
    let path = folder.path().join("brief.kadans");
    window::put(&path, b"Dit is een brief.");
    let mut window = start(&folder, Picked::Nothing, Some(path.clone()));
    assert!(window.state.session().is_none());
    let says = window.snapshot().dump();
    assert!(says.contains("brief.kadans: Dit is geen plan van Kadans."), "{says}");
    assert_eq!(fs::read(&path).unwrap(), b"Dit is een brief.");
    window::sound(&mut window);
}

#[test]
fn a_system_without_file_dialogs_asks_for_a_path_in_the_window() {
    let folder = folder();
    let sample = window::sample(&folder);
    let mut window = start(&folder, Picked::NoDialog, None);
    window.press(Role::Button, "Plan openen").unwrap();
    window::sound(&mut window);
    assert_eq!(window.snapshot().focused().and_then(|node| node.label()), Some("Bestand"));
    window.key('a', Modifiers::COMMAND);
    window.type_text(sample.to_str().unwrap());
    window.key(Named::Enter, Modifiers::empty());
    assert!(window.state.session().is_some());
}

#[test]
fn every_screen_has_names_for_its_controls_and_a_valid_tree() {
    let folder = folder();
    let mut window = open_sample(&folder);
    for digit in ['1', '2', '3', '4', 'h'] {
        window.key(digit, Modifiers::COMMAND);
        window::sound(&mut window);
    }
    window.key(Named::F1, Modifiers::empty());
    window::sound(&mut window);
    window.key(Named::Escape, Modifiers::empty());
    window.key('p', Modifiers::COMMAND);
    window::sound(&mut window);
}

#[test]
fn another_day_is_judged_when_it_is_typed() {
    let folder = folder();
    let mut window = open_sample(&folder);
    window.tab_to(Role::TextInput, "Peildatum").unwrap();
    window.key('a', Modifiers::COMMAND);
    window.type_text("30-6-22");
    window.key(Named::Enter, Modifiers::empty());
    assert_eq!(window.state.session().unwrap().picture.on.to_string(), "2022-06-30");
    window.key('a', Modifiers::COMMAND);
    window.type_text("31/02");
    window.key(Named::Enter, Modifiers::empty());
    assert_eq!(window.state.session().unwrap().picture.on.to_string(), "2022-06-30");
    assert!(window.snapshot().dump().contains("“31/02” is geen datum."));
}

#[test]
fn one_comes_back_to_where_one_was() {
    let folder = folder();
    let mut window = open_sample(&folder);
    window.key('3', Modifiers::COMMAND);
    window.key('h', Modifiers::COMMAND);
    assert_eq!(window.state.session().unwrap().place, Place::History);
    window.key(Named::ArrowLeft, Modifiers::ALT);
    assert_eq!(window.state.session().unwrap().place, Place::ActionPlans);
}

#[test]
fn the_window_speaks_the_language_that_was_chosen() {
    let folder = folder();
    let mut window = start(&folder, Picked::Nothing, None);
    window.tab_to(Role::ComboBox, "Taal").unwrap();
    window.key(Named::Enter, Modifiers::empty());
    window.key(Named::ArrowDown, Modifiers::empty());
    window.key(Named::Enter, Modifiers::empty());
    assert_eq!(window.state.title(), "Kadans");
    let says = window.snapshot().dump();
    assert!(!says.contains("Voorbeeld openen"), "{says}");
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_display_the_program_says_so_and_names_the_other_one() {
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_kadans"))
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    let says = String::from_utf8(output.stderr).unwrap();
    assert!(says.contains("kadans-cli"), "{says}");
    assert_eq!(says.lines().count(), 1, "one sentence, no trace: {says}");
}

#[test]
fn a_shortcut_pressed_while_somebody_types_is_not_typed() {
    let folder = folder();
    let mut window = open_sample(&folder);
    window.tab_to(Role::TextInput, "Peildatum").unwrap();
    window.key('4', Modifiers::COMMAND);
    let session = window.state.session().unwrap();
    assert_eq!(session.place, Place::Indicators);
    assert_eq!(session.changed.history.len(), 1);
    window.key('1', Modifiers::COMMAND);
    let snapshot = window.snapshot();
    let field = snapshot.find(Role::TextInput, "Peildatum").unwrap();
    assert_eq!(field.value(), Some("08/11/2023"));
}

/// The story of the issue: a figure, its chart and the overview, undo, a sign-off, and all there after a restart.
#[test]
fn a_figure_is_entered_undone_and_a_check_signed_and_all_is_there_after_a_restart() {
    let folder = folder();
    let path = window::sample(&folder);
    let mut window = start(&folder, Picked::Nothing, Some(path.clone()));
    let code = |window: &window::Window, code: &str| {
        let dossier = &window.state.session().unwrap().changed.dossier;
        dossier.indicators.values().find(|indicator| indicator.code == code).unwrap().id
    };
    let id = code(&window, "INB-WON");
    let off_course = |window: &window::Window| {
        let picture = &window.state.session().unwrap().picture;
        picture.indicators[&id].figure.unwrap()
    };
    let before = off_course(&window);
    window.send(Message::Frame(FrameMessage::Go(Place::Indicator(id))));
    let chart = |window: &mut window::Window| window.screenshot(1.0).0;
    let empty = chart(&mut window);
    window.tab_to(Role::Tab, "Hele zone").unwrap();
    window.key(Named::ArrowRight, Modifiers::empty());
    window.key(Named::Enter, Modifiers::empty());
    window.tab_to(Role::TextInput, "Waarde okt 2023").unwrap();
    window.key('a', Modifiers::COMMAND);
    window.type_text("110");
    window.key(Named::Enter, Modifiers::empty());
    assert_eq!(off_course(&window), before + 100.0);
    assert_ne!(chart(&mut window), empty, "the chart shows the figure");
    window.key('1', Modifiers::COMMAND);
    assert!(window.snapshot().dump().contains("356, verwacht 291"), "the overview shows it");
    window.key('z', Modifiers::COMMAND);
    assert_eq!(off_course(&window), before);

    let dossier = &window.state.session().unwrap().changed.dossier;
    let plan = dossier.action_plans.values().find(|plan| plan.code == "AP-1b").unwrap();
    let cycle = plan.cycles(dossier).into_iter().find(|cycle| cycle.year == 2023).unwrap();
    let current = cycle.current_phase(dossier, window.state.session().unwrap().picture.on).unwrap();
    assert_eq!(current.kind, PhaseKind::Check, "its Check is open");
    let (check, place) = (current.id, Place::ActionPlan(plan.id, Some(cycle.id)));
    window.send(Message::Frame(FrameMessage::Go(place)));
    window.click("Check afsluiten…").unwrap();
    window::sound(&mut window);
    window.tab_to(Role::ComboBox, "Afgesloten door").unwrap();
    window.key(Named::Enter, Modifiers::empty());
    window.key(Named::ArrowDown, Modifiers::empty());
    window.key(Named::Enter, Modifiers::empty());
    window.click("Check afsluiten").unwrap();
    let session = window.state.session().unwrap();
    assert!(session.changed.dossier.get(check).unwrap().signed_on.is_some(), "signed");
    let frozen = session.changed.dossier.frozen_figures.len();
    let digest_before = session.changed.dossier.clone();
    drop(window);

    let again = start(&folder, Picked::Nothing, Some(path));
    let session = again.state.session().expect("the document opens again");
    assert_eq!(session.changed.dossier, digest_before);
    assert_eq!(session.changed.dossier.frozen_figures.len(), frozen);
    let undo = session.changed.undo.as_ref().unwrap();
    assert_eq!(undo.verb, Verb::Signed, "undo still names the last edit");
}

#[test]
fn what_is_being_typed_is_saved_when_the_window_closes() {
    let folder = folder();
    let path = window::sample(&folder);
    let mut window = start(&folder, Picked::Nothing, Some(path.clone()));
    window.key('2', Modifiers::COMMAND);
    window.tab_to(Role::TextInput, "Ook genoemd").unwrap();
    window.key('a', Modifiers::COMMAND);
    window.type_text("Beleidsplan");
    let name = |window: &window::Window| {
        window.state.session().unwrap().changed.dossier.plans.values().next().unwrap().alias.clone()
    };
    assert_eq!(name(&window), "");
    window.send(Message::CloseRequested(iced::window::Id::unique()));
    drop(window);
    assert_eq!(name(&start(&folder, Picked::Nothing, Some(path))), "Beleidsplan");
}
