//! A digest of everything a document says, to see that two documents say the same.

use super::document::StoreError;
use crate::domain::Kind;
use rusqlite::{Connection, types::ValueRef};
use sha2::{Digest, Sha256};

/// SHA-256 over all rows of all nouns, in the order of their identities. The history does not count, and an
/// attachment counts by the digest of its bytes, which are not read.
pub(super) fn content(connection: &Connection) -> Result<[u8; 32], StoreError> {
    let mut hasher = Sha256::new();
    for kind in Kind::ALL {
        let mut statement = connection.prepare(&format!("SELECT * FROM main.{} ORDER BY id", kind.code()))?;
        let columns = statement.column_count();
        hasher.update(kind.code());
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            for column in 0..columns {
                match row.get_ref(column)? {
                    ValueRef::Null => hasher.update([0]),
                    ValueRef::Integer(number) => {
                        hasher.update([1]);
                        hasher.update(number.to_le_bytes());
                    }
                    ValueRef::Real(number) => {
                        hasher.update([2]);
                        hasher.update(number.to_bits().to_le_bytes());
                    }
                    ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
                        hasher.update([3]);
                        hasher.update((bytes.len() as u64).to_le_bytes());
                        hasher.update(bytes);
                    }
                }
            }
        }
    }
    Ok(hasher.finalize().into())
}
