//! One indicator, judged on a day.

use super::change::Change;
use super::series::Series;
use super::trajectory::{Trajectory, tolerance};
use crate::domain::{Aggregation, Declaration, Direction, Dossier, Frequency, Id, Indicator, Plan, Status};
use chrono::NaiveDate;

/// What an indicator says on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Judgement {
    /// Its readings.
    pub series: Series,
    /// What it should be; none without a plan.
    pub trajectory: Option<Trajectory>,
    /// The figure of the year until the last reading.
    pub figure: Option<f64>,
    /// What that figure should be.
    pub expected: Option<f64>,
    /// How it stands, as computed.
    pub status: Status,
    /// How far it is on the good side of what is expected, in tolerances; negative on the bad side.
    pub distance: Option<f64>,
    /// The status that a person declared beside it for that day.
    pub declared: Option<Id<Declaration>>,
    /// How far it came from the baseline to the last target, uncapped; 1 is there.
    pub achievement: Option<f64>,
    /// The change since the year before.
    pub change: Option<Change>,
    /// Whether the last reading is too old to judge by.
    pub is_stale: bool,
}

/// A figure is stale when its last period ended more than this many periods ago.
const STALE_AFTER: f64 = 1.5;

impl Judgement {
    /// Judges an indicator on a day, in a plan.
    pub fn of(dossier: &Dossier, indicator: &Indicator, plan: Option<&Plan>, on: NaiveDate) -> Self {
        let series = Series::of(dossier, indicator, on);
        let change = Change::of(indicator, &series);
        Self::weighed(series, change, dossier, indicator, plan, on)
    }

    /// The same from its readings, without the change, which takes most of the time.
    pub(super) fn standing(
        series: Series,
        dossier: &Dossier,
        indicator: &Indicator,
        plan: Option<&Plan>,
        on: NaiveDate,
    ) -> Self {
        Self::weighed(series, None, dossier, indicator, plan, on)
    }

    /// The same readings, judged in another plan.
    pub(super) fn in_plan(
        &self,
        dossier: &Dossier,
        indicator: &Indicator,
        plan: Option<&Plan>,
        on: NaiveDate,
    ) -> Self {
        Self::weighed(self.series.clone(), self.change.clone(), dossier, indicator, plan, on)
    }

    fn weighed(
        series: Series,
        change: Option<Change>,
        dossier: &Dossier,
        indicator: &Indicator,
        plan: Option<&Plan>,
        on: NaiveDate,
    ) -> Self {
        // A plan that has not begun has not reached or missed anything.
        let begun = plan.filter(|plan| plan.from <= on);
        let trajectory = begun.map(|plan| Trajectory::of(dossier, indicator, plan));
        let year = series.last().map(|reading| reading.period.year());
        let readings = year.map_or(&[][..], |year| series.of_year(year));
        let figure = series.aggregate(readings);
        let expected = trajectory.as_ref().and_then(|trajectory| trajectory.expected(&series, readings));
        let is_stale = series.last().is_some_and(|last| {
            (on - last.period.last_day()).num_days() as f64 > STALE_AFTER * usual_gap(indicator, &series)
        });
        let upper = trajectory.as_ref().and_then(|one| one.expected_upper(&series, readings));
        let away = figure.zip(expected).filter(|_| indicator.direction != Direction::Informative);
        let away = away.map(|(figure, expected)| {
            (distance(indicator, figure, expected, upper), tolerance(indicator, expected))
        });
        let status = match away {
            _ if indicator.direction == Direction::Informative => Status::Informative,
            Some((away, tolerance)) if !is_stale => status(away, tolerance),
            _ => Status::Unknown,
        };
        let distance = away.map(|(away, tolerance)| {
            // Sums of fractions miss their target by a last bit.
            if away.abs() < 1e-9 * (1.0 + tolerance) { 0.0 } else { away / tolerance }
        });
        let declared = dossier.declarations.values().filter(|one| one.indicator == Some(indicator.id));
        let declared = declared.filter(|one| one.holds(on)).max_by_key(|one| (one.day, one.id));
        let declared = declared.map(|one| one.id);
        let achievement =
            trajectory.as_ref().and_then(|trajectory| achievement(indicator, &series, trajectory));
        Self {
            series,
            trajectory,
            figure,
            expected,
            status,
            distance: distance.filter(|distance| distance.is_finite()),
            declared,
            achievement,
            change,
            is_stale,
        }
    }

