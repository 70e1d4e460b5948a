//! Nouns that describe their own fields, so that the file, plan JSON and the window need no code of their own for
//! each of them. A new one is one [`record!`], one line in `dossier.rs`, and one table in `schema.sql`.

use super::noun::{Bond, Noun, Reference};
use super::refusal::{Field, Refusal};
use super::{Dossier, Id, Key, Kind};
use chrono::NaiveDate;

/// A field of a noun.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FieldShape {
    /// Its name: in the file, in plan JSON, and (after `field-`) of its word for people.
    pub name: &'static str,
    /// What it holds.
    pub shape: Shape,
    /// Whether it may hold nothing.
    pub optional: bool,
    /// What else is asked of it.
    pub mark: Mark,
}

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Shape {
    /// Text.
    Text,
    /// A number.
    Number,
    /// A whole number.
    Whole,
    /// A day.
    Day,
    /// A member of a closed vocabulary: its name, and its codes.
    Choice(&'static str, &'static [&'static str]),
    /// A mention of another record.
    Link(Kind),
}

/// What is asked of a field besides its shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Nothing.
    None,
    /// A short code that is unique among its noun.
    Code,
    /// A line that may not be blank.
    Filled,
    /// A text of several lines.
    Long,
    /// A text of several lines that may not be blank.
    LongFilled,
    /// The record is a part of what it mentions, and goes with it.
    Part,
}

impl FieldShape {
    /// Whether the text may not be blank.
    pub fn must_be_filled(&self) -> bool {
        matches!(self.mark, Mark::Code | Mark::Filled | Mark::LongFilled)
    }

    /// Whether it is a text of several lines.
    pub fn is_long(&self) -> bool {
        matches!(self.mark, Mark::Long | Mark::LongFilled)
    }

    /// Whether it is the place among siblings, which lists keep by their order.
    pub fn is_position(&self) -> bool {
        self.name == POSITION
    }
}

/// The name of the field that keeps the order.
pub const POSITION: &str = "position";

/// A type that a described field can have.
pub trait FieldType {
    /// What it holds.
    const SHAPE: Shape;
    /// Whether it may hold nothing.
    const OPTIONAL: bool = false;

    /// What it mentions.
    fn mention(&self) -> Option<Key> {
        None
    }
    /// The text it holds.
    fn line(&self) -> Option<&str> {
        None
    }
    /// What people recognise it by.
    fn label(&self, dossier: &Dossier) -> String {
        match self.mention() {
            Some(key) => dossier.record(key).map_or_else(String::new, |record| record.label(dossier)),
            None => self.line().unwrap_or_default().to_owned(),
        }
    }
}

impl FieldType for String {
    const SHAPE: Shape = Shape::Text;
    fn line(&self) -> Option<&str> {
        Some(self)
    }
}
impl FieldType for f64 {
    const SHAPE: Shape = Shape::Number;
}
impl FieldType for i64 {
    const SHAPE: Shape = Shape::Whole;
}
impl FieldType for i32 {
    const SHAPE: Shape = Shape::Whole;
    fn label(&self, _: &Dossier) -> String {
        self.to_string()
    }
}
impl FieldType for NaiveDate {
    const SHAPE: Shape = Shape::Day;
}
impl<T: Noun> FieldType for Id<T> {
    const SHAPE: Shape = Shape::Link(T::KIND);
    fn mention(&self) -> Option<Key> {
        Some(T::key(*self))
    }
}
impl<T: FieldType> FieldType for Option<T> {
    const SHAPE: Shape = T::SHAPE;
    const OPTIONAL: bool = true;
    fn mention(&self) -> Option<Key> {
        self.as_ref().and_then(T::mention)
    }
    fn line(&self) -> Option<&str> {
        self.as_ref().and_then(T::line)
    }
}

/// The rules of a described noun that its fields do not tell by themselves.
pub trait Rules: Sized {
    /// What people recognise it by, when that is not the field it is called by.
    fn known_as(&self) -> Option<&str> {
        None
    }

    /// Checks its own values, and those it must agree with.
    ///
    /// # Errors
    /// The first rule that it breaks.
    fn keep(&self, dossier: &Dossier) -> Result<(), Refusal> {
        let _ = dossier;
        Ok(())
    }
}

/// Declares a noun by its fields, with what people recognise it by.
macro_rules! record {
    (
        $(#[$doc:meta])*
        $noun:ident in $table:ident called $label:ident {
            $($(#[$field_doc:meta])* $field:ident: $type:ty $(= $mark:ident)?,)+
        }
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $noun {
            /// Identity.
            pub id: crate::domain::Id<Self>,
            $($(#[$field_doc])* pub $field: $type,)+
        }

        impl crate::domain::Noun for $noun {
            crate::domain::dossier::noun!($noun, $table);
            const FIELDS: &'static [crate::domain::FieldShape] = &[$(crate::domain::FieldShape {
                name: stringify!($field),
                shape: <$type as crate::domain::FieldType>::SHAPE,
                optional: <$type as crate::domain::FieldType>::OPTIONAL,
                mark: crate::domain::record::mark!($($mark)?),
            },)+];
            fn label(&self, dossier: &crate::domain::Dossier) -> String {
                let known = crate::domain::record::Rules::known_as(self).map(str::to_owned);
                known.unwrap_or_else(|| crate::domain::FieldType::label(&self.$label, dossier))
            }
            fn references(&self) -> Vec<crate::domain::Reference> {
                let mentions = [$(crate::domain::FieldType::mention(&self.$field),)+];
                crate::domain::record::references(Self::FIELDS, &mentions)
            }
            fn check(&self, dossier: &crate::domain::Dossier) -> Result<(), crate::domain::Refusal> {
                let lines = |record: &Self| [$(crate::domain::FieldType::line(&record.$field).map(str::to_owned),)+];
                crate::domain::record::check_lines(self, &dossier.$table, lines)?;
                crate::domain::record::Rules::keep(self, dossier)
            }
        }
    };
}
pub(crate) use record;

/// The mark of a field from its word.
macro_rules! mark {
    () => {
        crate::domain::Mark::None
    };
    (code) => {
        crate::domain::Mark::Code
    };
    (filled) => {
        crate::domain::Mark::Filled
    };
    (long) => {
        crate::domain::Mark::Long
    };
    (long_filled) => {
        crate::domain::Mark::LongFilled
    };
    (part) => {
        crate::domain::Mark::Part
    };
}
pub(crate) use mark;

/// What a record mentions, field by field.
pub(super) fn references(fields: &[FieldShape], mentions: &[Option<Key>]) -> Vec<Reference> {
    let bond = |mark| if mark == Mark::Part { Bond::Part } else { Bond::Use };
    let pairs = fields.iter().zip(mentions);
    pairs.filter_map(|(field, key)| key.map(|key| Reference { key, bond: bond(field.mark) })).collect()
}

/// Refuses blank texts, and codes that another record has.
pub(super) fn check_lines<T: Noun, const N: usize>(
    record: &T,
    table: &super::Table<T>,
    lines: impl Fn(&T) -> [Option<String>; N],
) -> Result<(), Refusal> {
    let own = lines(record);
    for (field, line) in T::FIELDS.iter().zip(&own) {
        let line = line.as_deref().unwrap_or_default();
        if field.must_be_filled() && line.trim().is_empty() {
            return Err(Refusal::Blank { kind: T::KIND, field: Field(field.name) });
        }
    }
    let Some(code) = T::FIELDS.iter().position(|field| field.mark == Mark::Code) else { return Ok(()) };
    let taken = |other: &&T| other.id() != record.id() && lines(other)[code] == own[code];
    match table.values().find(taken) {
        Some(_) => Err(Refusal::CodeTaken { kind: T::KIND, code: own[code].clone().unwrap_or_default() }),
        None => Ok(()),
    }
}

/// Refuses a second record that stands for the same thing.
pub(super) fn only_one<T: Noun>(
    record: &T,
    dossier: &Dossier,
    same: impl Fn(&T) -> bool,
) -> Result<(), Refusal> {
    match T::table(dossier).values().find(|other| other.id() != record.id() && same(other)) {
        Some(other) => Err(Refusal::Twice { kind: T::KIND, what: other.label(dossier) }),
        None => Ok(()),
    }
}

/// Refuses that a record stands under itself, however far up.
pub(super) fn not_under_itself<T: Noun>(
    record: &T,
    dossier: &Dossier,
    above: impl Fn(&T) -> Vec<Id<T>>,
) -> Result<(), Refusal> {
    let mut waiting = above(record);
    let mut seen = std::collections::BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if id == record.id() {
            return Err(Refusal::UnderItself { kind: T::KIND });
        }
        if seen.insert(id) {
            waiting.extend(dossier.get(id).map(&above).unwrap_or_default());
        }
    }
    Ok(())
}
