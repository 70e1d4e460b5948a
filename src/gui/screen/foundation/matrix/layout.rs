//! The matrix itself: its sides, its cells and its totals.

use super::says;
use super::{MatrixView, Message, Side, Spot};
use crate::analysis::{Axis, Cell, Coordinate, Line, Matrix};
use crate::domain::{Status, Vocabulary};
use crate::gui::accessibility::decoration;
use crate::gui::context::{Context, tone};
use crate::gui::icon::{Icon, glyph};
use crate::gui::screen::foundation::{abbreviations, inside};
use crate::gui::style::{STRONG, Tokens, size, space};
use crate::gui::widget::grid::{HEADS, SUMS};
use crate::gui::widget::{self, GridCell, grid, grid_cell, grid_head, text::coloured};
use iced::widget::{column, container, row, text};
use iced::{Alignment, Element, Length, border};

/// Width of one letter inside a cell with the room beside it, in pixels.
const LETTER: f32 = 30.0;

/// The card with the sides to choose, the matrix and what its signs mean.
pub(super) fn card<'a>(
    view: &'a MatrixView,
    matrix: &'a Matrix,
    context: Context<'a>,
    width: f32,
) -> Element<'a, Message> {
    let content = column![sides(view, context), cells(view, matrix, context, width), legend(view, context)];
    widget::card(content.spacing(space::LARGE)).into()
}

/// The three sides to choose.
pub(super) fn sides<'a>(view: &'a MatrixView, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let named = |axis: Axis| (Some(axis), words.say(says::axis_word(axis)));
    let both: Vec<(Option<Axis>, String)> = Axis::ALL.map(named).into();
    let rows = view.axes.rows;
    let columns = view.axes.columns;
    let is_free = |(axis, _): &(Option<Axis>, String)| *axis != Some(rows) && *axis != Some(columns);
    let free = std::iter::once((None, words.say("foundation-nothing")));
    let free = free.chain(both.clone().into_iter().filter(is_free)).collect();
    let side = |key: &str, side: Side, options, chosen: Option<Axis>| {
        widget::select(words.say(key), options, Some(chosen), move |axis| Message::Axis(side, axis))
            .width(230)
    };
    row![
        side("foundation-rows", Side::Rows, both.clone(), Some(rows)),
        side("foundation-columns", Side::Columns, both, Some(columns)),
        side("foundation-inside", Side::Inside, free, view.axes.inside),
    ]
    .spacing(space::LARGE)
    .into()
}

fn cells<'a>(
    view: &'a MatrixView,
    matrix: &'a Matrix,
    context: Context<'a>,
    width: f32,
) -> Element<'a, Message> {
    let words = context.words;
    let count = matrix.columns.len().max(1) as f32;
    let room = (inside(width) - HEADS - SUMS - space::SMALL * (count + 1.0)) / count - 2.0 * space::TINY;
    let fit = ((room + space::TINY) / LETTER).floor().max(1.0);
    let inner = Inner::of(view, context).in_lines(fit as usize);
    let make = |spot: Spot| cell(view, matrix, spot, &inner, context);
    let mut columns: Vec<_> = matrix
        .columns
        .iter()
        .map(|line| grid_head(says::line(*line, view.axes.columns, context), says::remark(*line, context)))
        .collect();
    columns.push(grid_head(words.say("foundation-total"), None));
    let line = |row: Option<Line>| -> Vec<GridCell<'a, Message>> {
        let all = matrix.columns.iter().map(|column| make(Spot { row, column: Some(*column) }));
        all.chain(std::iter::once(make(Spot { row, column: None }))).collect()
    };
    let mut rows: Vec<_> = matrix
        .rows
        .iter()
        .map(|row| {
            let head = grid_head(says::line(*row, view.axes.rows, context), says::remark(*row, context));
            (head, line(Some(*row)))
        })
        .collect();
    rows.push((grid_head(words.say("foundation-total"), None), line(None)));
    let lines = inner.letters.len().div_ceil(inner.per_line);
    let name = words.say("foundation-matrix");
    let corner = words.say_with(
        "foundation-corner",
        &[
            ("rows", &words.say(says::axis_word(view.axes.rows))),
            ("columns", &words.inside(&words.say(says::axis_word(view.axes.columns)))),
        ],
    );
    grid(name, corner, columns, rows).height(40.0 + lines as f32 * 24.0).into()
}

/// What is told apart inside the cells.
struct Inner {
    letters: Vec<(Coordinate, String, String)>,
    /// How many stand beside each other.
    per_line: usize,
}

impl Inner {
    fn of(view: &MatrixView, context: Context<'_>) -> Self {
        let all = view.axes.inside.map(|axis| axis.coordinates(context.dossier)).unwrap_or_default();
        let names: Vec<String> = all.iter().map(|one| says::coordinate(*one, context)).collect();
        let short = abbreviations(&names);
        let letters = all.into_iter().zip(names).zip(short);
        Self {
            letters: letters.map(|((one, name), short)| (one, short, name)).collect(),
            per_line: usize::MAX,
        }
    }

