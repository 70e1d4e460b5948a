//! What rows, columns and their contents are called.

use crate::analysis::{Axes, Axis, Cell, Coordinate, Line, Placed};
use crate::domain::{Key, Noun};
use crate::gui::context::Context;
use crate::gui::place::Place;

/// The key of the word of an axis.
pub(super) fn axis_word(axis: Axis) -> &'static str {
    match axis {
        Axis::Field => "foundation-axis-field",
        Axis::Chain => "foundation-axis-chain",
        Axis::Function => "foundation-axis-function",
        Axis::Sphere => "foundation-axis-sphere",
    }
}

/// What a row or column is called.
pub(super) fn coordinate(one: Coordinate, context: Context<'_>) -> String {
    let dossier = context.dossier;
    let name = match one {
        Coordinate::Field(id) => dossier.get(id).map(|one| one.name.clone()),
        Coordinate::Chain(id) => dossier.get(id).map(|one| one.name.clone()),
        Coordinate::Function(id) => dossier.get(id).map(|one| one.name.clone()),
        Coordinate::Sphere(sphere) => Some(context.words.opening(&context.word(sphere))),
    };
    name.unwrap_or_default()
}

/// What a row or column is called, or that it is about what has no place on that side.
pub(super) fn line(line: Line, axis: Axis, context: Context<'_>) -> String {
    line.map_or_else(
        || {
            context.say(match axis {
                Axis::Field => "foundation-without-field",
                Axis::Chain => "foundation-without-chain",
                Axis::Function => "foundation-without-function",
                Axis::Sphere => "foundation-without-sphere",
            })
        },
        |one| coordinate(one, context),
    )
}

/// What stands under the name of a row or column: the stage of a link, the service of a function.
pub(super) fn remark(line: Line, context: Context<'_>) -> Option<String> {
    let dossier = context.dossier;
    let remark = match line? {
        Coordinate::Chain(id) => {
            let link = dossier.get(id)?;
            let stage = context.word(link.stage);
            (!link.name.to_lowercase().replace('-', "").contains(&stage)).then_some(stage)
        }
        Coordinate::Function(id) => dossier.get(id).map(|one| one.service.clone()),
        Coordinate::Field(_) | Coordinate::Sphere(_) => None,
    };
    remark.filter(|remark| !remark.trim().is_empty())
}

/// What a cell is called: its row and its column, or the one that is not left open.
pub(super) fn spot(spot: super::Spot, axes: Axes, context: Context<'_>) -> String {
    let row = spot.row.map(|one| line(one, axes.rows, context));
    let column = spot.column.map(|one| line(one, axes.columns, context));
    match (row, column) {
        (Some(row), Some(column)) => {
            context.words.say_with("foundation-cell", &[("row", &row), ("column", &column)])
        }
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => context.say("foundation-everything"),
    }
}

/// How many objectives and action plans stand in a cell, in words.
pub(super) fn count(cell: Option<&Cell>, context: Context<'_>) -> String {
    let words = context.words;
    let Some(cell) = cell.filter(|cell| cell.count() > 0) else { return words.say("foundation-empty-cell") };
    let parts = [
        ("foundation-objectives", cell.objectives.len()),
        ("foundation-action-plans", cell.action_plans.len()),
    ];
    let parts: Vec<String> =
        parts.iter().filter(|(_, count)| *count > 0).map(|(key, count)| words.count(key, *count)).collect();
    words.list(&parts)
}

/// How a cell stands, in words.
pub(super) fn status(cell: Option<&Cell>, context: Context<'_>) -> Option<String> {
    let status = cell.and_then(Cell::status)?;
    Some(context.word(status))
}

/// The code and the title of what is placed.
pub(super) fn placed(one: Placed, context: Context<'_>) -> String {
    let dossier = context.dossier;
    let label = match one {
        Placed::Objective(id) => dossier.get(id).map(|one| one.label(dossier)),
        Placed::ActionPlan(id) => dossier.get(id).map(|one| format!("{} {}", one.code, one.title)),
    };
    label.unwrap_or_default()
}

/// What sort of thing is placed: the zone's name of the level, or an action plan.
pub(super) fn sort(one: Placed, context: Context<'_>) -> String {
    let level = match one {
        Placed::Objective(id) => {
            let level = context.dossier.get(id).and_then(|one| context.dossier.get(one.level));
            level.map(|level| level.name.clone())
        }
        Placed::ActionPlan(_) => None,
    };
    level.unwrap_or_else(|| context.words.opening(&context.say("noun-action-plan")))
}

/// Where what is placed can be looked at.
pub(super) fn place(one: Placed) -> Place {
    match one {
        Placed::Objective(id) => Place::Plan(Some(Key::Objective(id))),
        Placed::ActionPlan(id) => Place::ActionPlan(id, None),
    }
}

/// All members of a side to choose from, "none" first.
pub(super) fn options(axis: Axis, context: Context<'_>) -> Vec<(Line, String)> {
    let all = axis.coordinates(context.dossier);
    let all = all.into_iter().map(|one| (Some(one), coordinate(one, context)));
    std::iter::once((None, context.say("foundation-none"))).chain(all).collect()
}
