//! The plan as a tree beside its detail, used by mouse and by keyboard.

use super::window::{self, Window, open_sample, start};
use crate::support::folder;
use iced::keyboard::{Modifiers, key::Named};
use iced::{Point, Size};
use kadans::domain::{Decision, DecisionState, Dossier, Key, Objective, Priority, Track};
use kadans::gui::accessibility::Role;
use kadans::gui::app::{FrameMessage, Message};
use kadans::gui::place::Place;
use kadans::gui::services::Picked;
use kadans::gui::shortcut::Shortcut;
use tempfile::TempDir;

fn dossier(window: &Window) -> &Dossier {
    &window.state.session().expect("the sample is open").changed.dossier
}

fn place(window: &Window) -> Place {
    window.state.session().expect("the sample is open").place
}

fn priority<'a>(window: &'a Window, code: &str) -> &'a Priority {
    dossier(window).priorities.values().find(|one| one.code == code).expect("a priority of the sample")
}

fn objective<'a>(window: &'a Window, code: &str) -> &'a Objective {
    dossier(window).objectives.values().find(|one| one.code == code).expect("an objective of the sample")
}

fn go(window: &mut Window, place: Place) {
    window.send(Message::Frame(FrameMessage::Go(place)));
}

/// Opens the sample at a priority.
fn at_priority(folder: &TempDir, code: &str) -> Window {
    let mut window = open_sample(folder);
    let key = Key::Priority(priority(&window, code).id);
    go(&mut window, Place::Plan(Some(key)));
    window
}

/// Opens the sample at an objective.
fn at_objective(folder: &TempDir, code: &str) -> Window {
    let mut window = open_sample(folder);
    let key = Key::Objective(objective(&window, code).id);
    go(&mut window, Place::Plan(Some(key)));
    window
}

/// Types over what stands in a field, by keyboard alone.
fn type_over(window: &mut Window, role: Role, name: &str, text: &str) {
    window.tab_to(role, name).unwrap();
    window.key('a', Modifiers::COMMAND);
    window.type_text(text);
}

/// Chooses from a list by keyboard alone.
fn choose(window: &mut Window, name: &str, option: &str) {
    window.tab_to(Role::ComboBox, name).unwrap();
    window.key(Named::Enter, Modifiers::empty());
    window.press(Role::ListBoxOption, option).unwrap();
}

fn press(window: &mut Window, key: Named) {
    window.key(key, Modifiers::empty());
}

fn value(window: &mut Window, role: Role, name: &str) -> String {
    let snapshot = window.snapshot();
    let node = snapshot.find(role, name).unwrap_or_else(|| panic!("{name}: {}", snapshot.dump()));
    node.value().unwrap_or_default().trim_end().to_owned()
}

#[test]
fn a_title_is_changed_by_keyboard_and_comes_back_with_undo() {
    let folder = folder();
    let mut window = at_priority(&folder, "4");
    type_over(&mut window, Role::MultilineTextInput, "Titel", "Cyber");
    press(&mut window, Named::Enter);
    assert_eq!(priority(&window, "4").title, "Cyber");
    assert!(window.snapshot().find(Role::TreeItem, "4 Cyber").is_some());
    window.send(Message::Shortcut(Shortcut::Undo));
    assert_eq!(priority(&window, "4").title, "Cybercrime");
    assert_eq!(value(&mut window, Role::MultilineTextInput, "Titel"), "Cybercrime");
}

#[test]
fn a_line_feed_that_was_pasted_does_not_stay_in_a_title() {
    let folder = folder();
    let mut window = at_priority(&folder, "4");
    window.clipboard.0 = Some("Fraude\nop  het internet ".to_owned());
    window.tab_to(Role::MultilineTextInput, "Titel").unwrap();
    window.key('a', Modifiers::COMMAND);
    window.key('v', Modifiers::COMMAND);
    press(&mut window, Named::Tab);
    assert_eq!(priority(&window, "4").title, "Fraude op het internet");
    assert_eq!(value(&mut window, Role::MultilineTextInput, "Titel"), "Fraude op het internet");
    window.send(Message::Shortcut(Shortcut::Undo));
    assert_eq!(value(&mut window, Role::MultilineTextInput, "Titel"), "Cybercrime");
}

