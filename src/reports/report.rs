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
    /// Blocks that stay on one page when a page can hold them; no page break among them.
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
