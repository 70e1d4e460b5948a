//! Asks what a source says of a change when it gives no figures.

use super::Outcome;
use crate::domain::{Dossier, Edit, Id, Indicator, Mint, Period, PublishedChange, Record};
use crate::gui::context::Context;
use crate::gui::event::Event;
use crate::gui::style::space;
use crate::gui::widget::{self, Tone};
use crate::words::{Words, read_day, read_number};
use chrono::NaiveDate;
use iced::Element;
use iced::widget::{column, row};

/// Asks for what a source says of a change of an indicator.
#[derive(Debug, Clone)]
pub struct Publish {
    /// The document as it was when the question was put.
    dossier: Dossier,
    indicator: Indicator,
    /// What is changed; none for a new one.
    held: Option<Id<PublishedChange>>,
    fields: [String; 4],
    errors: [Option<String>; 3],
    refused: Option<String>,
}

/// What is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    /// The period.
    Period,
    /// The percentage.
    Percent,
    /// The day on which it was said.
    CutOff,
    /// Where it stood.
    Note,
}

/// What happened in the question: somebody types.
#[derive(Debug, Clone)]
pub struct Message(pub Input, pub String);

impl Publish {
    /// Asks for a new one, or for changes of one.
    pub fn new(indicator: &Indicator, held: Option<&PublishedChange>, context: Context<'_>) -> Self {
        let words = context.words;
        let fields = match held {
            Some(held) => [
                words.period(held.period),
                words.plain_number(held.percent).replace('-', "−"),
                words.day(held.cut_off),
                held.note.clone(),
            ],
            None => [String::new(), String::new(), words.day(context.on()), String::new()],
        };
        Self {
            dossier: context.dossier.clone(),
            indicator: indicator.clone(),
            held: held.map(|held| held.id),
            fields,
            errors: [None, None, None],
            refused: None,
        }
    }

    pub(super) fn heard(&mut self, Message(input, text): Message) {
        self.refused = None;
        if let Some(error) = self.errors.get_mut(input as usize) {
            *error = None;
        }
        self.fields[input as usize] = text;
    }

    pub(super) fn confirmed(&mut self, words: &Words, today: NaiveDate, mint: &mut Mint) -> Option<Outcome> {
        let [period, percent, cut_off, note] = self.fields.each_ref().map(|text| text.trim());
        let read: Option<Period> = words.read_period(period, self.indicator.frequency);
        let number = read_number(percent, words.language);
        let day = read_day(cut_off, today);
        let wrong = |key: &str, found: &str| words.say_with(key, &[("found", found)]);
        self.errors = [
            read.is_none().then(|| wrong("indicator-not-a-period", period)),
            number.is_none().then(|| wrong("not-a-number", percent)),
            day.is_none().then(|| wrong("not-a-day", cut_off)),
        ];
        let note = note.to_owned();
        let id = self.held.unwrap_or_else(|| mint.id());
        let indicator = self.indicator.id;
        let made = PublishedChange { id, indicator, period: read?, cut_off: day?, percent: number?, note };
        let record = Record::PublishedChange(made);
        let edit = if self.held.is_some() { Edit::Change(record) } else { Edit::Add(record) };
        match edit.apply(&self.dossier) {
            Ok(_) => Event::edit(edit).map(Outcome::Do),
            Err(refusal) => {
                self.refused = Some(words.refusal(&refusal).text());
                None
            }
        }
    }

    pub(super) fn view<'a>(&'a self, words: &'a Words) -> Element<'a, super::Message> {
        let field = |input: Input, key: &str| {
            widget::field(words.say(key), &self.fields[input as usize])
                .on_input(move |text| super::Message::Publish(Message(input, text)))
                .on_submit(super::Message::Confirmed)
                .error(self.errors.get(input as usize).cloned().flatten())
                .id(key)
        };
        let percent = field(Input::Percent, "views-published-percent");
        let fields = column![
            row![
                field(Input::Period, "views-published-period"),
                percent.hint(words.say("views-published-percent-hint")),
                field(Input::CutOff, "views-published-cut-off"),
            ]
            .spacing(space::MEDIUM),
            field(Input::Note, "views-published-note"),
        ];
        let mut all = column![widget::body(words.say("views-published-none")), fields.spacing(space::MEDIUM)]
            .spacing(space::LARGE);
        if let Some(why) = &self.refused {
            all = all.push(widget::banner(Tone::Bad, why.clone(), None));
        }
        let buttons = vec![
            widget::secondary(words.say("cancel"), super::Message::Cancelled).into(),
            widget::primary(words.say("views-published-save"), super::Message::Confirmed).into(),
        ];
        let title = words.say_with("views-published-title", &[("indicator", &self.indicator.name)]);
        widget::dialog(title, all, buttons, super::Message::Cancelled).width(640.0).into()
    }
}
