//! The frameworks of others that the plan has to follow.

use super::record::{Rules, only_one, record};
use super::refusal::ordered;
use super::vocabulary::vocabulary;
use super::{Dossier, Id, Kind, Priority, Refusal};
use chrono::NaiveDate;

vocabulary! {
    /// What a framework is.
    FrameworkKind as "framework-kind" {
        /// National security plan.
        NationalPlan = "national-plan",
        /// Framework note on integral security.
        FrameworkNote = "framework-note",
        /// Circular.
        Circular = "circular",
        /// Policy of the public prosecutor.
        Prosecutor = "prosecutor",
        /// Policy of a governor, a mayor or a region.
        Authority = "authority",
        /// Law or decree.
        Law = "law",
        /// Another framework.
        Other = "other",
    }
}

record! {
    /// A plan, note or rule of others that the plan follows.
    Framework in frameworks called name {
        /// Short code, unique among frameworks.
        code: String = code,
        /// Name.
        name: String = filled,
        /// What it is.
        kind: FrameworkKind,
        /// Who issued it.
        issuer: String,
        /// First day.
        from: Option<NaiveDate>,
        /// Last day.
        until: Option<NaiveDate>,
        /// Where it is found.
        reference: String = long,
        /// What it asks of the zone.
        text: String = long,
    }
}

impl Rules for Framework {
    fn keep(&self, _: &Dossier) -> Result<(), Refusal> {
        ordered(Kind::Framework, self.from, self.until)
    }
}

record! {
    /// A priority follows a framework.
    Alignment in alignments called framework {
        /// The framework.
        framework: Id<Framework> = part,
        /// The priority.
        priority: Id<Priority> = part,
        /// How the priority follows it.
        text: String = long,
    }
}

impl Rules for Alignment {
    fn keep(&self, dossier: &Dossier) -> Result<(), Refusal> {
        only_one(self, dossier, |other| other.framework == self.framework && other.priority == self.priority)
    }
}
