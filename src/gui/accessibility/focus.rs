//! The order of Tab, and keeping the focused control in view.
//!
//! Items of a composite (rows of a table, cells of a grid, items of a tree, tabs) are one stop together: Tab enters at the focused
//! or selected item and leaves the composite, arrows move inside it. Controls inside the items, such as fields in
//! the cells of a table, are stops of their own.

use super::semantics::Report;
use accesskit::Role;
use iced::advanced::widget::operation::scrollable::AbsoluteOffset;
use iced::advanced::widget::operation::{Focusable, Outcome, Scrollable};
use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Task, Vector};
use std::any::Any;

/// A task that moves the focus to the next Tab stop, or to the previous one.
///
/// The Tab key itself needs no wiring: [`super::root`] handles it.
pub fn focus_task<M: Send + 'static>(backwards: bool) -> Task<M> {
    iced::advanced::widget::operate(Stops { backwards, ..Stops::default() }).discard()
}

/// One place where the focus can be.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Stop {
    focused: bool,
    selected: bool,
    /// The composite of which it is an item.
    composite: Option<usize>,
    /// The composite around it, of which it may be an item or stand in one.
    around: Option<usize>,
}

/// An operation that lists all Tab stops; its end focuses the next one.
#[derive(Debug, Default)]
pub struct Stops {
    stops: Vec<Stop>,
    backwards: bool,
    composites: usize,
    composite: Option<usize>,
    pending_composite: Option<usize>,
    pending_item: Option<bool>,
}

impl Stops {
    /// Whether some stop has the focus.
    pub fn has_focus(&self) -> bool {
        self.stops.iter().any(|stop| stop.focused)
    }

    /// The position of the focused stop.
    pub fn focused(&self) -> Option<usize> {
        self.stops.iter().position(|stop| stop.focused)
    }

    /// The position of the stop that Tab moves to, round the corner at either end.
    pub fn next(&self, backwards: bool) -> Option<usize> {
        let count = self.stops.len();
        let current = self.focused();
        let leaving = current.and_then(|index| self.stops[index].around);
        let candidate = (1..=count).map(|distance| match (current, backwards) {
            (Some(index), false) => (index + distance) % count,
            (Some(index), true) => (index + count - distance) % count,
            (None, false) => distance - 1,
            (None, true) => count - distance,
        });
        let mut outside =
            candidate.filter(|index| leaving.is_none() || self.stops[*index].composite != leaving);
        let found = outside.next()?;
        let Some(composite) = self.stops[found].composite else { return Some(found) };
        let mut items = (0..count).filter(|index| self.stops[*index].composite == Some(composite));
        let first = items.clone().next();
        items.find(|index| self.stops[*index].selected).or(first)
    }
}

impl Operation for Stops {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let saved = self.composite;
        self.pending_item = None;
        if let Some(composite) = self.pending_composite.take() {
            self.composite = Some(composite);
        }
        operate(self);
        self.composite = saved;
    }

    fn container(&mut self, _id: Option<&Id>, _bounds: Rectangle) {
        self.pending_composite = None;
        self.pending_item = None;
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        let Some(report) = state.downcast_ref::<Report>() else { return };
        match report.semantics.node.role() {
            Role::Table | Role::Grid | Role::Tree | Role::TabList => {
                self.composites += 1;
                self.pending_composite = Some(self.composites);
            }
            Role::Row | Role::GridCell | Role::TreeItem | Role::Tab => {
                self.pending_item = Some(report.semantics.node.is_selected() == Some(true));
            }
            _ => {}
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        let item = self.pending_item.take();
        self.stops.push(Stop {
            focused: state.is_focused(),
            selected: item == Some(true),
            composite: self.composite.filter(|_| item.is_some()),
            around: self.composite,
        });
    }

    fn finish(&self) -> Outcome<()> {
        match self.next(self.backwards) {
            Some(target) => Outcome::Chain(Box::new(FocusNth::new(target))),
            None => Outcome::None,
        }
    }
}

/// An operation that focuses the stop at a position and takes the focus from all others.
#[derive(Debug)]
pub struct FocusNth {
    target: Option<usize>,
    current: usize,
}

impl FocusNth {
    /// Focuses one stop.
    pub fn new(target: usize) -> Self {
        Self { target: Some(target), current: 0 }
    }

    /// Focuses no stop.
    pub fn none() -> Self {
        Self { target: None, current: 0 }
    }
}

impl Operation for FocusNth {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if self.target == Some(self.current) {
            state.focus();
        } else if state.is_focused() {
            state.unfocus();
        }
        self.current += 1;
    }
}

/// A scrollable around the walk: its position in the walk and the part of the window it shows.
#[derive(Debug, Clone, Copy)]
struct Frame {
    position: usize,
    view: Rectangle,
}

/// An operation that finds the focused control and how far each scrollable around it must move to show it.
#[derive(Debug, Default)]
pub struct Locate {
    focusables: usize,
    scrollables: usize,
    frames: Vec<Frame>,
    translation: Vector,
    pending: Option<(Frame, Vector)>,
    found: Option<(usize, Vec<(usize, Vector)>)>,
}

impl Locate {
    /// The position of the focused control among all.
    pub fn focused(&self) -> Option<usize> {
        self.found.as_ref().map(|(position, _)| *position)
    }

    /// The operation that scrolls the focused control into view, when it is not.
    pub fn into_scroll(self) -> Option<Reveal> {
        let (_, moves) = self.found?;
        (!moves.is_empty()).then_some(Reveal { moves, current: 0 })
    }

    fn moves_for(&self, mut bounds: Rectangle) -> Vec<(usize, Vector)> {
        let mut moves = Vec::new();
        for frame in self.frames.iter().rev() {
            let offset = Vector::new(
                distance(bounds.x, bounds.width, frame.view.x, frame.view.width),
                distance(bounds.y, bounds.height, frame.view.y, frame.view.height),
            );
            if offset != Vector::ZERO {
                moves.push((frame.position, offset));
                bounds = bounds - offset;
            }
        }
        moves
    }
}

/// How far content must move along one axis so that a stretch of it is in view, with a small margin.
fn distance(start: f32, length: f32, view_start: f32, view_length: f32) -> f32 {
    const MARGIN: f32 = 4.0;
    let before = start - view_start - MARGIN;
    let after = start + length + MARGIN - view_start - view_length;
    if before < 0.0 || length > view_length { before } else { after.max(0.0) }
}

impl Operation for Locate {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        match self.pending.take() {
            Some((frame, translation)) => {
                let saved = std::mem::replace(&mut self.translation, translation);
                self.frames.push(frame);
                operate(self);
                self.frames.pop();
                self.translation = saved;
            }
            None => operate(self),
        }
    }

    fn container(&mut self, _id: Option<&Id>, _bounds: Rectangle) {
        self.pending = None;
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.found = Some((self.focusables, self.moves_for(bounds - self.translation)));
        }
        self.focusables += 1;
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        _content_bounds: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        let frame = Frame { position: self.scrollables, view: bounds - self.translation };
        self.pending = Some((frame, self.translation + translation));
        self.scrollables += 1;
    }
}

/// An operation that moves some scrollables.
#[derive(Debug)]
pub struct Reveal {
    moves: Vec<(usize, Vector)>,
    current: usize,
}

impl Operation for Reveal {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        content_bounds: Rectangle,
        _translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        if let Some((_, offset)) = self.moves.iter().find(|(position, _)| *position == self.current) {
            state.scroll_by(AbsoluteOffset { x: offset.x, y: offset.y }, bounds, content_bounds);
        }
        self.current += 1;
    }
}
