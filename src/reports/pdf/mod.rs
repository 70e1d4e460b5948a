//! A report as a PDF that everybody can read: PDF/UA-1 and PDF/A-2a, set by an embedded Typst.
//!
//! It reads no file, opens no connection and asks for no time: the same report gives the same bytes.

mod fonts;
mod preview;
mod text;
mod world;

pub use preview::{PagePicture, Preview, preview};

use chrono::{Datelike, NaiveDate};
use typst::foundations::{Datetime, Smart};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

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
    let faults = report.faults();
    if !faults.is_empty() {
        return Err(PdfError::Faulty(faults));
    }
    let made_on = moment(report.meta.made_on).ok_or(PdfError::Date(report.meta.made_on))?;
    let mut data = serde_json::to_value(report)?;
    let replaced = text::make_printable(&mut data, fonts::bundled());
    let world = PaperWorld::new(serde_json::to_vec(&data)?, made_on);
    let bytes = print(&world, made_on);
    // What Typst remembers of one report is of no use to the next one.
    typst::comemo::evict(0);
    Ok(Written { bytes: bytes?, replaced })
}

fn print(world: &PaperWorld, made_on: Datetime) -> Result<Vec<u8>, PdfError> {
    let document = typst::compile::<typst_layout::PagedDocument>(world)
        .output
        .map_err(|problems| PdfError::Setting(world.explain(&problems)))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
        .map_err(|problem| PdfError::Standards(vec![format!("{problem:?}")]))?;
    let options = PdfOptions {
        ident: Smart::Auto,
        creator: Smart::Custom(Some(concat!("Kadans ", env!("CARGO_PKG_VERSION")).into())),
        timestamp: Some(Timestamp::new_utc(made_on)),
        page_ranges: None,
        standards,
        tagged: true,
        pretty: false,
    };
    typst_pdf::pdf(&document, &options).map_err(|problems| PdfError::Standards(world.explain(&problems)))
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
