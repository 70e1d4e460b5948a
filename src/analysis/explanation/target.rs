//! Where a target or an expectation comes from: the target of a year, or a line between two of them.

use super::formula::Formula;
use super::input::{Input, Subject};
use super::{Quantity, Step};
use crate::analysis::series::{Reading, Series};
use crate::analysis::{Judgement, Trajectory};
use crate::domain::{Aggregation, Direction, Indicator, TrajectoryShape};
use chrono::{Datelike, NaiveDate};

/// The steps that lead to what a figure should be; none without a target.
pub(super) fn steps(indicator: &Indicator, judged: &Judgement) -> Option<Vec<Step>> {
    let (trajectory, expected) = (judged.trajectory.as_ref()?, judged.expected?);
    let last = judged.series.last()?.period;
    if indicator.aggregation != Aggregation::Sum {
        let formula = at(trajectory, indicator, on(last.last_day()))?;
        return Some(vec![Step { quantity: Quantity::Expected, value: Some(expected), formula }]);
    }
    let target = trajectory.year(last.year())?;
    let formula = of_year(trajectory, indicator, last.year())?;
    let readings = judged.series.of_year(last.year());
    let share = share(&judged.series, readings);
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
pub(super) fn of_year(trajectory: &Trajectory, indicator: &Indicator, year: i32) -> Option<Formula> {
    match trajectory.targets.iter().find(|target| target.0 == year) {
        Some((_, value, _)) => Some(Formula::Target { year, value: *value }),
        None => at(trajectory, indicator, f64::from(year)),
    }
}

/// The point of the trajectory at a moment, in years: the figure of a year is reached at its end.
fn at(trajectory: &Trajectory, indicator: &Indicator, at: f64) -> Option<Formula> {
    let rest = trajectory.targets.iter().map(|target| (target.0, target.1));
    let stops: Vec<(i32, f64)> = trajectory.baseline.into_iter().chain(rest).collect();
    let (first, last) = (stops.first()?, stops.last()?);
    let moment = |stop: &(i32, f64)| f64::from(stop.0);
    if trajectory.targets.is_empty() || at < moment(first) {
        return None;
    }
    let target = |stop: &(i32, f64)| Formula::Target { year: stop.0, value: stop.1 };
    if at >= moment(last) {
        return Some(target(last));
    }
    let is_step = indicator.direction == Direction::Band || indicator.trajectory == TrajectoryShape::Step;
    if is_step {
        return stops.iter().rev().find(|stop| moment(stop) <= at.ceil()).map(target);
    }
    stops.windows(2).find(|pair| at <= moment(&pair[1])).map(|pair| Formula::Line {
        from: pair[0],
        to: pair[1],
        share: (at - moment(&pair[0])) / (moment(&pair[1]) - moment(&pair[0])),
    })
}

/// A day as a moment in years.
fn on(day: NaiveDate) -> f64 {
    f64::from(day.year()) - 1.0 + f64::from(day.ordinal()) / 366.0
}

/// The part of a year that falls in the periods of some readings.
fn share(series: &Series, readings: &[Reading]) -> f64 {
    let Some(last) = readings.last().map(|last| last.period) else { return 0.0 };
    let profile = series.profile(last.year(), last.frequency().per_year());
    readings.iter().filter_map(|one| profile.get(one.period.number() as usize - 1)).sum()
}

/// Whole years among the five before a year, by which its target is spread.
pub(super) fn whole_years(series: &Series, year: i32, per_year: u32) -> usize {
    let whole = |year: &i32| series.of_year(*year).len() == per_year as usize;
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
