//! Paints a figure on any plotters backend, from the grid up to the labels.
//!
//! Coordinates of plotters are eighths of a pixel.

use plotters::coord::Shift;
use plotters::coord::ranged1d::BoldPoints;
use plotters::coord::types::RangedCoordf64;
use plotters::element::DashedPathElement;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use super::super::axis::Span;
use super::super::drawing::Ink;
use super::super::palette::Palette as Inks;
use super::super::recorder::{FONT_SCALE, GRID, text_width};
use super::geometry::{Geometry, Knot};
use super::layout::{BESIDE_AXIS, LETTERS, Label, Layout, ROW};
use super::{PointTone, SeriesFigure};

type Painted<DB> = Result<(), DrawingAreaErrorKind<<DB as DrawingBackend>::ErrorType>>;
type Chart<'a, DB> = ChartContext<'a, DB, Cartesian2d<WithTicks, WithTicks>>;
type WithTicks = plotters::coord::combinators::WithKeyPoints<RangedCoordf64>;

/// Pixels in units of plotters.
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

/// Draws the figure; the area is [`GRID`] times as large as the layout.
pub(super) fn draw<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    figure: &SeriesFigure,
    geometry: &Geometry,
    layout: &Layout,
    inks: &Inks,
) -> Painted<DB> {
    let [left, top, right, bottom] = layout.plot;
    let (low, high) = layout.values();
    let begins = layout.dates.near.iter().map(|span| span.days.0);
    let days: Vec<f64> = begins.chain([layout.days.0]).collect();
    let mut chart = ChartBuilder::on(area)
        .margin_left(units(left))
        .margin_top(units(top))
        .margin_right(units(layout.size[0] - right))
        .margin_bottom(units(layout.size[1] - bottom))
        .build_cartesian_2d(
            (layout.days.0..layout.days.1).with_key_points(days),
            (low..high).with_key_points(layout.ticks.values.clone()),
        )?;
    let grid = stroke(inks.grid.faded(0.7), 1.0);
    // The axes carry their own ticks; plotters asks for a number all the same.
    let all = || BoldPoints(16);
    chart.plotting_area().draw_mesh(|backend, line| line.draw(backend, &grid), all(), all())?;
    surfaces(&mut chart, geometry, layout, inks)?;
    reference_lines(&mut chart, area, figure, geometry, layout, inks)?;
    for run in &geometry.runs {
        chart.draw_series(LineSeries::new(curve(run), stroke(inks.series, 1.5)))?;
    }
    dots(&mut chart, geometry, layout, inks)?;
    texts(area, figure, layout, inks)
}

fn curve(knots: &[Knot<1>]) -> Vec<(f64, f64)> {
    knots.iter().map(|(at, [value])| (*at, *value)).collect()
}

/// A surface between the first and the last value of each place.
fn between<const N: usize>(knots: &[Knot<N>]) -> Vec<(f64, f64)> {
    let lower = knots.iter().map(|(at, values)| (*at, values[0]));
    let upper = knots.iter().rev().map(|(at, values)| (*at, values[N - 1]));
    lower.chain(upper).collect()
}

fn surfaces<DB: DrawingBackend>(
    chart: &mut Chart<'_, DB>,
    geometry: &Geometry,
    layout: &Layout,
    inks: &Inks,
) -> Painted<DB> {
    let (lowest, highest) = layout.values();
    for stretch in geometry.centre.iter().filter(|stretch| stretch.has_limits) {
        let on_axis = |value: f64| value.clamp(lowest, highest);
        let knots: Vec<Knot<3>> =
            stretch.knots.iter().map(|(at, values)| (*at, values.map(on_axis))).collect();
        chart.draw_series([Polygon::new(between(&knots), fill(inks.band))])?;
    }
    chart.draw_series([Polygon::new(between(&geometry.band), fill(inks.band))])?;
    chart.draw_series([Polygon::new(between(&geometry.forecast), fill(inks.forecast.faded(0.16)))])?;
    Ok(())
}

