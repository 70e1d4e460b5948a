//! The body of the document: every block in its order, and what it refers to.

use super::sheet::Sheet;
use super::text::{Letters, Paragraph, field, runs, status, stretch};
use crate::charts::Ink;
use crate::reports::markup::{Colours, FormatWords, is_blank, is_said, or_dash};
use crate::reports::picture::Picture;
use crate::reports::report::{Block, Fact, Meta, Run, Status};

/// The body with all that the package needs to hold it.
pub struct Written {
    /// The elements of the body.
    pub xml: String,
    /// Pictures by the name of their file, each with the id by which the body knows it.
    pub media: Vec<Medium>,
    /// The shape of the pages.
    pub sheet: Sheet,
}

/// A picture of the package.
pub struct Medium {
    /// The id of its relationship.
    pub id: String,
    /// The name of its file.
    pub name: String,
    /// The file.
    pub bytes: Vec<u8>,
}

/// The body while it grows.
pub struct Body {
    pub(super) xml: String,
    pub(super) sheet: Sheet,
    pub(super) colours: Colours,
    pub(super) words: FormatWords,
    pub(super) media: Vec<Medium>,
    pub(super) pictures: std::vec::IntoIter<Picture>,
    /// The width at hand, in twips.
    pub(super) room: u32,
    pub(super) drawings: u32,
    pub(super) figures: u32,
    pub(super) tables: u32,
    pub(super) headings: u32,
    /// Whether the next paragraph begins a page.
    opens_page: bool,
    /// How the section under way began.
    start: &'static str,
    /// Whether the section under way begins with a page in front.
    has_front: bool,
}

/// Where a block stands among blocks that stay together.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    together: bool,
    last: bool,
}

impl Place {
    const FREE: Self = Self { together: false, last: true };

    /// Whether a part of the block stays on the page of what follows it.
    pub fn keeps_next(self, is_last_part: bool) -> bool {
        self.together && !(self.last && is_last_part)
    }
}

impl Body {
    /// An empty body; the pictures are those of the figures to come, in their order.
    pub fn new(meta: &Meta, pictures: Vec<Picture>) -> Self {
        let sheet = Sheet::of(meta.paper);
        Self {
            xml: String::new(),
            sheet,
            colours: Colours::of(&meta.style),
            words: FormatWords::of(meta.language),
            media: Vec::new(),
            pictures: pictures.into_iter(),
            room: sheet.room(),
            drawings: 0,
            figures: 0,
            tables: 0,
            headings: 0,
            opens_page: false,
            start: "nextPage",
            has_front: meta.cover.is_some(),
        }
    }

