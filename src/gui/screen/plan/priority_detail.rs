//! A priority: what it is about, how it stands in three numbers, its objectives, decisions and action plans.

use super::branches::{Branches, level_at};
use super::change::Addition;
use super::field::{Choice, Part, Under};
use super::form::{Form, lesson, standing, standing_words};
use super::{Message, decisions, head, lines};
use crate::analysis::{Explained, Picture, RollUp};
use crate::domain::{Key, Noun, Objective, Priority, Status};
use crate::gui::context::tone;
use crate::gui::dialog::explain;
use crate::gui::place::Place;
use crate::gui::style::space;
use crate::gui::widget::{self, table};
use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

/// Shows a priority.
pub fn view<'a>(form: Form<'a>, priority: &'a Priority, branches: &Branches<'a>) -> Element<'a, Message> {
    let (context, key) = (form.context, Key::Priority(priority.id));
    let up = context.picture.priorities.get(&priority.id);
    let status = up.map_or(Status::Unknown, |up| up.status);
    let badges = vec![
        widget::badge(widget::Tone::Neutral, context.say("planscreen-priority")),
        widget::badge(tone(status), context.word(status)),
        explain::button(context, Explained::Priority(priority.id), Message::Explain),
    ];
    let track =
        widget::select(form.say("planscreen-track"), context.options(), Some(priority.track), move |track| {
            Message::Chosen(key, Choice::Track(track))
        });
    let bodies = context.dossier.bodies.values().map(|body| (Some(body.id), body.name.clone()));
    let bodies = std::iter::once((None, form.say("record-nothing"))).chain(bodies).collect();
    let body =
        widget::select(form.say("planscreen-decided-by"), bodies, Some(priority.decided_by), move |by| {
            Message::Chosen(key, Choice::DecidedBy(by))
        });
    let own = column![
        head::view(form, key, badges, branches),
        form.beside(vec![
            track.id("priority-track").into(),
            form.owner(key, priority.owner).id("priority-owner").into(),
            body.id("priority-body").into(),
        ]),
        numbers(form, up),
        area(form, key, Part::Reason, "planscreen-reason", "planscreen-reason-example"),
        area(form, key, Part::Scope, "planscreen-scope", "planscreen-scope-example"),
        area(form, key, Part::Emphasis, "planscreen-emphasis", "planscreen-emphasis-example"),
    ];
    let plans = Picture::action_plans(context.dossier, priority.id);
    let mut list = column![form.heading(form.say("action-plans"), None)].spacing(space::SMALL);
    if plans.is_empty() {
        list = list.push(lesson(form.say("planscreen-priority-no-action-plans")));
    } else {
        list = list.push(lines::action_plans(form, &plans));
    }
    column![
        own.spacing(space::MEDIUM),
        objectives(form, Under::Priority(priority.id), branches),
        decisions::view(form, priority),
        list,
        lines::golden_thread(form, key),
        form.parts(key),
    ]
    .spacing(space::HUGE)
    .into()
}

fn area<'a>(form: Form<'a>, key: Key, part: Part, label: &str, example: &str) -> Element<'a, Message> {
    form.area(key, part, form.say(label), form.say(example))
}

