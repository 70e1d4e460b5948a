//! The bytes of attachments: kept, shared, found damaged, and never in the way of anything else.

use crate::support::{day, folder, mint, now, small_document, small_plan};
use kadans::domain::*;
use kadans::store::{Changed, Document, EditError, StoreError};
use kadans::words::{Language, Words};
use rusqlite::Connection;
use std::{fs, path::Path};

const NOTE: &[u8] = b"%PDF een nota\0\xff";

/// An attachment of the plan without name or bytes.
fn empty(document: &Document, mint: &mut Mint) -> Attachment {
    let plan = *document.dossier().plans.keys().next().unwrap();
    Attachment::to(Key::Plan(plan), mint.id(), day("2023-11-08"))
}

fn attach(document: &mut Document, mint: &mut Mint, name: &str, bytes: &[u8]) -> Result<Changed, EditError> {
    let attachment = Attachment { name: name.to_owned(), ..empty(document, mint) };
    document.attach(attachment, bytes, &now())
}

fn only(document: &Document) -> &Attachment {
    document.dossier().attachments.values().next().unwrap()
}

/// What a person reads when something went wrong.
fn said(error: &EditError) -> String {
    Words::new(Language::Dutch).edit_error(error).text()
}

#[allow(clippy::disallowed_methods)]
fn with_sql<T: rusqlite::types::FromSql>(path: &Path, sql: &str) -> T {
    Connection::open(path).unwrap().query_row(sql, [], |row| row.get(0)).unwrap()
}

#[allow(clippy::disallowed_methods)]
fn put(path: &Path, bytes: &[u8]) {
    fs::write(path, bytes).unwrap();
}

#[test]
fn what_is_attached_comes_back_after_a_restart_and_the_sizes_are_computed() {
    let folder = folder();
    let (path, mut document) = small_document(&folder);
    attach(&mut document, &mut mint(), "nota.pdf", NOTE).unwrap();
    drop(document);
    let document = Document::open(&path).unwrap();
    let note = only(&document);
    assert_eq!((note.size, note.digest.len()), (NOTE.len() as i64, 64));
    assert_eq!(note.digest, Attachment::digest_of(NOTE));
    assert_eq!(
        Attachment::digest_of(b"abc"),
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    );
    assert_eq!(document.content(note).unwrap(), NOTE);
}

#[test]
fn undo_and_redo_bring_an_attachment_back_with_its_bytes_across_a_restart() {
    let folder = folder();
    let (path, mut document) = small_document(&folder);
    attach(&mut document, &mut mint(), "nota.pdf", NOTE).unwrap();
    let with = document.dossier().clone();
    document.undo(&now()).unwrap();
    assert!(document.dossier().attachments.is_empty());
    drop(document);
    let mut document = Document::open(&path).unwrap();
    document.redo(&now()).unwrap();
    assert_eq!(document.dossier(), &with);
    assert_eq!(document.content(only(&document)).unwrap(), NOTE);
    let key = Key::Attachment(only(&document).id);
    document.edit(&Edit::Remove(key), &now()).unwrap();
    document.undo(&now()).unwrap();
    assert_eq!(document.content(only(&document)).unwrap(), NOTE);
}

#[test]
fn two_attachments_with_the_same_bytes_share_them() {
    let folder = folder();
    let (path, mut document) = small_document(&folder);
    let mut mint = mint();
    attach(&mut document, &mut mint, "nota.pdf", NOTE).unwrap();
    attach(&mut document, &mut mint, "kopie.pdf", NOTE).unwrap();
    let first = only(&document).id;
    document.edit(&Edit::Remove(Key::Attachment(first)), &now()).unwrap();
    assert_eq!(document.content(only(&document)).unwrap(), NOTE);
    drop(document);
    assert_eq!(with_sql::<i64>(&path, "SELECT count(*) FROM content"), 1);
}

