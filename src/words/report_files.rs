//! Reports as files: what they are called, and why one was not written.

use super::{Notice, Words};
use crate::domain::{Recipe, Vocabulary};
use chrono::NaiveDate;
use std::io::{Error, ErrorKind};
use std::path::Path;

/// What Windows says of a file that another program holds.
const SHARING_VIOLATION: i32 = 32;

impl Words {
    /// The name of the file of a report, without its ending: what it is, its day and for whom.
    pub fn report_file(&self, recipe: &Recipe, on: NaiveDate) -> String {
        let kind = self.say(&["file-", &recipe.kind.word()].concat());
        let edition = self.say(&["file-", &recipe.edition.word()].concat());
        self.say_with(
            "reports-file-name",
            &[("kind", &kind), ("day", &on.to_string()), ("edition", &edition)],
        )
    }

    /// Why a file could not be put in its place.
    pub fn unwritten(&self, path: &Path, error: &Error) -> Notice {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let folder = path.parent().map(|folder| folder.display().to_string()).unwrap_or_default();
        let values = [("name", name.as_ref()), ("folder", &folder), ("why", &error.to_string())];
        let is_held = cfg!(windows) && error.raw_os_error() == Some(SHARING_VIOLATION);
        let key = match error.kind() {
            _ if is_held => "unwritten-in-use",
            ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => "unwritten-in-use",
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => "unwritten-full",
            ErrorKind::NotFound | ErrorKind::NotADirectory => "unwritten-no-folder",
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "unwritten-not-allowed",
            ErrorKind::InvalidFilename | ErrorKind::InvalidInput => "unwritten-name",
            ErrorKind::IsADirectory => "unwritten-is-folder",
            _ => "unwritten",
        };
        self.notice(key, &values)
    }
}
