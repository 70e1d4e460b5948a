//! A figure that has been drawn: flat primitives in pixels, ready for any surface.
//!
//! The window paints a [`Drawing`] on a canvas, the report paints it in Typst, and [`super::svg`] writes it as
//! SVG. Nothing here knows what a figure means.

use serde::Serialize;

/// A drawn figure: its size in logical pixels and its marks, the first one lowest.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Drawing {
    /// Width in pixels.
    pub width: f32,
    /// Height in pixels.
    pub height: f32,
    /// Marks from back to front.
    pub marks: Vec<Mark>,
    /// Places that tell their value under the pointer, in reading order.
    #[serde(skip)]
    pub spots: Vec<Spot>,
}

/// One primitive of a drawing.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "mark", rename_all = "kebab-case")]
pub enum Mark {
    /// An open line through points.
    Line {
        /// Points in pixels, from the left top.
        points: Vec<[f32; 2]>,
        /// Colour of the line.
        ink: Ink,
        /// Thickness in pixels.
        width: f32,
    },
    /// A filled polygon.
    Area {
        /// Corners in pixels.
        points: Vec<[f32; 2]>,
        /// Colour of the surface.
        ink: Ink,
    },
    /// A circle, filled or as a ring.
    Circle {
        /// Centre in pixels.
        centre: [f32; 2],
        /// Radius in pixels.
        radius: f32,
        /// Colour.
        ink: Ink,
        /// Thickness of the ring; none when the disc is filled.
        width: Option<f32>,
    },
    /// A line of text.
    Text {
        /// Place that the anchors refer to, in pixels.
        at: [f32; 2],
        /// What it says.
        text: String,
        /// Height of the letters in pixels.
        size: f32,
        /// Colour.
        ink: Ink,
        /// Which end of the text stands at the place.
        across: Across,
        /// Which edge of the text stands at the place.
        down: Down,
        /// Semi-bold letters.
        bold: bool,
    },
}

/// A colour with opacity, as `#rrggbbaa` on paper.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ink {
    /// Red, green and blue.
    pub rgb: [u8; 3],
    /// Opacity from 0 to 1.
    pub alpha: f32,
}

/// Horizontal anchor of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Across {
    /// The text begins at the place.
    Left,
    /// The text is centred on the place.
    Centre,
    /// The text ends at the place.
    Right,
}

/// Vertical anchor of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Down {
    /// The text hangs from the place.
    Top,
    /// The text is centred on the place.
    Middle,
    /// The text stands on the place.
    Bottom,
}

/// A place in a drawing that tells its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    /// Where it is, in pixels.
    pub at: [f32; 2],
    /// What it says, ready for a person.
    pub says: String,
}

impl Ink {
    /// An opaque colour from `0xrrggbb`.
    pub const fn hex(rgb: u32) -> Self {
        Self { rgb: [(rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8], alpha: 1.0 }
    }

    /// The same colour with another opacity.
    pub const fn faded(self, alpha: f32) -> Self {
        Self { rgb: self.rgb, alpha }
    }

    /// The colour as `#rrggbbaa`.
    pub fn to_hex(self) -> String {
        let [r, g, b] = self.rgb;
        format!("#{r:02x}{g:02x}{b:02x}{:02x}", (self.alpha.clamp(0.0, 1.0) * 255.0).round() as u8)
    }
}

impl Serialize for Ink {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_hex())
    }
}
