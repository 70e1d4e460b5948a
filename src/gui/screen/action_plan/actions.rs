//! The actions of a cycle below each other, to edit in place, with what they add up to.

use super::edits::{Field, cycle_actions};
use super::one::{Layout, Message, One};
use crate::analysis::{ActionTally, Explained};
use crate::domain::{Action, ActionState, Cycle, Function, Id, Key};
use crate::gui::accessibility::{Role, accessible, decoration};
use crate::gui::context::Context;
use crate::gui::dialog::{disclose, explain};
use crate::gui::icon::Icon;
use crate::gui::style::{STRONG, size, space};
use crate::gui::widget::text::coloured;
use crate::gui::widget::{self, Tone};
use chrono::NaiveDate;
use iced::widget::{column, container, keyed_column, row, text};
use iced::{Alignment, Element, Length};
use std::collections::BTreeSet;

pub(super) fn view<'a>(one: &'a One, context: Context<'a>, cycle: &'a Cycle) -> Element<'a, Message> {
    let words = context.words;
    let actions = cycle_actions(context.dossier, cycle.id);
    let mut card = column![head(one, context)].spacing(space::SMALL);
    if actions.is_empty() {
        card = card.push(widget::muted(words.say("action-plan-actions-what")));
    } else {
        let last = actions.len() - 1;
        let rows = actions.iter().enumerate().map(|(index, action)| {
            let line = line(one, context, action, index > 0, index < last);
            (action.id.number(), column![widget::rule(), line].into())
        });
        let list = keyed_column(rows).width(Length::Fill);
        card = card.push(accessible(list, Role::List).name(words.say("action-plan-actions")));
    }
    card = card.push(widget::rule()).push(new(one, context));
    if !actions.is_empty() {
        card = card.push(widget::rule()).push(totals(context, cycle));
    }
    widget::card(card).into()
}

/// The name of the card, the ways to show it, and a new action.
pub(super) fn head<'a>(one: &One, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let chip = |layout: Layout, key: &str| {
        widget::chip(words.say(key), one.layout == layout, Message::Layout(layout))
    };
    let layouts = widget::tabs(
        words.say("action-plan-layouts"),
        [chip(Layout::List, "action-plan-layout-list"), chip(Layout::Board, "action-plan-layout-board")],
    );
    let add = (one.layout == Layout::List)
        .then(|| widget::secondary(words.say("action-plan-action-new"), Message::NewAction).icon(Icon::Plus));
    row![widget::heading(words.say("action-plan-actions"), 2), container(layouts).width(Length::Fill)]
        .push(add.map(Element::from))
        .spacing(space::MEDIUM)
        .align_y(Alignment::Center)
        .into()
}

/// An action: title, state and progress above; who, with which function, from when until when, and hours below.
fn line<'a>(
    one: &'a One,
    context: Context<'a>,
    action: &'a Action,
    can_rise: bool,
    can_sink: bool,
) -> Element<'a, Message> {
    let words = context.words;
    let id = action.id;
    let named = |key: &str| words.say_with(key, &[("title", &action.title)]);
    let day = |day: Option<NaiveDate>| day.map(|day| words.day(day)).unwrap_or_default();
    let is_late = action.is_late(context.on());
    let title = one
        .area(Field::ActionTitle(id), named("action-plan-action-title"))
        .map(|area| Element::from(area.bare().quiet().strong(size::BODY)));
    let state = widget::bare_select(
        named("action-plan-action-state"),
        context.options::<ActionState>(),
        Some(action.state),
        move |state| Message::ActionState(id, state),
    );
    let key = Key::Action(id);
    let buttons = row![
        disclose::icon(key, context, Message::Disclose(key)),
        widget::icon_button(
            Icon::ChevronUp,
            named("action-plan-action-up"),
            can_rise.then_some(Message::Move(id, true))
        ),
        widget::icon_button(
            Icon::ChevronDown,
            named("action-plan-action-down"),
            can_sink.then_some(Message::Move(id, false))
        ),
        widget::icon_button(Icon::Trash, named("action-plan-action-remove"), Message::RemoveAction(id)),
    ];
    let above = row![
        container(column![].push(title)).width(Length::Fill),
        row![shape(context, action), state.quiet().width(98)].align_y(Alignment::Center),
        progress(one, context, action),
        buttons,
    ]
    .spacing(space::SMALL)
    .align_y(Alignment::Center);

    let owner = widget::bare_select(
        named("action-plan-action-owner"),
        context.people(action.owner),
        Some(action.owner),
        move |owner| Message::ActionOwner(id, owner),
    );
    let cell = |field: Field, key: &str, held: String| one.cell(field, named(key), held).error(None);
    let function = widget::bare_select(
        named("action-plan-action-function"),
        functions(context),
        Some(action.function),
        move |function| Message::ActionFunction(id, function),
    );
    let start = cell(Field::ActionStart(id), "action-plan-action-start", day(action.start))
        .placeholder(words.say("action-plan-start-example"));
    let end = cell(Field::ActionEnd(id), "action-plan-action-end", day(action.end))
        .placeholder(words.say("action-plan-end-example"));
    let hours = action.hours.map(|hours| words.plain_number(hours)).unwrap_or_default();
    let hours = cell(Field::ActionHours(id), "action-plan-action-hours", hours).placeholder("—").numeric();
    let late = is_late.then(|| widget::badge(Tone::Bad, words.say("action-late")));
    let below = row![
        owner.quiet().width(250),
        function.quiet().width(150),
        row![start.width(98), widget::muted("–"), end.width(98)].align_y(Alignment::Center),
        row![hours.width(56), widget::muted(words.say("action-plan-hours-unit"))].align_y(Alignment::Center),
    ]
    .push(late)
    .push(disclose::badge(key, context))
    .spacing(space::SMALL)
    .align_y(Alignment::Center)
    .wrap();
    let mut whole = column![above, below];
    let typed =
        [Field::ActionStart(id), Field::ActionEnd(id), Field::ActionHours(id), Field::ActionProgress(id)];
    for wrong in typed.into_iter().filter_map(|field| one.drafts.error(field)) {
        whole = whole.push(container(wrong_words(wrong)).padding([0.0, 6.0]));
    }
    let state = if is_late { words.say("action-late") } else { words.word(action.state) };
    let summary = [action.title.as_str(), state.as_str()].join(", ");
    let whole = container(whole).padding([space::SMALL, 0.0]);
    accessible(whole, Role::ListItem).key(("action", id.number())).name(summary).into()
}

