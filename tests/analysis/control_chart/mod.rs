//! Control charts against R, the published examples, and themselves.

mod charts;
mod limits;
mod properties;
mod season;

use kadans::analysis::{ControlChart, Observed};
use serde_json::Value;

/// Written by `control_chart.R`, which stands beside it.
fn fixture(part: &str) -> Vec<Value> {
    let text = include_str!("../../fixtures/control_chart.json");
    let all: Value = serde_json::from_str(text).expect("a sound fixture");
    all[part].as_array().expect("a list").clone()
}

/// Numbers of a list; what lacks is not a number.
fn numbers(list: &Value) -> Vec<f64> {
    list.as_array().expect("a list").iter().map(|one| one.as_f64().unwrap_or(f64::NAN)).collect()
}

/// Values without a season of their own.
fn plain(values: &[f64]) -> Observed<'_> {
    Observed { values, per_year: 1, ..Observed::default() }
}

fn monthly(values: &[f64]) -> Observed<'_> {
    Observed { values, per_year: 12, ..Observed::default() }
}

fn chart(observed: &Observed<'_>) -> ControlChart {
    ControlChart::of(observed).expect("a chart")
}

fn close(value: f64, expected: f64, what: &str) {
    assert!((value - expected).abs() <= 1e-9 * expected.abs().max(1.0), "{what}: {value} is not {expected}");
}
