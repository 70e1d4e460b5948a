//! The screen of indicators: the list, one of them, its grid and what is pasted in it.

mod figures;
mod views;

use super::window::{self, Window, open_sample};
use crate::support::folder;
use iced::keyboard::{Modifiers, key::Named};
use kadans::domain::{Dossier, Edit, Indicator, Key, Measurement, Period};
use kadans::gui::accessibility::Role;
use kadans::gui::app::{FrameMessage, Message};
use kadans::gui::place::Place;

fn dossier(window: &Window) -> &Dossier {
    &window.state.session().expect("the sample is open").changed.dossier
}

fn indicator<'a>(window: &'a Window, code: &str) -> &'a Indicator {
    dossier(window).indicators.values().find(|one| one.code == code).expect("the sample has it")
}

/// What was measured of an indicator in a period, the latest cut-off first.
fn measured(window: &Window, code: &str, period: &str) -> Vec<Measurement> {
    let id = indicator(window, code).id;
    let period: Period = period.parse().unwrap();
    let all = dossier(window).measurements.values();
    let mut found: Vec<_> = all.filter(|one| one.indicator == id && one.period == period).cloned().collect();
    found.sort_by_key(|one| std::cmp::Reverse(one.cut_off));
    found
}

fn open(window: &mut Window, code: &str) {
    let place = Place::Indicator(indicator(window, code).id);
    window.send(Message::Frame(FrameMessage::Go(place)));
}

/// Replaces what stands in a field and stays in it.
fn fill(window: &mut Window, field: &str, text: &str) {
    window.tab_to(Role::TextInput, field).unwrap();
    write(window, text);
}

/// Replaces what stands in the field that has the focus.
fn write(window: &mut Window, text: &str) {
    window.key('a', Modifiers::COMMAND);
    window.key(Named::Backspace, Modifiers::empty());
    window.type_text(text);
}

fn enter(window: &mut Window) {
    window.key(Named::Enter, Modifiers::empty());
}

fn tab(window: &mut Window) {
    window.key(Named::Tab, Modifiers::empty());
}

fn focused(window: &mut Window) -> String {
    let snapshot = window.snapshot();
    snapshot.focused().and_then(|node| node.label()).unwrap_or_default().to_owned()
}

fn says(window: &mut Window) -> String {
    window.snapshot().dump()
}

fn paste(window: &mut Window, text: &str) {
    window.tab_to(Role::Button, "Plakken uit rekenblad").unwrap();
    enter(window);
    window.clipboard.0 = Some(text.to_owned());
    window.key('v', Modifiers::COMMAND);
}

/// Chooses a tab by keyboard.
fn choose(window: &mut Window, group: &str, tab: &str) {
    window.tab_to(Role::Tab, group).unwrap();
    for _ in 0..12 {
        if focused(window) == tab {
            enter(window);
            return;
        }
        window.key(Named::ArrowRight, Modifiers::empty());
    }
    panic!("the arrows do not reach {tab}");
}

#[test]
fn an_indicator_is_found_by_a_part_of_its_name_without_diacritics_and_opened() {
    let folder = folder();
    let mut window = open_sample(&folder);
    window.key('4', Modifiers::COMMAND);
    window::sound(&mut window);
    fill(&mut window, "Zoek op naam of code", "ìnbraken in WÓN");
    let tree = says(&mut window);
    assert!(tree.contains("INB-WON Inbraken in woningen"), "{tree}");
    assert!(!tree.contains("CYB-MEL"), "{tree}");
    tab(&mut window);
    window
        .tab_to(Role::Row, "INB-WON Inbraken in woningen, Op schema, Geen aantoonbare verandering")
        .unwrap();
    enter(&mut window);
    let id = indicator(&window, "INB-WON").id;
    assert_eq!(window.state.session().unwrap().place, Place::Indicator(id));
    window::sound(&mut window);
    window.key(Named::ArrowLeft, Modifiers::ALT);
    assert!(!says(&mut window).contains("CYB-MEL"), "what was sought stays");
}

