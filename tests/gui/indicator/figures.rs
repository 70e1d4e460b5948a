//! Figures are entered, revised, pasted and removed, of the zone and of its municipalities.

use super::*;

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
fn what_was_typed_is_saved_when_one_goes_elsewhere() {
    let folder = folder();
    let mut window = open_sample(&folder);
    open(&mut window, "INB-HAN");
    fill(&mut window, "Nota sep 2023", "nagekeken");
    window.key('1', Modifiers::COMMAND);
    assert_eq!(measured(&window, "INB-HAN", "2023-09")[0].note, "nagekeken");
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
