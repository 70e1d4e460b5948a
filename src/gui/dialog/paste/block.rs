//! A block of a spreadsheet, read line by line: what is a figure, and what is wrong with the rest.
//!
//! Nothing is left out silently: each line that is not blank comes back.

use crate::domain::{Frequency, Period};
use crate::words::{Words, read_number};
use std::collections::BTreeMap;

/// How a block is to be read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reader<'a> {
    pub(super) frequency: Frequency,
    /// Whether each figure has a denominator.
    pub(super) is_ratio: bool,
    /// The period of the first line, when lines do not name theirs.
    pub(super) first: Option<Period>,
    pub(super) words: &'a Words,
}

/// A line that is not blank.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Line {
    /// Its number, from 1.
    pub(super) number: usize,
    pub(super) text: String,
    /// Its period, when that much could be read.
    pub(super) period: Option<Period>,
    pub(super) read: Read,
}

/// What a line says.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Read {
    /// A figure.
    Figure(Figure),
    /// The names of the columns.
    Heading,
    /// Something else, and why.
    Bad(String),
}

/// A figure of a line.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Figure {
    pub(super) value: f64,
    pub(super) denominator: Option<f64>,
    pub(super) note: String,
}

impl Reader<'_> {
    /// Whether no line names its period, so that they follow each other from the first one.
    pub(super) fn is_bare(self, text: &str) -> bool {
        let names_period = |line: &str| {
            let cells = self.cells(line);
            let first = cells.first().copied().unwrap_or_default();
            match self.words.read_period(first, self.frequency) {
                Some(period) if period.frequency() == self.frequency => {
                    // One column of 2023, 2024, ... may be figures as well.
                    cells.len() > 1 || self.number(first).is_none()
                }
                Some(_) => self.number(first).is_none(),
                None => false,
            }
        };
        !text.lines().any(names_period)
    }

    /// Reads a block.
    pub(super) fn read(self, text: &str) -> Vec<Line> {
        let is_bare = self.is_bare(text);
        let mut period = self.first;
        let mut seen: BTreeMap<Period, usize> = BTreeMap::new();
        let mut lines = Vec::new();
        for (index, text) in text.trim_end().lines().enumerate() {
            let number = index + 1;
            let own = period;
            if !is_bare && text.trim().is_empty() {
                continue;
            }
            let mut line = if is_bare { self.bare(own, number, text) } else { self.named(number, text) };
            let is_heading = index == 0 && self.is_heading(text);
            if is_heading {
                line = Line { number, text: text.to_owned(), period: None, read: Read::Heading };
            } else {
                // An empty cell in a column is a period that was not measured.
                period = period.map(Period::next);
            }
            if text.trim().is_empty() {
                continue;
            }
            if let (Some(period), Read::Figure(_)) = (line.period, &line.read) {
                if let Some(before) = seen.get(&period) {
                    let before = before.to_string();
                    line.read = Read::Bad(self.words.say_with("indicator-paste-twice", &[("line", &before)]));
                } else {
                    seen.insert(period, number);
                }
            }
            lines.push(line);
        }
        lines
    }

    fn number(self, text: &str) -> Option<f64> {
        read_number(text, self.words.language)
    }

    /// The cells of a line: between tabs, else semicolons, else a period and its figure with a space between.
    fn cells(self, line: &str) -> Vec<&str> {
        let line = line.trim_end_matches(['\r', '\n']);
        for between in ['\t', ';'] {
            if line.contains(between) {
                return line.split(between).map(str::trim).collect();
            }
        }
        let line = line.trim();
        match line.rsplit_once(char::is_whitespace) {
            Some((period, figure))
                if self.number(figure).is_some()
                    && self.words.read_period(period, self.frequency).is_some() =>
            {
                vec![period.trim(), figure]
            }
            _ => vec![line],
        }
    }

    fn is_heading(self, line: &str) -> bool {
        let cells = self.cells(line);
        let is_word = |cell: &&str| {
            !cell.is_empty()
                && self.number(cell).is_none()
                && self.words.read_period(cell, self.frequency).is_none()
        };
        cells.len() > 1 && cells.iter().take(2).all(is_word)
    }

    fn bare(self, period: Option<Period>, number: usize, text: &str) -> Line {
        let read = match period {
            Some(_) => self.figure(&self.cells(text)),
            None => Err(self.words.say("indicator-paste-no-period")),
        };
        Line { number, text: text.trim().to_owned(), period, read: read.map_or_else(Read::Bad, Read::Figure) }
    }

    fn named(self, number: usize, text: &str) -> Line {
        let cells = self.cells(text);
        let (first, rest) = cells.split_first().map_or(("", [].as_slice()), |(first, rest)| (*first, rest));
        let period = self.words.read_period(first, self.frequency);
        let fits = period.filter(|period| period.frequency() == self.frequency);
        let read = match (period, fits) {
            (_, Some(_)) => self.figure(rest),
            (Some(_), None) => {
                let frequency = self.words.word(self.frequency);
                let values = [("found", first), ("frequency", frequency.as_str())];
                Err(self.words.say_with("indicator-paste-other-frequency", &values))
            }
            (None, None) => Err(self.words.say_with("indicator-not-a-period", &[("found", first)])),
        };
        Line {
            number,
            text: text.trim().to_owned(),
            period: fits,
            read: read.map_or_else(Read::Bad, Read::Figure),
        }
    }

    /// Reads the cells after the period: value, denominator of a ratio, note.
    fn figure(self, cells: &[&str]) -> Result<Figure, String> {
        let not_a_number = |found: &str| self.words.say_with("not-a-number", &[("found", found)]);
        let value = match cells.first().copied().unwrap_or_default() {
            "" => return Err(self.words.say("indicator-paste-no-value")),
            text => self.number(text).ok_or_else(|| not_a_number(text))?,
        };
        let (denominator, rest) = if self.is_ratio {
            let text = cells.get(1).copied().unwrap_or_default();
            if text.is_empty() {
                return Err(self.words.say("indicator-denominator-empty"));
            }
            let denominator = self.number(text).ok_or_else(|| not_a_number(text))?;
            if denominator <= 0.0 {
                return Err(self.words.say("indicator-paste-denominator"));
            }
            (Some(denominator), cells.get(2..))
        } else {
            (None, cells.get(1..))
        };
        let notes: Vec<&str> =
            rest.unwrap_or_default().iter().copied().filter(|cell| !cell.is_empty()).collect();
        Ok(Figure { value, denominator, note: notes.join(" ") })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;
    use proptest::prelude::*;

    fn read(text: &str, is_ratio: bool, frequency: Frequency) -> Vec<(String, String)> {
        let words = Words::new(Language::Dutch);
        let first = "2023-09".parse().ok();
        let reader = Reader { frequency, is_ratio, first, words: &words };
        let say = |line: Line| {
            let period = line.period.map(|period| period.to_string()).unwrap_or_default();
            match line.read {
                Read::Figure(figure) => {
                    let whole = figure.denominator.map(|one| format!("/{one}")).unwrap_or_default();
                    (period, format!("{}{whole} {}", figure.value, figure.note).trim().to_owned())
                }
                Read::Heading => (period, "heading".to_owned()),
                Read::Bad(why) => (period, format!("bad: {why}")),
            }
        };
        reader.read(text).into_iter().map(say).collect()
    }

    fn pairs(all: &[(&str, &str)]) -> Vec<(String, String)> {
        all.iter().map(|(one, other)| ((*one).to_owned(), (*other).to_owned())).collect()
    }

    #[test]
    fn periods_values_and_notes_are_read_with_a_heading_above() {
        let text = "Maand\tAantal\tNota\r\nsep 2023\t1.024\tvoorlopig\r\n10/2023\t31,5\r\n\r\nnov-23\t7\t";
        assert_eq!(
            read(text, false, Frequency::Month),
            pairs(&[("", "heading"), ("2023-09", "1024 voorlopig"), ("2023-10", "31.5"), ("2023-11", "7"),])
        );
    }

    #[test]
    fn a_column_of_values_starts_at_the_first_period_and_an_empty_cell_is_a_period() {
        assert_eq!(
            read("21\n\n24\nabc\n", false, Frequency::Month),
            pairs(&[
                ("2023-09", "21"),
                ("2023-11", "24"),
                ("2023-12", "bad: “abc” is geen getal. Schrijf bijvoorbeeld 1.234,5."),
            ])
        );
    }

    #[test]
    fn a_ratio_needs_its_denominator() {
        let lines = read("sep 2023\t12\t40\t lokaal\nokt 2023\t13\nnov 2023\t13\t0", true, Frequency::Month);
        assert_eq!(lines[0], ("2023-09".to_owned(), "12/40 lokaal".to_owned()));
        assert!(lines[1].1.starts_with("bad: "), "{lines:?}");
        assert!(lines[2].1.starts_with("bad: "), "{lines:?}");
    }

    #[test]
    fn a_period_twice_an_unknown_period_and_another_length_are_said() {
        let lines = read("2023-09\t1\nsep 2023\t2\nfoo\t3\n2023-Q3\t4\n2023-13\t4", false, Frequency::Month);
        assert_eq!(lines[0].1, "1");
        assert!(lines[1..].iter().all(|line| line.1.starts_with("bad: ")), "{lines:?}");
    }

    #[test]
    fn years_beside_figures_are_periods() {
        let lines = read("2022 504\n2023;468", false, Frequency::Year);
        assert_eq!(lines, pairs(&[("2022", "504"), ("2023", "468")]));
    }

    proptest! {
        #[test]
        fn no_text_causes_a_panic_and_no_line_is_lost(text in "(\\PC|[\t\n;0-9]){0,60}", ratio: bool) {
            let lines = read(&text, ratio, Frequency::Quarter);
            let there = text.lines().filter(|line| !line.trim().is_empty()).count();
            prop_assert_eq!(lines.len(), there);
        }
    }
}
