//! What judging costs, against the limits that the window needs.
#![allow(missing_docs)] // What criterion makes of a group has none.

use criterion::{Criterion, criterion_group, criterion_main};
use kadans::analysis::change::counts::{Dispersion, Facts, Pair, exact, overdispersed};
use kadans::analysis::change::means::welch;
use kadans::analysis::change::proportions::{Part, difference};
use kadans::analysis::forecast::{Kind, Past, forecast};
use kadans::analysis::{ControlChart, Observed, Picture};
use kadans::domain::Dossier;
use std::hint::black_box;

fn picture(criterion: &mut Criterion) {
    let dossier = Dossier::default();
    let day = "2023-10-31".parse().expect("a day");
    criterion.bench_function("picture of nothing", |bench| {
        bench.iter(|| Picture::of(black_box(&dossier), day));
    });
}

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
fn forecasts(criterion: &mut Criterion) {
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

/// Six years of months: counts with a season, an intervention and a disruption.
fn control_chart(criterion: &mut Criterion) {
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

/// One change judged by each rule; hundreds of indicators are judged at each edit.
fn change(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("change");
    let pairs: Vec<Pair> = (0..12)
        .map(|month| Pair {
            now: Facts::of(f64::from(20 + month * 7 % 11)),
            then: Facts::of(f64::from(25 + month * 5 % 9)),
        })
        .collect();
    let history = Dispersion { chi_square: 31.0, freedom: 22.0 };
    group.bench_function("overdispersed, twelve pairs", |bench| {
        bench.iter(|| overdispersed(black_box(&pairs), black_box(history)));
    });
    group.bench_function("exact", |bench| {
        bench.iter(|| exact(black_box(Facts::of(262.0)), black_box(Facts::of(347.0))));
    });
    group.bench_function("newcombe", |bench| {
        let (now, then) = (Part { part: 56.0, whole: 70.0 }, Part { part: 48.0, whole: 80.0 });
        bench.iter(|| difference(black_box(now), black_box(then)));
    });
    group.bench_function("fisher", |bench| {
        let (now, then) = (Part { part: 9.0, whole: 190.0 }, Part { part: 21.0, whole: 180.0 });
        bench.iter(|| difference(black_box(now), black_box(then)));
    });
    group.bench_function("welch", |bench| {
        let now: Vec<f64> = (0..12).map(|month| 7.0 + f64::from(month * 5 % 7) / 10.0).collect();
        let then: Vec<f64> = (0..12).map(|month| 6.8 + f64::from(month * 3 % 8) / 10.0).collect();
        bench.iter(|| welch(black_box(&now), black_box(&then)));
    });
    group.finish();
}

criterion_group!(benches, picture, forecasts, control_chart, change);
criterion_main!(benches);
