//! What an edition may show: statistical disclosure control.
//!
//! Reports are composed from a [`Release`] and see nothing else. What an edition hides is not in it any more, so that no
//! total, percentage, difference, chart or caption made from it can give it away.

mod area_table;

pub use area_table::{AreaCell, AreaColumn, AreaRow, AreaTable};

use super::picture::Picture;
use super::since::Times;
use crate::domain::{Area, Dossier, Edition, Frequency, HouseStyle, Id, Indicator, Key};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// All that a report of an edition may be made from.
#[derive(Debug, Clone)]
pub struct Release {
    /// The edition.
    pub edition: Edition,
    /// What the edition may know.
    pub dossier: Dossier,
    /// That, judged on the day.
    pub picture: Picture,
    /// The earlier moment with which it is compared.
    pub earlier: Option<Earlier>,
    /// The years of indicators by municipality, of those that are measured so.
    pub areas: BTreeMap<Id<Indicator>, AreaTable>,
    /// What this edition shows otherwise, by indicator.
    pub protections: BTreeMap<Id<Indicator>, Protection>,
    /// What the public edition does not show, and why: in the release of the zone itself only.
    pub log: Vec<Withheld>,
}

/// An earlier moment, as far as an edition may know it.
#[derive(Debug, Clone)]
pub struct Earlier {
    /// Its two times.
    pub times: Times,
    /// What was known then.
    pub dossier: Dossier,
    /// That, judged on its day.
    pub picture: Picture,
    /// The same day, judged on what is known now.
    pub restated: Picture,
}

/// How the figures of an indicator are shown instead of as they were measured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Protection {
    /// The length of the periods that are shown; none when no figure is.
    pub frequency: Option<Frequency>,
    /// Years whose figure is not shown.
    pub years: Vec<i32>,
    /// Counts below it are not shown.
    pub threshold: i64,
}

/// Something that the public edition does not show.
#[derive(Debug, Clone, PartialEq)]
pub struct Withheld {
    /// The record that it is about.
    pub key: Key,
    /// What is not shown, and why.
    pub what: Withholding,
}

/// What is not shown, and why.
#[derive(Debug, Clone, PartialEq)]
pub enum Withholding {
    /// The record itself, for a disclosure says so.
    Record,
    /// No figure of the indicator.
    Indicator {
        /// The threshold that its counts do not reach.
        threshold: i64,
    },
    /// Figures of shorter periods than these.
    Periods {
        /// The length of the periods that are shown.
        shown: Frequency,
        /// The threshold that counts of shorter periods do not reach.
        threshold: i64,
    },
    /// The figure of a year.
    Year {
        /// The year.
        year: i32,
        /// The threshold that it does not reach.
        threshold: i64,
    },
    /// Figures of municipalities in a year.
    Areas {
        /// The year.
        year: i32,
        /// Those below the threshold.
        small: Vec<Id<Area>>,
        /// Those that would tell them.
        with: Vec<Id<Area>>,
        /// The threshold.
        threshold: i64,
    },
}

impl Release {
    /// Releases a dossier on a day to the readers of an edition, with the earlier moment that it is compared with.
    pub fn of(edition: Edition, now: &Dossier, on: NaiveDate, then: Option<(&Dossier, Times)>) -> Self {
        let earlier = then.map(|(dossier, times)| Earlier {
            times,
            picture: Picture::of(dossier, times.on),
            restated: Picture::of(now, times.on),
            dossier: dossier.clone(),
        });
        Self {
            edition,
            picture: Picture::of(now, on),
            dossier: now.clone(),
            earlier,
            areas: area_table::of_all(now, on),
            protections: BTreeMap::new(),
            log: Vec::new(),
        }
    }
}

/// Counts below it are hidden in public, when no disclosure says otherwise.
pub fn threshold(dossier: &Dossier) -> i64 {
    dossier.house_styles.values().next().map_or(HouseStyle::THRESHOLD, |style| style.threshold)
}
