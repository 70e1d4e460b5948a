//! The final evaluation of an objective, from which the next plan is made.

use super::record::{Rules, only_one, record};
use super::vocabulary::vocabulary;
use super::{Dossier, Id, Kind, MergeFault, Objective, Refusal};
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

impl Evaluation {
    /// Refuses that objectives are merged into each other, however far round.
    fn merges_in_no_circle(&self, dossier: &Dossier) -> Result<(), Refusal> {
        let code = |id| dossier.get(id).map_or_else(String::new, |one: &Objective| one.code.clone());
        let mut at = self.merged_into;
        let mut seen = std::collections::BTreeSet::new();
        while let Some(into) = at.filter(|into| seen.insert(*into)) {
            if into == self.objective {
                let (objective, into) =
                    (code(self.objective), self.merged_into.map(code).unwrap_or_default());
                return Err(Refusal::MergedIntoNothing { objective, into, fault: MergeFault::Circle });
            }
            let next = dossier.evaluations.values().find(|one| one.objective == into);
            at = next.and_then(|one| one.merged_into);
        }
        Ok(())
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
        let plan = |id| dossier.get(dossier.get(id).map(|one: &Objective| one.priority)?).map(|one| one.plan);
        if self.merged_into.is_some_and(|into| plan(into) != plan(self.objective)) {
            return Err(Refusal::OtherPlan { kind: Kind::Evaluation });
        }
        self.merges_in_no_circle(dossier)?;
        only_one(self, dossier, |other| other.objective == self.objective)
    }
}
