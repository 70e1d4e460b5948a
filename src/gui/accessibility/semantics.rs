//! What a control says about itself when an operation walks by.

use accesskit::Node;
use iced::advanced::widget::operation;
use std::hash::{Hash, Hasher};

/// How the content of a node is presented to a screen reader.
#[derive(Default, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Content {
    /// Texts and controls inside become children of the node.
    #[default]
    Children,
    /// Texts inside are joined to the name of the node.
    Name,
    /// Nothing inside is presented.
    Hidden,
}

/// What a control is and does, as told to an operation that walks the widgets.
#[derive(Default)]
pub struct Semantics {
    /// Identity that survives moves in the tree.
    pub key: Option<u64>,
    /// Role, name, state and possible actions.
    pub node: Node,
    /// How the content is presented.
    pub content: Content,
    /// Whether the wrapper itself takes the focus.
    pub tab_stop: bool,
}

/// A request of assistive technology that waits for the next event.
#[derive(Debug, Clone, PartialEq)]
pub enum Request {
    /// Do what a click does.
    Press,
    /// Replace the text.
    SetValue(String),
    /// Open or close the branch.
    Toggle,
}

/// What a control exchanges with an operation through `Operation::custom`: semantics out, a request in.
pub struct Report {
    /// What the control is.
    pub semantics: Semantics,
    /// What the operation asks of the control.
    pub request: Option<Request>,
    /// Start and end of the selection in a text field, in characters.
    pub caret: Option<(usize, usize)>,
}

/// Whether a control has the keyboard, and whether that is drawn.
#[derive(Default, Debug)]
pub struct Focus {
    /// The control has the keyboard.
    pub focused: bool,
    /// A ring shows it; absent after a click of the mouse.
    pub ring: bool,
}

impl operation::Focusable for Focus {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        self.focused = true;
        self.ring = true;
    }

    fn unfocus(&mut self) {
        self.focused = false;
    }
}

/// Condenses anything hashable to a number.
pub fn hash(value: impl Hash) -> u64 {
    let mut hasher = std::hash::DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
