//! What the force can do in a year, and what its functions take of it.

use super::record::{Rules, only_one, record};
use super::refusal::{Field, LARGEST, within, within_if};
use super::{Dossier, Function, Id, Kind, Refusal};

record! {
    /// The capacity of the whole zone in a year, or what one function takes of it.
    Capacity in capacities called year {
        /// Year.
        year: i32,
        /// The function; none for the whole zone.
        function: Option<Id<Function>>,
        /// Strength in full-time equivalents.
        fte: Option<f64>,
        /// Hours in the year.
        hours: f64,
    }
}

impl Rules for Capacity {
    fn keep(&self, dossier: &Dossier) -> Result<(), Refusal> {
        within(Kind::Capacity, Field::YEAR, f64::from(self.year), 1990.0, 2200.0)?;
        within(Kind::Capacity, Field::HOURS, self.hours, 0.0, LARGEST)?;
        within_if(Kind::Capacity, Field("fte"), self.fte, 0.0, LARGEST)?;
        only_one(self, dossier, |other| other.year == self.year && other.function == self.function)
    }
}
