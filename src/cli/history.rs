//! `history`, `undo` and `redo`: what happened to a document, a step back and a step forth.

use super::arguments::{History, Step};
use super::error::CommandError;
use super::place;
use super::table::{self, Side};
use crate::domain::Vocabulary;
use crate::store::{Revision, RevisionSort};
use crate::words::Words;
use serde::Serialize;

/// A revision as `history --json` tells it.
#[derive(Serialize)]
struct RevisionJson<'a> {
    number: i64,
    at: String,
    author: &'a str,
    sort: &'static str,
    subject: Option<i64>,
    verb: &'static str,
    noun: &'a str,
    label: &'a str,
    what: String,
}

/// Lists the revisions of a document.
pub(super) fn history(history: &History, words: &Words) -> Result<String, CommandError> {
    let document = place::open(&history.file)?;
    let revisions = document.history();
    if history.json {
        let all: Vec<RevisionJson<'_>> = revisions.iter().map(|revision| json(revision, words)).collect();
        return Ok(place::json(&all));
    }
    let header = [
        (words.say("cli-column-number"), Side::Right),
        (words.say("cli-column-time"), Side::Left),
        (words.say("cli-column-author"), Side::Left),
        (words.say("cli-column-what"), Side::Left),
    ];
    let row = |revision: &Revision| {
        let at = revision.stamp.at;
        [
            revision.number.to_string(),
            format!("{} {}", words.day(at.date_naive()), at.format("%H:%M")),
            revision.stamp.author.clone(),
            what(revision, words),
        ]
    };
    Ok(table::set(header, &revisions.iter().map(row).collect::<Vec<_>>()))
}

/// Undoes the last edit that was not undone, and tells which.
pub(super) fn undo(step: &Step, words: &Words) -> Result<String, CommandError> {
    let mut document = place::open(&step.file)?;
    document.undo(&place::stamp()).map_err(|why| CommandError::of_document(&step.file, why))?;
    Ok(last(document.history(), words))
}

/// Brings back what was undone last, and tells what.
pub(super) fn redo(step: &Step, words: &Words) -> Result<String, CommandError> {
    let mut document = place::open(&step.file)?;
    document.redo(&place::stamp()).map_err(|why| CommandError::of_document(&step.file, why))?;
    Ok(last(document.history(), words))
}

/// What the last revision did, as a line.
fn last(revisions: &[Revision], words: &Words) -> String {
    let what = revisions.last().map_or_else(String::new, |revision| what(revision, words));
    format!("{}\n", table::one_line(&what))
}

/// What a revision did, in a sentence.
fn what(revision: &Revision, words: &Words) -> String {
    let what = words.edit(&revision.name);
    let told =
        |key: &str, number: i64| words.say_with(key, &[("number", &number.to_string()), ("what", &what)]);
    match revision.sort {
        RevisionSort::Start => words.say_with("cli-started", &[("what", &what)]),
        RevisionSort::Edit => what,
        RevisionSort::Undo(number) => told("cli-undone", number),
        RevisionSort::Redo(number) => told("cli-redone", number),
    }
}

fn json<'a>(revision: &'a Revision, words: &Words) -> RevisionJson<'a> {
    let (sort, subject) = match revision.sort {
        RevisionSort::Start => ("start", None),
        RevisionSort::Edit => ("edit", None),
        RevisionSort::Undo(number) => ("undo", Some(number)),
        RevisionSort::Redo(number) => ("redo", Some(number)),
    };
    RevisionJson {
        number: revision.number,
        at: revision.stamp.at.to_rfc3339_opts(chrono::SecondsFormat::Secs, false),
        author: &revision.stamp.author,
        sort,
        subject,
        verb: revision.name.verb.code(),
        noun: &revision.name.noun,
        label: &revision.name.label,
        what: what(revision, words),
    }
}
