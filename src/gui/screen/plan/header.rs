//! The head of the screen: the plan with its state and what it counts, and the other plans to go to.

use super::Message;
use super::branches::Branches;
use crate::domain::{Key, Plan, PlanState};
use crate::gui::context::Context;
use crate::gui::place::Place;
use crate::gui::style::space;
use crate::gui::widget;
use iced::widget::{column, row};
use iced::{Alignment, Element, Length};

/// Shows the head of a plan.
pub fn view<'a>(context: Context<'a>, plan: &'a Plan) -> Element<'a, Message> {
    let title = column![widget::heading(plan.title.clone(), 1), widget::muted(counts(context, plan))];
    let mut head = row![title.width(Length::Fill).spacing(space::TINY)];
    if context.dossier.plans.len() > 1 {
        let mut plans: Vec<&Plan> = context.dossier.plans.values().collect();
        plans.sort_by_key(|plan| plan.from);
        let plans = plans.into_iter().map(|plan| (plan.id, plan.title.clone())).collect();
        let choose = |id| Message::Go(Place::Plan(Some(Key::Plan(id))));
        let select = widget::select(context.say("planscreen-shown-plan"), plans, Some(plan.id), choose);
        head = head.push(select.width(280).id("shown-plan"));
    }
    head.spacing(space::MEDIUM).align_y(Alignment::End).into()
}

/// State, day of approval and counts, in a line.
fn counts(context: Context<'_>, plan: &Plan) -> String {
    let (words, dossier) = (context.words, context.dossier);
    let state = match (plan.state, plan.approved_on(dossier, context.today)) {
        (PlanState::Draft, _) => words.say("planscreen-is-draft"),
        (PlanState::Approved, Some(day)) => {
            words.say_with("planscreen-is-approved-on", &[("day", &words.day(day))])
        }
        (PlanState::Approved, None) => words.say("planscreen-is-approved"),
        (PlanState::Closed, _) => words.say("planscreen-is-closed"),
    };
    let branches = Branches::of(dossier, plan.id);
    let of_plan = |objective| {
        dossier
            .get(objective)
            .and_then(|one: &crate::domain::Objective| dossier.get(one.priority))
            .is_some_and(|priority| priority.plan == plan.id)
    };
    let plans = dossier.action_plans.values().filter(|one| of_plan(one.objective)).count();
    let parts = [
        state,
        words.count("planscreen-count-priorities", branches.priorities().len()),
        words.count("planscreen-count-objectives", branches.objectives()),
        words.count("planscreen-count-action-plans", plans),
        words.count("count-indicators", dossier.indicators.len()),
    ];
    parts.join(" · ")
}
