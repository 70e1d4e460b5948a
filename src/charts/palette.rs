//! The colours of figures, by the role they play.
//!
//! Nothing here knows a screen theme: whoever draws passes a palette.

use super::drawing::Ink;

/// Colours by role; each figure takes what it needs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Palette {
    /// What lies under the figure; the inside of hollow points.
    pub surface: Ink,
    /// Main text.
    pub ink: Ink,
    /// Axis labels and other quiet text.
    pub muted: Ink,
    /// Grid lines and what still waits.
    pub grid: Ink,
    /// The measured line and its points.
    pub series: Ink,
    /// Centre lines, sparklines and finished phases.
    pub accent: Ink,
    /// On course.
    pub good: Ink,
    /// Needs attention.
    pub attention: Ink,
    /// Off course.
    pub bad: Ink,
    /// The baseline and its label.
    pub baseline: Ink,
    /// The trajectory towards the target.
    pub trajectory: Ink,
    /// Fill of target bands and control limits.
    pub band: Ink,
    /// The forecast; its cone is drawn faded.
    pub forecast: Ink,
    /// Today, and the phase that is under way.
    pub now: Ink,
}

impl Palette {
    /// The light theme, on a white card.
    pub const LIGHT: Self = Self {
        surface: Ink::hex(0xff_ff_ff),
        ink: Ink::hex(0x14_21_3d),
        muted: Ink::hex(0x5b_67_7a),
        grid: Ink::hex(0xd9_e0_ea),
        series: Ink::hex(0x14_21_3d),
        accent: Ink::hex(0x1f_4e_9e),
        good: Ink::hex(0x1b_7f_5c),
        attention: Ink::hex(0xb7_79_1f),
        bad: Ink::hex(0xb3_26_1e),
        baseline: Ink::hex(0x5b_67_7a),
        trajectory: Ink::hex(0x1b_7f_5c),
        band: Ink::hex(0x1f_4e_9e).faded(0.08),
        forecast: Ink::hex(0xb7_79_1f),
        now: Ink::hex(0xe0_a0_30),
    };

    /// The colours of reports: those of the light theme, on white paper.
    pub const PAPER: Self = Self { surface: Ink::hex(0xff_ff_ff), ..Self::LIGHT };
}
