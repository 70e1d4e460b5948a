//! Records as rows: a column is named as the field that it holds, so one piece of code serves every noun.

use super::document::StoreError;
use crate::domain::{Dossier, Key, Kind, Record};
use rusqlite::{Connection, params_from_iter, types::Value as Sql, types::ValueRef};
use serde_json::{Map, Value};

/// Reads everything that a file holds.
pub(super) fn read_all(connection: &Connection) -> Result<Dossier, StoreError> {
    let mut dossier = Dossier::default();
    for kind in Kind::ALL {
        let table = kind.code();
        let mut statement = connection.prepare(&format!("SELECT * FROM main.{table} ORDER BY id"))?;
        let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let mut fields = Map::new();
            for (index, column) in columns.iter().enumerate() {
                let value = match row.get_ref(index)? {
                    ValueRef::Null => Value::Null,
                    ValueRef::Integer(number) => number.into(),
                    ValueRef::Real(number) => number.into(),
                    ValueRef::Text(text) => {
                        let text =
                            std::str::from_utf8(text).map_err(|_| StoreError::WrongContent { table })?;
                        text.into()
                    }
                    ValueRef::Blob(_) => return Err(StoreError::WrongContent { table }),
                };
                fields.insert(column.clone(), value);
            }
            let record = Record::from_fields(*kind, Value::Object(fields));
            dossier.put(record.map_err(|_| StoreError::WrongContent { table })?);
        }
    }
    Ok(dossier)
}

/// Writes a record, new or changed.
pub(super) fn put(connection: &Connection, record: &Record) -> Result<(), StoreError> {
    let table = record.key().kind().code();
    let fields = record.to_fields().map_err(|_| StoreError::WrongContent { table })?;
    put_fields(connection, table, &fields)
}

/// Writes a row from its fields.
pub(super) fn put_fields(
    connection: &Connection,
    table: &'static str,
    fields: &Value,
) -> Result<(), StoreError> {
    let Value::Object(fields) = fields else { return Err(StoreError::WrongContent { table }) };
    let columns: Vec<String> = fields.keys().map(|name| format!("\"{name}\"")).collect();
    let places: Vec<String> = (1..=columns.len()).map(|number| format!("?{number}")).collect();
    let updates: Vec<String> = columns.iter().map(|column| format!("{column} = excluded.{column}")).collect();
    let sql = format!(
        "INSERT INTO main.{table} ({}) VALUES ({}) ON CONFLICT (id) DO UPDATE SET {}",
        columns.join(", "),
        places.join(", "),
        updates.join(", ")
    );
    connection.prepare_cached(&sql)?.execute(params_from_iter(fields.values().map(to_sql)))?;
    Ok(())
}

/// Removes a row.
pub(super) fn take(connection: &Connection, key: Key) -> Result<(), StoreError> {
    let sql = format!("DELETE FROM main.{} WHERE id = ?1", key.kind().code());
    connection.prepare_cached(&sql)?.execute([key.number()])?;
    Ok(())
}

fn to_sql(value: &Value) -> Sql {
    match value {
        Value::Null => Sql::Null,
        Value::Bool(yes) => Sql::Integer(i64::from(*yes)),
        Value::Number(number) => match number.as_i64() {
            Some(whole) => Sql::Integer(whole),
            None => number.as_f64().map_or(Sql::Null, Sql::Real),
        },
        Value::String(text) => Sql::Text(text.clone()),
        other => Sql::Text(other.to_string()),
    }
}
