//! The years of an indicator side by side: the same periods of each, and the whole of each.

use super::judgement::Judgement;
use crate::domain::Period;

/// The years of an indicator, the earliest first.
#[derive(Debug, Clone, PartialEq)]
pub struct Years {
    /// The first period that is compared, in the year of the last reading.
    pub from: Period,
    /// The last period that is compared, in the year of the last reading.
    pub until: Period,
    /// The years.
    pub rows: Vec<YearRow>,
}

/// One year of an indicator.
#[derive(Debug, Clone, PartialEq)]
pub struct YearRow {
    /// The year.
    pub year: i32,
    /// The figure of the same periods as those that the last year has.
    pub same: Option<f64>,
    /// What that figure should have been.
    pub expected: Option<f64>,
    /// How many of the same periods lack, in a year that has others.
    pub missing: usize,
    /// The figure of the whole year, when it was measured whole.
    pub whole: Option<f64>,
    /// The target of the whole year.
    pub target: Option<f64>,
    /// The upper edge of a band.
    pub upper: Option<f64>,
}

impl Years {
    /// Puts the years side by side: at most `back` years before that of the last reading, and those after it up
    /// to the last target. None without readings.
    pub fn of(judgement: &Judgement, back: i32) -> Option<Self> {
        let series = &judgement.series;
        let (first, last) = (series.readings.first()?.period, series.last()?.period);
        let measured = series.of_year(last.year());
        let numbers: Vec<u32> = measured.iter().map(|reading| reading.period.number()).collect();
        let all: Vec<u32> = (1..=last.frequency().per_year()).collect();
        let trajectory = judgement.trajectory.as_ref();
        let planned = trajectory.and_then(|one| Some((one.targets.first()?.0, one.targets.last()?.0)));
        let end = planned.map_or(last.year(), |(_, end)| end.max(last.year()));
        let row = |year: i32| {
            let (readings, same, missing) = series.part(year, &numbers);
            let in_plan = planned.is_some_and(|(from, until)| (from..=until).contains(&year));
            let trajectory = trajectory.filter(|_| in_plan);
            YearRow {
                year,
                same,
                expected: same.and(trajectory).and_then(|one| one.expected(series, &readings)),
                missing: if readings.is_empty() { 0 } else { missing },
                whole: Some(series.part(year, &all)).filter(|part| part.2 == 0).and_then(|part| part.1),
                target: trajectory.and_then(|one| one.year(year)),
                upper: trajectory.and_then(|one| one.upper(year)),
            }
        };
        let from = (last.year() - back).max(first.year());
        let rows = (from..=end).map(row).collect();
        Some(Self { from: measured.first()?.period, until: last, rows })
    }

    /// Whether the periods compared are a whole year.
    pub fn is_whole(&self) -> bool {
        self.from.number() == 1 && self.until.number() == self.until.frequency().per_year()
    }
}
