//! What stands beside the actions: indicators, means, partners, and where the plan belongs.

use super::edits::Field;
use super::one::{Message, One};
use crate::analysis::{Aspect, Explained};
use crate::charts::{Palette, Sparkline, draw_sparkline};
use crate::domain::{ActionPlan, Direction, Id, Indicator, Noun, Partner, Status, Support};
use crate::gui::context::{Context, tone};
use crate::gui::dialog::explain;
use crate::gui::dialog::new_action_plan::objectives;
use crate::gui::icon::Icon;
use crate::gui::place::Place;
use crate::gui::style::space;
use crate::gui::widget::{self, Tone};
use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

/// Readings in a sparkline.
const READINGS: usize = 24;

/// The cards, in their order.
pub(super) fn cards<'a>(
    one: &'a One,
    context: Context<'a>,
    plan: &'a ActionPlan,
) -> Vec<Element<'a, Message>> {
    vec![
        indicators(context, plan),
        means(one, context, plan),
        partners(context, plan),
        place(one, context, plan),
    ]
}

/// The situation that the plan starts from, and how it goes about.
pub(super) fn approach<'a>(one: &'a One, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let area = |field: Field, key: &str, hint: &str| {
        let area = one.area(field, words.say(key));
        area.map(|area| Element::from(area.growing(5).placeholder(words.say(hint))))
    };
    let both = [
        area(Field::Context, "action-plan-context", "action-plan-context-example"),
        area(Field::Approach, "action-plan-approach", "action-plan-approach-example"),
    ];
    widget::card(widget::tiles(280.0, both.into_iter().flatten().collect())).into()
}

/// The key of what a figure should be, by the side that is better.
pub(super) fn expected_key(indicator: &Indicator) -> &'static str {
    match indicator.direction {
        Direction::Lower => "action-plan-expected-most",
        Direction::Higher => "action-plan-expected-least",
        Direction::Band | Direction::Informative => "action-plan-expected-about",
    }
}

fn indicators<'a>(context: Context<'a>, plan: &'a ActionPlan) -> Element<'a, Message> {
    let words = context.words;
    let watched: Vec<&Support> =
        context.dossier.supports.values().filter(|support| support.action_plan == plan.id).collect();
    let mut card = column![widget::heading(words.say("indicators"), 2)].spacing(space::SMALL);
    if watched.is_empty() {
        card = card.push(widget::muted(words.say("action-plan-indicators-none")));
    }
    for support in &watched {
        if let Some(indicator) = context.dossier.get(support.indicator) {
            card = card.push(watched_line(context, support, indicator)).push(widget::rule());
        }
    }
    let is_free = |indicator: &&Indicator| watched.iter().all(|one| one.indicator != indicator.id);
    let others: Vec<(Id<Indicator>, String)> = context
        .dossier
        .indicators
        .values()
        .filter(is_free)
        .map(|indicator| (indicator.id, indicator.name.clone()))
        .collect();
    if !others.is_empty() {
        let select = widget::bare_select(words.say("action-plan-watch"), others, None, Message::Watch);
        card = card.push(select.placeholder(words.say("action-plan-watch")).id("action-plan-watch"));
    }
    widget::card(card).into()
}

fn watched_line<'a>(
    context: Context<'a>,
    support: &'a Support,
    indicator: &'a Indicator,
) -> Element<'a, Message> {
    let words = context.words;
    let judged = context.picture.indicators.get(&indicator.id);
    let status = judged.map_or(Status::Unknown, |judged| judged.status);
    let figure = judged.and_then(|judged| words.year_figure_bare(indicator, judged));
    let expected = judged.and_then(|judged| judged.expected).map(|expected| {
        words.say_with(expected_key(indicator), &[("figure", &words.figure_bare(indicator, expected))])
    });
    let says = [figure, expected].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let says = if says.is_empty() { words.say("finding-never") } else { says };
    let spark = judged.filter(|judged| !judged.series.readings.is_empty()).map(|judged| {
        let all = &judged.series.readings;
        let values = all[all.len().saturating_sub(READINGS)..].iter().map(|one| Some(one.figure()));
        let target = judged.trajectory.as_ref().zip(judged.series.last());
        let target = target.and_then(|(trajectory, last)| trajectory.of_period(last.period));
        let spark = Sparkline { values: values.collect(), target };
        let drawing =
            move |size: iced::Size| draw_sparkline(&spark, size.width, size.height, &Palette::LIGHT);
        widget::figure(drawing, indicator.name.clone(), words.verdict(judged.change.as_ref()))
            .width(96)
            .height(34)
    });
    let named = |key: &str| words.say_with(key, &[("name", &indicator.name)]);
    let open = widget::icon_button(
        Icon::ChevronRight,
        named("action-plan-indicator-open"),
        Message::Go(Place::Indicator(indicator.id)),
    );
    let unlink =
        widget::icon_button(Icon::X, named("action-plan-indicator-unlink"), Message::Unwatch(support.id));
    let name = widget::strong(indicator.name.as_str()).width(Length::Fill);
    let above = row![name].push(spark.map(Element::from)).spacing(space::SMALL).align_y(Alignment::Center);
    let badge = widget::badge(tone(status), words.word(status));
    let asked = Explained::Indicator(indicator.id, Aspect::Status);
    let explained = explain::button(context, asked, Message::Explain);
    let below =
        row![container(badge).width(Length::Fill), explained, open, unlink].align_y(Alignment::Center);
    column![above, widget::small(says), below].into()
}

