//! What to beware of in a figure, as data: the same list for the window, for reports and for the command line.

use super::Aspect;
use super::target::whole_years;
use crate::analysis::forecast::Maturity;
use crate::analysis::{Judgement, Untested, tolerance};
use crate::domain::{
    Aggregation, AnnotationKind, Area, Declaration, Direction, Dossier, Id, Indicator, Period, Status,
};
use chrono::NaiveDate;

/// Something to beware of.
#[derive(Debug, Clone, PartialEq)]
pub enum Caveat {
    /// Figures that may still change: so many of so many.
    Provisional {
        /// Provisional ones.
        count: usize,
        /// All of the year.
        of: usize,
    },
    /// Periods of the year without a figure.
    Missing(Vec<Period>),
    /// Periods without a figure of the zone because municipalities have none.
    AreaMissing {
        /// The periods.
        periods: Vec<Period>,
        /// The municipalities.
        areas: Vec<Id<Area>>,
    },
    /// Figures that were revised after they were first drawn.
    Revised(usize),
    /// Too few facts to judge the change.
    TooFew {
        /// The figure of the year.
        now: f64,
        /// The figure of the reference year.
        then: f64,
    },
    /// Too few measurements to judge the change.
    TooFewValues {
        /// The figure of the year.
        now: f64,
        /// The figure of the reference year.
        then: f64,
    },
    /// The change was not tested.
    Untested,
    /// A series of so few periods.
    ShortHistory(usize),
    /// The yearly target is spread by the season of so many whole years.
    Seasonal(usize),
    /// The yearly target is spread in equal parts, for want of a whole earlier year.
    EqualParts,
    /// The way of counting changed.
    Definition {
        /// The first day of the new way.
        day: NaiveDate,
        /// What changed.
        text: String,
    },
    /// Periods that were unusual through something from outside, and that nothing is judged by.
    Disruption {
        /// The periods.
        periods: Vec<Period>,
        /// What happened.
        text: String,
    },
    /// From this period on the zone's figure is added up of other municipalities than before.
    AreaChange(Period),
    /// Municipalities left out of a comparison because one side lacks them.
    LeftOut(Vec<Id<Area>>),
    /// The last figure is of this period and too old to judge by.
    Stale(Period),
    /// Nothing was measured.
    NoFigure,
    /// The source gave only a change, no figure.
    PublishedOnly {
        /// The period.
        period: Period,
        /// The change in percent.
        percent: f64,
        /// The day on which the source said so.
        cut_off: NaiveDate,
    },
    /// The tolerance is zero: there is no room between on course and off course.
    ToleranceZero,
    /// There is no target.
    NoTarget,
    /// The year has no target of its own; it was taken from the line between these years.
    TargetBetween {
        /// The year judged.
        year: i32,
        /// The year before it with a figure.
        from: i32,
        /// The year after it with a target.
        to: i32,
    },
    /// Denominators are missing of so many periods: the year is the mean of their percentages.
    NoDenominators(usize),
    /// A person declared another status beside the computed one.
    Declared(Id<Declaration>),
    /// Under 60 % of the weight has a fresh figure.
    ThinCoverage,
    /// So many informative ones weigh nothing.
    Informative(usize),
    /// An action lacks its hours, so that all weigh the same.
    EqualWeights,
    /// So many actions lack a begin or an end and count for no time.
    NoDates(usize),
    /// So many actions were given up and do not count.
    Dropped(usize),
    /// So many indicators have no comparison that can be judged.
    NotCompared(usize),
    /// The past is short, so that a probability is rough.
    Rough(Maturity),
    /// The figure was revised after it was frozen.
    ChangedSince,
}

