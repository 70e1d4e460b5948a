use super::{Place, SMALL, fine, refused, run_on};
use serde_json::{Value, json};
use std::path::Path;

const SOUND: &str = include_str!("../fixtures/sound.json");

/// What was found, with exit code 1.
fn found(file: &Path, options: &str) -> Vec<Value> {
    let answer = run_on(file, &format!("check --json {options}"));
    assert_eq!((answer.code, answer.err.as_str()), (1, ""), "{}", answer.out);
    serde_json::from_str(&answer.out).expect("an array of objects")
}

fn kinds(found: &[Value]) -> Vec<&str> {
    found.iter().filter_map(|one| one["kind"].as_str()).collect()
}

#[test]
fn a_sound_plan_has_no_findings_and_exit_code_0() {
    let place = Place::new();
    let file = place.document(SOUND);
    let text = fine(run_on(&file, "check --on 2023-06-30"));
    assert_eq!(text, "Stand op 30 juni 2023\n\nGeen bevindingen.\n");
    assert_eq!(fine(run_on(&file, "check --on 2023-06-30 --json")), "[]\n");
}

#[test]
fn findings_stand_by_severity_with_where_what_and_what_to_do_and_exit_code_1() {
    let place = Place::new();
    let file = place.document(SMALL);
    let before = place.contents();
    let answer = run_on(&file, "check --on 2023-03-31");
    assert_eq!((answer.code, answer.err.as_str()), (1, ""));
    let serious = answer.out.find("■ Ernstig (1)").expect("a table of what is serious");
    let attention = answer.out.find("◆ Aandacht (").expect("a table of what asks attention");
    let hints = answer.out.find("i Suggestie (").expect("a table of hints");
    assert!(serious < attention && attention < hints, "{}", answer.out);
    let line = answer.out.lines().find(|line| line.starts_with("priority-without-objective")).unwrap();
    assert!(line.contains("A Sterk korps") && line.contains("Voeg een doelstelling toe"), "{line}");
    assert!(!answer.out.contains("check-"), "a key without a phrase: {}", answer.out);
    assert_eq!(place.contents(), before, "nothing was written");
}

#[test]
fn findings_are_told_in_json() {
    let place = Place::new();
    let file = place.document(SMALL);
    let all = found(&file, "--on 2023-03-31");
    assert_eq!(
        all[0],
        json!({
            "kind": "priority-without-objective", "severity": "serious", "noun": "priority", "code": "A",
            "label": "A Sterk korps", "plan": "zvp", "priority": "A", "values": {},
            "what": "“A Sterk korps” heeft geen enkele doelstelling.",
            "why": "Zonder doelstelling kan niemand zeggen of de prioriteit iets opleverde.",
            "do": "Voeg een doelstelling toe, of schrap de prioriteit.",
            "repair": null, "on": "2023-03-31", "known": null,
        })
    );
    let owner = all.iter().find(|one| one["kind"] == "action-without-owner").unwrap();
    assert_eq!(
        (&owner["noun"], &owner["code"], &owner["label"], &owner["repair"]),
        (&json!("action"), &Value::Null, &json!("Preventieavonden"), &json!("take-owner"))
    );
}

#[test]
fn only_what_is_serious_enough_is_listed_and_counts_for_the_exit_code() {
    let place = Place::new();
    let file = place.document(SMALL);
    let serious = found(&file, "--on 2023-03-31 --severity serious");
    assert_eq!(kinds(&serious), ["priority-without-objective"]);
    let attention = found(&file, "--on 2023-03-31 --severity attention");
    assert!(attention.len() > 1 && attention.iter().all(|one| one["severity"] != "hint"));
    let hints = place.document_named("hint.kadans", &SOUND.replace("\"deadline\": \"2025-12-31\",", ""));
    assert_eq!(found(&hints, "--on 2023-06-30").len(), 2);
    fine(run_on(&hints, "check --on 2023-06-30 --severity attention"));
}

#[test]
fn personal_data_are_not_repeated_in_full() {
    let place = Place::new();
    let plan = SOUND.replace("Kennis genomen.", "Dader 85.07.30-033.28, LE.12.L1.001234/2023, 1-ABC-123.");
    let file = place.document(&plan);
    let answer = run_on(&file, "check --on 2023-06-30 --json");
    assert_eq!(answer.code, 1);
    for secret in ["033", "001234", "ABC"] {
        assert!(!answer.out.contains(secret), "{secret}: {}", answer.out);
    }
    let all: Vec<Value> = serde_json::from_str(&answer.out).unwrap();
    let kinds = kinds(&all);
    assert_eq!(kinds, ["personal-national-number", "personal-report-number", "personal-licence-plate"]);
    assert_eq!(all[0]["values"], json!({ "field": "minutes", "found": "85.…" }));
}

#[test]
fn what_cannot_be_checked_is_refused_with_exit_code_2() {
    let place = Place::new();
    let file = place.document(SOUND);
    assert!(refused(&run_on(&file, "check --on 31/10/2023")).contains("is geen datum"));
    assert!(refused(&run_on(&place.file("weg.kadans"), "check")).contains("Het bestand is er niet."));
    assert_eq!(run_on(&file, "check --severity worst").code, 2);
    let help = super::run(["check", "--help"]);
    assert_eq!(help.code, 0);
    assert!(help.out.contains("Exit code 1") && help.out.contains("repair"));
    assert!(help.out.lines().all(|line| line.chars().count() <= 100), "{}", help.out);
}

#[test]
fn without_a_day_a_plan_whose_figures_ended_is_checked_where_they_ended() {
    let place = Place::new();
    let file = place.document(SMALL);
    let (alone, on) = (run_on(&file, "check"), run_on(&file, "check --on 2023-03-31"));
    assert_eq!((alone.code, alone.out), (on.code, on.out));
}
