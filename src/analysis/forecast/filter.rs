//! What a cell learns from the past, figure by figure.
//!
//! The filter of West, Harrison and Migon (1985) for counts: the linear predictor has a conjugate log-gamma
//! distribution, and a count moves mean and variance of the state by linear Bayes. With normal figures it is the
//! Kalman filter. An aberrant figure widens the level instead of moving it.

use super::model::{Cell, LONGEST_SEASON, SEASON_DRIFT, squared};
use super::series::{Family, Series, Window};
use super::special::{GammaFamily, inverse_trigamma, ln_gamma};
use libm::{exp, log};
use std::ops::Range;

/// Level, slope and the seasonal effects.
pub(super) const LONGEST_STATE: usize = 2 + LONGEST_SEASON;

/// How much of the log-likelihood is kept after each period.
const MEMORY: f64 = 0.99;

/// Prior share of aberrant figures.
const ABERRANT: f64 = 0.01;

/// Variance that a marked shift adds to the level, and, as a share of its prior variance, to the slope.
const FREED: (f64, f64) = (0.6, 0.25);

/// Keeps the variance of a predictor above 0.
const LEAST_VARIANCE: f64 = 1e-6;

/// Mean and covariance of level, slope (when there is one) and seasonal effects (when there are any), in that order.
#[derive(Clone)]
pub(super) struct State {
    pub(super) mean: [f64; LONGEST_STATE],
    pub(super) covariance: [[f64; LONGEST_STATE]; LONGEST_STATE],
    pub(super) ln_likelihood: f64,
    pub(super) layout: Layout,
}

/// Which parts of a state are there.
#[derive(Clone, Copy)]
pub(super) struct Layout {
    pub(super) has_slope: bool,
    /// Number of seasonal effects, 0 for none.
    pub(super) seasons: usize,
}

impl Layout {
    fn of(cell: &Cell, per_year: usize) -> Self {
        Self { has_slope: cell.slope.is_some(), seasons: if cell.season > 0.0 { per_year } else { 0 } }
    }

    /// Where the seasonal effects begin.
    pub(super) fn season(self) -> usize {
        1 + usize::from(self.has_slope)
    }

    /// How many parts there are.
    pub(super) fn len(self) -> usize {
        self.season() + self.seasons
    }

    /// The part that holds the effect of a position in the year.
    pub(super) fn effect(self, position: usize) -> Option<usize> {
        (self.seasons > 0).then_some(self.season() + position)
    }
}

/// What one figure says.
struct Lesson {
    ln_likelihood: f64,
    /// The likelihood with a much wider predictor, of a figure that looks aberrant.
    ln_aberrant: Option<f64>,
    /// How far the figure lies from what was predicted, on the scale of the state.
    departure: f64,
    /// Step of the predictor's mean per unit of its variance.
    step: f64,
    /// Fall of the predictor's variance per squared unit of it.
    fall: f64,
}

impl State {
    /// What is known before the first figure.
    pub(super) fn before(cell: &Cell, window: &Window, per_year: usize) -> Self {
        let layout = Layout::of(cell, per_year);
        let mut state = Self {
            mean: [0.0; LONGEST_STATE],
            covariance: [[0.0; LONGEST_STATE]; LONGEST_STATE],
            ln_likelihood: 0.0,
            layout,
        };
        state.mean[0] = window.level;
        state.covariance[0][0] = 1.0;
        if layout.has_slope {
            state.covariance[1][1] = squared(cell.slope.prior);
        }
        state.loosen_season(cell.season);
        state
    }

    /// Lets the state live through some periods of a window and learn their figures; `shift` is a level shift that
    /// is supposed beside the marked ones.
    pub(super) fn live(
        &mut self,
        cell: &Cell,
        series: &Series,
        window: &Window,
        periods: Range<usize>,
        shift: Option<usize>,
    ) {
        for period in periods {
            if period > window.from {
                self.evolve(cell, period);
            }
            if series.shifts.contains(&period) || shift == Some(period) {
                self.free(cell);
            }
            let value = series.values[period];
            if !value.is_nan() {
                let value = (value - window.centre) / window.scale;
                self.learn(cell, series.family, value, series.position(period));
            }
        }
    }

