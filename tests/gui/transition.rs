//! The way from a plan to the next one, walked through the window by keyboard and by mouse.

use super::window::{self, Window, open_sample};
use crate::support::{day, folder};
use iced::Size;
use iced::keyboard::{Modifiers, key::Named};
use kadans::domain::{
    AmendmentKind, Course, Dossier, Edit, Evaluation, FinalVerdict, Key, Objective, Plan, PlanState, Record,
    Refusal,
};
use kadans::gui::accessibility::Role;
use kadans::gui::app::{FrameMessage, Message};
use kadans::gui::place::Place;
use kadans::gui::shortcut::Shortcut;
use tempfile::TempDir;

fn dossier(window: &Window) -> &Dossier {
    &window.state.session().expect("the sample is open").changed.dossier
}

fn place(window: &Window) -> Place {
    window.state.session().expect("the sample is open").place
}

fn old(window: &Window) -> &Plan {
    dossier(window).plans.values().next().expect("the plan of the sample")
}

fn objective<'a>(window: &'a Window, code: &str) -> &'a Objective {
    dossier(window).objectives.values().find(|one| one.code == code).expect("an objective")
}

fn evaluation<'a>(window: &'a Window, code: &str) -> &'a Evaluation {
    let id = objective(window, code).id;
    dossier(window).evaluations.values().find(|one| one.objective == id).expect("an evaluation")
}

fn go(window: &mut Window, place: Place) {
    window.send(Message::Frame(FrameMessage::Go(place)));
}

/// Opens the sample at the beginning of the way.
fn begin(folder: &TempDir) -> Window {
    let mut window = open_sample(folder);
    go(&mut window, Place::Plan(None));
    window.tab_to(Role::Button, "Volgend plan voorbereiden…").unwrap();
    window.key(Named::Enter, Modifiers::empty());
    assert_eq!(place(&window), Place::Transition(old(&window).id));
    window
}

fn type_over(window: &mut Window, role: Role, name: &str, text: &str) {
    window.tab_to(role, name).unwrap();
    window.key('a', Modifiers::COMMAND);
    window.type_text(text);
}

fn choose(window: &mut Window, name: &str, option: &str) {
    window.tab_to(Role::ComboBox, name).unwrap();
    window.key(Named::Enter, Modifiers::empty());
    window.press(Role::ListBoxOption, option).unwrap();
}

fn says(window: &mut Window, words: &str) -> bool {
    window.snapshot().dump().contains(words)
}

