//! The indicator library: templates of indicators that police zones use, in four languages.
//!
//! They stand in `assets/indicator_library.json` and are parsed when somebody first asks for them.

use super::{Language, folded};
use crate::domain::{
    Aggregation, Direction, Dossier, Frequency, Id, Indicator, IndicatorKind, Nature, Person, Vocabulary,
};
use serde::Deserialize;
use std::sync::LazyLock;

/// What an indicator of the library is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// Burglary.
    Burglary,
    /// Physical integrity, domestic violence.
    Integrity,
    /// Radicalism, racism, discrimination.
    Radicalism,
    /// Cybercrime.
    Cyber,
    /// Road safety and liveability.
    Traffic,
    /// A stronger force.
    Force,
    /// Internal communication.
    Communication,
    /// Wellbeing at work.
    Wellbeing,
    /// Service to the public.
    Service,
}

impl Vocabulary for Theme {
    const NAME: &'static str = "library-theme";
    const ALL: &'static [Self] = &[
        Self::Burglary,
        Self::Integrity,
        Self::Radicalism,
        Self::Cyber,
        Self::Traffic,
        Self::Force,
        Self::Communication,
        Self::Wellbeing,
        Self::Service,
    ];
    fn code(self) -> &'static str {
        match self {
            Self::Burglary => "burglary",
            Self::Integrity => "integrity",
            Self::Radicalism => "radicalism",
            Self::Cyber => "cyber",
            Self::Traffic => "traffic",
            Self::Force => "force",
            Self::Communication => "communication",
            Self::Wellbeing => "wellbeing",
            Self::Service => "service",
        }
    }
}

/// A template of an indicator.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// The code that the indicator gets when it is free; unique in the library.
    pub code: String,
    /// What it is about.
    pub theme: Theme,
    /// Where in the chain it measures.
    pub kind: IndicatorKind,
    /// Which way is better.
    pub direction: Direction,
    /// What sort of number it is.
    pub nature: Nature,
    /// How often it is measured.
    pub frequency: Frequency,
    /// How a year is made of its periods.
    pub aggregation: Aggregation,
    /// Decimals that people see.
    pub decimals: i64,
    /// Tolerance: a share for counts, rates and amounts, points for proportions and scores.
    pub tolerance: f64,
    nl: Texts,
    fr: Texts,
    de: Texts,
    en: Texts,
}

/// What a template says in a language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Texts {
    /// Name.
    pub name: String,
    /// What counts and what does not.
    pub definition: String,
    /// Unit.
    pub unit: String,
    /// Where the figures come from.
    pub source: String,
    /// When figures are cut off.
    pub cut_off_rule: String,
    /// A target that zones set.
    pub example: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Library {
    templates: Vec<Template>,
}

/// All templates, by theme.
pub fn templates() -> &'static [Template] {
    // The file is ours and a test holds that it is sound; a faulty one leaves the library empty.
    static LIBRARY: LazyLock<Vec<Template>> = LazyLock::new(|| {
        let text = include_str!("../../assets/indicator_library.json");
        serde_json::from_str::<Library>(text).map(|library| library.templates).unwrap_or_default()
    });
    &LIBRARY
}

impl Template {
    /// What it says in a language.
    pub fn texts(&self, language: Language) -> &Texts {
        match language {
            Language::Dutch => &self.nl,
            Language::French => &self.fr,
            Language::German => &self.de,
            Language::English => &self.en,
        }
    }

    /// Whether a document has an indicator with its code.
    pub fn is_in(&self, dossier: &Dossier) -> bool {
        dossier.indicators.values().any(|indicator| indicator.code == self.code)
    }

    /// Whether all words of a search stand in what it says; capitals and diacritics make no difference.
    pub fn is_sought(&self, sought: &str, language: Language) -> bool {
        let texts = self.texts(language);
        let said =
            [&self.code, &texts.name, &texts.definition, &texts.unit, &texts.source].map(|text| folded(text));
        folded(sought).split_whitespace().all(|word| said.iter().any(|text| text.contains(word)))
    }

    /// The indicator that it makes, in a language, with a code that a document does not have yet.
    pub fn indicator(
        &self,
        id: Id<Indicator>,
        owner: Option<Id<Person>>,
        dossier: &Dossier,
        language: Language,
    ) -> Indicator {
        let texts = self.texts(language).clone();
        Indicator {
            definition: texts.definition,
            decimals: self.decimals,
            kind: self.kind,
            direction: self.direction,
            nature: self.nature,
            frequency: self.frequency,
            aggregation: self.aggregation,
            tolerance: self.tolerance,
            source: texts.source,
            cut_off_rule: texts.cut_off_rule,
            owner,
            ..Indicator::counted(id, self.free_code(dossier), texts.name, texts.unit)
        }
    }

    /// Its code, with a number behind it when the document has it already: INB-WON, INB-WON-2.
    fn free_code(&self, dossier: &Dossier) -> String {
        let numbered = (2..).map(|number: u32| [self.code.as_str(), "-", &number.to_string()].concat());
        let is_free = |code: &String| dossier.indicators.values().all(|indicator| indicator.code != *code);
        std::iter::once(self.code.clone()).chain(numbered).find(is_free).unwrap_or_default()
    }
}
