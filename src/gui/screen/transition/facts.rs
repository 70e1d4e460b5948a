//! The first step: what the new plan is called, when it runs and what it wants.

use super::{Message, Text, TransitionScreen};
use crate::domain::Plan;
use crate::gui::context::Context;
use crate::gui::style::space;
use crate::gui::widget;
use crate::words::{read_day, read_number};
use chrono::{Datelike, Days, Months, NaiveDate};
use iced::Element;
use iced::widget::{column, row};

/// Months of a zonal security plan: six years.
const PERIOD: u32 = 72;

/// What was said of the new plan.
#[derive(Debug, Clone)]
pub(super) struct Facts {
    pub title: String,
    pub code: String,
    pub from: NaiveDate,
    pub until: NaiveDate,
}

impl TransitionScreen {
    /// What is proposed for a field.
    pub(super) fn proposed(&self, text: Text, context: Context<'_>) -> String {
        let (words, dossier) = (context.words, context.dossier);
        let Some(old) = self.old(context) else { return String::new() };
        match text {
            Text::From => words.day(first_day(old)),
            Text::Until => {
                let from = self.day(Text::From, context).unwrap_or_else(|| first_day(old));
                words.day(from + Months::new(PERIOD) - Days::new(1))
            }
            Text::Title => {
                let years = self.years(context);
                renamed(&old.title, old, &years)
                    .unwrap_or_else(|| words.say_with("new-plan-title-of", &[("years", &years)]))
            }
            Text::Code => {
                let years = self.years(context);
                renamed(&old.code, old, &years).unwrap_or_else(|| ["zvp-", &years].concat())
            }
            Text::Rework(objective) => {
                dossier.get(objective).map(|one| one.title.clone()).unwrap_or_default()
            }
            Text::Year(_) | Text::Value(_) | Text::Target(_) | Text::Upper(_) => {
                self.proposed_start(text, context)
            }
        }
    }

    /// The day in a field.
    pub(super) fn day(&self, text: Text, context: Context<'_>) -> Option<NaiveDate> {
        // The proposal for the last day is made from the first one, never the other way round.
        read_day(&self.text(text, context), context.today)
    }

    /// The first and the last year of the new plan: 2026-2031.
    pub(super) fn years(&self, context: Context<'_>) -> String {
        let years = [Text::From, Text::Until].map(|text| self.day(text, context).map(|day| day.year()));
        match years {
            [Some(from), Some(until)] if from != until => format!("{from}-{until}"),
            [Some(year), _] | [None, Some(year)] => year.to_string(),
            [None, None] => String::new(),
        }
    }

    /// What was said of the new plan.
    ///
    /// # Errors
    /// The first sentence about what cannot be so.
    pub(super) fn facts(&self, context: Context<'_>) -> Result<Facts, String> {
        for text in [Text::Title, Text::Code, Text::From, Text::Until] {
            if let Some(fault) = self.fault(text, context) {
                return Err(fault);
            }
        }
        let line = |text| self.text(text, context).trim().to_owned();
        let day = |text| self.day(text, context).unwrap_or_default();
        Ok(Facts {
            title: line(Text::Title),
            code: line(Text::Code),
            from: day(Text::From),
            until: day(Text::Until),
        })
    }

    /// Says at a field what is wrong with it.
    pub(super) fn judge_text(&mut self, text: Text, context: Context<'_>) {
        match self.fault(text, context) {
            Some(fault) => self.faults.insert(text, fault),
            None => self.faults.remove(&text),
        };
        if text == Text::From {
            self.starts = self.find_starts(context);
        }
    }

