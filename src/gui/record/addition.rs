//! New records with sound defaults, and other places in the order.

use super::field::{Field, mentioned, value};
use crate::domain::{
    Dossier, Edit, FieldShape, Key, Kind, Mark, Mint, POSITION, Record, Refusal, Shape, Zone,
};
use crate::gui::context::Context;
use crate::words::Words;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// A new record of a noun; what it has to belong to is the owner, and what else it has to mention is the first that
/// the rules allow.
///
/// Nothing when what it has to mention is not there yet.
pub fn new_record(kind: Kind, owner: Option<Key>, context: Context<'_>, mint: &mut Mint) -> Option<Record> {
    let dossier = context.dossier;
    let owning = owner.and_then(|owner| owner_field(kind, owner.kind()));
    let mut fields = Map::new();
    fields.insert("id".to_owned(), mint.id::<Zone>().number().into());
    let mut open = Vec::new();
    for field in kind.fields() {
        let value: Value = match field.shape {
            _ if field.is_position() => next_position(kind, dossier).into(),
            Shape::Link(_) if owning == Some(field.name) => owner?.number().into(),
            Shape::Link(of) if !field.optional => {
                open.push((field.name, dossier.records(of).iter().map(Record::key).collect::<Vec<_>>()));
                Value::Null
            }
            _ if field.optional => Value::Null,
            Shape::Text => match field.mark {
                Mark::Code => free_code(kind, context.words, dossier).into(),
                Mark::Filled if field.name == "code" => free_number(kind, owner, dossier).into(),
                Mark::Filled | Mark::LongFilled => {
                    let noun = context.words.noun(kind);
                    context.words.say_with("record-new", &[("noun", &noun)]).into()
                }
                _ => String::new().into(),
            },
            Shape::Day => context.today.to_string().into(),
            Shape::Number => if field.name == "weight" { 1.0 } else { 0.0 }.into(),
            Shape::Whole if field.name == "year" => next_year(kind, context).into(),
            Shape::Whole => 0.into(),
            Shape::Choice(_, codes) => free_choice(kind, field.name, codes, owner, dossier).into(),
            Shape::Link(_) => Value::Null,
        };
        fields.insert(field.name.to_owned(), value);
    }
    mention(kind, fields, &open, context)
}

/// The field by which records of a noun are parts of an owner of another noun: the first of its kind.
pub(super) fn owner_field(kind: Kind, owner: Kind) -> Option<&'static str> {
    let is_owner = |field: &&FieldShape| field.mark == Mark::Part && field.shape == Shape::Link(owner);
    kind.fields().iter().find(is_owner).map(|field| field.name)
}

/// The record with the first mentions in its open fields that the rules allow, else the first there are, so that the
/// rule that forbids them is told.
fn mention(
    kind: Kind,
    fields: Map<String, Value>,
    open: &[(&'static str, Vec<Key>)],
    context: Context<'_>,
) -> Option<Record> {
    let made = |fields: &Map<String, Value>| Record::from_fields(kind, Value::Object(fields.clone())).ok();
    let Some(((name, candidates), rest)) = open.split_first() else {
        let record = made(&fields)?;
        return match Edit::Add(record.clone()).apply(context.dossier) {
            Err(Refusal::OneOf { fields: needed, exactly: false, .. }) => {
                let told = needed.iter().find_map(|name| Some((*name, something(kind, name, context)?)))?;
                let mut fields = fields;
                fields.insert(told.0.to_owned(), told.1);
                made(&fields)
            }
            _ => Some(record),
        };
    };
    let mut first = None;
    for candidate in candidates {
        let mut fields = fields.clone();
        fields.insert((*name).to_owned(), candidate.number().into());
        let record = mention(kind, fields, rest, context)?;
        if Edit::Add(record.clone()).apply(context.dossier).is_ok() {
            return Some(record);
        }
        first.get_or_insert(record);
    }
    first
}

/// Something that a field can hold, to begin with: the first record, the first member, a text to type over.
fn something(kind: Kind, name: &str, context: Context<'_>) -> Option<Value> {
    let field = kind.fields().iter().find(|field| field.name == name)?;
    match field.shape {
        Shape::Link(of) => context.dossier.records(of).first().map(|record| record.key().number().into()),
        Shape::Choice(_, codes) => codes.first().map(|code| (*code).into()),
        Shape::Text => {
            Some(context.words.say_with("record-new", &[("noun", &context.words.noun(kind))]).into())
        }
        _ => None,
    }
}

/// The parts of an owner, of one noun.
pub(super) fn parts_of(kind: Kind, owner: Key, dossier: &Dossier) -> Vec<Record> {
    let Some(name) = owner_field(kind, owner.kind()) else { return Vec::new() };
    let is_part = |record: &Record| mentioned(Field { key: record.key(), name }, dossier) == Some(owner);
    let mut parts: Vec<Record> = dossier.records(kind).into_iter().filter(is_part).collect();
    parts.sort_by_cached_key(|record| position(record.key(), dossier));
    parts
}

/// The place of a record among its siblings; records without one stand as they were made.
pub(super) fn position(key: Key, dossier: &Dossier) -> i64 {
    value(Field { key, name: POSITION }, dossier).and_then(|value| value.as_i64()).unwrap_or_default()
}

/// All records of a noun in the order in which people see them.
pub fn in_order(kind: Kind, dossier: &Dossier) -> Vec<Record> {
    let mut records = dossier.records(kind);
    if kind.fields().iter().any(FieldShape::is_position) {
        records.sort_by_cached_key(|record| position(record.key(), dossier));
    }
    records
}

fn next_position(kind: Kind, dossier: &Dossier) -> i64 {
    dossier
        .records(kind)
        .iter()
        .map(|record| position(record.key(), dossier))
        .max()
        .unwrap_or_default()
        .saturating_add(1)
}

/// The first member that no sibling has yet in this field, else the first.
fn free_choice(
    kind: Kind,
    name: &'static str,
    codes: &'static [&'static str],
    owner: Option<Key>,
    dossier: &Dossier,
) -> &'static str {
    let first = codes.first().copied().unwrap_or_default();
    let Some(owner) = owner else { return first };
    let taken: Vec<Value> = parts_of(kind, owner, dossier)
        .iter()
        .filter_map(|record| value(Field { key: record.key(), name }, dossier))
        .collect();
    codes.iter().copied().find(|code| !taken.contains(&Value::from(*code))).unwrap_or(first)
}