fn means<'a>(one: &'a One, context: Context<'a>, plan: &'a ActionPlan) -> Element<'a, Message> {
    let words = context.words;
    let plain = |number: Option<f64>| number.map(|number| words.plain_number(number)).unwrap_or_default();
    let fields =
        |used: Field, of_used: Option<f64>, planned: Field, of_planned: Option<f64>, names: [&str; 2]| {
            let field = |field: Field, name: &str, held: Option<f64>| {
                one.field(field, words.say(name), plain(held)).numeric().placeholder("0")
            };
            row![field(used, names[0], of_used), field(planned, names[1], of_planned)].spacing(space::SMALL)
        };
    let bar = |used: Option<f64>, planned: Option<f64>, key: &str, name: &str| {
        let (used, planned) = (used.unwrap_or_default(), planned.filter(|planned| *planned > 0.0)?);
        let share = used / planned;
        let tone = if share > 1.0 { Tone::Bad } else { Tone::Informative };
        let (spent, whole) = (words.number(used, 0), words.number(planned, 0));
        let percent = words.percent(share);
        let says = words.say_with(key, &[("used", &spent), ("planned", &whole), ("share", &percent)]);
        let bar = widget::progress(share as f32, None, words.say(name)).says(percent).tone(tone);
        Some(Element::from(column![bar, widget::small(says)]))
    };
    let hours = fields(
        Field::HoursUsed,
        plan.hours_used,
        Field::HoursPlanned,
        plan.hours_planned,
        ["action-plan-hours-used", "action-plan-hours-planned"],
    );
    let budget = fields(
        Field::BudgetUsed,
        plan.budget_used,
        Field::BudgetPlanned,
        plan.budget_planned,
        ["action-plan-budget-used", "action-plan-budget-planned"],
    );
    let card = column![widget::heading(words.say("action-plan-means"), 2), hours]
        .push(bar(plan.hours_used, plan.hours_planned, "action-plan-hours-of", "action-plan-capacity"))
        .push(budget)
        .push(bar(plan.budget_used, plan.budget_planned, "action-plan-budget-of", "action-plan-budget"))
        .spacing(space::SMALL);
    widget::card(card).into()
}

fn partners<'a>(context: Context<'a>, plan: &'a ActionPlan) -> Element<'a, Message> {
    let words = context.words;
    let involved: Vec<_> =
        context.dossier.involvements.values().filter(|one| one.action_plan == plan.id).collect();
    let mut list = column![];
    for one in &involved {
        let Some(partner) = context.dossier.get(one.partner) else { continue };
        let name = words.say_with("action-plan-partner-unlink", &[("name", &partner.name)]);
        let line = row![
            widget::body(partner.name.as_str()).width(Length::Fill),
            widget::icon_button(Icon::X, name, Message::Dismiss(one.id)),
        ];
        list = list.push(line.align_y(Alignment::Center));
    }
    let mut card = column![widget::heading(words.say("action-plan-partners"), 2)].spacing(space::SMALL);
    card = if involved.is_empty() {
        card.push(widget::muted(words.say("action-plan-partners-none")))
    } else {
        card.push(list)
    };
    let is_free = |partner: &&Partner| involved.iter().all(|one| one.partner != partner.id);
    let others: Vec<(Id<Partner>, String)> = context
        .dossier
        .partners
        .values()
        .filter(is_free)
        .map(|partner| (partner.id, partner.label(context.dossier)))
        .collect();
    if !others.is_empty() {
        let select = widget::bare_select(words.say("action-plan-involve"), others, None, Message::Involve);
        card = card.push(select.placeholder(words.say("action-plan-involve")).id("action-plan-involve"));
    }
    widget::card(card).into()
}

/// Where the plan belongs, and how it goes.
fn place<'a>(one: &'a One, context: Context<'a>, plan: &'a ActionPlan) -> Element<'a, Message> {
    let words = context.words;
    let objective = widget::select(
        words.say("action-plan-objective"),
        objectives(context.dossier),
        Some(plan.objective),
        Message::Objective,
    );
    let code = one.field(Field::Code, words.say("action-plan-code"), plan.code.clone()).width(140);
    let year = one.cycle(context).map(|cycle| {
        let label = words.say_with("action-plan-cycle-remove", &[("year", &cycle.year.to_string())]);
        Element::from(widget::quiet(label, Message::RemoveCycle).icon(Icon::Trash))
    });
    let remove = widget::quiet(words.say("action-plan-remove"), Message::RemovePlan).icon(Icon::Trash);
    let card = column![
        widget::heading(words.say("action-plan-place"), 2),
        objective.id("action-plan-objective"),
        code,
        column![].push(year).push(remove),
    ];
    widget::card(card.spacing(space::SMALL)).into()
}
