//! A document: the file, what it holds, and what happened to it.

use super::held::Hold;
use super::journal::{self, Change, Way};
use super::open::{self, OpenError};
use super::{content, digest, rows};
use crate::domain::{Contents, Dossier, Edit, EditName, Record, Refusal, Step};
use chrono::{DateTime, FixedOffset};
use rusqlite::{Connection, ErrorCode, params};
use sha2::{Digest, Sha256};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// Why a document could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is a file in that place already.
    #[error("there is a file already")]
    Exists,
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull,
    /// A table holds what does not belong there.
    #[error("the table {table} holds what does not belong there")]
    WrongContent {
        /// The table.
        table: &'static str,
    },
    /// Changes could not be packed.
    #[error("the changes could not be packed: {0}")]
    Pack(#[source] io::Error),
    /// The file could not be put in its place.
    #[error("the file could not be put in its place: {0}")]
    Place(#[source] io::Error),
    /// The file could not be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The bytes of an attachment are not there.
    #[error("the content of {name} is not there")]
    ContentMissing {
        /// Name of the attachment.
        name: String,
    },
    /// The bytes of an attachment are not those that were attached.
    #[error("the content of {name} is damaged")]
    ContentDamaged {
        /// Name of the attachment.
        name: String,
    },
    /// A file that is to be attached cannot be read.
    #[error("{name} cannot be read: {why}")]
    FileUnreadable {
        /// Name of the file.
        name: String,
        /// Why.
        why: io::Error,
    },
    /// What is to be attached is a folder or a device.
    #[error("{name} is no file")]
    NotAFile {
        /// Its name.
        name: String,
    },
    /// An attachment could not be written to a file.
    #[error("{name} could not be written: {why}")]
    NotSaved {
        /// Name of the attachment.
        name: String,
        /// Why.
        why: io::Error,
    },
    /// SQLite says something else.
    #[error("the document could not be written: {0}")]
    Database(#[source] rusqlite::Error),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            _ => Self::Database(error),
        }
    }
}

/// Why an edit did not happen.
#[derive(Debug, thiserror::Error)]
pub enum EditError {
    /// It breaks a rule.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// It could not be written.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// There is nothing to undo.
    #[error("there is nothing to undo")]
    NothingToUndo,
    /// There is nothing to redo.
    #[error("there is nothing to redo")]
    NothingToRedo,
}

/// Who edits, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// Name of who edits.
    pub author: String,
    /// Local time with its offset.
    pub at: DateTime<FixedOffset>,
}

/// What a revision is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RevisionSort {
    /// It made the document.
    Start,
    /// An edit.
    Edit,
    /// It undid the revision with this number.
    Undo(i64),
    /// It redid the revision with this number.
    Redo(i64),
}

/// A committed edit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// Number, from 1.
    pub number: i64,
    /// Who and when.
    pub stamp: Stamp,
    /// What it is.
    pub sort: RevisionSort,
    /// Its name as data.
    pub name: EditName,
}

/// What there is after an edit.
#[derive(Debug, Clone)]
pub struct Changed {
    /// Everything the document holds.
    pub dossier: Dossier,
    /// All revisions, the oldest first.
    pub history: Vec<Revision>,
    /// What undo would undo.
    pub undo: Option<EditName>,
    /// What redo would redo.
    pub redo: Option<EditName>,
}

/// An open document.
pub struct Document {
    pub(super) connection: Connection,
    /// Let go after the connection is closed.
    _held: Hold,
    path: PathBuf,
    dossier: Dossier,
    history: Vec<Revision>,
    /// Numbers of the revisions that undo takes back, the last one on top.
    undoable: Vec<i64>,
    /// Numbers of the revisions that redo brings back, the last one on top.
    redoable: Vec<i64>,
}

impl Document {
    /// Makes a new document that starts with an edit.
    ///
    /// # Errors
    /// A file that is there already, a folder that cannot be written, or a rule that the edit breaks. No half
    /// file is left.
    pub fn create(path: &Path, start: &Edit, stamp: &Stamp) -> Result<Self, EditError> {
        Self::create_with(path, start, &Contents::new(), stamp)
    }

    /// Makes a new document that starts with an edit, with the bytes of its attachments.
    ///
    /// # Errors
    /// As for [`Self::create`], and an attachment whose bytes are not given. No half file is left.
    pub fn create_with(
        path: &Path,
        start: &Edit,
        contents: &Contents,
        stamp: &Stamp,
    ) -> Result<Self, EditError> {
        if path.exists() {
            return Err(StoreError::Exists.into());
        }
        let dossier = start.apply(&Dossier::default())?;
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(".part");
        let part = path.with_file_name(name);
        // Left by an earlier attempt that was cut off; nobody else writes such a name.
        let _ = fs::remove_file(&part);
        let made = Self::fill(&part, start, contents, dossier, stamp);
        let placed =
            made.and_then(|()| fs::rename(&part, path).map_err(|error| StoreError::Place(error).into()));
        if placed.is_err() {
            let _ = fs::remove_file(&part);
        }
        placed?;
        Ok(Self::open(path)?)
    }

