//! Is a change real, or month-to-month noise?
//!
//! Always an effect with a 95 % interval, never a bare percentage. The nature of the indicator chooses the rule:
//! counts and rates are judged by [`counts`], proportions by [`proportions`], amounts and scores by [`means`]. The
//! test says "more than the noise", never a cause.

pub mod counts;
pub mod means;
pub mod proportions;
mod quantiles;
#[cfg(test)]
mod reference;
pub mod relative;
mod test;
mod window;

use super::series::{Reading, Series};
use crate::domain::{Aggregation, Area, Direction, Id, Indicator, Nature};
use counts::Facts;
use proportions::Part;
pub use test::{ChangeRule, Measure, Test, Untested, Verdict};
pub use window::{Against, Window};
use window::{Compared, beside_yearly_figure};

/// Months under which the dispersion must be known from earlier years.
const FEW_MONTHS: u32 = 6;

/// The latest figures beside earlier ones, with what the difference proves.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// With what was compared.
    pub against: Against,
    /// What is judged.
    pub current: Window,
    /// What it is compared with.
    pub reference: Window,
    /// The effect with its interval, and what it proves.
    pub test: Test,
    /// Municipalities that one side lacks and that are left out of both.
    pub left_out: Vec<Id<Area>>,
}

impl Change {
    /// Judges the last year against the same periods of the year before.
    pub fn of(indicator: &Indicator, series: &Series) -> Option<Self> {
        Self::against(indicator, series, Against::YearBefore)
    }

    /// Judges the latest figures against earlier ones; none when no period has a counterpart.
    pub fn against(indicator: &Indicator, series: &Series, against: Against) -> Option<Self> {
        let compared = Compared::of(indicator, series, against);
        if let Some(compared) = compared
            && let Some((current, reference)) = compared.windows()
        {
            let test = judge(indicator.nature, &compared);
            return Some(Self {
                left_out: compared.left_out,
                ..Self::from(against, current, reference, test)
            });
        }
        let Against::Baseline { year, value: Some(value) } = against else { return None };
        let (readings, current, reference) = beside_yearly_figure(indicator, series, (year, value))?;
        let test = judge_year(indicator, &readings, &current, value);
        Some(Self::from(against, current, reference, test))
    }

    fn from(against: Against, current: Window, reference: Window, test: Test) -> Self {
        Self { against, current, reference, test, left_out: Vec::new() }
    }

    /// Whether a test judged it; others are only shown.
    pub fn is_tested(&self) -> bool {
        self.test.interval.is_some()
    }

    /// Whether a demonstrable change is for the better; none when it is not demonstrable or has no better side.
    pub fn is_better(&self, direction: Direction) -> Option<bool> {
        match (self.test.verdict, direction) {
            (Verdict::Fall, Direction::Lower) | (Verdict::Rise, Direction::Higher) => Some(true),
            (Verdict::Rise, Direction::Lower) | (Verdict::Fall, Direction::Higher) => Some(false),
            _ => None,
        }
    }
}

/// Judges paired readings by the rule of their nature; what lacks its denominators is judged by its mean.
fn judge(nature: Nature, compared: &Compared<'_>) -> Test {
    let (now, then) = (compared.now.iter(), compared.then.iter().flatten());
    match nature {
        Nature::Count => counted(compared),
        Nature::Rate if compared.has_wholes() => counted(compared),
        Nature::Proportion if compared.has_wholes() => proportions::difference(part(now), part(then)),
        _ => means::welch(&figures(now), &figures(then)),
    }
}

/// Judges counts: with their dispersion when pairs or earlier years tell it, else as two totals.
fn counted(compared: &Compared<'_>) -> Test {
    let (pairs, history) = (compared.pairs(), compared.history());
    let has_history = history.freedom > 0.0;
    let test = match pairs.as_slice() {
        [only] if !has_history => counts::exact(only.now, only.then),
        all => counts::overdispersed(all, history),
    };
    let months = compared.months();
    let is_short = months < FEW_MONTHS && !has_history && !compared.is_state();
    if test.untested.is_none() && is_short {
        return test.withheld(Untested::TooFewMonths(months));
    }
    test
}

/// Judges a year against the yearly figure of another, of which nothing else is known.
fn judge_year(indicator: &Indicator, readings: &[Reading], now: &Window, figure: f64) -> Test {
    if indicator.nature != Nature::Count || indicator.aggregation != Aggregation::Sum {
        return means::welch(&figures(readings.iter()), &[figure]);
    }
    let test = counts::exact(Facts::of(now.total), Facts::of(figure));
    let of = readings.first().map_or(0, |first| first.period.frequency().per_year() as usize);
    if readings.len() == of {
        return test;
    }
    let why = Untested::PartOfYear { measured: readings.len(), of };
    Test::untested(test.measure, test.estimate, test.rule, why)
}

fn figures<'a>(readings: impl Iterator<Item = &'a Reading>) -> Vec<f64> {
    readings.map(Reading::figure).collect()
}

fn part<'a>(readings: impl Iterator<Item = &'a Reading>) -> Part {
    readings.fold(Part { part: 0.0, whole: 0.0 }, |sum, one| Part {
        part: sum.part + one.value,
        whole: sum.whole + one.denominator.unwrap_or_default(),
    })
}
