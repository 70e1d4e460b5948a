//! Every table of a report, one line a cell, as a spreadsheet in Belgium opens it: UTF-8 with a mark, semicolons.

use super::report::{Block, Cell, Report, ReportLanguage, Table};
use super::spreadsheet::{
    decimals, flat, is_bare_number, looks_like_formula, naming, printed, said, unit, words,
};

/// What tells a spreadsheet that the text is UTF-8.
const MARK: &str = "\u{feff}";
/// Between the headings of a section.
const WITHIN: &str = " > ";
/// Fields of a line: the section, the table, the row and the column; then the text, the number in it and its unit.
const COLUMNS: [&str; 7] =
    ["csv-section", "csv-table", "csv-row", "csv-column", "csv-text", "csv-value", "csv-unit"];

/// Writes a report.
pub fn write(report: &Report) -> Vec<u8> {
    let words = words(report);
    let point = if report.meta.language == ReportLanguage::English { "." } else { "," };
    let mut lines = Lines { text: MARK.to_owned(), note: quoted(&words.say("csv-note")), point };
    lines.push(COLUMNS.map(|key| quoted(&words.say(key))));
    let mut headings: Vec<&str> = Vec::new();
    let mut last: Option<&Table> = None;
    for block in flat(&report.blocks) {
        let section = headings.join(WITHIN);
        match block {
            Block::Heading { level, text, .. } => {
                headings.truncate(usize::from(level.saturating_sub(1)));
                headings.push(text);
                last = None;
            }
            Block::Table(table) => {
                lines.table(&section, table);
                last = Some(table);
            }
            // Small print in the same section, such as sources, belongs to the table before it.
            Block::Note(runs) => {
                if let Some(table) = last {
                    lines.note(&section, table, &said(runs));
                }
            }
            _ => {}
        }
    }
    lines.text.into_bytes()
}

/// Lines that are being written.
struct Lines {
    text: String,
    /// What small print is called.
    note: String,
    /// The decimal sign of the language.
    point: &'static str,
}

impl Lines {
    fn push(&mut self, fields: [String; 7]) {
        self.text.push_str(&fields.join(";"));
        self.text.push_str("\r\n");
    }

    /// The cells of a table row by row, and its small print; the cell that names its row stands on every line.
    fn table(&mut self, section: &str, table: &Table) {
        let naming = naming(&table.columns);
        let is_alone = table.columns.len() == 1;
        for row in &table.rows {
            let name = row.get(naming).map(Cell::text).unwrap_or_default();
            let cells = table.columns.iter().zip(row).enumerate();
            for (_, (column, cell)) in cells.filter(|(index, _)| is_alone || *index != naming) {
                let [section, table, row, column] = [section, &table.name, &name, &column.header].map(quoted);
                let (value, unit) = self.value(cell);
                self.push([section, table, row, column, text(cell), value, unit]);
            }
        }
        if let Some(note) = &table.note {
            self.note(section, table, note);
        }
    }

    fn note(&mut self, section: &str, table: &Table, note: &str) {
        let none = String::new;
        let [section, table, text] = [section, &table.name, note].map(quoted);
        self.push([section, table, none(), self.note.clone(), text, none(), none()]);
    }

    /// What a program reads in a cell, and its unit.
    fn value(&self, cell: &Cell) -> (String, String) {
        match cell {
            Cell::Number(number) => match printed(number) {
                Some(value) => {
                    let value = format!("{value:.*}", usize::from(decimals(number)));
                    (value.replace('.', self.point), filled(unit(number)))
                }
                None => Default::default(),
            },
            Cell::Day { day, .. } => (day.to_string(), String::new()),
            Cell::Text(_) | Cell::Status(_) | Cell::Empty => Default::default(),
        }
    }
}

/// A cell as people read it; a number is no formula.
fn text(cell: &Cell) -> String {
    match cell {
        Cell::Number(number) if is_bare_number(&number.text) => enclosed(&plain(&number.text)),
        cell => filled(&cell.text()),
    }
}

/// A text between quotes, and nothing for nothing.
fn filled(text: &str) -> String {
    if text.is_empty() { String::new() } else { quoted(text) }
}

/// A text between quotes, with an apostrophe before what a spreadsheet would run.
fn quoted(text: &str) -> String {
    let plain = plain(text);
    if looks_like_formula(text) || looks_like_formula(&plain) {
        enclosed(&format!("'{plain}"))
    } else {
        enclosed(&plain)
    }
}

fn enclosed(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// A text on one line, without what is not seen.
fn plain(text: &str) -> String {
    let spaced = text.replace("\r\n", " ").replace(['\r', '\n', '\t', '\u{2028}', '\u{2029}'], " ");
    spaced.chars().filter(|letter| !letter.is_control()).collect()
}
