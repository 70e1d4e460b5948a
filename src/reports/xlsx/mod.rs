//! A report as a file of Office.

use super::report::Report;
use super::writer::WriteError;

/// Writes a report.
///
/// # Errors
/// The file could not be made.
pub fn write(_: &Report) -> Result<Vec<u8>, WriteError> {
    Ok(Vec::new())
}
