//! What a change is called: one headline, and a few sentences that explain it.

use super::Words;
use crate::analysis::{Against, Change, ChangeRule, Measure, Untested, Verdict, Window};
use crate::domain::{Frequency, Indicator, Period};

/// From this dispersion on the sentence says that the figures are wilder than chance.
const WILD: f64 = 1.5;
/// A probability under which a change is called demonstrable.
const LEVEL: f64 = 0.05;
/// Months that a comparison needs without earlier years.
const NEEDED_MONTHS: &str = "6";

impl Words {
    /// The headline of a change.
    pub fn verdict(&self, change: Option<&Change>) -> String {
        let Some(change) = change else { return self.say("verdict-none") };
        self.say(match (change.test.verdict, change.test.untested) {
            (Verdict::Fall, _) => "verdict-fall",
            (Verdict::Rise, _) => "verdict-rise",
            (Verdict::NotDemonstrable, _) => "verdict-not-demonstrable",
            (_, Some(Untested::Impossible | Untested::NoVariation | Untested::PartOfYear { .. })) => {
                "verdict-untested"
            }
            (Verdict::TooFew, _) => "verdict-too-few",
        })
    }

    /// What a verdict is called.
    pub(super) fn verdict_word(&self, verdict: Verdict) -> String {
        self.say(match verdict {
            Verdict::Fall => "verdict-fall",
            Verdict::Rise => "verdict-rise",
            Verdict::NotDemonstrable => "verdict-not-demonstrable",
            Verdict::TooFew => "verdict-too-few",
        })
    }

    /// What was compared, with the counts beside every percentage, what it means, and its caveats.
    pub fn verdict_sentence(&self, indicator: &Indicator, change: &Change) -> String {
        let mut sentences = vec![self.compared(indicator, change)];
        match change.test.untested {
            Some(why) => sentences.push(self.untested(change, why)),
            None => {
                let verdict = verdict_key(change.test.verdict);
                sentences.push(self.say(&["verdict-", verdict, "-", yardstick(change)].concat()));
                sentences.extend(caveat(change).map(|key| self.say(key)));
            }
        }
        sentences.join(" ")
    }

    /// With what the reference was: in 2022, gemiddeld in 2020–2022, in de twaalf maanden ervoor.
    pub fn verdict_when(&self, change: &Change) -> String {
        let year = |window: &Window, of: fn(&Window) -> Option<Period>| {
            of(window).map_or_else(String::new, |period| period.year().to_string())
        };
        let from = year(&change.reference, Window::first);
        let until = year(&change.reference, Window::last);
        let key = match change.against {
            Against::YearBefore => "verdict-when-year",
            Against::Baseline { .. } => "verdict-when-baseline",
            Against::PreviousYears => "verdict-when-years",
            Against::Rolling => "verdict-when-rolling",
        };
        self.say_with(key, &[("from", &from), ("until", &until)])
    }

    /// Both figures with the effect and its interval; only the figures when there is none.
    fn compared(&self, indicator: &Indicator, change: &Change) -> String {
        let Change { current, reference, .. } = change;
        let is_mean = change.test.measure == Measure::MeanDifference && change.is_tested();
        let figure = |window: &Window| match is_mean {
            true => self.with_unit_sign(indicator, self.number(window.mean, decimals(indicator))),
            false => self.figure_bare(indicator, window.figure),
        };
        let mut values = vec![
            ("span", self.window_span(current)),
            ("now", figure(current)),
            ("then", figure(reference)),
            ("when", self.verdict_when(change)),
        ];
        let key = match change.test.interval.filter(|_| change.test.untested.is_none()) {
            None => "verdict-bare",
            Some((low, _)) if change.test.estimate.is_infinite() => {
                values.push(("low", self.number(low, 1)));
                "verdict-of-nothing-before"
            }
            Some((low, high)) => {
                let [effect, low, high] = self.effect(indicator, change, [change.test.estimate, low, high]);
                values.extend([("change", effect), ("low", low), ("high", high)]);
                self.add_counts(change, has_percent(indicator), &mut values)
            }
        };
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        self.say_with(key, &values)
    }

