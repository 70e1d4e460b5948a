//! What lies under a dialog: drawn, but out of reach of keyboard, mouse and screen reader.

use super::focus::{FocusNth, Stops};
use super::forward_to_content;
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, mouse, overlay, renderer};
use iced::{Element, Event, Rectangle, Theme, Vector};

/// An element that can be put out of reach, made by [`inert`].
pub struct Inert<'a, M> {
    content: Element<'a, M>,
    active: bool,
}

/// Draws an element but passes it no events and no operations.
///
/// Keep the wrapper in place and switch it with [`Inert::when`], so that the content keeps its state (scrolling,
/// carets). The focus that the content had returns when it is in reach again.
pub fn inert<'a, M>(content: impl Into<Element<'a, M>>) -> Inert<'a, M> {
    Inert { content: content.into(), active: true }
}

impl<M> Inert<'_, M> {
    /// Puts the content out of reach only when asked.
    pub fn when(mut self, active: bool) -> Self {
        self.active = active;
        self
    }
}

#[derive(Default)]
struct State {
    active: bool,
    focused: Option<usize>,
}

impl<M> Widget<M, Theme, iced::Renderer> for Inert<'_, M> {
    forward_to_content!(M);
    forward_to_content!(M, diff);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        if !self.active {
            self.content.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
        }
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
        if state.active != self.active {
            state.active = self.active;
            if self.active {
                let mut stops = Stops::default();
                content.operate(tree, layout, renderer, &mut stops);
                state.focused = stops.focused();
                content.operate(tree, layout, renderer, &mut FocusNth::none());
            } else if let Some(position) = state.focused.take() {
                content.operate(tree, layout, renderer, &mut FocusNth::new(position));
            }
        }
        if !self.active {
            content.update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
        } else if matches!(event, Event::Window(_)) {
            // Widgets decide at the redraw how they look.
            let cursor = mouse::Cursor::Unavailable;
            content.update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let cursor = if self.active { mouse::Cursor::Unavailable } else { cursor };
        self.content.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        if self.active {
            return mouse::Interaction::None;
        }
        self.content.as_widget().mouse_interaction(&tree.children[0], layout, cursor, viewport, renderer)
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, iced::Renderer>> {
        if self.active {
            return None;
        }
        self.content.as_widget_mut().overlay(&mut tree.children[0], layout, renderer, viewport, translation)
    }
}

impl<'a, M: 'a> From<Inert<'a, M>> for Element<'a, M> {
    fn from(inert: Inert<'a, M>) -> Self {
        Element::new(inert)
    }
}
