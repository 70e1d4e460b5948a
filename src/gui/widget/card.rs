//! Surfaces: cards on the page and lines between things.

use crate::gui::accessibility::forward_to_content;
use crate::gui::style::{Tokens, radius, space};
use iced::advanced::widget::{Tree, Widget};
use iced::advanced::{Layout, Renderer as _, mouse, renderer};
use iced::widget::scrollable::{self, Direction, Scrollable, Scrollbar};
use iced::widget::{container, rule as line};
use iced::{Color, Element, Length, Padding, Rectangle, Theme, border};

/// A card under construction.
pub struct Card<'a, M> {
    content: Element<'a, M>,
    width: Length,
    height: Length,
    padding: Padding,
    top_edge: Option<fn(&Tokens) -> Color>,
}

/// A white surface with a thin line round it.
pub fn card<'a, M>(content: impl Into<Element<'a, M>>) -> Card<'a, M> {
    Card {
        content: content.into(),
        width: Length::Fill,
        height: Length::Shrink,
        padding: Padding::new(space::LARGE),
        top_edge: None,
    }
}

impl<M> Card<'_, M> {
    /// Sets the width; without it the card fills.
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Sets the height; without it the content decides.
    pub fn height(mut self, height: impl Into<Length>) -> Self {
        self.height = height.into();
        self
    }

    /// Sets the distance to the content.
    pub fn padding(mut self, padding: impl Into<Padding>) -> Self {
        self.padding = padding.into();
        self
    }

    /// Colours the top edge.
    pub fn top_edge(mut self, color: fn(&Tokens) -> Color) -> Self {
        self.top_edge = Some(color);
        self
    }
}

/// The look of a card, for containers that are one.
pub fn surface(theme: &Theme) -> container::Style {
    let tokens = Tokens::of(theme);
    container::Style {
        background: Some(tokens.card.into()),
        text_color: Some(tokens.ink),
        border: border::rounded(radius::CARD).width(1).color(tokens.line),
        ..container::Style::default()
    }
}

impl<'a, M: 'a> From<Card<'a, M>> for Element<'a, M> {
    fn from(card: Card<'a, M>) -> Self {
        let surface = container(card.content)
            .padding(card.padding)
            .width(card.width)
            .height(card.height)
            .style(surface);
        match card.top_edge {
            Some(color) => Element::new(Edged { content: surface.into(), color }),
            None => surface.into(),
        }
    }
}

/// A thin line across.
pub fn rule<'a, M: 'a>() -> Element<'a, M> {
    line::horizontal(1)
        .style(|theme| line::Style {
            color: Tokens::of(theme).line,
            radius: 0.into(),
            fill_mode: line::FillMode::Full,
            snap: true,
        })
        .into()
}

/// Content that scrolls when it is higher than the room there is, with a slim bar.
pub fn scroll<'a, M: 'a>(content: impl Into<Element<'a, M>>) -> Scrollable<'a, M> {
    let bar = Scrollbar::new().width(8).scroller_width(8).margin(2);
    Scrollable::with_direction(content, Direction::Vertical(bar)).width(Length::Fill).style(
        |theme, status| {
            let tokens = Tokens::of(theme);
            let mut style = scrollable::default(theme, status);
            let color = if matches!(status, scrollable::Status::Active { .. }) {
                tokens.line
            } else {
                tokens.outline
            };
            for rail in [&mut style.vertical_rail, &mut style.horizontal_rail] {
                rail.background = None;
                rail.scroller.background = color.into();
                rail.scroller.border = border::rounded(4);
            }
            style
        },
    )
}

/// A card with a coloured top edge that follows its corners.
struct Edged<'a, M> {
    content: Element<'a, M>,
    color: fn(&Tokens) -> Color,
}

impl<M> Widget<M, Theme, iced::Renderer> for Edged<'_, M> {
    forward_to_content!(M);
    forward_to_content!(M, operate);
    forward_to_content!(M, update);
    forward_to_content!(M, diff);
    forward_to_content!(M, pointer);

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        const THICKNESS: f32 = 4.0;
        self.content.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
        let bounds = layout.bounds();
        let Some(edge) = (Rectangle { height: THICKNESS, ..bounds }).intersection(viewport) else { return };
        let quad =
            renderer::Quad { bounds, border: border::rounded(radius::CARD), ..renderer::Quad::default() };
        let color = (self.color)(Tokens::of(theme));
        renderer.with_layer(edge, |renderer| renderer.fill_quad(quad, color));
    }
}
