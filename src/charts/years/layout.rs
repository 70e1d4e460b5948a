//! Where the years stand in pixels, and places for their names in which none lies over another.

use super::super::axis::{ValueTicks, value_ticks};
use super::super::recorder::text_width;
use super::super::series::labels::fitted;
use super::{YearsFigure, there};

/// Height of the letters, in pixels.
pub(super) const LETTERS: f32 = 12.0;
/// Height of a row of text, in pixels.
pub(super) const ROW: f32 = 16.0;
/// Opacity of the years before, the latest first.
/// None is lighter than three to one on white.
pub(super) const AGES: [f32; 4] = [0.95, 0.85, 0.78, 0.72];
/// Values beyond this are drawn as this, so that differences stay finite.
const FURTHEST: f64 = 1e100;
/// Space between the end of a line and its name, in pixels.
const BESIDE: f32 = 8.0;

/// Width of a text, in pixels.
pub(super) fn wide(text: &str, bold: bool) -> f32 {
    text_width(text, LETTERS, bold)
}

/// What a name is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Earlier,
    Running,
    Path,
    Usual,
    Level,
}

/// The name of a line.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Label {
    /// Left end and middle of the letters, in pixels.
    pub at: [f32; 2],
    pub text: String,
    pub role: Role,
    /// It stands inside the plot, over what is drawn there.
    pub inside: bool,
}

impl Label {
    pub(super) fn bold(&self) -> bool {
        matches!(self.role, Role::Running | Role::Path)
    }
}

/// The places of a figure.
pub(super) struct Layout {
    pub size: [f32; 2],
    /// The plot in pixels: left, top, right, bottom.
    pub plot: [f32; 4],
    pub ticks: ValueTicks,
    pub labels: Vec<Label>,
    count: usize,
}

impl Layout {
    pub(super) fn of(figure: &YearsFigure, width: f32, height: f32) -> Self {
        let (low, high) = extent(figure);
        let ticks = value_ticks(low, high, figure.zero_based, figure.number.decimals);
        let of_tick = |value: &f64| wide(&figure.number.write_with(*value, ticks.decimals), false);
        let left = ticks.values.iter().map(of_tick).fold(0.0, f32::max) + 10.0;
        let ends = ends(figure);
        let margin = ends.iter().filter(|end| !end.inside).map(|end| wide(&end.text, end.bold()));
        let margin = margin.fold(0.0, f32::max).min(width * 0.3) + BESIDE + 4.0;
        let plot = [left.min(width * 0.4).ceil(), ROW + 12.0, width - margin, height - 24.0];
        let count = figure.periods.len();
        let mut layout = Self { size: [width, height], plot, ticks, labels: Vec::new(), count };
        layout.labels = layout.named(figure, ends, width);
        layout
    }

    /// The middle of a period, in pixels.
    pub(super) fn x(&self, place: usize) -> f32 {
        let [left, _, right, _] = self.plot;
        let part = (place.min(self.count) as f32 + 0.5) / self.count.max(1) as f32;
        left + (right - left) * part.min(1.0)
    }

    /// Where a value stands, in pixels from the top.
    pub(super) fn y(&self, value: f64) -> f32 {
        let [_, top, _, bottom] = self.plot;
        let (low, high) = (self.ticks.values[0], self.ticks.values[self.ticks.values.len() - 1]);
        let part = (tame(value) - low) / (high - low);
        bottom - (bottom - top) * part.clamp(0.0, 1.0) as f32
    }

    pub(super) fn at(&self, place: usize, value: f64) -> [f32; 2] {
        [self.x(place), self.y(value)]
    }

    pub(super) fn places(&self, piece: &[(usize, f64)]) -> Vec<[f32; 2]> {
        piece.iter().map(|(place, value)| self.at(*place, *value)).collect()
    }

