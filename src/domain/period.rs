//! A period that is measured: a month, a quarter, half a year or a year.

use super::Frequency;
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A period of one frequency, written as `2023-09`, `2023-Q3`, `2023-H2` or `2023`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Period {
    year: i32,
    /// Which one of the year, from 0.
    index: u32,
    frequency: Frequency,
}

/// A text that names no period.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is no period: write 2023-09, 2023-Q3, 2023-H2 or 2023")]
pub struct PeriodError(pub String);

impl Period {
    /// The period of a frequency in which a day falls.
    pub fn containing(day: NaiveDate, frequency: Frequency) -> Self {
        let frequency = frequency.of_periods();
        Self { year: day.year(), index: day.month0() * frequency.per_year() / 12, frequency }
    }

    /// The longer period of a frequency that it is in.
    pub fn within(self, frequency: Frequency) -> Self {
        let frequency = frequency.of_periods();
        let index = self.index * frequency.per_year() / self.frequency.per_year();
        Self { index, frequency, ..self }
    }

    /// The period of a year by its number, from 1.
    pub fn new(year: i32, number: u32, frequency: Frequency) -> Option<Self> {
        let known = (1990..2200).contains(&year) && (1..=frequency.per_year()).contains(&number);
        known.then(|| Self { year, index: number - 1, frequency: frequency.of_periods() })
    }

    /// Its year.
    pub fn year(self) -> i32 {
        self.year
    }

    /// Which one of the year, from 1.
    pub fn number(self) -> u32 {
        self.index + 1
    }

    /// How long it is.
    pub fn frequency(self) -> Frequency {
        self.frequency
    }

    /// The one before it.
    pub fn previous(self) -> Self {
        if self.index == 0 {
            Self { year: self.year - 1, index: self.frequency.per_year() - 1, ..self }
        } else {
            Self { index: self.index - 1, ..self }
        }
    }

    /// The one that comes a number of periods later.
    pub fn later(self, periods: usize) -> Self {
        let per_year = self.frequency.per_year() as usize;
        let place = self.index as usize + periods;
        Self { year: self.year + (place / per_year) as i32, index: (place % per_year) as u32, ..self }
    }

    /// How many periods it comes after another one; negative before it.
    pub fn since(self, other: Self) -> i64 {
        let place = |period: Self| {
            i64::from(period.year) * i64::from(self.frequency.per_year()) + i64::from(period.index)
        };
        place(self) - place(other)
    }

    /// Its first day.
    pub fn first_day(self) -> NaiveDate {
        let month = self.index * 12 / self.frequency.per_year() + 1;
        NaiveDate::from_ymd_opt(self.year, month, 1).unwrap_or_default()
    }

    /// Its last day.
    pub fn last_day(self) -> NaiveDate {
        self.next().first_day().pred_opt().unwrap_or_default()
    }

    /// The next one.
    pub fn next(self) -> Self {
        if self.number() == self.frequency.per_year() {
            Self { year: self.year + 1, index: 0, ..self }
        } else {
            Self { index: self.index + 1, ..self }
        }
    }

    /// The same one of another year.
    pub fn in_year(self, year: i32) -> Self {
        Self { year, ..self }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, .. } = self;
        match self.frequency {
            Frequency::Month => write!(formatter, "{year}-{:02}", self.number()),
            Frequency::Quarter => write!(formatter, "{year}-Q{}", self.number()),
            Frequency::HalfYear => write!(formatter, "{year}-H{}", self.number()),
            Frequency::Year | Frequency::Irregular => write!(formatter, "{year}"),
        }
    }
}

impl FromStr for Period {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, PeriodError> {
        let fault = || PeriodError(text.to_owned());
        let digits = |part: &str, length: usize| {
            (part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| part.parse::<u32>().ok())
                .flatten()
        };
        let (year, rest) = text.split_once('-').map_or((text, None), |(year, rest)| (year, Some(rest)));
        let year = digits(year, 4).ok_or_else(fault)? as i32;
        let (number, frequency) = match rest {
            None => (Some(1), Frequency::Year),
            Some(rest) => match rest.strip_prefix('Q') {
                Some(quarter) => (digits(quarter, 1), Frequency::Quarter),
                None => match rest.strip_prefix('H') {
                    Some(half) => (digits(half, 1), Frequency::HalfYear),
                    None => (digits(rest, 2), Frequency::Month),
                },
            },
        };
        number.and_then(|number| Self::new(year, number, frequency)).ok_or_else(fault)
    }
}

impl TryFrom<String> for Period {
    type Error = PeriodError;
    fn try_from(text: String) -> Result<Self, PeriodError> {
        text.parse()
    }
}

impl From<Period> for String {
    fn from(period: Period) -> Self {
        period.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Days;

    #[test]
    fn a_period_is_read_as_it_is_written() {
        for text in ["2023-01", "2023-12", "2020-Q1", "2023-Q4", "2021-H2", "2025"] {
            assert_eq!(text.parse::<Period>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_no_period_is_refused() {
        for text in
            ["", "2023-13", "2023-00", "2023-Q5", "23-01", "2023-1", "2023-9-1", "2023-H3", "+2023", "x"]
        {
            assert!(text.parse::<Period>().is_err(), "{text}");
        }
    }

    #[test]
    fn periods_follow_each_other_without_a_gap() {
        for text in ["2023-01", "2020-Q1", "2021-H1", "2019"] {
            let mut period: Period = text.parse().unwrap();
            for _ in 0..30 {
                assert_eq!(period.last_day() + Days::new(1), period.next().first_day());
                assert_eq!(Period::containing(period.last_day(), period.frequency()), period);
                assert_eq!((period.next().previous(), period.next().since(period)), (period, 1));
                assert_eq!(period.later(2), period.next().next());
                for longer in [Frequency::Quarter, Frequency::HalfYear, Frequency::Year] {
                    if longer.per_year() <= period.frequency().per_year() {
                        assert_eq!(period.within(longer), Period::containing(period.last_day(), longer));
                    }
                }
                period = period.next();
            }
        }
    }
}
