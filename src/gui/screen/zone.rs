//! What the zone is and says of itself.

use crate::domain::{Edit, Key, Mint};
use crate::gui::context::Context;
use crate::gui::event::Event;
use crate::gui::place::{Place, Topic};
use crate::gui::widget;
use iced::Element;

/// What the zone is and says of itself.
#[derive(Debug)]
pub struct ZoneScreen {
    topic: Topic,
    chosen: Option<Key>,
}

/// What happened in the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// A place was chosen.
    Go(Place),
}

impl ZoneScreen {
    pub(super) fn new(topic: Topic, chosen: Option<Key>) -> Self {
        Self { topic, chosen }
    }

    pub(super) fn choose(&mut self, topic: Topic, chosen: Option<Key>, context: Context<'_>) {
        (self.topic, self.chosen) = (topic, chosen);
        self.follow(context);
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
        match message {
            Message::Go(place) => Some(Event::Go(place)),
        }
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        widget::heading(context.say("zone"), 1).into()
    }
}
