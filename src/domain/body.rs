//! The bodies that decide about the plan, and their meetings.

use super::record::{Rules, record};
use super::vocabulary::vocabulary;
use super::{Dossier, Id};
use chrono::NaiveDate;

vocabulary! {
    /// What a body is by law.
    BodyKind as "body" {
        /// Zonal security council.
        SecurityCouncil = "security-council",
        /// Police council.
        PoliceCouncil = "police-council",
        /// Police board.
        PoliceBoard = "police-board",
        /// Management committee of the force.
        Management = "management",
        /// Municipal council.
        MunicipalCouncil = "municipal-council",
        /// Another body.
        Other = "other",
    }
}

record! {
    /// A body that decides about the plan or judges its progress.
    Body in bodies called name {
        /// Short code, unique among bodies.
        code: String = code,
        /// The zone's name for it.
        name: String = filled,
        /// What it is by law.
        kind: BodyKind,
        /// What it may decide.
        powers: String = long,
        /// Who sits in it.
        members: String = long,
    }
}
impl Rules for Body {}

record! {
    /// A meeting where progress is judged.
    Meeting in meetings called title {
        /// Short code, unique in the dossier.
        code: String = code,
        /// The body that meets.
        body: Id<Body>,
        /// The day it meets.
        day: NaiveDate,
        /// The day on which the figures are judged (peildatum).
        figures_on: NaiveDate,
        /// What it is about.
        title: String = filled,
        /// Minutes.
        minutes: String = long,
    }
}
impl Rules for Meeting {}

impl Meeting {
    /// What the body that meets is by law.
    pub fn body_kind(&self, dossier: &Dossier) -> BodyKind {
        dossier.get(self.body).map_or(BodyKind::Other, |body| body.kind)
    }
}
