//! Reports in the window: put together, looked at, kept as a recipe, made, stopped and refused.

use super::window::{self, Window, sample, start};
use crate::support::{self, folder};
use iced::keyboard::{Modifiers, key::Named};
use kadans::domain::{Dossier, Edition, Key, Mint, Recipe, ReportKind, ReportPart};
use kadans::exchange::plan_json;
use kadans::gui::accessibility::Role;
use kadans::gui::app::{FrameMessage, Message};
use kadans::gui::place::Place;
use kadans::gui::reporting::Making;
use kadans::gui::screen::{Message as InScreen, Screen, reports::Message as Heard, reports::Tab};
use kadans::gui::services::{Picked, Wanted};
use kadans::reports::Format;
use kadans::store::Document;
use kadans::words::{Language, Words};
use std::fs;
use tempfile::TempDir;

/// Opens the sample at its reports; dialogs for files answer this.
fn at_reports(folder: &TempDir, picked: Picked) -> Window {
    let path = sample(folder);
    let mut window = start(folder, picked, Some(path));
    window.key('p', Modifiers::COMMAND);
    window
}

fn dossier(window: &Window) -> &Dossier {
    &window.state.session().expect("the sample is open").changed.dossier
}

/// What the report on the screen holds.
fn recipe(window: &Window) -> Recipe {
    let session = window.state.session().expect("the sample is open");
    let Screen::Reports(screen) = &session.screen else { panic!("the reports are shown") };
    let words = Words::new(Language::Dutch);
    screen.recipe(session.context(&words, support::now().at.date_naive()))
}

fn say(window: &mut Window, heard: Heard) {
    window.send(Message::Screen(InScreen::Reports(heard)));
}

fn says(window: &mut Window) -> String {
    window.snapshot().dump().replace("\\u{a0}", " ").replace("\\\\", "\\")
}

/// Chooses the next option of a list by keyboard, so many further.
fn choose(window: &mut Window, list: &str, further: usize) {
    window.tab_to(Role::ComboBox, list).unwrap();
    window.key(Named::Enter, Modifiers::empty());
    for _ in 0..further {
        window.key(Named::ArrowDown, Modifiers::empty());
    }
    window.key(Named::Enter, Modifiers::empty());
}

fn type_in(window: &mut Window, field: &str, text: &str) {
    window.tab_to(Role::TextInput, field).unwrap();
    window.key('a', Modifiers::COMMAND);
    window.type_text(text);
    window.key(Named::Enter, Modifiers::empty());
}

#[test]
fn a_report_is_put_together_by_mouse_and_written() {
    let folder = folder();
    let file = folder.path().join("raad.html");
    let mut window = at_reports(&folder, Picked::File(folder.path().join("raad")));
    assert_eq!(window.state.session().unwrap().place, Place::Reports(None));
    window::sound(&mut window);
    let yearly = "Jaarlijkse evaluatie. Voor de zonale veiligheidsraad: wat het jaar opleverde en wat eruit geleerd is.";
    window.press(Role::Row, yearly).unwrap();
    assert_eq!(recipe(&window).kind, ReportKind::Yearly);
    window.press(Role::Button, "Webpagina").unwrap();
    assert!(file.exists());
    assert!(says(&mut window).contains("raad.html."), "{}", says(&mut window));
    window.press(Role::Button, "Openen").unwrap();
    window.press(Role::Button, "Map openen").unwrap();
    window::sound(&mut window);
    window.press(Role::Button, "Sluiten").unwrap();
    assert!(!says(&mut window).contains("raad.html."));
    assert_eq!(window.state.session().unwrap().changed.history.len(), 1, "nothing of it is in the document");
}

