//! What `judge --json` answers: a stable shape, told in full by `judge --help` and in `docs/judge-json.md`. Numbers
//! that are not finite are null.

use crate::analysis::control_chart::Xmr;
use crate::analysis::{
    Ahead, Assurance, Change, ControlChart, Course, Judgement, NoOutlook, Outlook, Rule, Side, Untested,
    Variation, Verdict, Window,
};
use crate::domain::{Declaration, Status};
use crate::words::{Judged, Words};
use serde::Serialize;
use std::collections::BTreeMap;

/// The whole answer.
#[derive(Serialize)]
pub(super) struct Answer {
    pub(super) on: String,
    pub(super) known: String,
    pub(super) indicators: Vec<IndicatorJson>,
}

/// One indicator, judged.
#[derive(Serialize)]
pub(super) struct IndicatorJson {
    code: String,
    name: String,
    unit: String,
    period: Option<String>,
    value: Option<f64>,
    status: &'static str,
    declared: Option<DeclaredJson>,
    trajectory: Option<f64>,
    achievement: Option<f64>,
    distance_in_tolerances: Option<f64>,
    change: Option<ChangeJson>,
    control_chart: Option<ControlChartJson>,
    forecast: Option<ForecastJson>,
    sentences: Vec<String>,
}

#[derive(Serialize)]
struct DeclaredJson {
    status: &'static str,
    by: String,
    reason: String,
    until: String,
}

#[derive(Serialize)]
struct ChangeJson {
    measure: &'static str,
    estimate: Option<f64>,
    low: Option<f64>,
    high: Option<f64>,
    p: Option<f64>,
    verdict: &'static str,
    current: WindowJson,
    reference: WindowJson,
    overdispersion: Option<f64>,
    rule: &'static str,
    untested: Option<&'static str>,
}

#[derive(Serialize)]
struct WindowJson {
    value: Option<f64>,
    periods: Vec<String>,
}

#[derive(Serialize)]
struct ControlChartJson {
    segments: Vec<SegmentJson>,
    signals: Vec<SignalJson>,
    variation: &'static str,
    assurance: &'static str,
    seasonally_adjusted: bool,
    plain_xmr: Option<LimitsJson>,
}

#[derive(Serialize)]
struct SegmentJson {
    from: String,
    to: String,
    #[serde(flatten)]
    limits: LimitsJson,
}

#[derive(Serialize)]
struct LimitsJson {
    centre: Option<f64>,
    lower: Option<f64>,
    upper: Option<f64>,
}

#[derive(Serialize)]
struct SignalJson {
    period: String,
    rule: &'static str,
    side: &'static str,
}

#[derive(Serialize)]
struct ForecastJson {
    periods: Vec<AheadJson>,
    probability: BTreeMap<String, Option<f64>>,
    rough: bool,
    recent_shift: Option<String>,
    required_pace: Option<f64>,
}

#[derive(Serialize)]
struct AheadJson {
    period: String,
    median: Option<f64>,
    p2_5: Option<f64>,
    p10: Option<f64>,
    p25: Option<f64>,
    p75: Option<f64>,
    p90: Option<f64>,
    p97_5: Option<f64>,
}

impl IndicatorJson {
    /// Tells what an indicator says on a day.
    pub(super) fn of(judged: &Judged<'_>, words: &Words) -> Self {
        let (indicator, judgement) = (judged.indicator, judged.judgement);
        let declared = judgement.declared.and_then(|id| judged.dossier.get(id));
        let chart = judged.chart.zip(judged.course);
        Self {
            code: indicator.code.clone(),
            name: indicator.name.clone(),
            unit: indicator.unit.clone(),
            period: judgement.series.last().map(|reading| reading.period.to_string()),
            value: judgement.figure.and_then(finite),
            status: status(judgement),
            declared: declared.map(|one| DeclaredJson::of(one, judged)),
            trajectory: judgement.expected.and_then(finite),
            achievement: judgement.achievement.and_then(finite),
            distance_in_tolerances: judgement.distance.and_then(finite),
            change: judgement.change.as_ref().map(ChangeJson::of),
            control_chart: chart.map(|(chart, course)| ControlChartJson::of(chart, course, judged)),
            forecast: judged.outlook.and_then(ForecastJson::of),
            sentences: words.judged(judged),
        }
    }
}

/// The status, with what is too old and what cannot be judged told apart.
fn status(judgement: &Judgement) -> &'static str {
    match judgement.status {
        Status::Unknown if judgement.is_stale => "stale",
        Status::Unknown => "insufficient",
        judged => coded(judged),
    }
}

