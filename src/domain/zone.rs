//! The police zone that keeps the dossier.

use super::dossier::noun;
use super::refusal::{Field, filled};
use super::{Dossier, Id, Kind, Noun, Reference, Refusal};
use serde::{Deserialize, Serialize};

/// The police zone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Zone {
    /// Identity.
    pub id: Id<Self>,
    /// Number of the zone, such as 5906.
    pub code: String,
    /// Name, such as "PZ ViMa".
    pub name: String,
    /// What the zone is, in its own words.
    pub description: String,
}

impl Noun for Zone {
    noun!(Zone, zones);
    fn label(&self, _: &Dossier) -> String {
        self.name.clone()
    }
    fn references(&self) -> Vec<Reference> {
        Vec::new()
    }
    fn check(&self, dossier: &Dossier) -> Result<(), Refusal> {
        filled(Kind::Zone, Field::TITLE, &self.name)?;
        match dossier.zones.values().find(|other| other.id != self.id) {
            Some(other) => Err(Refusal::Twice { kind: Kind::Zone, what: other.name.clone() }),
            None => Ok(()),
        }
    }
}
