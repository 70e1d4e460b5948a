//! Looking ahead in the background, after whatever changed the document or the day judged.

use super::{App, Message};
use crate::gui::outlooks::Batch;
use crate::gui::place::Place;
use iced::Task;

impl App {
    /// Begins to look ahead when something changed; what was begun before goes no further.
    pub(super) fn look_ahead_when_wanted(&mut self) -> Task<Message> {
        let today = (self.services.today)();
        let Some(session) = self.session.as_mut().filter(|_| self.services.looks_ahead) else {
            return Task::none();
        };
        let shown = match session.place {
            Place::Indicator(id) => Some(id),
            _ => None,
        };
        let begun = session.outlooks.begin(&session.changed.dossier, &session.picture, shown);
        let Some((ticket, answers)) = begun else { return Task::none() };
        // What was drawn may be of another day.
        let (screen, context) = session.parts(&self.words, today);
        screen.looked_ahead(None, context);
        let number = session.number;
        let told = move |batch| Message::LookedAhead(number, ticket, batch);
        let (task, handle) = Task::run(answers, told).abortable();
        self.looking = Some(handle.abort_on_drop());
        task
    }

    /// Some indicators were looked ahead; answers to an earlier question are dropped.
    pub(super) fn looked_ahead(&mut self, document: u64, ticket: u64, batch: Batch) -> Task<Message> {
        let today = (self.services.today)();
        if let Some(session) = self.session.as_mut().filter(|session| session.number == document) {
            let told: Vec<_> = batch.iter().map(|(indicator, _)| *indicator).collect();
            if session.outlooks.take(ticket, batch) {
                let (screen, context) = session.parts(&self.words, today);
                screen.looked_ahead(Some(&told), context);
            }
        }
        Task::none()
    }
}
