//! A box to tick.

use crate::gui::accessibility::{Role, accessible};
use crate::gui::icon::Icon;
use crate::gui::style::{BODY, ICON, Tokens, size, space};
use iced::widget::checkbox::{self, Status, Style};
use iced::{Element, border};

/// A box with its label; without a message it is disabled.
pub fn checkbox<'a, M: Clone + 'a>(
    label: impl Into<String>,
    ticked: bool,
    on_toggle: impl Into<Option<M>>,
) -> Element<'a, M> {
    let label = label.into();
    build(label.clone(), Some(label), ticked, on_toggle.into())
}

/// A box without a visible label, for the cells of a table.
pub fn bare_checkbox<'a, M: Clone + 'a>(
    name: impl Into<String>,
    ticked: bool,
    on_toggle: impl Into<Option<M>>,
) -> Element<'a, M> {
    build(name.into(), None, ticked, on_toggle.into())
}

fn build<'a, M: Clone + 'a>(
    name: String,
    label: Option<String>,
    ticked: bool,
    on_toggle: Option<M>,
) -> Element<'a, M> {
    let published = on_toggle.clone();
    let mut control = iced::widget::checkbox(ticked);
    if let Some(label) = label {
        control = control.label(label);
    }
    let control = control
        .on_toggle_maybe(published.map(|message| move |_| message.clone()))
        .icon(checkbox::Icon {
            font: ICON,
            code_point: Icon::Check.character(),
            size: Some(13.0.into()),
            line_height: iced::widget::text::LineHeight::Relative(1.0),
            shaping: iced::widget::text::Shaping::Basic,
        })
        .size(18)
        .spacing(space::SMALL)
        .text_size(size::BODY)
        .font(BODY)
        .style(|theme, status| {
            let tokens = Tokens::of(theme);
            let (is_checked, color) = match status {
                Status::Active { is_checked } => (is_checked, tokens.outline),
                Status::Hovered { is_checked } => (is_checked, tokens.blue),
                Status::Disabled { is_checked } => (is_checked, tokens.line),
            };
            let disabled = matches!(status, Status::Disabled { .. });
            let fill = match (is_checked, disabled) {
                (true, false) => tokens.blue,
                (true, true) => tokens.outline,
                (false, _) => tokens.card,
            };
            Style {
                background: fill.into(),
                icon_color: tokens.on_blue,
                border: border::rounded(5).width(1).color(if is_checked { fill } else { color }),
                text_color: disabled.then_some(tokens.muted),
            }
        });
    accessible(control, Role::CheckBox)
        .name(name)
        .toggled(ticked)
        .ring(3.0, 6.0)
        .on_press_maybe(on_toggle)
        .into()
}
