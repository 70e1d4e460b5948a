//! What a screen reader and the keyboard get: derived from the widget tree, so no screen is described twice.
//!
//! [`accessible`] adds to an element what iced does not know (role, name, state, Tab stop, focus ring, Enter and
//! Space), a [`Collector`] walks the widgets and derives the AccessKit tree, and [`root`] publishes it through the
//! [`Bridge`] at each redraw. Nothing here knows what a screen means.

mod forward;

pub mod bridge;
pub mod collector;
pub mod focus;
pub mod inert;
pub mod platform;
pub mod root;
pub mod semantics;
pub mod snapshot;
pub mod widget;

pub use accesskit::{Live, Role};
pub use bridge::Bridge;
pub use collector::Collector;
pub use focus::focus_task;
pub use inert::{Inert, inert};
pub use root::root;
pub use semantics::Content;
pub use snapshot::Snapshot;
pub use widget::{Accessible, accessible, decoration};

pub(crate) use forward::{forward_to_content, forward_to_parts};
