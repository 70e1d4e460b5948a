//! A report as a PDF that everybody can read: PDF/UA-1 and PDF/A-2a, set by an embedded Typst.
//!
//! It reads no file, opens no connection and asks for no time: the same report gives the same bytes.

mod fonts;
mod logo;
mod preview;
mod text;
mod world;

use chrono::{Datelike, NaiveDate};
use serde_json::Value;
use typst::foundations::{Bytes, Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

pub(super) use self::logo::pixels;
pub use self::preview::{PagePicture, Preview, preview};
use self::world::PaperWorld;
use super::fault::Fault;
use super::report::Report;
use super::writer::Written;

/// A reason why a report was not written.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// The composer made a faulty report.
    #[error("the report is faulty: {}", list(.0))]
    Faulty(Vec<Fault>),
    /// The report was made on a day that a PDF cannot tell.
    #[error("a PDF cannot be dated {0}")]
    Date(NaiveDate),
    /// The report did not become data for the template.
    #[error("the report could not be given to the template")]
    Data(#[from] serde_json::Error),
    /// The template did not become pages; each diagnostic has its line.
    #[error("the report could not be set: {}", list(.0))]
    Setting(Vec<String>),
    /// The pages did not become a PDF to the standards; each diagnostic has its line.
    #[error("the pages do not meet the standards: {}", list(.0))]
    Standards(Vec<String>),
}

/// Writes a report as PDF/UA-1 and PDF/A-2a.
///
/// # Errors
/// Refuses a report with [`Report::faults`]. Other errors are defects of this writer, not of the report, save
/// for a day of making outside the years 0 to 9999.
pub fn write(report: &Report) -> Result<Written, PdfError> {
    preview(report).map(Preview::into_written)
}

/// Sets a report and makes its file.
fn set(report: &Report) -> Result<(PagedDocument, Written), PdfError> {
    let faults = report.faults();
    if !faults.is_empty() {
        return Err(PdfError::Faulty(faults));
    }
    let made_on = moment(report.meta.made_on).ok_or(PdfError::Date(report.meta.made_on))?;
    let Matter { data, logo, replaced } = matter(report)?;
    let world = PaperWorld::new(data, logo, made_on);
    let printed = print(&world, made_on);
    typst::comemo::evict(0);
    let (document, bytes) = printed?;
    Ok((document, Written { bytes: without_suspects(bytes), replaced }))
}

/// What the template is given of a report.
#[doc(hidden)]
pub struct Matter {
    /// The report in JSON, with every text printable.
    pub data: Vec<u8>,
    /// The file of its logo.
    pub logo: Option<Bytes>,
    /// Characters that became `U+FFFD`.
    pub replaced: usize,
}

/// Makes a report ready for the template; the benchmark gives the same to Typst alone.
#[doc(hidden)]
pub fn matter(report: &Report) -> Result<Matter, PdfError> {
    let mut data = serde_json::to_value(report)?;
    let logo = report.meta.style.logo.as_ref().and_then(logo::served);
    data["meta"]["style"]["logo"] = logo.as_ref().map_or(Value::Null, |(facts, _)| facts.clone());
    let replaced = text::make_printable(&mut data, fonts::bundled());
    Ok(Matter { data: serde_json::to_vec(&data)?, logo: logo.map(|(_, bytes)| bytes), replaced })
}

fn print(world: &PaperWorld, made_on: Datetime) -> Result<(PagedDocument, Vec<u8>), PdfError> {
    let set = typst::compile::<PagedDocument>(world).output;
    // What Typst remembers of setting is of no use to the file or to the next report.
    typst::comemo::evict(0);
    let document = set.map_err(|problems| PdfError::Setting(world.explain(&problems)))?;
    let options = options(made_on)?;
    let bytes = typst_pdf::pdf(&document, &options)
        .map_err(|problems| PdfError::Standards(world.explain(&problems)))?;
    Ok((document, bytes))
}

/// How the file is made; the benchmark asks the same of Typst alone.
#[doc(hidden)]
pub fn options(made_on: Datetime) -> Result<PdfOptions, PdfError> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
        .map_err(|problem| PdfError::Standards(vec![format!("{problem:?}")]))?;
    Ok(PdfOptions {
        ident: Smart::Auto,
        creator: Smart::Custom(Some(concat!("Kadans ", env!("CARGO_PKG_VERSION")).into())),
        timestamp: Some(Timestamp::new_utc(made_on)),
        page_ranges: None,
        standards,
        tagged: true,
        pretty: false,
    })
}

/// Takes out the remark that no part of the tree is doubtful, which is so without saying: Poppler takes it for an
/// error. What stays is as long as it was, so every offset in the file holds.
fn without_suspects(mut bytes: Vec<u8>) -> Vec<u8> {
    const REMARK: &[u8] = b"/MarkInfo<</Marked true/Suspects false>>";
    const INSTEAD: &[u8] = b"/MarkInfo<</Marked true               >>";
    let found: Vec<_> = (0..bytes.len()).filter(|at| bytes[*at..].starts_with(REMARK)).collect();
    // A text of the report could say the same; then all stays as it is.
    if let [at] = found[..] {
        bytes[at..at + REMARK.len()].copy_from_slice(INSTEAD);
    }
    bytes
}

/// The day at midnight; none for a year that a PDF cannot tell.
fn moment(day: NaiveDate) -> Option<Datetime> {
    let year = Some(day.year()).filter(|year| (0..=9999).contains(year))?;
    let (month, day) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    Datetime::from_ymd_hms(year, month, day, 0, 0, 0)
}

fn list(items: &[impl ToString]) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}
