//! The four languages.

/// The phrases of a language, one file a subject.
macro_rules! phrases {
    ($code:literal) => {
        &[
            include_str!(concat!("../../assets/words/", $code, "/common.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/faults.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/register.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/window.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/plan.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/action-plan.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/indicator.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/control-chart.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/outlook.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/views.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/zone.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/foundation.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/check.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/transition.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/library.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/report.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/report-note.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/report-evaluation.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/report-sheets.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/report-screen.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/report-workbook.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/disclosure.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/verdict.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/since.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/cli.ftl")),
            include_str!(concat!("../../assets/words/", $code, "/explanation.ftl")),
        ]
    };
}

pub use crate::domain::Language;
use crate::domain::Vocabulary;

impl Language {
    /// All languages, Dutch first.
    pub const ALL: [Self; 4] = [Self::Dutch, Self::French, Self::German, Self::English];

    /// Two-letter code.
    pub fn code(self) -> &'static str {
        Vocabulary::code(self)
    }

    /// The tag that documents carry.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Dutch => "nl-BE",
            Self::French => "fr-BE",
            Self::German => "de-BE",
            Self::English => "en-GB",
        }
    }

    /// What the language calls itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Dutch => "Nederlands",
            Self::French => "Français",
            Self::German => "Deutsch",
            Self::English => "English",
        }
    }

    /// The language of a code such as `fr` or `fr_BE.UTF-8`.
    pub fn from_code(code: &str) -> Option<Self> {
        let code = code.get(..2)?.to_ascii_lowercase();
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// The language that the system speaks; Dutch when it speaks another.
    pub fn of_system() -> Self {
        let spoken = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .iter()
            .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
        spoken.and_then(|value| Self::from_code(&value)).unwrap_or_default()
    }

    pub(super) fn phrases(self) -> &'static [&'static str] {
        match self {
            Self::Dutch => phrases!("nl"),
            Self::French => phrases!("fr"),
            Self::German => phrases!("de"),
            Self::English => phrases!("en"),
        }
    }
}