#[test]
fn chips_show_only_what_is_off_course() {
    let folder = folder();
    let mut window = open_sample(&folder);
    window.key('4', Modifiers::COMMAND);
    window.click("Achter (4)").unwrap();
    let rows = says(&mut window)
        .lines()
        .filter(|line| line.contains("Row \"") && line.contains(", Achter,"))
        .count();
    assert_eq!(rows, 4);
    assert!(!says(&mut window).contains(", Op schema,"));
}

#[test]
fn every_kind_of_indicator_has_names_for_its_controls_and_a_valid_tree() {
    let folder = folder();
    let mut window = open_sample(&folder);
    for code in ["INB-WON", "IFG-HER", "WIJ-INW", "TEV-BUR", "CYB-MEL", "RAD-OVL"] {
        open(&mut window, code);
        window::sound(&mut window);
    }
}

#[test]
fn a_field_of_the_definition_is_changed_by_keyboard_and_undone() {
    let folder = folder();
    let mut window = open_sample(&folder);
    open(&mut window, "INB-WON");
    fill(&mut window, "Naam", "Inbraken in huizen");
    tab(&mut window);
    assert_eq!(indicator(&window, "INB-WON").name, "Inbraken in huizen");
    fill(&mut window, "Tolerantie (%)", "12,5");
    enter(&mut window);
    assert_eq!(indicator(&window, "INB-WON").tolerance, 0.125);
    window.key('z', Modifiers::COMMAND);
    assert_eq!(indicator(&window, "INB-WON").tolerance, 0.1);
    window.key('z', Modifiers::COMMAND);
    assert_eq!(indicator(&window, "INB-WON").name, "Inbraken in woningen");
}

#[test]
fn a_frequency_that_does_not_fit_the_measurements_is_refused_at_its_list() {
    let folder = folder();
    let mut window = open_sample(&folder);
    open(&mut window, "INB-WON");
    window.tab_to(Role::ComboBox, "Hoe vaak gemeten").unwrap();
    window.key(Named::ArrowDown, Modifiers::empty());
    window.key(Named::ArrowDown, Modifiers::empty());
    enter(&mut window);
    assert_eq!(indicator(&window, "INB-WON").frequency, kadans::domain::Frequency::Month);
    assert!(says(&mut window).contains("past niet bij de meetfrequentie"), "{}", says(&mut window));
}

#[test]
fn a_target_is_added_changed_and_removed_by_emptying() {
    let folder = folder();
    let mut window = open_sample(&folder);
    open(&mut window, "INB-WON");
    let target = |window: &Window| {
        let plan = dossier(window).plans.values().next().unwrap().id;
        let targets = indicator(window, "INB-WON").targets(dossier(window), plan);
        targets.iter().find(|target| target.year == 2024).map(|target| target.value)
    };
    fill(&mut window, "Streefwaarde 2024", "300");
    tab(&mut window);
    assert_eq!(target(&window), Some(300.0));
    fill(&mut window, "Streefwaarde 2024", "");
    tab(&mut window);
    assert_eq!(target(&window), None);
    fill(&mut window, "Streefwaarde 2024", "310");
    tab(&mut window);
    assert_eq!(target(&window), Some(310.0));
}

#[test]
fn an_event_is_added_and_its_text_can_be_typed_at_once() {
    let folder = folder();
    let mut window = open_sample(&folder);
    open(&mut window, "WIJ-INW");
    window.press(Role::Button, "Gebeurtenis toevoegen").unwrap();
    assert_eq!(focused(&mut window), "Tekst van Nieuwe gebeurtenis");
    write(&mut window, "Fusie van twee gemeenten");
    tab(&mut window);
    let notes = indicator(&window, "WIJ-INW").annotations(dossier(&window));
    assert_eq!(notes[0].text, "Fusie van twee gemeenten");
    window::sound(&mut window);
}

