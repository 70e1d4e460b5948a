//! What a short, noisy, seasonal series will do: a forecast that says how sure it is.
//!
//! Counts follow an averaged dynamic Poisson-gamma model, other figures the same states with normal noise; the
//! model, its filter (West, Harrison and Migon 1985) and the averaging stand in the modules below. The evidence
//! that its bands hold is in `docs/forecast-calibration.md`. The same past and seed make the same bytes on every
//! machine.

mod alarm;
mod averaging;
mod distribution;
mod filter;
mod model;
mod random;
mod series;
mod simulation;
mod special;

pub use distribution::Distribution;

use averaging::average;
use filter::{Lives, State};
use model::{Cell, Grid};
use series::{Series, Window, share};
use simulation::{Component, simulate};

/// Fewer figures than this have no forecast.
const MINIMUM: usize = 8;

/// A forecast goes no further than this number of periods.
const FURTHEST: usize = 240;

/// Number of futures, and what suffices when they are longer than this number of periods.
const PATHS: usize = 2000;
const PATHS_FAR: usize = 1000;
const FAR: usize = 26;

/// The figures until now.
#[derive(Debug, Clone, Copy)]
pub struct Past<'a> {
    /// One figure a period, without interruption; NaN where one is missing or must be ignored.
    pub values: &'a [f64],
    /// The position in its year of the first value, from 0.
    pub first: usize,
    /// Periods in a year: 12, 4, 2 or 1. Beyond twelve a year is taken as having no season.
    pub per_year: usize,
    /// The periods, as indices into the values, at which someone says that the level shifted.
    pub shifts: &'a [usize],
    /// What the figures are.
    pub kind: Kind<'a>,
}

/// What the figures of a series are.
#[derive(Debug, Clone, Copy)]
pub enum Kind<'a> {
    /// Facts that are counted.
    Counts,
    /// Amounts and scores.
    Real {
        /// The least and the most that a figure can be.
        range: Option<(f64, f64)>,
    },
    /// Proportions from 0 to 1.
    Shares {
        /// What each of them is a part of, where that is known.
        wholes: Option<&'a [f64]>,
    },
}

/// Why there is no forecast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoForecast {
    /// Fewer than eight figures are known in the periods that count.
    TooFew,
    /// Figures that are not counts are all the same.
    Constant,
    /// A figure is infinite.
    NotFinite,
    /// A count is negative.
    Negative,
    /// A figure is so large that its last digits are lost.
    TooLarge,
    /// A proportion is not between 0 and 1.
    NotAShare,
}

/// How much the past can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Maturity {
    /// Under a year of figures: the level only.
    LevelOnly,
    /// Under two years: the season is not yet established.
    SeasonNotEstablished,
    /// Under three years: probabilities are rough.
    Short,
    /// Three years or more, or a series without seasons.
    Established,
}

/// A shift of the level that nobody marked.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RecentShift {
    /// Index of the first period after it.
    pub at: usize,
    /// How many standard deviations the figures since then lie above (below when negative) their own forecast.
    pub z: f64,
}

/// Simulated futures of a series.
#[derive(Debug, Clone, PartialEq)]
pub struct Forecast {
    /// One path after the other.
    paths: Vec<f64>,
    count: usize,
    horizon: usize,
    shift: Option<RecentShift>,
    maturity: Maturity,
}

/// Simulates the periods that follow a past, at most 240; the same seed makes the same futures.
///
/// When the level seems to have shifted lately and nobody marked it, half of the futures begin at the new level.
///
/// # Errors
/// Says why there is no forecast: too few figures, no spread, or figures that cannot be.
pub fn forecast(past: &Past<'_>, horizon: usize, seed: u64) -> Result<Forecast, NoForecast> {
    let series = Series::of(past)?;
    let window = series.window(series.values.len()).ok_or(NoForecast::TooFew)?;
    if !matches!(past.kind, Kind::Counts) && series.is_constant(&window) {
        return Err(NoForecast::Constant);
    }
    let horizon = horizon.min(FURTHEST);
    let count = if horizon > FAR { PATHS_FAR } else { PATHS };
    let mut lives = Lives::new(&series, window, &alarm::stops(&series));
    let states = mixture(&series, &window, |cell| lives.state(cell, window.until));
    let mut paths = simulate(&series, &window, &states, horizon, count, seed);
    let shift = alarm::recent_shift(&series, &window, &mut lives);
    if let Some(shift) = shift {
        let states = mixture(&series, &window, |cell| lives.shifted(cell, shift.at));
        let rebased = simulate(&series, &window, &states, horizon, count, seed);
        replace_every_other(&mut paths, &rebased, horizon);
    }
    bound(&mut paths, past.kind);
    Ok(Forecast { paths, count, horizon, shift, maturity: Maturity::of(&series, &window) })
}

