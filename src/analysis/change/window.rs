//! Which periods are compared with which.

use super::counts::{Dispersion, Facts, Pair};
use crate::analysis::areas::keep_common;
use crate::analysis::series::{Reading, Series};
use crate::domain::{Aggregation, Area, Frequency, Id, Indicator, Period};

/// With what the latest figures are compared.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub enum Against {
    /// The same periods of the year before.
    #[default]
    YearBefore,
    /// The same periods of the baseline year, or its yearly figure when its periods were not measured.
    Baseline {
        /// The baseline year.
        year: i32,
        /// Its yearly figure.
        value: Option<f64>,
    },
    /// The same periods of the three years before: their mean.
    PreviousYears,
    /// The twelve months until the last measurement beside the twelve months before them.
    Rolling,
}

impl Against {
    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::YearBefore => "year_before",
            Self::Baseline { .. } => "baseline",
            Self::PreviousYears => "previous_years",
            Self::Rolling => "rolling",
        }
    }

    /// How many years before each period the periods lie with which it is compared.
    fn years_back(self, year: i32) -> Vec<i32> {
        match self {
            Self::YearBefore | Self::Rolling => vec![1],
            Self::Baseline { year: baseline, .. } => vec![year.saturating_sub(baseline)],
            Self::PreviousYears => vec![1, 2, 3],
        }
    }
}

/// One side of a comparison.
#[derive(Debug, Clone, PartialEq)]
pub struct Window {
    /// Its periods, the earliest first; of a baseline that is known of the year only, that year.
    pub periods: Vec<Period>,
    /// The aggregated figure as people see it; of more years their mean year.
    pub figure: f64,
    /// The values added up: facts, or the numerators of a ratio.
    pub total: f64,
    /// The denominators added up: exposures or wholes. None when one lacks.
    pub whole: Option<f64>,
    /// The mean of the figures of its periods.
    pub mean: f64,
}

impl Window {
    fn of(series: &Series, readings: &[Reading], years: usize, aggregation: Aggregation) -> Option<Self> {
        let figure = series.aggregate(readings)?;
        let years = if aggregation == Aggregation::Sum { years as f64 } else { 1.0 };
        Some(Self {
            periods: readings.iter().map(|reading| reading.period).collect(),
            figure: figure / years,
            total: readings.iter().map(|reading| reading.value).sum(),
            whole: readings.iter().map(|reading| reading.denominator).sum(),
            mean: readings.iter().map(Reading::figure).sum::<f64>() / readings.len() as f64,
        })
    }

    /// The figure of a whole year of which nothing else is known.
    fn of_year(year: Period, figure: f64) -> Self {
        Self { periods: vec![year], figure, total: figure, whole: None, mean: figure }
    }

    /// Its first period.
    pub fn first(&self) -> Option<Period> {
        self.periods.first().copied()
    }

    /// Its last period.
    pub fn last(&self) -> Option<Period> {
        self.periods.last().copied()
    }
}

/// Readings beside those of the same periods of one or more earlier years: only periods that all have.
pub(super) struct Compared<'a> {
    series: &'a Series,
    against: Against,
    aggregation: Aggregation,
    years: usize,
    /// The readings of now.
    pub now: Vec<Reading>,
    /// Those of then, by period of now.
    pub then: Vec<Vec<Reading>>,
    /// Municipalities that one side lacks and that are left out of both.
    pub left_out: Vec<Id<Area>>,
}

impl<'a> Compared<'a> {
    /// Pairs the latest readings with those that they are compared with; none when no period has both.
    pub(super) fn of(indicator: &Indicator, series: &'a Series, against: Against) -> Option<Self> {
        let last = series.last()?.period;
        let back = against.years_back(last.year());
        if back.iter().any(|years| *years < 1) {
            return None;
        }
        let start = first_of(against, last);
        let is_now =
            |one: &&Reading| one.period.frequency() == last.frequency() && ordinal(one.period) >= start;
        let (mut now, mut then) = (Vec::new(), Vec::new());
        for reading in series.readings.iter().filter(is_now) {
            let earlier = |years: &i32| at(series, year_earlier(reading.period, *years));
            if let Some(same) = back.iter().map(earlier).collect::<Option<Vec<_>>>() {
                now.push(reading.clone());
                then.push(same);
            }
        }
        if indicator.aggregation == Aggregation::Last {
            // A state is compared with a state: the states of earlier periods are no further evidence.
            now.drain(..now.len().saturating_sub(1));
            then.drain(..then.len().saturating_sub(1));
        }
        let aggregation = indicator.aggregation;
        let mut all: Vec<&mut Reading> = now.iter_mut().chain(then.iter_mut().flatten()).collect();
        let left_out = keep_common(&mut all);
        (!now.is_empty()).then_some(Self {
            series,
            against,
            aggregation,
            years: back.len(),
            now,
            then,
            left_out,
        })
    }