    /// Gives each name a place: beside the plot, one below the other, or beside the last point of the running year.
    fn named(&self, figure: &YearsFigure, ends: Vec<End>, width: f32) -> Vec<Label> {
        let [left, top, right, bottom] = self.plot;
        let (inside, mut beside): (Vec<End>, Vec<End>) = ends.into_iter().partition(|end| end.inside);
        beside.sort_by(|one, other| self.y(one.value).total_cmp(&self.y(other.value)));
        let mut labels: Vec<Label> = Vec::new();
        for end in beside {
            let free = labels.last().map_or(top, |label| label.at[1] + ROW - 2.0);
            let at = [right + BESIDE, self.y(end.value).max(free)];
            let text = fitted(&end.text, width - at[0] - 2.0, LETTERS, end.bold());
            labels.push(Label { at, text, role: end.role, inside: false });
        }
        // What was pushed below the plot pushes those above it back up.
        let mut lowest = bottom;
        for label in labels.iter_mut().rev() {
            label.at[1] = label.at[1].min(lowest);
            lowest = label.at[1] - ROW + 2.0;
        }
        labels.retain(|label| label.at[1] >= top - ROW && !label.text.is_empty());
        for (row, end) in inside.into_iter().enumerate() {
            // A name stands beside its point; what is below it keeps out of the names beside the plot.
            let limit = if row == 0 { width - 4.0 } else { right };
            let text = fitted(&end.text, limit - left, LETTERS, end.bold());
            let wanted = self.x(end.place) + BESIDE;
            let x = wanted.min(limit - wide(&text, end.bold())).max(left);
            let line = if x < wanted { self.lowest(figure, x) } else { self.y(end.value) };
            let y = (line + row as f32 * (ROW - 1.0)).min(bottom - ROW / 2.0).max(top);
            labels.push(Label { at: [x, y], text, role: end.role, inside: true });
        }
        labels
    }
}

impl Layout {
    /// Where the running year comes lowest from a place across on, in pixels.
    fn lowest(&self, figure: &YearsFigure, from: f32) -> f32 {
        let pitch = self.x(1) - self.x(0);
        let points = figure.lines.last().into_iter().flat_map(super::YearCurve::values);
        let near = points.filter(|(place, _)| self.x(*place) > from - pitch);
        near.map(|(_, point)| self.y(point.value)).fold(self.plot[1], f32::max)
    }
}

/// The end of a line with its name.
struct End {
    place: usize,
    value: f64,
    text: String,
    role: Role,
    inside: bool,
}

impl End {
    fn bold(&self) -> bool {
        matches!(self.role, Role::Running | Role::Path)
    }
}

/// The ends of all lines that have a name.
fn ends(figure: &YearsFigure) -> Vec<End> {
    let last = figure.periods.len().saturating_sub(1);
    let mut ends = Vec::new();
    let mut add = |point: Option<(usize, f64)>, text: &str, role| {
        if let Some((place, value)) = point.filter(|_| !text.is_empty()) {
            let inside = role == Role::Running && place < last;
            ends.push(End { place, value: tame(value), text: text.to_owned(), role, inside });
        }
    };
    let count = figure.lines.len();
    for (index, line) in figure.lines.iter().enumerate() {
        let end = line.values().last().map(|(place, point)| (place, point.value));
        let role = if index + 1 == count { Role::Running } else { Role::Earlier };
        add(end, &line.name, role);
        if role == Role::Running {
            add(end, &figure.end, role);
        }
    }
    let usual: Vec<Option<f64>> = figure.usual.iter().map(|one| one.map(|(_, mean, _)| mean)).collect();
    add(there(&usual).last().copied(), &figure.usual_label, Role::Usual);
    if let Some((path, name)) = &figure.path {
        add(there(path).last().copied(), name, Role::Path);
    }
    if let Some((value, name)) = figure.level.as_ref().filter(|(value, _)| value.is_finite()) {
        add(Some((last, *value)), name, Role::Level);
    }
    ends
}

/// Lowest and highest of all values that are drawn.
fn extent(figure: &YearsFigure) -> (f64, f64) {
    let points = figure.lines.iter().flat_map(|line| line.values().map(|(_, point)| point.value));
    let path = figure.path.iter().flat_map(|(path, _)| path.iter().flatten().copied());
    let usual = figure.usual.iter().flatten().flat_map(|(low, _, high)| [*low, *high]);
    let level = figure.level.iter().map(|(value, _)| *value);
    let all = points.chain(path).chain(figure.upper.iter().flatten().copied()).chain(usual).chain(level);
    let values = all.filter(|value| value.is_finite()).map(tame);
    let ends = values.fold(None, |ends: Option<(f64, f64)>, value| {
        let (low, high) = ends.unwrap_or((value, value));
        Some((low.min(value), high.max(value)))
    });
    ends.unwrap_or((0.0, 0.0))
}

fn tame(value: f64) -> f64 {
    if value.is_finite() { value.clamp(-FURTHEST, FURTHEST) } else { 0.0 }
}
