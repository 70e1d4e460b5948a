use super::{Place, SMALL, fine, refused, run_on};
use crate::support::{small_document, stamp};
use kadans::domain::{Edit, Indicator, Record, Target};
use serde_json::{Value, json};

const SAMPLE: &str = include_str!("../../sample_plans/vima.json");

#[test]
fn what_changed_since_the_previous_meeting_is_told_in_sentences() {
    let place = Place::new();
    let file = place.document(SAMPLE);
    let text = fine(run_on(&file, "since --on 2023-10-31"));
    assert!(text.starts_with("Van 31 mei 2023 (zoals gekend op 28 juni 2023) tot 31 oktober 2023"), "{text}");
    assert!(text.contains("Het bestand is pas op"), "it was made later, which is told: {text}");
    for part in ["Veranderde status", "Acties en fasen", "Beslissingen", "Cijfers"] {
        assert!(text.contains(&format!("\n{part}\n")), "{part}: {text}");
    }
    assert!(
        text.contains("Gehouden dienstoverleg – Achter → Op schema – Indicator – Komt door nieuwe cijfers."),
        "{text}"
    );
    assert!(text.contains("mrt 2023: 32 feiten werd 31 feiten"), "{text}");
    assert!(!text.contains("since-"), "a key without a phrase: {text}");
    let french =
        fine(super::run(["since", file.to_str().unwrap(), "--on", "2023-10-31", "--language", "fr"]));
    assert!(french.contains("Statuts modifiés") && !french.contains("since-"), "{french}");
}

#[test]
fn the_same_is_told_in_json_with_its_causes() {
    let place = Place::new();
    let file = place.document(SAMPLE);
    let text = fine(run_on(&file, "since --meeting zvr-2023-06 --on 2023-10-31 --json"));
    let all: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(all["from"], json!({ "on": "2023-05-31", "known": "2023-06-14" }));
    assert_eq!(all["until"], json!({ "on": "2023-10-31", "known": null }));
    let statuses = all["statuses"].as_array().unwrap();
    assert!(statuses.iter().any(|one| one["causes"] == json!(["new-figures"]) && one["better"] == true));
    let changed = statuses.iter().filter(|one| one["from"] != one["to"]);
    assert!(changed.clone().count() > 0);
    assert!(changed.clone().all(|one| !one["causes"].as_array().unwrap().is_empty()));
    assert!(all["counts"]["new_figures"].as_u64().unwrap() > 20);
}

#[test]
fn a_moment_is_compared_as_it_was_known_then() {
    let folder = crate::support::folder();
    let (file, mut document) = small_document(&folder);
    let dossier = document.dossier().clone();
    let target = dossier.targets.values().find(|one| one.year == 2025).unwrap().clone();
    let indicator = dossier.indicators.values().next().unwrap().clone();
    let moved = Edit::Change(Record::Target(Target { value: 66.0, ..target }));
    document.edit(&moved, &stamp("2023-12-05T09:00:00+01:00")).unwrap();
    let stricter = Edit::Change(Record::Indicator(Indicator { tolerance: 0.2, ..indicator }));
    document.edit(&stricter, &stamp("2024-01-05T09:00:00+01:00")).unwrap();
    drop(document);
    let text = fine(run_on(&file, "since --from 2023-11-10 --on 2023-12-31 --known 2023-12-31"));
    assert!(text.contains("Streefwaarde 2025: 60 feiten werd 66 feiten"), "{text}");
    assert!(!text.contains("tolerantie"), "that was not yet known: {text}");
    let text = fine(run_on(&file, "since --from 2023-12-31 --on 2024-01-31"));
    assert!(text.contains("tolerantie") && !text.contains("Streefwaarde 2025"), "{text}");
    let calm = fine(run_on(&file, "since --from 2023-12-10 --on 2023-12-11 --known 2023-12-31"));
    assert!(calm.contains("Tussen deze twee momenten kwam er geen cijfer bij"), "{calm}");
}

#[test]
fn a_moment_that_is_none_is_refused_in_a_sentence() {
    let place = Place::new();
    let file = place.document(SMALL);
    let unknown = run_on(&file, "since --meeting zvr-9");
    assert!(refused(&unknown).contains("zvr-1"), "it names those that are there");
    assert!(refused(&run_on(&file, "since --on 2023-01-31")).contains("geen zitting voor 31 januari 2023"));
    assert!(refused(&run_on(&file, "since --from 2023-10-31 --on 2023-10-31")).contains("niet voor"));
    refused(&run_on(&file, "since --from gisteren"));
}
