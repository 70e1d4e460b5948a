//! What the plan is founded on, used by mouse and by keyboard.

use super::window::{self, Window, open_sample};
use crate::support::folder;
use iced::keyboard::{Modifiers, key::Named};
use kadans::analysis::{Argumentation, CapacityYear};
use kadans::domain::*;
use kadans::exchange::{SAMPLES, plan_json};
use kadans::gui::accessibility::Role;
use kadans::gui::app::{FrameMessage, Message};
use kadans::gui::place::{Foundation, Place};
use kadans::gui::services::Picked;
use kadans::gui::shortcut::Shortcut;
use kadans::store::Document;

fn dossier(window: &Window) -> &Dossier {
    &window.state.session().expect("the sample is open").changed.dossier
}

fn revisions(window: &Window) -> usize {
    window.state.session().expect("the sample is open").changed.history.len()
}

fn at(window: &mut Window, view: Foundation) {
    window.send(Message::Frame(FrameMessage::Go(Place::Foundation(view))));
    window.resize(iced::Size::new(1440.0, 3000.0));
}

fn key(window: &mut Window, key: Named) {
    window.key(key, Modifiers::empty());
}

fn says(window: &mut Window) -> String {
    window.snapshot().dump()
}

fn focused(window: &mut Window) -> String {
    let snapshot = window.snapshot();
    snapshot.focused().and_then(|node| node.label()).unwrap_or_default().to_owned()
}

fn choose(window: &mut Window, name: &str, option: &str) {
    window.tab_to(Role::ComboBox, name).unwrap();
    key(window, Named::Enter);
    window.press(Role::ListBoxOption, option).unwrap();
}

fn phenomenon<'a>(window: &'a Window, name: &str) -> &'a Phenomenon {
    dossier(window).phenomena.values().find(|one| one.name == name).expect("a phenomenon of the sample")
}

fn rank(window: &Window, name: &str) -> Option<usize> {
    let plan = dossier(window).plans.values().next().unwrap().id;
    let id = phenomenon(window, name).id;
    let found = Argumentation::of(dossier(window), plan, None);
    found.phenomena.iter().find(|one| one.phenomenon == id).and_then(|one| one.rank)
}

#[test]
fn every_view_has_names_for_its_controls_and_is_reached_by_its_tab() {
    let folder = folder();
    let mut window = open_sample(&folder);
    at(&mut window, Foundation::Matrix);
    window::sound(&mut window);
    for (tab, view) in [("Argumentatie", Foundation::Argumentation), ("Capaciteit", Foundation::Capacity)] {
        window.press(Role::Tab, tab).unwrap();
        assert_eq!(window.state.session().unwrap().place, Place::Foundation(view));
        window::sound(&mut window);
    }
}

#[test]
fn a_score_is_typed_over_by_keyboard_the_rank_changes_and_undo_brings_it_back() {
    let folder = folder();
    let mut window = open_sample(&folder);
    at(&mut window, Foundation::Argumentation);
    assert_eq!(rank(&window, "Verkeersonveiligheid"), Some(1));
    window.tab_to(Role::TextInput, "Verkeersonveiligheid: Aantal feiten en evolutie").unwrap();
    // What stands in a cell is selected, so that typing replaces it.
    window.type_text("0");
    key(&mut window, Named::ArrowDown);
    assert_eq!(focused(&mut window), "Intrafamiliaal geweld: Aantal feiten en evolutie");
    assert!(rank(&window, "Verkeersonveiligheid") > Some(1));
    let place = rank(&window, "Verkeersonveiligheid").unwrap();
    let row = format!("Verkeersonveiligheid, rang {place}, gekozen");
    assert!(says(&mut window).contains(&row), "{row} is not in {}", says(&mut window));
    key(&mut window, Named::ArrowRight);
    assert_eq!(focused(&mut window), "Intrafamiliaal geweld: Beleving van inwoners");
    key(&mut window, Named::ArrowUp);
    key(&mut window, Named::ArrowUp);
    assert_eq!(focused(&mut window), "Gewicht van Beleving van inwoners");
    window.send(Message::Shortcut(Shortcut::Undo));
    assert_eq!(rank(&window, "Verkeersonveiligheid"), Some(1));
    window::sound(&mut window);
}

