//! What a figure to come may be.

/// The values that a figure to come took in the simulated futures.
#[derive(Debug, Clone, PartialEq)]
pub struct Distribution {
    sorted: Vec<f64>,
}

impl Distribution {
    pub(in crate::analysis) fn of(values: impl Iterator<Item = f64>) -> Self {
        let mut sorted: Vec<f64> = values.collect();
        sorted.sort_unstable_by(f64::total_cmp);
        Self { sorted }
    }

    /// The values, the smallest first.
    pub fn values(&self) -> &[f64] {
        &self.sorted
    }

    /// The smallest value that at least this share of the futures does not exceed (type 1 of Hyndman and Fan 1996):
    /// a value that occurred, so a whole number for counts. NaN when there is none.
    pub fn quantile(&self, share: f64) -> f64 {
        let last = self.sorted.len().saturating_sub(1);
        let rank = (share * self.sorted.len() as f64).ceil() as usize;
        self.sorted.get(rank.saturating_sub(1).min(last)).copied().unwrap_or(f64::NAN)
    }

    /// The share of the futures in which the figure is this or less; 0 when there is none.
    pub fn share_at_most(&self, value: f64) -> f64 {
        self.share(self.sorted.partition_point(|one| *one <= value))
    }

    /// The share of the futures in which the figure is this or more; 0 when there is none.
    pub fn share_at_least(&self, value: f64) -> f64 {
        self.share(self.sorted.len() - self.sorted.partition_point(|one| *one < value))
    }

    /// The share of the futures in which the figure is within two values or equal to one of them.
    pub fn share_within(&self, low: f64, high: f64) -> f64 {
        let until = self.sorted.partition_point(|one| *one <= high);
        self.share(until.saturating_sub(self.sorted.partition_point(|one| *one < low)))
    }

    fn share(&self, number: usize) -> f64 {
        if self.sorted.is_empty() { 0.0 } else { number as f64 / self.sorted.len() as f64 }
    }
}
