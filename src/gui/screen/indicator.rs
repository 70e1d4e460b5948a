//! Indicators, as a list or one with its chart and its figures.

use crate::domain::{Edit, Mint};
use crate::gui::context::Context;
use crate::gui::event::Event;
use crate::gui::widget;
use iced::Element;

/// Indicators, as a list or one with its chart and its figures.
#[derive(Debug, Default)]
pub struct IndicatorScreen {}

/// What happened in the screen.
#[derive(Debug, Clone)]
pub enum Message {}

impl IndicatorScreen {
    pub(super) fn list() -> Self {
        Self {}
    }
    pub(super) fn one(_id: crate::domain::Id<crate::domain::Indicator>) -> Self {
        Self {}
    }
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
