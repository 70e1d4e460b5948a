//! Asks for a path, where the system has no dialog for files.

use super::{Message, Outcome};
use crate::gui::services::Wanted;
use crate::gui::style::space;
use crate::gui::widget;
use crate::words::Words;
use iced::Element;
use iced::widget::column;
use std::path::PathBuf;

/// Asks for a path.
#[derive(Debug, Clone)]
pub struct AskPath {
    /// What for.
    pub wanted: Wanted,
    /// What is typed.
    pub path: String,
    error: Option<String>,
}

impl AskPath {
    /// The id of its field.
    pub const FIELD: &str = "path";

    /// Asks for a path, with one to begin with.
    pub fn new(wanted: Wanted, path: String) -> Self {
        Self { wanted, path, error: None }
    }

    pub(super) fn update(&mut self, message: Message, words: &Words) -> Option<Outcome> {
        match message {
            Message::Typed(_, path) => {
                self.path = path;
                self.error = None;
                None
            }
            Message::Confirmed if self.path.trim().is_empty() => {
                self.error = Some(words.say("path-empty"));
                None
            }
            Message::Confirmed => Some(Outcome::Path(self.wanted, PathBuf::from(self.path.trim()))),
            _ => None,
        }
    }

    pub(super) fn view<'a>(&'a self, words: &'a Words) -> Element<'a, Message> {
        let title = match self.wanted {
            Wanted::Document => words.say("path-open"),
            Wanted::NewDocument => words.say("path-new"),
            Wanted::Report(_) => words.say("path-report"),
            Wanted::Attachment(_) => words.say("attachment-path-add"),
            Wanted::AttachmentCopy(_) => words.say("attachment-path-save"),
        };
        let field = widget::field(words.say("path-label"), &self.path)
            .on_input(|path| Message::Typed(0, path))
            .on_submit(Message::Confirmed)
            .error(self.error.clone())
            .id(Self::FIELD);
        let content = column![widget::body(words.say("path-why")), field].spacing(space::MEDIUM);
        let buttons = vec![
            widget::secondary(words.say("cancel"), Message::Cancelled).into(),
            widget::primary(words.say("go-on"), Message::Confirmed).into(),
        ];
        widget::dialog(title, content, buttons, Message::Cancelled).width(560.0).into()
    }
}
