//! Is the latest figure more than the usual ups and downs?
//!
//! An XmR chart after NHS England, "Making Data Count", with the rules of its R package `NHSRplotthedots` 0.2.2.
//! Centre = mean, limits = centre ± 2.66 × mean moving range. Counts are judged on √(x + 3/8) (Anscombe 1948),
//! where small counts ring less often by chance; counts under two a month per quarter; a series with a marked
//! season after adjustment for it. The limits are transformed back, so that they stand beside the figures.

mod limits;
mod points;
mod rules;
mod scale;
mod season;

pub use limits::{Limits, Xmr};
pub use points::Point;
pub use rules::{Rule, Side, Signal};
pub use season::Season;

use crate::domain::{Direction, Frequency, Period};
use limits::Spread;
use scale::Scale;

/// With fewer points a chart is drawn and not judged.
pub const LEAST_POINTS: usize = 12;

/// What was measured, one value a period.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Observed<'a> {
    /// Consecutive periods; what lacks is not a number.
    pub values: &'a [f64],
    /// Which period of the year the first is, from 0.
    pub first: usize,
    /// Periods in a year.
    pub per_year: usize,
    /// Whether the values count something.
    pub counts: bool,
    /// Whether a value is a state or a mean, so that months are never added up to quarters.
    pub is_state: bool,
    /// The least and the most that a value can be; limits that lie there or beyond say nothing and are left out.
    pub range: Option<(f64, f64)>,
    /// Periods in which a marked intervention begins: limits are computed anew from there.
    pub rebased: &'a [usize],
    /// Periods of a marked disruption: drawn, and used for neither limits nor rules.
    pub ignored: &'a [usize],
}

/// A stretch with one centre and one pair of limits, in the units of the figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Segment {
    /// Its first point.
    pub from: usize,
    /// Its last point.
    pub until: usize,
    /// How many of its points count.
    pub measured: usize,
    /// Centre, of a period without season.
    pub centre: f64,
    /// Lower limit; none when a count cannot come under it, or from fewer than two points in a row.
    pub lower: Option<f64>,
    /// Upper limit; none from fewer than two points in a row.
    pub upper: Option<f64>,
    spread: Spread,
}

/// What the latest point says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Variation {
    /// Out of the ordinary, on the good side.
    Improvement,
    /// Out of the ordinary, on the bad side.
    Concern,
    /// Out of the ordinary, and neither side is better.
    Neutral,
    /// The usual ups and downs.
    CommonCause,
    /// Too few points to judge.
    TooFew,
}

/// Whether the target will be met when nothing changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Assurance {
    /// The target lies outside the limits on the good side.
    Met,
    /// The target lies outside the limits on the bad side.
    Missed,
    /// The target lies between the limits: met in one period and missed in another.
    HitOrMiss,
    /// There is no target, or the chart is not judged.
    NoTarget,
}

/// A control chart. Everything in it goes by points: periods, or quarters when counts are small.
#[derive(Debug, Clone, PartialEq)]
pub struct ControlChart {
    /// The points from the first to the last.
    pub points: Vec<Point>,
    /// Stretches with limits of their own, a new one from each marked intervention.
    pub segments: Vec<Segment>,
    /// Points out of the ordinary, the earliest first; a point has the first rule that catches it.
    pub signals: Vec<Signal>,
    /// Whether the last segment has enough points to be judged.
    pub is_judged: bool,
    /// The season that was taken out before judging; none without a marked one.
    pub season: Option<Season>,
    /// Months were added up to quarters, because fewer than two a month were counted.
    pub is_quarterly: bool,
    /// The XmR chart of the last segment on the periods as they are, to compare with other programs.
    pub plain: Option<Xmr>,
    scale: Scale,
    range: Option<(f64, f64)>,
}

impl ControlChart {
    /// Draws and judges a chart; none when nothing was measured.
    pub fn of(observed: &Observed<'_>) -> Option<Self> {
        let measured = points::cleaned(observed);
        let scale = Scale::of(observed.counts, &measured);
        let grouped = points::grouped(observed, &measured, scale);
        let points = &grouped.points;
        let mut judged: Vec<f64> =
            points.iter().map(|one| if one.is_used { scale.to(one.value) } else { f64::NAN }).collect();
        let stretches = points::stretches(points, observed.rebased);
        let season = Season::of(&judged, &stretches, grouped.first, grouped.per_year, scale, points);
        if let Some(season) = &season {
            season.take_out(&mut judged);
        }
        let widening = season.as_ref().map_or(1.0, |season| season.widening);
        let (mut segments, mut signals) = (Vec::with_capacity(stretches.len()), Vec::new());
        for range in stretches {
            let values = &judged[range.clone()];
            let Some(spread) = Spread::of(values, widening) else { continue };
            let limits = spread.limits(scale, 0.0).within(observed.range);
            let measured = values.iter().filter(|value| value.is_finite()).count();
            if measured >= LEAST_POINTS {
                rules::judge(values, &spread, range.start, &mut signals);
            }
            segments.push(Segment {
                from: range.start,
                until: range.end - 1,
                measured,
                centre: limits.centre,
                lower: limits.lower,
                upper: limits.upper,
                spread,
            });
        }
        let last = segments.last()?;
        let raw = points[last.from].from..=points[last.until].until;
        Some(Self {
            is_judged: last.measured >= LEAST_POINTS,
            plain: Xmr::of(&measured[raw]),
            is_quarterly: grouped.is_quarterly,
            points: grouped.points,
            segments,
            signals,
            season,
            scale,
            range: observed.range,
        })
    }

