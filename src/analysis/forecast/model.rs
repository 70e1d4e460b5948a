//! The model: an averaged dynamic generalised linear model of one series.
//!
//! Level L, slope B and seasonal effects s move on the log scale (counts) or on the scale of the figures (the rest):
//!
//! ```text
//! η(t) = L(t) + s(t) + e(t),  e ~ (0, v)      count(t) ~ Poisson(exp η(t))
//! L(t) = L(t−1) + φ B(t−1) + N(0, w)          B(t) = φ B(t−1) + N(0, u)
//! ```
//!
//! How much each of them moves is not estimated but averaged over: a [`Cell`] is one answer, a mixture of cells
//! the forecast. The numbers of the grid are shares of the level: 0.09 is nine percent a month.

use super::series::{Family, Series, Window};
use libm::pow;

/// At most twelve periods in a year have a season of their own.
pub(super) const LONGEST_SEASON: usize = 12;

/// Standard deviation of the level's step in a month, with the prior weight of each.
pub(super) const LEVEL_STEPS: [(f64, f64); 5] =
    [(0.004, 1.0), (0.015, 1.0), (0.04, 1.0), (0.09, 1.0), (0.2, 0.5)];

/// Standard deviation of the noise beyond Poisson's.
pub(super) const NOISES: [f64; 7] = [0.0, 0.015, 0.035, 0.07, 0.14, 0.25, 0.45];

/// Variance as a share of the mean, for counts that are steadier than Poisson's.
pub(super) const STEADY: [f64; 3] = [0.08, 0.25, 0.55];

/// Steadier than Poisson is half as likely beforehand.
const LN_PRIOR_STEADY: f64 = -0.7;

/// Standard deviation of the seasonal effects.
pub(super) const SEASONS: [f64; 4] = [0.0, 0.08, 0.2, 0.5];

/// Drift of the seasonal profile in a year, as a share of its standard deviation.
pub(super) const SEASON_DRIFT: f64 = 0.15;

/// Slopes that are tried around the best cells, beside none: prior and step deviation a month, damping.
pub(super) const SLOPES: [Slope; 2] =
    [Slope { prior: 0.01, step: 0.0, damping: 0.98 }, Slope { prior: 0.01, step: 0.003, damping: 0.95 }];

/// A slope is less likely beforehand than none.
pub(super) const LN_PRIOR_SLOPE: f64 = -0.5;

/// Figures in units of their standard deviation are coarser than the log scale: steps and seasons are wider.
const WIDER_STEPS: f64 = 3.0;
/// The same for the noise, which is never under 3 % there.
const WIDER_NOISE: f64 = 2.2;
const LEAST_NOISE: f64 = 0.03;

/// Chance in a month of a shift to come, and its standard deviation.
const JUMP: (f64, f64) = (0.01, 0.3);

/// Slope: standard deviation beforehand and of each step, and how much of it stays after a period.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Slope {
    pub(super) prior: f64,
    pub(super) step: f64,
    pub(super) damping: f64,
}

impl Slope {
    /// A level that only wanders.
    pub(super) const NONE: Self = Self { prior: 0.0, step: 0.0, damping: 1.0 };

    /// Whether there is one.
    pub(super) fn is_some(self) -> bool {
        self.prior > 0.0
    }
}

/// Where in the noise axis a cell stands: steadier than Poisson, Poisson, or noisier.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Noise {
    /// Standard deviation beyond Poisson's.
    pub(super) deviation: f64,
    /// Variance as a share of the mean; 1 is Poisson's.
    pub(super) share: f64,
}

/// One answer to how much everything moves; variances are those of one period.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Cell {
    /// Variance of the level's step.
    pub(super) level: f64,
    /// Variance of the noise.
    pub(super) noise: f64,
    /// Variance of a count as a share of its mean, at most 1.
    pub(super) share: f64,
    /// Variance of the seasonal effects before they are held to sum zero.
    pub(super) season: f64,
    pub(super) slope: Slope,
    /// Logarithm of the prior weight.
    pub(super) ln_prior: f64,
}

/// The grid in the units of one series.
pub(super) struct Grid {
    /// Square root of the months in a period.
    step: f64,
    per_year: f64,
    wider: f64,
    family: Family,
    /// The noise axis, from quiet to wild.
    pub(super) noises: Vec<Noise>,
    /// The seasons to choose from; only none when a season cannot be known.
    pub(super) seasons: &'static [f64],
    /// Whether there is enough to know a slope.
    pub(super) has_slopes: bool,
}

impl Grid {
    /// The grid for what a window of a series holds.
    pub(super) fn of(series: &Series, window: &Window) -> Self {
        let steady =
            STEADY.iter().filter(|share| series.family == Family::Poisson && window.mean * **share >= 1.0);
        let steady = steady.map(|&share| Noise { deviation: 0.0, share });
        let wild = NOISES.iter().map(|&deviation| Noise { deviation, share: 1.0 });
        let has_season = series.has_season() && window.known >= series.per_year;
        Self {
            step: series.step(),
            per_year: series.per_year as f64,
            wider: wider(series.family),
            family: series.family,
            noises: steady.chain(wild).collect(),
            seasons: if has_season { &SEASONS } else { &SEASONS[..1] },
            has_slopes: window.known >= 16,
        }
    }

    /// A cell of it: deviation of the level's step in a month, noise, deviation of the season.
    pub(super) fn cell(&self, level: f64, noise: Noise, season: f64, prior: f64) -> Cell {
        let deviation = match self.family {
            Family::Poisson => noise.deviation,
            Family::Normal => noise.deviation.max(LEAST_NOISE) * WIDER_NOISE,
        };
        let steady = if noise.share < 1.0 { LN_PRIOR_STEADY } else { 0.0 };
        // The effects sum to zero, which takes one part in `per_year` of their variance.
        let whole = self.per_year / (self.per_year - 1.0).max(1.0);
        Cell {
            level: squared(level * self.step * self.wider),
            noise: squared(deviation),
            share: noise.share,
            season: squared(season * self.wider) * whole,
            slope: Slope::NONE,
            ln_prior: libm::log(prior) + steady,
        }
    }

    /// The same cell with a slope.
    pub(super) fn with_slope(&self, cell: &Cell, slope: Slope) -> Cell {
        let months = self.step * self.step;
        let slope = Slope {
            prior: slope.prior * months * self.wider,
            step: slope.step * months * self.wider,
            damping: pow(slope.damping, months),
        };
        Cell { slope, ln_prior: cell.ln_prior + LN_PRIOR_SLOPE, ..*cell }
    }
}

/// Chance of a shift in a period to come, and its standard deviation.
pub(super) fn jump(series: &Series) -> (f64, f64) {
    (JUMP.0 * squared(series.step()), JUMP.1 * wider(series.family))
}

fn wider(family: Family) -> f64 {
    match family {
        Family::Poisson => 1.0,
        Family::Normal => WIDER_STEPS,
    }
}

pub(super) fn squared(value: f64) -> f64 {
    value * value
}
