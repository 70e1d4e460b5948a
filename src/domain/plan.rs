//! A zonal security plan.

use super::dossier::noun;
use super::people::unique;
use super::refusal::{Field, filled, ordered};
use super::vocabulary::vocabulary;
use super::{Approval, ApprovalKind, Dossier, Id, Kind, Noun, Reference, Refusal};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

vocabulary! {
    /// How far a plan has come.
    PlanState as "plan-state" {
        /// Being written.
        Draft = "draft",
        /// Approved by the zonal security council.
        Approved = "approved",
        /// Ended and evaluated.
        Closed = "closed",
    }
}

/// A zonal security plan and its period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// Identity.
    pub id: Id<Self>,
    /// Short code, unique among plans.
    pub code: String,
    /// Title.
    pub title: String,
    /// Another name by which the zone calls the document.
    pub alias: String,
    /// Ambition in the zone's own words.
    pub ambition: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub until: NaiveDate,
    /// How far it has come.
    pub state: PlanState,
    /// The plan that it follows.
    pub predecessor: Option<Id<Self>>,
}

impl Plan {
    /// The share of the period that has passed on a day, from 0 to 1.
    pub fn elapsed(&self, day: NaiveDate) -> f64 {
        let whole = (self.until - self.from).num_days() + 1;
        let passed = (day - self.from).num_days() + 1;
        (passed as f64 / whole as f64).clamp(0.0, 1.0)
    }

    /// The day on which a body last approved it, up to a day.
    pub fn approved_on(&self, dossier: &Dossier, day: NaiveDate) -> Option<NaiveDate> {
        let of_this = |one: &&Approval| one.plan == self.id && one.kind == ApprovalKind::Approved;
        dossier.approvals.values().filter(of_this).map(|one| one.day).filter(|on| *on <= day).max()
    }

    /// Which year of the plan a day falls in, from 1, and how many years the plan has.
    pub fn year_of(&self, day: NaiveDate) -> (i32, i32) {
        let years = self.until.year() - self.from.year() + 1;
        ((day.year() - self.from.year() + 1).clamp(1, years), years)
    }
}

impl Noun for Plan {
    noun!(Plan, plans);
    fn label(&self, _: &Dossier) -> String {
        self.title.clone()
    }
    fn references(&self) -> Vec<Reference> {
        self.predecessor.map(Reference::uses).into_iter().collect()
    }
    fn check(&self, dossier: &Dossier) -> Result<(), Refusal> {
        filled(Kind::Plan, Field::CODE, &self.code)?;
        filled(Kind::Plan, Field::TITLE, &self.title)?;
        ordered(Kind::Plan, Some(self.from), Some(self.until))?;
        if self.predecessor.and_then(|id| dossier.get(id)).is_some_and(|before| before.from >= self.from) {
            return Err(Refusal::BeforePredecessor);
        }
        if self.successor(dossier).is_some_and(|next| next.from <= self.from) {
            return Err(Refusal::BeforePredecessor);
        }
        let twin = |other: &&Self| other.id != self.id && other.predecessor == self.predecessor;
        if let Some(before) = self.predecessor.and_then(|id| dossier.get(id))
            && let Some(next) = dossier.plans.values().find(twin)
        {
            return Err(Refusal::HasSuccessor { plan: before.title.clone(), next: next.title.clone() });
        }
        unique(self, &self.code, dossier.plans.values().map(|other| (other.id, other.code.as_str())))
    }
}
