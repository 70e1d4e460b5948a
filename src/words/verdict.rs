//! What a change is called: one headline, and one sentence that explains it.

use super::Words;
use crate::analysis::{Change, ChangeRule, Verdict};
use crate::domain::Indicator;

impl Words {
    /// The headline of a change.
    pub fn verdict(&self, change: Option<&Change>) -> String {
        if change.is_some_and(|change| change.rule == ChangeRule::None) {
            return self.say("verdict-untested");
        }
        change.map_or_else(|| self.say("verdict-none"), |change| self.verdict_word(change.verdict))
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

    /// What was compared, with the counts beside every percentage, and what it means.
    pub fn verdict_sentence(&self, indicator: &Indicator, change: &Change) -> String {
        let figure = |value| self.figure_bare(indicator, value);
        let compared = &change.compared;
        let (now, then) = (figure(compared.figure_now), figure(compared.figure_then));
        let (span, reference) = (self.span(compared.from, compared.until), compared.reference.to_string());
        let means = self.say(match change.verdict {
            Verdict::Fall => "verdict-fall-means",
            Verdict::Rise => "verdict-rise-means",
            Verdict::NotDemonstrable => "verdict-not-demonstrable-means",
            Verdict::TooFew => "verdict-too-few-means",
        });
        let finite = change.interval.filter(|(low, high)| {
            low.is_finite()
                && high.is_finite()
                && change.change.is_finite()
                && change.verdict != Verdict::TooFew
        });
        let plain = [("span", span.as_str()), ("now", &now), ("then", &then), ("reference", &reference)];
        let (key, ends) = match (change.rule, finite) {
            (ChangeRule::Dispersed | ChangeRule::Exact, Some((low, high))) => {
                ("verdict-counts", [change.change, low, high].map(|share| self.signed_percent(share)))
            }
            (ChangeRule::Newcombe, Some((low, high))) => {
                ("verdict-points", [change.change, low, high].map(|points| self.number(points, 1)))
            }
            _ if change.rule == ChangeRule::None => return self.say_with("verdict-bare", &plain),
            _ => return format!("{} {means}", self.say_with("verdict-bare", &plain)),
        };
        let [change, low, high] = &ends;
        let all: Vec<(&str, &str)> = plain
            .into_iter()
            .chain([("change", change.as_str()), ("low", low.as_str()), ("high", high.as_str())])
            .collect();
        format!("{} {means}", self.say_with(key, &all))
    }
}
