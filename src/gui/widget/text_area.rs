//! Several lines of text to fill in.

use super::field::framed;
use crate::gui::accessibility::{Role, accessible};
use crate::gui::style::{BODY, STRONG, Tokens, radius, size, space};
use iced::keyboard::{Key, key::Named};
use iced::widget::text_editor::{self, Action, Binding, Content, Status, Style};
use iced::{Color, Element, Length, Theme, border};

/// A text area under construction.
pub struct TextArea<'a, M> {
    label: String,
    shows_label: bool,
    content: &'a Content,
    placeholder: String,
    hint: Option<String>,
    error: Option<String>,
    id: Option<String>,
    height: Length,
    /// Height at least, when the text decides.
    least: f32,
    letters: Option<f32>,
    quiet: bool,
    on_submit: Option<M>,
    on_action: Option<Box<dyn Fn(Action) -> M + 'a>>,
    on_leave: Option<M>,
}

/// An area under its label; without [`TextArea::on_action`] it can only be read.
pub fn text_area<'a, M>(label: impl Into<String>, content: &'a Content) -> TextArea<'a, M> {
    TextArea {
        label: label.into(),
        shows_label: true,
        content,
        placeholder: String::new(),
        hint: None,
        error: None,
        id: None,
        height: Length::Fixed(96.0),
        least: 0.0,
        letters: None,
        quiet: false,
        on_submit: None,
        on_action: None,
        on_leave: None,
    }
}

impl<'a, M> TextArea<'a, M> {
    /// Sets the message for each action in the text; perform it on the content.
    pub fn on_action(mut self, message: impl Fn(Action) -> M + 'a) -> Self {
        self.on_action = Some(Box::new(message));
        self
    }

    /// Sets the message for when the area loses the focus, by mouse or by keyboard.
    pub fn on_leave(mut self, message: M) -> Self {
        self.on_leave = Some(message);
        self
    }

    /// Shows what may be entered.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Shows what is wrong, if anything.
    pub fn error(mut self, error: impl Into<Option<String>>) -> Self {
        self.error = error.into();
        self
    }

    /// Shows an example while the area is empty.
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = placeholder.into();
        self
    }

    /// Sets the height.
    pub fn height(mut self, height: impl Into<Length>) -> Self {
        self.height = height.into();
        self
    }

    /// Makes the area as high as its text, so that all of it is seen, with room for some lines at least.
    pub fn growing(mut self, lines: u8) -> Self {
        self.height = Length::Shrink;
        self.least = f32::from(lines) * size::BODY * 1.4;
        self
    }

    /// Leaves out the outline until the area is pointed at, focused or wrong, as in the cells of a sheet.
    pub fn quiet(mut self) -> Self {
        self.quiet = true;
        self
    }

    /// Sets strong letters of this height in pixels, for a title, as high as it needs.
    pub fn strong(mut self, size: f32) -> Self {
        self.letters = Some(size);
        self.growing(1)
    }

    /// Sets the message for Enter, which then begins no new line.
    pub fn on_submit(mut self, message: M) -> Self {
        self.on_submit = Some(message);
        self
    }

    /// Leaves the label to screen readers.
    pub fn bare(mut self) -> Self {
        self.shows_label = false;
        self
    }

    /// Sets the widget id, by which the area can be focused.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl<'a, M: Clone + 'a> From<TextArea<'a, M>> for Element<'a, M> {
    fn from(area: TextArea<'a, M>) -> Self {
        let (failed, quiet) = (area.error.is_some(), area.quiet);
        let reads_only = area.on_action.is_none();
        let mut editor = text_editor::TextEditor::new(area.content)
            .placeholder(area.placeholder)
            .font(if area.letters.is_some() { STRONG } else { BODY })
            .size(area.letters.unwrap_or(size::BODY))
            .line_height(if area.letters.is_some() { 1.3 } else { 1.4 })
            .padding(match (quiet, area.letters) {
                (true, _) => [space::TINY, 6.0],
                (false, Some(_)) => [4.75, 10.0],
                (false, None) => [space::SMALL, 10.0],
            })
            .height(area.height)
            .min_height(area.least)
            // An editor that can only be read never learns how it stands.
            .style(move |theme, status| {
                style(theme, if reads_only { Status::Disabled } else { status }, failed, quiet)
            });
        if let Some(id) = &area.id {
            editor = editor.id(id.clone());
        }
        if let Some(message) = area.on_submit {
            editor = editor.key_binding(move |press| match (&press.key, press.status) {
                (Key::Named(Named::Enter), Status::Focused { .. }) => Some(Binding::Custom(message.clone())),
                _ => Binding::from_key_press(press),
            });
        }
        if let Some(on_action) = area.on_action {
            editor = editor.on_action(on_action);
        }
        let mut control = accessible(editor, Role::MultilineTextInput)
            .name(area.label.clone())
            .value(area.content.text())
            .on_leave_maybe(area.on_leave);
        if let Some(id) = area.id {
            control = control.key(id);
        }
        if reads_only {
            control = control.node(accesskit::Node::set_read_only);
        }
        if failed {
            control = control.node(|node| node.set_invalid(accesskit::Invalid::True));
        }
        if let Some(words) = area.error.clone().or(area.hint.clone()) {
            control = control.description(words);
        }
        let label = area.shows_label.then_some(area.label);
        framed(label, control.into(), area.hint, area.error, Length::Fill)
    }
}

fn style(theme: &Theme, status: Status, failed: bool, quiet: bool) -> Style {
    let tokens = Tokens::of(theme);
    let focused = matches!(status, Status::Focused { .. });
    let color = match status {
        _ if failed => tokens.bad,
        Status::Focused { .. } => tokens.blue,
        Status::Hovered => tokens.muted,
        _ if quiet => Color::TRANSPARENT,
        Status::Active => tokens.outline,
        Status::Disabled => tokens.line,
    };
    Style {
        background: match status {
            Status::Active | Status::Disabled if quiet => Color::TRANSPARENT,
            Status::Disabled => tokens.grey_soft,
            _ => tokens.card,
        }
        .into(),
        border: border::rounded(radius::CONTROL).width(if focused { 2 } else { 1 }).color(color),
        placeholder: tokens.muted,
        value: tokens.ink,
        selection: tokens.blue.scale_alpha(0.25),
    }
}
