use super::{Place, SMALL, fine, refused, run, run_on};
use crate::support::{small_document, stamp};
use kadans::domain::{Edit, Record};
use serde_json::{Value, json};
use std::{fs, path::PathBuf};

/// A document in which the second edit gave the zone another name.
fn edited(folder: &tempfile::TempDir) -> PathBuf {
    let (file, mut document) = small_document(folder);
    let mut zone = document.dossier().zone().cloned().expect("a zone");
    zone.name = "PZ Anders".to_owned();
    let edit = Edit::Change(Record::Zone(zone));
    document.edit(&edit, &stamp("2023-11-09T08:05:00+01:00")).expect("a sound edit");
    file
}

#[test]
fn the_history_tells_who_did_what_and_when() {
    let folder = crate::support::folder();
    let file = edited(&folder);
    assert_eq!(
        fine(run_on(&file, "history")),
        "Nr.  Tijdstip          Door               Wat\n\
         \u{20} 1  08/11/2023 14:32  beleidsmedewerker  aangemaakt – plan overgenomen: Zonaal veiligheidsplan 2020-2025\n\
         \u{20} 2  09/11/2023 08:05  beleidsmedewerker  zone gewijzigd: PZ Anders\n"
    );
    let all: Value = serde_json::from_str(&fine(run_on(&file, "history --json"))).unwrap();
    assert_eq!(
        all[1],
        json!({
            "number": 2, "at": "2023-11-09T08:05:00+01:00", "author": "beleidsmedewerker", "sort": "edit",
            "subject": null, "verb": "changed", "noun": "zone", "label": "PZ Anders",
            "what": "zone gewijzigd: PZ Anders",
        })
    );
}

#[test]
fn undo_and_redo_tell_what_they_did_and_stand_in_the_history() {
    let folder = crate::support::folder();
    let file = edited(&folder);
    let to = folder.path().join("uit.json");
    let name = || {
        fine(run_on(&file, &format!("export --to {}", to.display())));
        let text = fs::read_to_string(&to).unwrap();
        let plan: Value = serde_json::from_str(&text).unwrap();
        plan["zone"]["name"].as_str().unwrap().to_owned()
    };
    assert_eq!(name(), "PZ Anders");
    assert_eq!(fine(run_on(&file, "undo")), "ongedaan gemaakt (nr. 2) – zone gewijzigd: PZ Anders\n");
    assert_eq!(name(), "PZ Voorbeeld");
    assert_eq!(fine(run_on(&file, "redo")), "opnieuw gedaan (nr. 2) – zone gewijzigd: PZ Anders\n");
    assert_eq!(name(), "PZ Anders");
    let all: Vec<Value> = serde_json::from_str(&fine(run_on(&file, "history --json"))).unwrap();
    let marks: Vec<_> =
        all.iter().map(|one| (one["sort"].as_str().unwrap(), one["subject"].as_i64())).collect();
    assert_eq!(marks, [("start", None), ("edit", None), ("undo", Some(2)), ("redo", Some(2))]);
    let table = fine(run_on(&file, "history"));
    assert!(
        table.contains("ongedaan gemaakt (nr. 2)") && table.contains("opnieuw gedaan (nr. 2)"),
        "{table}"
    );
}

#[test]
fn a_new_document_has_nothing_to_undo_or_redo() {
    let place = Place::new();
    let file = place.document(SMALL);
    let before = place.contents();
    assert!(refused(&run_on(&file, "undo")).contains("Er is niets om ongedaan te maken."));
    assert!(refused(&run_on(&file, "redo")).contains("Er is niets om opnieuw te doen."));
    assert!(place.contents() == before);
}

#[test]
fn the_help_tells_every_field_of_the_json() {
    let place = Place::new();
    let file = place.document(SMALL);
    let help = fine(run(["history", "--help"]));
    let all: Vec<Value> = serde_json::from_str(&fine(run_on(&file, "history --json"))).unwrap();
    let fields = all[0].as_object().unwrap();
    assert!(fields.keys().all(|name| help.contains(&format!("\n  {name} "))), "{:?}", fields.keys());
}
