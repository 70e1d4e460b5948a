//! Paints a figure that was drawn elsewhere, and tells the value under the pointer.

use crate::charts::{Across, Down, Drawing, Ink, Mark, Spot};
use crate::gui::accessibility::{Role, accessible};
use crate::gui::style::{BODY, STRONG, Tokens, size};
use iced::advanced::text::Paragraph as _;
use iced::alignment::Vertical;
use iced::widget::canvas::{self, Cache, Frame, Geometry, LineJoin, Path, Stroke, Text};
use iced::widget::text::{Alignment, LineHeight, Shaping, Wrapping};
use iced::{Color, Element, Event, Font, Length, Pixels, Point, Rectangle, Size, Theme, border, mouse};
use std::cell::RefCell;

/// How far from a spot the pointer tells its value, in pixels across.
const REACH: f32 = 24.0;

/// A figure under construction.
pub struct Figure<'a> {
    draw: Box<dyn Fn(Size) -> Drawing + 'a>,
    name: String,
    description: String,
    width: Length,
    height: Length,
}

/// A figure from a function that draws it for the size there is, with a name and a description that says what a
/// person sees in it.
pub fn figure<'a>(
    draw: impl Fn(Size) -> Drawing + 'a,
    name: impl Into<String>,
    description: impl Into<String>,
) -> Figure<'a> {
    Figure {
        draw: Box::new(draw),
        name: name.into(),
        description: description.into(),
        width: Length::Fill,
        height: Length::Fixed(240.0),
    }
}

impl Figure<'_> {
    /// Sets the width; without it the figure fills.
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Sets the height.
    pub fn height(mut self, height: impl Into<Length>) -> Self {
        self.height = height.into();
        self
    }
}

impl<'a, M: Clone + 'a> From<Figure<'a>> for Element<'a, M> {
    fn from(figure: Figure<'a>) -> Self {
        let painter = Painter { draw: figure.draw, drawn: RefCell::new(None) };
        let canvas = canvas::Canvas::new(painter).width(figure.width).height(figure.height);
        accessible(canvas, Role::Image).name(figure.name).description(figure.description).into()
    }
}

struct Painter<'a> {
    draw: Box<dyn Fn(Size) -> Drawing + 'a>,
    /// The drawing of this view, with the size it was made for.
    drawn: RefCell<Option<(Size, Drawing)>>,
}

impl Painter<'_> {
    fn with_drawing<T>(&self, size: Size, use_it: impl FnOnce(&Drawing) -> T) -> T {
        let mut drawn = self.drawn.borrow_mut();
        if drawn.as_ref().is_none_or(|(made_for, _)| *made_for != size) {
            *drawn = Some((size, (self.draw)(size)));
        }
        let (_, drawing) = drawn.as_ref().expect("it has just been drawn");
        use_it(drawing)
    }
}

/// What a figure remembers between redraws.
#[derive(Default)]
struct State {
    cache: Cache,
    cached: RefCell<Option<Drawing>>,
    hovered: Option<usize>,
}

impl<M> canvas::Program<M> for Painter<'_> {
    type State = State;

    fn update(
        &self,
        state: &mut State,
        event: &Event,
        bounds: Rectangle,
        cursor: mouse::Cursor,
    ) -> Option<canvas::Action<M>> {
        let Event::Mouse(mouse::Event::CursorMoved { .. } | mouse::Event::CursorLeft) = event else {
            return None;
        };
        let hovered = cursor
            .position_in(bounds)
            .and_then(|point| self.with_drawing(bounds.size(), |drawing| nearest(&drawing.spots, point)));
        let moved = std::mem::replace(&mut state.hovered, hovered) != hovered;
        moved.then(canvas::Action::request_redraw)
    }

    fn draw(
        &self,
        state: &State,
        renderer: &iced::Renderer,
        theme: &Theme,
        bounds: Rectangle,
        _cursor: mouse::Cursor,
    ) -> Vec<Geometry> {
        self.with_drawing(bounds.size(), |drawing| {
            let mut cached = state.cached.borrow_mut();
            if cached.as_ref() != Some(drawing) {
                state.cache.clear();
                *cached = Some(drawing.clone());
            }
            let mut layers = vec![state.cache.draw(renderer, bounds.size(), |frame| paint(frame, drawing))];
            if let Some(spot) = state.hovered.and_then(|position| drawing.spots.get(position)) {
                // Text lies over all shapes of its frame: the box needs a frame of its own.
                let mut frame = Frame::new(renderer, bounds.size());
                paint_tip(&mut frame, spot, bounds.size(), Tokens::of(theme));
                layers.push(frame.into_geometry());
            }
            layers
        })
    }
}