fn reference_lines<DB: DrawingBackend>(
    chart: &mut Chart<'_, DB>,
    area: &DrawingArea<DB, Shift>,
    figure: &SeriesFigure,
    geometry: &Geometry,
    layout: &Layout,
    inks: &Inks,
) -> Painted<DB> {
    let [_, top, _, bottom] = layout.plot;
    if let Some(value) = geometry.baseline {
        let ends = [(layout.days.0, value), (layout.days.1, value)];
        chart.draw_series(LineSeries::new(ends, stroke(inks.baseline, 1.0)))?;
    }
    for event in &layout.events {
        let begin = if event.text.is_empty() { top } else { layout.row(event.row) - ROW / 2.0 + 1.0 };
        let ends = [(units(event.line), units(begin)), (units(event.line), units(bottom))];
        area.draw(&DashedPathElement::new(ends, units(1.5), units(3.0), stroke(inks.muted, 1.0)))?;
    }
    let on_axis = |now: &f64| *now >= layout.days.0 && *now <= layout.days.1;
    if let Some(now) = figure.now.map(super::super::axis::day).filter(on_axis) {
        let (low, high) = layout.values();
        chart.draw_series(LineSeries::new([(now, low), (now, high)], stroke(inks.now, 1.0)))?;
    }
    for stretch in &geometry.centre {
        chart.draw_series(LineSeries::new(curve(&stretch.centre()), stroke(inks.accent, 1.0)))?;
    }
    let trajectory = curve(&geometry.trajectory);
    chart.draw_series(DashedLineSeries::new(
        trajectory,
        units(6.0),
        units(4.0),
        stroke(inks.trajectory, 1.5),
    ))?;
    let middle: Vec<_> = geometry.forecast.iter().map(|(at, values)| (*at, values[1])).collect();
    chart.draw_series(DashedLineSeries::new(middle, units(2.0), units(3.0), stroke(inks.forecast, 1.5)))?;
    Ok(())
}

fn dots<DB: DrawingBackend>(
    chart: &mut Chart<'_, DB>,
    geometry: &Geometry,
    layout: &Layout,
    inks: &Inks,
) -> Painted<DB> {
    let [left, top, right, bottom] = layout.plot;
    let pitch = (right - left) / geometry.dots.len().max(1) as f32;
    // Discs that touch make the line unreadable: then only those that mean something remain.
    let dense = pitch < 5.0;
    let largest = ((right - left).min(bottom - top) / 12.0).clamp(1.0, 3.5);
    let plain = if pitch < 9.0 {
        2.0
    } else if pitch < 40.0 {
        2.5
    } else {
        3.0
    };
    let lonely: Vec<f64> = geometry.runs.iter().filter(|run| run.len() == 1).map(|run| run[0].0).collect();
    for dot in &geometry.dots {
        let (ink, radius): (Ink, f32) = match dot.tone {
            PointTone::Plain => (inks.series, plain),
            PointTone::Good => (inks.good, 3.5),
            PointTone::Bad => (inks.bad, 3.25),
            PointTone::Marked => (inks.accent, 4.0),
        };
        let radius = if dot.provisional { radius.max(3.0) } else { radius }.min(largest);
        let plain = dot.tone == PointTone::Plain && !dot.provisional;
        if dense && plain && !lonely.contains(&dot.at.0) {
            continue;
        }
        let inner = if dot.provisional { fill(inks.surface) } else { fill(ink) };
        let edge = stroke(ink, 1.5);
        let reach = units(radius);
        if dot.tone == PointTone::Bad {
            let square =
                |style| EmptyElement::at(dot.at) + Rectangle::new([(-reach, -reach), (reach, reach)], style);
            chart.draw_series([square(inner)])?;
            if dot.provisional {
                chart.draw_series([square(edge)])?;
            }
        } else if dot.tone == PointTone::Marked {
            let corners = vec![(0, -reach), (reach, 0), (0, reach), (-reach, 0), (0, -reach)];
            chart.draw_series([EmptyElement::at(dot.at) + Polygon::new(corners.clone(), inner)])?;
            if dot.provisional {
                chart.draw_series([EmptyElement::at(dot.at) + PathElement::new(corners, edge)])?;
            }
        } else {
            chart.draw_series([Circle::new(dot.at, reach, inner)])?;
            if dot.provisional {
                chart.draw_series([Circle::new(dot.at, reach, edge)])?;
            }
        }
    }
    Ok(())
}

