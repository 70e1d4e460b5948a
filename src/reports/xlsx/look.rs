//! How a workbook looks: the letters, colours and lines of its cells.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, FormatUnderline};

use crate::charts::{Ink, Palette};
use crate::reports::report::{Align, Column, Run, Style, Tone};
use crate::reports::spreadsheet::looks_like_formula;

/// Colours that are not those of the house.
const PAPER: Palette = Palette::PAPER;
/// The amber of the window is too light for letters on paper.
const AMBER: Ink = Ink::hex(0x8f_5c_0f);

/// The look of one workbook.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look {
    /// Headings and lines.
    colour: Color,
    /// Behind headers of tables and boxes.
    tint: Color,
}

/// A manner of letters, with their size in points.
#[derive(Debug, Clone)]
pub(super) struct Manner {
    pub format: Format,
    pub size: f64,
}

impl Manner {
    fn sized(self, size: f64) -> Self {
        Self { format: self.format.set_font_size(size), size }
    }

    fn with(self, change: impl FnOnce(Format) -> Format) -> Self {
        Self { format: change(self.format), ..self }
    }
}

impl Look {
    pub(super) fn of(style: &Style) -> Self {
        Self { colour: colour(style.colour), tint: colour(style.tint) }
    }

    /// The colour of the tabs of sheets.
    pub(super) fn tab(&self) -> Color {
        self.colour
    }

    /// Lines of text over the width of a sheet.
    pub(super) fn prose(&self) -> Manner {
        let format = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        Manner { format: format.set_font_color(colour(PAPER.ink)), size: 11.0 }
    }

    /// The title of the report.
    pub(super) fn title(&self) -> Manner {
        self.prose().sized(20.0).with(Format::set_bold)
    }

    /// A heading of a level.
    pub(super) fn heading(&self, level: u8) -> Manner {
        let heading = self.prose().with(Format::set_bold);
        match level {
            1 => heading.sized(16.0).with(|format| format.set_font_color(self.colour)),
            2 => heading.sized(13.0).with(|format| format.set_font_color(self.colour)),
            _ => heading,
        }
    }

    /// A paragraph that strikes the eye.
    pub(super) fn callout(&self) -> Manner {
        self.prose().with(|format| {
            let box_of_text = format.set_background_color(self.tint).set_align(FormatAlign::VerticalCenter);
            box_of_text.set_indent(1).set_border_left(FormatBorder::Thick).set_border_left_color(self.colour)
        })
    }

    /// An item of a list.
    pub(super) fn item(&self) -> Manner {
        self.prose().with(|format| format.set_indent(1))
    }

    /// What stands above a table.
    pub(super) fn caption(&self) -> Manner {
        self.prose().with(Format::set_bold)
    }

    /// Small print.
    pub(super) fn small(&self) -> Manner {
        self.prose().sized(9.0).with(|format| format.set_font_color(colour(PAPER.muted)))
    }

    /// Lines around the title.
    pub(super) fn muted(&self) -> Manner {
        self.prose().with(|format| format.set_font_color(colour(PAPER.muted)))
    }

    /// A line that can be gone to.
    pub(super) fn link(&self) -> Manner {
        let line = FormatUnderline::Single;
        self.prose().with(|format| format.set_font_color(self.colour).set_underline(line))
    }

    /// The line on which somebody signs.
    pub(super) fn signature(&self) -> Format {
        let line = self.prose().format.set_border_bottom(FormatBorder::Thin);
        line.set_border_bottom_color(colour(PAPER.muted))
    }

    /// The header of a column.
    pub(super) fn header(&self, column: &Column) -> Format {
        let header = self.prose().format.set_bold().set_background_color(self.tint);
        // The button of the filter stands at the right of a header.
        let header = sided(header, column.align, 2);
        header.set_border_bottom(FormatBorder::Medium).set_border_bottom_color(colour(PAPER.ink))
    }

    /// A cell of a column.
    pub(super) fn cell(&self, column: &Column) -> Format {
        let cell = sided(self.prose().format, column.align, 1);
        let cell = if column.strong { cell.set_bold() } else { cell };
        cell.set_border_bottom(FormatBorder::Thin).set_border_bottom_color(colour(PAPER.grid))
    }

    /// A stretch of text in a cell whose own letters are so.
    pub(super) fn run(&self, run: &Run, cell: &Format) -> Format {
        let letters = cell.clone();
        let letters = if run.strong { letters.set_bold() } else { letters };
        let letters = if run.emphasis { letters.set_italic() } else { letters };
        run.tone.map_or(letters.clone(), |tone| letters.set_font_color(toned(tone)))
    }
}

/// The format of a text that looks like a formula: it stays a text when somebody edits it.
pub(super) fn guarded(format: Format, text: &str) -> Format {
    if looks_like_formula(text) { format.set_quote_prefix() } else { format }
}

/// A verdict in a cell: bold in its colour, with its shape before the word that the cell holds.
pub(super) fn verdict(cell: Format, tone: Tone) -> Format {
    cell.set_bold().set_font_color(toned(tone)).set_num_format(with_shape(tone))
}

/// The same for a rule that looks at the word, without what a rule cannot change.
pub(super) fn rule(tone: Tone) -> Format {
    verdict(Format::new(), tone)
}

/// Letters that the shape of a verdict takes before its word.
pub(super) const SHAPE: usize = 2;

fn with_shape(tone: Tone) -> String {
    format!("General;General;General;\"{} \"@", shape(tone))
}

fn shape(tone: Tone) -> char {
    match tone {
        Tone::Good => '▲',
        Tone::Attention => '◆',
        Tone::Bad => '■',
        Tone::Unknown => '○',
        Tone::Informative => 'ⓘ',
        Tone::Neutral => '●',
    }
}

fn toned(tone: Tone) -> Color {
    colour(match tone {
        Tone::Good => PAPER.good,
        Tone::Attention => AMBER,
        Tone::Bad => PAPER.bad,
        Tone::Unknown | Tone::Neutral => PAPER.muted,
        Tone::Informative => PAPER.accent,
    })
}

/// Sets a cell to a side, and to the middle of its row; what stands at the right leaves some room for the column after it.
fn sided(format: Format, align: Align, room: u8) -> Format {
    let format = format.set_align(FormatAlign::VerticalCenter);
    match align {
        Align::Left => format.set_align(FormatAlign::Left),
        Align::Right => format.set_align(FormatAlign::Right).set_indent(room),
        Align::Centre => format.set_align(FormatAlign::Center),
    }
}

/// A colour on white paper.
pub(super) fn colour(ink: Ink) -> Color {
    let alpha = if ink.alpha.is_finite() { ink.alpha.clamp(0.0, 1.0) } else { 1.0 };
    let on_white = |part: u8| (255.0 - (255.0 - f32::from(part)) * alpha).round() as u32;
    let [red, green, blue] = ink.rgb.map(on_white);
    Color::RGB(red << 16 | green << 8 | blue)
}
