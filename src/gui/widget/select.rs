//! A choice of one from a list, fully usable by keyboard.

use super::field::framed;
use super::text::{body, coloured};
use crate::gui::accessibility::semantics::{Content, Focus, Report, Request, Semantics, hash};
use crate::gui::accessibility::widget::draw_ring;
use crate::gui::accessibility::{Role, decoration, forward_to_content};
use crate::gui::icon::{Icon, glyph, icon};
use crate::gui::style::{Tokens, radius, space};
use crate::gui::widget::select_list::{Choice, List};
use accesskit::{Action, HasPopup, Node};
use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, mouse, overlay, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::widget::{container, row, text};
use iced::{Alignment, Border, Color, Element, Event, Length, Padding, Rectangle, Theme, Vector, border};

/// Width of the list of a select that looks like a link, in pixels.
const LINKED: f32 = 500.0;

/// A select under construction.
pub struct Select<'a, T, M> {
    name: String,
    shows_label: bool,
    options: Vec<(T, String)>,
    selected: Option<T>,
    placeholder: String,
    hint: Option<String>,
    error: Option<String>,
    id: Option<String>,
    width: Length,
    enabled: bool,
    quiet: bool,
    is_link: bool,
    on_select: Box<dyn Fn(T) -> M + 'a>,
}

/// A list to choose from, under its label.
pub fn select<'a, T, M>(
    label: impl Into<String>,
    options: Vec<(T, String)>,
    selected: Option<T>,
    on_select: impl Fn(T) -> M + 'a,
) -> Select<'a, T, M> {
    Select {
        name: label.into(),
        shows_label: true,
        options,
        selected,
        placeholder: String::new(),
        hint: None,
        error: None,
        id: None,
        width: Length::Fill,
        enabled: true,
        quiet: false,
        is_link: false,
        on_select: Box::new(on_select),
    }
}

/// A list to choose from without a visible label, for the cells of a table.
pub fn bare_select<'a, T, M>(
    name: impl Into<String>,
    options: Vec<(T, String)>,
    selected: Option<T>,
    on_select: impl Fn(T) -> M + 'a,
) -> Select<'a, T, M> {
    Select { shows_label: false, ..select(name, options, selected, on_select) }
}

impl<T, M> Select<'_, T, M> {
    /// Shows these words while nothing is chosen.
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = placeholder.into();
        self
    }

    /// Shows what the choice means.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Shows what is wrong, if anything.
    pub fn error(mut self, error: impl Into<Option<String>>) -> Self {
        self.error = error.into();
        self
    }

    /// Sets the widget id, by which the select can be focused.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets the width; without it the select fills.
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Leaves out the outline until the select is pointed at, open or wrong, as in the cells of a sheet.
    pub fn quiet(mut self) -> Self {
        self.quiet = true;
        self
    }

    /// Shows only the placeholder, as a link among text; the list below it is wider.
    pub fn link(mut self) -> Self {
        self.is_link = true;
        self.quiet = true;
        self
    }

    /// Allows the choice to be changed.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }
}

impl<'a, T: Clone + PartialEq + 'a, M: Clone + 'a> From<Select<'a, T, M>> for Element<'a, M> {
    fn from(select: Select<'a, T, M>) -> Self {
        let Select { options, on_select, .. } = select;
        let chosen = options.iter().position(|(option, _)| Some(option) == select.selected.as_ref());
        let shown = chosen.map_or_else(String::new, |position| options[position].1.clone());
        let mut node = Node::new(Role::ComboBox);
        node.set_label(select.name.clone());
        node.set_value(shown.clone());
        node.set_has_popup(HasPopup::Listbox);
        if select.enabled {
            node.add_action(Action::Click);
            node.add_action(Action::Focus);
        } else {
            node.set_disabled();
        }
        if let Some(words) = select.error.clone().or(select.hint.clone()) {
            node.set_description(words);
        }
        let content = if select.is_link {
            let words = super::text::strong(select.placeholder).style(coloured(|tokens| tokens.blue));
            let chevron = glyph(Icon::ChevronDown, 14.0).style(coloured(|tokens| tokens.blue));
            row![words, decoration(chevron)].spacing(space::TINY)
        } else {
            let words = if chosen.is_some() || select.placeholder.is_empty() {
                body(if shown.is_empty() { " ".to_owned() } else { shown })
            } else {
                super::text::muted(select.placeholder)
            };
            let words = words.wrapping(text::Wrapping::None);
            let clipped = container(words).width(Length::Fill).clip(true);
            row![clipped, icon(Icon::ChevronDown, 16.0)].spacing(space::SMALL)
        };
        let content = content.align_y(Alignment::Center);
        let width = if select.is_link { Length::Shrink } else { Length::Fill };
        let padding = if select.is_link {
            Padding::from([3.0, 6.0])
        } else if select.quiet {
            Padding { top: 4.0, bottom: 4.0, left: 6.0, right: 4.0 }
        } else {
            Padding { top: 6.0, bottom: 6.0, left: 10.0, right: 8.0 }
        };
        let choices =
            options.into_iter().map(|(option, label)| Choice { label, message: on_select(option) }).collect();
        let chooser = Element::new(Chooser {
            content: container(content).padding(padding).width(width).into(),
            failed: select.error.is_some(),
            quiet: select.quiet,
            list_width: if select.is_link { LINKED } else { 0.0 },
            semantics: Semantics {
                key: select.id.as_ref().map(hash),
                node,
                content: Content::Hidden,
                tab_stop: select.enabled,
            },
            id: select.id.map(Id::from),
            choices,
            chosen,
        });
        let label = select.shows_label.then_some(select.name);
        framed(label, chooser, select.hint, select.error, select.width)
    }
}

