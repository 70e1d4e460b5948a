//! A status that a person declares beside the computed one: with a reason, a name and an end.

use super::record::{Rules, record};
use super::refusal::ordered;
use super::{Dossier, Id, Indicator, Kind, Objective, Person, Priority, Refusal, Status};
use chrono::NaiveDate;

record! {
    /// A declared status. The computed one stays beside it, and a disagreement is told.
    Declaration in declarations called reason {
        /// The indicator that it is about, or
        indicator: Option<Id<Indicator>> = part,
        /// the objective, or
        objective: Option<Id<Objective>> = part,
        /// the priority.
        priority: Option<Id<Priority>> = part,
        /// How it stands, as declared.
        status: Status,
        /// Why it stands otherwise than the figures say.
        reason: String = long_filled,
        /// Who declares it.
        by: Id<Person>,
        /// First day.
        day: NaiveDate,
        /// Last day: after it, the figures speak alone.
        until: NaiveDate,
    }
}

impl Declaration {
    /// Whether it holds on a day.
    pub fn holds(&self, day: NaiveDate) -> bool {
        self.day <= day && day <= self.until
    }
}

impl Rules for Declaration {
    fn keep(&self, _: &Dossier) -> Result<(), Refusal> {
        let about = [self.indicator.is_some(), self.objective.is_some(), self.priority.is_some()];
        if about.iter().filter(|about| **about).count() != 1 {
            return Err(Refusal::DeclaredOfOne);
        }
        if matches!(self.status, Status::Unknown | Status::Informative) {
            return Err(Refusal::DeclaredNothing);
        }
        ordered(Kind::Declaration, Some(self.day), Some(self.until))
    }
}