    fn evolve(&mut self, cell: &Cell, period: usize) {
        if self.layout.has_slope {
            self.follow_slope(cell.slope.damping);
            self.covariance[1][1] += squared(cell.slope.step);
        }
        self.covariance[0][0] += cell.level;
        if self.layout.seasons > 0 && period.is_multiple_of(self.layout.seasons) {
            self.loosen_season(cell.season * squared(SEASON_DRIFT));
        }
    }

    /// The level takes the slope's step and the slope fades: x ↦ G x, C ↦ G C G'.
    fn follow_slope(&mut self, damping: f64) {
        self.mean[0] += damping * self.mean[1];
        self.mean[1] *= damping;
        let length = self.layout.len();
        for part in 0..length {
            self.covariance[0][part] += damping * self.covariance[1][part];
            self.covariance[1][part] *= damping;
        }
        for row in &mut self.covariance[..length] {
            row[0] += damping * row[1];
            row[1] *= damping;
        }
    }

    /// Adds independent variances to the seasonal effects that keep the sum of them at zero.
    fn loosen_season(&mut self, variance: f64) {
        let (from, until) = (self.layout.season(), self.layout.len());
        let shared = 1.0 / self.layout.seasons as f64;
        for row in from..until {
            for column in from..until {
                let own = if row == column { 1.0 } else { 0.0 };
                self.covariance[row][column] += variance * (own - shared);
            }
        }
    }

    /// A marked shift: the level may be anywhere near, season and noise stay.
    fn free(&mut self, cell: &Cell) {
        self.covariance[0][0] += FREED.0;
        if self.layout.has_slope {
            self.covariance[1][1] += FREED.1 * squared(cell.slope.prior);
        }
    }

    fn learn(&mut self, cell: &Cell, family: Family, value: f64, position: usize) {
        let effect = self.layout.effect(position);
        let mut loading = self.covariance[0];
        let mut mean = self.mean[0];
        let mut variance = loading[0];
        if let Some(effect) = effect {
            for (own, other) in loading.iter_mut().zip(&self.covariance[effect]) {
                *own += other;
            }
            mean += self.mean[effect];
            variance = loading[0] + loading[effect];
        }
        let lesson = match family {
            Family::Poisson => {
                Lesson::of_count(value, mean, variance.max(1e-9) + cell.noise + LEAST_VARIANCE, cell.share)
            }
            Family::Normal => Lesson::of_real(value, mean, variance.max(1e-12) + cell.noise),
        };
        self.ln_likelihood *= MEMORY;
        if self.weigh(&lesson) {
            self.covariance[0][0] += 0.25 * squared(lesson.departure);
        } else {
            self.take(&lesson, &loading);
        }
    }

    /// Adds the likelihood of a figure; answers whether it is more likely aberrant than not.
    fn weigh(&mut self, lesson: &Lesson) -> bool {
        let Some(ln_aberrant) = lesson.ln_aberrant else {
            self.ln_likelihood += lesson.ln_likelihood;
            return false;
        };
        let sound = log(1.0 - ABERRANT) + lesson.ln_likelihood;
        let aberrant = log(ABERRANT) + ln_aberrant;
        let larger = sound.max(aberrant);
        self.ln_likelihood += larger + log(exp(sound - larger) + exp(aberrant - larger));
        aberrant > sound
    }

    fn take(&mut self, lesson: &Lesson, loading: &[f64; LONGEST_STATE]) {
        let loading = &loading[..self.layout.len()];
        for (mean, load) in self.mean.iter_mut().zip(loading) {
            *mean += load * lesson.step;
        }
        for (row, load) in self.covariance.iter_mut().zip(loading) {
            let factor = load * lesson.fall;
            for (entry, other) in row.iter_mut().zip(loading) {
                *entry -= factor * other;
            }
        }
    }
}

