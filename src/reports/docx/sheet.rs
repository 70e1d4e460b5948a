//! The shape of the pages, in twips: twentieths of a point.

use crate::reports::report::Paper;

/// Twips in a point.
pub const TWIPS: f32 = 20.0;
/// Between two columns.
pub const GUTTER: u32 = 400;

/// A page and its margins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sheet {
    width: u32,
    height: u32,
    side: u32,
    top: u32,
    bottom: u32,
}

impl Sheet {
    /// The pages of a paper: A4 upright, or a slide of 10 by 5.625 inch.
    pub const fn of(paper: Paper) -> Self {
        match paper {
            Paper::Page => Self { width: 11_906, height: 16_838, side: 1_247, top: 1_247, bottom: 1_191 },
            Paper::Slide => Self { width: 14_400, height: 8_100, side: 850, top: 1_020, bottom: 794 },
        }
    }

    /// The width of the text.
    pub const fn room(self) -> u32 {
        self.width - 2 * self.side
    }

    /// The width of one of two columns.
    pub const fn half(self) -> u32 {
        (self.room() - GUTTER) / 2
    }

    /// The height that a drawing may take.
    pub const fn tallest(self) -> u32 {
        (self.height - self.top - self.bottom) * 7 / 10
    }

    /// Space above what opens a page in front.
    pub const fn front(self) -> u32 {
        self.height / 6
    }

    /// The properties of a section.
    pub fn section(self, start: &str, columns: bool, has_front: bool) -> String {
        let Self { width, height, side, top, bottom } = self;
        let orientation = if width > height { " w:orient=\"landscape\"" } else { "" };
        let columns = if columns {
            format!("<w:cols w:num=\"2\" w:space=\"{GUTTER}\"/>")
        } else {
            "<w:cols w:space=\"720\"/>".to_owned()
        };
        let front = if has_front { "<w:titlePg/>" } else { "" };
        format!(
            "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdHeader\"/>\
             <w:footerReference w:type=\"default\" r:id=\"rIdFooter\"/><w:type w:val=\"{start}\"/>\
             <w:pgSz w:w=\"{width}\" w:h=\"{height}\"{orientation}/>\
             <w:pgMar w:top=\"{top}\" w:right=\"{side}\" w:bottom=\"{bottom}\" w:left=\"{side}\" \
             w:header=\"567\" w:footer=\"510\" w:gutter=\"0\"/>{columns}{front}</w:sectPr>"
        )
    }
}
