//! The blocks of the report in their order, and the way to its headings.

use std::collections::HashMap;

use super::text::{runs, status, words};
use crate::reports::markup::{FormatWords, is_said, line_of, or_dash};
use crate::reports::report::{Block, Fact, Meta, Status};

/// Letters of an entry in the table of contents.
const LONGEST_ENTRY: usize = 200;
/// Headings from which on a way to them helps.
const FEWEST_ENTRIES: usize = 3;

/// The page while it grows.
pub struct Page {
    pub(super) html: String,
    pub(super) words: FormatWords,
    pub(super) figures: u32,
    pub(super) tables: u32,
    /// Level and text of each heading, in order.
    headings: Vec<(u8, String)>,
    /// How often a name has been given to a region.
    names: HashMap<String, u32>,
}

impl Page {
    /// An empty page.
    pub fn new(meta: &Meta) -> Self {
        Self {
            html: String::new(),
            words: FormatWords::of(meta.language),
            figures: 0,
            tables: 0,
            headings: Vec::new(),
            names: HashMap::new(),
        }
    }

    /// What has been written.
    pub fn finish(self) -> String {
        self.html
    }

    /// Writes blocks.
    pub fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    /// The way to the main headings; nothing when there are few.
    pub fn contents(&self) -> String {
        let of_level = |level| self.headings.iter().filter(move |heading| heading.0 == level).count();
        let deepest = if of_level(1) >= FEWEST_ENTRIES { 1 } else { 2 };
        let entries: Vec<String> = self
            .headings
            .iter()
            .enumerate()
            .filter(|(_, (level, _))| *level <= deepest)
            .map(|(index, (level, text))| {
                let number = index + 1;
                format!(
                    "<li class=\"level-{level}\"><a href=\"#heading-{number}\">{}</a></li>\n",
                    words(text)
                )
            })
            .collect();
        if entries.len() < FEWEST_ENTRIES {
            return String::new();
        }
        let title = self.words.contents;
        format!(
            "<nav aria-labelledby=\"contents\">\n<p id=\"contents\">{title}</p>\n<ul>\n{}</ul>\n</nav>\n",
            entries.concat()
        )
    }

    /// The name, told apart from the same name before it.
    pub(super) fn unique(&mut self, name: &str) -> String {
        let times = self.names.entry(name.to_owned()).or_default();
        *times += 1;
        if *times == 1 { name.to_owned() } else { format!("{name} ({times})") }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text, status } => self.heading(*level, text, status.as_ref()),
            Block::Paragraph(said) if is_said(said) => self.line("<p>", &runs(said), "</p>"),
            Block::Callout(said) if is_said(said) => self.line("<p class=\"callout\">", &runs(said), "</p>"),
            Block::Note(said) if is_said(said) => self.line("<p class=\"note\">", &runs(said), "</p>"),
            Block::Paragraph(_) | Block::Callout(_) | Block::Note(_) => {}
            Block::List(items) => {
                let items = items.iter().filter(|item| is_said(item));
                let items: String = items.map(|item| format!("<li>{}</li>\n", runs(item))).collect();
                if !items.is_empty() {
                    self.line("<ul>\n", &items, "</ul>");
                }
            }
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure),
            Block::Facts(facts) if facts.is_empty() => {}
            Block::Facts(facts) => {
                let one = |fact: &Fact| {
                    format!("<dt>{}</dt><dd>{}</dd>\n", words(or_dash(&fact.name)), runs(&fact.text))
                };
                let facts: String = facts.iter().map(one).collect();
                self.line("<dl>\n", &facts, "</dl>");
            }
            Block::Signatures(names) if names.is_empty() => {}
            Block::Signatures(names) => {
                let names: String = names.iter().map(|name| format!("<li>{}</li>\n", words(name))).collect();
                self.line("<ul class=\"signatures\">\n", &names, "</ul>");
            }
            Block::Beside(left, right) => {
                self.html.push_str("<div class=\"beside\">\n");
                for side in [left, right] {
                    self.within("<div>\n", side);
                }
                self.html.push_str("</div>\n");
            }
            Block::PageBreak => self.html.push_str("<div class=\"page-break\"></div>\n"),
            Block::KeepTogether(blocks) => self.within("<div class=\"together\">\n", blocks),
        }
    }

    fn within(&mut self, opening: &str, blocks: &[Block]) {
        self.html.push_str(opening);
        self.blocks(blocks);
        self.html.push_str("</div>\n");
    }

    fn line(&mut self, opening: &str, content: &str, closing: &str) {
        self.html.push_str(opening);
        self.html.push_str(content);
        self.html.push_str(closing);
        self.html.push('\n');
    }

    /// A heading; the title of the page is the only one of level 1.
    fn heading(&mut self, level: u8, text: &str, judged: Option<&Status>) {
        let text = or_dash(text);
        self.headings.push((level, line_of(text, LONGEST_ENTRY)));
        let (number, level) = (self.headings.len(), level.clamp(1, 3) + 1);
        let judged = judged.map_or_else(String::new, |judged| format!(" {}", status(judged)));
        let text = words(text);
        self.html.push_str(&format!("<h{level} id=\"heading-{number}\">{text}{judged}</h{level}>\n"));
    }
}
