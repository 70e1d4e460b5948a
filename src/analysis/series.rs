//! The readings of an indicator through time, aggregated over periods and municipalities.

use super::areas::{self, Part};
use crate::domain::{
    Aggregation, Annotation, AnnotationKind, Area, Dossier, Id, Indicator, Measurement, Period,
};
use chrono::NaiveDate;

/// What was measured in a period: the figures with the latest cut-off day.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The period.
    pub period: Period,
    /// The value; the numerator when there is a denominator.
    pub value: f64,
    /// The denominator of a ratio.
    pub denominator: Option<f64>,
    /// What a ratio is told per: 100 for a percentage.
    pub per: f64,
    /// The day on which the figures were drawn; the earliest one of several municipalities.
    pub cut_off: NaiveDate,
    /// Whether the figures were drawn so early that they may still change.
    pub is_provisional: bool,
    /// Explanation that goes with the figure.
    pub note: String,
    /// How many earlier cut-offs it supersedes.
    pub revisions: usize,
    /// The measurement it is, unless it was added up.
    pub measurement: Option<Id<Measurement>>,
    /// Whether somebody marked a disruption in its period: it is shown, and nothing is judged by it.
    pub is_disturbed: bool,
    /// The municipalities that it was added up of; empty for a figure of the whole zone.
    pub parts: Vec<Part>,
}

impl Reading {
    /// The figure that people see: the value, or the ratio in what it is told per.
    pub fn figure(&self) -> f64 {
        self.denominator.map_or(self.value, |denominator| self.value / denominator * self.per)
    }

    pub(super) fn of(measurement: &Measurement, indicator: &Indicator, revisions: usize) -> Self {
        let waited = (measurement.cut_off - measurement.period.last_day()).num_days();
        Self {
            period: measurement.period,
            value: measurement.value,
            denominator: measurement.denominator,
            per: indicator.per,
            cut_off: measurement.cut_off,
            is_provisional: waited < indicator.settles_after,
            note: measurement.note.clone(),
            revisions,
            measurement: Some(measurement.id),
            is_disturbed: false,
            parts: Vec::new(),
        }
    }
}

/// The readings of an indicator for periods that have ended by a day, the earliest first.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// The readings.
    pub readings: Vec<Reading>,
    /// Periods without a figure of the zone because these municipalities have none.
    pub incomplete: Vec<(Period, Vec<Id<Area>>)>,
    aggregation: Aggregation,
}

impl Series {
    /// The readings of an indicator for the whole zone, judged on a day.
    pub fn of(dossier: &Dossier, indicator: &Indicator, on: NaiveDate) -> Self {
        let own = dossier.measurements.values().filter(|one| one.indicator == indicator.id);
        Self::from(own, dossier, indicator, on)
    }