fn texts<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    figure: &SeriesFigure,
    layout: &Layout,
    inks: &Inks,
) -> Painted<DB> {
    if !layout.texts {
        return Ok(());
    }
    let [left, _, _, bottom] = layout.plot;
    if layout.labelled {
        let pitch = (layout.y(layout.ticks.values[0]) - layout.y(layout.ticks.values[1])).max(0.5);
        for value in layout.ticks.values.iter().step_by((15.0 / pitch).ceil().max(1.0) as usize) {
            let text = figure.number.write_with(*value, layout.ticks.decimals);
            write(area, &text, [left - BESIDE_AXIS, layout.y(*value)], HPos::Right, inks.muted, false)?;
        }
    }
    dates(area, layout, &layout.dates.near, bottom + 13.0, inks.muted)?;
    dates(area, layout, &layout.dates.far, bottom + 13.0 + ROW, inks.muted)?;
    write(area, &layout.unit, [2.0, layout.row(0)], HPos::Left, inks.muted, false)?;
    for event in layout.events.iter() {
        write(area, &event.text, [event.begin, layout.row(event.row)], HPos::Left, inks.muted, false)?;
    }
    if let Some(label) = &layout.baseline_label {
        over(area, label, inks)?;
        write(area, &label.text, label.at, HPos::Left, inks.baseline, false)?;
    }
    if let Some(label) = &layout.trajectory_label {
        write(area, &label.text, label.at, HPos::Left, inks.trajectory, true)?;
    }
    Ok(())
}

/// Softens what lies under a label inside the plot.
fn over<DB: DrawingBackend>(area: &DrawingArea<DB, Shift>, label: &Label, inks: &Inks) -> Painted<DB> {
    let [left, top, right, bottom] = label.frame;
    let corners = [(units(left - 2.0), units(top)), (units(right + 2.0), units(bottom))];
    area.draw(&Rectangle::new(corners, fill(inks.surface.faded(0.75))))
}

/// Names of months or years in the middle of their stretch, when they fit.
fn dates<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    layout: &Layout,
    spans: &[Span],
    y: f32,
    ink: Ink,
) -> Painted<DB> {
    let mut free_from = 0.0;
    for span in spans {
        let (begin, end) = (layout.x(span.days.0), layout.x(span.days.1));
        let half = text_width(&span.name, LETTERS, false) / 2.0;
        let middle = ((begin + end) / 2.0).clamp(half, (layout.size[0] - half).max(half));
        let fits = span.whole || end - begin >= 2.0 * half;
        if fits && middle - half >= free_from {
            write(area, &span.name, [middle, y], HPos::Center, ink, false)?;
            free_from = middle + half + 4.0;
        }
    }
    Ok(())
}

fn write<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    text: &str,
    [x, y]: [f32; 2],
    across: HPos,
    ink: Ink,
    bold: bool,
) -> Painted<DB> {
    if text.is_empty() {
        return Ok(());
    }
    let weight = if bold { FontStyle::Bold } else { FontStyle::Normal };
    let size = FONT_SCALE * f64::from(LETTERS) * f64::from(GRID);
    let font = FontDesc::new(FontFamily::Name("Inter"), size, weight);
    let ink = colour(ink);
    let style = TextStyle::from(font).color(&ink).pos(Pos::new(across, VPos::Center));
    area.draw(&Text::new(text, (units(x), units(y)), style))
}
