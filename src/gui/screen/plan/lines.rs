//! Action plans as lines with their ring, and the golden thread from the plan to its figures.

use super::Message;
use super::branches::path;
use super::form::Form;
use crate::domain::{Action, ActionPlan, ActionState, Cycle, Key, Noun, Objective, Plan};
use crate::gui::place::Place;
use crate::gui::widget::{self, table};
use chrono::Datelike;
use iced::widget::{column, row};
use iced::{Alignment, Element, Length};
use std::collections::BTreeSet;

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

/// The golden thread: from the plan through an objective to actions and figures, each to go to.
pub fn golden_thread<'a>(form: Form<'a>, plan: &'a Plan, objective: &'a Objective) -> Element<'a, Message> {
    let (context, dossier) = (form.context, form.context.dossier);
    let words = context.words;
    let below: BTreeSet<_> = objective.with_descendants(dossier).iter().map(|one| one.id).collect();
    let is_below = |id| below.contains(&id);
    let plans: Vec<_> = dossier.action_plans.values().filter(|one| is_below(one.objective)).collect();
    let year = context.on().year();
    let cycles: Vec<_> = plans.iter().flat_map(|plan| plan.cycles(dossier)).collect();
    let cycles: Vec<_> = cycles.into_iter().filter(|cycle| cycle.year == year).collect();
    let counts = |action: &&Action| {
        action.state != ActionState::Dropped && cycles.iter().any(|cycle| cycle.id == action.cycle)
    };
    let actions = dossier.actions.values().filter(counts).count();
    let mut indicators: Vec<_> = dossier
        .contributions
        .values()
        .filter(|one| is_below(one.objective))
        .map(|one| one.indicator)
        .collect();
    indicators.sort();
    indicators.dedup();

    let mut knots: Vec<(String, String, Option<Place>)> =
        vec![(form.say("plan"), plan.title.clone(), Some(Place::Plan(Some(Key::Plan(plan.id)))))];
    if let Some(priority) = dossier.get(objective.priority) {
        let short = words.say_with("planscreen-thread-priority", &[("code", &priority.code)]);
        knots.push((short, priority.label(dossier), Some(Place::Plan(Some(Key::Priority(priority.id))))));
    }
    for one in path(dossier, objective) {
        let place = Place::Plan(Some(Key::Objective(one.id)));
        knots.push((one.code.clone(), one.label(dossier), (one.id != objective.id).then_some(place)));
    }
    let to_plans = match plans.as_slice() {
        [] => None,
        [one] => Some(Place::ActionPlan(one.id, None)),
        _ => Some(Place::ActionPlans),
    };
    let to_actions = match cycles.as_slice() {
        [one] => Some(Place::ActionPlan(one.action_plan, Some(one.id))),
        _ => to_plans,
    };
    let to_figures = match indicators.as_slice() {
        [] => None,
        [one] => Some(Place::Indicator(*one)),
        _ => Some(Place::Indicators),
    };
    knots.push((words.count("planscreen-count-action-plans", plans.len()), String::new(), to_plans));
    let in_year = words.say_with(
        "planscreen-in-year",
        &[("count", &words.count("count-actions", actions)), ("year", &year.to_string())],
    );
    knots.push((in_year, String::new(), to_actions));
    knots.push((words.count("count-indicators", indicators.len()), String::new(), to_figures));

    let mut thread = row![].align_y(Alignment::Center);
    for (index, (label, description, place)) in knots.into_iter().enumerate() {
        if index > 0 {
            thread = thread.push(widget::muted("›"));
        }
        thread = match place {
            Some(place) => {
                let button = widget::quiet(label, Message::Go(place)).tight();
                thread.push(if description.is_empty() { button } else { button.description(description) })
            }
            None => thread.push(iced::widget::container(widget::strong(label)).padding([7.0, 6.0])),
        };
    }
    column![form.heading(form.say("planscreen-thread"), None), thread.wrap()].into()
}
