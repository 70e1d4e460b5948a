//! A sparkline: the course of an indicator in the height of a row.
//!
//! It has no axis, no text and no dates; values stand at even distances.

use plotters::prelude::*;

use super::drawing::{Drawing, Ink};
use super::palette::Palette as Inks;
use super::recorder::{GRID, Recorder};

/// Values at even distances, with the target to compare with.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sparkline {
    /// Values from old to new; the line breaks where one lacks.
    pub values: Vec<Option<f64>>,
    /// Target, as a dashed line.
    pub target: Option<f64>,
}

/// Free edge around the line, in pixels, so that the last disc fits.
const EDGE: f32 = 4.0;

/// Draws a sparkline in a space of the given size in pixels.
pub fn draw_sparkline(sparkline: &Sparkline, width: f32, height: f32, palette: &Inks) -> Drawing {
    let side = |length: f32| if length.is_finite() { length.clamp(1.0, 20_000.0) } else { 1.0 };
    let mut drawing =
        Drawing { width: side(width), height: side(height), marks: Vec::new(), spots: Vec::new() };
    if drawing.width >= 12.0 && drawing.height >= 12.0 {
        let area = Recorder::new(&mut drawing).into_drawing_area();
        // A recorder never fails; should plotters, then what has been drawn so far is what there is.
        let _ = draw(&area, sparkline, palette);
        drop(area);
    }
    drawing
}

fn draw<DB: DrawingBackend>(
    area: &DrawingArea<DB, plotters::coord::Shift>,
    sparkline: &Sparkline,
    palette: &Inks,
) -> Result<(), DrawingAreaErrorKind<DB::ErrorType>> {
    let tame = |value: &f64| value.is_finite().then(|| value.clamp(-1e100, 1e100));
    let values: Vec<Option<f64>> =
        sparkline.values.iter().map(|value| value.as_ref().and_then(tame)).collect();
    let target = sparkline.target.as_ref().and_then(tame);
    let all = || values.iter().copied().chain([target]).flatten();
    let (low, high) = (all().fold(f64::MAX, f64::min), all().fold(f64::MIN, f64::max));
    if low > high {
        return Ok(());
    }
    // One value alone, or all the same, run through the middle.
    let least = (low.abs().max(high.abs()) * 1e-9).max(1e-9);
    let (low, high) = if high - low < least { (low - least, high + least) } else { (low, high) };
    let last = (values.len() as f64 - 1.0).max(1.0);
    let mut chart = ChartBuilder::on(area).margin(units(EDGE)).build_cartesian_2d(0.0..last, low..high)?;
    if let Some(target) = target {
        let ends = [(0.0, target), (last, target)];
        chart.draw_series(DashedLineSeries::new(
            ends,
            units(3.0),
            units(3.0),
            stroke(palette.trajectory, 1.0),
        ))?;
    }
    let places: Vec<Option<(f64, f64)>> =
        values.iter().enumerate().map(|(index, value)| value.map(|value| (index as f64, value))).collect();
    for run in places.split(Option::is_none) {
        chart.draw_series(LineSeries::new(run.iter().copied().flatten(), stroke(palette.accent, 1.5)))?;
        if let [Some(alone)] = run {
            chart.draw_series([Circle::new(*alone, units(1.5), fill(palette.accent))])?;
        }
    }
    if let Some(newest) = places.iter().copied().flatten().next_back() {
        chart.draw_series([Circle::new(newest, units(3.0), fill(palette.accent))])?;
    }
    Ok(())
}

fn units(pixels: f32) -> i32 {
    (pixels * GRID as f32).round() as i32
}

fn colour(ink: Ink) -> RGBAColor {
    let [red, green, blue] = ink.rgb;
    RGBAColor(red, green, blue, f64::from(ink.alpha))
}

fn stroke(ink: Ink, pixels: f32) -> ShapeStyle {
    ShapeStyle { color: colour(ink), filled: false, stroke_width: units(pixels) as u32 }
}

fn fill(ink: Ink) -> ShapeStyle {
    ShapeStyle { color: colour(ink), filled: true, stroke_width: 0 }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::drawing::Mark;
    use super::*;

    #[test]
    fn the_last_value_is_a_disc_and_a_gap_breaks_the_line() {
        let values = vec![Some(3.0), Some(5.0), None, Some(4.0), Some(2.0), None];
        let drawing = draw_sparkline(&Sparkline { values, target: None }, 120.0, 32.0, &Inks::LIGHT);
        let lines = drawing.marks.iter().filter(|mark| matches!(mark, Mark::Line { .. })).count();
        assert_eq!(lines, 2);
        let Some(Mark::Circle { centre, .. }) = drawing.marks.last() else { panic!("a disc comes last") };
        assert!((centre[1] - 28.0).abs() < 0.3, "the lowest value stands at the foot: {centre:?}");
    }

    #[test]
    fn without_values_nothing_is_drawn() {
        assert!(draw_sparkline(&Sparkline::default(), 120.0, 32.0, &Inks::LIGHT).marks.is_empty());
    }

    proptest! {
        #[test]
        fn any_values_fit_in_any_space(
            values in prop::collection::vec(prop::option::of(prop::num::f64::ANY), 0..20),
            target in prop::option::of(prop::num::f64::ANY),
            width in 0.0_f32..2000.0, height in 0.0_f32..300.0,
        ) {
            let drawing = draw_sparkline(&Sparkline { values, target }, width, height, &Inks::LIGHT);
            for mark in &drawing.marks {
                if let Mark::Line { points, .. } = mark {
                    prop_assert!(points.iter().flatten().all(|place| place.is_finite()));
                }
            }
        }
    }
}
