//! The plan check in the window: counts, filters, the way to what is found, and repairs that are undone in one step.

use super::window::{self, Window, open_sample, start};
use crate::support::{folder, now, small_document};
use iced::Size;
use iced::keyboard::{Modifiers, key::Named};
use kadans::analysis::{RemarkKind, Severity};
use kadans::domain::{Dossier, Key, Kind};
use kadans::gui::accessibility::Role;
use kadans::gui::app::{FrameMessage, Message};
use kadans::gui::place::{Foundation, Place, Topic, place_of};
use kadans::gui::services::Picked;
use kadans::gui::shortcut::Shortcut;
use kadans::store::Document;
use tempfile::TempDir;

fn dossier(window: &Window) -> &Dossier {
    &window.state.session().expect("a document is open").changed.dossier
}

fn place(window: &Window) -> Place {
    window.state.session().expect("a document is open").place
}

fn count(window: &Window, severity: Severity) -> usize {
    let remarks = &window.state.session().expect("a document is open").remarks;
    remarks.iter().filter(|remark| remark.severity == severity).count()
}

fn has(window: &Window, kind: RemarkKind) -> bool {
    window.state.session().expect("a document is open").remarks.iter().any(|remark| remark.kind == kind)
}

/// The plan check of the small plan, which has much to mend.
fn small(folder: &TempDir) -> Window {
    let (path, document) = small_document(folder);
    drop(document);
    let mut window = start(folder, Picked::Nothing, Some(path));
    window.send(Message::Shortcut(Shortcut::Check));
    window
}

#[test]
fn the_side_bar_counts_what_is_serious_and_the_screen_says_how_much_there_is() {
    let folder = folder();
    let mut window = open_sample(&folder);
    let serious = count(&window, Severity::Serious);
    assert!(serious > 0);
    let snapshot = window.snapshot();
    let item = snapshot.find(Role::Link, "Plancontrole").expect("an item of the side bar");
    assert_eq!(item.description(), Some(format!("{serious} ernstige bevindingen").as_str()));
    window.send(Message::Shortcut(Shortcut::Check));
    assert_eq!(place(&window), Place::Check);
    let dump = window.snapshot().dump();
    assert!(dump.contains("Niets meet “O2.2.2"), "{dump}");
}

#[test]
fn a_tab_shows_one_severity_by_keyboard() {
    let folder = folder();
    let mut window = open_sample(&folder);
    window.send(Message::Shortcut(Shortcut::Check));
    assert!(window.snapshot().dump().contains("(R van SMART)"));
    window.tab_to(Role::Tab, "Alle").unwrap();
    window.key(Named::ArrowRight, Modifiers::empty());
    window.key(Named::Enter, Modifiers::empty());
    let dump = window.snapshot().dump();
    assert!(dump.contains("Niets meet “O2.2.2"), "{dump}");
    assert!(!dump.contains("(R van SMART)"), "{dump}");
    window.press(Role::Tab, "Suggesties").unwrap();
    assert!(!window.snapshot().dump().contains("Niets meet “O2.2.2"));
}

#[test]
fn a_finding_leads_to_where_it_is_mended() {
    let folder = folder();
    let mut window = open_sample(&folder);
    window.send(Message::Shortcut(Shortcut::Check));
    let objective = dossier(&window).objectives.values().find(|one| one.code == "O2.2.2").unwrap();
    let (key, name) =
        (Key::Objective(objective.id), format!("Openen: Niets meet “O2.2.2 {}”.", objective.title));
    window.press(Role::Button, &name).unwrap();
    assert_eq!(place(&window), Place::Plan(Some(key)));
}

#[test]
fn a_repair_by_click_is_undone_in_one_step() {
    let folder = folder();
    let mut window = small(&folder);
    let decided = |window: &Window| {
        dossier(window).priorities.values().find(|one| one.code == "1").unwrap().decided_by.is_some()
    };
    assert!(!decided(&window) && has(&window, RemarkKind::PriorityWithoutDecision));
    window.press(Role::Button, "Beslist door: Zonale veiligheidsraad").unwrap();
    assert!(decided(&window));
    window.send(Message::Shortcut(Shortcut::Undo));
    assert!(!decided(&window) && has(&window, RemarkKind::PriorityWithoutDecision));
    assert!(window.state.session().unwrap().changed.undo.is_none());
}

