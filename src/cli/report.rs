//! `report`: a report as PDF, for a day.

use super::arguments::Report;
use super::error::CommandError;

/// The kind of report that this version makes.
pub(super) const COUNCIL: &str = "council";
/// The edition that this version makes.
pub(super) const INTERNAL: &str = "internal";

/// Refuses what this version does not make.
fn check_offer(report: &Report) -> Result<(), CommandError> {
    for (option, found, known) in
        [("--kind", &report.kind, COUNCIL), ("--edition", &report.edition, INTERNAL)]
    {
        if found != known {
            return Err(CommandError::NoSuchReport { option, found: found.clone(), known });
        }
    }
    Ok(())
}

#[cfg(feature = "pdf")]
pub(super) use with_pdf::report;

#[cfg(feature = "pdf")]
mod with_pdf {
    use super::super::place::{self, shown};
    use super::{CommandError, Report, check_offer};
    use crate::analysis::Picture;
    use crate::reports::council::{self, CouncilReport};
    use crate::reports::pdf;
    use crate::words::Words;

    /// Writes a report.
    pub(in crate::cli) fn report(report: &Report, words: &Words) -> Result<String, CommandError> {
        check_offer(report)?;
        let (on, known) = (place::day("--on", &report.on)?, place::known(report.known.as_deref())?);
        place::check_target(&report.file, &report.to, "pdf")?;
        let dossier = place::read(&report.file, known)?;
        let request = CouncilReport { on, meeting: None };
        let composed = council::compose(&dossier, &Picture::of(&dossier, on), words, &request);
        let written = pdf::write(&composed)?;
        place::write(&report.to, &written.bytes)?;
        let mut answer = words.say_with("cli-written", &[("file", &shown(&report.to))]);
        if written.replaced > 0 {
            answer = format!("{answer} {}", words.count("cli-replaced", written.replaced));
        }
        Ok(format!("{answer}\n"))
    }
}

/// Says that this build makes no report.
#[cfg(not(feature = "pdf"))]
pub(super) fn report(report: &Report, _: &crate::words::Words) -> Result<String, CommandError> {
    check_offer(report)?;
    Err(CommandError::NoPdf)
}