fn coded(status: Status) -> &'static str {
    match status {
        Status::OnCourse => "on_course",
        Status::Attention => "attention",
        Status::OffCourse => "off_course",
        Status::Unknown => "insufficient",
        Status::Informative => "informative",
    }
}

impl DeclaredJson {
    fn of(declared: &Declaration, judged: &Judged<'_>) -> Self {
        Self {
            status: coded(declared.status),
            by: judged.dossier.get(declared.by).map(|person| person.code.clone()).unwrap_or_default(),
            reason: declared.reason.clone(),
            until: declared.until.to_string(),
        }
    }
}

impl ChangeJson {
    fn of(change: &Change) -> Self {
        Self {
            measure: change.test.measure.code(),
            estimate: finite(change.test.estimate),
            low: change.test.interval.and_then(|(low, _)| finite(low)),
            high: change.test.interval.and_then(|(_, high)| finite(high)),
            p: change.test.p.and_then(finite),
            verdict: match change.test.verdict {
                Verdict::Rise => "demonstrable_rise",
                Verdict::Fall => "demonstrable_fall",
                Verdict::NotDemonstrable => "not_demonstrable",
                Verdict::TooFew => "too_few",
            },
            current: WindowJson::of(&change.current),
            reference: WindowJson::of(&change.reference),
            overdispersion: change.test.dispersion.and_then(finite),
            rule: change.test.rule.code(),
            untested: change.test.untested.map(Untested::code),
        }
    }
}

impl WindowJson {
    fn of(window: &Window) -> Self {
        Self {
            value: finite(window.figure),
            periods: window.periods.iter().map(ToString::to_string).collect(),
        }
    }
}

impl ControlChartJson {
    fn of(chart: &ControlChart, course: &Course, judged: &Judged<'_>) -> Self {
        let direction = judged.indicator.direction;
        let period = |at| chart.period(at, course.first).map(|period| period.to_string()).unwrap_or_default();
        let segments = chart.segments.iter().map(|segment| SegmentJson {
            from: period(segment.from),
            to: period(segment.until),
            limits: LimitsJson {
                centre: finite(segment.centre),
                lower: segment.lower.and_then(finite),
                upper: segment.upper.and_then(finite),
            },
        });
        let signals = chart.signals.iter().map(|signal| SignalJson {
            period: period(signal.at),
            rule: match signal.rule {
                Rule::Outside => "outside",
                Rule::Trend => "trend",
                Rule::TwoOfThree => "two_of_three",
                Rule::Run => "run",
            },
            side: if signal.side == Side::Above { "above" } else { "below" },
        });
        Self {
            segments: segments.collect(),
            signals: signals.collect(),
            variation: match chart.variation(direction) {
                Variation::Improvement => "improvement",
                Variation::Concern => "concern",
                Variation::Neutral => "neutral",
                Variation::CommonCause => "common_cause",
                Variation::TooFew => "too_few",
            },
            assurance: match chart.assurance(judged.target(), direction) {
                Assurance::Met => "met",
                Assurance::Missed => "missed",
                Assurance::HitOrMiss => "hit_or_miss",
                Assurance::NoTarget => "no_target",
            },
            seasonally_adjusted: chart.season.is_some(),
            plain_xmr: chart.plain.map(|plain| LimitsJson::of(&plain)),
        }
    }
}

impl LimitsJson {
    fn of(plain: &Xmr) -> Self {
        Self { centre: finite(plain.centre), lower: finite(plain.lower), upper: finite(plain.upper) }
    }
}

impl ForecastJson {
    fn of(answer: &Result<Outlook, NoOutlook>) -> Option<Self> {
        let outlook = answer.as_ref().ok()?;
        let years = outlook.years.iter().map(|year| (year.year.to_string(), finite(year.probability)));
        let plan = ("plan".to_owned(), outlook.plan().and_then(|last| finite(last.probability)));
        Some(Self {
            periods: outlook.periods.iter().map(AheadJson::of).collect(),
            probability: years.chain([plan]).collect(),
            rough: outlook.maturity.is_rough(),
            recent_shift: outlook.shift.map(|(period, _)| period.to_string()),
            required_pace: outlook.pace.and_then(|pace| finite(pace.needed)),
        })
    }
}

impl AheadJson {
    fn of(ahead: &Ahead) -> Self {
        let bands = &ahead.bands;
        Self {
            period: ahead.period.to_string(),
            median: finite(bands.median),
            p2_5: finite(bands.p2_5),
            p10: finite(bands.p10),
            p25: finite(bands.p25),
            p75: finite(bands.p75),
            p90: finite(bands.p90),
            p97_5: finite(bands.p97_5),
        }
    }
}

/// The number, unless it is endless or none.
fn finite(number: f64) -> Option<f64> {
    number.is_finite().then_some(number)
}
