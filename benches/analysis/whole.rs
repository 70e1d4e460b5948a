//! Whole documents: 400 indicators of 72 months.

use chrono::NaiveDate;
use criterion::Criterion;
use kadans::analysis::{Course, Picture, Question, standings};
use kadans::domain::{Dossier, Indicator, Mint, Plan};
use kadans::exchange::plan_json;
use std::hint::black_box;
use std::time::Duration;

const INDICATORS: usize = 400;
const MONTHS: usize = 72;

/// A document of 400 indicators with 72 months each, of a plan that runs on for some months.
fn document(months_left: usize) -> (Dossier, NaiveDate) {
    let last = 2025 * 12 + 11 - months_left;
    let month = |ago: usize| {
        let at = last - ago;
        format!("{}-{:02}", at / 12, at % 12 + 1)
    };
    let indicator = |number: usize| {
        let mean = [2.0, 6.0, 25.0, 80.0][number % 4];
        let measurement = |ago: usize| {
            let season = 1.0 + 0.3 * (((last - ago) % 12) as f64 * std::f64::consts::TAU / 12.0).sin();
            let noise = 0.5 + ((ago * ago * 7 + number * 13) % 31) as f64 / 31.0;
            let (value, period) = ((mean * season * noise).round(), month(ago));
            format!(r#"{{ "period": "{period}", "cut_off": "{period}-28", "value": {value} }}"#)
        };
        let measurements: Vec<String> = (0..MONTHS).rev().map(measurement).collect();
        let target = mean * 10.0;
        format!(
            r#"{{ "code": "I{number}", "name": "Indicator {number}", "unit": "feiten", "decimals": 0, "kind": "effect",
                 "direction": "lower", "nature": "count", "frequency": "month", "aggregation": "sum", "tolerance": 0.1,
                 "baselines": [{{ "plan": "p", "year": 2019, "value": {mean} }}],
                 "targets": [{{ "plan": "p", "year": 2025, "value": {target} }}],
                 "measurements": [{}] }}"#,
            measurements.join(", ")
        )
    };
    let indicators: Vec<String> = (0..INDICATORS).map(indicator).collect();
    let text = format!(
        r#"{{ "format": "kadans-plan", "version": 1, "zone": {{ "code": "1", "name": "PZ" }},
             "plans": [{{ "code": "p", "title": "P", "from": "2014-01-01", "until": "2025-12-31",
                          "state": "approved", "levels": ["D"], "priorities": [] }}],
             "indicators": [{}] }}"#,
        indicators.join(", ")
    );
    let edit = plan_json::read(&text, &mut Mint::new(1_700_000_000_000, 1)).expect("a sound plan");
    let dossier = edit.apply(&Dossier::default()).expect("a sound plan");
    let on = NaiveDate::from_ymd_opt((last / 12) as i32, (last % 12 + 1) as u32, 28).expect("a day");
    (dossier, on + chrono::Days::new(5))
}

/// Everything of one indicator, as the window computes it in the background.
fn fully(dossier: &Dossier, indicator: &Indicator, picture: &Picture, plan: Option<&Plan>) {
    let judgement = &picture.indicators[&indicator.id];
    let course = Course::of(dossier, indicator, &judgement.series, picture.on);
    black_box(course.and_then(|course| course.control_chart(indicator)));
    let question = Question::of(dossier, indicator, judgement, plan, picture.on);
    black_box(question.map(|question| question.answer()).expect("there are readings")).expect("an outlook");
}

pub fn whole(criterion: &mut Criterion) {
    let (dossier, on) = document(26);
    let mut group = criterion.benchmark_group("400 indicators of 72 months");
    group.bench_function("status (limit 5 ms)", |bench| {
        bench.iter(|| standings(black_box(&dossier), on));
    });
    group.bench_function("picture: status, change, roll-ups, findings", |bench| {
        bench.iter(|| Picture::of(black_box(&dossier), on));
    });
    group.sample_size(10).measurement_time(Duration::from_secs(40));
    group.bench_function("everything (limit 8 s)", |bench| {
        bench.iter(|| {
            let picture = Picture::of(&dossier, on);
            let plan = dossier.plan_on(on);
            dossier.indicators.values().for_each(|one| fully(&dossier, one, &picture, plan));
        });
    });
    group.finish();
    let mut group = criterion.benchmark_group("one indicator, fully judged");
    group.sample_size(30);
    for (left, limit) in [(26, 20), (72, 30)] {
        let (dossier, on) = document(left);
        let (picture, plan) = (Picture::of(&dossier, on), dossier.plan_on(on));
        for (indicator, mean) in dossier.indicators.values().zip([2, 6, 25, 80]) {
            group.bench_function(format!("mean {mean}, {left} periods ahead (limit {limit} ms)"), |bench| {
                bench.iter(|| fully(&dossier, indicator, &picture, plan));
            });
        }
    }
    group.finish();
}