    /// Writes blocks.
    pub fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block, Place::FREE);
        }
    }

    /// Ends the last section.
    pub fn finish(mut self) -> Written {
        self.xml.push_str(&self.sheet.section(self.start, false, self.has_front));
        Written { xml: self.xml, media: self.media, sheet: self.sheet }
    }

    /// Lets the next paragraph begin a page, unless nothing stands before it.
    pub(super) fn break_page(&mut self) {
        self.opens_page = !self.xml.is_empty();
    }

    /// Writes a paragraph.
    pub(super) fn paragraph(&mut self, style: &'static str, keeps_next: bool, content: &str) {
        self.set(Paragraph { keeps_next, ..Paragraph::of(style) }, content);
    }

    /// Writes a paragraph that differs from its style.
    pub(super) fn set(&mut self, paragraph: Paragraph, content: &str) {
        let opens_page = std::mem::take(&mut self.opens_page);
        // The space above a paragraph is for what stands above it.
        let above = paragraph.above.or(opens_page.then_some(0));
        self.xml.push_str(&Paragraph { opens_page, above, ..paragraph }.with(content));
    }

    /// Writes what is no paragraph; a page that is to begin begins with an empty line before it.
    pub(super) fn element(&mut self, xml: &str) {
        if self.opens_page {
            self.paragraph("Gap", true, "");
        }
        self.xml.push_str(xml);
    }

    pub(super) fn runs(&self, said: &[Run]) -> String {
        runs(said, &self.colours, Colours::PAPER, Letters::default())
    }

    fn block(&mut self, block: &Block, place: Place) {
        let keeps_next = place.keeps_next(true);
        match block {
            Block::Heading { level, text, status } => self.heading(*level, text, status.as_ref()),
            Block::Paragraph(said) if is_said(said) => {
                let content = self.runs(said);
                self.paragraph("Normal", keeps_next, &content);
            }
            Block::Callout(said) if is_said(said) => {
                let ink = Some(self.colours.ink);
                let base = Letters { ink, ..Letters::default() };
                let content = runs(said, &self.colours, self.colours.tint, base);
                self.paragraph("Callout", keeps_next, &content);
            }
            Block::Note(said) if is_said(said) => {
                let content = self.runs(said);
                self.paragraph("SmallPrint", keeps_next, &content);
            }
            Block::List(items) => {
                let items: Vec<_> = items.iter().filter(|item| is_said(item)).collect();
                for (index, item) in items.iter().enumerate() {
                    let content = self.runs(item);
                    self.paragraph("ListBullet", place.keeps_next(index + 1 == items.len()), &content);
                }
            }
            Block::Facts(facts) => self.facts(facts, place),
            Block::Signatures(names) => self.signatures(names),
            Block::Table(table) => self.table(table, place),
            Block::Figure(figure) => self.figure(figure, place),
            Block::PageBreak => self.break_page(),
            Block::Beside(left, right) => self.beside(left, right),
            Block::KeepTogether(blocks) => {
                for (index, block) in blocks.iter().enumerate() {
                    let last = place.last && index + 1 == blocks.len();
                    self.block(block, Place { together: true, last });
                }
            }
            Block::Paragraph(_) | Block::Callout(_) | Block::Note(_) => {}
        }
    }

    fn heading(&mut self, level: u8, text: &str, judged: Option<&Status>) {
        let style = match level {
            1 => "Heading1",
            2 => "Heading2",
            _ => "Heading3",
        };
        self.headings += 1;
        let (id, name) = (self.headings, anchor(self.headings));
        let mut content = stretch(or_dash(text), Letters::default());
        if let Some(judged) = judged {
            let small = Letters { size: Some(22), ..Letters::default() };
            content.push_str(&stretch("\u{2003}", small));
            content.push_str(&status(judged, &self.colours, small));
        }
        let content = format!(
            "<w:bookmarkStart w:id=\"{id}\" w:name=\"{name}\"/>{content}<w:bookmarkEnd w:id=\"{id}\"/>"
        );
        self.paragraph(style, false, &content);
    }

    /// Each name before what there is to say of it, all of which begins at the same place.
    fn facts(&mut self, facts: &[Fact], place: Place) {
        for (index, fact) in facts.iter().enumerate() {
            let name = stretch(&fact.name, Letters { strong: true, ..Letters::default() });
            let content = format!("{name}<w:r><w:tab/></w:r>{}", self.runs(&fact.text));
            self.paragraph("Fact", place.keeps_next(index + 1 == facts.len()), &content);
        }
    }

    /// Two lines beside each other, and who signs on them below.
    fn signatures(&mut self, names: &[String]) {
        const TAB: &str = "<w:r><w:tab/></w:r>";
        for pair in names.chunks(2) {
            let tabs = TAB.repeat(2 * pair.len() - 1);
            self.paragraph("SignatureLine", true, &tabs);
            let names: Vec<_> = pair.iter().map(|name| stretch(name, Letters::default())).collect();
            self.paragraph("SignatureName", false, &names.join(TAB));
        }
    }

    /// Two columns of the page, in a section of their own; in a column itself, one after the other.
    fn beside(&mut self, left: &[Block], right: &[Block]) {
        if self.room != self.sheet.room() {
            self.blocks(left);
            self.blocks(right);
            return;
        }
        let starts_page = std::mem::take(&mut self.opens_page);
        self.end_section(false, if starts_page { "nextPage" } else { "continuous" });
        self.room = self.sheet.half();
        self.blocks(left);
        self.paragraph("Gap", false, "<w:r><w:br w:type=\"column\"/></w:r>");
        self.blocks(right);
        self.room = self.sheet.room();
        self.end_section(true, "continuous");
    }

    /// Ends the section under way with an empty line; the next one starts in its own manner.
    fn end_section(&mut self, columns: bool, next: &'static str) {
        let has_front = std::mem::take(&mut self.has_front);
        let section = self.sheet.section(self.start, columns, has_front);
        self.start = next;
        self.set(Paragraph { section, ..Paragraph::of("Gap") }, "");
    }

    /// The caption of a figure or a table, which Word counts by itself.
    pub(super) fn caption(&mut self, word: &str, number: u32, caption: &str, keeps_next: bool) {
        let content = format!(
            "{}{}{}",
            stretch(&format!("{word}\u{a0}"), Letters::default()),
            field(&format!("SEQ {word} \\* ARABIC"), &number.to_string()),
            stretch(&format!(". {caption}"), Letters::default())
        );
        self.paragraph("Caption", keeps_next, &content);
    }

    /// Small print below a table or an empty line, so that two tables stay two.
    pub(super) fn below_table(&mut self, note: Option<&str>, keeps_next: bool) {
        match note.filter(|note| !is_blank(note)) {
            Some(note) => {
                let content = stretch(note, Letters::default());
                self.paragraph("SmallPrint", keeps_next, &content);
            }
            None => self.paragraph("Gap", keeps_next, ""),
        }
    }

    /// Letters of a colour.
    pub(super) fn coloured(&self, text: &str, ink: Ink) -> String {
        stretch(text, Letters { ink: Some(ink), strong: true, ..Letters::default() })
    }
}

/// The name by which a heading is found.
pub(super) fn anchor(number: u32) -> String {
    format!("_Toc{number:09}")
}