#[test]
fn a_code_that_is_taken_stays_in_its_field_with_why() {
    let folder = folder();
    let mut window = at_priority(&folder, "4");
    type_over(&mut window, Role::TextInput, "Code", "5");
    press(&mut window, Named::Enter);
    assert_eq!(priority(&window, "4").title, "Cybercrime");
    assert_eq!(value(&mut window, Role::TextInput, "Code"), "5");
    assert!(window.snapshot().dump().contains("Er is al een prioriteit met code 5."));
    window.key('a', Modifiers::COMMAND);
    window.type_text("9");
    press(&mut window, Named::Enter);
    assert_eq!(priority(&window, "9").title, "Cybercrime");
}

#[test]
fn what_is_no_day_and_what_is_no_number_stay_with_an_example() {
    let folder = folder();
    let mut window = at_objective(&folder, "O1.1.1");
    type_over(&mut window, Role::TextInput, "Te bereiken tegen", "31/02/2025");
    press(&mut window, Named::Tab);
    assert!(window.snapshot().dump().contains("“31/02/2025” is geen datum. Schrijf bijvoorbeeld"));
    type_over(&mut window, Role::TextInput, "Gewicht", "veel");
    press(&mut window, Named::Tab);
    assert!(window.snapshot().dump().contains("“veel” is geen getal."));
    assert_eq!(objective(&window, "O1.1.1").weight, 1.0);
    type_over(&mut window, Role::TextInput, "Gewicht", "2,5");
    press(&mut window, Named::Tab);
    assert_eq!(objective(&window, "O1.1.1").weight, 2.5);
}

#[test]
fn what_was_typed_and_not_left_is_saved_when_one_goes_elsewhere() {
    let folder = folder();
    let mut window = at_objective(&folder, "O1.1.1");
    type_over(&mut window, Role::TextInput, "Te bereiken tegen", "30-06-25");
    go(&mut window, Place::Overview);
    let deadline = objective(&window, "O1.1.1").deadline;
    assert_eq!(deadline, Some(crate::support::day("2025-06-30")));
}

#[test]
fn a_new_objective_gets_the_next_code_and_its_title_is_typed_over_at_once() {
    let folder = folder();
    let mut window = at_objective(&folder, "S1.2");
    let before = dossier(&window).objectives.len();
    window.tab_to(Role::Button, "Operationele doelstelling").unwrap();
    press(&mut window, Named::Enter);
    window.type_text("Elke zaak krijgt advies");
    press(&mut window, Named::Enter);
    let made = objective(&window, "O1.2.2");
    assert_eq!(made.title, "Elke zaak krijgt advies");
    assert_eq!(made.parent, Some(objective(&window, "S1.2").id));
    assert_eq!(place(&window), Place::Plan(Some(Key::Objective(made.id))));
    window.send(Message::Shortcut(Shortcut::Undo));
    window.send(Message::Shortcut(Shortcut::Undo));
    assert_eq!((dossier(&window).objectives.len(), place(&window)), (before, Place::Plan(None)));
}

#[test]
fn a_priority_is_added_on_a_track_with_the_next_free_code() {
    let folder = folder();
    let mut window = open_sample(&folder);
    go(&mut window, Place::Plan(None));
    choose(&mut window, "Prioriteit toevoegen", "Interne werking");
    let made = priority(&window, "D");
    assert_eq!((made.title.as_str(), made.track), ("Nieuwe prioriteit", Track::Internal));
    assert_eq!(place(&window), Place::Plan(Some(Key::Priority(made.id))));
    choose(&mut window, "Prioriteit toevoegen", "Aandachtspunten");
    assert_eq!(priority(&window, "R1").track, Track::Attention);
}

