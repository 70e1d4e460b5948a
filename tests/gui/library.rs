//! The indicator library and the golden thread, used by keyboard and by mouse.

use super::window::{self, Window, open_sample};
use crate::support::folder;
use iced::Size;
use iced::keyboard::{Modifiers, key::Named};
use kadans::domain::{Dossier, Indicator, Key, Objective};
use kadans::gui::accessibility::Role;
use kadans::gui::app::{App, FrameMessage, Message};
use kadans::gui::dialog::Library;
use kadans::gui::headless::{Harness, Program};
use kadans::gui::place::Place;
use kadans::gui::services::{Picked, Services};
use kadans::gui::settings::Settings;
use kadans::gui::shortcut::Shortcut;
use kadans::words::{Language, Words};
use std::sync::Arc;

fn dossier(window: &Window) -> &Dossier {
    &window.state.session().expect("the sample is open").changed.dossier
}

fn place(window: &Window) -> Place {
    window.state.session().expect("the sample is open").place
}

fn go(window: &mut Window, place: Place) {
    window.send(Message::Frame(FrameMessage::Go(place)));
}

fn press(window: &mut Window, key: Named) {
    window.key(key, Modifiers::empty());
}

fn indicator<'a>(window: &'a Window, code: &str) -> Option<&'a Indicator> {
    dossier(window).indicators.values().find(|one| one.code == code)
}

fn objective<'a>(window: &'a Window, code: &str) -> &'a Objective {
    dossier(window).objectives.values().find(|one| one.code == code).expect("an objective of the sample")
}

fn focused(window: &mut Window) -> String {
    let snapshot = window.snapshot();
    let node = snapshot.focused();
    node.map_or_else(String::new, |node| format!("{:?} {}", node.role(), node.label().unwrap_or_default()))
}

#[test]
fn a_template_is_sought_chosen_and_inserted_by_keyboard_and_undone_in_one_step() {
    let folder = folder();
    let mut window = open_sample(&folder);
    let key = Key::Objective(objective(&window, "O1.1.1").id);
    go(&mut window, Place::Plan(Some(key)));
    window.tab_to(Role::Button, "Uit de bibliotheek").unwrap();
    press(&mut window, Named::Enter);
    assert_eq!(focused(&mut window), "TextInput Zoek in naam en definitie");
    window.type_text("AANDEEL poging");
    assert!(window.snapshot().dump().contains("1 indicator"), "{}", window.snapshot().dump());
    window::sound(&mut window);
    press(&mut window, Named::Enter);
    assert_eq!(focused(&mut window), "TextInput Naam");
    window::sound(&mut window);
    window.key('a', Modifiers::COMMAND);
    window.type_text("Pogingen bij inbraak");
    press(&mut window, Named::Enter);

    let made = indicator(&window, "INB-POG").expect("the template was inserted").clone();
    assert_eq!((made.name.as_str(), made.unit.as_str()), ("Pogingen bij inbraak", "%"));
    assert_eq!(place(&window), Place::Indicator(made.id));
    let served = made.objectives(dossier(&window));
    assert_eq!(served.iter().map(|one| one.code.as_str()).collect::<Vec<_>>(), ["O1.1.1"]);
    assert_eq!(made.owner, served[0].owner, "who answers for the objective answers for the figures");
    window.send(Message::Shortcut(Shortcut::Undo));
    assert!(indicator(&window, "INB-POG").is_none());
    assert!(dossier(&window).contributions.values().all(|link| link.indicator != made.id));
}