#[test]
fn a_new_indicator_gets_a_free_code_and_its_name_is_typed_first() {
    let folder = folder();
    let mut window = open_sample(&folder);
    window.key('4', Modifiers::COMMAND);
    window.press(Role::Button, "Nieuwe indicator").unwrap();
    assert_eq!(focused(&mut window), "Naam");
    write(&mut window, "Fietsdiefstallen");
    tab(&mut window);
    assert_eq!(indicator(&window, "IND-01").name, "Fietsdiefstallen");
    window::sound(&mut window);
    fill(&mut window, "Code", "INB-WON");
    tab(&mut window);
    assert!(says(&mut window).contains("Er is al een indicator met code INB-WON."), "{}", says(&mut window));
    assert_eq!(indicator(&window, "IND-01").name, "Fietsdiefstallen");
}

#[test]
fn an_indicator_goes_with_its_parts_after_a_question_unless_it_was_judged_by() {
    let folder = folder();
    let mut window = open_sample(&folder);
    open(&mut window, "INB-WON");
    window.press(Role::Button, "Indicator verwijderen").unwrap();
    window::sound(&mut window);
    assert!(says(&mut window).contains("Dit kan niet weg"), "{}", says(&mut window));
    assert!(window.press(Role::Button, "Verwijderen").is_err());
    window.key(Named::Escape, Modifiers::empty());
    let free = |one: &&Indicator| Edit::Remove(Key::Indicator(one.id)).apply(dossier(&window)).is_ok();
    let code = dossier(&window).indicators.values().find(free).unwrap().code.clone();
    open(&mut window, &code);
    window.press(Role::Button, "Indicator verwijderen").unwrap();
    window.press(Role::Button, "Verwijderen").unwrap();
    assert!(dossier(&window).indicators.values().all(|one| one.code != code));
    assert_eq!(window.state.session().unwrap().place, Place::Indicators);
}

#[test]
fn an_indicator_is_shown_from_its_top() {
    let folder = folder();
    let mut window = open_sample(&folder);
    window.key('4', Modifiers::COMMAND);
    window.point_at(iced::Point::new(700.0, 500.0));
    window.scroll(-60.0);
    open(&mut window, "INB-WON");
    let snapshot = window.snapshot();
    let heading = snapshot.find(Role::Heading, "Inbraken in woningen").and_then(accesskit::Node::bounds);
    assert!(heading.is_some_and(|bounds| bounds.y0 > 50.0), "{heading:?}");
}

#[test]
fn a_status_is_declared_changed_and_withdrawn_by_keyboard() {
    let folder = folder();
    let mut window = open_sample(&folder);
    open(&mut window, "INB-WON");
    window.tab_to(Role::Button, "Status verklaren").unwrap();
    enter(&mut window);
    window::sound(&mut window);
    window.press(Role::Button, "Verklaren").unwrap();
    assert!(says(&mut window).contains("Schrijf waarom het anders staat"), "{}", says(&mut window));
    window.tab_to(Role::ComboBox, "Status").unwrap();
    window.key(Named::ArrowDown, Modifiers::empty());
    window.key(Named::ArrowDown, Modifiers::empty());
    enter(&mut window);
    window.tab_to(Role::MultilineTextInput, "Waarom").unwrap();
    window.type_text("De winter komt nog.");
    window.tab_to(Role::ComboBox, "Verklaard door").unwrap();
    window.key(Named::ArrowDown, Modifiers::empty());
    enter(&mut window);
    window.press(Role::Button, "Verklaren").unwrap();
    let id = indicator(&window, "INB-WON").id;
    let declared = |window: &Window| {
        let all = dossier(window).declarations.values();
        all.filter(|one| one.indicator == Some(id)).map(|one| one.reason.clone()).collect::<Vec<_>>()
    };
    assert_eq!(declared(&window), ["De winter komt nog."]);
    let tree = says(&mut window);
    for words in
        ["verklaard: Bijsturen", "geldig tot en met 08/02/2024", "De cijfers zeggen iets anders: Op schema."]
    {
        assert!(tree.contains(words), "{words} is not in {tree}");
    }
    window::sound(&mut window);
    window.tab_to(Role::Button, "Verklaring intrekken").unwrap();
    enter(&mut window);
    assert!(declared(&window).is_empty());
    window.key('z', Modifiers::COMMAND);
    assert_eq!(declared(&window).len(), 1);
}

