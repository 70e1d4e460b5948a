//! One sheet, filled from top to bottom.

use std::borrow::Cow;

use rust_xlsxwriter::{ExcelDateTime, Format, Worksheet, XlsxError};

use super::grid::Grid;
use super::look::{self, Look, Manner};
use super::text;
use crate::reports::report::{Block, Fact, Run, Status};
use crate::reports::spreadsheet::said;

/// Points that a row can be high.
pub(super) const HIGHEST: f64 = 400.0;
/// Points of an empty row between two parts.
const GAP: f64 = 9.0;
/// Points of the room to sign in.
const SIGNING: f64 = 48.0;
/// Width of the names of facts, and of a line to sign on.
const NAME: f64 = 24.0;
const SIGNATURE: f64 = 45.0;
/// Points of what may stay in view above a table.
const FROZEN: f64 = 190.0;
/// UTF-16 units beyond which a text has one manner.
const RICHEST: usize = 6_000;

type Done = Result<(), XlsxError>;

/// A text over some columns.
pub(super) struct Piece<'a> {
    pub from: u16,
    pub to: u16,
    pub runs: Cow<'a, [Run]>,
    pub manner: Manner,
}

/// A sheet that is being filled.
pub(super) struct Page {
    pub sheet: Worksheet,
    pub look: Look,
    pub grid: Grid,
    /// The row that is free.
    pub row: u32,
    /// Points of the rows above.
    pub height: f64,
    /// The end of the title: rows and points.
    title: (u32, f64),
    /// The headers of tables: rows and points above them.
    headers: Vec<(u32, f64)>,
}

impl Page {
    /// Makes an empty sheet with columns for its blocks.
    pub(super) fn new(name: &str, look: Look, blocks: &[&Block]) -> Result<Self, XlsxError> {
        let grid = Grid::of(blocks);
        let mut sheet = Worksheet::new();
        sheet.set_name(name)?.set_tab_color(look.tab()).set_screen_gridlines(false);
        sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
        sheet.set_margins(0.5, 0.5, 0.75, 0.75, 0.3, 0.3);
        for (column, width) in (0..=u16::MAX).zip(&grid.widths) {
            sheet.set_column_width(column, *width)?;
        }
        Ok(Self { sheet, look, grid, row: 0, height: 0.0, title: (0, 0.0), headers: Vec::new() })
    }

    /// Leaves some room, unless the sheet is still empty.
    pub(super) fn gap(&mut self) -> Done {
        if self.row > 0 {
            self.advance(GAP)?;
        }
        Ok(())
    }

    /// Goes to the next row, and gives this one its height.
    pub(super) fn advance(&mut self, points: f64) -> Done {
        self.sheet.set_row_height(self.row, points)?;
        self.row += 1;
        self.height += points;
        Ok(())
    }

    /// Says that what stands so far is the title of the sheet.
    pub(super) fn end_title(&mut self) {
        self.title = (self.row, self.height);
    }

    /// Says that a table has its header in this row.
    pub(super) fn begin_table(&mut self) {
        self.headers.push((self.row, self.height));
    }

    /// Writes a text over the width of the sheet.
    pub(super) fn prose(&mut self, runs: &[Run], manner: Manner) -> Done {
        self.put(&[Piece { from: 0, to: self.grid.last, runs: runs.into(), manner }])
    }

    /// Writes a plain text over the width of the sheet, unless it is blank.
    pub(super) fn plain(&mut self, text: &str, manner: Manner) -> Done {
        if text.trim().is_empty() { Ok(()) } else { self.prose(&[Run::plain(text)], manner) }
    }

    /// Writes texts side by side; a text that no row can hold takes several.
    pub(super) fn put(&mut self, pieces: &[Piece<'_>]) -> Done {
        let height = |piece: &Piece<'_>| {
            self.grid.height(&text::lines(&said(&piece.runs)), piece.manner.size, piece.from, piece.to)
        };
        let height = pieces.iter().map(height).fold(0.0, f64::max);
        let rows = (height / HIGHEST).ceil().max(1.0) as u32;
        let (first, last) = (self.row, self.row + rows - 1);
        for piece in pieces {
            self.merge((first, piece.from), (last, piece.to), &piece.manner.format)?;
            self.write(first, piece.from, &piece.runs, &piece.manner.format)?;
        }
        for _ in 0..rows {
            self.advance(height / f64::from(rows))?;
        }
        Ok(())
    }

