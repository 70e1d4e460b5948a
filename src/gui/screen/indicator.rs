//! Indicators, as a list or one with its chart and its figures.

mod chart;
mod definition;
mod grid;
mod header;
mod list;
mod notes;
mod one;
mod row;
mod save;
mod targets;
mod usage;
mod verdict;

pub(super) use row::as_typed;

use crate::domain::{Edit, Id, Indicator, Mint};
use crate::gui::context::Context;
use crate::gui::event::Event;
use iced::Element;
use list::List;
use one::One;
pub(in crate::gui) use save::tolerance_scale;
pub(in crate::gui) use verdict::rounded;

/// Indicators, as a list or one with its chart and its figures.
#[derive(Debug, Default)]
pub struct IndicatorScreen {
    /// What is sought in the list; it stays while one is looked at.
    list: List,
    one: Option<Box<One>>,
}

/// What happened in the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// In the list.
    List(list::Message),
    /// In the indicator that is shown.
    One(one::Message),
}

impl IndicatorScreen {
    pub(super) fn list() -> Self {
        Self::default()
    }

    pub(super) fn one(id: Id<Indicator>) -> Self {
        Self { one: Some(Box::new(One::new(id))), ..Self::default() }
    }

    /// Shows another indicator, or the list.
    pub(super) fn choose(&mut self, id: Option<Id<Indicator>>, context: Context<'_>) {
        self.one = id.map(|id| Box::new(One::new(id)));
        self.follow(context);
    }

    pub(super) fn follow(&mut self, context: Context<'_>) {
        if let Some(one) = &mut self.one {
            one.follow(context);
        }
    }

    pub(super) fn looked_ahead(&mut self, context: Context<'_>) {
        if let Some(one) = &mut self.one {
            one.draw(context);
        }
    }

    pub(super) fn settle(&mut self, refused: Option<&str>) {
        if let Some(one) = &mut self.one {
            one.settle(refused);
        }
    }

    pub(super) fn flush(&mut self, context: Context<'_>, mint: &mut Mint) -> Vec<Edit> {
        self.one.as_mut().map(|one| one.flush(context, mint)).unwrap_or_default()
    }

    pub(super) fn update(
        &mut self,
        message: Message,
        context: Context<'_>,
        mint: &mut Mint,
    ) -> Option<Event> {
        match (message, &mut self.one) {
            (Message::List(message), _) => self.list.update(message, context, mint),
            (Message::One(message), Some(one)) => one.update(message, context, mint),
            // A message of an indicator that has gone.
            (Message::One(_), None) => None,
        }
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        match &self.one {
            Some(one) => one.view(context).map(Message::One),
            None => self.list.view(context).map(Message::List),
        }
    }
}
