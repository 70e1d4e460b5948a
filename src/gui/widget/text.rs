//! Texts in the few sizes and weights there are.

use crate::gui::accessibility::{Role, accessible};
use crate::gui::style::{BODY, STRONG, Tokens, size};
use iced::widget::text::{self, IntoFragment, Text, Wrapping};
use iced::{Color, Element, Theme};

fn letters<'a>(content: impl IntoFragment<'a>, size: f32, strong: bool) -> Text<'a, Theme, iced::Renderer> {
    let font = if strong { STRONG } else { BODY };
    let text = iced::widget::text(content).size(size).font(font).line_height(1.4);
    text.wrapping(Wrapping::WordOrGlyph)
}

/// A style function from the token that gives the colour.
pub fn coloured(pick: impl Fn(&Tokens) -> Color) -> impl Fn(&Theme) -> text::Style {
    move |theme| text::Style { color: Some(pick(Tokens::of(theme))) }
}

/// Running text, in the colour of its surroundings.
pub fn body<'a>(content: impl IntoFragment<'a>) -> Text<'a, Theme, iced::Renderer> {
    letters(content, size::BODY, false)
}

/// Running text of less importance.
pub fn muted<'a>(content: impl IntoFragment<'a>) -> Text<'a, Theme, iced::Renderer> {
    letters(content, size::BODY, false).style(coloured(|tokens| tokens.muted))
}

/// Running text that matters.
pub fn strong<'a>(content: impl IntoFragment<'a>) -> Text<'a, Theme, iced::Renderer> {
    letters(content, size::BODY, true)
}

/// A remark in small letters.
pub fn small<'a>(content: impl IntoFragment<'a>) -> Text<'a, Theme, iced::Renderer> {
    letters(content, size::SMALL, false).style(coloured(|tokens| tokens.muted))
}

/// One number that must be seen.
pub fn number<'a>(content: impl IntoFragment<'a>) -> Text<'a, Theme, iced::Renderer> {
    letters(content, size::NUMBER, true).line_height(1.2)
}

/// A heading: level 1 is the title of a page, 2 a section, 3 and deeper a part of a card.
pub fn heading<'a, M: Clone + 'a>(content: impl IntoFragment<'a>, level: usize) -> Element<'a, M> {
    let size = match level {
        0 | 1 => size::TITLE,
        2 => size::SECTION,
        _ => size::BODY,
    };
    accessible(letters(content, size, true).line_height(1.3), Role::Heading).level(level.max(1)).into()
}
