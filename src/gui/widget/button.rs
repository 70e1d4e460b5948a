//! Buttons: what a person can do here and now.

use super::text::coloured;
use crate::gui::accessibility::{Role, accessible, decoration};
use crate::gui::icon::{Icon, glyph};
use crate::gui::style::{STRONG, Tokens, radius, size, space};
use iced::widget::button::{Status, Style};
use iced::widget::{self, container, row, text, tooltip};
use iced::{Alignment, Border, Color, Element, Length, Padding, Theme, border};
use std::time::Duration;

/// How much a button asks to be pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Primary,
    Secondary,
    Quiet,
    Danger,
}

/// A button under construction.
pub struct Button<'a, M> {
    label: String,
    kind: Kind,
    icon: Option<Icon>,
    only_icon: bool,
    is_tight: bool,
    is_low: bool,
    shortcut: Option<String>,
    description: Option<String>,
    id: Option<String>,
    width: Length,
    trailing: Option<Element<'a, M>>,
    on_press: Option<M>,
}

/// The one thing this screen is for; without a message it is disabled.
pub fn primary<'a, M>(label: impl Into<String>, on_press: impl Into<Option<M>>) -> Button<'a, M> {
    Button::new(Kind::Primary, label, on_press)
}

/// Any other action; without a message it is disabled.
pub fn secondary<'a, M>(label: impl Into<String>, on_press: impl Into<Option<M>>) -> Button<'a, M> {
    Button::new(Kind::Secondary, label, on_press)
}

/// An action that stays in the background; without a message it is disabled.
pub fn quiet<'a, M>(label: impl Into<String>, on_press: impl Into<Option<M>>) -> Button<'a, M> {
    Button::new(Kind::Quiet, label, on_press)
}

/// An action that destroys something; without a message it is disabled.
pub fn danger<'a, M>(label: impl Into<String>, on_press: impl Into<Option<M>>) -> Button<'a, M> {
    Button::new(Kind::Danger, label, on_press)
}

/// A quiet button that shows only an icon; its name is told under the pointer and by screen readers.
pub fn icon_button<'a, M>(
    icon: Icon,
    name: impl Into<String>,
    on_press: impl Into<Option<M>>,
) -> Button<'a, M> {
    Button { only_icon: true, ..Button::new(Kind::Quiet, name, on_press).icon(icon) }
}

impl<'a, M> Button<'a, M> {
    fn new(kind: Kind, label: impl Into<String>, on_press: impl Into<Option<M>>) -> Self {
        Self {
            label: label.into(),
            kind,
            icon: None,
            only_icon: false,
            is_tight: false,
            is_low: false,
            shortcut: None,
            description: None,
            id: None,
            width: Length::Shrink,
            trailing: None,
            on_press: on_press.into(),
        }
    }

    /// Shows an icon before the label.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Keeps little room beside the label, as for a link among text.
    pub fn tight(mut self) -> Self {
        self.is_tight = true;
        self
    }

    /// Keeps little room on all sides of the label, as for a link in a list of links.
    pub fn low(mut self) -> Self {
        self.is_low = true;
        self
    }

    /// Shows the keys that do the same.
    pub fn shortcut(mut self, keys: impl Into<String>) -> Self {
        self.shortcut = Some(keys.into());
        self
    }

    /// Explains the button, or why it is disabled.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets the widget id.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets the width; the label is centred in it.
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Shows something after the label, such as a badge.
    pub fn trailing(mut self, element: impl Into<Element<'a, M>>) -> Self {
        self.trailing = Some(element.into());
        self
    }
}

/// Text as a pill in a tooltip: light on dark.
pub(super) fn tip<'a, M: 'a>(content: impl Into<String>) -> Element<'a, M> {
    let words = text(content.into()).size(size::SMALL).style(coloured(|tokens| tokens.on_blue));
    container(words)
        .padding([space::TINY, space::SMALL])
        .style(|theme| container::Style {
            background: Some(Tokens::of(theme).ink.into()),
            border: border::rounded(6),
            ..container::Style::default()
        })
        .into()
}

