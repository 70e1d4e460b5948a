//! The fields of described records: what a record holds in each, and the record with what was typed or chosen.

use crate::domain::{Dossier, FieldShape, Key, Record, Shape};
use crate::gui::context::Context;
use crate::words::{Words, read_day, read_number};
use serde_json::Value;

/// A field of a record that describes its own fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Field {
    /// The record.
    pub key: Key,
    /// The name of the field.
    pub name: &'static str,
}

/// What is chosen from a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// Nothing.
    Nothing,
    /// A member of a vocabulary.
    Code(&'static str),
    /// Another record.
    Record(Key),
}

impl Field {
    /// The id of its control, by which it can be focused.
    pub fn id(self) -> String {
        format!("{}-{}-{}", self.key.kind().code(), self.key.number(), self.name)
    }

    /// How the field is described.
    pub fn shape(self) -> Option<&'static FieldShape> {
        self.key.kind().fields().iter().find(|field| field.name == self.name)
    }

    /// Whether the field is a text of several lines.
    pub fn is_long(self) -> bool {
        self.shape().is_some_and(FieldShape::is_long)
    }
}

/// The value that the document holds in a field.
pub(super) fn value(field: Field, dossier: &Dossier) -> Option<Value> {
    // A record of plain values always becomes an object.
    let fields = dossier.record(field.key)?.to_fields().ok()?;
    fields.get(field.name).cloned()
}

/// What the document holds in a field, as people write it; nothing when the record is gone.
pub fn held(field: Field, dossier: &Dossier, words: &Words) -> Option<String> {
    let value = value(field, dossier)?;
    Some(match (field.shape()?.shape, &value) {
        (_, Value::Null) => String::new(),
        (Shape::Day, Value::String(day)) => day.parse().map_or_else(|_| day.clone(), |day| words.day(day)),
        (Shape::Number, Value::Number(number)) => {
            number.as_f64().map(|number| words.plain_number(number)).unwrap_or_default()
        }
        // A year is no quantity: it has no marks between its digits.
        (Shape::Whole, Value::Number(number)) => number.to_string(),
        (_, Value::String(text)) => text.clone(),
        (_, other) => other.to_string(),
    })
}

/// What is chosen in a field.
pub(super) fn chosen(field: Field, dossier: &Dossier) -> Option<Choice> {
    let value = value(field, dossier)?;
    match field.shape()?.shape {
        Shape::Choice(_, codes) => match value.as_str() {
            Some(text) => codes.iter().find(|code| **code == text).map(|code| Choice::Code(code)),
            None => Some(Choice::Nothing),
        },
        Shape::Link(kind) => Some(match value.as_i64() {
            Some(number) => Choice::Record(Key::new(kind, number)),
            None => Choice::Nothing,
        }),
        _ => None,
    }
}

/// The record that a field mentions.
pub fn mentioned(field: Field, dossier: &Dossier) -> Option<Key> {
    match chosen(field, dossier) {
        Some(Choice::Record(key)) => Some(key),
        _ => None,
    }
}

/// The record with what was typed in a field.
///
/// # Errors
/// Why the text cannot be read, in a sentence for people.
pub(super) fn typed(field: Field, text: &str, context: Context<'_>) -> Result<Option<Record>, String> {
    let words = context.words;
    let line = text.trim();
    let Some(shape) = field.shape() else { return Ok(None) };
    let value = match shape.shape {
        _ if line.is_empty() && shape.optional => Value::Null,
        Shape::Text if shape.is_long() => text.trim_end().into(),
        Shape::Text => text.split_whitespace().collect::<Vec<_>>().join(" ").into(),
        Shape::Day => match read_day(line, context.today) {
            Some(day) => day.to_string().into(),
            None => return Err(words.say_with("not-a-day", &[("found", line)])),
        },
        Shape::Number => match read_number(line, words.language) {
            Some(number) => number.into(),
            None => return Err(words.say_with("not-a-number", &[("found", line)])),
        },
        Shape::Whole => match read_number(line, words.language).filter(|number| number.fract() == 0.0) {
            Some(number) if number.abs() < 1e15 => (number as i64).into(),
            _ => return Err(words.say_with("not-a-number", &[("found", line)])),
        },
        Shape::Choice(..) | Shape::Link(_) => return Ok(None),
    };
    Ok(with(field, value, context.dossier))
}

/// The record with what was chosen in a field.
pub(super) fn with_choice(field: Field, choice: Choice, dossier: &Dossier) -> Option<Record> {
    let value = match choice {
        Choice::Nothing => Value::Null,
        Choice::Code(code) => code.into(),
        Choice::Record(key) => key.number().into(),
    };
    with(field, value, dossier)
}

fn with(field: Field, value: Value, dossier: &Dossier) -> Option<Record> {
    let mut fields = dossier.record(field.key)?.to_fields().ok()?;
    *fields.get_mut(field.name)? = value;
    Record::from_fields(field.key.kind(), fields).ok()
}
