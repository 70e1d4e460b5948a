//! The neutral report: a tree of blocks that every writer understands.
//!
//! It holds words, numbers that are already formatted, and drawings. It computes nothing and knows no format.

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use crate::charts::{Drawing, Ink};

/// A whole report: what is said about it and what it says.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    /// Title, author and what stands in the margins.
    pub meta: Meta,
    /// Blocks in reading order.
    pub blocks: Vec<Block>,
}

/// The title block, the margins and the properties of the file; an empty text leaves its place empty.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Meta {
    /// Language of every text.
    pub language: ReportLanguage,
    /// Line above the title, such as the occasion.
    pub kicker: String,
    /// Title.
    pub title: String,
    /// Line below the title.
    pub subtitle: String,
    /// Who answers for the report.
    pub author: String,
    /// One sentence for the properties of the file.
    pub description: String,
    /// Search words for the properties of the file.
    pub keywords: Vec<String>,
    /// Top left of every page.
    pub header_left: String,
    /// Top right of every page.
    pub header_right: String,
    /// Bottom left of every page; the page number stands at the right.
    pub footer_left: String,
    /// Whether a table of contents follows the title, from six headings on.
    pub contents: bool,
    /// Day that the file gives as its making.
    pub made_on: NaiveDate,
}

/// A language in which a report can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReportLanguage {
    /// Dutch as used in Belgium.
    Dutch,
    /// French as used in Belgium.
    French,
    /// German as used in Belgium.
    German,
    /// British English.
    English,
}

/// A part of a report.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "block", content = "value", rename_all = "kebab-case")]
pub enum Block {
    /// A heading, also a bookmark of the file.
    Heading {
        /// Depth from 1 to 3; a heading is at most one deeper than the heading before it.
        level: u8,
        /// What it says.
        text: String,
        /// Status behind the text.
        status: Option<Status>,
    },
    /// A paragraph.
    Paragraph(Vec<Run>),
    /// A paragraph in a box that strikes the eye.
    Callout(Vec<Run>),
    /// A list with bullets, one item a row of runs.
    List(Vec<Vec<Run>>),
    /// A table.
    Table(Table),
    /// A drawing with its caption.
    Figure(Figure),
    /// Small print.
    Note(Vec<Run>),
    /// The start of a new page, unless the page is still empty.
    PageBreak,
    /// Blocks that stay on one page when a page can hold them.
    KeepTogether(Vec<Block>),
}

/// A stretch of text in one manner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Run {
    /// What it says; a line feed begins a new line.
    pub text: String,
    /// Bold letters.
    pub strong: bool,
    /// Italic letters.
    pub emphasis: bool,
    /// Colour of the letters, when it is not that of the text.
    pub tone: Option<Tone>,
}

/// What a colour and a shape stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    /// Well: a green triangle.
    Good,
    /// Needs attention: an amber diamond.
    Attention,
    /// Not well: a red square.
    Bad,
    /// Cannot be said: a grey ring.
    Unknown,
    /// To be known: a blue disc with an i.
    Informative,
    /// Neither well nor ill: a grey dot; as text, muted letters.
    Neutral,
}

/// A verdict: colour and shape of the tone, and always a word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Status {
    /// Colour and shape.
    pub tone: Tone,
    /// The verdict itself.
    pub word: String,
}

/// A table with a header.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Table {
    /// Numbered caption above the table.
    pub caption: Option<String>,
    /// What the table holds, said by a screen reader.
    pub name: String,
    /// Columns from left to right.
    pub columns: Vec<Column>,
    /// Rows of one cell per column.
    pub rows: Vec<Vec<Cell>>,
    /// Small print below the table.
    pub note: Option<String>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Column {
    /// Header cell.
    pub header: String,
    /// Part of the width that other columns leave; none when the column is as wide as its contents.
    pub share: Option<f32>,
    /// Side to which the cells are set.
    pub align: Align,
    /// Bold cells; the first strong column that is set left names its row.
    pub strong: bool,
}

/// The side to which text is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Align {
    /// The left side, for words.
    #[default]
    Left,
    /// The right side, for numbers.
    Right,
    /// The middle.
    Centre,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "cell", content = "value", rename_all = "kebab-case")]
pub enum Cell {
    /// Text.
    Text(Vec<Run>),
    /// A verdict.
    Status(Status),
    /// Nothing.
    Empty,
}

/// A drawing that is explained.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Figure {
    /// What is seen, set over the whole width of the text.
    pub drawing: Drawing,
    /// Numbered caption below the drawing.
    pub caption: String,
    /// What the drawing shows, in words, for who does not see it.
    pub alternative: String,
    /// Keys below the drawing.
    pub legend: Vec<LegendEntry>,
}

/// A key of a legend.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LegendEntry {
    /// Shape of the sample.
    pub shape: LegendShape,
    /// Colour of the sample.
    pub ink: Ink,
    /// What the sample stands for.
    pub text: String,
}

/// The sample of a legend.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LegendShape {
    /// A whole line.
    Line,
    /// A line of dashes.
    Dashes,
    /// A line of dots.
    Dots,
    /// A filled surface.
    Area,
    /// A filled circle.
    Disc,
    /// An open circle.
    Ring,
}

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
        }
    }
}

impl ReportLanguage {
    /// Tells the language tag, such as `nl-BE`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Dutch => "nl-BE",
            Self::French => "fr-BE",
            Self::German => "de-BE",
            Self::English => "en-GB",
        }
    }
}

impl Serialize for ReportLanguage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
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
