//! The hours of a year in two bars: what the functions take of the whole, and, larger, what the action plans ask of
//! the rest.

use super::drawing::{Across, Down, Drawing, Ink, Mark, Spot};
use super::palette::Palette;
use super::recorder::text_width;
use crate::analysis::CapacityYear;
use crate::domain::Dossier;
use crate::words::Words;

/// A part of a bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Portion {
    /// What it is called in the bar.
    pub label: String,
    /// How many hours.
    pub hours: f64,
    /// What it says under the pointer, ready for a person.
    pub says: String,
}

/// The hours of a year.
#[derive(Debug, Clone, PartialEq)]
pub struct CapacityFigure {
    /// Hours of the whole zone.
    pub hours: f64,
    /// What the functions take.
    pub functions: Vec<Portion>,
    /// What the action plans ask, the largest first.
    pub asks: Vec<Portion>,
    /// The words over the first bar: the whole.
    pub whole: String,
    /// The words over the second bar: what is left, and what is asked of it.
    pub rest: String,
    /// The words in what nobody asks for.
    pub free: String,
}

/// The figure of a year.
pub fn capacity_figure(dossier: &Dossier, year: &CapacityYear, words: &Words) -> CapacityFigure {
    let hours = |hours: f64| words.say_with("foundation-hours", &[("hours", &words.number(hours, 0))]);
    let portion = |label: String, name: &str, of: f64| {
        let says = words.say_with("foundation-portion", &[("name", name), ("hours", &hours(of))]);
        Portion { label, hours: of, says }
    };
    let functions = year.functions.iter().map(|take| {
        let name = dossier.get(take.function).map_or("", |function| function.name.as_str());
        portion(name.to_owned(), name, take.hours)
    });
    let asks = year.asks.iter().filter_map(|ask| {
        let plan = dossier.get(ask.action_plan)?;
        Some(portion(plan.code.clone(), &plan.title, ask.hours?))
    });
    let values = [("left", hours(year.left())), ("asked", hours(year.asked()))];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    CapacityFigure {
        hours: year.hours,
        functions: functions.collect(),
        asks: asks.collect(),
        whole: words.say_with("foundation-bar-whole", &[("hours", &hours(year.hours))]),
        rest: words.say_with("foundation-bar-rest", &values),
        free: words.say("foundation-bar-free"),
    }
}

/// Height of a bar, in pixels.
const BAR: f32 = 34.0;
/// Height of the words over a bar, in pixels.
const CAPTION: f32 = 20.0;
/// Between the bars, in pixels.
const BETWEEN: f32 = 26.0;
/// Height of the letters, in pixels.
const LETTERS: f32 = 12.0;

/// Draws the hours of a year; the height follows from the parts.
pub fn draw_capacity(figure: &CapacityFigure, width: f32, palette: &Palette) -> Drawing {
    let width = if width.is_finite() { width.clamp(1.0, 10_000.0) } else { 1.0 };
    let height = capacity_height();
    let mut drawing = Drawing { width, height, marks: Vec::new(), spots: Vec::new() };
    let taken: f64 = figure.functions.iter().map(|one| one.hours).sum();
    let asked: f64 = figure.asks.iter().map(|one| one.hours).sum();
    let left = (figure.hours - taken).max(0.0);
    let scale = |hours: f64, whole: f64| (hours / whole.max(1.0)) as f32 * width;

    let first = Bar { top: CAPTION };
    drawing.marks.push(caption([0.0, 0.0], &figure.whole, palette));
    let whole = figure.hours.max(taken);
    let mut x = 0.0;
    for (index, one) in figure.functions.iter().enumerate() {
        let wide = scale(one.hours, whole);
        let fill = palette.accent.faded(if index % 2 == 0 { 0.22 } else { 0.14 });
        first.part(&mut drawing, (x, wide), one, fill, palette.ink);
        x += wide;
    }
    let below = CAPTION + BAR;
    let second = Bar { top: below + BETWEEN + CAPTION };
    if left > 0.0 {
        let wide = scale(left, whole);
        first.outline(&mut drawing, (x, wide), palette.now.faded(0.35), palette.now);
        let lens = [[x, below], [x + wide, below], [width, second.top], [0.0, second.top]];
        drawing.marks.push(Mark::Area { points: lens.into(), ink: palette.now.faded(0.08) });
    }

    drawing.marks.push(caption([0.0, below + BETWEEN], &figure.rest, palette));
    let whole = left.max(asked);
    let mut x = 0.0;
    let end = scale(left, whole);
    for one in &figure.asks {
        let wide = scale(one.hours, whole);
        let fill = if x + wide > end + 0.5 { palette.bad } else { palette.accent };
        second.part(&mut drawing, (x, wide), one, fill, palette.surface);
        x += wide;
    }
    if end - x > 1.0 {
        second.outline(&mut drawing, (x, end - x), palette.surface, palette.grid);
        second.words(&mut drawing, (x, end - x), &figure.free, palette.muted);
    } else if asked > left {
        let line = [[end, second.top - 6.0], [end, second.top + BAR + 6.0]];
        drawing.marks.push(Mark::Line { points: line.into(), ink: palette.ink, width: 2.0 });
    }
    drawing
}

