//! Writes a drawing as SVG: a standalone picture with a title and a description, or a part of a page.
//!
//! Fonts are named, never embedded.

use std::borrow::Cow;
use std::fmt::Write;

use super::drawing::{Across, Down, Drawing, Ink, Mark};

/// Letters of a text in a drawing; what is longer is cut.
const LONGEST_TEXT: usize = 120;

/// Writes the drawing as SVG; a screen reader tells the title and the description.
pub fn svg(drawing: &Drawing, title: &str, description: &str) -> String {
    let names = format!("\n<title>{}</title>\n<desc>{}</desc>", escaped(title), escaped(description));
    picture(drawing, "xmlns=\"http://www.w3.org/2000/svg\" ", &names)
}

/// Writes the drawing as an element of a page in HTML; a screen reader tells its name.
pub fn svg_in_page(drawing: &Drawing, name: &str) -> String {
    picture(drawing, &format!("aria-label=\"{}\" ", escaped(name)), "")
}

fn picture(drawing: &Drawing, attributes: &str, names: &str) -> String {
    let (width, height) = (Number(drawing.width), Number(drawing.height));
    let mut out = format!(
        "<svg {attributes}role=\"img\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" font-family=\"Inter, sans-serif\">{names}\n"
    );
    for mark in &drawing.marks {
        out.push_str(&element(mark));
        out.push('\n');
    }
    out.push_str("</svg>\n");
    out
}

fn element(mark: &Mark) -> String {
    match mark {
        Mark::Line { points, ink, width } => format!(
            "<polyline points=\"{}\" fill=\"none\"{} stroke-width=\"{}\" stroke-linejoin=\"round\"/>",
            corners(points),
            colour("stroke", *ink),
            Number(*width)
        ),
        Mark::Area { points, ink } => {
            format!("<polygon points=\"{}\"{}/>", corners(points), colour("fill", *ink))
        }
        Mark::Circle { centre: [x, y], radius, ink, width } => {
            let paint = match width {
                None => colour("fill", *ink),
                Some(width) => {
                    format!(" fill=\"none\"{} stroke-width=\"{}\"", colour("stroke", *ink), Number(*width))
                }
            };
            format!("<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{paint}/>", Number(*x), Number(*y), Number(*radius))
        }
        Mark::Text { at: [x, y], text, size, ink, across, down, bold } => {
            let anchor = match across {
                Across::Left => "start",
                Across::Centre => "middle",
                Across::Right => "end",
            };
            // The shipped semi-bold is a family of its own.
            let weight = if *bold {
                " font-family=\"Inter SemiBold, Inter, sans-serif\" font-weight=\"600\""
            } else {
                ""
            };
            format!(
                "<text x=\"{}\" y=\"{}\" font-size=\"{}\" text-anchor=\"{anchor}\"{weight}{}>{}</text>",
                Number(*x),
                Number(y + below(*down) * size),
                Number(*size),
                colour("fill", *ink),
                escaped(&shortened(text))
            )
        }
    }
}

/// How far the foot of the letters lies below the anchor, in heights of Inter's letters.
///
/// Few programs honour `dominant-baseline`, so the foot is computed.
fn below(down: Down) -> f32 {
    match down {
        Down::Top => 0.969,
        Down::Middle => 0.364,
        Down::Bottom => -0.241,
    }
}

fn corners(points: &[[f32; 2]]) -> String {
    points.iter().map(|[x, y]| format!("{},{}", Number(*x), Number(*y))).collect::<Vec<_>>().join(" ")
}

fn colour(attribute: &str, ink: Ink) -> String {
    let [red, green, blue] = ink.rgb;
    let mut out = format!(" {attribute}=\"#{red:02x}{green:02x}{blue:02x}\"");
    if ink.alpha < 1.0 {
        // Writing to a string cannot fail.
        let _ = write!(out, " {attribute}-opacity=\"{}\"", Number(ink.alpha.max(0.0)));
    }
    out
}

/// A coordinate with at most two decimals.
struct Number(f32);

impl std::fmt::Display for Number {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let finite = if self.0.is_finite() { self.0 } else { 0.0 };
        let text = format!("{finite:.2}");
        let text = text.trim_end_matches('0').trim_end_matches('.');
        out.write_str(if text == "-0" { "0" } else { text })
    }
}

fn shortened(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(LONGEST_TEXT) {
        None => text.into(),
        Some((end, _)) => format!("{}…", &text[..end]).into(),
    }
}

/// Text as XML and HTML take it: markup escaped; left out is what they forbid, and what lets text lie about its
/// order.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' => out.push(letter),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => {}
            _ if letter.is_control() => {}
            _ => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_at_most_two_decimals() {
        let written = [1.0, 0.125, -0.001, 12.5, f32::NAN].map(|value| Number(value).to_string());
        assert_eq!(written, ["1", "0.12", "0", "12.5", "0"]);
    }

    #[test]
    fn names_with_markup_stay_text() {
        let drawing = Drawing { width: 10.0, height: 5.0, marks: Vec::new(), spots: Vec::new() };
        let written = svg(&drawing, "Diefstal & <geweld>", "\u{7}\"Start\"");
        assert!(written.contains("<title>Diefstal &amp; &lt;geweld&gt;</title>"));
        assert!(written.contains("<desc>&quot;Start&quot;</desc>"));
    }

    #[test]
    fn text_that_turns_the_order_of_letters_does_not() {
        assert_eq!(escaped("a\u{202e}b\u{2066}c\u{85}d\u{fffe}"), "abcd");
    }

    #[test]
    fn a_text_without_end_is_cut() {
        assert_eq!(shortened(&"é".repeat(10_000)).chars().count(), LONGEST_TEXT + 1);
    }
}
