//! Which sheet holds what, and which words of a report are verdicts.

use std::collections::BTreeMap;

use crate::reports::report::{Block, Cell, Report, Status, Tone};
use crate::reports::spreadsheet::flat;

/// Most words that a rule of a column knows.
const MOST_WORDS: usize = 24;
/// Most letters of a word that a rule can look for.
const LONGEST_WORD: usize = 100;

/// What stands on one sheet.
#[derive(Debug)]
pub(super) struct Chapter<'a> {
    /// The heading that opens it; none for what stands in front.
    pub heading: Option<(&'a str, Option<&'a Status>)>,
    /// Blocks in reading order.
    pub blocks: Vec<&'a Block>,
}

/// The sheets of a report: what stands in front, and one for each heading of level 1 when there are several.
pub(super) fn chapters(report: &Report) -> Vec<Chapter<'_>> {
    let blocks = flat(&report.blocks);
    let opens = |block: &&Block| matches!(block, Block::Heading { level: 1, .. });
    let is_one = blocks.iter().filter(|block| opens(block)).count() <= 1;
    let mut chapters = vec![Chapter { heading: None, blocks: Vec::new() }];
    for block in blocks {
        match (block, chapters.last_mut()) {
            (Block::Heading { level: 1, text, status }, _) if !is_one => {
                let heading = Some((text.as_str(), status.as_ref()));
                chapters.push(Chapter { heading, blocks: Vec::new() });
            }
            (block, Some(chapter)) => chapter.blocks.push(block),
            (_, None) => {}
        }
    }
    chapters
}

/// The words that tell a verdict, each with its only tone.
pub(super) fn verdicts(report: &Report) -> Vec<Status> {
    let mut tones: BTreeMap<&str, Vec<Tone>> = BTreeMap::new();
    for block in flat(&report.blocks) {
        let Block::Table(table) = block else { continue };
        for cell in table.rows.iter().flatten() {
            let Cell::Status(Status { tone, word }) = cell else { continue };
            let tones = tones.entry(word).or_default();
            if !tones.contains(tone) {
                tones.push(*tone);
            }
        }
    }
    let clear = tones.into_iter().filter(|(word, tones)| tones.len() == 1 && word.len() <= LONGEST_WORD);
    clear.map(|(word, tones)| Status::new(tones[0], word)).take(MOST_WORDS).collect()
}
