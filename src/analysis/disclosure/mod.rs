//! What an edition may show: statistical disclosure control.
//!
//! Reports are composed from a [`Release`] and see nothing else. What an edition hides is not in it any more, so that no
//! total, percentage, difference, chart or caption made from it can give it away.
//!
//! # Editions
//!
//! - *Internal*: the dossier as it is, with a log of what the public edition would not show.
//! - *Closed session*: without the records that are marked as internal.
//! - *Public*: without the records that are marked as closed or internal, without names of people, and with small counts
//!   hidden.
//!
//! # Small counts
//!
//! A count is small below the threshold `t` of its indicator; nought is small too. Counted are the facts of a count, the
//! numerator of a rate, and both the numerator of a proportion and what is left of its denominator. Amounts, scores and
//! ratios without a known denominator count nobody. An indicator whose disclosure is open keeps its small counts.
//!
//! Only margins are released, never their inside: the zone by period, and the municipalities by year.
//!
//! **The zone by period.** Figures are shown at the finest of month, quarter, half-year and year at which every complete
//! period reaches `t`, at every cut-off that this dossier or the earlier one holds; both are shown alike, so that their
//! difference tells nothing. What is left of a running period is not shown. When even years are small, the small years
//! are hidden; when no year is left, so is the indicator. The coarse figures replace the measured ones in the dossier
//! itself, and everything is computed from them.
//!
//! *Every value from 0 to `t` − 1 stays possible for every hidden figure of Sum or Ratio*, also for a reader who knows
//! these rules. Take a hidden period inside a shown one, with total `T` ≥ `t`: give it `v` < `t`, give `T` − `v` to a
//! period in another one of the next finer length, and 0 to the rest. Each length between the measured and the shown one
//! then still has a small period (the one around `v`), so the choice is the same, and all that is shown is the same. A
//! hidden year or running period is tied to nothing that is shown, and a hidden year is small by rule: 0 to `t` − 1.
//! For Last and Mean the same holds with `v` beside the state that is shown, or with a total of the shown mean.
//!
//! **The municipalities by year.** Only whole years that the zone shows; the total of each is known. Small cells are
//! hidden by themselves when there are `k` ≥ 2 of them and `t` ≤ sum ≤ (`k` − 1)(`t` − 1): then all tables of `k` small
//! cells with that sum are hidden alike, and each cell takes every value from 0 to `t` − 1 in one of them. Else the
//! municipalities with the fewest inhabitants are hidden up to and with the largest that has a small cell, at least two
//! with at least `t` together. Which ones is a matter of inhabitants, not of the figures, and therefore says little of
//! them: with hidden sum `S`, the table that gives `v` to a cell, 0 to the last hidden one and `S` − `v` to a third (or
//! `S` − `v` to the other of two) is hidden alike. Hiding the next smallest *figure* instead would tell: of 4, 100 and 100
//! the hidden sum of 104 leaves nothing but 4 for the small one, when it is known that no shown figure is smaller than
//! the larger hidden one. When a proportion has a small cell, all its cells of the year are hidden. All hidden cells carry
//! one sign.
//!
//! **Inside the margins.** A municipality in a period of the zone is never shown. With `R` of the municipality, `C` of the
//! period and `N` of the year, it lies between max(0, `R` + `C` − `N`) and min(`R`, `C`), which are min(`R`, `C`,
//! `N` − `R`, `N` − `C`) apart. `R` and `C` reach `t` when they are shown. `N` − `C` holds another shown period, and
//! `N` − `R` another shown municipality or the hidden ones together, which reach `t` as well. So the interval is at least
//! `t` wide. Where the zone has one municipality, it is the zone.
//!
//! # Known limits
//!
//! - Two public editions of different days may show more together than each alone: a figure that was corrected, a length
//!   of periods that changed, a threshold that was lowered. One edition holds its own earlier moment, and is safe with it.
//! - Identities between indicators that the program cannot know, such as "of which".
//! - What the zone typed itself: names, definitions, decisions, lessons, texts of actions. Notes at a protected figure go;
//!   so do texts of annotations and declarations at a protected indicator that hold a number.
//! - A hidden cell of a proportion whose denominator is known elsewhere cannot keep a wider interval than that
//!   denominator.

