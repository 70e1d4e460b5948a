//! Formulas with their numbers filled in, and how each is meant.
//!
//! Operators are those of mathematics, which are the same in every language.

use super::super::Words;
use crate::analysis::explanation::{Explanation, Formula, Number, Quantity, Step};
use crate::analysis::{Explained, Measure};
use crate::domain::{Direction, Indicator};

/// Terms that a line shows; of more, only their sums.
const SHOWN: usize = 12;
/// Terms of a weighted mean that a line shows.
const WEIGHTED: usize = 6;

/// The key of what a step computes.
pub(super) fn label(explanation: &Explanation, step: &Step) -> &'static str {
    match step.quantity {
        Quantity::Figure => "explanation-step-figure",
        Quantity::WholeYear => "explanation-step-whole-year",
        Quantity::Target => "explanation-step-target",
        Quantity::Expected => "explanation-step-expected",
        Quantity::Tolerance => "explanation-step-tolerance",
        Quantity::Distance => "explanation-step-distance",
        Quantity::Achievement => "explanation-step-achievement",
        Quantity::Reference => "explanation-step-reference",
        Quantity::Change => "explanation-step-change",
        Quantity::Limits => "explanation-step-limits",
        Quantity::Forecast => "explanation-step-forecast",
        Quantity::Mean => "explanation-step-mean",
        Quantity::Coverage => "explanation-step-coverage",
        Quantity::Worst => "explanation-step-worst",
        Quantity::Standing => "explanation-step-standing",
        Quantity::Progress => "explanation-step-progress",
        Quantity::Elapsed => "explanation-step-elapsed",
        Quantity::Late => "explanation-step-late",
        Quantity::Counted if explanation.asked == Explained::Number(Number::Changes) => {
            "explanation-step-better"
        }
        Quantity::Counted => "explanation-step-counted",
        Quantity::Worse => "explanation-step-worse",
        Quantity::Noise => "explanation-step-noise",
        Quantity::Frozen => "explanation-step-frozen",
        Quantity::Now => "explanation-step-now",
    }
}

impl Words {
    /// The formula of a step with its numbers and its outcome.
    pub fn equation(&self, indicator: Option<&Indicator>, step: &Step) -> String {
        let (left, right) = (self.terms(indicator, &step.formula), self.outcome(indicator, step));
        match left {
            Some(left) if right.is_empty() => left,
            Some(left) => format!("{left} = {right}"),
            None => right,
        }
    }

    /// The terms of a formula; none when it is only its outcome.
    fn terms(&self, indicator: Option<&Indicator>, formula: &Formula) -> Option<String> {
        let term = |value: f64| self.term(indicator, value);
        let list = |terms: &[f64]| {
            let terms: Vec<String> = terms.iter().map(|value| bracketed(term(*value))).collect();
            (terms.len() > 1 && terms.len() <= SHOWN).then(|| terms.join(" + "))
        };
        Some(match formula {
            Formula::Sum(terms) => list(terms)?,
            Formula::Mean(terms) if terms.len() > 1 => {
                let sum = list(terms).unwrap_or_else(|| term(terms.iter().sum()));
                format!("({sum}) / {}", terms.len())
            }
            Formula::Ratio { part, whole, per } => {
                let times = if *per == 1.0 { String::new() } else { format!(" × {}", self.number(*per, 0)) };
                format!("{} / {}{times}", self.amount(*part), self.amount(*whole))
            }
            Formula::Line { from, to, share } => {
                let (start, end) = (term(from.1), term(to.1));
                format!("{start} + {} × ({end} − {})", self.number(*share, 3), bracketed(start.clone()))
            }
            Formula::Share { target, share, .. } => format!("{} × {}", term(*target), self.number(*share, 4)),
            Formula::Tolerance { share, expected } => {
                format!("{} × {}", self.amount(*share), term(expected.abs()))
            }
            Formula::Distance { direction, figure, expected, upper, tolerance } => {
                let (figure, low) = (term(*figure), term(*expected));
                let away = match (direction, upper) {
                    (Direction::Lower, _) => format!("{low} − {}", bracketed(figure)),
                    (Direction::Band, Some(upper)) => {
                        format!("min({figure} − {low}; {} − {figure})", term(*upper))
                    }
                    _ => format!("{figure} − {}", bracketed(low)),
                };
                format!("({away}) / {}", term(*tolerance))
            }
            Formula::Achieved { value, baseline, target } => {
                let [value, baseline, target] = [value, baseline, target].map(|value| term(*value));
                let start = bracketed(baseline);
                format!("({value} − {start}) / ({target} − {start})")
            }
            Formula::Change { now, then, measure, .. } => {
                let (now, then) = (term(*now), term(*then));
                match measure {
                    Measure::RateRatio => format!("{now} / {then} − 1"),
                    _ => format!("{now} − {}", bracketed(then)),
                }
            }
            Formula::WeightedMean(terms) => self.weighted(terms),
            Formula::Coverage { known, whole } => {
                format!("{} / {}", self.amount(*known), self.amount(*whole))
            }
            Formula::Taken(_)
            | Formula::Last(_)
            | Formula::Target { .. }
            | Formula::Held { .. }
            | Formula::Limits { .. }
            | Formula::Forecast { .. }
            | Formula::Within { .. }
            | Formula::Worst(_)
            | Formula::Standing { .. }
            | Formula::Count { .. }
            | Formula::Mean(_) => return None,
        })
    }