/// The closed select, which opens its list as an overlay.
struct Chooser<'a, M> {
    content: Element<'a, M>,
    failed: bool,
    quiet: bool,
    /// Width of the list at least, in pixels.
    list_width: f32,
    semantics: Semantics,
    id: Option<Id>,
    choices: Vec<Choice<M>>,
    chosen: Option<usize>,
}

/// What a select remembers between redraws.
#[derive(Default)]
pub(super) struct State {
    pub(super) focus: Focus,
    pub(super) open: bool,
    pub(super) highlighted: usize,
    /// How far the list is scrolled, in pixels.
    pub(super) scrolled: f32,
    /// The highlighted choice must be brought into view.
    pub(super) reveal: bool,
    requests: Vec<Request>,
}

impl State {
    pub(super) fn highlight(&mut self, position: usize) {
        self.highlighted = position;
        self.reveal = true;
    }
}

/// Finds the next choice that begins with a letter, after a position and round the corner.
pub(super) fn beginning_with<M>(choices: &[Choice<M>], letter: &str, after: usize) -> Option<usize> {
    let letter = letter.to_lowercase();
    let count = choices.len();
    (1..=count)
        .map(|distance| (after + distance) % count)
        .find(|position| choices[*position].label.to_lowercase().starts_with(&letter))
}

impl<M> Chooser<'_, M> {
    fn open(&self, state: &mut State) {
        state.open = true;
        state.highlight(self.chosen.unwrap_or(0));
    }

    /// Opens the list when a key asks for it; tells whether it did.
    fn key(&self, state: &mut State, key: &Key, modifiers: keyboard::Modifiers) -> bool {
        if modifiers.control() || modifiers.logo() {
            return false;
        }
        match key {
            Key::Named(Named::Enter | Named::Space | Named::ArrowDown | Named::ArrowUp) => self.open(state),
            Key::Character(letter) if !modifiers.alt() => {
                let after = self.chosen.unwrap_or(self.choices.len().saturating_sub(1));
                let Some(position) = beginning_with(&self.choices, letter, after) else { return false };
                self.open(state);
                state.highlight(position);
            }
            _ => return false,
        }
        true
    }
}

impl<M: Clone> Widget<M, Theme, iced::Renderer> for Chooser<'_, M> {
    forward_to_content!(M);
    forward_to_content!(M, diff);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let (id, bounds) = (self.id.as_ref(), layout.bounds());
        self.semantics.node.set_expanded(state.open);
        operation.container(id, bounds);
        let semantics = std::mem::take(&mut self.semantics);
        let mut report = Report { semantics, request: None, caret: None };
        operation.custom(id, bounds, &mut report);
        self.semantics = report.semantics;
        state.requests.extend(report.request);
        if self.semantics.tab_stop {
            operation.focusable(id, bounds, &mut state.focus);
        }
        operation.traverse(&mut |_| {});
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &iced::Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        _viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        if std::mem::take(&mut state.requests).contains(&Request::Press) && !self.choices.is_empty() {
            self.open(state);
            shell.request_redraw();
        }
        if !self.semantics.tab_stop || self.choices.is_empty() {
            return;
        }
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(button)) => {
                let over = cursor.is_over(layout.bounds());
                if over && *button == mouse::Button::Left && !shell.is_event_captured() {
                    self.open(state);
                    shell.capture_event();
                }
                if over != state.focus.focused || over {
                    state.focus = Focus { focused: over, ring: false };
                    shell.request_redraw();
                }
            }
            Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. })
                if state.focus.focused && !shell.is_event_captured() && self.key(state, key, *modifiers) =>
            {
                shell.capture_event();
                shell.request_redraw();
            }
            _ => {}
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let tokens = Tokens::of(theme);
        let enabled = self.semantics.tab_stop;
        let color = if self.failed {
            tokens.bad
        } else if !enabled {
            tokens.line
        } else if state.open {
            tokens.blue
        } else if cursor.is_over(layout.bounds()) {
            tokens.muted
        } else if self.quiet {
            Color::TRANSPARENT
        } else {
            tokens.outline
        };
        let width = if state.open { 2.0 } else { 1.0 };
        let border = Border { color, width, radius: border::radius(radius::CONTROL) };
        let fill = match color {
            Color::TRANSPARENT => color,
            _ if enabled => tokens.card,
            _ => tokens.grey_soft,
        };
        let quad = renderer::Quad { bounds: layout.bounds(), border, ..renderer::Quad::default() };
        renderer.fill_quad(quad, fill);
        let style = renderer::Style { text_color: if enabled { tokens.ink } else { tokens.muted } };
        self.content.as_widget().draw(&tree.children[0], renderer, theme, &style, layout, cursor, viewport);
        if state.focus.focused && state.focus.ring && !state.open {
            draw_ring(renderer, tokens.blue, layout.bounds(), 2.0, 10.0);
        }
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        if self.semantics.tab_stop && cursor.is_over(layout.bounds()) {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::None
        }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        _renderer: &iced::Renderer,
        _viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, iced::Renderer>> {
        let state = tree.state.downcast_mut::<State>();
        if !state.open || self.choices.is_empty() {
            state.open = false;
            return None;
        }
        state.highlighted = state.highlighted.min(self.choices.len() - 1);
        Some(overlay::Element::new(Box::new(List {
            state,
            choices: &self.choices,
            chosen: self.chosen,
            name: self.semantics.node.label().unwrap_or_default(),
            anchor: layout.bounds() + translation,
            least: self.list_width,
        })))
    }
}
