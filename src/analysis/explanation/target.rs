//! Where a target or an expectation comes from: the target of a year, or a line between two of them.

use super::formula::Formula;
use super::input::{Input, Subject};
use super::{Quantity, Step};
use crate::analysis::series::Series;
use crate::analysis::trajectory::{moment, share_of_year};
use crate::analysis::{Judgement, Trajectory};
use crate::domain::{Aggregation, Indicator};

/// The steps that lead to what a figure should be; none without a target.
pub(super) fn steps(indicator: &Indicator, judged: &Judgement) -> Option<Vec<Step>> {
    let (trajectory, expected) = (judged.trajectory.as_ref()?, judged.expected?);
    let last = judged.series.last()?.period;
    if indicator.aggregation != Aggregation::Sum {
        let formula = at(trajectory, moment(last.last_day()))?;
        return Some(vec![Step { quantity: Quantity::Expected, value: Some(expected), formula }]);
    }
    let target = trajectory.year(last.year())?;
    let formula = of_year(trajectory, last.year())?;
    let readings = judged.series.of_year(last.year());
    let share = share_of_year(&judged.series, readings);
    let years = whole_years(&judged.series, last.year(), last.frequency().per_year());
    Some(vec![
        Step { quantity: Quantity::Target, value: Some(target), formula },
        Step {
            quantity: Quantity::Expected,
            value: Some(expected),
            formula: Formula::Share { target, share, years },
        },
    ])
}

/// The target of a whole year: its own, or that on the line between its neighbours.
fn of_year(trajectory: &Trajectory, year: i32) -> Option<Formula> {
    match trajectory.targets.iter().find(|target| target.0 == year) {
        Some((_, value, _)) => Some(Formula::Target { year, value: *value }),
        None => at(trajectory, f64::from(year)),
    }
}

/// The point of the trajectory at a moment, in years: the figure of a year is reached at its end.
fn at(trajectory: &Trajectory, at: f64) -> Option<Formula> {
    let stops = trajectory.stops();
    let (first, last) = (stops.first()?, stops.last()?);
    let year = |stop: &(i32, f64)| f64::from(stop.0);
    let begin = if trajectory.is_step() || trajectory.baseline.is_none() { at.ceil() } else { at };
    if trajectory.targets.is_empty() || begin < year(first) {
        return None;
    }
    let at = at.max(year(first));
    let target = |stop: &(i32, f64)| Formula::Target { year: stop.0, value: stop.1 };
    if at >= year(last) {
        return Some(target(last));
    }
    if trajectory.is_step() {
        return stops.iter().rev().find(|stop| year(stop) <= at.ceil()).map(target);
    }
    stops.windows(2).find(|pair| at <= year(&pair[1])).map(|pair| Formula::Line {
        from: pair[0],
        to: pair[1],
        share: (at - year(&pair[0])) / (year(&pair[1]) - year(&pair[0])),
    })
}

/// Whole years among the five before a year, by which its target is spread.
pub(super) fn whole_years(series: &Series, year: i32, per_year: u32) -> usize {
    let whole = |year: &i32| {
        let readings = series.of_year(*year);
        readings.len() == per_year as usize && readings.iter().all(|reading| !reading.is_disturbed)
    };
    (year - 5..year).filter(whole).count()
}

/// The baseline and the targets as what goes in.
pub(super) fn inputs(trajectory: &Trajectory) -> Vec<Input> {
    let baseline = trajectory.baseline.map(|(year, value)| Input::new(Subject::Baseline(year), Some(value)));
    let targets = trajectory.targets.iter().map(|(year, value, upper)| Input {
        beside: *upper,
        ..Input::new(Subject::Target(*year), Some(*value))
    });
    baseline.into_iter().chain(targets).collect()
}
