//! How the window looks: colours, distances, letters. Nothing here is an element.

pub mod fonts;
pub mod tokens;

pub use fonts::{BODY, ICON, STRONG};
pub use tokens::{Tokens, theme};

/// Distances in pixels.
pub mod space {
    /// Between a label and its field.
    pub const TINY: f32 = 4.0;
    /// Between controls that belong together.
    pub const SMALL: f32 = 8.0;
    /// Between fields.
    pub const MEDIUM: f32 = 12.0;
    /// Between cards and inside them.
    pub const LARGE: f32 = 16.0;
    /// Around a page.
    pub const HUGE: f32 = 24.0;
}

/// Heights of letters in pixels.
pub mod size {
    /// Remarks, labels of fields, headers of columns.
    pub const SMALL: f32 = 12.0;
    /// Running text and controls.
    pub const BODY: f32 = 14.0;
    /// Headings inside a card.
    pub const SECTION: f32 = 17.0;
    /// The title of a page.
    pub const TITLE: f32 = 22.0;
    /// One number that must be seen.
    pub const NUMBER: f32 = 28.0;
}

/// Rounding of corners in pixels.
pub mod radius {
    /// Buttons, fields, selected rows.
    pub const CONTROL: f32 = 8.0;
    /// Cards and dialogs.
    pub const CARD: f32 = 12.0;
}