#[test]
fn a_report_is_put_together_by_keyboard_and_kept_as_a_recipe_that_can_be_undone() {
    let folder = folder();
    let mut window = at_reports(&folder, Picked::Nothing);
    choose(&mut window, "Uitgave", 2);
    assert_eq!(recipe(&window).edition, Edition::Public);
    type_in(&mut window, "Peildatum", "30/9/2023");
    // The bar of the window has a field of the same name, which comes first.
    window.key('p', Modifiers::COMMAND);
    window.tab_to(Role::CheckBox, "Leeswijzer").unwrap();
    window.key(Named::Space, Modifiers::empty());
    assert!(!recipe(&window).has(ReportPart::Reading));
    window.tab_to(Role::MultilineTextInput, "Advies").unwrap();
    window.type_text("Gunstig");
    type_in(&mut window, "Naam van het recept", "Openbare raad");
    assert_eq!(recipe(&window).advice, "Gunstig");
    assert!(dossier(&window).recipes.is_empty());
    window.tab_to(Role::Button, "Als recept bewaren").unwrap();
    window.key(Named::Enter, Modifiers::empty());
    let kept = dossier(&window).recipes.values().next().expect("it is kept").clone();
    assert_eq!((kept.code.as_str(), kept.name.as_str()), ("r1", "Openbare raad"));
    assert_eq!((kept.edition, kept.advice.as_str()), (Edition::Public, "Gunstig"));
    let place = Place::Reports(Some(Key::Recipe(kept.id)));
    assert_eq!(window.state.session().unwrap().place, place);
    window::sound(&mut window);
    choose(&mut window, "Taal", 1);
    assert_eq!(dossier(&window).recipes[&kept.id].language, Language::French, "each change is an edit");
    window.key('z', Modifiers::COMMAND);
    assert_eq!(dossier(&window).recipes[&kept.id].language, Language::Dutch);
    window.key('z', Modifiers::COMMAND);
    assert!(dossier(&window).recipes.is_empty());
    assert_eq!(window.state.session().unwrap().place, Place::Reports(None));
}

#[test]
fn a_recipe_is_made_with_one_click_in_two_languages_and_removed() {
    let folder = folder();
    let mut window = at_reports(&folder, Picked::File(folder.path().join("raad")));
    say(&mut window, Heard::Keep);
    let kept = dossier(&window).recipes.values().next().expect("it is kept").clone();
    choose(&mut window, "Tweede taal", 2);
    assert_eq!(dossier(&window).recipes[&kept.id].second_language, Some(Language::French));
    window.send(Message::Frame(FrameMessage::Go(Place::Reports(None))));
    say(&mut window, Heard::Export(Format::Html));
    assert!(folder.path().join("raad.html").exists());
    window.send(Message::Frame(FrameMessage::Go(Place::Reports(Some(Key::Recipe(kept.id))))));
    say(&mut window, Heard::Export(Format::Html));
    assert!(folder.path().join("raad.nl.html").exists() && folder.path().join("raad.fr.html").exists());
    window.press(Role::Button, &[&kept.name, " verwijderen"].concat()).unwrap();
    window.press(Role::Button, "Verwijderen").unwrap();
    assert!(dossier(&window).recipes.is_empty());
    window::sound(&mut window);
}

#[cfg(feature = "pdf")]
#[test]
fn one_click_on_a_recipe_makes_its_pdf() {
    let folder = folder();
    let file = folder.path().join("raad.pdf");
    let mut window = at_reports(&folder, Picked::File(file.clone()));
    say(&mut window, Heard::Keep);
    window.press(Role::Button, "Maak").unwrap();
    assert!(fs::read(&file).unwrap().starts_with(b"%PDF"));
}

#[cfg(feature = "pdf")]
#[test]
fn the_pages_are_looked_at_one_by_one() {
    let folder = folder();
    let mut window = at_reports(&folder, Picked::Nothing);
    assert!(says(&mut window).contains("Hier ziet u elk blad zoals het zal zijn."));
    window.press(Role::Button, "Voorbeeld vernieuwen").unwrap();
    let told = says(&mut window);
    assert!(told.contains("Image \"Pagina 1 van "), "{told}");
    assert!(told.contains("Zonaal veiligheidsplan 2020"), "the words of the page are told");
    window::sound(&mut window);
    window.key(Named::PageDown, Modifiers::empty());
    assert!(says(&mut window).contains("Image \"Pagina 2 van "));
    window.key(Named::PageUp, Modifiers::empty());
    window.key(Named::PageUp, Modifiers::empty());
    assert!(says(&mut window).contains("Image \"Pagina 1 van "), "there is no page before the first");
    let width = |window: &mut Window| {
        let snapshot = window.snapshot();
        let node = snapshot.nodes.iter().map(|(_, node)| node).find(|node| {
            node.role() == Role::Image && node.label().is_some_and(|label| label.starts_with("Pagina"))
        });
        node.and_then(accesskit::Node::bounds).map(|bounds| bounds.x1 - bounds.x0).unwrap_or_default()
    };
    let whole = width(&mut window);
    window.press(Role::Tab, "100\u{a0}%").unwrap();
    assert!(width(&mut window) > whole + 50.0, "{whole}");
}

