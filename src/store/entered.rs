//! Who entered a figure, and when: the journal knows.

use super::document::{Document, Stamp, StoreError};
use crate::domain::{Id, Key, Measurement};
use std::collections::{BTreeMap, BTreeSet};

impl Document {
    /// Who put each of some measurements as it is now, and when: the stamp of the latest revision that wrote it.
    ///
    /// Revisions are read by their number, the latest first, and no further than the last measurement that is found.
    /// What is not in the document is left out.
    ///
    /// # Errors
    /// A revision that cannot be read.
    pub fn entered(
        &self,
        measurements: &BTreeSet<Id<Measurement>>,
    ) -> Result<BTreeMap<Id<Measurement>, Stamp>, StoreError> {
        let there = measurements.iter().filter(|id| self.dossier().get(**id).is_some());
        let mut sought: BTreeSet<Id<Measurement>> = there.copied().collect();
        let mut found = BTreeMap::new();
        for revision in self.history().iter().rev() {
            if sought.is_empty() {
                break;
            }
            for change in self.changes(revision.number)? {
                if let Key::Measurement(id) = change.key
                    && change.after.is_some()
                    && sought.remove(&id)
                {
                    found.insert(id, revision.stamp.clone());
                }
            }
        }
        Ok(found)
    }
}