impl Lesson {
    /// A count, when the logarithm of its mean has this mean and variance.
    ///
    /// A count steadier than Poisson's is one divided by `share`, which is Poisson.
    fn of_count(count: f64, mean: f64, variance: f64, share: f64) -> Self {
        let ln_share = log(share);
        let scaled = count / share;
        let conjugate = |variance: f64| {
            let alpha = inverse_trigamma(variance);
            let gamma = GammaFamily::at(alpha);
            (alpha, exp(gamma.digamma - (mean - ln_share)), gamma)
        };
        let (alpha, beta, prior) = conjugate(variance);
        let posterior = GammaFamily::at(alpha + scaled);
        let ln_factorial = ln_gamma(scaled + 1.0);
        let ln_next = log(beta + 1.0);
        let ln_likelihood = posterior.ln_gamma - prior.ln_gamma - ln_factorial
            + alpha * log(beta / (beta + 1.0))
            - scaled * ln_next
            - ln_share;
        let expected = share * alpha / beta;
        let spread = share * share * alpha * (beta + 1.0) / (beta * beta);
        let ln_aberrant = is_surprising(count, expected, spread).then(|| {
            let (alpha, beta, prior) = conjugate(variance + 0.5);
            ln_gamma(alpha + scaled) - prior.ln_gamma - ln_factorial + alpha * log(beta / (beta + 1.0))
                - scaled * log(beta + 1.0)
                - ln_share
        });
        Self {
            ln_likelihood,
            ln_aberrant,
            departure: log((count + 0.5) / (expected + 0.5)),
            step: (posterior.digamma - ln_next + ln_share - mean) / variance,
            fall: (variance - posterior.trigamma) / squared(variance),
        }
    }

    /// A figure that is normal around the predictor.
    fn of_real(value: f64, mean: f64, variance: f64) -> Self {
        let error = value - mean;
        let ln_normal = |variance: f64| -0.5 * (log(variance) + error * error / variance);
        Self {
            ln_likelihood: ln_normal(variance),
            ln_aberrant: (error * error > 5.3 * variance).then(|| ln_normal(variance + 4.0)),
            departure: error,
            step: error / variance,
            fall: 1.0 / variance,
        }
    }
}

/// Whether a count lies beyond 2.3 standard deviations, on the scale of Anscombe (1948) where they are even.
fn is_surprising(count: f64, expected: f64, variance: f64) -> bool {
    let distance = 2.0 * ((count + 0.375).sqrt() - (expected + 0.375).sqrt());
    distance.abs() > 2.3 * (variance / (expected + 0.375)).sqrt()
}

/// The states of many cells over one window, each lived through once; kept where forecasts begin.
pub(super) struct Lives<'a> {
    series: &'a Series,
    window: Window,
    /// The ends of the forecasts' windows, the earliest first.
    stops: Vec<usize>,
    kept: Vec<(Cell, Vec<State>)>,
}

impl<'a> Lives<'a> {
    /// Over a window, with states kept at some periods before its end.
    pub(super) fn new(series: &'a Series, window: Window, earlier: &[usize]) -> Self {
        let mut stops: Vec<usize> = earlier.to_vec();
        stops.push(window.until);
        stops.sort_unstable();
        Self { series, window, stops, kept: Vec::new() }
    }

    /// The state of a cell after a number of periods; that number is one of the stops, or the next one counts.
    pub(super) fn state(&mut self, cell: &Cell, until: usize) -> State {
        let known = self.kept.iter().position(|(other, _)| other == cell).unwrap_or_else(|| {
            let states = self.lived(cell);
            self.kept.push((*cell, states));
            self.kept.len() - 1
        });
        let stop = self.stops.iter().position(|stop| *stop >= until).unwrap_or(self.stops.len() - 1);
        self.kept[known].1[stop].clone()
    }

    /// The state of a cell at the end, when the level shifted at a stop.
    pub(super) fn shifted(&mut self, cell: &Cell, at: usize) -> State {
        let mut state = self.state(cell, at);
        state.live(cell, self.series, &self.window, at..self.window.until, Some(at));
        state
    }

    fn lived(&self, cell: &Cell) -> Vec<State> {
        let mut state = State::before(cell, &self.window, self.series.per_year);
        let mut lived = self.window.from;
        let mut states = Vec::with_capacity(self.stops.len());
        for &stop in &self.stops {
            state.live(cell, self.series, &self.window, lived..stop, None);
            lived = stop;
            states.push(state.clone());
        }
        states
    }
}
