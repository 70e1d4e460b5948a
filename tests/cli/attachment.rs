use super::{Place, SMALL, fine, refused, run_on};
use std::fs;

#[test]
fn a_file_goes_in_and_comes_out_and_survives_an_export() {
    let place = Place::new();
    let file = place.document(SMALL);
    let note = place.put("nota.pdf", b"een nota");
    let said = fine(run_on(&file, &format!("attach {} --plan zvp", note.display())));
    assert_eq!(said, "“nota.pdf” (8\u{a0}bytes) is toegevoegd aan Zonaal veiligheidsplan 2020-2025.\n");
    fine(run_on(&file, &format!("attach {} --plan zvp", note.display())));
    let listed = fine(run_on(&file, "attachments"));
    assert_eq!(listed.matches("nota.pdf").count(), 2, "{listed}");

    let (json, again) = (place.file("uit.json"), place.file("opnieuw.kadans"));
    fine(run_on(&file, &format!("export --to {}", json.display())));
    fine(run_on(&again, &format!("new --from {}", json.display())));
    let folder = place.file("uit");
    fs::create_dir(&folder).unwrap();
    let said = fine(run_on(&again, &format!("attachments --to {}", folder.display())));
    assert!(said.starts_with("2 bijlagen zijn geschreven in "), "{said}");
    for name in ["nota.pdf", "nota (2).pdf"] {
        assert_eq!(fs::read(folder.join(name)).unwrap(), b"een nota");
    }
    let answer = run_on(&again, &format!("attachments --to {}", folder.display()));
    assert!(refused(&answer).contains("Er staat al een bestand met die naam"), "{}", answer.err);
}

#[test]
fn what_cannot_be_attached_changes_nothing() {
    let place = Place::new();
    let file = place.document(SMALL);
    let film = place.file("film.mp4");
    fs::File::create(&film).unwrap().set_len(200 << 20).unwrap();
    let note = place.put("nota.pdf", b"een nota");
    let before = fs::read(&file).unwrap();
    for (command, sentence) in [
        (format!("attach {} --plan zvp", film.display()), "film.mp4 is groter dan 20 MB."),
        (format!("attach {} --plan zvp", place.file("weg.pdf").display()), "“weg.pdf” is er niet."),
        (format!("attach {} --plan anders", note.display()), "Er is geen plan met code “anders”."),
        (format!("attachments --to {}", place.file("weg").display()), "De map "),
    ] {
        let answer = run_on(&file, &command);
        assert!(refused(&answer).contains(sentence), "{}", answer.err);
    }
    assert!(fs::read(&file).unwrap() == before);
    assert_eq!(fine(run_on(&file, "attachments")), "Er zijn geen bijlagen in dit plan.\n");
}

#[allow(clippy::disallowed_methods)]
#[test]
fn a_name_that_leads_elsewhere_in_a_file_of_a_stranger_is_never_written() {
    let place = Place::new();
    let file = place.document(SMALL);
    let note = place.put("nota.pdf", b"een nota");
    fine(run_on(&file, &format!("attach {} --plan zvp", note.display())));
    let stranger = rusqlite::Connection::open(&file).unwrap();
    stranger.execute_batch("UPDATE attachment SET name = '../erbuiten.pdf'").unwrap();
    drop(stranger);
    let folder = place.file("uit");
    fs::create_dir(&folder).unwrap();
    let answer = run_on(&file, &format!("attachments --to {}", folder.display()));
    assert!(refused(&answer).contains("“../erbuiten.pdf” is geen veilige naam"), "{}", answer.err);
    assert!(!place.file("erbuiten.pdf").exists());
}
