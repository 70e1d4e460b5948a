//! A report to look at before it is written: its pages as pictures, and what its edition does not show.

use super::job::{Fault, Job};
use super::{Begun, Brake, Stage, Told};
use crate::analysis::Release;
use crate::domain::Edition;
use crate::words::{Language, Words};
use futures_channel::mpsc::unbounded;
use iced::Size;
use iced::widget::image::Handle;
use std::sync::Arc;
use std::time::{Duration, Instant};
use std::{io, thread};

/// A report that is set.
#[derive(Debug)]
pub struct Sheets {
    /// How many pages it has.
    pub pages: usize,
    /// What the public edition does not show, a line each; empty for other editions.
    pub hidden: Vec<String>,
    #[cfg(feature = "pdf")]
    preview: crate::reports::pdf::Preview,
}

/// How large a page is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Zoom {
    /// The whole page.
    #[default]
    Page,
    /// As wide as there is room.
    Width,
    /// As large as on paper.
    Paper,
}

/// A page that was drawn.
#[derive(Debug, Clone)]
pub struct Drawn {
    /// The picture.
    pub picture: Handle,
    /// Its size on the screen, in pixels of the window.
    pub size: Size,
    /// The words of the page.
    pub text: String,
}

/// Pixels of the window to a point of paper, at 96 to the inch.
#[cfg(feature = "pdf")]
const PAPER: f32 = 96.0 / 72.0;
/// The scale at which a page is measured.
#[cfg(feature = "pdf")]
const MEASURE: f32 = 0.25;

impl Zoom {
    /// All ways to see a page, in the order in which people see them.
    pub const ALL: [Self; 3] = [Self::Page, Self::Width, Self::Paper];

    /// The key of its word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Page => "reports-zoom-page",
            Self::Width => "reports-zoom-width",
            Self::Paper => "reports-zoom-paper",
        }
    }

    /// Pixels of the window to a point, for a page of so many points in so much room.
    #[cfg(feature = "pdf")]
    fn scale(self, page: Size, room: Size) -> f32 {
        let across = room.width / page.width.max(1.0);
        match self {
            Self::Page => across.min(room.height / page.height.max(1.0)),
            Self::Width => across,
            Self::Paper => PAPER,
        }
    }
}

impl Sheets {
    /// Draws a page, counted from 0, in so much room, for a screen of so many physical pixels to one of the window.
    #[cfg(feature = "pdf")]
    pub fn draw(&self, page: usize, zoom: Zoom, room: Size, pixels: f32) -> Option<Drawn> {
        let measure = self.preview.picture(page, MEASURE)?;
        let points = Size::new(measure.width as f32 / MEASURE, measure.height as f32 / MEASURE);
        let scale = zoom.scale(points, room).clamp(0.2, 4.0);
        let drawn = self.preview.picture(page, scale * pixels)?;
        let size = Size::new(drawn.width as f32 / pixels, drawn.height as f32 / pixels);
        let picture = Handle::from_rgba(drawn.width, drawn.height, drawn.rgba);
        Some(Drawn { picture, size, text: self.preview.text(page) })
    }

    /// Draws nothing: this build sets no pages.
    #[cfg(not(feature = "pdf"))]
    pub fn draw(&self, _: usize, _: Zoom, _: Size, _: f32) -> Option<Drawn> {
        None
    }
}

/// Begins to set a report in a language, when it has not been stopped a while after.
///
/// # Errors
/// A system that gives no thread.
pub fn preview(
    job: Job,
    language: Language,
    words: Words,
    after: Duration,
) -> io::Result<Begun<Arc<Sheets>>> {
    let (sender, receiver) = unbounded();
    let brake = Brake::default();
    let own = brake.clone();
    thread::Builder::new().name("preview".to_owned()).spawn(move || {
        if !waits(after, &own) {
            return;
        }
        // Nobody may listen any more.
        let tell = |told| sender.unbounded_send(told).is_ok();
        let answer = set(&job, language, &words, |stage| tell(Told::Stage(stage)) && !own.is_pulled());
        if let Some(answer) = answer {
            let answer = answer.map(Arc::new).map_err(|fault| fault.notice(&words));
            tell(Told::Done(answer));
        }
    })?;
    Ok((brake, receiver))
}

/// Waits; false when it is stopped meanwhile.
fn waits(after: Duration, brake: &Brake) -> bool {
    const STEP: Duration = Duration::from_millis(20);
    let begun = Instant::now();
    while begun.elapsed() < after && !brake.is_pulled() {
        thread::sleep(STEP.min(after));
    }
    !brake.is_pulled()
}

#[cfg(feature = "pdf")]
fn set(
    job: &Job,
    language: Language,
    words: &Words,
    goes_on: impl Fn(Stage) -> bool,
) -> Option<Result<Sheets, Fault>> {
    if !goes_on(Stage::Composing) {
        return None;
    }
    let material = match job.material() {
        Ok(material) => material,
        Err(fault) => return Some(Err(fault)),
    };
    let report = job.compose(&material, language);
    if !goes_on(Stage::Setting) {
        return None;
    }
    let preview = crate::reports::pdf::preview(&report);
    let made = preview.map(|preview| Sheets { pages: preview.pages, hidden: hidden(job, words), preview });
    Some(made.map_err(|error| Fault::Write(error.into())))
}

#[cfg(not(feature = "pdf"))]
fn set(job: &Job, _: Language, words: &Words, _: impl Fn(Stage) -> bool) -> Option<Result<Sheets, Fault>> {
    // What is not shown can be told without pages.
    match job.recipe.edition {
        Edition::Public => Some(Ok(Sheets { pages: 0, hidden: hidden(job, words) })),
        _ => Some(Err(Fault::Write(crate::reports::WriteError::NoPdf))),
    }
}

/// What the public edition does not show: the zone itself may know it.
fn hidden(job: &Job, words: &Words) -> Vec<String> {
    if job.recipe.edition != Edition::Public {
        return Vec::new();
    }
    let log = Release::of(Edition::Internal, &job.dossier, job.on, None).log;
    let told = words.withheld(&job.dossier, &log).into_iter();
    told.map(|one| [one.what, one.how].join(" · ")).collect()
}
