//! What judging costs, against the limits that the window needs.
#![allow(missing_docs)] // What criterion makes of a group has none.

use criterion::{Criterion, criterion_group, criterion_main};
use kadans::analysis::Picture;
use kadans::domain::Dossier;
use std::hint::black_box;

fn picture(criterion: &mut Criterion) {
    let dossier = Dossier::default();
    let day = "2023-10-31".parse().expect("a day");
    criterion.bench_function("picture of nothing", |bench| {
        bench.iter(|| Picture::of(black_box(&dossier), day));
    });
}

criterion_group!(benches, picture);
criterion_main!(benches);
