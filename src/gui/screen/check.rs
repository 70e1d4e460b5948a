//! What the plan check finds.

use crate::domain::{Edit, Mint};
use crate::gui::context::Context;
use crate::gui::event::Event;
use crate::gui::place::Place;
use crate::gui::widget;
use iced::Element;

/// What the plan check finds.
#[derive(Debug, Default)]
pub struct CheckScreen {}

/// What happened in the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// A place was chosen.
    Go(Place),
}

impl CheckScreen {
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
        match message {
            Message::Go(place) => Some(Event::Go(place)),
        }
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        widget::heading(context.say("check"), 1).into()
    }
}
