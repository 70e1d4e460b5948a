//! The schema of today, and the test of equality with it.

use rusqlite::{Connection, Result};

/// "KDNS", by which a document is told from other SQLite files.
pub const APPLICATION_ID: u32 = 0x4B44_4E53;
/// The version of the format.
pub const VERSION: u32 = 1;
/// How names of documents end.
pub const EXTENSION: &str = "kadans";

/// The text of the schema.
const SCHEMA: &str = include_str!("../../schema.sql");

/// Makes the tables of a new document.
pub(super) fn create(connection: &Connection) -> Result<()> {
    connection.execute_batch(SCHEMA)?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", VERSION)
}

/// Names the first object in which a file differs from the schema; none when they are the same.
pub(super) fn difference(connection: &Connection) -> Result<Option<String>> {
    let fresh = Connection::open_in_memory()?;
    fresh.execute_batch(SCHEMA)?;
    let (ours, theirs) = (objects(&fresh)?, objects(connection)?);
    let foreign = theirs.iter().find(|object| !ours.contains(object));
    let lost = ours.iter().find(|object| !theirs.contains(object));
    Ok(foreign.or(lost).map(|(_, name, _)| name.clone()))
}

type Object = (String, String, String);

fn objects(connection: &Connection) -> Result<Vec<Object>> {
    let mut statement = connection
        .prepare("SELECT type, name, coalesce(sql, '') FROM main.sqlite_schema ORDER BY type, name")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    rows.collect()
}
