//! Has the level shifted lately, without anyone having marked it?

use super::filter::Lives;
use super::series::{Family, Series, Window, average};
use super::simulation::simulate;
use super::{RecentShift, mixture};

/// The last periods that may lie after a shift.
const SPANS: [usize; 4] = [2, 3, 4, 6];

/// Periods that are needed before them, and since the last marked shift.
const BEFORE: usize = 20;
const SINCE_MARKED: usize = 8;

/// Beyond this distance, in standard deviations, it is told: the largest of four passes it rarely by chance.
const TOLD_BEYOND: f64 = 2.6;

const PATHS: usize = 300;
const SEED: u64 = 7;

/// Periods after which states must be kept to look for a recent shift.
pub(super) fn stops(series: &Series) -> Vec<usize> {
    SPANS.iter().filter(|span| is_open(series, **span)).map(|span| series.values.len() - span).collect()
}

/// The most surprising span of last periods against its own forecast, made before it, when it is surprising enough.
pub(super) fn recent_shift(series: &Series, whole: &Window, lives: &mut Lives<'_>) -> Option<RecentShift> {
    let length = series.values.len();
    let mut largest: Option<RecentShift> = None;
    for span in SPANS.into_iter().filter(|span| is_open(series, *span)) {
        let Some(window) = series.window(length - span) else { continue };
        let z = if window.begins_like(whole) {
            surprise(series, &window, lives, span)
        } else {
            surprise(series, &window, &mut Lives::new(series, window, &[]), span)
        };
        if largest.is_none_or(|known| z.abs() > known.z.abs()) {
            largest = Some(RecentShift { at: length - span, z });
        }
    }
    largest.filter(|shift| shift.z.abs() > TOLD_BEYOND)
}

/// Whether the last periods of this span are all known, with enough before them.
fn is_open(series: &Series, span: usize) -> bool {
    let length = series.values.len();
    length >= BEFORE + span
        && series.shifts.iter().all(|shift| shift.saturating_add(SINCE_MARKED + span) <= length)
        && series.values[length - span..].iter().all(|value| !value.is_nan())
}

/// The distance between the sum of a span and its forecast, in standard deviations of that, counts by their square
/// roots.
fn surprise(series: &Series, window: &Window, lives: &mut Lives<'_>, span: usize) -> f64 {
    let even = |sum: f64| match series.family {
        Family::Poisson => (sum.max(0.0) + 0.375).sqrt(),
        Family::Normal => sum,
    };
    let mixture = mixture(series, window, |cell| lives.state(cell, window.until));
    let paths = simulate(series, window, &mixture, span, PATHS, SEED);
    let sums: Vec<f64> = paths.chunks_exact(span).map(|path| even(path.iter().sum())).collect();
    let mean = average(&sums);
    let squares: f64 = sums.iter().map(|sum| (sum - mean) * (sum - mean)).sum();
    let deviation = (squares / (sums.len() as f64 - 1.0)).sqrt().max(1e-9);
    (even(series.values[window.until..].iter().sum()) - mean) / deviation
}