#[test]
fn the_whole_way_is_walked_and_taken_back_in_one_step() {
    let folder = folder();
    let mut window = begin(&folder);
    window.resize(Size::new(1440.0, 1400.0));
    window::sound(&mut window);
    type_over(&mut window, Role::TextInput, "Titel", "Zonaal veiligheidsplan PZ ViMa 2026-2031");

    window.press(Role::Button, "Volgende: Eindevaluatie").unwrap();
    window::sound(&mut window);
    choose(&mut window, "Oordeel: S1.1", "bereikt");
    assert_eq!(evaluation(&window, "S1.1").verdict, FinalVerdict::Reached);
    type_over(&mut window, Role::MultilineTextInput, "Les: S1.1", "Buren die elkaar kennen, bellen sneller.");
    choose(&mut window, "In het volgende plan: O1.1.2", "aanpassen");
    assert_eq!(evaluation(&window, "S1.1").lesson, "Buren die elkaar kennen, bellen sneller.");
    type_over(&mut window, Role::TextInput, "Nieuwe titel: O1.1.2", "Elk slachtoffer krijgt hercontact");
    choose(&mut window, "In het volgende plan: O1.1.3", "stopzetten");
    choose(&mut window, "In het volgende plan: S1.2", "samenvoegen");
    assert!(dossier(&window).evaluations.values().all(|one| one.course != Course::Merge));
    let into = objective(&window, "S1.1");
    let into = format!("{} {}", into.code, into.title);
    choose(&mut window, "Samenvoegen met: S1.2", &into);
    assert_eq!(evaluation(&window, "S1.2").merged_into, Some(objective(&window, "S1.1").id));
    window.press(Role::Button, "Voorstel voor 32 doelstellingen overnemen").unwrap();
    assert_eq!(dossier(&window).evaluations.len(), 36);

    window.press(Role::Button, "Volgende: Wat doorloopt").unwrap();
    window::sound(&mut window);
    let name = "AP-1a Buurtaanpak van woninginbraken loopt door";
    window.tab_to(Role::CheckBox, name).unwrap();
    window.key(Named::Space, Modifiers::empty());
    assert!(
        window.press(Role::CheckBox, "AP-1c Meer sporen, meer opgehelderde inbraken loopt door").is_err()
    );

    window.press(Role::Button, "Volgende: Nulmetingen").unwrap();
    window::sound(&mut window);
    type_over(&mut window, Role::TextInput, "Nulmeting: Inbraken in woningen", "veel");
    window.key(Named::Tab, Modifiers::empty());
    assert!(says(&mut window, "“veel” is geen getal."));
    type_over(&mut window, Role::TextInput, "Nulmeting: Inbraken in woningen", "320");
    window.press(Role::Button, "Laatste streefwaarden behouden").unwrap();

    window.press(Role::Button, "Volgende: Nakijken en beginnen").unwrap();
    window::sound(&mut window);
    assert!(says(&mut window, "34 doelstellingen"), "{}", window.snapshot().dump());
    let before = dossier(&window).clone();
    window.tab_to(Role::Button, "“Zonaal veiligheidsplan PZ ViMa 2026-2031” beginnen").unwrap();
    window.key(Named::Enter, Modifiers::empty());

    let new = dossier(&window).plans.values().last().unwrap().clone();
    assert_eq!(place(&window), Place::Plan(Some(Key::Plan(new.id))));
    window::sound(&mut window);
    assert_eq!((new.from, new.until), (day("2026-01-01"), day("2031-12-31")));
    assert_eq!((new.predecessor, old(&window).state), (Some(old(&window).id), PlanState::Closed));
    assert_eq!(dossier(&window).measurements, before.measurements);
    let burglaries = dossier(&window).indicators.values().find(|one| one.code == "INB-WON").unwrap();
    let baseline = burglaries.baseline(dossier(&window), new.id).unwrap();
    assert_eq!((baseline.year, baseline.value), (2022, 320.0));
    assert_eq!(burglaries.targets(dossier(&window), new.id)[0].value, 288.0);
    assert_eq!(objective(&window, "26-O1.1.2").title, "Elk slachtoffer krijgt hercontact");
    assert_eq!(evaluation(&window, "S1.2").successor, Some(objective(&window, "26-S1.1").id));
    let renamed = Objective { title: "Anders".to_owned(), ..objective(&window, "S1.1").clone() };
    let sealed = Edit::Change(Record::Objective(renamed)).apply(dossier(&window));
    assert_eq!(sealed, Err(Refusal::PlanSealed { plan: old(&window).title.clone() }));
    let on = window.state.session().unwrap().picture.on;
    assert_eq!(dossier(&window).plan_on(on), Some(old(&window)), "the overview still shows the old plan");

    window.send(Message::Shortcut(Shortcut::Undo));
    assert!(*dossier(&window) == before, "one undo takes it all back");
    assert_eq!(place(&window), Place::Plan(None));
    window.send(Message::Shortcut(Shortcut::Redo));
    assert_eq!(dossier(&window).plans.len(), 2);
}

