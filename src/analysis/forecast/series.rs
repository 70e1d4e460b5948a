//! The past as the model sees it.

use super::model::LONGEST_SEASON;
use super::{Kind, MINIMUM, NoForecast, Past};
use libm::{exp, log};

/// Of longer pasts only these last periods count: fifteen years of months.
const LONGEST_PAST: usize = 180;

/// Beyond this whole numbers lose their last digits.
const LARGEST: f64 = 1e15;

/// A proportion without its denominator is taken as one of a hundred, for those at 0 or 1.
const USUAL_WHOLE: f64 = 100.0;

/// Less spread than this part of the largest figure is rounding.
const SPREADLESS: f64 = 1e-12;

/// How the figures scatter around the signal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    Poisson,
    Normal,
}

/// The figures on the scale of the model.
pub(super) struct Series {
    /// NaN where nothing is known.
    pub(super) values: Vec<f64>,
    /// Position in its year of the first value.
    first: usize,
    pub(super) per_year: usize,
    /// Marked level shifts.
    pub(super) shifts: Vec<usize>,
    pub(super) family: Family,
    /// A mean that no simulated count exceeds, as a logarithm.
    pub(super) ln_largest: f64,
}

/// The part of a series that a forecast is made from, and where the states begin in it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Window {
    pub(super) from: usize,
    /// The period after the last.
    pub(super) until: usize,
    /// How many figures are known in it.
    pub(super) known: usize,
    pub(super) mean: f64,
    /// Figures are modelled as their distance from this, in units of `scale`.
    pub(super) centre: f64,
    pub(super) scale: f64,
    /// The level to begin with.
    pub(super) level: f64,
}

impl Window {
    /// Whether the states of another window until its end are those of this one on their way.
    pub(super) fn begins_like(&self, other: &Self) -> bool {
        let start = |window: &Self| (window.from, window.centre, window.scale, window.level);
        start(self) == start(other)
    }
}

impl Series {
    /// Refuses what has no forecast; the minimum of figures is a matter of [`Self::window`].
    pub(super) fn of(past: &Past<'_>) -> Result<Self, NoForecast> {
        if past.values.iter().any(|value| value.is_infinite()) {
            return Err(NoForecast::NotFinite);
        }
        let (values, family) = match past.kind {
            Kind::Counts => (counts(past.values)?, Family::Poisson),
            Kind::Real { .. } => (reals(past.values)?, Family::Normal),
            Kind::Shares { wholes } => (logits(past.values, wholes.unwrap_or(&[]))?, Family::Normal),
        };
        let per_year = past.per_year.max(1);
        let largest = values.iter().copied().fold(1.0, f64::max);
        Ok(Self {
            first: past.first % per_year,
            per_year,
            shifts: past.shifts.to_vec(),
            family,
            ln_largest: (log(largest) + 5.0).max(20.0),
            values,
        })
    }

    /// What a forecast made after `until` periods is made from; none for fewer than eight figures.
    pub(super) fn window(&self, until: usize) -> Option<Window> {
        let excess = until.saturating_sub(LONGEST_PAST);
        let from = excess - excess % self.per_year;
        let known: Vec<f64> = self.values[from..until].iter().copied().filter(|one| !one.is_nan()).collect();
        if known.len() < MINIMUM {
            return None;
        }
        let mean = average(&known);
        let head = average(&known[..known.len().min(self.per_year.max(6))]);
        let (centre, scale, level) = match self.family {
            Family::Poisson => (0.0, 1.0, log(head + 0.1)),
            Family::Normal => (head, deviation(&known, mean).max(1e-9), 0.0),
        };
        Some(Window { from, until, known: known.len(), mean, centre, scale, level })
    }

    /// Whether all figures of a window are the same, but for rounding.
    pub(super) fn is_constant(&self, window: &Window) -> bool {
        let figures = self.values[window.from..window.until].iter().copied().filter(|one| !one.is_nan());
        let (low, high) =
            figures.fold((f64::MAX, f64::MIN), |(low, high), one| (low.min(one), high.max(one)));
        high - low <= SPREADLESS * high.abs().max(low.abs())
    }

    /// Position of a period in its year.
    pub(super) fn position(&self, period: usize) -> usize {
        (self.first + period) % self.per_year
    }

    /// Whether the periods of a year can differ.
    pub(super) fn has_season(&self) -> bool {
        (2..=LONGEST_SEASON).contains(&self.per_year)
    }

    /// The square root of the months in a period.
    pub(super) fn step(&self) -> f64 {
        (12.0 / self.per_year as f64).sqrt()
    }
}

fn counts(values: &[f64]) -> Result<Vec<f64>, NoForecast> {
    if values.iter().any(|value| *value < 0.0) {
        return Err(NoForecast::Negative);
    }
    reals(values)
}

fn reals(values: &[f64]) -> Result<Vec<f64>, NoForecast> {
    if values.iter().any(|value| value.abs() > LARGEST) {
        return Err(NoForecast::TooLarge);
    }
    Ok(values.to_vec())
}

/// ln((k + ½)/(n − k + ½)) where the whole is known (Haldane 1956), else the logit of the share kept off 0 and 1.
///
/// A period of which the whole is 0 has no share.
fn logits(shares: &[f64], wholes: &[f64]) -> Result<Vec<f64>, NoForecast> {
    if shares.iter().any(|share| *share < 0.0 || *share > 1.0) {
        return Err(NoForecast::NotAShare);
    }
    let whole = |index: usize| wholes.get(index).copied().unwrap_or(f64::NAN);
    let logit = |(index, share): (usize, &f64)| {
        let whole = whole(index);
        if whole > 0.0 && whole <= LARGEST {
            let part = share * whole;
            log((part + 0.5) / (whole - part + 0.5))
        } else if whole.is_nan() {
            let kept = if share.is_nan() {
                f64::NAN
            } else {
                share.clamp(0.5 / USUAL_WHOLE, 1.0 - 0.5 / USUAL_WHOLE)
            };
            log(kept / (1.0 - kept))
        } else {
            f64::NAN
        }
    };
    Ok(shares.iter().enumerate().map(logit).collect())
}

/// The share whose logit this is.
pub(super) fn share(logit: f64) -> f64 {
    1.0 / (1.0 + exp(-logit))
}

pub(super) fn average(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

fn deviation(values: &[f64], mean: f64) -> f64 {
    let squares: f64 = values.iter().map(|value| (value - mean) * (value - mean)).sum();
    (squares / values.len() as f64).sqrt()
}
