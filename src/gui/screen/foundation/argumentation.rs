//! Stub.

use crate::domain::{Edit, Mint};
use crate::gui::context::Context;
use crate::gui::event::Event;
use iced::Element;

/// Stub.
#[derive(Debug, Default)]
pub struct ArgumentationView;

/// Stub.
#[derive(Debug, Clone)]
pub enum Message {}

impl ArgumentationView {
    pub(super) fn follow(&mut self, _context: Context<'_>) {}
    pub(super) fn settle(&mut self, _refused: Option<&str>) {}
    pub(super) fn flush(&mut self, _context: Context<'_>, _mint: &mut Mint) -> Vec<Edit> {
        Vec::new()
    }
    pub(super) fn update(&mut self, _m: Message, _c: Context<'_>, _mint: &mut Mint) -> Option<Event> {
        None
    }
    pub(super) fn view<'a>(&'a self, _context: Context<'a>, _width: f32) -> Element<'a, Message> {
        iced::widget::column![].into()
    }
}
