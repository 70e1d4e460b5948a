//! The colours by their purpose, and the theme that iced's own widgets take them from.

use iced::theme::Palette;
use iced::theme::palette::{Background, Danger, Extended, Pair, Primary, Secondary, Success, Warning};
use iced::{Color, Theme, color};

/// Colours by purpose.
///
/// `good`, `attention` and `bad` are for shapes and bars; words in those colours use the `_text` form, which is
/// dark enough to read on white and on the soft fill.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tokens {
    /// Running text.
    pub ink: Color,
    /// Text of less importance.
    pub muted: Color,
    /// Main actions, links, focus.
    pub blue: Color,
    /// The main action under the pointer.
    pub blue_deep: Color,
    /// Text on blue.
    pub on_blue: Color,
    /// The page.
    pub paper: Color,
    /// Cards and fields.
    pub card: Color,
    /// Lines round cards and between rows.
    pub line: Color,
    /// Outlines of fields and boxes that can be filled in.
    pub outline: Color,
    /// Shapes: on course.
    pub good: Color,
    /// Words: on course.
    pub good_text: Color,
    /// Fill behind what is on course.
    pub good_soft: Color,
    /// Shapes: asks for attention.
    pub attention: Color,
    /// Words: asks for attention.
    pub attention_text: Color,
    /// Fill behind what asks for attention.
    pub attention_soft: Color,
    /// Shapes and words: off course.
    pub bad: Color,
    /// Fill behind what is off course.
    pub bad_soft: Color,
    /// Fill behind what is chosen or informs.
    pub blue_soft: Color,
    /// Fill behind what is neutral, and the track of a bar.
    pub grey_soft: Color,
    /// Where time is now.
    pub now: Color,
    /// The side bar.
    pub side: Color,
    /// The chosen place in the side bar.
    pub side_chosen: Color,
    /// Text in the side bar.
    pub side_text: Color,
    /// Text of less importance in the side bar.
    pub side_muted: Color,
    /// Dims the window under a dialog.
    pub dim: Color,
}

impl Tokens {
    /// The light colours.
    pub const LIGHT: Self = Self {
        ink: color!(0x14213d),
        muted: color!(0x5b677a),
        blue: color!(0x1f4e9e),
        blue_deep: color!(0x183f82),
        on_blue: Color::WHITE,
        paper: color!(0xf6f8fb),
        card: Color::WHITE,
        line: color!(0xd9e0ea),
        outline: color!(0x8591a5),
        good: color!(0x1b7f5c),
        good_text: color!(0x14694b),
        good_soft: color!(0xe3f3ec),
        attention: color!(0xb7791f),
        attention_text: color!(0x8a5a10),
        attention_soft: color!(0xfbf1de),
        bad: color!(0xb3261e),
        bad_soft: color!(0xfbe9e7),
        blue_soft: color!(0xe4ecf9),
        grey_soft: color!(0xeef2f8),
        now: color!(0xe0a030),
        side: color!(0x14213d),
        side_chosen: color!(0x26375f),
        side_text: color!(0xe4ecf9),
        side_muted: color!(0xa9b5cc),
        dim: color!(0x14213d, 0.45),
    };

    /// The colours that belong to a theme.
    pub fn of(_theme: &Theme) -> &'static Self {
        const LIGHT: Tokens = Tokens::LIGHT;
        &LIGHT
    }
}

/// The light theme of the window.
pub fn theme() -> Theme {
    let tokens = Tokens::LIGHT;
    let palette = Palette {
        background: tokens.paper,
        text: tokens.ink,
        primary: tokens.blue,
        success: tokens.good_text,
        warning: tokens.attention_text,
        danger: tokens.bad,
    };
    Theme::custom_with_fn("Kadans", palette, move |_| extended(&tokens))
}

