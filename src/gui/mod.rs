//! The window: one folder a concern. Only here: iced and rfd.

pub mod accessibility;
pub mod headless;
pub mod icon;
pub mod style;
pub mod widget;
