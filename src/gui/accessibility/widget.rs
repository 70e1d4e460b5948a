//! `accessible(element, role)`: a semantic node, a Tab stop, a focus ring and Enter/Space in one wrapper.

use super::forward_to_content;
use super::semantics::{Content, Focus, Report, Request, Semantics, hash};
use crate::gui::style::Tokens;
use accesskit::{Action, Live, Node, Role, Toggled};
use iced::advanced::text::Renderer as TextRenderer;
use iced::advanced::text::highlighter::PlainText;
use iced::advanced::widget::{self, Operation, Tree, Widget, operation, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, mouse, renderer};
use iced::keyboard::{self, key::Named};
use iced::widget::{text_editor, text_input};
use iced::{Border, Color, Element, Event, Rectangle, Theme, border};
use std::hash::Hash;

#[derive(Default)]
struct State {
    /// The key of the control; another key is another control, whatever its place in the tree.
    key: Option<u64>,
    focus: Focus,
    requests: Vec<Request>,
    field_focused: bool,
}

/// An element with a role, made by [`accessible`].
pub struct Accessible<'a, M> {
    content: Element<'a, M>,
    id: Option<widget::Id>,
    semantics: Semantics,
    ring: (f32, f32),
    on_dark: bool,
    on_press: Option<M>,
    on_toggle: Option<M>,
    on_leave: Option<M>,
    on_set_value: Option<Box<dyn Fn(String) -> M + 'a>>,
}

/// Gives an element a role for the keyboard and for screen readers.
pub fn accessible<'a, M>(content: impl Into<Element<'a, M>>, role: Role) -> Accessible<'a, M> {
    use Role::{
        Alert, Button, Canvas, Cell, CheckBox, ColumnHeader, DateInput, DefaultButton, Figure,
        GraphicsDocument, Heading, Image, Link, ListBoxOption, MenuItem, Meter, MultilineTextInput,
        NumberInput, PasswordInput, ProgressIndicator, RadioButton, RowHeader, SearchInput, Status, Switch,
        Tab, TextInput, Tooltip,
    };
    let presented = match role {
        Button | DefaultButton | CheckBox | RadioButton | Switch | Link | Heading | Cell | RowHeader
        | ColumnHeader | Tab | MenuItem | ListBoxOption | Status | Alert | Tooltip => Content::Name,
        Image | Figure | Canvas | GraphicsDocument | Meter | ProgressIndicator => Content::Hidden,
        _ => Content::Children,
    };
    let mut node = Node::new(role);
    if matches!(role, TextInput | MultilineTextInput | PasswordInput | SearchInput | NumberInput | DateInput)
    {
        node.add_action(Action::Focus);
    }
    if role == Status {
        node.set_live(Live::Polite);
    }
    Accessible {
        content: content.into(),
        id: None,
        semantics: Semantics { key: None, node, content: presented, tab_stop: false },
        ring: (4.0, 12.0),
        on_dark: false,
        on_press: None,
        on_toggle: None,
        on_leave: None,
        on_set_value: None,
    }
}

/// Leaves an element out of what screen readers present: decoration, or a label that its field already says.
pub fn decoration<'a, M>(content: impl Into<Element<'a, M>>) -> Accessible<'a, M> {
    accessible(content, Role::GenericContainer).hidden()
}

impl<'a, M> Accessible<'a, M> {
    /// Sets the widget id, by which an operation can focus the control.
    pub fn id(mut self, id: impl Into<widget::Id>) -> Self {
        let id = id.into();
        self.semantics.key = Some(hash(&id));
        self.id = Some(id);
        self
    }

    /// Sets an identity that survives moves; needed for rows and for anything that moves.
    pub fn key(mut self, key: impl Hash) -> Self {
        self.semantics.key = Some(hash(key));
        self
    }

    /// Sets the name; without it, roles such as a button take the text inside.
    pub fn name(self, name: impl Into<String>) -> Self {
        let name = name.into();
        self.node(|node| node.set_label(name))
    }

    /// Sets the longer description.
    pub fn description(self, description: impl Into<String>) -> Self {
        let description = description.into();
        self.node(|node| node.set_description(description))
    }

    /// Sets the value, such as the text of a field.
    pub fn value(self, value: impl Into<String>) -> Self {
        let value = value.into();
        self.node(|node| node.set_value(value))
    }

    /// Sets the level of a heading or a tree item, from 1.
    pub fn level(self, level: usize) -> Self {
        self.node(|node| node.set_level(level))
    }

    /// Says whether the item is the chosen one.
    pub fn selected(self, selected: bool) -> Self {
        self.node(|node| node.set_selected(selected))
    }

    /// Says whether the branch is open.
    pub fn expanded(self, expanded: bool) -> Self {
        self.node(|node| node.set_expanded(expanded))
    }

