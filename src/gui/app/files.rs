//! Opening and making documents.

use super::{App, Message};
use crate::domain::{Edit, Key};
use crate::exchange::{Sample, plan_json};
use crate::gui::dialog::{AskPath, Dialog, NewPlan};
use crate::gui::event::Event;
use crate::gui::screen::welcome;
use crate::gui::services::{Picked, Wanted};
use crate::gui::session::Session;
use crate::gui::widget::field::focus_field;
use crate::store::{Changed, Desk, Document, EXTENSION, EditError, StoreError};
use crate::words::{Notice, Words};
use iced::Task;
use std::path::{Path, PathBuf};

/// A document that was opened.
#[derive(Debug, Clone)]
pub struct Opened {
    desk: Desk,
    path: PathBuf,
    changed: Box<Changed>,
}

impl App {
    pub(super) fn welcome(&mut self, message: welcome::Message) -> Task<Message> {
        match message {
            welcome::Message::Recent(path) => self.open(path),
            welcome::Message::Open => self.pick(Wanted::Document, String::new()),
            welcome::Message::New => {
                let today = (self.services.today)();
                self.asked(Event::Ask(Box::new(Dialog::NewPlan(NewPlan::new(today)))))
            }
            welcome::Message::Example(sample) => self.example(sample),
            welcome::Message::Language(language) => {
                self.settings.speak(language);
                self.words = Words::new(language);
                Task::none()
            }
        }
    }

    /// Asks for a file.
    pub(super) fn pick(&mut self, wanted: Wanted, name: String) -> Task<Message> {
        Task::perform((self.services.pick)(wanted, name), move |picked| Message::Picked(wanted, picked))
    }

    pub(super) fn picked(&mut self, wanted: Wanted, picked: Picked) -> Task<Message> {
        match picked {
            Picked::File(path) => self.chosen(wanted, path),
            Picked::Nothing => Task::none(),
            Picked::NoDialog => {
                let proposed = self.proposed(wanted);
                let dialog = Dialog::Path(AskPath::new(wanted, proposed));
                // It may take the place of a dialog that had the focus.
                let asked = self.asked(Event::Ask(Box::new(dialog)));
                asked.chain(focus_field(AskPath::FIELD))
            }
        }
    }

    /// A path to begin with, where the system has no dialog for files.
    fn proposed(&self, wanted: Wanted) -> String {
        let home = directories::UserDirs::new();
        let folder =
            home.as_ref().map(|dirs| dirs.document_dir().unwrap_or_else(|| dirs.home_dir()).to_owned());
        let name = match wanted {
            Wanted::Document => String::new(),
            Wanted::NewDocument => self.pending_name.clone(),
            Wanted::Report(format) => self.report_name(format),
            Wanted::Attachment(_) => String::new(),
            Wanted::AttachmentCopy(id) => self.attachment_name(id),
        };
        folder.unwrap_or_default().join(name).display().to_string()
    }

    /// A path was chosen.
    pub(super) fn chosen(&mut self, wanted: Wanted, path: PathBuf) -> Task<Message> {
        match wanted {
            Wanted::Document => self.leave(|app| app.open(path)),
            Wanted::NewDocument => match self.pending.take() {
                Some(edit) => self.make(edit, with_extension(path, EXTENSION)),
                None => Task::none(),
            },
            Wanted::Report(format) => self.report_to(format, with_extension(path, format.extension()), false),
            Wanted::Attachment(owner @ Key::HouseStyle(_)) => self.attach_logo(owner, path),
            Wanted::Attachment(owner) => self.attach(owner, path),
            Wanted::AttachmentCopy(id) => self.save_attachment(id, path),
        }
    }

    /// Asks where a new document goes.
    pub(super) fn create(&mut self, edit: Edit, name: String) -> Task<Message> {
        self.pending = Some(edit);
        self.pending_name = name.clone();
        self.pick(Wanted::NewDocument, name)
    }

    /// Opens a document.
    pub(super) fn open(&self, path: PathBuf) -> Task<Message> {
        self.load(path, |path| Document::open(path).map_err(EditError::Store))
    }

    fn make(&self, edit: Edit, path: PathBuf) -> Task<Message> {
        let stamp = (self.services.stamp)();
        self.load(path, move |path| Document::create(path, &edit, &stamp))
    }

    /// Opens the example, with what was changed in it before; makes it when it is not there.
    fn example(&mut self, sample: Sample) -> Task<Message> {
        let Some(folder) = self.services.examples.clone() else { return Task::none() };
        let name = self.words.say_with("welcome-example-file", &[("zone", sample.zone)]);
        let path = with_extension(folder.join(name), EXTENSION);
        if path.exists() {
            return self.open(path);
        }
        match plan_json::read(sample.json, &mut self.mint) {
            Ok(edit) => {
                let stamp = (self.services.stamp)();
                self.load(path, move |path| {
                    std::fs::create_dir_all(&folder).map_err(StoreError::Place)?;
                    Document::create(path, &edit, &stamp)
                })
            }
            Err(problem) => self.failed(self.words.plan_problem(&problem)),
        }
    }

    fn load(
        &self,
        path: PathBuf,
        job: impl FnOnce(&Path) -> Result<Document, EditError> + Send + 'static,
    ) -> Task<Message> {
        let words = self.words.clone();
        let answer = async move {
            let document = job(&path).map_err(|error| named(&path, words.edit_error(&error)))?;
            let changed = Box::new(document.changed());
            let desk = Desk::new(document);
            let desk = desk.map_err(|error| Notice { what: error.to_string(), hint: String::new() })?;
            Ok(Opened { desk, path, changed })
        };
        Task::perform(answer, Message::Opened)
    }

    pub(super) fn opened(&mut self, opened: Opened) -> Task<Message> {
        let today = (self.services.today)();
        self.notice = None;
        self.dialog = None;
        self.settings.remember(opened.path.clone());
        self.opened += 1;
        let mut session = Session::new(opened.desk, opened.path, *opened.changed, &self.words, today);
        session.number = self.opened;
        self.session = Some(session);
        Task::none()
    }
}

/// A notice with the name of the file that it is about.
fn named(path: &Path, notice: Notice) -> Notice {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    Notice { what: format!("{name}: {}", notice.what), ..notice }
}

/// The path with the extension, which people forget to type.
pub(super) fn with_extension(path: PathBuf, extension: &str) -> PathBuf {
    let has = path.extension().is_some_and(|other| other.eq_ignore_ascii_case(extension));
    if has {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".");
    name.push(extension);
    PathBuf::from(name)
}
