//! The screens of an open document, one file or folder each.
//!
//! A screen is made for a place, follows the document, hears its messages and is shown. It holds drafts and
//! nothing that the document holds.

pub mod action_plan;
pub mod check;
pub mod foundation;
pub mod history;
pub mod indicator;
pub mod overview;
pub mod plan;
pub mod reports;
pub mod since;
pub mod transition;
pub mod welcome;
pub mod zone;

use super::context::Context;
use super::event::Event;
use super::place::Place;
use crate::domain::{Edit, Id, Indicator, Mint};
use iced::Element;

/// The screen that is shown.
#[derive(Debug)]
pub enum Screen {
    /// The chief's overview.
    Overview(overview::Overview),
    /// What changed between two moments.
    Since(since::SinceScreen),
    /// The plan as a tree beside its detail.
    Plan(plan::PlanScreen),
    /// Action plans, as a list or one in its cycle.
    ActionPlan(action_plan::ActionPlanScreen),
    /// Indicators, as a list or one with its chart and its figures.
    Indicator(indicator::IndicatorScreen),
    /// What the zone is and says of itself.
    Zone(zone::ZoneScreen),
    /// What the plan is founded on: matrix, argumentation, capacity.
    Foundation(foundation::FoundationScreen),
    /// What the plan check finds.
    Check(check::CheckScreen),
    /// The end of a plan and the beginning of the next one.
    Transition(Box<transition::TransitionScreen>),
    /// Reports to make, and the house style.
    Reports(Box<reports::ReportsScreen>),
    /// Everything that happened to the document.
    History(history::HistoryScreen),
}

/// What happened in a screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// In the overview.
    Overview(overview::Message),
    /// In it: what changed between two moments.
    Since(since::Message),
    /// In the plan.
    Plan(plan::Message),
    /// In the action plans.
    ActionPlan(action_plan::Message),
    /// In the indicators.
    Indicator(indicator::Message),
    /// In it: what the zone is and says of itself.
    Zone(zone::Message),
    /// In it: what the plan is founded on: matrix, argumentation, capacity.
    Foundation(foundation::Message),
    /// In it: what the plan check finds.
    Check(check::Message),
    /// In it: the end of a plan and the beginning of the next one.
    Transition(transition::Message),
    /// In the reports.
    Reports(reports::Message),
    /// In the history.
    History(history::Message),
}

impl Screen {
    /// Makes the screen of a place.
    pub fn new(place: Place, context: Context<'_>) -> Self {
        let mut screen = match place {
            Place::Overview => Self::Overview(overview::Overview::default()),
            Place::Since => Self::Since(since::SinceScreen::default()),
            Place::Plan(key) => Self::Plan(plan::PlanScreen::new(key, context)),
            Place::ActionPlans => Self::ActionPlan(action_plan::ActionPlanScreen::list()),
            Place::ActionPlan(plan, cycle) => {
                Self::ActionPlan(action_plan::ActionPlanScreen::one(plan, cycle))
            }
            Place::Indicators => Self::Indicator(indicator::IndicatorScreen::list()),
            Place::Indicator(id) => Self::Indicator(indicator::IndicatorScreen::one(id)),
            Place::Zone(topic, key) => Self::Zone(zone::ZoneScreen::new(topic, key)),
            Place::Foundation(view) => Self::Foundation(foundation::FoundationScreen::new(view)),
            Place::Check => Self::Check(check::CheckScreen::default()),
            Place::Transition(plan) => {
                Self::Transition(Box::new(transition::TransitionScreen::new(plan, context)))
            }
            Place::Reports(key) => Self::Reports(Box::new(reports::ReportsScreen::new(key, context))),
            Place::History => Self::History(history::HistoryScreen::default()),
        };
        screen.follow(context);
        screen
    }

    /// Moves within the screen to a place beside it, so that a list keeps its scrolling and a tree its branches;
    /// false when the place asks for another screen.
    pub fn moved(&mut self, place: Place, context: Context<'_>) -> bool {
        match (self, place) {
            (Self::Plan(screen), Place::Plan(key)) => {
                screen.choose(key, context);
                true
            }
            (Self::Indicator(screen), Place::Indicators) => {
                screen.choose(None, context);
                true
            }
            (Self::Indicator(screen), Place::Indicator(id)) => {
                screen.choose(Some(id), context);
                true
            }
            (Self::Zone(screen), Place::Zone(topic, key)) => {
                screen.choose(topic, key, context);
                true
            }
            (Self::Reports(screen), Place::Reports(key)) => {
                screen.choose(key, context);
                true
            }
            (Self::Foundation(screen), Place::Foundation(view)) => {
                screen.choose(view, context);
                true
            }
            _ => false,
        }
    }

    /// Whether it takes exactly the room there is, with parts that scroll by themselves.
    pub fn fills(&self) -> bool {
        matches!(self, Self::Plan(_) | Self::Zone(_) | Self::Transition(_) | Self::Reports(_))
    }

