//! A question that comes first: a card over the dimmed window.

use super::card::surface;
use super::sheet::sheet;
use super::text::heading;
use crate::gui::accessibility::focus::{FocusNth, Stops};
use crate::gui::accessibility::{Role, accessible, forward_to_content, inert};
use crate::gui::style::{Tokens, space};
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, mouse};
use iced::keyboard::{self, Key, key::Named};
use iced::widget::{center, container, opaque, row, space as gap, stack};
use iced::{Element, Event, Length, Rectangle, Theme};

/// A dialog under construction.
pub struct Dialog<'a, M> {
    title: String,
    content: Element<'a, M>,
    buttons: Vec<Element<'a, M>>,
    width: f32,
    on_cancel: M,
}

/// A dialog; Escape publishes the last message. Lay it over the window with [`layered`].
pub fn dialog<'a, M>(
    title: impl Into<String>,
    content: impl Into<Element<'a, M>>,
    buttons: Vec<Element<'a, M>>,
    on_cancel: M,
) -> Dialog<'a, M> {
    Dialog { title: title.into(), content: content.into(), buttons, width: 520.0, on_cancel }
}

impl<M> Dialog<'_, M> {
    /// Sets the width in pixels.
    pub fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }
}

/// The window with a dialog over it, or without: what lies under a dialog is drawn but out of reach.
///
/// Use it for the whole window, also while there is no dialog, so that the window keeps its state.
pub fn layered<'a, M: Clone + 'a>(
    background: impl Into<Element<'a, M>>,
    dialog: Option<Element<'a, M>>,
) -> Element<'a, M> {
    stack![inert(background).when(dialog.is_some())]
        .push(dialog)
        .width(Length::Fill)
        .height(Length::Fill)
        .into()
}

impl<'a, M: Clone + 'a> From<Dialog<'a, M>> for Element<'a, M> {
    fn from(dialog: Dialog<'a, M>) -> Self {
        let Dialog { title, content, buttons, width, on_cancel } = dialog;
        let buttons = row![gap().width(Length::Fill)].extend(buttons).spacing(space::SMALL);
        let card = sheet(heading(title.clone(), 2), content, buttons);
        let card = container(card).padding(20).max_width(width).style(surface);
        let card = accessible(card, Role::Dialog).name(title).modal();
        let backdrop = center(card).padding(space::HUGE).style(|theme: &Theme| container::Style {
            background: Some(Tokens::of(theme).dim.into()),
            ..container::Style::default()
        });
        Element::new(Modal { content: opaque(backdrop), on_cancel })
    }
}

/// Keeps Escape and the first focus for a dialog.
struct Modal<'a, M> {
    content: Element<'a, M>,
    on_cancel: M,
}

#[derive(Default)]
struct State {
    entered: bool,
}

impl<M: Clone> Widget<M, Theme, iced::Renderer> for Modal<'_, M> {
    forward_to_content!(M);
    forward_to_content!(M, operate);
    forward_to_content!(M, diff);
    forward_to_content!(M, pointer);
    forward_to_content!(M, draw);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &iced::Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        viewport: &Rectangle,
    ) {
        let content = self.content.as_widget_mut();
        let state = tree.state.downcast_mut::<State>();
        let tree = &mut tree.children[0];
        if !std::mem::replace(&mut state.entered, true) {
            let mut stops = Stops::default();
            content.operate(tree, layout, renderer, &mut stops);
            if !stops.has_focus()
                && let Some(first) = stops.next(false)
            {
                content.operate(tree, layout, renderer, &mut FocusNth::new(first));
            }
        }
        // Before the content: a text field would take Escape for itself.
        if let Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(Named::Escape), .. }) = event
            && !shell.is_event_captured()
        {
            shell.publish(self.on_cancel.clone());
            shell.capture_event();
            return;
        }
        content.update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
    }
}
