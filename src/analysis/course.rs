//! The course of an indicator, period by period, with what happened on the way: what a control chart and a forecast
//! are made from.

use super::control_chart::{ControlChart, Observed};
use super::series::Series;
use crate::domain::{Aggregation, Annotation, AnnotationKind, Dossier, Id, Indicator, Nature, Period};
use chrono::NaiveDate;

/// The figures of consecutive periods, from the first that was measured to the last.
#[derive(Debug, Clone, PartialEq)]
pub struct Course {
    /// The first period.
    pub first: Period,
    /// The figures that people see; none where a period was not measured.
    pub figures: Vec<Option<f64>>,
    /// What each figure is a ratio of, where that is known.
    pub wholes: Vec<Option<f64>>,
    /// The periods from which limits and level begin anew, the earliest first.
    pub breaks: Vec<Break>,
    /// Periods that a disruption made unusual, as places among the figures: shown, and not judged by.
    pub ignored: Vec<usize>,
}

/// A period from which limits and level begin anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Break {
    /// Its place among the figures.
    pub at: usize,
    /// Why.
    pub cause: BreakCause,
}

/// Why limits and level begin anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BreakCause {
    /// Somebody marked an intervention, or another way of counting.
    Marked(Id<Annotation>),
    /// The zone's figure is added up of other municipalities than before.
    Areas,
}

/// More periods than this between the first figure and the last are cut off at the beginning; a year that was typed
/// wrong must not make a chart of ten thousand empty months.
const LONGEST: i64 = 1200;

impl Course {
    /// The course of an indicator until a day; none without readings.
    pub fn of(dossier: &Dossier, indicator: &Indicator, series: &Series, on: NaiveDate) -> Option<Self> {
        let last = series.last()?.period;
        let readings = || series.readings.iter().filter(|one| last.since(one.period) < LONGEST);
        let first = readings().next()?.period;
        let count = usize::try_from(last.since(first) + 1).ok()?;
        let place = |period: Period| usize::try_from(period.since(first)).ok().filter(|at| *at < count);
        let (mut figures, mut wholes) = (vec![None; count], vec![None; count]);
        for reading in readings() {
            let Some(at) = place(reading.period) else { continue };
            figures[at] = Some(reading.figure());
            wholes[at] = reading.denominator;
        }
        let notes = dossier.annotations.values().filter(|one| one.indicator == indicator.id && one.day <= on);
        let (mut breaks, mut ignored) = (Vec::new(), Vec::new());
        for note in notes {
            match note.kind {
                AnnotationKind::Intervention | AnnotationKind::Definition => {
                    let cause = BreakCause::Marked(note.id);
                    breaks.extend(place(first_under(note.day, indicator)).map(|at| Break { at, cause }));
                }
                AnnotationKind::Disruption => {
                    ignored.extend((0..count).filter(|at| note.disturbs(first.later(*at))));
                }
                AnnotationKind::Note => {}
            }
        }
        let changed = series.area_changes().into_iter().filter_map(place);
        breaks.extend(changed.map(|at| Break { at, cause: BreakCause::Areas }));
        breaks.retain(|one| one.at > 0);
        breaks.sort_by_key(|one| one.at);
        breaks.dedup_by_key(|one| one.at);
        ignored.sort_unstable();
        ignored.dedup();
        Some(Self { first, figures, wholes, breaks, ignored })
    }

    /// The period of a place among the figures.
    pub fn period(&self, at: usize) -> Period {
        self.first.later(at)
    }

    /// The figures with "not a number" where one lacks.
    pub fn values(&self) -> Vec<f64> {
        self.figures.iter().map(|figure| figure.unwrap_or(f64::NAN)).collect()
    }

    /// The control chart of the course.
    pub fn control_chart(&self, indicator: &Indicator) -> Option<ControlChart> {
        ControlChart::of(&Observed {
            values: &self.values(),
            first: self.first.number() as usize - 1,
            per_year: self.first.frequency().per_year() as usize,
            counts: indicator.nature == Nature::Count,
            range: self.range(indicator),
            is_state: indicator.aggregation != Aggregation::Sum,
            rebased: &self.breaks(),
            ignored: &self.ignored,
        })
    }

    /// The least and the most that a figure can be; none for counts, whose roots see to it, and for what was negative.
    fn range(&self, indicator: &Indicator) -> Option<(f64, f64)> {
        let is_positive = self.figures.iter().flatten().all(|figure| *figure >= 0.0);
        match indicator.nature {
            Nature::Count => None,
            Nature::Proportion => Some((0.0, indicator.per)),
            Nature::Rate | Nature::Amount | Nature::Score => is_positive.then_some((0.0, f64::INFINITY)),
        }
    }

    /// The places from which limits and level begin anew.
    pub fn breaks(&self) -> Vec<usize> {
        self.breaks.iter().map(|one| one.at).collect()
    }
}

/// The first period that an event of a day falls under: its own when it comes in the first half, else the next.
fn first_under(day: NaiveDate, indicator: &Indicator) -> Period {
    let own = indicator.period_of(day);
    let (gone, left) = (day - own.first_day(), own.last_day() - day);
    if gone <= left { own } else { own.next() }
}
