//! A measured value of a period, known on a cut-off day.

use super::dossier::noun;
use super::refusal::{Field, LARGEST, within, within_if};
use super::{Dossier, Id, Indicator, Kind, Noun, Period, Reference, Refusal};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A measured value. A later cut-off day supersedes an earlier one and never overwrites it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Measurement {
    /// Identity.
    pub id: Id<Self>,
    /// The indicator.
    pub indicator: Id<Indicator>,
    /// The period that was measured.
    pub period: Period,
    /// The day on which the figures were drawn from their source.
    pub cut_off: NaiveDate,
    /// The value; the numerator when there is a denominator.
    pub value: f64,
    /// The denominator of a ratio.
    pub denominator: Option<f64>,
    /// Explanation that goes with the figure.
    pub note: String,
}

impl Measurement {
    /// The figure that people see: the value, or the ratio in percent.
    pub fn figure(&self) -> f64 {
        self.denominator.map_or(self.value, |denominator| self.value / denominator * 100.0)
    }
}

impl Noun for Measurement {
    noun!(Measurement, measurements);
    fn label(&self, dossier: &Dossier) -> String {
        let name = dossier.get(self.indicator).map_or("", |indicator| indicator.name.as_str());
        format!("{name} {}", self.period)
    }
    fn references(&self) -> Vec<Reference> {
        vec![Reference::part(self.indicator)]
    }
    fn check(&self, dossier: &Dossier) -> Result<(), Refusal> {
        within(Kind::Measurement, Field::VALUE, self.value, -LARGEST, LARGEST)?;
        within_if(Kind::Measurement, Field::DENOMINATOR, self.denominator, 1e-9, LARGEST)?;
        if self.cut_off < self.period.first_day() {
            return Err(Refusal::CutOffTooEarly { period: self.period.to_string() });
        }
        let fits = dossier.get(self.indicator).is_none_or(|of| of.frequency == self.period.frequency());
        if !fits {
            return Err(Refusal::OtherFrequency { period: self.period.to_string() });
        }
        Ok(())
    }
}
