//! Amounts and scores: the difference of two means, with the interval of Welch (1947), R's `t.test(now, then)`.

use super::quantiles::{student, student_above};
use super::test::{ChangeRule, Measure, Test, Untested};

/// Measurements that the test needs on each side.
const NEEDED: usize = 5;

/// Judges the difference of two means, in the unit of the values.
pub fn welch(now: &[f64], then: &[f64]) -> Test {
    let (mean_now, mean_then) = (mean(now), mean(then));
    let estimate = mean_now - mean_then;
    let none = |why| Test::untested(Measure::MeanDifference, estimate, ChangeRule::Welch, why);
    if now.len() < NEEDED || then.len() < NEEDED {
        return none(Untested::TooFewValues { now: now.len(), then: then.len(), needed: NEEDED });
    }
    let (error_now, error_then) = (squared_error(now, mean_now), squared_error(then, mean_then));
    let error = error_now + error_then;
    if !error.is_finite() {
        return none(Untested::Impossible);
    }
    // What is left of equal values after rounding is no variation.
    let nothing = 1e-14 * (mean_now.abs() + mean_then.abs());
    if error.sqrt() <= nothing {
        return none(Untested::NoVariation);
    }
    // Welch's degrees of freedom, from the share of each side in the error.
    let part = |error_of: f64, count: usize| (error_of / error).powi(2) / (count as f64 - 1.0);
    let freedom = 1.0 / (part(error_now, now.len()) + part(error_then, then.len()));
    let half = student(freedom) * error.sqrt();
    let p = 2.0 * student_above(estimate.abs() / error.sqrt(), freedom);
    let interval = (estimate - half, estimate + half);
    Test::judged(Measure::MeanDifference, estimate, interval, p, ChangeRule::Welch)
}

/// The mean of values; not a number of none.
fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// The squared standard error of a mean.
fn squared_error(values: &[f64], mean: f64) -> f64 {
    let count = values.len() as f64;
    values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / (count - 1.0) / count
}
