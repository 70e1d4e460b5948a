//! The hours and the strength of the zone and of its functions, to be filled in.

use super::edits::Field;
use super::{CapacityView, Message, Shown};
use crate::domain::{Capacity, Function, Id};
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::style::{Tokens, space};
use crate::gui::widget::text::coloured;
use crate::gui::widget::{self, cells, table};
use crate::words::Words;
use iced::widget::{column, container, row, space as gap};
use iced::{Alignment, Element, Length};

/// The card of the functions.
pub(super) fn functions<'a>(
    view: &'a CapacityView,
    shown: &'a Shown,
    context: Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let year = &shown.year;
    let columns = vec![
        table::column(words.say("foundation-axis-function"), Length::FillPortion(3)),
        table::column(words.say("foundation-column-hours"), 104.0).numeric(),
        table::column(words.say("foundation-column-share"), Length::FillPortion(2)),
        table::column(words.say("foundation-column-fte"), 76.0).numeric(),
        table::column(words.say("foundation-column-per-fte"), 72.0).numeric(),
        table::column("", 34.0),
    ];
    let mut grid = Vec::new();
    let mut rows = Vec::new();
    let of_zone = words.say("foundation-whole-zone");
    match year.whole {
        Some(whole) => {
            grid.push(vec![Field::Hours(whole).id(), Field::Fte(whole).id()]);
            let name = widget::strong(of_zone.clone()).into();
            rows.push(line(view, shown, (whole, year.hours, year.fte), (of_zone, name), false, context));
        }
        None => {
            let field = Field::Whole(year.year);
            grid.push(vec![field.id()]);
            let label = words.say_with("foundation-hours-of", &[("name", &of_zone)]);
            let cell = typed(view, field, label, String::new);
            let mut cells = vec![widget::strong(of_zone.clone()).into(), cell.into()];
            cells.resize_with(columns.len(), || gap().into());
            rows.push(table::row("whole", of_zone, cells).below(faults(view, &[field])));
        }
    }
    for take in &year.functions {
        grid.push(vec![Field::Hours(take.capacity).id(), Field::Fte(take.capacity).id()]);
        let name = context.dossier.get(take.function).map(|one| one.name.clone()).unwrap_or_default();
        let label = widget::body(name.clone()).into();
        rows.push(line(view, shown, (take.capacity, take.hours, take.fte), (name, label), true, context));
    }
    let strong = |text: String| -> Element<'a, Message> { widget::strong(text).into() };
    let left = words.say("foundation-number-left");
    let share = if year.hours > 0.0 { words.percent(year.left() / year.hours) } else { String::new() };
    let fte = year.fte.map(|fte| fte - year.functions.iter().filter_map(|take| take.fte).sum::<f64>());
    let cells_of_left = vec![
        strong(left.clone()),
        container(strong(words.number(year.left(), 0))).padding([4.0, 6.0]).into(),
        widget::muted(share).into(),
        container(strong(fte.map(|fte| tidy(fte, words)).unwrap_or_default())).padding([4.0, 6.0]).into(),
        gap().into(),
        gap().into(),
    ];
    rows.push(table::row("left", left, cells_of_left));
    let title = words.say_with("foundation-functions-of", &[("year", &year.year.to_string())]);
    let made = table(title.clone(), columns, rows).row_padding(2.0);
    let mut card = column![widget::heading(title, 2), cells(made, grid)].spacing(space::MEDIUM);
    let free = free(shown, context);
    if !free.is_empty() {
        let label = words.say("foundation-function-add");
        let select = widget::bare_select(label.clone(), free, None, Message::AddFunction).placeholder(label);
        card = card.push(select.width(280));
    }
    widget::card(card).into()
}

/// The functions that have no hours in the year.
fn free(shown: &Shown, context: Context<'_>) -> Vec<(Id<Function>, String)> {
    let has = |id: Id<Function>| shown.year.functions.iter().any(|take| take.function == id);
    let free = context.dossier.functions.values().filter(|function| !has(function.id));
    free.map(|function| (function.id, function.name.clone())).collect()
}

/// A number with a decimal only when it has one.
pub(super) fn tidy(value: f64, words: &Words) -> String {
    words.number(value, if (value - value.round()).abs() < 0.05 { 0 } else { 1 })
}

fn line<'a>(
    view: &'a CapacityView,
    shown: &'a Shown,
    (id, hours, fte): (Id<Capacity>, f64, Option<f64>),
    (name, label): (String, Element<'a, Message>),
    is_function: bool,
    context: Context<'a>,
) -> table::Row<'a, Message> {
    let words = context.words;
    let named = |key: &str| words.say_with(key, &[("name", &name)]);
    let hours_field = typed(view, Field::Hours(id), named("foundation-hours-of"), || tidy(hours, words));
    let fte_held = || fte.map(|fte| tidy(fte, words)).unwrap_or_default();
    let fte_field = typed(view, Field::Fte(id), named("foundation-fte-of"), fte_held);
    let whole = shown.year.hours;
    let share: Element<'a, Message> = if is_function && whole > 0.0 {
        let says = words.percent(hours / whole);
        let bar = widget::progress((hours / whole) as f32, None, name.clone()).says(says.clone());
        let says = container(widget::small(says)).align_right(36.0);
        row![bar, says].spacing(space::SMALL).align_y(Alignment::Center).into()
    } else {
        gap().into()
    };
    let per = fte.filter(|fte| *fte > 0.0).map(|fte| words.number(hours / fte, 0)).unwrap_or_default();
    let remove: Element<'a, Message> = if is_function {
        let label = named("foundation-function-remove");
        widget::icon_button(Icon::X, label, Message::Remove(id)).into()
    } else {
        gap().into()
    };
    let hours = words.say_with("foundation-hours", &[("hours", &words.number(hours, 0))]);
    let summary = words.say_with("foundation-portion", &[("name", &name), ("hours", &hours)]);
    let cells = vec![label, hours_field.into(), share, fte_field.into(), widget::muted(per).into(), remove];
    table::row(("capacity", id), summary, cells).below(faults(view, &[Field::Hours(id), Field::Fte(id)]))
}

fn typed<'a>(
    view: &'a CapacityView,
    field: Field,
    name: String,
    held: impl FnOnce() -> String,
) -> widget::Field<'a, Message> {
    widget::bare_field(name, view.drafts.text(field, held))
        .on_input(move |text| Message::Typed(field, text))
        .on_submit(Message::Left(field))
        .on_leave(Message::Left(field))
        .marked(view.drafts.error(field))
        .id(field.id())
        .numeric()
        .quiet()
}

/// What is wrong in some fields, each on a line.
fn faults<'a>(view: &CapacityView, fields: &[Field]) -> Option<Element<'a, Message>> {
    let all: Vec<Element<'a, Message>> = fields
        .iter()
        .filter_map(|field| view.drafts.error(*field))
        .map(|why| widget::small(why).style(coloured(|tokens: &Tokens| tokens.bad)).into())
        .collect();
    (!all.is_empty()).then(|| container(column(all)).padding([space::TINY, space::SMALL]).into())
}
