//! A report as a file of Word: WordprocessingML, made of real headings, lists and tables.
//!
//! Word is strict about the order of elements: that of the schema (ECMA-376, part 1). A test watches it.

mod body;
mod contents;
mod figure;
mod front;
mod package;
mod sheet;
mod styles;
mod table;
mod text;
mod widths;

use self::body::Body;
use super::markup::has_contents;
use super::picture;
use super::report::{Block, Figure, Report};
use super::writer::WriteError;

/// Writes a report.
///
/// # Errors
/// A picture could not be made, or the file could not be packed: defects of this writer, not of the report.
pub fn write(report: &Report) -> Result<Vec<u8>, WriteError> {
    let mut figures = Vec::new();
    collect_figures(&report.blocks, &mut figures);
    let drawings: Vec<_> = figures.iter().map(|figure| &figure.drawing).collect();
    let mut body = Body::new(&report.meta, picture::of_drawings(&drawings)?);
    body.front(&report.meta)?;
    if has_contents(report.meta.contents, &report.blocks) {
        body.contents(&report.blocks);
    }
    body.blocks(&report.blocks);
    Ok(package::pack(&report.meta, body.finish())?)
}

/// Lists the figures in the order in which they are written.
fn collect_figures<'a>(blocks: &'a [Block], figures: &mut Vec<&'a Figure>) {
    for block in blocks {
        match block {
            Block::Figure(figure) => figures.push(figure),
            Block::KeepTogether(blocks) => collect_figures(blocks, figures),
            Block::Beside(left, right) => {
                collect_figures(left, figures);
                collect_figures(right, figures);
            }
            _ => {}
        }
    }
}
