//! The two times of the window, and the comparison of two moments: the desk walks back, a thread judges, and the window
//! shows it when it is there.

use super::{App, Message};
use crate::analysis::Times;
use crate::domain::Dossier;
use crate::gui::dialog::Dialog;
use crate::gui::moment::{self, Asked};
use crate::gui::screen::{Screen, since::Compared};
use crate::store::{Closed, Desk, StoreError};
use crate::words::{Notice, Words};
use chrono::NaiveDate;
use iced::Task;
use std::sync::Arc;

/// A look at an earlier day that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// The number of the document.
    document: u64,
    /// The number of the choice.
    ticket: u64,
    /// The day at whose end the document said what is shown.
    known: NaiveDate,
    /// The day to judge, when one goes with it.
    on: Option<NaiveDate>,
}

impl App {
    /// Whether an earlier day is looked at, in which nothing can be changed.
    pub(super) fn is_in_past(&self) -> bool {
        self.session.as_ref().is_some_and(|session| session.known().is_some())
    }

    /// Says that what was known on an earlier day cannot be changed.
    pub(super) fn refuse(&mut self) -> Task<Message> {
        if let Some(session) = &mut self.session
            && let Some(known) = session.known()
        {
            let notice = self.words.notice("moment-refused", &[("day", &self.words.long_day(known))]);
            session.screen.settle(Some(&notice.text()));
            self.notice = Some(notice);
        }
        Task::none()
    }

    /// Hears the two times of the window.
    pub(super) fn moment(&mut self, message: moment::Message) -> Task<Message> {
        let today = (self.services.today)();
        let Some(session) = &mut self.session else { return Task::none() };
        let mut bar = std::mem::take(&mut session.moments);
        let asked = bar.update(message, session.context(&self.words, today), session.made_on());
        session.moments = bar;
        let Some(asked) = asked else { return Task::none() };
        // What is being typed belongs to what is shown now.
        let flushed = self.flush();
        flushed.chain(self.show_moment(asked, today))
    }

    fn show_moment(&mut self, asked: Asked, today: NaiveDate) -> Task<Message> {
        let Some(session) = &mut self.session else { return Task::none() };
        match asked {
            Asked::Judge(day) => {
                session.moments.ticket += 1;
                session.moments.busy = None;
                session.judge(day, &self.words, today);
            }
            Asked::Back(on) => {
                session.back_to_now(on, &self.words, today);
                self.notice = None;
            }
            Asked::Look(known, on) => {
                session.moments.busy = Some(known);
                session.moments.ticket += 1;
                let look = Look { document: session.number, ticket: session.moments.ticket, known, on };
                let (desk, words) = (session.desk.clone(), self.words.clone());
                let answer = async move {
                    let answer = desk.ask(move |document| document.as_known(known)).await;
                    answered(answer, &words).map(Box::new)
                };
                return Task::perform(answer, move |answer| Message::Known(look, answer));
            }
        }
        Task::none()
    }

    /// What was known on a day is there. It is dropped when something else was chosen meanwhile.
    pub(super) fn known(&mut self, look: Look, answer: Result<Box<Dossier>, Notice>) -> Task<Message> {
        let today = (self.services.today)();
        let is_wanted = |session: &&mut crate::gui::session::Session| {
            session.number == look.document && session.moments.ticket == look.ticket
        };
        let Some(session) = self.session.as_mut().filter(is_wanted) else { return Task::none() };
        session.moments.busy = None;
        let asks = session.dialog.as_ref().is_some_and(Dialog::edits);
        match answer {
            // What is being filled in belongs to now: it is finished first.
            Ok(_) if asks => {
                let (what, hint) = (self.words.say("moment-dialog"), self.words.say("moment-dialog-hint"));
                self.notice = Some(Notice { what, hint });
                Task::none()
            }
            Ok(dossier) => {
                // What was typed while the answer was on its way belongs to now as well.
                let flushed = self.flush();
                if let Some(session) = &mut self.session {
                    session.look(look.known, look.on, *dossier, &self.words, today);
                }
                self.notice = None;
                flushed
            }
            Err(notice) => {
                self.notice = Some(notice);
                Task::none()
            }
        }
    }

    /// Makes the comparison that the screen waits for, beside the window; the one before it goes no further.
    pub(super) fn compare_when_wanted(&mut self) -> Task<Message> {
        let today = (self.services.today)();
        let Some(session) = &mut self.session else { return Task::none() };
        let document = session.number;
        let (desk, made) = (session.desk.clone(), session.made_on());
        let (screen, context) = session.parts(&self.words, today);
        let Screen::Since(screen) = screen else {
            self.comparing = None;
            return Task::none();
        };
        let Some((from, until)) = screen.begin(self.compared + 1, context) else { return Task::none() };
        self.compared += 1;
        let (ticket, words) = (self.compared, self.words.clone());
        let answer = async move {
            let (then, now) = both(desk, from, until, &words).await?;
            Ok(Arc::new(Compared::of((from, &then), (until, &now), made, &words)))
        };
        let compared = move |answer| Message::Compared(document, ticket, answer);
        let (task, handle) = Task::perform(answer, compared).abortable();
        self.comparing = Some(handle.abort_on_drop());
        task
    }

    /// Two moments were compared; the screen knows whether it still waits for it.
    pub(super) fn compared(
        &mut self,
        document: u64,
        ticket: u64,
        answer: Result<Arc<Compared>, Notice>,
    ) -> Task<Message> {
        if let Some(session) = self.session.as_mut().filter(|session| session.number == document)
            && let Screen::Since(screen) = &mut session.screen
        {
            screen.compared(ticket, answer.map_err(|notice| notice.text()));
        }
        Task::none()
    }
}

/// What the document said at both moments.
async fn both(desk: Desk, from: Times, until: Times, words: &Words) -> Result<(Dossier, Dossier), Notice> {
    let read = move |times: Times, document: &crate::store::Document| match times.known {
        Some(known) => document.as_known_or_made(known),
        None => Ok(document.dossier().clone()),
    };
    let answer = desk.ask(move |document| Ok((read(from, document)?, read(until, document)?))).await;
    answered(answer, words)
}

/// The answer of a document, or why there is none, for people.
fn answered<T>(answer: Result<Result<T, StoreError>, Closed>, words: &Words) -> Result<T, Notice> {
    match answer {
        Ok(answer) => answer.map_err(|error| words.store_error(&error)),
        Err(Closed) => Err(words.notice("desk-closed", &[])),
    }
}