#[test]
fn a_repair_by_keyboard_takes_its_finding_away() {
    let folder = folder();
    let mut window = small(&folder);
    let all = |window: &Window| window.state.session().unwrap().remarks.len();
    let before = all(&window);
    window.tab_to(Role::Button, "Verantwoordelijke: diensthoofd wijkwerking").unwrap();
    window.key(Named::Enter, Modifiers::empty());
    assert_eq!(all(&window), before - 1);
}

#[test]
fn smart_is_read_letter_by_letter() {
    let folder = folder();
    let mut window = open_sample(&folder);
    window.send(Message::Shortcut(Shortcut::Check));
    window.press(Role::Tab, "SMART").unwrap();
    window::sound(&mut window);
    let dump = window.snapshot().dump();
    assert!(dump.contains("nog open: realistisch"), "{dump}");
    assert!(dump.contains("Ontbreekt: een actieplan."), "{dump}");
    let objective = dossier(&window).objectives.values().find(|one| one.code == "O1.1.1").unwrap();
    let name = format!("O1.1.1 {}, alle vijf letters beantwoord", objective.title);
    window.press(Role::Row, &name).unwrap();
    assert!(window.snapshot().dump().contains("Uit het plan: gemeten door"));
    window.press(Role::Button, "Openen").unwrap();
    assert!(matches!(place(&window), Place::Plan(Some(Key::Objective(_)))));
}

#[test]
fn a_plan_without_findings_says_so() {
    let folder = folder();
    let path = folder.path().join("gaaf.kadans");
    let text = include_str!("../fixtures/sound.json");
    let edit = kadans::exchange::plan_json::read(text, &mut crate::support::mint()).unwrap();
    drop(Document::create(&path, &edit, &now()).unwrap());
    let mut window = start(&folder, Picked::Nothing, Some(path));
    use kadans::gui::moment::{Message as Heard, Time};
    let typed = Heard::Typed(Time::On, "30/06/2023".to_owned());
    for heard in [typed, Heard::Left(Time::On)] {
        window.send(Message::Frame(FrameMessage::Moment(heard)));
    }
    window.send(Message::Shortcut(Shortcut::Check));
    let dump = window.snapshot().dump();
    assert!(dump.contains("Geen bevindingen"), "{dump}");
    window::sound(&mut window);
    window.press(Role::Tab, "Ernstig").unwrap();
    window.press(Role::Button, "Alle bevindingen tonen").unwrap();
    assert!(window.snapshot().dump().contains("Geen bevindingen"));
}

#[test]
fn every_control_has_a_name_at_every_size() {
    let folder = folder();
    for mut window in [open_sample(&folder), small(&folder)] {
        for size in [Size::new(1440.0, 900.0), Size::new(1024.0, 700.0)] {
            window.resize(size);
            window.send(Message::Frame(FrameMessage::Go(Place::Overview)));
            window.send(Message::Frame(FrameMessage::Go(Place::Check)));
            window::sound(&mut window);
            for tab in ["Ernstig", "Aandacht", "Suggesties", "SMART", "Alle"] {
                window.press(Role::Tab, tab).unwrap();
                window::sound(&mut window);
            }
        }
    }
}

#[test]
fn every_record_has_a_place_where_it_is_looked_at() {
    let folder = folder();
    let window = open_sample(&folder);
    let dossier = dossier(&window);
    for kind in Kind::ALL {
        for record in dossier.records(*kind) {
            let place = place_of(record.key(), dossier);
            // A decision may be about nothing that has a screen.
            assert!(place.is_some() || *kind == Kind::Decision, "{kind:?}");
        }
    }
    let norm = dossier.norms.keys().next().map(|id| Key::Norm(*id)).unwrap();
    assert_eq!(place_of(norm, dossier), Some(Place::Zone(Topic::Functions, Some(norm))));
    let score = dossier.ratings.keys().next().map(|id| Key::Rating(*id)).unwrap();
    assert_eq!(place_of(score, dossier), Some(Place::Foundation(Foundation::Argumentation)));
    assert_eq!(place_of(Key::new(Kind::Norm, 1), dossier), None);
}
