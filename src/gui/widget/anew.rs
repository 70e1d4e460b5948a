//! Content that begins anew when it is about something else: scrolled to its top, nothing focused.

use crate::gui::accessibility::{forward_to_content, semantics::hash};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, mouse};
use iced::{Element, Event, Rectangle, Theme};
use std::hash::Hash;

/// Content with the key of what it is about.
struct Anew<'a, M> {
    key: u64,
    content: Element<'a, M>,
}

/// Which content the state belongs to.
struct State(u64);

/// Content that keeps its state, such as how far it is scrolled, as long as the key is the same.
pub fn anew<'a, M: 'a>(key: impl Hash, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    Element::new(Anew { key: hash(key), content: content.into() })
}

impl<M> Widget<M, Theme, iced::Renderer> for Anew<'_, M> {
    forward_to_content!(M);
    forward_to_content!(M, pointer);
    forward_to_content!(M, draw);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State(self.key))
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        if state.0 == self.key {
            tree.diff_children(std::slice::from_ref(&self.content));
        } else {
            state.0 = self.key;
            tree.children = self.children();
        }
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        self.content.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
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
        content.update(&mut tree.children[0], event, layout, cursor, renderer, clipboard, shell, viewport);
    }
}