mod area_table;
mod choice;
mod counted;
mod cover;
mod hiding;
mod log;
mod marked;

pub use area_table::{AreaCell, AreaColumn, AreaRow, AreaTable};

use super::picture::Picture;
use super::since::Times;
use crate::domain::{Area, DisclosureLevel, Dossier, Edition, Frequency, HouseStyle, Id, Indicator, Key};
use choice::{Choice, Choices};
use chrono::NaiveDate;
use counted::Counts;
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
    /// The record itself with its parts, for a disclosure says so.
    Record {
        /// How far it may go.
        level: DisclosureLevel,
        /// Why.
        reason: String,
    },
    /// The name of a person.
    Name,
    /// No figure of the indicator.
    Indicator {
        /// The threshold that its counts do not reach.
        threshold: i64,
    },
    /// Figures of shorter periods than these.
    Periods {
        /// The length of the periods that are shown.
        shown: Frequency,
        /// The length of those that were measured.
        measured: Frequency,
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
    /// The baseline of a year, which is small itself or would tell a figure that is hidden.
    Baseline {
        /// The year.
        year: i32,
        /// The threshold.
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
        let before = then.map(|(dossier, _)| dossier);
        let sides = Sides::of(edition, now, before);
        let small = (edition == Edition::Public).then(|| Small::of(&sides, [Some(now), before]));
        let cover = |dossier: &Dossier, counts: Option<&Counts<'_>>| match (&small, counts) {
            (Some(small), Some(counts)) => cover::cover(dossier, counts, &small.choices),
            _ => dossier.clone(),
        };
        let dossier = cover(&sides.now, small.as_ref().map(|small| &small.now));
        let picture = Picture::of(&dossier, on);
        let tables = area_table::of_all(&sides.now, &picture, small.as_ref());
        let earlier = sides.then.as_ref().zip(then).map(|(before, (_, times))| {
            let before = cover(before, small.as_ref().and_then(|small| small.then.as_ref()));
            let restated = Picture::of(&dossier, times.on);
            Earlier { times, picture: Picture::of(&before, times.on), restated, dossier: before }
        });
        let is_own = edition == Edition::Internal;
        let log = if is_own { log::of(now, before, &picture) } else { Vec::new() };
        Self {
            edition,
            areas: tables.into_iter().map(|(id, (table, _))| (id, table)).collect(),
            protections: small.map(|small| small.protections()).unwrap_or_default(),
            dossier,
            picture,
            earlier,
            log,
        }
    }
}

/// A dossier and an earlier one, which are shown together.
struct Sides {
    now: Dossier,
    then: Option<Dossier>,
}

/// The small counts of both, and how they are shown instead.
struct Small<'a> {
    now: Counts<'a>,
    then: Option<Counts<'a>>,
    choices: Choices,
}

impl<'a> Small<'a> {
    /// Finds them, by the rules of the first dossier that has the indicator.
    fn of(sides: &'a Sides, rules: [Option<&Dossier>; 2]) -> Self {
        let now = counted::counts(&sides.now, sides.then.as_ref());
        let then = sides.then.as_ref().map(|then| counted::counts(then, Some(&sides.now)));
        let choices = choice::choices(rules, &now, then.as_ref());
        Self { now, then, choices }
    }

    /// What readers are told of them.
    fn protections(&self) -> BTreeMap<Id<Indicator>, Protection> {
        let told = |(id, choice): (&Id<Indicator>, &Choice)| {
            Some((*id, choice.protection(self.now.get(id)?.indicator)?))
        };
        self.choices.iter().filter_map(told).collect()
    }
}

/// Counts below it are hidden in public, when no disclosure says otherwise.
pub fn threshold(dossier: &Dossier) -> i64 {
    dossier.house_styles.values().next().map_or(HouseStyle::THRESHOLD, |style| style.threshold)
}
