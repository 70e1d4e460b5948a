//! Short ways to write the parts of a report, so that a composer reads as the page does.
//!
//! Every part can also be written out in full; nothing is checked here, see [`Report::faults`].

use chrono::NaiveDate;

use crate::charts::{Ink, Palette};

use super::report::{
    Align, Block, Cell, Column, Fact, Figure, LegendEntry, LegendShape, Meta, Number, Paper, Report,
    ReportLanguage, Run, Status, Style, Table, Tone,
};

impl Report {
    /// Makes a report without blocks.
    pub fn new(meta: Meta) -> Self {
        Self { meta, blocks: Vec::new() }
    }

    /// Adds a block at the end.
    pub fn push(&mut self, block: impl Into<Block>) {
        self.blocks.push(block.into());
    }
}

impl Meta {
    /// Makes a title block with a title and an author; the other texts are empty.
    pub fn new(
        language: ReportLanguage,
        title: impl Into<String>,
        author: impl Into<String>,
        made_on: NaiveDate,
    ) -> Self {
        Self {
            language,
            kicker: String::new(),
            title: title.into(),
            subtitle: String::new(),
            author: author.into(),
            description: String::new(),
            keywords: Vec::new(),
            header_left: String::new(),
            header_right: String::new(),
            footer_left: String::new(),
            contents: false,
            made_on,
            paper: Paper::Page,
            style: Style::default(),
            cover: None,
        }
    }
}

impl Block {
    /// Makes a heading.
    pub fn heading(level: u8, text: impl Into<String>) -> Self {
        Self::Heading { level, text: text.into(), status: None }
    }

    /// Makes a heading with a status behind it.
    pub fn heading_with(level: u8, text: impl Into<String>, status: Status) -> Self {
        Self::Heading { level, text: text.into(), status: Some(status) }
    }

    /// Makes a paragraph of plain text.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::Paragraph(vec![Run::plain(text)])
    }

    /// Makes a paragraph.
    pub fn paragraph(runs: impl IntoIterator<Item = Run>) -> Self {
        Self::Paragraph(runs.into_iter().collect())
    }

    /// Makes a paragraph that strikes the eye.
    pub fn callout(runs: impl IntoIterator<Item = Run>) -> Self {
        Self::Callout(runs.into_iter().collect())
    }

    /// Makes small print of plain text.
    pub fn note(text: impl Into<String>) -> Self {
        Self::Note(vec![Run::plain(text)])
    }

    /// Makes a list of plain items.
    pub fn list<T: Into<String>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::List(items.into_iter().map(|item| vec![Run::plain(item)]).collect())
    }
}

impl Default for Style {
    fn default() -> Self {
        Self { colour: Palette::PAPER.accent, tint: Ink::hex(0xee_f2_f8), logo: None }
    }
}

impl Fact {
    /// Makes a fact of plain text.
    pub fn plain(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { name: name.into(), text: vec![Run::plain(text)] }
    }
}

impl Cell {
    /// Makes a number with the text that people read.
    pub fn number(value: f64, decimals: u8, text: impl Into<String>) -> Self {
        Self::Number(Number { value, decimals, text: text.into() })
    }

    /// Makes a day with the text that people read.
    pub fn day(day: NaiveDate, text: impl Into<String>) -> Self {
        Self::Day { day, text: text.into() }
    }

    /// What people read in it.
    pub fn text(&self) -> String {
        match self {
            Self::Text(runs) => runs.iter().map(|run| run.text.as_str()).collect(),
            Self::Status(status) => status.word.clone(),
            Self::Number(number) => number.text.clone(),
            Self::Day { text, .. } => text.clone(),
            Self::Empty => String::new(),
        }
    }
}

impl Run {
    /// Makes plain text.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), strong: false, emphasis: false, tone: None }
    }

    /// Makes bold text.
    pub fn strong(text: impl Into<String>) -> Self {
        Self { strong: true, ..Self::plain(text) }
    }

    /// Makes italic text.
    pub fn emphasis(text: impl Into<String>) -> Self {
        Self { emphasis: true, ..Self::plain(text) }
    }

    /// Makes muted text.
    pub fn muted(text: impl Into<String>) -> Self {
        Self::plain(text).toned(Tone::Neutral)
    }

    /// Gives the text a colour.
    pub fn toned(self, tone: Tone) -> Self {
        Self { tone: Some(tone), ..self }
    }
}

impl Status {
    /// Makes a verdict.
    pub fn new(tone: Tone, word: impl Into<String>) -> Self {
        Self { tone, word: word.into() }
    }
}

impl Table {
    /// Makes a table without rows.
    pub fn new(name: impl Into<String>, columns: impl IntoIterator<Item = Column>) -> Self {
        let columns = columns.into_iter().collect();
        Self { caption: None, name: name.into(), columns, rows: Vec::new(), note: None }
    }

    /// Puts a numbered caption above the table.
    pub fn captioned(self, caption: impl Into<String>) -> Self {
        Self { caption: Some(caption.into()), ..self }
    }

    /// Puts small print below the table.
    pub fn noted(self, note: impl Into<String>) -> Self {
        Self { note: Some(note.into()), ..self }
    }

    /// Adds a row at the end.
    pub fn push(&mut self, cells: impl IntoIterator<Item = Cell>) {
        self.rows.push(cells.into_iter().collect());
    }
}

impl Column {
    /// Makes a column of words, as wide as its contents.
    pub fn left(header: impl Into<String>) -> Self {
        Self { header: header.into(), share: None, align: Align::Left, strong: false }
    }

    /// Makes a column of numbers, as wide as its contents.
    pub fn right(header: impl Into<String>) -> Self {
        Self { align: Align::Right, ..Self::left(header) }
    }

    /// Makes a column with its cells in the middle, as wide as its contents.
    pub fn centre(header: impl Into<String>) -> Self {
        Self { align: Align::Centre, ..Self::left(header) }
    }

    /// Gives the column a part of the width that other columns leave.
    pub fn share(self, share: f32) -> Self {
        Self { share: Some(share), ..self }
    }

    /// Makes the cells bold.
    pub fn strong(self) -> Self {
        Self { strong: true, ..self }
    }
}

impl LegendEntry {
    /// Makes a key.
    pub fn new(shape: LegendShape, ink: Ink, text: impl Into<String>) -> Self {
        Self { shape, ink, text: text.into() }
    }
}

impl From<&str> for Run {
    fn from(text: &str) -> Self {
        Self::plain(text)
    }
}

impl From<String> for Run {
    fn from(text: String) -> Self {
        Self::plain(text)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(vec![text.into()])
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(vec![text.into()])
    }
}

impl From<Run> for Cell {
    fn from(run: Run) -> Self {
        Self::Text(vec![run])
    }
}

impl From<Vec<Run>> for Cell {
    fn from(runs: Vec<Run>) -> Self {
        Self::Text(runs)
    }
}

impl From<Status> for Cell {
    fn from(status: Status) -> Self {
        Self::Status(status)
    }
}

impl From<Table> for Block {
    fn from(table: Table) -> Self {
        Self::Table(table)
    }
}

impl From<Figure> for Block {
    fn from(figure: Figure) -> Self {
        Self::Figure(figure)
    }
}
