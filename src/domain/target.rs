//! Where an indicator started in a plan, and what it should reach each year.

use super::dossier::noun;
use super::refusal::{Field, LARGEST, within, within_if};
use super::{Dossier, Id, Indicator, Kind, Noun, Plan, Reference, Refusal};
use serde::{Deserialize, Serialize};

/// Where an indicator started: its figure in the year before or at the start of a plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Baseline {
    /// Identity.
    pub id: Id<Self>,
    /// The indicator.
    pub indicator: Id<Indicator>,
    /// The plan.
    pub plan: Id<Plan>,
    /// The year that was measured.
    pub year: i32,
    /// The figure of that year.
    pub value: f64,
}

impl Noun for Baseline {
    noun!(Baseline, baselines);
    fn label(&self, dossier: &Dossier) -> String {
        let name = dossier.get(self.indicator).map_or("", |indicator| indicator.name.as_str());
        format!("{name} {}", self.year)
    }
    fn references(&self) -> Vec<Reference> {
        vec![Reference::part(self.indicator), Reference::part(self.plan)]
    }
    fn check(&self, dossier: &Dossier) -> Result<(), Refusal> {
        within(Kind::Baseline, Field::YEAR, f64::from(self.year), 1990.0, 2199.0)?;
        within(Kind::Baseline, Field::VALUE, self.value, -LARGEST, LARGEST)?;
        let twin = |other: &&Self| {
            other.id != self.id && other.indicator == self.indicator && other.plan == self.plan
        };
        match dossier.baselines.values().find(twin) {
            Some(other) => Err(Refusal::Twice { kind: Kind::Baseline, what: other.label(dossier) }),
            None => Ok(()),
        }
    }
}

/// What an indicator should reach in a year. The journal keeps every change of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Target {
    /// Identity.
    pub id: Id<Self>,
    /// The indicator.
    pub indicator: Id<Indicator>,
    /// The plan that sets it.
    pub plan: Id<Plan>,
    /// The year.
    pub year: i32,
    /// The figure of the year; the lower edge when there is a band.
    pub value: f64,
    /// The upper edge of a band.
    pub upper: Option<f64>,
}

impl Noun for Target {
    noun!(Target, targets);
    fn label(&self, dossier: &Dossier) -> String {
        let name = dossier.get(self.indicator).map_or("", |indicator| indicator.name.as_str());
        format!("{name} {}", self.year)
    }
    fn references(&self) -> Vec<Reference> {
        vec![Reference::part(self.indicator), Reference::part(self.plan)]
    }
    fn check(&self, dossier: &Dossier) -> Result<(), Refusal> {
        within(Kind::Target, Field::YEAR, f64::from(self.year), 1990.0, 2199.0)?;
        within(Kind::Target, Field::VALUE, self.value, -LARGEST, LARGEST)?;
        within_if(Kind::Target, Field::VALUE, self.upper, self.value, LARGEST)?;
        let twin = |other: &&Self| {
            other.id != self.id
                && other.indicator == self.indicator
                && other.plan == self.plan
                && other.year == self.year
        };
        match dossier.targets.values().find(twin) {
            Some(other) => Err(Refusal::Twice { kind: Kind::Target, what: other.label(dossier) }),
            None => Ok(()),
        }
    }
}
