//! Several years over each other, period by period: the running year stands out, each line carries its own name.

mod layout;

use super::axis::NumberShape;
use super::drawing::{Across, Down, Drawing, Ink, Mark, Spot};
use super::palette::Palette;
use super::series::labels::fitted;
use layout::{LETTERS, Layout, ROW};

/// Several years over each other.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct YearsFigure {
    /// The years, the earliest first; the last one is running.
    pub lines: Vec<YearCurve>,
    /// Where the running year should be, and what that line is called.
    pub path: Option<(Vec<Option<f64>>, String)>,
    /// The upper edge, when the target is a band.
    pub upper: Vec<Option<f64>>,
    /// What is usual in each period: lowest, mean and highest.
    pub usual: Vec<Option<(f64, f64, f64)>>,
    /// What the usual course is called.
    pub usual_label: String,
    /// A value to compare with all year long, and its label.
    pub level: Option<(f64, String)>,
    /// What stands beside the last point of the running year, below its name.
    pub end: String,
    /// Names of the periods, from the first.
    pub periods: Vec<String>,
    /// What the values count; stands above the axis.
    pub unit: String,
    /// Begins the axis upwards at zero.
    pub zero_based: bool,
    /// How values are written beside the axis.
    pub number: NumberShape,
}

/// One year.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct YearCurve {
    /// Its name, which stands beside its end.
    pub name: String,
    /// One point for each period, from the first.
    pub points: Vec<Option<YearPoint>>,
}

/// One period of a year.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct YearPoint {
    /// Its value; left out when it is not finite.
    pub value: f64,
    /// The value may still change: the point is hollow.
    pub provisional: bool,
    /// What it tells under the pointer, ready for a person.
    pub says: String,
}

impl YearCurve {
    /// Values by the place of their period.
    fn values(&self) -> impl Iterator<Item = (usize, &YearPoint)> {
        let all = self.points.iter().enumerate();
        all.filter_map(|(place, point)| {
            Some((place, point.as_ref().filter(|point| point.value.is_finite())?))
        })
    }

    /// Unbroken pieces of the line.
    fn runs(&self) -> Vec<Vec<(usize, f64)>> {
        let values = self.values().map(|(place, point)| (place, point.value));
        pieces(values.collect())
    }
}

/// Splits values by place where a place lacks.
fn pieces(values: Vec<(usize, f64)>) -> Vec<Vec<(usize, f64)>> {
    values.chunk_by(|one, other| one.0 + 1 == other.0).map(<[_]>::to_vec).collect()
}

/// The values that are there, by place.
fn there(values: &[Option<f64>]) -> Vec<(usize, f64)> {
    let all = values.iter().enumerate();
    all.filter_map(|(place, value)| Some((place, value.filter(|value| value.is_finite())?))).collect()
}

/// Draws several years in a space of the given size in pixels.
pub fn draw_years(figure: &YearsFigure, width: f32, height: f32, palette: &Palette) -> Drawing {
    let side = |length: f32| if length.is_finite() { length.clamp(1.0, 20_000.0) } else { 1.0 };
    let (width, height) = (side(width), side(height));
    let mut drawing = Drawing { width, height, marks: Vec::new(), spots: Vec::new() };
    if width < 120.0 || height < 80.0 || figure.periods.is_empty() {
        return drawing;
    }
    let layout = Layout::of(figure, width, height);
    let mut painter = Painter { drawing: &mut drawing, layout: &layout, palette };
    painter.axes(figure);
    painter.references(figure);
    painter.years(figure);
    painter.labels();
    drawing
}

struct Painter<'a> {
    drawing: &'a mut Drawing,
    layout: &'a Layout,
    palette: &'a Palette,
}