/// Finds the spot nearest to a point: across first, then the distance.
fn nearest(spots: &[Spot], point: Point) -> Option<usize> {
    let across = |spot: &Spot| (spot.at[0] - point.x).abs();
    let distance = |spot: &Spot| across(spot).hypot(spot.at[1] - point.y);
    let closest = spots.iter().map(across).min_by(f32::total_cmp)?;
    let candidates = spots.iter().enumerate().filter(|(_, spot)| across(spot) <= closest + 0.5);
    let (position, _) = candidates.min_by(|one, other| distance(one.1).total_cmp(&distance(other.1)))?;
    (closest <= REACH).then_some(position)
}

fn paint(frame: &mut Frame, drawing: &Drawing) {
    for mark in &drawing.marks {
        match mark {
            Mark::Line { points, ink, width } => {
                let path = polyline(&snapped(points, *width), false);
                let stroke = Stroke::default().with_color(color(*ink)).with_width(*width);
                frame.stroke(&path, stroke.with_line_join(LineJoin::Round));
            }
            Mark::Area { points, ink } => frame.fill(&polyline(points, true), color(*ink)),
            Mark::Circle { centre: [x, y], radius, ink, width } => {
                let path = Path::circle(Point::new(*x, *y), *radius);
                match width {
                    Some(width) => {
                        frame.stroke(&path, Stroke::default().with_color(color(*ink)).with_width(*width));
                    }
                    None => frame.fill(&path, color(*ink)),
                }
            }
            Mark::Text { at: [x, y], text, size, ink, across, down, bold } => frame.fill_text(Text {
                content: text.clone(),
                position: Point::new(*x, *y),
                color: color(*ink),
                size: Pixels(*size),
                font: if *bold { STRONG } else { BODY },
                align_x: match across {
                    Across::Left => Alignment::Left,
                    Across::Centre => Alignment::Center,
                    Across::Right => Alignment::Right,
                },
                align_y: match down {
                    Down::Top => Vertical::Top,
                    Down::Middle => Vertical::Center,
                    Down::Bottom => Vertical::Bottom,
                },
                ..Text::default()
            }),
        }
    }
}

fn color(ink: Ink) -> Color {
    let [red, green, blue] = ink.rgb;
    Color::from_rgba8(red, green, blue, ink.alpha)
}

fn polyline(points: &[[f32; 2]], closed: bool) -> Path {
    Path::new(|path| {
        for (position, [x, y]) in points.iter().enumerate() {
            match position {
                0 => path.move_to(Point::new(*x, *y)),
                _ => path.line_to(Point::new(*x, *y)),
            }
        }
        if closed {
            path.close();
        }
    })
}

/// Moves a thin line along an axis to the middle of a pixel, else it is blurred over two.
fn snapped(points: &[[f32; 2]], width: f32) -> Vec<[f32; 2]> {
    let mut points = points.to_vec();
    if width > 1.0 {
        return points;
    }
    for axis in [0, 1] {
        let Some(first) = points.first().map(|point| point[axis]) else { continue };
        if points.iter().all(|point| (point[axis] - first).abs() < 0.01) {
            for point in &mut points {
                point[axis] = first.floor() + 0.5;
            }
        }
    }
    points
}

fn paint_tip(frame: &mut Frame, spot: &Spot, size: Size, tokens: &Tokens) {
    const PADDING: f32 = 8.0;
    const DISTANCE: f32 = 12.0;
    let [x, y] = spot.at;
    let at = Point::new(x, y);
    frame.fill(&Path::circle(at, 5.0), tokens.card);
    frame.fill(&Path::circle(at, 4.0), tokens.ink);

    let words = measured(&spot.says, size::SMALL, BODY);
    let outer = Size::new(words.width + 2.0 * PADDING, words.height + 2.0 * PADDING);
    let left =
        if x + DISTANCE + outer.width <= size.width { x + DISTANCE } else { x - DISTANCE - outer.width };
    let corner = Point::new(
        left.clamp(0.0, (size.width - outer.width).max(0.0)).round(),
        (y - outer.height / 2.0).clamp(0.0, (size.height - outer.height).max(0.0)).round(),
    );
    frame.fill(&Path::rounded_rectangle(corner, outer, border::radius(6)), tokens.ink);
    frame.fill_text(Text {
        content: spot.says.clone(),
        position: Point::new(corner.x + PADDING, corner.y + PADDING),
        color: tokens.on_blue,
        size: Pixels(size::SMALL),
        line_height: LineHeight::Relative(1.4),
        font: BODY,
        ..Text::default()
    });
}

/// The size of a text of one or more lines.
fn measured(content: &str, size: f32, font: Font) -> Size {
    type Paragraph = <iced::Renderer as iced::advanced::text::Renderer>::Paragraph;
    Paragraph::with_text(iced::advanced::text::Text {
        content,
        bounds: Size::INFINITE,
        size: Pixels(size),
        line_height: LineHeight::Relative(1.4),
        font,
        align_x: Alignment::Left,
        align_y: Vertical::Top,
        shaping: Shaping::Advanced,
        wrapping: Wrapping::None,
    })
    .min_bounds()
}
