//! What the zone binds itself to: results and promises, with their proof; and what it invests.

use super::record::{Rules, record};
use super::refusal::{Field, LARGEST, within_if};
use super::vocabulary::vocabulary;
use super::{ActionPlan, Dossier, Id, Indicator, Kind, Person, Refusal, Statement, Unit};
use chrono::NaiveDate;

vocabulary! {
    /// What a commitment is.
    CommitmentKind as "commitment-kind" {
        /// Somebody answers for a result.
        Result = "result",
        /// The zone promises it to people.
        Promise = "promise",
    }
}

vocabulary! {
    /// Through whose eyes a promise is kept.
    Perspective as "perspective" {
        /// The citizen.
        Citizen = "citizen",
        /// The staff.
        Staff = "staff",
        /// The partner.
        Partner = "partner",
    }
}

vocabulary! {
    /// What became of a commitment.
    CommitmentState as "commitment-state" {
        /// Not yet due or not yet kept.
        Open = "open",
        /// Kept.
        Kept = "kept",
        /// Not kept.
        Broken = "broken",
    }
}

record! {
    /// A result commitment or a promise.
    Commitment in commitments called text {
        /// Short code, unique among commitments.
        code: String = code,
        /// What it is.
        kind: CommitmentKind,
        /// What is committed to.
        text: String = long_filled,
        /// The principle or the picture that it comes from.
        statement: Option<Id<Statement>>,
        /// When it counts as kept.
        norm: String = long,
        /// Through whose eyes.
        perspective: Option<Perspective>,
        /// Who answers for it.
        owner: Option<Id<Person>>,
        /// The unit that answers for it.
        unit: Option<Id<Unit>>,
        /// Last day.
        due: Option<NaiveDate>,
        /// The action plan that carries it out.
        action_plan: Option<Id<ActionPlan>>,
        /// What became of it.
        state: CommitmentState,
        /// Place among the commitments, from 1.
        position: i64,
    }
}
impl Rules for Commitment {}

record! {
    /// A means that the zone buys or builds.
    Investment in investments called name {
        /// Short code, unique among investments.
        code: String = code,
        /// Name.
        name: String = filled,
        /// What it is for.
        text: String = long,
        /// Who answers for it.
        owner: Option<Id<Person>>,
        /// Euro planned.
        budget_planned: Option<f64>,
        /// Euro used.
        budget_used: Option<f64>,
        /// Last day to have it.
        due: Option<NaiveDate>,
        /// Day on which it was there.
        done_on: Option<NaiveDate>,
    }
}

impl Rules for Investment {
    fn keep(&self, _: &Dossier) -> Result<(), Refusal> {
        within_if(Kind::Investment, Field("budget_planned"), self.budget_planned, 0.0, LARGEST)?;
        within_if(Kind::Investment, Field("budget_used"), self.budget_used, 0.0, LARGEST)
    }
}

record! {
    /// Where one can see that a commitment is kept.
    Proof in proofs called commitment {
        /// The commitment.
        commitment: Id<Commitment> = part,
        /// An indicator that shows it.
        indicator: Option<Id<Indicator>>,
        /// An action plan that shows it.
        action_plan: Option<Id<ActionPlan>>,
        /// An investment that shows it.
        investment: Option<Id<Investment>>,
        /// Where one can see it.
        text: String = long,
        /// Day on which one could see it.
        seen_on: Option<NaiveDate>,
    }
}

impl Rules for Proof {
    fn keep(&self, _: &Dossier) -> Result<(), Refusal> {
        let linked = self.indicator.is_some() || self.action_plan.is_some() || self.investment.is_some();
        if linked || !self.text.trim().is_empty() {
            return Ok(());
        }
        let fields = &["indicator", "action_plan", "investment", "text"];
        Err(Refusal::OneOf { kind: Kind::Proof, fields, exactly: false })
    }
}
