//! The bytes of attachments: beside the dossier, each content once under its digest, and read only when asked for.
//!
//! Neither the dossier in memory nor the journal holds them. They are never removed: undo, redo and the history of the
//! document may bring back the attachment that they belong to.

use super::document::{Changed, Document, EditError, Stamp, StoreError};
use super::held;
use super::open::OpenError;
use super::write_whole;
use crate::domain::{Attachment, Contents, Edit, Id, Kind, LARGEST_ATTACHMENT, Record, Refusal};
use rusqlite::{Connection, ErrorCode, OptionalExtension};
use std::{
    fs::{self, File},
    io::{self, Read},
    path::Path,
};

impl Document {
    /// Attaches bytes under the name that the attachment has; size and digest are computed here.
    ///
    /// # Errors
    /// A rule that it breaks, or a disk that cannot be written. Nothing has changed then.
    pub fn attach(
        &mut self,
        attachment: Attachment,
        bytes: &[u8],
        stamp: &Stamp,
    ) -> Result<Changed, EditError> {
        let edit = Edit::Add(Record::Attachment(attachment.with_bytes(bytes)));
        self.edit_after(&edit, stamp, |connection| put(connection, bytes))
    }

    /// Attaches a file under its own name. The rules are asked before anything of it is read.
    ///
    /// # Errors
    /// A rule that it breaks, a file that cannot be read, or a disk that cannot be written. Nothing has changed then.
    pub fn attach_file(
        &mut self,
        attachment: Attachment,
        path: &Path,
        stamp: &Stamp,
    ) -> Result<Changed, EditError> {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let unreadable = |why| StoreError::FileUnreadable { name: name.clone(), why };
        // Asked before it is opened: a pipe would wait for somebody who writes.
        let there = fs::metadata(path).map_err(unreadable)?;
        if !there.is_file() {
            return Err(StoreError::NotAFile { name }.into());
        }
        if held::is_open(path) {
            return Err(StoreError::Open(OpenError::InUse).into());
        }
        if path.file_name().is_none_or(|name| name.to_str().is_none()) {
            return Err(Refusal::UnsafeName { name }.into());
        }
        let size = i64::try_from(there.len()).unwrap_or(i64::MAX);
        let attachment = Attachment { name: name.clone(), size, digest: UNREAD.to_owned(), ..attachment };
        Edit::Add(Record::Attachment(attachment.clone())).apply(self.dossier())?;
        let mut bytes = Vec::new();
        // It may have grown since.
        let file = File::open(path).map_err(unreadable)?;
        file.take(LARGEST_ATTACHMENT + 1).read_to_end(&mut bytes).map_err(unreadable)?;
        self.attach(attachment, &bytes, stamp)
    }

    /// The bytes of an attachment, as they were attached.
    ///
    /// # Errors
    /// Bytes that are not there or have changed, or a file that cannot be read.
    pub fn content(&self, attachment: &Attachment) -> Result<Vec<u8>, StoreError> {
        let name = || attachment.name.clone();
        let found: Option<Option<Vec<u8>>> = self
            .connection
            .query_row(
                // Of another length they are not even read.
                "SELECT CASE WHEN length(bytes) = ?2 THEN bytes END FROM main.content WHERE digest = ?1",
                (&attachment.digest, attachment.size),
                |row| row.get(0),
            )
            .optional()
            .map_err(|error| match error.sqlite_error_code() {
                Some(ErrorCode::DatabaseCorrupt) => StoreError::ContentDamaged { name: name() },
                _ => error.into(),
            })?;
        match found {
            None => Err(StoreError::ContentMissing { name: name() }),
            Some(Some(bytes)) if attachment.holds(&bytes) => Ok(bytes),
            Some(_) => Err(StoreError::ContentDamaged { name: name() }),
        }
    }

    /// The bytes of all attachments that the document has now.
    ///
    /// # Errors
    /// As for [`Self::content`].
    pub fn contents(&self) -> Result<Contents, StoreError> {
        let mut contents = Contents::new();
        for attachment in self.dossier().attachments.values() {
            if !contents.contains_key(&attachment.digest) {
                contents.insert(attachment.digest.clone(), self.content(attachment)?);
            }
        }
        Ok(contents)
    }

    /// Writes the bytes of an attachment to a file, whole or not at all.
    ///
    /// # Errors
    /// No such attachment, bytes that are not there or have changed, or a place that cannot be written; the place of
    /// the document itself is refused.
    pub fn save_attachment(&self, id: Id<Attachment>, to: &Path) -> Result<(), EditError> {
        let attachment = self.dossier().get(id).ok_or(Refusal::Unknown { kind: Kind::Attachment })?;
        let same = fs::canonicalize(self.path()).ok().zip(fs::canonicalize(to).ok());
        if same.is_some_and(|(document, to)| document == to) {
            return Err(StoreError::Exists.into());
        }
        let bytes = self.content(attachment)?;
        write_whole(to, &bytes).map_err(|why| {
            let full = why.kind() == io::ErrorKind::StorageFull;
            let name = attachment.name.clone();
            if full { StoreError::DiskFull } else { StoreError::NotSaved { name, why } }.into()
        })
    }
}

/// The digest of a file that has not been read yet; no bytes have it.
const UNREAD: &str = "unread";

/// Writes bytes under their digest. Bytes that were damaged are sound again.
pub(super) fn put(connection: &Connection, bytes: &[u8]) -> Result<(), StoreError> {
    let sql = "INSERT INTO main.content (digest, bytes) VALUES (?1, ?2)
               ON CONFLICT (digest) DO UPDATE SET bytes = excluded.bytes";
    connection.execute(sql, (Attachment::digest_of(bytes), bytes))?;
    Ok(())
}

/// Refuses an attachment whose bytes are not there.
pub(super) fn require(connection: &Connection, record: &Record) -> Result<(), StoreError> {
    let Record::Attachment(attachment) = record else { return Ok(()) };
    let length: Option<i64> = connection
        .query_row("SELECT length(bytes) FROM main.content WHERE digest = ?1", [&attachment.digest], |row| {
            row.get(0)
        })
        .optional()?;
    let name = || attachment.name.clone();
    match length {
        None => Err(StoreError::ContentMissing { name: name() }),
        Some(length) if length != attachment.size => Err(StoreError::ContentDamaged { name: name() }),
        Some(_) => Ok(()),
    }
}
