//! All that Typst can see: a template, a file of data, a logo, five fonts and one day.
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

/// The files of the template; the first one sets the report with the help of the others.
static TEMPLATE: LazyLock<Vec<Source>> = LazyLock::new(|| {
    let files = [
        ("/report.typ", include_str!("../../../assets/report/report.typ")),
        ("/style.typ", include_str!("../../../assets/report/style.typ")),
        ("/text.typ", include_str!("../../../assets/report/text.typ")),
        ("/table.typ", include_str!("../../../assets/report/table.typ")),
        ("/figure.typ", include_str!("../../../assets/report/figure.typ")),
        ("/blocks.typ", include_str!("../../../assets/report/blocks.typ")),
        ("/pages.typ", include_str!("../../../assets/report/pages.typ")),
    ];
    files.into_iter().map(|(path, text)| Source::new(file_id(path), text.to_owned())).collect()
});

static MAIN_FILE: LazyLock<FileId> = LazyLock::new(|| file_id("/report.typ"));
static DATA_FILE: LazyLock<FileId> = LazyLock::new(|| file_id("/data.json"));
static LOGO_FILE: LazyLock<FileId> = LazyLock::new(|| file_id("/logo"));

/// The world of one report.
pub struct PaperWorld {
    library: LazyHash<Library>,
    data: Bytes,
    logo: Option<Bytes>,
    today: Datetime,
}

impl PaperWorld {
    /// Makes a world around the data of a report.
    pub fn new(data: Vec<u8>, logo: Option<Bytes>, today: Datetime) -> Self {
        // The summary of a table and the header of a row are still called extras by Typst.
        let features = std::iter::once(Feature::A11yExtras).collect();
        Self {
            library: LazyHash::new(Library::builder().with_features(features).build()),
            data: Bytes::new(data),
            logo,
            today,
        }
    }

    /// Turns diagnostics into lines for whoever mends the template.
    pub fn explain(&self, problems: &[SourceDiagnostic]) -> Vec<String> {
        problems.iter().map(|problem| self.explain_one(problem)).collect()
    }

    fn explain_one(&self, problem: &SourceDiagnostic) -> String {
        let place = problem.span.id().and_then(|id| {
            let line = self.source(id).ok()?.lines().byte_to_line(self.range(problem.span)?.start)?;
            Some(format!("{}, line {}: ", id.vpath().get_with_slash(), line + 1))
        });
        let hints: String = problem.hints.iter().map(|hint| format!(" ({})", hint.v)).collect();
        format!("{}{}{hints}", place.unwrap_or_default(), problem.message)
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
        *MAIN_FILE
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        TEMPLATE.iter().find(|file| file.id() == id).cloned().ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let data = Some(&self.data).filter(|_| id == *DATA_FILE);
        let logo = self.logo.as_ref().filter(|_| id == *LOGO_FILE);
        data.or(logo).cloned().ok_or_else(|| not_found(id))
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