    /// Divides them evenly over as few lines as there is room for.
    fn in_lines(self, fit: usize) -> Self {
        let lines = self.letters.len().div_ceil(fit).max(1);
        Self { per_line: self.letters.len().div_ceil(lines).max(1), ..self }
    }

    /// Those that are touched in a cell, by name.
    fn touched(&self, cell: &Cell) -> Vec<String> {
        let touched = self.letters.iter().filter(|(one, ..)| cell.inside.contains(one));
        touched.map(|(_, _, name)| name.clone()).collect()
    }
}

fn cell<'a>(
    view: &'a MatrixView,
    matrix: &'a Matrix,
    spot: Spot,
    inner: &Inner,
    context: Context<'a>,
) -> GridCell<'a, Message> {
    let words = context.words;
    let found = matrix.at(spot.row, spot.column).filter(|cell| cell.count() > 0);
    let is_sum = spot.row.is_none() || spot.column.is_none();
    let mut parts = vec![says::count(found, context)];
    parts.extend(says::status(found, context));
    if let Some(touched) = found.map(|cell| inner.touched(cell)).filter(|all| !all.is_empty()) {
        parts.push(words.list(&touched));
    }
    let place = says::spot(spot, view.axes, context);
    let name = words.say_with("foundation-cell-says", &[("cell", &place), ("says", &parts.join(", "))]);
    let content: Element<'a, Message> = match found {
        None => widget::muted(if is_sum { "0" } else { "—" }).into(),
        Some(cell) if is_sum => counts(cell),
        Some(cell) => {
            let letters = inner.letters.chunks(inner.per_line).map(|some| {
                let some =
                    some.iter().map(|(one, short, _)| letter(short.clone(), cell.inside.contains(one)));
                row(some).spacing(space::TINY).into()
            });
            let letters = column(letters).spacing(space::TINY).align_x(Alignment::Center);
            column![counts(cell), letters].spacing(6).align_x(Alignment::Center).into()
        }
    };
    let fill = found.and_then(Cell::status).map(tone);
    let made = grid_cell(content, name, Message::Choose(spot)).selected(view.chosen == Some(spot));
    if is_sum { made.sum() } else { made.tone(fill) }
}

/// The shape of the status, then how many objectives and action plans.
fn counts<'a>(cell: &Cell) -> Element<'a, Message> {
    let mut line = row![].spacing(6).align_y(Alignment::Center);
    line = line.push(cell.status().map(|status| widget::mark(tone(status), 11.0)));
    for (icon, count) in
        [(Icon::Target, cell.objectives.len()), (Icon::ClipboardList, cell.action_plans.len())]
    {
        if count > 0 {
            let sign = glyph(icon, 13.0).style(coloured(|tokens| tokens.muted));
            let both = row![decoration(sign), widget::strong(count.to_string())];
            line = line.push(both.spacing(3).align_y(Alignment::Center));
        }
    }
    line.into()
}

/// A letter that stands out where something is, and is faint where nothing is.
fn letter<'a>(short: String, is_touched: bool) -> Element<'a, Message> {
    let words = text(short).size(size::SMALL).line_height(1.0);
    let words = if is_touched { words.font(STRONG) } else { words };
    let words = words.style(coloured(move |tokens| if is_touched { tokens.on_blue } else { tokens.muted }));
    container(words)
        .center_x(26)
        .padding([4.0, 0.0])
        .style(move |theme| {
            let tokens = Tokens::of(theme);
            let fill = if is_touched { Some(tokens.blue.into()) } else { None };
            let line = if is_touched { tokens.blue } else { tokens.line };
            container::Style {
                background: fill,
                border: border::rounded(5).width(1).color(line),
                ..container::Style::default()
            }
        })
        .into()
}

/// What the signs in the cells mean.
fn legend<'a>(view: &'a MatrixView, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let entry = |sign: Element<'a, Message>, word: String| -> Element<'a, Message> {
        row![sign, widget::small(word)].spacing(5).align_y(Alignment::Center).into()
    };
    let icon = |icon: Icon, key: &str| {
        let sign = decoration(glyph(icon, 13.0).style(coloured(|tokens| tokens.muted)));
        entry(sign.into(), words.say(key))
    };
    let mut all = vec![
        icon(Icon::Target, "foundation-legend-objectives"),
        icon(Icon::ClipboardList, "foundation-legend-action-plans"),
    ];
    let judged = Status::ALL.iter().filter(|status| **status <= Status::Unknown);
    all.extend(judged.map(|status| entry(widget::mark(tone(*status), 11.0), words.word(*status))));
    let line =
        |all: Vec<Element<'a, Message>>| row(all).spacing(space::LARGE).wrap().vertical_spacing(space::SMALL);
    let mut content = column![line(all)].spacing(space::SMALL);
    let inner = Inner::of(view, context);
    if !inner.letters.is_empty() {
        let letters = inner.letters.into_iter().map(|(_, short, name)| entry(letter(short, true), name));
        content = content.push(line(letters.collect()));
    }
    content.push(widget::small(words.say("foundation-legend-worst"))).width(Length::Fill).into()
}
