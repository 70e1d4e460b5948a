//! The operation that walks the widgets and derives accessibility nodes; the same walk applies a request, because
//! identities are computed during the walk.

use super::semantics::{Content, Report, Request, hash};
use super::snapshot::{ROOT, Snapshot};
use accesskit::{
    Action, ActionData, ActionRequest, Affine, Node, NodeId, Rect, Role, TextDirection, TextPosition,
    TextSelection,
};
use iced::advanced::widget::operation::{Focusable, Scrollable, TextInput};
use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Size, Vector};
use std::any::Any;
use std::collections::HashSet;

/// A node under construction.
struct Entry {
    id: NodeId,
    node: Node,
    children: Vec<NodeId>,
    text: String,
    content: Content,
    unkeyed_children: u32,
    took_focusable: bool,
    caret: Option<(usize, usize)>,
    has_own_value: bool,
}

impl Entry {
    fn new(id: NodeId, node: Node, content: Content) -> Self {
        let has_own_value = node.value().is_some();
        Self {
            id,
            node,
            children: Vec::new(),
            text: String::new(),
            content,
            unkeyed_children: 0,
            took_focusable: false,
            caret: None,
            has_own_value,
        }
    }
}

/// Where the walk is: the node that receives children, and how far the surrounding content is scrolled.
#[derive(Clone, Copy)]
struct Level {
    parent: usize,
    translation: Vector,
}

/// Walks the widgets and derives the accessibility tree.
pub struct Collector {
    entries: Vec<Entry>,
    identities: HashSet<u64>,
    level: Level,
    /// The level for the content of the widget that reported last.
    pending: Option<Level>,
    pending_hidden: bool,
    hidden: u32,
    last_field: Option<usize>,
    focus: NodeId,
    request: Option<ActionRequest>,
}

impl Collector {
    /// Begins a tree for a window with this title; the scale is physical pixels per logical pixel.
    pub fn new(title: &str, scale: f64) -> Self {
        let mut root = Node::new(Role::Window);
        root.set_label(title);
        if scale != 1.0 {
            root.set_transform(Affine::scale(scale));
        }
        let mut root = Entry::new(ROOT, root, Content::Children);
        root.took_focusable = true;
        Self {
            entries: vec![root],
            identities: HashSet::new(),
            level: Level { parent: 0, translation: Vector::ZERO },
            pending: None,
            pending_hidden: false,
            hidden: 0,
            last_field: None,
            focus: ROOT,
            request: None,
        }
    }

    /// Makes a walk that hands a request of assistive technology to its target.
    pub fn request(request: ActionRequest) -> Self {
        Self { request: Some(request), ..Self::new("", 1.0) }
    }

    /// Ends the walk with the tree of a window of this size.
    pub fn finish_tree(mut self, size: Size) -> Snapshot {
        let mut runs = Vec::new();
        for entry in &mut self.entries {
            if entry.content == Content::Name && entry.node.label().is_none() {
                entry.node.set_label(entry.text.as_str());
            }
            if is_text_field(entry.node.role()) {
                runs.push(text_run(entry));
            }
        }
        self.entries[0].node.set_bounds(rect(Rectangle::with_size(size)));

        // What is hidden has no parent: only what a parent lists may be published.
        let listed: HashSet<NodeId> =
            self.entries.iter().flat_map(|entry| entry.children.iter().copied()).chain([ROOT]).collect();
        let focus = if listed.contains(&self.focus) { self.focus } else { ROOT };
        let reachable = self.entries.into_iter().filter(|entry| listed.contains(&entry.id));
        let mut nodes: Vec<_> = reachable
            .map(|mut entry| {
                entry.node.set_children(entry.children);
                (entry.id, entry.node)
            })
            .collect();
        nodes.extend(runs.into_iter().filter(|(id, _)| listed.contains(id)));
        Snapshot { nodes, focus }
    }

    fn push(&mut self, mut node: Node, key: Option<u64>, content: Content, bounds: Rectangle) -> usize {
        let parent = &mut self.entries[self.level.parent];
        let mut identity = key.unwrap_or_else(|| {
            parent.unkeyed_children += 1;
            hash((parent.id.0, node.role() as u8, parent.unkeyed_children))
        });
        // The consumer of the tree panics on an identity that occurs twice.
        while identity == ROOT.0 || !self.identities.insert(identity) {
            identity = hash(identity.wrapping_add(1));
        }
        if self.hidden == 0 {
            parent.children.push(NodeId(identity));
        }
        node.set_bounds(rect(bounds - self.level.translation));
        self.entries.push(Entry::new(NodeId(identity), node, content));
        self.entries.len() - 1
    }

    /// The field that a focusable or text state belongs to: the wrapper around it, or a new node.
    fn field(&mut self, role: Role, bounds: Rectangle) -> usize {
        let parent = self.level.parent;
        let entry = &self.entries[parent];
        if entry.node.supports_action(Action::Focus) && !entry.took_focusable {
            return parent;
        }
        let mut node = Node::new(role);
        node.add_action(Action::Focus);
        self.push(node, None, Content::Children, bounds)
    }

