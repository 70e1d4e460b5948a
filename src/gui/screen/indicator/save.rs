//! From what was typed in a field of an indicator to an edit of the document.

use super::row::Column;
use crate::domain::{
    Annotation, Area, Baseline, Edit, Id, Indicator, Key, Mint, Nature, Period, Plan, Record, Target,
};
use crate::gui::context::Context;
use crate::gui::form::Drafts;
use crate::words::{read_day, read_number};
use chrono::Datelike;

/// A field of the screen of one indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// Short code.
    Code,
    /// Name.
    Name,
    /// What counts and what does not.
    Definition,
    /// Unit.
    Unit,
    /// Decimals that people see.
    Decimals,
    /// What a ratio is told per.
    Per,
    /// Days after a period in which its figures are provisional.
    SettlesAfter,
    /// How far from the trajectory is still "attention".
    Tolerance,
    /// Where the figures come from.
    Source,
    /// When figures are cut off.
    CutOffRule,
    /// The year of the baseline.
    BaselineYear,
    /// The figure of the baseline.
    BaselineValue,
    /// The target of a year, or the lower edge of its band.
    Target(i32),
    /// The upper edge of the band of a year.
    Upper(i32),
    /// The day of an annotation.
    NoteDay(Id<Annotation>),
    /// The text of an annotation.
    NoteText(Id<Annotation>),
    /// The last day of an annotation.
    NoteUntil(Id<Annotation>),
    /// A cell of the grid of measurements, of a municipality or of the whole zone.
    Cell(Option<Id<Area>>, Period, Column),
}

/// What comes of a text that was typed.
pub(super) enum Made {
    /// An edit.
    Edit(Box<Edit>),
    /// Nothing: there was nothing and nothing was typed.
    Nothing,
    /// Nothing yet: it waits for another field.
    Waits,
}

fn edit(edit: Edit) -> Result<Made, String> {
    Ok(Made::Edit(Box::new(edit)))
}

/// Makes an edit of what was typed in a field other than a cell of the grid; else says what is wrong with it.
pub(super) fn made(
    field: Field,
    typed: &str,
    drafts: &Drafts<Field>,
    indicator: &Indicator,
    plan: Option<&Plan>,
    context: Context<'_>,
    mint: &mut Mint,
) -> Result<Made, String> {
    let text = typed.trim();
    let with = |change: &dyn Fn(&mut Indicator)| {
        let mut next = indicator.clone();
        change(&mut next);
        edit(Edit::Change(Record::Indicator(next)))
    };
    match field {
        Field::Code => with(&|next| text.clone_into(&mut next.code)),
        Field::Name => with(&|next| text.clone_into(&mut next.name)),
        Field::Definition => with(&|next| typed.trim_end().clone_into(&mut next.definition)),
        Field::Unit => with(&|next| text.clone_into(&mut next.unit)),
        Field::Source => with(&|next| text.clone_into(&mut next.source)),
        Field::CutOffRule => with(&|next| typed.trim_end().clone_into(&mut next.cut_off_rule)),
        Field::Decimals => {
            let decimals = number(text, context)?;
            if decimals.fract() != 0.0 {
                return Err(context.say("indicator-decimals-whole"));
            }
            with(&|next| next.decimals = decimals as i64)
        }
        Field::Tolerance => {
            let tolerance = number(text, context)? / tolerance_scale(indicator.nature);
            with(&|next| next.tolerance = tolerance)
        }
        Field::Per => {
            let per = number(text, context)?;
            with(&|next| next.per = per)
        }
        Field::SettlesAfter => {
            let days = if text.is_empty() { 0.0 } else { number(text, context)? };
            if days.fract() != 0.0 {
                return Err(context.say("views-days-whole"));
            }
            with(&|next| next.settles_after = days as i64)
        }
        Field::BaselineYear | Field::BaselineValue => plan
            .map_or(Ok(Made::Nothing), |plan| baseline(field, text, drafts, indicator, plan, context, mint)),
        Field::Target(_) | Field::Upper(_) => {
            plan.map_or(Ok(Made::Nothing), |plan| target(field, text, drafts, indicator, plan, context, mint))
        }
        Field::NoteDay(id) => {
            let Some(note) = context.dossier.get(id) else { return Ok(Made::Nothing) };
            let day = read_day(text, context.today)
                .ok_or_else(|| context.words.say_with("not-a-day", &[("found", text)]))?;
            edit(Edit::Change(Record::Annotation(Annotation { day, ..note.clone() })))
        }
        Field::NoteUntil(id) => {
            let Some(note) = context.dossier.get(id) else { return Ok(Made::Nothing) };
            let until = match text {
                "" => None,
                _ => Some(
                    read_day(text, context.today)
                        .ok_or_else(|| context.words.say_with("not-a-day", &[("found", text)]))?,
                ),
            };
            edit(Edit::Change(Record::Annotation(Annotation { until, ..note.clone() })))
        }
        Field::NoteText(id) => {
            let Some(note) = context.dossier.get(id) else { return Ok(Made::Nothing) };
            let text = text.to_owned();
            edit(Edit::Change(Record::Annotation(Annotation { text, ..note.clone() })))
        }
        Field::Cell(..) => Ok(Made::Waits),
    }
}

