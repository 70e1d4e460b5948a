//! Making reports beside the window, and opening them.

use super::{App, Message};
use crate::gui::dialog::{Dialog, ReportState};
use crate::gui::services::Wanted;
use crate::words::{Language, Notice, Words};
use chrono::NaiveDate;
use iced::Task;
use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

/// A report that is being made. Dropping it cancels what has not been written.
#[derive(Default)]
pub(super) struct Making {
    is_cancelled: Arc<AtomicBool>,
}

impl Drop for Making {
    fn drop(&mut self) {
        self.is_cancelled.store(true, Ordering::SeqCst);
    }
}

impl App {
    /// Asks where a report goes.
    pub(super) fn ask_report(&mut self, day: NaiveDate, language: Language) -> Task<Message> {
        self.report = Some((day, language));
        let name = self.report_name();
        self.pick(Wanted::Report, name)
    }

    /// The name of a report.
    pub(super) fn report_name(&self) -> String {
        let (day, language) = self.report.unwrap_or(((self.services.today)(), self.words.language));
        Words::new(language).say_with("report-file-name", &[("day", &day.to_string())])
    }

    /// Makes a report on a thread of its own and writes it whole.
    pub(super) fn make_report(&mut self, path: PathBuf) -> Task<Message> {
        let (Some(session), Some((day, language))) = (&mut self.session, self.report) else {
            return Task::none();
        };
        match &mut session.dialog {
            Some(Dialog::Report(report)) => report.state = ReportState::Busy,
            other => {
                // The path was typed in a dialog of its own, which took the place of this one.
                let mut report = crate::gui::dialog::AskReport::new(day, language, &self.words);
                report.state = ReportState::Busy;
                *other = Some(Dialog::Report(report));
            }
        }
        let (dossier, words) = (session.changed.dossier.clone(), self.words.clone());
        let making = Making::default();
        let is_cancelled = Arc::clone(&making.is_cancelled);
        self.making = Some(making);
        let job = async move { write(&dossier, day, language, path, &words, &is_cancelled) };
        Task::perform(job, Message::Reported)
    }

    pub(super) fn reported(&mut self, path: PathBuf, replaced: usize) -> Task<Message> {
        if let Some(Dialog::Report(report)) =
            self.session.as_mut().and_then(|session| session.dialog.as_mut())
        {
            report.state = ReportState::Made(path, replaced);
        }
        Task::none()
    }

    /// Opens the report that was made with the program of the system.
    pub(super) fn show_report(&mut self) -> Task<Message> {
        let Some(Dialog::Report(report)) = self.session.as_mut().and_then(|session| session.dialog.as_mut())
        else {
            return Task::none();
        };
        if let ReportState::Made(path, _) = &report.state
            && !(self.services.show)(path.clone())
        {
            let shown = path.display().to_string();
            report.state = ReportState::Failed(self.words.say_with("report-not-shown", &[("path", &shown)]));
        }
        Task::none()
    }
}

#[cfg(feature = "pdf")]
fn write(
    dossier: &crate::domain::Dossier,
    day: NaiveDate,
    language: Language,
    path: PathBuf,
    words: &Words,
    is_cancelled: &AtomicBool,
) -> Result<(PathBuf, usize), Notice> {
    use crate::analysis::Release;
    use crate::domain::{Edition, Recipe, ReportKind};
    use crate::reports::{Format, Order, Style, compose};
    let recipe = Recipe::usual(ReportKind::Council, language);
    let release = Release::of(Edition::Internal, dossier, day, None);
    let order = Order { recipe: &recipe, on: day, known: None, style: &Style::default() };
    let report = compose(&release, &order, &Words::new(language));
    let failed = |why: String| Notice {
        what: words.say_with("report-failed", &[("why", &why)]),
        hint: words.say("report-failed-hint"),
    };
    let written = crate::reports::write(&report, Format::Pdf).map_err(|error| failed(error.to_string()))?;
    if !is_cancelled.load(Ordering::SeqCst) {
        crate::store::write_whole(&path, &written.bytes).map_err(|error| failed(error.to_string()))?;
    }
    Ok((path, written.replaced))
}

#[cfg(not(feature = "pdf"))]
fn write(
    _: &crate::domain::Dossier,
    _: NaiveDate,
    _: Language,
    _: PathBuf,
    words: &Words,
    _: &AtomicBool,
) -> Result<(PathBuf, usize), Notice> {
    Err(Notice { what: words.say("report-no-pdf"), hint: String::new() })
}
