//! Futures drawn from a mixture of cells: whole paths, so that a year's total has a distribution too.

use super::averaging::Share;
use super::filter::{LONGEST_STATE, State};
use super::model::{SEASON_DRIFT, jump};
use super::random::Random;
use super::series::{Family, Series, Window};
use libm::exp2;
use std::f64::consts::LOG2_E;

/// A cell with its weight in the mixture and what it knows.
pub(super) struct Component {
    pub(super) share: Share,
    pub(super) state: State,
}

/// Draws paths of `horizon` periods that follow a window, one after the other; cells in order of their weight.
pub(super) fn simulate(
    series: &Series,
    window: &Window,
    mixture: &[Component],
    horizon: usize,
    count: usize,
    seed: u64,
) -> Vec<f64> {
    let mut random = Random::seeded(seed);
    let mut paths = Vec::with_capacity(count * horizon);
    let (mut drawn, mut cumulated) = (0, 0.0);
    for component in mixture {
        cumulated += component.share.weight;
        let until = ((cumulated * count as f64).round() as usize).min(count);
        let future = Future::of(series, window, component);
        for _ in drawn..until {
            future.draw(horizon, &mut random, &mut paths);
        }
        drawn = drawn.max(until);
    }
    paths
}

/// What draws the paths of one cell.
struct Future<'a> {
    series: &'a Series,
    window: &'a Window,
    component: &'a Component,
    /// Lower triangle: its square is the covariance of the state.
    root: Vec<Vec<f64>>,
    level_step: f64,
    noise: f64,
    season_step: f64,
    /// Chance of a jump in a period, and its standard deviation.
    jump: (f64, f64),
}

impl<'a> Future<'a> {
    fn of(series: &'a Series, window: &'a Window, component: &'a Component) -> Self {
        let cell = &component.share.cell;
        Self {
            series,
            window,
            component,
            root: cholesky(&component.state),
            level_step: cell.level.sqrt(),
            noise: cell.noise.sqrt(),
            season_step: cell.season.sqrt() * SEASON_DRIFT,
            jump: jump(series),
        }
    }

    fn draw(&self, horizon: usize, random: &mut Random, paths: &mut Vec<f64>) {
        let (cell, layout) = (&self.component.share.cell, self.component.state.layout);
        let mut state = self.begin(random);
        for period in self.window.until..self.window.until + horizon {
            if layout.has_slope {
                state[0] += cell.slope.damping * state[1] + self.level_step * random.normal();
                state[1] = cell.slope.damping * state[1] + cell.slope.step * random.normal();
            } else {
                state[0] += self.level_step * random.normal();
            }
            if random.uniform() < self.jump.0 {
                state[0] += self.jump.1 * random.normal();
            }
            if layout.seasons > 0 && period.is_multiple_of(layout.seasons) {
                for effect in &mut state[layout.season()..layout.len()] {
                    *effect += self.season_step * random.normal();
                }
            }
            let effect = layout.effect(self.series.position(period)).map_or(0.0, |part| state[part]);
            let noise = if self.noise > 0.0 { self.noise * random.normal() } else { 0.0 };
            paths.push(self.figure(state[0] + effect + noise, random));
        }
    }

    /// Draws the state at the end of the past.
    fn begin(&self, random: &mut Random) -> [f64; LONGEST_STATE] {
        let layout = self.component.state.layout;
        let mut normals = [0.0; LONGEST_STATE];
        let level = random.normal();
        let slope = random.normal(); // Drawn without a slope as well: cells with and without one stay in step.
        normals[0] = level;
        if layout.has_slope {
            normals[1] = slope;
        }
        normals[layout.season()..layout.len()].fill_with(|| random.normal());
        let mut state = self.component.state.mean;
        for (part, row) in state.iter_mut().zip(&self.root) {
            for (factor, normal) in row.iter().zip(&normals) {
                *part += factor * normal;
            }
        }
        state
    }

    fn figure(&self, predictor: f64, random: &mut Random) -> f64 {
        let share = self.component.share.cell.share;
        match self.series.family {
            Family::Normal => self.window.centre + self.window.scale * predictor,
            Family::Poisson => {
                // The power of two is the faster exponential of `libm`; a third of the time goes here.
                let mean = exp2(predictor.min(self.series.ln_largest) * LOG2_E);
                if share < 1.0 {
                    (share * random.poisson(mean / share)).round()
                } else {
                    random.poisson(mean)
                }
            }
        }
    }
}

/// The lower triangle whose square is the covariance of a state; a part that is known has a column of zeros.
fn cholesky(state: &State) -> Vec<Vec<f64>> {
    let length = state.layout.len();
    let mut root: Vec<Vec<f64>> = (0..length).map(|row| vec![0.0; row + 1]).collect();
    for column in 0..length {
        let inner = |one: &[f64], other: &[f64]| -> f64 {
            one.iter().zip(&other[..column]).map(|(a, b)| a * b).sum()
        };
        let variance = state.covariance[column][column] - inner(&root[column][..column], &root[column]);
        if variance <= 1e-12 {
            continue;
        }
        let pivot = variance.sqrt();
        for row in column + 1..length {
            let rest = state.covariance[row][column] - inner(&root[row][..column], &root[column]);
            root[row][column] = rest / pivot;
        }
        root[column][column] = pivot;
    }
    root
}
