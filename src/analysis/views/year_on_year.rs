//! The same periods of several years over each other, and the years compared like for like.

use super::{YearLine, until, years};
use crate::analysis::change::Change;
use crate::analysis::series::{Reading, Series};
use crate::analysis::trajectory::Trajectory;
use crate::domain::{Aggregation, Indicator, Period, vocabulary};

vocabulary! {
    /// What is shown of each period.
    Shown as "views-measure" {
        /// The figure itself.
        Figure = "figure",
        /// The figure as a share of the baseline, which is 100.
        Index = "index",
        /// The figure of the twelve months that end with the period.
        Rolling = "rolling",
    }
}

/// What is usual in a period: the three years before the running one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Usual {
    /// The lowest of them.
    pub low: f64,
    /// Their mean; of ratios, that of all numerators over all denominators.
    pub mean: f64,
    /// The highest of them.
    pub high: f64,
}

/// The same periods of several years over each other.
#[derive(Debug, Clone, PartialEq)]
pub struct YearOnYear {
    /// What is shown of each period.
    pub measure: Shown,
    /// The years, the earliest first; the last one is running.
    pub years: Vec<YearLine>,
    /// The years that are averaged, the earliest first; empty when fewer than two of the three before were measured.
    pub usual_years: Vec<i32>,
    /// What is usual in each period; none where one of these years lacks it.
    pub usual: Vec<Option<Usual>>,
    /// The years like for like, the latest first.
    pub compared: Vec<Compared>,
}

/// A year until the last reading of the running one, beside the same periods of the year before it.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared {
    /// The year.
    pub year: i32,
    /// The first period that is compared.
    pub from: Period,
    /// The last period that is compared.
    pub until: Period,
    /// The figure of these periods; none when what is added up lacks one of them.
    pub figure: Option<f64>,
    /// How many of these periods lack.
    pub missing: usize,
    /// The change since the year before.
    pub change: Option<Change>,
}

/// Years that are averaged.
const USUAL: i32 = 3;
/// Fewer years than this are no usual course.
const LEAST_USUAL: usize = 2;

impl YearOnYear {
    /// What can be shown of each period; empty when there are no years to put over each other.
    pub fn measures(indicator: &Indicator, series: &Series, trajectory: Option<&Trajectory>) -> Vec<Shown> {
        let Some(last) = series.last() else { return Vec::new() };
        let frequency = last.period.frequency();
        if years(series).len() < 2 || frequency.per_year() < 2 {
            return Vec::new();
        }
        let base = trajectory.and_then(|one| one.baseline_of_period(frequency));
        let mut measures = vec![Shown::Figure];
        measures.extend(base.filter(|base| *base > 0.0).map(|_| Shown::Index));
        let rolls = indicator.aggregation != Aggregation::Last;
        let has_year = series.readings.iter().any(|reading| rolling(series, reading.period).is_some());
        measures.extend((rolls && has_year).then_some(Shown::Rolling));
        measures
    }

    /// Puts the years over each other; none when this cannot be shown.
    pub fn of(
        indicator: &Indicator,
        series: &Series,
        trajectory: Option<&Trajectory>,
        measure: Shown,
    ) -> Option<Self> {
        if !Self::measures(indicator, series, trajectory).contains(&measure) {
            return None;
        }
        let last = series.last()?.period;
        let base = trajectory.and_then(|one| one.baseline_of_period(last.frequency()));
        let value = |period: Period| match measure {
            Shown::Figure => series.reading(period).map(Reading::figure),
            Shown::Index => Some(series.reading(period)?.figure() / base? * 100.0),
            Shown::Rolling => rolling(series, period),
        };
        let numbers = 1..=last.frequency().per_year();
        let years: Vec<YearLine> = years(series)
            .into_iter()
            .map(|year| {
                let of = |number| Period::new(year, number, last.frequency()).and_then(value);
                YearLine { year, values: numbers.clone().map(of).collect() }
            })
            .filter(|line| !line.is_empty())
            .collect();
        let usual_years: Vec<i32> = years
            .iter()
            .map(|line| line.year)
            .filter(|year| (last.year() - USUAL..last.year()).contains(year))
            .collect();
        let usual_years = if usual_years.len() < LEAST_USUAL { Vec::new() } else { usual_years };
        let scale = if measure == Shown::Index { 100.0 / base? } else { 1.0 };
        let pooled = indicator.aggregation == Aggregation::Ratio && measure != Shown::Rolling;
        let usual =
            numbers.map(|number| usual(series, &years, &usual_years, number, pooled.then_some(scale)));
        Some(Self {
            measure,
            usual: usual.collect(),
            usual_years,
            compared: compared(indicator, series, last),
            years,
        })
    }
}

/// The figure of the year that ends with a period; none when a period of it lacks.
fn rolling(series: &Series, last: Period) -> Option<f64> {
    let length = last.frequency().per_year() as usize;
    let end = series.readings.binary_search_by_key(&last, |reading| reading.period).ok()? + 1;
    let readings = &series.readings[end.checked_sub(length)?..end];
    let is_whole = last.since(readings.first()?.period) + 1 == length as i64;
    if is_whole { series.aggregate(readings).filter(|value| value.is_finite()) } else { None }
}

