//! The work of the plan laid out on two sides that one chooses, with what stands in the chosen cell and what has no
//! place yet.

mod begin;
mod content;
mod edits;
mod layout;
mod orphans;
mod says;

use crate::analysis::{Axes, Axis, Coordinate, Line, Matrix, Placed, statuses};
use crate::domain::{ActionPlan, Id, Mint, Status};
use crate::gui::context::Context;
use crate::gui::event::Event;
use crate::gui::place::{Place, Topic};
use crate::gui::style::space;
use crate::gui::widget::{self, Tone};
use iced::widget::{column, container, row};
use iced::{Element, Length};
use std::collections::BTreeMap;

/// From this width on, in pixels, what is in the chosen cell stands beside what has no place.
const WIDE: f32 = 900.0;

/// The matrix: its sides, the chosen cell, and where the next orphan goes.
#[derive(Debug)]
pub struct MatrixView {
    axes: Axes,
    chosen: Option<Spot>,
    /// Where what has no place is put.
    aim: BTreeMap<Axis, Coordinate>,
    all_orphans: bool,
    matrix: Option<Matrix>,
    statuses: BTreeMap<Placed, Status>,
}

/// A cell; a whole row, column or matrix where a side is left open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spot {
    /// The row.
    pub row: Option<Line>,
    /// The column.
    pub column: Option<Line>,
}

/// A side of the matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The rows.
    Rows,
    /// The columns.
    Columns,
    /// What is told apart in each cell.
    Inside,
}

/// What happened in the matrix.
#[derive(Debug, Clone)]
pub enum Message {
    /// A side should show something else.
    Axis(Side, Option<Axis>),
    /// A cell was chosen; chosen again, it is closed.
    Choose(Spot),
    /// Where what has no place should go, on one side.
    Aim(Axis, Line),
    /// Something without a place should go where it was aimed.
    Put(Placed),
    /// Something should stand in the chosen cell too.
    PutHere(Placed),
    /// An action plan should stand where its objective stands.
    PutAsObjective(Id<ActionPlan>),
    /// Something should leave the chosen cell.
    TakeOut(Placed),
    /// All that has no place is wanted, or only the first.
    AllOrphans(bool),
    /// Usual fields and links are wanted.
    Begin,
    /// A place was chosen.
    Go(Place),
}

impl Default for MatrixView {
    fn default() -> Self {
        Self {
            axes: Axes { rows: Axis::Field, columns: Axis::Chain, inside: Some(Axis::Function) },
            chosen: None,
            aim: BTreeMap::new(),
            all_orphans: false,
            matrix: None,
            statuses: BTreeMap::new(),
        }
    }
}

impl MatrixView {
    pub(super) fn follow(&mut self, context: Context<'_>) {
        let Some(plan) = context.plan() else {
            self.matrix = None;
            return;
        };
        // A zone may place its work by function alone.
        if self.matrix.is_none() && begin::has_no_fields(context) {
            self.axes = Axes { rows: Axis::Function, columns: Axis::Sphere, inside: None };
        }
        self.statuses = statuses(context.dossier, context.picture, plan.id);
        let matrix = Matrix::of(context.dossier, context.picture, plan.id, self.axes);
        let is_there = |line: Option<Line>, lines: &[Line]| line.is_none_or(|line| lines.contains(&line));
        self.chosen = self
            .chosen
            .filter(|spot| is_there(spot.row, &matrix.rows) && is_there(spot.column, &matrix.columns));
        self.matrix = Some(matrix);
    }

