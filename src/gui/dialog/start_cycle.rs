//! Asks for which year a cycle is started, and whether unfinished actions come along.

use super::Outcome;
use crate::domain::{
    Action, ActionPlan, ActionState, Cycle, Dossier, Edit, Id, Mint, Phase, PhaseKind, Record, Vocabulary,
};
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
        let unfinished = |action: &&Action| {
            Some(action.cycle) == last.map(|cycle| cycle.id)
                && matches!(action.state, ActionState::Planned | ActionState::Busy)
        };
        let mut unfinished: Vec<Action> = dossier.actions.values().filter(unfinished).cloned().collect();
        unfinished.sort_by_key(|action| (action.position, action.id));
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
        let cycle = Cycle { id: mint.id(), action_plan: self.plan, year, outcome: None };
        let place = Place::ActionPlan(self.plan, Some(cycle.id));
        let mut records = vec![Record::Cycle(cycle.clone())];
        for (kind, due) in PhaseKind::ALL.iter().zip(DUE) {
            records.push(Record::Phase(Phase {
                id: mint.id(),
                cycle: cycle.id,
                kind: *kind,
                due: NaiveDate::from_ymd_opt(year, due.0, due.1),
                text: String::new(),
                signed_by: None,
                signed_on: None,
            }));
        }
        let (first, last) = (NaiveDate::from_ymd_opt(year, 1, 1), NaiveDate::from_ymd_opt(year, 12, 31));
        for (position, action) in (1..).zip(self.unfinished.iter().filter(|_| self.copies)) {
            records.push(Record::Action(Action {
                id: mint.id(),
                cycle: cycle.id,
                start: first,
                end: action.end.filter(|end| Some(*end) >= first).or(last),
                position,
                ..action.clone()
            }));
        }
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

/// The last days of Plan, Do, Check and Act that are proposed: month and day.
const DUE: [(u32, u32); 4] = [(1, 31), (10, 31), (11, 30), (12, 31)];
