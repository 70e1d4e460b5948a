//! What is to come of an indicator: bands per period, how likely its targets are, and the pace that they need.
//!
//! Everything that the answer depends on stands in a [`Question`], so that an answer is kept as long as its question
//! stays the same. To ask is cheap; to answer takes milliseconds, and belongs in the background.

use super::course::Course;
use super::forecast::{Distribution, Forecast, Kind, Maturity, NoForecast, Past, forecast, stable_seed};
use super::judgement::Judgement;
use super::trajectory::Trajectory;
use crate::domain::{Aggregation, Direction, Dossier, Frequency, Indicator, Nature, Period, Plan};
use chrono::NaiveDate;

/// Everything that the outlook of an indicator depends on.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    course: Course,
    trajectory: Option<Trajectory>,
    nature: Nature,
    aggregation: Aggregation,
    direction: Direction,
    per: f64,
    profile: Vec<f64>,
    /// The last period of the plan, or why nobody can look so far.
    until: Result<Period, NoOutlook>,
    seed: u64,
}

/// What is to come.
#[derive(Debug, Clone, PartialEq)]
pub struct Outlook {
    /// The periods after the last reading, to the end of the plan.
    pub periods: Vec<Ahead>,
    /// The years of the plan from that of the last reading on, that have a target.
    pub years: Vec<YearAhead>,
    /// How much the past could tell.
    pub maturity: Maturity,
    /// The first period after a shift that nobody marked, and whether the figures went up.
    pub shift: Option<(Period, bool)>,
    /// The pace that the next target needs.
    pub pace: Option<Pace>,
    /// The year of the last target.
    pub last_target: Option<i32>,
}

/// One period to come.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ahead {
    /// The period.
    pub period: Period,
    /// Its quantiles, as figures that people see.
    pub bands: Bands,
}

/// The quantiles of something to come: half of the futures lie between a quarter and three quarters.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bands {
    /// 2.5 %.
    pub p2_5: f64,
    /// 10 %.
    pub p10: f64,
    /// 25 %.
    pub p25: f64,
    /// Half.
    pub median: f64,
    /// 75 %.
    pub p75: f64,
    /// 90 %.
    pub p90: f64,
    /// 97.5 %.
    pub p97_5: f64,
}

/// One year of the plan.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct YearAhead {
    /// The year.
    pub year: i32,
    /// Its target.
    pub target: f64,
    /// The upper edge of a band.
    pub upper: Option<f64>,
    /// How likely the target is met, from 0 to 1; exactly 0 or 1 when all of the year is known.
    pub probability: f64,
    /// What the figure of the year will be.
    pub figure: Bands,
    /// Whether all of the year is known.
    pub is_known: bool,
}

/// The pace that a target needs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pace {
    /// The year of the target.
    pub year: i32,
    /// The target.
    pub target: f64,
    /// What each period that is left may or must be, at most or at least; negative when it is out of reach.
    pub needed: f64,
    /// The first period that is left.
    pub from: Period,
    /// The last period of the year.
    pub until: Period,
    /// What the periods of the last twelve months were on average.
    pub now: f64,
    /// Whether a period can be what is needed: no count falls under zero, no part is larger than its whole.
    pub is_possible: bool,
}

/// Why there is no outlook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoOutlook {
    /// No plan with an end in sight: nothing to look forward to.
    NoPlan,
    /// The last figure is too old to look ahead from.
    Stale,
    /// What is measured now and then has no rhythm to look ahead by.
    Irregular,
    /// The figures cannot be forecast.
    Forecast(NoForecast),
}

/// Periods ahead that are simulated at most: a plan of six years from just before its begin.
const FURTHEST: i64 = 84;

impl Question {
    /// What to ask of an indicator as it was judged; none without readings.
    pub fn of(
        dossier: &Dossier,
        indicator: &Indicator,
        judgement: &Judgement,
        plan: Option<&Plan>,
        on: NaiveDate,
    ) -> Option<Self> {
        let course = Course::of(dossier, indicator, &judgement.series, on)?;
        let last = judgement.series.last()?.period;
        let per_year = last.frequency().per_year();
        let end = plan.map(|plan| Period::containing(plan.until, last.frequency()));
        let until = match end.filter(|end| *end > last) {
            _ if judgement.is_stale => Err(NoOutlook::Stale),
            _ if indicator.frequency == Frequency::Irregular => Err(NoOutlook::Irregular),
            until => until.ok_or(NoOutlook::NoPlan),
        };
        Some(Self {
            trajectory: judgement.trajectory.clone(),
            nature: indicator.nature,
            aggregation: indicator.aggregation,
            direction: indicator.direction,
            per: indicator.per,
            profile: judgement.series.profile(last.year(), per_year),
            until,
            seed: stable_seed(&indicator.code),
            course,
        })
    }