    /// Adds what stands behind a rate or a percentage, and answers the key of the sentence that says it.
    fn add_counts(
        &self,
        change: &Change,
        is_percent: bool,
        values: &mut Vec<(&'static str, String)>,
    ) -> &'static str {
        let (now, then) = (&change.current, &change.reference);
        let Some((whole, whole_then)) = now.whole.zip(then.whole) else {
            return match change.test.measure {
                Measure::RateRatio => "verdict-of-counts",
                _ if is_percent => "verdict-of-average-points",
                _ => "verdict-of-averages",
            };
        };
        let count = |value: f64| self.number(value, usize::from(value.fract() != 0.0));
        values.extend([
            ("facts", count(now.total)),
            ("whole", count(whole)),
            ("facts-then", count(then.total)),
            ("whole-then", count(whole_then)),
        ]);
        match change.test.measure {
            Measure::RateRatio => "verdict-of-rates",
            Measure::Difference => "verdict-of-points",
            Measure::MeanDifference if is_percent => "verdict-of-average-points",
            Measure::MeanDifference => "verdict-of-averages",
        }
    }

    /// An effect and its ends as people read them: −24 %, +1,9 points, or in the unit.
    fn effect(&self, indicator: &Indicator, change: &Change, ends: [f64; 3]) -> [String; 3] {
        ends.map(|value| match change.test.measure {
            Measure::RateRatio => self.signed_percent(value - 1.0),
            Measure::Difference => self.signed_number(value, 1),
            Measure::MeanDifference => self.signed_number(value, decimals(indicator)),
        })
    }

    /// The periods of a window from the first to the last: jan–okt 2023, or nov 2022 tot en met okt 2023.
    pub fn window_span(&self, window: &Window) -> String {
        let follows = |pair: &[Period]| pair[0].next() == pair[1] || pair[0].year() != pair[1].year();
        match (window.first(), window.last()) {
            // Periods that lack are not passed over in silence.
            _ if !window.periods.windows(2).all(follows) => self.periods(&window.periods),
            (Some(first), Some(last)) if first.year() == last.year() => self.span(first, last),
            (Some(first), Some(last)) => {
                let (from, until) = (self.period(first), self.period(last));
                self.say_with("verdict-span", &[("from", &from), ("until", &until)])
            }
            _ => String::new(),
        }
    }

    /// Why nothing is proved.
    fn untested(&self, change: &Change, why: Untested) -> String {
        let key = ["verdict-why-", why.code()].concat();
        match why {
            Untested::TooFewFacts(total) => {
                let total = self.number(total, usize::from(total.fract() != 0.0));
                self.say_with(&key, &[("total", &total)])
            }
            Untested::TooFewMonths(months) => {
                self.count_with(&key, months as usize, &[("needed", NEEDED_MONTHS)])
            }
            Untested::TooFewValues { now, then, needed } => {
                let [now, then, needed] = [now, then, needed].map(|count| count.to_string());
                self.say_with(&key, &[("now", &now), ("then", &then), ("needed", &needed)])
            }
            Untested::PartOfYear { measured, of } => {
                let [measured, of] = [measured, of].map(|count| count.to_string());
                let from = change.reference.first().map_or_else(String::new, |year| year.year().to_string());
                self.say_with(&key, &[("measured", &measured), ("of", &of), ("from", &from)])
            }
            Untested::NothingCounted | Untested::Impossible | Untested::NoVariation => self.say(&key),
        }
    }

    fn with_unit_sign(&self, indicator: &Indicator, number: String) -> String {
        if has_percent(indicator) { self.with_percent(&number) } else { number }
    }
}

fn has_percent(indicator: &Indicator) -> bool {
    indicator.unit.trim() == "%"
}

/// A mean is said with at least one decimal.
fn decimals(indicator: &Indicator) -> usize {
    usize::try_from(indicator.decimals).unwrap_or_default().max(1)
}

fn verdict_key(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Fall => "fall",
        Verdict::Rise => "rise",
        Verdict::NotDemonstrable | Verdict::TooFew => "not-demonstrable",
    }
}

/// Against what a difference is held: the noise of months, the spread of other measurements, or chance.
fn yardstick(change: &Change) -> &'static str {
    let is_monthly = change.current.first().is_some_and(|first| first.frequency() == Frequency::Month);
    match change.test.rule {
        ChangeRule::Overdispersed if is_monthly => "noise",
        ChangeRule::Overdispersed | ChangeRule::Welch => "spread",
        ChangeRule::Exact | ChangeRule::Newcombe | ChangeRule::Fisher => "chance",
    }
}

/// What must be known beside a verdict.
fn caveat(change: &Change) -> Option<&'static str> {
    let is_demonstrable = change.test.verdict != Verdict::NotDemonstrable;
    match change.test.rule {
        ChangeRule::Exact => Some("verdict-caveat-totals"),
        ChangeRule::Overdispersed if change.test.dispersion.is_some_and(|phi| phi >= WILD) => {
            Some("verdict-caveat-wild")
        }
        ChangeRule::Fisher if is_demonstrable && change.test.p.is_some_and(|p| p >= LEVEL) => {
            Some("verdict-caveat-small")
        }
        _ => None,
    }
}
