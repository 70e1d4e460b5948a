//! Reports on paper.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says by panicking what is wrong")]

mod council;
mod disclosure;
mod hostile;
mod pdf;
mod sample;

use std::io::Write;

use kadans::reports::Report;
use kadans::reports::Written;
use kadans::reports::pdf::write;

/// Writes a report and keeps the file where `.ci/validate_pdf.py` finds it.
fn write_and_keep(report: &Report, name: &str) -> Written {
    let written = write(report).unwrap_or_else(|problem| panic!("{name}: {problem}"));
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("reports");
    std::fs::create_dir_all(&folder).unwrap();
    let mut file = std::fs::File::create(folder.join(format!("{name}.pdf"))).unwrap();
    file.write_all(&written.bytes).unwrap();
    written
}

/// Counts the pages of a PDF by its page objects.
fn pages(bytes: &[u8]) -> usize {
    let count = |needle: &[u8]| bytes.windows(needle.len()).filter(|window| *window == needle).count();
    count(b"/Type/Page/") + count(b"/Type/Page\n") + count(b"/Type /Page\n")
}
