//! Content that begins anew when it is about something else: scrolled to its top, nothing focused.

use crate::gui::accessibility::{forward_to_content, semantics::hash};
use iced::advanced::widget::{Tree, Widget, tree};
use iced::{Element, Theme};
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
    forward_to_content!(M, operate);
    forward_to_content!(M, update);
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
}
