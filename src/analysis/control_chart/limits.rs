//! Centre and limits of an XmR chart.
//!
//! Wheeler and Chambers, "Understanding Statistical Process Control" (1992): limits at 2.66 mean moving ranges,
//! 3 / d₂ with d₂ = 1.128 rounded as "Making Data Count" and `NHSRplotthedots` do (R's `qcc` keeps 2.659574).

use super::scale::Scale;

/// Mean moving ranges between centre and limit.
const REACH: f64 = 2.66;
/// Moving ranges above so many times their mean are left out once (Nelson 1982; `NHSRplotthedots`).
const SCREEN: f64 = 3.267;
/// Differences smaller than this part of the largest value come from rounding.
const ROUNDING: f64 = 1e-12;

/// Centre and limits at a point, in the units of the figures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    /// Centre.
    pub centre: f64,
    /// Lower limit; none where no count could come under it, or without two points in a row.
    pub lower: Option<f64>,
    /// Upper limit; none without two points in a row.
    pub upper: Option<f64>,
}

/// An XmR chart on the figures as they are, as other programs make it: no roots, no season, no range left out; a
/// lower limit may lie under zero.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Xmr {
    /// Mean.
    pub centre: f64,
    /// Mean less 2.66 mean moving ranges.
    pub lower: f64,
    /// Mean and 2.66 mean moving ranges.
    pub upper: f64,
}

impl Xmr {
    /// The chart of consecutive values, of which what lacks is not a number; none without two in a row.
    pub fn of(values: &[f64]) -> Option<Self> {
        let (centre, reach) = (Spread::of(values, 1.0)?.centre, REACH * range_up_to(values, f64::INFINITY)?);
        Some(Self { centre, lower: centre - reach, upper: centre + reach })
    }
}

impl Limits {
    /// Without the limits that no figure can go beyond.
    pub(super) fn within(self, range: Option<(f64, f64)>) -> Self {
        let (least, most) = range.unwrap_or((f64::NEG_INFINITY, f64::INFINITY));
        let lower = self.lower.filter(|lower| *lower > least);
        Self { lower, upper: self.upper.filter(|upper| *upper < most), ..self }
    }
}

/// Centre and distance of the limits on the scale that is judged.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Spread {
    pub(super) centre: f64,
    /// From the centre to a limit; none without two values in a row.
    pub(super) reach: Option<f64>,
    /// Differences up to here come from rounding.
    pub(super) slack: f64,
}

impl Spread {
    /// None when there is no value.
    pub(super) fn of(values: &[f64], widening: f64) -> Option<Self> {
        let present = || values.iter().copied().filter(|value| value.is_finite());
        // Measured from the first value, equal values have exactly their own mean.
        let first = present().next()?;
        let (sum, count) = present().fold((0.0, 0.0), |(sum, count), one| (sum + (one - first), count + 1.0));
        let largest = present().fold(0.0, |largest: f64, one| largest.max(one.abs()));
        let reach = mean_moving_range(values).map(|range| REACH * range * widening);
        Some(Self { centre: first + sum / count, reach, slack: ROUNDING * largest })
    }

    /// Limits as figures, moved by a season.
    pub(super) fn limits(&self, scale: Scale, season: f64) -> Limits {
        let centre = self.centre + season;
        Limits {
            centre: scale.back(centre),
            lower: self.reach.and_then(|reach| scale.lower(centre - reach)),
            upper: self.reach.map(|reach| scale.back(centre + reach)),
        }
    }
}

/// The mean difference of neighbours, without those far above it; a gap has no difference on either side.
///
/// When only zeros would stay, nothing is left out: a single leap among equal values is no reason for limits
/// without width.
fn mean_moving_range(values: &[f64]) -> Option<f64> {
    let mean = range_up_to(values, f64::INFINITY)?;
    Some(range_up_to(values, SCREEN * mean).filter(|screened| *screened > 0.0).unwrap_or(mean))
}

/// The mean of the moving ranges that are not larger than this.
fn range_up_to(values: &[f64], most: f64) -> Option<f64> {
    let ranges = values.windows(2).map(|pair| (pair[1] - pair[0]).abs()).filter(|range| range.is_finite());
    let kept = ranges.filter(|range| *range <= most);
    let (sum, count) = kept.fold((0.0, 0.0), |(sum, count), range| (sum + range, count + 1.0));
    (count > 0.0).then(|| sum / count)
}
