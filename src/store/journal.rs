//! The journal: temporary triggers catch every row before and after, whoever wrote it.
//!
//! The triggers are made from the tables themselves and live in `temp`: the file holds none.

use super::document::StoreError;
use super::rows;
use crate::domain::{Key, Kind};
use flate2::{Compression, read::DeflateDecoder, write::DeflateEncoder};
use rusqlite::Connection;
use serde_json::Value;
use std::io::{Read, Write};

/// One row before and after.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Change {
    pub key: Key,
    pub before: Option<Value>,
    pub after: Option<Value>,
}

/// Which way changes are applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Back,
    Forth,
}

/// Largest journal of one revision, in bytes, so that a crafted file cannot ask for more.
const LARGEST: u64 = 256 << 20;

/// Makes the triggers.
pub(super) fn install(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(
        "CREATE TEMP TABLE journal (
            sequence INTEGER PRIMARY KEY, noun TEXT NOT NULL, number INTEGER NOT NULL, before TEXT, after TEXT
        ) STRICT;",
    )?;
    for kind in Kind::ALL {
        let table = kind.code();
        let mut statement = connection.prepare("SELECT name FROM pragma_table_info(?1)")?;
        let columns: Vec<String> =
            statement.query_map([table], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        let object = |row: &str| {
            let fields: Vec<_> = columns.iter().map(|name| format!("'{name}', {row}.\"{name}\"")).collect();
            format!("json_object({})", fields.join(", "))
        };
        for (event, row, before, after) in [
            ("INSERT", "new", "NULL".to_owned(), object("new")),
            ("UPDATE", "new", object("old"), object("new")),
            ("DELETE", "old", object("old"), "NULL".to_owned()),
        ] {
            connection.execute_batch(&format!(
                "CREATE TEMP TRIGGER journal_{table}_{event} AFTER {event} ON main.{table} BEGIN
                    INSERT INTO journal (noun, number, before, after) VALUES ('{table}', {row}.id, {before}, {after});
                END;"
            ))?;
        }
    }
    Ok(())
}

/// Takes what the triggers caught since the last time, in the order of writing.
pub(super) fn take(connection: &Connection) -> Result<Vec<Change>, StoreError> {
    let mut statement =
        connection.prepare("SELECT noun, number, before, after FROM journal ORDER BY sequence")?;
    let mut rows = statement.query([])?;
    let mut changes = Vec::new();
    while let Some(row) = rows.next()? {
        let noun: String = row.get(0)?;
        let kind = Kind::from_code(&noun).ok_or(StoreError::WrongContent { table: "journal" })?;
        let parse = |text: Option<String>| text.map(|text| serde_json::from_str(&text)).transpose();
        let wrong = |_| StoreError::WrongContent { table: "journal" };
        changes.push(Change {
            key: Key::new(kind, row.get(1)?),
            before: parse(row.get(2)?).map_err(wrong)?,
            after: parse(row.get(3)?).map_err(wrong)?,
        });
    }
    connection.execute("DELETE FROM journal", [])?;
    Ok(changes)
}

/// Writes changes to the tables, backwards or forwards.
pub(super) fn apply(connection: &Connection, changes: &[Change], way: Way) -> Result<(), StoreError> {
    let one = |change: &Change| match if way == Way::Back { &change.before } else { &change.after } {
        Some(fields) => rows::put_fields(connection, change.key.kind().code(), fields),
        None => rows::take(connection, change.key),
    };
    match way {
        Way::Back => changes.iter().rev().try_for_each(one),
        Way::Forth => changes.iter().try_for_each(one),
    }
}

/// Packs changes for the revision.
pub(super) fn pack(changes: &[Change]) -> Result<Vec<u8>, StoreError> {
    let list: Vec<Value> = changes
        .iter()
        .map(|change| {
            let (before, after) = (change.before.clone(), change.after.clone());
            serde_json::json!([change.key.kind().code(), change.key.number(), before, after])
        })
        .collect();
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(Value::Array(list).to_string().as_bytes()).map_err(StoreError::Pack)?;
    encoder.finish().map_err(StoreError::Pack)
}

/// Unpacks the changes of a revision.
pub(super) fn unpack(bytes: &[u8]) -> Result<Vec<Change>, StoreError> {
    let wrong = || StoreError::WrongContent { table: "revision" };
    let mut text = String::new();
    DeflateDecoder::new(bytes).take(LARGEST).read_to_string(&mut text).map_err(|_| wrong())?;
    let list: Vec<(String, i64, Option<Value>, Option<Value>)> =
        serde_json::from_str(&text).map_err(|_| wrong())?;
    list.into_iter()
        .map(|(noun, number, before, after)| {
            let kind = Kind::from_code(&noun).ok_or_else(wrong)?;
            Ok(Change { key: Key::new(kind, number), before, after })
        })
        .collect()
}
