//! Where everything of a figure stands, in pixels.
//!
//! Places are computed once here; painting only follows them.

use super::super::axis::{DateTicks, ValueTicks, date_ticks, day, value_ticks};
use super::super::drawing::Spot;
use super::super::recorder::text_width;
use super::SeriesFigure;
use super::geometry::{Geometry, Stretch};
use super::labels::{EventLabel, Frame, event_rows, freest, shortened};

/// Height of the letters, in pixels.
pub(super) const LETTERS: f32 = 12.0;
/// Height of a row of text, in pixels.
pub(super) const ROW: f32 = 16.0;
/// Space between the axis and its labels, in pixels.
pub(super) const BESIDE_AXIS: f32 = 8.0;

/// A text inside or beside the plot.
pub(super) struct Label {
    /// Left end and middle of the letters, in pixels.
    pub at: [f32; 2],
    pub text: String,
    /// What it covers, in pixels.
    pub frame: Frame,
}

/// The places of a figure.
pub(super) struct Layout {
    /// The whole surface in pixels.
    pub size: [f32; 2],
    /// The plot in pixels.
    pub plot: Frame,
    pub days: (f64, f64),
    pub ticks: ValueTicks,
    pub dates: DateTicks,
    /// The figure is large enough for text.
    pub texts: bool,
    /// Ticks upwards carry labels: there is something to measure.
    pub labelled: bool,
    pub unit: String,
    pub events: Vec<EventLabel>,
    pub trajectory_label: Option<Label>,
    pub baseline_label: Option<Label>,
}

impl Layout {
    pub(super) fn of(figure: &SeriesFigure, geometry: &Geometry, width: f32, height: f32) -> Self {
        let extent = geometry.extent();
        let (low, high) = extent.unwrap_or((0.0, 0.0));
        let ticks = value_ticks(low, high, figure.zero_based, figure.number.decimals);
        let texts = width >= 120.0 && height >= 70.0;
        let mut layout = Self {
            size: [width, height],
            plot: [4.0, 4.0, width - 4.0, height - 4.0],
            days: geometry.days,
            ticks,
            dates: DateTicks::default(),
            texts,
            labelled: texts && extent.is_some(),
            unit: String::new(),
            events: Vec::new(),
            trajectory_label: None,
            baseline_label: None,
        };
        if texts {
            layout.make_room(figure, geometry);
            layout.label_lines(figure, geometry);
        } else {
            layout.dates = date_ticks(figure.from, figure.to, &[], (12, 12));
            let line = |at: f64| EventLabel { line: layout.x(at), row: 0, begin: 0.0, text: String::new() };
            layout.events = events(figure, layout.days).into_iter().map(|(at, _)| line(at)).collect();
        }
        layout
    }

    /// Where an instant stands across, in pixels.
    pub(super) fn x(&self, at: f64) -> f32 {
        let [left, _, right, _] = self.plot;
        left + (right - left) * ((at - self.days.0) / (self.days.1 - self.days.0)) as f32
    }

    /// Where a value stands, in pixels from the top.
    pub(super) fn y(&self, value: f64) -> f32 {
        let [_, top, _, bottom] = self.plot;
        let (low, high) = self.values();
        bottom - (bottom - top) * ((value - low) / (high - low)) as f32
    }

    /// Lowest and highest value of the axis.
    pub(super) fn values(&self) -> (f64, f64) {
        (self.ticks.values[0], self.ticks.values[self.ticks.values.len() - 1])
    }

    /// Middle of a row of text above the plot, in pixels.
    pub(super) fn row(&self, row: usize) -> f32 {
        ROW / 2.0 + ROW * row as f32
    }

    pub(super) fn spots(&self, geometry: &Geometry, figure: &SeriesFigure) -> Vec<Spot> {
        let spot = |day: f64, value: f64, says: &str| Spot {
            at: [self.x(day), self.y(value)],
            says: says.to_owned(),
        };
        let dots = geometry.dots.iter().filter(|dot| !dot.says.is_empty());
        let measured = dots.map(|dot| spot(dot.at.0, dot.at.1, &dot.says));
        let [width, height] = self.size;
        let is_inside =
            |spot: &Spot| (0.0..=width).contains(&spot.at[0]) && (0.0..=height).contains(&spot.at[1]);
        let ahead = figure.spots.iter().map(|(at, value, says)| spot(day(*at), *value, says));
        measured.chain(ahead.filter(is_inside)).collect()
    }

    /// Reserves the margins: labels upwards, dates below, the end of the trajectory and the rows of events.
    fn make_room(&mut self, figure: &SeriesFigure, geometry: &Geometry) {
        let [width, height] = self.size;
        let of_tick = |value: &f64| figure.number.write_with(*value, self.ticks.decimals);
        let widest = self
            .ticks
            .values
            .iter()
            .map(|value| text_width(&of_tick(value), LETTERS, false))
            .fold(0.0, f32::max);
        self.labelled &= widest < width * 0.4;
        let left = if self.labelled { (widest + BESIDE_AXIS + 2.0).ceil() } else { 8.0 };
        let right = width - trajectory_margin(figure, geometry, left, width);
        let room =
            |name: &str, gap: f32| ((right - left) / (text_width(name, LETTERS, false) + gap)) as usize;
        let longest = figure.month_names.iter().max_by_key(|name| name.len()).map_or("12", String::as_str);
        self.dates =
            date_ticks(figure.from, figure.to, &figure.month_names, (room(longest, 6.0), room("2020", 10.0)));
        if height < 110.0 {
            self.dates.far.clear();
        }
        let below = if self.dates.far.is_empty() { 22.0 } else { 22.0 + ROW };
        self.plot = [left, 8.0, right, height - below];

        self.unit = shortened(&figure.unit, width * 0.6, LETTERS);
        let taken =
            if self.unit.is_empty() { 0.0 } else { text_width(&self.unit, LETTERS, false) + 2.0 + 12.0 };
        let most = ((height - 60.0) / 50.0).clamp(1.0, 4.0) as usize;
        let events = events(figure, self.days);
        let events: Vec<(f32, &str)> = events.into_iter().map(|(at, says)| (self.x(at), says)).collect();
        self.events = event_rows(&events, taken, width - 2.0, most, LETTERS);
        let used = self.events.iter().filter(|label| label.row < most).map(|label| label.row + 1);
        let rows = used.max().unwrap_or(0).max(usize::from(!self.unit.is_empty()));
        if rows > 0 {
            self.plot[1] = ROW * rows as f32 + 12.0;
        }
    }

