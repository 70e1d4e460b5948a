//! The final evaluation of an objective, from which the next plan is made.

use super::record::{Rules, only_one, record};
use super::vocabulary::vocabulary;
use super::{Dossier, Id, Kind, Objective, Refusal};
use chrono::NaiveDate;

vocabulary! {
    /// What became of an objective.
    FinalVerdict as "final-verdict" {
        /// Reached.
        Reached = "reached",
        /// Reached in part.
        Partly = "partly",
        /// Not reached.
        NotReached = "not-reached",
        /// It cannot be said.
        NotMeasurable = "not-measurable",
    }
}

vocabulary! {
    /// What the next plan does with an objective.
    Course as "course" {
        /// Keeps it as it is.
        Keep = "keep",
        /// Keeps it in another form.
        Change = "change",
        /// Merges it into another one.
        Merge = "merge",
        /// Lets it go.
        Stop = "stop",
    }
}

record! {
    /// The final evaluation of an objective.
    Evaluation in evaluations called objective {
        /// The objective.
        objective: Id<Objective> = part,
        /// What became of it.
        verdict: FinalVerdict,
        /// What is learnt from it.
        lesson: String = long,
        /// What the next plan does with it.
        course: Course,
        /// The objective that it is merged into.
        merged_into: Option<Id<Objective>>,
        /// The objective in the next plan that carries it on.
        successor: Option<Id<Objective>>,
        /// The day of the evaluation.
        day: NaiveDate,
    }
}

impl Rules for Evaluation {
    fn keep(&self, dossier: &Dossier) -> Result<(), Refusal> {
        let merged = self.merged_into.is_some();
        if merged != (self.course == Course::Merge) {
            let fields = &["merged_into"];
            return Err(Refusal::OneOf { kind: Kind::Evaluation, fields, exactly: true });
        }
        if self.merged_into == Some(self.objective) || self.successor == Some(self.objective) {
            return Err(Refusal::UnderItself { kind: Kind::Objective });
        }
        only_one(self, dossier, |other| other.objective == self.objective)
    }
}
