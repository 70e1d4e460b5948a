//! The forecast of one series.

use criterion::Criterion;
use kadans::analysis::forecast::{Kind, Past, forecast};
use std::hint::black_box;

/// Six years of months around a mean, with a season and noise; a fall in the last three months when asked for.
fn months(mean: f64, falls: bool) -> Vec<f64> {
    let month = |index: u32| {
        let season = 1.0 + 0.3 * (f64::from(index) * std::f64::consts::TAU / 12.0).sin();
        let noise = 0.5 + f64::from(index * index * 7 % 31) / 31.0;
        let fall = if falls && index >= 69 { 0.3 } else { 1.0 };
        (mean * season * noise * fall).round()
    };
    (0..72).map(month).collect()
}

/// A part of the 20 ms (30 ms to 72 periods) in which one indicator is fully judged.
pub fn forecasts(criterion: &mut Criterion) {
    for horizon in [26, 72] {
        let mut group = criterion.benchmark_group(format!("forecast horizon {horizon}"));
        group.sample_size(30);
        for (name, mean, falls) in
            [("mean 3", 3.0, false), ("mean 25", 25.0, false), ("mean 25, fallen lately", 25.0, true)]
        {
            let values = months(mean, falls);
            let past = Past { values: &values, first: 0, per_year: 12, shifts: &[], kind: Kind::Counts };
            group.bench_function(name, |bench| bench.iter(|| forecast(black_box(&past), horizon, 1)));
        }
        let values = months(25.0, false);
        let kind = Kind::Real { range: None };
        let past = Past { values: &values, first: 0, per_year: 12, shifts: &[], kind };
        group.bench_function("scores", |bench| bench.iter(|| forecast(black_box(&past), horizon, 1)));
        group.finish();
    }
}