impl Painter<'_> {
    fn axes(&mut self, figure: &YearsFigure) {
        let [left, _, right, bottom] = self.layout.plot;
        for value in &self.layout.ticks.values {
            let y = self.layout.y(*value);
            self.line(vec![[left, y], [right, y]], self.palette.grid.faded(0.7), 1.0);
            let text = figure.number.write_with(*value, self.layout.ticks.decimals);
            self.text(&text, [left - 8.0, y], Across::Right, self.palette.muted, false);
        }
        let mut free_from = 0.0;
        for (place, name) in figure.periods.iter().enumerate() {
            let (x, half) = (self.layout.x(place), layout::wide(name, false) / 2.0);
            if x - half >= free_from && x + half <= self.layout.size[0] {
                self.text(name, [x, bottom + 13.0], Across::Centre, self.palette.muted, false);
                free_from = x + half + 4.0;
            }
        }
        let unit = fitted(&figure.unit, self.layout.size[0] - 4.0, LETTERS, false);
        self.text(&unit, [2.0, ROW / 2.0], Across::Left, self.palette.muted, false);
    }

    /// What the years are compared with: the usual course, the target and a level.
    fn references(&mut self, figure: &YearsFigure) {
        let (palette, layout) = (self.palette, self.layout);
        let usual = there(&figure.usual.iter().map(|one| one.map(|(_, mean, _)| mean)).collect::<Vec<_>>());
        for piece in pieces(usual) {
            let edge = |high: bool| {
                let of = move |(place, _): &(usize, f64)| {
                    let (low, _, top) = figure.usual[*place].unwrap_or_default();
                    layout.at(*place, if high { top } else { low })
                };
                piece.iter().map(of).collect::<Vec<_>>()
            };
            let surface = edge(true).into_iter().chain(edge(false).into_iter().rev()).collect();
            self.drawing.marks.push(Mark::Area { points: surface, ink: palette.band });
            self.dashed(&self.layout.places(&piece), palette.accent, (2.0, 3.0));
        }
        if let Some((value, _)) = figure.level.as_ref().filter(|(value, _)| value.is_finite()) {
            let ([left, _, right, _], y) = (self.layout.plot, self.layout.y(*value));
            self.line(vec![[left, y], [right, y]], palette.baseline, 1.0);
        }
        let path = figure.path.iter().map(|(path, _)| path).chain([&figure.upper]);
        for piece in path.flat_map(|values| pieces(there(values))) {
            self.dashed(&self.layout.places(&piece), palette.trajectory, (6.0, 4.0));
        }
    }

    fn years(&mut self, figure: &YearsFigure) {
        let Some((running, earlier)) = figure.lines.split_last() else { return };
        for (age, line) in earlier.iter().rev().enumerate() {
            let ink = self.palette.muted.faded(layout::AGES[age.min(layout::AGES.len() - 1)]);
            for run in line.runs() {
                self.run(&run, ink, 1.0);
            }
        }
        for run in running.runs() {
            self.run(&run, self.palette.series, 2.5);
        }
        for (place, point) in running.values() {
            self.dot(place, point);
        }
        for line in earlier.iter().chain([running]) {
            let spots = line.values().filter(|(_, point)| !point.says.is_empty());
            let spots = spots.map(|(place, point)| Spot {
                at: self.layout.at(place, point.value),
                says: point.says.clone(),
            });
            self.drawing.spots.extend(spots);
        }
        self.drawing.spots.sort_by(|one, other| one.at[0].total_cmp(&other.at[0]));
    }

    fn run(&mut self, run: &[(usize, f64)], ink: Ink, thickness: f32) {
        let places = self.layout.places(run);
        if let [only] = places.as_slice() {
            self.drawing.marks.push(Mark::Circle { centre: *only, radius: 2.5, ink, width: None });
        } else {
            self.line(places, ink, thickness);
        }
    }

    fn dot(&mut self, place: usize, point: &YearPoint) {
        let (centre, ink) = (self.layout.at(place, point.value), self.palette.series);
        let (inside, radius) = if point.provisional { (self.palette.surface, 4.0) } else { (ink, 3.0) };
        self.drawing.marks.push(Mark::Circle { centre, radius, ink: inside, width: None });
        if point.provisional {
            self.drawing.marks.push(Mark::Circle { centre, radius, ink, width: Some(1.5) });
        }
    }

    /// The names of the lines beside their ends.
    fn labels(&mut self) {
        for label in &self.layout.labels {
            let ink = match label.role {
                layout::Role::Earlier => self.palette.muted,
                layout::Role::Running => self.palette.series,
                layout::Role::Path => self.palette.trajectory,
                layout::Role::Usual => self.palette.accent,
                layout::Role::Level => self.palette.baseline,
            };
            let wide = layout::wide(&label.text, label.bold());
            if label.inside {
                let ([x, y], half) = (label.at, ROW / 2.0);
                let (begin, end) = (x - 2.0, x + wide + 2.0);
                let corners = vec![[begin, y - half], [end, y - half], [end, y + half], [begin, y + half]];
                let ink = self.palette.surface.faded(0.8);
                self.drawing.marks.push(Mark::Area { points: corners, ink });
            }
            self.text(&label.text, label.at, Across::Left, ink, label.bold());
        }
    }

    fn line(&mut self, points: Vec<[f32; 2]>, ink: Ink, width: f32) {
        self.drawing.marks.push(Mark::Line { points, ink, width });
    }

    /// A broken line: the length of its strokes and of the gaps between them, in pixels.
    fn dashed(&mut self, places: &[[f32; 2]], ink: Ink, (stroke, gap): (f32, f32)) {
        let mut at = 0.0;
        for pair in places.windows(2) {
            let [from, to] = [pair[0], pair[1]];
            let length = (to[0] - from[0]).hypot(to[1] - from[1]);
            let on = |along: f32| {
                let part = along / length.max(f32::EPSILON);
                [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]
            };
            // Strokes go on where those of the piece before ended.
            let mut begin = -at;
            while begin < length {
                let (first, last) = (begin.max(0.0), (begin + stroke).min(length));
                if last > first {
                    self.line(vec![on(first), on(last)], ink, 1.5);
                }
                begin += stroke + gap;
            }
            at = (at + length) % (stroke + gap);
        }
    }

    fn text(&mut self, text: &str, at: [f32; 2], across: Across, ink: Ink, bold: bool) {
        if !text.is_empty() {
            let text = text.to_owned();
            self.drawing.marks.push(Mark::Text {
                at,
                text,
                size: LETTERS,
                ink,
                across,
                down: Down::Middle,
                bold,
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charts::recorder::text_width;
    use proptest::prelude::*;

    fn any_value() -> impl Strategy<Value = Option<f64>> {
        prop_oneof![6 => (-50.0..5000.0).prop_map(Some), 1 => Just(Some(1e300)), 1 => Just(Some(f64::NAN)), 2 => Just(None)]
    }

    fn any_figure() -> impl Strategy<Value = YearsFigure> {
        let curve = prop::collection::vec(any_value(), 0..14).prop_map(|values| YearCurve {
            name: "2023".to_owned(),
            points: values
                .into_iter()
                .map(|value| value.map(|value| YearPoint { value, ..YearPoint::default() }))
                .collect(),
        });
        let values = || prop::collection::vec(any_value(), 0..14);
        (
            prop::collection::vec(curve, 0..6),
            values(),
            values(),
            prop::option::of(any_value()),
            "\\PC{0,30}",
            any::<bool>(),
        )
            .prop_map(|(lines, path, usual, level, text, zero_based)| YearsFigure {
                lines,
                path: Some((path, text.clone())),
                usual: usual
                    .into_iter()
                    .map(|one| one.map(|value| (value - 1.0, value, value + 1.0)))
                    .collect(),
                usual_label: text.clone(),
                level: level.flatten().map(|value| (value, text.clone())),
                end: text.clone(),
                periods: (1..13).map(|number| number.to_string()).collect(),
                unit: text,
                zero_based,
                ..YearsFigure::default()
            })
    }

    proptest! {
        #[test]
        fn any_years_fit_in_any_space(figure in any_figure(), width in 40.0_f32..1600.0, height in 40.0_f32..900.0) {
            let drawing = draw_years(&figure, width, height, &Palette::LIGHT);
            let inside = |[x, y]: [f32; 2]| (-1.0..=width + 1.0).contains(&x) && (-1.0..=height + 1.0).contains(&y);
            for mark in &drawing.marks {
                let fits = match mark {
                    Mark::Line { points, .. } => points.iter().all(|at| inside(*at)),
                    Mark::Area { .. } => true,
                    Mark::Circle { centre, .. } => inside(*centre),
                    Mark::Text { at, text, size, across: Across::Left, bold, .. } => {
                        inside(*at) && at[0] + text_width(text, *size, *bold) <= width + 1.0
                    }
                    Mark::Text { at, .. } => inside(*at),
                };
                prop_assert!(fits, "{mark:?} in {width} by {height}");
            }
        }
    }
}
