//! The years of an indicator by municipality.

use crate::domain::{Area, Dossier, Id, Indicator, Period};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Figures of municipalities side by side, year by year.
#[derive(Debug, Clone, PartialEq)]
pub struct AreaTable {
    /// The years, the earliest first.
    pub columns: Vec<AreaColumn>,
    /// The municipalities as they are called after every merger, in the order of the dossier.
    pub rows: Vec<AreaRow>,
    /// The figures of the zone, one for each column.
    pub zone: Vec<Option<f64>>,
}

/// A year of the table: whole, or the running one as far as it was measured.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AreaColumn {
    /// The first period.
    pub from: Period,
    /// The last period.
    pub until: Period,
}

/// A municipality.
#[derive(Debug, Clone, PartialEq)]
pub struct AreaRow {
    /// The municipality.
    pub area: Id<Area>,
    /// One cell for each column.
    pub cells: Vec<AreaCell>,
}

/// A figure of a municipality in a year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum AreaCell {
    /// The figure.
    Figure(f64),
    /// It is not shown, because it is small or would tell one that is.
    Hidden,
    /// It was not measured.
    Missing,
}

/// The tables of all indicators that are measured by municipality.
pub(super) fn of_all(dossier: &Dossier, on: NaiveDate) -> BTreeMap<Id<Indicator>, AreaTable> {
    let tables = dossier.indicators.values();
    tables.filter_map(|indicator| Some((indicator.id, of(dossier, indicator, on)?))).collect()
}

/// The table of an indicator; none when it is not measured by municipality.
fn of(_: &Dossier, _: &Indicator, _: NaiveDate) -> Option<AreaTable> {
    None
}
