//! How much room blocks take on an upright page, guessed by their letters, so that a sheet can be made to fit.

use crate::reports::report::{Block, Run, Table};

/// Points between the margins.
const WIDTH: f32 = 470.0;
/// Points that a letter of the text takes on average, of a table and of small print.
const LETTER: (f32, f32, f32) = (4.8, 4.75, 3.95);
/// Points from line to line in the text, in a table and in small print.
const LINE: (f32, f32, f32) = (14.6, 12.1, 10.8);
/// Points beside the words of a cell, and above and below them beyond a line.
const INSET: (f32, f32) = (10.0, 4.0);

/// The points that blocks take, one below the other.
pub(in crate::reports) fn height(blocks: &[Block]) -> f32 {
    blocks.iter().map(block).sum()
}

fn block(block: &Block) -> f32 {
    match block {
        Block::Heading { level, text, status } => {
            let status = status.as_ref().map_or(0, |status| status.word.chars().count() + 4);
            let (letter, line, around) = if *level == 1 { (8.8, 20.4, 4.0) } else { (6.5, 16.0, 11.0) };
            lines(text.chars().count() + status, letter, WIDTH) * line + around
        }
        Block::Paragraph(runs) | Block::Callout(runs) => said(runs, LETTER.0) * LINE.0 + 4.0,
        Block::List(items) => items.iter().map(|runs| said(runs, LETTER.0) * LINE.0 + 4.0).sum(),
        Block::Note(runs) => said(runs, LETTER.2) * LINE.2 + 12.0,
        Block::Facts(facts) => facts.iter().map(|fact| said(&fact.text, LETTER.0) * LINE.0 + 4.0).sum(),
        Block::Signatures(lines) => lines.len() as f32 * 40.0,
        Block::Table(table) => of_table(table),
        Block::Figure(figure) => {
            let drawing = figure.drawing.height * WIDTH / figure.drawing.width.max(1.0);
            let caption = lines(figure.caption.chars().count() + 10, LETTER.2, WIDTH) * LINE.2;
            drawing + caption + if figure.legend.is_empty() { 17.0 } else { 33.0 }
        }
        Block::KeepTogether(blocks) => height(blocks),
        Block::Beside(left, right) => height(left).max(height(right)),
        Block::PageBreak => 0.0,
    }
}

fn of_table(table: &Table) -> f32 {
    // What columns without a share take, the others divide among them.
    let longest = |at: usize| {
        table.rows.iter().filter_map(|row| row.get(at)).map(|cell| cell.text().chars().count()).max()
    };
    let taken = |at: usize| {
        let header = table.columns[at].header.chars().count();
        longest(at).unwrap_or_default().max(header) as f32 * LETTER.1 + INSET.0
    };
    let shares: f32 = table.columns.iter().filter_map(|column| column.share).sum();
    let fixed: f32 =
        (0..table.columns.len()).filter(|at| table.columns[*at].share.is_none()).map(taken).sum();
    let row = |texts: Vec<usize>| {
        let cells = table.columns.iter().zip(texts).filter_map(|(column, letters)| {
            let width = (WIDTH - fixed).max(60.0) * column.share? / shares - INSET.0;
            Some(lines(letters, LETTER.1 * if column.strong { 1.06 } else { 1.0 }, width))
        });
        cells.fold(1.0, f32::max) * LINE.1 + INSET.1
    };
    let rows: f32 = table
        .rows
        .iter()
        .map(|cells| row(cells.iter().map(|cell| cell.text().chars().count()).collect()))
        .sum();
    let note =
        table.note.as_ref().map_or(0.0, |note| lines(note.chars().count(), LETTER.2, WIDTH) * LINE.2 + 8.0);
    rows + LINE.1 + INSET.1 + 15.0 + note
}

/// Lines of runs, of which each line feed begins a new one.
fn said(runs: &[Run], letter: f32) -> f32 {
    let text: String = runs.iter().map(|run| run.text.as_str()).collect();
    text.split('\n').map(|line| lines(line.chars().count(), letter, WIDTH)).sum()
}

fn lines(letters: usize, letter: f32, width: f32) -> f32 {
    // A line breaks between words, so it is seldom full.
    (letters as f32 * letter / (width.max(1.0) * 0.97)).ceil().max(1.0)
}
