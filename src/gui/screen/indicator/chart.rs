//! The chart of an indicator with its legend.

use super::one::{Message, One};
use crate::analysis::Judgement;
use crate::charts::series::{LegendEntry, LegendKind};
use crate::charts::{Ink, Palette, describe, draw_series, legend_label};
use crate::domain::Indicator;
use crate::gui::accessibility::decoration;
use crate::gui::context::Context;
use crate::gui::style::space;
use crate::gui::widget;
use iced::widget::{column, container, row, space as gap};
use iced::{Alignment, Color, Element, Size, border};

pub(super) fn view<'a>(
    one: &'a One,
    indicator: &'a Indicator,
    judged: &'a Judgement,
    context: Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let Some(figure) = &one.figure else { return column![].into() };
    if figure.points.is_empty() {
        // There are figures, but none of before the day judged.
        let day = words.long_day(context.on());
        return widget::card(widget::muted(words.say_with("indicator-chart-empty", &[("day", &day)]))).into();
    }
    let legend = figure.legend(&Palette::LIGHT).into_iter().map(|entry| {
        let label = widget::small(legend_label(entry.kind, context.on(), words));
        row![decoration(sign(entry)), label].spacing(6).align_y(Alignment::Center).into()
    });
    let drawing = move |size: Size| draw_series(figure, size.width, size.height, &Palette::LIGHT);
    let chart = widget::figure(drawing, indicator.name.clone(), describe(indicator, judged, words));
    let content = column![row(legend).spacing(space::LARGE).wrap(), chart.height(340)];
    widget::card(content.spacing(space::SMALL)).into()
}

/// The sign of an element of the chart, as it is drawn there.
fn sign<'a>(entry: LegendEntry) -> Element<'a, Message> {
    let piece = |width: f32, height: f32, radius: f32| -> Element<'a, Message> {
        let fill = colour(entry.ink);
        container(gap().width(width).height(height))
            .style(move |_| container::Style {
                background: Some(fill.into()),
                border: border::rounded(radius),
                ..container::Style::default()
            })
            .into()
    };
    match entry.kind {
        LegendKind::Measurement | LegendKind::Good | LegendKind::Provisional => piece(8.0, 8.0, 4.0),
        LegendKind::Bad | LegendKind::Marked => piece(8.0, 8.0, 0.0),
        LegendKind::Band | LegendKind::Limits | LegendKind::Forecast => piece(16.0, 10.0, 2.0),
        LegendKind::Trajectory => row![piece(5.0, 2.0, 0.0), piece(5.0, 2.0, 0.0)].spacing(3).into(),
        LegendKind::Annotation | LegendKind::Now => piece(2.0, 12.0, 0.0),
        LegendKind::Centre | LegendKind::Baseline => piece(14.0, 2.0, 0.0),
    }
}

fn colour(ink: Ink) -> Color {
    let [red, green, blue] = ink.rgb;
    Color::from_rgba8(red, green, blue, ink.alpha)
}
