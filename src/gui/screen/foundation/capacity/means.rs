//! What the action plans ask and use of the year, and what the plan costs.

use super::{Message, Shown};
use crate::analysis::Budget;
use crate::gui::context::Context;
use crate::gui::place::Place;
use crate::gui::style::space;
use crate::gui::widget::{self, table};
use crate::words::Words;
use iced::widget::{column, space as gap};
use iced::{Element, Length};

/// The card of what the action plans ask.
pub(super) fn asks<'a>(shown: &'a Shown, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let year = &shown.year;
    let title = words.say_with("foundation-asks", &[("year", &year.year.to_string())]);
    let card = column![widget::heading(title.clone(), 2)].spacing(space::MEDIUM);
    if year.asks.is_empty() {
        return widget::card(card.push(widget::muted(words.say("foundation-asks-none")))).into();
    }
    let columns = vec![
        table::column(words.opening(&words.say("noun-action-plan")), Length::FillPortion(4)),
        table::column(words.say("foundation-column-asked"), 96.0).numeric(),
        table::column(words.say("foundation-column-used"), 96.0).numeric(),
        table::column("", Length::FillPortion(2)),
    ];
    let hours = |hours: Option<f64>| hours.map_or_else(|| "—".to_owned(), |hours| words.number(hours, 0));
    let mut rows: Vec<_> = year
        .asks
        .iter()
        .filter_map(|ask| {
            let plan = context.dossier.get(ask.action_plan)?;
            let bar: Element<'a, Message> = match (ask.hours, ask.used) {
                (Some(asked), Some(used)) if asked > 0.0 => {
                    let says = words.percent(used / asked);
                    widget::progress((used / asked) as f32, None, plan.title.clone()).says(says).into()
                }
                _ => gap().into(),
            };
            let name = format!("{} {}", plan.code, plan.title);
            let cells = vec![
                widget::body(name.clone()).into(),
                widget::body(hours(ask.hours)).into(),
                widget::muted(hours(ask.used)).into(),
                bar,
            ];
            let values = [("name", name.as_str()), ("hours", &hours(ask.hours))];
            let summary = words.say_with("foundation-portion", &values);
            let go = Message::Go(Place::ActionPlan(plan.id, None));
            Some(table::row(("ask", plan.id), summary, cells).on_press(go))
        })
        .collect();
    let total = words.say("foundation-total");
    let cells = vec![
        widget::strong(total.clone()).into(),
        widget::strong(words.number(year.asked(), 0)).into(),
        widget::strong(words.number(year.used(), 0)).into(),
        gap().into(),
    ];
    rows.push(table::row("total", total, cells));
    widget::card(card.push(table(title, columns, rows).row_padding(6.0))).into()
}

/// The card of budgets and investments.
pub(super) fn budgets<'a>(shown: &'a Shown, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let title = words.say("foundation-budgets");
    let card = column![widget::heading(title.clone(), 2)].spacing(space::MEDIUM);
    let budgets = &shown.budgets;
    if budgets.action_plans.is_empty() && budgets.investments.is_empty() {
        return widget::card(card.push(widget::muted(words.say("foundation-budgets-none")))).into();
    }
    let columns = vec![
        table::column(words.say("foundation-column-for"), Length::Fill),
        table::column(words.say("foundation-column-planned"), 92.0).numeric(),
        table::column(words.say("foundation-column-spent"), 92.0).numeric(),
    ];
    let mut rows = Vec::new();
    for (id, budget) in &budgets.action_plans {
        if let Some(plan) = context.dossier.get(*id) {
            let go = Message::Go(Place::ActionPlan(plan.id, None));
            rows.push(line(format!("{} {}", plan.code, plan.title), budget, false, words).on_press(go));
        }
    }
    let of_plans = Budget::sum(budgets.action_plans.iter().map(|(_, budget)| budget));
    let of_investments = Budget::sum(budgets.investments.iter().map(|(_, budget)| budget));
    if !budgets.action_plans.is_empty() {
        rows.push(line(words.say("action-plans"), &of_plans, true, words));
    }
    for (id, budget) in &budgets.investments {
        if let Some(investment) = context.dossier.get(*id) {
            rows.push(line(investment.name.clone(), budget, false, words));
        }
    }
    if !budgets.investments.is_empty() {
        rows.push(line(words.say("list-investments"), &of_investments, true, words));
        let all = Budget::sum([of_plans, of_investments].iter());
        rows.push(line(words.say("foundation-total"), &all, true, words));
    }
    let about = widget::muted(words.say("foundation-budgets-about"));
    widget::card(card.push(about).push(table(title, columns, rows).row_padding(6.0))).into()
}

fn line<'a>(name: String, budget: &Budget, is_sum: bool, words: &Words) -> table::Row<'a, Message> {
    let euro = |euro: Option<f64>| euro.map_or_else(|| "—".to_owned(), |euro| words.number(euro, 0));
    let text = |text: String| -> Element<'a, Message> {
        if is_sum { widget::strong(text).into() } else { widget::body(text).into() }
    };
    let (planned, used) = (euro(budget.planned), euro(budget.used));
    let values = [("name", name.as_str()), ("planned", &planned), ("used", &used)];
    let summary = words.say_with("foundation-budget-line", &values);
    table::row((name.clone(), is_sum), summary, vec![text(name), text(planned), text(used)])
}