    /// Makes one cell of several; Excel knows no merger of one.
    pub(super) fn merge(&mut self, first: (u32, u16), last: (u32, u16), format: &Format) -> Done {
        if first == last {
            self.sheet.write_blank(first.0, first.1, format)?;
        } else {
            self.sheet.merge_range(first.0, first.1, last.0, last.1, "", format)?;
        }
        Ok(())
    }

    /// Writes a text into a cell: as text, whatever it looks like.
    pub(super) fn write(&mut self, row: u32, column: u16, runs: &[Run], cell: &Format) -> Done {
        let whole = text::lines(&said(runs));
        let cell = look::guarded(cell.clone(), &whole);
        let pieces: Vec<(Format, String)> = runs
            .iter()
            .map(|run| (self.look.run(run, &cell), text::lines(&run.text)))
            .filter(|(_, text)| !text.is_empty())
            .collect();
        // Letters of several manners are not escaped: what looks like an escape is told in one manner.
        let is_rich = pieces.len() > 1 && whole.encode_utf16().count() <= RICHEST && !whole.contains("_x");
        let has_manners = pieces.windows(2).any(|two| two[0].0 != two[1].0);
        if is_rich && has_manners {
            let pieces: Vec<(&Format, &str)> =
                pieces.iter().map(|(format, text)| (format, text.as_str())).collect();
            self.sheet.write_rich_string_with_format(row, column, &pieces, &cell)?;
        } else {
            let cell = if has_manners { &cell } else { pieces.first().map_or(&cell, |(format, _)| format) };
            self.sheet.write_string_with_format(row, column, &whole, cell)?;
        }
        Ok(())
    }

    /// Writes a heading, and its status below it.
    pub(super) fn heading(&mut self, level: u8, text: &str, status: Option<&Status>) -> Done {
        self.gap()?;
        self.plain(text, self.look.heading(level))?;
        if let Some(status) = status {
            self.status(status)?;
        }
        Ok(())
    }

    /// Writes a verdict on a row of its own.
    fn status(&mut self, status: &Status) -> Done {
        let Manner { format, size } = self.look.prose();
        let manner = Manner { format: look::verdict(format, status.tone), size };
        let to = self.grid.until(NAME);
        self.put(&[Piece { from: 0, to, runs: vec![Run::plain(&status.word)].into(), manner }])
    }

    /// Writes items, each behind a bullet.
    pub(super) fn list(&mut self, items: &[Vec<Run>]) -> Done {
        for item in items {
            let runs: Vec<Run> = std::iter::once(Run::plain("• ")).chain(item.iter().cloned()).collect();
            self.prose(&runs, self.look.item())?;
        }
        Ok(())
    }

    /// Writes names with what there is to say of each.
    pub(super) fn facts(&mut self, facts: &[Fact]) -> Done {
        let middle = self.grid.until(NAME).min(self.grid.last.saturating_sub(1));
        for fact in facts {
            let manner = self.look.prose();
            let name = vec![Run::strong(&fact.name)];
            self.put(&[
                Piece { from: 0, to: middle, runs: name.into(), manner: manner.clone() },
                Piece { from: middle + 1, to: self.grid.last, runs: (&fact.text).into(), manner },
            ])?;
        }
        Ok(())
    }

    /// Writes lines to sign on, each with who signs below it.
    pub(super) fn signatures(&mut self, names: &[String]) -> Done {
        let to = self.grid.until(SIGNATURE);
        for name in names {
            self.merge((self.row, 0), (self.row, to), &self.look.signature())?;
            self.advance(SIGNING)?;
            let runs = vec![Run::plain(name)].into();
            self.put(&[Piece { from: 0, to, runs, manner: self.look.small() }])?;
        }
        Ok(())
    }

    /// Keeps in view, and repeats on paper, the header of the only table of the sheet, else its title.
    pub(super) fn freeze(&mut self) -> Done {
        let (title, height) = self.title;
        if let [(header, above)] = self.headers[..]
            && above <= FROZEN
        {
            self.sheet.set_freeze_panes(header + 1, 0)?.set_repeat_rows(header, header)?;
        } else if title > 0 && height <= FROZEN {
            self.sheet.set_freeze_panes(title, 0)?.set_repeat_rows(0, title - 1)?;
        }
        Ok(())
    }
}

/// A day as a workbook counts it; none outside the years that it knows.
pub(super) fn moment(day: chrono::NaiveDate) -> Option<ExcelDateTime> {
    use chrono::Datelike;
    let year = u16::try_from(day.year()).ok()?;
    let (month, day) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    ExcelDateTime::from_ymd(year, month, day).ok()
}