impl Caveat {
    /// Whether it bears on a figure of an indicator.
    pub(super) fn bears_on(&self, aspect: Aspect) -> bool {
        let aims = matches!(aspect, Aspect::Expected | Aspect::Status);
        match self {
            Self::TooFew { .. } | Self::TooFewValues { .. } | Self::Untested | Self::LeftOut(_) => {
                aspect == Aspect::Change
            }
            Self::Seasonal(_) | Self::EqualParts | Self::TargetBetween { .. } => aims,
            Self::NoTarget => aims || aspect == Aspect::Achievement,
            Self::ToleranceZero | Self::Declared(_) => aspect == Aspect::Status,
            Self::ShortHistory(_) => matches!(aspect, Aspect::Change | Aspect::Limits | Aspect::Forecast),
            Self::Disruption { .. } => aspect != Aspect::Expected,
            Self::Provisional { .. } | Self::Missing(_) | Self::Revised(_) | Self::NoDenominators(_) => {
                aspect != Aspect::Expected
            }
            _ => true,
        }
    }
}

/// What to beware of in the figures of an indicator on the day judged, the weightiest first.
pub fn caveats(dossier: &Dossier, indicator: &Indicator, judged: &Judgement, on: NaiveDate) -> Vec<Caveat> {
    let mut found = Vec::new();
    let is_judged = indicator.direction != Direction::Informative;
    figures(judged, &mut found);
    published(dossier, indicator, judged, on, &mut found);
    if is_judged {
        aims(indicator, judged, &mut found);
    }
    change(indicator, judged, &mut found);
    events(dossier, indicator, judged, &mut found);
    found.extend(judged.declared.map(Caveat::Declared));
    found
}

/// Of the figures of the year themselves.
fn figures(judged: &Judgement, found: &mut Vec<Caveat>) {
    let Some(last) = judged.series.last() else {
        found.push(Caveat::NoFigure);
        return;
    };
    if judged.is_stale {
        found.push(Caveat::Stale(last.period));
    }
    let readings = judged.series.of_year(last.period.year());
    let count =
        |is: &dyn Fn(&crate::analysis::Reading) -> bool| readings.iter().filter(|one| is(one)).count();
    let provisional = count(&|one| one.is_provisional);
    if provisional > 0 {
        found.push(Caveat::Provisional { count: provisional, of: readings.len() });
    }
    let of_year = |period: &Period| period.year() == last.period.year();
    let short: Vec<_> = judged.series.incomplete.iter().filter(|(period, _)| of_year(period)).collect();
    if !short.is_empty() {
        let mut areas: Vec<Id<Area>> = short.iter().flat_map(|(_, areas)| areas.iter().copied()).collect();
        areas.sort_unstable();
        areas.dedup();
        let periods = short.iter().map(|(period, _)| *period).collect();
        found.push(Caveat::AreaMissing { periods, areas });
    }
    let missing = missing(judged, last.period);
    if !missing.is_empty() {
        found.push(Caveat::Missing(missing));
    }
    let revised = count(&|one| one.revisions > 0);
    if revised > 0 {
        found.push(Caveat::Revised(revised));
    }
}

/// Periods of the year before the last one measured that have no figure at all.
fn missing(judged: &Judgement, last: Period) -> Vec<Period> {
    let numbers = 1..last.number();
    let all = numbers.filter_map(|number| Period::new(last.year(), number, last.frequency()));
    let is_known = |period: &Period| {
        judged.series.reading(*period).is_some()
            || judged.series.incomplete.iter().any(|(incomplete, _)| incomplete == period)
    };
    all.filter(|period| !is_known(period)).collect()
}

/// A change that a source published without the figure.
fn published(
    dossier: &Dossier,
    indicator: &Indicator,
    judged: &Judgement,
    on: NaiveDate,
    found: &mut Vec<Caveat>,
) {
    let of_this = dossier.published_changes.values().filter(|one| one.indicator == indicator.id);
    let bare = of_this
        .filter(|one| one.period.last_day() <= on && judged.series.reading(one.period).is_none())
        .max_by_key(|one| (one.period, one.cut_off, one.id));
    // What was measured since speaks louder.
    let bare = bare.filter(|one| judged.series.last().is_none_or(|last| last.period < one.period));
    found.extend(bare.map(|one| Caveat::PublishedOnly {
        period: one.period,
        percent: one.percent,
        cut_off: one.cut_off,
    }));
}

