//! Who approved a plan and when, apart from its period; and how it was amended.

use super::record::{Rules, only_one, record};
use super::vocabulary::vocabulary;
use super::{Body, Dossier, Id, Plan, Refusal};
use chrono::NaiveDate;

vocabulary! {
    /// What a body did with a plan.
    ApprovalKind as "approval" {
        /// Prepared and discussed it.
        Prepared = "prepared",
        /// Signed it.
        Signed = "signed",
        /// Approved it.
        Approved = "approved",
        /// Took note of it.
        Noted = "noted",
    }
}

record! {
    /// What a body did with a plan on a day.
    Approval in approvals called body {
        /// The plan.
        plan: Id<Plan> = part,
        /// The body.
        body: Id<Body>,
        /// The day.
        day: NaiveDate,
        /// What it did.
        kind: ApprovalKind,
        /// Remark.
        note: String = long,
    }
}
impl Rules for Approval {}

vocabulary! {
    /// How a plan was amended.
    AmendmentKind as "amendment" {
        /// A new version of the text.
        Version = "version",
        /// An addendum.
        Addendum = "addendum",
        /// A longer period.
        Extension = "extension",
    }
}

record! {
    /// A version, an addendum or an extension of a plan.
    Amendment in amendments called code {
        /// The plan.
        plan: Id<Plan> = part,
        /// Number within the plan.
        code: String = filled,
        /// How the plan was amended.
        kind: AmendmentKind,
        /// The day.
        day: NaiveDate,
        /// What changed.
        text: String = long_filled,
    }
}

impl Rules for Amendment {
    fn keep(&self, dossier: &Dossier) -> Result<(), Refusal> {
        only_one(self, dossier, |other| other.plan == self.plan && other.code == self.code)
    }
}
