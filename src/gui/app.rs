//! The application: it routes. What happened goes to the screen or the dialog, what they ask becomes a task.

use super::accessibility::{self, Bridge};
use super::dialog::{self, Dialog, Explain, explain};
use super::event::Event;
use super::frame;
use super::outlooks::Batch;
use super::place::{Foundation, Place, Topic};
use super::screen::{self, since::Compared, welcome};
use super::services::{Services, Wanted};
use super::session::Session;
use super::settings::Settings;
use super::shortcut::{Shortcut, shortcut};
use super::style;
use crate::analysis::Explained;
use crate::domain::{Attachment, Dossier, Edit, Id, Mint};
use crate::store::{Changed, Desk, EditError};
use crate::words::{Notice, Words};
use iced::{Element, Subscription, Task, Theme, event, keyboard, window};
use std::{path::PathBuf, sync::Arc};

mod attachments;
mod entered;
mod files;
mod moments;
mod outlooks;
mod reports;

pub use super::frame::Message as FrameMessage;
pub use files::Opened;
pub use moments::Look;
pub use reports::Answer;

/// The state of the window.
pub struct App {
    pub(super) words: Words,
    pub(super) settings: Settings,
    pub(super) session: Option<Session>,
    /// A dialog on the welcome.
    pub(super) dialog: Option<Dialog>,
    /// What went wrong last, until something goes right.
    pub(super) notice: Option<Notice>,
    services: Services,
    bridge: Bridge,
    mint: Mint,
    /// What a new document starts with, while a place for it is asked, and the name proposed for it.
    pending: Option<Edit>,
    pending_name: String,
    /// What is known of reports beside the window.
    reports: reports::Reports,
    /// Physical pixels to one of the window.
    pixels: f32,
    /// Counts what happened: it shifts the background imperceptibly, which makes the software renderer paint
    /// the window once instead of dozens of overlapping rectangles.
    frame: u32,
    /// How many documents were opened, so that late answers of an earlier one are known.
    opened: u64,
    /// How many comparisons were asked, so that late answers of an earlier one are known.
    compared: u64,
    /// The comparison that is being made; it goes no further once this is dropped.
    comparing: Option<iced::task::Handle>,
    /// Looks ahead in the background; dropped, it goes no further.
    looking: Option<iced::task::Handle>,
}

/// What happened in the window.
#[derive(Debug, Clone)]
pub enum Message {
    /// The window is there.
    Attached(window::Id),
    /// A screen reader asks for something.
    Asked,
    /// A shortcut was pressed.
    Shortcut(Shortcut),
    /// A file was dropped on the window.
    Dropped(PathBuf),
    /// The window should close.
    CloseRequested(window::Id),
    /// In the welcome.
    Welcome(welcome::Message),
    /// In the frame round the screen.
    Frame(frame::Message),
    /// In the screen.
    Screen(screen::Message),
    /// A field wants the focus, by its id.
    Focus(String),
    /// In the dialog.
    Dialog(dialog::Message),
    /// A dialog for files was answered.
    Picked(Wanted, super::services::Picked),
    /// A document was opened or made, or was not.
    Opened(Result<Opened, Notice>),
    /// What was asked before is done; now this.
    Then(Box<Event>),
    /// The document answered an edit.
    Changed(u64, Result<Box<Changed>, Notice>),
    /// The journal told who put some measurements of a document.
    Entered(u64, screen::indicator::Asked, screen::indicator::Stamps),
    /// Something is known of a report.
    Report(Answer),
    /// The window has so many physical pixels to one of its own.
    Scaled(f32),
    /// What was known on a day was looked up, to be judged on a day, or could not be.
    Known(Look, Result<Box<Dossier>, Notice>),
    /// Two moments of a document were compared: its number, that of the question, and the answer.
    Compared(u64, u64, Result<Arc<Compared>, Notice>),
    /// Some indicators of a document were looked ahead: its number, that of the question, and the answers.
    LookedAhead(u64, u64, Batch),
    /// An attachment was written to a file, or was not.
    Saved(Id<Attachment>, Result<PathBuf, Notice>),
}

