//! One report in any format.

use super::fault::Fault;
use super::report::Report;
use super::{csv, docx, html, xlsx};

/// A format of files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Portable Document Format: PDF/UA-1 and PDF/A-2a.
    Pdf,
    /// Word.
    Docx,
    /// Excel.
    Xlsx,
    /// Every table, one line a cell.
    Csv,
    /// One page for a site.
    Html,
}

/// A written report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Contents of the file.
    pub bytes: Vec<u8>,
    /// Characters that no font of the report has and that became `U+FFFD`.
    pub replaced: usize,
}

/// A reason why a report was not written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The composer made a faulty report.
    #[error("the report is faulty: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Faulty(Vec<Fault>),
    /// The PDF could not be made.
    #[cfg(feature = "pdf")]
    #[error(transparent)]
    Pdf(#[from] super::pdf::PdfError),
    /// This build makes no PDF.
    #[error("this build makes no PDF")]
    NoPdf,
    /// The workbook could not be made.
    #[error("the workbook could not be made: {0}")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
    /// A picture could not be made.
    #[error("a picture could not be made: {0}")]
    Picture(#[from] super::picture::PictureError),
    /// The document could not be packed.
    #[error("the document could not be packed: {0}")]
    Package(#[from] zip::result::ZipError),
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 5] = [Self::Pdf, Self::Docx, Self::Xlsx, Self::Csv, Self::Html];

    /// How the name of a file ends, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Html => "html",
        }
    }

    /// The format of a file by the end of its name, whatever its capitals.
    pub fn of(path: &std::path::Path) -> Option<Self> {
        let extension = path.extension()?.to_str()?;
        Self::ALL.into_iter().find(|format| format.extension().eq_ignore_ascii_case(extension))
    }
}

/// Writes a report.
///
/// # Errors
/// Refuses a report with [`Report::faults`]; other errors are defects of a writer, not of the report.
pub fn write(report: &Report, format: Format) -> Result<Written, WriteError> {
    let faults = report.faults();
    if !faults.is_empty() {
        return Err(WriteError::Faulty(faults));
    }
    let whole = |bytes| Written { bytes, replaced: 0 };
    match format {
        Format::Pdf => pdf(report),
        Format::Docx => docx::write(report).map(whole),
        Format::Xlsx => xlsx::write(report).map(whole),
        Format::Csv => Ok(whole(csv::write(report))),
        Format::Html => Ok(whole(html::write(report))),
    }
}

#[cfg(feature = "pdf")]
fn pdf(report: &Report) -> Result<Written, WriteError> {
    Ok(super::pdf::write(report)?)
}

#[cfg(not(feature = "pdf"))]
fn pdf(_: &Report) -> Result<Written, WriteError> {
    Err(WriteError::NoPdf)
}
