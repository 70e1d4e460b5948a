//! Who entered the figures that are shown: the desk asks the journal, and an answer that comes too late is dropped.

use super::{App, Message};
use crate::gui::screen::indicator::{Asked, Stamps};
use iced::Task;

impl App {
    /// Asks what the screen wants to know of the journal.
    pub(super) fn ask_who_entered(&mut self) -> Task<Message> {
        let today = (self.services.today)();
        let Some(session) = &mut self.session else { return Task::none() };
        let (screen, context) = session.parts(&self.words, today);
        let Some(asked) = screen.asks(context) else { return Task::none() };
        let (desk, number) = (session.desk.clone(), session.number);
        let (measurements, after) = (asked.measurements.clone(), asked.revision);
        // A journal that cannot be read tells nothing; the figures are shown without it.
        let answer = async move {
            let told = desk.ask(move |document| document.entered(&measurements, after).ok()).await;
            told.ok().flatten().unwrap_or_default()
        };
        Task::perform(answer, move |stamps| Message::Entered(number, asked.clone(), stamps))
    }

    /// Shows who entered the figures.
    pub(super) fn entered(&mut self, number: u64, asked: &Asked, stamps: Stamps) -> Task<Message> {
        let today = (self.services.today)();
        if let Some(session) = self.session.as_mut().filter(|session| session.number == number) {
            let (screen, context) = session.parts(&self.words, today);
            screen.told(asked, stamps, context);
        }
        Task::none()
    }
}