    /// Looks ahead.
    ///
    /// # Errors
    /// Says why nothing can be said.
    pub fn answer(&self) -> Result<Outlook, NoOutlook> {
        let until = self.until?;
        let last = self.course.period(self.course.figures.len().saturating_sub(1));
        let horizon = usize::try_from(until.since(last).clamp(0, FURTHEST)).unwrap_or_default();
        let ahead = self.simulate(horizon)?;
        let period =
            |at| Ahead { period: last.later(at + 1), bands: Bands::of(&ahead.step(at), self.unit()) };
        let periods = (0..horizon).map(period).collect();
        let shift = ahead.shift().map(|shift| (self.course.period(shift.at), shift.z > 0.0));
        let years: Vec<YearAhead> =
            (last.year()..=until.year()).filter_map(|year| self.year(&ahead, year, last, horizon)).collect();
        let pace = years.iter().find(|year| !year.is_known).and_then(|year| self.pace(year, last));
        let targets = self.trajectory.as_ref().map(|trajectory| &trajectory.targets);
        let last_target = targets.and_then(|targets| targets.last()).map(|target| target.0);
        Ok(Outlook { periods, years, maturity: ahead.maturity(), shift, pace, last_target })
    }

    fn simulate(&self, horizon: usize) -> Result<Forecast, NoOutlook> {
        let mut values = self.course.values();
        self.course.ignored.iter().for_each(|at| values[*at] = f64::NAN);
        let wholes: Vec<f64> = self.course.wholes.iter().map(|whole| whole.unwrap_or(f64::NAN)).collect();
        let wholes = Some(wholes).filter(|wholes| wholes.iter().any(|whole| whole.is_finite()));
        let kind = match self.nature {
            Nature::Count => Kind::Counts,
            Nature::Proportion => {
                values.iter_mut().for_each(|value| *value /= self.per);
                Kind::Shares { wholes: wholes.as_deref() }
            }
            Nature::Rate | Nature::Amount | Nature::Score => {
                // What was never negative does not become it.
                let is_positive = values.iter().all(|value| value.is_nan() || *value >= 0.0);
                Kind::Real { range: is_positive.then_some((0.0, f64::MAX)) }
            }
        };
        let shifts = self.course.breaks();
        let past = Past {
            values: &values,
            first: self.course.first.number() as usize - 1,
            per_year: self.course.first.frequency().per_year() as usize,
            shifts: &shifts,
            kind,
        };
        forecast(&past, horizon, self.seed).map_err(NoOutlook::Forecast)
    }

    /// What one simulated unit is in figures that people see.
    fn unit(&self) -> f64 {
        if self.nature == Nature::Proportion { self.per } else { 1.0 }
    }

    /// A year of the plan: what it will be and how likely its target is.
    fn year(&self, ahead: &Forecast, year: i32, last: Period, horizon: usize) -> Option<YearAhead> {
        let trajectory = self.trajectory.as_ref()?;
        let target = trajectory.year(year).filter(|_| self.direction != Direction::Informative)?;
        let (first, last_target) = (trajectory.targets.first()?, trajectory.targets.last()?);
        if !(first.0..=last_target.0).contains(&year) {
            return None;
        }
        let upper = trajectory.upper(year).filter(|_| self.direction == Direction::Band);
        let (from, until) = self.span(year, last);
        if until > horizon {
            return None;
        }
        let known = self.known(year);
        // Nobody measured what lacks in a year that is over.
        if until == from && known.lacks {
            return None;
        }
        let figure = match self.aggregation {
            Aggregation::Sum => ahead.total(known.sum / self.unit(), from, until),
            Aggregation::Last if until > from => ahead.step(until - 1),
            Aggregation::Last => Distribution::of(known.last.into_iter().map(|last| last / self.unit())),
            Aggregation::Ratio if !known.is_bare && known.whole + self.usual_whole() > 0.0 => {
                ahead.ratio_of(known.part, known.whole, self.usual_whole(), from, until)
            }
            Aggregation::Mean | Aggregation::Ratio => {
                ahead.mean_of(known.sum / self.unit(), known.count, from, until)
            }
        };
        if figure.values().is_empty() {
            return None;
        }
        // Sums of fractions miss their target by a last bit.
        let (least, most) = (target / self.unit(), upper.map(|upper| upper / self.unit()));
        let nothing = 1e-9 * (1.0 + least.abs());
        let probability = match (self.direction, most) {
            (Direction::Lower, _) => figure.share_at_most(least + nothing),
            (Direction::Band, Some(most)) => figure.share_within(least - nothing, most + nothing),
            _ => figure.share_at_least(least - nothing),
        };
        let is_known = until == from;
        Some(YearAhead {
            year,
            target,
            upper,
            probability,
            figure: Bands::of(&figure, self.unit()),
            is_known,
        })
    }