#[cfg(feature = "pdf")]
#[test]
fn pages_of_a_document_that_was_closed_are_dropped() {
    let folder = folder();
    let mut window = at_reports(&folder, Picked::Nothing);
    let late = window.state.update(Message::Screen(InScreen::Reports(Heard::Refresh)));
    window.send(Message::Frame(FrameMessage::Close));
    window.send(Message::Dropped(folder.path().join("vima.kadans")));
    window.key('p', Modifiers::COMMAND);
    window.run(late);
    assert!(!says(&mut window).contains("Pagina 1 van"), "they are of another document");
}

#[cfg(feature = "pdf")]
#[test]
fn a_report_that_is_stopped_leaves_nothing() {
    let folder = folder();
    let mut window = at_reports(&folder, Picked::Nothing);
    say(&mut window, Heard::Export(Format::Pdf));
    let file = folder.path().join("raad.pdf");
    let picked = Message::Picked(Wanted::Report(Format::Pdf), Picked::File(file.clone()));
    let late = window.state.update(picked);
    assert!(matches!(window.state.session().unwrap().making, Making::Busy(..)));
    let told = says(&mut window);
    assert!(told.contains("Status \"Samenstellen…\""), "{told}");
    window::sound(&mut window);
    window.press(Role::Button, "Annuleren").unwrap();
    window.run(late);
    assert!(says(&mut window).contains("Gestopt. Er is niets weggeschreven."));
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().flatten().map(|one| one.file_name()).collect();
    assert!(!left.iter().any(|name| name.to_string_lossy().contains("raad")), "{left:?}");
}

#[test]
fn a_place_that_cannot_be_written_says_why_and_leaves_nothing() {
    let folder = folder();
    let gone = folder.path().join("weg").join("raad.csv");
    let mut window = at_reports(&folder, Picked::File(gone.clone()));
    window.press(Role::Button, "CSV").unwrap();
    let told = says(&mut window);
    assert!(told.contains("bestaat niet. Kies een map die er is."), "{told}");
    assert!(!gone.exists());
    let taken = folder.path().join("map.csv");
    fs::create_dir(&taken).unwrap();
    let wanted = Message::Picked(Wanted::Report(Format::Csv), Picked::File(taken.clone()));
    say(&mut window, Heard::Stop);
    say(&mut window, Heard::Export(Format::Csv));
    window.send(wanted);
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().flatten().map(|one| one.file_name()).collect();
    assert!(!left.iter().any(|name| name.to_string_lossy().ends_with(".part")), "{left:?}");
}

#[test]
fn a_file_that_is_there_is_replaced_only_when_somebody_says_so() {
    let folder = folder();
    let file = folder.path().join("raad.csv");
    window::put(&file, b"van vorig jaar");
    let mut window = at_reports(&folder, Picked::NoDialog);
    let begin = |window: &mut Window| {
        window.press(Role::Button, "CSV").unwrap();
        let proposed = says(window);
        assert!(proposed.contains("voortgangsnota 2023-11-08 intern.csv"), "{proposed}");
        window.key('a', Modifiers::COMMAND);
        window.type_text(file.with_extension("").to_str().unwrap());
        window.key(Named::Enter, Modifiers::empty());
        assert!(says(window).contains("Dit bestand bestaat al."));
        window::sound(window);
    };
    begin(&mut window);
    window.press(Role::Button, "Annuleren").unwrap();
    assert_eq!(fs::read(&file).unwrap(), b"van vorig jaar");
    begin(&mut window);
    window.press(Role::Button, "Vervangen").unwrap();
    assert_ne!(fs::read(&file).unwrap(), b"van vorig jaar");
}

#[test]
fn a_report_of_an_earlier_day_is_made_from_what_was_known_then() {
    let folder = folder();
    let file = folder.path().join("toen.csv");
    let path = folder.path().join("vima.kadans");
    let text = include_str!("../../sample_plans/vima.json");
    let edit = plan_json::read(text, &mut Mint::new(1_690_000_000_000, 3)).unwrap();
    drop(Document::create(&path, &edit, &support::stamp("2023-05-02T09:00:00+02:00")).unwrap());
    let mut window = start(&folder, Picked::File(file.clone()), Some(path));
    window.key('p', Modifiers::COMMAND);
    say(&mut window, Heard::Kind(ReportKind::Decisions));
    type_in(&mut window, "Zoals gekend op", "18/06/2023");
    assert_eq!(recipe(&window).kind, ReportKind::Decisions, "what was put together stays");
    assert!(window.state.session().unwrap().known().is_some());
    choose(&mut window, "Uitgave", 1);
    assert_eq!(recipe(&window).edition, Edition::Closed, "what is not in the document can be changed");
    window.press(Role::Button, "CSV").unwrap();
    assert!(file.exists());
}

