//! How people type periods, and how spreadsheets write them.

use super::{Words, folded};
use crate::domain::{Frequency, Period};
use chrono::NaiveDate;

impl Words {
    /// Reads a period as people and spreadsheets write it: 2023-09, 09/2023, sep 2023, sep-23, Q3 2023, K3 2023,
    /// 3e kwartaal 2023, H1 2023, 2023, or a day in it.
    ///
    /// None for what is no period. What is read may be longer or shorter than a period of the frequency, which
    /// says only how long a period is when a day stands for it.
    pub fn read_period(&self, text: &str, frequency: Frequency) -> Option<Period> {
        let text = folded(text);
        let parts: Vec<&str> = text
            .split(|c: char| c.is_whitespace() || matches!(c, '-' | '/' | '.' | '\'' | '\u{2013}'))
            .filter(|part| !part.is_empty())
            .collect();
        match parts.as_slice() {
            [one] => whole_year(one).and_then(|year| Period::new(year, 1, Frequency::Year)).or_else(|| {
                let (year, number) = digits(one).filter(|part| part.len() == 6)?.split_at_checked(4)?;
                Period::new(year.parse().ok()?, number.parse().ok()?, Frequency::Month)
            }),
            [one, other] => self.of_year(one, other).or_else(|| self.of_year(other, one)),
            [one, two, three] => self
                .named(one, two, three)
                .or_else(|| self.named(two, one, three))
                .or_else(|| self.named(two, three, one))
                .or_else(|| self.containing(&parts, frequency)),
            // A day with a time, as spreadsheets write it.
            [day @ .., _time] if day.len() == 3 => self.containing(day, frequency),
            _ => None,
        }
    }

    /// A year with a part of it, such as 09, q3, h1 or sep.
    fn of_year(&self, part: &str, year: &str) -> Option<Period> {
        if let (Some(number), Some(year)) = (digits(part).filter(|part| part.len() <= 2), whole_year(year)) {
            return Period::new(year, number.parse().ok()?, Frequency::Month);
        }
        let year = any_year(year)?;
        if let Some(month) = self.read_month(part) {
            return Period::new(year, month, Frequency::Month);
        }
        let letter = part.chars().next()?;
        let number = digits(part.get(letter.len_utf8()..)?)?.parse().ok()?;
        match letter {
            'q' | 'k' | 't' => Period::new(year, number, Frequency::Quarter),
            'h' | 's' => Period::new(year, number, Frequency::HalfYear),
            _ => None,
        }
    }

    /// A number, the word for a quarter or half a year, and a year.
    fn named(&self, number: &str, word: &str, year: &str) -> Option<Period> {
        let ordinal: String = number.chars().take_while(char::is_ascii_digit).collect();
        let (number, year) = (ordinal.parse().ok()?, whole_year(year)?);
        let begins = |beginnings: &[&str]| beginnings.iter().any(|beginning| word.starts_with(beginning));
        if begins(&["kwart", "quart", "trim"]) {
            Period::new(year, number, Frequency::Quarter)
        } else if begins(&["half", "halb", "sem"]) {
            Period::new(year, number, Frequency::HalfYear)
        } else {
            None
        }
    }

    fn containing(&self, parts: &[&str], frequency: Frequency) -> Option<Period> {
        let (day, month, year) = match parts {
            [year, month, day] if year.len() == 4 => (day, month, year),
            [day, month, year] => (day, month, year),
            _ => return None,
        };
        let month = match digits(month) {
            Some(month) => month.parse().ok()?,
            None => self.read_month(month)?,
        };
        let year = any_year(year).filter(|year| (1990..2200).contains(year))?;
        let day = NaiveDate::from_ymd_opt(year, month, digits(day)?.parse().ok()?)?;
        Some(Period::containing(day, frequency))
    }

    /// The number of a month by its name, in full or shortened to three letters or more.
    fn read_month(&self, text: &str) -> Option<u32> {
        let is_name = text.chars().count() >= 3 && text.chars().all(char::is_alphabetic);
        if !is_name {
            return None;
        }
        let is_month = |number: &u32| {
            let short = folded(&self.short_month(*number));
            folded(&self.month(*number)).starts_with(text) || short.trim_end_matches('.') == text
        };
        (1..=12).find(is_month)
    }
}

fn digits(part: &str) -> Option<&str> {
    (!part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())).then_some(part)
}

fn whole_year(part: &str) -> Option<i32> {
    digits(part).filter(|part| part.len() == 4)?.parse().ok()
}

/// A year of four digits, or of two in this century.
fn any_year(part: &str) -> Option<i32> {
    let short = || digits(part).filter(|part| part.len() == 2)?.parse::<i32>().ok().map(|year| 2000 + year);
    whole_year(part).or_else(short)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn a_period_is_read_in_every_way_that_people_write_it() {
        let words = Words::new(Language::Dutch);
        for (text, period) in [
            ("2023-09", "2023-09"),
            ("2023-9", "2023-09"),
            ("09/2023", "2023-09"),
            ("9/2023", "2023-09"),
            ("sep 2023", "2023-09"),
            ("Sep-23", "2023-09"),
            ("september 2023", "2023-09"),
            ("sept. 2023", "2023-09"),
            ("mrt 2023", "2023-03"),
            ("mei 2023", "2023-05"),
            ("2023 sep", "2023-09"),
            ("202309", "2023-09"),
            ("01/09/2023", "2023-09"),
            ("2023-09-01 00:00:00", "2023-09"),
            ("1 september 2023", "2023-09"),
            ("Q3 2023", "2023-Q3"),
            ("K3 2023", "2023-Q3"),
            ("2023-Q3", "2023-Q3"),
            ("3e kwartaal 2023", "2023-Q3"),
            ("Kwartaal 3 2023", "2023-Q3"),
            ("H2 2023", "2023-H2"),
            ("2e halfjaar 2023", "2023-H2"),
            ("2023", "2023"),
        ] {
            let read = words.read_period(text, Frequency::Month).map(|period| period.to_string());
            assert_eq!(read.as_deref(), Some(period), "{text}");
        }
    }

    #[test]
    fn a_day_stands_for_the_period_that_it_falls_in() {
        let words = Words::new(Language::Dutch);
        let read = words.read_period("30/09/2023", Frequency::Quarter).map(|period| period.to_string());
        assert_eq!(read.as_deref(), Some("2023-Q3"));
    }

    #[test]
    fn what_is_no_period_is_not_read() {
        let words = Words::new(Language::Dutch);
        for text in [
            "",
            "abc",
            "13/2023",
            "0/2023",
            "Q5 2023",
            "31/02/2023",
            "ma 2023",
            "12",
            "a 23",
            "é",
            "x x x x",
            "1/2/3/4/5",
            "K 2023",
            "q99999999999 2023",
        ] {
            assert_eq!(words.read_period(text, Frequency::Month), None, "{text}");
        }
    }
}
