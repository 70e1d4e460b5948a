//! Opening a document: each step one function, each failure one named error.
//!
//! header → connection → lock → hardening → whole → foreign keys → schema → journal. Nothing is written before
//! the file is known to be ours and sound.

use super::{journal, schema};
use rusqlite::{Connection, ErrorCode, OpenFlags, config::DbConfig, limits::Limit};
use std::{
    fs::{File, OpenOptions},
    io::{self, Read},
    path::Path,
    time::Duration,
};

/// Why a file cannot be opened as a document.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is no such file.
    #[error("there is no such file")]
    NotFound,
    /// The system does not let it be read.
    #[error("the file cannot be read: {0}")]
    Unreadable(#[source] io::Error),
    /// It cannot be written, or its folder cannot.
    #[error("the file or its folder cannot be written")]
    ReadOnly,
    /// It is no SQLite file.
    #[error("the file is no document of Kadans")]
    NotADocument,
    /// It is an SQLite file of another program.
    #[error("the file belongs to another program")]
    OtherProgram,
    /// It was made by a newer version.
    #[error("the file has version {found} of the format, this program knows version {known}")]
    Newer {
        /// Version of the file.
        found: u32,
        /// Version of the program.
        known: u32,
    },
    /// It is shorter than it says.
    #[error("the file is cut short: {there} of {expected} bytes")]
    Truncated {
        /// Bytes that should be there.
        expected: u64,
        /// Bytes that are there.
        there: u64,
    },
    /// Another program has it open.
    #[error("the file is open elsewhere")]
    InUse,
    /// Its pages or its rows do not agree with each other.
    #[error("the file is damaged: {0}")]
    Damaged(String),
    /// It holds something that no document holds.
    #[error("the file holds a foreign part: {0}")]
    ForeignPart(String),
    /// SQLite says something else.
    #[error("the file cannot be opened: {0}")]
    Database(#[from] rusqlite::Error),
}

/// Bytes of the header of an SQLite file.
const HEADER: usize = 100;

/// Opens the connection of a document in all steps.
pub(super) fn open(path: &Path) -> Result<Connection, OpenError> {
    header(path)?;
    writable(path)?;
    let connection = connect(path)?;
    harden(&connection)?;
    lock(&connection)?;
    sound(&connection)?;
    if let Some(part) = schema::difference(&connection).map_err(damaged)? {
        return Err(OpenError::ForeignPart(part));
    }
    prepare(&connection)?;
    Ok(connection)
}

/// Opens the connection of a file that is being made.
pub(super) fn create(path: &Path) -> Result<Connection, OpenError> {
    let flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(refused)?;
    harden(&connection)?;
    schema::create(&connection).map_err(refused)?;
    prepare(&connection)?;
    Ok(connection)
}

/// Reads the header before SQLite touches the file.
fn header(path: &Path) -> Result<(), OpenError> {
    let mut file = File::open(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => OpenError::NotFound,
        _ => OpenError::Unreadable(error),
    })?;
    let there = file.metadata().map_err(OpenError::Unreadable)?;
    if there.is_dir() {
        return Err(OpenError::NotADocument);
    }
    let mut bytes = Vec::with_capacity(HEADER);
    file.by_ref().take(HEADER as u64).read_to_end(&mut bytes).map_err(OpenError::Unreadable)?;
    let number = |at: usize| {
        bytes.get(at..at + 4).map(|four| u32::from_be_bytes([four[0], four[1], four[2], four[3]]))
    };
    if !bytes.starts_with(b"SQLite format 3\0") {
        return Err(OpenError::NotADocument);
    }
    let (Some(pages), Some(version), Some(application)) = (number(28), number(60), number(68)) else {
        return Err(OpenError::Truncated { expected: HEADER as u64, there: bytes.len() as u64 });
    };
    if application != schema::APPLICATION_ID {
        return Err(OpenError::OtherProgram);
    }
    if version > schema::VERSION {
        return Err(OpenError::Newer { found: version, known: schema::VERSION });
    }
    let page = match u16::from_be_bytes([bytes[16], bytes[17]]) {
        1 => 65_536,
        size => u64::from(size),
    };
    let expected = page * u64::from(pages);
    // After a power cut a journal lies beside the file, from which SQLite makes it whole again.
    let mut journal = path.as_os_str().to_owned();
    journal.push("-journal");
    let is_to_be_restored = std::fs::metadata(journal).is_ok_and(|journal| journal.len() > 0);
    if there.len() < expected && !is_to_be_restored {
        return Err(OpenError::Truncated { expected, there: there.len() });
    }
    Ok(())
}

