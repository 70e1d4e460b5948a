//! Action plans, as a list or one in its cycle.

mod actions;
mod board;
mod edits;
mod header;
mod list;
mod one;
mod phases;
mod side;

use crate::domain::{ActionPlan, Cycle, Edit, Id, Mint};
use crate::gui::context::Context;
use crate::gui::event::Event;
use iced::Element;

/// Action plans, as a list or one in its cycle.
#[derive(Debug)]
pub struct ActionPlanScreen {
    shown: Shown,
}

#[derive(Debug)]
enum Shown {
    List(list::List),
    One(Box<one::One>),
}

/// What happened in the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// In the list.
    List(list::Message),
    /// In one action plan.
    One(one::Message),
}

impl ActionPlanScreen {
    pub(super) fn list() -> Self {
        Self { shown: Shown::List(list::List::default()) }
    }

    pub(super) fn one(plan: Id<ActionPlan>, cycle: Option<Id<Cycle>>) -> Self {
        Self { shown: Shown::One(Box::new(one::One::new(plan, cycle))) }
    }

    pub(super) fn follow(&mut self, context: Context<'_>) {
        match &mut self.shown {
            Shown::List(list) => list.follow(context),
            Shown::One(one) => one.follow(context),
        }
    }

    pub(super) fn settle(&mut self, refused: Option<&str>) {
        if let Shown::One(one) = &mut self.shown {
            one.settle(refused);
        }
    }

    pub(super) fn flush(&mut self, context: Context<'_>, mint: &mut Mint) -> Vec<Edit> {
        match &mut self.shown {
            Shown::List(_) => Vec::new(),
            Shown::One(one) => one.flush(context, mint),
        }
    }

    pub(super) fn update(
        &mut self,
        message: Message,
        context: Context<'_>,
        mint: &mut Mint,
    ) -> Option<Event> {
        match (&mut self.shown, message) {
            (Shown::List(list), Message::List(message)) => list.update(message, context),
            (Shown::One(one), Message::One(message)) => one.update(message, context, mint),
            // A message of what was shown before.
            _ => None,
        }
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        match &self.shown {
            Shown::List(list) => list.view(context).map(Message::List),
            Shown::One(one) => one.view(context).map(Message::One),
        }
    }
}