#[test]
fn a_priority_with_decisions_stays_and_says_who_uses_it() {
    let folder = folder();
    let mut window = at_priority(&folder, "1");
    window.press(Role::Button, "1 Inbraken in gebouwen verwijderen").unwrap();
    assert!(window.snapshot().dump().contains("Dit kan niet weg"), "{}", window.snapshot().dump());
    assert!(window.snapshot().find(Role::Dialog, "prioriteit verwijderen?").is_none());
    assert_eq!(priority(&window, "1").title, "Inbraken in gebouwen");
}

#[test]
fn removing_an_objective_names_what_goes_with_it_and_leads_to_what_it_stood_under() {
    let folder = folder();
    let mut window = at_objective(&folder, "O2.1.2");
    let title = objective(&window, "O2.1.2").title.clone();
    window.press(Role::Button, &format!("O2.1.2 {title} verwijderen")).unwrap();
    assert!(window.snapshot().dump().contains("1 × actieplan"), "{}", window.snapshot().dump());
    window::sound(&mut window);
    window.press(Role::Button, "Verwijderen").unwrap();
    assert!(dossier(&window).objectives.values().all(|one| one.code != "O2.1.2"));
    let parent = objective(&window, "S2.1").id;
    assert_eq!(place(&window), Place::Plan(Some(Key::Objective(parent))));
    window.send(Message::Shortcut(Shortcut::Undo));
    assert_eq!(objective(&window, "O2.1.2").title, title);
}

#[test]
fn a_priority_moves_among_those_of_its_track() {
    let folder = folder();
    let mut window = at_priority(&folder, "B");
    window.press(Role::Button, "Hoger zetten").unwrap();
    assert!(priority(&window, "B").position < priority(&window, "A").position);
    assert!(window.press(Role::Button, "Hoger zetten").unwrap_err().contains("disabled"));
    window.press(Role::Button, "Lager zetten").unwrap();
    assert!(priority(&window, "A").position < priority(&window, "B").position);
    window.send(Message::Shortcut(Shortcut::Undo));
    assert!(priority(&window, "B").position < priority(&window, "A").position);
}

#[test]
fn an_objective_is_put_under_another_one_with_all_below_it_and_cannot_stand_under_itself() {
    let folder = folder();
    let mut window = at_objective(&folder, "S1.1");
    window.tab_to(Role::ComboBox, "Valt onder").unwrap();
    press(&mut window, Named::Enter);
    let below = objective(&window, "O1.1.1");
    let below = format!("{} {}", below.code, below.title);
    assert!(window.snapshot().dump().contains("ListBoxOption \"S1.2"));
    assert!(window.snapshot().find(Role::ListBoxOption, &below).is_none());
    press(&mut window, Named::Escape);
    let other = objective(&window, "S2.2");
    let (other_id, label) = (other.id, format!("{} {}", other.code, other.title));
    choose(&mut window, "Valt onder", &label);
    let moved = objective(&window, "S1.1");
    assert_eq!(moved.parent, Some(other_id));
    assert_eq!(moved.level, objective(&window, "O2.1.1").level);
    assert_eq!(objective(&window, "O1.1.1").priority, priority(&window, "2").id);
    window.send(Message::Shortcut(Shortcut::Undo));
    assert_eq!(objective(&window, "O1.1.1").priority, priority(&window, "1").id);
}

#[test]
fn the_weight_of_an_indicator_is_typed_in_its_row_without_opening_it() {
    let folder = folder();
    let mut window = at_objective(&folder, "O1.1.1");
    let here = place(&window);
    let name = "Gewicht: Inbraken in woningen";
    window.press(Role::TextInput, name).unwrap();
    window.key('a', Modifiers::COMMAND);
    window.type_text("3");
    press(&mut window, Named::Enter);
    assert_eq!(place(&window), here);
    let id = objective(&window, "O1.1.1").id;
    let weights: Vec<f64> = dossier(&window)
        .contributions
        .values()
        .filter(|one| one.objective == id)
        .map(|one| one.weight)
        .collect();
    assert_eq!(weights, [3.0, 1.0]);
}

