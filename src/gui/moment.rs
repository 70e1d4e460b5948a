//! The two times of the whole window, in its top bar: the day judged, and the day of which is asked what was known.

use super::context::Context;
use super::form::Drafts;
use super::style::space;
use super::widget;
use crate::analysis::Times;
use crate::domain::{Dossier, Id, Meeting};
use crate::words::read_day;
use chrono::NaiveDate;
use iced::widget::row;
use iced::{Alignment, Element, Length};

/// The days that are being typed, and what is looked up.
#[derive(Debug, Default)]
pub struct MomentBar {
    drafts: Drafts<Time>,
    /// The day of which is looked up what was known.
    pub busy: Option<NaiveDate>,
    /// The number of the latest choice, so that late answers of an earlier one are known.
    pub ticket: u64,
}

/// Which of the two times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Time {
    /// The day judged (peildatum).
    On,
    /// The day at whose end the document said what is shown (zoals gekend op).
    Known,
}

/// What happened in the bar.
#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types a day.
    Typed(Time, String),
    /// A field was left.
    Left(Time),
    /// The times of a meeting are wanted; today as known now without one.
    Meeting(Option<Id<Meeting>>),
    /// Now is wanted again.
    Back,
}

/// What the bar asks of the application.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// Judge another day.
    Judge(NaiveDate),
    /// Look at what was known on a day, and judge this day when one is given.
    Look(NaiveDate, Option<NaiveDate>),
    /// Look at now, and judge this day when one is given.
    Back(Option<NaiveDate>),
}

/// Width of a day, in pixels.
const DAY: f32 = 104.0;

impl MomentBar {
    /// Forgets what is typed and what is looked up.
    pub fn forget(&mut self) {
        self.drafts = Drafts::default();
        self.busy = None;
        self.ticket += 1;
    }

    /// Says beside the day that was known why it cannot be shown.
    pub fn fail(&mut self, known: NaiveDate, why: String, context: Context<'_>) {
        self.busy = None;
        self.drafts.typed(Time::Known, context.words.day(known));
        self.drafts.fail(Time::Known, why);
    }

    /// Hears what happened; a document that was made on a day said nothing before.
    pub fn update(
        &mut self,
        message: Message,
        context: Context<'_>,
        made: Option<NaiveDate>,
    ) -> Option<Asked> {
        match message {
            Message::Typed(time, text) => {
                self.drafts.typed(time, text);
                None
            }
            Message::Left(Time::On) => {
                let day = self.read(Time::On, context)?;
                (day != context.on()).then_some(Asked::Judge(day))
            }
            Message::Left(Time::Known) => {
                let text = self.drafts.typed_text(Time::Known)?.trim().to_lowercase();
                if text.is_empty() || text == context.say("moment-now") {
                    self.drafts.forget(Time::Known);
                    return context.known.map(|_| Asked::Back(None));
                }
                let day = self.read(Time::Known, context)?;
                self.look(Times { on: context.on(), known: Some(day) }, context, made).map(
                    |asked| match asked {
                        Asked::Look(day, _) => Asked::Look(day, None),
                        _ => Asked::Back(None),
                    },
                )
            }
            Message::Meeting(Some(id)) => {
                let meeting = context.dossier.get(id)?;
                self.look(Times::of_meeting(meeting), context, made)
            }
            Message::Meeting(None) => Some(Asked::Back(Some(context.today))),
            Message::Back => Some(Asked::Back(None)),
        }
    }

    /// Asks for two times, or says why they cannot be had.
    fn look(&mut self, times: Times, context: Context<'_>, made: Option<NaiveDate>) -> Option<Asked> {
        let (words, day) = (context.words, times.known?);
        if day == context.today {
            return Some(Asked::Back(Some(times.on)));
        }
        let why = match made {
            _ if day > context.today => words.say_with("moment-future", &[("day", &words.long_day(day))]),
            Some(made) if day < made => {
                let values = [("day", words.long_day(day)), ("made", words.long_day(made))];
                words.say_with(
                    "moment-not-yet-made",
                    &values.each_ref().map(|(name, day)| (*name, day.as_str())),
                )
            }
            _ => return Some(Asked::Look(day, Some(times.on))),
        };
        self.fail(day, why, context);
        None
    }

    /// The day that was typed in a field; a text that is no day stays, with why.
    fn read(&mut self, time: Time, context: Context<'_>) -> Option<NaiveDate> {
        let text = self.drafts.typed_text(time)?.to_owned();
        let day = read_day(&text, context.today);
        match day {
            Some(_) => self.drafts.forget(time),
            None => self.drafts.fail(time, context.words.say_with("not-a-day", &[("found", text.trim())])),
        }
        day
    }

    /// Why a day cannot be judged or known; both fields stand in a line that has no room for it.
    pub fn error(&self) -> Option<String> {
        self.drafts.error(Time::On).or_else(|| self.drafts.error(Time::Known))
    }

    /// Shows the two times.
    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let known = context.known.map_or_else(|| words.say("moment-now"), |day| words.day(day));
        let field = |time, name: &str, id: &str, held: String| {
            let field = widget::bare_field(words.say(name), self.drafts.text(time, || held))
                .on_input(move |text| Message::Typed(time, text))
                .on_submit(Message::Left(time))
                .on_leave(Message::Left(time))
                .marked(self.drafts.error(time))
                .width(DAY)
                .id(id.to_owned());
            row![widget::small(words.say(name)), field].spacing(space::SMALL).align_y(Alignment::Center)
        };
        let mut choices = vec![(None, words.say("moment-of-now"))];
        choices.extend(meetings(context.dossier, context).into_iter().map(|(id, label)| (Some(id), label)));
        let meeting = widget::bare_select(words.say("moment-meeting"), choices, None, Message::Meeting)
            .placeholder(words.say("moment-meeting"))
            .link()
            .width(Length::Shrink);
        row![
            field(Time::On, "moment-on", "moment-on", words.day(context.on())),
            field(Time::Known, "moment-known", "moment-known", known),
            meeting,
        ]
        .spacing(space::MEDIUM)
        .align_y(Alignment::Center)
        .into()
    }
}

/// The meetings that were held by today, the latest first, as people choose from them.
pub fn meetings(dossier: &Dossier, context: Context<'_>) -> Vec<(Id<Meeting>, String)> {
    let words = context.words;
    let held = dossier.meetings.values().filter(|meeting| meeting.day <= context.today);
    let mut held: Vec<&Meeting> = held.collect();
    held.sort_by_key(|meeting| std::cmp::Reverse((meeting.day, meeting.id)));
    let label = |meeting: &Meeting| {
        let body = dossier.get(meeting.body).map_or(meeting.title.as_str(), |body| body.name.as_str());
        words.say_with("moment-of-meeting", &[("body", body), ("day", &words.day(meeting.day))])
    };
    held.into_iter().map(|meeting| (meeting.id, label(meeting))).collect()
}