impl<'a, M: Clone + 'a> From<Button<'a, M>> for Element<'a, M> {
    fn from(button: Button<'a, M>) -> Self {
        let Button {
            label,
            kind,
            icon,
            only_icon,
            is_tight,
            is_low,
            shortcut,
            description,
            id,
            width,
            trailing,
            on_press,
        } = button;
        let mut content = row![].spacing(space::SMALL).align_y(Alignment::Center);
        if let Some(icon) = icon {
            content = content.push(decoration(glyph(icon, 16.0)));
        }
        if !only_icon {
            content = content.push(text(label.clone()).size(size::BODY).font(STRONG).line_height(1.4));
        }
        if let Some(keys) = &shortcut {
            content = content.push(decoration(text(keys.clone()).size(size::SMALL)));
        }
        if let Some(trailing) = trailing {
            content = content.push(decoration(trailing));
        }
        let padding = match (only_icon, is_tight) {
            (true, _) if is_low => Padding::new(4.0),
            _ if is_low => Padding::from([3.0, 6.0]),
            (true, _) => Padding::new(9.0),
            (false, true) => Padding::from([7.0, 6.0]),
            (false, false) => Padding::from([7.0, 14.0]),
        };
        let content = container(content).center_x(if width == Length::Shrink { width } else { Length::Fill });
        let control = widget::button(content)
            .padding(padding)
            .width(width)
            .style(move |theme, status| style(kind, Tokens::of(theme), status))
            .on_press_maybe(on_press.clone());
        let mut control = accessible(control, Role::Button).name(label.clone()).on_press_maybe(on_press);
        if let Some(keys) = shortcut {
            control = control.node(|node| node.set_keyboard_shortcut(keys));
        }
        if let Some(description) = &description {
            control = control.description(description.clone());
        }
        if let Some(id) = id {
            control = control.id(id);
        }
        match description.or(only_icon.then_some(label)) {
            Some(words) => tooltip(control, tip(words), tooltip::Position::Bottom)
                .gap(space::TINY)
                .delay(Duration::from_millis(400))
                .into(),
            None => control.into(),
        }
    }
}

fn style(kind: Kind, tokens: &Tokens, status: Status) -> Style {
    let hovered = matches!(status, Status::Hovered | Status::Pressed);
    let (fill, text, line) = match (kind, hovered) {
        (Kind::Primary, false) => (Some(tokens.blue), tokens.on_blue, tokens.blue),
        (Kind::Primary, true) => (Some(tokens.blue_deep), tokens.on_blue, tokens.blue_deep),
        (Kind::Secondary, false) => (Some(tokens.card), tokens.ink, tokens.line),
        (Kind::Secondary, true) => (Some(tokens.grey_soft), tokens.ink, tokens.outline),
        (Kind::Quiet, false) => (None, tokens.blue, Color::TRANSPARENT),
        (Kind::Quiet, true) => (Some(tokens.blue_soft), tokens.blue, Color::TRANSPARENT),
        (Kind::Danger, false) => (Some(tokens.bad), tokens.on_blue, tokens.bad),
        (Kind::Danger, true) => (Some(mix(tokens.bad, tokens.ink, 0.2)), tokens.on_blue, tokens.bad),
    };
    let (fill, text, line) = match (status, kind) {
        (Status::Disabled, Kind::Primary | Kind::Danger) => {
            (Some(tokens.line), tokens.muted, Color::TRANSPARENT)
        }
        (Status::Disabled, _) => (fill, mix(tokens.muted, tokens.card, 0.35), line),
        _ => (fill, text, line),
    };
    Style {
        background: fill.map(Into::into),
        text_color: text,
        border: Border { color: line, width: 1.0, radius: border::radius(radius::CONTROL) },
        ..Style::default()
    }
}

/// A colour on the way from one to another.
pub(super) fn mix(from: Color, to: Color, share: f32) -> Color {
    iced::theme::palette::mix(from, to, share)
}

/// A button without any look of its own, round content that has one.
pub(super) fn bare<'a, M: Clone + 'a>(
    content: impl Into<Element<'a, M>>,
    on_press: Option<M>,
    style: impl Fn(&Theme, Status) -> Style + 'a,
) -> widget::Button<'a, M> {
    widget::button(content).padding(0).style(style).on_press_maybe(on_press)
}