    fn weighted(&self, terms: &[(f64, f64)]) -> String {
        let whole: f64 = terms.iter().map(|(weight, _)| weight).sum();
        let is_even = terms.iter().all(|(weight, _)| *weight == 1.0);
        let one = |(weight, value): &(f64, f64)| match is_even {
            true => self.percent(*value),
            false => format!("{} × {}", self.amount(*weight), self.percent(*value)),
        };
        let sum = if terms.len() <= WEIGHTED {
            format!("({})", terms.iter().map(one).collect::<Vec<_>>().join(" + "))
        } else {
            self.amount(terms.iter().map(|(weight, value)| weight * value).sum())
        };
        format!("{sum} / {}", self.amount(whole))
    }

    /// What a step comes to.
    fn outcome(&self, indicator: Option<&Indicator>, step: &Step) -> String {
        let none = || "—".to_owned();
        match (&step.formula, step.quantity) {
            (Formula::Worst(worst), _) => worst.map_or_else(none, |worst| self.word(worst)),
            (Formula::Standing { status, .. }, _) => self.word(*status),
            (Formula::Count { counted, of }, _) => self.say_with(
                "explanation-of-all",
                &[("counted", &counted.to_string()), ("all", &of.to_string())],
            ),
            (Formula::Change { measure, .. }, _) => step.value.map_or_else(none, |value| match measure {
                Measure::RateRatio => self.signed_percent(value),
                _ => self.plain_difference(indicator, value),
            }),
            (Formula::Limits { centre, lower, upper, .. }, _) => {
                let ends = [*lower, Some(*centre), *upper]
                    .map(|value| value.map_or_else(none, |value| self.term(indicator, value)));
                let [lower, centre, upper] = &ends;
                let values = [("lower", lower.as_str()), ("centre", centre), ("upper", upper)];
                self.say_with("explanation-limits-are", &values)
            }
            (Formula::Forecast { year, maturity }, _) => self.probability(year, *maturity),
            (_, Quantity::Distance) => step.value.map_or_else(none, |value| {
                self.say_with("explanation-tolerances", &[("number", &self.number(value, 2))])
            }),
            (_, Quantity::Achievement) => step
                .value
                .map_or_else(none, |value| format!("{} = {}", self.number(value, 2), self.percent(value))),
            (_, Quantity::Mean | Quantity::Coverage | Quantity::Progress | Quantity::Elapsed) => {
                step.value.map_or_else(none, |value| self.percent(value))
            }
            _ => step.value.map_or_else(none, |value| self.rounded(indicator, step, value)),
        }
    }

