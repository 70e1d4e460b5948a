//! The accessibility tree at one moment, for publishing and for tests.

use accesskit::{Action, Node, NodeId, Rect, Role};
use iced::Rectangle;

/// Identity of the window itself.
pub const ROOT: NodeId = NodeId(0);

/// An accessibility tree: nodes with their children, the root first.
#[derive(Debug, Clone)]
pub struct Snapshot {
    /// All nodes by identity.
    pub nodes: Vec<(NodeId, Node)>,
    /// The node that has the keyboard, or the root.
    pub focus: NodeId,
}

impl Snapshot {
    /// Finds a node by identity.
    pub fn node(&self, id: NodeId) -> Option<&Node> {
        self.nodes.iter().find(|(other, _)| *other == id).map(|(_, node)| node)
    }

    /// Finds the first node of a role with exactly this name.
    pub fn find(&self, role: Role, name: &str) -> Option<&Node> {
        self.nodes.iter().map(|(_, node)| node).find(|node| node.role() == role && name_of(node) == name)
    }

    /// Finds the first node with exactly this name, preferring one that can be used.
    pub fn named(&self, name: &str) -> Option<&Node> {
        let named = || self.nodes.iter().map(|(_, node)| node).filter(|node| name_of(node) == name);
        named().find(|node| is_control(node)).or_else(|| named().next())
    }

    /// The node that has the keyboard.
    pub fn focused(&self) -> Option<&Node> {
        self.node(self.focus).filter(|_| self.focus != ROOT)
    }

    /// Roles of the controls without a name; a screen must have none.
    pub fn unnamed(&self) -> Vec<Role> {
        let controls = self.nodes.iter().map(|(_, node)| node).filter(|node| is_control(node));
        controls.filter(|node| node.label().is_none_or(str::is_empty)).map(Node::role).collect()
    }

    /// Role and name of each node that has a name, in reading order.
    pub fn names(&self) -> Vec<(Role, &str)> {
        let named = self.nodes.iter().map(|(_, node)| (node.role(), name_of(node)));
        named.filter(|(_, name)| !name.is_empty()).collect()
    }

    /// The tree as indented text, one node a line.
    pub fn dump(&self) -> String {
        let mut out = String::new();
        self.write(ROOT, 0, &mut out);
        out
    }

    fn write(&self, id: NodeId, depth: usize, out: &mut String) {
        let Some(node) = self.node(id) else { return };
        out.push_str(&"  ".repeat(depth));
        out.push_str(&format!("{:?} {:?}", node.role(), name_of(node)));
        if node.label().is_some()
            && let Some(value) = node.value()
        {
            out.push_str(&format!(" value={value:?}"));
        }
        if let Some(description) = node.description() {
            out.push_str(&format!(" description={description:?}"));
        }
        if let Some(level) = node.level() {
            out.push_str(&format!(" level={level}"));
        }
        for (holds, word) in [
            (node.is_selected() == Some(true), "selected"),
            (node.is_expanded() == Some(true), "expanded"),
            (node.is_expanded() == Some(false), "collapsed"),
            (node.toggled() == Some(accesskit::Toggled::True), "ticked"),
            (node.is_disabled(), "disabled"),
            (self.focus == id, "focused"),
        ] {
            if holds {
                out.push(' ');
                out.push_str(word);
            }
        }
        out.push('\n');
        for child in node.children() {
            self.write(*child, depth + 1, out);
        }
    }
}

/// The name of a node; a plain text is its own name.
pub fn name_of(node: &Node) -> &str {
    match node.role() {
        Role::Label => node.value().or(node.label()).unwrap_or_default(),
        _ => node.label().unwrap_or_default(),
    }
}

/// Bounds of a node in logical pixels of the window.
pub fn bounds_of(node: &Node) -> Option<Rectangle> {
    node.bounds().map(|Rect { x0, y0, x1, y1 }| Rectangle {
        x: x0 as f32,
        y: y0 as f32,
        width: (x1 - x0) as f32,
        height: (y1 - y0) as f32,
    })
}

fn is_control(node: &Node) -> bool {
    node.supports_action(Action::Click) || node.supports_action(Action::Focus)
}
