//! Municipalities as bars, the largest first: this year, and below it the same periods of the year before.

use super::drawing::{Across, Down, Drawing, Ink, Mark, Spot};
use super::palette::Palette;
use super::recorder::text_width;
use super::series::labels::fitted;

/// Municipalities as bars.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AreasFigure {
    /// The municipalities, the largest first.
    pub bars: Vec<AreaBar>,
    /// What stands above: what is counted, and in which periods.
    pub title: String,
    /// Whether any of the figures of this year may still change.
    pub is_provisional: bool,
}

/// A municipality.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AreaBar {
    /// Its name.
    pub name: String,
    /// Its figure of this year.
    pub value: f64,
    /// That figure in words, beside its bar.
    pub label: String,
    /// The figure of the year before, and its words.
    pub before: Option<(f64, String)>,
    /// What it tells under the pointer, ready for a person.
    pub says: String,
}

/// Height of a municipality, in pixels.
const STEP: f32 = 46.0;
/// Height of the letters, in pixels.
const LETTERS: f32 = 12.0;
/// Height of the words above, in pixels.
const TITLE: f32 = 26.0;
/// Height of the bar of this year and of that of the year before, in pixels.
const BARS: [f32; 2] = [16.0, 10.0];

/// The height of the figure, in pixels.
pub fn areas_height(figure: &AreasFigure) -> f32 {
    TITLE + STEP * figure.bars.len().max(1) as f32
}

/// Draws municipalities as bars; the height follows from their number.
pub fn draw_areas(figure: &AreasFigure, width: f32, palette: &Palette) -> Drawing {
    let width = if width.is_finite() { width.clamp(1.0, 20_000.0) } else { 1.0 };
    let mut drawing = Drawing { width, height: areas_height(figure), marks: Vec::new(), spots: Vec::new() };
    if width < 120.0 {
        return drawing;
    }
    let wide = |text: &str, bold| text_width(text, LETTERS, bold);
    let names = figure.bars.iter().map(|bar| wide(&bar.name, true)).fold(0.0, f32::max);
    let names = names.min(width * 0.3);
    let words = figure.bars.iter().flat_map(|bar| {
        [wide(&bar.label, true), bar.before.as_ref().map_or(0.0, |(_, text)| wide(text, false))]
    });
    let left = names + 16.0;
    let room = (width - left - words.fold(0.0, f32::max).min(width * 0.4) - 10.0).max(1.0);
    let values = figure.bars.iter().flat_map(|bar| [Some(bar.value), bar.before.as_ref().map(|one| one.0)]);
    let most = values.flatten().filter(|value| value.is_finite()).fold(0.0, f64::max);
    let long =
        |value: f64| if most > 0.0 && value > 0.0 { (value / most).min(1.0) as f32 * room } else { 0.0 };
    let mut text = |at: [f32; 2], text: &str, across, ink: Ink, bold| {
        let room = if across == Across::Right { names } else { width - at[0] };
        let text = fitted(text, room, LETTERS, bold);
        drawing.marks.push(Mark::Text { at, text, size: LETTERS, ink, across, down: Down::Middle, bold });
    };
    text([0.0, LETTERS / 2.0 + 2.0], &figure.title, Across::Left, palette.muted, false);
    let mut bars: Vec<Mark> = Vec::new();
    for (place, bar) in figure.bars.iter().enumerate() {
        let top = TITLE + STEP * place as f32;
        let middle = top + BARS[0] / 2.0;
        text([names + 4.0, middle], &bar.name, Across::Right, palette.ink, true);
        let end = left + long(bar.value);
        bars.push(rectangle([left, top, end.max(left + 1.0), top + BARS[0]], palette.accent));
        text([end + 6.0, middle], &bar.label, Across::Left, palette.ink, true);
        if let Some((value, words)) = &bar.before {
            let (top, end) = (top + BARS[0] + 2.0, left + long(*value));
            bars.push(rectangle([left, top, end.max(left + 1.0), top + BARS[1]], palette.muted.faded(0.45)));
            text([end + 6.0, top + BARS[1] / 2.0 + 1.0], words, Across::Left, palette.muted, false);
        }
    }
    drawing.marks.extend(bars);
    let spots = figure.bars.iter().enumerate().filter(|(_, bar)| !bar.says.is_empty());
    drawing.spots.extend(spots.map(|(place, bar)| Spot {
        at: [left + long(bar.value), TITLE + STEP * place as f32 + BARS[0] / 2.0],
        says: bar.says.clone(),
    }));
    drawing
}

fn rectangle([left, top, right, bottom]: [f32; 4], ink: Ink) -> Mark {
    Mark::Area { points: vec![[left, top], [right, top], [right, bottom], [left, bottom]], ink }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_of_any_size_stay_inside_and_none_is_lost() {
        let values = [0.0, -4.0, 12.0, 1e12, f64::NAN];
        let bar = |value: f64| AreaBar {
            name: "Houthalen-Helchteren".to_owned(),
            value,
            label: "1.234 in jan–okt 2023".to_owned(),
            before: Some((value / 2.0, "617".to_owned())),
            says: "x".to_owned(),
        };
        for width in [0.0, 100.0, 320.0, 1400.0, f32::NAN] {
            let bars = values.map(bar).to_vec();
            let figure = AreasFigure { bars, title: "feiten".to_owned(), is_provisional: false };
            let drawing = draw_areas(&figure, width, &Palette::LIGHT);
            for mark in &drawing.marks {
                if let Mark::Area { points, .. } = mark {
                    assert!(points.iter().all(|[x, _]| (0.0..=drawing.width).contains(x)), "{mark:?}");
                }
            }
            assert_eq!(drawing.spots.len(), if drawing.width < 120.0 { 0 } else { 5 });
        }
    }
}
