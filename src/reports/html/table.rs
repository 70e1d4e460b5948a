//! Tables: header cells above and before, in a region that can be scrolled by keyboard where it is too wide.

use super::blocks::Page;
use super::text::{runs, status, words};
use crate::charts::escaped;
use crate::reports::markup::{is_blank, line_of};
use crate::reports::report::{Align, Cell, Column, Table};

/// Letters of the name of a region.
const NAME: usize = 200;

impl Page {
    /// Writes a table with its caption and its small print.
    pub(super) fn table(&mut self, table: &Table) {
        let caption = match table.caption.as_deref().filter(|caption| !is_blank(caption)) {
            // Who sees the table reads in the heading above what it is.
            None => format!("<caption class=\"unseen\">{}</caption>", words(&table.name)),
            Some(caption) => {
                self.tables += 1;
                let (word, number) = (self.words.table, self.tables);
                format!("<caption>{word}\u{a0}{number}. {}</caption>", words(caption))
            }
        };
        let name = self.unique(&line_of(&table.name, NAME));
        let naming = table.columns.iter().position(|column| column.strong && column.align == Align::Left);
        let header: String = table.columns.iter().map(header).collect();
        let rows: String = table.rows.iter().map(|cells| row(cells, &table.columns, naming)).collect();
        self.html.push_str(&format!(
            "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{}\">\n<table>\n{caption}\n\
             <thead>\n<tr>{header}</tr>\n</thead>\n<tbody>\n{rows}</tbody>\n</table>\n</div>\n",
            escaped(&name)
        ));
        if let Some(note) = table.note.as_deref().filter(|note| !is_blank(note)) {
            self.html.push_str(&format!("<p class=\"note\">{}</p>\n", words(note)));
        }
    }
}

/// A header cell; a column without a header has none.
fn header(column: &Column) -> String {
    let side = side(column, false);
    if is_blank(&column.header) {
        format!("<td{side}></td>")
    } else {
        format!("<th scope=\"col\"{side}>{}</th>", words(&column.header))
    }
}

fn row(cells: &[Cell], columns: &[Column], naming: Option<usize>) -> String {
    let cells = cells.iter().zip(columns).enumerate().map(|(index, (cell, column))| {
        let content = content(cell);
        if naming == Some(index) && !is_blank(&cell.text()) {
            format!("<th scope=\"row\">{content}</th>")
        } else {
            format!("<td{}>{content}</td>", side(column, column.strong))
        }
    });
    format!("<tr>{}</tr>\n", cells.collect::<String>())
}

fn content(cell: &Cell) -> String {
    match cell {
        Cell::Text(said) => runs(said),
        Cell::Status(judged) => status(judged),
        Cell::Number(number) => words(&number.text),
        Cell::Day { day, text } => format!("<time datetime=\"{day}\">{}</time>", words(text)),
        Cell::Empty => String::new(),
    }
}

/// The class of a cell by the side to which it is set.
fn side(column: &Column, strong: bool) -> String {
    let side = match column.align {
        Align::Left => "",
        Align::Right => "right",
        Align::Centre => "centre",
    };
    let classes = [side, if strong { "strong" } else { "" }];
    let classes: Vec<_> = classes.into_iter().filter(|class| !class.is_empty()).collect();
    if classes.is_empty() { String::new() } else { format!(" class=\"{}\"", classes.join(" ")) }
}