#[test]
fn a_closed_plan_is_shown_to_be_read_and_can_be_opened_again() {
    let folder = folder();
    let mut window = begin(&folder);
    window.press(Role::Tab, "5. Nakijken en beginnen").unwrap();
    assert!(says(&mut window, "36 doelstellingen hebben nog geen oordeel."));
    let start = "“Zonaal veiligheidsplan 2026-2031” beginnen";
    assert!(window.press(Role::Button, start).unwrap_err().contains("disabled"));
    window.press(Role::Button, "Voorstel voor 36 doelstellingen overnemen").unwrap();
    window.press(Role::Button, start).unwrap();
    choose(&mut window, "Getoond plan", "Zonaal veiligheidsplan 2020-2025");
    assert_eq!(place(&window), Place::Plan(Some(Key::Plan(old(&window).id))));
    assert!(says(&mut window, "Dit plan is afgesloten: het blijft leesbaar."));
    let snapshot = window.snapshot();
    assert!(snapshot.find(Role::TextInput, "Laatste dag").unwrap().is_read_only());
    window::sound(&mut window);
    let objective = objective(&window, "S1.1").id;
    go(&mut window, Place::Plan(Some(Key::Objective(objective))));
    assert!(window.snapshot().find(Role::MultilineTextInput, "Titel").unwrap().is_read_only());
    window::sound(&mut window);
    let plan = old(&window).id;
    go(&mut window, Place::Transition(plan));
    window.press(Role::Button, "Naar dat plan").unwrap();
    go(&mut window, Place::Plan(Some(Key::Plan(plan))));
    choose(&mut window, "Toestand", "goedgekeurd");
    assert!(!window.snapshot().find(Role::TextInput, "Laatste dag").unwrap().is_read_only());
}

#[test]
fn targets_of_the_new_plan_are_entered_before_it_begins() {
    let folder = folder();
    let mut window = begin(&folder);
    window.press(Role::Tab, "5. Nakijken en beginnen").unwrap();
    window.press(Role::Button, "Voorstel voor 36 doelstellingen overnemen").unwrap();
    window.press(Role::Button, "“Zonaal veiligheidsplan 2026-2031” beginnen").unwrap();
    let burglaries = dossier(&window).indicators.values().find(|one| one.code == "INB-WON").unwrap().id;
    go(&mut window, Place::Indicator(burglaries));
    window.resize(Size::new(1440.0, 1800.0));
    type_over(&mut window, Role::TextInput, "Streefwaarde 2025", "100");
    window.key(Named::Enter, Modifiers::empty());
    assert!(says(&mut window, "“Zonaal veiligheidsplan 2020-2025” is afgesloten"));
    choose(&mut window, "Plan", "Zonaal veiligheidsplan 2026-2031");
    assert!(window.snapshot().find(Role::TextInput, "Streefwaarde 2025").is_none());
    type_over(&mut window, Role::TextInput, "Streefwaarde 2027", "300");
    window.key(Named::Enter, Modifiers::empty());
    let new = dossier(&window).plans.values().last().unwrap().id;
    let targets = dossier(&window).get(burglaries).unwrap().targets(dossier(&window), new);
    assert_eq!(targets.iter().map(|one| (one.year, one.value)).collect::<Vec<_>>(), [(2027, 300.0)]);
}

#[test]
fn what_was_typed_on_the_way_is_still_there_after_a_look_elsewhere() {
    let folder = folder();
    let mut window = begin(&folder);
    type_over(&mut window, Role::TextInput, "Titel", "Veilig samen");
    window.press(Role::Tab, "2. Eindevaluatie (0 van 36)").unwrap();
    type_over(&mut window, Role::MultilineTextInput, "Les: S1.1", "Samen werkt.");
    go(&mut window, Place::Indicators);
    assert_eq!(evaluation(&window, "S1.1").lesson, "Samen werkt.");
    let plan = old(&window).id;
    go(&mut window, Place::Transition(plan));
    window.press(Role::Tab, "1. Nieuw plan").unwrap();
    assert_eq!(window.snapshot().find(Role::TextInput, "Titel").unwrap().value(), Some("Veilig samen"));
}