#[test]
fn neither_the_dossier_nor_the_journal_holds_the_bytes() {
    const SIZE: usize = 5 << 20;
    let folder = folder();
    let (path, mut document) = small_document(&folder);
    let mut mint = mint();
    for number in 0..5_u8 {
        // Noise, so that no packing makes it small.
        let noise: Vec<u8> = (0..SIZE).map(|at| (at * at / 7 % 251) as u8 ^ number).collect();
        attach(&mut document, &mut mint, &format!("film {number}.mp4"), &noise).unwrap();
    }
    drop(document);
    assert!(fs::metadata(&path).unwrap().len() as usize > 5 * SIZE);
    let document = Document::open(&path).unwrap();
    assert_eq!(document.dossier().attachments.len(), 5);
    assert!(format!("{:?}", document.dossier()).len() < 100_000, "the dossier holds no bytes");
    drop(document);
    assert!(with_sql::<i64>(&path, "SELECT sum(length(changes)) FROM revision") < 50_000);
}

#[test]
fn a_file_of_200_mb_is_refused_in_a_sentence_and_not_read() {
    let folder = folder();
    let (_, mut document) = small_document(&folder);
    let film = folder.path().join("film.mp4");
    fs::File::create(&film).unwrap().set_len(200 << 20).unwrap();
    let before = document.digest().unwrap();
    let attachment = empty(&document, &mut mint());
    let error = document.attach_file(attachment, &film, &now()).unwrap_err();
    assert!(matches!(error, EditError::Refused(Refusal::TooLarge { .. })));
    assert!(
        said(&error).starts_with("film.mp4 is groter dan 20 MB. Bewaar het bestand elders"),
        "{}",
        said(&error)
    );
    assert_eq!(document.digest().unwrap(), before);
    assert_eq!(document.history().len(), 1);
}

#[test]
fn bytes_that_are_too_large_are_refused_without_a_trace() {
    let folder = folder();
    let (path, mut document) = small_document(&folder);
    let large = vec![7; LARGEST_ATTACHMENT as usize + 1];
    let error = attach(&mut document, &mut mint(), "film.mp4", &large).unwrap_err();
    assert!(matches!(error, EditError::Refused(Refusal::TooLarge { .. })));
    attach(&mut document, &mut mint(), "film.mp4", &large[1..]).unwrap();
    drop(document);
    assert_eq!(with_sql::<i64>(&path, "SELECT count(*) FROM content"), 1);
}

#[cfg(unix)]
#[test]
fn a_file_with_an_unsafe_name_is_refused_in_a_sentence() {
    let folder = folder();
    let (path, mut document) = small_document(&folder);
    let odd = folder.path().join("..\\x");
    put(&odd, NOTE);
    let attachment = empty(&document, &mut mint());
    let error = document.attach_file(attachment, &odd, &now()).unwrap_err();
    assert!(said(&error).starts_with("“..\\x” is geen veilige naam voor een bestand."), "{}", said(&error));
    let error = attach(&mut document, &mut mint(), "..\\x", NOTE).unwrap_err();
    assert!(matches!(error, EditError::Refused(Refusal::UnsafeName { .. })));
    drop(document);
    assert_eq!(with_sql::<i64>(&path, "SELECT count(*) FROM content"), 0);
}

#[test]
fn what_is_no_file_or_not_there_is_told() {
    let folder = folder();
    let (_, mut document) = small_document(&folder);
    for (path, sentence) in [
        (folder.path().join("weg.pdf"), "“weg.pdf” is er niet."),
        (folder.path().to_owned(), "is geen gewoon bestand."),
    ] {
        let attachment = empty(&document, &mut mint());
        let error = document.attach_file(attachment, &path, &now()).unwrap_err();
        assert!(said(&error).contains(sentence), "{}", said(&error));
    }
    assert_eq!(document.history().len(), 1);
}

