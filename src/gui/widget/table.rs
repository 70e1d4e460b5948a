//! A table with a header that stays, rows that open something and cells that may be edited.
//!
//! All rows are laid out: show more than 300 in pages.

use super::arrows::{Arrows, Step, up_and_down};
use super::button::bare;
use super::card::{rule, scroll};
use super::text::coloured;
use crate::gui::accessibility::{Role, accessible};
use crate::gui::style::{STRONG, Tokens, radius, size, space};
use iced::widget::button::{Status, Style};
use iced::widget::{column as stacked, container, keyed_column, row as side_by_side, text};
use iced::{Alignment, Element, Length, Padding, Theme, alignment::Horizontal, border};

/// Where the content of a column stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Across {
    /// At the left, for text.
    #[default]
    Left,
    /// In the middle, for shapes.
    Centre,
    /// At the right, for numbers.
    Right,
}

impl From<Across> for Horizontal {
    fn from(across: Across) -> Self {
        match across {
            Across::Left => Self::Left,
            Across::Centre => Self::Center,
            Across::Right => Self::Right,
        }
    }
}

/// A column of a table.
#[derive(Debug, Clone)]
pub struct Column {
    header: String,
    width: Length,
    across: Across,
}

/// A column with a width in pixels or as a portion.
pub fn column(header: impl Into<String>, width: impl Into<Length>) -> Column {
    Column { header: header.into(), width: width.into(), across: Across::Left }
}

impl Column {
    /// Sets where the content stands.
    pub fn across(mut self, across: Across) -> Self {
        self.across = across;
        self
    }

    /// Sets the content at the right, as numbers stand.
    pub fn numeric(self) -> Self {
        self.across(Across::Right)
    }
}

/// A row of a table.
pub struct Row<'a, M> {
    key: u64,
    cells: Vec<Element<'a, M>>,
    summary: String,
    on_press: Option<M>,
    on_arrive: Option<M>,
    selected: bool,
    below: Option<Element<'a, M>>,
}

/// A row with an identity, a summary for screen readers ("Cybercrime, off course, 35 %") and its cells.
pub fn row<'a, M>(
    key: impl std::hash::Hash,
    summary: impl Into<String>,
    cells: Vec<Element<'a, M>>,
) -> Row<'a, M> {
    let key = crate::gui::accessibility::semantics::hash(key);
    Row { key, cells, summary: summary.into(), on_press: None, on_arrive: None, selected: false, below: None }
}

impl<'a, M> Row<'a, M> {
    /// Sets the message for a click, Enter or Space.
    pub fn on_press(mut self, message: impl Into<Option<M>>) -> Self {
        self.on_press = message.into();
        self
    }

    /// Sets the message for when arrows bring the focus to the row, which must be one that is pressed.
    pub fn on_arrive(mut self, message: M) -> Self {
        self.on_arrive = Some(message);
        self
    }

    /// Says whether the row is the chosen one.
    pub fn selected(mut self, selected: bool) -> Self {
        self.selected = selected;
        self
    }

    /// Shows something under the cells, over the whole width, such as what is wrong in them or more about the row.
    pub fn below(mut self, content: impl Into<Option<Element<'a, M>>>) -> Self {
        self.below = content.into();
        self
    }
}

/// A table under construction.
pub struct Table<'a, M> {
    name: String,
    columns: Vec<Column>,
    rows: Vec<Row<'a, M>>,
    total: Option<usize>,
    height: Option<Length>,
    padding: f32,
    shows_header: bool,
}

/// A table with a name for screen readers.
pub fn table<'a, M>(name: impl Into<String>, columns: Vec<Column>, rows: Vec<Row<'a, M>>) -> Table<'a, M> {
    let name = name.into();
    Table { name, columns, rows, total: None, height: None, padding: 9.0, shows_header: true }
}

impl<M> Table<'_, M> {
    /// Sets a height, within which the rows scroll under the header.
    pub fn height(mut self, height: impl Into<Length>) -> Self {
        self.height = Some(height.into());
        self
    }

    /// Tells the number of rows on all pages.
    pub fn total(mut self, rows: usize) -> Self {
        self.total = Some(rows);
        self
    }

    /// Leaves the header out, where a heading says it all.
    pub fn without_header(mut self) -> Self {
        self.shows_header = false;
        self
    }

    /// Sets the room over and under the content of a row, in pixels.
    pub fn row_padding(mut self, padding: f32) -> Self {
        self.padding = padding;
        self
    }
}

