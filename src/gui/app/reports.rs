//! Reports beside the window: the pages that are looked at, and the files that are made.

use super::{App, Message};
use crate::domain::{Key, Recipe};
use crate::gui::dialog::{Dialog, Replace};
use crate::gui::event::Event;
use crate::gui::reporting::{self, Drawn, Job, Made, Making, Sheets, Stage, Told};
use crate::gui::screen::Screen;
use crate::gui::screen::reports::{ReportsScreen, View};
use crate::gui::services::Wanted;
use crate::reports::{self, Format, LogoFault};
use crate::store::StoreError;
use crate::words::{Notice, Words};
use iced::Task;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// What is known of reports beside the window.
#[derive(Default)]
pub(super) struct Reports {
    /// The report for which a place is asked, with the name proposed for it.
    pending: Option<(Job, String)>,
    /// Counts the questions, so that late answers to an earlier one are known.
    ticket: u64,
    /// The number of the report that is being made.
    making: u64,
}

/// What was answered beside the window: the number of the document, that of the question, and the answer.
#[derive(Debug, Clone)]
pub enum Answer {
    /// Of the pages that are looked at.
    Pages(u64, u64, Told<Arc<Sheets>>),
    /// A page was drawn.
    Drawn(u64, View, Option<Drawn>),
    /// Of the files that are made.
    Files(u64, u64, Told<Made>),
    /// Whether a file can be the logo of a house style.
    Logo(u64, Key, PathBuf, Result<(), Notice>),
}

impl App {
    /// Asks where a report goes.
    pub(super) fn ask_report(&mut self, recipe: Recipe, format: Format) -> Task<Message> {
        let flushed = self.flush();
        let today = (self.services.today)();
        let Some(session) = self.session.as_ref().filter(|one| !matches!(one.making, Making::Busy(..)))
        else {
            return flushed;
        };
        let context = session.context(&self.words, today);
        let on = ReportsScreen::day(&recipe, context);
        let name = Words::new(recipe.language).report_file(&recipe, on);
        let (dossier, known) = (context.dossier.clone(), context.known);
        let job = Job { desk: session.desk.clone(), dossier, recipe, on, known };
        self.reports.pending = Some((job, name.clone()));
        flushed.chain(self.pick(Wanted::Report(format), name))
    }

    /// The name of the report for which a place is asked.
    pub(super) fn report_name(&self, format: Format) -> String {
        let name = self.reports.pending.as_ref().map_or("", |(_, name)| name);
        [name, ".", format.extension()].concat()
    }

    /// A place was chosen. Dialogs of a system have asked whether the file there may go; about others it is asked here.
    pub(super) fn report_to(&mut self, format: Format, path: PathBuf, was_typed: bool) -> Task<Message> {
        let Some((job, _)) = &self.reports.pending else { return Task::none() };
        let targets = reporting::targets(job, &path);
        let unasked = targets.iter().map(|(_, target)| target).filter(|target| was_typed || **target != path);
        let there: Vec<PathBuf> = unasked.filter(|target| target.exists()).cloned().collect();
        if there.is_empty() {
            return self.make_report(format, &path);
        }
        let dialog = Dialog::Replace(Replace::new(Wanted::Report(format), path, there));
        self.asked(Event::Ask(Box::new(dialog)))
    }

    /// Makes a report on a thread of its own, and writes it whole.
    pub(super) fn make_report(&mut self, format: Format, path: &Path) -> Task<Message> {
        let (Some(session), Some((job, _))) = (&mut self.session, self.reports.pending.take()) else {
            return Task::none();
        };
        let targets = reporting::targets(&job, path);
        match reporting::export(job, targets, format, self.words.clone()) {
            Ok((brake, answers)) => {
                session.making = Making::Busy(Stage::Composing, brake);
                self.reports.ticket += 1;
                self.reports.making = self.reports.ticket;
                let (document, ticket) = (session.number, self.reports.ticket);
                let told = move |told| Message::Report(Answer::Files(document, ticket, told));
                Task::run(answers, told)
            }
            Err(error) => {
                session.making = Making::Failed(self.words.unwritten(path, &error).text());
                Task::none()
            }
        }
    }

    /// Stops the report that is being made; what became of one that was made is forgotten.
    pub(super) fn stop_report(&mut self) -> Task<Message> {
        if let Some(session) = &mut self.session {
            match &session.making {
                // What goes to the disk can no longer be stopped.
                Making::Busy(_, brake) if !brake.pull() => {}
                Making::Busy(..) => session.making = Making::Stopped,
                _ => session.making = Making::Idle,
            }
        }
        Task::none()
    }

    /// Opens a file or a folder with the program of the system.
    pub(super) fn show_file(&mut self, path: PathBuf) -> Task<Message> {
        if !(self.services.show)(path.clone())
            && let Some(session) = &mut self.session
        {
            session.making = Making::NotShown(path);
        }
        Task::none()
    }

