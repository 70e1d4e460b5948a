//! The figures of an indicator as a chart, in several views; what a chart shows stands in words beside it.

mod areas;
mod control;
mod years;

use super::look::{Choose, View};
use super::one::{Message, One};
use crate::analysis::{Change, Judgement, Verdict};
use crate::charts::YearsFigure;
use crate::domain::Indicator;
use crate::gui::context::Context;
use crate::gui::style::space;
use crate::gui::widget::{self, Tone};
use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

pub(super) fn view<'a>(
    one: &'a One,
    indicator: &'a Indicator,
    judged: &'a Judgement,
    context: Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    if one.views.control.as_ref().is_none_or(|figure| figure.points.is_empty()) && one.views.areas.is_none() {
        // There are figures, but none of before the day judged.
        let day = words.long_day(context.on());
        return widget::card(widget::muted(words.say_with("indicator-chart-empty", &[("day", &day)]))).into();
    }
    let (offered, shown) = (one.views.offered(), one.views.shown(one.look));
    let chips = offered
        .iter()
        .map(|view| widget::chip(words.say(view.key()), *view == shown, Message::from(Choose::View(*view))));
    let tabs = (offered.len() > 1).then(|| widget::tabs(words.say("views"), chips));
    let choice =
        (shown == View::YearOnYear && one.views.measures.len() > 1).then(|| years::measures(one, context));
    let head = tabs.map(|tabs| row![container(tabs).width(Length::Fill)].push(choice).spacing(space::LARGE));
    let content = match (shown, &one.views) {
        (View::YearOnYear, views) => views.years.as_ref().map(|shown| years::over(indicator, shown, context)),
        (View::Running, views) => {
            views.running.as_ref().map(|shown| years::running(indicator, shown, context))
        }
        (View::ByArea, views) => views.areas.as_ref().map(|shown| areas::view(indicator, shown, context)),
        (View::Control, views) => {
            views.control.as_ref().map(|figure| control::view(figure, indicator, judged, context))
        }
    };
    widget::card(column![].push(head).push(content).spacing(space::MEDIUM)).into()
}

/// That a part of the figures may still change, when it is so.
fn provisional<'a>(figure: &YearsFigure, span: String, context: Context<'a>) -> Option<Element<'a, Message>> {
    let mut points = figure.lines.last().into_iter().flat_map(|line| line.points.iter().flatten());
    points
        .any(|point| point.provisional)
        .then(|| widget::small(context.words.say_with("views-areas-provisional", &[("span", &span)])).into())
}

/// Whether a change is demonstrable: shape and word together.
fn verdict<'a>(indicator: &Indicator, change: Option<&Change>, context: Context<'a>) -> Element<'a, Message> {
    let Some(change) = change else { return widget::muted("").into() };
    let says = context.words.verdict(Some(change));
    let tone = super::verdict::change_tone(indicator, Some(change));
    let mark = (tone != Tone::Neutral).then(|| widget::mark(tone, 11.0));
    let is_plain = matches!(change.test.verdict, Verdict::NotDemonstrable | Verdict::TooFew);
    let text = if is_plain { widget::muted(says) } else { widget::body(says) };
    row![].push(mark).push(text).spacing(space::SMALL).align_y(Alignment::Center).into()
}
