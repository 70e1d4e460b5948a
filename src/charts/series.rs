//! The figure of an indicator through time, and its drawing.
//!
//! Everything has been computed before: a figure is plain data, and drawing it computes places only.

mod geometry;
pub(super) mod labels;
mod layout;
mod paint;

use chrono::NaiveDate;
use plotters::drawing::IntoDrawingArea;

pub use super::axis::NumberShape;
use super::drawing::{Drawing, Ink};
use super::palette::Palette;
use super::recorder::Recorder;

/// Measurements of an indicator with all that helps to read them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SeriesFigure {
    /// Measurements; a missing period breaks the line.
    pub points: Vec<SeriesPoint>,
    /// Where the target path goes; two entries on one day make a step.
    pub trajectory: Vec<(NaiveDate, f64)>,
    /// A value to compare with, and its label.
    pub baseline: Option<(f64, String)>,
    /// Target band or limits: day, low and high.
    pub band: Vec<(NaiveDate, f64, f64)>,
    /// Stretches of a control chart, each with its own centre and limits.
    pub centre: Vec<CentreSegment>,
    /// What is expected: day, low, middle and high.
    pub forecast: Vec<(NaiveDate, f64, f64, f64)>,
    /// What the forecast tells under the pointer: day, value, and the text for a person.
    pub spots: Vec<(NaiveDate, f64, String)>,
    /// What happened, and when.
    pub annotations: Vec<(NaiveDate, String)>,
    /// The day that divides past and future.
    pub now: Option<NaiveDate>,
    /// First day of the axis across.
    pub from: NaiveDate,
    /// Last day of the axis across.
    pub to: NaiveDate,
    /// What the values count; stands above the axis.
    pub unit: String,
    /// Begins the axis upwards at zero.
    pub zero_based: bool,
    /// How values are written beside the axis.
    pub number: NumberShape,
    /// Twelve short names of months for an axis under fifteen months; numbers when there are not twelve.
    pub month_names: Vec<String>,
}

/// A stretch of a control chart; straight between its places.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CentreSegment {
    /// Instant at the beginning of a day, mean, lower and upper limit; the axis takes the place of a limit that lacks.
    pub places: Vec<(NaiveDate, f64, Option<f64>, Option<f64>)>,
}

impl CentreSegment {
    /// A stretch with one mean and one pair of limits from a first to a last day.
    pub fn level(
        first: NaiveDate,
        last: NaiveDate,
        centre: f64,
        lower: Option<f64>,
        upper: Option<f64>,
    ) -> Self {
        let end = last.succ_opt().unwrap_or(last);
        Self { places: vec![(first, centre, lower, upper), (end, centre, lower, upper)] }
    }
}

/// One measurement; it stands in the middle of its period.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SeriesPoint {
    /// First day of the period.
    pub from: NaiveDate,
    /// Last day of the period.
    pub to: NaiveDate,
    /// What was measured; left out when it is not finite.
    pub value: f64,
    /// The value may still change: the point is hollow.
    pub provisional: bool,
    /// Whether the point stands out.
    pub tone: PointTone,
    /// What the point tells under the pointer, ready for a person.
    pub says: String,
}

/// Whether a point stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PointTone {
    /// A small disc in the ink of the series.
    #[default]
    Plain,
    /// A larger green disc.
    Good,
    /// A red square, so that it differs without colour.
    Bad,
    /// A larger blue diamond: out of the ordinary, and neither good nor bad.
    Marked,
}

/// Something that a legend may name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LegendKind {
    /// The measured line.
    Measurement,
    /// Hollow points.
    Provisional,
    /// Points that stand out well.
    Good,
    /// Points that stand out badly.
    Bad,
    /// Points that stand out and are neither good nor bad.
    Marked,
    /// Centre line of a control chart.
    Centre,
    /// Limits of a control chart.
    Limits,
    /// The target path.
    Trajectory,
    /// The value to compare with.
    Baseline,
    /// Target band.
    Band,
    /// What is expected.
    Forecast,
    /// Dotted lines of events.
    Annotation,
    /// The line of today.
    Now,
}

/// An element of a figure and its colour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LegendEntry {
    /// What it is; callers have the words.
    pub kind: LegendKind,
    /// Its colour.
    pub ink: Ink,
}

impl SeriesFigure {
    /// The elements that the figure holds, in the order in which a legend names them.
    pub fn legend(&self, palette: &Palette) -> Vec<LegendEntry> {
        let any = |test: fn(&SeriesPoint) -> bool| self.points.iter().any(test);
        let mut places = self.centre.iter().flat_map(|stretch| &stretch.places);
        let limits = places.any(|(_, _, low, high)| low.is_some() || high.is_some());
        [
            (!self.points.is_empty(), LegendKind::Measurement, palette.series),
            (any(|point| point.provisional), LegendKind::Provisional, palette.series),
            (any(|point| point.tone == PointTone::Good), LegendKind::Good, palette.good),
            (any(|point| point.tone == PointTone::Bad), LegendKind::Bad, palette.bad),
            (any(|point| point.tone == PointTone::Marked), LegendKind::Marked, palette.accent),
            (!self.centre.is_empty(), LegendKind::Centre, palette.accent),
            (limits, LegendKind::Limits, palette.band),
            (!self.trajectory.is_empty(), LegendKind::Trajectory, palette.trajectory),
            (self.baseline.is_some(), LegendKind::Baseline, palette.baseline),
            (!self.band.is_empty(), LegendKind::Band, palette.band),
            (!self.forecast.is_empty(), LegendKind::Forecast, palette.forecast),
            (!self.annotations.is_empty(), LegendKind::Annotation, palette.muted),
            (self.now.is_some(), LegendKind::Now, palette.now),
        ]
        .into_iter()
        .filter_map(|(present, kind, ink)| present.then_some(LegendEntry { kind, ink }))
        .collect()
    }
}

/// Draws a figure in a space of the given size in pixels; under 120 by 70 it goes without text.
pub fn draw_series(figure: &SeriesFigure, width: f32, height: f32, palette: &Palette) -> Drawing {
    let side = |length: f32| if length.is_finite() { length.clamp(1.0, 20_000.0) } else { 1.0 };
    let (width, height) = (side(width), side(height));
    let mut drawing = Drawing { width, height, marks: Vec::new(), spots: Vec::new() };
    if width < 16.0 || height < 16.0 {
        return drawing;
    }
    let geometry = geometry::Geometry::of(figure);
    let layout = layout::Layout::of(figure, &geometry, width, height);
    drawing.spots = layout.spots(&geometry, figure);
    let area = Recorder::new(&mut drawing).into_drawing_area();
    // A recorder never fails; should plotters, then what has been drawn so far is what there is.
    let _ = paint::draw(&area, figure, &geometry, &layout, palette);
    drop(area);
    drawing
}

#[cfg(test)]
mod tests;