/// How much larger the tolerance stands in its field than in the document: shares are shown in percent.
pub(in crate::gui) fn tolerance_scale(nature: Nature) -> f64 {
    match nature {
        Nature::Count | Nature::Rate | Nature::Amount => 100.0,
        Nature::Proportion | Nature::Score => 1.0,
    }
}

/// Reads a number, or says that it is none.
pub(super) fn number(text: &str, context: Context<'_>) -> Result<f64, String> {
    if text.is_empty() {
        return Err(context.say("indicator-number-empty"));
    }
    read_number(text, context.words.language)
        .ok_or_else(|| context.words.say_with("not-a-number", &[("found", text)]))
}

fn year(text: &str, context: Context<'_>) -> Result<i32, String> {
    let year = text.parse().ok().filter(|year| (1990..2200).contains(year));
    year.ok_or_else(|| context.words.say_with("indicator-not-a-year", &[("found", text)]))
}

fn baseline(
    field: Field,
    text: &str,
    drafts: &Drafts<Field>,
    indicator: &Indicator,
    plan: &Plan,
    context: Context<'_>,
    mint: &mut Mint,
) -> Result<Made, String> {
    let held = indicator.baseline(context.dossier, plan.id);
    match (field, held) {
        (Field::BaselineYear, Some(held)) => {
            let year = year(text, context)?;
            edit(Edit::Change(Record::Baseline(Baseline { year, ..held.clone() })))
        }
        (Field::BaselineYear, None) if text.is_empty() => Ok(Made::Nothing),
        (Field::BaselineYear, None) => year(text, context).map(|_| Made::Waits),
        (_, Some(held)) if text.is_empty() => edit(Edit::Remove(Key::Baseline(held.id))),
        (_, None) if text.is_empty() => Ok(Made::Nothing),
        (_, Some(held)) => {
            let value = number(text, context)?;
            edit(Edit::Change(Record::Baseline(Baseline { value, ..held.clone() })))
        }
        (_, None) => {
            let value = number(text, context)?;
            let year = match drafts.typed_text(Field::BaselineYear).map(str::trim) {
                Some(typed) if !typed.is_empty() => year(typed, context)?,
                _ => plan.from.year() - 1,
            };
            let new = Baseline { id: mint.id(), indicator: indicator.id, plan: plan.id, year, value };
            edit(Edit::Add(Record::Baseline(new)))
        }
    }
}

fn target(
    field: Field,
    text: &str,
    drafts: &Drafts<Field>,
    indicator: &Indicator,
    plan: &Plan,
    context: Context<'_>,
    mint: &mut Mint,
) -> Result<Made, String> {
    let (Field::Target(year) | Field::Upper(year)) = field else { return Ok(Made::Nothing) };
    let targets = indicator.targets(context.dossier, plan.id);
    let held = targets.into_iter().find(|target| target.year == year);
    match (field, held) {
        (Field::Upper(_), Some(held)) => {
            let upper = if text.is_empty() { None } else { Some(number(text, context)?) };
            if upper.is_some_and(|upper| upper < held.value) {
                return Err(context.say("indicator-band-order"));
            }
            edit(Edit::Change(Record::Target(Target { upper, ..held.clone() })))
        }
        (_, None) if text.is_empty() => Ok(Made::Nothing),
        (Field::Upper(_), None) => number(text, context).map(|_| Made::Waits),
        (_, Some(held)) if text.is_empty() => edit(Edit::Remove(Key::Target(held.id))),
        (_, Some(held)) => {
            let value = number(text, context)?;
            if held.upper.is_some_and(|upper| upper < value) {
                return Err(context.say("indicator-band-order"));
            }
            edit(Edit::Change(Record::Target(Target { value, ..held.clone() })))
        }
        (_, None) => {
            let value = number(text, context)?;
            let upper = match drafts.typed_text(Field::Upper(year)).map(str::trim) {
                Some(typed) if !typed.is_empty() => Some(number(typed, context)?),
                _ => None,
            };
            if upper.is_some_and(|upper| upper < value) {
                return Err(context.say("indicator-band-order"));
            }
            let new = Target { id: mint.id(), indicator: indicator.id, plan: plan.id, year, value, upper };
            edit(Edit::Add(Record::Target(new)))
        }
    }
}

/// The fields that are saved together with a field.
pub(super) fn companion(field: Field) -> Option<Field> {
    match field {
        Field::BaselineValue => Some(Field::BaselineYear),
        Field::Target(year) => Some(Field::Upper(year)),
        _ => None,
    }
}