    /// Finds places for the labels of the trajectory and the baseline.
    fn label_lines(&mut self, figure: &SeriesFigure, geometry: &Geometry) {
        let [left, top, right, bottom] = self.plot;
        if let Some((at, [value])) = geometry.trajectory.last() {
            let text = figure.number.write(*value);
            let (x, y) = (self.x(*at) + 6.0, self.y(*value).clamp(top, bottom));
            let end = x + text_width(&text, LETTERS, true);
            if end <= self.size[0] {
                let frame = [x, y - LETTERS / 2.0, end, y + LETTERS / 2.0];
                self.trajectory_label = Some(Label { at: [x, y], text, frame });
            }
        }
        let (Some(value), Some((_, text))) = (geometry.baseline, &figure.baseline) else { return };
        let text = shortened(text, right - left - 8.0, LETTERS);
        if text.is_empty() || bottom - top < 40.0 {
            return;
        }
        let wide = text_width(&text, LETTERS, false);
        let y = self.y(value);
        let frames: Vec<Frame> = [y - 3.0 - LETTERS, y + 3.0]
            .into_iter()
            .filter(|upper| *upper >= top && upper + LETTERS <= bottom)
            .flat_map(|upper| {
                let free = (right - left - 8.0 - wide).max(0.0);
                (0..=12).rev().map(move |part| {
                    let begin = left + 4.0 + free * part as f32 / 12.0;
                    [begin, upper, begin + wide, upper + LETTERS]
                })
            })
            .collect();
        if let Some(frame) = freest(&frames, &self.obstacles(figure, geometry)) {
            let at = [frame[0], (frame[1] + frame[3]) / 2.0];
            self.baseline_label = Some(Label { at, text, frame });
        }
    }

    /// Places that a text should not cover: all lines, every few pixels.
    fn obstacles(&self, figure: &SeriesFigure, geometry: &Geometry) -> Vec<[f32; 2]> {
        let [_, top, _, bottom] = self.plot;
        let place = |at: f64, value: f64| [self.x(at), self.y(value)];
        let mut lines: Vec<[[f32; 2]; 2]> = Vec::new();
        let centres: Vec<_> = geometry.centre.iter().map(Stretch::centre).collect();
        for curve in geometry.runs.iter().chain([&geometry.trajectory]).chain(&centres) {
            let places: Vec<_> = curve.iter().map(|(at, [value])| place(*at, *value)).collect();
            lines.extend(places.windows(2).map(|pair| [pair[0], pair[1]]));
        }
        let middle: Vec<_> = geometry.forecast.iter().map(|(at, [_, value, _])| place(*at, *value)).collect();
        lines.extend(middle.windows(2).map(|pair| [pair[0], pair[1]]));
        let now = figure.now.map(day).filter(|day| *day >= self.days.0 && *day <= self.days.1);
        let upright = self.events.iter().map(|event| event.line).chain(now.map(|day| self.x(day)));
        lines.extend(upright.map(|x| [[x, top], [x, bottom]]));
        let frame = self.trajectory_label.as_ref().map(|label| label.frame);
        lines.extend(
            frame.map(|[left, top, right, bottom]| {
                [[left, (top + bottom) / 2.0], [right, (top + bottom) / 2.0]]
            }),
        );
        let steps = lines.iter().flat_map(|[from, to]| {
            let pieces = ((to[0] - from[0]).hypot(to[1] - from[1]) / 4.0).ceil().clamp(1.0, 2000.0) as usize;
            (0..=pieces).map(move |piece| {
                let part = piece as f32 / pieces as f32;
                [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]
            })
        });
        steps.chain(geometry.dots.iter().map(|dot| place(dot.at.0, dot.at.1))).collect()
    }
}

/// Events on the axis in order of time: instant and text.
fn events(figure: &SeriesFigure, days: (f64, f64)) -> Vec<(f64, &str)> {
    let all = figure.annotations.iter().map(|(date, says)| (day(*date), says.as_str()));
    let mut events: Vec<_> = all.filter(|(at, _)| *at >= days.0 && *at <= days.1).collect();
    events.sort_by(|one, other| one.0.total_cmp(&other.0));
    events
}

/// Free space at the right, so that the value at the end of the trajectory fits, in pixels.
fn trajectory_margin(figure: &SeriesFigure, geometry: &Geometry, left: f32, width: f32) -> f32 {
    const LEAST: f32 = 12.0;
    let Some((at, [value])) = geometry.trajectory.last() else { return LEAST };
    let part = ((at - geometry.days.0) / (geometry.days.1 - geometry.days.0)) as f32;
    let label = text_width(&figure.number.write(*value), LETTERS, true) + 8.0;
    let lacking = left + part * (width - left) + label - width;
    if part > 0.0 && lacking > LEAST * part && lacking / part < width * 0.3 { lacking / part } else { LEAST }
}
