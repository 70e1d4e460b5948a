//! A tree of items: arrows move, open and close.

use super::arrows::{Arrows, Step, up_and_down};
use super::button::bare;
use super::table::row_style;
use crate::gui::accessibility::{Content, Role, accessible, decoration};
use crate::gui::icon::{Icon, glyph};
use crate::gui::style::{BODY, STRONG, Tokens, radius, size, space};
use crate::gui::widget::text::coloured;
use iced::keyboard::key::Named;
use iced::widget::button::Style;
use iced::widget::{container, keyed_column, row, space as gap, text};
use iced::{Alignment, Element, Length};

/// How far a level of the tree stands to the right of the one above it, in pixels.
pub const INDENT: f32 = 16.0;
const CHEVRON: f32 = 20.0;

/// An item of a tree.
pub struct TreeItem<'a, M> {
    key: u64,
    depth: usize,
    label: String,
    shown: Option<String>,
    description: Option<String>,
    strong: bool,
    expanded: Option<bool>,
    selected: bool,
    trailing: Option<Element<'a, M>>,
    on_press: Option<M>,
    on_toggle: Option<M>,
}

/// An item with an identity, at a depth from 0.
pub fn tree_item<'a, M>(
    key: impl std::hash::Hash,
    depth: usize,
    label: impl Into<String>,
) -> TreeItem<'a, M> {
    TreeItem {
        key: crate::gui::accessibility::semantics::hash(key),
        depth,
        label: label.into(),
        shown: None,
        description: None,
        strong: false,
        expanded: None,
        selected: false,
        trailing: None,
        on_press: None,
        on_toggle: None,
    }
}

impl<'a, M> TreeItem<'a, M> {
    /// Makes it a branch that is open or closed, with the message that changes that.
    pub fn branch(mut self, expanded: bool, on_toggle: M) -> Self {
        self.expanded = Some(expanded);
        self.on_toggle = Some(on_toggle);
        self
    }

    /// Says whether the item is the chosen one.
    pub fn selected(mut self, selected: bool) -> Self {
        self.selected = selected;
        self
    }

    /// Shows something at the end of the line; say it also in the description.
    pub fn trailing(mut self, element: impl Into<Element<'a, M>>) -> Self {
        self.trailing = Some(element.into());
        self
    }

    /// Shows a shorter text than the label.
    pub fn shown(mut self, text: impl Into<String>) -> Self {
        self.shown = Some(text.into());
        self
    }

    /// Sets what a screen reader says after the label, such as status and progress.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets the label in strong letters, as for a heading among the items.
    pub fn strong(mut self) -> Self {
        self.strong = true;
        self
    }

    /// Sets the message that chooses the item.
    pub fn on_press(mut self, message: M) -> Self {
        self.on_press = Some(message);
        self
    }
}

/// What an arrow needs to know of an item.
struct Place<M> {
    depth: usize,
    expanded: Option<bool>,
    on_toggle: Option<M>,
}

impl<M: Clone> Place<M> {
    fn toggle(&self) -> Option<Step<M>> {
        self.on_toggle.clone().map(Step::Publish)
    }
}

/// A tree under construction.
pub struct Tree<'a, M> {
    name: String,
    items: Vec<TreeItem<'a, M>>,
}

/// A tree with a name for screen readers, of the items that are visible, in order.
pub fn tree<'a, M>(name: impl Into<String>, items: Vec<TreeItem<'a, M>>) -> Tree<'a, M> {
    Tree { name: name.into(), items }
}

impl<'a, M: Clone + 'a> From<Tree<'a, M>> for Element<'a, M> {
    fn from(tree: Tree<'a, M>) -> Self {
        let places: Vec<Place<M>> = tree
            .items
            .iter()
            .map(|item| Place {
                depth: item.depth,
                expanded: item.expanded,
                on_toggle: item.on_toggle.clone(),
            })
            .collect();
        let items =
            keyed_column(tree.items.into_iter().map(|item| (item.key, element(item)))).width(Length::Fill);
        let arrows = Arrows::new(items, Role::TreeItem, move |key, current, count| {
            let here = places.get(current)?;
            match key {
                Named::ArrowRight => match here.expanded {
                    Some(false) => here.toggle(),
                    _ => {
                        let next = current + 1;
                        (places.get(next)?.depth > here.depth).then_some(Step::Focus(next))
                    }
                },
                Named::ArrowLeft => match here.expanded {
                    Some(true) => here.toggle(),
                    _ => {
                        places[..current].iter().rposition(|place| place.depth < here.depth).map(Step::Focus)
                    }
                },
                _ => up_and_down(key, current, count),
            }
        });
        accessible(arrows, Role::Tree).name(tree.name).into()
    }
}

fn element<'a, M: Clone + 'a>(item: TreeItem<'a, M>) -> Element<'a, M> {
    let font = if item.strong || item.selected { STRONG } else { BODY };
    let chevron: Element<'a, M> = match item.expanded {
        Some(expanded) => {
            let shape = if expanded { Icon::ChevronDown } else { Icon::ChevronRight };
            let shape = glyph(shape, 16.0).style(coloured(|tokens| tokens.muted));
            let press = bare(container(shape).padding(2), item.on_toggle.clone(), |theme, _| Style {
                text_color: Tokens::of(theme).muted,
                ..Style::default()
            });
            decoration(press).into()
        }
        None => gap().width(CHEVRON).into(),
    };
    let words = text(item.shown.unwrap_or_else(|| item.label.clone()))
        .size(size::BODY)
        .font(font)
        .line_height(1.4)
        .width(Length::Fill);
    let content = row![gap().width(item.depth as f32 * INDENT), chevron, words]
        .push(item.trailing.map(decoration))
        .spacing(space::TINY)
        .align_y(Alignment::Center);
    let content = container(content).padding([6.0, space::SMALL]).width(Length::Fill);
    let on_press = item.on_press.or(item.on_toggle.clone());
    let control = bare(content, on_press.clone(), row_style(item.selected)).width(Length::Fill);
    let mut control = accessible(control, Role::TreeItem)
        .key(("tree item", item.key))
        .name(item.label)
        .presented(Content::Hidden)
        .level(item.depth + 1)
        .selected(item.selected)
        .ring(-1.0, radius::CONTROL)
        .on_press_maybe(on_press)
        .on_toggle(item.on_toggle);
    if let Some(expanded) = item.expanded {
        control = control.expanded(expanded);
    }
    if let Some(description) = item.description {
        control = control.description(description);
    }
    control.into()
}