    /// What is wrong with a field.
    pub(super) fn fault(&self, text: Text, context: Context<'_>) -> Option<String> {
        let words = context.words;
        let typed = self.text(text, context);
        let typed = typed.trim();
        let not_a_day = || words.say_with("not-a-day", &[("found", typed)]);
        match text {
            Text::Title if typed.is_empty() => Some(words.say("transition-title-empty")),
            Text::Code if typed.is_empty() => Some(words.say("transition-code-empty")),
            Text::Code => {
                let taken = context.dossier.plans.values().any(|plan| plan.code == typed);
                taken.then(|| words.say_with("transition-code-taken", &[("code", typed)]))
            }
            Text::From => {
                let Some(from) = self.day(text, context) else { return Some(not_a_day()) };
                let old = self.old(context)?;
                let too_early = || {
                    words.say_with(
                        "transition-too-early",
                        &[("plan", &old.title), ("day", &words.day(old.until))],
                    )
                };
                (from <= old.until).then(too_early)
            }
            Text::Until => {
                let Some(until) = self.day(text, context) else { return Some(not_a_day()) };
                let from = self.day(Text::From, context)?;
                (until < from).then(|| words.say("new-plan-order"))
            }
            Text::Title | Text::Rework(_) => None,
            Text::Year(_) | Text::Value(_) | Text::Target(_) | Text::Upper(_) if typed.is_empty() => None,
            Text::Year(_) => {
                let year = read_number(typed, words.language).filter(|year| year.fract() == 0.0);
                let is_year = year.is_some_and(|year| (1990.0..=2199.0).contains(&year));
                (!is_year).then(|| words.say_with("action-plan-not-a-year", &[("found", typed)]))
            }
            Text::Value(_) | Text::Target(_) | Text::Upper(_) => {
                let number = read_number(typed, words.language);
                number.is_none().then(|| words.say_with("not-a-number", &[("found", typed)]))
            }
        }
    }

    /// A field for a text that does not stand in the document yet.
    pub(super) fn field<'a>(
        &'a self,
        text: Text,
        label: String,
        context: Context<'a>,
    ) -> widget::Field<'a, Message> {
        self.bound(text, widget::field(label, self.text(text, context)))
    }

    /// The same without a visible label.
    pub(super) fn bare_field<'a>(
        &'a self,
        text: Text,
        name: String,
        context: Context<'a>,
    ) -> widget::Field<'a, Message> {
        self.bound(text, widget::bare_field(name, self.text(text, context)))
    }

    fn bound<'a>(&self, text: Text, field: widget::Field<'a, Message>) -> widget::Field<'a, Message> {
        field
            .on_input(move |typed| Message::Typed(text, typed))
            .on_submit(Message::Left(text))
            .on_leave(Message::Left(text))
            .error(self.faults.get(&text).cloned())
    }
}

fn first_day(old: &Plan) -> NaiveDate {
    old.until.succ_opt().unwrap_or(old.until)
}

/// A text of the old plan with the years of the new one; none when it names no years.
fn renamed(text: &str, old: &Plan, years: &str) -> Option<String> {
    let (from, until) = (old.from.year(), old.until.year());
    let written = ["-", "–", " - ", " – ", "/"].map(|between| format!("{from}{between}{until}"));
    written.iter().find(|written| text.contains(written.as_str())).map(|written| text.replace(written, years))
}

/// Shows the step.
pub(super) fn view<'a>(
    screen: &'a TransitionScreen,
    old: &'a Plan,
    context: Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let field = |text, key: &str, id: &str| screen.field(text, words.say(key), context).id(id);
    let ambition = widget::text_area(words.say("planscreen-ambition"), &screen.ambition)
        .on_action(Message::Ambition)
        .placeholder(words.say("planscreen-ambition-example"))
        .growing(3)
        .id("transition-ambition");
    let period = words.say_with(
        "transition-old-period",
        &[("plan", &old.title), ("from", &words.day(old.from)), ("until", &words.day(old.until))],
    );
    let content = column![
        widget::body(words.say("transition-facts-what")),
        widget::muted(period),
        row![
            field(Text::From, "first-day", "transition-from").width(170),
            field(Text::Until, "last-day", "transition-until").width(170),
            field(Text::Code, "planscreen-code", "transition-code").width(220),
        ]
        .spacing(space::MEDIUM),
        field(Text::Title, "planscreen-title", "transition-title"),
        ambition,
    ];
    widget::card(content.spacing(space::LARGE).max_width(760)).into()
}
