//! Tiles beside each other, as many as there is room for; those of one row are equally wide and equally high.

use crate::gui::accessibility::forward_to_parts;
use crate::gui::style::space;
use iced::advanced::layout;
use iced::advanced::widget::{Tree, Widget};
use iced::{Element, Length, Point, Size, Theme};

/// Tiles under construction.
pub struct Tiles<'a, M> {
    least: f32,
    spacing: f32,
    children: Vec<Element<'a, M>>,
}

/// Puts tiles beside each other, each at least this many pixels wide, and the rest below.
pub fn tiles<'a, M>(least: f32, children: Vec<Element<'a, M>>) -> Tiles<'a, M> {
    Tiles { least, spacing: space::LARGE, children }
}

impl<M> Tiles<'_, M> {
    /// Sets the distance between tiles.
    pub fn spacing(mut self, spacing: f32) -> Self {
        self.spacing = spacing;
        self
    }

    /// How many tiles stand in a row, so that the rows are as even as can be.
    fn columns(&self, width: f32) -> usize {
        let count = self.children.len().max(1);
        let fit = ((width + self.spacing) / (self.least + self.spacing)).floor().max(1.0) as usize;
        count.div_ceil(count.div_ceil(fit.min(count)))
    }
}

impl<M> Widget<M, Theme, iced::Renderer> for Tiles<'_, M> {
    forward_to_parts!(M, children);

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let width = limits.max().width;
        let columns = self.columns(width);
        let tile = ((width - self.spacing * (columns as f32 - 1.0)) / columns as f32).max(0.0);
        let mut nodes: Vec<layout::Node> = Vec::with_capacity(self.children.len());
        let mut y = 0.0;
        for (row, trees) in self.children.chunks_mut(columns).zip(tree.children.chunks_mut(columns)) {
            let mut lay_out = |least: f32| -> Vec<layout::Node> {
                let limits = layout::Limits::new(Size::new(tile, least), Size::new(tile, f32::INFINITY));
                let both = row.iter_mut().zip(trees.iter_mut());
                both.map(|(child, tree)| child.as_widget_mut().layout(tree, renderer, &limits)).collect()
            };
            let height =
                |nodes: &[layout::Node]| nodes.iter().map(|node| node.size().height).fold(0.0, f32::max);
            let made = lay_out(0.0);
            let high = height(&made);
            let is_even = made.iter().all(|node| node.size().height == high);
            let made = if is_even { made } else { lay_out(high) };
            for (column, node) in made.into_iter().enumerate() {
                nodes.push(node.move_to(Point::new(column as f32 * (tile + self.spacing), y)));
            }
            y += high + self.spacing;
        }
        layout::Node::with_children(Size::new(width, (y - self.spacing).max(0.0)), nodes)
    }
}

impl<'a, M: 'a> From<Tiles<'a, M>> for Element<'a, M> {
    fn from(tiles: Tiles<'a, M>) -> Self {
        Self::new(tiles)
    }
}
