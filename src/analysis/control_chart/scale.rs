//! The scale on which a chart is judged.

/// What Anscombe (1948) adds to a count, so that the variance of its root hardly depends on its mean.
const ANSCOMBE: f64 = 0.375;

/// How a figure becomes what is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scale {
    /// As it is.
    Plain,
    /// √(x + 3/8).
    Root,
}

impl Scale {
    /// Roots of counts; what has a value under zero counts nothing and stays as it is.
    pub(super) fn of(counts: bool, values: &[f64]) -> Self {
        if counts && !values.iter().any(|value| *value < 0.0) { Self::Root } else { Self::Plain }
    }

    /// A figure on the scale.
    pub(super) fn to(self, value: f64) -> f64 {
        match self {
            Self::Plain => value,
            Self::Root => (value + ANSCOMBE).sqrt(),
        }
    }

    /// Back to a figure; a count is never under zero.
    pub(super) fn back(self, value: f64) -> f64 {
        match self {
            Self::Plain => value,
            Self::Root => (value.max(0.0).powi(2) - ANSCOMBE).max(0.0),
        }
    }

    /// A lower limit as a figure; none where no count could come under it.
    pub(super) fn lower(self, value: f64) -> Option<f64> {
        Some(self.back(value)).filter(|figure| self == Self::Plain || *figure > 0.0)
    }
}
