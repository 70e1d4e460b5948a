//! Asks which status somebody declares beside the computed one: why, who, and until when.

use super::Outcome;
use crate::domain::{Declaration, Dossier, Edit, Id, Indicator, Mint, Noun, Person, Status, Vocabulary};
use crate::gui::context::Context;
use crate::gui::event::Event;
use crate::gui::style::space;
use crate::gui::widget::{self, Tone};
use crate::words::{Words, read_day};
use chrono::{Months, NaiveDate};
use iced::Element;
use iced::widget::text_editor::{Action, Content};
use iced::widget::{column, row};

/// Asks for a declared status of an indicator.
#[derive(Debug, Clone)]
pub struct Declare {
    /// The document as it was when the question was put.
    dossier: Dossier,
    indicator: Id<Indicator>,
    /// The declaration that is changed; none for a new one.
    held: Option<Declaration>,
    /// Its first day.
    day: NaiveDate,
    status: Status,
    reason: Content,
    reason_error: Option<String>,
    by: Option<Id<Person>>,
    by_error: Option<String>,
    until: String,
    until_error: Option<String>,
    refused: Option<String>,
}

/// What happened in the question.
#[derive(Debug, Clone)]
pub enum Message {
    /// A status was chosen.
    Status(Status),
    /// Somebody works in the reason.
    Reason(Action),
    /// Who declares it was chosen.
    By(Option<Id<Person>>),
    /// Somebody types the last day.
    Until(String),
}

/// Months for which a status is declared, unless the plan ends before.
const USUAL: u32 = 3;
/// Status that can be declared.
const CHOICES: [Status; 3] = [Status::OnCourse, Status::Attention, Status::OffCourse];

impl Declare {
    /// Asks for a new declaration of an indicator, or for changes of one.
    pub fn new(indicator: &Indicator, held: Option<&Declaration>, context: Context<'_>) -> Self {
        let day = held.map_or_else(|| context.on(), |held| held.day);
        let usual = context.on() + Months::new(USUAL);
        let end = context.plan().map_or(usual, |plan| usual.min(plan.until));
        let until = held.map_or(end, |held| held.until);
        let computed = context.picture.indicators.get(&indicator.id).map(|judged| judged.status);
        let computed = computed.filter(|status| CHOICES.contains(status)).unwrap_or(Status::Attention);
        Self {
            dossier: context.dossier.clone(),
            indicator: indicator.id,
            held: held.cloned(),
            day,
            status: held.map_or(computed, |held| held.status),
            reason: held.map_or_else(Content::new, |held| Content::with_text(&held.reason)),
            reason_error: None,
            by: held.map(|held| held.by),
            by_error: None,
            until: context.words.day(until),
            until_error: None,
            refused: None,
        }
    }

    pub(super) fn heard(&mut self, message: Message) {
        self.refused = None;
        match message {
            Message::Status(status) => self.status = status,
            Message::Reason(action) => {
                self.reason.perform(action);
                self.reason_error = None;
            }
            Message::By(by) => (self.by, self.by_error) = (by, None),
            Message::Until(until) => (self.until, self.until_error) = (until, None),
        }
    }

    pub(super) fn confirmed(&mut self, words: &Words, today: NaiveDate, mint: &mut Mint) -> Option<Outcome> {
        let reason = self.reason.text().trim_end().to_owned();
        let until = read_day(&self.until, today);
        self.reason_error = reason.trim().is_empty().then(|| words.say("views-declare-reason-empty"));
        self.by_error = self.by.is_none().then(|| words.say("views-declare-by-empty"));
        self.until_error =
            until.is_none().then(|| words.say_with("not-a-day", &[("found", self.until.trim())]));
        if self.reason_error.is_some() {
            return None;
        }
        let made = Declaration {
            id: self.held.as_ref().map_or_else(|| mint.id(), |held| held.id),
            indicator: Some(self.indicator),
            objective: None,
            priority: None,
            status: self.status,
            reason,
            by: self.by?,
            day: self.day,
            until: until?,
        };
        let edit = if self.held.is_some() { Edit::Change(made.record()) } else { Edit::Add(made.record()) };
        match edit.apply(&self.dossier) {
            Ok(_) => Event::edit(edit).map(Outcome::Do),
            Err(refusal) => {
                self.refused = Some(words.refusal(&refusal).text());
                None
            }
        }
    }

    pub(super) fn view<'a>(
        &'a self,
        words: &'a Words,
        context: Option<Context<'a>>,
    ) -> Element<'a, super::Message> {
        let options = CHOICES.iter().map(|status| (*status, words.say(&status.word()))).collect();
        let status =
            widget::select(words.say("views-declare-status"), options, Some(self.status), Message::Status);
        let people = context.map_or_else(Vec::new, |context| context.people(self.by));
        let people = people.into_iter().filter(|(person, _)| person.is_some()).collect();
        let by = widget::select(words.say("views-declare-by"), people, Some(self.by), Message::By)
            .error(self.by_error.clone());
        let until = widget::field(words.say("views-declare-until"), &self.until)
            .on_input(Message::Until)
            .error(self.until_error.clone())
            .width(170)
            .id("declare-until");
        let reason = widget::text_area(words.say("views-declare-reason"), &self.reason)
            .placeholder(words.say("views-declare-reason-example"))
            .on_action(Message::Reason)
            .error(self.reason_error.clone())
            .growing(3)
            .id("declare-reason");
        let content = column![
            widget::body(words.say("views-declare-what")),
            status.id("declare-status"),
            reason,
            row![by.id("declare-by"), until].spacing(space::MEDIUM),
        ]
        .spacing(space::LARGE);
        let mut all = column![Element::from(content).map(super::Message::Declare)].spacing(space::LARGE);
        if let Some(why) = &self.refused {
            all = all.push(widget::banner(Tone::Bad, why.clone(), None));
        }
        let buttons = vec![
            widget::secondary(words.say("cancel"), super::Message::Cancelled).into(),
            widget::primary(words.say("views-declare-do"), super::Message::Confirmed).into(),
        ];
        let name = self.dossier.get(self.indicator).map_or("", |indicator| indicator.name.as_str());
        let title = words.say_with("views-declare-title", &[("indicator", name)]);
        widget::dialog(title, all, buttons, super::Message::Cancelled).width(600.0).into()
    }
}