    pub(super) fn update(
        &mut self,
        message: Message,
        context: Context<'_>,
        mint: &mut Mint,
    ) -> Option<Event> {
        match message {
            Message::Axis(side, axis) => {
                self.turn(side, axis);
                self.follow(context);
            }
            Message::Choose(spot) => {
                self.chosen = (self.chosen != Some(spot)).then_some(spot);
                if let Some(spot) = self.chosen {
                    self.aim_at(spot);
                }
            }
            Message::Aim(axis, line) => {
                match line {
                    Some(coordinate) => self.aim.insert(axis, coordinate),
                    None => self.aim.remove(&axis),
                };
            }
            Message::Put(placed) => {
                return Event::edit(edits::put(placed, self.aim.values().copied(), mint));
            }
            Message::PutHere(placed) => {
                let spot = self.chosen?;
                let lines = spot.row.flatten().into_iter().chain(spot.column.flatten());
                return Event::edit(edits::put(placed, lines, mint));
            }
            Message::PutAsObjective(id) => {
                return edits::as_objective(id, context.dossier, mint).and_then(Event::edit);
            }
            Message::TakeOut(placed) => {
                let edit = edits::take_out(placed, self.chosen?, self.axes, context.dossier)?;
                return Event::edit(edit);
            }
            Message::AllOrphans(all) => self.all_orphans = all,
            Message::Begin => return begin::edit(context, mint).and_then(Event::edit),
            Message::Go(place) => return Some(Event::Go(place)),
        }
        None
    }

    /// Shows something else on a side. What was there changes places with it.
    fn turn(&mut self, side: Side, axis: Option<Axis>) {
        let Axes { rows, columns, inside } = self.axes;
        let old = match side {
            Side::Rows => Some(rows),
            Side::Columns => Some(columns),
            Side::Inside => inside,
        };
        let exchanged = |now: Axis| if Some(now) == axis { old.unwrap_or(now) } else { now };
        let taken = |now: Option<Axis>| if now.is_some() && now == axis { old } else { now };
        self.axes = match (side, axis) {
            (Side::Rows, Some(axis)) => {
                Axes { rows: axis, columns: exchanged(columns), inside: taken(inside) }
            }
            (Side::Columns, Some(axis)) => {
                Axes { columns: axis, rows: exchanged(rows), inside: taken(inside) }
            }
            (Side::Inside, axis) => Axes { inside: axis, ..self.axes },
            (_, None) => self.axes,
        };
        self.chosen = None;
    }

    /// What has no place goes to the chosen cell.
    fn aim_at(&mut self, spot: Spot) {
        for (axis, line) in [(self.axes.rows, spot.row), (self.axes.columns, spot.column)] {
            if let Some(coordinate) = line.flatten() {
                self.aim.insert(axis, coordinate);
            }
        }
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>, width: f32) -> Element<'a, Message> {
        let words = context.words;
        let Some(matrix) = &self.matrix else {
            let empty = widget::empty_state(
                words.say("foundation-no-plan"),
                words.say("foundation-no-plan-what"),
                vec![widget::primary(words.say("plan"), Message::Go(Place::Plan(None))).into()],
            );
            return widget::card(empty).into();
        };
        if begin::is_empty(context) {
            return begin::view(context);
        }
        let mut page = column![].spacing(space::LARGE);
        if matrix.rows.is_empty() || matrix.columns.is_empty() {
            let go = Message::Go(Place::Zone(Topic::Functions, None));
            let button = widget::secondary(words.say("zone-functions"), go).into();
            page = page.push(layout::sides(self, context));
            page = page.push(widget::banner(
                Tone::Informative,
                words.say("foundation-side-empty"),
                Some(button),
            ));
        } else {
            page = page.push(layout::card(self, matrix, context, width));
        }
        let content = self.chosen.map(|spot| content::card(self, matrix, spot, context));
        let orphans = orphans::card(self, matrix, context);
        let below: Element<'a, Message> = match content {
            Some(content) if width >= WIDE => row![
                container(content).width(Length::FillPortion(1)),
                container(orphans).width(Length::FillPortion(1))
            ]
            .spacing(space::LARGE)
            .into(),
            content => column![].push(content).push(orphans).spacing(space::LARGE).into(),
        };
        page.push(below).into()
    }
}
