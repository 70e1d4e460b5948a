//! What several tests need: a place for files, a small plan, a stamp.

use chrono::{DateTime, FixedOffset, NaiveDate};
use kadans::domain::{Edit, Mint};
use kadans::exchange::plan_json;
use kadans::store::{Document, Stamp};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A folder in memory where the system has one, for durable commits take time on a disk.
pub fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { TempDir::new_in(memory) } else { TempDir::new() }.expect("a folder for the test")
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

pub fn stamp(at: &str) -> Stamp {
    let at: DateTime<FixedOffset> = DateTime::parse_from_rfc3339(at).expect("an instant");
    Stamp { author: "beleidsmedewerker".to_owned(), at }
}

pub fn now() -> Stamp {
    stamp("2023-11-08T14:32:00+01:00")
}

/// A mint that always makes the same identities.
pub fn mint() -> Mint {
    Mint::new(1_700_000_000_000, 7)
}

pub fn small_plan() -> Edit {
    plan_json::read(include_str!("fixtures/small.json"), &mut mint()).expect("the small plan is sound")
}

/// A document with the small plan.
pub fn small_document(folder: &TempDir) -> (PathBuf, Document) {
    let path = folder.path().join("klein.kadans");
    let document = Document::create(&path, &small_plan(), &now()).expect("a new document");
    (path, document)
}