/// The height of the figure, in pixels.
pub fn capacity_height() -> f32 {
    2.0 * (CAPTION + BAR) + BETWEEN + 8.0
}

fn caption(at: [f32; 2], text: &str, palette: &Palette) -> Mark {
    Mark::Text {
        at,
        text: text.to_owned(),
        size: LETTERS,
        ink: palette.ink,
        across: Across::Left,
        down: Down::Top,
        bold: true,
    }
}

/// A bar by its upper edge.
struct Bar {
    top: f32,
}

impl Bar {
    fn corners(&self, (x, width): (f32, f32)) -> Vec<[f32; 2]> {
        let (top, bottom) = (self.top, self.top + BAR);
        vec![[x, top], [x + width, top], [x + width, bottom], [x, bottom]]
    }

    /// A filled part with a thin gap beside it, its name where that fits, and its hours under the pointer.
    fn part(&self, drawing: &mut Drawing, at: (f32, f32), one: &Portion, fill: Ink, ink: Ink) {
        let (x, width) = at;
        drawing.marks.push(Mark::Area { points: self.corners((x, (width - 1.0).max(0.5))), ink: fill });
        self.words(drawing, at, &one.label, ink);
        drawing.spots.push(Spot { at: [x + width / 2.0, self.top + BAR / 2.0], says: one.says.clone() });
    }

    /// A part with a line round it.
    fn outline(&self, drawing: &mut Drawing, at: (f32, f32), fill: Ink, ink: Ink) {
        let mut points = self.corners(at);
        drawing.marks.push(Mark::Area { points: points.clone(), ink: fill });
        points.extend(points.first().copied());
        drawing.marks.push(Mark::Line { points, ink, width: 1.0 });
    }

    /// Words in the middle of a part, cut off where they do not fit; nothing where hardly any letter would.
    fn words(&self, drawing: &mut Drawing, (x, width): (f32, f32), label: &str, ink: Ink) {
        const ROOM: f32 = 4.0;
        const LEAST: usize = 5;
        let fits = |text: &str| text_width(text, LETTERS, false) <= width - ROOM;
        let mut text = label.to_owned();
        if !fits(&text) {
            let mut letters: Vec<char> = label.chars().collect();
            while !letters.is_empty() {
                letters.pop();
                text = format!("{}…", letters.iter().collect::<String>().trim_end());
                if fits(&text) {
                    break;
                }
            }
            if letters.len() < LEAST {
                return;
            }
        }
        drawing.marks.push(Mark::Text {
            at: [x + width / 2.0, self.top + BAR / 2.0],
            text,
            size: LETTERS,
            ink,
            across: Across::Centre,
            down: Down::Middle,
            bold: false,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn portion(hours: f64) -> Portion {
        Portion { label: "Interventie".to_owned(), hours, says: String::new() }
    }

    fn figure(functions: f64, asks: f64) -> CapacityFigure {
        CapacityFigure {
            hours: 100.0,
            functions: vec![portion(functions)],
            asks: vec![portion(asks)],
            whole: String::new(),
            rest: String::new(),
            free: "vrij".to_owned(),
        }
    }

    fn inks(drawing: &Drawing) -> Vec<Ink> {
        let areas = drawing.marks.iter().filter_map(|mark| match mark {
            Mark::Area { ink, .. } => Some(*ink),
            _ => None,
        });
        areas.collect()
    }

    #[test]
    fn what_is_asked_beyond_what_is_left_is_red_and_what_fits_is_not() {
        let palette = Palette::LIGHT;
        assert!(!inks(&draw_capacity(&figure(80.0, 10.0), 600.0, &palette)).contains(&palette.bad));
        assert!(inks(&draw_capacity(&figure(80.0, 30.0), 600.0, &palette)).contains(&palette.bad));
        assert!(inks(&draw_capacity(&figure(120.0, 30.0), 600.0, &palette)).contains(&palette.bad));
    }

    #[test]
    fn a_figure_of_any_size_stays_inside_itself() {
        for width in [0.0, 1.0, 40.0, 1200.0, f32::NAN] {
            let drawing = draw_capacity(&figure(60.0, 90.0), width, &Palette::LIGHT);
            for mark in &drawing.marks {
                if let Mark::Area { points, .. } = mark {
                    assert!(points.iter().all(|[x, _]| *x >= 0.0 && *x <= drawing.width + 1.0), "{width}");
                }
            }
        }
    }
}
