//! Files of a plan and of a meeting, attached and written by mouse and by keyboard.

use super::window::{Window, put, sample, sound, start};
use crate::support::folder;
use iced::keyboard::{Modifiers, key::Named};
use kadans::domain::{Attachment, Dossier, Key};
use kadans::gui::accessibility::Role;
use kadans::gui::app::{FrameMessage, Message};
use kadans::gui::place::{Place, Topic};
use kadans::gui::services::Picked;
use kadans::gui::shortcut::Shortcut;
use std::{fs, path::Path};
use tempfile::TempDir;

const NOTE: &[u8] = b"een nota";

fn dossier(window: &Window) -> &Dossier {
    &window.state.session().expect("the sample is open").changed.dossier
}

/// Opens the sample at the facts of its plan; dialogs for files answer this.
fn at_plan(folder: &TempDir, picked: Picked) -> Window {
    let path = sample(folder);
    let mut window = start(folder, picked, Some(path));
    window.send(Message::Frame(FrameMessage::Go(Place::Zone(Topic::PlanFacts, None))));
    window
}

/// Presses Tab until a control has the focus; approvals on the way there bear the same names.
fn reach(window: &mut Window, role: Role, name: &str) {
    for _ in 0..100 {
        window.key(Named::Tab, Modifiers::empty());
        let snapshot = window.snapshot();
        if snapshot.focused().is_some_and(|node| node.role() == role && node.label() == Some(name)) {
            return;
        }
    }
    panic!("Tab does not reach {role:?} {name}");
}

/// Presses a button that may lie below what is seen.
fn press(window: &mut Window, name: &str) {
    reach(window, Role::Button, name);
    window.key(Named::Enter, Modifiers::empty());
}

/// What a screen reader finds, without the marks of the debugger.
fn says(window: &mut Window) -> String {
    window.snapshot().dump().replace("\\u{a0}", " ").replace("\\\\", "\\")
}

/// Types a path in the question of a system without dialogs for files.
fn type_path(window: &mut Window, path: &Path) {
    assert_eq!(window.snapshot().focused().and_then(|node| node.label()), Some("Bestand"));
    sound(window);
    window.key('a', Modifiers::COMMAND);
    window.type_text(path.to_str().unwrap());
    window.key(Named::Enter, Modifiers::empty());
}

#[test]
fn a_file_is_attached_described_and_undone_by_keyboard() {
    let folder = folder();
    let note = folder.path().join("nota raad.pdf");
    put(&note, NOTE);
    let mut window = at_plan(&folder, Picked::File(note));
    assert!(says(&mut window).contains("Verslag, nota of kaart?"));
    press(&mut window, "Bestand toevoegen…");
    let one = dossier(&window).attachments.values().next().expect("it is attached").clone();
    assert_eq!((one.name.as_str(), one.size), ("nota raad.pdf", 8));
    assert!(one.plan.is_some());
    sound(&mut window);
    assert!(says(&mut window).contains("8 bytes"));
    reach(&mut window, Role::TextInput, "Naam");
    window.key('a', Modifiers::COMMAND);
    window.type_text("nota.pdf");
    window.key(Named::Enter, Modifiers::empty());
    assert_eq!(dossier(&window).attachments[&one.id].name, "nota.pdf");
    reach(&mut window, Role::MultilineTextInput, "Tekst");
    window.type_text("Voor de raad");
    window.key(Named::Tab, Modifiers::empty());
    assert_eq!(dossier(&window).attachments[&one.id].text, "Voor de raad");
    press(&mut window, "nota.pdf verwijderen");
    assert!(dossier(&window).attachments.is_empty());
    for _ in 0..3 {
        window.send(Message::Shortcut(Shortcut::Undo));
    }
    assert_eq!(dossier(&window).attachments.values().collect::<Vec<_>>(), [&one]);
}

