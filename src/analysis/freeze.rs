//! The figures that a Check is judged on, before they are frozen and long after.

use super::judgement::Judgement;
use crate::domain::{Cycle, Dossier, Id, Indicator, Status};
use chrono::NaiveDate;

/// What an indicator said in a year until a day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CheckFigure {
    /// The indicator.
    pub indicator: Id<Indicator>,
    /// Last day of the figures.
    pub day: NaiveDate,
    /// The figure of the year until that day; none when the year has no figure yet.
    pub value: Option<f64>,
    /// What it should have been.
    pub expected: Option<f64>,
    /// How it is judged.
    pub status: Status,
}

impl CheckFigure {
    /// The figure of an indicator in a year, until a day or the end of that year.
    pub fn of(dossier: &Dossier, indicator: &Indicator, year: i32, on: NaiveDate) -> Self {
        let on = NaiveDate::from_ymd_opt(year, 12, 31).map_or(on, |last| on.min(last));
        let judged = Judgement::of(dossier, indicator, dossier.plan_on(on), on);
        match judged.series.last().filter(|last| last.period.year() == year) {
            Some(last) => Self {
                indicator: indicator.id,
                day: last.period.last_day(),
                value: judged.figure,
                expected: judged.expected,
                status: judged.status,
            },
            None => Self {
                indicator: indicator.id,
                day: on,
                value: None,
                expected: None,
                status: Status::Unknown,
            },
        }
    }

    /// The figures of the indicators that the action plan of a cycle watches.
    pub fn of_cycle(dossier: &Dossier, cycle: &Cycle, on: NaiveDate) -> Vec<Self> {
        let watched = dossier.get(cycle.action_plan).map_or_else(Vec::new, |plan| plan.indicators(dossier));
        watched.into_iter().map(|indicator| Self::of(dossier, indicator, cycle.year, on)).collect()
    }
}