    /// Both sides as people see them.
    pub(super) fn windows(&self) -> Option<(Window, Window)> {
        let mut then: Vec<Reading> = self.then.iter().flatten().cloned().collect();
        then.sort_by_key(|reading| reading.period);
        let window = |readings: &[Reading], years| Window::of(self.series, readings, years, self.aggregation);
        Some((window(&self.now, 1)?, window(&then, self.years)?))
    }

    /// Whether each reading has its denominator.
    pub(super) fn has_wholes(&self) -> bool {
        self.now.iter().chain(self.then.iter().flatten()).all(|reading| reading.denominator.is_some())
    }

    /// The counts of each period of both sides.
    pub(super) fn pairs(&self) -> Vec<Pair> {
        let exposed = self.has_wholes();
        let sides = self.now.iter().zip(&self.then);
        sides.map(|(now, then)| Pair { now: facts([now], exposed), then: facts(then, exposed) }).collect()
    }

    /// How much the periods of earlier years vary from year to year: each run of twelve months before those of now
    /// beside the run before it.
    pub(super) fn history(&self) -> Dispersion {
        let Some(last) = self.now.last().map(|reading| reading.period) else { return Dispersion::default() };
        let per_year = per_year(last);
        if per_year < 2 || self.is_state() {
            return Dispersion::default();
        }
        let (start, exposed) = (first_of(self.against, last), self.has_wholes());
        let same_length = |one: &&Reading| one.period.frequency() == last.frequency();
        let all = self.series.readings.iter().filter(same_length);
        let earlier: Vec<&Reading> = all.filter(|one| ordinal(one.period) < start).collect();
        let run = |reading: &Reading| (start - 1 - ordinal(reading.period)) / per_year;
        let pair = |now: &&Reading| {
            let found = earlier.binary_search_by_key(&year_earlier(now.period, 1), |one| one.period).ok()?;
            Some(Pair { now: facts([*now], exposed), then: facts([earlier[found]], exposed) })
        };
        let runs = earlier.chunk_by(|one, next| run(one) == run(next));
        runs.map(|run| run.iter().filter_map(pair).collect::<Vec<_>>())
            .filter(|pairs| pairs.iter().all(Pair::is_possible))
            .fold(Dispersion::default(), |sum, pairs| sum.with(Dispersion::of(&pairs)))
    }

    /// Whether a state is compared with a state, not a stretch of time with another.
    pub(super) fn is_state(&self) -> bool {
        self.aggregation == Aggregation::Last
    }

    /// How many months are compared.
    pub(super) fn months(&self) -> u32 {
        self.now.iter().map(|one| 12 / one.period.frequency().per_year()).sum()
    }
}

/// The counts of readings with their exposures, or with one unit each.
fn facts<'a>(readings: impl IntoIterator<Item = &'a Reading>, exposed: bool) -> Facts {
    readings.into_iter().fold(Facts { count: 0.0, exposure: 0.0 }, |sum, one| Facts {
        count: sum.count + one.value,
        exposure: sum.exposure + if exposed { one.denominator.unwrap_or_default() } else { 1.0 },
    })
}

fn at(series: &Series, period: Period) -> Option<Reading> {
    let found = series.readings.binary_search_by_key(&period, |one| one.period).ok()?;
    series.readings.get(found).cloned()
}

fn year_earlier(period: Period, years: i32) -> Period {
    period.in_year(period.year().saturating_sub(years))
}

fn per_year(period: Period) -> i32 {
    period.frequency().per_year() as i32
}

/// Periods of one frequency, numbered through the years.
fn ordinal(period: Period) -> i32 {
    period.year() * per_year(period) + period.number() as i32
}

/// The number of the first period that is judged when the last one is known.
fn first_of(against: Against, last: Period) -> i32 {
    match against {
        Against::Rolling => ordinal(last) - per_year(last) + 1,
        _ => last.year() * per_year(last) + 1,
    }
}

/// The last year measured beside the yearly figure of an earlier one: its readings and both sides.
pub(super) fn beside_yearly_figure(
    indicator: &Indicator,
    series: &Series,
    (year, figure): (i32, f64),
) -> Option<(Vec<Reading>, Window, Window)> {
    let (last, earlier) = (series.last()?.period, Period::new(year, 1, Frequency::Year)?);
    let mut now = series.of_year(last.year()).to_vec();
    now.retain(|one| one.period.frequency() == last.frequency());
    let current = Window::of(series, &now, 1, indicator.aggregation)?;
    (year < last.year()).then(|| (now, current, Window::of_year(earlier, figure)))
}
