//! How the figures of an indicator, spans of months and lists are said in a sentence.

use super::{Language, Words};
use crate::domain::{Indicator, Period};
use chrono::Datelike;

impl Words {
    /// A figure of an indicator with the decimals that people see.
    pub fn figure(&self, indicator: &Indicator, value: f64) -> String {
        self.number(value, usize::try_from(indicator.decimals).unwrap_or_default())
    }

    /// A figure of an indicator with its unit: 263 feiten, 96,8 %.
    pub fn figure_in_unit(&self, indicator: &Indicator, value: f64) -> String {
        let figure = self.figure(indicator, value);
        match indicator.unit.trim() {
            "" => figure,
            "%" => self.with_percent(&figure),
            unit => format!("{figure} {unit}"),
        }
    }

    /// A figure with a sign that belongs to the number, such as 96,8 %; other units are left out.
    pub fn figure_bare(&self, indicator: &Indicator, value: f64) -> String {
        if indicator.unit.trim() == "%" {
            self.figure_in_unit(indicator, value)
        } else {
            self.figure(indicator, value)
        }
    }

    /// Periods of one year by their months in full: januari tot en met oktober 2023; a whole year is its number.
    pub fn long_span(&self, from: Period, until: Period) -> String {
        let (first, last) = (from.first_day().month(), until.last_day().month());
        let year = until.year().to_string();
        match (first, last) {
            (1, 12) => year,
            _ if first == last => format!("{} {year}", self.month(first)),
            _ => self.say_with(
                "span-of-months",
                &[("from", &self.month(first)), ("until", &self.month(last)), ("year", &year)],
            ),
        }
    }

    /// Periods by their short months, without the year: jan–okt; none for a whole year.
    pub fn short_months(&self, from: Period, until: Period) -> Option<String> {
        let (first, last) = (from.first_day().month(), until.last_day().month());
        match (first, last) {
            (1, 12) => None,
            _ if first == last => Some(self.short_month(first)),
            _ => Some(format!("{}–{}", self.short_month(first), self.short_month(last))),
        }
    }

    /// Several things in one sentence: a, b en c.
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [rest @ .., last] => self.say_with("list-and", &[("rest", &rest.join(", ")), ("last", last)]),
        }
    }

    /// A name inside a sentence: its capital becomes small, but not that of GAS or HR; German keeps its capitals.
    pub fn inside(&self, name: &str) -> String {
        let mut letters = name.chars();
        let (first, second) = (letters.next(), letters.next());
        match (first, second) {
            (Some(first), Some(second))
                if self.language != Language::German && !second.is_uppercase() && second != '-' =>
            {
                first.to_lowercase().chain(name.chars().skip(1)).collect()
            }
            _ => name.to_owned(),
        }
    }

    /// A number with its sign: +1,8, −2,0.
    pub fn signed_number(&self, value: f64, decimals: usize) -> String {
        let number = self.number(value, decimals);
        let is_zero = !number.chars().any(|digit| ('1'..='9').contains(&digit));
        if value > 0.0 && !is_zero { format!("+{number}") } else { number }
    }

    /// A text at the beginning of a sentence; a capital of één carries no accent.
    pub fn opening(&self, text: &str) -> String {
        if let Some(rest) = text.strip_prefix("éé") {
            return format!("Eé{rest}");
        }
        let mut letters = text.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_inside_a_sentence_loses_its_capital_but_an_abbreviation_does_not() {
        let words = Words::new(Language::Dutch);
        assert_eq!(words.inside("Inbraken in woningen"), "inbraken in woningen");
        assert_eq!(words.inside("GAS-vaststellingen"), "GAS-vaststellingen");
        assert_eq!(Words::new(Language::German).inside("Einbrüche"), "Einbrüche");
    }

    #[test]
    fn a_sentence_begins_with_a_capital_and_one_keeps_a_single_accent() {
        let words = Words::new(Language::Dutch);
        assert_eq!((words.opening("één"), words.opening("vijf")), ("Eén".to_owned(), "Vijf".to_owned()));
        assert_eq!(
            (words.signed_number(1.84, 1), words.signed_number(-2.0, 1)),
            ("+1,8".to_owned(), "−2,0".to_owned())
        );
    }

    #[test]
    fn a_list_ends_with_and_and_a_span_names_its_months() {
        let words = Words::new(Language::Dutch);
        assert_eq!(words.list(&["a", "b", "c"].map(str::to_owned)), "a, b en c");
        let period = |text: &str| text.parse::<Period>().unwrap();
        assert_eq!(
            words.long_span(period("2023-Q1"), period("2023-Q3")),
            "januari tot en met september 2023"
        );
        assert_eq!(words.long_span(period("2022"), period("2022")), "2022");
        assert_eq!(words.short_months(period("2023-01"), period("2023-10")).as_deref(), Some("jan–okt"));
    }
}
