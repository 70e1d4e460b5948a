//! Messages in place, and screens that are still empty.

use super::badge::{Tone, mark};
use super::text::{body, coloured, heading, muted};
use crate::gui::accessibility::{Content, Role, accessible};
use crate::gui::style::{Tokens, radius, space};
use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length, border};

/// A message where it belongs: what, why and what to do, with a button that does it.
pub fn banner<'a, M: Clone + 'a>(
    tone: Tone,
    words: impl Into<String>,
    action: Option<Element<'a, M>>,
) -> Element<'a, M> {
    let words = words.into();
    let said = accessible(
        body(words.clone()).width(Length::Fill).style(coloured(move |tokens| match tone {
            Tone::Unknown | Tone::Neutral => tokens.ink,
            _ => tone.text(tokens),
        })),
        if tone == Tone::Bad { Role::Alert } else { Role::Status },
    )
    .name(words)
    .presented(Content::Hidden);
    let mut content = row![mark(tone, 12.0), said].spacing(space::SMALL).align_y(Alignment::Center);
    content = content.push(action);
    container(content)
        .padding([space::SMALL, space::MEDIUM])
        .width(Length::Fill)
        .style(move |theme| container::Style {
            background: Some(tone.fill(Tokens::of(theme)).into()),
            border: border::rounded(radius::CONTROL),
            ..container::Style::default()
        })
        .into()
}

/// A screen without content yet: what belongs here, and buttons to begin.
pub fn empty_state<'a, M: Clone + 'a>(
    title: impl Into<String>,
    words: impl Into<String>,
    buttons: Vec<Element<'a, M>>,
) -> Element<'a, M> {
    let content = column![
        heading(title.into(), 2),
        muted(words.into()).center(),
        container(row(buttons).spacing(space::SMALL)).padding(iced::padding::top(space::SMALL)),
    ];
    let content = content.spacing(space::SMALL).align_x(Alignment::Center).max_width(460);
    container(content).center_x(Length::Fill).padding([48.0, space::HUGE]).into()
}
