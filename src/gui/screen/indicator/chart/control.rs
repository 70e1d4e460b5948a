//! All periods through time, with a legend.

use super::super::one::Message;
use crate::analysis::Judgement;
use crate::charts::series::{LegendEntry, LegendKind};
use crate::charts::{Ink, Palette, SeriesFigure, describe, draw_series, legend_label};
use crate::domain::Indicator;
use crate::gui::accessibility::decoration;
use crate::gui::context::Context;
use crate::gui::style::space;
use crate::gui::widget;
use iced::widget::{column, container, row, space as gap};
use iced::{Alignment, Color, Element, Size, border};

pub(super) fn view<'a>(
    figure: &'a SeriesFigure,
    indicator: &'a Indicator,
    judged: &'a Judgement,
    context: Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let legend = figure.legend(&Palette::LIGHT).into_iter().map(|entry| {
        let label = widget::small(legend_label(entry.kind, context.on(), words));
        row![decoration(sign(entry)), label].spacing(6).align_y(Alignment::Center).into()
    });
    let drawing = move |size: Size| draw_series(figure, size.width, size.height, &Palette::LIGHT);
    let chart = widget::figure(drawing, indicator.name.clone(), describe(indicator, judged, words));
    column![row(legend).spacing(space::LARGE).wrap(), chart.height(340)].spacing(space::SMALL).into()
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
        LegendKind::Provisional => ring(colour(entry.ink)),
        LegendKind::Measurement | LegendKind::Good => piece(8.0, 8.0, 4.0),
        LegendKind::Bad | LegendKind::Marked => piece(8.0, 8.0, 0.0),
        LegendKind::Band | LegendKind::Limits | LegendKind::Forecast => piece(16.0, 10.0, 2.0),
        LegendKind::Trajectory => row![piece(5.0, 2.0, 0.0), piece(5.0, 2.0, 0.0)].spacing(3).into(),
        LegendKind::Annotation | LegendKind::Now => piece(2.0, 12.0, 0.0),
        LegendKind::Centre | LegendKind::Baseline => piece(14.0, 2.0, 0.0),
    }
}

/// A hollow point.
fn ring<'a>(edge: Color) -> Element<'a, Message> {
    container(gap().width(9).height(9))
        .style(move |_| container::Style {
            border: border::rounded(4.5).width(1.5).color(edge),
            ..container::Style::default()
        })
        .into()
}

fn colour(ink: Ink) -> Color {
    let [red, green, blue] = ink.rgb;
    Color::from_rgba8(red, green, blue, ink.alpha)
}
