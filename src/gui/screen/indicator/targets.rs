//! Where an indicator started in the plan, and what it should reach each year. Emptying a field removes it.

use super::one::{Message, One};
use super::row::as_typed;
use super::save::Field;
use crate::analysis::Judgement;
use crate::domain::{Aggregation, Direction, Indicator, Plan, Target, TrajectoryShape};
use crate::gui::context::Context;
use crate::gui::style::space;
use crate::gui::widget::{self, table};
use chrono::Datelike;
use iced::widget::{column, row};
use iced::{Element, Length};
use std::collections::BTreeSet;

pub(super) fn view<'a>(
    one: &'a One,
    indicator: &'a Indicator,
    judged: &'a Judgement,
    context: Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let mut card = column![widget::heading(words.say("indicator-targets"), 2)].spacing(space::MEDIUM);
    let Some(plan) = one.plan(context) else {
        return widget::card(card.push(widget::muted(words.say("indicator-targets-no-plan")))).into();
    };
    if context.dossier.plans.len() > 1 {
        let mut plans: Vec<&Plan> = context.dossier.plans.values().collect();
        plans.sort_by_key(|plan| plan.from);
        let plans = plans.into_iter().map(|plan| (plan.id, plan.title.clone())).collect();
        let select = widget::select(words.say("plan"), plans, Some(plan.id), Message::Plan);
        card = card.push(select.id("targets-plan"));
    }
    card = card.push(baseline(one, indicator, plan, context));
    let targets = indicator.targets(context.dossier, plan.id);
    let mut years: BTreeSet<i32> = targets.iter().map(|target| target.year).collect();
    years.extend(plan.from.year()..=plan.until.year().min(plan.from.year() + 50));
    let is_band = indicator.direction == Direction::Band;
    let mut columns = vec![table::column(words.say("indicator-year"), 48.0)];
    if is_band {
        columns.push(table::column(words.say("indicator-column-low"), Length::Fill).numeric());
        columns.push(table::column(words.say("indicator-column-high"), Length::Fill).numeric());
    } else {
        columns.push(table::column(words.say("indicator-column-target"), Length::Fill).numeric());
        columns.push(table::column(words.say("indicator-column-measured"), 84.0).numeric());
    }
    let rows = years.into_iter().map(|year| {
        let held = targets.iter().copied().find(|target| target.year == year);
        line(one, indicator, judged, year, held, is_band, context)
    });
    let grid = table(words.say("indicator-targets"), columns, rows.collect()).row_padding(2.0);
    card = card.push(grid);
    for why in faults(one, plan, &targets) {
        card = card.push(widget::banner(widget::Tone::Bad, why, None));
    }
    let hint = match indicator.aggregation {
        Aggregation::Sum => "indicator-targets-hint-sum",
        _ if is_band || indicator.trajectory == TrajectoryShape::Step => "views-targets-hint-step",
        _ => "indicator-targets-hint",
    };
    widget::card(card.push(widget::small(words.say(hint)))).into()
}

fn baseline<'a>(
    one: &'a One,
    indicator: &'a Indicator,
    plan: &Plan,
    context: Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let held = indicator.baseline(context.dossier, plan.id);
    let field = |field: Field, key: &str, id: &str, text: String| {
        widget::field(words.say(key), one.drafts.text(field, || text))
            .on_input(move |text| Message::Typed(field, text))
            .on_submit(Message::Left(field))
            .on_leave(Message::Left(field))
            .error(one.drafts.error(field))
            .numeric()
            .id(id)
    };
    let year = held.map(|held| held.year.to_string()).unwrap_or_default();
    let value = held.map(|held| as_typed(held.value, indicator.decimals, words)).unwrap_or_default();
    row![
        field(Field::BaselineYear, "indicator-baseline-year", "indicator-baseline-year", year)
            .placeholder((plan.from.year() - 1).to_string()),
        field(Field::BaselineValue, "indicator-baseline", "indicator-baseline", value),
    ]
    .spacing(space::MEDIUM)
    .into()
}

fn line<'a>(
    one: &'a One,
    indicator: &'a Indicator,
    judged: &'a Judgement,
    year: i32,
    held: Option<&Target>,
    is_band: bool,
    context: Context<'a>,
) -> table::Row<'a, Message> {
    let words = context.words;
    let name = year.to_string();
    let cell = |field: Field, key: &str, id: String, text: String| {
        let is_empty = text.is_empty();
        let cell =
            widget::bare_field(words.say_with(key, &[("year", &name)]), one.drafts.text(field, || text))
                .on_input(move |text| Message::Typed(field, text))
                .on_submit(Message::Left(field))
                .on_leave(Message::Left(field))
                .marked(one.drafts.error(field))
                .numeric()
                .id(id);
        // What is still to be filled in shows its outline.
        if is_empty { cell.into() } else { cell.quiet().into() }
    };
    let value = held.map(|held| as_typed(held.value, indicator.decimals, words)).unwrap_or_default();
    let label =
        if year == context.on().year() { widget::strong(name.clone()) } else { widget::body(name.clone()) };
    let mut cells = vec![label.into()];
    if is_band {
        let upper = held
            .and_then(|held| held.upper)
            .map(|upper| as_typed(upper, indicator.decimals, words))
            .unwrap_or_default();
        cells.push(cell(Field::Target(year), "indicator-low-of", format!("target-{year}"), value.clone()));
        cells.push(cell(Field::Upper(year), "indicator-high-of", format!("upper-{year}"), upper));
    } else {
        cells.push(cell(Field::Target(year), "indicator-target-of", format!("target-{year}"), value.clone()));
        let readings = judged.series.of_year(year);
        let is_whole = readings.len() == indicator.frequency.per_year() as usize
            || indicator.aggregation != Aggregation::Sum;
        let figure = judged.series.aggregate(readings).filter(|_| is_whole);
        let figure = figure.map(|figure| words.figure_bare(indicator, figure)).unwrap_or_default();
        cells.push(widget::muted(figure).into());
    }
    table::row(("year", year), format!("{name} {value}"), cells)
}

/// What is wrong in the targets, with the year before it.
fn faults(one: &One, plan: &Plan, targets: &[&Target]) -> Vec<String> {
    let others = targets.iter().map(|target| target.year);
    let years: BTreeSet<i32> = (plan.from.year()..=plan.until.year()).chain(others).collect();
    let of = |year: i32, field: Field| one.drafts.error(field).map(|why| format!("{year}: {why}"));
    years
        .into_iter()
        .flat_map(|year| [of(year, Field::Target(year)), of(year, Field::Upper(year))])
        .flatten()
        .collect()
}
