//! Bad input: each gives exit code 2 and one sentence, and changes nothing.

use super::{Place, SMALL, refused, run, run_on};
use kadans::store::Document;
use std::path::Path;

/// Every command that opens a document.
fn commands(place: &Place) -> Vec<String> {
    let to = place.file("uit.json");
    let mut all: Vec<String> =
        ["judge", "judge --json", "history", "undo", "redo"].map(str::to_owned).to_vec();
    all.push(format!("export --to {}", to.display()));
    if cfg!(feature = "pdf") {
        all.push(format!("report --on 2023-10-31 --to {}", place.file("uit.pdf").display()));
    }
    all
}

fn check_every_command(place: &Place, file: &Path, sentence: &str) {
    let before = place.contents();
    for command in commands(place) {
        let answer = run_on(file, &command);
        assert!(refused(&answer).contains(sentence), "{command}: {}", answer.err);
        assert!(place.contents() == before, "{command} wrote something");
    }
}

#[test]
fn a_file_that_is_no_document_is_refused_by_every_command() {
    let place = Place::new();
    check_every_command(&place, &place.file("weg.kadans"), "weg.kadans: Het bestand is er niet.");
    check_every_command(&place, &place.file("geen map/x.kadans"), "Het bestand is er niet.");
    let text = place.put("tekst.kadans", b"Dit is tekst, en geen plan.");
    check_every_command(&place, &text, "Dit is geen plan van Kadans.");
    let empty = place.put("leeg.kadans", b"");
    check_every_command(&place, &empty, "Dit is geen plan van Kadans.");
    check_every_command(&place, &place.file("."), "Dit is geen plan van Kadans.");
    let mut other = b"SQLite format 3\0".to_vec();
    other.resize(4096, 0);
    let other = place.put("ander.kadans", &other);
    check_every_command(&place, &other, "Dit bestand hoort bij een ander programma.");
}

#[test]
fn a_document_that_is_open_elsewhere_is_refused_by_every_command() {
    let place = Place::new();
    let file = place.document(SMALL);
    let open = Document::open(&file).unwrap();
    check_every_command(&place, &file, "Het plan is al open");
    drop(open);
}

#[test]
fn what_is_no_day_is_refused_with_its_option() {
    let place = Place::new();
    let file = place.document(SMALL);
    for day in ["2023-02-31", "31/10/2023", "2023-2-3", "vandaag", "2023-10-31T00:00", "+2023-1-01", "", "é"]
    {
        for option in ["--on", "--known"] {
            let answer = run(["judge", &file.display().to_string(), option, day, "--language", "nl"]);
            let sentence = format!("{option}: “{day}” is geen datum. Schrijf een bestaande dag");
            assert!(refused(&answer).starts_with(&sentence), "{}", answer.err);
        }
    }
}

#[test]
fn a_plan_with_a_fault_makes_no_document_and_tells_the_place() {
    let place = Place::new();
    for (from, to, sentence) in [
        ("\"owner\": \"wijk\"", "\"owner\": \"wijck\"", "Er is geen functie met code “wijck”."),
        ("\"due\": \"2023-12-31\"", "\"due\": \"31/02/2023\"", "“31/02/2023” is geen datum."),
        ("\"due\": \"2023-12-31\"", "\"due\": \"2023-02-31\"", "“2023-02-31” is geen datum."),
        ("\"value\": 7 }", "\"value\": \"abc\" }", "\"abc\" is geen getal."),
        ("\"track\": \"internal\"", "\"track\": \"intern\"", "“intern” kan hier niet staan."),
        ("\"version\": 1", "\"version\": 99", "versie 99"),
        ("\"format\": \"kadans-plan\"", "\"format\": \"anders\"", "Dit is geen plan van Kadans in JSON."),
        ("\"zone\"", "zone", "dit is geen geldige JSON."),
    ] {
        assert!(SMALL.contains(from), "{from}");
        let plan = place.put("fout.json", SMALL.replacen(from, to, 1).as_bytes());
        let before = place.contents();
        let answer = run_on(&place.file("nieuw.kadans"), &format!("new --from {}", plan.display()));
        let said = refused(&answer);
        assert!(said.contains("fout.json: ") && said.contains(sentence), "{said}");
        assert!(place.contents() == before, "{sentence}");
    }
    let plan = place.put("fout.json", SMALL.replacen("\"value\": 7 }", "\"value\": \"abc\" }", 1).as_bytes());
    let answer = run_on(&place.file("nieuw.kadans"), &format!("new --from {}", plan.display()));
    assert!(refused(&answer).contains("Regel "), "{}", answer.err);
}

#[test]
fn a_plan_that_cannot_be_read_makes_no_document() {
    let place = Place::new();
    let latin = SMALL.replace("PZ Voorbeeld", "PZ Vé").chars().map(|letter| letter as u8).collect::<Vec<_>>();
    let latin = place.put("latin.json", &latin);
    let before = place.contents();
    for (plan, sentence) in [
        (latin, "latin.json: Dit is geen tekst in UTF-8."),
        (place.file("weg.json"), "weg.json: Het bestand is er niet."),
        (place.file("."), "Het bestand kan niet gelezen worden"),
    ] {
        let answer = run_on(&place.file("nieuw.kadans"), &format!("new --from {}", plan.display()));
        assert!(refused(&answer).contains(sentence), "{}", answer.err);
    }
    assert!(place.contents() == before);
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let place = Place::new();
    let file = place.document(SMALL);
    let before = place.contents();
    let (folder, from) = (place.file("weg"), place.file("klein.json"));
    let sentence = format!("De map {} is er niet.", folder.display());
    let made = run_on(&folder.join("x.kadans"), &format!("new --from {}", from.display()));
    assert!(refused(&made).contains(&sentence), "{}", made.err);
    let written = run_on(&file, &format!("export --to {}", folder.join("x.json").display()));
    assert!(refused(&written).contains(&sentence), "{}", written.err);
    assert!(place.contents() == before);
}

#[test]
fn a_target_that_is_a_folder_is_refused() {
    let place = Place::new();
    let file = place.document(SMALL);
    let folder = place.file("map.json");
    std::fs::create_dir(&folder).unwrap();
    let before = place.contents();
    refused(&run_on(&file, &format!("export --to {}", folder.display())));
    assert!(place.contents() == before);
}

#[cfg(target_os = "linux")]
#[test]
fn a_place_that_cannot_be_written_is_told() {
    let place = Place::new();
    let file = place.document(SMALL);
    let before = place.contents();
    let from = place.file("klein.json");
    let made = run_on(Path::new("/proc/x.kadans"), &format!("new --from {}", from.display()));
    assert!(refused(&made).contains("alleen-lezen"), "{}", made.err);
    let written = run_on(&file, "export --to /proc/x.json");
    assert!(refused(&written).contains("Het bestand kan niet geschreven worden"), "{}", written.err);
    assert!(place.contents() == before);
}
