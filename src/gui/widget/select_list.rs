//! The open list of a select, drawn over everything else.

use super::select::{State, beginning_with};
use crate::gui::accessibility::Role;
use crate::gui::accessibility::semantics::{Content, Report, Semantics};
use crate::gui::style::{BODY, STRONG, Tokens, radius, size};
use accesskit::{Action, Node};
use iced::advanced::text::{self, Renderer as _};
use iced::advanced::widget::Operation;
use iced::advanced::{Clipboard, Layout, Overlay, Renderer as _, Shell, layout, mouse, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::{Color, Event, Point, Rectangle, Size, Theme, alignment, border};

const ROW: f32 = 32.0;
const PADDING: f32 = 4.0;
const TALLEST: f32 = 320.0;
const GAP: f32 = 4.0;

/// A choice and what it publishes.
pub(super) struct Choice<M> {
    pub(super) label: String,
    pub(super) message: M,
}

/// The open list.
pub(super) struct List<'a, M> {
    pub(super) state: &'a mut State,
    pub(super) choices: &'a [Choice<M>],
    pub(super) chosen: Option<usize>,
    pub(super) name: &'a str,
    /// The closed select in the window.
    pub(super) anchor: Rectangle,
    /// Width at least, in pixels.
    pub(super) least: f32,
}

impl<M> List<'_, M> {
    fn content_height(&self) -> f32 {
        self.choices.len() as f32 * ROW
    }

    /// Where a choice stands in the window, in view or not.
    fn place(&self, bounds: Rectangle, position: usize) -> Rectangle {
        Rectangle {
            x: bounds.x + PADDING,
            y: bounds.y + PADDING + position as f32 * ROW - self.state.scrolled,
            width: bounds.width - 2.0 * PADDING,
            height: ROW,
        }
    }

    fn under(&self, bounds: Rectangle, cursor: mouse::Cursor) -> Option<usize> {
        let point = cursor.position_over(bounds)?;
        (0..self.choices.len()).find(|position| self.place(bounds, *position).contains(point))
    }

    fn scroll(&mut self, bounds: Rectangle, by: f32) {
        let most = (self.content_height() + 2.0 * PADDING - bounds.height).max(0.0);
        self.state.scrolled = (self.state.scrolled + by).clamp(0.0, most);
    }

    /// Brings the highlighted choice into view.
    fn reveal(&mut self, bounds: Rectangle) {
        let view = bounds.shrink(PADDING);
        let place = self.place(bounds, self.state.highlighted);
        if place.y < view.y {
            self.scroll(bounds, place.y - view.y);
        } else if place.y + ROW > view.y + view.height {
            self.scroll(bounds, place.y + ROW - view.y - view.height);
        }
        self.state.reveal = false;
    }

    fn key(&mut self, key: &Key) -> Outcome {
        const PAGE: usize = 8;
        let (current, last) = (self.state.highlighted, self.choices.len() - 1);
        let target = match key {
            Key::Named(Named::ArrowDown) => (current + 1).min(last),
            Key::Named(Named::ArrowUp) => current.saturating_sub(1),
            Key::Named(Named::PageDown) => (current + PAGE).min(last),
            Key::Named(Named::PageUp) => current.saturating_sub(PAGE),
            Key::Named(Named::Home) => 0,
            Key::Named(Named::End) => last,
            Key::Named(Named::Enter | Named::Space) => return Outcome::Choose,
            Key::Named(Named::Escape) => return Outcome::Close,
            Key::Named(Named::Tab) => return Outcome::Leave,
            Key::Character(letter) => beginning_with(self.choices, letter, current).unwrap_or(current),
            _ => return Outcome::Nothing,
        };
        self.state.highlight(target);
        Outcome::Moved
    }
}

/// What a key did in the open list.
enum Outcome {
    Choose,
    Close,
    /// Closes and lets the key move the focus.
    Leave,
    Moved,
    Nothing,
}

