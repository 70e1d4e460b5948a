//! What a control chart says: one word, and plain sentences with their caveats.

use super::Words;
use crate::analysis::control_chart::{LEAST_POINTS, Limits};
use crate::analysis::{Assurance, ControlChart, Rule, Side, Signal, Variation};
use crate::domain::{Aggregation, Frequency, Indicator, Period};

/// A control chart and what it is about.
#[derive(Debug, Clone, Copy)]
pub struct ControlFacts<'a> {
    /// The indicator.
    pub indicator: &'a Indicator,
    /// Its chart.
    pub chart: &'a ControlChart,
    /// The period of the first value.
    pub first: Period,
    /// The target of an average period; a band has a second, upper value.
    pub target: Option<(f64, Option<f64>)>,
    /// Marked interventions from which limits were computed anew: their period and what happened.
    pub interventions: &'a [(Period, &'a str)],
}

impl Words {
    /// What the latest point says, in a word.
    pub fn variation(&self, variation: Variation) -> String {
        self.say(match variation {
            Variation::Improvement => "control-chart-improvement",
            Variation::Concern => "control-chart-concern",
            Variation::Neutral => "control-chart-neutral",
            Variation::CommonCause => "control-chart-common-cause",
            Variation::TooFew => "control-chart-too-few",
        })
    }

    /// Whether the target will be met when nothing changes, in a few words.
    pub fn assurance(&self, assurance: Assurance) -> String {
        self.say(match assurance {
            Assurance::Met => "control-chart-met",
            Assurance::Missed => "control-chart-missed",
            Assurance::HitOrMiss => "control-chart-hit-or-miss",
            Assurance::NoTarget => "control-chart-no-target",
        })
    }

