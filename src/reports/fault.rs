//! What is wrong with a report before any writer has seen it.
//!
//! A faulty report is a mistake of its composer, never of the data: texts may be empty or hostile.

use crate::charts::{Drawing, Mark};

use super::report::{Block, Cell, Figure, Report, Table};

/// Pixels beyond which no mark of a drawing lies.
const FARTHEST: f32 = 100_000.0;

/// A reason why a report cannot be read by everybody.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// A heading lies outside levels 1 to 3.
    #[error("heading `{text}` has level {level}; levels are 1 to 3")]
    HeadingLevel {
        /// The heading.
        text: String,
        /// Its level.
        level: u8,
    },
    /// A heading lies more than one level below the heading before it.
    #[error("heading `{text}` of level {level} follows level {before}; levels are not skipped")]
    HeadingSkipsLevel {
        /// The heading.
        text: String,
        /// Its level.
        level: u8,
        /// Level of the heading before it; 0 when it is the first one.
        before: u8,
    },
    /// A figure cannot be understood without seeing it.
    #[error("figure `{caption}` has no alternative in words")]
    FigureWithoutAlternative {
        /// Caption of the figure.
        caption: String,
    },
    /// A drawing has no size, or a number in it is endless, or is negative where that has no meaning.
    #[error("the drawing of figure `{caption}` has a number that cannot be drawn")]
    FigureOutOfMeasure {
        /// Caption of the figure.
        caption: String,
    },
    /// A table has no columns, or all its headers are blank.
    #[error("table `{name}` has no header")]
    TableWithoutHeader {
        /// Name of the table.
        name: String,
    },
    /// A table has no name for who does not see it.
    #[error("table with the header `{header}` has no name")]
    TableWithoutName {
        /// First header of the table that is not blank.
        header: String,
    },
    /// A row has more or fewer cells than the table has columns.
    #[error("row {row} of table `{name}` has {cells} cells for {columns} columns")]
    RowLength {
        /// Name of the table.
        name: String,
        /// Row, counted from 1.
        row: usize,
        /// Cells in the row.
        cells: usize,
        /// Columns of the table.
        columns: usize,
    },
    /// The share of a column is not a number above zero.
    #[error("column `{header}` of table `{name}` has a share that is not above zero")]
    ColumnShare {
        /// Name of the table.
        name: String,
        /// Header of the column.
        header: String,
    },
    /// A new page begins within blocks that stay on one page.
    #[error("a page break stands among blocks that are kept together")]
    PageBreakKeptTogether,
    /// A verdict is told by colour and shape alone.
    #[error("a status in `{place}` has no word")]
    StatusWithoutWord {
        /// Heading or name of the table.
        place: String,
    },
}

impl Report {
    /// Lists what is wrong with the report, in reading order; an empty list for a sound report.
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        look_at_blocks(&self.blocks, &mut 0, &mut faults);
        faults
    }
}

fn look_at_blocks(blocks: &[Block], before: &mut u8, faults: &mut Vec<Fault>) {
    for block in blocks {
        match block {
            Block::Heading { level, text, status } => {
                if !(1..=3).contains(level) {
                    faults.push(Fault::HeadingLevel { text: text.clone(), level: *level });
                } else if *level > *before + 1 {
                    let (text, level, before) = (text.clone(), *level, *before);
                    faults.push(Fault::HeadingSkipsLevel { text, level, before });
                }
                *before = (*level).clamp(1, 3);
                if status.as_ref().is_some_and(|status| is_blank(&status.word)) {
                    faults.push(Fault::StatusWithoutWord { place: text.clone() });
                }
            }
            Block::Table(table) => look_at_table(table, faults),
            Block::Figure(figure) => look_at_figure(figure, faults),
            Block::KeepTogether(blocks) => {
                if blocks.contains(&Block::PageBreak) {
                    faults.push(Fault::PageBreakKeptTogether);
                }
                look_at_blocks(blocks, before, faults);
            }
            Block::Beside(left, right) => {
                for side in [left, right] {
                    if side.contains(&Block::PageBreak) {
                        faults.push(Fault::PageBreakKeptTogether);
                    }
                    look_at_blocks(side, before, faults);
                }
            }
            Block::Paragraph(_)
            | Block::Callout(_)
            | Block::List(_)
            | Block::Note(_)
            | Block::Facts(_)
            | Block::Signatures(_)
            | Block::PageBreak => {}
        }
    }
}

fn look_at_table(table: &Table, faults: &mut Vec<Fault>) {
    let name = || table.name.clone();
    match table.columns.iter().find(|column| !is_blank(&column.header)) {
        None => faults.push(Fault::TableWithoutHeader { name: name() }),
        Some(column) if is_blank(&table.name) => {
            faults.push(Fault::TableWithoutName { header: column.header.clone() });
        }
        Some(_) => {}
    }
    for column in &table.columns {
        if column.share.is_some_and(|share| !(share.is_finite() && share > 0.0)) {
            faults.push(Fault::ColumnShare { name: name(), header: column.header.clone() });
        }
    }
    let columns = table.columns.len();
    for (index, row) in table.rows.iter().enumerate() {
        if row.len() != columns {
            faults.push(Fault::RowLength { name: name(), row: index + 1, cells: row.len(), columns });
        }
        if row.iter().any(|cell| matches!(cell, Cell::Status(status) if is_blank(&status.word))) {
            faults.push(Fault::StatusWithoutWord { place: name() });
        }
    }
}

fn look_at_figure(figure: &Figure, faults: &mut Vec<Fault>) {
    if is_blank(&figure.alternative) {
        faults.push(Fault::FigureWithoutAlternative { caption: figure.caption.clone() });
    }
    if !can_be_drawn(&figure.drawing) {
        faults.push(Fault::FigureOutOfMeasure { caption: figure.caption.clone() });
    }
}

fn can_be_drawn(drawing: &Drawing) -> bool {
    let place = |number: f32| number.abs() <= FARTHEST;
    let size = |number: f32| (0.0..=FARTHEST).contains(&number);
    let places = |points: &[[f32; 2]]| points.iter().flatten().all(|number| place(*number));
    (1.0..=FARTHEST).contains(&drawing.width)
        && (1.0..=FARTHEST).contains(&drawing.height)
        && drawing.marks.iter().all(|mark| match mark {
            Mark::Line { points, width, .. } => places(points) && size(*width),
            Mark::Area { points, .. } => places(points),
            Mark::Circle { centre, radius, width, .. } => {
                places(&[*centre]) && size(*radius) && width.is_none_or(size)
            }
            Mark::Text { at, size: height, .. } => places(&[*at]) && size(*height),
        })
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}
