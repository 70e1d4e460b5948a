//! Indicators, as a list or one with its chart and its figures.

mod ahead;
mod chart;
mod choice;
mod declared;
mod definition;
mod grid;
mod header;
mod list;
mod look;
mod notes;
mod one;
mod published;
mod row;
mod save;
mod targets;
mod usage;
mod verdict;

pub(super) use row::as_typed;

use crate::domain::{Edit, Id, Indicator, Measurement, Mint};
use crate::gui::context::Context;
use crate::gui::event::Event;
use iced::Element;
use list::List;
use look::Look;
pub(in crate::gui) use look::Stamps;
use one::One;
pub(in crate::gui) use save::tolerance_scale;
use std::collections::BTreeSet;
pub(in crate::gui) use verdict::rounded;

/// Indicators, as a list or one with its chart and its figures.
#[derive(Debug, Default)]
pub struct IndicatorScreen {
    /// What is sought in the list; it stays while one is looked at.
    list: List,
    /// The view of the figures that was chosen; it stays while one goes from indicator to indicator.
    look: Look,
    one: Option<Box<One>>,
}

/// What is asked of the journal: who put the measurements of an indicator.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The indicator.
    pub indicator: Id<Indicator>,
    /// The revision after which it is asked.
    pub revision: i64,
    /// The measurements.
    pub measurements: BTreeSet<Id<Measurement>>,
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
        Self { one: Some(Box::new(One::new(id, Look::default()))), ..Self::default() }
    }

    /// Shows another indicator, or the list.
    pub(super) fn choose(&mut self, id: Option<Id<Indicator>>, context: Context<'_>) {
        self.look = self.one.as_ref().map_or(self.look, |one| one.look);
        self.one = id.map(|id| Box::new(One::new(id, self.look)));
        self.follow(context);
    }

    pub(super) fn follow(&mut self, context: Context<'_>) {
        if let Some(one) = &mut self.one {
            one.follow(context);
        }
    }

    pub(super) fn looked_ahead(&mut self, told: Option<&[Id<Indicator>]>, context: Context<'_>) {
        if let Some(one) = &mut self.one
            && told.is_none_or(|told| told.contains(&one.id))
        {
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

    /// What is asked of the journal: after which revision, and of which measurements who put them.
    pub(super) fn asks(&mut self, context: Context<'_>) -> Option<Asked> {
        let one = self.one.as_mut()?;
        let (revision, measurements) = one.asks(context)?;
        Some(Asked { indicator: one.id, revision, measurements })
    }

    /// Hears who put the measurements of an indicator; too late when another one is shown.
    pub(super) fn told(&mut self, asked: &Asked, stamps: Stamps, context: Context<'_>) {
        if let Some(one) = self.one.as_mut().filter(|one| one.id == asked.indicator) {
            one.told(asked.revision, stamps, context);
        }
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