/// What is usual in a period; with a scale, ratios are pooled by their numerators and denominators and scaled.
fn usual(
    series: &Series,
    lines: &[YearLine],
    years: &[i32],
    number: u32,
    pooled: Option<f64>,
) -> Option<Usual> {
    let place = number as usize - 1;
    let values: Option<Vec<f64>> = lines
        .iter()
        .filter(|line| years.contains(&line.year))
        .map(|line| line.values.get(place).copied().flatten())
        .collect();
    let values = values.filter(|values| !values.is_empty())?;
    let mut mean = values.iter().sum::<f64>() / values.len() as f64;
    if let Some(scale) = pooled {
        let readings = years.iter().flat_map(|year| series.part(*year, &[number]).0).collect::<Vec<_>>();
        mean = series.aggregate(&readings)? * scale;
    }
    let low = values.iter().copied().fold(f64::INFINITY, f64::min);
    let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    [low, mean, high].iter().all(|value| value.is_finite()).then_some(Usual { low, mean, high })
}

/// The years like for like, the latest first.
fn compared(indicator: &Indicator, series: &Series, last: Period) -> Vec<Compared> {
    let running: Vec<Period> = series.of_year(last.year()).iter().map(|reading| reading.period).collect();
    let numbers: Vec<u32> = running.iter().map(|period| period.number()).collect();
    let Some(first) = running.first() else { return Vec::new() };
    let row = |year: i32| {
        let (readings, figure, missing) = series.part(year, &numbers);
        (!readings.is_empty()).then(|| Compared {
            year,
            from: first.in_year(year),
            until: last.in_year(year),
            figure: figure.filter(|figure| figure.is_finite()),
            missing,
            change: Change::of(indicator, &until(series, year, &numbers)),
        })
    };
    years(series).into_iter().rev().filter_map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{counted, judged, monthly, ratio};
    use super::*;

    #[test]
    fn the_running_year_lies_over_at_most_four_others_and_the_mean_of_three() {
        let (indicator, series) = counted(&monthly(2018, 12 * 5 + 3, |ahead| f64::from(ahead / 12)));
        let view = YearOnYear::of(&indicator, &series, None, Shown::Figure).unwrap();
        let years: Vec<i32> = view.years.iter().map(|line| line.year).collect();
        assert_eq!(years, [2019, 2020, 2021, 2022, 2023]);
        assert_eq!(view.usual_years, [2020, 2021, 2022]);
        assert_eq!(view.usual[0], Some(Usual { low: 2.0, mean: 3.0, high: 4.0 }));
        assert_eq!(view.years[4].values.iter().flatten().count(), 3);
    }

    #[test]
    fn years_are_compared_over_the_periods_of_the_running_one() {
        let (indicator, series) = counted(&monthly(2021, 27, |_| 10.0));
        let view = YearOnYear::of(&indicator, &series, None, Shown::Figure).unwrap();
        let rows: Vec<_> = view.compared.iter().map(|row| (row.year, row.figure, row.missing)).collect();
        assert_eq!(rows, [(2023, Some(30.0), 0), (2022, Some(30.0), 0), (2021, Some(30.0), 0)]);
        assert_eq!(view.compared[0].change.as_ref().unwrap().reference.periods[0].year(), 2022);
        assert!(view.compared[2].change.is_none());
    }

    #[test]
    fn a_year_that_lacks_a_period_has_no_sum_and_says_so() {
        let mut measured = monthly(2022, 15, |_| 10.0);
        measured.remove(1);
        let (indicator, series) = counted(&measured);
        let view = YearOnYear::of(&indicator, &series, None, Shown::Figure).unwrap();
        assert_eq!((view.compared[1].figure, view.compared[1].missing), (None, 1));
    }

    #[test]
    fn twelve_months_roll_only_where_all_twelve_are_there() {
        let mut measured = monthly(2021, 24, |_| 2.0);
        measured.remove(20);
        let (indicator, series) = counted(&measured);
        let view = YearOnYear::of(&indicator, &series, None, Shown::Rolling).unwrap();
        assert_eq!(view.years[0].values[10..], [None, Some(24.0)]);
        assert_eq!(view.years[1].values[7..], [Some(24.0), None, None, None, None]);
    }

    #[test]
    fn the_usual_ratio_is_all_numerators_over_all_denominators() {
        let (indicator, series) =
            ratio(&[("2021-01", 4.0, 5.0), ("2022-01", 0.0, 99.0), ("2023-01", 1.0, 2.0)]);
        let view = YearOnYear::of(&indicator, &series, None, Shown::Figure).unwrap();
        assert!((view.usual[0].unwrap().mean - 400.0 / 104.0).abs() < 1e-9);
        assert_eq!(view.usual[1], None);
    }

    #[test]
    fn one_year_yearly_figures_and_nothing_at_all_give_nothing() {
        let (indicator, series) = counted(&monthly(2023, 10, |_| 1.0));
        assert!(YearOnYear::of(&indicator, &series, None, Shown::Figure).is_none());
        let (indicator, series) = counted(&[]);
        assert!(YearOnYear::of(&indicator, &series, None, Shown::Figure).is_none());
        let (indicator, series) = judged("2020 2021 2022", 5.0);
        assert!(YearOnYear::measures(&indicator, &series, None).is_empty());
        assert!(YearOnYear::of(&indicator, &series, None, Shown::Index).is_none());
    }
}
