//! The third step: which priorities and action plans go on.

use super::{Message, TransitionScreen};
use crate::domain::{ActionPlan, Id, Noun, Objective, Priority};
use crate::gui::context::Context;
use crate::gui::style::space;
use crate::gui::widget::{self, table};
use chrono::Datelike;
use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};
use std::collections::BTreeSet;

impl TransitionScreen {
    /// The action plans whose objective goes on.
    pub(super) fn can_go_on(&self, context: Context<'_>) -> BTreeSet<Id<ActionPlan>> {
        let all = context.dossier.action_plans.values().filter(|one| self.is_carried(one.objective));
        all.map(|one| one.id).collect()
    }

    /// The action plans of the plan, in its order.
    fn its_action_plans<'a>(&'a self, context: Context<'a>) -> Vec<&'a ActionPlan> {
        let objectives =
            self.tree.iter().flat_map(|branch| &branch.objectives).map(|(_, objective)| *objective);
        let of = |objective: Id<Objective>| {
            context.dossier.action_plans.values().filter(move |one| one.objective == objective)
        };
        objectives.flat_map(of).collect()
    }
}

/// Shows the step.
pub(super) fn view<'a>(screen: &'a TransitionScreen, context: Context<'a>) -> Element<'a, Message> {
    column![priorities(screen, context), action_plans(screen, context)].spacing(space::LARGE).into()
}

fn priorities<'a>(screen: &'a TransitionScreen, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let name = words.say("transition-priorities");
    let columns = vec![
        table::column("", 24.0),
        table::column(words.say("planscreen-priority"), Length::FillPortion(3)),
        table::column(words.say("planscreen-track"), Length::FillPortion(1)),
        table::column(words.say("transition-what-goes-on"), Length::FillPortion(2)),
    ];
    let line = |priority: &'a Priority, objectives: &[(usize, Id<Objective>)]| {
        let going = objectives.iter().filter(|(_, one)| screen.goes_on(*one)).count();
        let label = priority.label(context.dossier);
        let is_chosen = going > 0 || screen.priorities.contains(&priority.id);
        // A priority goes on with its objectives; only one without them is a choice.
        let toggle = (going == 0).then_some(Message::Keep(priority.id));
        let says = match (going, is_chosen) {
            (0, false) => words.say("transition-nothing-goes-on"),
            (0, true) => words.say("transition-goes-on-empty"),
            _ => words.count_with("transition-going", going, &[("all", &objectives.len().to_string())]),
        };
        let summary = words.say_with("planscreen-line", &[("name", &label), ("says", &says)]);
        let cells = vec![
            widget::bare_checkbox(words.say_with("transition-go-on", &[("name", &label)]), is_chosen, toggle),
            widget::body(label).into(),
            widget::muted(words.word(priority.track)).into(),
            widget::muted(says).into(),
        ];
        table::row(priority.id.number(), summary, cells)
    };
    let rows = screen.tree.iter().filter_map(|branch| {
        context.dossier.get(branch.priority).map(|priority| line(priority, &branch.objectives))
    });
    let content = column![
        widget::heading(name.clone(), 2),
        widget::muted(words.say("transition-priorities-what")),
        table(name, columns, rows.collect()).row_padding(6.0),
    ];
    widget::card(content.spacing(space::SMALL)).into()
}

fn action_plans<'a>(screen: &'a TransitionScreen, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let name = words.say("action-plans");
    let (all, can) = (screen.its_action_plans(context), screen.can_go_on(context));
    let going = screen.action_plans.intersection(&can).count();
    let each = if going < all.iter().filter(|one| can.contains(&one.id)).count() {
        widget::quiet(words.say("transition-carry-all"), Message::CarryAll(true))
    } else {
        widget::quiet(words.say("transition-carry-none"), (going > 0).then_some(Message::CarryAll(false)))
    };
    let head =
        row![container(widget::heading(name.clone(), 2)).width(Length::Fill)].align_y(Alignment::Center);
    if all.is_empty() {
        let content = column![head, widget::muted(words.say("transition-no-action-plans"))];
        return widget::card(content.spacing(space::SMALL)).into();
    }
    let columns = vec![
        table::column("", 24.0),
        table::column(words.say("planscreen-action-plan"), Length::FillPortion(3)),
        table::column(words.say("planscreen-objective"), 90.0),
        table::column(words.say("transition-last-cycle"), Length::FillPortion(2)),
    ];
    let rows = all.into_iter().map(|plan| {
        let label = words.say_with("action-plan-coded", &[("code", &plan.code), ("title", &plan.title)]);
        let is_free = can.contains(&plan.id);
        let is_chosen = is_free && screen.action_plans.contains(&plan.id);
        let objective = context.dossier.get(plan.objective).map(|one| one.code.clone()).unwrap_or_default();
        let cycle = last_cycle(plan, is_free, context);
        let summary = [label.clone(), objective.clone(), cycle.clone()].join(", ");
        let toggle = is_free.then_some(Message::Carry(plan.id));
        let cells = vec![
            widget::bare_checkbox(words.say_with("transition-go-on", &[("name", &label)]), is_chosen, toggle),
            if is_free { widget::body(label).into() } else { widget::muted(label).into() },
            widget::muted(objective).into(),
            widget::muted(cycle).into(),
        ];
        table::row(plan.id.number(), summary, cells)
    });
    let rows = rows.collect();
    let year = screen.day(super::Text::From, context).map(|day| day.year().to_string()).unwrap_or_default();
    let cycles = words.say_with("transition-begin-cycles", &[("year", &year)]);
    let toggle = (going > 0).then_some(Message::Cycles);
    let content = column![
        head.push(each),
        widget::muted(words.say("transition-action-plans-what")),
        table(name, columns, rows).row_padding(6.0),
        container(widget::checkbox(cycles, screen.begins_cycles && going > 0, toggle))
            .padding([space::SMALL, 0.0]),
    ];
    widget::card(content.spacing(space::SMALL)).into()
}

/// How the last cycle of an action plan ended, or why it cannot go on.
fn last_cycle(plan: &ActionPlan, can_go_on: bool, context: Context<'_>) -> String {
    let words = context.words;
    if !can_go_on {
        return words.say("transition-objective-stays");
    }
    let cycles = plan.cycles(context.dossier);
    let Some(cycle) = cycles.last() else { return words.say("planscreen-no-cycle") };
    let year = cycle.year.to_string();
    let open = cycle.open_actions(context.dossier).len();
    match cycle.outcome {
        Some(outcome) => {
            words.say_with("transition-cycle-outcome", &[("year", &year), ("outcome", &words.word(outcome))])
        }
        None => words.count_with("transition-cycle-open", open, &[("year", &year)]),
    }
}
