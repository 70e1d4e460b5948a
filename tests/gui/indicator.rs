//! The screen of indicators: the list, one of them, its grid and what is pasted in it.

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
fn the_next_measurement_is_entered_and_enter_goes_down() {
    let folder = folder();
    let mut window = open_sample(&folder);
    open(&mut window, "INB-HAN");
    window.press(Role::Button, "Meting invoeren").unwrap();
    assert_eq!(focused(&mut window), "Waarde nov 2023");
    window.type_text("1.024,5");
    enter(&mut window);
    let found = measured(&window, "INB-HAN", "2023-11");
    assert_eq!((found.len(), found[0].area), (1, None));
    assert_eq!((found[0].value, found[0].cut_off.to_string()), (1024.5, "2023-11-08".to_owned()));
    assert_eq!(focused(&mut window), "Waarde okt 2023");
    window.key('z', Modifiers::COMMAND);
    assert!(measured(&window, "INB-HAN", "2023-11").is_empty());
}

#[test]
fn what_is_no_number_or_no_day_stays_with_its_sentence_and_nothing_is_written() {
    let folder = folder();
    let mut window = open_sample(&folder);
    open(&mut window, "INB-HAN");
    let before = dossier(&window).clone();
    fill(&mut window, "Waarde okt 2023", "abc");
    enter(&mut window);
    assert_eq!(focused(&mut window), "Waarde okt 2023");
    fill(&mut window, "Afgesloten op sep 2023", "31/02");
    tab(&mut window);
    fill(&mut window, "Streefwaarde 2024", "veel");
    tab(&mut window);
    let tree = says(&mut window);
    for sentence in ["“abc” is geen getal.", "“31/02” is geen datum.", "2024: “veel” is geen getal."]
    {
        assert!(tree.contains(sentence), "{sentence} is not in {tree}");
    }
    assert_eq!(*dossier(&window), before);
    window::sound(&mut window);
}

#[test]
fn a_value_that_is_changed_corrects_and_a_later_cut_off_revises() {
    let folder = folder();
    let mut window = open_sample(&folder);
    open(&mut window, "INB-HAN");
    fill(&mut window, "Waarde sep 2023", "25");
    tab(&mut window);
    let corrected = measured(&window, "INB-HAN", "2023-09");
    assert_eq!((corrected.len(), corrected[0].value), (1, 25.0));
    write(&mut window, "8/11/23");
    tab(&mut window);
    fill(&mut window, "Waarde sep 2023", "27");
    tab(&mut window);
    let revised = measured(&window, "INB-HAN", "2023-09");
    let values: Vec<_> = revised.iter().map(|one| (one.value, one.cut_off.to_string())).collect();
    assert_eq!(values, [(27.0, "2023-11-08".to_owned()), (25.0, "2023-10-15".to_owned())]);
    window.tab_to(Role::Button, "Eén keer herzien: sep 2023").unwrap();
    enter(&mut window);
    assert!(says(&mut window).contains("Vroeger: 25, afgesloten op 15/10/2023"), "{}", says(&mut window));
}

#[test]
fn a_ratio_waits_for_its_denominator() {
    let folder = folder();
    let mut window = open_sample(&folder);
    open(&mut window, "IFG-HER");
    window.press(Role::Button, "Meting invoeren").unwrap();
    window.type_text("30");
    enter(&mut window);
    assert_eq!(focused(&mut window), "Noemer nov 2023");
    assert!(measured(&window, "IFG-HER", "2023-11").is_empty());
    tab(&mut window);
    assert!(says(&mut window).contains("De noemer ontbreekt."), "{}", says(&mut window));
    fill(&mut window, "Noemer nov 2023", "40");
    enter(&mut window);
    let found = measured(&window, "IFG-HER", "2023-11");
    assert_eq!((found[0].value, found[0].denominator), (30.0, Some(40.0)));
}