#[test]
fn what_a_source_says_is_added_changed_and_told_as_that() {
    let folder = folder();
    let mut window = open_sample(&folder);
    open(&mut window, "LEE-SLU");
    let tree = says(&mut window);
    assert!(tree.contains("2018: volgens de bron −8") && tree.contains("tegenover 2017"), "{tree}");
    window.tab_to(Role::Button, "Wijziging toevoegen").unwrap();
    enter(&mut window);
    window::sound(&mut window);
    fill(&mut window, "Periode", "2019");
    fill(&mut window, "Wijziging in %", "-12,5");
    enter(&mut window);
    assert!(says(&mut window).contains("2019: volgens de bron −12,5"), "{}", says(&mut window));
    window.tab_to(Role::Button, "Wijziging van 2019 aanpassen").unwrap();
    enter(&mut window);
    fill(&mut window, "Wijziging in %", "veel");
    enter(&mut window);
    assert!(says(&mut window).contains("“veel” is geen getal."), "{}", says(&mut window));
    window.key(Named::Escape, Modifiers::empty());
    window.tab_to(Role::Button, "Wijziging van 2019 verwijderen").unwrap();
    enter(&mut window);
    assert_eq!(dossier(&window).published_changes.len(), 1);
}

#[test]
fn the_start_of_an_action_plan_is_marked_as_an_intervention() {
    let folder = folder();
    let mut window = open_sample(&folder);
    open(&mut window, "INB-WON");
    let count = |window: &Window| indicator(window, "INB-WON").annotations(dossier(window)).len();
    let before = count(&window);
    window.tab_to(Role::Button, "Start van actieplan AP-1a op 13/03/2023 markeren als ingreep").unwrap();
    enter(&mut window);
    assert_eq!(count(&window), before + 1);
    assert!(!says(&mut window).contains("op 13/03/2023 markeren"));
    fill(&mut window, "Laatste dag van Start Buurtaanpak van woninginbraken (actieplan 2023)", "31/03/2023");
    tab(&mut window);
    let notes = indicator(&window, "INB-WON").annotations(dossier(&window));
    assert!(notes.iter().any(|note| note.until.is_some_and(|day| day.to_string() == "2023-03-31")));
}

#[test]
fn a_ratio_says_what_it_is_told_per_and_days_are_whole() {
    let folder = folder();
    let mut window = open_sample(&folder);
    open(&mut window, "IFG-HER");
    fill(&mut window, "Uitgedrukt per", "1000");
    tab(&mut window);
    assert_eq!(indicator(&window, "IFG-HER").per, 1000.0);
    fill(&mut window, "Voorlopig (dagen)", "2,5");
    tab(&mut window);
    assert!(says(&mut window).contains("Vul een heel aantal dagen in"), "{}", says(&mut window));
    fill(&mut window, "Voorlopig (dagen)", "30");
    tab(&mut window);
    assert_eq!(indicator(&window, "IFG-HER").settles_after, 30);
    open(&mut window, "INB-WON");
    assert!(window.tab_to(Role::TextInput, "Uitgedrukt per").is_err());
    window.tab_to(Role::ComboBox, "Verloop van het streefpad").unwrap();
    window.key(Named::ArrowDown, Modifiers::empty());
    window.key(Named::ArrowDown, Modifiers::empty());
    enter(&mut window);
    assert_eq!(indicator(&window, "INB-WON").trajectory, kadans::domain::TrajectoryShape::Step);
}
