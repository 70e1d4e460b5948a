//! Files that are attached, and attachments that are written to files. The desk reads and writes them; nothing here
//! opens or runs one.

use super::files::with_extension;
use super::{App, Message};
use crate::domain::{Attachment, Id, Key, Noun, safe_name};
use crate::gui::screen::{self, zone};
use crate::gui::services::Wanted;
use crate::store::StoreError;
use crate::words::Notice;
use iced::Task;
use std::path::PathBuf;

impl App {
    /// Attaches a file to a record.
    pub(super) fn attach(&mut self, owner: Key, path: PathBuf) -> Task<Message> {
        let stamp = (self.services.stamp)();
        let attachment = Attachment::to(owner, self.mint.id(), (self.services.today)());
        self.ask_document(move |document| document.attach_file(attachment, &path, &stamp))
    }

    /// Asks where an attachment goes. The name that is proposed may come from a stranger.
    pub(super) fn ask_place(&mut self, id: Id<Attachment>) -> Task<Message> {
        let name = self.attachment_name(id);
        match safe_name(&name) {
            Ok(()) => self.pick(Wanted::AttachmentCopy(id), name),
            Err(refusal) => self.failed(self.words.refusal(&refusal)),
        }
    }

    /// The name of an attachment.
    pub(super) fn attachment_name(&self, id: Id<Attachment>) -> String {
        let dossier = self.session.as_ref().map(|session| &session.changed.dossier);
        dossier
            .and_then(|dossier| Attachment::table(dossier).get(&id))
            .map_or_else(String::new, |one| one.name.clone())
    }

    /// A path was typed. Nobody asked yet whether a file in that place may go, as dialogs of a system do.
    pub(super) fn typed(&mut self, wanted: Wanted, path: PathBuf) -> Task<Message> {
        if matches!(wanted, Wanted::AttachmentCopy(_)) && path.exists() {
            return self.failed(self.words.store_error(&StoreError::Exists));
        }
        match wanted {
            Wanted::Report(format) => self.report_to(format, with_extension(path, format.extension()), true),
            _ => self.chosen(wanted, path),
        }
    }

    /// Writes an attachment to a file.
    pub(super) fn save_attachment(&mut self, id: Id<Attachment>, path: PathBuf) -> Task<Message> {
        let Some(session) = &self.session else { return Task::none() };
        let (desk, words) = (session.desk.clone(), self.words.clone());
        let answer = async move {
            let to = path.clone();
            match desk.ask(move |document| document.save_attachment(id, &to)).await {
                Ok(Ok(())) => Ok(path),
                Ok(Err(error)) => Err(words.edit_error(&error)),
                Err(_) => Err(Notice { what: words.say("desk-closed"), hint: words.say("desk-closed-hint") }),
            }
        };
        Task::perform(answer, move |answer| Message::Saved(id, answer))
    }

    /// An attachment was written: the screen says where, beside it.
    pub(super) fn saved(&mut self, id: Id<Attachment>, answer: Result<PathBuf, Notice>) -> Task<Message> {
        match answer {
            Ok(path) => {
                self.notice = None;
                let saved = zone::Message::Saved(id, path);
                Task::done(Message::Screen(screen::Message::Zone(saved)))
            }
            Err(notice) => self.failed(notice),
        }
    }
}
