//! A priority of a plan.

use super::dossier::noun;
use super::people::unique;
use super::refusal::{Field, filled};
use super::vocabulary::vocabulary;
use super::{Body, Dossier, Id, Kind, Noun, Person, Plan, Reference, Refusal};
use serde::{Deserialize, Serialize};

vocabulary! {
    /// The three tracks on which a plan sets priorities.
    Track as "track" {
        /// Safety in the zone.
        External = "external",
        /// The force itself.
        Internal = "internal",
        /// Followed in regular policing.
        Attention = "attention",
    }
}

/// A priority: what the zone puts first, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Priority {
    /// Identity.
    pub id: Id<Self>,
    /// The plan.
    pub plan: Id<Plan>,
    /// Short code as the zone writes it, such as "1" or "A".
    pub code: String,
    /// Title.
    pub title: String,
    /// On which track.
    pub track: Track,
    /// What it covers.
    pub scope: String,
    /// What it stresses within that.
    pub emphasis: String,
    /// Why it was chosen.
    pub reason: String,
    /// The body that decided on it.
    pub decided_by: Option<Id<Body>>,
    /// Who leads it.
    pub owner: Option<Id<Person>>,
    /// Place among the priorities, from 1.
    pub position: i64,
}

impl Noun for Priority {
    noun!(Priority, priorities);
    fn label(&self, _: &Dossier) -> String {
        format!("{} {}", self.code, self.title)
    }
    fn references(&self) -> Vec<Reference> {
        let mut all = vec![Reference::part(self.plan)];
        all.extend(self.decided_by.map(Reference::uses));
        all.extend(self.owner.map(Reference::uses));
        all
    }
    fn check(&self, dossier: &Dossier) -> Result<(), Refusal> {
        filled(Kind::Priority, Field::CODE, &self.code)?;
        filled(Kind::Priority, Field::TITLE, &self.title)?;
        let siblings = dossier.priorities.values().filter(|other| other.plan == self.plan);
        unique(self, &self.code, siblings.map(|other| (other.id, other.code.as_str())))
    }
}
