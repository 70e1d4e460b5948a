//! The outermost widget of the window: moves the focus with Tab, keeps it in view, applies requests of assistive
//! technology and publishes the tree at each redraw.

use super::focus::{FocusNth, Locate, Stops};
use super::{Bridge, Collector, forward_to_content};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, mouse, overlay};
use iced::keyboard::{self, key::Named};
use iced::{Element, Event, Rectangle, Theme, Vector, window};

struct Root<'a, M> {
    content: Element<'a, M>,
    bridge: &'a Bridge,
    title: String,
}

#[derive(Default)]
struct State {
    /// The focus may have moved since the last redraw.
    may_have_moved: bool,
    focused: Option<usize>,
}

/// Wraps the whole window.
pub fn root<'a, M: 'a>(
    bridge: &'a Bridge,
    title: impl Into<String>,
    content: impl Into<Element<'a, M>>,
) -> Element<'a, M> {
    Element::new(Root { content: content.into(), bridge, title: title.into() })
}

impl<M> Root<'_, M> {
    /// Runs an operation over the content and what lies over it.
    fn walk(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        operation: &mut dyn Operation,
    ) {
        let content = self.content.as_widget_mut();
        content.operate(tree, layout, renderer, operation);
        if let Some(over) = content.overlay(tree, layout, renderer, viewport, Vector::ZERO) {
            let mut over = overlay::Nested::new(over);
            let node = over.layout(renderer, layout.bounds().size());
            over.operate(Layout::new(&node), renderer, operation);
        }
    }
}

impl<M> Widget<M, Theme, iced::Renderer> for Root<'_, M> {
    forward_to_content!(M);
    forward_to_content!(M, diff);
    forward_to_content!(M, pointer);
    forward_to_content!(M, draw);

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
        tree.state.downcast_mut::<State>().may_have_moved = true;
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
        let (state, tree) = (&mut tree.state, &mut tree.children[0]);
        let state = state.downcast_mut::<State>();
        for request in self.bridge.take_requests() {
            self.walk(tree, layout, renderer, viewport, &mut Collector::request(request));
            state.may_have_moved = true;
            shell.request_redraw();
        }
        let content = self.content.as_widget_mut();
        content.update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);

        match event {
            Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. }) => {
                state.may_have_moved = true;
                let is_tab = *key == keyboard::Key::Named(Named::Tab);
                if is_tab && !modifiers.control() && !modifiers.alt() && !shell.is_event_captured() {
                    let mut stops = Stops::default();
                    self.walk(tree, layout, renderer, viewport, &mut stops);
                    if let Some(target) = stops.next(modifiers.shift()) {
                        self.walk(tree, layout, renderer, viewport, &mut FocusNth::new(target));
                    }
                    shell.capture_event();
                    shell.request_redraw();
                }
            }
            Event::Window(window_event) => {
                self.bridge.window_event(window_event);
                if !matches!(window_event, window::Event::RedrawRequested(_)) {
                    return;
                }
                if std::mem::take(&mut state.may_have_moved) {
                    let mut locate = Locate::default();
                    self.walk(tree, layout, renderer, viewport, &mut locate);
                    let focused = locate.focused();
                    let moved = std::mem::replace(&mut state.focused, focused) != focused;
                    if moved && let Some(mut reveal) = locate.into_scroll() {
                        self.walk(tree, layout, renderer, viewport, &mut reveal);
                    }
                }
                if self.bridge.is_active() {
                    let mut collector = Collector::new(&self.title, self.bridge.scale());
                    self.walk(tree, layout, renderer, viewport, &mut collector);
                    self.bridge.publish(collector.finish_tree(layout.bounds().size()));
                }
            }
            _ => {}
        }
    }
}