    fn fill(
        part: &Path,
        start: &Edit,
        contents: &Contents,
        dossier: Dossier,
        stamp: &Stamp,
    ) -> Result<(), EditError> {
        let held = Hold::take(part).map_err(StoreError::Open)?;
        let connection = open::create(part).map_err(StoreError::Open)?;
        let mut document = Self {
            connection,
            _held: held,
            path: part.to_owned(),
            dossier: Dossier::default(),
            history: Vec::new(),
            undoable: Vec::new(),
            redoable: Vec::new(),
        };
        let name = start.name(&Dossier::default(), &dossier);
        let steps = Dossier::default().steps_to(&dossier);
        document.commit(stamp, RevisionSort::Start, name, dossier, |connection| {
            contents.values().try_for_each(|bytes| content::put(connection, bytes))?;
            write(connection, &steps)
        })?;
        document.connection.close().map_err(|(_, error)| StoreError::from(error))?;
        Ok(())
    }

    /// Opens a document.
    ///
    /// # Errors
    /// The step of opening that failed; the file is then as it was.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let held = Hold::take(path)?;
        let connection = open::open(path)?;
        let dossier = rows::read_all(&connection)?;
        if let Some(kind) = dossier.ring() {
            return Err(StoreError::WrongContent { table: kind.code() });
        }
        let mut document = Self {
            connection,
            _held: held,
            path: path.to_owned(),
            dossier,
            history: Vec::new(),
            undoable: Vec::new(),
            redoable: Vec::new(),
        };
        for revision in read_history(&document.connection)? {
            document.remember(revision);
        }
        Ok(document)
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Everything it holds.
    pub fn dossier(&self) -> &Dossier {
        &self.dossier
    }

    /// What there is now, for the window.
    pub fn changed(&self) -> Changed {
        Changed {
            dossier: self.dossier.clone(),
            history: self.history.clone(),
            undo: self.name_of(self.undoable.last()),
            redo: self.name_of(self.redoable.last()),
        }
    }

    /// All revisions, the oldest first.
    pub fn history(&self) -> &[Revision] {
        &self.history
    }

    /// Makes an edit.
    ///
    /// # Errors
    /// A rule that it breaks, or a disk that cannot be written. Nothing has changed then.
    pub fn edit(&mut self, edit: &Edit, stamp: &Stamp) -> Result<Changed, EditError> {
        self.edit_after(edit, stamp, |_| Ok(()))
    }

    /// Makes an edit, and writes in the same transaction what must be there before it.
    pub(super) fn edit_after(
        &mut self,
        edit: &Edit,
        stamp: &Stamp,
        before: impl FnOnce(&Connection) -> Result<(), StoreError>,
    ) -> Result<Changed, EditError> {
        let next = edit.apply(&self.dossier)?;
        let steps = self.dossier.steps_to(&next);
        if !steps.is_empty() {
            let name = edit.name(&self.dossier, &next);
            self.commit(stamp, RevisionSort::Edit, name, next, |connection| {
                before(connection)?;
                write(connection, &steps)
            })?;
        }
        Ok(self.changed())
    }

    /// Undoes the last edit that was not undone, of this session or an earlier one.
    ///
    /// # Errors
    /// Nothing to undo, or a disk that cannot be written.
    pub fn undo(&mut self, stamp: &Stamp) -> Result<Changed, EditError> {
        let number = *self.undoable.last().ok_or(EditError::NothingToUndo)?;
        self.replay(number, RevisionSort::Undo(number), Way::Back, stamp)
    }

    /// Brings back what was undone last.
    ///
    /// # Errors
    /// Nothing to redo, or a disk that cannot be written.
    pub fn redo(&mut self, stamp: &Stamp) -> Result<Changed, EditError> {
        let number = *self.redoable.last().ok_or(EditError::NothingToRedo)?;
        self.replay(number, RevisionSort::Redo(number), Way::Forth, stamp)
    }

    fn replay(
        &mut self,
        number: i64,
        sort: RevisionSort,
        way: Way,
        stamp: &Stamp,
    ) -> Result<Changed, EditError> {
        let changes = self.changes(number)?;
        let name = self.name_of(Some(&number)).ok_or(StoreError::WrongContent { table: "revision" })?;
        let mut next = self.dossier.clone();
        walk(&mut next, &changes, way)?;
        self.commit(stamp, sort, name, next, |connection| journal::apply(connection, &changes, way))?;
        Ok(self.changed())
    }

