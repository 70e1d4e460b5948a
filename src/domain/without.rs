//! A dossier without some of its records, and without every trace of them.

use super::noun::Bond;
use super::{Dossier, Key, Record, Reference};
use serde_json::Value;
use std::collections::HashSet;

impl Dossier {
    /// The dossier without some records and their parts. What mentions them loses the mention when it can do without,
    /// and goes as well when it cannot; every rule still holds.
    pub fn without(&self, keys: &[Key]) -> Self {
        let mut next = self.clone();
        if keys.is_empty() {
            return next;
        }
        let mentions = self.mentions();
        let mut waiting: Vec<Key> = keys.iter().copied().filter(|key| self.holds(*key)).collect();
        let mut gone: HashSet<Key> = HashSet::new();
        let mut freed: Vec<Key> = Vec::new();
        loop {
            while let Some(key) = waiting.pop() {
                if !gone.insert(key) {
                    continue;
                }
                next.take(key);
                for (user, bond) in mentions.get(&key).into_iter().flatten() {
                    let free = || next.record(*user).and_then(|record| without_mention(record, key));
                    match (*bond == Bond::Use).then(free).flatten() {
                        Some(record) => {
                            next.put(record);
                            freed.push(*user);
                        }
                        None => waiting.push(*user),
                    }
                }
            }
            // What means nothing without the mention goes too.
            let breaks = |key: &Key| next.record(*key).is_some_and(|record| next.check_one(&record).is_err());
            waiting = freed.drain(..).filter(breaks).collect();
            if waiting.is_empty() {
                return next;
            }
        }
    }
}

/// The record without its mentions of another one; none when it must have them.
fn without_mention(mut record: Record, key: Key) -> Option<Record> {
    let others = |record: &Record| -> Vec<Reference> {
        record.references().into_iter().filter(|reference| reference.key != key).collect()
    };
    let kept = others(&record);
    while record.references() != kept {
        let before = record.references().len();
        let fields = record.to_fields().ok()?;
        let mentions = fields.as_object()?.iter().filter(|(_, value)| value.as_i64() == Some(key.number()));
        let names: Vec<&String> = mentions.map(|(name, _)| name).collect();
        record = names.into_iter().find_map(|name| {
            let mut fields = fields.clone();
            fields[name] = Value::Null;
            let next = Record::from_fields(record.key().kind(), fields).ok()?;
            (others(&next) == kept && next.references().len() < before).then_some(next)
        })?;
    }
    Some(record)
}
