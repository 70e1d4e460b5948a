//! Status as shape, word and colour together.

use super::text::coloured;
use crate::gui::accessibility::decoration;
use crate::gui::style::{STRONG, Tokens, size};
use iced::widget::{container, row, text};
use iced::{Alignment, Color, Element, Theme, border};

/// How things stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
    /// On course.
    Good,
    /// Asks for attention.
    Attention,
    /// Off course.
    Bad,
    /// No figure, or an old one.
    Unknown,
    /// Says something without judging.
    Informative,
    /// Says something of less importance, without a shape.
    Neutral,
}

impl Tone {
    /// The shape that says the same without colour.
    pub const fn shape(self) -> &'static str {
        match self {
            Self::Good => "▲",
            Self::Attention => "◆",
            Self::Bad => "■",
            Self::Unknown => "○",
            Self::Informative => "i",
            Self::Neutral => "",
        }
    }

    /// The colour for words.
    pub const fn text(self, tokens: &Tokens) -> Color {
        match self {
            Self::Good => tokens.good_text,
            Self::Attention => tokens.attention_text,
            Self::Bad => tokens.bad,
            Self::Unknown | Self::Neutral => tokens.muted,
            Self::Informative => tokens.blue,
        }
    }

    /// The colour for shapes and bars.
    pub const fn graphic(self, tokens: &Tokens) -> Color {
        match self {
            Self::Good => tokens.good,
            Self::Attention => tokens.attention,
            _ => self.text(tokens),
        }
    }

    /// The soft fill behind words.
    pub const fn fill(self, tokens: &Tokens) -> Color {
        match self {
            Self::Good => tokens.good_soft,
            Self::Attention => tokens.attention_soft,
            Self::Bad => tokens.bad_soft,
            Self::Unknown | Self::Neutral => tokens.grey_soft,
            Self::Informative => tokens.blue_soft,
        }
    }
}

/// The shape of a tone alone; screen readers skip it, so say the word beside it.
pub fn mark<'a, M: Clone + 'a>(tone: Tone, size: f32) -> Element<'a, M> {
    let shape = text(tone.shape()).size(size).font(STRONG).line_height(1.0);
    decoration(shape.style(coloured(move |tokens| tone.graphic(tokens)))).into()
}

/// A soft pill with the shape of a tone alone; screen readers skip it, so say the word beside it.
pub fn pill<'a, M: Clone + 'a>(tone: Tone) -> Element<'a, M> {
    decoration(container(mark(tone, 10.0)).center_x(34).padding([4.0, 0.0]).style(soft(tone))).into()
}

/// The soft fill and the round ends behind a status.
fn soft(tone: Tone) -> impl Fn(&Theme) -> container::Style {
    move |theme| container::Style {
        background: Some(tone.fill(Tokens::of(theme)).into()),
        border: border::rounded(11),
        ..container::Style::default()
    }
}

/// A soft pill with the shape, the word and the colour of a tone.
pub fn badge<'a, M: Clone + 'a>(tone: Tone, label: impl Into<String>) -> Element<'a, M> {
    let words = text(label.into()).size(size::SMALL).font(STRONG).line_height(1.4);
    let words = words.wrapping(text::Wrapping::WordOrGlyph);
    let mut content = row![].spacing(5).align_y(Alignment::Center);
    if !tone.shape().is_empty() {
        content = content.push(mark(tone, 10.0));
    }
    let content = content.push(words.style(coloured(move |tokens| tone.text(tokens))));
    container(content).padding([2.0, 9.0]).style(soft(tone)).into()
}
