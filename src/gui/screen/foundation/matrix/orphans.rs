//! What of the plan has no place in the matrix, with a way to give it one.

use super::says;
use super::{MatrixView, Message};
use crate::analysis::{Axis, Matrix, Placed};
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::style::space;
use crate::gui::widget::{self, table};
use iced::widget::{column, row};
use iced::{Alignment, Element, Length};

/// Orphans that are shown until all are wanted.
const FIRST: usize = 8;

/// The card of what has no place.
pub(super) fn card<'a>(
    view: &'a MatrixView,
    matrix: &'a Matrix,
    context: Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let orphans = &matrix.orphans;
    let mut card = column![widget::heading(words.say("foundation-orphans"), 2)].spacing(space::MEDIUM);
    if orphans.is_empty() {
        return widget::card(card.push(widget::muted(words.say("foundation-orphans-none")))).into();
    }
    card = card.push(widget::muted(words.count("foundation-orphans-count", orphans.len())));
    let aims = Axis::ALL.into_iter().filter(|axis| !axis.coordinates(context.dossier).is_empty());
    let aims = aims.map(|axis| {
        let options = says::options(axis, context);
        let chosen = view.aim.get(&axis).copied();
        widget::select(words.say(says::axis_word(axis)), options, Some(chosen), move |line| {
            Message::Aim(axis, line)
        })
        .into()
    });
    card = card.push(widget::tiles(190.0, aims.collect()).spacing(space::MEDIUM));
    let columns = vec![
        table::column(words.say("foundation-column-what"), Length::Fill),
        table::column("", Length::Shrink),
    ];
    let shown = if view.all_orphans { orphans.len() } else { FIRST };
    let rows = orphans.iter().take(shown).map(|placed| line(view, *placed, context)).collect();
    card = card
        .push(table(words.say("foundation-orphans"), columns, rows).total(orphans.len()).row_padding(4.0));
    if orphans.len() > FIRST {
        let key = if view.all_orphans { "show-fewer" } else { "show-all" };
        card = card.push(widget::quiet(words.say(key), Message::AllOrphans(!view.all_orphans)));
    }
    widget::card(card).into()
}

fn line<'a>(view: &'a MatrixView, placed: Placed, context: Context<'a>) -> table::Row<'a, Message> {
    let words = context.words;
    let name = says::placed(placed, context);
    let ready = (!view.aim.is_empty()).then_some(Message::Put(placed));
    let put = words.say_with("foundation-put-name", &[("name", &name)]);
    let put = widget::icon_button(Icon::Check, put, ready);
    let put = if view.aim.is_empty() { put.description(words.say("foundation-put-first")) } else { put };
    let mut buttons = row![].spacing(space::TINY).align_y(Alignment::Center);
    if let Placed::ActionPlan(id) = placed {
        let objective = context.dossier.get(id).map(|plan| plan.objective);
        let is_placed = context
            .dossier
            .placements
            .values()
            .any(|one| one.objective.is_some() && one.objective == objective);
        if is_placed {
            let like =
                widget::quiet(words.say("foundation-put-as-objective"), Message::PutAsObjective(id)).tight();
            buttons = buttons.push(like);
        }
    }
    let cells = vec![
        column![widget::strong(name.clone()), widget::small(says::sort(placed, context))].into(),
        buttons.push(put).into(),
    ];
    table::row(("orphan", placed), name, cells).on_press(Message::Go(says::place(placed)))
}
