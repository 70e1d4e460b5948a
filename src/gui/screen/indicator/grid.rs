//! The measurements as a grid that is filled in as a spreadsheet, the newest period first.

mod places;
mod totals;

use super::one::{Message, One};
use super::row::{Column, Row, Rows};
use super::save::Field;
use crate::domain::{Aggregation, Indicator, Measurement};
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::style::{Tokens, space};
use crate::gui::widget::text::coloured;
use crate::gui::widget::{self, table};
use crate::words::read_number;
use iced::widget::{column, container, row, space as gap};
use iced::{Alignment, Element, Length};

/// Years that stand side by side; more stand in a list.
const CHIPS: usize = 8;

pub(super) fn view<'a>(one: &'a One, indicator: &'a Indicator, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let rows = Rows::of(indicator, one.area, context);
    let year = one.shown_year(&rows);
    let paste = widget::secondary(words.say("indicator-paste"), Message::Paste).icon(Icon::ClipboardPaste);
    let head = row![
        container(widget::heading(words.say("indicator-measurements"), 2)).width(Length::Fill),
        years(&rows, year, context),
        paste,
    ]
    .spacing(space::LARGE)
    .align_y(Alignment::Center);
    let is_ratio = indicator.aggregation == Aggregation::Ratio;
    let mut columns = vec![table::column(words.say("indicator-column-period"), 138.0)];
    if is_ratio {
        columns.extend([
            table::column(words.say("indicator-column-numerator"), 92.0).numeric(),
            table::column(words.say("indicator-column-denominator"), 92.0).numeric(),
            table::column(of_ratio(indicator), 58.0).numeric(),
        ]);
    } else {
        columns.push(table::column(words.say("indicator-column-value"), 116.0).numeric());
    }
    columns.extend([
        table::column(words.say("indicator-column-cut-off"), 112.0),
        table::column(words.say("indicator-column-note"), Length::Fill),
        table::column("", 34.0),
    ]);
    let shown = rows.shown(year);
    let entry = rows.entry();
    let mut lines = Vec::new();
    for row in &shown {
        let is_entry = entry == Some(row.period);
        if row.is_computed() || rows.is_by_area() {
            lines.extend(totals::lines(one, row, indicator, is_ratio, context));
            continue;
        }
        lines.push(line(one, row, indicator, is_ratio, is_entry, context));
        lines.extend(remarks(one, row, indicator, is_ratio, context));
    }
    let grid = table(words.say("indicator-measurements"), columns, lines).row_padding(2.0);
    let mut card = column![head].push(places::view(one, indicator, context)).spacing(space::MEDIUM);
    if rows.is_empty() {
        card = card.push(widget::muted(words.say("indicator-measurements-none")));
    }
    let hint = if rows.is_by_area() { "views-total-hint" } else { "indicator-revision-hint" };
    card = card.push(grid).push(widget::small(words.say(hint)));
    widget::card(card).into()
}

/// What stands above the ratios.
fn of_ratio(indicator: &Indicator) -> String {
    let unit = indicator.unit.trim();
    if unit.chars().count() > 6 { "=".to_owned() } else { unit.to_owned() }
}

/// The years to choose from.
fn years<'a>(rows: &Rows<'_>, chosen: i32, context: Context<'a>) -> Element<'a, Message> {
    let years = rows.years();
    let name = context.say("indicator-year");
    if years.len() < 2 {
        return gap().into();
    }
    if years.len() > CHIPS {
        let options = years.into_iter().rev().map(|year| (year, year.to_string())).collect();
        return widget::bare_select(name, options, Some(chosen), Message::Year).width(110).into();
    }
    let chips =
        years.into_iter().map(|year| widget::chip(year.to_string(), year == chosen, Message::Year(year)));
    widget::tabs(name, chips)
}

fn line<'a>(
    one: &'a One,
    row: &Row<'a>,
    indicator: &'a Indicator,
    is_ratio: bool,
    is_entry: bool,
    context: Context<'a>,
) -> table::Row<'a, Message> {
    let words = context.words;
    let period = row.period;
    let name = words.period(period);
    let cell = |column: Column, label: &str| {
        let field = Field::Cell(one.area, period, column);
        let is_wanted = is_entry || matches!(column, Column::Value | Column::Denominator);
        let cell = widget::bare_field(
            words.say_with("indicator-cell", &[("column", &words.say(label)), ("period", &name)]),
            one.drafts.text(field, || row.held(column, indicator, words)),
        )
        .on_input(move |text| Message::Typed(field, text))
        .on_submit(Message::Entered(period, column))
        .on_leave(Message::Left(field))
        .marked(one.drafts.error(field))
        .id(column.id(period));
        // What is still to be filled in shows its outline.
        if row.latest.is_none() && is_wanted { cell } else { cell.quiet() }
    };
    let mut cells = vec![first(one, row, &name, context)];
    if is_ratio {
        cells.push(cell(Column::Value, "indicator-column-numerator").numeric().into());
        cells.push(cell(Column::Denominator, "indicator-column-denominator").numeric().into());
        cells.push(widget::muted(percentage(one, row, indicator, context)).into());
    } else {
        cells.push(cell(Column::Value, "indicator-column-value").numeric().into());
    }
    let mut cut_off = cell(Column::CutOff, "indicator-column-cut-off");
    if is_entry {
        cut_off = cut_off.placeholder(words.day(context.today.max(period.first_day())));
    }
    cells.push(cut_off.into());
    cells.push(cell(Column::Note, "indicator-column-note").into());
    cells.push(match row.latest {
        Some(latest) => {
            let remove = words.say_with("indicator-measurement-remove", &[("period", &name)]);
            widget::icon_button(Icon::Trash, remove, Message::RemoveMeasurement(latest.id)).into()
        }
        None => gap().into(),
    });
    let figure = row.latest.map_or_else(
        || words.say("indicator-no-figure"),
        |held| words.figure_bare(indicator, held.figure(indicator.per)),
    );
    table::row(("period", period), format!("{name}, {figure}"), cells)
}

