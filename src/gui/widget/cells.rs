//! Fields that stand in a grid and are filled in as a spreadsheet: arrows and Enter go from cell to cell, and what
//! stands in a cell is selected when one comes to it, so that typing replaces it.

use crate::gui::accessibility::forward_to_content;
use iced::advanced::widget::operation::{Focusable, TextInput};
use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, mouse};
use iced::keyboard::{self, Key, key::Named};
use iced::{Element, Event, Rectangle, Theme, window};

/// Content with fields in rows.
pub struct Cells<'a, M> {
    content: Element<'a, M>,
    grid: Grid,
}

/// The cells by the ids of their fields.
struct Grid {
    rows: Vec<Vec<Id>>,
    sideways: bool,
}

/// Lets the arrows up and down and Enter move among fields, given by their ids, row by row.
pub fn cells<'a, M>(content: impl Into<Element<'a, M>>, rows: Vec<Vec<String>>) -> Cells<'a, M> {
    let rows = rows.into_iter().map(|row| row.into_iter().map(Id::from).collect()).collect();
    Cells { content: content.into(), grid: Grid { rows, sideways: false } }
}

impl<M> Cells<'_, M> {
    /// Lets the arrows left and right move too, for cells of one or two letters.
    pub fn sideways(mut self) -> Self {
        self.grid.sideways = true;
        self
    }
}

impl Grid {
    /// Where a key leads from a cell; none when it leads nowhere.
    fn target(&self, key: Named, from: &Id) -> Option<&Id> {
        let at = |row: &Vec<Id>| row.iter().position(|id| id == from);
        let (row, column) = self.rows.iter().enumerate().find_map(|(row, ids)| Some((row, at(ids)?)))?;
        let (row, column) = match key {
            Named::ArrowDown | Named::Enter => (row + 1, column),
            Named::ArrowUp => (row.checked_sub(1)?, column),
            Named::ArrowLeft if self.sideways => (row, column.checked_sub(1)?),
            Named::ArrowRight if self.sideways => (row, column + 1),
            _ => return None,
        };
        self.rows.get(row)?.get(column)
    }
}

/// Finds the field that has the focus, and focuses or selects another one.
#[derive(Default)]
struct Fields {
    focused: Option<Id>,
    focus: Option<Id>,
    select: Option<Id>,
}

impl Operation for Fields {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn text_input(&mut self, id: Option<&Id>, _bounds: Rectangle, state: &mut dyn TextInput) {
        if self.select.is_some() && self.select.as_ref() == id {
            state.select_all();
        }
    }

    fn focusable(&mut self, id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.focused = id.cloned();
        }
        if self.focus.is_some() {
            if self.focus.as_ref() == id {
                state.focus();
            } else if state.is_focused() {
                state.unfocus();
            }
        }
    }
}

/// The field that had the focus when this was last looked at.
#[derive(Default)]
struct State(Option<Id>);

impl<M> Widget<M, Theme, iced::Renderer> for Cells<'_, M> {
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
        let state = tree.state.downcast_mut::<State>();
        let child = &mut tree.children[0];
        let Self { content, grid } = self;
        let mut walk = |mut fields: Fields| {
            content.as_widget_mut().operate(child, layout, renderer, &mut fields);
            fields
        };
        match event {
            Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(key), modifiers, .. })
                if modifiers.is_empty() && !shell.is_event_captured() =>
            {
                let target = walk(Fields::default()).focused.and_then(|id| grid.target(*key, &id).cloned());
                if target.is_some() {
                    walk(Fields { focus: target, ..Fields::default() });
                    // Its content is selected at the redraw.
                    shell.request_redraw();
                    shell.capture_event();
                }
            }
            Event::Window(window::Event::RedrawRequested(_)) => {
                let focused = walk(Fields::default()).focused;
                let is_cell = focused.as_ref().is_some_and(|id| grid.rows.iter().any(|row| row.contains(id)));
                if is_cell && focused != state.0 {
                    walk(Fields { select: focused.clone(), ..Fields::default() });
                }
                state.0 = focused;
            }
            _ => {}
        }
        let content = self.content.as_widget_mut();
        let child = &mut tree.children[0];
        content.update(child, event, layout, cursor, renderer, clipboard, shell, viewport);
    }
}

impl<'a, M: 'a> From<Cells<'a, M>> for Element<'a, M> {
    fn from(cells: Cells<'a, M>) -> Self {
        Element::new(cells)
    }
}
