//! The keys of the window, from the same table that hears them.

use super::Message;
use crate::gui::shortcut::SHORTCUTS;
use crate::gui::style::space;
use crate::gui::widget;
use crate::words::Words;
use iced::widget::{column, row};
use iced::{Element, Length};

pub(super) fn view(words: &Words) -> Element<'_, Message> {
    let mut list = column![].spacing(space::SMALL);
    for (_, keys, phrase) in SHORTCUTS {
        list = list
            .push(row![widget::strong(*keys).width(90), widget::body(words.say(phrase)).width(Length::Fill)]);
    }
    for phrase in ["keys-tab", "keys-arrows", "keys-enter"] {
        list = list.push(widget::muted(words.say(phrase)));
    }
    let buttons = vec![widget::primary(words.say("close"), Message::Cancelled).into()];
    widget::dialog(words.say("keys-title"), list, buttons, Message::Cancelled).into()
}
