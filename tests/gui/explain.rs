//! Every figure explains itself, by keyboard.

use super::window::{self, Window, open_sample};
use crate::support::folder;
use iced::keyboard::{Modifiers, key::Named};
use kadans::domain::{Dossier, Key};
use kadans::gui::accessibility::Role;
use kadans::gui::app::{FrameMessage, Message};
use kadans::gui::place::Place;

fn dossier(window: &Window) -> &Dossier {
    &window.state.session().expect("the sample is open").changed.dossier
}

fn go(window: &mut Window, place: Place) {
    window.send(Message::Frame(FrameMessage::Go(place)));
}

fn indicator(window: &Window, code: &str) -> Place {
    let found = dossier(window).indicators.values().find(|one| one.code == code);
    Place::Indicator(found.expect("the sample has it").id)
}

fn says(window: &mut Window) -> String {
    window.snapshot().dump()
}

fn focused(window: &mut Window) -> String {
    let snapshot = window.snapshot();
    snapshot.focused().and_then(|node| node.label()).unwrap_or_default().to_owned()
}

#[test]
fn the_button_beside_a_figure_explains_it_and_escape_gives_the_focus_back() {
    let folder = folder();
    let mut window = open_sample(&folder);
    let place = indicator(&window, "IFG-HER");
    go(&mut window, place);
    let name = "Uitleg bij het jaarcijfer: Hercontact met slachtoffers van IFG binnen 14 dagen";
    window.tab_to(Role::Button, name).unwrap();
    window.key(Named::Enter, Modifiers::empty());
    window::sound(&mut window);
    let tree = says(&mut window);
    assert!(tree.contains("292 / 352 × 100 = 82,95 ≈ 83,0"), "{tree}");
    assert_eq!(focused(&mut window), "Sluiten", "what is explained is read from its top");
    window.key(Named::Escape, Modifiers::empty());
    assert_eq!(focused(&mut window), name);
}

#[test]
fn ctrl_i_explains_the_main_figure_of_each_screen() {
    let folder = folder();
    let mut window = open_sample(&folder);
    let priority = *dossier(&window).priorities.keys().next().unwrap();
    let objective = *dossier(&window).objectives.keys().next().unwrap();
    let plan = *dossier(&window).action_plans.keys().next().unwrap();
    let status = indicator(&window, "IFG-HER");
    for (place, title) in [
        (Place::Overview, "Uitleg bij de doelstellingen op schema"),
        (Place::Plan(Some(Key::Priority(priority))), "Uitleg bij de stand: "),
        (Place::Plan(Some(Key::Objective(objective))), "Uitleg bij de stand: "),
        (Place::ActionPlan(plan, None), "Uitleg bij de voortgang van de acties: "),
        (Place::ActionPlans, "Uitleg bij de afgewerkte acties"),
        (status, "Uitleg bij de status: "),
    ] {
        go(&mut window, place);
        window.key('i', Modifiers::COMMAND);
        let tree = says(&mut window);
        assert!(tree.contains(&format!("Dialog \"{title}")), "{place:?} {tree}");
        window::sound(&mut window);
        window.key(Named::Escape, Modifiers::empty());
    }
    go(&mut window, Place::History);
    window.key('i', Modifiers::COMMAND);
    assert!(!says(&mut window).contains("Dialog"), "the history has no figure");
    window.key(Named::F1, Modifiers::empty());
    assert!(says(&mut window).contains("Ctrl I"));
}

#[test]
fn an_explanation_is_copied_as_text() {
    let folder = folder();
    let mut window = open_sample(&folder);
    let place = indicator(&window, "IFG-HER");
    go(&mut window, place);
    window.key('i', Modifiers::COMMAND);
    window.tab_to(Role::Button, "Kopieer als tekst").unwrap();
    window.key(Named::Enter, Modifiers::empty());
    let copied = window.clipboard.0.clone().expect("something was copied");
    assert!(copied.starts_with("Uitleg bij de status: "), "{copied}");
    assert!(copied.contains("Periode\tWaarde\tAfgesloten op\tOpmerking"), "{copied}");
    assert!(copied.contains(" van "), "{copied}");
    assert!(says(&mut window).contains("Gekopieerd"));
    assert!(says(&mut window).contains("Dialog"), "it stays open");
}

#[test]
fn a_row_leads_to_what_it_is_about() {
    let folder = folder();
    let mut window = open_sample(&folder);
    let priority = *dossier(&window).priorities.keys().next().unwrap();
    go(&mut window, Place::Plan(Some(Key::Priority(priority))));
    window.key('i', Modifiers::COMMAND);
    let objective = dossier(&window).objectives.values().find(|one| one.code == "S1.1").unwrap();
    let (id, title) = (objective.id, objective.title.clone());
    let row = format!("S1.1 {title}, 1, 87\u{a0}%, 100\u{a0}%, Op schema");
    window.tab_to(Role::Row, &row).unwrap();
    window.key(Named::Enter, Modifiers::empty());
    assert_eq!(window.state.session().unwrap().place, Place::Plan(Some(Key::Objective(id))));
    assert!(window.state.session().unwrap().dialog.is_none());
}

#[test]
fn the_four_numbers_the_lists_and_the_frozen_figures_have_their_buttons() {
    let folder = folder();
    let mut window = open_sample(&folder);
    let tree = says(&mut window);
    for name in [
        "de doelstellingen op schema",
        "de afgewerkte acties",
        "de aantoonbare veranderingen",
        "de open beslissingen",
    ] {
        assert!(tree.contains(&format!("Button \"Uitleg bij {name}\"")), "{name} is not in\n{tree}");
    }
    assert!(tree.contains("Button \"Uitleg bij de stand: 1 Inbraken in gebouwen\""), "{tree}");
    go(&mut window, Place::Indicators);
    assert!(says(&mut window).contains("Button \"Uitleg bij de status: Inbraken in woningen\""));
    go(&mut window, Place::ActionPlans);
    assert!(says(&mut window).contains("Button \"Uitleg bij de voortgang van de acties: "));
    let frozen = dossier(&window).frozen_figures.values().next().unwrap();
    let cycle = frozen.cycle;
    let plan = dossier(&window).get(cycle).unwrap().action_plan;
    go(&mut window, Place::ActionPlan(plan, Some(cycle)));
    assert!(says(&mut window).contains("Button \"Uitleg bij het bevroren cijfer: "));
    window::sound(&mut window);
}

#[test]
fn an_explanation_is_usable_in_the_smallest_window() {
    let folder = folder();
    let mut window = open_sample(&folder);
    window.resize(iced::Size::new(1024.0, 700.0));
    let place = indicator(&window, "INB-WON");
    go(&mut window, place);
    window.key('i', Modifiers::COMMAND);
    window.press(Role::Button, "Kopieer als tekst").unwrap();
    window.press(Role::Button, "Sluiten").unwrap();
    assert!(window.state.session().unwrap().dialog.is_none());
}