#[test]
fn a_score_of_nine_stays_in_its_cell_with_why_and_nothing_is_written() {
    let folder = folder();
    let mut window = open_sample(&folder);
    at(&mut window, Foundation::Argumentation);
    let before = dossier(&window).clone();
    window.tab_to(Role::TextInput, "Drugs: Beleving van inwoners").unwrap();
    window.type_text("9");
    key(&mut window, Named::Tab);
    let tree = says(&mut window);
    assert!(tree.contains("\"9\""), "{tree}");
    assert!(tree.contains("0 tot") || tree.contains("tussen 0"), "{tree}");
    assert_eq!(*dossier(&window), before);
    window::sound(&mut window);
}

#[test]
fn a_score_goes_when_its_cell_is_emptied() {
    let folder = folder();
    let mut window = open_sample(&folder);
    at(&mut window, Foundation::Argumentation);
    let before = dossier(&window).ratings.len();
    window.tab_to(Role::TextInput, "Drugs: Beleving van inwoners").unwrap();
    key(&mut window, Named::Backspace);
    key(&mut window, Named::Enter);
    assert_eq!(dossier(&window).ratings.len(), before - 1);
}

#[test]
fn a_phenomenon_becomes_a_priority_with_its_reason_and_undo_takes_all_of_it_back() {
    let folder = folder();
    let mut window = open_sample(&folder);
    at(&mut window, Foundation::Argumentation);
    let before = dossier(&window).clone();
    let revision = revisions(&window);
    window.press(Role::Button, "Openen: Drugs").unwrap();
    window::sound(&mut window);
    window.press(Role::Button, "Wordt prioriteit").unwrap();
    let drugs = phenomenon(&window, "Drugs").id;
    let selection = dossier(&window).selections.values().find(|one| one.phenomenon == drugs).unwrap().clone();
    assert_eq!(selection.verdict, SelectionVerdict::Retained);
    let priority = dossier(&window).get(selection.priority.unwrap()).unwrap();
    assert_eq!((priority.title.as_str(), priority.track), ("Drugs", Track::External));
    assert!(!priority.reason.is_empty() && priority.reason == selection.reason);
    let about = dossier(&window).focuses.values();
    assert_eq!(about.filter(|one| one.priority == priority.id && one.phenomenon == drugs).count(), 1);
    assert_eq!(revisions(&window), revision + 1);
    assert!(says(&mut window).contains("Hoort bij 6 Drugs"), "{}", says(&mut window));
    window.send(Message::Shortcut(Shortcut::Undo));
    assert_eq!(*dossier(&window), before);
}

#[test]
fn a_phenomenon_that_is_not_retained_any_more_leaves_its_priority() {
    let folder = folder();
    let mut window = open_sample(&folder);
    at(&mut window, Foundation::Argumentation);
    choose(&mut window, "Oordeel over Zedenfeiten", "niet gekozen");
    let id = phenomenon(&window, "Zedenfeiten").id;
    let selection = dossier(&window).selections.values().find(|one| one.phenomenon == id).unwrap();
    assert_eq!((selection.verdict, selection.priority), (SelectionVerdict::NotRetained, None));
    assert!(dossier(&window).focuses.values().all(|one| one.phenomenon != id));
}

#[test]
fn a_scenario_is_looked_at_and_left_without_writing_anything() {
    let folder = folder();
    let mut window = open_sample(&folder);
    at(&mut window, Foundation::Argumentation);
    let before = dossier(&window).clone();
    choose(&mut window, "Gewichten", "Beleving van inwoners telt dubbel");
    assert!(says(&mut window).contains("alsof: Beleving van inwoners telt dubbel"), "{}", says(&mut window));
    window::sound(&mut window);
    window.press(Role::Button, "Terug naar de eigen gewichten").unwrap();
    assert!(!says(&mut window).contains("alsof:"));
    assert_eq!(*dossier(&window), before);
}

#[test]
fn a_new_phenomenon_is_named_at_once_and_a_new_criterion_too() {
    let folder = folder();
    let mut window = open_sample(&folder);
    at(&mut window, Foundation::Argumentation);
    window.press(Role::Button, "Fenomeen").unwrap();
    assert_eq!(focused(&mut window), "Naam");
    window.key('a', Modifiers::COMMAND);
    window.type_text("Sluikstorten");
    key(&mut window, Named::Tab);
    assert_eq!(rank(&window, "Sluikstorten"), None);
    window.press(Role::Button, "Criterium").unwrap();
    assert_eq!(focused(&mut window), "Naam van criterium Nieuw criterium");
    window::sound(&mut window);
}

