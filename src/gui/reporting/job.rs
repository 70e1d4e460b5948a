//! What a report is made of: what the document says, now and at the earlier moment, and the house style.

use crate::analysis::Release;
use crate::domain::{Dossier, Recipe};
use crate::reports::{self, LogoFault, Order, Report, Style, WriteError};
use crate::store::{Desk, StoreError};
use crate::words::{Language, Notice, Words};
use chrono::NaiveDate;
use iced::futures::executor::block_on;
use std::io;
use std::path::PathBuf;

/// A report that is asked of a document.
#[derive(Debug, Clone)]
pub struct Job {
    /// The way to the document, for what it said before and for its logo.
    pub desk: Desk,
    /// What the document says as the window shows it.
    pub dossier: Dossier,
    /// What the report holds.
    pub recipe: Recipe,
    /// The day judged.
    pub on: NaiveDate,
    /// The day at whose end the document said what is shown; none is now.
    pub known: Option<NaiveDate>,
}

/// What an edition may show, and how it looks.
pub(super) struct Material {
    release: Release,
    style: Style,
}

/// Why a report could not be made.
#[derive(Debug)]
pub(super) enum Fault {
    /// The document was closed.
    Closed,
    /// The document could not be read.
    Store(StoreError),
    /// The logo cannot stand on a report.
    Logo(LogoFault),
    /// It could not be written in the format.
    Write(WriteError),
    /// A file could not be put in its place.
    Place(PathBuf, io::Error),
}

impl Job {
    /// Asks the document for what the report is made of.
    pub(super) fn material(&self) -> Result<Material, Fault> {
        let (dossier, recipe) = (&self.dossier, &self.recipe);
        let earlier = reports::earlier(dossier, recipe, self.on);
        let known = earlier.and_then(|times| times.known);
        let logo = reports::logo(dossier).cloned();
        let asked = self.desk.clone().ask(move |document| {
            let then = known.map(|known| document.as_known_or_made(known)).transpose()?;
            let logo = logo.map(|logo| document.content(&logo)).transpose()?;
            Ok::<_, StoreError>((then, logo))
        });
        let (then, logo) = block_on(asked).map_err(|_| Fault::Closed)?.map_err(Fault::Store)?;
        let style = reports::style(dossier, logo.as_deref()).map_err(Fault::Logo)?;
        let earlier = earlier.map(|times| (then.as_ref().unwrap_or(dossier), times));
        Ok(Material { release: Release::of(recipe.edition, dossier, self.on, earlier), style })
    }

    /// Composes the report in a language.
    pub(super) fn compose(&self, material: &Material, language: Language) -> Report {
        let order = Order { recipe: &self.recipe, on: self.on, known: self.known, style: &material.style };
        reports::compose(&material.release, &order, &Words::new(language))
    }
}

/// The language of the second file of a report; none when it would be the same file again.
pub fn second_language(recipe: &Recipe) -> Option<Language> {
    recipe.second_language.filter(|second| *second != recipe.language)
}

impl Fault {
    /// Why, for people.
    pub(super) fn notice(&self, words: &Words) -> Notice {
        match self {
            Self::Closed => words.notice("desk-closed", &[]),
            Self::Store(error) => words.store_error(error),
            Self::Logo(fault) => words.notice(fault.key(), &[]),
            Self::Write(WriteError::NoPdf) => words.notice("reports-no-pdf", &[]),
            Self::Write(error) => words.notice("reports-faulty", &[("why", &error.to_string())]),
            Self::Place(path, error) => words.unwritten(path, error),
        }
    }
}
