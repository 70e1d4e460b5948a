//! Every way in which a file cannot be opened, each with its own name, and nothing written.

use crate::support::{day, folder, mint, now, small_document, small_plan};
use kadans::domain::{Attachment, Key};
use kadans::store::{Document, EditError, OpenError, StoreError};
use rusqlite::Connection;
use std::{
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;

/// Opens a file that must be refused, and sees that it is as it was.
fn refused(path: &Path) -> OpenError {
    let before = fs::read(path).ok();
    let error = match Document::open(path) {
        Err(StoreError::Open(error)) => error,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("the file was opened"),
    };
    assert_eq!(fs::read(path).ok(), before, "nothing is written");
    error
}

/// A sound document that is closed.
fn closed(folder: &TempDir) -> PathBuf {
    let (path, document) = small_document(folder);
    drop(document);
    path
}

#[allow(clippy::disallowed_methods)]
fn put(path: &Path, bytes: &[u8]) {
    fs::write(path, bytes).unwrap();
}

#[allow(clippy::disallowed_methods)]
fn with_sql(path: &Path, sql: &str) {
    Connection::open(path).unwrap().execute_batch(sql).unwrap();
}

#[test]
fn a_document_that_was_closed_opens_as_it_was() {
    let folder = folder();
    let (path, document) = small_document(&folder);
    let (dossier, digest) = (document.dossier().clone(), document.digest().unwrap());
    drop(document);
    let again = Document::open(&path).unwrap();
    assert_eq!((again.dossier().clone(), again.digest().unwrap()), (dossier, digest));
    drop(again);
    let left: Vec<_> =
        fs::read_dir(folder.path()).unwrap().flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(left, ["klein.kadans"], "no other file stays behind");
}

#[test]
fn a_file_that_is_not_there_is_not_found() {
    assert!(matches!(refused(&folder().path().join("weg.kadans")), OpenError::NotFound));
}

#[test]
fn a_text_file_with_our_name_is_no_document() {
    let folder = folder();
    let path = folder.path().join("tekst.kadans");
    for text in ["", "Dit is een brief.", &"Dit is een lange brief. ".repeat(1000)] {
        put(&path, text.as_bytes());
        assert!(matches!(refused(&path), OpenError::NotADocument), "{} bytes", text.len());
    }
}

#[test]
fn a_folder_is_no_document() {
    let folder = folder();
    assert!(matches!(refused(folder.path()), OpenError::NotADocument | OpenError::Unreadable(_)));
}

#[test]
fn an_sqlite_file_of_another_program_is_told_apart() {
    let folder = folder();
    let path = folder.path().join("ander.kadans");
    with_sql(&path, "CREATE TABLE bookmark (id INTEGER PRIMARY KEY, url TEXT);");
    assert!(matches!(refused(&path), OpenError::OtherProgram));
}

#[test]
fn a_newer_format_is_refused_with_both_versions() {
    let folder = folder();
    let path = closed(&folder);
    with_sql(&path, "PRAGMA user_version = 9;");
    assert!(matches!(refused(&path), OpenError::Newer { found: 9, known: 1 }));
}

#[test]
fn a_truncated_file_is_refused_with_what_is_missing() {
    let folder = folder();
    let path = closed(&folder);
    let whole = fs::read(&path).unwrap();
    for length in [50, 99, 100, 5000, whole.len() - 1] {
        put(&path, &whole[..length]);
        assert!(matches!(refused(&path), OpenError::Truncated { .. }), "{length} bytes");
    }
}

#[test]
fn a_page_of_noise_is_damage() {
    let folder = folder();
    let path = closed(&folder);
    let mut bytes = fs::read(&path).unwrap();
    for byte in bytes.iter_mut().skip(4096).take(40_000) {
        *byte ^= 0x5A;
    }
    put(&path, &bytes);
    assert!(matches!(refused(&path), OpenError::Damaged(_)));
}

#[test]
fn a_row_that_points_nowhere_is_damage() {
    let folder = folder();
    let path = closed(&folder);
    with_sql(&path, "PRAGMA foreign_keys = OFF; DELETE FROM person;");
    assert!(matches!(refused(&path), OpenError::Damaged(_)));
}

#[test]
fn a_trigger_a_view_or_another_table_is_a_foreign_part() {
    for (sql, name) in [
        ("CREATE TRIGGER spy AFTER UPDATE ON target BEGIN UPDATE target SET value = 0; END;", "spy"),
        ("CREATE VIEW everything AS SELECT * FROM person;", "everything"),
        ("CREATE TABLE extra (id INTEGER);", "extra"),
        ("ALTER TABLE person ADD COLUMN salary REAL;", "person"),
        ("DROP INDEX measurement_indicator;", "measurement_indicator"),
    ] {
        let folder = folder();
        let path = closed(&folder);
        with_sql(&path, sql);
        let OpenError::ForeignPart(part) = refused(&path) else { panic!("{sql}") };
        assert_eq!(part, name);
    }
}

#[test]
fn a_document_that_is_open_cannot_be_opened_twice() {
    let folder = folder();
    let (path, document) = small_document(&folder);
    assert!(matches!(Document::open(&path), Err(StoreError::Open(OpenError::InUse))));
    drop(document);
    assert!(Document::open(&path).is_ok());
}

#[test]
fn a_file_that_cannot_be_written_is_refused_before_anything_is_typed() {
    let folder = folder();
    let path = closed(&folder);
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    // The administrator may write everywhere.
    let may_write = fs::OpenOptions::new().write(true).open(&path).is_ok();
    if may_write {
        assert!(Document::open(&path).is_ok());
    } else {
        assert!(matches!(refused(&path), OpenError::ReadOnly));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_new_document_in_a_read_only_folder_leaves_nothing_behind() {
    // Nobody can make files here, not even the administrator.
    let path = Path::new("/proc/plan.kadans");
    let Err(EditError::Store(error)) = Document::create(path, &small_plan(), &now()) else {
        panic!("a file was made in /proc")
    };
    assert!(matches!(error, StoreError::Open(OpenError::ReadOnly)), "{error}");
    assert!(!path.exists());
}

#[test]
fn a_new_document_never_takes_the_place_of_another_file() {
    let folder = folder();
    let path = closed(&folder);
    let before = fs::read(&path).unwrap();
    let again = Document::create(&path, &small_plan(), &now());
    assert!(matches!(again, Err(EditError::Store(StoreError::Exists))));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn no_flipped_bit_makes_the_program_fall() {
    let folder = folder();
    let path = closed(&folder);
    let whole = fs::read(&path).unwrap();
    let mut place = 12_345_usize;
    for _ in 0..300 {
        place = (place * 1_103_515_245 + 12_345) % (whole.len() * 8);
        let mut bytes = whole.clone();
        bytes[place / 8] ^= 1 << (place % 8);
        put(&path, &bytes);
        if let Ok(mut document) = Document::open(&path) {
            let _ = document.undo(&now());
        }
    }
}

#[test]
fn a_document_that_is_open_here_is_not_even_looked_at_again() {
    let folder = folder();
    let (path, mut document) = small_document(&folder);
    assert!(matches!(Document::open(&path), Err(StoreError::Open(OpenError::InUse))));
    let owner = Key::Plan(*document.dossier().plans.keys().next().unwrap());
    let attachment = Attachment::to(owner, mint().id(), day("2024-01-01"));
    let refused = document.attach_file(attachment, &path, &now());
    assert!(matches!(refused, Err(EditError::Store(StoreError::Open(OpenError::InUse)))));
    // The lock of the first is still there: another process would be refused.
    drop(document);
    assert!(Document::open(&path).is_ok());
}

#[test]
fn a_file_shorter_than_it_says_is_left_to_its_journal_after_a_power_cut() {
    let folder = folder();
    let path = closed(&folder);
    let whole = fs::read(&path).unwrap();
    put(&path, &whole[..whole.len() - 4096]);
    assert!(matches!(Document::open(&path), Err(StoreError::Open(OpenError::Truncated { .. }))));
    put(&path.with_file_name("klein.kadans-journal"), b"not a journal of SQLite, which says so itself");
    assert!(!matches!(Document::open(&path), Err(StoreError::Open(OpenError::Truncated { .. }))));
}

#[test]
fn a_unit_that_stands_under_itself_is_told_when_the_document_opens() {
    let folder = folder();
    let path = closed(&folder);
    let own = "(id, code, name, kind, parent, mandate, position) VALUES (7, 'u', 'u', 'team', 7, '', 1)";
    with_sql(&path, &format!("INSERT INTO unit {own}"));
    assert!(matches!(Document::open(&path), Err(StoreError::WrongContent { table: "unit" })));
}
