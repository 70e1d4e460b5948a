//! A line of text to fill in, with its label, hint and error.

use super::text::{coloured, small};
use crate::gui::accessibility::{Role, accessible, decoration};
use crate::gui::style::{BODY, Tokens, radius, size, space};
use iced::widget::text_input::{Status, Style};
use iced::widget::{column, text};
use iced::{Color, Element, Length, Theme, alignment, border};
use std::rc::Rc;

/// A field under construction.
pub struct Field<'a, M> {
    name: String,
    shows_label: bool,
    value: String,
    placeholder: String,
    hint: Option<String>,
    error: Option<String>,
    shows_error: bool,
    id: Option<String>,
    width: Length,
    across: alignment::Horizontal,
    quiet: bool,
    on_input: Option<Rc<dyn Fn(String) -> M + 'a>>,
    on_submit: Option<M>,
    on_leave: Option<M>,
}

/// A field under its label; without [`Field::on_input`] it can only be read.
pub fn field<'a, M>(label: impl Into<String>, value: impl Into<String>) -> Field<'a, M> {
    Field {
        name: label.into(),
        shows_label: true,
        value: value.into(),
        placeholder: String::new(),
        hint: None,
        error: None,
        shows_error: true,
        id: None,
        width: Length::Fill,
        across: alignment::Horizontal::Left,
        quiet: false,
        on_input: None,
        on_submit: None,
        on_leave: None,
    }
}

/// A field without a visible label, for the cells of a table.
pub fn bare_field<'a, M>(name: impl Into<String>, value: impl Into<String>) -> Field<'a, M> {
    Field { shows_label: false, ..field(name, value) }
}

impl<'a, M> Field<'a, M> {
    /// Sets the message for each change of the text.
    pub fn on_input(mut self, message: impl Fn(String) -> M + 'a) -> Self {
        self.on_input = Some(Rc::new(message));
        self
    }

    /// Sets the message for Enter.
    pub fn on_submit(mut self, message: M) -> Self {
        self.on_submit = Some(message);
        self
    }

    /// Sets the message for when the field loses the focus, by mouse or by keyboard.
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

    /// Marks the field when something is wrong and tells a screen reader what; show the words beside it.
    pub fn marked(mut self, error: impl Into<Option<String>>) -> Self {
        self.error = error.into();
        self.shows_error = false;
        self
    }

    /// Sets the width; without it the field fills.
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Shows an example while the field is empty.
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = placeholder.into();
        self
    }

    /// Aligns the text as a number, on the right.
    pub fn numeric(mut self) -> Self {
        self.across = alignment::Horizontal::Right;
        self
    }

    /// Aligns the text in the middle, as a score that stands under its column.
    pub fn centred(mut self) -> Self {
        self.across = alignment::Horizontal::Center;
        self
    }

    /// Leaves out the outline until the field is pointed at, focused or wrong, as in the cells of a sheet.
    pub fn quiet(mut self) -> Self {
        self.quiet = true;
        self
    }

    /// Sets the widget id, by which the field can be focused.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl<'a, M: Clone + 'a> From<Field<'a, M>> for Element<'a, M> {
    fn from(field: Field<'a, M>) -> Self {
        let (failed, quiet) = (field.error.is_some(), field.quiet);
        let on_input = field.on_input.clone();
        let mut input = iced::widget::text_input(&field.placeholder, &field.value)
            .font(BODY)
            .size(size::BODY)
            .line_height(1.4)
            .padding(if quiet { [4.0, 6.0] } else { [6.0, 10.0] })
            .align_x(field.across)
            .on_submit_maybe(field.on_submit)
            .on_input_maybe(on_input.map(|make| move |value| make(value)))
            .style(move |theme, status| style(theme, status, failed, quiet));
        if let Some(id) = &field.id {
            input = input.id(id.clone());
        }
        let mut control = accessible(input, Role::TextInput)
            .name(field.name.clone())
            .value(field.value)
            .on_leave_maybe(field.on_leave);
        if let Some(id) = field.id {
            control = control.key(id);
        }
        if let Some(make) = field.on_input {
            control = control.on_set_value(move |value| make(value));
        } else {
            control = control.node(accesskit::Node::set_read_only);
        }
        if !field.placeholder.is_empty() {
            control = control.node(|node| node.set_placeholder(field.placeholder));
        }
        if failed {
            control = control.node(|node| node.set_invalid(accesskit::Invalid::True));
        }
        if let Some(words) = field.error.clone().or(field.hint.clone()) {
            control = control.description(words);
        }
        let label = field.shows_label.then_some(field.name);
        let error = field.error.filter(|_| field.shows_error);
        framed(label, control.into(), field.hint, error, field.width)
    }
}

/// Puts the label over a control and the hint or the error below it.
pub(super) fn framed<'a, M: Clone + 'a>(
    label: Option<String>,
    control: Element<'a, M>,
    hint: Option<String>,
    error: Option<String>,
    width: Length,
) -> Element<'a, M> {
    let label = label.map(|label| decoration(small(label)));
    let below = match (error, hint) {
        (Some(words), _) => {
            Some(text(words).size(size::SMALL).font(BODY).style(coloured(|tokens| tokens.bad)))
        }
        (None, Some(words)) => Some(small(words)),
        (None, None) => None,
    };
    column![].push(label).push(control).push(below.map(decoration)).spacing(space::TINY).width(width).into()
}

fn style(theme: &Theme, status: Status, failed: bool, quiet: bool) -> Style {
    let tokens = Tokens::of(theme);
    let (color, width) = match (failed, status) {
        (true, Status::Focused { .. }) => (tokens.bad, 2.0),
        (true, _) => (tokens.bad, 1.0),
        (false, Status::Focused { .. }) => (tokens.blue, 2.0),
        (false, Status::Hovered) => (tokens.muted, 1.0),
        (false, _) if quiet => (Color::TRANSPARENT, 1.0),
        (false, Status::Active) => (tokens.outline, 1.0),
        (false, Status::Disabled) => (tokens.line, 1.0),
    };
    let fill = match status {
        Status::Active | Status::Disabled if quiet => Color::TRANSPARENT,
        Status::Disabled => tokens.grey_soft,
        _ => tokens.card,
    };
    Style {
        background: fill.into(),
        border: border::rounded(radius::CONTROL).width(width).color(color),
        icon: tokens.muted,
        placeholder: tokens.muted,
        value: tokens.ink,
        selection: tokens.blue.scale_alpha(0.25),
    }
}

/// Puts the caret at the end of the field with an id and gives it the focus.
pub fn focus_field<M: Send + 'static>(id: impl Into<String>) -> iced::Task<M> {
    iced::widget::operation::focus(iced::widget::Id::from(id.into()))
}
