//! What stands in the chosen cell.

use super::says;
use super::{MatrixView, Message, Spot};
use crate::analysis::{Axis, Cell, Matrix, Placed};
use crate::domain::Status;
use crate::gui::context::{Context, tone};
use crate::gui::icon::Icon;
use crate::gui::style::space;
use crate::gui::widget::{self, table};
use iced::widget::{column, row, space as gap};
use iced::{Alignment, Element, Length};
use std::collections::BTreeSet;

/// The card of the chosen cell.
pub(super) fn card<'a>(
    view: &'a MatrixView,
    matrix: &'a Matrix,
    spot: Spot,
    context: Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let cell = matrix.at(spot.row, spot.column);
    let close = widget::icon_button(Icon::X, words.say("close"), Message::Choose(spot));
    let title = column![
        widget::heading(says::spot(spot, view.axes, context), 2),
        widget::muted(says::count(cell, context))
    ];
    let title = title.push(cell.map(|cell| tally(cell, context))).spacing(space::TINY);
    let head = row![title.width(Length::Fill), close].align_y(Alignment::Start);
    let mut card = column![head].spacing(space::MEDIUM);
    let all = cell.map(members).unwrap_or_default();
    let others = others(view, spot);
    if !all.is_empty() {
        let columns = vec![
            table::column(words.say("column-status"), 104.0),
            table::column(words.say("foundation-column-what"), Length::Fill),
            table::column("", 36.0),
        ];
        let rows = all.iter().map(|placed| line(view, *placed, spot, &others, context)).collect();
        let name = says::spot(spot, view.axes, context);
        card = card.push(table(name, columns, rows).row_padding(6.0));
    }
    let is_cell = spot.row.flatten().is_some() && spot.column.flatten().is_some();
    if is_cell {
        let held: BTreeSet<Placed> = all.into_iter().collect();
        let free = view.statuses.keys().filter(|placed| !held.contains(placed));
        let options: Vec<(Placed, String)> =
            free.map(|placed| (*placed, says::placed(*placed, context))).collect();
        if !options.is_empty() {
            let label = words.say("foundation-put-here");
            let select = widget::bare_select(label.clone(), options, None, Message::PutHere);
            card = card.push(select.placeholder(label).id("foundation-put-here"));
        }
    }
    widget::card(card).into()
}

/// How many stand how.
fn tally<'a>(cell: &Cell, context: Context<'a>) -> Element<'a, Message> {
    let all = cell.tally.iter().map(|(status, count)| {
        let says = [("status", context.word(*status)), ("count", count.to_string())];
        let says = says.each_ref().map(|(name, value)| (*name, value.as_str()));
        widget::badge(tone(*status), context.words.say_with("foundation-tally", &says))
    });
    row(all).spacing(space::SMALL).wrap().vertical_spacing(space::TINY).into()
}

/// Everything in a cell, objectives first.
fn members(cell: &Cell) -> Vec<Placed> {
    let objectives = cell.objectives.iter().copied().map(Placed::Objective);
    objectives.chain(cell.action_plans.iter().copied().map(Placed::ActionPlan)).collect()
}

/// The sides that the cell itself does not tell.
fn others(view: &MatrixView, spot: Spot) -> Vec<Axis> {
    let told = |axis: &Axis| {
        (*axis == view.axes.rows && spot.row.is_some())
            || (*axis == view.axes.columns && spot.column.is_some())
    };
    Axis::ALL.into_iter().filter(|axis| !told(axis)).collect()
}

fn line<'a>(
    view: &'a MatrixView,
    placed: Placed,
    spot: Spot,
    others: &[Axis],
    context: Context<'a>,
) -> table::Row<'a, Message> {
    let words = context.words;
    let status = view.statuses.get(&placed).copied().unwrap_or(Status::Unknown);
    let name = says::placed(placed, context);
    let here = context.dossier.placements.values().filter(|one| {
        Placed::of(one) == Some(placed)
            && spot.row.is_none_or(|row| view.axes.rows.of(one) == row)
            && spot.column.is_none_or(|column| view.axes.columns.of(one) == column)
    });
    let also: BTreeSet<_> = here.flat_map(|one| others.iter().filter_map(|axis| axis.of(one))).collect();
    let mut says: Vec<String> = vec![says::sort(placed, context)];
    says.extend(also.into_iter().map(|one| says::coordinate(one, context)));
    let detail = says.join(" · ");
    let take = words.say_with("foundation-take-out", &[("name", &name)]);
    let remove = if spot.row.is_some() || spot.column.is_some() {
        widget::icon_button(Icon::X, take, Message::TakeOut(placed)).into()
    } else {
        gap().into()
    };
    let cells = vec![
        widget::badge(tone(status), words.word(status)),
        column![widget::strong(name.clone()), widget::small(detail)].into(),
        remove,
    ];
    let summary = words.say_with("foundation-cell-says", &[("cell", &name), ("says", &words.word(status))]);
    table::row(("placed", placed), summary, cells).on_press(Message::Go(says::place(placed)))
}
