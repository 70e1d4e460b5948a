//! What every noun of a dossier can say about itself.

use super::{Dossier, FieldShape, Id, Key, Kind, Record, Refusal, Table};
use serde::{Serialize, de::DeserializeOwned};

/// A record of the dossier: one noun, one table of the file.
pub trait Noun: Clone + PartialEq + Serialize + DeserializeOwned + Send + Sync + 'static {
    /// Which noun it is.
    const KIND: Kind;
    /// Its fields, when it describes them: the nouns of the register.
    const FIELDS: &'static [FieldShape] = &[];

    /// Its identity.
    fn id(&self) -> Id<Self>;
    /// What a person recognises it by, in the zone's own words.
    fn label(&self, dossier: &Dossier) -> String;
    /// What it belongs to and what it mentions.
    fn references(&self) -> Vec<Reference>;
    /// Checks its own values, and those it must agree with.
    ///
    /// # Errors
    /// The first rule that it breaks.
    fn check(&self, dossier: &Dossier) -> Result<(), Refusal>;

    /// Its table in a dossier.
    fn table(dossier: &Dossier) -> &Table<Self>;
    /// Its table in a dossier, to change it.
    fn table_mut(dossier: &mut Dossier) -> &mut Table<Self>;
    /// The identity as a key of any noun.
    fn key(id: Id<Self>) -> Key;
    /// The record as a record of any noun.
    fn record(self) -> Record;
}

/// A mention of another record.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reference {
    /// The record that is mentioned.
    pub key: Key,
    /// How strongly.
    pub bond: Bond,
}

/// How a record hangs on another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bond {
    /// It is a part of the other and goes with it.
    Part,
    /// It uses the other, which cannot go before it.
    Use,
}

impl Reference {
    /// It is a part of that record.
    pub fn part<T: Noun>(id: Id<T>) -> Self {
        Self { key: T::key(id), bond: Bond::Part }
    }

    /// It uses that record.
    pub fn uses<T: Noun>(id: Id<T>) -> Self {
        Self { key: T::key(id), bond: Bond::Use }
    }
}