    /// A figure as it is shown elsewhere; when that is rounded, what it was rounded from stands before it.
    fn rounded(&self, indicator: Option<&Indicator>, step: &Step, value: f64) -> String {
        let Some(indicator) = indicator else { return self.amount(value) };
        let shown = self.figure_in_unit(indicator, value);
        let (exact, short) = (self.term(Some(indicator), value), self.figure(indicator, value));
        let is_entered =
            matches!(step.formula, Formula::Taken(_) | Formula::Target { .. } | Formula::Last(_));
        if exact == short || is_entered { shown } else { format!("{exact} ≈ {shown}") }
    }

    /// A difference with its sign, in points for what is told in percent.
    fn plain_difference(&self, indicator: Option<&Indicator>, value: f64) -> String {
        let decimals = indicator.and_then(|one| usize::try_from(one.decimals).ok()).unwrap_or(1);
        let number = self.signed_number(value, decimals.max(1));
        match indicator.is_some_and(|one| one.unit.trim() == "%") {
            true => self.say_with("explanation-points", &[("number", &number)]),
            false => number,
        }
    }

    /// A figure of an indicator inside a formula: one more decimal than people see, where it has one.
    fn term(&self, indicator: Option<&Indicator>, value: f64) -> String {
        let decimals = indicator.and_then(|one| usize::try_from(one.decimals).ok()).unwrap_or_default();
        let scale = 10_f64.powi(decimals as i32);
        let is_whole = ((value * scale).round() / scale - value).abs() < 1e-9 * (1.0 + value.abs());
        let (short, long) = (self.number(value, decimals), self.number(value, decimals + 1));
        // What ends in a zero says no more than the shorter number.
        if is_whole || long.ends_with('0') { short } else { long }
    }

    /// A number with at most two decimals, and none without need.
    pub(super) fn amount(&self, value: f64) -> String {
        let close = |scale: f64| ((value * scale).round() / scale - value).abs() < 1e-9 * (1.0 + value.abs());
        self.number(
            value,
            if close(1.0) {
                0
            } else if close(10.0) {
                1
            } else {
                2
            },
        )
    }