#[test]
fn an_empty_weighing_offers_the_categories_of_the_police_statistics() {
    let folder = folder();
    let mut window = open_sample(&folder);
    // The sample without its weighing.
    let keys: Vec<Key> = dossier(&window)
        .focuses
        .keys()
        .map(|id| Key::Focus(*id))
        .chain(dossier(&window).criteria.keys().map(|id| Key::Criterion(*id)))
        .chain(dossier(&window).phenomena.keys().map(|id| Key::Phenomenon(*id)))
        .collect();
    let edit = Edit::Together(keys.into_iter().map(Edit::Remove).collect());
    let desk = window.state.session().unwrap().desk.clone();
    let asked = desk.ask(move |document| document.edit(&edit, &crate::support::now()));
    let changed = iced::futures::executor::block_on(asked).unwrap().unwrap();
    let number = window.state.session().unwrap().number;
    window.send(Message::Changed(number, Ok(Box::new(changed))));
    at(&mut window, Foundation::Argumentation);
    window::sound(&mut window);
    window.press(Role::Button, "Beginnen met de criminaliteitsstatistiek").unwrap();
    assert_eq!((dossier(&window).phenomena.len(), dossier(&window).criteria.len()), (12, 6));
    assert!(says(&mut window).contains("Diefstal en afpersing"));
    window.send(Message::Shortcut(Shortcut::Undo));
    assert!(dossier(&window).phenomena.is_empty() && dossier(&window).criteria.is_empty());
}

/// The name of the cell of the matrix that begins so.
fn cell(window: &mut Window, begins: &str) -> String {
    let snapshot = window.snapshot();
    let names = snapshot.names();
    let found = names.iter().find(|(role, name)| *role == Role::GridCell && name.starts_with(begins));
    found.unwrap_or_else(|| panic!("{begins} is not in {names:?}")).1.to_string()
}

#[test]
fn a_cell_is_reached_by_arrows_opened_with_enter_and_leads_to_what_is_in_it() {
    let folder = folder();
    let mut window = open_sample(&folder);
    at(&mut window, Foundation::Matrix);
    let first = cell(&mut window, "Criminaliteit × Vroeg signaleren");
    window.tab_to(Role::GridCell, &first).unwrap();
    key(&mut window, Named::ArrowRight);
    assert!(focused(&mut window).starts_with("Criminaliteit × Voorkomen: 4 doelstellingen"));
    key(&mut window, Named::ArrowDown);
    key(&mut window, Named::ArrowUp);
    key(&mut window, Named::Enter);
    let tree = says(&mut window);
    assert!(tree.contains("Heading \"Criminaliteit × Voorkomen\""), "{tree}");
    window::sound(&mut window);
    let name = dossier(&window).objectives.values().find(|one| one.code == "S1.1").unwrap().title.clone();
    let snapshot = window.snapshot();
    let names = snapshot.names();
    let row =
        names.iter().find(|(role, label)| *role == Role::Row && label.contains(&name)).unwrap().1.to_string();
    window.press(Role::Row, &row).unwrap();
    assert!(matches!(window.state.session().unwrap().place, Place::Plan(Some(Key::Objective(_)))));
}

#[test]
fn an_empty_cell_can_be_filled_and_its_content_taken_out_again() {
    let folder = folder();
    let mut window = open_sample(&folder);
    at(&mut window, Foundation::Matrix);
    let before = dossier(&window).placements.len();
    let empty = cell(&mut window, "Verkeer × Nazorg");
    assert!(empty.ends_with("leeg"), "{empty}");
    window.press(Role::GridCell, &empty).unwrap();
    // The first one of the list.
    window.tab_to(Role::ComboBox, "Hier ook plaatsen…").unwrap();
    key(&mut window, Named::Enter);
    key(&mut window, Named::Enter);
    assert_eq!(dossier(&window).placements.len(), before + 1);
    assert!(cell(&mut window, "Verkeer × Nazorg").contains("1 doelstelling"));
    let snapshot = window.snapshot();
    let names = snapshot.names();
    let take = names.iter().find(|(_, name)| name.starts_with("Uit deze cel halen: ")).unwrap().1.to_string();
    window.press(Role::Button, &take).unwrap();
    assert_eq!(dossier(&window).placements.len(), before);
}

