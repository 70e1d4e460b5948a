//! What may leave the zone: a record that not every edition shows, and small counts that are harmless or are not.

use super::record::{Rules, only_one, record};
use super::refusal::{Field, within};
use super::vocabulary::vocabulary;
use super::{Action, ActionPlan, Decision, Dossier, Id, Indicator, Kind, Noun, Objective, Priority, Refusal};

vocabulary! {
    /// How far something may go.
    DisclosureLevel as "disclosure-level" {
        /// Everybody, and its small counts as well: they tell of no person.
        Open = "open",
        /// Everybody, but its small counts stay hidden: the usual rule.
        Usual = "usual",
        /// Members of a body in closed session.
        Closed = "closed",
        /// The zone alone.
        Internal = "internal",
    }
}

record! {
    /// How far one record may go, when that is not as usual. What is part of it goes no further.
    Disclosure in disclosures called reason {
        /// The priority that it is about, or
        priority: Option<Id<Priority>> = part,
        /// the objective, or
        objective: Option<Id<Objective>> = part,
        /// the indicator, or
        indicator: Option<Id<Indicator>> = part,
        /// the action plan, or
        action_plan: Option<Id<ActionPlan>> = part,
        /// the action, or
        action: Option<Id<Action>> = part,
        /// the decision.
        decision: Option<Id<Decision>> = part,
        /// How far it may go.
        level: DisclosureLevel,
        /// Counts of the indicator below it are hidden in public; none for the threshold of the house style.
        threshold: Option<i64>,
        /// Why.
        reason: String = long_filled,
    }
}

impl Rules for Disclosure {
    fn keep(&self, dossier: &Dossier) -> Result<(), Refusal> {
        let references = self.references();
        if references.len() != 1 {
            let fields = &["priority", "objective", "indicator", "action_plan", "action", "decision"];
            return Err(Refusal::OneOf { kind: Kind::Disclosure, fields, exactly: true });
        }
        let of_indicator = self.level == DisclosureLevel::Open || self.threshold.is_some();
        if of_indicator && self.indicator.is_none() {
            return Err(Refusal::OneOf { kind: Kind::Disclosure, fields: &["indicator"], exactly: false });
        }
        if let Some(threshold) = self.threshold {
            within(Kind::Disclosure, Field("threshold"), threshold as f64, 2.0, 100.0)?;
        }
        only_one(self, dossier, |other| other.references() == references)
    }
}
