//! Figures: the drawing in lines, its keys and its caption.

use super::blocks::Page;
use super::text::words;
use crate::charts::svg_in_page;
use crate::reports::markup::is_blank;
use crate::reports::report::{Figure, LegendEntry, LegendShape};

impl Page {
    /// Writes a figure; a screen reader tells its alternative, then its caption.
    pub(super) fn figure(&mut self, figure: &Figure) {
        let keys: String = figure.legend.iter().filter(|key| !is_blank(&key.text)).map(key).collect();
        let keys = if keys.is_empty() { keys } else { format!("<ul class=\"legend\">\n{keys}</ul>\n") };
        self.figures += 1;
        let name = format!("{}\u{a0}{}", self.words.figure, self.figures);
        let caption = if is_blank(&figure.caption) {
            String::new()
        } else {
            format!("<figcaption>{name}. {}</figcaption>\n", words(&figure.caption))
        };
        // On a narrow screen the drawing keeps its letters readable and is scrolled, also by keyboard.
        let drawing = svg_in_page(&figure.drawing, &figure.alternative);
        self.html.push_str(&format!(
            "<figure>\n<div class=\"drawing\" role=\"group\" tabindex=\"0\" aria-label=\"{name}\">\n\
             {drawing}</div>\n{keys}{caption}</figure>\n"
        ));
    }
}

fn key(key: &LegendEntry) -> String {
    let sample = sample(key.shape);
    let [red, green, blue] = key.ink.rgb;
    let faint = if key.ink.alpha < 1.0 {
        format!(" opacity=\"{:.2}\"", key.ink.alpha.max(0.0))
    } else {
        String::new()
    };
    format!(
        "<li><svg class=\"sample\" viewBox=\"0 0 24 8\" aria-hidden=\"true\" focusable=\"false\" \
         color=\"#{red:02x}{green:02x}{blue:02x}\"{faint}>{sample}</svg>{}</li>\n",
        words(&key.text)
    )
}

/// A sample of a legend in the colour at hand.
const fn sample(shape: LegendShape) -> &'static str {
    match shape {
        LegendShape::Line => "<path d=\"M0 4h24\" stroke=\"currentColor\" stroke-width=\"2\"/>",
        LegendShape::Dashes => {
            "<path d=\"M0 4h24\" stroke=\"currentColor\" stroke-width=\"2\" stroke-dasharray=\"6 3\"/>"
        }
        LegendShape::Dots => {
            "<path d=\"M0 4h24\" stroke=\"currentColor\" stroke-width=\"2\" stroke-dasharray=\"2 3\"/>"
        }
        LegendShape::Area => "<path d=\"M0 0h24v8H0z\" fill=\"currentColor\"/>",
        LegendShape::Disc => "<circle cx=\"12\" cy=\"4\" r=\"4\" fill=\"currentColor\"/>",
        LegendShape::Ring => {
            "<circle cx=\"12\" cy=\"4\" r=\"3\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.6\"/>"
        }
    }
}
