//! Action plans as lines with their ring, and the golden thread through a record.

use super::Message;
use super::form::Form;
use crate::domain::{ActionPlan, Cycle, Key};
use crate::gui::place::Place;
use crate::gui::style::space;
use crate::gui::thread;
use crate::gui::widget::{self, table};
use chrono::Datelike;
use iced::widget::column;
use iced::{Element, Length};

/// The cycle of an action plan that matters on the day judged: that of the year, else the latest before it.
fn cycle_of<'a>(form: Form<'a>, plan: &ActionPlan) -> Option<&'a Cycle> {
    let year = form.context.on().year();
    let cycles = plan.cycles(form.context.dossier);
    cycles.iter().rev().find(|cycle| cycle.year <= year).or(cycles.first()).copied()
}

/// Action plans, each to be opened.
pub fn action_plans<'a>(form: Form<'a>, plans: &[&'a ActionPlan]) -> Element<'a, Message> {
    let columns = vec![
        table::column(form.say("column-cycle"), 44.0),
        table::column(form.say("planscreen-action-plan"), Length::FillPortion(3)),
        table::column(form.say("planscreen-cycle"), Length::FillPortion(2)),
    ];
    let rows = plans.iter().map(|plan| {
        let cycle = cycle_of(form, plan);
        let stands = cycle_words(form, cycle);
        let owner = form.context.person(plan.owner);
        let detail = form
            .context
            .words
            .say_with("planscreen-code-and-owner", &[("code", &plan.code), ("owner", &owner)]);
        let name = column![widget::strong(plan.title.clone()), widget::small(detail)];
        let summary =
            form.context.words.say_with("planscreen-line", &[("name", &plan.title), ("says", &stands)]);
        let cells = vec![form.ring(cycle), name.into(), widget::small(stands).into()];
        table::row(plan.id.number(), summary, cells).on_press(Message::Go(Place::ActionPlan(plan.id, None)))
    });
    table(form.say("action-plans"), columns, rows.collect()).row_padding(6.0).into()
}

/// The year of a cycle, with the phase that is under way.
fn cycle_words(form: Form<'_>, cycle: Option<&Cycle>) -> String {
    let words = form.context.words;
    let Some(cycle) = cycle else { return form.say("planscreen-no-cycle") };
    let year = cycle.year.to_string();
    let Some(phase) = cycle.current_phase(form.context.dossier, form.context.on()) else {
        return words.say_with("planscreen-cycle-complete", &[("year", &year)]);
    };
    let name = words.word(phase.kind);
    let day = phase.due.map(|due| words.day(due));
    let key = match (&day, phase.is_late(form.context.on())) {
        (None, _) => "planscreen-cycle-phase",
        (Some(_), false) => "planscreen-cycle-phase-due",
        (Some(_), true) => "planscreen-cycle-phase-late",
    };
    words.say_with(key, &[("year", &year), ("phase", &name), ("day", day.as_deref().unwrap_or_default())])
}

/// The golden thread through a record.
pub fn golden_thread<'a>(form: Form<'a>, key: Key) -> Element<'a, Message> {
    let strip = thread::view(form.context, key, Message::Go);
    column![form.heading(form.say("thread"), None), strip].spacing(space::SMALL).into()
}
