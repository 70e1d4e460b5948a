//! The change of an indicator: both figures, what they differ, and the method that judged it.

use super::formula::{Formula, Method};
use super::input::Input;
use super::{Quantity, Step};
use crate::analysis::areas::keep_common;
use crate::analysis::series::Reading;
use crate::analysis::{Change, Judgement, Measure, Window};
use crate::domain::{Area, Id, Indicator, Nature};

pub(super) fn explain(indicator: &Indicator, judged: &Judgement) -> Option<(Vec<Step>, Vec<Input>)> {
    let change = judged.change.as_ref()?;
    let figure = |window: &Window| compared(indicator, change.test.measure, window);
    let (now, then) = (figure(&change.current), figure(&change.reference));
    let method =
        Method { rule: change.test.rule, dispersion: change.test.dispersion, is_tested: change.is_tested() };
    // The formula tells how much more or less; a ratio of 1 is no change.
    let none = if change.test.measure == Measure::RateRatio { 1.0 } else { 0.0 };
    let interval = change.test.interval.map(|(low, high)| (low - none, high - none));
    let formula = Formula::Change { now, then, measure: change.test.measure, interval, method };
    let value = formula.evaluate().and(Some(change.test.estimate - none)).filter(|value| value.is_finite());
    let step = |quantity, value| Step { quantity, value: Some(value), formula: Formula::Taken(value) };
    let steps = vec![
        step(Quantity::Figure, now),
        step(Quantity::Reference, then),
        Step { quantity: Quantity::Change, value, formula },
    ];
    let (readings, _) = readings(judged, change);
    Some((steps, readings.iter().map(Input::of_reading).collect()))
}

/// The figure of one side that was compared: a total, a rate, a share in percent, or a mean.
fn compared(indicator: &Indicator, measure: Measure, window: &Window) -> f64 {
    match (measure, window.whole) {
        (Measure::RateRatio, Some(whole)) if indicator.nature == Nature::Rate => {
            window.total / whole * indicator.per
        }
        (Measure::RateRatio, _) => window.total,
        (Measure::Difference, Some(whole)) => window.total / whole * 100.0,
        (Measure::Difference, None) => window.figure,
        (Measure::MeanDifference, _) => window.mean,
    }
}

/// The readings of both sides over the municipalities that both have, and those that were left out.
pub(super) fn readings(judged: &Judgement, change: &Change) -> (Vec<Reading>, Vec<Id<Area>>) {
    let periods = change.current.periods.iter().chain(&change.reference.periods);
    let mut found: Vec<Reading> =
        periods.filter_map(|period| judged.series.reading(*period).cloned()).collect();
    let mut all: Vec<&mut Reading> = found.iter_mut().collect();
    let left_out = keep_common(&mut all);
    (found, left_out)
}