#[test]
fn a_house_style_begins_with_its_first_change() {
    let folder = folder();
    let mut window = at_reports(&folder, Picked::Nothing);
    window.press(Role::Tab, "Huisstijl").unwrap();
    window::sound(&mut window);
    assert!(dossier(&window).house_styles.is_empty(), "looking changes nothing");
    type_in(&mut window, "Kleur van koppen (#rrggbb)", "#ffffff");
    assert!(says(&mut window).contains("is te moeilijk te lezen"));
    assert!(dossier(&window).house_styles.is_empty());
    type_in(&mut window, "Kleur van koppen (#rrggbb)", "#7a1f3d");
    let style = dossier(&window).house_styles.values().next().expect("it is there").clone();
    assert_eq!((style.name.as_str(), style.colour.as_str()), ("PZ ViMa", "#7a1f3d"));
    type_in(&mut window, "Voettekst", "Samen veilig");
    assert_eq!(dossier(&window).house_styles[&style.id].footer, "Samen veilig");
    window::sound(&mut window);
    window.key('z', Modifiers::COMMAND);
    window.key('z', Modifiers::COMMAND);
    assert!(dossier(&window).house_styles.is_empty());
}

#[test]
fn a_file_that_is_no_picture_does_not_become_the_logo() {
    let folder = folder();
    let letter = folder.path().join("logo.png");
    window::put(&letter, b"een brief");
    let mut window = at_reports(&folder, Picked::File(letter));
    say(&mut window, Heard::Tab(Tab::Style));
    window.press(Role::Button, "Logo kiezen…").unwrap();
    assert!(says(&mut window).contains("Het logo is geen PNG, JPEG of SVG"));
    assert!(dossier(&window).attachments.is_empty());
}

#[test]
fn an_indicator_is_kept_from_the_public_with_a_reason_and_given_free_again() {
    let folder = folder();
    let path = sample(&folder);
    let mut window = start(&folder, Picked::Nothing, Some(path));
    let id = *dossier(&window).indicators.keys().next().unwrap();
    window.send(Message::Frame(FrameMessage::Go(Place::Indicator(id))));
    window.press(Role::Button, "Openbaarheid…").unwrap();
    window::sound(&mut window);
    choose(&mut window, "In verslagen", 2);
    window.press(Role::Button, "Vastleggen").unwrap();
    assert!(says(&mut window).contains("Zeg waarom"));
    window.tab_to(Role::MultilineTextInput, "Waarom").unwrap();
    window.type_text("Lopend onderzoek");
    window.press(Role::Button, "Vastleggen").unwrap();
    let held = dossier(&window).disclosures.values().next().expect("it is laid down").clone();
    assert_eq!((held.indicator, held.reason.as_str()), (Some(id), "Lopend onderzoek"));
    assert!(says(&mut window).contains("Label \"Intern\""), "{}", says(&mut window));
    window::sound(&mut window);
    window.press(Role::Button, "Openbaarheid…").unwrap();
    window.tab_to(Role::ComboBox, "In verslagen").unwrap();
    window.key(Named::Enter, Modifiers::empty());
    window.key(Named::Home, Modifiers::empty());
    window.key(Named::ArrowDown, Modifiers::empty());
    window.key(Named::Enter, Modifiers::empty());
    window.press(Role::Button, "Vastleggen").unwrap();
    assert!(dossier(&window).disclosures.is_empty());
}

#[test]
fn in_every_language_all_controls_stand_within_a_small_window() {
    for language in ["nl", "fr", "de", "en"] {
        let folder = folder();
        let path = sample(&folder);
        let mut window = window::start_in(language, &folder, Picked::Nothing, Some(path), false);
        window.resize(iced::Size::new(1024.0, 700.0));
        window.key('p', Modifiers::COMMAND);
        say(&mut window, Heard::Keep);
        for heard in [Heard::Pages(false), Heard::Pages(true), Heard::Tab(Tab::Style)] {
            say(&mut window, heard);
            window::sound(&mut window);
            let snapshot = window.snapshot();
            for (_, node) in &snapshot.nodes {
                let Some(bounds) = node.bounds() else { continue };
                assert!(
                    bounds.x0 >= 0.0 && bounds.x1 <= 1024.5,
                    "{language}: {:?} {:?} stands at {bounds:?}",
                    node.role(),
                    node.label()
                );
            }
        }
    }
}
