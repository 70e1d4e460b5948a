//! `attach` and `attachments`: files that are kept in a document, in and out.

use super::arguments::{Attach, Attachments};
use super::error::CommandError;
use super::place::{self, shown};
use super::table::{self, Side};
use crate::clock;
use crate::domain::{Attachment, Dossier, Key, Kind, Noun, safe_name};
use crate::store::{EditError, StoreError};
use crate::words::Words;
use std::collections::BTreeSet;
use std::path::Path;

/// Attaches a file to a plan.
pub(super) fn attach(attach: &Attach, words: &Words) -> Result<String, CommandError> {
    let mut document = place::open(&attach.file)?;
    let plan = match &attach.plan {
        Some(code) => document.dossier().plans.values().find(|plan| plan.code == *code),
        None => document.dossier().plan_on(clock::today()),
    };
    let plan = plan.ok_or_else(|| CommandError::UnknownPlan(attach.plan.clone().unwrap_or_default()))?;
    let (id, title) = (clock::mint().id(), plan.title.clone());
    let attachment = Attachment::to(Key::Plan(plan.id), id, clock::today());
    let changed = document
        .attach_file(attachment, &attach.input, &place::stamp())
        .map_err(|why| CommandError::of_document(&attach.file, why))?;
    let made = changed.dossier.attachments.get(&id);
    let (name, size) = made.map_or_else(Default::default, |one| (one.name.clone(), words.size(one.size)));
    let values = [("name", name.as_str()), ("size", &size), ("plan", &title)];
    Ok(format!("{}\n", words.say_with("attachment-cli-added", &values)))
}

/// Lists the attachments of a document, or writes them all to a folder.
pub(super) fn attachments(attachments: &Attachments, words: &Words) -> Result<String, CommandError> {
    let document = place::open(&attachments.file)?;
    let dossier = document.dossier();
    let Some(folder) = &attachments.to else { return Ok(list(dossier, words)) };
    if !folder.is_dir() {
        return Err(CommandError::NoFolder(folder.clone()));
    }
    // Everything is known to be sound before anything is written.
    let refused = |why: EditError| CommandError::of_document(&attachments.file, why);
    let contents = document.contents().map_err(|why| refused(why.into()))?;
    let mut taken = BTreeSet::new();
    let mut files = Vec::new();
    for attachment in dossier.attachments.values() {
        safe_name(&attachment.name).map_err(|why| refused(why.into()))?;
        let path = folder.join(free_name(&attachment.name, &mut taken));
        if path.exists() {
            return Err(CommandError::of_document(&path, StoreError::Exists));
        }
        files.extend(contents.get(&attachment.digest).map(|bytes| (path, bytes)));
    }
    for (path, bytes) in &files {
        place::write(path, bytes)?;
    }
    let folder = shown(folder);
    Ok(format!("{}\n", words.count_with("attachment-cli-written", files.len(), &[("folder", &folder)])))
}

fn list(dossier: &Dossier, words: &Words) -> String {
    if dossier.attachments.is_empty() {
        return format!("{}\n", words.say("attachment-cli-none"));
    }
    let header = [
        (words.opening(&words.noun(Kind::Attachment)), Side::Left),
        (words.opening(&words.say("field-size")), Side::Right),
        (words.opening(&words.say("field-day")), Side::Left),
    ];
    let row = |one: &Attachment| [one.label(dossier), words.size(one.size), words.day(one.day)];
    table::set(header, &dossier.attachments.values().map(row).collect::<Vec<_>>())
}

/// The name, with a number before its ending when another file has it already: "nota (2).pdf".
fn free_name(name: &str, taken: &mut BTreeSet<String>) -> String {
    let path = Path::new(name);
    let part = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let (stem, ending) = (part(path.file_stem()), part(path.extension()));
    let dot = if ending.is_empty() { "" } else { "." };
    let numbered = (2..).map(|number| format!("{stem} ({number}){dot}{ending}"));
    // Some systems take two names for one when only their capitals differ.
    let mut names = std::iter::once(name.to_owned()).chain(numbered);
    names.find(|name| taken.insert(name.to_lowercase())).unwrap_or_default()
}
