//! The actions of a cycle as cards in columns by state, each with a button that moves it on.

use super::actions::{head, totals};
use super::edits::cycle_actions;
use super::one::{Message, One};
use crate::domain::{Action, ActionState, Cycle, Vocabulary};
use crate::gui::accessibility::{Role, accessible};
use crate::gui::context::Context;
use crate::gui::style::{Tokens, radius, space};
use crate::gui::widget::{self, Tone};
use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length, border};

pub(super) fn view<'a>(one: &'a One, context: Context<'a>, cycle: &'a Cycle) -> Element<'a, Message> {
    let words = context.words;
    let actions = cycle_actions(context.dossier, cycle.id);
    let lanes = ActionState::ALL.iter().map(|state| {
        let inside: Vec<&Action> = actions.iter().copied().filter(|action| action.state == *state).collect();
        let name = words.word(*state);
        let count = widget::small(inside.len().to_string());
        let head = row![widget::strong(name.clone()), count].spacing(space::SMALL);
        let head = head.align_y(Alignment::Center);
        let cards = column(inside.into_iter().map(|action| card(context, action))).spacing(space::SMALL);
        let cards = accessible(cards, Role::List).name(name);
        container(column![head, cards].spacing(space::SMALL))
            .padding(space::SMALL)
            .width(Length::Fill)
            .style(|theme| container::Style {
                background: Some(Tokens::of(theme).grey_soft.into()),
                border: border::rounded(radius::CONTROL),
                ..container::Style::default()
            })
            .into()
    });
    let lanes = widget::tiles(170.0, lanes.collect()).spacing(space::SMALL);
    let page = column![head(one, context), lanes, totals(context, cycle)].spacing(space::MEDIUM);
    widget::card(page).into()
}

fn card<'a>(context: Context<'a>, action: &'a Action) -> Element<'a, Message> {
    let words = context.words;
    let end = action.end.map(|day| words.say_with("action-plan-due-by", &[("day", &words.day(day))]));
    let name = words.say_with("action-plan-action-progress", &[("title", &action.title)]);
    let late = action.is_late(context.on()).then(|| widget::badge(Tone::Bad, words.say("action-late")));
    let next = match action.state {
        ActionState::Planned | ActionState::Dropped => ActionState::Busy,
        ActionState::Busy => ActionState::Done,
        ActionState::Done => ActionState::Busy,
    };
    let key = match action.state {
        ActionState::Planned => "action-plan-move-start",
        ActionState::Busy => "action-plan-move-done",
        ActionState::Done => "action-plan-move-back",
        ActionState::Dropped => "action-plan-move-again",
    };
    let mut content = column![widget::strong(action.title.as_str())].spacing(space::TINY);
    content = content.push(widget::small(context.person(action.owner))).push(end.map(widget::small));
    content = content.push(late);
    if matches!(action.state, ActionState::Planned | ActionState::Busy) {
        content = content.push(widget::progress(action.progress as f32 / 100.0, None, name));
    }
    let button = widget::secondary(words.say(key), Message::ActionState(action.id, next))
        .description(words.say_with("action-plan-move-what", &[("title", &action.title)]));
    let content = widget::card(content.push(button)).padding(space::MEDIUM);
    accessible(content, Role::ListItem).key(("board", action.id.number())).name(action.title.clone()).into()
}