#[test]
fn arrows_walk_through_the_list_and_the_detail_follows_until_enter_chooses() {
    let folder = folder();
    let mut window = open_sample(&folder);
    go(&mut window, Place::Indicators);
    window.press(Role::Button, "Uit de bibliotheek").unwrap();
    assert!(window.snapshot().dump().contains("Voltooide inbraken en pogingen samen"));
    press(&mut window, Named::Tab);
    assert!(focused(&mut window).contains("staat al in dit plan"), "{}", focused(&mut window));
    press(&mut window, Named::ArrowDown);
    press(&mut window, Named::ArrowDown);
    assert!(focused(&mut window).starts_with("Row Aandeel pogingen"), "{}", focused(&mut window));
    assert!(window.snapshot().find(Role::Heading, "Aandeel pogingen bij woninginbraken").is_some());
    press(&mut window, Named::Enter);
    assert!(window.snapshot().find(Role::Dialog, "Indicator aanpassen en invoegen").is_some());
    press(&mut window, Named::Escape);
    assert!(window.snapshot().find(Role::Dialog, "Indicator aanpassen en invoegen").is_none());
    assert!(indicator(&window, "INB-POG").is_none());
}

#[test]
fn a_theme_leaves_its_own_templates_and_a_search_without_result_says_what_to_do() {
    let folder = folder();
    let mut window = open_sample(&folder);
    go(&mut window, Place::Indicators);
    window.press(Role::Button, "Uit de bibliotheek").unwrap();
    window.press(Role::Tab, "Interne communicatie").unwrap();
    assert!(window.snapshot().dump().contains("3 indicatoren"));
    window.tab_to(Role::TextInput, "Zoek in naam en definitie").unwrap();
    window.type_text("inbraak");
    assert!(window.snapshot().dump().contains("Zoek met minder woorden of kies een ander thema."));
    press(&mut window, Named::Enter);
    assert!(
        window.snapshot().find(Role::Dialog, "Indicatorbibliotheek").is_some(),
        "there is nothing to choose"
    );
}

#[test]
fn a_template_that_is_there_already_gets_another_code_and_a_faulty_tolerance_stays_with_why() {
    let folder = folder();
    let mut window = open_sample(&folder);
    go(&mut window, Place::Indicators);
    window.press(Role::Button, "Uit de bibliotheek").unwrap();
    press(&mut window, Named::Enter);
    window.tab_to(Role::TextInput, "Tolerantie (%)").unwrap();
    window.key('a', Modifiers::COMMAND);
    window.type_text("veel");
    window.press(Role::Button, "Indicator invoegen").unwrap();
    assert!(window.snapshot().dump().contains("“veel” is geen getal."), "{}", window.snapshot().dump());
    window.tab_to(Role::TextInput, "Tolerantie (%)").unwrap();
    window.key('a', Modifiers::COMMAND);
    window.type_text("12,5");
    window.tab_to(Role::TextInput, "Naam").unwrap();
    window.key('a', Modifiers::COMMAND);
    window.type_text(" ");
    press(&mut window, Named::Enter);
    assert!(window.snapshot().dump().contains("Geef de indicator een naam."));
    window.type_text("Inbraken, eigen telling");
    press(&mut window, Named::Enter);
    let made = indicator(&window, "INB-WON-2").expect("the template was inserted");
    assert_eq!((made.name.as_str(), made.tolerance), ("Inbraken, eigen telling", 0.125));
    assert!(made.objectives(dossier(&window)).is_empty());
    // The golden thread of an indicator that measures nothing yet says so.
    assert!(window.snapshot().dump().contains("Meet geen doelstelling"), "{}", window.snapshot().dump());
    window::sound(&mut window);
}

