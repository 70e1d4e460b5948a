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
    /// Shape of the pages.
    pub paper: Paper,
    /// Colours and logo.
    pub style: Style,
    /// The page in front; none when there is no such page.
    pub cover: Option<CoverPage>,
}

/// The shape of the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// A4, upright.
    #[default]
    Page,
    /// 16:9, for a screen; every page break begins a slide.
    Slide,
}

/// How the report looks.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Style {
    /// Headings and lines.
    pub colour: Ink,
    /// Behind headers of tables and boxes.
    pub tint: Ink,
    /// The sign of the zone.
    pub logo: Option<Logo>,
}

/// A picture that stands for the zone.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Logo {
    /// How its bytes are to be read.
    pub format: LogoFormat,
    /// The file itself.
    #[serde(skip)]
    pub bytes: std::sync::Arc<[u8]>,
    /// What it shows, in words.
    pub alternative: String,
    /// Width divided by height.
    pub ratio: f32,
}

/// The format of a logo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LogoFormat {
    /// Portable Network Graphics.
    Png,
    /// JPEG.
    Jpeg,
    /// Scalable Vector Graphics, without anything from elsewhere.
    Svg,
}

/// A page in front: logo and title stand on it by themselves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CoverPage {
    /// Lines below the title, such as the zone, the meeting, the edition.
    pub lines: Vec<String>,
    /// A text at the foot of the page.
    pub text: String,
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
    /// Names with what there is to say of each.
    Facts(Vec<Fact>),
    /// Lines to sign on, each with who signs.
    Signatures(Vec<String>),
    /// Two columns, which are read one after the other; no page break and no heading of level 1 in them.
    Beside(Vec<Block>, Vec<Block>),
    /// The start of a new page, unless the page is still empty.
    PageBreak,
    /// Blocks that stay on one page when a page can hold them; no page break among them.
    KeepTogether(Vec<Block>),
}

/// A name with what there is to say of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// The name.
    pub name: String,
    /// What there is to say.
    pub text: Vec<Run>,
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
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "cell", content = "value", rename_all = "kebab-case")]
pub enum Cell {
    /// Text.
    Text(Vec<Run>),
    /// A verdict.
    Status(Status),
    /// A number: as people read it, and as a workbook reckons with it.
    Number(Number),
    /// A day: as people read it, and as a workbook reckons with it.
    Day {
        /// The day.
        day: NaiveDate,
        /// The day as people read it.
        text: String,
    },
    /// Nothing.
    Empty,
}

/// A number in a cell.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Number {
    /// The number itself; 33.3 for 33.3 %.
    pub value: f64,
    /// Decimals that people see.
    pub decimals: u8,
    /// The number as people read it, with its unit when that belongs to it.
    pub text: String,
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
    /// The numbers that are drawn, for a writer that draws its own charts.
    pub data: Option<ChartData>,
}

/// The numbers of a chart, each line with one value a label.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ChartData {
    /// What stands along the axis, such as periods.
    pub labels: Vec<String>,
    /// The lines.
    pub lines: Vec<ChartLine>,
    /// Decimals of the numbers.
    pub decimals: u8,
    /// What the numbers count.
    pub unit: String,
}

/// A line of a chart.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ChartLine {
    /// What it is called in the legend.
    pub name: String,
    /// How it is drawn.
    pub shape: LegendShape,
    /// Its colour.
    pub ink: Ink,
    /// One value a label; none leaves a gap.
    pub values: Vec<Option<f64>>,
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