/// The period, whether it still runs and whether its figure was revised.
fn first<'a>(one: &One, row: &Row<'_>, name: &str, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let mut content = row![widget::strong(name.to_owned())].spacing(space::TINY).align_y(Alignment::Center);
    if row.period.last_day() >= context.today {
        content = content.push(widget::small(words.say("indicator-running")));
    }
    if !row.earlier.is_empty() {
        let says = words.count("indicator-revised", row.earlier.len());
        let is_open = one.unfolded.contains(&row.period);
        let hint = words.say(if is_open { "indicator-revised-hide" } else { "indicator-revised-show" });
        let label = words.say_with("indicator-revised-of", &[("what", &says), ("period", name)]);
        let button = widget::icon_button(Icon::History, label, Message::Unfold(row.period));
        content = content.push(button.description(format!("{says}. {hint}")));
    }
    content.into()
}

/// What is wrong in a row and the figures that it supersedes, each on a line below it.
fn remarks<'a>(
    one: &One,
    row: &Row<'_>,
    indicator: &Indicator,
    is_ratio: bool,
    context: Context<'a>,
) -> Vec<table::Row<'a, Message>> {
    let columns = [Column::Value, Column::Denominator, Column::CutOff, Column::Note];
    let faults = columns.into_iter().enumerate().filter_map(|(index, column)| {
        let why = one.drafts.error(Field::Cell(one.area, row.period, column))?;
        let words = widget::small(why.clone()).style(coloured(|tokens: &Tokens| tokens.bad));
        Some((index, why, words))
    });
    let is_open = one.unfolded.contains(&row.period);
    let latest = row.latest.and_then(|latest| one.stamps.get(&latest.id)).filter(|_| is_open);
    let latest = latest.map(|stamp| context.words.opening(&context.words.entered(stamp)));
    let earlier =
        row.earlier.iter().filter(|_| is_open).map(|held| superseded(one, held, indicator, context));
    let earlier = latest
        .into_iter()
        .chain(earlier)
        .enumerate()
        .map(|(index, says)| (columns.len() + index, says.clone(), widget::small(says)));
    let before = if is_ratio { 5 } else { 3 };
    faults
        .chain(earlier)
        .map(|(index, says, words)| {
            let mut cells: Vec<Element<'a, Message>> = (0..before).map(|_| gap().into()).collect();
            cells.push(words.into());
            table::row(("remark", row.period, index), says, cells)
        })
        .collect()
}

/// A figure that was superseded, with the day on which it was drawn, and who entered it.
fn superseded(one: &One, held: &Measurement, indicator: &Indicator, context: Context<'_>) -> String {
    let words = context.words;
    let figure = words.figure_bare(indicator, held.figure(indicator.per));
    let day = words.day(held.cut_off);
    let key = if held.note.trim().is_empty() { "indicator-earlier" } else { "indicator-earlier-noted" };
    let values = [("figure", figure.as_str()), ("day", &day), ("note", held.note.trim())];
    let says = words.say_with(key, &values);
    match one.stamps.get(&held.id) {
        Some(stamp) => {
            let entered = words.entered(stamp);
            words.say_with("views-earlier-entered", &[("earlier", &says), ("entered", &entered)])
        }
        None => says,
    }
}

/// The percentage of what stands in the fields now.
fn percentage(one: &One, row: &Row<'_>, indicator: &Indicator, context: Context<'_>) -> String {
    let words = context.words;
    let read = |column: Column| {
        let text =
            one.drafts.text(Field::Cell(one.area, row.period, column), || row.held(column, indicator, words));
        read_number(&text, words.language)
    };
    match (read(Column::Value), read(Column::Denominator)) {
        (Some(part), Some(whole)) if whole > 0.0 => {
            words.figure_bare(indicator, part / whole * indicator.per)
        }
        (Some(_), None) => row
            .latest
            .map(|held| words.figure_bare(indicator, held.figure(indicator.per)))
            .unwrap_or_default(),
        _ => String::new(),
    }
}
