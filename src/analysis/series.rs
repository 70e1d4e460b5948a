//! The readings of an indicator, aggregated and compared like for like.

use crate::domain::{Aggregation, Dossier, Indicator, Measurement, Period};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// What was measured in a period: the measurement with the latest cut-off day.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The period.
    pub period: Period,
    /// The value; the numerator when there is a denominator.
    pub value: f64,
    /// The denominator of a ratio.
    pub denominator: Option<f64>,
    /// The day on which the figures were drawn.
    pub cut_off: NaiveDate,
    /// Explanation that goes with the figure.
    pub note: String,
    /// How many earlier cut-offs it supersedes.
    pub revisions: usize,
}

impl Reading {
    /// The figure that people see: the value, or the ratio in percent.
    pub fn figure(&self) -> f64 {
        self.denominator.map_or(self.value, |denominator| self.value / denominator * 100.0)
    }
}

/// The readings of an indicator for periods that have ended by a day, the earliest first.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// The readings.
    pub readings: Vec<Reading>,
    aggregation: Aggregation,
}

/// A part of a year beside the same part of a reference year.
#[derive(Debug, Clone, PartialEq)]
pub struct LikeForLike {
    /// The first period that both years have.
    pub from: Period,
    /// The last period that both years have.
    pub until: Period,
    /// The reference year.
    pub reference: i32,
    /// Readings of the year.
    pub now: Vec<Reading>,
    /// Readings of the same periods of the reference year.
    pub then: Vec<Reading>,
    /// The aggregated figure of the year.
    pub figure_now: f64,
    /// The aggregated figure of the reference year.
    pub figure_then: f64,
}

impl Series {
    /// The readings of an indicator, judged on a day.
    pub fn of(dossier: &Dossier, indicator: &Indicator, on: NaiveDate) -> Self {
        Self::from(dossier.measurements.values().filter(|one| one.indicator == indicator.id), indicator, on)
    }

    /// The same from the measurements of the indicator, however they were found.
    pub(super) fn from<'a>(
        measurements: impl Iterator<Item = &'a Measurement>,
        indicator: &Indicator,
        on: NaiveDate,
    ) -> Self {
        let mut latest: BTreeMap<Period, (&Measurement, usize)> = BTreeMap::new();
        for measurement in measurements.filter(|one| one.period.last_day() <= on) {
            latest
                .entry(measurement.period)
                .and_modify(|(known, count)| {
                    *count += 1;
                    if (measurement.cut_off, measurement.id) > (known.cut_off, known.id) {
                        *known = measurement;
                    }
                })
                .or_insert((measurement, 0));
        }
        let readings = latest.into_values().map(|(one, revisions)| Reading {
            period: one.period,
            value: one.value,
            denominator: one.denominator,
            cut_off: one.cut_off,
            note: one.note.clone(),
            revisions,
        });
        Self { readings: readings.collect(), aggregation: indicator.aggregation }
    }

    /// The latest reading.
    pub fn last(&self) -> Option<&Reading> {
        self.readings.last()
    }

    /// The readings of a year.
    pub fn of_year(&self, year: i32) -> Vec<Reading> {
        self.readings.iter().filter(|reading| reading.period.year() == year).cloned().collect()
    }

    /// Aggregates readings: added up, averaged, the last one, or numerators over denominators.
    ///
    /// 4 of 5 and 0 of 99 is 3.8 %, not 40 %. None for no readings.
    pub fn aggregate(&self, readings: &[Reading]) -> Option<f64> {
        let last = readings.last()?;
        let count = readings.len() as f64;
        let mean = || readings.iter().map(Reading::figure).sum::<f64>() / count;
        Some(match self.aggregation {
            Aggregation::Sum => readings.iter().map(Reading::figure).sum(),
            Aggregation::Mean => mean(),
            Aggregation::Last => last.figure(),
            Aggregation::Ratio => {
                let parts: Option<Vec<(f64, f64)>> =
                    readings.iter().map(|one| one.denominator.map(|whole| (one.value, whole))).collect();
                parts.map_or_else(mean, |parts| {
                    let (part, whole) =
                        parts.iter().fold((0.0, 0.0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
                    part / whole * 100.0
                })
            }
        })
    }

    /// The figure of the year until the last reading in it.
    pub fn year_to_date(&self, year: i32) -> Option<f64> {
        self.aggregate(&self.of_year(year))
    }

    /// The readings of some periods of a year by their numbers, their figure, and how many of them lack.
    ///
    /// What is added up has no figure while one lacks.
    pub(super) fn part(&self, year: i32, numbers: &[u32]) -> (Vec<Reading>, Option<f64>, usize) {
        let mut readings = self.of_year(year);
        readings.retain(|reading| numbers.contains(&reading.period.number()));
        let missing = numbers.len() - readings.len();
        let is_short = missing > 0 && self.aggregation == Aggregation::Sum;
        // The last state of a part is that of its last period, not of an earlier one.
        let is_late = self.aggregation == Aggregation::Last
            && readings.last().map(|reading| reading.period.number()) != numbers.last().copied();
        let figure = if is_short || is_late { None } else { self.aggregate(&readings) };
        (readings, figure, missing)
    }

    /// The year of the last reading beside the same periods of an earlier year: only periods that both have.
    pub fn like_for_like(&self, years_back: i32) -> Option<LikeForLike> {
        let year = self.last()?.period.year();
        let reference = year - years_back;
        let (mut now, mut then) = (Vec::new(), Vec::new());
        for reading in self.of_year(year) {
            let same = reading.period.in_year(reference);
            if let Some(other) = self.readings.iter().find(|other| other.period == same) {
                now.push(reading);
                then.push(other.clone());
            }
        }
        let (from, until) = (now.first()?.period, now.last()?.period);
        let (figure_now, figure_then) = (self.aggregate(&now)?, self.aggregate(&then)?);
        Some(LikeForLike { from, until, reference, now, then, figure_now, figure_then })
    }

    /// The share of a year's total that falls in each of its periods, from up to five whole earlier years;
    /// equal parts when there is no whole year.
    pub fn profile(&self, year: i32, per_year: u32) -> Vec<f64> {
        let whole: Vec<Vec<Reading>> = (year - 5..year)
            .map(|earlier| self.of_year(earlier))
            .filter(|readings| readings.len() == per_year as usize)
            .collect();
        let total: f64 = whole.iter().flatten().map(Reading::figure).sum();
        let equal = 1.0 / f64::from(per_year);
        (0..per_year as usize)
            .map(|index| {
                let part: f64 = whole.iter().map(|readings| readings[index].figure()).sum();
                if total > 0.0 { part / total } else { equal }
            })
            .collect()
    }
}
