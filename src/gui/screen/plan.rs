//! The plan as a tree beside its detail.

use crate::domain::{Edit, Mint};
use crate::gui::context::Context;
use crate::gui::event::Event;
use crate::gui::widget;
use iced::Element;

/// The plan as a tree beside its detail.
#[derive(Debug, Default)]
pub struct PlanScreen {}

/// What happened in the screen.
#[derive(Debug, Clone)]
pub enum Message {}

impl PlanScreen {
    pub(super) fn new(_chosen: Option<crate::domain::Key>, _context: Context<'_>) -> Self {
        Self {}
    }
    pub(super) fn choose(&mut self, _chosen: Option<crate::domain::Key>, _context: Context<'_>) {}
    pub(super) fn follow(&mut self, _context: Context<'_>) {}
    pub(super) fn settle(&mut self, _refused: Option<&str>) {}
    pub(super) fn flush(&mut self, _context: Context<'_>, _mint: &mut Mint) -> Vec<Edit> {
        Vec::new()
    }
    pub(super) fn update(
        &mut self,
        message: Message,
        _context: Context<'_>,
        _mint: &mut Mint,
    ) -> Option<Event> {
        match message {}
    }
    pub(super) fn view<'a>(&'a self, _context: Context<'a>) -> Element<'a, Message> {
        widget::body("").into()
    }
}