/// A seed that is the same for the same text on every machine: FNV-1a of 64 bits.
pub fn stable_seed(text: &str) -> u64 {
    text.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3)
    })
}

/// The cells that tell a window best, with what they know after it.
fn mixture(series: &Series, window: &Window, mut state: impl FnMut(&Cell) -> State) -> Vec<Component> {
    let shares = average(&Grid::of(series, window), |cell| state(cell).ln_likelihood);
    shares.into_iter().map(|share| Component { state: state(&share.cell), share }).collect()
}

fn replace_every_other(paths: &mut [f64], others: &[f64], horizon: usize) {
    let length = horizon.max(1);
    let pairs = paths.chunks_exact_mut(length).zip(others.chunks_exact(length));
    for (path, other) in pairs.skip(1).step_by(2) {
        path.copy_from_slice(other);
    }
}

/// Brings simulated figures back to what they can be.
fn bound(paths: &mut [f64], kind: Kind<'_>) {
    match kind {
        Kind::Counts | Kind::Real { range: None } => {}
        Kind::Real { range: Some((low, high)) } => {
            paths.iter_mut().for_each(|value| *value = value.max(low).min(high));
        }
        Kind::Shares { .. } => paths.iter_mut().for_each(|value| *value = share(*value)),
    }
}

impl Maturity {
    fn of(series: &Series, window: &Window) -> Self {
        if !series.has_season() {
            return Self::Established;
        }
        match window.known / series.per_year {
            0 => Self::LevelOnly,
            1 => Self::SeasonNotEstablished,
            2 => Self::Short,
            _ => Self::Established,
        }
    }

    /// Whether a probability must be called rough and given in steps of ten percent.
    pub fn is_rough(self) -> bool {
        self < Self::Established
    }
}

impl Forecast {
    /// How many periods it goes ahead.
    pub fn horizon(&self) -> usize {
        self.horizon
    }

    /// How many futures were simulated.
    pub fn paths(&self) -> usize {
        self.count
    }

    /// The recent shift that seems to have happened without being marked.
    pub fn shift(&self) -> Option<RecentShift> {
        self.shift
    }

    /// How much the past could tell.
    pub fn maturity(&self) -> Maturity {
        self.maturity
    }

    /// One period, from 0 for the first to come; without values beyond the horizon.
    pub fn step(&self, period: usize) -> Distribution {
        Distribution::of(self.futures().filter_map(|path| path.get(period).copied()))
    }

    /// What is known added to the periods from one up to, not with, another; those beyond the horizon add nothing.
    pub fn total(&self, known: f64, from: usize, until: usize) -> Distribution {
        Distribution::of(self.sums(from, until).map(|sum| known + sum))
    }

    /// The mean of figures that are known, by their sum and number, and those of some periods to come.
    pub fn mean_of(&self, known_sum: f64, known_count: f64, from: usize, until: usize) -> Distribution {
        self.ratio_of(known_sum, known_count, 1.0, from, until)
    }

    /// The ratio of known parts and wholes together with those of some periods to come, when the whole of each of
    /// these is `whole`. Without any whole there are no values.
    pub fn ratio_of(
        &self,
        known_part: f64,
        known_whole: f64,
        whole: f64,
        from: usize,
        until: usize,
    ) -> Distribution {
        let periods = until.min(self.horizon).saturating_sub(from);
        let wholes = known_whole + whole * periods as f64;
        let ratios = self.sums(from, until).map(|sum| (known_part + whole * sum) / wholes);
        Distribution::of(ratios.filter(|_| wholes > 0.0))
    }

    /// The futures, one slice of figures each.
    pub fn futures(&self) -> impl Iterator<Item = &[f64]> {
        let future = |path: usize| self.paths.get(path * self.horizon..(path + 1) * self.horizon);
        (0..self.count).filter_map(future)
    }

    fn sums(&self, from: usize, until: usize) -> impl Iterator<Item = f64> {
        self.futures().map(move |path| path.iter().take(until).skip(from).sum())
    }
}
