//! What is asked on top of the window. A dialog holds what is typed in it and answers with what to do.

mod keys;
mod new_plan;
mod paste;
mod path;
mod remove;
mod report;

pub use new_plan::NewPlan;
pub use paste::Paste;
pub use path::AskPath;
pub use remove::Remove;
pub use report::{AskReport, ReportState};

use super::context::Context;
use super::event::Event;
use super::services::Wanted;
use crate::domain::{Edit, Mint};
use crate::words::{Language, Words};
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
    /// Asks for which day and in which language a report is made.
    Report(AskReport),
    /// Asks for a path where the system has no dialog for files.
    Path(AskPath),
    /// Takes over figures that were copied from a spreadsheet.
    Paste(Box<Paste>),
    /// Shows the keys of the window.
    Keys,
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
    /// A language was chosen.
    Language(Language),
    /// The report that was made should be opened.
    Show,
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
    /// Make a report on a day, in a language.
    Report(NaiveDate, Language),
    /// Open the report that was made.
    Show,
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
            Self::Report(dialog) => dialog.update(message, words, today),
            Self::Path(dialog) => dialog.update(message, words),
            Self::Paste(dialog) => dialog.update(message, words, mint),
            Self::Keys => Some(Outcome::Close),
        }
    }

    /// Shows it. Only what belongs to a document asks for the context.
    pub fn view<'a>(&'a self, words: &'a Words, context: Option<Context<'a>>) -> Element<'a, Message> {
        match self {
            Self::Remove(dialog) => dialog.view(words, context),
            Self::NewPlan(dialog) => dialog.view(words),
            Self::Report(dialog) => dialog.view(words),
            Self::Path(dialog) => dialog.view(words),
            Self::Paste(dialog) => dialog.view(words),
            Self::Keys => keys::view(words),
        }
    }
}
