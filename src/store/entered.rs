//! Who entered a figure, and when: the journal knows.

use super::document::{Document, Stamp, StoreError};
use crate::domain::{Id, Key, Measurement};
use std::collections::{BTreeMap, BTreeSet};

impl Document {
    /// Who put each of some measurements as it was after a revision, and when: the stamp of the latest revision until
    /// then that wrote it.
    ///
    /// Revisions are read by their number, the latest first, and no further than the last measurement that is found.
    /// What was not there is left out.
    ///
    /// # Errors
    /// A revision that cannot be read.
    pub fn entered(
        &self,
        measurements: &BTreeSet<Id<Measurement>>,
        after: i64,
    ) -> Result<BTreeMap<Id<Measurement>, Stamp>, StoreError> {
        let mut sought = measurements.clone();
        let mut found = BTreeMap::new();
        for revision in self.history().iter().rev().filter(|revision| revision.number <= after) {
            if sought.is_empty() {
                break;
            }
            for change in self.changes(revision.number)? {
                if let Key::Measurement(id) = change.key
                    && sought.remove(&id)
                    && change.after.is_some()
                {
                    found.insert(id, revision.stamp.clone());
                }
            }
        }
        Ok(found)
    }
}
