//! Periods of the zone that are added up of those of its municipalities: to be read, with their parts on unfolding.

use super::super::one::{Message, One};
use super::super::row::Row;
use crate::analysis::{Part, Reading};
use crate::domain::Indicator;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::style::space;
use crate::gui::widget::{self, table};
use iced::widget::{container, row, space as gap};
use iced::{Alignment, Element};

/// Height of a line without a button, in pixels: that of one with a button.
const ROW: f32 = 34.0;

/// The line of a period, and those of its municipalities when it is unfolded.
pub(super) fn lines<'a>(
    one: &'a One,
    row: &Row<'a>,
    indicator: &'a Indicator,
    is_ratio: bool,
    context: Context<'a>,
) -> Vec<table::Row<'a, Message>> {
    let words = context.words;
    let name = words.period(row.period);
    let Some(total) = &row.total else {
        let says = if row.missing.is_empty() {
            words.say("views-by-areas")
        } else {
            let areas = words.areas(&row.missing, context.dossier);
            words.count_with("views-incomplete", row.missing.len(), &[("areas", &areas)])
        };
        let blank = if is_ratio { 3 } else { 1 };
        let mut cells: Vec<Element<'a, Message>> =
            vec![container(widget::strong(name.clone())).center_y(ROW).into()];
        cells.extend((0..=blank).map(|_| gap().into()));
        cells.extend([widget::small(says.clone()).into(), gap().into()]);
        return vec![table::row(("period", row.period), format!("{name}, {says}"), cells)];
    };
    let is_open = one.unfolded.contains(&row.period);
    let figure = words.figure_bare(indicator, total.figure());
    let button = {
        let label = words.say_with("views-parts-of", &[("period", &name)]);
        let hint = words.say(if is_open { "views-parts-hide" } else { "views-parts-show" });
        let icon = if is_open { Icon::ChevronDown } else { Icon::ChevronRight };
        widget::icon_button(icon, label, Message::Unfold(row.period)).description(hint)
    };
    let first = row![widget::strong(name.clone()), button].spacing(space::TINY).align_y(Alignment::Center);
    let note = if total.is_provisional && total.note.trim().is_empty() {
        words.say("views-provisional")
    } else {
        total.note.trim().to_owned()
    };
    let mut cells: Vec<Element<'a, Message>> = vec![first.into()];
    cells.extend(values(total.value, total.denominator, total, indicator, is_ratio, context));
    cells.extend([widget::muted(words.day(total.cut_off)).into(), widget::small(note).into(), gap().into()]);
    let mut lines = vec![table::row(("period", row.period), format!("{name}, {figure}"), cells)];
    lines.extend(
        total.parts.iter().filter(|_| is_open).map(|part| line(part, total, indicator, is_ratio, context)),
    );
    lines
}

/// The line of a municipality.
fn line<'a>(
    part: &Part,
    total: &Reading,
    indicator: &Indicator,
    is_ratio: bool,
    context: Context<'a>,
) -> table::Row<'a, Message> {
    let words = context.words;
    let name = context.dossier.get(part.area).map_or_else(String::new, |area| area.name.clone());
    let figure = part.denominator.map_or(part.value, |whole| part.value / whole * total.per);
    let figure = words.figure_bare(indicator, figure);
    let says = words.say_with("views-part", &[("area", &name), ("figure", &figure)]);
    let mut cells: Vec<Element<'a, Message>> = vec![widget::small(name).into()];
    cells.extend(values(part.value, part.denominator, total, indicator, is_ratio, context));
    cells.extend((0..3).map(|_| gap().into()));
    table::row(("part", total.period, part.area.number()), says, cells)
}

/// The cells with figures: the value, or numerator, denominator and ratio.
fn values<'a>(
    value: f64,
    denominator: Option<f64>,
    total: &Reading,
    indicator: &Indicator,
    is_ratio: bool,
    context: Context<'a>,
) -> Vec<Element<'a, Message>> {
    let words = context.words;
    let muted = |text: String| widget::muted(text).into();
    if !is_ratio {
        return vec![muted(words.figure(indicator, value))];
    }
    let whole = denominator.map(|whole| words.number(whole, 0)).unwrap_or_default();
    let ratio = denominator.map(|whole| words.figure_bare(indicator, value / whole * total.per));
    vec![muted(words.number(value, 0)), muted(whole), muted(ratio.unwrap_or_default())]
}
