//! The phenomena that a zone weighs, and how they became priorities.

use super::record::{Rules, only_one, record};
use super::refusal::{Field, within};
use super::vocabulary::vocabulary;
use super::{Dossier, Id, Kind, Plan, Priority, Refusal};

record! {
    /// A phenomenon of safety or liveability.
    Phenomenon in phenomena called name {
        /// Short code, unique among phenomena.
        code: String = code,
        /// Name.
        name: String = filled,
        /// Its category in the police crime statistics.
        category: String,
        /// What is meant.
        text: String = long,
    }
}
impl Rules for Phenomenon {}

record! {
    /// A phenomenon that a priority is about.
    Focus in focuses called phenomenon {
        /// The priority.
        priority: Id<Priority> = part,
        /// The phenomenon.
        phenomenon: Id<Phenomenon>,
        /// What is stressed.
        text: String = long,
    }
}

impl Rules for Focus {
    fn keep(&self, dossier: &Dossier) -> Result<(), Refusal> {
        only_one(self, dossier, |other| {
            other.priority == self.priority && other.phenomenon == self.phenomenon
        })
    }
}

vocabulary! {
    /// Where a weighing takes its scores from.
    CriterionKind as "criterion-kind" {
        /// Police figures.
        Figures = "figures",
        /// A survey of inhabitants.
        Survey = "survey",
        /// Mayors, prosecutor, governor.
        Authorities = "authorities",
        /// Partners.
        Partners = "partners",
        /// The staff.
        Staff = "staff",
        /// National plan, framework note.
        Framework = "framework",
        /// Another source.
        Other = "other",
    }
}

record! {
    /// A source of the argumentation matrix with its weight.
    Criterion in criteria called name {
        /// The plan.
        plan: Id<Plan> = part,
        /// Short code, unique among criteria.
        code: String = code,
        /// Name.
        name: String = filled,
        /// What the source is.
        kind: CriterionKind,
        /// How heavily it counts; 1 is usual.
        weight: f64,
        /// Place among the criteria, from 1.
        position: i64,
    }
}

impl Rules for Criterion {
    fn keep(&self, _: &Dossier) -> Result<(), Refusal> {
        within(Kind::Criterion, Field::WEIGHT, self.weight, 0.0, 1000.0)
    }
}

/// The highest score of a phenomenon on a criterion; the lowest is 0.
pub const HIGHEST_SCORE: f64 = 5.0;

record! {
    /// The score of a phenomenon on a criterion.
    Rating in ratings called phenomenon {
        /// The criterion.
        criterion: Id<Criterion> = part,
        /// The phenomenon.
        phenomenon: Id<Phenomenon> = part,
        /// From 0 to [`HIGHEST_SCORE`].
        score: f64,
        /// Why.
        note: String,
    }
}

impl Rules for Rating {
    fn keep(&self, dossier: &Dossier) -> Result<(), Refusal> {
        within(Kind::Rating, Field("score"), self.score, 0.0, HIGHEST_SCORE)?;
        only_one(self, dossier, |other| {
            other.criterion == self.criterion && other.phenomenon == self.phenomenon
        })
    }
}

vocabulary! {
    /// What became of a phenomenon that was weighed.
    SelectionVerdict as "selection" {
        /// It is, or belongs to, a priority.
        Retained = "retained",
        /// It is no priority.
        NotRetained = "not-retained",
        /// Nothing was decided yet.
        Undecided = "undecided",
    }
}

record! {
    /// Whether a phenomenon was retained for a plan, and why.
    Selection in selections called phenomenon {
        /// The plan.
        plan: Id<Plan> = part,
        /// The phenomenon.
        phenomenon: Id<Phenomenon> = part,
        /// What became of it.
        verdict: SelectionVerdict,
        /// Why.
        reason: String = long,
        /// The priority that it became or belongs to.
        priority: Option<Id<Priority>> = part,
    }
}

impl Rules for Selection {
    fn keep(&self, dossier: &Dossier) -> Result<(), Refusal> {
        let priority = self.priority.and_then(|id| dossier.get(id));
        if priority.is_some_and(|priority| priority.plan != self.plan) {
            return Err(Refusal::OtherPlan { kind: Kind::Selection });
        }
        only_one(self, dossier, |other| other.plan == self.plan && other.phenomenon == self.phenomenon)
    }
}
