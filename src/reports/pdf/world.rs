//! All that Typst can see: one template, one file of data, five fonts and one day.
//!
//! There is no disk, no network and no package behind it, so a text that asks for them finds nothing.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World, WorldExt};

use super::fonts;

const TEMPLATE: &str = include_str!("../../../assets/report/template.typ");

static TEMPLATE_FILE: LazyLock<FileId> = LazyLock::new(|| file_id("/template.typ"));
static DATA_FILE: LazyLock<FileId> = LazyLock::new(|| file_id("/data.json"));

/// The world of one report.
pub struct PaperWorld {
    library: LazyHash<Library>,
    template: Source,
    data: Bytes,
    today: Datetime,
}

impl PaperWorld {
    /// Makes a world around the data of a report.
    pub fn new(data: Vec<u8>, today: Datetime) -> Self {
        // The summary of a table and the header of a row are still called extras by Typst.
        let features = std::iter::once(Feature::A11yExtras).collect();
        Self {
            library: LazyHash::new(Library::builder().with_features(features).build()),
            template: Source::new(*TEMPLATE_FILE, TEMPLATE.to_owned()),
            data: Bytes::new(data),
            today,
        }
    }

    /// Turns diagnostics into lines for whoever mends the template.
    pub fn explain(&self, problems: &[SourceDiagnostic]) -> Vec<String> {
        problems.iter().map(|problem| self.explain_one(problem)).collect()
    }

    fn explain_one(&self, problem: &SourceDiagnostic) -> String {
        let line = self
            .range(problem.span)
            .and_then(|range| self.template.lines().byte_to_line(range.start))
            .map(|line| format!("line {}: ", line + 1))
            .unwrap_or_default();
        let hints: String = problem.hints.iter().map(|hint| format!(" ({})", hint.v)).collect();
        format!("{line}{}{hints}", problem.message)
    }
}

impl World for PaperWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &fonts::bundled().book
    }

    fn main(&self) -> FileId {
        *TEMPLATE_FILE
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == *TEMPLATE_FILE { Ok(self.template.clone()) } else { Err(not_found(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *DATA_FILE { Ok(self.data.clone()) } else { Err(not_found(id)) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts::bundled().fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        Some(self.today)
    }
}

fn file_id(path: &str) -> FileId {
    RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).expect("a constant path is sound")).intern()
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_with_slash().into())
}