/// A code that no record of the noun has: the word of the noun and a number.
fn free_code(kind: Kind, words: &Words, dossier: &Dossier) -> String {
    let taken: BTreeSet<String> = dossier.records(kind).iter().filter_map(Record::code).collect();
    let noun = words.noun(kind);
    let stem: String = noun.split_whitespace().next().unwrap_or("x").to_lowercase();
    (1..).map(|number| format!("{stem}-{number}")).find(|code| !taken.contains(code)).unwrap_or_default()
}

/// A number that no part of the owner has as its code.
fn free_number(kind: Kind, owner: Option<Key>, dossier: &Dossier) -> String {
    let parts = owner.map_or_else(|| dossier.records(kind), |owner| parts_of(kind, owner, dossier));
    let taken: BTreeSet<String> = parts.iter().filter_map(Record::code).collect();
    (1..).map(|number| format!("{number}")).find(|code| !taken.contains(code)).unwrap_or_default()
}

fn next_year(kind: Kind, context: Context<'_>) -> i32 {
    use chrono::Datelike;
    let years = context.dossier.capacities.values().map(|one| one.year);
    let last = if kind == Kind::Capacity { years.max() } else { None };
    last.map_or(context.on().year(), |year| year + 1)
}

/// Puts a record before or after its neighbour; nothing at the end of the row.
pub(super) fn moved(key: Key, up: bool, dossier: &Dossier) -> Option<Edit> {
    let records = in_order(key.kind(), dossier);
    let here = records.iter().position(|record| record.key() == key)?;
    let there = if up { here.checked_sub(1)? } else { here + 1 };
    let mut order: Vec<Key> = records.iter().map(Record::key).collect();
    (there < order.len()).then(|| order.swap(here, there))?;
    let mut changes = Vec::new();
    for (place, one) in order.into_iter().enumerate() {
        let place = place as i64 + 1;
        if position(one, dossier) != place {
            let mut fields = dossier.record(one)?.to_fields().ok()?;
            *fields.get_mut(POSITION)? = place.into();
            let record = Record::from_fields(one.kind(), fields).ok()?;
            // The history names the edit by the record that was moved.
            let at = if one == key { 0 } else { changes.len() };
            changes.insert(at, record);
        }
    }
    Some(Edit::ChangeAll(changes))
}

/// Whether a noun keeps an order that people can change.
pub(super) fn has_order(kind: Kind) -> bool {
    kind.fields().iter().any(FieldShape::is_position)
}

/// The nouns of which a record shows its parts below it.
pub(super) fn part_kinds(of: Kind) -> &'static [Kind] {
    match of {
        Kind::Plan => &[Kind::Approval, Kind::Amendment],
        Kind::Priority => &[Kind::Focus, Kind::Alignment],
        Kind::Objective => &[Kind::SmartAnswer, Kind::Placement, Kind::Descent],
        Kind::ActionPlan => &[Kind::Placement],
        Kind::Commitment => &[Kind::Proof],
        Kind::Framework => &[Kind::Alignment],
        _ => &[],
    }
}

/// What people recognise a record by.
pub(super) fn label(key: Key, dossier: &Dossier) -> String {
    dossier.record(key).map_or_else(String::new, |record| record.label(dossier))
}
