//! How far something is, beside how far it should be.

use super::badge::Tone;
use crate::gui::accessibility::{Role, accessible};
use crate::gui::style::Tokens;
use iced::advanced::widget::{Tree, Widget};
use iced::advanced::{Layout, Renderer as _, layout, mouse, renderer};
use iced::{Color, Element, Length, Rectangle, Size, Theme, border};

const BAR: f32 = 8.0;
const TICK: f32 = 14.0;

/// A bar under construction.
pub struct Progress {
    fraction: f32,
    marker: Option<f32>,
    name: String,
    value: Option<String>,
    width: Length,
    tone: Tone,
}

/// A bar filled to a fraction from 0 to 1, with an optional tick, such as the share of time that has passed.
pub fn progress(fraction: f32, marker: Option<f32>, name: impl Into<String>) -> Progress {
    Progress {
        fraction: fraction.clamp(0.0, 1.0),
        marker: marker.map(|marker| marker.clamp(0.0, 1.0)),
        name: name.into(),
        value: None,
        width: Length::Fill,
        tone: Tone::Informative,
    }
}

impl Progress {
    /// Sets the width.
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Sets the colour.
    pub fn tone(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }

    /// Sets what a screen reader says; without it the percentage.
    pub fn says(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl<'a, M: Clone + 'a> From<Progress> for Element<'a, M> {
    fn from(progress: Progress) -> Self {
        let percent = (progress.fraction * 100.0).round();
        let value = progress.value.clone().unwrap_or_else(|| format!("{percent} %"));
        let name = progress.name.clone();
        accessible(Element::new(Bar(progress)), Role::ProgressIndicator)
            .name(name)
            .value(value)
            .node(|node| {
                node.set_numeric_value(f64::from(percent));
                node.set_min_numeric_value(0.0);
                node.set_max_numeric_value(100.0);
            })
            .into()
    }
}

struct Bar(Progress);

impl<M> Widget<M, Theme, iced::Renderer> for Bar {
    fn size(&self) -> Size<Length> {
        Size::new(self.0.width, Length::Fixed(TICK))
    }

    fn layout(&mut self, _: &mut Tree, _: &iced::Renderer, limits: &layout::Limits) -> layout::Node {
        layout::atomic(limits, self.0.width, TICK)
    }

    fn draw(
        &self,
        _tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
    ) {
        let tokens = Tokens::of(theme);
        let bounds = layout.bounds();
        let track = Rectangle { y: bounds.y + (TICK - BAR) / 2.0, height: BAR, ..bounds };
        let mut fill = |bounds: Rectangle, radius: f32, color: Color| {
            let border = border::rounded(radius);
            renderer.fill_quad(renderer::Quad { bounds, border, ..renderer::Quad::default() }, color);
        };
        fill(track, BAR / 2.0, tokens.line);
        let done = track.width * self.0.fraction;
        if done > 0.0 {
            fill(Rectangle { width: done.max(BAR), ..track }, BAR / 2.0, self.0.tone.graphic(tokens));
        }
        if let Some(marker) = self.0.marker {
            let x = (bounds.x + (bounds.width * marker).clamp(1.0, bounds.width - 1.0) - 1.0).round();
            fill(Rectangle { x, width: 2.0, ..bounds }, 0.0, tokens.ink);
        }
    }
}
