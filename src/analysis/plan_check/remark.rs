//! One remark: what, how serious, where, and the values that its sentence needs.

use super::kind::RemarkKind;
use super::repair::Repair;
use crate::domain::{Id, Indicator, Key, Kind, Period, PhaseKind, Plan, Priority, Status, vocabulary};
use chrono::NaiveDate;

vocabulary! {
    /// How serious a remark is, the most serious first.
    Severity as "severity" {
        /// The plan contradicts itself, breaks a rule or gives something away.
        Serious = "serious",
        /// Something lacks that somebody will ask for.
        Attention = "attention",
        /// It could be better.
        Hint = "hint",
    }
}

/// What the plan check remarks.
#[derive(Debug, Clone, PartialEq)]
pub struct Remark {
    /// What it is.
    pub kind: RemarkKind,
    /// How serious it is.
    pub severity: Severity,
    /// The record that it is about.
    pub key: Key,
    /// The plan that the record belongs to, when it belongs to one.
    pub plan: Option<Id<Plan>>,
    /// Among what people look for it.
    pub home: Home,
    /// What its sentence needs, by name; a count is called `n`.
    pub values: Vec<(&'static str, Value)>,
    /// What mends it in one click.
    pub repair: Option<Repair>,
}

/// Among what people look for a remark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Home {
    /// A plan as a whole.
    Plan(Id<Plan>),
    /// A priority with all below it, and the indicators that measure it.
    Priority(Id<Priority>),
    /// A list of the zone.
    Register(Kind),
}

/// A value in a sentence, before it is said.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A text of the zone.
    Text(String),
    /// A number with as many decimals as it needs.
    Number(f64),
    /// How many.
    Count(usize),
    /// A day.
    Day(NaiveDate),
    /// A year.
    Year(i32),
    /// A period that is measured.
    Period(Period),
    /// A figure of an indicator.
    Figure(Id<Indicator>, f64),
    /// Another record, by what people recognise it by.
    Record(Key),
    /// A field, by its name.
    Field(String),
    /// A phase of a cycle.
    Phase(PhaseKind),
    /// How something stands.
    Status(Status),
}

impl Remark {
    /// A remark about a record, as serious as its kind usually is; its place is filled in when all are found.
    pub(super) fn new(kind: RemarkKind, key: Key) -> Self {
        Self {
            kind,
            severity: kind.usual_severity(),
            key,
            plan: None,
            home: Home::Register(key.kind()),
            values: Vec::new(),
            repair: None,
        }
    }

    /// Adds a value for its sentence.
    pub(super) fn with(mut self, name: &'static str, value: Value) -> Self {
        self.values.push((name, value));
        self
    }

    /// Sets how serious it is here.
    pub(super) fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// Sets what mends it.
    pub(super) fn repair(mut self, repair: impl Into<Option<Repair>>) -> Self {
        self.repair = repair.into();
        self
    }

    /// A value of its sentence.
    pub fn value(&self, name: &str) -> Option<&Value> {
        self.values.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }
}
