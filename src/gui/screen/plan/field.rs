//! The fields of the screen: what a record holds in each, and the record with what was typed or chosen.

use crate::domain::{
    Body, DecisionKind, DecisionState, Dossier, Id, Key, Level, Objective, Person, PlanState, Priority,
    Record, Track,
};
use crate::gui::context::Context;
use crate::words::{Words, read_day, read_number};
use chrono::NaiveDate;

/// A field of a record that is typed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Field {
    /// The record.
    pub key: Key,
    /// Which field of it.
    pub part: Part,
}

/// Which field of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Short code.
    Code,
    /// Title, or name of what has no title.
    Title,
    /// Other name of a plan.
    Name,
    /// Ambition, description, or what was decided.
    Text,
    /// What a priority covers.
    Scope,
    /// What a priority stresses.
    Emphasis,
    /// Why a priority was chosen.
    Reason,
    /// First day.
    From,
    /// Last day: of a plan, to reach an objective, to carry out a decision.
    Until,
    /// Day on which a decision was taken.
    DecidedOn,
    /// Day on which a decision was carried out.
    DoneOn,
    /// Weight among siblings.
    Weight,
}

/// What is chosen from a list.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Choice {
    /// How far a plan has come.
    PlanState(PlanState),
    /// The track of a priority.
    Track(Track),
    /// The body that decided on a priority.
    DecidedBy(Option<Id<Body>>),
    /// Who leads it or answers for it.
    Owner(Option<Id<Person>>),
    /// The level of an objective.
    Level(Id<Level>),
    /// What an objective stands under.
    Under(Under),
    /// What a decision does.
    DecisionKind(DecisionKind),
    /// How far a decision has come.
    DecisionState(DecisionState),
}

/// What an objective stands under.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Under {
    /// A priority, directly.
    Priority(Id<Priority>),
    /// A larger objective.
    Objective(Id<Objective>),
}

impl Field {
    /// The id of its control, by which it can be focused.
    pub fn id(self) -> String {
        format!("{}-{}-{:?}", self.key.kind().code(), self.key.number(), self.part)
    }

    /// Whether it is a text of one paragraph that stands in a text area.
    fn is_title(self) -> bool {
        self.part == Part::Title
    }

    /// The text as it is saved: titles stand on one line, other texts end where their last word ends.
    pub fn tidied(self, text: &str) -> String {
        if self.is_title() {
            text.split_whitespace().collect::<Vec<_>>().join(" ")
        } else {
            text.trim_end().to_owned()
        }
    }
}

/// What the document holds in a field, as people write it; nothing when the record has no such field.
pub fn held(field: Field, dossier: &Dossier, words: &Words) -> Option<String> {
    let day = |day: Option<NaiveDate>| day.map(|day| words.day(day)).unwrap_or_default();
    Some(match (dossier.record(field.key)?, field.part) {
        (Record::Plan(plan), Part::Code) => plan.code,
        (Record::Plan(plan), Part::Title) => plan.title,
        (Record::Plan(plan), Part::Text) => plan.ambition,
        (Record::Plan(plan), Part::From) => words.day(plan.from),
        (Record::Plan(plan), Part::Until) => words.day(plan.until),
        (Record::Plan(plan), Part::Name) => plan.alias,
        (Record::Level(level), Part::Title) => level.name,
        (Record::Priority(priority), Part::Code) => priority.code,
        (Record::Priority(priority), Part::Title) => priority.title,
        (Record::Priority(priority), Part::Scope) => priority.scope,
        (Record::Priority(priority), Part::Emphasis) => priority.emphasis,
        (Record::Priority(priority), Part::Reason) => priority.reason,
        (Record::Objective(objective), Part::Code) => objective.code,
        (Record::Objective(objective), Part::Title) => objective.title,
        (Record::Objective(objective), Part::Text) => objective.description,
        (Record::Objective(objective), Part::Until) => day(objective.deadline),
        (Record::Objective(objective), Part::Weight) => words.plain_number(objective.weight),
        (Record::Contribution(contribution), Part::Weight) => words.plain_number(contribution.weight),
        (Record::Decision(decision), Part::Text) => decision.text,
        (Record::Decision(decision), Part::DecidedOn) => words.day(decision.decided_on),
        (Record::Decision(decision), Part::Until) => day(decision.due),
        (Record::Decision(decision), Part::DoneOn) => day(decision.done_on),
        _ => return None,
    })
}

