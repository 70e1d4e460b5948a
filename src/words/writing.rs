//! How days, periods and numbers are written.

use super::{Language, Words};
use crate::domain::{Frequency, Period};
use chrono::{Datelike, NaiveDate};

/// Keys of the months, in full.
const MONTHS: [&str; 12] = [
    "month-january",
    "month-february",
    "month-march",
    "month-april",
    "month-may",
    "month-june",
    "month-july",
    "month-august",
    "month-september",
    "month-october",
    "month-november",
    "month-december",
];

impl Words {
    /// A day as people write it in tables: 31/10/2023.
    pub fn day(&self, day: NaiveDate) -> String {
        day.format("%d/%m/%Y").to_string()
    }

    /// A day in a sentence: 31 oktober 2023.
    pub fn long_day(&self, day: NaiveDate) -> String {
        let month = self.month(day.month());
        match (self.language, day.day()) {
            (Language::German, number) => format!("{number}. {month} {}", day.year()),
            (Language::French, 1) => format!("1er {month} {}", day.year()),
            (_, number) => format!("{number} {month} {}", day.year()),
        }
    }

    /// The name of a month, from 1.
    pub fn month(&self, number: u32) -> String {
        MONTHS.get(number as usize - 1).map_or_else(String::new, |key| self.say(key))
    }

    /// The short name of a month, from 1.
    pub fn short_month(&self, number: u32) -> String {
        let names = self.say("short-months");
        names.split_whitespace().nth(number as usize - 1).map_or_else(String::new, str::to_owned)
    }

    /// A period: sep 2023, 3e kwartaal 2023, 2e helft 2023, 2023.
    pub fn period(&self, period: Period) -> String {
        let (number, year) = (period.number().to_string(), period.year().to_string());
        let values = [("number", number.as_str()), ("year", year.as_str())];
        match period.frequency() {
            Frequency::Month => format!("{} {year}", self.short_month(period.number())),
            Frequency::Quarter => self.say_with("period-quarter", &values),
            Frequency::HalfYear => self.say_with("period-half", &values),
            Frequency::Year | Frequency::Irregular => year,
        }
    }

    /// Periods from one to another of the same year: jan–okt 2023.
    pub fn span(&self, from: Period, until: Period) -> String {
        if from == until {
            return self.period(from);
        }
        let name = |period: Period| match period.frequency() {
            Frequency::Month => self.short_month(period.number()),
            Frequency::Quarter => {
                self.say_with("period-quarter-short", &[("number", &period.number().to_string())])
            }
            _ => period.number().to_string(),
        };
        let is_whole = from.number() == 1 && until.number() == until.frequency().per_year();
        if is_whole {
            until.year().to_string()
        } else {
            format!("{}–{} {}", name(from), name(until), until.year())
        }
    }

    /// A number with decimals: 1.234,5 here, 1,234.5 in English. The minus is a real one.
    pub fn number(&self, value: f64, decimals: usize) -> String {
        let (group, point) = if self.language == Language::English { (',', '.') } else { ('.', ',') };
        let text = format!("{:.decimals$}", value.abs());
        let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
        let mut grouped = String::new();
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index) % 3 == 0 {
                grouped.push(group);
            }
            grouped.push(digit);
        }
        if !rest.is_empty() {
            grouped.push(point);
            grouped.push_str(rest);
        }
        let is_zero = text.chars().all(|c| c == '0' || c == '.');
        if value < 0.0 && !is_zero { format!("−{grouped}") } else { grouped }
    }

    /// A size in bytes: 812 bytes, 34 kB, 2,4 MB; a kB is 1024 bytes, as where people see files.
    pub fn size(&self, bytes: i64) -> String {
        const STEP: f64 = 1024.0;
        let kilobytes = bytes.max(0) as f64 / STEP;
        if kilobytes < 1.0 {
            return self.count("attachment-bytes", usize::try_from(bytes).unwrap_or_default());
        }
        let (number, key) = if kilobytes.round() < STEP {
            (self.number(kilobytes, 0), "attachment-kilobytes")
        } else {
            (self.number(kilobytes / STEP, 1), "attachment-megabytes")
        };
        self.say_with(key, &[("number", &number)])
    }

    /// A number as somebody would type it: no grouping, no needless decimals.
    pub fn plain_number(&self, value: f64) -> String {
        let text = value.to_string();
        if self.language == Language::English { text } else { text.replace('.', ",") }
    }

    /// A share from 0 to 1 as a whole percentage: 62 %.
    pub fn percent(&self, share: f64) -> String {
        self.with_percent(&self.number(share * 100.0, 0))
    }

    /// A change with its sign: +17 %, −24 %.
    pub fn signed_percent(&self, share: f64) -> String {
        let sign = if share > 0.0 { "+" } else { "" };
        self.with_percent(&format!("{sign}{}", self.number(share * 100.0, 0)))
    }

    /// A number with its percent sign, which never stands alone on the next line.
    pub fn with_percent(&self, number: &str) -> String {
        if self.language == Language::English { format!("{number}%") } else { format!("{number}\u{a0}%") }
    }
}
