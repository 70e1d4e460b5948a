//! Everything that happened to the document, the latest first, with undo and redo.

use crate::gui::context::Context;
use crate::gui::event::Event;
use crate::gui::icon::Icon;
use crate::gui::shortcut::{Shortcut, keys};
use crate::gui::style::space;
use crate::gui::widget::{self, table};
use crate::store::RevisionSort;
use iced::widget::{column, row};
use iced::{Alignment, Element, Length};

/// Revisions on a page.
const PAGE: usize = 50;

/// The history screen: how many revisions are shown.
#[derive(Debug)]
pub struct HistoryScreen {
    shown: usize,
}

impl Default for HistoryScreen {
    fn default() -> Self {
        Self { shown: PAGE }
    }
}

/// What happened in the history.
#[derive(Debug, Clone)]
pub enum Message {
    /// Undo was pressed.
    Undo,
    /// Redo was pressed.
    Redo,
    /// Older revisions are wanted.
    Older,
}

impl HistoryScreen {
    pub(super) fn update(&mut self, message: &Message) -> Option<Event> {
        match message {
            Message::Undo => Some(Event::Undo),
            Message::Redo => Some(Event::Redo),
            Message::Older => {
                self.shown += PAGE;
                None
            }
        }
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let undo = &context.changed.undo;
        let redo = &context.changed.redo;
        let named = |key: &str, name: &Option<_>| match name {
            Some(name) => words.say_with(key, &[("edit", &words.edit(name))]),
            None => String::new(),
        };
        let header = row![
            column![
                widget::heading(words.say("history"), 1),
                widget::muted(words.count("history-count", context.history().len())),
            ]
            .width(Length::Fill),
            widget::secondary(words.say("undo"), undo.as_ref().map(|_| Message::Undo))
                .icon(Icon::Undo)
                .shortcut(keys(Shortcut::Undo))
                .description(named("undo-name", undo)),
            widget::secondary(words.say("redo"), redo.as_ref().map(|_| Message::Redo))
                .icon(Icon::Redo)
                .shortcut(keys(Shortcut::Redo))
                .description(named("redo-name", redo)),
        ]
        .spacing(space::SMALL)
        .align_y(Alignment::Center);
        let columns = vec![
            table::column(words.say("history-when"), 170.0),
            table::column(words.say("history-who"), 150.0),
            table::column(words.say("history-what"), Length::Fill),
        ];
        let rows = context.history().iter().rev().take(self.shown).map(|revision| {
            let name = words.edit(&revision.name);
            let what = match revision.sort {
                RevisionSort::Start => words.say_with("history-start", &[("edit", &revision.name.label)]),
                RevisionSort::Edit => name,
                RevisionSort::Undo(_) => words.say_with("history-undo", &[("edit", &name)]),
                RevisionSort::Redo(_) => words.say_with("history-redo", &[("edit", &name)]),
            };
            let at = revision.stamp.at;
            let when = format!("{} {}", words.day(at.date_naive()), at.format("%H:%M"));
            let summary = format!("{when}, {}, {what}", revision.stamp.author);
            let cells = vec![
                widget::body(when).into(),
                widget::muted(revision.stamp.author.clone()).into(),
                widget::body(what).into(),
            ];
            table::row(revision.number, summary, cells)
        });
        let list = table(words.say("history"), columns, rows.collect());
        let mut page = column![header, widget::card(list)].spacing(space::LARGE);
        if context.history().len() > self.shown {
            page = page.push(widget::secondary(words.say("history-older"), Message::Older));
        }
        page.into()
    }
}
