//! Every table of a report, one line a cell.

use super::report::Report;

/// Writes a report.
pub fn write(_: &Report) -> Vec<u8> {
    Vec::new()
}