    /// The simulated periods of a year: from one up to, not with, another.
    fn span(&self, year: i32, last: Period) -> (usize, usize) {
        let frequency = last.frequency();
        let place = |number: u32| {
            let period = Period::new(year, number, frequency).unwrap_or(last);
            usize::try_from(period.since(last).max(0)).unwrap_or_default()
        };
        let (first, end) = (place(1), place(frequency.per_year()));
        (first.saturating_sub(1).min(end), end)
    }

    /// What is known of a year.
    fn known(&self, year: i32) -> Known {
        let mut known = Known::default();
        let (mut share, mut gaps) = (0.0, 0.0);
        for (at, figure) in self.course.figures.iter().enumerate() {
            let period = self.course.period(at);
            if period.year() != year {
                continue;
            }
            let weight = self.profile.get(period.number() as usize - 1).copied().unwrap_or_default();
            let Some(figure) = *figure else {
                gaps += weight;
                known.lacks = self.aggregation != Aggregation::Last;
                continue;
            };
            share += weight;
            known.sum += figure;
            known.count += 1.0;
            known.last = Some(figure);
            match self.course.wholes.get(at).copied().flatten() {
                Some(whole) => {
                    known.whole += whole;
                    known.part += figure / self.unit() * whole;
                }
                None => known.is_bare = true,
            }
        }
        // A period that lacks is taken to have been as usual beside the others of its year.
        if self.aggregation == Aggregation::Sum && share > 0.0 {
            known.sum *= (share + gaps) / share;
        }
        known
    }

    /// What a period of the last year was a ratio of, on average.
    fn usual_whole(&self) -> f64 {
        let wholes = self.course.wholes.iter().rev().flatten();
        let recent: Vec<f64> = wholes.take(self.profile.len()).copied().collect();
        if recent.is_empty() { 0.0 } else { recent.iter().sum::<f64>() / recent.len() as f64 }
    }

    /// The pace that the target of a year needs in the periods that are left.
    fn pace(&self, year: &YearAhead, last: Period) -> Option<Pace> {
        let frequency = last.frequency();
        let until = Period::new(year.year, frequency.per_year(), frequency)?;
        let from = last.next().max(Period::new(year.year, 1, frequency)?);
        let left = (until.since(from) + 1) as f64;
        if frequency.per_year() == 1 || !matches!(self.direction, Direction::Lower | Direction::Higher) {
            return None;
        }
        let known = self.known(year.year);
        let needed = match self.aggregation {
            Aggregation::Sum => (year.target - known.sum) / left,
            Aggregation::Last => return None,
            Aggregation::Ratio if !known.is_bare && self.usual_whole() > 0.0 => {
                let rest = self.usual_whole() * left;
                (year.target / self.unit() * (known.whole + rest) - known.part) / rest * self.unit()
            }
            Aggregation::Mean | Aggregation::Ratio => (year.target * (known.count + left) - known.sum) / left,
        };
        let recent: Vec<f64> =
            self.course.figures.iter().rev().take(self.profile.len()).flatten().copied().collect();
        let now = recent.iter().sum::<f64>() / recent.len().max(1) as f64;
        let most = if self.nature == Nature::Proportion { self.per } else { f64::INFINITY };
        let is_possible =
            needed >= 0.0 && needed <= most + 1e-9 || self.direction == Direction::Higher && needed < 0.0;
        Some(Pace { year: year.year, target: year.target, needed, from, until, now, is_possible })
    }
}

/// What is known of a year.
#[derive(Default)]
struct Known {
    sum: f64,
    count: f64,
    part: f64,
    whole: f64,
    last: Option<f64>,
    /// Whether a period between the first figure and the last was not measured.
    lacks: bool,
    /// Whether a figure of it came without what it is a ratio of.
    is_bare: bool,
}

impl Bands {
    fn of(distribution: &Distribution, unit: f64) -> Self {
        let at = |share: f64| distribution.quantile(share) * unit;
        Self {
            p2_5: at(0.025),
            p10: at(0.1),
            p25: at(0.25),
            median: at(0.5),
            p75: at(0.75),
            p90: at(0.9),
            p97_5: at(0.975),
        }
    }
}

impl Outlook {
    /// The year of the last reading and the last year of the plan, when they have a target.
    pub fn first_and_last(&self) -> impl Iterator<Item = &YearAhead> {
        let (first, last) = (self.years.first(), self.years.last());
        first.into_iter().chain(last.filter(|_| self.years.len() > 1))
    }

    /// How likely the last target of the plan is met; none when nobody can look so far.
    pub fn plan(&self) -> Option<&YearAhead> {
        self.years.last().filter(|last| Some(last.year) == self.last_target)
    }
}
