//! `new` and `export`: a document from a plan in JSON, and back.

use super::arguments::{Export, New};
use super::error::CommandError;
use super::place::{self, shown};
use crate::clock;
use crate::exchange::plan_json;
use crate::store::{Document, StoreError};
use crate::words::Words;

/// Makes a document from a plan in JSON.
pub(super) fn new(new: &New, words: &Words) -> Result<String, CommandError> {
    // Asked first, so that nobody repairs a plan for a file that is refused after all.
    if new.file.exists() {
        return Err(CommandError::of_document(&new.file, StoreError::Exists));
    }
    place::check_folder(&new.file)?;
    let text = place::text(&new.from)?;
    let (start, contents) = plan_json::read_with_contents(&text, &mut clock::mint())
        .map_err(|why| CommandError::Plan { file: new.from.clone(), why })?;
    let document = Document::create_with(&new.file, &start, &contents, &place::stamp())
        .map_err(|why| CommandError::of_document(&new.file, why))?;
    let indicators = document.dossier().indicators.len();
    let made = words.say_with("cli-made", &[("file", &shown(&new.file))]);
    Ok(format!("{made} {}\n", words.count("cli-made-indicators", indicators)))
}

/// Writes everything that a document says now as a plan in JSON.
pub(super) fn export(export: &Export, words: &Words) -> Result<String, CommandError> {
    place::check_target(&export.file, &export.to, "json")?;
    let document = place::open(&export.file)?;
    let contents = document.contents().map_err(|why| CommandError::of_document(&export.file, why))?;
    let text = plan_json::write_with_contents(document.dossier(), &contents);
    place::write(&export.to, text.as_bytes())?;
    Ok(format!("{}\n", words.say_with("cli-written", &[("file", &shown(&export.to))])))
}
