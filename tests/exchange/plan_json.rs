use crate::support::{mint, small_plan};
use kadans::domain::{Dossier, Kind, Refusal};
use kadans::exchange::plan_json::{self, PlanFault};

const SMALL: &str = include_str!("../fixtures/small.json");

fn fault(text: &str) -> plan_json::PlanProblem {
    plan_json::read(text, &mut mint()).expect_err("this plan has a fault")
}

/// The small plan with one piece of text replaced by another.
fn with(from: &str, to: &str) -> String {
    assert!(SMALL.contains(from), "the small plan holds no {from}");
    SMALL.replacen(from, to, 1)
}

#[test]
fn a_plan_that_was_read_is_written_the_same() {
    let dossier = small_plan().apply(&Dossier::default()).unwrap();
    let written = plan_json::write(&dossier);
    let again = plan_json::read(&written, &mut mint()).unwrap().apply(&Dossier::default()).unwrap();
    assert_eq!(dossier, again);
    assert_eq!(written, plan_json::write(&again));
    let (before, after): (serde_json::Value, serde_json::Value) =
        (serde_json::from_str(SMALL).unwrap(), serde_json::from_str(&written).unwrap());
    assert_eq!(before, after);
}

#[test]
fn an_unknown_code_is_named_with_its_noun() {
    let problem = fault(&with("\"owner\": \"wijk\"", "\"owner\": \"wijck\""));
    assert_eq!(problem.fault, PlanFault::UnknownCode { kind: Kind::Person, code: "wijck".to_owned() });
}

#[test]
fn a_day_that_does_not_exist_is_named_with_its_line() {
    for day in ["31/02/2023", "2023-02-31", "vandaag", "2023-2-3"] {
        let problem = fault(&with("\"due\": \"2023-12-31\"", &format!("\"due\": \"{day}\"")));
        assert_eq!(problem.fault, PlanFault::NotADay(day.to_owned()));
        assert!(problem.line > 1);
    }
}

#[test]
fn a_value_that_is_no_number_is_named_with_its_line() {
    let problem = fault(&with("\"value\": 7 }", "\"value\": \"abc\" }"));
    assert_eq!(problem.fault, PlanFault::NotANumber("\"abc\"".to_owned()));
    assert!(problem.line > 1);
}

#[test]
fn a_word_outside_its_list_is_named_with_the_list() {
    let problem = fault(&with("\"direction\": \"lower\"", "\"direction\": \"down\""));
    let PlanFault::UnknownWord { found, expected } = problem.fault else { panic!("{problem}") };
    assert_eq!(found, "down");
    assert!(expected.contains("lower") && expected.contains("informative"), "{expected}");
}

#[test]
fn a_period_that_does_not_exist_is_named() {
    let problem = fault(&with("\"period\": \"2023-02\"", "\"period\": \"2023-13\""));
    assert_eq!(problem.fault, PlanFault::NotAPeriod("2023-13".to_owned()));
}

#[test]
fn a_period_of_another_frequency_is_refused() {
    let problem = fault(&with("\"period\": \"2023-02\"", "\"period\": \"2023-Q1\""));
    let PlanFault::Refused { refusal: Refusal::OtherFrequency { period }, .. } = problem.fault else {
        panic!("{problem}")
    };
    assert_eq!(period, "2023-Q1");
}

#[test]
fn what_is_no_json_or_no_plan_is_told_apart() {
    assert_eq!(fault("Dit is tekst.").fault, PlanFault::NotJson);
    assert_eq!(fault(&SMALL[..SMALL.len() / 2]).fault, PlanFault::NotJson);
    assert_eq!(fault("{}").fault, PlanFault::NotAPlan);
    assert_eq!(fault("[1, 2]").fault, PlanFault::NotAPlan);
    assert_eq!(fault(&with("\"version\": 1", "\"version\": 2")).fault, PlanFault::Newer(2));
}

#[test]
fn a_field_that_is_misspelt_is_refused_and_not_lost() {
    assert_eq!(fault(&with("\"reason\"", "\"raeson\"")).fault, PlanFault::UnknownField("raeson".to_owned()));
    assert_eq!(
        fault(&with("\"track\": \"internal\"", "\"scope\": \"\"")).fault,
        PlanFault::MissingField("track".to_owned())
    );
}

#[test]
fn a_code_that_stands_twice_is_refused() {
    let problem = fault(&with("\"code\": \"verkeer\"", "\"code\": \"wijk\""));
    let PlanFault::Refused { refusal: Refusal::CodeTaken { kind, code }, .. } = problem.fault else {
        panic!("{problem}")
    };
    assert_eq!((kind, code.as_str()), (Kind::Person, "wijk"));
}

#[test]
fn no_piece_of_a_plan_makes_the_reader_fall() {
    for end in (0..SMALL.len()).step_by(7).filter(|end| SMALL.is_char_boundary(*end)) {
        let _ = plan_json::read(&SMALL[..end], &mut mint());
    }
}