impl<'a, M: Clone + 'a> From<Table<'a, M>> for Element<'a, M> {
    fn from(table: Table<'a, M>) -> Self {
        let Table { name, columns, rows, total, height, padding, shows_header } = table;
        let room = if height.is_some() { 14.0 } else { 0.0 };
        let header = side_by_side(columns.iter().enumerate().map(|(index, column)| {
            let words = text(column.header.clone()).size(size::SMALL).font(STRONG).line_height(1.4);
            let words = words.wrapping(text::Wrapping::WordOrGlyph).align_x(Horizontal::from(column.across));
            let words = words.style(coloured(|tokens| tokens.muted));
            let cell = container(words).width(column.width).align_x(Horizontal::from(column.across));
            accessible(cell, Role::ColumnHeader).column_index(index).into()
        }));
        let header = container(header.spacing(space::MEDIUM).width(Length::Fill))
            .padding([space::SMALL, space::SMALL]);
        let header = accessible(header, Role::Row).row_index(0);

        let size = total.unwrap_or(rows.len()) + 1;
        let width = columns.len();
        let arrivals: Vec<Option<M>> =
            rows.iter().filter(|row| row.on_press.is_some()).map(|row| row.on_arrive.clone()).collect();
        let rows = rows.into_iter().enumerate().map(|(index, mut row)| {
            let key = row.key;
            let below = row.below.take();
            (key, stacked![row_element(&columns, row, index, padding)].push(below).push(rule()).into())
        });
        let rows = keyed_column(rows).width(Length::Fill);
        let body: Element<'a, M> = Arrows::new(rows, Role::Row, move |key, current, count| {
            let step = up_and_down(key, current, count)?;
            Some(match step {
                Step::Focus(row) => match arrivals.get(row).cloned().flatten() {
                    Some(message) => Step::FocusAnd(row, message),
                    None => Step::Focus(row),
                },
                other => other,
            })
        })
        .into();
        let body = match height {
            Some(height) => {
                let inside = container(body).padding(Padding::ZERO.right(room));
                scroll(inside).height(height).into()
            }
            None => body,
        };
        let header = shows_header.then(|| container(header).padding(Padding::ZERO.right(room)));
        let content = stacked![].push(header).push(rule()).push(body);
        accessible(content, Role::Table).name(name).table_size(size, width).into()
    }
}

fn row_element<'a, M: Clone + 'a>(
    columns: &[Column],
    row: Row<'a, M>,
    index: usize,
    padding: f32,
) -> Element<'a, M> {
    let Row { key, cells, summary, on_press, selected, .. } = row;
    let cells = cells.into_iter().zip(columns).enumerate().map(|(index, (content, column))| {
        let cell = container(content).width(column.width).align_x(Horizontal::from(column.across));
        let role = if index == 0 { Role::RowHeader } else { Role::Cell };
        accessible(cell, role).description(column.header.clone()).column_index(index).into()
    });
    let content = side_by_side(cells).spacing(space::MEDIUM).align_y(Alignment::Center).width(Length::Fill);
    let content = container(content).padding([padding, space::SMALL]).width(Length::Fill);
    let (content, is_enabled): (Element<'a, M>, bool) = match &on_press {
        Some(_) => (bare(content, on_press.clone(), row_style(selected)).width(Length::Fill).into(), true),
        None => (content.into(), false),
    };
    let mut control = accessible(content, Role::Row)
        .key(("row", key))
        .name(summary)
        .row_index(index + 1)
        .selected(selected)
        .ring(-1.0, radius::CONTROL);
    if is_enabled {
        control = control.on_press_maybe(on_press);
    }
    control.into()
}

/// The look of a row that can be chosen.
pub(super) fn row_style(selected: bool) -> impl Fn(&Theme, Status) -> Style {
    move |theme, status| {
        let tokens = Tokens::of(theme);
        let fill = match (selected, status) {
            (true, _) => Some(tokens.blue_soft),
            (false, Status::Hovered | Status::Pressed) => Some(tokens.grey_soft),
            _ => None,
        };
        Style {
            background: fill.map(Into::into),
            text_color: tokens.ink,
            border: border::rounded(radius::CONTROL),
            ..Style::default()
        }
    }
}
