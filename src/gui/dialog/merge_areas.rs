//! Asks which municipalities merge, into what, and from which day.

use super::Outcome;
use crate::domain::{Area, Dossier, Field, Id, Key, Mint};
use crate::gui::event::Event;
use crate::gui::place::{Place, Topic};
use crate::gui::style::space;
use crate::gui::widget::{self, Tone};
use crate::words::{Words, read_day, read_number};
use chrono::NaiveDate;
use iced::Element;
use iced::widget::{column, row};
use std::collections::BTreeSet;

/// Asks which municipalities merge.
#[derive(Debug, Clone)]
pub struct MergeAreas {
    /// The document as it was when the question was put.
    dossier: Dossier,
    chosen: BTreeSet<Id<Area>>,
    name: String,
    day: String,
    refnis: String,
    inhabitants: String,
    /// Whether somebody typed the inhabitants.
    is_counted: bool,
    wrong: Option<(Typed, String)>,
    refused: Option<String>,
}

/// What is typed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    /// The name of the new municipality.
    Name,
    /// Its first day.
    Day,
    /// Its number at Statbel.
    Refnis,
    /// Its inhabitants.
    Inhabitants,
}

/// What happened in the question.
#[derive(Debug, Clone)]
pub enum Message {
    /// A municipality was ticked, or no longer.
    Ticked(Id<Area>),
    /// Somebody types.
    Typed(Typed, String),
}

impl MergeAreas {
    /// Asks which municipalities merge; the day is the next first of January.
    pub fn new(dossier: &Dossier, today: NaiveDate, words: &Words) -> Self {
        use chrono::Datelike;
        let day = NaiveDate::from_ymd_opt(today.year() + 1, 1, 1).unwrap_or(today);
        Self {
            dossier: dossier.clone(),
            chosen: BTreeSet::new(),
            name: String::new(),
            day: words.day(day),
            refnis: String::new(),
            inhabitants: String::new(),
            is_counted: false,
            wrong: None,
            refused: None,
        }
    }

    pub(super) fn heard(&mut self, message: Message, words: &Words) {
        (self.wrong, self.refused) = (None, None);
        match message {
            Message::Ticked(id) => {
                if !self.chosen.remove(&id) {
                    self.chosen.insert(id);
                }
                // The new one has the inhabitants of all, until somebody knows better.
                let known: Option<Vec<i64>> =
                    self.chosen.iter().map(|id| self.dossier.get(*id)?.inhabitants).collect();
                let sum = known.map(|all| all.into_iter().fold(0, i64::saturating_add));
                if !self.is_counted {
                    self.inhabitants = sum.map(|sum| words.plain_number(sum as f64)).unwrap_or_default();
                }
            }
            Message::Typed(Typed::Name, text) => self.name = text,
            Message::Typed(Typed::Day, text) => self.day = text,
            Message::Typed(Typed::Refnis, text) => self.refnis = text,
            Message::Typed(Typed::Inhabitants, text) => (self.inhabitants, self.is_counted) = (text, true),
        }
    }

    pub(super) fn confirmed(&mut self, words: &Words, today: NaiveDate, mint: &mut Mint) -> Option<Outcome> {
        let name = self.name.trim().to_owned();
        if name.is_empty() {
            self.wrong = Some((Typed::Name, words.say("zone-merge-no-name")));
            return None;
        }
        let Some(from) = read_day(self.day.trim(), today) else {
            self.wrong = Some((Typed::Day, words.say_with("not-a-day", &[("found", self.day.trim())])));
            return None;
        };
        let typed = self.inhabitants.trim();
        let inhabitants = match read_number(typed, words.language).filter(|number| number.fract() == 0.0) {
            Some(number) if number.abs() < 1e12 => Some(number as i64),
            None if typed.is_empty() => None,
            _ => {
                let why = words.say_with("not-a-number", &[("found", typed)]);
                self.wrong = Some((Typed::Inhabitants, why));
                return None;
            }
        };
        let stem = name.to_lowercase().split_whitespace().collect::<Vec<_>>().join("-");
        let is_free = |code: &String| self.dossier.areas.values().all(|area| area.code != *code);
        let numbered = (2..).map(|number: u32| [stem.as_str(), "-", number.to_string().as_str()].concat());
        let code = std::iter::once(stem.clone()).chain(numbered).find(is_free).unwrap_or_default();
        let into = Area {
            id: mint.id(),
            code,
            name,
            refnis: self.refnis.trim().to_owned(),
            inhabitants,
            households: None,
            from: Some(from),
            until: None,
            successor: None,
        };
        let place = Place::Zone(Topic::Organisation, Some(Key::Area(into.id)));
        let chosen: Vec<_> = self.chosen.iter().copied().collect();
        let edit = Area::merge(&chosen, into, &self.dossier);
        match edit.and_then(|edit| edit.apply(&self.dossier).map(|_| edit)) {
            Ok(edit) => Some(Outcome::Do(Event::EditAndGo(Box::new(edit), place))),
            Err(refusal) => {
                self.refused = Some(words.refusal(&refusal).text());
                None
            }
        }
    }

    pub(super) fn view<'a>(&'a self, words: &'a Words) -> Element<'a, super::Message> {
        let heard = super::Message::MergeAreas;
        let mut list = column![widget::strong(words.say("zone-merge-which"))].spacing(space::SMALL);
        for area in self.dossier.areas.values().filter(|area| area.until.is_none()) {
            let ticked = self.chosen.contains(&area.id);
            list = list.push(widget::checkbox(area.name.clone(), ticked, heard(Message::Ticked(area.id))));
        }
        let field = |typed: Typed, label: String, text: &str| {
            let wrong = self.wrong.as_ref().filter(|(which, _)| *which == typed);
            widget::field(label, text)
                .on_input(move |text| super::Message::MergeAreas(Message::Typed(typed, text)))
                .on_submit(super::Message::Confirmed)
                .error(wrong.map(|(_, why)| why.clone()))
        };
        let name = field(Typed::Name, words.say("zone-merge-name"), &self.name).id("merge-name");
        let day = field(Typed::Day, words.say("zone-merge-day"), &self.day);
        let word = |name| words.opening(&words.say(&Field(name).word()));
        let refnis = field(Typed::Refnis, word("refnis"), &self.refnis);
        let inhabitants = field(Typed::Inhabitants, word("inhabitants"), &self.inhabitants).numeric();
        let facts = row![day, refnis, inhabitants].spacing(space::MEDIUM);
        let mut content = column![widget::body(words.say("zone-merge-what")), list, name, facts];
        if let Some(why) = &self.refused {
            content = content.push(widget::banner(Tone::Bad, why.clone(), None));
        }
        let buttons = vec![
            widget::secondary(words.say("cancel"), super::Message::Cancelled).into(),
            widget::primary(words.say("zone-merge-do"), super::Message::Confirmed).into(),
        ];
        widget::dialog(
            words.say("zone-merge"),
            content.spacing(space::LARGE),
            buttons,
            super::Message::Cancelled,
        )
        .width(600.0)
        .into()
    }
}