#[test]
fn a_record_without_its_bytes_is_never_written() {
    let folder = folder();
    let (_, mut document) = small_document(&folder);
    let mut mint = mint();
    let ghost = Attachment { name: "spook.pdf".to_owned(), ..empty(&document, &mut mint) }.with_bytes(NOTE);
    let error = document.edit(&Edit::Add(Record::Attachment(ghost)), &now()).unwrap_err();
    assert!(matches!(error, EditError::Store(StoreError::ContentMissing { .. })));
    assert!(document.dossier().attachments.is_empty());
    attach(&mut document, &mut mint, "nota.pdf", NOTE).unwrap();
    let longer = Attachment { size: 99, ..only(&document).clone() };
    assert!(document.edit(&Edit::Change(Record::Attachment(longer)), &now()).is_err());
    let renamed = Attachment { name: "verslag.pdf".to_owned(), ..only(&document).clone() };
    document.edit(&Edit::Change(Record::Attachment(renamed)), &now()).unwrap();
    assert_eq!(document.content(only(&document)).unwrap(), NOTE);
}

#[test]
fn a_new_document_wants_the_bytes_of_its_attachments() {
    let folder = folder();
    let (_, document) = small_document(&folder);
    let ghost = Attachment { name: "spook.pdf".to_owned(), ..empty(&document, &mut mint()) }.with_bytes(NOTE);
    let Edit::TakeOver(mut records) = small_plan() else { panic!("a plan is taken over") };
    records.push(Record::Attachment(ghost.clone()));
    let start = Edit::TakeOver(records);
    let path = folder.path().join("nieuw.kadans");
    for contents in [Contents::new(), Contents::from([(ghost.digest.clone(), b"iets anders".to_vec())])] {
        let error = Document::create_with(&path, &start, &contents, &now()).err().unwrap();
        assert!(said(&error).starts_with("De inhoud van bijlage “spook.pdf” zit niet in het plan."));
        assert!(!path.exists());
    }
    let contents = Contents::from([(ghost.digest.clone(), NOTE.to_vec())]);
    let document = Document::create_with(&path, &start, &contents, &now()).unwrap();
    assert_eq!(document.contents().unwrap(), contents);
}

#[test]
fn damage_is_told_in_a_sentence_and_attaching_the_same_file_mends_it() {
    let folder = folder();
    let (path, mut document) = small_document(&folder);
    let mut mint = mint();
    attach(&mut document, &mut mint, "nota.pdf", NOTE).unwrap();
    for (sql, sentence) in [
        ("UPDATE content SET bytes = x'00' RETURNING 1", "is beschadigd"),
        ("UPDATE content SET bytes = zeroblob(15) RETURNING 1", "is beschadigd"),
        ("DELETE FROM content RETURNING 1", "zit niet in het plan"),
    ] {
        drop(document);
        with_sql::<i64>(&path, sql);
        document = Document::open(&path).unwrap();
        let to = folder.path().join("uit.pdf");
        let error = document.save_attachment(only(&document).id, &to).unwrap_err();
        let said = said(&error);
        assert!(said.starts_with("De inhoud van bijlage “nota.pdf”") && said.contains(sentence), "{said}");
        assert!(!to.exists());
        attach(&mut document, &mut mint, "opnieuw.pdf", NOTE).unwrap();
        assert_eq!(document.content(only(&document)).unwrap(), NOTE);
    }
}

#[test]
fn an_attachment_is_written_to_a_file_but_never_over_the_document() {
    let folder = folder();
    let (path, mut document) = small_document(&folder);
    attach(&mut document, &mut mint(), "nota.pdf", NOTE).unwrap();
    let id = only(&document).id;
    let to = folder.path().join("uit.pdf");
    put(&to, b"wat er stond");
    document.save_attachment(id, &to).unwrap();
    assert_eq!(fs::read(&to).unwrap(), NOTE);
    let error = document.save_attachment(id, &path).unwrap_err();
    assert!(matches!(error, EditError::Store(StoreError::Exists)));
    let error = document.save_attachment(id, &folder.path().join("weg").join("uit.pdf")).unwrap_err();
    assert!(said(&error).starts_with("“nota.pdf” kon niet bewaard worden"), "{}", said(&error));
    drop(document);
    assert!(Document::open(&path).is_ok());
}
