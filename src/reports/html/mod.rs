//! A report as one page for a site.

use super::report::Report;

/// Writes a report.
pub fn write(_: &Report) -> Vec<u8> {
    Vec::new()
}
