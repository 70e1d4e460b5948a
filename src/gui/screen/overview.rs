//! The chief's overview: four numbers, priorities, what asks attention, what comes.

mod attention;
mod priorities;

use crate::analysis::Verdict;
use crate::domain::{Dossier, Objective, Status};
use crate::gui::context::Context;
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
    /// All findings are wanted, or only the first.
    AllFindings(bool),
}

impl Overview {
    pub(super) fn update(&mut self, message: Message) -> Option<Event> {
        match message {
            Message::Go(place) => Some(Event::Go(place)),
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
    let (words, picture, dossier) = (context.words, context.picture, context.dossier);
    let leaves: Vec<Status> = leaf_statuses(dossier, context);
    let on_course = leaves.iter().filter(|status| **status == Status::OnCourse).count();
    let actions = picture.all_actions(dossier);
    let mut better = 0;
    let mut worse = 0;
    let mut noise = 0;
    for (id, judged) in &picture.indicators {
        let Some(change) = &judged.change else { continue };
        let direction = dossier.get(*id).map(|indicator| indicator.direction);
        match direction.and_then(|direction| change.is_better(direction)) {
            Some(true) => better += 1,
            Some(false) => worse += 1,
            None if change.verdict == Verdict::NotDemonstrable => noise += 1,
            None => {}
        }
    }
    let open = dossier.decisions.values().filter(|decision| decision.is_open(picture.on)).count();
    let late = dossier.decisions.values().filter(|decision| decision.is_late(picture.on)).count();
    let of = |count: usize| words.say_with("number-of", &[("count", &count.to_string())]);
    let actions_rest = words.say_with(
        "number-actions",
        &[("all", &actions.all.to_string()), ("late", &actions.late.to_string())],
    );
    let changes = row![
        widget::mark(widget::Tone::Good, 16.0),
        widget::number(better.to_string()),
        widget::mark(widget::Tone::Bad, 16.0),
        widget::number(worse.to_string()),
        container(widget::muted(words.count("number-noise", noise))).padding(Padding::ZERO.bottom(3)),
    ]
    .spacing(space::SMALL)
    .align_y(Alignment::End);
    let cards = vec![
        card(words.say("number-objectives"), on_course.to_string(), of(leaves.len())),
        card(words.say("number-actions-title"), actions.done.to_string(), actions_rest),
        widget::card(column![widget::small(words.say("number-changes")), changes].spacing(space::TINY))
            .into(),
        card(words.say("number-decisions"), open.to_string(), words.count("number-late", late)),
    ];
    widget::tiles(236.0, cards).into()
}

fn card<'a>(title: String, number: String, rest: String) -> Element<'a, Message> {
    let rest = container(widget::muted(rest)).padding(Padding::ZERO.bottom(3));
    let value = row![widget::number(number), rest].spacing(space::SMALL).align_y(Alignment::End);
    widget::card(column![widget::small(title), value].spacing(space::TINY)).into()
}

/// The status of every objective that is not divided.
fn leaf_statuses(dossier: &Dossier, context: Context<'_>) -> Vec<Status> {
    let plan = context.plan().map(|plan| plan.id);
    let is_leaf = |objective: &&Objective| {
        let priority = dossier.get(objective.priority);
        priority.map(|priority| priority.plan) == plan && objective.children(dossier).is_empty()
    };
    let leaves = dossier.objectives.values().filter(is_leaf);
    leaves.filter_map(|objective| context.picture.objectives.get(&objective.id)).map(|up| up.status).collect()
}