    /// Says whether the box is ticked.
    pub fn toggled(self, on: bool) -> Self {
        self.node(|node| node.set_toggled(if on { Toggled::True } else { Toggled::False }))
    }

    /// Says how a change of the text is announced.
    pub fn live(self, live: Live) -> Self {
        self.node(|node| node.set_live(live))
    }

    /// Says that nothing outside can be used while this is shown.
    pub fn modal(self) -> Self {
        self.node(Node::set_modal)
    }

    /// Sets the number of rows (the header included) and columns of a table.
    pub fn table_size(self, rows: usize, columns: usize) -> Self {
        self.node(|node| {
            node.set_row_count(rows);
            node.set_column_count(columns);
        })
    }

    /// Sets the position of a row; the header is row 0.
    pub fn row_index(self, index: usize) -> Self {
        self.node(|node| node.set_row_index(index))
    }

    /// Sets the position of a column.
    pub fn column_index(self, index: usize) -> Self {
        self.node(|node| node.set_column_index(index))
    }

    /// Changes the AccessKit node directly, for properties without a method here.
    pub fn node(mut self, change: impl FnOnce(&mut Node)) -> Self {
        change(&mut self.semantics.node);
        self
    }

    /// Presents nothing of the content.
    pub fn hidden(mut self) -> Self {
        self.semantics.content = Content::Hidden;
        self
    }

    /// Sets how the content is presented.
    pub fn presented(mut self, content: Content) -> Self {
        self.semantics.content = content;
        self
    }

    /// Sets how far outside the bounds the focus ring stands, in pixels (negative is inside), and its radius.
    pub fn ring(mut self, distance: f32, radius: f32) -> Self {
        self.ring = (distance, radius);
        self
    }

    /// Draws the focus ring in a colour that stands out on a dark surface.
    pub fn ring_on_dark(mut self) -> Self {
        self.on_dark = true;
        self
    }

    /// Makes the control a Tab stop of which Enter, Space and a screen reader's "press" publish the message;
    /// without a message it is disabled.
    pub fn on_press_maybe(mut self, message: Option<M>) -> Self {
        if message.is_some() {
            self.semantics.node.add_action(Action::Click);
            self.semantics.node.add_action(Action::Focus);
            self.semantics.tab_stop = true;
        } else {
            self.semantics.node.set_disabled();
        }
        self.on_press = message;
        self
    }

    /// Makes the control a Tab stop of which Enter, Space and a screen reader's "press" publish the message.
    pub fn on_press(self, message: M) -> Self {
        self.on_press_maybe(Some(message))
    }

    /// Sets the message that opens or closes a branch when a screen reader asks for it.
    pub fn on_toggle(mut self, message: Option<M>) -> Self {
        if message.is_some() {
            self.semantics.node.add_action(Action::Expand);
            self.semantics.node.add_action(Action::Collapse);
        }
        self.on_toggle = message;
        self
    }

    /// Sets the message published when the text field directly inside loses the focus, however that happens.
    ///
    /// A field that disappears while it has the focus publishes nothing.
    pub fn on_leave_maybe(mut self, message: Option<M>) -> Self {
        self.on_leave = message;
        self
    }

    /// Sets the message by which a screen reader replaces the text.
    pub fn on_set_value(mut self, message: impl Fn(String) -> M + 'a) -> Self {
        self.semantics.node.add_action(Action::SetValue);
        self.on_set_value = Some(Box::new(message));
        self
    }
}

type FieldState = text_input::State<<iced::Renderer as TextRenderer>::Paragraph>;
type EditorState = text_editor::State<PlainText>;

/// Finds the selection of a directly wrapped text field, which operations do not get to see.
fn caret_of(tree: &Tree, value: &str) -> Option<(usize, usize)> {
    if tree.tag != tree::Tag::of::<FieldState>() {
        return None;
    }
    let value = text_input::Value::new(value);
    Some(match tree.state.downcast_ref::<FieldState>().cursor().state(&value) {
        text_input::cursor::State::Index(index) => (index, index),
        text_input::cursor::State::Selection { start, end } => (start, end),
    })
}

/// Whether a key belongs to the window even while somebody types: a character with Ctrl that edits no text.
fn is_for_the_window(event: &Event) -> bool {
    let Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. }) = event else { return false };
    let keyboard::Key::Character(character) = key.as_ref() else { return false };
    modifiers.command()
        && !modifiers.alt()
        && !["a", "c", "v", "x"].contains(&character.to_lowercase().as_str())
}

/// Tells whether a directly wrapped text field or editor has the focus.
fn is_field_focused(tree: &Tree) -> bool {
    if tree.tag == tree::Tag::of::<FieldState>() {
        tree.state.downcast_ref::<FieldState>().is_focused()
    } else if tree.tag == tree::Tag::of::<EditorState>() {
        tree.state.downcast_ref::<EditorState>().is_focused()
    } else {
        false
    }
}

