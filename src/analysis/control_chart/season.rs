//! Whether a series has a marked season, and what it is.
//!
//! The F test for stable seasonality of X-11 (Shiskin, Young and Musgrave 1967; kept in X-13ARIMA-SEATS): do the
//! periods of the year differ by more than chance, beside a straight trend and the level of each segment? In R:
//! `anova(lm(y ~ t + segment), lm(y ~ t + segment + factor(month)))`.

use super::limits::Spread;
use super::points::Point;
use super::scale::Scale;
use statrs::distribution::{ContinuousCDF, FisherSnedecor};
use std::ops::Range;

/// Chance of a season where there is none.
const LEVEL: f64 = 0.01;
/// A season is looked for from so many whole years of points, and never from fewer points than a chart needs.
const YEARS: usize = 2;
/// Degrees of freedom that must be left to compare with.
const LEAST_FREEDOM: usize = 6;

/// The season of a series.
#[derive(Debug, Clone, PartialEq)]
pub struct Season {
    /// What each point would have been without season, in the units of the figures; not a number where it lacks.
    pub adjusted: Vec<f64>,
    /// What each period of the year adds on the scale that is judged, from January; together nothing.
    pub effects: Vec<f64>,
    /// The chance of such differences without season.
    pub p: f64,
    /// The estimated season also took a part of the noise; limits are so many times wider.
    pub(super) widening: f64,
    first: usize,
}

impl Season {
    /// The season of judged values; none when it is not marked or the series is too short.
    pub(super) fn of(
        values: &[f64],
        segments: &[Range<usize>],
        first: usize,
        per_year: usize,
        scale: Scale,
        points: &[Point],
    ) -> Option<Self> {
        let steps = segments.len().saturating_sub(1);
        let others = 1 + steps;
        let present: Vec<(usize, usize)> = (0..per_year)
            .cycle()
            .skip(first)
            .enumerate()
            .take(values.len())
            .filter(|(at, _)| values[*at].is_finite())
            .collect();
        let used = present.len();
        if per_year < 2
            || used < (YEARS * per_year).max(super::LEAST_POINTS)
            || used < per_year + others + LEAST_FREEDOM
        {
            return None;
        }
        let column = |of: &dyn Fn(usize) -> f64| present.iter().map(|(at, _)| of(*at)).collect::<Vec<f64>>();
        let months: Vec<usize> = present.iter().map(|(_, month)| *month).collect();
        let measured = column(&|at| values[at]);
        let trend = column(&|at| at as f64 / values.len() as f64);
        let step = |segment: &Range<usize>| column(&|at| if at >= segment.start { 1.0 } else { 0.0 });
        let columns: Vec<Vec<f64>> =
            std::iter::once(trend).chain(segments.iter().skip(1).map(step)).collect();
        let without = Fit::of(&measured, &columns, &vec![0; used], 1)?;
        let with = Fit::of(&measured, &columns, &months, per_year)?;
        let (between, within) = (per_year - 1, used - per_year - others);
        // What lies under rounding is no noise to compare with.
        let rounding = used as f64 * Spread::of(&measured, 1.0)?.slack.powi(2);
        if without.rest <= rounding {
            return None;
        }
        let ratio = (without.rest - with.rest) / between as f64 / (with.rest.max(rounding) / within as f64);
        let p = FisherSnedecor::new(between as f64, within as f64).ok()?.sf(ratio);
        if p.is_nan() || p >= LEVEL {
            return None;
        }
        let mean = with.levels.iter().sum::<f64>() / per_year as f64;
        let effects: Vec<f64> = with.levels.iter().map(|level| level - mean).collect();
        let adjusted = points
            .iter()
            .zip(effects.iter().cycle().skip(first))
            .map(|(point, effect)| scale.back(scale.to(point.value) - effect));
        let widening = ((used - 1) as f64 / (used - per_year) as f64).sqrt();
        Some(Self { adjusted: adjusted.collect(), p, widening, first, effects })
    }

    /// Takes the season out of judged values.
    pub(super) fn take_out(&self, values: &mut [f64]) {
        let effects = self.effects.iter().cycle().skip(self.first);
        values.iter_mut().zip(effects).for_each(|(value, effect)| *value -= effect);
    }

    /// What the season adds to a point, on the scale that is judged.
    pub(super) fn at(&self, point: usize) -> f64 {
        self.effects[(self.first + point) % self.effects.len()]
    }
}

/// Least squares of values on columns and a level for each group.
struct Fit {
    levels: Vec<f64>,
    /// Sum of the squares that stay.
    rest: f64,
}

impl Fit {
    /// Levels are taken out first, then the columns are fitted on what stays (Frisch, Waugh and Lovell); none when a
    /// group has no value.
    fn of(values: &[f64], columns: &[Vec<f64>], groups: &[usize], count: usize) -> Option<Self> {
        let mut sizes = vec![0.0; count];
        groups.iter().for_each(|group| sizes[*group] += 1.0);
        if sizes.contains(&0.0) {
            return None;
        }
        let means = |column: &[f64]| {
            let mut sums = vec![0.0; count];
            column.iter().zip(groups).for_each(|(value, group)| sums[*group] += value);
            sums.iter_mut().zip(&sizes).for_each(|(sum, size)| *sum /= size);
            sums
        };
        let centred = |column: &[f64], means: &[f64]| -> Vec<f64> {
            column.iter().zip(groups).map(|(value, group)| value - means[*group]).collect()
        };
        let value_means = means(values);
        let mut rest = centred(values, &value_means);
        let mut levels = value_means;
        // Gram-Schmidt: each column becomes upright on those before it, and its part leaves the values.
        let mut upright: Vec<(Vec<f64>, Vec<f64>)> = Vec::with_capacity(columns.len());
        for column in columns {
            let mut own_means = means(column);
            let mut own = centred(column, &own_means);
            let before = dot(&own, &own);
            for (other, other_means) in &upright {
                let part = dot(&own, other) / dot(other, other);
                subtract(&mut own, other, part);
                subtract(&mut own_means, other_means, part);
            }
            let length = dot(&own, &own);
            // A column that those before it already explain adds nothing.
            if length <= 1e-9 * before {
                continue;
            }
            let part = dot(&rest, &own) / length;
            subtract(&mut rest, &own, part);
            subtract(&mut levels, &own_means, part);
            upright.push((own, own_means));
        }
        Some(Self { levels, rest: dot(&rest, &rest) })
    }
}

fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(a, b)| a * b).sum()
}

fn subtract(from: &mut [f64], what: &[f64], part: f64) {
    from.iter_mut().zip(what).for_each(|(value, other)| *value -= part * other);
}
