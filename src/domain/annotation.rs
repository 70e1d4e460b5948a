//! A note on a day of an indicator, reused in every chart and report.

use super::dossier::noun;
use super::refusal::{Field, filled, ordered};
use super::vocabulary::vocabulary;
use super::{Dossier, Id, Indicator, Kind, Noun, Period, Reference, Refusal};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// What sort of event it was.
    AnnotationKind as "annotation-kind" {
        /// The zone did something: from that day on, limits and forecast begin anew.
        Intervention = "intervention",
        /// Something from outside made the figures unusual for a while: they stay, and nothing is judged by them.
        Disruption = "disruption",
        /// The way of counting changed.
        Definition = "definition",
        /// Anything else worth knowing.
        Note = "note",
    }
}

/// A note on a day of an indicator.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Annotation {
    /// Identity.
    pub id: Id<Self>,
    /// The indicator.
    pub indicator: Id<Indicator>,
    /// The day.
    pub day: NaiveDate,
    /// The last day of what lasted longer, such as a lockdown.
    pub until: Option<NaiveDate>,
    /// What sort of event it was.
    pub kind: AnnotationKind,
    /// What happened, in few words.
    pub text: String,
}

impl Annotation {
    /// Whether a disruption lay in a period, or a part of it.
    pub fn disturbs(&self, period: Period) -> bool {
        let until = self.until.unwrap_or(self.day);
        self.kind == AnnotationKind::Disruption
            && period.first_day() <= until
            && period.last_day() >= self.day
    }
}

impl Noun for Annotation {
    noun!(Annotation, annotations);
    fn label(&self, _: &Dossier) -> String {
        self.text.clone()
    }
    fn references(&self) -> Vec<Reference> {
        vec![Reference::part(self.indicator)]
    }
    fn check(&self, _: &Dossier) -> Result<(), Refusal> {
        ordered(Kind::Annotation, Some(self.day), self.until)?;
        filled(Kind::Annotation, Field::TEXT, &self.text)
    }
}
