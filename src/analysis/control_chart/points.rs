//! What a point of the chart is: a period, or a quarter of small counts.

use super::Observed;
use super::scale::Scale;
use std::ops::Range;

/// Months in a quarter.
pub(super) const MONTHS: usize = 3;
/// Counts with a smaller mean a month are judged per quarter.
const SMALL: f64 = 2.0;
/// Values beyond this are no figures: they count as missing, so that squares stay finite.
const FURTHEST: f64 = 1e100;

/// A point of the chart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// The first period in it.
    pub from: usize,
    /// The last period in it.
    pub until: usize,
    /// Its value; not a number when it lacks.
    pub value: f64,
    /// Whether it counts; a point of a disruption is drawn only.
    pub is_used: bool,
}

/// The points, and where they stand in the year.
pub(super) struct Grouped {
    pub(super) points: Vec<Point>,
    pub(super) first: usize,
    pub(super) per_year: usize,
    pub(super) is_quarterly: bool,
}

/// The values that count; all others are not a number.
pub(super) fn cleaned(observed: &Observed<'_>) -> Vec<f64> {
    let mut values: Vec<f64> = observed.values.iter().copied().map(sound).collect();
    for at in observed.ignored {
        if let Some(value) = values.get_mut(*at) {
            *value = f64::NAN;
        }
    }
    values
}

fn sound(value: f64) -> f64 {
    if value.abs() <= FURTHEST { value } else { f64::NAN }
}

/// Every period is a point, except when months count less than two on average: then every whole quarter is one.
pub(super) fn grouped(observed: &Observed<'_>, measured: &[f64], scale: Scale) -> Grouped {
    let per_year = observed.per_year.max(1);
    let can_add = per_year == 12 && !observed.is_state;
    let is_small = can_add && scale == Scale::Root && mean(measured).is_some_and(|mean| mean < SMALL);
    if is_small {
        let points = quarters(observed, measured);
        if points.iter().any(|point| point.is_used) {
            let first = (observed.first % per_year + points[0].from) % per_year / MONTHS;
            return Grouped { points, first, per_year: per_year / MONTHS, is_quarterly: true };
        }
    }
    let points = observed.values.iter().zip(measured).enumerate().map(|(at, (value, used))| Point {
        from: at,
        until: at,
        value: sound(*value),
        is_used: used.is_finite(),
    });
    Grouped { points: points.collect(), first: observed.first % per_year, per_year, is_quarterly: false }
}

fn mean(values: &[f64]) -> Option<f64> {
    let present = || values.iter().filter(|value| value.is_finite());
    let count = present().count();
    (count > 0).then(|| present().sum::<f64>() / count as f64)
}

/// Whole quarters of the calendar; one that lacks a month has no value, one that a new segment divides is not used.
fn quarters(observed: &Observed<'_>, measured: &[f64]) -> Vec<Point> {
    let begin = (MONTHS - observed.first % MONTHS) % MONTHS;
    let starts = (begin..measured.len()).step_by(MONTHS).filter(|from| from + MONTHS <= measured.len());
    starts
        .map(|from| {
            let until = from + MONTHS - 1;
            let value = observed.values[from..=until].iter().copied().map(sound).sum();
            let is_divided = observed.rebased.iter().any(|at| from < *at && *at <= until);
            let is_whole = measured[from..=until].iter().all(|value| value.is_finite());
            Point { from, until, value, is_used: is_whole && !is_divided }
        })
        .collect()
}

/// Points between one marked intervention and the next.
pub(super) fn stretches(points: &[Point], rebased: &[usize]) -> Vec<Range<usize>> {
    let mut starts: Vec<usize> =
        rebased.iter().map(|at| points.partition_point(|point| point.from < *at)).chain([0]).collect();
    starts.sort_unstable();
    starts.dedup();
    let ends = starts.iter().skip(1).copied().chain([points.len()]);
    starts.iter().zip(ends).map(|(from, until)| *from..until).filter(|range| !range.is_empty()).collect()
}