#[test]
fn in_french_the_library_inserts_french_texts() {
    let folder = folder();
    let path = window::sample(&folder);
    let services = Services {
        pick: Arc::new(|_, _| Box::pin(async { Picked::Nothing })),
        show: Arc::new(|_| true),
        today: || crate::support::now().at.date_naive(),
        stamp: crate::support::now,
        mint: kadans::clock::mint,
        looks_ahead: false,
        previews_after: None,
        examples: None,
    };
    let settings = Settings { language: Some("fr".to_owned()), ..Settings::default() };
    let program = Program {
        update: App::update,
        view: App::view,
        theme: App::theme,
        on_event: kadans::gui::app::on_event,
    };
    let mut window =
        Harness::new(App::new(services, settings, Some(path)), program, Size::new(1440.0, 900.0));
    go(&mut window, Place::Indicators);
    window.press(Role::Button, "Depuis la bibliothèque").unwrap();
    window.type_text("tentatives part cambriolages");
    press(&mut window, Named::Enter);
    press(&mut window, Named::Enter);
    let made = indicator(&window, "INB-POG").expect("the template was inserted");
    assert!(made.name.contains("tentatives"), "{}", made.name);
    assert!(made.source.contains("BNG"), "{}", made.source);
}

#[test]
fn a_search_leaves_the_library_usable_in_a_small_window() {
    let folder = folder();
    let mut window = open_sample(&folder);
    window.resize(Size::new(1024.0, 700.0));
    go(&mut window, Place::Indicators);
    let words = Words::new(Language::Dutch);
    let opened = Library::open(dossier(&window), None, &words).expect("the library opens");
    window.send(Message::Then(Box::new(opened)));
    window.press(Role::Button, "Kiezen en aanpassen").unwrap();
    window.press(Role::Button, "Terug naar de lijst").unwrap();
    assert_eq!(focused(&mut window), "TextInput Zoek in naam en definitie");
}

#[test]
fn the_thread_is_followed_by_keyboard_from_a_figure_to_its_priority_and_its_framework() {
    let folder = folder();
    let mut window = open_sample(&folder);
    let start = indicator(&window, "INB-WON").expect("an indicator of the sample").id;
    go(&mut window, Place::Indicator(start));
    window::sound(&mut window);
    window.tab_to(Role::Button, "1 Inbraken in gebouwen").unwrap();
    press(&mut window, Named::Enter);
    let priority = objective(&window, "S1.1").priority;
    assert_eq!(place(&window), Place::Plan(Some(Key::Priority(priority))));
    window::sound(&mut window);
    window.tab_to(Role::ComboBox, "2 kaders").unwrap();
    press(&mut window, Named::Enter);
    press(&mut window, Named::ArrowDown);
    press(&mut window, Named::Enter);
    let Place::Zone(_, Some(Key::Framework(framework))) = place(&window) else {
        panic!("{:?}", place(&window))
    };
    assert!(dossier(&window).get(framework).is_some());
}

#[test]
fn the_thread_of_an_action_plan_leads_to_one_of_its_actions_and_one_of_its_figures() {
    let folder = folder();
    let mut window = open_sample(&folder);
    let plan = dossier(&window).action_plans.values().find(|one| one.code == "AP-1a").expect("a plan").id;
    go(&mut window, Place::ActionPlan(plan, None));
    window::sound(&mut window);
    window.tab_to(Role::Button, "1 Inbraken in gebouwen").unwrap();
    window.press(Role::ComboBox, "6 acties").unwrap();
    press(&mut window, Named::Enter);
    let Place::ActionPlan(shown, Some(cycle)) = place(&window) else { panic!("{:?}", place(&window)) };
    assert_eq!((shown, dossier(&window).get(cycle).expect("a cycle").year), (plan, 2023));
}

#[test]
fn a_new_objective_shows_in_words_what_its_thread_lacks() {
    let folder = folder();
    let mut window = open_sample(&folder);
    let key = Key::Objective(objective(&window, "S1.2").id);
    go(&mut window, Place::Plan(Some(key)));
    window.tab_to(Role::Button, "Operationele doelstelling").unwrap();
    press(&mut window, Named::Enter);
    let dump = window.snapshot().dump();
    assert!(dump.contains("Geen actieplan") && dump.contains("Geen indicator"), "{dump}");
    go(&mut window, Place::Plan(Some(key)));
    let dump = window.snapshot().dump();
    assert!(dump.contains("1 zonder actieplan") && dump.contains("1 zonder indicator"), "{dump}");
}
