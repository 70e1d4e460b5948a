//! SMART, letter by letter, and the further objectives that an objective serves.

use super::objective::above;
use super::record::{Rules, not_under_itself, only_one, record};
use super::seal::plan_of;
use super::vocabulary::vocabulary;
use super::{Dossier, Id, Kind, Objective, Record, Refusal};

vocabulary! {
    /// The letters of SMART.
    Letter as "smart" {
        /// Specific.
        Specific = "specific",
        /// Measurable.
        Measurable = "measurable",
        /// Acceptable.
        Acceptable = "acceptable",
        /// Realistic.
        Realistic = "realistic",
        /// Bound to a time.
        Timed = "timed",
    }
}

record! {
    /// The answer of an objective to one letter of SMART.
    SmartAnswer in smart_answers called objective {
        /// The objective.
        objective: Id<Objective> = part,
        /// The letter.
        letter: Letter,
        /// The answer.
        text: String = long_filled,
    }
}

impl Rules for SmartAnswer {
    fn keep(&self, dossier: &Dossier) -> Result<(), Refusal> {
        only_one(self, dossier, |other| other.objective == self.objective && other.letter == self.letter)
    }
}

record! {
    /// An objective that serves a second larger one as well.
    Descent in descents called parent {
        /// The smaller objective.
        objective: Id<Objective> = part,
        /// The larger objective that it serves as well.
        parent: Id<Objective> = part,
    }
}

impl Rules for Descent {
    fn keep(&self, dossier: &Dossier) -> Result<(), Refusal> {
        let own = dossier.get(self.objective);
        let plan = |id: Id<Objective>| plan_of(&Record::Objective(dossier.get(id)?.clone()), dossier);
        if plan(self.objective) != plan(self.parent) {
            return Err(Refusal::OtherPlan { kind: Kind::Descent });
        }
        if own.is_some_and(|objective| objective.parent == Some(self.parent)) {
            let what = dossier.get(self.parent).map_or_else(String::new, |parent| parent.code.clone());
            return Err(Refusal::Twice { kind: Kind::Descent, what });
        }
        if let Some(objective) = own {
            not_under_itself(objective, dossier, |one| above(one, dossier))?;
        }
        only_one(self, dossier, |other| other.objective == self.objective && other.parent == self.parent)
    }
}