    /// The same from the measurements of the indicator, however they were found.
    pub(super) fn from<'a>(
        measurements: impl Iterator<Item = &'a Measurement>,
        dossier: &Dossier,
        indicator: &Indicator,
        on: NaiveDate,
    ) -> Self {
        let mut all: Vec<&Measurement> = measurements.filter(|one| one.period.last_day() <= on).collect();
        all.sort_unstable_by_key(|one| (one.period, one.area, one.cut_off, one.id));
        // The latest cut-off of each period and municipality, with the number of those before it.
        let mut latest: Vec<(&Measurement, usize)> = Vec::with_capacity(all.len());
        for one in all {
            match latest.last_mut() {
                Some((known, revisions)) if (known.period, known.area) == (one.period, one.area) => {
                    *known = one;
                    *revisions += 1;
                }
                _ => latest.push((one, 0)),
            }
        }
        let mut series =
            Self { readings: Vec::new(), incomplete: Vec::new(), aggregation: indicator.aggregation };
        if latest.iter().all(|(one, _)| one.area.is_none()) {
            let readings = latest.into_iter().map(|(one, revisions)| Reading::of(one, indicator, revisions));
            series.readings = readings.collect();
        } else {
            areas::add_up(&latest, dossier, indicator, &mut series);
        }
        let is_disruption =
            |one: &&Annotation| one.indicator == indicator.id && one.kind == AnnotationKind::Disruption;
        for disruption in dossier.annotations.values().filter(is_disruption).filter(|one| one.day <= on) {
            for reading in &mut series.readings {
                reading.is_disturbed |= disruption.disturbs(reading.period);
            }
        }
        series
    }

    /// The latest reading.
    pub fn last(&self) -> Option<&Reading> {
        self.readings.last()
    }

    /// The reading of a period.
    pub fn reading(&self, period: Period) -> Option<&Reading> {
        let found = self.readings.binary_search_by_key(&period, |reading| reading.period);
        found.ok().map(|place| &self.readings[place])
    }

    /// The readings of a year.
    pub fn of_year(&self, year: i32) -> &[Reading] {
        let from = self.readings.partition_point(|reading| reading.period.year() < year);
        let until = self.readings.partition_point(|reading| reading.period.year() <= year);
        &self.readings[from..until]
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
                    part / whole * last.per
                })
            }
        })
    }

    /// The figure of the year until the last reading in it.
    pub fn year_to_date(&self, year: i32) -> Option<f64> {
        self.aggregate(self.of_year(year))
    }

    /// The numerators of a year and its denominators, each added up; none when one of its readings has no denominator.
    pub fn parts_of_year(&self, year: i32) -> Option<(f64, f64)> {
        let readings = self.of_year(year);
        let whole = readings.iter().map(|one| one.denominator).sum::<Option<f64>>()?;
        (!readings.is_empty()).then(|| (readings.iter().map(|one| one.value).sum(), whole))
    }

    /// The readings of some periods of a year by their numbers, their figure, and how many of them lack.
    ///
    /// What is added up has no figure while one lacks.
    pub(super) fn part(&self, year: i32, numbers: &[u32]) -> (Vec<Reading>, Option<f64>, usize) {
        let mut readings = self.of_year(year).to_vec();
        readings.retain(|reading| numbers.contains(&reading.period.number()));
        let missing = numbers.len() - readings.len();
        let is_short = missing > 0 && self.aggregation == Aggregation::Sum;
        // The last state of a part is that of its last period, not of an earlier one.
        let is_late = self.aggregation == Aggregation::Last
            && readings.last().map(|reading| reading.period.number()) != numbers.last().copied();
        let figure = if is_short || is_late { None } else { self.aggregate(&readings) };
        (readings, figure, missing)
    }

    /// The share of a year's total that falls in each of its periods, from up to five whole and undisturbed earlier years;
    /// equal parts when there is no whole year.
    pub fn profile(&self, year: i32, per_year: u32) -> Vec<f64> {
        let mut sums = vec![0.0; per_year as usize];
        for earlier in year - 5..year {
            let readings = self.of_year(earlier);
            let is_usual = readings.iter().all(|reading| !reading.is_disturbed);
            if readings.len() == per_year as usize && is_usual {
                sums.iter_mut().zip(readings).for_each(|(sum, reading)| *sum += reading.figure());
            }
        }
        let total: f64 = sums.iter().sum();
        let equal = 1.0 / f64::from(per_year);
        sums.into_iter().map(|sum| if total > 0.0 { sum / total } else { equal }).collect()
    }

    /// The first periods in which the municipalities that the zone's figure is added up of are others than before.
    pub fn area_changes(&self) -> Vec<Period> {
        let of = |reading: &Reading| reading.parts.iter().map(|part| part.area).collect::<Vec<_>>();
        let added_up = |pair: &[Reading]| pair.iter().all(|reading| !reading.parts.is_empty());
        let changed = |pair: &&[Reading]| added_up(pair) && of(&pair[0]) != of(&pair[1]);
        self.readings.windows(2).filter(changed).map(|pair| pair[1].period).collect()
    }
}
