//! A sheet of three parts, of which only the middle one gives way when there is too little room.

use super::card::scroll;
use crate::gui::style::space;
use iced::advanced::widget::{Operation, Tree, Widget};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, overlay, renderer};
use iced::widget::container;
use iced::{Element, Event, Length, Point, Rectangle, Size, Theme, Vector};

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
    fn children(&self) -> Vec<Tree> {
        self.parts.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.parts);
    }

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

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.container(None, layout.bounds());
        operation.traverse(&mut |operation| {
            for ((part, tree), layout) in self.parts.iter_mut().zip(&mut tree.children).zip(layout.children())
            {
                part.as_widget_mut().operate(tree, layout, renderer, operation);
            }
        });
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &iced::Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        viewport: &Rectangle,
    ) {
        for ((part, tree), layout) in self.parts.iter_mut().zip(&mut tree.children).zip(layout.children()) {
            let part = part.as_widget_mut();
            part.update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
        }
    }

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
        for ((part, tree), layout) in self.parts.iter().zip(&tree.children).zip(layout.children()) {
            part.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        let parts = self.parts.iter().zip(&tree.children).zip(layout.children());
        parts
            .map(|((part, tree), layout)| {
                part.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer)
            })
            .max()
            .unwrap_or_default()
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, iced::Renderer>> {
        overlay::from_children(&mut self.parts, tree, layout, renderer, viewport, translation)
    }
}
