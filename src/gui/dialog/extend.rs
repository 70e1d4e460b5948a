//! Asks until when a plan is made longer, and why.

use super::Outcome;
use crate::domain::{Amendment, AmendmentKind, Dossier, Extension, Id, Mint, Objective, Plan};
use crate::gui::event::Event;
use crate::gui::style::space;
use crate::gui::widget::{self, Tone};
use crate::words::{Words, read_day};
use chrono::{Months, NaiveDate};
use iced::Element;
use iced::widget::column;
use iced::widget::text_editor::{Action, Content};

/// Asks for a longer period of a plan.
#[derive(Debug, Clone)]
pub struct Extend {
    /// The document as it was when the question was put.
    dossier: Dossier,
    plan: Id<Plan>,
    until: String,
    until_error: Option<String>,
    text: Content,
    text_error: Option<String>,
    /// Objectives that run until the last day of the plan, and whether they run longer with it.
    objectives: usize,
    moves_deadlines: bool,
    refused: Option<String>,
}

/// What happened in the question.
#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types the new last day.
    Until(String),
    /// Somebody works in the text.
    Text(Action),
    /// Objectives should run longer too, or should not.
    Deadlines,
}

impl Extend {
    /// Proposes one year more.
    pub fn new(dossier: &Dossier, plan: &Plan, words: &Words) -> Self {
        let ends_with_it = |one: &&Objective| {
            let priority = dossier.get(one.priority);
            one.deadline == Some(plan.until) && priority.is_some_and(|priority| priority.plan == plan.id)
        };
        let objectives = dossier.objectives.values().filter(ends_with_it).count();
        Self {
            dossier: dossier.clone(),
            plan: plan.id,
            until: words.day(plan.until + Months::new(12)),
            until_error: None,
            text: Content::new(),
            text_error: None,
            objectives,
            moves_deadlines: objectives > 0,
            refused: None,
        }
    }

    pub(super) fn heard(&mut self, message: Message) {
        self.refused = None;
        match message {
            Message::Until(until) => (self.until, self.until_error) = (until, None),
            Message::Text(action) => {
                self.text.perform(action);
                self.text_error = None;
            }
            Message::Deadlines => self.moves_deadlines = !self.moves_deadlines,
        }
    }

    pub(super) fn confirmed(&mut self, words: &Words, today: NaiveDate, mint: &mut Mint) -> Option<Outcome> {
        let until = read_day(&self.until, today);
        self.until_error =
            until.is_none().then(|| words.say_with("not-a-day", &[("found", self.until.trim())]));
        let text = self.text.text().trim_end().to_owned();
        self.text_error = text.trim().is_empty().then(|| words.say("transition-extend-text-empty"));
        if self.text_error.is_some() {
            return None;
        }
        let amendment = Amendment {
            id: mint.id(),
            plan: self.plan,
            code: Amendment::next_code(&self.dossier, self.plan),
            kind: AmendmentKind::Extension,
            day: today,
            text,
        };
        let (plan, until, moves_deadlines) = (self.plan, until?, self.moves_deadlines);
        let extension = Extension { plan, until, amendment, moves_deadlines, targets: Vec::new() };
        let made = extension.edit(&self.dossier);
        match made.and_then(|edit| edit.apply(&self.dossier).map(|_| edit)) {
            Ok(edit) => Event::edit(edit).map(Outcome::Do),
            Err(refusal) => {
                self.refused = Some(words.refusal(&refusal).text());
                None
            }
        }
    }

    pub(super) fn view<'a>(&'a self, words: &'a Words) -> Element<'a, super::Message> {
        let plan = self.dossier.get(self.plan);
        let (title, last) =
            plan.map_or_else(Default::default, |plan| (plan.title.as_str(), words.day(plan.until)));
        let what = words.say_with("transition-extend-what", &[("plan", title), ("until", &last)]);
        let until = widget::field(words.say("transition-extend-until"), &self.until)
            .on_input(Message::Until)
            .error(self.until_error.clone())
            .width(170)
            .id("extend-until");
        let text = widget::text_area(words.say("transition-extend-text"), &self.text)
            .placeholder(words.say("transition-extend-text-example"))
            .on_action(Message::Text)
            .error(self.text_error.clone())
            .growing(3)
            .id("extend-text");
        let mut content = column![widget::body(what), until, text].spacing(space::LARGE);
        if self.objectives > 0 {
            let label = words.count("transition-extend-deadlines", self.objectives);
            content = content.push(widget::checkbox(label, self.moves_deadlines, Message::Deadlines));
        }
        let mut all = column![Element::from(content).map(super::Message::Extend)].spacing(space::LARGE);
        if let Some(why) = &self.refused {
            all = all.push(widget::banner(Tone::Bad, why.clone(), None));
        }
        let buttons = vec![
            widget::secondary(words.say("cancel"), super::Message::Cancelled).into(),
            widget::primary(words.say("transition-extend-do"), super::Message::Confirmed).into(),
        ];
        let title = words.say("transition-extend-title");
        widget::dialog(title, all, buttons, super::Message::Cancelled).width(560.0).into()
    }
}