#[test]
fn an_unsafe_new_name_stays_in_its_field_with_a_sentence() {
    let folder = folder();
    let note = folder.path().join("nota.pdf");
    put(&note, NOTE);
    let mut window = at_plan(&folder, Picked::File(note));
    press(&mut window, "Bestand toevoegen…");
    let before = dossier(&window).clone();
    reach(&mut window, Role::TextInput, "Naam");
    window.key('a', Modifiers::COMMAND);
    window.type_text("..\\x");
    window.key(Named::Enter, Modifiers::empty());
    assert!(says(&mut window).contains("“..\\x” is geen veilige naam voor een bestand."));
    assert_eq!(dossier(&window), &before);
}

#[test]
fn a_path_is_typed_where_the_system_has_no_dialog_and_an_attachment_is_saved_there() {
    let folder = folder();
    let note = folder.path().join("nota.pdf");
    put(&note, NOTE);
    let mut window = at_plan(&folder, Picked::NoDialog);
    press(&mut window, "Bestand toevoegen…");
    type_path(&mut window, &note);
    assert_eq!(dossier(&window).attachments.len(), 1);
    press(&mut window, "Bewaren als…");
    type_path(&mut window, &note);
    assert!(says(&mut window).contains("Er staat al een bestand met die naam."));
    let copy = folder.path().join("kopie.pdf");
    press(&mut window, "Bewaren als…");
    type_path(&mut window, &copy);
    assert_eq!(fs::read(&copy).unwrap(), NOTE);
    let says = says(&mut window);
    assert!(says.contains("“nota.pdf” is bewaard: ") && says.contains("kopie.pdf"), "{says}");
    sound(&mut window);
}

#[test]
fn a_file_of_200_mb_is_refused_in_a_sentence() {
    let folder = folder();
    let film = folder.path().join("film.mp4");
    fs::File::create(&film).unwrap().set_len(200 << 20).unwrap();
    let mut window = at_plan(&folder, Picked::File(film));
    press(&mut window, "Bestand toevoegen…");
    assert!(says(&mut window).contains("film.mp4 is groter dan 20 MB. Bewaar het bestand elders"));
    assert!(dossier(&window).attachments.is_empty());
}

#[cfg(unix)]
#[test]
fn a_file_whose_name_leads_elsewhere_is_refused_in_a_sentence() {
    let folder = folder();
    let odd = folder.path().join("..\\x");
    put(&odd, NOTE);
    let mut window = at_plan(&folder, Picked::File(odd));
    press(&mut window, "Bestand toevoegen…");
    assert!(says(&mut window).contains("“..\\x” is geen veilige naam voor een bestand."));
    assert!(dossier(&window).attachments.is_empty());
}

#[test]
fn a_meeting_keeps_its_own_files() {
    let folder = folder();
    let minutes = folder.path().join("verslag.pdf");
    put(&minutes, NOTE);
    let mut window = at_plan(&folder, Picked::File(minutes));
    let meeting = *dossier(&window).meetings.keys().next().unwrap();
    let place = Place::Zone(Topic::Governance, Some(Key::Meeting(meeting)));
    window.send(Message::Frame(FrameMessage::Go(place)));
    press(&mut window, "Bestand toevoegen…");
    let files = Attachment::of(Key::Meeting(meeting), dossier(&window));
    assert_eq!(files.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["verslag.pdf"]);
    assert!(says(&mut window).contains("Bewaren als…"));
    sound(&mut window);
    window.send(Message::Frame(FrameMessage::Go(Place::Zone(Topic::PlanFacts, None))));
    assert!(says(&mut window).contains("Verslag, nota of kaart?"), "the plan has none");
}

#[test]
fn an_attachment_is_never_written_over_the_document() {
    let folder = folder();
    let note = folder.path().join("nota.pdf");
    put(&note, NOTE);
    let mut first = at_plan(&folder, Picked::File(note));
    press(&mut first, "Bestand toevoegen…");
    drop(first);
    let path = folder.path().join("vima.kadans");
    let mut window = start(&folder, Picked::File(path.clone()), Some(path.clone()));
    window.send(Message::Frame(FrameMessage::Go(Place::Zone(Topic::PlanFacts, None))));
    press(&mut window, "Bewaren als…");
    assert!(says(&mut window).contains("Er staat al een bestand met die naam."));
    drop(window);
    assert!(start(&folder, Picked::Nothing, Some(path)).state.session().is_some());
}
