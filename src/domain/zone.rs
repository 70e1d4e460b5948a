//! The police zone that keeps the dossier.

use super::record::{Rules, only_one, record};
use super::{Dossier, Refusal};

record! {
    /// The police zone; a dossier has one.
    Zone in zones called name {
        /// Number of the zone, such as 5906.
        code: String,
        /// Name, such as "PZ ViMa".
        name: String = filled,
        /// What the zone is, in its own words.
        description: String = long,
    }
}

impl Rules for Zone {
    fn keep(&self, dossier: &Dossier) -> Result<(), Refusal> {
        only_one(self, dossier, |_| true)
    }
}
