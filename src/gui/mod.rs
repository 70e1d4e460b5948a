//! The window: one folder a concern. Only here: iced and rfd.
//!
//! [`app::App`] routes. A screen holds drafts only, is shown from a [`context::Context`] and answers with an
//! [`event::Event`]; it has no side effects, so that it is tested as a plain function.

pub mod accessibility;
pub mod app;
pub mod context;
pub mod dialog;
pub mod event;
pub mod form;
mod frame;
pub mod headless;
pub mod icon;
pub mod place;
pub mod screen;
pub mod services;
pub mod session;
pub mod settings;
pub mod shortcut;
pub mod style;
pub mod widget;