/// Draws the ring that shows the focus.
pub fn draw_ring(renderer: &mut iced::Renderer, color: Color, bounds: Rectangle, distance: f32, radius: f32) {
    let border = Border { color, width: 2.0, radius: border::radius(radius) };
    renderer.fill_quad(
        renderer::Quad { bounds: bounds.expand(distance), border, ..Default::default() },
        Color::TRANSPARENT,
    );
}

impl<M: Clone> Accessible<'_, M> {
    /// Answers what assistive technology asked since the last event.
    fn answer(&self, requests: Vec<Request>, shell: &mut Shell<'_, M>) {
        for request in requests {
            let message = match request {
                Request::Press => self.on_press.clone(),
                Request::Toggle => self.on_toggle.clone(),
                Request::SetValue(text) => self.on_set_value.as_ref().map(|make| make(text)),
            };
            if let Some(message) = message {
                shell.publish(message);
            }
        }
    }
}

impl<M: Clone> Widget<M, Theme, iced::Renderer> for Accessible<'_, M> {
    forward_to_content!(M);
    forward_to_content!(M, pointer);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State { key: self.semantics.key, ..State::default() })
    }

    fn diff(&self, tree: &mut Tree) {
        if tree.state.downcast_ref::<State>().key == self.semantics.key {
            tree.diff_children(std::slice::from_ref(&self.content));
        } else {
            tree.state = self.state();
            tree.children = self.children();
        }
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let caret = caret_of(&tree.children[0], self.semantics.node.value().unwrap_or_default());
        operation.container(self.id.as_ref(), layout.bounds());
        let mut report = Report { semantics: std::mem::take(&mut self.semantics), request: None, caret };
        operation.custom(self.id.as_ref(), layout.bounds(), &mut report);
        self.semantics = report.semantics;
        state.requests.extend(report.request);
        if self.semantics.tab_stop {
            operation.focusable(self.id.as_ref(), layout.bounds(), &mut state.focus);
        }
        operation.traverse(&mut |operation| {
            self.content.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
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
        let requests = std::mem::take(&mut tree.state.downcast_mut::<State>().requests);
        self.answer(requests, shell);

        let content = self.content.as_widget_mut();
        let child = &mut tree.children[0];
        // A field would type the 1 of Ctrl 1.
        if !(is_for_the_window(event) && is_field_focused(child)) {
            content.update(child, event, layout, cursor, renderer, clipboard, shell, viewport);
        }

        let state = tree.state.downcast_mut::<State>();
        let field_focused = is_field_focused(&tree.children[0]);
        if state.field_focused
            && !field_focused
            && let Some(message) = &self.on_leave
        {
            shell.publish(message.clone());
        }
        state.field_focused = field_focused;

        let focus = &mut state.focus;
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(_)) => {
                let over = self.semantics.tab_stop
                    && cursor.is_over(layout.bounds())
                    && !holds_focus(content, &mut tree.children[0], layout, renderer);
                if focus.focused != over || focus.ring {
                    *focus = Focus { focused: over, ring: false };
                    shell.request_redraw();
                }
            }
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: keyboard::Key::Named(Named::Enter | Named::Space),
                modifiers,
                repeat: false,
                ..
            }) if focus.focused && modifiers.is_empty() && !shell.is_event_captured() => {
                if let Some(message) = &self.on_press {
                    shell.publish(message.clone());
                    shell.capture_event();
                }
            }
            _ => {}
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
        self.content.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
        let focus = &tree.state.downcast_ref::<State>().focus;
        if focus.focused && focus.ring && self.semantics.tab_stop {
            let tokens = Tokens::of(theme);
            let color = if self.on_dark { tokens.now } else { tokens.blue };
            draw_ring(renderer, color, layout.bounds(), self.ring.0, self.ring.1);
        }
    }
}

/// Tells whether something inside an element took the focus.
fn holds_focus<M>(
    content: &mut dyn Widget<M, Theme, iced::Renderer>,
    tree: &mut Tree,
    layout: Layout<'_>,
    renderer: &iced::Renderer,
) -> bool {
    struct Holds(bool);
    impl Operation for Holds {
        fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
            operate(self);
        }

        fn focusable(&mut self, _: Option<&widget::Id>, _: Rectangle, state: &mut dyn operation::Focusable) {
            self.0 |= state.is_focused();
        }
    }
    let mut holds = Holds(false);
    content.operate(tree, layout, renderer, &mut holds);
    holds.0
}

impl<'a, M: Clone + 'a> From<Accessible<'a, M>> for Element<'a, M> {
    fn from(accessible: Accessible<'a, M>) -> Self {
        Element::new(accessible)
    }
}
