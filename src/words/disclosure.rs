//! What an edition does not show: in the place of a figure, in captions, and in the log of the zone.

use super::Words;
use crate::analysis::{Protection, Withheld, Withholding};
use crate::domain::{Area, DisclosureLevel, Dossier, Frequency, Id, Key, Nature};

/// A row of the log: what is not shown, how it is shown instead, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WithheldText {
    /// What it is about.
    pub what: String,
    /// What the readers of the public edition see.
    pub how: String,
    /// Why.
    pub why: String,
}

impl Words {
    /// How often the figures of a protected indicator are shown, and why so, for a caption; none without figures.
    pub fn protected_caption(&self, protection: &Protection) -> Option<String> {
        let frequency = self.word(protection.frequency?);
        Some(match self.years_of(protection) {
            None => self.say_with("disclosure-caption", &[("frequency", &frequency)]),
            Some(years) => {
                self.say_with("disclosure-caption-years", &[("frequency", &frequency), ("years", &years)])
            }
        })
    }

    /// How a protected indicator is shown, as an item behind its name; `usual` is the threshold of the house.
    pub fn protected_item(&self, protection: &Protection, usual: i64) -> String {
        let frequency = protection.frequency.map(|frequency| self.word(frequency));
        let said = match (frequency, self.years_of(protection)) {
            (None, _) => self.say("disclosure-item-none"),
            (Some(frequency), None) => self.say_with("disclosure-item", &[("frequency", &frequency)]),
            (Some(frequency), Some(years)) => {
                self.say_with("disclosure-item-years", &[("frequency", &frequency), ("years", &years)])
            }
        };
        if protection.threshold == usual {
            return said;
        }
        let own = [("threshold", protection.threshold.to_string())];
        [said, self.say_with("disclosure-item-threshold", &[(own[0].0, &own[0].1)])].join(" ")
    }

    fn years_of(&self, protection: &Protection) -> Option<String> {
        let years: Vec<String> = protection.years.iter().map(i32::to_string).collect();
        (!years.is_empty()).then(|| self.list(&years))
    }

    /// The rows of the log; the names of people are told in one.
    pub fn withheld(&self, dossier: &Dossier, log: &[Withheld]) -> Vec<WithheldText> {
        let names = log.iter().filter(|one| one.what == Withholding::Name).count();
        let of_names = (names > 0).then(|| WithheldText {
            what: self.count("disclosure-names", names),
            how: self.say("disclosure-functions"),
            why: self.say("disclosure-why-names"),
        });
        let rows = log.iter().filter_map(|one| self.withheld_one(dossier, one));
        of_names.into_iter().chain(rows).collect()
    }

    fn withheld_one(&self, dossier: &Dossier, one: &Withheld) -> Option<WithheldText> {
        let name = dossier.record(one.key).map_or_else(String::new, |record| record.label(dossier));
        let of = |key: &str, year: i32| {
            self.say_with(key, &[("indicator", name.as_str()), ("year", &year.to_string())])
        };
        // Of a proportion, what is left of the whole may be small as well.
        let part = if is_proportion(dossier, one.key) { "-part" } else { "" };
        let because = |key: &str, threshold: &i64| {
            self.say_with(&[key, part].concat(), &[("threshold", &threshold.to_string())])
        };
        let not_shown = || self.say("disclosure-not-shown");
        let (what, how, why) = match &one.what {
            Withholding::Name => return None,
            Withholding::Record { level, reason } => {
                let key = if *level == DisclosureLevel::Closed {
                    "disclosure-closed"
                } else {
                    "disclosure-internal"
                };
                (self.marked(one.key, &name), self.say(key), reason.clone())
            }
            Withholding::Indicator { threshold } => {
                (name, not_shown(), because("disclosure-why-indicator", threshold))
            }
            Withholding::Periods { shown, threshold, .. } => {
                (name, self.opening(&self.word(*shown)), because(because_of(*shown), threshold))
            }
            Withholding::Year { year, threshold } => {
                let why = because("disclosure-why-this-year", threshold);
                (of("disclosure-of-year", *year), not_shown(), why)
            }
            Withholding::Baseline { year, threshold } => {
                let threshold = threshold.to_string();
                let why = self.say_with("disclosure-why-baseline", &[("threshold", &threshold)]);
                (of("disclosure-of-baseline", *year), not_shown(), why)
            }
            Withholding::Areas { year, small, with, threshold } => {
                let all: Vec<Id<Area>> = small.iter().chain(with).copied().collect();
                let (all, small) = (self.areas(&all, dossier), self.areas(small, dossier));
                let threshold = threshold.to_string();
                let values = [("threshold", threshold.as_str()), ("small", &small)];
                let mut why = vec![self.say_with("disclosure-why-areas", &values)];
                if !with.is_empty() {
                    let with = self.areas(with, dossier);
                    why.push(self.say_with("disclosure-why-with", &[("with", &with)]));
                }
                let how = self.say_with("disclosure-not-shown-for", &[("areas", &all)]);
                (of("disclosure-of-areas", *year), how, why.join(" "))
            }
        };
        Some(WithheldText { what, how, why })
    }

    /// A record that is marked, with its noun.
    fn marked(&self, key: Key, label: &str) -> String {
        let noun = self.say(&format!("noun-{}", key.kind().code().replace('_', "-")));
        self.say_with("disclosure-record", &[("noun", &self.opening(&noun)), ("label", label)])
    }
}

fn is_proportion(dossier: &Dossier, key: Key) -> bool {
    let Key::Indicator(id) = key else { return false };
    dossier.get(id).is_some_and(|indicator| indicator.nature == Nature::Proportion)
}

/// Why nothing shorter than these periods is shown.
fn because_of(shown: Frequency) -> &'static str {
    match shown {
        Frequency::Month | Frequency::Quarter => "disclosure-why-quarter",
        Frequency::HalfYear => "disclosure-why-half-year",
        Frequency::Year | Frequency::Irregular => "disclosure-why-year",
    }
}
