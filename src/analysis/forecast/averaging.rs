//! Which cells of the grid tell the past best, and how much each of them counts.

use super::model::{Cell, Grid, LEVEL_STEPS, Noise, SLOPES};

/// Exponent on the likelihood: the months of a year are not as independent as the model thinks.
const TEMPER: f64 = 0.8;

/// Levels and noises at which seasons are compared.
const MIDDLING: (f64, [f64; 2]) = (0.03, [0.03, 0.2]);

/// Two seasons stay when their log-likelihoods are closer than this; the grid is searched around cells that are
/// closer to the best.
const CLOSE: f64 = 2.0;

/// Slopes are tried around cells that are closer to the best than this.
const NEAR_THE_TOP: f64 = 2.5;

/// A cell that counts less than this part of the best is left out, and those beyond this number.
const LEAST: (f64, usize) = (0.01, 24);

/// A cell and its part in the forecast.
pub(super) struct Share {
    pub(super) cell: Cell,
    /// Of all cells together 1.
    pub(super) weight: f64,
}

struct Scored {
    cell: Cell,
    /// Logarithm of the tempered likelihood and the prior together.
    score: f64,
}

impl Scored {
    fn new(cell: Cell, ln_likelihood: f64) -> Self {
        Self { cell, score: ln_likelihood * TEMPER + cell.ln_prior }
    }
}

/// Weighs the cells of a grid by their log-likelihoods, the heaviest first; none when no cell has one.
pub(super) fn average(grid: &Grid, mut ln_likelihood: impl FnMut(&Cell) -> f64) -> Vec<Share> {
    let mut cells = Vec::with_capacity(64);
    for season in best_seasons(grid, &mut ln_likelihood) {
        search(grid, season, &mut ln_likelihood, &mut cells);
    }
    if grid.has_slopes {
        let near = best(&cells) - NEAR_THE_TOP;
        let near: Vec<Cell> = cells.iter().filter(|one| one.score > near).map(|one| one.cell).collect();
        for cell in near.iter().flat_map(|cell| SLOPES.map(|slope| grid.with_slope(cell, slope))) {
            cells.push(Scored::new(cell, ln_likelihood(&cell)));
        }
    }
    weigh(&cells)
}

/// The season that fits best at middling levels and noises, and the next one when it is close.
fn best_seasons(grid: &Grid, ln_likelihood: &mut impl FnMut(&Cell) -> f64) -> Vec<f64> {
    if grid.seasons.len() == 1 {
        return grid.seasons.to_vec();
    }
    let (level, noises) = MIDDLING;
    let mut fits: Vec<(f64, f64)> = grid
        .seasons
        .iter()
        .map(|&season| {
            let fits = noises.map(|deviation| {
                ln_likelihood(&grid.cell(level, Noise { deviation, share: 1.0 }, season, 1.0))
            });
            (season, fits[0].max(fits[1]))
        })
        .collect();
    fits.sort_by(|a, b| b.1.total_cmp(&a.1));
    let keep = if fits[0].1 - fits[1].1 < CLOSE { 2 } else { 1 };
    fits.into_iter().take(keep).map(|(season, _)| season).collect()
}

/// Fills the grid of level steps and noises from its middle: the neighbours of all cells close to the best.
fn search(grid: &Grid, season: f64, ln_likelihood: &mut impl FnMut(&Cell) -> f64, cells: &mut Vec<Scored>) {
    let (levels, noises) = (LEVEL_STEPS.len(), grid.noises.len());
    let mut seen = vec![false; levels * noises];
    let middle = grid.noises.iter().position(|noise| noise.deviation >= 0.05).unwrap_or(noises / 2);
    let (quieter, wilder) = (middle.saturating_sub(2), (middle + 2).min(noises - 1));
    let mut waiting = vec![(levels / 2, middle), (1, quieter), (levels / 2, wilder), (levels - 2, quieter)];
    let mut found: Vec<(usize, usize, f64)> = Vec::with_capacity(seen.len());
    while !waiting.is_empty() {
        for (level, noise) in waiting.drain(..) {
            if std::mem::replace(&mut seen[level * noises + noise], true) {
                continue;
            }
            let (step, prior) = LEVEL_STEPS[level];
            let cell = grid.cell(step, grid.noises[noise], season, prior);
            let scored = Scored::new(cell, ln_likelihood(&cell));
            found.push((level, noise, scored.score));
            cells.push(scored);
        }
        let best = found.iter().map(|one| one.2).fold(f64::MIN, f64::max);
        for &(level, noise, _) in found.iter().filter(|one| one.2 >= best - CLOSE) {
            let neighbours = [
                (level.wrapping_sub(1), noise),
                (level + 1, noise),
                (level, noise.wrapping_sub(1)),
                (level, noise + 1),
            ];
            waiting.extend(neighbours.into_iter().filter(|(level, noise)| {
                *level < levels && *noise < noises && !seen[level * noises + noise]
            }));
        }
    }
}

fn weigh(cells: &[Scored]) -> Vec<Share> {
    let best = best(cells);
    let mut shares: Vec<Share> = cells
        .iter()
        .map(|one| Share { cell: one.cell, weight: libm::exp(one.score - best) })
        .filter(|share| share.weight > LEAST.0)
        .collect();
    shares.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    shares.truncate(LEAST.1);
    let total: f64 = shares.iter().map(|share| share.weight).sum();
    for share in &mut shares {
        share.weight /= total;
    }
    shares
}

fn best(cells: &[Scored]) -> f64 {
    cells.iter().map(|one| one.score).fold(f64::MIN, f64::max)
}