#[test]
fn a_measurement_is_removed_and_comes_back() {
    let folder = folder();
    let mut window = open_sample(&folder);
    open(&mut window, "INB-HAN");
    window.tab_to(Role::Button, "Meting verwijderen: okt 2023").unwrap();
    enter(&mut window);
    assert!(measured(&window, "INB-HAN", "2023-10").is_empty());
    window.key('z', Modifiers::COMMAND);
    assert_eq!(measured(&window, "INB-HAN", "2023-10").len(), 1);
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
fn a_pasted_block_is_one_edit_and_bad_lines_stay_to_be_mended() {
    let folder = folder();
    let mut window = open_sample(&folder);
    open(&mut window, "INB-HAN");
    let before = window.state.session().unwrap().changed.history.len();
    paste(
        &mut window,
        "Maand\tAantal\nsep 2023\t24\nokt 2023\t31\tna controle\nnov 2023\tabc\nfoo\t3\naug 2023\t5",
    );
    window::sound(&mut window);
    let tree = says(&mut window);
    for words in [
        "herziet 13 van 15/10/2023",
        "“abc” is geen getal.",
        "“foo” is geen periode.",
        "Rijen 4 en 5",
        "ongewijzigd",
    ] {
        assert!(tree.contains(words), "{words} is not in {tree}");
    }
    window.press(Role::Button, "2 metingen invoeren").unwrap();
    assert_eq!(window.state.session().unwrap().changed.history.len(), before + 1);
    assert_eq!(measured(&window, "INB-HAN", "2023-09")[0].value, 24.0);
    assert_eq!(measured(&window, "INB-HAN", "2023-10")[0].note, "na controle");
    let tree = says(&mut window);
    assert!(tree.contains("2 metingen zijn ingevoerd.") && tree.contains("abc"), "{tree}");
    window.key(Named::Escape, Modifiers::empty());
    window.key('z', Modifiers::COMMAND);
    assert_eq!(measured(&window, "INB-HAN", "2023-09").len(), 1);
}

#[test]
fn a_pasted_column_starts_at_the_first_period() {
    let folder = folder();
    let mut window = open_sample(&folder);
    open(&mut window, "INB-HAN");
    paste(&mut window, "30\n31\n32\n");
    fill(&mut window, "Eerste periode", "k3 2023");
    assert!(says(&mut window).contains("“k3 2023” is geen periode."), "{}", says(&mut window));
    write(&mut window, "08/2023");
    window.press(Role::Button, "3 metingen invoeren").unwrap();
    let latest = |period| measured(&window, "INB-HAN", period)[0].value;
    assert_eq!([latest("2023-08"), latest("2023-09"), latest("2023-10")], [30.0, 31.0, 32.0]);
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
fn what_was_typed_is_saved_when_one_goes_elsewhere() {
    let folder = folder();
    let mut window = open_sample(&folder);
    open(&mut window, "INB-HAN");
    fill(&mut window, "Nota sep 2023", "nagekeken");
    window.key('1', Modifiers::COMMAND);
    assert_eq!(measured(&window, "INB-HAN", "2023-09")[0].note, "nagekeken");
}

/// What a view says is there, by the names of the tabs.
fn tabs(window: &mut Window) -> Vec<String> {
    let names = ["Regelkaart", "Jaar op jaar", "Cumulatief", "Per gemeente"];
    let snapshot = window.snapshot();
    names.into_iter().filter(|name| snapshot.find(Role::Tab, name).is_some()).map(str::to_owned).collect()
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
fn a_view_is_offered_only_where_it_has_something_to_show() {
    let folder = folder();
    let mut window = open_sample(&folder);
    open(&mut window, "INB-WON");
    assert_eq!(tabs(&mut window), ["Regelkaart", "Jaar op jaar", "Cumulatief", "Per gemeente"]);
    open(&mut window, "INB-HAN");
    assert_eq!(tabs(&mut window), ["Regelkaart", "Jaar op jaar", "Cumulatief"]);
    open(&mut window, "TEV-BUR");
    assert!(tabs(&mut window).is_empty(), "yearly figures have one view");
}

#[test]
fn a_view_is_chosen_by_keyboard_and_stays_with_the_next_indicator() {
    let folder = folder();
    let mut window = open_sample(&folder);
    open(&mut window, "INB-WON");
    choose(&mut window, "Regelkaart", "Jaar op jaar");
    window::sound(&mut window);
    let tree = says(&mut window);
    for words in [
        "Dezelfde periode, jaar na jaar",
        "jan–okt 2023",
        "minder dan in 2022",
        "Geen aantoonbare verandering",
    ] {
        assert!(tree.contains(words), "{words} is not in {tree}");
    }
    open(&mut window, "VKR-LET");
    assert!(says(&mut window).contains("Dezelfde periode, jaar na jaar"));
    choose(&mut window, "Cijfer", "Twaalf maanden");
    window::sound(&mut window);
    choose(&mut window, "Jaar op jaar", "Cumulatief");
    window::sound(&mut window);
    assert!(says(&mut window).contains("Het doel voor 2023 is"), "{}", says(&mut window));
    choose(&mut window, "Cumulatief", "Per gemeente");
    window::sound(&mut window);
    let tree = says(&mut window);
    assert!(tree.contains("Row \"Vilvoorde, ") && tree.contains("Row \"Samen, "), "{tree}");
    open(&mut window, "INB-HAN");
    assert!(!says(&mut window).contains("Dezelfde periode, jaar na jaar"), "what it has not is not shown");
}

#[test]
fn a_figure_of_a_municipality_is_entered_and_the_zone_is_their_sum() {
    let folder = folder();
    let mut window = open_sample(&folder);
    open(&mut window, "INB-WON");
    assert!(says(&mut window).contains("Row \"okt 2023, 29\""), "{}", says(&mut window));
    assert!(window.tab_to(Role::TextInput, "Waarde okt 2023").is_err(), "a sum is not typed");
    window.tab_to(Role::Button, "Gemeenten van okt 2023").unwrap();
    enter(&mut window);
    assert!(says(&mut window).contains("Machelen: 10"), "{}", says(&mut window));
    choose(&mut window, "Hele zone", "Machelen");
    fill(&mut window, "Waarde okt 2023", "12");
    tab(&mut window);
    let areas: Vec<_> = measured(&window, "INB-WON", "2023-10").iter().map(|one| one.value).collect();
    assert_eq!(areas.iter().sum::<f64>(), 31.0, "{areas:?}");
    choose(&mut window, "Machelen", "Hele zone");
    assert!(says(&mut window).contains("Row \"okt 2023, 31\""), "{}", says(&mut window));
    window.press(Role::Button, "Meting invoeren").unwrap();
    assert_eq!(focused(&mut window), "Waarde nov 2023");
    window.type_text("3");
    enter(&mut window);
    let found = measured(&window, "INB-WON", "2023-11");
    assert!(found.len() == 1 && found[0].area.is_some());
    choose(&mut window, "Machelen", "Hele zone");
    assert!(says(&mut window).contains("onvolledig: Vilvoorde ontbreekt"), "{}", says(&mut window));
    window::sound(&mut window);
}

#[test]
fn a_block_is_pasted_into_the_municipality_that_was_chosen() {
    let folder = folder();
    let mut window = open_sample(&folder);
    open(&mut window, "INB-WON");
    choose(&mut window, "Hele zone", "Vilvoorde");
    paste(&mut window, "okt 2023\t40");
    window.press(Role::Button, "1 meting invoeren").unwrap();
    let vilvoorde = dossier(&window).areas.values().find(|area| area.name == "Vilvoorde").unwrap().id;
    let found = measured(&window, "INB-WON", "2023-10");
    assert!(found.iter().any(|one| one.area == Some(vilvoorde) && one.value == 40.0), "{found:?}");
}

#[test]
fn a_block_with_one_column_per_municipality_is_entered_at_once() {
    let folder = folder();
    let mut window = open_sample(&folder);
    open(&mut window, "INB-WON");
    paste(&mut window, "Maand\tMachelen\tVilvoorde\tSamen\nsep 2023\t7\t17\t24\nnov 2023\t4\t21\t25");
    window::sound(&mut window);
    window.press(Role::Button, "3 metingen invoeren").unwrap();
    let sum = |period| measured(&window, "INB-WON", period).iter().map(|one| one.value).sum::<f64>();
    assert_eq!(sum("2023-11"), 25.0);
    assert_eq!(measured(&window, "INB-WON", "2023-09").iter().filter(|one| one.value == 7.0).count(), 1);
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

#[test]
fn a_revised_figure_tells_who_entered_it() {
    let folder = folder();
    let mut window = open_sample(&folder);
    open(&mut window, "INB-HAN");
    fill(&mut window, "Afgesloten op sep 2023", "8/11/23");
    tab(&mut window);
    fill(&mut window, "Waarde sep 2023", "27");
    tab(&mut window);
    window.tab_to(Role::Button, "Eén keer herzien: sep 2023").unwrap();
    enter(&mut window);
    let tree = says(&mut window);
    assert!(tree.contains("Ingevoerd door beleidsmedewerker op 08/11/2023 om 14:32"), "{tree}");
    assert!(tree.contains("Vroeger: 13, afgesloten op 15/10/2023 · ingevoerd door"), "{tree}");
}

#[test]
fn a_municipality_that_is_no_more_is_marked_and_shown_only_where_it_was() {
    use kadans::domain::Area;
    use kadans::gui::event::Event;
    let folder = folder();
    let mut window = open_sample(&folder);
    let old: Vec<_> = dossier(&window).areas.keys().copied().collect();
    let first = dossier(&window).areas[&old[0]].clone();
    let new = Area {
        id: kadans::clock::mint().id(),
        code: "fusie".to_owned(),
        name: "Vilmachelen".to_owned(),
        from: Some("2023-01-01".parse().unwrap()),
        ..first
    };
    let edit = Area::merge(&old, new, dossier(&window)).unwrap();
    window.send(Message::Then(Box::new(Event::Edit(Box::new(edit)))));
    open(&mut window, "INB-HAN");
    assert!(!says(&mut window).contains("Tab \"Hele zone\""), "there is only one now");
    choose(&mut window, "2023", "2022");
    let tree = says(&mut window);
    assert!(tree.contains("Tab \"Machelen (tot 2022)\"") && !tree.contains("Tab \"Vilmachelen\""), "{tree}");
    window::sound(&mut window);
}
