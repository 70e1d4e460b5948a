//! Pills of which one is chosen: ways to see the same thing.

use super::arrows::{Arrows, Step};
use super::button::bare;
use crate::gui::accessibility::{Role, accessible};
use crate::gui::style::{STRONG, Tokens, size, space};
use iced::keyboard::key::Named;
use iced::widget::button::{Status, Style};
use iced::widget::{container, row, text};
use iced::{Element, border};

/// A pill that can be chosen; use it inside [`tabs`].
pub fn chip<'a, M: Clone + 'a>(
    label: impl Into<String>,
    selected: bool,
    on_press: impl Into<Option<M>>,
) -> Element<'a, M> {
    let (label, on_press) = (label.into(), on_press.into());
    let words = text(label.clone()).size(size::SMALL).font(STRONG).line_height(1.4);
    let content = container(words).padding([3.0, 10.0]);
    let control = bare(content, on_press.clone(), move |theme, status| {
        let tokens = Tokens::of(theme);
        let hovered = matches!(status, Status::Hovered | Status::Pressed);
        Style {
            background: Some(if selected || hovered { tokens.blue_soft } else { tokens.grey_soft }.into()),
            text_color: if selected { tokens.blue } else { tokens.muted },
            border: border::rounded(12),
            ..Style::default()
        }
    });
    accessible(control, Role::Tab)
        .name(label)
        .selected(selected)
        .ring(2.0, 14.0)
        .on_press_maybe(on_press)
        .into()
}

/// A group of chips: one Tab stop, arrows move between them.
pub fn tabs<'a, M: Clone + 'a>(
    name: impl Into<String>,
    chips: impl IntoIterator<Item = Element<'a, M>>,
) -> Element<'a, M> {
    let chips = Arrows::new(row(chips).spacing(space::SMALL).wrap(), Role::Tab, |key, current, count| {
        Some(Step::Focus(match key {
            Named::ArrowRight | Named::ArrowDown => (current + 1) % count,
            Named::ArrowLeft | Named::ArrowUp => (current + count - 1) % count,
            Named::Home => 0,
            Named::End => count - 1,
            _ => return None,
        }))
    });
    accessible(chips, Role::TabList).name(name).into()
}
