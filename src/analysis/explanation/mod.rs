//! How a figure came about: what went in, by which formula, from which source, drawn when, and what to beware of.
//!
//! Every figure that people see can be asked for here. The steps evaluate to the figures that they explain; words
//! for people are made elsewhere.

mod actions;
mod ahead;
mod caveat;
mod change;
mod formula;
mod frozen;
mod indicator;
mod input;
mod number;
mod roll_up;
mod target;

pub use caveat::{Caveat, caveats};
pub use formula::{Formula, Method};
pub use indicator::year_parts;
pub use input::{Input, State, Subject};
pub use number::Counts;

use super::Picture;
use crate::domain::{Cycle, Dossier, FrozenFigure, Id, Indicator, Objective, Person, Priority};
use chrono::NaiveDate;

/// Which figure is explained.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Explained {
    /// A figure of an indicator.
    Indicator(Id<Indicator>, Aspect),
    /// How an objective stands: its three numbers.
    Objective(Id<Objective>),
    /// How a priority stands: its three numbers.
    Priority(Id<Priority>),
    /// How far the actions of a cycle have come.
    Cycle(Id<Cycle>),
    /// How far the actions of a priority have come in the year judged.
    Actions(Id<Priority>),
    /// A number of the overview.
    Number(Number),
    /// A figure that a Check was judged on.
    Frozen(Id<FrozenFigure>),
}

/// A figure of an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aspect {
    /// The figure of the year until now.
    Figure,
    /// What that figure should be.
    Expected,
    /// How it stands.
    Status,
    /// How far it came from the baseline to the last target.
    Achievement,
    /// The change since the year before.
    Change,
    /// The limits of its control chart.
    Limits,
    /// How likely the target is.
    Forecast,
}

/// A number of the overview.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Number {
    /// Objectives on course.
    Objectives,
    /// Actions of the year that are finished.
    Actions,
    /// Indicators that demonstrably changed.
    Changes,
    /// Decisions to be carried out.
    Decisions,
}

/// What a step computes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quantity {
    /// The figure of the year until now.
    Figure,
    /// The figure of the last twelve months, or the year until now of what is not added up.
    WholeYear,
    /// The target of the year.
    Target,
    /// What the figure should be.
    Expected,
    /// The tolerance in the figure's own unit.
    Tolerance,
    /// How far the figure is on the good side of what is expected, in tolerances.
    Distance,
    /// The part of the way from baseline to target, uncapped.
    Achievement,
    /// The figure of the reference year.
    Reference,
    /// The change.
    Change,
    /// The limits of the control chart.
    Limits,
    /// The probability of the target.
    Forecast,
    /// The weighted mean of what lies under it.
    Mean,
    /// The share of the weight with fresh figures.
    Coverage,
    /// The worst status under it.
    Worst,
    /// The status that these make.
    Standing,
    /// Progress of actions.
    Progress,
    /// Progress by the time that has passed.
    Elapsed,
    /// Late ones.
    Late,
    /// Those that are counted.
    Counted,
    /// Those that changed for the worse.
    Worse,
    /// Those whose change is within the noise.
    Noise,
    /// The figure that was frozen.
    Frozen,
    /// The same figure as it is known now.
    Now,
}

/// One step of a computation.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// What it computes.
    pub quantity: Quantity,
    /// Its outcome; none when there is none, or when it is no number.
    pub value: Option<f64>,
    /// How.
    pub formula: Formula,
}

/// When a figure was frozen, and by whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signed {
    /// The day on which Check was signed.
    pub on: NaiveDate,
    /// Who signed it.
    pub by: Option<Id<Person>>,
}

/// How a figure came about.
#[derive(Debug, Clone, PartialEq)]
pub struct Explanation {
    /// Which figure it is.
    pub asked: Explained,
    /// The indicator in whose unit its figures are, if any.
    pub indicator: Option<Id<Indicator>>,
    /// The computation; the last step gives the figure that was asked for.
    pub steps: Vec<Step>,
    /// What went in.
    pub inputs: Vec<Input>,
    /// Where the figures come from; empty when nobody said.
    pub source: String,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// The earliest and the latest day on which what went in was drawn.
    pub cut_off: Option<(NaiveDate, NaiveDate)>,
    /// The day judged.
    pub on: NaiveDate,
    /// When it was frozen, for a frozen figure.
    pub signed: Option<Signed>,
    /// What to beware of.
    pub caveats: Vec<Caveat>,
}

impl Explanation {
    /// Explains a figure of a judged dossier; none when there is no such figure.
    pub fn of(dossier: &Dossier, picture: &Picture, asked: Explained) -> Option<Self> {
        match asked {
            Explained::Indicator(id, aspect) => indicator::explain(dossier, picture, id, aspect),
            Explained::Objective(id) => roll_up::of_objective(dossier, picture, id),
            Explained::Priority(id) => roll_up::of_priority(dossier, picture, id),
            Explained::Cycle(id) => actions::of_cycle(dossier, picture, id),
            Explained::Actions(id) => actions::of_priority(dossier, picture, id),
            Explained::Number(number) => Some(number::explain(dossier, picture, number)),
            Explained::Frozen(id) => frozen::explain(dossier, picture, id),
        }
    }

    /// The step that gives the figure that was asked for.
    pub fn answer(&self) -> Option<&Step> {
        self.steps.last()
    }

    /// An explanation without anything in it yet.
    fn begun(asked: Explained, on: NaiveDate) -> Self {
        Self {
            asked,
            indicator: None,
            steps: Vec::new(),
            inputs: Vec::new(),
            source: String::new(),
            owner: None,
            cut_off: None,
            on,
            signed: None,
            caveats: Vec::new(),
        }
    }
}
