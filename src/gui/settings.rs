//! What is remembered per person, outside any document: recent files and the language.

use crate::store::write_whole;
use crate::words::Language;
use directories::ProjectDirs;
use serde::{Deserialize, Serialize};
use std::{fs, path::PathBuf};

/// Recent files that are shown.
const RECENT: usize = 8;

/// What is remembered per person.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Recent documents, the latest first.
    pub recent: Vec<PathBuf>,
    /// Code of the language; that of the system when none was chosen.
    pub language: Option<String>,
    /// Where the settings are kept; nowhere in tests.
    #[serde(skip)]
    pub file: Option<PathBuf>,
}

impl Settings {
    /// Loads the settings of this person. Settings that cannot be read are those of a new person.
    pub fn load() -> Self {
        let file = directories().map(|directories| directories.config_dir().join("settings.json"));
        let text = file.as_ref().and_then(|file| fs::read_to_string(file).ok()).unwrap_or_default();
        Self { file, ..serde_json::from_str(&text).unwrap_or_default() }
    }

    /// The language that was chosen, else that of the system.
    pub fn language(&self) -> Language {
        self.language.as_deref().and_then(Language::from_code).unwrap_or_else(Language::of_system)
    }

    /// Remembers a document as the latest.
    pub fn remember(&mut self, path: PathBuf) {
        self.recent.retain(|other| *other != path);
        self.recent.insert(0, path);
        self.recent.truncate(RECENT);
        self.save();
    }

    /// Chooses a language.
    pub fn speak(&mut self, language: Language) {
        self.language = Some(language.code().to_owned());
        self.save();
    }

    /// Writes the settings. Nobody is bothered when they cannot be written: nothing of a plan is in them.
    fn save(&self) {
        let Some(file) = &self.file else { return };
        if let (Some(folder), Ok(text)) = (file.parent(), serde_json::to_string_pretty(self)) {
            let _ = fs::create_dir_all(folder).and_then(|()| write_whole(file, text.as_bytes()));
        }
    }
}

/// Where this person's settings and examples are.
pub(super) fn directories() -> Option<ProjectDirs> {
    ProjectDirs::from("be", "kadans", "kadans")
}
