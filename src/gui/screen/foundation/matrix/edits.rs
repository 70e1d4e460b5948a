//! What is placed, moved and taken out, as edits.

use super::Spot;
use crate::analysis::{Axes, Coordinate, Placed};
use crate::domain::{ActionPlan, Dossier, Edit, Id, Key, Mint, Placement, Record};

/// Places something on some rows and columns.
pub(super) fn put(placed: Placed, on: impl Iterator<Item = Coordinate>, mint: &mut Mint) -> Edit {
    let mut placement = nowhere(placed, mint);
    for coordinate in on {
        coordinate.put(&mut placement);
    }
    Edit::Add(Record::Placement(placement))
}

fn nowhere(placed: Placed, mint: &mut Mint) -> Placement {
    let (objective, action_plan) = match placed {
        Placed::Objective(id) => (Some(id), None),
        Placed::ActionPlan(id) => (None, Some(id)),
    };
    Placement {
        id: mint.id(),
        objective,
        action_plan,
        field: None,
        chain: None,
        function: None,
        sphere: None,
    }
}

/// Places an action plan everywhere where its objective stands; none when that stands nowhere.
pub(super) fn as_objective(id: Id<ActionPlan>, dossier: &Dossier, mint: &mut Mint) -> Option<Edit> {
    let objective = dossier.get(id)?.objective;
    let all = dossier.placements.values().filter(|one| one.objective == Some(objective));
    let edits: Vec<Edit> = all
        .map(|one| {
            let copy = Placement { id: mint.id(), objective: None, action_plan: Some(id), ..one.clone() };
            Edit::Add(Record::Placement(copy))
        })
        .collect();
    (!edits.is_empty()).then_some(Edit::Together(edits))
}

/// Takes something out of a cell, with all its places there.
pub(super) fn take_out(placed: Placed, spot: Spot, axes: Axes, dossier: &Dossier) -> Option<Edit> {
    let is_here = |one: &&Placement| {
        Placed::of(one) == Some(placed)
            && spot.row.is_none_or(|row| axes.rows.of(one) == row)
            && spot.column.is_none_or(|column| axes.columns.of(one) == column)
    };
    let edits: Vec<Edit> =
        dossier.placements.values().filter(is_here).map(|one| Edit::Remove(Key::Placement(one.id))).collect();
    (!edits.is_empty()).then_some(Edit::Together(edits))
}
