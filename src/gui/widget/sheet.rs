//! A sheet of three parts, of which only the middle one gives way when there is too little room.

use super::card::scroll;
use crate::gui::accessibility::forward_to_parts;
use crate::gui::style::space;
use iced::advanced::layout;
use iced::advanced::widget::{Tree, Widget};
use iced::widget::container;
use iced::{Element, Length, Point, Size, Theme};

/// A head, a body that scrolls when it is too high, and a foot.
struct Sheet<'a, M> {
    parts: [Element<'a, M>; 3],
}

/// Puts a head over a body that scrolls when it is too high, and a foot below; as high as it needs.
pub(super) fn sheet<'a, M: 'a>(
    head: impl Into<Element<'a, M>>,
    body: impl Into<Element<'a, M>>,
    foot: impl Into<Element<'a, M>>,
) -> Element<'a, M> {
    // Focus rings stand outside their controls: what scrolls needs a margin to show them.
    const MARGIN: f32 = 4.0;
    let body = scroll(container(body).padding(MARGIN).width(Length::Fill));
    let beside = |part| container(part).padding([0.0, MARGIN]).into();
    Element::new(Sheet { parts: [beside(head.into()), body.into(), beside(foot.into())] })
}

impl<M> Widget<M, Theme, iced::Renderer> for Sheet<'_, M> {
    forward_to_parts!(M, parts);

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let room = limits.max();
        let mut left = (room.height - 2.0 * space::LARGE).max(0.0);
        let mut nodes: [Option<layout::Node>; 3] = [None, None, None];
        for part in [0, 2, 1] {
            let limits = layout::Limits::new(Size::ZERO, Size::new(room.width, left));
            let node = self.parts[part].as_widget_mut().layout(&mut tree.children[part], renderer, &limits);
            left = (left - node.size().height).max(0.0);
            nodes[part] = Some(node);
        }
        let mut y = 0.0;
        let nodes: Vec<layout::Node> = nodes
            .into_iter()
            .flatten()
            .map(|node| {
                let node = node.move_to(Point::new(0.0, y));
                y += node.size().height + space::LARGE;
                node
            })
            .collect();
        layout::Node::with_children(Size::new(room.width, y - space::LARGE), nodes)
    }
}