impl<M: Clone> Overlay<M, Theme, iced::Renderer> for List<'_, M> {
    fn layout(&mut self, _renderer: &iced::Renderer, bounds: Size) -> layout::Node {
        let anchor = self.anchor;
        let below = bounds.height - anchor.y - anchor.height - 2.0 * GAP;
        let above = anchor.y - 2.0 * GAP;
        let wanted = (self.content_height() + 2.0 * PADDING).min(TALLEST);
        let goes_below = below >= wanted || below >= above;
        let height = wanted.min(if goes_below { below } else { above }).max(ROW + 2.0 * PADDING);
        let y = if goes_below { anchor.y + anchor.height + GAP } else { anchor.y - GAP - height };
        let width = anchor.width.max(self.least.min(bounds.width - 2.0 * GAP));
        let x = anchor.x.min((bounds.width - width - GAP).max(0.0));
        layout::Node::new(Size::new(width, height)).move_to(Point::new(x, y))
    }

    fn operate(&mut self, layout: Layout<'_>, _renderer: &iced::Renderer, operation: &mut dyn Operation) {
        let bounds = layout.bounds();
        let mut node = Node::new(Role::ListBox);
        node.set_label(self.name);
        let report = |operation: &mut dyn Operation, node: Node, bounds: Rectangle| {
            let content = Content::Children;
            let semantics = Semantics { key: None, node, content, tab_stop: false };
            operation.container(None, bounds);
            operation.custom(None, bounds, &mut Report { semantics, request: None, caret: None });
        };
        report(operation, node, bounds);
        operation.traverse(&mut |operation| {
            for (position, choice) in self.choices.iter().enumerate() {
                let mut node = Node::new(Role::ListBoxOption);
                node.set_label(choice.label.as_str());
                node.set_selected(self.chosen == Some(position));
                if self.state.highlighted == position {
                    node.add_action(Action::Focus);
                }
                report(operation, node, self.place(bounds, position));
            }
        });
    }

    fn update(
        &mut self,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &iced::Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
    ) {
        let bounds = layout.bounds();
        if self.state.reveal {
            self.reveal(bounds);
        }
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(_)) => {
                if cursor.is_over(bounds) {
                    if let Some(position) = self.under(bounds, cursor) {
                        shell.publish(self.choices[position].message.clone());
                        self.state.open = false;
                    }
                } else {
                    self.state.open = false;
                }
                shell.capture_event();
                shell.request_redraw();
            }
            Event::Mouse(mouse::Event::CursorMoved { .. }) => {
                if let Some(position) = self.under(bounds, cursor)
                    && position != self.state.highlighted
                {
                    self.state.highlighted = position;
                    shell.request_redraw();
                }
            }
            Event::Mouse(mouse::Event::WheelScrolled { delta }) => {
                let by = match delta {
                    mouse::ScrollDelta::Lines { y, .. } => -y * ROW,
                    mouse::ScrollDelta::Pixels { y, .. } => -y,
                };
                self.scroll(bounds, by);
                shell.capture_event();
                shell.request_redraw();
            }
            Event::Keyboard(keyboard::Event::KeyPressed { key, .. }) => {
                match self.key(key) {
                    Outcome::Choose => {
                        shell.publish(self.choices[self.state.highlighted].message.clone());
                        self.state.open = false;
                    }
                    Outcome::Close => self.state.open = false,
                    Outcome::Leave => {
                        self.state.open = false;
                        return;
                    }
                    Outcome::Moved => self.reveal(bounds),
                    Outcome::Nothing => {}
                }
                shell.capture_event();
                shell.request_redraw();
            }
            Event::Window(iced::window::Event::Resized(_)) => self.state.open = false,
            _ => {}
        }
    }

    fn mouse_interaction(
        &self,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        match self.under(layout.bounds(), cursor) {
            Some(_) => mouse::Interaction::Pointer,
            None => mouse::Interaction::Idle,
        }
    }

    fn draw(
        &self,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
    ) {
        let tokens = Tokens::of(theme);
        let bounds = layout.bounds();
        let fill = |renderer: &mut iced::Renderer, bounds, border, color: Color| {
            renderer.fill_quad(renderer::Quad { bounds, border, ..renderer::Quad::default() }, color);
        };
        let frame = border::rounded(radius::CONTROL).width(1).color(tokens.outline);
        fill(renderer, bounds, frame, tokens.card);
        let view = bounds.shrink(PADDING);
        renderer.with_layer(view, |renderer| {
            for (position, choice) in self.choices.iter().enumerate() {
                let place = self.place(bounds, position);
                if !place.intersects(&view) {
                    continue;
                }
                if position == self.state.highlighted {
                    fill(renderer, place, border::rounded(6), tokens.blue_soft);
                }
                let is_chosen = self.chosen == Some(position);
                let words = text::Text {
                    content: choice.label.clone(),
                    bounds: Size::new(f32::INFINITY, ROW),
                    size: size::BODY.into(),
                    line_height: text::LineHeight::Relative(1.4),
                    font: if is_chosen { STRONG } else { BODY },
                    align_x: text::Alignment::Left,
                    align_y: alignment::Vertical::Center,
                    shaping: text::Shaping::Advanced,
                    wrapping: text::Wrapping::None,
                };
                let color = if is_chosen { tokens.blue } else { tokens.ink };
                let clip = Rectangle { width: place.width - 12.0, ..place };
                renderer.fill_text(words, Point::new(place.x + 8.0, place.center_y()), color, clip);
            }
            let hidden = self.content_height() - view.height;
            if hidden > 0.5 {
                let height = view.height * view.height / self.content_height();
                let y = view.y + (view.height - height) * (self.state.scrolled / hidden).min(1.0);
                let bar = Rectangle { x: view.x + view.width - 5.0, y, width: 4.0, height };
                fill(renderer, bar, border::rounded(2), tokens.outline);
            }
        });
    }
}
