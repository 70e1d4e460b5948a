//! Reports on paper, in a workbook and in a CSV.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says by panicking what is wrong")]

#[cfg(feature = "pdf")]
mod council;
mod csv;
mod disclosure;
mod docx;
#[cfg_attr(not(feature = "pdf"), expect(dead_code, reason = "some of it is for a PDF only"))]
mod everywhere;
#[cfg(feature = "pdf")]
mod hostile;
mod html;
mod kinds;
#[cfg(feature = "pdf")]
mod pdf;
mod same_figures;
#[cfg_attr(not(feature = "pdf"), expect(dead_code, reason = "some of it is for a PDF only"))]
mod sample;
#[cfg(feature = "pdf")]
mod sheets;
mod style;
mod xlsx;

use std::io::Write;

use kadans::reports::{Format, Report, Written, write};

/// Writes a report and keeps the file where `.ci/validate_pdf.py` and whoever wants to look find it.
fn keep(report: &Report, format: Format, name: &str) -> Written {
    let written = write(report, format).unwrap_or_else(|problem| panic!("{name}: {problem}"));
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("reports");
    std::fs::create_dir_all(&folder).unwrap();
    let mut file = std::fs::File::create(folder.join(format!("{name}.{}", format.extension()))).unwrap();
    file.write_all(&written.bytes).unwrap();
    written
}

/// Writes a report as PDF and keeps it.
#[cfg(feature = "pdf")]
fn write_and_keep(report: &Report, name: &str) -> Written {
    keep(report, Format::Pdf, name)
}

/// Counts the pages of a PDF by its page objects.
#[cfg(feature = "pdf")]
fn pages(bytes: &[u8]) -> usize {
    let count = |needle: &[u8]| bytes.windows(needle.len()).filter(|window| *window == needle).count();
    count(b"/Type/Page/") + count(b"/Type/Page\n") + count(b"/Type /Page\n")
}