    /// SHA-256 of everything it says, without its history.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn digest(&self) -> Result<[u8; 32], StoreError> {
        digest::content(&self.connection)
    }

    /// The changes that a revision made.
    pub(super) fn changes(&self, number: i64) -> Result<Vec<Change>, StoreError> {
        let packed: Vec<u8> =
            self.connection
                .query_row("SELECT changes FROM revision WHERE id = ?1", [number], |row| row.get(0))?;
        journal::unpack(&packed)
    }

    /// Writes in one transaction, together with the revision that tells of it.
    fn commit(
        &mut self,
        stamp: &Stamp,
        sort: RevisionSort,
        name: EditName,
        next: Dossier,
        write: impl FnOnce(&Connection) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let transaction = self.connection.unchecked_transaction()?;
        write(&transaction)?;
        let changes = journal::pack(&journal::take(&transaction)?)?;
        let (word, subject) = match sort {
            RevisionSort::Start => ("start", None),
            RevisionSort::Edit => ("edit", None),
            RevisionSort::Undo(number) => ("undo", Some(number)),
            RevisionSort::Redo(number) => ("redo", Some(number)),
        };
        let previous: Option<Vec<u8>> = transaction
            .query_row("SELECT hash FROM revision ORDER BY id DESC LIMIT 1", [], |row| row.get(0))
            .map(Some)
            .or_else(
                |error| if error == rusqlite::Error::QueryReturnedNoRows { Ok(None) } else { Err(error) },
            )?;
        let at = stamp.at.to_rfc3339_opts(chrono::SecondsFormat::Secs, false);
        let verb = crate::domain::Vocabulary::code(name.verb);
        let mut hasher = Sha256::new();
        hasher.update(previous.unwrap_or_default());
        for part in [at.as_str(), &stamp.author, word, verb, &name.noun, &name.label] {
            hasher.update((part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
        hasher.update(&changes);
        transaction.execute(
            "INSERT INTO revision (at, author, sort, subject, verb, noun, label, changes, hash)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![
                at,
                stamp.author,
                word,
                subject,
                verb,
                name.noun,
                name.label,
                changes,
                hasher.finalize().to_vec()
            ],
        )?;
        let number = transaction.last_insert_rowid();
        transaction.commit()?;
        self.dossier = next;
        self.remember(Revision { number, stamp: stamp.clone(), sort, name });
        Ok(())
    }

    fn remember(&mut self, revision: Revision) {
        match revision.sort {
            RevisionSort::Start => {}
            RevisionSort::Edit => {
                self.undoable.push(revision.number);
                self.redoable.clear();
            }
            RevisionSort::Undo(number) => {
                self.undoable.retain(|other| *other != number);
                self.redoable.push(number);
            }
            RevisionSort::Redo(number) => {
                self.redoable.retain(|other| *other != number);
                self.undoable.push(number);
            }
        }
        self.history.push(revision);
    }

    fn name_of(&self, number: Option<&i64>) -> Option<EditName> {
        let found = self.history.iter().rev().find(|revision| Some(&revision.number) == number);
        found.map(|revision| revision.name.clone())
    }
}

/// Writes the difference between two dossiers.
fn write(connection: &Connection, steps: &[Step]) -> Result<(), StoreError> {
    steps.iter().try_for_each(|step| match step {
        Step::Put(record) => {
            content::require(connection, record)?;
            rows::put(connection, record)
        }
        Step::Take(key) => rows::take(connection, *key),
    })
}

/// Applies changes to a dossier in memory, as [`journal::apply`] does to the tables.
pub(super) fn walk(dossier: &mut Dossier, changes: &[Change], way: Way) -> Result<(), StoreError> {
    let mut one = |change: &Change| {
        match if way == Way::Back { &change.before } else { &change.after } {
            Some(fields) => {
                let record = Record::from_fields(change.key.kind(), fields.clone());
                dossier.put(record.map_err(|_| StoreError::WrongContent { table: "revision" })?);
            }
            None => dossier.take(change.key),
        }
        Ok(())
    };
    match way {
        Way::Back => changes.iter().rev().try_for_each(&mut one),
        Way::Forth => changes.iter().try_for_each(&mut one),
    }
}

fn read_history(connection: &Connection) -> Result<Vec<Revision>, StoreError> {
    let mut statement = connection
        .prepare("SELECT id, at, author, sort, subject, verb, noun, label FROM revision ORDER BY id")?;
    let mut rows = statement.query([])?;
    let mut history = Vec::new();
    while let Some(row) = rows.next()? {
        let wrong = || StoreError::WrongContent { table: "revision" };
        let (at, sort, verb): (String, String, String) = (row.get(1)?, row.get(3)?, row.get(5)?);
        let subject: Option<i64> = row.get(4)?;
        history.push(Revision {
            number: row.get(0)?,
            stamp: Stamp { author: row.get(2)?, at: DateTime::parse_from_rfc3339(&at).map_err(|_| wrong())? },
            sort: match (sort.as_str(), subject) {
                ("start", None) => RevisionSort::Start,
                ("edit", None) => RevisionSort::Edit,
                ("undo", Some(number)) => RevisionSort::Undo(number),
                ("redo", Some(number)) => RevisionSort::Redo(number),
                _ => return Err(wrong()),
            },
            name: EditName {
                verb: crate::domain::Vocabulary::from_code(&verb).ok_or_else(wrong)?,
                noun: row.get(6)?,
                label: row.get(7)?,
            },
        });
    }
    Ok(history)
}
