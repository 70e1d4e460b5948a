//! The test of one change.

use criterion::Criterion;
use kadans::analysis::change::counts::{Dispersion, Facts, Pair, exact, overdispersed};
use kadans::analysis::change::means::welch;
use kadans::analysis::change::proportions::{Part, difference};
use std::hint::black_box;

/// One change judged by each rule; hundreds of indicators are judged at each edit.
pub fn change(criterion: &mut Criterion) {
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
