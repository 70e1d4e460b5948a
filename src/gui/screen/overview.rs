//! The chief's overview: four numbers, priorities, what asks attention, what comes.

mod attention;
mod priorities;

use crate::analysis::explanation::{Counts, Explained, Number};
use crate::gui::context::Context;
use crate::gui::dialog::explain;
use crate::gui::event::Event;
use crate::gui::place::Place;
use crate::gui::style::space;
use crate::gui::widget;
use chrono::Datelike;
use iced::widget::{column, container, responsive, row};
use iced::{Alignment, Element, Length, Padding};

/// The overview: how much of it is shown.
#[derive(Debug, Default)]
pub struct Overview {
    /// Whether all findings are shown.
    all_findings: bool,
}

/// From this width on, in pixels, what asks attention stands beside the priorities.
const WIDE: f32 = 1080.0;

/// What happened in the overview.
#[derive(Debug, Clone)]
pub enum Message {
    /// A place was chosen.
    Go(Place),
    /// A figure is to be explained.
    Explain(Explained),
    /// All findings are wanted, or only the first.
    AllFindings(bool),
}

impl Overview {
    pub(super) fn update(&mut self, message: Message) -> Option<Event> {
        match message {
            Message::Go(place) => Some(Event::Go(place)),
            Message::Explain(asked) => Some(Event::Explain(asked)),
            Message::AllFindings(all) => {
                self.all_findings = all;
                None
            }
        }
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        responsive(move |size| self.page(context, size.width)).height(Length::Shrink).into()
    }

    fn page<'a>(&'a self, context: Context<'a>, width: f32) -> Element<'a, Message> {
        let page = column![header(context), numbers(context)].spacing(space::LARGE);
        if width < WIDE {
            let priorities = priorities::view(context, false);
            return page.push(priorities).push(attention::view(context, self.all_findings)).into();
        }
        let body = row![
            container(priorities::view(context, true)).width(Length::FillPortion(11)),
            container(attention::view(context, self.all_findings)).width(Length::FillPortion(4)),
        ];
        page.push(body.spacing(space::LARGE)).into()
    }
}

/// The title, and where the plan stands.
fn header(context: Context<'_>) -> Element<'_, Message> {
    let title = widget::heading(context.say("overview"), 1);
    column![title, widget::muted(standing(context))].spacing(space::TINY).into()
}

/// Where the plan stands in its period, in a sentence.
fn standing(context: Context<'_>) -> String {
    let words = context.words;
    let day = words.long_day(context.on());
    let Some(plan) = context.plan() else { return words.say_with("overview-day", &[("day", &day)]) };
    let (year, years) =
        (context.on().year() - plan.from.year() + 1, plan.until.year() - plan.from.year() + 1);
    if year < 1 || year > years {
        return words.say_with("overview-outside", &[("day", &day), ("plan", &plan.title)]);
    }
    let elapsed = words.percent(plan.elapsed(context.on()));
    let values = [
        ("day", day.as_str()),
        ("year", &year.to_string()),
        ("years", &years.to_string()),
        ("elapsed", &elapsed),
    ];
    words.say_with("overview-standing", &values)
}

/// The four numbers on top.
fn numbers(context: Context<'_>) -> Element<'_, Message> {
    let words = context.words;
    let counts = Counts::of(context.dossier, context.picture);
    let of = |count: usize| words.say_with("number-of", &[("count", &count.to_string())]);
    let actions = &counts.actions;
    let actions_rest = words.say_with(
        "number-actions",
        &[("all", &actions.all.to_string()), ("late", &actions.late.to_string())],
    );
    let rest = |text: String| container(widget::muted(text)).padding(Padding::ZERO.bottom(3)).into();
    let number = |number: usize| Element::from(widget::number(number.to_string()));
    let changes = vec![
        widget::mark(widget::Tone::Good, 16.0),
        number(counts.changed(true)),
        widget::mark(widget::Tone::Bad, 16.0),
        number(counts.changed(false)),
        rest(words.count("number-noise", counts.noise())),
    ];
    let cards = vec![
        card(
            context,
            ("number-objectives", Number::Objectives),
            vec![number(counts.on_course()), rest(of(counts.objectives.len()))],
        ),
        card(
            context,
            ("number-actions-title", Number::Actions),
            vec![number(actions.done), rest(actions_rest)],
        ),
        card(context, ("number-changes", Number::Changes), changes),
        card(
            context,
            ("number-decisions", Number::Decisions),
            vec![number(counts.decisions.len()), rest(words.count("number-late", counts.late()))],
        ),
    ];
    widget::tiles(236.0, cards).into()
}

/// A number under its title, with the button that explains it.
fn card<'a>(
    context: Context<'a>,
    (title, number): (&str, Number),
    values: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    let title = container(widget::small(context.words.say(title))).width(Length::Fill);
    let explain = explain::button(context, Explained::Number(number), Message::Explain);
    let head = row![title, explain].align_y(Alignment::Center);
    let values = row(values).spacing(space::SMALL).align_y(Alignment::End);
    widget::card(column![head, values].spacing(space::TINY)).into()
}
