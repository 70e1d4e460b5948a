//! Proportions: the difference of two, with the hybrid score interval of Newcombe (1998), method 10.
//!
//! The interval decides in each case. Its probability is that of the score test, R's
//! `prop.test(correct = FALSE)`; with a cell under ten it is Fisher's exact one, R's `fisher.test`, which is more
//! cautious than the interval.

use super::quantiles::{NORMAL, normal_below};
use super::test::{ChangeRule, Measure, Test, Untested};
use statrs::function::factorial::ln_binomial;

/// A part of a whole.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Part {
    /// How many of them.
    pub part: f64,
    /// Of how many.
    pub whole: f64,
}

impl Part {
    fn is_possible(self) -> bool {
        self.whole.is_finite() && (0.0..=self.whole).contains(&self.part)
    }

    fn share(self) -> f64 {
        self.part / self.whole
    }

    fn rest(self) -> f64 {
        self.whole - self.part
    }

    /// The score interval of Wilson (1927).
    fn wilson(self) -> (f64, f64) {
        let (z, whole) = (NORMAL * NORMAL, self.whole);
        let middle = (self.part + z / 2.0) / (whole + z);
        let half = NORMAL / (whole + z) * (self.part * (self.rest() / whole) + z / 4.0).sqrt();
        (middle - half, middle + half)
    }
}

/// Cases in both wholes under which nothing is said.
const FEW_CASES: f64 = 10.0;
/// A cell under this asks for the exact probability.
const SMALL_CELL: f64 = 10.0;
/// Above this the exact probability is not sought.
const MANY: f64 = 1e6;

/// Judges the difference of two proportions, in percentage points.
pub fn difference(now: Part, then: Part) -> Test {
    let cells = [now.part, now.rest(), then.part, then.rest()];
    let is_whole = cells.iter().all(|cell| cell.fract() == 0.0) && now.whole + then.whole <= MANY;
    let is_small = is_whole && cells.iter().any(|cell| *cell < SMALL_CELL);
    let rule = if is_small { ChangeRule::Fisher } else { ChangeRule::Newcombe };
    let estimate = (now.share() - then.share()) * 100.0;
    let none = |estimate, why| Test::untested(Measure::Difference, estimate, rule, why);
    if !now.is_possible() || !then.is_possible() {
        return none(f64::NAN, Untested::Impossible);
    }
    if now.whole == 0.0 || then.whole == 0.0 {
        return none(0.0, Untested::NothingCounted);
    }
    let (low, high) = newcombe(now, then);
    let p = if is_small { fisher_p(now, then) } else { score_p(now, then) };
    let judged = Test::judged(Measure::Difference, estimate, (low * 100.0, high * 100.0), p, rule);
    let cases = now.whole + then.whole;
    if cases < FEW_CASES { judged.withheld(Untested::TooFewFacts(cases)) } else { judged }
}

/// Ends of the 95 % interval of the difference of shares.
fn newcombe(now: Part, then: Part) -> (f64, f64) {
    let (p, q) = (now.share(), then.share());
    let ((low_p, high_p), (low_q, high_q)) = (now.wilson(), then.wilson());
    let low = (p - q) - libm::hypot(p - low_p, high_q - q);
    let high = (p - q) + libm::hypot(high_p - p, q - low_q);
    (low, high)
}

/// The two-sided probability of the score test with a pooled share.
fn score_p(now: Part, then: Part) -> f64 {
    let pooled = (now.part + then.part) / (now.whole + then.whole);
    let error = (pooled * (1.0 - pooled) * (1.0 / now.whole + 1.0 / then.whole)).sqrt();
    let gap = (now.share() - then.share()).abs();
    if gap == 0.0 { 1.0 } else { 2.0 * normal_below(-gap / error) }
}

/// Fisher's exact probability: of all tables with these margins that are not more probable than this one.
fn fisher_p(now: Part, then: Part) -> f64 {
    let (drawn, hits, all) = (now.whole, now.part + then.part, now.whole + then.whole);
    let (lowest, highest) = ((drawn + hits - all).max(0.0), drawn.min(hits));
    let log = |of: f64, some: f64| ln_binomial(of as u64, some as u64);
    let scale = log(all, drawn);
    let seen = now.part;
    let mass = |part: f64| (log(hits, part) + log(all - hits, drawn - part) - scale).exp();
    // How much more probable the next table upwards is.
    let upwards =
        |part: f64| (hits - part) * (drawn - part) / ((part + 1.0) * (all - hits - drawn + part + 1.0));
    // R's own tolerance for tables that are equally probable.
    let limit = mass(seen) * (1.0 + 1e-7);
    let negligible = limit * 1e-18;
    let mut sum = 0.0;
    let mut take = |mass: f64| sum += if mass <= limit { mass } else { 0.0 };
    let (mut part, mut weight) = (seen, mass(seen));
    while part <= highest && weight > negligible {
        take(weight);
        weight *= upwards(part);
        part += 1.0;
    }
    let (mut part, mut weight) = (seen, mass(seen));
    while part > lowest && weight > negligible {
        part -= 1.0;
        weight /= upwards(part);
        take(weight);
    }
    sum.min(1.0)
}