    /// What the chart says in plain sentences: the latest point, how it was judged, and the target.
    pub fn control_chart_sentences(&self, facts: &ControlFacts<'_>) -> Vec<String> {
        let chart = facts.chart;
        let unit = facts.indicator.unit.trim();
        let unit = if unit.is_empty() { self.say("control-chart-unit") } else { unit.to_owned() };
        [
            Some(self.latest_sentence(facts)),
            chart.season.is_some().then(|| self.say("control-chart-seasonal")),
            chart.is_quarterly.then(|| self.say_with("control-chart-quarterly", &[("unit", &unit)])),
            self.assurance_sentence(facts),
            self.rebased_sentence(facts),
            self.ignored_sentence(facts),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Which rule caught a point, in a few words.
    pub fn control_rule(&self, signal: &Signal) -> String {
        self.say(match (signal.rule, signal.side) {
            (Rule::Outside, Side::Above) => "control-chart-rule-outside-above",
            (Rule::Outside, Side::Below) => "control-chart-rule-outside-below",
            (Rule::Trend, Side::Above) => "control-chart-rule-trend-above",
            (Rule::Trend, Side::Below) => "control-chart-rule-trend-below",
            (Rule::TwoOfThree, Side::Above) => "control-chart-rule-two-of-three-above",
            (Rule::TwoOfThree, Side::Below) => "control-chart-rule-two-of-three-below",
            (Rule::Run, Side::Above) => "control-chart-rule-run-above",
            (Rule::Run, Side::Below) => "control-chart-rule-run-below",
        })
    }

    /// Between which figures a point usually lies; none without limits.
    pub fn control_limits(&self, indicator: &Indicator, limits: &Limits) -> Option<String> {
        let most = limits.upper.map(|upper| inward(indicator, upper, f64::floor));
        let least = limits.lower.map(|lower| inward(indicator, lower, f64::ceil));
        // Limits that lie between two figures are told by the nearest ones.
        let is_crossed = least.zip(most).is_some_and(|(least, most)| least > most);
        let (least, most) = if is_crossed { (limits.lower, limits.upper) } else { (least, most) };
        Some(match (least, most) {
            (Some(lower), Some(upper)) => {
                let (lower, upper) =
                    (self.figure_bare(indicator, lower), self.figure_in_unit(indicator, upper));
                self.say_with("control-chart-limits", &[("lower", &lower), ("upper", &upper)])
            }
            (None, Some(upper)) => {
                let upper = self.figure_in_unit(indicator, upper);
                self.say_with("control-chart-limits-upper", &[("upper", &upper)])
            }
            (Some(lower), None) => {
                let lower = self.figure_in_unit(indicator, lower);
                self.say_with("control-chart-limits-lower", &[("lower", &lower)])
            }
            (None, None) => return None,
        })
    }

    fn latest_sentence(&self, facts: &ControlFacts<'_>) -> String {
        let ControlFacts { indicator, chart, first, .. } = facts;
        let latest = chart.last_point().and_then(|at| Some((at, chart.period(at, *first)?)));
        let (true, Some((at, period))) = (chart.is_judged, latest) else {
            let found = chart.segments.last().map_or(0, |one| one.measured).to_string();
            let needed = LEAST_POINTS.to_string();
            return self.say_with("control-chart-too-few-means", &[("found", &found), ("needed", &needed)]);
        };
        let said = self.period(period);
        let Some(signal) = chart.latest() else {
            let usual = chart.limits_at(at).and_then(|limits| self.control_limits(indicator, &limits));
            let Some(usual) = usual else {
                return self.say_with("control-chart-common-cause-bare", &[("period", &said)]);
            };
            let key = "control-chart-common-cause-means";
            return self.say_with(key, &[("period", &said), ("usual", &usual)]);
        };
        let stretch = self.stretch_of_points(chart.stretch(signal), period.frequency());
        let figure = self.figure_in_unit(indicator, chart.points[at].value);
        let key = match (signal.rule, signal.side) {
            (Rule::Outside, Side::Above) => "control-chart-outside-above",
            (Rule::Outside, Side::Below) => "control-chart-outside-below",
            (Rule::Trend, Side::Above) => "control-chart-trend-above",
            (Rule::Trend, Side::Below) => "control-chart-trend-below",
            (Rule::TwoOfThree, Side::Above) => "control-chart-two-of-three-above",
            (Rule::TwoOfThree, Side::Below) => "control-chart-two-of-three-below",
            (Rule::Run, Side::Above) => "control-chart-run-above",
            (Rule::Run, Side::Below) => "control-chart-run-below",
        };
        let limits = chart.limits_at(at);
        let edge = limits.and_then(|one| if signal.side == Side::Above { one.upper } else { one.lower });
        let round = if signal.side == Side::Above { f64::floor } else { f64::ceil };
        let limit =
            edge.map_or_else(String::new, |edge| self.figure_bare(indicator, inward(indicator, edge, round)));
        let values =
            [("period", said.as_str()), ("figure", &figure), ("stretch", &stretch), ("limit", &limit)];
        let what = self.say_with(key, &values);
        let lasts = matches!(signal.rule, Rule::Trend | Rule::Run);
        let means = match (chart.variation(indicator.direction), lasts) {
            (Variation::Improvement, true) => "control-chart-better-than-before",
            (Variation::Improvement, false) => "control-chart-better-than-usual",
            (Variation::Concern, true) => "control-chart-worse-than-before",
            (Variation::Concern, false) => "control-chart-worse-than-usual",
            (_, true) => "control-chart-other-than-before",
            (_, false) => "control-chart-other-than-usual",
        };
        self.say_with(means, &[("what", &self.opening(&what))])
    }

    fn assurance_sentence(&self, facts: &ControlFacts<'_>) -> Option<String> {
        let ControlFacts { indicator, chart, target, .. } = facts;
        let key = match chart.assurance(*target, indicator.direction) {
            Assurance::Met => "control-chart-met-means",
            Assurance::Missed => "control-chart-missed-means",
            Assurance::HitOrMiss => "control-chart-hit-or-miss-means",
            Assurance::NoTarget => return None,
        };
        let (low, high) = (*target)?;
        let target = match high {
            Some(high) => {
                let (low, high) = (self.figure_bare(indicator, low), self.figure_in_unit(indicator, high));
                self.say_with("control-chart-band", &[("low", &low), ("high", &high)])
            }
            None => self.figure_in_unit(indicator, low),
        };
        let target = if indicator.aggregation == Aggregation::Sum {
            let frequency = self.word(indicator.frequency);
            self.say_with("control-chart-target-per", &[("target", &target), ("frequency", &frequency)])
        } else {
            target
        };
        Some(self.say_with(key, &[("target", &target)]))
    }

    fn rebased_sentence(&self, facts: &ControlFacts<'_>) -> Option<String> {
        let [.., _, last] = facts.chart.segments.as_slice() else { return None };
        let period = facts.chart.period(last.from, facts.first)?;
        let known = facts.interventions.iter().filter(|(day, _)| day.first_day() <= period.last_day());
        let (_, text) = known.max_by_key(|(day, _)| *day)?;
        let event = self.inside(text.trim().trim_end_matches('.'));
        let said = match period.frequency() {
            Frequency::Month => self.long_span(period, period),
            _ => self.period(period),
        };
        Some(self.say_with("control-chart-rebased", &[("period", &said), ("event", &event)]))
    }

    fn ignored_sentence(&self, facts: &ControlFacts<'_>) -> Option<String> {
        let chart = facts.chart;
        let left_out = chart.points.iter().filter(|point| !point.is_used && point.value.is_finite()).count();
        if left_out == 0 || chart.is_quarterly {
            return None;
        }
        let stretch = self.stretch_of_points(left_out, facts.first.frequency());
        Some(self.say_with("control-chart-ignored", &[("stretch", &stretch)]))
    }

    /// 7 maanden, 1 kwartaal.
    fn stretch_of_points(&self, number: usize, frequency: Frequency) -> String {
        match frequency {
            Frequency::Month => self.count("control-chart-months", number),
            Frequency::Quarter => self.count("control-chart-quarters", number),
            Frequency::HalfYear => self.count("control-chart-half-years", number),
            Frequency::Year | Frequency::Irregular => self.count("control-chart-years", number),
        }
    }
}

/// The outermost figure, as it is written, that still lies within a limit.
fn inward(indicator: &Indicator, limit: f64, round: fn(f64) -> f64) -> f64 {
    let unit = 10_f64.powi(i32::try_from(indicator.decimals).unwrap_or_default().clamp(0, 9));
    let (near, exact) = ((limit * unit).round(), limit * unit);
    if (near - exact).abs() < 1e-9 * exact.abs().max(1.0) { near / unit } else { round(exact) / unit }
}
