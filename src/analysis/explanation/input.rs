//! What goes into a figure.

use crate::analysis::series::Reading;
use crate::analysis::{Part, Verdict};
use crate::domain::{Action, Decision, Id, Indicator, Objective, Period, Status};
use chrono::NaiveDate;

/// What an input is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// A period of the indicator.
    Period(Period),
    /// The baseline, in a year.
    Baseline(i32),
    /// The target of a year.
    Target(i32),
    /// An indicator.
    Indicator(Id<Indicator>),
    /// An objective.
    Objective(Id<Objective>),
    /// An action.
    Action(Id<Action>),
    /// A decision.
    Decision(Id<Decision>),
}

/// How what went in stands by itself.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum State {
    /// An objective or an indicator under a parent.
    Standing(Status),
    /// An action: whether it is finished and whether it is late.
    Action {
        /// Whether it is finished.
        is_done: bool,
        /// Whether it is late.
        is_late: bool,
    },
    /// A change: what it proves, and whether that is for the better.
    Change(Verdict, Option<bool>),
    /// A decision: its last day, and whether that has passed.
    Decision(Option<NaiveDate>, bool),
}

/// One thing that goes into a figure.
#[derive(Debug, Clone, PartialEq)]
pub struct Input {
    /// What it is about.
    pub subject: Subject,
    /// Its value: a figure, an achievement, a progress; the numerator when there is a denominator.
    pub value: Option<f64>,
    /// The denominator of a ratio.
    pub denominator: Option<f64>,
    /// A second value beside it: the time that has passed of an action, the upper edge of a band.
    pub beside: Option<f64>,
    /// Weight among its siblings.
    pub weight: Option<f64>,
    /// Share of it that is known, from 0 to 1, under a parent.
    pub coverage: Option<f64>,
    /// The day on which it was drawn.
    pub cut_off: Option<NaiveDate>,
    /// Whether it may still change.
    pub is_provisional: bool,
    /// How many earlier cut-offs it supersedes.
    pub revisions: usize,
    /// The municipalities that it was added up of.
    pub parts: Vec<Part>,
    /// How it stands by itself.
    pub state: Option<State>,
    /// Whether it counts in the figure.
    pub is_counted: bool,
}

impl Input {
    /// An input that counts, with a value.
    pub(super) fn new(subject: Subject, value: Option<f64>) -> Self {
        Self {
            subject,
            value,
            denominator: None,
            beside: None,
            weight: None,
            coverage: None,
            cut_off: None,
            is_provisional: false,
            revisions: 0,
            parts: Vec::new(),
            state: None,
            is_counted: true,
        }
    }

    pub(super) fn of_reading(reading: &Reading) -> Self {
        Self {
            denominator: reading.denominator,
            cut_off: Some(reading.cut_off),
            is_provisional: reading.is_provisional,
            revisions: reading.revisions,
            parts: reading.parts.clone(),
            ..Self::new(Subject::Period(reading.period), Some(reading.value))
        }
    }
}

/// The earliest and the latest day on which inputs were drawn.
pub(super) fn cut_off(inputs: &[Input]) -> Option<(NaiveDate, NaiveDate)> {
    let days = || inputs.iter().filter_map(|input| input.cut_off);
    days().min().zip(days().max())
}
