//! An action: somebody does something by a day.

use super::dossier::noun;
use super::refusal::{Field, LARGEST, filled, ordered, within, within_if};
use super::vocabulary::vocabulary;
use super::{Cycle, Dossier, Function, Id, Kind, Noun, Person, Reference, Refusal};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// How far an action has come.
    ActionState as "action-state" {
        /// Not begun.
        Planned = "planned",
        /// Under way.
        Busy = "busy",
        /// Finished.
        Done = "done",
        /// Given up.
        Dropped = "dropped",
    }
}

/// An action of a cycle.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Action {
    /// Identity.
    pub id: Id<Self>,
    /// The cycle.
    pub cycle: Id<Cycle>,
    /// Title.
    pub title: String,
    /// Who does it.
    pub owner: Option<Id<Person>>,
    /// Police function that carries it, such as "wijkwerking".
    pub function: Option<Id<Function>>,
    /// First day.
    pub start: Option<NaiveDate>,
    /// Last day.
    pub end: Option<NaiveDate>,
    /// How far it has come.
    pub state: ActionState,
    /// Progress in percent.
    pub progress: i64,
    /// Hours planned.
    pub hours: Option<f64>,
    /// Day on which it was finished.
    pub done_on: Option<NaiveDate>,
    /// Place among the actions of the cycle, from 1.
    pub position: i64,
}

impl Action {
    /// Whether it was finished by a day.
    pub fn is_done(&self, day: NaiveDate) -> bool {
        self.state == ActionState::Done && self.done_on.is_none_or(|done| done <= day)
    }

    /// Whether it should have been finished before a day and was not.
    pub fn is_late(&self, day: NaiveDate) -> bool {
        self.state != ActionState::Dropped && self.end.is_some_and(|end| end < day) && !self.is_done(day)
    }
}

impl Noun for Action {
    noun!(Action, actions);
    fn label(&self, _: &Dossier) -> String {
        self.title.clone()
    }
    fn references(&self) -> Vec<Reference> {
        let mut all = vec![Reference::part(self.cycle)];
        all.extend(self.owner.map(Reference::uses));
        all.extend(self.function.map(Reference::uses));
        all
    }
    fn check(&self, _: &Dossier) -> Result<(), Refusal> {
        filled(Kind::Action, Field::TITLE, &self.title)?;
        ordered(Kind::Action, self.start, self.end)?;
        within(Kind::Action, Field::PROGRESS, self.progress as f64, 0.0, 100.0)?;
        within_if(Kind::Action, Field::HOURS, self.hours, 0.0, LARGEST)
    }
}
