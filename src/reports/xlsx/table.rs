//! A table of a report as a table of Excel, with cells that can be reckoned with.

use rust_xlsxwriter::{
    ConditionalFormatCell, ConditionalFormatCellRule, IgnoreError, Table as ExcelTable, TableColumn,
    TableStyle, XlsxError,
};

use super::grid::BUTTON;
use super::look;
use super::names::{self, Names};
use super::page::{HIGHEST, Page, moment};
use super::text::{self, SHORT};
use crate::reports::report::{Cell, Column, Number, Status, Table};
use crate::reports::spreadsheet::{decimals, printed, suffix};

/// Points of the letters in a cell; bold letters are wider, as if they were larger.
const USUAL: f64 = 11.0;
const STRONG: f64 = 11.6;
/// Letters of a unit that a number carries in its format.
const UNIT: usize = 40;

/// Writes a table with its caption and its small print.
pub(super) fn push(
    page: &mut Page,
    table: &Table,
    verdicts: &[Status],
    names: &mut Names,
) -> Result<(), XlsxError> {
    page.gap()?;
    page.plain(table.caption.as_deref().unwrap_or_default(), page.look.caption())?;
    page.begin_table();
    let header = page.row;
    let first = header + 1;
    page.advance(header_height(page, table))?;
    for row in &table.rows {
        for ((index, column), cell) in (0u16..).zip(&table.columns).zip(row) {
            write(page, index, column, cell)?;
        }
        page.advance(height(page, table, row))?;
    }
    // A table of Excel has one row at least.
    page.row = page.row.max(first + 1);
    let last = page.row - 1;
    let Some(end) = u16::try_from(table.columns.len()).ok().and_then(|columns| columns.checked_sub(1)) else {
        return Err(XlsxError::RowColumnLimitError);
    };
    page.sheet.add_table(header, 0, last, end, &excel(page, table, names))?;
    page.sheet.ignore_error_range(first, 0, last, end, IgnoreError::NumberStoredAsText)?;
    for (index, column) in (0u16..).zip(0..table.columns.len()) {
        if table.rows.iter().any(|row| matches!(row.get(column), Some(Cell::Status(_)))) {
            colour_words(page, (first, last, index), verdicts)?;
        }
    }
    page.plain(table.note.as_deref().unwrap_or_default(), page.look.small())
}

/// Points of the header of a table, whose buttons take room too.
fn header_height(page: &Page, table: &Table) -> f64 {
    let of_header = |(index, column): (u16, &Column)| {
        let text = format!("{}{}", text::line(&column.header, SHORT), " ".repeat(BUTTON));
        page.grid.height(&text, STRONG, index, index)
    };
    (0u16..).zip(&table.columns).map(of_header).fold(USUAL, f64::max).min(HIGHEST)
}

/// Points of a row of a table: those of its highest cell.
fn height(page: &Page, table: &Table, row: &[Cell]) -> f64 {
    let of_cell = |((index, column), cell): ((u16, &Column), &Cell)| {
        let text = text::lines(&cell.text());
        page.grid.height(&text, if column.strong { STRONG } else { USUAL }, index, index)
    };
    (0u16..).zip(&table.columns).zip(row).map(of_cell).fold(USUAL, f64::max).min(HIGHEST)
}

fn excel(page: &Page, table: &Table, names: &mut Names) -> ExcelTable {
    let headers = names::columns(table.columns.iter().map(|column| column.header.as_str()));
    let columns: Vec<TableColumn> = headers
        .into_iter()
        .zip(&table.columns)
        .map(|(header, column)| {
            let format = look::guarded(page.look.header(column), &header);
            TableColumn::new().set_header(header).set_header_format(format)
        })
        .collect();
    ExcelTable::new()
        .set_name(names.table(&table.name))
        .set_alt_text_title(text::line(&table.name, SHORT))
        .set_style(TableStyle::Light1)
        .set_columns(&columns)
}

fn write(page: &mut Page, index: u16, column: &Column, cell: &Cell) -> Result<(), XlsxError> {
    let (row, format) = (page.row, page.look.cell(column));
    match cell {
        Cell::Text(runs) => page.write(row, index, runs, &format)?,
        Cell::Number(number) => match printed(number) {
            Some(value) => {
                let format = format.set_num_format(number_format(number));
                page.sheet.write_number_with_format(row, index, value, &format)?;
            }
            None => page.write(row, index, &[number.text.as_str().into()], &format)?,
        },
        Cell::Day { day, text } => match moment(*day) {
            Some(moment) => {
                let format = format.set_num_format("dd/mm/yyyy");
                page.sheet.write_datetime_with_format(row, index, moment, &format)?;
            }
            None => page.write(row, index, &[text.as_str().into()], &format)?,
        },
        Cell::Status(status) => {
            let format = look::verdict(format, status.tone);
            page.write(row, index, &[status.word.as_str().into()], &format)?;
        }
        Cell::Empty => {
            page.sheet.write_blank(row, index, &format)?;
        }
    }
    Ok(())
}

/// How a number looks: its decimals, its thousands apart, its sign and its unit as people read them.
pub(super) fn number_format(number: &Number) -> String {
    let unit = text::line(suffix(number), UNIT).replace('"', "\u{201d}");
    let unit = if unit.is_empty() { unit } else { format!("\"{unit}\"") };
    let plain = format!("{}{unit}", plain_format(decimals(number)));
    match number.text.chars().next() {
        Some('+') => format!("+{plain};−{plain};{plain}"),
        Some('−') => format!("{plain};−{plain}"),
        _ => plain,
    }
}

/// How a number with so many decimals looks.
pub(super) fn plain_format(decimals: u8) -> String {
    match decimals {
        0 => "#,##0".to_owned(),
        decimals => format!("#,##0.{}", "0".repeat(decimals.into())),
    }
}

/// Gives every word of a verdict its colour and its shape, also when somebody writes another one.
fn colour_words(
    page: &mut Page,
    (first, last, column): (u32, u32, u16),
    verdicts: &[Status],
) -> Result<(), XlsxError> {
    for verdict in verdicts {
        let word = format!("\"{}\"", text::lines(&verdict.word).replace('"', "\"\""));
        let rule = ConditionalFormatCell::new()
            .set_rule(ConditionalFormatCellRule::EqualTo(word))
            .set_format(look::rule(verdict.tone));
        page.sheet.add_conditional_format(first, column, last, column, &rule)?;
    }
    Ok(())
}