    /// Follows the document after an edit, or the day judged.
    pub fn follow(&mut self, context: Context<'_>) {
        match self {
            Self::Since(screen) => screen.follow(context),
            Self::Plan(screen) => screen.follow(context),
            Self::ActionPlan(screen) => screen.follow(context),
            Self::Indicator(screen) => screen.follow(context),
            Self::Zone(screen) => screen.follow(context),
            Self::Foundation(screen) => screen.follow(context),
            Self::Check(screen) => screen.follow(context),
            Self::Transition(screen) => screen.follow(context),
            Self::Reports(screen) => screen.follow(context),
            Self::Overview(_) | Self::History(_) => {}
        }
    }

    /// These indicators, or any, were looked ahead: what is drawn of that is drawn anew.
    pub fn looked_ahead(&mut self, told: Option<&[Id<Indicator>]>, context: Context<'_>) {
        if let Self::Indicator(screen) = self {
            screen.looked_ahead(told, context);
        }
    }

    /// The document answered an edit: what was typed is saved, or stays with why it could not be.
    pub fn settle(&mut self, refused: Option<&str>) {
        match self {
            Self::Plan(screen) => screen.settle(refused),
            Self::ActionPlan(screen) => screen.settle(refused),
            Self::Indicator(screen) => screen.settle(refused),
            Self::Zone(screen) => screen.settle(refused),
            Self::Foundation(screen) => screen.settle(refused),
            Self::Check(screen) => screen.settle(refused),
            Self::Transition(screen) => screen.settle(refused),
            Self::Reports(screen) => screen.settle(refused),
            Self::Overview(_) | Self::Since(_) | Self::History(_) => {}
        }
    }

    /// The edits of what was typed and not left yet, when the screen goes away.
    pub fn flush(&mut self, context: Context<'_>, mint: &mut Mint) -> Vec<Edit> {
        match self {
            Self::Plan(screen) => screen.flush(context, mint),
            Self::ActionPlan(screen) => screen.flush(context, mint),
            Self::Indicator(screen) => screen.flush(context, mint),
            Self::Zone(screen) => screen.flush(context, mint),
            Self::Foundation(screen) => screen.flush(context, mint),
            Self::Check(screen) => screen.flush(context, mint),
            Self::Transition(screen) => screen.flush(context, mint),
            Self::Reports(screen) => screen.flush(context, mint),
            Self::Overview(_) | Self::Since(_) | Self::History(_) => Vec::new(),
        }
    }

    /// What the screen asks of the journal, once after each revision.
    pub fn asks(&mut self, context: Context<'_>) -> Option<indicator::Asked> {
        match self {
            Self::Indicator(screen) => screen.asks(context),
            _ => None,
        }
    }

    /// The journal answered; too late when another screen is shown.
    pub fn told(&mut self, asked: &indicator::Asked, stamps: indicator::Stamps, context: Context<'_>) {
        if let Self::Indicator(screen) = self {
            screen.told(asked, stamps, context);
        }
    }

    /// Hears what happened in it.
    pub fn update(&mut self, message: Message, context: Context<'_>, mint: &mut Mint) -> Option<Event> {
        match (self, message) {
            (Self::Overview(screen), Message::Overview(message)) => screen.update(message),
            (Self::Since(screen), Message::Since(message)) => screen.update(message, context),
            (Self::Plan(screen), Message::Plan(message)) => screen.update(message, context, mint),
            (Self::ActionPlan(screen), Message::ActionPlan(message)) => screen.update(message, context, mint),
            (Self::Indicator(screen), Message::Indicator(message)) => screen.update(message, context, mint),
            (Self::Zone(screen), Message::Zone(message)) => screen.update(message, context, mint),
            (Self::Foundation(screen), Message::Foundation(message)) => screen.update(message, context, mint),
            (Self::Check(screen), Message::Check(message)) => screen.update(message, context, mint),
            (Self::Transition(screen), Message::Transition(message)) => screen.update(message, context, mint),
            (Self::Reports(screen), Message::Reports(message)) => screen.update(message, context, mint),
            (Self::History(screen), Message::History(message)) => screen.update(&message),
            // A message of a screen that has gone.
            _ => None,
        }
    }

    /// Shows it.
    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        match self {
            Self::Overview(screen) => screen.view(context).map(Message::Overview),
            Self::Since(screen) => screen.view(context).map(Message::Since),
            Self::Plan(screen) => screen.view(context).map(Message::Plan),
            Self::ActionPlan(screen) => screen.view(context).map(Message::ActionPlan),
            Self::Indicator(screen) => screen.view(context).map(Message::Indicator),
            Self::Zone(screen) => screen.view(context).map(Message::Zone),
            Self::Foundation(screen) => screen.view(context).map(Message::Foundation),
            Self::Check(screen) => screen.view(context).map(Message::Check),
            Self::Transition(screen) => screen.view(context).map(Message::Transition),
            Self::Reports(screen) => screen.view(context).map(Message::Reports),
            Self::History(screen) => screen.view(context).map(Message::History),
        }
    }
}
