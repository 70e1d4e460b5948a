//! What becomes of a phenomenon, as edits: a verdict, a new priority, a link with one that is there.

use crate::domain::{
    Edit, EditName, Focus, Id, Key, Kind, Mint, Noun, Phenomenon, Plan, Priority, Record, Selection,
    SelectionVerdict, Track, Verb,
};
use crate::gui::context::Context;
use crate::gui::screen::plan::free;

fn held<'a>(id: Id<Phenomenon>, plan: Id<Plan>, context: Context<'a>) -> Option<&'a Selection> {
    context.dossier.selections.values().find(|one| one.plan == plan && one.phenomenon == id)
}

/// Adds what became of a phenomenon, or changes it.
fn put(next: Selection, before: Option<&Selection>) -> Edit {
    let record = Record::Selection(next);
    if before.is_some() { Edit::Change(record) } else { Edit::Add(record) }
}

/// What became of a phenomenon. One that is not retained belongs to no priority any more.
pub(super) fn verdict(
    id: Id<Phenomenon>,
    verdict: SelectionVerdict,
    plan: Id<Plan>,
    context: Context<'_>,
    mint: &mut Mint,
) -> Option<Edit> {
    let before = held(id, plan, context);
    if before.map_or(SelectionVerdict::Undecided, |one| one.verdict) == verdict {
        return None;
    }
    let Some(before) = before else {
        let new =
            Selection { id: mint.id(), plan, phenomenon: id, verdict, reason: String::new(), priority: None };
        return Some(Edit::Add(Record::Selection(new)));
    };
    let next = Selection { verdict, ..before.clone() };
    let Some(priority) = before.priority.filter(|_| verdict == SelectionVerdict::NotRetained) else {
        return Some(put(next, Some(before)));
    };
    let mut edits = vec![put(Selection { priority: None, ..next }, Some(before))];
    edits.extend(without_focus(id, priority, context));
    Some(Edit::Together(edits))
}

/// Makes a priority of a phenomenon: its name, the reason of the selection, and the link with the phenomenon.
pub(super) fn promote(
    id: Id<Phenomenon>,
    plan: Id<Plan>,
    context: Context<'_>,
    mint: &mut Mint,
) -> Option<Edit> {
    let dossier = context.dossier;
    let phenomenon = dossier.get(id)?;
    let reason = held(id, plan, context).map(|one| one.reason.clone()).unwrap_or_default();
    let of_plan = || dossier.priorities.values().filter(|priority| priority.plan == plan);
    let priority = Priority {
        id: mint.id(),
        plan,
        code: free("1".to_owned(), of_plan().map(|priority| priority.code.as_str())),
        title: phenomenon.name.clone(),
        track: Track::External,
        scope: phenomenon.text.clone(),
        emphasis: String::new(),
        reason,
        decided_by: None,
        owner: None,
        position: of_plan().map(|priority| priority.position).max().unwrap_or_default() + 1,
    };
    let name = EditName {
        verb: Verb::Added,
        noun: Kind::Priority.code().to_owned(),
        label: priority.label(dossier),
    };
    let mut edits = retained(id, priority.id, plan, context, mint);
    edits.insert(0, Edit::Add(Record::Priority(priority)));
    Some(Edit::Named(name, edits))
}

/// Lets a phenomenon belong to a priority that is there.
pub(super) fn link(
    id: Id<Phenomenon>,
    priority: Id<Priority>,
    plan: Id<Plan>,
    context: Context<'_>,
    mint: &mut Mint,
) -> Option<Edit> {
    context.dossier.get(priority)?;
    Some(Edit::Together(retained(id, priority, plan, context, mint)))
}

/// A phenomenon is retained for a priority, which is then about it.
fn retained(
    id: Id<Phenomenon>,
    priority: Id<Priority>,
    plan: Id<Plan>,
    context: Context<'_>,
    mint: &mut Mint,
) -> Vec<Edit> {
    let before = held(id, plan, context);
    let next = Selection {
        id: before.map_or_else(|| mint.id(), |one| one.id),
        plan,
        phenomenon: id,
        verdict: SelectionVerdict::Retained,
        reason: before.map(|one| one.reason.clone()).unwrap_or_default(),
        priority: Some(priority),
    };
    let mut edits = vec![put(next, before)];
    let is_there =
        context.dossier.focuses.values().any(|one| one.priority == priority && one.phenomenon == id);
    if !is_there {
        let focus = Focus { id: mint.id(), priority, phenomenon: id, text: String::new() };
        edits.push(Edit::Add(Record::Focus(focus)));
    }
    edits
}

/// Lets a phenomenon belong to no priority; it stays retained.
pub(super) fn unlink(id: Id<Phenomenon>, plan: Id<Plan>, context: Context<'_>) -> Option<Edit> {
    let before = held(id, plan, context)?;
    let priority = before.priority?;
    let mut edits = vec![put(Selection { priority: None, ..before.clone() }, Some(before))];
    edits.extend(without_focus(id, priority, context));
    Some(Edit::Together(edits))
}

/// The priority is no longer about the phenomenon.
fn without_focus(id: Id<Phenomenon>, priority: Id<Priority>, context: Context<'_>) -> Option<Edit> {
    let mut focuses = context.dossier.focuses.values();
    let focus = focuses.find(|one| one.priority == priority && one.phenomenon == id)?;
    Some(Edit::Remove(Key::Focus(focus.id)))
}