#[test]
fn an_indicator_is_linked_opened_and_unlinked() {
    let folder = folder();
    let mut window = at_objective(&folder, "O2.2.2");
    assert!(window.snapshot().dump().contains("Nog niets meet deze doelstelling."));
    choose(&mut window, "Indicator koppelen", "INB-WON · Inbraken in woningen");
    let id = objective(&window, "O2.2.2").id;
    let linked =
        |window: &Window| dossier(window).contributions.values().filter(|one| one.objective == id).count();
    assert_eq!(linked(&window), 1);
    window.press(Role::Button, "Inbraken in woningen loskoppelen").unwrap();
    assert_eq!(linked(&window), 0);
    window.press(Role::Button, "Nieuwe indicator").unwrap();
    assert_eq!(linked(&window), 1);
    let made = dossier(&window).indicators.values().last().unwrap();
    assert_eq!((made.code.as_str(), place(&window)), ("IND-1", Place::Indicator(made.id)));
}

#[test]
fn a_new_action_plan_is_opened() {
    let folder = folder();
    let mut window = at_objective(&folder, "O2.2.2");
    window.tab_to(Role::Button, "Nieuw actieplan").unwrap();
    press(&mut window, Named::Enter);
    let made = dossier(&window).action_plans.values().last().unwrap();
    assert_eq!(made.objective, objective(&window, "O2.2.2").id);
    assert_eq!(place(&window), Place::ActionPlan(made.id, None));
}

#[test]
fn a_decision_is_added_written_and_carried_out() {
    let folder = folder();
    let mut window = at_priority(&folder, "C");
    let of = |window: &Window| -> Vec<Decision> {
        let priority = priority(window, "C").id;
        dossier(window).decisions.values().filter(|one| one.priority == Some(priority)).cloned().collect()
    };
    let before = of(&window).len();
    window.tab_to(Role::Button, "Beslissing").unwrap();
    press(&mut window, Named::Enter);
    window.type_text("Een derde vertrouwenspersoon aanstellen.");
    press(&mut window, Named::Tab);
    let made = of(&window).pop().unwrap();
    assert_eq!(of(&window).len(), before + 1);
    assert_eq!(made.text, "Een derde vertrouwenspersoon aanstellen.");
    assert_eq!((made.decided_on, made.state), (crate::support::now().at.date_naive(), DecisionState::Open));
    choose(&mut window, "Stand", "uitgevoerd");
    let made = of(&window).pop().unwrap();
    assert_eq!(
        (made.state, made.done_on),
        (DecisionState::Done, Some(crate::support::now().at.date_naive()))
    );
}

#[test]
fn arrows_walk_the_tree_and_what_was_closed_stays_closed() {
    let folder = folder();
    let mut window = at_priority(&folder, "1");
    let deeper = {
        let objective = objective(&window, "S1.1");
        format!("{} {}", objective.code, objective.title)
    };
    assert!(window.snapshot().find(Role::TreeItem, &deeper).is_some());
    window.tab_to(Role::TreeItem, "1 Inbraken in gebouwen").unwrap();
    press(&mut window, Named::ArrowLeft);
    assert!(window.snapshot().find(Role::TreeItem, &deeper).is_none());
    press(&mut window, Named::ArrowDown);
    press(&mut window, Named::Enter);
    assert_eq!(place(&window), Place::Plan(Some(Key::Priority(priority(&window, "2").id))));
    assert!(window.snapshot().find(Role::TreeItem, &deeper).is_none());
}

