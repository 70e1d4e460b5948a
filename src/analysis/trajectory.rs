//! Where a figure should be: from the baseline to the targets by year.

use super::series::{Reading, Series};
use crate::domain::{
    Aggregation, Direction, Dossier, Frequency, Indicator, Nature, Period, Plan, TrajectoryShape,
};
use chrono::{Datelike, NaiveDate};

/// What an indicator should be, by year, in a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Trajectory {
    /// The baseline: year and figure.
    pub baseline: Option<(i32, f64)>,
    /// Targets by year, the earliest first: year, figure, and the upper edge of a band.
    pub targets: Vec<(i32, f64, Option<f64>)>,
    aggregation: Aggregation,
    shape: TrajectoryShape,
    is_band: bool,
}

impl Trajectory {
    /// The trajectory of an indicator in a plan.
    pub fn of(dossier: &Dossier, indicator: &Indicator, plan: &Plan) -> Self {
        let targets = indicator.targets(dossier, plan.id);
        Self {
            baseline: indicator.baseline(dossier, plan.id).map(|baseline| (baseline.year, baseline.value)),
            targets: targets.iter().map(|target| (target.year, target.value, target.upper)).collect(),
            aggregation: indicator.aggregation,
            // A band is where the figure should be all year long; there is no way that leads into it.
            shape: match indicator.direction {
                Direction::Band => TrajectoryShape::Step,
                _ => indicator.trajectory,
            },
            is_band: indicator.direction == Direction::Band,
        }
    }

    /// The last target: its year, figure and upper edge.
    pub fn end(&self) -> Option<(i32, f64, Option<f64>)> {
        self.targets.last().copied()
    }

    /// The target of a whole year; between years that have one, on the straight line between them.
    pub fn year(&self, year: i32) -> Option<f64> {
        if let Some((_, value, _)) = self.targets.iter().find(|target| target.0 == year) {
            return Some(*value);
        }
        self.between(f64::from(year))
    }

    /// The upper edge of the band in a year: that of its target, or of the last one before it.
    pub fn upper(&self, year: i32) -> Option<f64> {
        self.targets.iter().rfind(|target| target.0 <= year).and_then(|target| target.2)
    }

    /// What its path goes through, the earliest first: the baseline, which is no part of a band, and the targets.
    pub(super) fn stops(&self) -> Vec<(i32, f64)> {
        let start = self.baseline.filter(|_| !self.is_band);
        start.into_iter().chain(self.targets.iter().map(|target| (target.0, target.1))).collect()
    }

    /// Whether the target of a year holds from its first day.
    pub(super) fn is_step(&self) -> bool {
        self.shape == TrajectoryShape::Step
    }

    /// The value on the line through the baseline and the targets, each at the end of its year; on a step, that of
    /// the year it falls in.
    fn between(&self, at: f64) -> Option<f64> {
        let stops: Vec<(f64, f64)> =
            self.stops().into_iter().map(|(year, value)| (f64::from(year), value)).collect();
        let (first, last) = (stops.first()?, stops.last()?);
        // Without a baseline no line leads to the first target: it holds all through its year.
        let begin = if self.is_step() || self.baseline.is_none() { at.ceil() } else { at };
        if self.targets.is_empty() || begin < first.0 {
            return None;
        }
        let at = at.max(first.0);
        if at >= last.0 {
            return Some(last.1);
        }
        if self.is_step() {
            return stops.iter().rev().find(|stop| stop.0 <= at.ceil()).map(|stop| stop.1);
        }
        stops.windows(2).find(|pair| at <= pair[1].0).map(|pair| {
            let share = (at - pair[0].0) / (pair[1].0 - pair[0].0);
            pair[0].1 + share * (pair[1].1 - pair[0].1)
        })
    }

    /// What a level should be on a day: the figure of a year is reached at its end.
    fn on(&self, day: NaiveDate) -> Option<f64> {
        self.between(moment(day))
    }

    /// What the figure of these readings of one year should be.
    ///
    /// For what is added up: the target of the year, spread by the seasonal profile of earlier years over the
    /// periods that were measured. For other figures: the line on the last day measured.
    pub fn expected(&self, series: &Series, readings: &[Reading]) -> Option<f64> {
        let last = readings.last()?.period;
        if self.aggregation != Aggregation::Sum {
            return self.on(last.last_day());
        }
        Some(self.year(last.year())? * share_of_year(series, readings))
    }

    /// The upper edge of the band for the figure of these readings of one year.
    pub fn expected_upper(&self, series: &Series, readings: &[Reading]) -> Option<f64> {
        let upper = self.upper(readings.last()?.period.year())?;
        let is_part = self.aggregation == Aggregation::Sum;
        Some(if is_part { upper * share_of_year(series, readings) } else { upper })
    }

    /// What one period should be, for the line in a chart.
    pub fn of_period(&self, period: Period) -> Option<f64> {
        match self.aggregation {
            Aggregation::Sum => {
                let per_year = f64::from(period.frequency().per_year());
                // A line at the level of each year would jump every January; people read a slope.
                let middle = f64::from(period.year()) - 0.5 + (f64::from(period.number()) - 0.5) / per_year;
                let at = if period.frequency().per_year() == 1 || self.is_step() {
                    f64::from(period.year())
                } else {
                    middle
                };
                self.between(at).or_else(|| self.year(period.year())).map(|year| year / per_year)
            }
            _ => self.on(period.last_day()),
        }
    }
    /// The edges of the band for one period; it does not slope from the baseline.
    pub fn band_of_period(&self, period: Period) -> Option<(f64, f64)> {
        let (low, high) = (self.year(period.year())?, self.upper(period.year())?);
        Some((self.share(low, period.frequency()), self.share(high, period.frequency())))
    }

    /// The target of a year as the figure of an average period of it, and the upper edge of a band.
    pub fn average_period(&self, year: i32, frequency: Frequency) -> Option<(f64, Option<f64>)> {
        let upper = self.upper(year).map(|upper| self.share(upper, frequency));
        Some((self.share(self.year(year)?, frequency), upper))
    }

    /// The baseline as the figure of one period: its part of the year for what is added up.
    pub fn baseline_of_period(&self, frequency: Frequency) -> Option<f64> {
        self.baseline.map(|(_, value)| self.share(value, frequency))
    }

    fn share(&self, of_year: f64, frequency: Frequency) -> f64 {
        match self.aggregation {
            Aggregation::Sum => of_year / f64::from(frequency.per_year()),
            _ => of_year,
        }
    }
}

/// A day as a moment in years: the last day of 2023 is 2023.
pub(super) fn moment(day: NaiveDate) -> f64 {
    let days = if day.leap_year() { 366.0 } else { 365.0 };
    f64::from(day.year()) - 1.0 + f64::from(day.ordinal()) / days
}

/// The part of a year that falls in the periods of some readings, by the years before.
pub(super) fn share_of_year(series: &Series, readings: &[Reading]) -> f64 {
    let Some(last) = readings.last().map(|last| last.period) else { return 0.0 };
    let profile = series.profile(last.year(), last.frequency().per_year());
    readings.iter().filter_map(|one| profile.get(one.period.number() as usize - 1)).sum()
}

/// Tolerance in the figure's own unit: a share of what is expected, or points.
pub fn tolerance(indicator: &Indicator, expected: f64) -> f64 {
    match indicator.nature {
        Nature::Proportion | Nature::Score => indicator.tolerance,
        Nature::Count | Nature::Rate | Nature::Amount => indicator.tolerance * expected.abs(),
    }
}
