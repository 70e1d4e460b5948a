//! Movement by arrows among the items of one composite, such as the rows of a table.

use crate::gui::accessibility::semantics::Report;
use crate::gui::accessibility::{Role, forward_to_content};
use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Id, Operation, Tree, Widget};
use iced::advanced::{Clipboard, Layout, Shell, mouse};
use iced::keyboard::{self, Key, key::Named};
use iced::{Element, Event, Rectangle, Theme};
use std::any::Any;

/// What a key does in a composite.
pub enum Step<M> {
    /// Moves the focus to the item at a position.
    Focus(usize),
    /// Moves the focus to the item at a position and publishes a message.
    FocusAnd(usize, M),
    /// Publishes a message.
    Publish(M),
}

type OnKey<'a, M> = Box<dyn Fn(Named, usize, usize) -> Option<Step<M>> + 'a>;

/// A composite whose items of one role are reached by keys.
pub struct Arrows<'a, M> {
    content: Element<'a, M>,
    role: Role,
    on_key: OnKey<'a, M>,
}

impl<'a, M> Arrows<'a, M> {
    /// Lets keys move among items: the function gets the key, the position of the focused item and their number.
    pub fn new(
        content: impl Into<Element<'a, M>>,
        role: Role,
        on_key: impl Fn(Named, usize, usize) -> Option<Step<M>> + 'a,
    ) -> Self {
        Self { content: content.into(), role, on_key: Box::new(on_key) }
    }
}

/// Moves among items that stand below each other, without going round the corner.
pub fn up_and_down<M>(key: Named, current: usize, count: usize) -> Option<Step<M>> {
    const PAGE: usize = 10;
    Some(Step::Focus(match key {
        Named::ArrowDown => (current + 1).min(count - 1),
        Named::ArrowUp => current.saturating_sub(1),
        Named::PageDown => (current + PAGE).min(count - 1),
        Named::PageUp => current.saturating_sub(PAGE),
        Named::Home => 0,
        Named::End => count - 1,
        _ => return None,
    }))
}

/// Lists the items of a role, or focuses one of them.
struct Items {
    role: Role,
    is_item: bool,
    count: usize,
    focused: Option<usize>,
    target: Option<usize>,
}

impl Items {
    fn new(role: Role, target: Option<usize>) -> Self {
        Self { role, is_item: false, count: 0, focused: None, target }
    }
}

impl Operation for Items {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        self.is_item = false;
        operate(self);
    }

    fn container(&mut self, _id: Option<&Id>, _bounds: Rectangle) {
        self.is_item = false;
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        let report = state.downcast_ref::<Report>();
        self.is_item = report.is_some_and(|report| report.semantics.node.role() == self.role);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        let is_item = std::mem::take(&mut self.is_item);
        if is_item && state.is_focused() {
            self.focused = Some(self.count);
        }
        if let Some(target) = self.target {
            if is_item && target == self.count {
                state.focus();
            } else {
                state.unfocus();
            }
        }
        self.count += usize::from(is_item);
    }
}

impl<M> Widget<M, Theme, iced::Renderer> for Arrows<'_, M> {
    forward_to_content!(M);
    forward_to_content!(M, operate);
    forward_to_content!(M, diff);
    forward_to_content!(M, pointer);
    forward_to_content!(M, draw);

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
        let tree = &mut tree.children[0];
        content.update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);

        let Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(key), modifiers, .. }) = event
        else {
            return;
        };
        if shell.is_event_captured() || !modifiers.is_empty() {
            return;
        }
        let mut items = Items::new(self.role, None);
        content.operate(tree, layout, renderer, &mut items);
        let Some(current) = items.focused else { return };
        match (self.on_key)(*key, current, items.count) {
            Some(Step::Focus(target)) => {
                content.operate(tree, layout, renderer, &mut Items::new(self.role, Some(target)));
                shell.request_redraw();
            }
            Some(Step::FocusAnd(target, message)) => {
                content.operate(tree, layout, renderer, &mut Items::new(self.role, Some(target)));
                shell.publish(message);
                shell.request_redraw();
            }
            Some(Step::Publish(message)) => shell.publish(message),
            None => return,
        }
        shell.capture_event();
    }
}

impl<'a, M: 'a> From<Arrows<'a, M>> for Element<'a, M> {
    fn from(arrows: Arrows<'a, M>) -> Self {
        Element::new(arrows)
    }
}