/// The levels of each colour, chosen by hand: generated ones come out saturated.
fn extended(tokens: &Tokens) -> Extended {
    let on = |color| Pair { color, text: tokens.ink };
    let inverse = |color| Pair { color, text: tokens.on_blue };
    Extended {
        background: Background {
            base: on(tokens.paper),
            weakest: on(tokens.card),
            weaker: on(tokens.grey_soft),
            weak: on(tokens.grey_soft),
            neutral: on(tokens.line),
            strong: on(tokens.line),
            stronger: on(tokens.outline),
            strongest: on(tokens.outline),
        },
        primary: Primary {
            base: inverse(tokens.blue),
            weak: on(tokens.blue_soft),
            strong: inverse(tokens.blue_deep),
        },
        secondary: Secondary {
            base: on(tokens.line),
            weak: on(tokens.grey_soft),
            strong: inverse(tokens.muted),
        },
        success: Success {
            base: inverse(tokens.good),
            weak: on(tokens.good_soft),
            strong: inverse(tokens.good_text),
        },
        warning: Warning {
            base: inverse(tokens.attention),
            weak: on(tokens.attention_soft),
            strong: inverse(tokens.attention_text),
        },
        danger: Danger { base: inverse(tokens.bad), weak: on(tokens.bad_soft), strong: inverse(tokens.bad) },
        is_dark: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Contrast of two opaque colours, from 1 to 21 (WCAG 2.2, "contrast ratio").
    fn contrast(one: Color, other: Color) -> f32 {
        let [one, other] = [one, other].map(Color::relative_luminance);
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    fn assert_contrast(pairs: &[(&str, Color, Color)], least: f32) {
        for (name, one, other) in pairs {
            let found = contrast(*one, *other);
            assert!(found >= least, "{name}: {found:.2} is less than {least}");
        }
    }

    #[test]
    fn text_stands_out_at_least_four_and_a_half_to_one() {
        let tokens = Tokens::LIGHT;
        assert_contrast(
            &[
                ("ink on card", tokens.ink, tokens.card),
                ("ink on paper", tokens.ink, tokens.paper),
                ("ink on chosen row", tokens.ink, tokens.blue_soft),
                ("muted on card", tokens.muted, tokens.card),
                ("muted on paper", tokens.muted, tokens.paper),
                ("muted on grey", tokens.muted, tokens.grey_soft),
                ("muted on chosen row", tokens.muted, tokens.blue_soft),
                ("blue on card", tokens.blue, tokens.card),
                ("blue on soft blue", tokens.blue, tokens.blue_soft),
                ("text on blue", tokens.on_blue, tokens.blue),
                ("text on deep blue", tokens.on_blue, tokens.blue_deep),
                ("text on bad", tokens.on_blue, tokens.bad),
                ("good on card", tokens.good_text, tokens.card),
                ("good on its fill", tokens.good_text, tokens.good_soft),
                ("attention on card", tokens.attention_text, tokens.card),
                ("attention on its fill", tokens.attention_text, tokens.attention_soft),
                ("bad on card", tokens.bad, tokens.card),
                ("bad on its fill", tokens.bad, tokens.bad_soft),
                ("side bar", tokens.side_text, tokens.side),
                ("side bar, chosen", tokens.side_text, tokens.side_chosen),
                ("side bar, muted", tokens.side_muted, tokens.side),
            ],
            4.5,
        );
    }

    #[test]
    fn graphics_stand_out_at_least_three_to_one() {
        let tokens = Tokens::LIGHT;
        assert_contrast(
            &[
                ("outline on card", tokens.outline, tokens.card),
                ("focus ring on card", tokens.blue, tokens.card),
                ("focus ring on paper", tokens.blue, tokens.paper),
                ("focus ring on dark", tokens.now, tokens.side),
                ("bar on its track", tokens.blue, tokens.line),
                ("good", tokens.good, tokens.card),
                ("good on its fill", tokens.good, tokens.good_soft),
                ("attention", tokens.attention, tokens.card),
                ("attention on its fill", tokens.attention, tokens.attention_soft),
                ("bad", tokens.bad, tokens.card),
                ("bad on its fill", tokens.bad, tokens.bad_soft),
            ],
            3.0,
        );
    }
}
