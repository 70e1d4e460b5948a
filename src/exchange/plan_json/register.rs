//! The nouns that describe their own fields, each a list under the name of its noun.
//!
//! A record is an object of its fields: what is empty is left out, what mentions another record holds its code, and
//! its place among its siblings is its place in the list.

use super::fault::{NUMBER, PlanFault};
use super::file::{Day, Number};
use crate::domain::{Dossier, FieldShape, Key, Kind, Mark, POSITION, Record, Shape};
use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer, ser::SerializeMap};
use serde_json::{Map, Value};
use std::fmt;

/// All lists of the register, in the order of the nouns.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Register {
    /// Each list with its noun.
    pub lists: Vec<(Kind, Vec<Map<String, Value>>)>,
}

impl Register {
    /// Whether it holds nothing.
    pub fn is_empty(&self) -> bool {
        self.lists.is_empty()
    }

    /// The register of a dossier.
    pub(super) fn of(dossier: &Dossier) -> Self {
        let mut lists = Vec::new();
        for kind in Kind::ALL.iter().copied().filter(|kind| is_listed(*kind)) {
            let mut rows: Vec<(i64, Map<String, Value>)> = Vec::new();
            for record in dossier.records(kind) {
                // A record of plain values always becomes an object.
                let Ok(Value::Object(fields)) = record.to_fields() else { continue };
                let place = fields.get(POSITION).and_then(Value::as_i64).unwrap_or_default();
                rows.push((place, row(kind, fields, dossier)));
            }
            rows.sort_by_key(|(place, _)| *place);
            if !rows.is_empty() {
                lists.push((kind, rows.into_iter().map(|(_, row)| row).collect()));
            }
        }
        Self { lists }
    }
}

/// The fields of a record as they stand in plan JSON.
fn row(kind: Kind, mut fields: Map<String, Value>, dossier: &Dossier) -> Map<String, Value> {
    let mut row = Map::new();
    for field in kind.fields().iter().filter(|field| !field.is_position()) {
        let value = fields.remove(field.name).unwrap_or_default();
        let value = match (field.shape, value) {
            (_, Value::Null) => continue,
            (Shape::Text, Value::String(text)) if text.is_empty() => continue,
            (Shape::Number, value) => {
                let number = value.as_f64().map(Number);
                serde_json::to_value(number).unwrap_or_default()
            }
            (Shape::Link(of), value) => {
                let key = value.as_i64().map(|number| Key::new(of, number));
                key.map(|key| path(key, dossier)).unwrap_or_default().into()
            }
            (_, value) => value,
        };
        row.insert(field.name.to_owned(), value);
    }
    row
}

/// The code by which a record is mentioned: within that of its plan or action plan where codes are unique there only.
fn path(key: Key, dossier: &Dossier) -> String {
    match dossier.record(key) {
        Some(Record::Priority(priority)) => within(&path(Key::Plan(priority.plan), dossier), &priority.code),
        Some(Record::Level(level)) => within(&path(Key::Plan(level.plan), dossier), &level.name),
        Some(Record::Cycle(cycle)) => {
            within(&path(Key::ActionPlan(cycle.action_plan), dossier), &cycle.year.to_string())
        }
        Some(Record::Amendment(one)) => within(&path(Key::Plan(one.plan), dossier), &one.code),
        Some(record) => record.code().unwrap_or_default(),
        None => String::new(),
    }
}

/// A code within a larger one.
pub(super) fn within(outer: &str, inner: &str) -> String {
    format!("{outer}/{inner}")
}

/// The path by which others mention a row that is being read.
pub(super) fn row_path(kind: Kind, row: &Map<String, Value>) -> Option<String> {
    let text = |name: &str| row.get(name).and_then(Value::as_str);
    match kind {
        Kind::Amendment => Some(within(text("plan")?, text("code")?)),
        _ => text("code").map(str::to_owned),
    }
}

/// The record of a row, with its identity, its place in the list, and the identities of what it mentions.
pub(super) fn record(
    kind: Kind,
    id: i64,
    place: usize,
    row: &Map<String, Value>,
    find: impl Fn(Kind, &str) -> Result<i64, PlanFault>,
) -> Result<Record, PlanFault> {
    let mut fields = Map::new();
    fields.insert("id".to_owned(), id.into());
    for field in kind.fields() {
        let value = match (field.shape, row.get(field.name)) {
            _ if field.is_position() => (place as i64 + 1).into(),
            (Shape::Text, None) if !field.optional => Value::String(String::new()),
            (Shape::Link(of), Some(Value::String(code))) => find(of, code)?.into(),
            (_, value) => value.cloned().unwrap_or_default(),
        };
        fields.insert(field.name.to_owned(), value);
    }
    Record::from_fields(kind, Value::Object(fields)).map_err(|error| PlanFault::OtherShape(error.to_string()))
}

