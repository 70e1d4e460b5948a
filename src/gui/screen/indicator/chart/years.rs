//! The years over each other, and the year as it runs.

use super::super::look::Choose;
use super::super::one::{Message, One};
use crate::analysis::{Compared, Running, YearOnYear};
use crate::charts::{Palette, YearsFigure, draw_years};
use crate::domain::{Aggregation, Indicator, Period};
use crate::gui::context::Context;
use crate::gui::style::space;
use crate::gui::widget::{self, table};
use iced::widget::{column, container};
use iced::{Element, Length, Size};

/// The choice of what the lines show.
pub(super) fn measures<'a>(one: &'a One, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let shown = one.views.years.as_ref().map(|(view, _)| view.measure);
    let chips = one.views.measures.iter().map(|measure| {
        let choice = Message::from(Choose::Shown(*measure));
        widget::chip(words.word(*measure), Some(*measure) == shown, choice)
    });
    widget::tabs(words.say("views-measures"), chips)
}

/// The years over each other, and the same periods year after year.
pub(super) fn over<'a>(
    indicator: &'a Indicator,
    (view, figure): &'a (YearOnYear, YearsFigure),
    context: Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let says: Vec<String> = view.compared.iter().map(|row| words.year_compared(indicator, row)).collect();
    let chart = drawn(figure, indicator, says.join(" ")).height(320);
    let span = view.compared.first().map(|row| words.span(row.from, row.until)).unwrap_or_default();
    let provisional = super::provisional(figure, span, context);
    column![chart, compared(indicator, view, context)].push(provisional).spacing(space::MEDIUM).into()
}

/// The year as it runs, and how far it is in words.
pub(super) fn running<'a>(
    indicator: &'a Indicator,
    (view, figure): &'a (Running, YearsFigure),
    context: Context<'a>,
) -> Element<'a, Message> {
    let says = context.words.running(indicator, view);
    let chart = drawn(figure, indicator, says.clone()).height(340);
    let follows_season = indicator.aggregation == Aggregation::Sum && view.path.iter().any(Option::is_some);
    let hint = follows_season.then(|| widget::small(context.say("views-running-hint")));
    let first = Period::new(view.until.year(), 1, view.until.frequency()).unwrap_or(view.until);
    let provisional = super::provisional(figure, context.words.span(first, view.until), context);
    column![chart, widget::body(says)].push(provisional).push(hint).spacing(space::SMALL).into()
}

fn drawn<'a>(figure: &'a YearsFigure, indicator: &Indicator, says: String) -> widget::Figure<'a> {
    let drawing = move |size: Size| draw_years(figure, size.width, size.height, &Palette::LIGHT);
    widget::figure(drawing, indicator.name.clone(), says)
}

/// The same periods year after year, the latest first.
fn compared<'a>(
    indicator: &'a Indicator,
    view: &'a YearOnYear,
    context: Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let name = words.say("views-compared");
    let columns = vec![
        table::column(words.say("indicator-column-period"), 118.0),
        table::column(words.say("views-column-figure"), 128.0).numeric(),
        table::column(words.say("views-column-difference"), Length::FillPortion(5)),
        table::column(words.say("views-column-verdict"), Length::FillPortion(4)),
    ];
    let rows = view.compared.iter().map(|row| line(indicator, row, context)).collect();
    let table = table(name.clone(), columns, rows).row_padding(6.0);
    column![widget::heading(name, 3), table].spacing(space::TINY).into()
}

fn line<'a>(indicator: &'a Indicator, row: &'a Compared, context: Context<'a>) -> table::Row<'a, Message> {
    let words = context.words;
    let figure: Element<'a, Message> = match row.figure {
        Some(figure) => widget::strong(words.figure_bare(indicator, figure)).into(),
        None => widget::small(words.count("views-missing", row.missing)).into(),
    };
    let change = row.change.as_ref();
    let mut difference = column![widget::body(
        change.map_or_else(|| "—".to_owned(), |change| words.difference(indicator, change))
    )];
    let left_out = change.map(|change| change.left_out.as_slice()).unwrap_or_default();
    if !left_out.is_empty() {
        let areas = words.areas(left_out, context.dossier);
        difference = difference.push(widget::small(words.say_with("views-left-out", &[("areas", &areas)])));
    }
    let cells = vec![
        widget::strong(words.span(row.from, row.until)).into(),
        figure,
        container(difference).into(),
        super::verdict(indicator, change, context),
    ];
    table::row(("year", row.year), words.year_compared(indicator, row), cells)
}
