//! Why a command did not do what was asked.

use super::place::shown;
use crate::exchange::PlanProblem;
use crate::store::{EditError, StoreError};
use crate::words::{Notice, Words};
use chrono::NaiveDate;
use std::{io, path::PathBuf};

/// Why a command did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub(super) enum CommandError {
    /// The document cannot be opened, read, made or changed.
    #[error("{}: {why}", shown(.file))]
    Document {
        /// The document.
        file: PathBuf,
        /// Why.
        why: EditError,
    },
    /// The file that is read cannot be read.
    #[error("{}: the file cannot be read: {why}", shown(.file))]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// Why.
        why: io::Error,
    },
    /// The file that is read is larger than any plan.
    #[error("{}: the file is larger than {megabytes} MB", shown(.file))]
    TooLarge {
        /// The file.
        file: PathBuf,
        /// The largest size that is read.
        megabytes: u64,
    },
    /// The file that is read is no text, or text in another encoding.
    #[error("{}: the file is no text in UTF-8", shown(.0))]
    NotText(PathBuf),
    /// The plan that is read has a fault.
    #[error("{}: {why}", shown(.file))]
    Plan {
        /// The file of the plan.
        file: PathBuf,
        /// Its fault.
        why: PlanProblem,
    },
    /// The folder in which is written is not there.
    #[error("there is no folder {}", shown(.0))]
    NoFolder(PathBuf),
    /// The file that is written has the name of another format.
    #[error("{}: this command writes .{suffix}", shown(.file))]
    OtherSuffix {
        /// The file.
        file: PathBuf,
        /// What it should end in, without the point.
        suffix: &'static str,
    },
    /// The file that is written is the document itself.
    #[error("{}: this is the document itself", shown(.0))]
    Itself(PathBuf),
    /// The file cannot be written.
    #[error("{}: the file cannot be written: {why}", shown(.file))]
    Unwritable {
        /// The file.
        file: PathBuf,
        /// Why.
        why: io::Error,
    },
    /// The answer cannot be written.
    #[error("the answer cannot be written: {0}")]
    Output(io::Error),
    /// A text is no day.
    #[error("{option}: \"{found}\" is no day")]
    NotADay {
        /// The option before it.
        option: &'static str,
        /// The text.
        found: String,
    },
    /// The document was made later than the day of which is asked what it said.
    #[error("{}: made on {since}, after {known}", shown(.file))]
    NotYetMade {
        /// The document.
        file: PathBuf,
        /// The day asked.
        known: NaiveDate,
        /// The day on which it was made.
        since: NaiveDate,
    },
    /// No indicator has the code.
    #[error("no indicator has the code \"{code}\"")]
    UnknownIndicator {
        /// The code.
        code: String,
        /// Codes that look like it, the likest first.
        similar: Vec<String>,
    },
    /// No meeting has the code.
    #[error("no meeting has the code \"{code}\"")]
    UnknownMeeting {
        /// The code.
        code: String,
        /// The codes of all meetings, the latest first.
        codes: Vec<String>,
    },
    /// No meeting was held before the day judged, and no other moment was named.
    #[error("no meeting before {0}")]
    NoMeeting(NaiveDate),
    /// The earlier moment is not before the later one.
    #[error("{from} is not before {on}")]
    NotBefore {
        /// The day judged of the earlier moment.
        from: NaiveDate,
        /// The day judged of the later moment.
        on: NaiveDate,
    },
    /// No plan has the code.
    #[error("no plan has the code \"{0}\"")]
    UnknownPlan(String),
    /// No record of the document has the code.
    #[error("{option}: nothing has the code \"{found}\"")]
    NoSuchCode {
        /// The option before it.
        option: &'static str,
        /// What was asked.
        found: String,
    },
    /// The name of a report says no format.
    #[error("{}: no format of a report", shown(.0))]
    NoSuchFormat(PathBuf),
    /// The report was not written.
    #[error(transparent)]
    Report(#[from] crate::reports::WriteError),
    /// The logo cannot be printed.
    #[error(transparent)]
    Logo(#[from] crate::reports::LogoFault),
}

impl CommandError {
    /// Names the document that an error of the store is about.
    pub(super) fn of_document(file: &std::path::Path, why: impl Into<EditError>) -> Self {
        Self::Document { file: file.to_owned(), why: why.into() }
    }

    /// The same for people: what, why, and what to do.
    pub(super) fn notice(&self, words: &Words) -> Notice {
        match self {
            Self::Document { file, why } => about(file, words.edit_error(why)),
            Self::Plan { file, why } => about(file, words.plan_problem(why)),
            Self::Unreadable { file, why } => match why.kind() {
                io::ErrorKind::NotFound => {
                    about(file, words.store_error(&StoreError::Open(crate::store::OpenError::NotFound)))
                }
                _ => about(file, words.notice("cli-unreadable", &[("why", &why.to_string())])),
            },
            Self::TooLarge { file, megabytes } => {
                about(file, words.notice("cli-too-large", &[("megabytes", &megabytes.to_string())]))
            }
            Self::NotText(file) => about(file, words.notice("cli-not-text", &[])),
            Self::NoFolder(folder) => words.notice("cli-no-folder", &[("folder", &shown(folder))]),
            Self::OtherSuffix { file, suffix } => {
                about(file, words.notice("cli-other-suffix", &[("suffix", suffix)]))
            }
            Self::Itself(file) => about(file, words.notice("cli-itself", &[])),
            Self::Unwritable { file, why } => match why.kind() {
                io::ErrorKind::StorageFull => about(file, words.store_error(&StoreError::DiskFull)),
                _ => about(file, words.notice("cli-unwritable", &[("why", &why.to_string())])),
            },
            Self::Output(why) => words.notice("cli-output", &[("why", &why.to_string())]),
            Self::NotADay { option, found } => {
                words.notice("cli-not-a-day", &[("option", option), ("found", found)])
            }
            Self::NotYetMade { file, known, since } => {
                let (known, made, day) = (words.long_day(*known), words.long_day(*since), since.to_string());
                let values = [("known", known.as_str()), ("made", &made), ("day", &day)];
                about(file, words.notice("cli-not-yet-made", &values))
            }
            Self::UnknownIndicator { code, similar } if similar.is_empty() => {
                words.notice("cli-unknown-indicator", &[("code", code)])
            }
            Self::UnknownIndicator { code, similar } => {
                let similar = similar.join(", ");
                words.notice("cli-unknown-indicator-similar", &[("code", code), ("similar", &similar)])
            }
            Self::UnknownMeeting { code, codes } => Notice {
                what: words.say_with("since-cli-unknown-meeting", &[("code", code)]),
                hint: words.say_with("since-cli-unknown-meeting-hint", &[("codes", &codes.join(", "))]),
            },
            Self::NoMeeting(on) => words.notice("since-cli-no-moment", &[("on", &words.long_day(*on))]),
            Self::NotBefore { from, on } => {
                let (from, on) = (words.long_day(*from), words.long_day(*on));
                words.notice("since-cli-order", &[("from", &from), ("on", &on)])
            }
            Self::UnknownPlan(code) => words.notice("attachment-cli-unknown-plan", &[("code", code)]),
            Self::NoSuchCode { option, found } => {
                words.notice("cli-no-such-code", &[("option", option), ("found", found)])
            }
            Self::NoSuchFormat(file) => about(file, words.notice("cli-no-such-format", &[])),
            Self::Report(crate::reports::WriteError::NoPdf) => words.notice("cli-no-pdf", &[]),
            Self::Report(why) => words.notice("cli-report-failed", &[("why", &why.to_string())]),
            Self::Logo(fault) => words.notice(fault.key(), &[]),
        }
    }
}

/// Puts the file before the sentence, for a command is about two of them.
fn about(file: &std::path::Path, notice: Notice) -> Notice {
    Notice { what: format!("{}: {}", shown(file), notice.what), hint: notice.hint }
}
