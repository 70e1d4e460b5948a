//! How wide the columns of a sheet are, and how high a text becomes in them.

use crate::reports::report::{Block, Cell, Column, Table};

use super::look::SHAPE;
use crate::reports::spreadsheet::naming;

/// Width over which text runs, in digits: what an eye follows, and what a sheet of paper holds.
const PROSE: f64 = 110.0;
/// Width of a column that only text runs over.
const FREE: f64 = 14.0;
/// Narrowest column of a table.
const NARROWEST: f64 = 9.0;
/// Widest column of a table.
const WIDEST: f64 = 60.0;
/// Width that a table should not pass.
const TABLE: f64 = 170.0;
/// How much wider than others a column may be.
const NAMING: f64 = 1.8;
/// Letters of a word that is not broken.
const LONGEST_WORD: usize = 30;
/// Room for the button of a filter, and for the edges of a cell.
pub(super) const BUTTON: usize = 4;
const EDGES: usize = 3;
/// Points of a line of text of one point.
const LEADING: f64 = 1.37;
/// Points of the letters by which widths are counted, and how wide a letter is beside a digit.
const USUAL: f64 = 11.0;
const LETTER: f64 = 0.93;

/// The columns of a sheet.
#[derive(Debug)]
pub(super) struct Grid {
    /// Widths in digits.
    pub widths: Vec<f64>,
    /// Last column over which text runs.
    pub last: u16,
}

impl Grid {
    /// The columns that the tables of a sheet ask for, and more when text has too little room in them.
    pub(super) fn of(blocks: &[&Block]) -> Self {
        let mut widths: Vec<f64> = Vec::new();
        for block in blocks {
            let Block::Table(table) = block else { continue };
            for (index, width) in natural(table).into_iter().enumerate() {
                match widths.get_mut(index) {
                    Some(widest) => *widest = widest.max(width),
                    None => widths.push(width),
                }
            }
        }
        while widths.iter().sum::<f64>() < PROSE {
            widths.push(FREE);
        }
        let last = Self::reaching(&widths, PROSE);
        Self { widths, last }
    }

    /// The first column at which columns together are so wide.
    pub(super) fn until(&self, width: f64) -> u16 {
        Self::reaching(&self.widths, width).min(self.last)
    }

    fn reaching(widths: &[f64], width: f64) -> u16 {
        let mut sum = 0.0;
        let reached = widths.iter().position(|one| {
            sum += one;
            sum >= width
        });
        u16::try_from(reached.unwrap_or(widths.len().saturating_sub(1))).unwrap_or(u16::MAX)
    }

    /// Width of some columns together.
    pub(super) fn width(&self, from: u16, to: u16) -> f64 {
        let range = usize::from(from)..=usize::from(to).min(self.widths.len().saturating_sub(1));
        self.widths.get(range).unwrap_or_default().iter().sum()
    }

    /// Points that a text takes over some columns.
    pub(super) fn height(&self, text: &str, size: f64, from: u16, to: u16) -> f64 {
        let room = (self.width(from, to) * USUAL / size - 1.0).max(1.0);
        let lines: f64 =
            text.split('\n').map(|line| (line.chars().count() as f64 * LETTER / room).ceil().max(1.0)).sum();
        lines * size * LEADING + 2.0
    }
}

/// How wide the columns of a table want to be.
fn natural(table: &Table) -> Vec<f64> {
    let most = TABLE / table.columns.len().max(1) as f64;
    let naming = naming(&table.columns);
    let of_column = |(index, column): (usize, &Column)| {
        let cells = || table.rows.iter().filter_map(|row| row.get(index));
        let line = cells().map(|cell| longest(cell, '\n')).max().unwrap_or_default();
        let word = cells().map(|cell| longest(cell, ' ')).max().unwrap_or_default().min(LONGEST_WORD);
        let header =
            column.header.split_whitespace().map(|word| word.chars().count()).max().unwrap_or_default();
        let least = as_width((word + EDGES).max(header + BUTTON)).min(WIDEST);
        // What names a row is read first, and a column that asks for room has much to say.
        let share =
            if index == naming { NAMING } else { column.share.map_or(1.0, f64::from).clamp(1.0, NAMING) };
        let most = most * share;
        as_width(line + EDGES).min(most.clamp(NARROWEST, WIDEST)).max(least).max(NARROWEST)
    };
    table.columns.iter().enumerate().map(of_column).collect()
}

/// Width of so many letters, of which some are bold.
fn as_width(letters: usize) -> f64 {
    letters as f64 * 1.05
}

/// Letters of the longest part of a cell, as it is parted by lines or by words.
fn longest(cell: &Cell, between: char) -> usize {
    let text = cell.text();
    let parts = text.split([between, '\n']);
    let longest = parts.map(|part| part.chars().count()).max().unwrap_or_default();
    if matches!(cell, Cell::Status(_)) { longest + SHAPE } else { longest }
}