    /// What the current request asks of a node.
    fn asked(&self, id: NodeId) -> Option<Request> {
        let request = self.request.as_ref().filter(|request| request.target_node == id)?;
        match (request.action, &request.data) {
            (Action::Click, _) => Some(Request::Press),
            (Action::Expand | Action::Collapse, _) => Some(Request::Toggle),
            (Action::SetValue, Some(ActionData::Value(value))) => Some(Request::SetValue(value.to_string())),
            _ => None,
        }
    }
}

impl Operation for Collector {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let saved = self.level;
        let hides = u32::from(std::mem::take(&mut self.pending_hidden));
        if let Some(level) = self.pending.take() {
            self.level = level;
        }
        self.hidden += hides;
        operate(self);
        self.hidden -= hides;
        self.level = saved;
        self.pending = None;
    }

    fn container(&mut self, _id: Option<&Id>, _bounds: Rectangle) {
        self.pending = None;
        self.pending_hidden = false;
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        let Some(report) = state.downcast_mut::<Report>() else { return };
        self.pending_hidden = report.semantics.content == Content::Hidden;
        if report.semantics.node.role() == Role::GenericContainer {
            return;
        }
        let node = report.semantics.node.clone();
        let index = self.push(node, report.semantics.key, report.semantics.content, bounds);
        self.entries[index].caret = report.caret;
        report.request = self.asked(self.entries[index].id);
        self.pending = Some(Level { parent: index, ..self.level });
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, text: &str) {
        if self.hidden > 0 || text.trim().is_empty() {
            return;
        }
        let parent = &mut self.entries[self.level.parent];
        if parent.content == Content::Name {
            if !parent.text.is_empty() {
                parent.text.push(' ');
            }
            parent.text.push_str(text);
        } else {
            let mut node = Node::new(Role::Label);
            node.set_value(text);
            self.push(node, None, Content::Children, bounds);
        }
    }

    fn text_input(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn TextInput) {
        if self.hidden > 0 {
            return;
        }
        let index = self.field(Role::TextInput, bounds);
        if !self.entries[index].has_own_value {
            self.entries[index].node.set_value(state.text()); // iced answers the placeholder of an empty field
        }
        self.last_field = Some(index);
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if self.hidden > 0 {
            return;
        }
        let index = match (self.last_field.take(), self.pending) {
            (Some(field), _) => field,
            (None, Some(level)) => level.parent,
            (None, None) => self.field(Role::MultilineTextInput, bounds),
        };
        let entry = &mut self.entries[index];
        entry.took_focusable = true;
        if let Some(request) = &self.request
            && request.action == Action::Focus
        {
            if request.target_node == entry.id {
                state.focus();
            } else {
                state.unfocus();
            }
        }
        if state.is_focused() {
            self.focus = entry.id;
        }
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        _content_bounds: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        let mut node = Node::new(Role::ScrollView);
        node.set_clips_children();
        let parent = self.push(node, None, Content::Children, bounds);
        self.pending = Some(Level { parent, translation: self.level.translation + translation });
        self.pending_hidden = false;
    }
}

fn is_text_field(role: Role) -> bool {
    use Role::{DateInput, MultilineTextInput, NumberInput, SearchInput, TextInput};
    matches!(role, TextInput | SearchInput | NumberInput | DateInput | MultilineTextInput)
}

/// Makes the one child that lets a screen reader read a field by character and follow the caret.
fn text_run(field: &mut Entry) -> (NodeId, Node) {
    let value = field.node.value().unwrap_or_default().to_owned();
    let characters: Vec<char> = value.chars().collect();
    let starts_word = |index: &usize| {
        !characters[*index].is_whitespace() && (*index == 0 || characters[*index - 1].is_whitespace())
    };
    // Word starts are bytes: words beyond the 255th character are not announced as words.
    let word_starts = (0..characters.len().min(255)).filter(starts_word).map(|index| index as u8);

    let id = NodeId(hash((field.id.0, "run")));
    let mut run = Node::new(Role::TextRun);
    run.set_character_lengths(
        characters.iter().map(|character| character.len_utf8() as u8).collect::<Vec<_>>(),
    );
    run.set_word_starts(word_starts.collect::<Vec<_>>());
    run.set_text_direction(TextDirection::LeftToRight);
    if let Some(bounds) = field.node.bounds() {
        run.set_bounds(bounds);
    }
    if let Some((anchor, focus)) = field.caret {
        let at = |index: usize| TextPosition { node: id, character_index: index.min(characters.len()) };
        field.node.set_text_selection(TextSelection { anchor: at(anchor), focus: at(focus) });
    }
    run.set_value(value);
    field.children.push(id);
    (id, run)
}

fn rect(bounds: Rectangle) -> Rect {
    Rect {
        x0: bounds.x.into(),
        y0: bounds.y.into(),
        x1: (bounds.x + bounds.width).into(),
        y1: (bounds.y + bounds.height).into(),
    }
}
