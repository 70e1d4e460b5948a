//! The municipalities beside each other.

use super::super::one::Message;
use crate::analysis::{AreaFigure, ByArea};
use crate::charts::{AreasFigure, Palette, areas_height, draw_areas};
use crate::domain::Indicator;
use crate::gui::context::Context;
use crate::gui::style::space;
use crate::gui::widget::{self, Tone, table};
use iced::widget::column;
use iced::{Element, Length, Size};

pub(super) fn view<'a>(
    indicator: &'a Indicator,
    (view, figure): &'a (ByArea, AreasFigure),
    context: Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let says: Vec<&str> = figure.bars.iter().map(|bar| bar.says.as_str()).collect();
    let drawing = move |size: Size| draw_areas(figure, size.width, &Palette::LIGHT);
    let chart = widget::figure(drawing, indicator.name.clone(), says.join(". ").replace('\n', ", "));
    let chart = (!figure.bars.is_empty()).then(|| chart.height(areas_height(figure)));
    let mut content = column![].push(chart).spacing(space::MEDIUM);
    if !view.areas.is_empty() {
        content = content.push(areas(indicator, view, context));
    }
    for remark in words.area_remarks(indicator, view, context.dossier) {
        content = content.push(widget::banner(Tone::Attention, remark, None));
    }
    let provisional = figure.is_provisional.then(|| {
        let span = words.span(view.from, view.until);
        widget::small(words.say_with("views-areas-provisional", &[("span", &span)]))
    });
    content.push(provisional).into()
}

fn areas<'a>(indicator: &'a Indicator, view: &'a ByArea, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let year = view.from.year() - 1;
    let (now, then) =
        (words.span(view.from, view.until), words.span(view.from.in_year(year), view.until.in_year(year)));
    let has_inhabitants = view.areas.iter().any(|one| one.per_thousand.is_some());
    let mut columns = vec![
        table::column(words.say("views-column-area"), Length::FillPortion(2)),
        table::column(now, 96.0).numeric(),
        table::column(then, 96.0).numeric(),
    ];
    if has_inhabitants {
        columns.push(table::column(words.say("views-column-per-thousand"), 124.0).numeric());
    }
    columns.push(table::column(words.say("views-column-verdict"), Length::FillPortion(3)));
    let mut rows: Vec<_> =
        view.areas.iter().map(|one| line(indicator, one, has_inhabitants, context)).collect();
    if let Some(together) = view.together.filter(|_| view.areas.len() > 1) {
        let name = words.say("views-areas-together");
        let figure = words.figure_bare(indicator, together);
        let before = view.together_before.map(|before| words.figure_bare(indicator, before));
        let mut cells: Vec<Element<'a, Message>> = vec![
            widget::strong(name.clone()).into(),
            widget::strong(figure.clone()).into(),
            widget::muted(before.unwrap_or_else(|| "—".to_owned())).into(),
        ];
        if has_inhabitants {
            cells.push(widget::muted("").into());
        }
        cells.push(widget::muted("").into());
        rows.push(table::row("together", format!("{name}, {figure}"), cells));
    }
    table(words.say("views-areas"), columns, rows).row_padding(6.0).into()
}

fn line<'a>(
    indicator: &'a Indicator,
    one: &'a AreaFigure,
    has_inhabitants: bool,
    context: Context<'a>,
) -> table::Row<'a, Message> {
    let words = context.words;
    let name = context.dossier.get(one.area).map_or_else(String::new, |area| area.name.clone());
    let figure = words.figure_bare(indicator, one.figure);
    let dash = || "—".to_owned();
    let before = one.before.map_or_else(dash, |before| words.figure_bare(indicator, before));
    let summary = format!("{name}, {figure}, {}", words.verdict(one.change.as_ref()));
    let mut cells: Vec<Element<'a, Message>> =
        vec![widget::body(name).into(), widget::strong(figure).into(), widget::muted(before).into()];
    if has_inhabitants {
        let rate = one.per_thousand.map_or_else(dash, |rate| words.number(rate, 2));
        cells.push(widget::muted(rate).into());
    }
    cells.push(super::verdict(indicator, one.change.as_ref(), context));
    table::row(("area", one.area.number()), summary, cells)
}
