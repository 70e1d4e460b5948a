//! From what was typed in a field to an edit.

use crate::domain::{
    Criterion, Edit, Id, Key, Mint, Phenomenon, Plan, Rating, Record, Selection, SelectionVerdict,
};
use crate::gui::context::Context;
use crate::words::read_number;

/// A field of the weighing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// The score of a phenomenon on a criterion.
    Score(Id<Phenomenon>, Id<Criterion>),
    /// Why it has that score.
    Note(Id<Phenomenon>, Id<Criterion>),
    /// The weight of a criterion.
    Weight(Id<Criterion>),
    /// The name of a criterion.
    CriterionName(Id<Criterion>),
    /// The name of a phenomenon.
    Name(Id<Phenomenon>),
    /// Its category in the police statistics.
    Category(Id<Phenomenon>),
    /// Why it was retained or not.
    Reason(Id<Phenomenon>),
}

impl Field {
    /// The id of its control, by which it can be focused.
    pub(super) fn id(self) -> String {
        match self {
            Self::Score(one, other) => format!("score-{}-{}", one.number(), other.number()),
            Self::Note(one, other) => format!("score-note-{}-{}", one.number(), other.number()),
            Self::Weight(one) => format!("weight-{}", one.number()),
            Self::CriterionName(one) => format!("criterion-{}", one.number()),
            Self::Name(one) => format!("phenomenon-{}", one.number()),
            Self::Category(one) => format!("category-{}", one.number()),
            Self::Reason(one) => format!("reason-{}", one.number()),
        }
    }
}

/// The score that a phenomenon has on a criterion.
pub(super) fn rating<'a>(
    phenomenon: Id<Phenomenon>,
    criterion: Id<Criterion>,
    context: Context<'a>,
) -> Option<&'a Rating> {
    let mut all = context.dossier.ratings.values();
    all.find(|one| one.phenomenon == phenomenon && one.criterion == criterion)
}

/// Makes an edit of what was typed; none when there is nothing to change.
pub(super) fn edit(
    field: Field,
    typed: &str,
    plan: Id<Plan>,
    context: Context<'_>,
    mint: &mut Mint,
) -> Result<Option<Edit>, String> {
    let (dossier, words) = (context.dossier, context.words);
    let text = typed.trim();
    let number = || {
        read_number(text, words.language).ok_or_else(|| words.say_with("not-a-number", &[("found", text)]))
    };
    let change = |record: Record| Ok(Some(Edit::Change(record)));
    match field {
        Field::Score(phenomenon, criterion) => match rating(phenomenon, criterion, context) {
            Some(held) if text.is_empty() => Ok(Some(Edit::Remove(Key::Rating(held.id)))),
            Some(held) => change(Record::Rating(Rating { score: number()?, ..held.clone() })),
            None if text.is_empty() => Ok(None),
            None => {
                let (id, score) = (mint.id(), number()?);
                let new = Rating { id, criterion, phenomenon, score, note: String::new() };
                Ok(Some(Edit::Add(Record::Rating(new))))
            }
        },
        Field::Note(phenomenon, criterion) => {
            let Some(held) = rating(phenomenon, criterion, context) else { return Ok(None) };
            change(Record::Rating(Rating { note: text.to_owned(), ..held.clone() }))
        }
        Field::Weight(id) => {
            let Some(held) = dossier.get(id) else { return Ok(None) };
            change(Record::Criterion(Criterion { weight: number()?, ..held.clone() }))
        }
        Field::CriterionName(id) => {
            let Some(held) = dossier.get(id) else { return Ok(None) };
            change(Record::Criterion(Criterion { name: text.to_owned(), ..held.clone() }))
        }
        Field::Name(id) => {
            let Some(held) = dossier.get(id) else { return Ok(None) };
            change(Record::Phenomenon(Phenomenon { name: text.to_owned(), ..held.clone() }))
        }
        Field::Category(id) => {
            let Some(held) = dossier.get(id) else { return Ok(None) };
            change(Record::Phenomenon(Phenomenon { category: text.to_owned(), ..held.clone() }))
        }
        Field::Reason(phenomenon) => {
            let held =
                dossier.selections.values().find(|one| one.plan == plan && one.phenomenon == phenomenon);
            let reason = typed.trim_end().to_owned();
            match held {
                Some(held) => change(Record::Selection(Selection { reason, ..held.clone() })),
                None if reason.is_empty() => Ok(None),
                None => {
                    let verdict = SelectionVerdict::Undecided;
                    let new = Selection { id: mint.id(), plan, phenomenon, verdict, reason, priority: None };
                    Ok(Some(Edit::Add(Record::Selection(new))))
                }
            }
        }
    }
}