/// The shape that tells the state of an action beside its word; screen readers hear the word.
fn shape<'a>(context: Context<'a>, action: &Action) -> Element<'a, Message> {
    let (shape, tone) = match action.state {
        _ if action.is_late(context.on()) => ("■", Tone::Bad),
        ActionState::Done => ("✓", Tone::Good),
        ActionState::Busy => ("●", Tone::Informative),
        ActionState::Planned => ("○", Tone::Neutral),
        ActionState::Dropped => ("×", Tone::Neutral),
    };
    let shape = text(shape).size(size::BODY).font(STRONG).line_height(1.0);
    decoration(shape.style(coloured(move |tokens| tone.graphic(tokens)))).into()
}

/// Why a text was not saved.
fn wrong_words<'a>(wrong: String) -> Element<'a, Message> {
    accessible(widget::small(wrong.clone()).style(coloured(|tokens| tokens.bad)), Role::Alert)
        .name(wrong)
        .presented(crate::gui::accessibility::Content::Hidden)
        .into()
}

/// How far an action has come, beside the time that has passed; what is done cannot come less far.
fn progress<'a>(one: &'a One, context: Context<'a>, action: &'a Action) -> Element<'a, Message> {
    let words = context.words;
    let name = words.say_with("action-plan-action-progress", &[("title", &action.title)]);
    let tone = match action.state {
        ActionState::Done => Tone::Good,
        _ if action.is_late(context.on()) => Tone::Bad,
        ActionState::Dropped => Tone::Neutral,
        ActionState::Planned | ActionState::Busy => Tone::Informative,
    };
    let bar = widget::progress(action.progress as f32 / 100.0, None, name.clone()).tone(tone).width(72);
    let field = Field::ActionProgress(action.id);
    let percent: Element<'a, Message> = if action.state == ActionState::Done {
        let all = container(widget::body(words.number(100.0, 0))).padding([4.0, 6.0]).align_right(46);
        row![all, widget::body("%").width(18)].align_y(Alignment::Center).into()
    } else {
        let held = words.number(action.progress as f64, 0);
        let cell = one.cell(field, name, held).error(None).numeric().width(46);
        row![cell, widget::body("%").width(18)].align_y(Alignment::Center).into()
    };
    row![bar, percent].align_y(Alignment::Center).into()
}

/// A field in which the title of a new action is typed; Enter adds it.
fn new<'a>(one: &'a One, context: Context<'a>) -> Element<'a, Message> {
    one.cell(Field::NewAction, context.say("action-plan-action-new-title"), String::new())
        .placeholder(context.say("action-plan-action-new-example"))
        .into()
}

/// What the actions add up to.
pub(super) fn totals<'a>(context: Context<'a>, cycle: &Cycle) -> Element<'a, Message> {
    let words = context.words;
    let tally = ActionTally::of(context.dossier, &BTreeSet::from([cycle.id]), context.on());
    let done = words.say_with(
        "action-plan-done-of",
        &[("done", &tally.done.to_string()), ("all", &tally.all.to_string())],
    );
    let late = (tally.late > 0).then(|| widget::badge(Tone::Bad, words.count("late-count", tally.late)));
    let progress = tally.progress.unwrap_or_default();
    let bar = widget::progress(
        progress as f32,
        tally.elapsed.map(|elapsed| elapsed as f32),
        words.say("action-plan-progress"),
    );
    let says = match tally.elapsed {
        Some(elapsed) => words.say_with(
            "action-plan-progress-of",
            &[("progress", &words.percent(progress)), ("elapsed", &words.percent(elapsed))],
        ),
        None => words.say_with("action-plan-progress-only", &[("progress", &words.percent(progress))]),
    };
    row![widget::strong(done)]
        .push(late)
        .push(bar.width(140))
        .push(widget::small(says).width(Length::Fill))
        .push(explain::button(context, Explained::Cycle(cycle.id), Message::Explain))
        .spacing(space::MEDIUM)
        .align_y(Alignment::Center)
        .into()
}

/// The functions of the zone, to choose from.
fn functions(context: Context<'_>) -> Vec<(Option<Id<Function>>, String)> {
    let mut functions: Vec<_> = context.dossier.functions.values().collect();
    functions.sort_by_key(|function| (function.position, function.id));
    let known = functions.into_iter().map(|function| (Some(function.id), function.name.clone()));
    std::iter::once((None, context.say("action-plan-no-function"))).chain(known).collect()
}
