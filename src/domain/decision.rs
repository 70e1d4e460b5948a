//! What was decided, by whom it is carried out, and by when.

use super::dossier::noun;
use super::refusal::{Field, filled};
use super::vocabulary::vocabulary;
use super::{Cycle, Dossier, Id, Kind, Meeting, Noun, Person, Priority, Reference, Refusal};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// What a decision does.
    DecisionKind as "decision-kind" {
        /// Go on.
        Continue = "continue",
        /// Go on, changed.
        Adjust = "adjust",
        /// Stop.
        Stop = "stop",
        /// Make it regular policing.
        Regular = "regular",
    }
}

vocabulary! {
    /// How far a decision has come.
    DecisionState as "decision-state" {
        /// To be carried out.
        Open = "open",
        /// Carried out.
        Done = "done",
        /// Given up.
        Dropped = "dropped",
    }
}

/// A decision with an owner and a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Decision {
    /// Identity.
    pub id: Id<Self>,
    /// The meeting that took it.
    pub meeting: Option<Id<Meeting>>,
    /// The cycle whose Act it is.
    pub cycle: Option<Id<Cycle>>,
    /// The priority that it is about.
    pub priority: Option<Id<Priority>>,
    /// What it does.
    pub kind: DecisionKind,
    /// What was decided.
    pub text: String,
    /// Day on which it was decided.
    pub decided_on: NaiveDate,
    /// Who carries it out.
    pub owner: Option<Id<Person>>,
    /// Last day to carry it out.
    pub due: Option<NaiveDate>,
    /// How far it has come.
    pub state: DecisionState,
    /// Day on which it was carried out.
    pub done_on: Option<NaiveDate>,
}

impl Decision {
    /// Whether it had been taken and was not yet carried out on a day.
    pub fn is_open(&self, day: NaiveDate) -> bool {
        let done = self.state == DecisionState::Done && self.done_on.is_none_or(|done| done <= day);
        self.decided_on <= day && self.state != DecisionState::Dropped && !done
    }

    /// Whether it should have been carried out before a day and was not.
    pub fn is_late(&self, day: NaiveDate) -> bool {
        self.is_open(day) && self.due.is_some_and(|due| due < day)
    }
}

impl Noun for Decision {
    noun!(Decision, decisions);
    fn label(&self, _: &Dossier) -> String {
        self.text.clone()
    }
    fn references(&self) -> Vec<Reference> {
        let mut all = Vec::new();
        all.extend(self.meeting.map(Reference::uses));
        all.extend(self.cycle.map(Reference::part));
        all.extend(self.priority.map(Reference::uses));
        all.extend(self.owner.map(Reference::uses));
        all
    }
    fn check(&self, _: &Dossier) -> Result<(), Refusal> {
        filled(Kind::Decision, Field::TEXT, &self.text)
    }
}
