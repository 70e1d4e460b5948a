//! A measured value of a period, known on a cut-off day; or only what a source says of its change.

use super::dossier::noun;
use super::refusal::{Field, LARGEST, within, within_if};
use super::{Area, Dossier, Id, Indicator, Kind, Noun, Period, Reference, Refusal};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A measured value. A later cut-off day supersedes an earlier one and never overwrites it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Measurement {
    /// Identity.
    pub id: Id<Self>,
    /// The indicator.
    pub indicator: Id<Indicator>,
    /// The municipality that was measured; none for the whole zone.
    pub area: Option<Id<Area>>,
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
    /// The figure that people see: the value, or the ratio in what it is told per, such as percent.
    pub fn figure(&self, per: f64) -> f64 {
        self.denominator.map_or(self.value, |denominator| self.value / denominator * per)
    }
}

impl Noun for Measurement {
    noun!(Measurement, measurements);
    fn label(&self, dossier: &Dossier) -> String {
        let name = dossier.get(self.indicator).map_or("", |indicator| indicator.name.as_str());
        format!("{name} {}", self.period)
    }
    fn references(&self) -> Vec<Reference> {
        let area = self.area.map(Reference::uses);
        [Reference::part(self.indicator)].into_iter().chain(area).collect()
    }
    fn check(&self, dossier: &Dossier) -> Result<(), Refusal> {
        within(Kind::Measurement, Field::VALUE, self.value, -LARGEST, LARGEST)?;
        within_if(Kind::Measurement, Field::DENOMINATOR, self.denominator, 1e-9, LARGEST)?;
        if self.cut_off < self.period.first_day() {
            return Err(Refusal::CutOffTooEarly { period: self.period.to_string() });
        }
        let fits =
            dossier.get(self.indicator).is_none_or(|of| of.frequency.of_periods() == self.period.frequency());
        if !fits {
            return Err(Refusal::OtherFrequency { period: self.period.to_string() });
        }
        // A municipality that did not exist in the period has no figure of it.
        if let Some(area) = self.area.and_then(|area| dossier.get(area))
            && !area.existed_in(self.period)
        {
            let (area, period) = (area.name.clone(), self.period.to_string());
            return Err(Refusal::AreaNotThere { area, period });
        }
        Ok(())
    }
}

/// What a source says of a change when it gives no figures: a percentage against the same period of the year before.
/// It is told as that, is never made into a figure, and is never tested.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PublishedChange {
    /// Identity.
    pub id: Id<Self>,
    /// The indicator.
    pub indicator: Id<Indicator>,
    /// The period that is compared with the same one of the year before.
    pub period: Period,
    /// The day on which the source said so.
    pub cut_off: NaiveDate,
    /// Change in percent: −17.1 is 17.1 % less.
    pub percent: f64,
    /// Explanation, such as where it was published.
    pub note: String,
}

impl Noun for PublishedChange {
    noun!(PublishedChange, published_changes);
    fn label(&self, dossier: &Dossier) -> String {
        let name = dossier.get(self.indicator).map_or("", |indicator| indicator.name.as_str());
        format!("{name} {}", self.period)
    }
    fn references(&self) -> Vec<Reference> {
        vec![Reference::part(self.indicator)]
    }
    fn check(&self, _: &Dossier) -> Result<(), Refusal> {
        within(Kind::PublishedChange, Field::PERCENT, self.percent, -100.0, LARGEST)?;
        if self.cut_off < self.period.first_day() {
            return Err(Refusal::CutOffTooEarly { period: self.period.to_string() });
        }
        Ok(())
    }
}