/// Of the target and the tolerance.
fn aims(indicator: &Indicator, judged: &Judgement, found: &mut Vec<Caveat>) {
    let Some(trajectory) = judged.trajectory.as_ref().filter(|one| !one.targets.is_empty()) else {
        found.push(Caveat::NoTarget);
        return;
    };
    let Some(last) = judged.series.last() else { return };
    let (year, per_year) = (last.period.year(), last.period.frequency().per_year());
    let own = trajectory.targets.iter().any(|target| target.0 == year);
    let baseline = trajectory.baseline.map(|(year, _)| year);
    let years = || baseline.into_iter().chain(trajectory.targets.iter().map(|target| target.0));
    let (before, after) = (years().filter(|one| *one < year).max(), years().filter(|one| *one > year).min());
    if let (false, Some(from), Some(to)) = (own, before, after) {
        found.push(Caveat::TargetBetween { year, from, to });
    }
    let is_part = judged.series.of_year(year).len() < per_year as usize;
    if indicator.aggregation == Aggregation::Sum && is_part && judged.expected.is_some() {
        found.push(match whole_years(&judged.series, year, per_year) {
            0 => Caveat::EqualParts,
            years => Caveat::Seasonal(years),
        });
    }
    if judged.expected.is_some_and(|expected| tolerance(indicator, expected) == 0.0) {
        found.push(Caveat::ToleranceZero);
    }
}

/// Of the comparison with the year before.
fn change(indicator: &Indicator, judged: &Judgement, found: &mut Vec<Caveat>) {
    let Some(last) = judged.series.last() else { return };
    let year = judged.series.of_year(last.period.year());
    let bare = year.iter().filter(|one| one.denominator.is_none()).count();
    if indicator.aggregation == Aggregation::Ratio && bare > 0 {
        found.push(Caveat::NoDenominators(bare));
    }
    if let Some(change) = &judged.change {
        let (now, then) = (change.current.figure, change.reference.figure);
        match change.test.untested {
            Some(Untested::Impossible | Untested::NoVariation | Untested::PartOfYear { .. }) => {
                found.push(Caveat::Untested);
            }
            Some(Untested::TooFewValues { .. } | Untested::TooFewMonths(_)) => {
                found.push(Caveat::TooFewValues { now, then });
            }
            Some(Untested::TooFewFacts(_) | Untested::NothingCounted) => {
                found.push(Caveat::TooFew { now, then });
            }
            None => {}
        }
        let (_, left_out) = super::change::readings(judged, change);
        if !left_out.is_empty() {
            found.push(Caveat::LeftOut(left_out));
        }
    }
    let (periods, per_year) = (judged.series.readings.len(), last.period.frequency().per_year() as usize);
    if periods < (2 * per_year).max(3) {
        found.push(Caveat::ShortHistory(periods));
    }
    let since = last.period.in_year(last.period.year() - 1).year();
    let changes = judged.series.area_changes().into_iter().filter(|period| period.year() >= since);
    found.extend(changes.map(Caveat::AreaChange));
}

/// Of what happened since the year before began: another way of counting, or something from outside.
fn events(dossier: &Dossier, indicator: &Indicator, judged: &Judgement, found: &mut Vec<Caveat>) {
    let Some(last) = judged.series.last() else { return };
    let since = last.period.year() - 1;
    let readings = || judged.series.readings.iter().filter(|one| one.period.year() >= since);
    for note in indicator.annotations(dossier) {
        let until = note.until.unwrap_or(note.day);
        let touched: Vec<Period> = readings()
            .map(|one| one.period)
            .filter(|period| period.first_day() <= until && note.day <= period.last_day())
            .collect();
        match note.kind {
            AnnotationKind::Definition if !touched.is_empty() => {
                found.push(Caveat::Definition { day: note.day, text: note.text.clone() });
            }
            AnnotationKind::Disruption if !touched.is_empty() => {
                found.push(Caveat::Disruption { periods: touched, text: note.text.clone() });
            }
            _ => {}
        }
    }
}

/// Whether a status is one that a parent counts.
pub(super) fn is_judged(status: Status) -> bool {
    status != Status::Informative
}
