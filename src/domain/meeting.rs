//! A meeting where progress is judged.

use super::dossier::noun;
use super::people::unique;
use super::refusal::{Field, filled};
use super::vocabulary::vocabulary;
use super::{Dossier, Id, Kind, Noun, Reference, Refusal};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// The bodies that judge progress.
    Body as "body" {
        /// Zonal security council.
        SecurityCouncil = "security-council",
        /// Police council.
        PoliceCouncil = "police-council",
        /// Police board.
        PoliceBoard = "police-board",
        /// Management committee of the force.
        Management = "management",
    }
}

/// A meeting where progress is judged.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Meeting {
    /// Identity.
    pub id: Id<Self>,
    /// Short code, unique in the dossier.
    pub code: String,
    /// The body that meets.
    pub body: Body,
    /// The day it meets.
    pub day: NaiveDate,
    /// The day on which the figures are judged (peildatum).
    pub figures_on: NaiveDate,
    /// What it is about.
    pub title: String,
    /// Minutes.
    pub minutes: String,
}

impl Noun for Meeting {
    noun!(Meeting, meetings);
    fn label(&self, _: &Dossier) -> String {
        self.title.clone()
    }
    fn references(&self) -> Vec<Reference> {
        Vec::new()
    }
    fn check(&self, dossier: &Dossier) -> Result<(), Refusal> {
        filled(Kind::Meeting, Field::Code, &self.code)?;
        filled(Kind::Meeting, Field::Title, &self.title)?;
        unique(self, &self.code, dossier.meetings.values().map(|other| (other.id, other.code.as_str())))
    }
}
