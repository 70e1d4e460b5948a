//! What changed between two moments, each as it was known then.
//!
//! A moment is a dossier with its picture. The earlier dossier is what the document said then, so that a later
//! correction does not change what a council saw; what it would say with what is known now stands beside it.

mod bench;
mod figures;
mod goals;
mod status;
mod structure;
mod work;

pub use figures::FigureChange;
pub use goals::{Goal, GoalChange, GoalKind};
pub use status::{Cause, Facet, Stand, StatusChange, Subject};
pub use structure::{StructureChange, StructureKind};
pub use work::{Happening, HappeningKind};

use super::Picture;
use crate::domain::{Dossier, Meeting};
use chrono::NaiveDate;

/// What changed between two moments. Each list is in the order in which people read the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Since {
    /// The day judged of the earlier moment.
    pub from: NaiveDate,
    /// The day judged of the later moment.
    pub until: NaiveDate,
    /// Priorities, then objectives, then indicators that stand otherwise, or stood otherwise than was known.
    pub statuses: Vec<StatusChange>,
    /// Figures that came in, were revised or were withdrawn, by indicator.
    pub figures: Vec<FigureChange>,
    /// Targets and baselines that moved.
    pub goals: Vec<GoalChange>,
    /// What happened to actions, phases and decisions, the latest first.
    pub happenings: Vec<Happening>,
    /// What came into the plan, went out of it or was rewritten.
    pub structure: Vec<StructureChange>,
}

/// The two times of a moment, which are never mixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Times {
    /// The day judged (peildatum).
    pub on: NaiveDate,
    /// The day at whose end the document said what counts (zoals gekend op); none is now.
    pub known: Option<NaiveDate>,
}

impl Times {
    /// The times that a meeting freezes.
    pub fn of_meeting(meeting: &Meeting) -> Self {
        Self { on: meeting.figures_on, known: Some(meeting.day) }
    }

    /// A day, judged on what was known on that same day.
    pub fn of_day(day: NaiveDate) -> Self {
        Self { on: day, known: Some(day) }
    }
}

/// The latest meeting that was held by a day and judged an earlier one.
pub fn previous_meeting(dossier: &Dossier, on: NaiveDate) -> Option<&Meeting> {
    let before = |meeting: &&Meeting| meeting.day <= on && meeting.figures_on < on;
    dossier.meetings.values().filter(before).max_by_key(|meeting| (meeting.day, meeting.id))
}

/// A dossier and how it stands on a day.
pub type Moment<'a> = (&'a Dossier, &'a Picture);

impl Since {
    /// Compares two moments of one document.
    ///
    /// `restated` is the day of the earlier moment, judged on what is known at the later one; without it, nothing is
    /// told of what was known otherwise.
    pub fn of(then: Moment<'_>, now: Moment<'_>, restated: Option<&Picture>) -> Self {
        Self {
            from: then.1.on,
            until: now.1.on,
            statuses: status::statuses(then, now, restated),
            figures: figures::figures(then, now),
            goals: goals::goals(then.0, now.0),
            happenings: work::happenings(then, now),
            structure: structure::structure(then.0, now.0),
        }
    }

    /// Compares what a document said at two moments, each judged on a day of its own; the earlier day is judged anew on
    /// what the later dossier says.
    pub fn between(then: &Dossier, from: NaiveDate, now: &Dossier, until: NaiveDate) -> Self {
        let (was, is) = (Picture::of(then, from), Picture::of(now, until));
        Self::of((then, &was), (now, &is), Some(&Picture::of(now, from)))
    }

    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.statuses.is_empty()
            && self.figures.is_empty()
            && self.goals.is_empty()
            && self.happenings.is_empty()
            && self.structure.is_empty()
    }

    /// How many indicators stand better and how many worse; those with or without a figure on one side count for
    /// neither.
    pub fn turns(&self) -> (usize, usize) {
        let of_indicators = self.statuses.iter().filter(|one| matches!(one.subject, Subject::Indicator(_)));
        let turns: Vec<bool> = of_indicators.filter_map(StatusChange::is_better).collect();
        let better = turns.iter().filter(|is_better| **is_better).count();
        (better, turns.len() - better)
    }

    /// How many figures came in and how many were revised or withdrawn.
    pub fn figure_counts(&self) -> (usize, usize) {
        let new = self.figures.iter().map(|one| one.new.len()).sum();
        let revised = self.figures.iter().map(|one| one.revised.len() + one.withdrawn.len()).sum();
        (new, revised)
    }

    /// How often something of a kind happened to what is done.
    pub fn count(&self, kind: HappeningKind) -> usize {
        self.happenings.iter().filter(|happening| happening.kind == kind).count()
    }
}