#[test]
fn an_orphan_is_placed_where_it_is_aimed_and_undo_makes_it_an_orphan_again() {
    let folder = folder();
    let mut window = open_sample(&folder);
    at(&mut window, Foundation::Matrix);
    let name = "Plaatsen: AP-1a Buurtaanpak van woninginbraken";
    assert!(window.press(Role::Button, name).is_err(), "it must be aimed first");
    choose(&mut window, "Actieveld", "Criminaliteit");
    choose(&mut window, "Bestuurlijk of gerechtelijk", "Gerechtelijk");
    window.press(Role::Button, name).unwrap();
    let plan = dossier(&window).action_plans.values().find(|one| one.code == "AP-1a").unwrap().id;
    let placement = dossier(&window).placements.values().find(|one| one.action_plan == Some(plan)).unwrap();
    assert!(placement.field.is_some() && placement.sphere == Some(Sphere::Judicial));
    assert!(placement.chain.is_none() && placement.function.is_none());
    window.send(Message::Shortcut(Shortcut::Undo));
    assert!(dossier(&window).placements.values().all(|one| one.action_plan != Some(plan)));
    window.press(Role::Button, "Zoals de doelstelling").unwrap();
    let plan = dossier(&window).placements.values().find(|one| one.action_plan.is_some());
    assert!(plan.is_some());
}

#[test]
fn the_sides_of_the_matrix_are_chosen_and_change_places() {
    let folder = folder();
    let mut window = open_sample(&folder);
    at(&mut window, Foundation::Matrix);
    choose(&mut window, "Rijen", "Schakel van de keten");
    cell(&mut window, "Voorkomen × Criminaliteit");
    choose(&mut window, "Kolommen", "Functie");
    cell(&mut window, "Voorkomen × Wijkwerking");
    window::sound(&mut window);
}

#[test]
fn hours_are_typed_over_the_sentence_follows_and_too_much_is_said() {
    let folder = folder();
    let mut window = open_sample(&folder);
    at(&mut window, Foundation::Capacity);
    assert!(says(&mut window).contains("van de 18.000 uren die overblijven"), "{}", says(&mut window));
    window.tab_to(Role::TextInput, "Uren van Interventie").unwrap();
    window.type_text("95.000");
    key(&mut window, Named::Enter);
    assert_eq!(focused(&mut window), "Uren van Politionele slachtofferbejegening");
    let year = CapacityYear::of(dossier(&window), 2023, crate::support::now().at.date_naive());
    assert_eq!(year.left(), 5500.0);
    let tree = says(&mut window);
    assert!(
        tree.contains("van de 5.500 uren die overblijven") && tree.contains("uren meer gevraagd"),
        "{tree}"
    );
    window.send(Message::Shortcut(Shortcut::Undo));
    assert!(!says(&mut window).contains("uren meer gevraagd"));
    window.tab_to(Role::TextInput, "VTE van Onthaal").unwrap();
    window.type_text("veel");
    key(&mut window, Named::Tab);
    assert!(says(&mut window).contains("“veel” is geen getal."), "{}", says(&mut window));
    window::sound(&mut window);
}

#[test]
fn a_new_year_takes_over_the_last_one_in_one_step() {
    let folder = folder();
    let mut window = open_sample(&folder);
    at(&mut window, Foundation::Capacity);
    let before = dossier(&window).clone();
    window.press(Role::Tab, "2021").unwrap();
    window.press(Role::Button, "2024").unwrap();
    let of =
        |window: &Window, year| dossier(window).capacities.values().filter(|one| one.year == year).count();
    assert_eq!(of(&window, 2024), of(&window, 2023));
    assert!(says(&mut window).contains("Hele zone en functies in 2024"), "{}", says(&mut window));
    window.press(Role::Button, "Uit dit jaar halen: Onthaal").unwrap();
    choose(&mut window, "Functie toevoegen…", "Onthaal");
    assert_eq!(focused(&mut window), "Uren van Onthaal");
    for _ in 0..3 {
        window.send(Message::Shortcut(Shortcut::Undo));
    }
    assert_eq!(*dossier(&window), before);
}

#[test]
fn a_zone_without_fields_sees_its_work_by_function() {
    let folder = folder();
    let path = folder.path().join("minos.kadans");
    let minos = SAMPLES.iter().find(|sample| sample.code == "minos").unwrap();
    let edit = plan_json::read(minos.json, &mut crate::support::mint()).unwrap();
    drop(Document::create(&path, &edit, &crate::support::now()).unwrap());
    let mut window = window::start(&folder, Picked::Nothing, Some(path));
    at(&mut window, Foundation::Matrix);
    window::sound(&mut window);
    assert!(says(&mut window).contains("Wijkwerking"));
    assert!(window.snapshot().find(Role::Button, "Beginnen met de gebruikelijke").is_none());
}