#[test]
fn the_plan_is_changed_in_place() {
    let folder = folder();
    let mut window = open_sample(&folder);
    go(&mut window, Place::Plan(None));
    type_over(&mut window, Role::TextInput, "Laatste dag", "31/12/2019");
    press(&mut window, Named::Enter);
    assert!(window.snapshot().dump().contains("Het einde ligt voor het begin."));
    window.key('a', Modifiers::COMMAND);
    window.type_text("30.06.2026");
    press(&mut window, Named::Enter);
    choose(&mut window, "Toestand", "afgesloten");
    assert_eq!(dossier(&window).plans.values().next().unwrap().until, crate::support::day("2026-06-30"));
    assert!(window.snapshot().dump().contains("Afgesloten · 8 prioriteiten"));
}

#[test]
fn another_record_is_shown_from_its_top() {
    let folder = folder();
    let mut window = at_priority(&folder, "1");
    window.point_at(Point::new(1100.0, 600.0));
    window.scroll(-30.0);
    let top = |window: &mut Window| {
        window.snapshot().find(Role::MultilineTextInput, "Titel").unwrap().bounds().unwrap().y0
    };
    assert!(top(&mut window) < 0.0, "the detail was scrolled");
    let key = Key::Priority(priority(&window, "2").id);
    go(&mut window, Place::Plan(Some(key)));
    assert!(top(&mut window) > 100.0);
}

#[test]
fn a_plan_without_priorities_teaches_what_belongs_in_it() {
    let folder = folder();
    let path = folder.path().join("nieuw.kadans");
    let mut window = start(&folder, Picked::File(path), None);
    window.press(Role::Button, "Nieuw plan").unwrap();
    window.tab_to(Role::TextInput, "Naam van de politiezone").unwrap();
    window.type_text("PZ Proef");
    press(&mut window, Named::Enter);
    go(&mut window, Place::Plan(None));
    window::sound(&mut window);
    window.press(Role::Button, "Prioriteit toevoegen").unwrap();
    window.type_text("Verkeer");
    press(&mut window, Named::Enter);
    assert_eq!(priority(&window, "1").title, "Verkeer");
    window.press(Role::Button, "Strategische doelstelling").unwrap();
    window.type_text("Minder slachtoffers");
    press(&mut window, Named::Enter);
    assert_eq!(objective(&window, "S1.1").title, "Minder slachtoffers");
    window::sound(&mut window);
}

#[test]
fn every_control_has_a_name_and_the_tree_is_valid_on_every_record() {
    let folder = folder();
    let mut window = open_sample(&folder);
    let priorities = dossier(&window).priorities.keys().map(|id| Key::Priority(*id));
    let objectives = dossier(&window).objectives.keys().map(|id| Key::Objective(*id));
    let places: Vec<_> = priorities.chain(objectives).map(Some).chain([None]).collect();
    for size in [Size::new(1440.0, 900.0), Size::new(1024.0, 700.0)] {
        window.resize(size);
        for place in &places {
            go(&mut window, Place::Plan(*place));
            window::sound(&mut window);
        }
    }
}

#[test]
fn tab_goes_through_a_table_with_fields_and_out_of_it() {
    let folder = folder();
    let mut window = at_objective(&folder, "O1.1.1");
    window.tab_to(Role::Button, "Inbraken in woningen loskoppelen").unwrap();
    press(&mut window, Named::Tab);
    let focused = |window: &mut Window| {
        window.snapshot().focused().and_then(|node| node.label().map(str::to_owned)).unwrap_or_default()
    };
    assert_eq!(focused(&mut window), "Uitleg bij de status: Controles bij afwezigheidstoezicht");
    press(&mut window, Named::Tab);
    assert_eq!(focused(&mut window), "Gewicht: Controles bij afwezigheidstoezicht");
    window.tab_to(Role::ComboBox, "Indicator koppelen").unwrap();
    window.key(Named::Tab, Modifiers::SHIFT);
    assert_eq!(focused(&mut window), "Controles bij afwezigheidstoezicht loskoppelen");
}
