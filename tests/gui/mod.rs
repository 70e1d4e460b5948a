//! The window, run in memory: by mouse, by keyboard and as a screen reader finds it.

mod accessibility;
mod action_plan;
mod application;
mod attachment;
mod check;
mod controls;
mod dialogs;
mod explain;
mod fields;
mod foundation;
mod gallery;
mod indicator;
mod library;
mod lists;
mod moment;
mod outlooks;
mod plan;
mod reports;
mod transition;
mod window;
mod zone;

use gallery::{Gallery, Message};
use iced::keyboard::{Modifiers, key::Named};
use iced::{Size, Task};
use kadans::gui::accessibility::Snapshot;
use kadans::gui::headless::{Harness, Program};
use kadans::gui::style;

/// Starts the gallery of all widgets.
fn gallery() -> Harness<Gallery, Message> {
    let program = Program {
        update: Gallery::update,
        view: Gallery::view,
        theme: |_| style::theme(),
        on_event: |_, _, _| None,
    };
    Harness::new((Gallery::default(), Task::none()), program, Size::new(1440.0, 900.0))
}

/// Presses a key without modifiers.
fn press(harness: &mut Harness<Gallery, Message>, key: Named) {
    harness.key(key, Modifiers::default());
}

/// The role and name of what has the keyboard.
fn focused(harness: &mut Harness<Gallery, Message>) -> String {
    let snapshot = harness.snapshot();
    let node = snapshot.focused();
    node.map_or_else(String::new, |node| format!("{:?} {}", node.role(), node.label().unwrap_or_default()))
}

/// Builds the tree as an adapter does; an invalid one panics.
fn valid(snapshot: &Snapshot) {
    let update = accesskit::TreeUpdate {
        tree: Some(accesskit::TreeInfo::new(accesskit::NodeId(0))),
        tree_id: accesskit::TreeId::ROOT,
        focus: snapshot.focus,
        nodes: snapshot.nodes.clone(),
    };
    let _tree = accesskit_consumer::Tree::new(update, true);
}
