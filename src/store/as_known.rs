//! What a document said on an earlier day.

use super::document::{Document, StoreError, walk};
use super::journal::Way;
use crate::domain::{Dossier, Key};
use chrono::NaiveDate;

impl Document {
    /// What the document said at the end of a day: every later revision walked back, in memory, and figures
    /// that were cut off later unseen.
    ///
    /// # Errors
    /// A revision that cannot be read.
    pub fn as_known(&self, day: NaiveDate) -> Result<Dossier, StoreError> {
        let mut dossier = self.dossier().clone();
        for revision in self.history().iter().rev() {
            if revision.stamp.at.date_naive() <= day {
                break;
            }
            walk(&mut dossier, &self.changes(revision.number)?, Way::Back)?;
        }
        let unseen: Vec<_> =
            dossier.measurements.values().filter(|one| one.cut_off > day).map(|one| one.id).collect();
        for id in unseen {
            dossier.take(Key::Measurement(id));
        }
        Ok(dossier)
    }
}