#[test]
fn a_merge_into_what_stops_is_told_before_anything_begins() {
    let folder = folder();
    let mut window = begin(&folder);
    window.resize(Size::new(1440.0, 1400.0));
    window.press(Role::Tab, "2. Eindevaluatie (0 van 36)").unwrap();
    let into = objective(&window, "S1.1");
    let into = format!("{} {}", into.code, into.title);
    choose(&mut window, "In het volgende plan: S1.2", "samenvoegen");
    window.press(Role::Tab, "5. Nakijken en beginnen").unwrap();
    assert!(says(&mut window, "Kies met welke doelstelling S1.2 samengevoegd wordt."));
    window.press(Role::Tab, "2. Eindevaluatie (0 van 36)").unwrap();
    choose(&mut window, "Samenvoegen met: S1.2", &into);
    choose(&mut window, "In het volgende plan: S1.1", "stopzetten");
    window.press(Role::Tab, "5. Nakijken en beginnen").unwrap_or_else(|why| panic!("{why}"));
    window.press(Role::Button, "Voorstel voor 34 doelstellingen overnemen").unwrap();
    assert!(says(
        &mut window,
        "S1.2 wordt samengevoegd met S1.1, maar die doelstelling loopt zelf niet door."
    ));
    assert!(window.press(Role::Button, "“Zonaal veiligheidsplan 2026-2031” beginnen").is_err());
    window::sound(&mut window);
}

#[test]
fn a_period_that_begins_too_early_stays_in_its_field_with_why() {
    let folder = folder();
    let mut window = begin(&folder);
    type_over(&mut window, Role::TextInput, "Eerste dag", "31/12/2025");
    window.key(Named::Enter, Modifiers::empty());
    assert!(says(&mut window, "loopt tot en met 31/12/2025: het volgende plan begint daarna."));
    type_over(&mut window, Role::TextInput, "Eerste dag", "1/1/2027");
    window.key(Named::Enter, Modifiers::empty());
    assert_eq!(window.snapshot().find(Role::TextInput, "Laatste dag").unwrap().value(), Some("31/12/2032"));
    assert_eq!(window.snapshot().find(Role::TextInput, "Code").unwrap().value(), Some("zvp-2027-2032"));
}

#[test]
fn a_running_plan_is_made_longer_and_keeps_why() {
    let folder = folder();
    let mut window = open_sample(&folder);
    go(&mut window, Place::Plan(None));
    window.press(Role::Button, "Verlengen…").unwrap();
    window::sound(&mut window);
    type_over(&mut window, Role::TextInput, "Nieuwe laatste dag", "30/06/2025");
    type_over(
        &mut window,
        Role::MultilineTextInput,
        "Waarom, en wie besliste het",
        "In afwachting van het nieuwe plan.",
    );
    window.press(Role::Button, "Verlengen").unwrap();
    assert!(says(&mut window, "De nieuwe laatste dag moet na 31/12/2025 liggen."));
    type_over(&mut window, Role::TextInput, "Nieuwe laatste dag", "31-12-26");
    window.press(Role::Button, "Verlengen").unwrap();
    assert_eq!(old(&window).until, day("2026-12-31"));
    assert_eq!(objective(&window, "S1.1").deadline, Some(day("2026-12-31")));
    let kept = dossier(&window).amendments.values().last().unwrap();
    assert_eq!(
        (kept.kind, kept.text.as_str()),
        (AmendmentKind::Extension, "In afwachting van het nieuwe plan.")
    );
    window.send(Message::Shortcut(Shortcut::Undo));
    assert_eq!(old(&window).until, day("2025-12-31"));
}

#[test]
fn every_step_has_names_for_its_controls_in_a_small_window_too() {
    let folder = folder();
    let mut window = begin(&folder);
    for size in [Size::new(1440.0, 900.0), Size::new(1024.0, 700.0)] {
        window.resize(size);
        for step in ["1. Nieuw plan", "3. Wat doorloopt", "4. Nulmetingen", "5. Nakijken en beginnen"] {
            window.press(Role::Tab, step).unwrap();
            window::sound(&mut window);
        }
        window.press(Role::Tab, "2. Eindevaluatie (0 van 36)").unwrap();
        window::sound(&mut window);
    }
}
