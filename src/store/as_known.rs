//! What a document said on an earlier day.

use super::document::{Document, StoreError, walk};
use super::journal::Way;
use crate::domain::{Dossier, Key};
use chrono::NaiveDate;

impl Document {
    /// The day on which it was made; none for a file without a history.
    pub fn made_on(&self) -> Option<NaiveDate> {
        self.history().first().map(|revision| revision.stamp.at.date_naive())
    }

    /// What the document said at the end of a day: every later revision walked back, in memory, and figures
    /// that were cut off later unseen. Before the day on which it was made it said nothing.
    ///
    /// # Errors
    /// A revision that cannot be read.
    pub fn as_known(&self, day: NaiveDate) -> Result<Dossier, StoreError> {
        self.walked_back(day, 0)
    }

    /// The same; for a day before the document was made, what it said when it was made, as far as its figures had been
    /// cut off by that day.
    ///
    /// # Errors
    /// A revision that cannot be read.
    pub fn as_known_or_made(&self, day: NaiveDate) -> Result<Dossier, StoreError> {
        self.walked_back(day, 1)
    }

    /// Walks every revision after a day back, but never the first few.
    fn walked_back(&self, day: NaiveDate, kept: usize) -> Result<Dossier, StoreError> {
        let mut dossier = self.dossier().clone();
        // From the first later one on: a clock that was set back for a while takes nothing into an earlier day.
        let later = self.history().iter().position(|revision| revision.stamp.at.date_naive() > day);
        let from = later.unwrap_or(self.history().len()).max(kept);
        for revision in self.history().iter().skip(from).rev() {
            walk(&mut dossier, &self.changes(revision.number)?, Way::Back)?;
        }
        let unseen: Vec<_> =
            dossier.measurements.values().filter(|one| one.cut_off > day).map(|one| one.id).collect();
        for id in unseen {
            dossier.take(Key::Measurement(id));
        }
        let unsaid: Vec<_> =
            dossier.published_changes.values().filter(|one| one.cut_off > day).map(|one| one.id).collect();
        for id in unsaid {
            dossier.take(Key::PublishedChange(id));
        }
        Ok(dossier)
    }
}
