//! How the figure of the year grows, beside where it should be and how earlier years went.

use super::{YearLine, years};
use crate::analysis::series::{Reading, Series};
use crate::analysis::trajectory::Trajectory;
use crate::domain::{Aggregation, Direction, Indicator, Period};

/// How the figure of the year grows: the total, the ratio or the mean until each period.
#[derive(Debug, Clone, PartialEq)]
pub struct Running {
    /// The years, the earliest first; the last one is running.
    pub years: Vec<YearLine>,
    /// Where the running year should be at each period; the lower edge of a band.
    pub path: Vec<Option<f64>>,
    /// The upper edge of a band.
    pub upper: Vec<Option<f64>>,
    /// The target of the whole year, the lower edge of a band.
    pub target: Option<f64>,
    /// The last period of the running year until which every one was measured.
    pub until: Period,
    /// The figure of the running year until then.
    pub so_far: f64,
}

impl Running {
    /// The course of the years; none for what is not measured within the year, or for states, which do not grow.
    pub fn of(indicator: &Indicator, series: &Series, trajectory: Option<&Trajectory>) -> Option<Self> {
        let last = series.last()?.period;
        let count = last.frequency().per_year();
        if count < 2 || indicator.aggregation == Aggregation::Last {
            return None;
        }
        let lines = years(series).into_iter().map(|year| course(indicator, series, year, count));
        let years: Vec<YearLine> = lines.filter(|line| !line.is_empty()).collect();
        let running = years.last().filter(|line| line.year == last.year())?;
        let (place, so_far) = running
            .values
            .iter()
            .enumerate()
            .rev()
            .find_map(|(place, value)| value.map(|value| (place as u32 + 1, value)))?;
        let until = Period::new(last.year(), place, last.frequency())?;
        let judged = trajectory.filter(|_| indicator.direction != Direction::Informative);
        let target = judged.and_then(|one| one.year(last.year()));
        let upper = judged.and_then(|one| one.upper(last.year()));
        let upper = upper.filter(|_| indicator.direction == Direction::Band);
        let along = |of_year: Option<f64>| path(indicator, series, judged, last, of_year);
        Some(Self {
            path: along(target),
            upper: upper_path(along(upper), upper),
            target,
            until,
            so_far,
            years,
        })
    }

    /// What is left until the target of the year, of what is added up; negative when it is exceeded.
    pub fn left(&self, indicator: &Indicator) -> Option<f64> {
        let left = self.target? - self.so_far;
        (indicator.aggregation == Aggregation::Sum && left.is_finite()).then_some(left)
    }
}

/// The figure of a year until each of its periods. A total stops before the first period that lacks.
fn course(indicator: &Indicator, series: &Series, year: i32, count: u32) -> YearLine {
    let measured = series.of_year(year);
    let mut known: Vec<Reading> = Vec::with_capacity(measured.len());
    let mut is_broken = false;
    let values = (1..=count).map(|number| {
        let Some(reading) = measured.iter().find(|reading| reading.period.number() == number) else {
            is_broken |= indicator.aggregation == Aggregation::Sum;
            return None;
        };
        known.push(reading.clone());
        if is_broken { None } else { series.aggregate(&known).filter(|value| value.is_finite()) }
    });
    let values = values.collect();
    YearLine { year, values }
}

/// Where the year should be at each period: for a total, the target spread by the season of earlier years; else the
/// trajectory.
fn path(
    indicator: &Indicator,
    series: &Series,
    trajectory: Option<&Trajectory>,
    last: Period,
    of_year: Option<f64>,
) -> Vec<Option<f64>> {
    let count = last.frequency().per_year();
    let (Some(trajectory), Some(of_year)) = (trajectory, of_year) else {
        return vec![None; count as usize];
    };
    if indicator.aggregation == Aggregation::Sum {
        let mut share = 0.0;
        let profile = series.profile(last.year(), count);
        return profile
            .into_iter()
            .map(|part| {
                share += part;
                Some(of_year * share).filter(|value| value.is_finite())
            })
            .collect();
    }
    let of = |number| trajectory.of_period(Period::new(last.year(), number, last.frequency())?);
    (1..=count).map(of).collect()
}

/// The upper edge of a band of what is not added up is the same all year long.
fn upper_path(path: Vec<Option<f64>>, upper: Option<f64>) -> Vec<Option<f64>> {
    let Some(edge) = upper else { return vec![None; path.len()] };
    let grows =
        path.last().copied().flatten().is_some_and(|end| (end - edge).abs() <= 1e-9 * (1.0 + edge.abs()));
    if grows { path } else { vec![upper; path.len()] }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{counted, judged, monthly, ratio};
    use super::*;

    #[test]
    fn a_total_grows_and_stops_before_what_lacks() {
        let mut measured = monthly(2022, 18, |_| 3.0);
        measured.remove(14);
        let (indicator, series) = counted(&measured);
        let view = Running::of(&indicator, &series, None).unwrap();
        assert_eq!(view.years[0].values[11], Some(36.0));
        assert_eq!(view.years[1].values[..4], [Some(3.0), Some(6.0), None, None]);
        assert_eq!((view.until.number(), view.so_far), (2, 6.0));
        assert!(view.path.iter().all(Option::is_none) && view.left(&indicator).is_none());
    }

    #[test]
    fn a_running_ratio_divides_all_that_was_counted() {
        let (indicator, series) = ratio(&[("2023-01", 4.0, 5.0), ("2023-03", 0.0, 99.0)]);
        let view = Running::of(&indicator, &series, None).unwrap();
        assert_eq!(view.years[0].values[0], Some(80.0));
        assert!((view.so_far - 400.0 / 104.0).abs() < 1e-9);
        assert_eq!(view.until.number(), 3);
    }

    #[test]
    fn yearly_figures_and_nothing_do_not_run_through_the_year() {
        let (indicator, series) = judged("2020 2021", 5.0);
        assert!(Running::of(&indicator, &series, None).is_none());
        let (indicator, series) = counted(&[]);
        assert!(Running::of(&indicator, &series, None).is_none());
    }
}
