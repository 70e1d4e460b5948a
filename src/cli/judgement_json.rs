//! What `judge --json` answers: a stable shape, told in full by `judge --help`. Numbers that are not finite are null.

use crate::analysis::{Change, Judgement, Untested, Verdict};
use crate::domain::{Indicator, Period, Vocabulary};
use chrono::NaiveDate;
use serde::Serialize;

/// One indicator, judged.
#[derive(Serialize)]
pub(super) struct JudgementJson<'a> {
    code: &'a str,
    name: &'a str,
    unit: &'a str,
    direction: &'static str,
    nature: &'static str,
    frequency: &'static str,
    on: String,
    known: Option<String>,
    period: Option<String>,
    figure: Option<f64>,
    expected: Option<f64>,
    status: &'static str,
    achievement: Option<f64>,
    stale: bool,
    change: Option<ChangeJson>,
    baseline: Option<BaselineJson>,
    targets: Vec<TargetJson>,
    measurements: usize,
}

#[derive(Serialize)]
struct ChangeJson {
    span: SpanJson,
    reference_year: i32,
    figure_now: Option<f64>,
    figure_then: Option<f64>,
    change: Option<f64>,
    low: Option<f64>,
    high: Option<f64>,
    p: Option<f64>,
    dispersion: Option<f64>,
    rule: &'static str,
    verdict: &'static str,
    untested: Option<&'static str>,
}

#[derive(Serialize)]
struct SpanJson {
    from: String,
    until: String,
}

#[derive(Serialize)]
struct BaselineJson {
    year: i32,
    value: Option<f64>,
}

#[derive(Serialize)]
struct TargetJson {
    year: i32,
    value: Option<f64>,
    upper: Option<f64>,
}

impl<'a> JudgementJson<'a> {
    /// Tells what an indicator says on a day.
    pub(super) fn of(
        indicator: &'a Indicator,
        judgement: &Judgement,
        on: NaiveDate,
        known: Option<NaiveDate>,
    ) -> Self {
        let trajectory = judgement.trajectory.as_ref();
        let baseline = trajectory.and_then(|trajectory| trajectory.baseline);
        let targets = trajectory.map_or(&[][..], |trajectory| &trajectory.targets);
        Self {
            code: &indicator.code,
            name: &indicator.name,
            unit: &indicator.unit,
            direction: indicator.direction.code(),
            nature: indicator.nature.code(),
            frequency: indicator.frequency.code(),
            on: on.to_string(),
            known: known.map(|known| known.to_string()),
            period: judgement.series.last().map(|reading| reading.period.to_string()),
            figure: judgement.figure.and_then(finite),
            expected: judgement.expected.and_then(finite),
            status: judgement.status.code(),
            achievement: judgement.achievement.and_then(finite),
            stale: judgement.is_stale,
            change: judgement.change.as_ref().map(ChangeJson::of),
            baseline: baseline.map(|(year, value)| BaselineJson { year, value: finite(value) }),
            targets: targets
                .iter()
                .map(|(year, value, upper)| TargetJson {
                    year: *year,
                    value: finite(*value),
                    upper: upper.and_then(finite),
                })
                .collect(),
            measurements: judgement.series.readings.iter().map(|reading| 1 + reading.revisions).sum(),
        }
    }
}

impl ChangeJson {
    fn of(change: &Change) -> Self {
        let of = |period: Option<Period>| period.map_or_else(String::new, |period| period.to_string());
        // A ratio is told as a relative change.
        let none = change.measure.none();
        Self {
            span: SpanJson { from: of(change.current.first()), until: of(change.current.last()) },
            reference_year: change.reference.first().map_or(0, Period::year),
            figure_now: finite(change.current.figure),
            figure_then: finite(change.reference.figure),
            change: finite(change.estimate - none),
            low: change.interval.and_then(|(low, _)| finite(low - none)),
            high: change.interval.and_then(|(_, high)| finite(high - none)),
            p: change.p.and_then(finite),
            dispersion: change.dispersion.and_then(finite),
            rule: change.rule.code(),
            verdict: verdict(change.verdict),
            untested: change.untested.map(Untested::code),
        }
    }
}

/// The code of a verdict, also the end of the key of its phrase.
pub(super) fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Fall => "fall",
        Verdict::Rise => "rise",
        Verdict::NotDemonstrable => "not-demonstrable",
        Verdict::TooFew => "too-few",
    }
}

/// The number, unless it is endless or none.
fn finite(number: f64) -> Option<f64> {
    number.is_finite().then_some(number)
}
