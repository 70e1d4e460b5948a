//! Asks for which day and in which language a report is made, and tells how that goes.

use super::{Message, Outcome};
use crate::gui::style::space;
use crate::gui::widget::{self, Tone};
use crate::words::{Language, Words, read_day};
use chrono::NaiveDate;
use iced::Element;
use iced::widget::column;
use std::path::PathBuf;

/// Asks for a report.
#[derive(Debug, Clone)]
pub struct AskReport {
    day: String,
    language: Language,
    error: Option<String>,
    /// How far it has come.
    pub state: ReportState,
}

/// How far a report has come.
#[derive(Debug, Clone, PartialEq)]
pub enum ReportState {
    /// Waiting for a day and a language.
    Asked,
    /// Being made.
    Busy,
    /// Made; characters that no font has were replaced this many times.
    Made(PathBuf, usize),
    /// Not made, and why.
    Failed(String),
}

impl AskReport {
    /// Asks for a report on a day.
    pub fn new(on: NaiveDate, language: Language, words: &Words) -> Self {
        Self { day: words.day(on), language, error: None, state: ReportState::Asked }
    }

    pub(super) fn update(&mut self, message: Message, words: &Words, today: NaiveDate) -> Option<Outcome> {
        match message {
            Message::Typed(_, day) => {
                self.day = day;
                self.error = None;
                None
            }
            Message::Language(language) => {
                self.language = language;
                None
            }
            Message::Confirmed if self.state == ReportState::Busy => None,
            Message::Confirmed => match read_day(&self.day, today) {
                Some(day) => Some(Outcome::Report(day, self.language)),
                None => {
                    self.error = Some(words.say_with("not-a-day", &[("found", self.day.trim())]));
                    None
                }
            },
            Message::Show => Some(Outcome::Show),
            Message::Cancelled => Some(Outcome::Close),
            _ => None,
        }
    }

    pub(super) fn view<'a>(&'a self, words: &'a Words) -> Element<'a, Message> {
        let languages =
            Language::ALL.into_iter().map(|language| (language, language.own_name().to_owned())).collect();
        let mut content = column![
            widget::body(words.say("report-dialog-why")),
            widget::field(words.say("report-dialog-day"), &self.day)
                .on_input(|day| Message::Typed(0, day))
                .on_submit(Message::Confirmed)
                .error(self.error.clone())
                .id("report-day"),
            widget::select(words.say("language"), languages, Some(self.language), Message::Language),
        ]
        .spacing(space::MEDIUM);
        let close = |key: &str| widget::secondary(words.say(key), Message::Cancelled).into();
        let make = |enabled: bool| {
            widget::primary(words.say("make-report"), enabled.then_some(Message::Confirmed)).into()
        };
        let buttons = match &self.state {
            ReportState::Asked => vec![close("cancel"), make(true)],
            ReportState::Busy => {
                content = content.push(widget::banner(Tone::Informative, words.say("report-busy"), None));
                vec![close("cancel"), make(false)]
            }
            ReportState::Made(path, replaced) => {
                let path = path.display().to_string();
                content = content.push(widget::banner(
                    Tone::Good,
                    words.say_with("report-made", &[("path", &path)]),
                    None,
                ));
                if *replaced > 0 {
                    content = content.push(widget::muted(words.count("report-replaced", *replaced)));
                }
                let show = widget::primary(words.say("report-show"), Message::Show).into();
                vec![close("close"), show]
            }
            ReportState::Failed(why) => {
                content = content.push(widget::banner(Tone::Bad, why.clone(), None));
                vec![close("close"), make(true)]
            }
        };
        widget::dialog(words.say("report-dialog"), content, buttons, Message::Cancelled).width(520.0).into()
    }
}
