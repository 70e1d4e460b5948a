//! Tables: a header row that is repeated, rows that stay whole, and a column that names its rows.

use super::body::{Body, Place};
use super::text::{Letters, Paragraph, runs, status, stretch};
use super::widths::{TEXT, widths};
use crate::charts::escaped;
use crate::reports::markup::{Colours, is_blank};
use crate::reports::report::{Align, Cell, Column, Table};

/// Letters beyond which a row may be longer than a page.
const LONGEST_ROW: usize = 400;
/// Letters for which a line counts.
const LINE: usize = 40;

/// What all cells of a table share.
struct Setting<'a> {
    colours: &'a Colours,
    widths: Vec<u32>,
    /// Height of letters in half points, when the table asks for more room than there is.
    size: Option<u32>,
}

impl Body {
    /// Writes a table with its caption and its small print.
    pub(super) fn table(&mut self, table: &Table, place: Place) {
        let caption = table.caption.as_deref().filter(|caption| !is_blank(caption));
        if let Some(caption) = caption {
            self.tables += 1;
            let (word, number) = (self.words.table, self.tables);
            self.caption(word, number, caption, true);
        }
        let (widths, size) = widths(table, self.room);
        let setting = Setting { colours: &self.colours, size: (size < TEXT).then_some(size), widths };
        let mut out = setting.opening(table, caption.unwrap_or(&table.name));
        out.push_str(&setting.header(&table.columns));
        for row in &table.rows {
            out.push_str(&setting.row(row, &table.columns, place.keeps_next(false)));
        }
        out.push_str("</w:tbl>");
        self.element(&out);
        self.below_table(table.note.as_deref(), place.keeps_next(true));
    }
}

impl Setting<'_> {
    /// Properties, in the order of the schema, and columns.
    fn opening(&self, table: &Table, caption: &str) -> String {
        let total: u32 = self.widths.iter().sum();
        let names_rows = u8::from(naming(&table.columns) == Some(0));
        let columns: String =
            self.widths.iter().map(|width| format!("<w:gridCol w:w=\"{width}\"/>")).collect();
        format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"ReportTable\"/><w:tblW w:w=\"{total}\" w:type=\"dxa\"/>\
             <w:tblLayout w:type=\"fixed\"/>\
             <w:tblLook w:val=\"{look}\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"{names_rows}\" \
             w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>\
             <w:tblCaption w:val=\"{}\"/><w:tblDescription w:val=\"{}\"/></w:tblPr>\
             <w:tblGrid>{columns}</w:tblGrid>",
            escaped(caption),
            escaped(&table.name),
            look = if names_rows == 1 { "06A0" } else { "0620" },
        )
    }

    fn header(&self, columns: &[Column]) -> String {
        let cells: String = columns
            .iter()
            .zip(&self.widths)
            .map(|(column, width)| {
                let letters = Letters { ink: Some(self.colours.ink), ..self.letters(true) };
                let content = stretch(&column.header, letters);
                cell(*width, "bottom", &text(column.align, true).with(&content))
            })
            .collect();
        format!("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{cells}</w:tr>")
    }

    fn row(&self, row: &[Cell], columns: &[Column], keeps_next: bool) -> String {
        let cells: String = row
            .iter()
            .zip(columns)
            .zip(&self.widths)
            .map(|((one, column), width)| {
                let content = self.content(one, self.letters(column.strong));
                cell(*width, "center", &text(column.align, keeps_next).with(&content))
            })
            .collect();
        let stays_whole = row.iter().map(length).max().unwrap_or_default() <= LONGEST_ROW;
        let properties = if stays_whole { "<w:trPr><w:cantSplit/></w:trPr>" } else { "" };
        format!("<w:tr>{properties}{cells}</w:tr>")
    }

    fn letters(&self, strong: bool) -> Letters {
        Letters { strong, size: self.size, ..Letters::default() }
    }

    fn content(&self, cell: &Cell, letters: Letters) -> String {
        match cell {
            Cell::Text(said) => runs(said, self.colours, Colours::PAPER, letters),
            Cell::Status(judged) => status(judged, self.colours, letters),
            Cell::Number(number) => stretch(&number.text, letters),
            Cell::Day { text, .. } => stretch(text, letters),
            Cell::Empty => String::new(),
        }
    }
}

/// The column that names the rows.
fn naming(columns: &[Column]) -> Option<usize> {
    columns.iter().position(|column| column.strong && column.align == Align::Left)
}

fn text(align: Align, keeps_next: bool) -> Paragraph {
    Paragraph { align, keeps_next, ..Paragraph::of("TableText") }
}

fn cell(width: u32, stands: &str, content: &str) -> String {
    format!(
        "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/><w:vAlign w:val=\"{stands}\"/></w:tcPr>\
         {content}</w:tc>"
    )
}

/// Letters of a cell; a line counts for more.
fn length(cell: &Cell) -> usize {
    let text = cell.text();
    text.chars().count() + LINE * text.matches('\n').count()
}
