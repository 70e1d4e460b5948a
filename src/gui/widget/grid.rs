//! A grid of which every cell can be chosen, with a name for each row and each column: one Tab stop, arrows move in
//! four directions.

use super::arrows::{Arrows, Step};
use super::badge::Tone;
use super::button::bare;
use super::text::{small, strong};
use crate::gui::accessibility::{Content, Role, accessible};
use crate::gui::style::{Tokens, radius, space};
use iced::keyboard::key::Named;
use iced::widget::button::{Status, Style};
use iced::widget::{column, container, row};
use iced::{Alignment, Border, Color, Element, Length, border};

/// The name of a row or a column.
#[derive(Debug, Clone)]
pub struct GridHead {
    name: String,
    remark: Option<String>,
}

/// A name with a remark under it, if any.
pub fn grid_head(name: impl Into<String>, remark: Option<String>) -> GridHead {
    GridHead { name: name.into(), remark }
}

/// A cell of a grid.
pub struct GridCell<'a, M> {
    content: Element<'a, M>,
    name: String,
    tone: Option<Tone>,
    selected: bool,
    is_sum: bool,
    on_press: Option<M>,
}

/// A cell with what it shows, what a screen reader says of it, and the message for a click, Enter or Space.
pub fn grid_cell<'a, M>(
    content: impl Into<Element<'a, M>>,
    name: impl Into<String>,
    on_press: M,
) -> GridCell<'a, M> {
    let (content, name) = (content.into(), name.into());
    GridCell { content, name, tone: None, selected: false, is_sum: false, on_press: Some(on_press) }
}

impl<M> GridCell<'_, M> {
    /// Fills the cell with the soft colour of a tone; without one it looks empty.
    pub fn tone(mut self, tone: Option<Tone>) -> Self {
        self.tone = tone;
        self
    }

    /// Says whether the cell is the chosen one.
    pub fn selected(mut self, selected: bool) -> Self {
        self.selected = selected;
        self
    }

    /// Makes the cell a total, which has no fill of its own.
    pub fn sum(mut self) -> Self {
        self.is_sum = true;
        self
    }
}

/// A grid under construction.
pub struct Grid<'a, M> {
    name: String,
    corner: String,
    columns: Vec<GridHead>,
    rows: Vec<(GridHead, Vec<GridCell<'a, M>>)>,
    height: f32,
}

/// Width of the names of the rows, in pixels.
pub const HEADS: f32 = 176.0;

/// Width of the last column, which holds totals, in pixels.
pub const SUMS: f32 = 104.0;

/// Height of the last row, which holds totals, in pixels.
const SUMS_HEIGHT: f32 = 40.0;

/// A grid with a name for screen readers and the words of its corner. The last column and the last row hold the totals.
pub fn grid<'a, M>(
    name: impl Into<String>,
    corner: impl Into<String>,
    columns: Vec<GridHead>,
    rows: Vec<(GridHead, Vec<GridCell<'a, M>>)>,
) -> Grid<'a, M> {
    Grid { name: name.into(), corner: corner.into(), columns, rows, height: 52.0 }
}

impl<M> Grid<'_, M> {
    /// Sets the height of a cell, in pixels.
    pub fn height(mut self, height: f32) -> Self {
        self.height = height;
        self
    }
}

/// The width of a column; the last one is narrow.
fn width(index: usize, count: usize) -> Length {
    if index + 1 == count { Length::Fixed(SUMS) } else { Length::FillPortion(1) }
}

impl<'a, M: Clone + 'a> From<Grid<'a, M>> for Element<'a, M> {
    fn from(grid: Grid<'a, M>) -> Self {
        let Grid { name, corner, columns, rows, height } = grid;
        let (count, lines) = (columns.len(), rows.len());
        let heads = columns.into_iter().enumerate().map(|(index, head)| {
            let cell = container(words(head, Alignment::Center)).center_x(width(index, count));
            accessible(cell, Role::ColumnHeader).column_index(index + 1).into()
        });
        let corner = container(small(corner)).width(HEADS);
        let top = row![corner].extend(heads).spacing(space::SMALL).align_y(Alignment::End);
        let top = accessible(top.width(Length::Fill), Role::Row).row_index(0);
        let body = rows.into_iter().enumerate().map(|(position, (head, cells))| {
            let height = if position + 1 == lines { SUMS_HEIGHT.min(height) } else { height };
            let head = container(words(head, Alignment::Start)).center_y(height).width(HEADS);
            let head = accessible(head, Role::RowHeader);
            let cells = cells.into_iter().enumerate().map(|(index, cell)| {
                container(element(cell, height, index)).width(width(index, count)).into()
            });
            let line = row![head].extend(cells).spacing(space::SMALL).width(Length::Fill);
            accessible(line, Role::Row).row_index(position + 1).into()
        });
        let content = column![top].extend(body).spacing(space::SMALL).width(Length::Fill);
        let content = Arrows::new(content, Role::GridCell, move |key, current, all| {
            let (line, at) = (current / count.max(1), current % count.max(1));
            Some(Step::Focus(match key {
                Named::ArrowRight if at + 1 < count => current + 1,
                Named::ArrowLeft if at > 0 => current - 1,
                Named::ArrowDown if line + 1 < lines => current + count,
                Named::ArrowUp if line > 0 => current - count,
                Named::Home => current - at,
                Named::End => (current - at + count - 1).min(all - 1),
                Named::ArrowRight | Named::ArrowLeft | Named::ArrowDown | Named::ArrowUp => current,
                _ => return None,
            }))
        });
        accessible(content, Role::Grid).name(name).table_size(lines + 1, count + 1).into()
    }
}

fn words<'a, M: Clone + 'a>(head: GridHead, across: Alignment) -> Element<'a, M> {
    let remark = head.remark.map(|remark| small(remark).align_x(across));
    column![strong(head.name).align_x(across)].push(remark).align_x(across).into()
}

fn element<'a, M: Clone + 'a>(cell: GridCell<'a, M>, height: f32, index: usize) -> Element<'a, M> {
    let GridCell { content, name, tone, selected, is_sum, on_press } = cell;
    let content = container(content).padding(space::TINY).center(Length::Fill).clip(true);
    let control = bare(content, on_press.clone(), move |theme, status| {
        let tokens = Tokens::of(theme);
        let hovered = matches!(status, Status::Hovered | Status::Pressed);
        let fill = match tone {
            Some(tone) if !is_sum => Some(tone.fill(tokens)),
            _ if hovered => Some(tokens.grey_soft),
            _ => None,
        };
        let (color, width) = match (selected, hovered, is_sum) {
            (true, ..) => (tokens.blue, 2.0),
            (false, true, _) => (tokens.outline, 1.0),
            (false, false, true) => (Color::TRANSPARENT, 1.0),
            (false, false, false) => (tokens.line, 1.0),
        };
        Style {
            background: fill.map(Into::into),
            text_color: tokens.ink,
            border: Border { color, width, radius: border::radius(radius::CONTROL) },
            ..Style::default()
        }
    });
    accessible(control.width(Length::Fill).height(height), Role::GridCell)
        .name(name)
        .presented(Content::Hidden)
        .column_index(index + 1)
        .selected(selected)
        .ring(2.0, 10.0)
        .on_press_maybe(on_press)
        .into()
}