impl Serialize for Register {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.lists.len()))?;
        for (kind, rows) in &self.lists {
            map.serialize_entry(kind.list(), rows)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Register {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Lists;
        impl<'de> Visitor<'de> for Lists {
            type Value = Register;
            fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
                to.write_str("an object of lists")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Register, A::Error> {
                let mut register = Register::default();
                while let Some(name) = map.next_key::<String>()? {
                    let described = |kind: &&Kind| kind.list() == name && is_listed(**kind);
                    let Some(kind) = Kind::ALL.iter().find(described) else {
                        return Err(de::Error::custom(format!("unknown field `{name}`")));
                    };
                    register.lists.push((*kind, map.next_value_seed(Rows(*kind))?));
                }
                register.lists.sort_by_key(|(kind, _)| *kind);
                Ok(register)
            }
        }
        deserializer.deserialize_map(Lists)
    }
}

/// Reads the list of a noun.
struct Rows(Kind);

impl<'de> DeserializeSeed<'de> for Rows {
    type Value = Vec<Map<String, Value>>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Rows {
    type Value = Vec<Map<String, Value>>;
    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("a list")
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut rows = Vec::new();
        while let Some(row) = seq.next_element_seed(Row(self.0))? {
            rows.push(row);
        }
        Ok(rows)
    }
}

/// Reads one object, field by field, so that a fault stands where it was made.
struct Row(Kind);

impl<'de> DeserializeSeed<'de> for Row {
    type Value = Map<String, Value>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Row {
    type Value = Map<String, Value>;
    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("an object")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let fields = self.0.fields();
        let mut row = Map::new();
        while let Some(name) = map.next_key::<String>()? {
            let Some(field) = fields.iter().find(|field| field.name == name && !field.is_position()) else {
                let _ = map.next_value::<IgnoredAny>();
                return Err(de::Error::custom(format!("unknown field `{name}`")));
            };
            let value = map.next_value_seed(Cell(field))?;
            if row.insert(name.clone(), value).is_some() {
                return Err(de::Error::custom(format!("duplicate field `{name}`")));
            }
        }
        let must = |field: &&FieldShape| {
            let may_be_absent = field.optional || field.is_position();
            !may_be_absent && (field.shape != Shape::Text || field.must_be_filled())
        };
        match fields.iter().filter(must).find(|field| !row.contains_key(field.name)) {
            Some(field) => Err(de::Error::custom(format!("missing field `{}`", field.name))),
            None => Ok(row),
        }
    }
}

/// Reads the value of a field.
struct Cell(&'static FieldShape);

impl<'de> DeserializeSeed<'de> for Cell {
    type Value = Value;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        match self.0.shape {
            Shape::Text => String::deserialize(deserializer).map(Value::from),
            Shape::Link(_) => String::deserialize(deserializer).map(Value::from),
            Shape::Day => Day::deserialize(deserializer).map(|day| day.0.to_string().into()),
            Shape::Number => Number::deserialize(deserializer).map(|number| number.0.into()),
            Shape::Whole => {
                let value = Value::deserialize(deserializer)?;
                let whole = value.as_i64().map(Value::from);
                whole.ok_or_else(|| de::Error::custom(format!("{NUMBER}{value}")))
            }
            Shape::Choice(_, codes) => {
                let code = String::deserialize(deserializer)?;
                if codes.contains(&code.as_str()) {
                    return Ok(code.into());
                }
                let expected: Vec<String> = codes.iter().map(|code| format!("`{code}`")).collect();
                let expected = expected.join(", ");
                Err(de::Error::custom(format!("unknown variant `{code}`, expected one of {expected}")))
            }
        }
    }
}

/// Whether others can mention the records of a noun by a code.
pub(super) fn has_code(kind: Kind) -> bool {
    kind == Kind::Amendment || kind.fields().iter().any(|field| field.mark == Mark::Code)
}

/// Whether a noun has a list in the register; the zone, which is one, stands at the top of the file.
fn is_listed(kind: Kind) -> bool {
    kind != Kind::Zone && !kind.fields().is_empty()
}
