//! What every command reads and writes: documents, files beside them, days and JSON.

use super::arguments::Days;
use super::error::CommandError;
use crate::clock;
use crate::domain::Dossier;
use crate::store::{self, Document, Stamp};
use chrono::NaiveDate;
use serde::Serialize;
use std::{
    fs::{self, File},
    io::{self, Read},
    path::Path,
};

/// The largest file that is read as a plan, in megabytes: all that can be attached, in base64, and a hundred times the
/// plan of a large zone.
const LARGEST: u64 = 200;

/// A path as people read it.
pub(super) fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// Opens a document.
pub(super) fn open(file: &Path) -> Result<Document, CommandError> {
    Document::open(file).map_err(|why| CommandError::of_document(file, why))
}

/// What a document said at the end of a day, or says now.
pub(super) fn read(file: &Path, known: Option<NaiveDate>) -> Result<Dossier, CommandError> {
    read_document(file, known).map(|(_, dossier)| dossier)
}

/// The same, with the document.
pub(super) fn read_document(
    file: &Path,
    known: Option<NaiveDate>,
) -> Result<(Document, Dossier), CommandError> {
    let document = open(file)?;
    let since = document.made_on();
    let dossier = match (known, since) {
        (None, _) => document.dossier().clone(),
        (Some(known), Some(since)) if known < since => {
            return Err(CommandError::NotYetMade { file: file.to_owned(), known, since });
        }
        (Some(known), _) => document.as_known(known).map_err(|why| CommandError::of_document(file, why))?,
    };
    Ok((document, dossier))
}

/// Who works here, and when.
pub(super) fn stamp() -> Stamp {
    Stamp { author: clock::author(), at: clock::now() }
}

/// Reads a whole file of text.
pub(super) fn text(file: &Path) -> Result<String, CommandError> {
    let unreadable = |why| CommandError::Unreadable { file: file.to_owned(), why };
    let mut bytes = Vec::new();
    let whole = File::open(file).map_err(unreadable)?;
    whole.take((LARGEST << 20) + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > LARGEST << 20 {
        return Err(CommandError::TooLarge { file: file.to_owned(), megabytes: LARGEST });
    }
    // A letter in another encoding would be taken over as a question mark, for good.
    String::from_utf8(bytes).map_err(|_| CommandError::NotText(file.to_owned()))
}

/// Checks, before anything is made, that a file of a format can be written beside the document.
pub(super) fn check_target(document: &Path, to: &Path, suffix: &'static str) -> Result<(), CommandError> {
    if !to.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(suffix)) {
        return Err(CommandError::OtherSuffix { file: to.to_owned(), suffix });
    }
    let same = fs::canonicalize(document).ok().zip(fs::canonicalize(to).ok());
    if same.is_some_and(|(document, to)| document == to) {
        return Err(CommandError::Itself(to.to_owned()));
    }
    check_folder(to)
}

/// Checks that the folder of a file is there.
pub(super) fn check_folder(file: &Path) -> Result<(), CommandError> {
    match file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        Some(folder) if !folder.is_dir() => Err(CommandError::NoFolder(folder.to_owned())),
        _ => Ok(()),
    }
}

/// Writes a file whole.
pub(super) fn write(to: &Path, bytes: &[u8]) -> Result<(), CommandError> {
    let unwritable = |why: io::Error| CommandError::Unwritable { file: to.to_owned(), why };
    store::write_whole(to, bytes).map_err(unwritable)
}

/// Sets an answer as JSON that people can read too.
pub(super) fn json(answer: &impl Serialize) -> String {
    // A value of plain fields always becomes JSON.
    format!("{}\n", serde_json::to_string_pretty(answer).unwrap_or_default())
}

/// Reads a day as year-month-day, in full.
pub(super) fn day(option: &'static str, text: &str) -> Result<NaiveDate, CommandError> {
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
    // The reader of dates also takes 2023-2-3.
    day.filter(|day| text.len() == 10 && day.to_string() == text)
        .ok_or_else(|| CommandError::NotADay { option, found: text.to_owned() })
}

/// The day judged, and the day of which is asked what the document said.
pub(super) fn days(days: &Days) -> Result<(NaiveDate, Option<NaiveDate>), CommandError> {
    Ok((on(days)?.unwrap_or_else(clock::today), known(days.known.as_deref())?))
}

/// The day judged, when one is given.
pub(super) fn on(days: &Days) -> Result<Option<NaiveDate>, CommandError> {
    days.on.as_deref().map(|text| day("--on", text)).transpose()
}

/// The day of which is asked what the document said.
pub(super) fn known(text: Option<&str>) -> Result<Option<NaiveDate>, CommandError> {
    text.map(|text| day("--known", text)).transpose()
}