/// The three numbers, and the sentence that says how they make one status.
fn numbers<'a>(form: Form<'a>, up: Option<&RollUp>) -> Element<'a, Message> {
    let words = form.context.words;
    let Some(up) = up.filter(|up| up.judged > 0) else {
        return widget::banner(widget::Tone::Unknown, form.say("planscreen-not-judged"), None);
    };
    let share = up.achievement.map_or_else(|| "—".to_owned(), |share| words.percent(share));
    let worst: Element<'_, Message> = match up.worst {
        Some(worst) => widget::badge(tone(worst), words.word(worst)),
        None => widget::body("—").into(),
    };
    let tile = |label: &str, value: Element<'a, Message>| {
        column![widget::small(form.say(label)), container(value).center_y(30)].width(Length::FillPortion(1))
    };
    let number = |text: String| -> Element<'a, Message> {
        widget::strong(text).size(crate::gui::style::size::TITLE).into()
    };
    let parts = [words.percent(up.coverage), up.known.to_string(), up.judged.to_string()];
    let [covered, known, judged] = &parts;
    let counts = words.say_with("explanation-counts", &[("part", known), ("whole", judged)]);
    let coverage = row![number(covered.clone()), widget::small(counts)];
    let coverage = coverage.spacing(space::TINY).align_y(Alignment::Center).into();
    let tiles = row![
        tile("planscreen-mean", number(share.clone())),
        tile("planscreen-coverage", coverage),
        tile("planscreen-worst", worst),
    ];
    let why = match up.status {
        Status::OnCourse => form.say("planscreen-why-on-course"),
        Status::OffCourse => form.say("planscreen-why-off-course"),
        Status::Unknown => form.say("planscreen-why-unknown"),
        _ if up.worst == Some(Status::OffCourse) => form.say("planscreen-why-part-off-course"),
        _ => form.say("planscreen-why-attention"),
    };
    let why = match up.achievement {
        Some(_) => words.say_with("planscreen-why", &[("share", &share), ("why", &why)]),
        None => why,
    };
    let content = column![tiles.spacing(space::MEDIUM), widget::muted(why)].spacing(space::TINY);
    column![widget::rule(), container(content).padding([space::TINY, 0.0]), widget::rule()]
        .spacing(space::SMALL)
        .into()
}

/// The objectives directly under something, with a button to add one.
pub fn objectives<'a>(form: Form<'a>, under: Under, branches: &Branches<'a>) -> Element<'a, Message> {
    let context = form.context;
    let below = branches.under(under);
    let depth = super::branches::depth_under(context.dossier, under);
    let plan = match under {
        Under::Priority(id) => context.dossier.get(id).map(|priority| priority.plan),
        Under::Objective(id) => super::branches::plan_of(context.dossier, Key::Objective(id)),
    };
    let level = plan.and_then(|plan| level_at(context.dossier, plan, depth));
    let level = level.map_or_else(|| context.say("planscreen-objective"), |level| level.name.clone());
    let title = match under {
        Under::Priority(_) => form.say("planscreen-objectives"),
        Under::Objective(_) => form.say("planscreen-objectives-below"),
    };
    let add = Some((level, Addition::Objective(under)));
    let mut section = column![form.heading(title.clone(), add)].spacing(space::SMALL);
    if below.is_empty() {
        let words = match under {
            Under::Priority(_) => form.say("planscreen-no-objectives"),
            Under::Objective(_) => form.say("planscreen-not-divided"),
        };
        return section.push(lesson(words)).into();
    }
    let columns = vec![
        table::column(form.say("planscreen-code"), 64.0),
        table::column(form.say("planscreen-title"), Length::Fill),
        table::column(form.say("planscreen-standing-column"), 96.0).numeric(),
        table::column("", 26.0),
    ];
    let line = |objective: &&'a Objective| {
        let up = context.picture.objectives.get(&objective.id);
        let says = standing_words(context, up);
        let name = objective.label(context.dossier);
        let summary = context.words.say_with("planscreen-line", &[("name", &name), ("says", &says)]);
        let cells = vec![
            widget::muted(objective.code.clone()).into(),
            widget::body(objective.title.clone()).into(),
            container(standing(context, up, true)).align_y(Alignment::Center).into(),
            explain::button(context, Explained::Objective(objective.id), Message::Explain),
        ];
        table::row(objective.id.number(), summary, cells)
            .on_press(Message::Go(Place::Plan(Some(Key::Objective(objective.id)))))
    };
    section = section.push(table(title, columns, below.iter().map(line).collect()).row_padding(6.0));
    section.into()
}