impl App {
    /// Starts with the settings of this person, and a document to open.
    pub fn new(services: Services, settings: Settings, open: Option<PathBuf>) -> (Self, Task<Message>) {
        style::fonts::load();
        let app = Self {
            words: Words::new(settings.language()),
            mint: (services.mint)(),
            settings,
            session: None,
            dialog: None,
            notice: None,
            services,
            bridge: Bridge::default(),
            pending: None,
            pending_name: String::new(),
            reports: reports::Reports::default(),
            pixels: 1.0,
            frame: 0,
            opened: 0,
            compared: 0,
            comparing: None,
            looking: None,
        };
        let task = open.map_or_else(Task::none, |path| app.open(path));
        (app, task)
    }

    /// The title of the window.
    pub fn title(&self) -> String {
        match &self.session {
            Some(session) => format!("{} – Kadans", frame::document_name(session)),
            None => "Kadans".to_owned(),
        }
    }

    /// The document that is open.
    pub fn session(&self) -> Option<&Session> {
        self.session.as_ref()
    }

    /// Hears what happened.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        let task = self.heard(message);
        let compared = self.compare_when_wanted();
        let outlooks = self.look_ahead_when_wanted();
        let entered = self.ask_who_entered();
        let preview = self.preview_when_wanted();
        Task::batch([task, compared, outlooks, entered, preview])
    }

    fn heard(&mut self, message: Message) -> Task<Message> {
        self.frame = self.frame.wrapping_add(1);
        let today = (self.services.today)();
        match message {
            Message::Attached(window) => {
                let scaled = window::scale_factor(window).map(Message::Scaled);
                Task::batch([self.bridge.attach(window), scaled])
            }
            Message::Scaled(pixels) => {
                self.pixels = pixels.clamp(0.5, 4.0);
                Task::none()
            }
            Message::Asked => Task::none(),
            Message::Shortcut(shortcut) => self.shortcut(shortcut),
            Message::Dropped(path) => self.leave(|app| app.open(path)),
            Message::CloseRequested(window) => self.leave(|_| window::close(window)),
            Message::Welcome(message) => self.welcome(message),
            Message::Frame(message) => self.framed(message),
            Message::Screen(message) => {
                let Some(session) = &mut self.session else { return Task::none() };
                let mut mint = self.mint.clone();
                let (screen, context) = session.parts(&self.words, today);
                let asked = screen.update(message, context, &mut mint);
                self.mint = mint;
                asked.map_or_else(Task::none, |event| self.asked(event))
            }
            Message::Focus(id) => super::widget::field::focus_field(id),
            Message::Dialog(message) => self.dialog(message),
            Message::Picked(wanted, picked) => self.picked(wanted, picked),
            Message::Opened(Ok(opened)) => self.opened(opened),
            Message::Opened(Err(notice)) => self.failed(notice),
            Message::Then(event) => self.asked(*event),
            Message::Changed(number, answer) => self.changed(number, answer),
            Message::Entered(number, asked, stamps) => self.entered(number, &asked, stamps),
            Message::Report(answer) => self.reported(answer),
            Message::Saved(id, answer) => self.saved(id, answer),
            Message::LookedAhead(document, ticket, batch) => self.looked_ahead(document, ticket, batch),
            Message::Known(look, answer) => self.known(look, answer),
            Message::Compared(document, ticket, answer) => self.compared(document, ticket, answer),
        }
    }

    /// Does what a screen or a dialog asks.
    pub(super) fn asked(&mut self, event: Event) -> Task<Message> {
        if self.is_in_past() && event.edits() {
            return self.refuse();
        }
        match event {
            Event::Edit(edit) => self.edit(*edit),
            Event::EditAndGo(edit, place) => {
                let task = self.edit(*edit);
                task.chain(Task::done(Message::Frame(frame::Message::Go(place))))
            }
            Event::Go(place) => self.go(place),
            Event::Ask(dialog) => {
                match &mut self.session {
                    Some(session) => session.dialog = Some(*dialog),
                    None => self.dialog = Some(*dialog),
                }
                Task::none()
            }
            Event::Explain(asked) => self.explain(Some(asked)),
            Event::Focus(id) => super::widget::field::focus_field(id),
            Event::Attach(owner) => self.pick(Wanted::Attachment(owner), String::new()),
            Event::SaveAttachment(id) => self.ask_place(id),
            Event::Report(recipe, format) => self.ask_report(*recipe, format),
            Event::StopReport => self.stop_report(),
            Event::Show(path) => self.show_file(path),
            Event::Undo => self.replay(true),
            Event::Redo => self.replay(false),
            Event::All(events) => {
                let mut events = events.into_iter();
                let first = events.next().map_or_else(Task::none, |event| self.asked(event));
                events.fold(first, |task, event| task.chain(Task::done(Message::Then(Box::new(event)))))
            }
            // As a message, so that what comes first has been shown before the field is looked for.
            Event::ThenFocus(event, id) => self.asked(*event).chain(Task::done(Message::Focus(id))),
        }
    }

    /// Explains a figure, or the main one of the screen.
    fn explain(&mut self, asked: Option<Explained>) -> Task<Message> {
        let today = (self.services.today)();
        let Some(session) = &mut self.session else { return Task::none() };
        let context = session.context(&self.words, today);
        let asked = asked.or_else(|| explain::main_figure(session.place, context.dossier));
        let dialog = asked.and_then(|asked| Explain::new(asked, context));
        let Some(dialog) = dialog else { return Task::none() };
        session.dialog = Some(Dialog::Explain(Box::new(dialog)));
        Task::done(Message::Focus(Explain::CLOSE.to_owned()))
    }

    /// Gives an edit to the document.
    fn edit(&mut self, edit: Edit) -> Task<Message> {
        if self.is_in_past() {
            return self.refuse();
        }
        let stamp = (self.services.stamp)();
        if let Some(session) = &mut self.session {
            session.expect(&edit);
        }
        self.ask_document(move |document| document.edit(&edit, &stamp))
    }

    fn replay(&mut self, back: bool) -> Task<Message> {
        // What is being typed belongs to now: it is saved first, and is then the first to be undone.
        let stamp = (self.services.stamp)();
        let flushed = self.flush();
        let replayed = self.ask_document(
            move |document| {
                if back { document.undo(&stamp) } else { document.redo(&stamp) }
            },
        );
        flushed.chain(replayed)
    }

    fn ask_document(
        &mut self,
        job: impl FnOnce(&mut crate::store::Document) -> Result<Changed, EditError> + Send + 'static,
    ) -> Task<Message> {
        if self.is_in_past() {
            return self.refuse();
        }
        let Some(session) = &mut self.session else { return Task::none() };
        session.waiting += 1;
        let (desk, words): (Desk, Words) = (session.desk.clone(), self.words.clone());
        let answer = async move {
            match desk.ask(job).await {
                Ok(Ok(changed)) => Ok(Box::new(changed)),
                Ok(Err(error)) => Err(words.edit_error(&error)),
                Err(_) => Err(Notice { what: words.say("desk-closed"), hint: words.say("desk-closed-hint") }),
            }
        };
        let number = session.number;
        Task::perform(answer, move |answer| Message::Changed(number, answer))
    }

    fn changed(&mut self, number: u64, answer: Result<Box<Changed>, Notice>) -> Task<Message> {
        let (today, stamp) = ((self.services.today)(), (self.services.stamp)());
        let Some(session) = self.session.as_mut().filter(|session| session.number == number) else {
            // Of a document that was closed meanwhile: what it could not save is still told.
            self.notice = answer.err().or(self.notice.take());
            return Task::none();
        };
        session.waiting = session.waiting.saturating_sub(1);
        match answer {
            Ok(changed) => {
                session.screen.settle(None);
                session.answered(*changed, &self.words, today);
                session.saved_at = Some(stamp.at.format("%H:%M").to_string());
                self.notice = None;
            }
            Err(notice) => {
                session.screen.settle(Some(&notice.text()));
                session.refused(&self.words, today);
                self.notice = Some(notice);
            }
        }
        Task::none()
    }

    /// Saves what is being typed.
    fn flush(&mut self) -> Task<Message> {
        let today = (self.services.today)();
        let Some(session) = &mut self.session else { return Task::none() };
        let edits = session.flush(&self.words, today, &mut self.mint);
        edits.into_iter().fold(Task::none(), |task, edit| task.chain(self.edit(edit)))
    }

    /// Saves what is being typed, then does something else.
    fn leave(&mut self, then: impl FnOnce(&mut Self) -> Task<Message>) -> Task<Message> {
        let flushed = self.flush();
        flushed.chain(then(self))
    }

    fn go(&mut self, place: Place) -> Task<Message> {
        let flushed = self.flush();
        let today = (self.services.today)();
        if let Some(session) = &mut self.session {
            session.go(place, &self.words, today);
        }
        flushed
    }

    fn failed(&mut self, notice: Notice) -> Task<Message> {
        self.notice = Some(notice);
        Task::none()
    }

    fn shortcut(&mut self, shortcut: Shortcut) -> Task<Message> {
        let open_dialog = match &mut self.session {
            Some(session) => &mut session.dialog,
            None => &mut self.dialog,
        };
        if open_dialog.is_some() {
            if shortcut == Shortcut::Escape {
                *open_dialog = None;
            }
            return Task::none();
        }
        match shortcut {
            Shortcut::Explain => return self.explain(None),
            Shortcut::Help => *open_dialog = Some(Dialog::Keys),
            Shortcut::Open => return self.pick(Wanted::Document, String::new()),
            Shortcut::Escape => self.notice = None,
            _ if self.session.is_none() => {}
            Shortcut::Undo => return self.replay(true),
            Shortcut::Redo => return self.replay(false),
            Shortcut::Overview => return self.go(Place::Overview),
            Shortcut::Plan => return self.go(Place::Plan(None)),
            Shortcut::ActionPlans => return self.go(Place::ActionPlans),
            Shortcut::Indicators => return self.go(Place::Indicators),
            Shortcut::Foundation => return self.go(Place::Foundation(Foundation::Matrix)),
            Shortcut::Zone => return self.go(Place::Zone(Topic::Identity, None)),
            Shortcut::Check => return self.go(Place::Check),
            Shortcut::Since => return self.go(Place::Since),
            Shortcut::History => return self.go(Place::History),
            Shortcut::Report => return self.go(Place::Reports(None)),
            Shortcut::PageBack => return self.turn(-1),
            Shortcut::PageOn => return self.turn(1),
            Shortcut::Back => return self.framed(frame::Message::Back),
        }
        Task::none()
    }

    /// Turns the pages of a report that is looked at.
    fn turn(&mut self, pages: isize) -> Task<Message> {
        let turn = screen::Message::Reports(screen::reports::Message::Turn(pages));
        Task::done(Message::Screen(turn))
    }

    fn framed(&mut self, message: frame::Message) -> Task<Message> {
        let today = (self.services.today)();
        match message {
            frame::Message::Go(place) => self.go(place),
            frame::Message::Back => {
                let flushed = self.flush();
                if let Some(session) = &mut self.session {
                    session.back(&self.words, today);
                }
                flushed
            }
            frame::Message::Moment(message) => self.moment(message),
            frame::Message::Undo => self.replay(true),
            frame::Message::Redo => self.replay(false),
            frame::Message::Keys => {
                if let Some(session) = &mut self.session {
                    session.dialog = Some(Dialog::Keys);
                }
                Task::none()
            }
            frame::Message::Dismiss => {
                self.notice = None;
                Task::none()
            }
            frame::Message::Close => self.leave(|app| {
                app.session = None;
                // What was begun in the background for it goes no further.
                (app.looking, app.comparing) = (None, None);
                Task::none()
            }),
        }
    }

    fn dialog(&mut self, message: dialog::Message) -> Task<Message> {
        let today = (self.services.today)();
        let open = match &mut self.session {
            Some(session) => &mut session.dialog,
            None => &mut self.dialog,
        };
        let Some(dialog) = open else { return Task::none() };
        let Some(outcome) = dialog.update(message, &self.words, today, &mut self.mint) else {
            return Task::none();
        };
        match outcome {
            dialog::Outcome::Copy(text) => return iced::clipboard::write(text),
            // As a message, so that the field has been shown before it is looked for.
            dialog::Outcome::Focus(id) => return Task::done(Message::Focus(id)),
            _ => *open = None,
        }
        match outcome {
            dialog::Outcome::Do(event) => self.asked(event),
            dialog::Outcome::Create(edit, name) => self.create(*edit, name),
            dialog::Outcome::Path(wanted, path) => self.typed(wanted, path),
            dialog::Outcome::Replace(Wanted::Report(format), path) => self.make_report(format, &path),
            _ => Task::none(),
        }
    }

    /// Shows the window.
    pub fn view(&self) -> Element<'_, Message> {
        let today = (self.services.today)();
        let (background, dialog) = match &self.session {
            Some(session) => {
                let context = session.context(&self.words, today);
                let dialog = session.dialog.as_ref().map(|dialog| dialog.view(&self.words, Some(context)));
                let screen = session.screen.view(context).map(Message::Screen);
                (frame::view(session, context, self.notice.as_ref(), screen), dialog)
            }
            None => {
                let dialog = self.dialog.as_ref().map(|dialog| dialog.view(&self.words, None));
                let welcome = welcome::view(&self.settings, &self.words, self.notice.as_ref());
                (welcome.map(Message::Welcome), dialog)
            }
        };
        let window = super::widget::layered(background, dialog.map(|dialog| dialog.map(Message::Dialog)));
        accessibility::root(&self.bridge, "Kadans", window)
    }

    /// The theme.
    pub fn theme(&self) -> Theme {
        style::theme()
    }

    /// The background, which differs imperceptibly each time something happened.
    pub fn background(&self, theme: &Theme) -> iced::theme::Style {
        let mut style = iced::theme::Base::base(theme);
        style.background_color.b -= (self.frame % 64) as f32 * 1e-5;
        style
    }

    /// What the window listens to.
    pub fn subscription(&self) -> Subscription<Message> {
        Subscription::batch([
            self.bridge.subscription().map(|()| Message::Asked),
            event::listen_with(on_event),
        ])
    }
}

/// What an event of the window means, wherever the focus is.
pub fn on_event(event: iced::Event, status: event::Status, window: window::Id) -> Option<Message> {
    match event {
        iced::Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. }) => {
            // Who took Escape for itself, such as an open list, has had it.
            let is_taken = status == event::Status::Captured;
            let asked = shortcut(&key, modifiers);
            asked.filter(|asked| !is_taken || *asked != Shortcut::Escape).map(Message::Shortcut)
        }
        iced::Event::Window(window::Event::Opened { .. }) => Some(Message::Attached(window)),
        iced::Event::Window(window::Event::Rescaled(pixels)) => Some(Message::Scaled(pixels)),
        iced::Event::Window(window::Event::FileDropped(path)) => Some(Message::Dropped(path)),
        iced::Event::Window(window::Event::CloseRequested) => Some(Message::CloseRequested(window)),
        _ => None,
    }
}