    /// The latest figure that is comparable with a target of a whole year.
    pub(super) fn whole_year(&self, indicator: &Indicator) -> Option<f64> {
        whole_year(indicator, &self.series)
    }
}

/// Days between two figures: the length of a period, or the longest wait so far for what is measured now and then.
fn usual_gap(indicator: &Indicator, series: &Series) -> f64 {
    let length = 365.25 / f64::from(indicator.frequency.per_year());
    if indicator.frequency != Frequency::Irregular {
        return length;
    }
    let years = series.readings.windows(2).map(|pair| pair[1].period.year() - pair[0].period.year());
    // After one figure nobody knows when the next one is due.
    years.max().map_or(f64::INFINITY, |years| length * f64::from(years))
}

/// How far a figure is on the good side of what is expected; negative on the bad side.
fn distance(indicator: &Indicator, figure: f64, expected: f64, upper: Option<f64>) -> f64 {
    match indicator.direction {
        Direction::Higher => figure - expected,
        Direction::Lower => expected - figure,
        Direction::Band => (figure - expected).min(upper.map_or(f64::INFINITY, |upper| upper - figure)),
        Direction::Informative => 0.0,
    }
}

/// Status in units of tolerance: on course from 0, attention until one tolerance behind.
fn status(distance: f64, tolerance: f64) -> Status {
    // Sums of fractions miss their target by a last bit.
    let nothing = 1e-9 * (1.0 + tolerance);
    if distance >= -nothing {
        Status::OnCourse
    } else if distance >= -tolerance - nothing {
        Status::Attention
    } else {
        Status::OffCourse
    }
}

/// (value − baseline) / (target − baseline): one formula for both directions.
fn achievement(indicator: &Indicator, series: &Series, trajectory: &Trajectory) -> Option<f64> {
    let (_, target, upper) = trajectory.end()?;
    let value = whole_year(indicator, series)?;
    match (indicator.direction, trajectory.baseline) {
        (Direction::Informative, _) => None,
        (Direction::Band, _) => {
            let outside = (target - value).max(value - upper.unwrap_or(f64::INFINITY)).max(0.0);
            let tolerance = tolerance(indicator, target);
            Some(if outside == 0.0 { 1.0 } else { (1.0 - outside / tolerance.max(1e-9)).max(0.0) })
        }
        (direction, Some((_, baseline))) if baseline == target => {
            let met = if direction == Direction::Lower { value <= target } else { value >= target };
            Some(if met { 1.0 } else { 0.0 })
        }
        (_, Some((_, baseline))) => Some((value - baseline) / (target - baseline) + 0.0),
        (_, None) => None,
    }
}

/// The latest figure that is comparable with a target of a whole year: the last twelve months of what is added
/// up, the year until now of the rest.
fn whole_year(indicator: &Indicator, series: &Series) -> Option<f64> {
    let per_year = indicator.frequency.per_year() as usize;
    let last = series.last()?;
    if indicator.aggregation != Aggregation::Sum {
        return series.year_to_date(last.period.year());
    }
    let rolling = series.readings.len().checked_sub(per_year).map(|start| &series.readings[start..])?;
    let first = rolling.first()?.period;
    let is_whole = first.in_year(first.year() + 1) == last.period.next();
    if is_whole { series.aggregate(rolling) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn status_is_counted_in_tolerances() {
        assert_eq!(status(0.0, 5.0), Status::OnCourse);
        assert_eq!(status(-5.0, 5.0), Status::Attention);
        assert_eq!(status(-5.01, 5.0), Status::OffCourse);
    }
}
