//! The indicators that measure an objective: figure, course, verdict and weight.

use super::Message;
use super::change::Addition;
use super::field::Part;
use super::form::{Form, lesson};
use crate::analysis::{Aspect, Explained, Judgement};
use crate::charts::{Palette, Sparkline, draw_sparkline};
use crate::domain::{Contribution, Indicator, Key, Objective, Status};
use crate::gui::context::tone;
use crate::gui::dialog::explain;
use crate::gui::icon::Icon;
use crate::gui::place::Place;
use crate::gui::style::space;
use crate::gui::widget::{self, Tone, table};
use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

/// Readings in a sparkline.
const READINGS: usize = 24;

/// Shows the indicators, with a list to link another one and a button to make one.
pub fn view<'a>(form: Form<'a>, objective: &'a Objective) -> Element<'a, Message> {
    let dossier = form.context.dossier;
    let links: Vec<(&Contribution, &Indicator)> = dossier
        .contributions
        .values()
        .filter(|link| link.objective == objective.id)
        .filter_map(|link| Some((link, dossier.get(link.indicator)?)))
        .collect();
    let add = (form.say("planscreen-new-indicator"), Addition::Indicator(objective.id));
    let title = form.say("indicators");
    let library = widget::quiet(form.say("library-open"), Message::Library(objective.id));
    let heading = row![
        container(form.heading(title.clone(), Some(add))).width(Length::Fill),
        library.icon(Icon::BookOpen).tight()
    ];
    let mut section = column![heading.align_y(Alignment::Center)].spacing(space::SMALL);
    if links.is_empty() {
        section = section.push(lesson(form.say("planscreen-no-indicators")));
    } else {
        let columns = vec![
            table::column(form.say("planscreen-indicator"), Length::Fill),
            table::column(form.say("planscreen-course"), if form.is_wide() { 120.0 } else { 84.0 }),
            table::column(form.say("planscreen-weight"), 56.0).numeric(),
            table::column("", 34.0),
        ];
        let rows = links.iter().map(|(link, indicator)| line(form, link, indicator)).collect();
        section = section.push(table(title, columns, rows).row_padding(6.0));
    }
    let others =
        dossier.indicators.values().filter(|one| links.iter().all(|(link, _)| link.indicator != one.id));
    let name = |one: &Indicator| {
        let values = [("code", one.code.as_str()), ("name", one.name.as_str())];
        form.context.words.say_with("planscreen-code-and-name", &values)
    };
    let others: Vec<_> = others.map(|one| (one.id, name(one))).collect();
    if !others.is_empty() {
        let id = objective.id;
        let link = widget::bare_select(form.say("planscreen-link"), others, None, move |indicator| {
            Message::Add(Addition::Link(id, indicator))
        });
        section = section.push(link.placeholder(form.say("planscreen-link-one")).id("objective-link"));
    }
    section.into()
}

fn line<'a>(form: Form<'a>, link: &'a Contribution, indicator: &'a Indicator) -> table::Row<'a, Message> {
    let (context, words) = (form.context, form.context.words);
    let key = Key::Contribution(link.id);
    let judged = context.picture.indicators.get(&indicator.id);
    let status = judged.map_or(Status::Unknown, |judged| judged.status);
    let figure = figure_words(form, indicator, judged);
    let change = judged.and_then(|judged| judged.change.as_ref());
    let verdict = words.verdict(change);
    let verdict_tone = match change.and_then(|change| change.is_better(indicator.direction)) {
        Some(true) => Tone::Good,
        Some(false) => Tone::Bad,
        None => Tone::Neutral,
    };
    let name = row![
        container(widget::mark(tone(status), 10.0)).padding(iced::padding::top(5)),
        widget::strong(indicator.name.clone()).width(Length::Fill)
    ];
    let says = row![
        widget::small(figure.clone()),
        widget::badge(verdict_tone, verdict.clone()),
        explain::button(context, Explained::Indicator(indicator.id, Aspect::Status), Message::Explain)
    ];
    let says = says.spacing(space::SMALL).align_y(Alignment::Center).wrap().vertical_spacing(space::TINY);
    let about = column![name.spacing(space::SMALL), says].spacing(space::TINY);
    let spark = sparkline(judged);
    let drawing = move |size: iced::Size| draw_sparkline(&spark, size.width, size.height, &Palette::LIGHT);
    let spark = widget::figure(drawing, indicator.name.clone(), verdict.clone()).height(36);
    let weight = form.first_cell(key, Part::Weight, &form.say("planscreen-weight"), &indicator.name);
    let unlink = words.say_with("planscreen-unlink", &[("what", &indicator.name)]);
    let unlink = widget::icon_button(Icon::X, unlink, Message::Remove(key));
    let summary = words.say_with(
        "planscreen-indicator-line",
        &[
            ("name", &indicator.name),
            ("status", &context.word(status)),
            ("figure", &figure),
            ("verdict", &verdict),
        ],
    );
    let cells = vec![about.into(), spark.into(), weight.numeric().into(), unlink.into()];
    table::row(key.number(), summary, cells).on_press(Message::Go(Place::Indicator(indicator.id)))
}

/// The figure beside what it should be, in words.
fn figure_words(form: Form<'_>, indicator: &Indicator, judged: Option<&Judgement>) -> String {
    let words = form.context.words;
    let Some(judged) = judged.filter(|judged| judged.figure.is_some()) else {
        return form.say("planscreen-no-figure");
    };
    let number = words.year_figure(indicator, judged).unwrap_or_default();
    let until = judged.series.last().map(|last| words.period(last.period)).unwrap_or_default();
    if judged.is_stale {
        return words.say_with("planscreen-figure-stale", &[("figure", &number), ("period", &until)]);
    }
    match judged.expected {
        Some(expected) => {
            let expected = words.figure(indicator, expected);
            words.say_with("planscreen-figure-expected", &[("figure", &number), ("expected", &expected)])
        }
        None => words.say_with("planscreen-figure", &[("figure", &number), ("period", &until)]),
    }
}

fn sparkline(judged: Option<&Judgement>) -> Sparkline {
    let Some(judged) = judged else { return Sparkline::default() };
    let all = &judged.series.readings;
    let values = all[all.len().saturating_sub(READINGS)..].iter().map(|one| Some(one.figure())).collect();
    let last = judged.trajectory.as_ref().zip(judged.series.last());
    Sparkline { values, target: last.and_then(|(trajectory, last)| trajectory.of_period(last.period)) }
}
