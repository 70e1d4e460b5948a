//! The whole application without a display, on a plan of its own.

use crate::support;
use iced::Size;
use kadans::domain::Mint;
use kadans::exchange::plan_json;
use kadans::gui::app::{self, App, Message};
use kadans::gui::headless::{Harness, Program};
use kadans::gui::services::{Picked, Services};
use kadans::gui::settings::Settings;
use kadans::store::Document;
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};
use tempfile::TempDir;

pub type Window = Harness<App, Message>;

/// Starts the application; every dialog for files is answered the same.
pub fn start(folder: &TempDir, picked: Picked, open: Option<PathBuf>) -> Window {
    start_with(folder, picked, open, false)
}

/// The same, looking ahead in the background or not.
pub fn start_with(folder: &TempDir, picked: Picked, open: Option<PathBuf>, looks_ahead: bool) -> Window {
    start_in("nl", folder, picked, open, looks_ahead)
}

/// The same, in a language.
pub fn start_in(
    language: &str,
    folder: &TempDir,
    picked: Picked,
    open: Option<PathBuf>,
    looks_ahead: bool,
) -> Window {
    let services = Services {
        pick: Arc::new(move |_, _| {
            let picked = picked.clone();
            Box::pin(async move { picked })
        }),
        show: Arc::new(|_| true),
        today: || support::now().at.date_naive(),
        stamp: support::now,
        mint: kadans::clock::mint,
        looks_ahead,
        previews_after: None,
        examples: Some(folder.path().join("examples")),
    };
    let settings = Settings { language: Some(language.to_owned()), ..Settings::default() };
    let program =
        Program { update: App::update, view: App::view, theme: App::theme, on_event: app::on_event };
    Harness::new(App::new(services, settings, open), program, Size::new(1440.0, 900.0))
}

/// Makes a document of the sample.
pub fn sample(folder: &TempDir) -> PathBuf {
    let path = folder.path().join("vima.kadans");
    let text = include_str!("../../sample_plans/vima.json");
    let edit = plan_json::read(text, &mut Mint::new(1_690_000_000_000, 3)).expect("the sample is sound");
    drop(Document::create(&path, &edit, &support::now()).expect("a new document"));
    path
}

/// Opens the sample.
pub fn open_sample(folder: &TempDir) -> Window {
    let path = sample(folder);
    start(folder, Picked::Nothing, Some(path))
}

/// Sees that every control has a name and that a screen reader gets a valid tree.
pub fn sound(window: &mut Window) {
    let snapshot = window.snapshot();
    assert!(snapshot.unnamed().is_empty(), "{:?}\n{}", snapshot.unnamed(), snapshot.dump());
    super::valid(&snapshot);
}

#[allow(clippy::disallowed_methods)]
pub fn put(path: &Path, bytes: &[u8]) {
    std::fs::write(path, bytes).expect("a file of the test");
}
