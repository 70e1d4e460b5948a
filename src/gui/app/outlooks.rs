//! Looking ahead in the background, after whatever changed the document or the day judged.

use super::{App, Message};
use crate::gui::outlooks::Batch;
use crate::gui::place::Place;
use iced::Task;

impl App {
    /// Begins to look ahead when something changed; what was begun before goes no further.
    pub(super) fn look_ahead_when_wanted(&mut self) -> Task<Message> {
        let Some(session) = self.session.as_mut().filter(|_| self.services.looks_ahead) else {
            return Task::none();
        };
        let shown = match session.place {
            Place::Indicator(id) => Some(id),
            _ => None,
        };
        let (dossier, on) = (&session.changed.dossier, session.picture.on);
        let Some(answers) = session.outlooks.begin(dossier, on, shown) else { return Task::none() };
        let number = session.number;
        let told = move |batch| Message::LookedAhead(number, batch);
        let (task, handle) = Task::run(answers, told).abortable();
        self.looking = Some(handle.abort_on_drop());
        task
    }

    /// Some indicators were looked ahead.
    pub(super) fn looked_ahead(&mut self, document: u64, batch: Batch) -> Task<Message> {
        let today = (self.services.today)();
        if let Some(session) = self.session.as_mut().filter(|session| session.number == document) {
            session.outlooks.take(batch);
            let (screen, context) = session.parts(&self.words, today);
            screen.looked_ahead(context);
        }
        Task::none()
    }
}
