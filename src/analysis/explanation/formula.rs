//! Formulas with their terms filled in, so that what is printed can be computed again.

use crate::analysis::forecast::Maturity;
use crate::analysis::{ChangeRule, Measure, YearAhead};
use crate::domain::{Direction, Status};

/// How a step was computed, with its terms.
#[derive(Debug, Clone, PartialEq)]
pub enum Formula {
    /// As it was entered.
    Taken(f64),
    /// The terms added up.
    Sum(Vec<f64>),
    /// The mean of the terms.
    Mean(Vec<f64>),
    /// The last period of several.
    Last(f64),
    /// Numerators over denominators, in what it is told per.
    Ratio {
        /// Numerators, added up.
        part: f64,
        /// Denominators, added up.
        whole: f64,
        /// What it is told per, such as 100.
        per: f64,
    },
    /// The target of a year.
    Target {
        /// The year.
        year: i32,
        /// The figure.
        value: f64,
    },
    /// A point on the straight line between two years.
    Line {
        /// The year that the line starts from, and its figure.
        from: (i32, f64),
        /// The year that it leads to, and its figure.
        to: (i32, f64),
        /// How far along the line, from 0 to 1.
        share: f64,
    },
    /// The part of a yearly target that belongs to the periods measured.
    Share {
        /// The target of the year.
        target: f64,
        /// The part of a year that falls in these periods, from 0 to 1.
        share: f64,
        /// Whole earlier years that tell that part; 0 means equal parts.
        years: usize,
    },
    /// A tolerance as a share of what is expected.
    Tolerance {
        /// The share.
        share: f64,
        /// What is expected.
        expected: f64,
    },
    /// How far a figure is on the good side, in tolerances.
    Distance {
        /// Which way is better.
        direction: Direction,
        /// The figure.
        figure: f64,
        /// What is expected; the lower edge of a band.
        expected: f64,
        /// The upper edge of a band.
        upper: Option<f64>,
        /// The tolerance in the figure's own unit.
        tolerance: f64,
    },
    /// The part of the way from the baseline to the target.
    Achieved {
        /// The figure.
        value: f64,
        /// The baseline.
        baseline: f64,
        /// The target.
        target: f64,
    },
    /// Whether a level is held that is already the target.
    Held {
        /// The figure.
        value: f64,
        /// The target.
        target: f64,
        /// Whether lower is better.
        is_lower: bool,
    },
    /// How well a figure lies within a band.
    Within {
        /// The figure.
        value: f64,
        /// The lower edge.
        low: f64,
        /// The upper edge.
        high: Option<f64>,
        /// The tolerance in the figure's own unit.
        tolerance: f64,
    },
    /// One figure beside another.
    Change {
        /// The figure of the year.
        now: f64,
        /// The figure of the reference year.
        then: f64,
        /// In what it is measured.
        measure: Measure,
        /// Ends of the 95 % interval, in the same measure.
        interval: Option<(f64, f64)>,
        /// The method that judged it.
        method: Method,
    },
    /// Centre and limits of a control chart since it was computed anew last.
    Limits {
        /// Centre.
        centre: f64,
        /// Lower limit, unless no figure can come under it.
        lower: Option<f64>,
        /// Upper limit, unless no figure can come over it.
        upper: Option<f64>,
        /// Points from which they were computed.
        points: usize,
        /// Whether they were computed on the square roots of counts.
        is_root: bool,
        /// Whether the season was taken out first.
        is_adjusted: bool,
        /// Whether months were added up to quarters first.
        is_quarterly: bool,
    },
    /// The share of the simulated futures that reach a target.
    Forecast {
        /// The year, with its target, its probability and its bands.
        year: YearAhead,
        /// How much the past could tell.
        maturity: Maturity,
    },
    /// The mean of values by their weights: weight and value.
    WeightedMean(Vec<(f64, f64)>),
    /// A part of a weight.
    Coverage {
        /// Weight with fresh figures.
        known: f64,
        /// The whole weight.
        whole: f64,
    },
    /// The worst status of all.
    Worst(Option<Status>),
    /// The status that most of the known weight has.
    Standing {
        /// The status.
        status: Status,
        /// Share of the known weight that is on course.
        on_course: f64,
        /// Share of the known weight that is off course.
        off_course: f64,
    },
    /// So many of so many.
    Count {
        /// Those that are counted.
        counted: usize,
        /// All of them.
        of: usize,
    },
}

/// The method by which a change was judged.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Method {
    /// The rule.
    pub rule: ChangeRule,
    /// Dispersion φ of counts.
    pub dispersion: Option<f64>,
    /// Whether it could be tested.
    pub is_tested: bool,
}

impl Formula {
    /// What the terms come to; none for what is no number or has no outcome, such as a share of nothing.
    pub fn evaluate(&self) -> Option<f64> {
        let value = match self {
            Self::Taken(value) | Self::Last(value) | Self::Target { value, .. } => *value,
            Self::Sum(terms) => terms.iter().sum(),
            Self::Mean(terms) => terms.iter().sum::<f64>() / terms.len() as f64,
            Self::Ratio { part, whole, per } => part / whole * per,
            Self::Line { from, to, share } => from.1 + share * (to.1 - from.1),
            Self::Share { target, share, .. } => target * share,
            Self::Tolerance { share, expected } => share * expected.abs(),
            Self::Distance { .. } => self.away().map(|(away, tolerance)| match away {
                0.0 => 0.0,
                _ => away / tolerance,
            })?,
            Self::Achieved { value, baseline, target } => (value - baseline) / (target - baseline),
            Self::Held { value, target, is_lower } => {
                f64::from(if *is_lower { value <= target } else { value >= target })
            }
            Self::Within { value, low, high, tolerance } => {
                let outside = (low - value).max(value - high.unwrap_or(f64::INFINITY)).max(0.0);
                if outside == 0.0 { 1.0 } else { (1.0 - outside / tolerance.max(1e-9)).max(0.0) }
            }
            Self::Change { now, then, measure: Measure::RateRatio, .. } if *then > 0.0 => now / then - 1.0,
            Self::Change { measure: Measure::RateRatio, .. } => return None,
            Self::Change { now, then, .. } => now - then,
            Self::Limits { centre, .. } => *centre,
            Self::Forecast { year, .. } => year.probability,
            Self::WeightedMean(terms) => {
                let whole: f64 = terms.iter().map(|(weight, _)| weight).sum();
                terms.iter().map(|(weight, value)| weight * value).sum::<f64>() / whole
            }
            Self::Coverage { whole, .. } if *whole <= 0.0 => 0.0,
            Self::Coverage { known, whole } => known / whole,
            Self::Count { counted, .. } => *counted as f64,
            Self::Worst(_) | Self::Standing { .. } => return None,
        };
        Some(value).filter(|value| value.is_finite())
    }

    /// How far a figure is on the good side, and the tolerance, both in its own unit.
    fn away(&self) -> Option<(f64, f64)> {
        let Self::Distance { direction, figure, expected, upper, tolerance } = self else { return None };
        let away = match direction {
            Direction::Higher => figure - expected,
            Direction::Lower => expected - figure,
            Direction::Band => (figure - expected).min(upper.map_or(f64::INFINITY, |upper| upper - figure)),
            Direction::Informative => return None,
        };
        Some((away, *tolerance))
    }
}
