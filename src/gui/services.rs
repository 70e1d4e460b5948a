//! What the window needs from the machine, so that tests can give their own: dialogs for files, the clock.

use crate::domain::{Attachment, Id, Key, Mint};
use crate::reports::Format;
use crate::store::Stamp;
use chrono::NaiveDate;
use std::time::{Duration, Instant};
use std::{future::Future, path::PathBuf, pin::Pin, sync::Arc};

/// The answer of a dialog for files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Picked {
    /// A file was chosen.
    File(PathBuf),
    /// Nobody chose.
    Nothing,
    /// The system has no such dialog: ask for a path in the window.
    NoDialog,
}

/// What to ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// A document to open.
    Document,
    /// A place for a new document.
    NewDocument,
    /// A place for a report in a format.
    Report(Format),
    /// A file to attach to a record.
    Attachment(Key),
    /// A place for an attachment.
    AttachmentCopy(Id<Attachment>),
}

type Answer<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// What the window needs from the machine.
#[derive(Clone)]
pub struct Services {
    /// Asks for a file, with a name to begin with.
    pub pick: Arc<dyn Fn(Wanted, String) -> Answer<Picked> + Send + Sync>,
    /// Opens a file with the program of the system; false when that fails.
    pub show: Arc<dyn Fn(PathBuf) -> bool + Send + Sync>,
    /// Today.
    pub today: fn() -> NaiveDate,
    /// Who edits, and when.
    pub stamp: fn() -> Stamp,
    /// A mint of identities.
    pub mint: fn() -> Mint,
    /// Whether indicators are looked ahead in the background; tests that do not ask for it save the time.
    pub looks_ahead: bool,
    /// How long after the last change a report is previewed by itself; without it only when asked, which saves tests
    /// the time.
    pub previews_after: Option<Duration>,
    /// The folder in which examples are made.
    pub examples: Option<PathBuf>,
}

impl Services {
    /// The services of a real machine.
    pub fn of_machine() -> Self {
        Self {
            pick: Arc::new(|wanted, name| Box::pin(pick(wanted, name))),
            show: Arc::new(|path| open::that_detached(path).is_ok()),
            today: crate::clock::today,
            stamp: || Stamp { author: crate::clock::author(), at: crate::clock::now() },
            mint: crate::clock::mint,
            looks_ahead: true,
            previews_after: Some(PREVIEW),
            examples: super::settings::directories().map(|folders| folders.data_dir().join("examples")),
        }
    }
}

/// So long nobody has changed anything when a report is previewed: longer than between two letters.
const PREVIEW: Duration = Duration::from_millis(350);

/// Below this nobody can have seen a dialog, in milliseconds.
const SEEN: u128 = 80;

async fn pick(wanted: Wanted, name: String) -> Picked {
    let began = Instant::now();
    let dialog = rfd::AsyncFileDialog::new();
    let document = ["kadans"];
    let handle = match wanted {
        Wanted::Document => dialog.add_filter("Kadans", &document).pick_file().await,
        Wanted::NewDocument => dialog.add_filter("Kadans", &document).set_file_name(name).save_file().await,
        Wanted::Report(format) => {
            let ending = format.extension();
            let dialog = dialog.add_filter(ending.to_uppercase(), &[ending]);
            dialog.set_file_name([&name, ".", ending].concat()).save_file().await
        }
        Wanted::Attachment(_) => dialog.pick_file().await,
        Wanted::AttachmentCopy(_) => dialog.set_file_name(name).save_file().await,
    };
    match handle {
        Some(handle) => Picked::File(handle.path().to_owned()),
        None if began.elapsed().as_millis() < SEEN => Picked::NoDialog,
        None => Picked::Nothing,
    }
}
