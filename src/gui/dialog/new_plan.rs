//! Asks what a new plan is about.

use super::{Message, Outcome};
use crate::domain::{Edit, Level, Mint, Plan, PlanState, Record, Zone};
use crate::gui::style::space;
use crate::gui::widget;
use crate::words::{Words, read_day};
use chrono::{Datelike, NaiveDate};
use iced::Element;
use iced::widget::{column, row};

/// Asks what a new plan is about: zone, number, first and last day.
#[derive(Debug, Clone)]
pub struct NewPlan {
    texts: [String; 4],
    errors: [Option<String>; 4],
}

const ZONE: usize = 0;
const NUMBER: usize = 1;
const FROM: usize = 2;
const UNTIL: usize = 3;

impl NewPlan {
    /// Proposes the six years that a day falls in: 2020-2025, 2026-2031, ...
    pub fn new(today: NaiveDate) -> Self {
        let first = today.year() - (today.year() - 2020).rem_euclid(6);
        Self {
            texts: [String::new(), String::new(), format!("01/01/{first}"), format!("31/12/{}", first + 5)],
            errors: [const { None }; 4],
        }
    }

    pub(super) fn update(
        &mut self,
        message: Message,
        words: &Words,
        today: NaiveDate,
        mint: &mut Mint,
    ) -> Option<Outcome> {
        match message {
            Message::Typed(field, text) => {
                let field = usize::from(field).min(UNTIL);
                self.texts[field] = text;
                self.errors[field] = None;
                None
            }
            Message::Confirmed => self.confirmed(words, today, mint),
            _ => None,
        }
    }

    fn confirmed(&mut self, words: &Words, today: NaiveDate, mint: &mut Mint) -> Option<Outcome> {
        let name = self.texts[ZONE].trim().to_owned();
        self.errors[ZONE] = name.is_empty().then(|| words.say("new-plan-name-empty"));
        let (from, until) = (read_day(&self.texts[FROM], today), read_day(&self.texts[UNTIL], today));
        for (field, day) in [(FROM, from), (UNTIL, until)] {
            self.errors[field] =
                day.is_none().then(|| words.say_with("not-a-day", &[("found", self.texts[field].trim())]));
        }
        let (from, until) = (from?, until?);
        if until < from {
            self.errors[UNTIL] = Some(words.say("new-plan-order"));
        }
        if self.errors.iter().any(Option::is_some) {
            return None;
        }
        let years = format!("{}-{}", from.year(), until.year());
        let zone = Zone {
            id: mint.id(),
            code: self.texts[NUMBER].trim().to_owned(),
            name: name.clone(),
            description: String::new(),
        };
        let plan = Plan {
            id: mint.id(),
            code: format!("zvp-{years}"),
            title: words.say_with("new-plan-title-of", &[("years", &years)]),
            ambition: String::new(),
            from,
            until,
            state: PlanState::Draft,
            alias: String::new(),
            predecessor: None,
        };
        let mut level = |depth, key: &str| {
            Record::Level(Level { id: mint.id(), plan: plan.id, depth, name: words.say(key) })
        };
        let levels = [level(1, "level-strategic"), level(2, "level-operational")];
        let records = [Record::Zone(zone), Record::Plan(plan)].into_iter().chain(levels).collect();
        Some(Outcome::Create(Box::new(Edit::TakeOver(records)), format!("{name} {years}.kadans")))
    }

    pub(super) fn view<'a>(&'a self, words: &'a Words) -> Element<'a, Message> {
        let field = |index: usize, key: &str, id: &str| {
            widget::field(words.say(key), &self.texts[index])
                .on_input(move |text| Message::Typed(index as u8, text))
                .on_submit(Message::Confirmed)
                .error(self.errors[index].clone())
                .id(id)
        };
        let content = column![
            widget::body(words.say("new-plan-why")),
            field(ZONE, "new-plan-zone", "new-plan-zone").placeholder(words.say("new-plan-zone-example")),
            field(NUMBER, "new-plan-number", "new-plan-number"),
            row![field(FROM, "first-day", "new-plan-from"), field(UNTIL, "last-day", "new-plan-until")]
                .spacing(space::MEDIUM),
        ];
        let buttons = vec![
            widget::secondary(words.say("cancel"), Message::Cancelled).into(),
            widget::primary(words.say("new-plan-make"), Message::Confirmed).into(),
        ];
        let title = words.say("new-plan");
        widget::dialog(title, content.spacing(space::MEDIUM), buttons, Message::Cancelled).width(520.0).into()
    }
}
