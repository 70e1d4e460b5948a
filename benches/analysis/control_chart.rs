//! The control chart of one series.

use criterion::Criterion;
use kadans::analysis::{ControlChart, Observed};
use std::hint::black_box;

/// Six years of months: counts with a season, an intervention and a disruption.
pub fn control_chart(criterion: &mut Criterion) {
    let month = |at: usize| 30.0 + 9.0 * (at as f64 * std::f64::consts::TAU / 12.0).cos();
    let values: Vec<f64> = (0..72).map(|at| (month(at) + ((at * 5) % 7) as f64).round()).collect();
    let counts = Observed { values: &values, per_year: 12, counts: true, ..Observed::default() };
    let marked = Observed { rebased: &[40], ignored: &[14, 15, 16], ..counts };
    let without = Observed { per_year: 1, ..counts };
    let mut group = criterion.benchmark_group("control chart");
    for (name, observed) in [("without season", without), ("72 months", counts), ("with marks", marked)] {
        group.bench_function(name, |bench| bench.iter(|| ControlChart::of(black_box(&observed))));
    }
    group.finish();
}