/// The record with what was typed in a field.
///
/// # Errors
/// Why the text cannot be read, in a sentence for people.
pub fn typed(field: Field, text: &str, context: Context<'_>) -> Result<Option<Record>, String> {
    let words = context.words;
    let line = text.trim().to_owned();
    let text = field.tidied(text);
    let day = || {
        read_day(&line, context.today).ok_or_else(|| words.say_with("not-a-day", &[("found", line.as_str())]))
    };
    let any_day = || if line.is_empty() { Ok(None) } else { day().map(Some) };
    let number = || {
        read_number(&line, words.language)
            .ok_or_else(|| words.say_with("not-a-number", &[("found", line.as_str())]))
    };
    let Some(mut record) = context.dossier.record(field.key) else { return Ok(None) };
    match (&mut record, field.part) {
        (Record::Plan(plan), Part::Code) => plan.code = line,
        (Record::Plan(plan), Part::Title) => plan.title = text,
        (Record::Plan(plan), Part::Text) => plan.ambition = text,
        (Record::Plan(plan), Part::From) => plan.from = day()?,
        (Record::Plan(plan), Part::Until) => plan.until = day()?,
        (Record::Plan(plan), Part::Name) => plan.alias = line,
        (Record::Level(level), Part::Title) => level.name = text,
        (Record::Priority(priority), Part::Code) => priority.code = line,
        (Record::Priority(priority), Part::Title) => priority.title = text,
        (Record::Priority(priority), Part::Scope) => priority.scope = text,
        (Record::Priority(priority), Part::Emphasis) => priority.emphasis = text,
        (Record::Priority(priority), Part::Reason) => priority.reason = text,
        (Record::Objective(objective), Part::Code) => objective.code = line,
        (Record::Objective(objective), Part::Title) => objective.title = text,
        (Record::Objective(objective), Part::Text) => objective.description = text,
        (Record::Objective(objective), Part::Until) => objective.deadline = any_day()?,
        (Record::Objective(objective), Part::Weight) => objective.weight = number()?,
        (Record::Contribution(contribution), Part::Weight) => contribution.weight = number()?,
        (Record::Decision(decision), Part::Text) => decision.text = text,
        (Record::Decision(decision), Part::DecidedOn) => decision.decided_on = day()?,
        (Record::Decision(decision), Part::Until) => decision.due = any_day()?,
        (Record::Decision(decision), Part::DoneOn) => decision.done_on = any_day()?,
        _ => return Ok(None),
    }
    Ok(Some(record))
}

/// The record with what was chosen from a list; what an objective stands under is more than one record and
/// is moved elsewhere.
pub fn chosen(key: Key, choice: Choice, context: Context<'_>) -> Option<Record> {
    let mut record = context.dossier.record(key)?;
    match (&mut record, choice) {
        (Record::Plan(plan), Choice::PlanState(state)) => plan.state = state,
        (Record::Priority(priority), Choice::Track(track)) => priority.track = track,
        (Record::Priority(priority), Choice::DecidedBy(body)) => priority.decided_by = body,
        (Record::Priority(priority), Choice::Owner(owner)) => priority.owner = owner,
        (Record::Objective(objective), Choice::Owner(owner)) => objective.owner = owner,
        (Record::Objective(objective), Choice::Level(level)) => objective.level = level,
        (Record::Decision(decision), Choice::Owner(owner)) => decision.owner = owner,
        (Record::Decision(decision), Choice::DecisionKind(kind)) => decision.kind = kind,
        (Record::Decision(decision), Choice::DecisionState(state)) => {
            decision.state = state;
            decision.done_on = (state == DecisionState::Done).then_some(context.today);
        }
        _ => return None,
    }
    Some(record)
}
