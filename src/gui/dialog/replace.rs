//! Asks whether files that are there may be replaced.

use super::{Message, Outcome};
use crate::gui::services::Wanted;
use crate::gui::style::space;
use crate::gui::widget;
use crate::words::Words;
use iced::Element;
use iced::widget::column;
use std::path::PathBuf;

/// Asks whether files that are there may be replaced.
#[derive(Debug, Clone)]
pub struct Replace {
    wanted: Wanted,
    path: PathBuf,
    /// The files that are there.
    there: Vec<PathBuf>,
}

impl Replace {
    /// Asks about a place that was wanted, and the files that are there.
    pub fn new(wanted: Wanted, path: PathBuf, there: Vec<PathBuf>) -> Self {
        Self { wanted, path, there }
    }

    pub(super) fn update(&self, message: &Message) -> Option<Outcome> {
        let replace = || Outcome::Replace(self.wanted, self.path.clone());
        matches!(message, Message::Confirmed).then(replace)
    }

    pub(super) fn view<'a>(&'a self, words: &'a Words) -> Element<'a, Message> {
        let mut content = column![widget::body(words.count("replace-what", self.there.len()))];
        for path in &self.there {
            content = content.push(widget::strong(path.display().to_string()));
        }
        let buttons = vec![
            widget::secondary(words.say("cancel"), Message::Cancelled).into(),
            widget::danger(words.say("replace"), Message::Confirmed).into(),
        ];
        let title = words.say("replace-title");
        widget::dialog(title, content.spacing(space::SMALL), buttons, Message::Cancelled).into()
    }
}