    /// Centre and limits that hold at a point, with the season put back; none outside every segment.
    pub fn limits_at(&self, point: usize) -> Option<Limits> {
        let segment = self.segments.iter().find(|one| (one.from..=one.until).contains(&point))?;
        let season = self.season.as_ref().map_or(0.0, |season| season.at(point));
        Some(segment.spread.limits(self.scale, season).within(self.range))
    }

    /// The signal of a point.
    pub fn signal_at(&self, point: usize) -> Option<&Signal> {
        self.signals.iter().find(|signal| signal.at == point)
    }

    /// The last point that counts.
    pub fn last_point(&self) -> Option<usize> {
        self.points.iter().rposition(|point| point.is_used && point.value.is_finite())
    }

    /// The signal of the last point that counts.
    pub fn latest(&self) -> Option<&Signal> {
        self.signal_at(self.last_point()?).filter(|_| self.is_judged)
    }

    /// The period of a point, when the first value is that of a period.
    pub fn period(&self, point: usize, first: Period) -> Option<Period> {
        let ahead = self.points.get(point)?.from;
        let own = std::iter::successors(Some(first), |period| Some(period.next())).nth(ahead)?;
        let quarter = || Period::containing(own.first_day(), Frequency::Quarter);
        Some(if self.is_quarterly { quarter() } else { own })
    }

    /// How many points in a row, until that of a signal, make its trend or its run; else 1.
    pub fn stretch(&self, signal: &Signal) -> usize {
        let from =
            self.segments.iter().map(|one| one.from).filter(|from| *from <= signal.at).max().unwrap_or(0);
        let way = if signal.side == Side::Above { 1.0 } else { -1.0 };
        let value = |at: usize| self.points.get(at).filter(|one| one.is_used).map(|one| one.value);
        let adjusted = |at: usize| {
            let value = value(at)?;
            Some(self.season.as_ref().map_or(value, |season| season.adjusted[at]))
        };
        let rises = |at: usize| Some((adjusted(at)? - adjusted(at.checked_sub(1)?)?) * way > 0.0);
        let is_beyond = |at: usize| Some((value(at)? - self.limits_at(at)?.centre) * way > 0.0);
        let back = || (from..=signal.at).rev();
        match signal.rule {
            Rule::Trend => 1 + back().take_while(|at| *at > from && rises(*at) == Some(true)).count(),
            Rule::Run => back().take_while(|at| is_beyond(*at) == Some(true)).count(),
            Rule::Outside | Rule::TwoOfThree => 1,
        }
    }

    /// What the latest point says, by which side is better.
    pub fn variation(&self, direction: Direction) -> Variation {
        match (self.is_judged, self.latest()) {
            (false, _) => Variation::TooFew,
            (true, None) => Variation::CommonCause,
            (true, Some(signal)) => match signal.side.is_better(direction) {
                Some(true) => Variation::Improvement,
                Some(false) => Variation::Concern,
                None => Variation::Neutral,
            },
        }
    }

    /// Whether a target for an average period of the year will be met when nothing changes.
    ///
    /// A band has a second, upper value. The limits are those of the last segment, without season.
    pub fn assurance(&self, target: Option<(f64, Option<f64>)>, direction: Direction) -> Assurance {
        let (Some((target, ceiling)), Some(last)) = (target, self.segments.last()) else {
            return Assurance::NoTarget;
        };
        if !self.is_judged || !target.is_finite() {
            return Assurance::NoTarget;
        }
        let periods = if self.is_quarterly { points::MONTHS as f64 } else { 1.0 };
        let (target, ceiling) = (target * periods, ceiling.unwrap_or(f64::INFINITY) * periods);
        let floor = if self.scale == Scale::Root { 0.0 } else { f64::NEG_INFINITY };
        let (floor, top) = self.range.unwrap_or((floor, f64::INFINITY));
        let (lower, upper) = (last.lower.unwrap_or(floor), last.upper.unwrap_or(top));
        let slack = 1e-9 * (1.0 + target.abs());
        let (met, missed) = match direction {
            // Figures without any spread stand on their target: they meet it.
            Direction::Lower => (
                target > upper + slack || upper - lower <= slack && target > lower - slack,
                target < lower - slack,
            ),
            Direction::Higher => (
                target < lower - slack || upper - lower <= slack && target < upper + slack,
                target > upper + slack,
            ),
            Direction::Band => (target < lower && ceiling > upper, target > upper || ceiling < lower),
            Direction::Informative => return Assurance::NoTarget,
        };
        match (met, missed) {
            (true, _) => Assurance::Met,
            (_, true) => Assurance::Missed,
            _ => Assurance::HitOrMiss,
        }
    }
}
