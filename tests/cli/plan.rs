use super::{Place, SMALL, fine, refused, run, run_on};
use std::fs;

#[test]
fn a_plan_that_goes_in_comes_out_the_same_byte_for_byte() {
    let place = Place::new();
    let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/sample_plans/vima.json");
    let file = place.file("vima.kadans");
    let made = fine(run_on(&file, &format!("new --from {sample}")));
    assert!(made.ends_with("vima.kadans is gemaakt. Er staan 34 indicatoren in.\n"), "{made}");
    let written = place.file("uit.json");
    let said = fine(run_on(&file, &format!("export --to {}", written.display())));
    assert!(said.ends_with("uit.json is geschreven.\n"), "{said}");
    assert!(fs::read(sample).unwrap() == fs::read(&written).unwrap(), "the plan came out different");
}

#[test]
fn what_was_exported_makes_the_same_document() {
    let place = Place::new();
    let file = place.document(SMALL);
    let (one, other) = (place.file("een.json"), place.file("twee.json"));
    fine(run_on(&file, &format!("export --to {}", one.display())));
    let again = place.file("opnieuw.kadans");
    fine(run_on(&again, &format!("new --from {}", one.display())));
    fine(run_on(&again, &format!("export --to {}", other.display())));
    assert_eq!(fs::read(one).unwrap(), fs::read(other).unwrap());
}

#[test]
fn an_export_replaces_an_earlier_one_and_leaves_nothing_beside_it() {
    let place = Place::new();
    let file = place.document(SMALL);
    let to = place.put("uit.JSON", b"een vorige uitvoer");
    let before = place.contents().len();
    fine(run_on(&file, &format!("export --to {}", to.display())));
    assert!(fs::read_to_string(&to).unwrap().starts_with("{\n  \"format\": \"kadans-plan\""));
    assert_eq!(place.contents().len(), before);
}

#[test]
fn an_export_of_another_format_or_over_the_document_itself_is_refused() {
    let place = Place::new();
    let file = place.document(SMALL);
    let as_json = place.file("plan.json");
    fs::rename(&file, &as_json).unwrap();
    let before = place.contents();
    for name in ["plan.kadans", "plan.xlsx", "plan", ".json"] {
        let to = place.file(name);
        let answer = run_on(&as_json, &format!("export --to {}", to.display()));
        assert!(refused(&answer).contains("op .json eindigen"), "{}", answer.err);
    }
    let answer = run_on(&as_json, &format!("export --to {}", as_json.display()));
    assert!(refused(&answer).contains("Dit is het plan zelf"), "{}", answer.err);
    assert!(place.contents() == before);
}

#[test]
fn a_file_that_is_there_is_never_made_new() {
    let place = Place::new();
    let file = place.document(SMALL);
    let before = place.contents();
    let from = place.file("klein.json");
    let answer = run_on(&file, &format!("new --from {}", from.display()));
    assert!(refused(&answer).contains("Er staat al een bestand met die naam"), "{}", answer.err);
    let answer = run_on(&from, &format!("new --from {}", from.display()));
    refused(&answer);
    assert!(place.contents() == before);
}

#[test]
fn what_is_typed_wrong_is_told_with_the_usage() {
    for arguments in [
        &[][..],
        &["bestaat-niet"],
        &["new", "plan.kadans"],
        &["judge"],
        &["judge", "plan.kadans", "--language", "xx"],
        &["report", "plan.kadans", "--on", "2023-10-31"],
        &["report", "plan.kadans", "--kind", "raad", "--to", "uit.pdf"],
    ] {
        let answer = run(arguments);
        assert_eq!((answer.code, answer.out.as_str()), (2, ""), "{arguments:?}");
        assert!(answer.err.contains("Usage:") || answer.err.contains("--help"), "{}", answer.err);
    }
}

#[test]
fn help_and_version_are_answers() {
    assert!(fine(run(["--version"])).starts_with("kadans-cli "));
    let help = fine(run(["--help"]));
    for command in ["new", "export", "judge", "history", "undo", "redo", "report"] {
        assert!(help.contains(&format!("\n  {command} ")), "{command} is not in the help");
        let own = fine(run([command, "--help"]));
        assert!(own.contains("Usage:"), "{own}");
    }
}
