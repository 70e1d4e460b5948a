//! From what was typed, and from a new year, to edits.

use crate::analysis::CapacityYear;
use crate::domain::{Capacity, Dossier, Edit, EditName, Id, Kind, Mint, Record, Verb};
use crate::gui::context::Context;
use crate::words::read_number;
use chrono::Datelike;

/// A field of the capacity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// The hours of the zone or of a function.
    Hours(Id<Capacity>),
    /// Their full-time equivalents.
    Fte(Id<Capacity>),
    /// The hours of the whole zone in a year that does not say them yet.
    Whole(i32),
}

impl Field {
    /// The id of its control, by which it can be focused.
    pub(super) fn id(self) -> String {
        match self {
            Self::Hours(id) => format!("hours-{}", id.number()),
            Self::Fte(id) => format!("fte-{}", id.number()),
            Self::Whole(year) => format!("hours-of-{year}"),
        }
    }
}

/// Makes an edit of what was typed; none when there is nothing to change.
pub(super) fn save(
    field: Field,
    typed: &str,
    context: Context<'_>,
    mint: &mut Mint,
) -> Result<Option<Edit>, String> {
    let words = context.words;
    let text = typed.trim();
    let number = || {
        read_number(text, words.language).ok_or_else(|| words.say_with("not-a-number", &[("found", text)]))
    };
    let held = |id: Id<Capacity>| context.dossier.get(id).cloned();
    let next = match field {
        Field::Hours(id) => {
            let Some(held) = held(id) else { return Ok(None) };
            Capacity { hours: number()?, ..held }
        }
        Field::Fte(id) => {
            let Some(held) = held(id) else { return Ok(None) };
            Capacity { fte: if text.is_empty() { None } else { Some(number()?) }, ..held }
        }
        Field::Whole(_) if text.is_empty() => return Ok(None),
        Field::Whole(year) => {
            let new = Capacity { id: mint.id(), year, function: None, fte: None, hours: number()? };
            return Ok(Some(Edit::Add(Record::Capacity(new))));
        }
    };
    Ok(Some(Edit::Change(Record::Capacity(next))))
}

/// The year after the last one, with what the last one holds.
pub(super) fn next_year(dossier: &Dossier, mint: &mut Mint) -> Option<(i32, Edit)> {
    let last = CapacityYear::years(dossier).last().copied()?;
    let year = last + 1;
    let copies = dossier.capacities.values().filter(|one| one.year == last);
    let edits =
        copies.map(|one| Edit::Add(Record::Capacity(Capacity { id: mint.id(), year, ..one.clone() })));
    let edits: Vec<Edit> = edits.collect();
    let name =
        EditName { verb: Verb::Added, noun: Kind::Capacity.code().to_owned(), label: year.to_string() };
    Some((year, Edit::Named(name, edits)))
}

/// The first year: the one that is judged, with every function of the zone, still to be filled in. Answers the id of
/// the field to fill in first.
pub(super) fn first_year(context: Context<'_>, mint: &mut Mint) -> (String, Edit) {
    let year = context.on().year();
    let mut functions: Vec<_> = context.dossier.functions.values().collect();
    functions.sort_by_key(|function| (function.position, function.id));
    let whole = Capacity { id: mint.id(), year, function: None, fte: None, hours: 0.0 };
    let field = Field::Hours(whole.id).id();
    let mut edits = vec![Edit::Add(Record::Capacity(whole))];
    edits.extend(functions.into_iter().map(|function| {
        let of = Capacity { id: mint.id(), year, function: Some(function.id), fte: None, hours: 0.0 };
        Edit::Add(Record::Capacity(of))
    }));
    let name =
        EditName { verb: Verb::Added, noun: Kind::Capacity.code().to_owned(), label: year.to_string() };
    (field, Edit::Named(name, edits))
}
