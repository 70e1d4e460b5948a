//! The head of an indicator: what it is in one line, and what can be done with it.

use super::one::Message;
use crate::domain::{Indicator, Key, Objective};
use crate::gui::context::Context;
use crate::gui::dialog::disclose;
use crate::gui::icon::Icon;
use crate::gui::style::space;
use crate::gui::widget;
use iced::widget::{column, row};
use iced::{Alignment, Element, Length};
use std::collections::BTreeSet;

pub(super) fn view<'a>(indicator: &'a Indicator, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let key = Key::Indicator(indicator.id);
    let standing = row![
        widget::muted(standing(indicator, context)),
        disclose::control(key, context, Message::Disclose),
    ];
    let standing = standing.spacing(space::SMALL).align_y(Alignment::Center).wrap();
    let title =
        column![widget::heading(indicator.name.clone(), 1), Element::from(standing)].width(Length::Fill);
    row![
        title,
        widget::icon_button(Icon::Trash, words.say("indicator-remove"), Message::Remove),
        widget::secondary(words.say("indicator-note-add"), Message::AddNote).icon(Icon::Flag),
        widget::primary(words.say("indicator-enter"), Message::Enter).icon(Icon::Plus),
    ]
    .spacing(space::SMALL)
    .align_y(Alignment::Center)
    .into()
}

/// What it serves, what it counts and which way is better.
fn standing(indicator: &Indicator, context: Context<'_>) -> String {
    let words = context.words;
    let objectives: Vec<&Objective> = indicator.objectives(context.dossier);
    let priorities: BTreeSet<&str> = objectives
        .iter()
        .filter_map(|one| context.dossier.get(one.priority))
        .map(|priority| priority.code.as_str())
        .collect();
    let mut parts = Vec::new();
    if !priorities.is_empty() {
        let list: Vec<String> = priorities.into_iter().map(str::to_owned).collect();
        let serves =
            words.count_with("indicator-priorities", list.len(), &[("priorities", &words.list(&list))]);
        parts.push(serves);
    }
    parts.push(words.word(indicator.kind));
    if !indicator.unit.trim().is_empty() {
        let (unit, frequency) = (indicator.unit.trim(), words.word(indicator.frequency));
        parts.push(words.say_with("indicator-unit-frequency", &[("unit", unit), ("frequency", &frequency)]));
    }
    parts.push(words.word(indicator.direction));
    parts.join(" · ")
}
