//! What changed between two moments, each as it was known then: since the previous session, or since any day.

mod view;

use crate::analysis::{Since, Times, previous_meeting};
use crate::domain::{Dossier, Id, Meeting};
use crate::gui::context::Context;
use crate::gui::event::Event;
use crate::gui::form::Drafts;
use crate::gui::place::Place;
use crate::words::{SinceText, Words, read_day};
use chrono::NaiveDate;
use iced::Element;
use std::{collections::BTreeSet, sync::Arc};

/// What changed between two moments.
#[derive(Debug, Default)]
pub struct SinceScreen {
    from: Choice,
    until: Choice,
    drafts: Drafts<End>,
    state: State,
    /// Sections of which every line is shown.
    whole: BTreeSet<&'static str>,
}

/// One end of what is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum End {
    /// The earlier moment.
    From,
    /// The later moment.
    Until,
}

/// Which moment is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Choice {
    /// The previous meeting at the earlier end, the times of the window at the later one.
    #[default]
    Usual,
    /// The times of a meeting.
    Meeting(Id<Meeting>),
    /// A day.
    Day(NaiveDate),
}

/// How far the comparison has come.
#[derive(Debug, Clone, Default)]
enum State {
    /// To be made.
    #[default]
    Wanted,
    /// Being made, with the number of the question.
    Busy(u64),
    /// Made.
    Done(Arc<Compared>),
    /// Not made, and why.
    Failed(String),
    /// There is no earlier moment.
    Nothing,
}

/// What changed between two moments, as it is shown.
#[derive(Debug)]
pub struct Compared {
    /// The two moments, in a sentence.
    pub span: String,
    /// Whether nothing changed.
    pub is_empty: bool,
    /// What changed.
    pub text: SinceText,
}

/// What happened in the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// A moment was chosen for an end.
    Chosen(End, Choice),
    /// Somebody types the day of an end.
    Typed(End, String),
    /// The day of an end was left.
    Left(End),
    /// A place was chosen.
    Go(Place),
    /// All lines of a section are wanted, or only the first.
    Whole(&'static str, bool),
}

impl Compared {
    /// Compares two dossiers, each judged on its day.
    pub fn of(
        (from, then): (Times, &Dossier),
        (until, now): (Times, &Dossier),
        made: Option<NaiveDate>,
        words: &Words,
    ) -> Self {
        let since = Since::between(then, from.on, now, until.on);
        Self {
            span: words.since_span(from, until, made),
            is_empty: since.is_empty(),
            text: words.since(&since, now),
        }
    }
}

impl SinceScreen {
    pub(super) fn follow(&mut self, _context: Context<'_>) {
        self.state = State::Wanted;
    }

    /// Takes up the comparison when one is to be made: answers its two moments, and waits for the answer with this
    /// number.
    pub fn begin(&mut self, ticket: u64, context: Context<'_>) -> Option<(Times, Times)> {
        if !matches!(self.state, State::Wanted) {
            return None;
        }
        let until = self.times(End::Until, context);
        let moments = self.times(End::From, context).zip(until);
        self.state = match moments {
            None => State::Nothing,
            Some((from, until)) if from.on >= until.on => State::Failed(context.say("since-order")),
            Some(_) => {
                self.state = State::Busy(ticket);
                return moments;
            }
        };
        None
    }

    /// The document answered; an answer to an earlier question is dropped.
    pub fn compared(&mut self, ticket: u64, answer: Result<Arc<Compared>, String>) {
        if matches!(self.state, State::Busy(waiting) if waiting == ticket) {
            self.state = answer.map_or_else(State::Failed, State::Done);
        }
    }

    /// The two times of an end; none without a previous meeting.
    fn times(&self, end: End, context: Context<'_>) -> Option<Times> {
        let choice = if end == End::From { self.from } else { self.until };
        match (choice, end) {
            (Choice::Meeting(id), _) => context.dossier.get(id).map(Times::of_meeting),
            (Choice::Day(day), End::From) => Some(Times::of_day(day)),
            (Choice::Day(on), End::Until) => Some(Times { on, known: context.known }),
            (Choice::Usual, End::Until) => Some(Times { on: context.on(), known: context.known }),
            (Choice::Usual, End::From) => {
                let until = self.times(End::Until, context)?;
                previous_meeting(context.dossier, until.on).map(Times::of_meeting)
            }
        }
    }

    fn choose(&mut self, end: End, choice: Choice) {
        let own = if end == End::From { &mut self.from } else { &mut self.until };
        if *own != choice {
            *own = choice;
            self.state = State::Wanted;
        }
    }

    pub(super) fn update(&mut self, message: Message, context: Context<'_>) -> Option<Event> {
        match message {
            Message::Chosen(end, choice) => {
                self.drafts.forget(end);
                self.choose(end, choice);
                None
            }
            Message::Typed(end, text) => {
                self.drafts.typed(end, text);
                None
            }
            Message::Left(end) => {
                let text = self.drafts.typed_text(end)?.to_owned();
                match read_day(&text, context.today) {
                    Some(day) => {
                        self.drafts.forget(end);
                        if self.times(end, context).map(|times| times.on) != Some(day) {
                            self.choose(end, Choice::Day(day));
                        }
                    }
                    None => {
                        let why = context.words.say_with("not-a-day", &[("found", text.trim())]);
                        self.drafts.fail(end, why);
                    }
                }
                None
            }
            Message::Go(place) => Some(Event::Go(place)),
            Message::Whole(section, whole) => {
                if whole {
                    self.whole.insert(section);
                } else {
                    self.whole.remove(section);
                }
                None
            }
        }
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        view::view(self, context)
    }
}