/// Refuses a file that cannot be written, before SQLite answers less clearly.
fn writable(path: &Path) -> Result<(), OpenError> {
    match OpenOptions::new().write(true).open(path) {
        Ok(_) => Ok(()),
        Err(_) => Err(OpenError::ReadOnly),
    }
}

fn connect(path: &Path) -> Result<Connection, OpenError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Connection::open_with_flags(path, flags).map_err(refused)
}

/// Trusts nothing in the file: no trigger, no view, no function, no length out of proportion.
fn harden(connection: &Connection) -> Result<(), OpenError> {
    connection.busy_timeout(Duration::from_millis(250))?;
    for (setting, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
    ] {
        connection.set_db_config(setting, on)?;
    }
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, 256 << 20)?;
    connection.set_limit(Limit::SQLITE_LIMIT_SQL_LENGTH, 100_000)?;
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    for (name, value) in [
        ("cell_size_check", "ON"),
        ("foreign_keys", "ON"),
        ("locking_mode", "EXCLUSIVE"),
        ("mmap_size", "0"),
        ("secure_delete", "ON"),
        ("synchronous", "EXTRA"),
        ("temp_store", "MEMORY"),
    ] {
        pragma(connection, name, value).map_err(refused)?;
    }
    Ok(())
}

fn pragma(connection: &Connection, name: &str, value: &str) -> rusqlite::Result<()> {
    connection.execute_batch(&format!("PRAGMA {name} = {value}"))
}

/// Takes the lock of the system and keeps it until the connection closes.
fn lock(connection: &Connection) -> Result<(), OpenError> {
    connection.execute_batch("PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE; COMMIT;").map_err(refused)
}

/// Checks pages, types and foreign keys.
///
/// Every page is looked at, those of attachments too, so that a page that two of them claim is found; their bytes are
/// compared with their digest only when they are asked for. For a hundred megabytes of them this takes about 50 ms when
/// the system has the file in memory, against 15 ms without attachments.
fn sound(connection: &Connection) -> Result<(), OpenError> {
    let answer: String =
        connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(damaged)?;
    if answer != "ok" {
        return Err(OpenError::Damaged(answer));
    }
    let mut statement = connection.prepare("PRAGMA foreign_key_check").map_err(damaged)?;
    let broken: Option<String> =
        statement.query_map([], |row| row.get(0)).map_err(damaged)?.next().transpose().map_err(damaged)?;
    match broken {
        Some(table) => Err(OpenError::Damaged(table)),
        None => Ok(()),
    }
}

/// Makes what lives in `temp` for as long as the document is open.
fn prepare(connection: &Connection) -> Result<(), OpenError> {
    // Triggers of the file stay off: the file holds none, and only those in `temp` ever fire.
    journal::install(connection)?;
    Ok(())
}

/// What a failure of a step that touches the disk means.
fn refused(error: rusqlite::Error) -> OpenError {
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => OpenError::InUse,
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
            OpenError::ReadOnly
        }
        Some(ErrorCode::NotADatabase) => OpenError::NotADocument,
        Some(ErrorCode::DatabaseCorrupt) => OpenError::Damaged(error.to_string()),
        _ => OpenError::Database(error),
    }
}

/// What a failure while reading means.
fn damaged(error: rusqlite::Error) -> OpenError {
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => OpenError::InUse,
        _ => OpenError::Damaged(error.to_string()),
    }
}
