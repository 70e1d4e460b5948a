//! The plan itself: its period and state, and the names of its levels.

use super::Message;
use super::branches::levels;
use super::change::Addition;
use super::field::{Choice, Part};
use super::form::{Form, lesson};
use crate::domain::{Key, Plan, PlanState};
use crate::gui::place::Place;
use crate::gui::style::space;
use crate::gui::widget;
use iced::widget::{column, row};
use iced::{Alignment, Element, Length};

/// Shows the plan itself.
pub fn view<'a>(form: Form<'a>, plan: &'a Plan) -> Element<'a, Message> {
    let key = Key::Plan(plan.id);
    let state = widget::select(
        form.say("planscreen-state"),
        form.context.options(),
        Some(plan.state),
        move |state| Message::Chosen(key, Choice::PlanState(state)),
    );
    let head = row![form.title(key), form.line(key, Part::Code, form.say("planscreen-code")).width(140),];
    let days = form.beside(vec![
        form.line(key, Part::From, form.say("first-day")).into(),
        form.line(key, Part::Until, form.say("last-day")).into(),
        state.id("plan-state").into(),
        form.line(key, Part::Name, form.say("planscreen-alias")).into(),
    ]);
    let ambition =
        form.area(key, Part::Text, form.say("planscreen-ambition"), form.say("planscreen-ambition-example"));
    let own = column![head.spacing(space::MEDIUM)]
        .push(form.sealed_banner(key))
        .push(form.refusal(key))
        .push(days)
        .push(ambition)
        .push(further(form, plan))
        .spacing(space::MEDIUM);
    column![own, level_names(form, plan)].spacing(space::HUGE).into()
}

/// What comes after the plan: the next one, or a longer period.
fn further<'a>(form: Form<'a>, plan: &'a Plan) -> Element<'a, Message> {
    let words = form.context.words;
    if let Some(next) = plan.successor(form.context.dossier) {
        let label = words.say_with("transition-followed", &[("plan", &next.title)]);
        return widget::secondary(label, Message::Go(Place::Plan(Some(Key::Plan(next.id))))).into();
    }
    let prepare = Message::Go(Place::Transition(plan.id));
    let extend = (plan.state != PlanState::Closed).then_some(Message::Extend(plan.id));
    row![
        widget::secondary(words.say("transition-prepare"), prepare).id("prepare-next-plan"),
        widget::secondary(words.say("transition-extend"), extend).id("extend-plan"),
    ]
    .spacing(space::SMALL)
    .into()
}

/// The zone's own names of the levels, from the top. Only the lowest one can go: those above hold it.
fn level_names<'a>(form: Form<'a>, plan: &'a Plan) -> Element<'a, Message> {
    let levels = levels(form.context.dossier, plan.id);
    let add = (form.say("planscreen-add-level"), Addition::Level(plan.id));
    let mut list = column![
        form.heading(form.say("planscreen-levels"), Some(add)),
        lesson(form.say("planscreen-levels-what")),
    ]
    .spacing(space::SMALL);
    let last = levels.last().map(|level| level.id);
    for (index, level) in levels.into_iter().enumerate() {
        let key = Key::Level(level.id);
        let number = (index + 1).to_string();
        let name = form.first_cell(key, Part::Title, &form.say("planscreen-level"), &number);
        let bin: Element<'_, Message> = if last == Some(level.id) {
            form.bin(key, &level.name)
        } else {
            iced::widget::space().width(34).into()
        };
        let line = row![widget::muted(number).width(20), name.width(Length::Fill)].push(bin);
        list = list.push(line.spacing(space::SMALL).align_y(Alignment::Center));
    }
    list.into()
}