    /// How a step is meant, and by which method it was judged.
    pub(super) fn how(
        &self,
        indicator: Option<&Indicator>,
        explanation: &Explanation,
        step: &Step,
    ) -> String {
        let figure = |value: f64| {
            indicator.map_or_else(|| self.amount(value), |indicator| self.figure_bare(indicator, value))
        };
        match &step.formula {
            _ if step.quantity == Quantity::Frozen => self.say("explanation-how-frozen"),
            Formula::Taken(_) => match step.quantity {
                Quantity::Tolerance => self.say("explanation-how-tolerance-points"),
                _ if matches!(
                    explanation.asked,
                    Explained::Indicator(_, crate::analysis::Aspect::Change)
                ) =>
                {
                    String::new()
                }
                _ => self.say("explanation-how-taken"),
            },
            Formula::Sum(_) if step.quantity == Quantity::WholeYear => {
                self.say("explanation-how-sum-rolling")
            }
            Formula::Sum(_) => self.say("explanation-how-sum"),
            Formula::Mean(_) => self.say("explanation-how-mean"),
            Formula::Last(_) => self.say("explanation-how-last"),
            Formula::Ratio { .. } => self.say("explanation-how-ratio"),
            Formula::Target { year, .. } => {
                self.say_with("explanation-how-target", &[("year", &year.to_string())])
            }
            Formula::Line { from, to, .. } => {
                let years = (from.0.to_string(), to.0.to_string());
                let values = [("from", years.0.as_str()), ("to", years.1.as_str())];
                let ends = (figure(from.1), figure(to.1));
                let ends = [("start", ends.0.as_str()), ("end", ends.1.as_str())];
                self.say_with("explanation-how-line", &[values, ends].concat())
            }
            Formula::Share { years: 0, .. } => self.say("explanation-how-share-equal"),
            Formula::Share { years, .. } => self.count("explanation-how-share", *years),
            Formula::Tolerance { .. } => self.say("explanation-how-tolerance"),
            Formula::Distance { direction, .. } => {
                let way = self.say(match direction {
                    Direction::Lower => "explanation-how-distance-lower",
                    Direction::Band => "explanation-how-distance-band",
                    _ => "explanation-how-distance-higher",
                });
                [way, self.say("explanation-how-distance-rule")].join(" ")
            }
            Formula::Achieved { .. } => self.say("explanation-how-achieved"),
            Formula::Held { .. } => self.say("explanation-how-held"),
            Formula::Within { .. } => self.say("explanation-how-within"),
            Formula::Change { measure, interval, method, .. } => {
                let is_relative = *measure == Measure::RateRatio;
                let way = self.say(if is_relative {
                    "explanation-how-relative"
                } else {
                    "explanation-how-difference"
                });
                let interval = interval.map(|ends| self.interval(ends, is_relative));
                let said = [Some(way), interval, Some(self.method(*method))];
                said.into_iter().flatten().collect::<Vec<_>>().join(" ")
            }
            Formula::Limits { points, is_root, is_adjusted, is_quarterly, .. } => {
                let also = [
                    (*is_quarterly, "explanation-how-limits-quarterly"),
                    (*is_adjusted, "explanation-how-limits-adjusted"),
                    (*is_root, "explanation-how-limits-root"),
                ];
                let also = also.into_iter().filter(|(is_so, _)| *is_so).map(|(_, key)| self.say(key));
                let way = self.count("explanation-how-limits", *points);
                let said = [way].into_iter().chain(also).chain([self.say("explanation-method-limits")]);
                said.collect::<Vec<_>>().join(" ")
            }
            Formula::Forecast { year, .. } => {
                let target =
                    indicator.map_or_else(String::new, |one| self.target_words(one, year.target, year.upper));
                let values = [figure(year.figure.p10), figure(year.figure.p90), year.year.to_string()];
                let [low, high, year] = &values;
                let values =
                    [("target", target.as_str()), ("low", low), ("high", high), ("year", year.as_str())];
                let way = self.say_with("explanation-how-forecast", &values);
                [way, self.say("explanation-method-forecast")].join(" ")
            }
            Formula::WeightedMean(terms) => self.how_weighted(explanation, terms),
            Formula::Coverage { .. } => self.say("explanation-how-coverage"),
            Formula::Worst(_) => self.say("explanation-how-worst"),
            Formula::Standing { on_course, off_course, .. } => {
                let values = [self.percent(*on_course), self.percent(*off_course)];
                let [on, off] = &values;
                let shares = self.say_with("explanation-how-standing", &[("on", on), ("off", off)]);
                [shares, self.say("explanation-how-standing-rule")].join(" ")
            }
            Formula::Count { .. } => self.say(counted(explanation, step)),
        }
    }

    /// The ends of an interval: shares as percentages, differences as numbers.
    fn interval(&self, (low, high): (f64, f64), is_relative: bool) -> String {
        let end = |value: f64| match value {
            value if !value.is_finite() => "∞".to_owned(),
            value if is_relative => self.signed_percent(value),
            value => self.signed_number(value, 1),
        };
        self.say_with("explanation-interval", &[("low", &end(low)), ("high", &end(high))])
    }

    fn how_weighted(&self, explanation: &Explanation, terms: &[(f64, f64)]) -> String {
        self.say(match explanation.asked {
            Explained::Cycle(_) | Explained::Actions(_) if terms.iter().all(|(weight, _)| *weight == 1.0) => {
                "explanation-how-mean-equal"
            }
            Explained::Cycle(_) | Explained::Actions(_) => "explanation-how-mean-actions",
            _ => "explanation-how-mean-parts",
        })
    }
}

/// The key of what is counted.
fn counted(explanation: &Explanation, step: &Step) -> &'static str {
    match (step.quantity, explanation.asked) {
        (Quantity::Late, _) => "explanation-how-count-late",
        (Quantity::Worse, _) => "explanation-how-count-worse",
        (Quantity::Noise, _) => "explanation-how-count-noise",
        (_, Explained::Number(Number::Objectives)) => "explanation-how-count-objectives",
        (_, Explained::Number(Number::Changes)) => "explanation-how-count-changes",
        (_, Explained::Number(Number::Decisions)) => "explanation-how-count-decisions",
        _ => "explanation-how-count-actions",
    }
}

/// A negative number inside a formula stands between brackets.
fn bracketed(number: String) -> String {
    if number.starts_with('−') { format!("({number})") } else { number }
}
