//! What is asked on top of the window. A dialog holds what is typed in it and answers with what to do.

pub mod declare;
pub mod disclose;
pub mod explain;
pub mod extend;
mod keys;
pub mod library;
pub mod merge_areas;
pub mod new_action_plan;
mod new_plan;
mod paste;
mod path;
pub mod publish;
mod remove;
mod replace;
pub mod sign_off;
pub mod start_cycle;

pub use declare::Declare;
pub use disclose::Disclose;
pub use explain::Explain;
pub use extend::Extend;
pub use library::Library;
pub use merge_areas::MergeAreas;
pub use new_action_plan::NewActionPlan;
pub use new_plan::NewPlan;
pub use paste::Paste;
pub use path::AskPath;
pub use publish::Publish;
pub use remove::Remove;
pub use replace::Replace;
pub use sign_off::SignOff;
pub use start_cycle::StartCycle;

use super::context::Context;
use super::event::Event;
use super::services::Wanted;
use crate::domain::{Edit, Mint};
use crate::words::Words;
use chrono::NaiveDate;
use iced::Element;
use iced::widget::text_editor;
use std::path::PathBuf;

/// A dialog that is open.
#[derive(Debug, Clone)]
pub enum Dialog {
    /// Asks whether a record with its parts may go.
    Remove(Remove),
    /// Asks what a new plan is about.
    NewPlan(NewPlan),
    /// Asks whether files that are there may be replaced.
    Replace(Replace),
    /// Asks for a path where the system has no dialog for files.
    Path(AskPath),
    /// Takes over figures that were copied from a spreadsheet.
    Paste(Box<Paste>),
    /// Asks for a new action plan.
    NewActionPlan(NewActionPlan),
    /// Asks for a new cycle of an action plan.
    StartCycle(StartCycle),
    /// Asks who signs off a phase, and with what.
    SignOff(Box<SignOff>),
    /// Asks until when a plan is made longer.
    Extend(Box<Extend>),
    /// Asks which municipalities merge.
    MergeAreas(Box<MergeAreas>),
    /// Asks for the status that somebody declares.
    Declare(Box<Declare>),
    /// Asks how far a record may go.
    Disclose(Box<Disclose>),
    /// Asks what a source says of a change.
    Publish(Box<Publish>),
    /// Looks for an indicator in the library, adapts it and inserts it.
    Library(Box<Library>),
    /// Explains a figure.
    Explain(Box<Explain>),
    /// Shows the keys of the window.
    Keys,
}

impl Dialog {
    /// Whether it asks into what the document should be changed.
    pub fn edits(&self) -> bool {
        !matches!(self, Self::NewPlan(_) | Self::Replace(_) | Self::Path(_) | Self::Explain(_) | Self::Keys)
    }
}

/// What happened in a dialog.
#[derive(Debug, Clone)]
pub enum Message {
    /// It was cancelled.
    Cancelled,
    /// It was confirmed.
    Confirmed,
    /// Somebody types in a field, by its number.
    Typed(u8, String),
    /// Somebody works in a text area.
    Written(text_editor::Action),
    /// In the question for a new action plan.
    NewActionPlan(new_action_plan::Message),
    /// In the question for a new cycle.
    StartCycle(start_cycle::Message),
    /// In the sign-off of a phase.
    SignOff(sign_off::Message),
    /// In the question for a longer period.
    Extend(extend::Message),
    /// In the question which municipalities merge.
    MergeAreas(merge_areas::Message),
    /// In the declaration of a status.
    Declare(declare::Message),
    /// In the question how far a record may go.
    Disclose(disclose::Message),
    /// In what a source says of a change.
    Publish(publish::Message),
    /// In the indicator library.
    Library(library::Message),
    /// In the explanation of a figure.
    Explain(explain::Message),
}

/// What a dialog asks of the application when it is done.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// Close it.
    Close,
    /// Close it and do this.
    Do(Event),
    /// Close it and make a document that starts with this, under a name.
    Create(Box<Edit>, String),
    /// A path was typed.
    Path(Wanted, PathBuf),
    /// Files in this place may be replaced.
    Replace(Wanted, PathBuf),
    /// Keep it open and copy a text.
    Copy(String),
    /// Keep it open and put the focus in a field, by its id.
    Focus(String),
}

