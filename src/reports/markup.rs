//! What the writers of markup share: lines of text, colours that can be read, and the words of the format itself.

use super::report::{Block, ReportLanguage, Run, Style, Tone};
use crate::charts::{Ink, Palette};
use crate::domain::Colour;

/// What stands where there is nothing to say.
const DASH: &str = "—";
/// The amber of the window, dark enough for letters.
const AMBER: Ink = Ink::hex(0x8f_5c_0f);
/// Headings from which on a table of contents helps.
const HEADINGS_WITH_CONTENTS: usize = 6;

/// Whether nothing is to be seen of a text.
pub(super) fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// Whether something is to be seen of a paragraph.
pub(super) fn is_said(runs: &[Run]) -> bool {
    runs.iter().any(|run| !is_blank(&run.text))
}

/// The text, or a dash in place of nothing.
pub(super) fn or_dash(text: &str) -> &str {
    if is_blank(text) { DASH } else { text }
}

/// The lines of a text, whatever ends them.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split("\r\n").flat_map(|part| part.split(['\n', '\r', '\u{2028}', '\u{2029}']))
}

/// The text on one line, cut after some letters.
pub(super) fn line_of(text: &str, most: usize) -> String {
    let line = lines(text).collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(most) {
        None => line,
        Some((end, _)) => format!("{}…", &line[..end]),
    }
}

/// Whether a table of contents follows the title.
pub(super) fn has_contents(wanted: bool, blocks: &[Block]) -> bool {
    wanted && headings(blocks) >= HEADINGS_WITH_CONTENTS
}

/// Counts headings, also those that stand inside other blocks.
fn headings(blocks: &[Block]) -> usize {
    let of = |block: &Block| match block {
        Block::Heading { .. } => 1,
        Block::KeepTogether(blocks) => headings(blocks),
        Block::Beside(left, right) => headings(left) + headings(right),
        _ => 0,
    };
    blocks.iter().map(of).sum()
}

/// The words that a format itself needs, as a PDF says them by itself.
pub(super) struct FormatWords {
    /// Before the number of a figure.
    pub figure: &'static str,
    /// Before the number of a table.
    pub table: &'static str,
    /// Above the table of contents.
    pub contents: &'static str,
    /// On the way past whatever stands before the report.
    pub skip: &'static str,
}

impl FormatWords {
    /// The words of a language.
    pub const fn of(language: ReportLanguage) -> Self {
        match language {
            ReportLanguage::Dutch => {
                Self { figure: "Figuur", table: "Tabel", contents: "Inhoud", skip: "Naar de inhoud" }
            }
            ReportLanguage::French => {
                Self { figure: "Figure", table: "Tableau", contents: "Sommaire", skip: "Aller au contenu" }
            }
            ReportLanguage::German => {
                Self { figure: "Abbildung", table: "Tabelle", contents: "Inhalt", skip: "Zum Inhalt" }
            }
            ReportLanguage::English => {
                Self { figure: "Figure", table: "Table", contents: "Contents", skip: "Skip to the content" }
            }
        }
    }
}

/// The colours of a report, each readable where it stands.
pub(super) struct Colours {
    /// Text.
    pub ink: Ink,
    /// Small print.
    pub muted: Ink,
    /// Headings and strong lines.
    pub heading: Ink,
    /// Behind headers of tables and boxes.
    pub tint: Ink,
    /// Thin lines.
    pub line: Ink,
}

impl Colours {
    /// White paper.
    pub const PAPER: Ink = Palette::PAPER.surface;

    /// The colours of a style.
    pub fn of(style: &Style) -> Self {
        let Palette { ink, muted, grid, .. } = Palette::PAPER;
        let heading = readable(style.colour, Self::PAPER);
        Self { ink: readable(ink, style.tint), muted, heading, tint: style.tint, line: grid }
    }

    /// The colour of letters in a tone on some ground.
    pub fn tone(&self, tone: Tone, ground: Ink) -> Ink {
        let Palette { good, bad, accent, .. } = Palette::PAPER;
        let ink = match tone {
            Tone::Good => good,
            Tone::Attention => AMBER,
            Tone::Bad => bad,
            Tone::Informative => accent,
            Tone::Unknown | Tone::Neutral => self.muted,
        };
        readable(ink, ground)
    }
}

/// The colour, darkened until its letters can be read on a light ground.
fn readable(ink: Ink, ground: Ink) -> Ink {
    let mut rgb = ink.rgb;
    while Colour(rgb).contrast(Colour(ground.rgb)) < Colour::READABLE && rgb != [0; 3] {
        rgb = rgb.map(|part| (f32::from(part) * 0.95) as u8);
    }
    Ink { rgb, alpha: 1.0 }
}

/// The colour as `rrggbb` as it is seen on white paper.
pub(super) fn hex(ink: Ink) -> String {
    let alpha = ink.alpha.clamp(0.0, 1.0);
    let [red, green, blue] = ink.rgb.map(|part| (255.0 - (255.0 - f32::from(part)) * alpha).round() as u8);
    format!("{red:02x}{green:02x}{blue:02x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_line_end_begins_one_line() {
        assert_eq!(lines("a\r\nb\rc\u{2028}d\n\ne").collect::<Vec<_>>(), ["a", "b", "c", "d", "", "e"]);
        assert_eq!(line_of("één\ntwee", 5), "één t…");
        assert_eq!(line_of("één", 3), "één");
    }

    #[test]
    fn every_tone_can_be_read_on_paper_and_in_a_box() {
        let style = Style { tint: Ink::hex(0xc8_dc_c8), colour: Ink::hex(0xff_d0_00), logo: None };
        let colours = Colours::of(&style);
        let reads = |ink: Ink, ground: Ink| Colour(ink.rgb).contrast(Colour(ground.rgb)) >= Colour::READABLE;
        assert!(reads(colours.heading, Colours::PAPER) && reads(colours.ink, colours.tint));
        for tone in [Tone::Good, Tone::Attention, Tone::Bad, Tone::Unknown, Tone::Informative, Tone::Neutral]
        {
            for ground in [Colours::PAPER, colours.tint] {
                assert!(reads(colours.tone(tone, ground), ground), "{tone:?}");
            }
        }
    }

    #[test]
    fn a_faded_colour_is_mixed_with_the_paper() {
        assert_eq!(hex(Ink::hex(0).faded(0.2)), "cccccc");
        assert_eq!(hex(Ink::hex(0x1f_4e_9e)), "1f4e9e");
    }
}
