//! The dark side bar: the places of the program.

use super::button::bare;
use super::text::coloured;
use crate::gui::accessibility::{Role, accessible, decoration};
use crate::gui::icon::{Icon, glyph};
use crate::gui::style::{BODY, STRONG, Tokens, radius, size, space};
use iced::widget::button::{Status, Style};
use iced::widget::{column, container, row, text};
use iced::{Alignment, Element, Length, border};

/// A place in the side bar under construction.
pub struct NavigationItem<M> {
    icon: Icon,
    label: String,
    count: usize,
    count_name: String,
    selected: bool,
    on_press: M,
}

/// A place in the side bar.
pub fn navigation_item<M>(
    icon: Icon,
    label: impl Into<String>,
    selected: bool,
    on_press: M,
) -> NavigationItem<M> {
    NavigationItem { icon, label: label.into(), count: 0, count_name: String::new(), selected, on_press }
}

impl<M> NavigationItem<M> {
    /// Shows how many things wait there, with words for screen readers ("3 late"); zero shows nothing.
    pub fn count(mut self, count: usize, says: impl Into<String>) -> Self {
        self.count = count;
        self.count_name = says.into();
        self
    }
}

/// A named group of places.
pub fn navigation<'a, M: Clone + 'a>(
    name: impl Into<String>,
    items: impl IntoIterator<Item = Element<'a, M>>,
) -> Element<'a, M> {
    accessible(column(items).spacing(2), Role::Navigation).name(name).into()
}

impl<'a, M: Clone + 'a> From<NavigationItem<M>> for Element<'a, M> {
    fn from(item: NavigationItem<M>) -> Self {
        let NavigationItem { icon, label, count, count_name, selected, on_press } = item;
        let font = if selected { STRONG } else { BODY };
        let words = text(label.clone()).size(size::BODY).font(font).line_height(1.4).width(Length::Fill);
        let mut content =
            row![decoration(glyph(icon, 16.0)), words].spacing(space::MEDIUM).align_y(Alignment::Center);
        if count > 0 {
            content = content.push(decoration(pill(count)));
        }
        let content = container(content).padding([7.0, 10.0]).width(Length::Fill);
        let control = bare(content, Some(on_press.clone()), move |theme, status| {
            let tokens = Tokens::of(theme);
            let hovered = matches!(status, Status::Hovered | Status::Pressed);
            Style {
                background: (selected || hovered)
                    .then(|| tokens.side_chosen.scale_alpha(if selected { 1.0 } else { 0.6 }).into()),
                text_color: tokens.side_text,
                border: border::rounded(radius::CONTROL),
                ..Style::default()
            }
        })
        .width(Length::Fill);
        let mut control = accessible(control, Role::Link)
            .name(label)
            .selected(selected)
            .ring_on_dark()
            .ring(-1.0, radius::CONTROL)
            .on_press(on_press);
        if count > 0 {
            control = control.description(count_name);
        }
        control.into()
    }
}

/// A number of things that wait, white on red.
fn pill<'a, M: 'a>(count: usize) -> Element<'a, M> {
    let words = text(count.to_string()).size(11).font(STRONG).line_height(1.0);
    container(words.style(coloured(|tokens| tokens.on_blue)))
        .padding([2.0, 7.0])
        .style(|theme| container::Style {
            background: Some(Tokens::of(theme).bad.into()),
            border: border::rounded(8),
            ..container::Style::default()
        })
        .into()
}
