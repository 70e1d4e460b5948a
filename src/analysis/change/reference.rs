//! The rules beside R, SciPy, statsmodels and the published table of Newcombe: the calls stand in
//! `tests/fixtures/change/`, with their versions.

use super::counts::{self, Dispersion, Facts, Pair};
use super::proportions::{self, Part};
use super::{ChangeRule, Test, means, quantiles};
use serde_json::Value;

const FIXTURE: &str = include_str!("../../../tests/fixtures/change/reference.json");

/// Numbers of a case; what is endless is null.
fn numbers(value: &Value) -> Vec<f64> {
    match value {
        Value::Array(all) => all.iter().flat_map(numbers).collect(),
        other => vec![other.as_f64().unwrap_or(f64::INFINITY)],
    }
}

fn test_of(test: Test) -> Vec<f64> {
    let (low, high) = test.interval.unwrap_or((f64::NAN, f64::NAN));
    vec![test.estimate, low, high, test.p.unwrap_or(f64::NAN)]
}

fn proportion(given: &[f64]) -> Test {
    let part = |at: usize| Part { part: given[at], whole: given[at + 1] };
    proportions::difference(part(0), part(2))
}

/// What is answered here to a case.
fn answer(kind: &str, input: &Value) -> Vec<f64> {
    let given = numbers(input);
    let facts = |count, exposure| Facts { count, exposure };
    match kind {
        "exact" => test_of(counts::exact(facts(given[0], given[2]), facts(given[1], given[3]))),
        "binomial" => test_of(counts::exact(Facts::of(given[0]), Facts::of(given[1])))[3..].to_vec(),
        "dispersion" => {
            let (now, then) = given.split_at(given.len() / 2);
            let pairs = now.iter().zip(then);
            let pairs: Vec<Pair> =
                pairs.map(|(now, then)| Pair { now: Facts::of(*now), then: Facts::of(*then) }).collect();
            let Dispersion { chi_square, freedom } = Dispersion::of(&pairs);
            vec![chi_square / freedom, freedom]
        }
        "widened" => {
            let (low, high) = counts::widened(given[0], given[1], given[2]);
            vec![low, high]
        }
        "dispersed" => vec![counts::level(given[0], given[1], given[2], given[3])],
        "score" | "fisher" => {
            let test = proportion(&given);
            let rule = if kind == "fisher" { ChangeRule::Fisher } else { ChangeRule::Newcombe };
            assert_eq!(test.rule, rule, "{given:?}");
            vec![test.p.unwrap()]
        }
        "newcombe" | "newcombe-published" => {
            let (low, high) = proportion(&given).interval.unwrap();
            vec![low / 100.0, high / 100.0]
        }
        "welch" => {
            let sides = input.as_array().unwrap();
            test_of(means::welch(&numbers(&sides[0]), &numbers(&sides[1])))
        }
        "beta" => vec![quantiles::beta_low_odds(given[0], given[1])],
        "student" => vec![quantiles::student(given[0])],
        other => panic!("{other} is no kind of case"),
    }
}

#[test]
fn every_rule_gives_what_the_reference_gives() {
    let cases: Vec<Value> = serde_json::from_str(FIXTURE).unwrap();
    assert!(cases.len() >= 60, "{}", cases.len());
    let mut wrong = Vec::new();
    for case in &cases {
        let kind = case["kind"].as_str().unwrap();
        let (found, expected) = (answer(kind, &case["input"]), numbers(&case["output"]));
        assert_eq!(found.len(), expected.len(), "{case}");
        for (found, expected) in found.into_iter().zip(expected) {
            let allowed = if kind == "newcombe-published" { 5e-5 } else { 1e-6 * expected.abs().max(0.1) };
            let is_same = found == expected || (found - expected).abs() <= allowed;
            if !is_same {
                wrong.push(format!("{}: {found} is not {expected}", case["call"]));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