    /// Begins to make the pages that the screen waits for, and to draw the one that is looked at.
    pub(super) fn preview_when_wanted(&mut self) -> Task<Message> {
        let today = (self.services.today)();
        let by_itself = self.services.previews_after;
        let Some(session) = &mut self.session else { return Task::none() };
        let (document, desk) = (session.number, session.desk.clone());
        let (screen, context) = session.parts(&self.words, today);
        let Screen::Reports(screen) = screen else { return Task::none() };
        let question = screen.question(context);
        let preview = screen.preview();
        let mut begun = Task::none();
        if preview.wants(&question, by_itself.is_some()) {
            self.reports.ticket += 1;
            let ticket = self.reports.ticket;
            let job = Job {
                desk,
                dossier: question.dossier,
                recipe: question.recipe,
                on: question.on,
                known: question.known,
            };
            let after = by_itself.unwrap_or(Duration::ZERO);
            match reporting::preview(job, question.language, self.words.clone(), after) {
                Ok((brake, answers)) => {
                    preview.begun(ticket, brake);
                    let told = move |told| Message::Report(Answer::Pages(document, ticket, told));
                    begun = Task::run(answers, told);
                }
                Err(error) => preview.failed(self.words.unwritten(Path::new(""), &error).text()),
            }
        }
        let drawn = preview.draws(self.pixels).map_or_else(Task::none, |(view, sheets)| {
            let drawn = async move { sheets.draw(view.page, view.zoom, view.room, view.pixels) };
            Task::perform(drawn, move |drawn| Message::Report(Answer::Drawn(document, view, drawn)))
        });
        Task::batch([begun, drawn])
    }

    /// Hears an answer; one of another document is dropped.
    pub(super) fn reported(&mut self, answer: Answer) -> Task<Message> {
        let number = match &answer {
            Answer::Pages(document, ..) | Answer::Drawn(document, ..) => *document,
            Answer::Files(document, ..) | Answer::Logo(document, ..) => *document,
        };
        let Some(session) = self.session.as_mut().filter(|session| session.number == number) else {
            return Task::none();
        };
        match (answer, &mut session.screen) {
            (Answer::Pages(_, ticket, told), Screen::Reports(screen)) => screen.preview().told(ticket, told),
            (Answer::Drawn(_, view, drawn), Screen::Reports(screen)) => screen.preview().drew(view, drawn),
            (Answer::Files(_, ticket, told), _) if ticket == self.reports.making => {
                self.made(told);
            }
            (Answer::Logo(_, owner, path, Ok(())), _) => return self.attach(owner, path),
            (Answer::Logo(.., Err(notice)), _) => return self.failed(notice),
            _ => {}
        }
        Task::none()
    }

    /// Something is known of the files that are made.
    fn made(&mut self, told: Told<Made>) {
        let Some(session) = &mut self.session else { return };
        let Making::Busy(stage, _) = &mut session.making else { return };
        let is_seen = matches!(session.screen, Screen::Reports(_));
        match told {
            Told::Stage(now) => *stage = now,
            Told::Done(Ok(made)) => session.making = Making::Made(made),
            Told::Done(Err(notice)) => {
                session.making = Making::Failed(notice.text());
                if !is_seen {
                    self.notice = Some(notice);
                }
            }
        }
    }

    /// Sees whether a file can be the logo of a house style, and attaches it then.
    pub(super) fn attach_logo(&mut self, owner: Key, path: PathBuf) -> Task<Message> {
        let Some(session) = &self.session else { return Task::none() };
        let (dossier, words) = (session.changed.dossier.clone(), self.words.clone());
        let number = session.number;
        let seen = async move {
            let answer = read_logo(&path).map_err(|error| words.store_error(&error)).and_then(|bytes| {
                let checked = reports::style(&dossier, Some(&bytes)).map(|_| ());
                checked.map_err(|fault: LogoFault| words.notice(fault.key(), &[]))
            });
            (path, answer)
        };
        Task::perform(seen, move |(path, answer)| Message::Report(Answer::Logo(number, owner, path, answer)))
    }
}

/// The bytes of a file, no more of them than can be attached.
fn read_logo(path: &Path) -> Result<Vec<u8>, StoreError> {
    use std::io::Read;
    let name = || path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let unreadable = |why| StoreError::FileUnreadable { name: name(), why };
    // Asked before it is opened: a pipe would wait for somebody who writes.
    if !std::fs::metadata(path).map_err(unreadable)?.is_file() {
        return Err(StoreError::NotAFile { name: name() });
    }
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(unreadable)?;
    file.take(crate::domain::LARGEST_ATTACHMENT).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(bytes)
}