impl Dialog {
    /// Hears what happened in it.
    pub fn update(
        &mut self,
        message: Message,
        words: &Words,
        today: NaiveDate,
        mint: &mut Mint,
    ) -> Option<Outcome> {
        if matches!(message, Message::Cancelled) {
            return Some(Outcome::Close);
        }
        match self {
            Self::Remove(dialog) => dialog.update(&message),
            Self::NewPlan(dialog) => dialog.update(message, words, today, mint),
            Self::Replace(dialog) => dialog.update(&message),
            Self::Path(dialog) => dialog.update(message, words),
            Self::Paste(dialog) => dialog.update(message, words, mint),
            Self::NewActionPlan(dialog) => match message {
                Message::Confirmed => dialog.confirmed(words, mint),
                Message::NewActionPlan(message) => {
                    dialog.heard(message);
                    None
                }
                _ => None,
            },
            Self::StartCycle(dialog) => match message {
                Message::Confirmed => dialog.confirmed(words, mint),
                Message::StartCycle(message) => {
                    dialog.heard(message);
                    None
                }
                _ => None,
            },
            Self::SignOff(dialog) => match message {
                Message::Confirmed => dialog.confirmed(words, today, mint),
                Message::SignOff(message) => {
                    dialog.heard(message, today);
                    None
                }
                _ => None,
            },
            Self::MergeAreas(dialog) => match message {
                Message::Confirmed => dialog.confirmed(words, today, mint),
                Message::MergeAreas(message) => {
                    dialog.heard(message, words);
                    None
                }
                _ => None,
            },
            Self::Extend(dialog) => match message {
                Message::Confirmed => dialog.confirmed(words, today, mint),
                Message::Extend(message) => {
                    dialog.heard(message);
                    None
                }
                _ => None,
            },
            Self::Declare(dialog) => match message {
                Message::Confirmed => dialog.confirmed(words, today, mint),
                Message::Declare(message) => {
                    dialog.heard(message);
                    None
                }
                _ => None,
            },
            Self::Disclose(dialog) => match message {
                Message::Confirmed => dialog.confirmed(words, mint),
                Message::Disclose(message) => {
                    dialog.heard(message);
                    None
                }
                _ => None,
            },
            Self::Publish(dialog) => match message {
                Message::Confirmed => dialog.confirmed(words, today, mint),
                Message::Publish(message) => {
                    dialog.heard(message);
                    None
                }
                _ => None,
            },
            Self::Library(dialog) => match message {
                Message::Confirmed => dialog.confirmed(words, mint),
                Message::Library(message) => dialog.heard(message, words),
                _ => None,
            },
            Self::Explain(dialog) => match message {
                Message::Explain(message) => dialog.heard(message, words),
                _ => None,
            },
            Self::Keys => Some(Outcome::Close),
        }
    }

    /// Shows it. Only what belongs to a document asks for the context.
    pub fn view<'a>(&'a self, words: &'a Words, context: Option<Context<'a>>) -> Element<'a, Message> {
        match self {
            Self::Remove(dialog) => dialog.view(words, context),
            Self::NewPlan(dialog) => dialog.view(words),
            Self::Replace(dialog) => dialog.view(words),
            Self::Path(dialog) => dialog.view(words),
            Self::Paste(dialog) => dialog.view(words),
            Self::NewActionPlan(dialog) => dialog.view(words),
            Self::StartCycle(dialog) => dialog.view(words),
            Self::SignOff(dialog) => dialog.view(words, context),
            Self::Extend(dialog) => dialog.view(words),
            Self::MergeAreas(dialog) => dialog.view(words),
            Self::Declare(dialog) => dialog.view(words, context),
            Self::Disclose(dialog) => dialog.view(words),
            Self::Publish(dialog) => dialog.view(words),
            Self::Library(dialog) => dialog.view(words),
            Self::Explain(dialog) => dialog.view(words),
            Self::Keys => keys::view(words),
        }
    }
}
