//! Asks for which year a cycle is started, and whether unfinished actions come along.

use super::Outcome;
use crate::domain::{Action, ActionPlan, Cycle, Dossier, Edit, Id, Mint, Record};
use crate::gui::event::Event;
use crate::gui::place::Place;
use crate::gui::style::space;
use crate::gui::widget::{self, Tone};
use crate::words::{Words, read_number};
use chrono::{Datelike, NaiveDate};
use iced::Element;
use iced::widget::column;

/// Asks for a new cycle.
#[derive(Debug, Clone)]
pub struct StartCycle {
    /// The document as it was when the question was put.
    dossier: Dossier,
    plan: Id<ActionPlan>,
    year: String,
    copies: bool,
    unfinished: Vec<Action>,
    refused: Option<String>,
}

/// What happened in the question.
#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types the year.
    Year(String),
    /// Unfinished actions should come along, or should not.
    Copies(bool),
}

impl StartCycle {
    /// Proposes the year after the last cycle, or the year of a day when there is none.
    pub fn new(dossier: &Dossier, plan: &ActionPlan, on: NaiveDate) -> Self {
        let last = plan.cycles(dossier).last().copied();
        let year = last.map_or(on.year(), |cycle| cycle.year + 1);
        let unfinished = last.map_or_else(Vec::new, |cycle| cycle.open_actions(dossier));
        Self {
            dossier: dossier.clone(),
            plan: plan.id,
            year: year.to_string(),
            copies: !unfinished.is_empty(),
            unfinished,
            refused: None,
        }
    }

    pub(super) fn heard(&mut self, message: Message) {
        self.refused = None;
        match message {
            Message::Year(year) => self.year = year,
            Message::Copies(copies) => self.copies = copies,
        }
    }

    pub(super) fn confirmed(&mut self, words: &Words, mint: &mut Mint) -> Option<Outcome> {
        let number = read_number(&self.year, words.language).filter(|number| number.fract() == 0.0);
        let Some(year) = number.map(|number| number as i32) else {
            self.refused = Some(words.say_with("action-plan-not-a-year", &[("found", self.year.trim())]));
            return None;
        };
        let unfinished = if self.copies { self.unfinished.as_slice() } else { &[] };
        let records = Cycle::begin(self.plan, year, unfinished, mint);
        let cycle = records.iter().find_map(|record| match record {
            Record::Cycle(cycle) => Some(cycle.id),
            _ => None,
        });
        let place = Place::ActionPlan(self.plan, cycle);
        let edit = Edit::StartCycle(records);
        match edit.apply(&self.dossier) {
            Ok(_) => Some(Outcome::Do(Event::EditAndGo(Box::new(edit), place))),
            Err(refusal) => {
                self.refused = Some(words.refusal(&refusal).text());
                None
            }
        }
    }

    pub(super) fn view<'a>(&'a self, words: &'a Words) -> Element<'a, super::Message> {
        let year = widget::field(words.say("action-plan-year"), &self.year)
            .on_input(|year| super::Message::StartCycle(Message::Year(year)))
            .on_submit(super::Message::Confirmed)
            .width(120)
            .id("new-cycle-year");
        let what = widget::body(words.say("action-plan-cycle-what"));
        let mut content = column![what, year].spacing(space::LARGE);
        if !self.unfinished.is_empty() {
            let label = words.count("action-plan-cycle-copy", self.unfinished.len());
            let toggled = super::Message::StartCycle(Message::Copies(!self.copies));
            content = content.push(widget::checkbox(label, self.copies, toggled));
        }
        if let Some(why) = &self.refused {
            content = content.push(widget::banner(Tone::Bad, why.clone(), None));
        }
        let buttons = vec![
            widget::secondary(words.say("cancel"), super::Message::Cancelled).into(),
            widget::primary(words.say("action-plan-cycle-do"), super::Message::Confirmed).into(),
        ];
        let title = words.say("action-plan-cycle-new");
        widget::dialog(title, content, buttons, super::Message::Cancelled).width(520.0).into()
    }
}
