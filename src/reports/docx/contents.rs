//! The table of contents: a field that Word can make anew, filled in already.
//!
//! It gives no page numbers: only Word knows them, and a wrong number is worse than none. A click goes there.

use super::body::{Body, anchor};
use super::text::{Letters, Paragraph, field_start, stretch};
use crate::reports::markup::{line_of, or_dash};
use crate::reports::report::Block;

/// Letters of an entry.
const LONGEST_ENTRY: usize = 200;

impl Body {
    /// Writes the table of contents of blocks that follow.
    pub fn contents(&mut self, blocks: &[Block]) {
        let mut entries = Vec::new();
        collect(blocks, &mut 0, &mut entries);
        let last = entries.len().saturating_sub(1);
        let mut out = Paragraph::of("TOCHeading").with(&stretch(self.words.contents, Letters::default()));
        for (index, (level, number, text)) in entries.into_iter().enumerate() {
            let style = if level == 1 { "TOC1" } else { "TOC2" };
            let start =
                if index == 0 { field_start("TOC \\o \"1-2\" \\n \\h \\z \\u") } else { String::new() };
            let end = if index == last { "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" } else { "" };
            let text = stretch(&text, Letters::default());
            let link = anchor(number);
            out.push_str(&Paragraph::of(style).with(&format!(
                "{start}<w:hyperlink w:anchor=\"{link}\" w:history=\"1\">{text}</w:hyperlink>{end}"
            )));
        }
        self.element(&format!(
            "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/>\
             </w:docPartObj></w:sdtPr><w:sdtContent>{out}</w:sdtContent></w:sdt>"
        ));
    }
}

/// Lists headings of the first two levels: level, number among all headings, and text.
fn collect(blocks: &[Block], number: &mut u32, entries: &mut Vec<(u8, u32, String)>) {
    for block in blocks {
        match block {
            Block::Heading { level, text, .. } => {
                *number += 1;
                if *level <= 2 {
                    entries.push((*level, *number, line_of(or_dash(text), LONGEST_ENTRY)));
                }
            }
            Block::KeepTogether(blocks) => collect(blocks, number, entries),
            Block::Beside(left, right) => {
                collect(left, number, entries);
                collect(right, number, entries);
            }
            _ => {}
        }
    }
}
