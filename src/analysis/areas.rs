//! The figure of the zone from those of its municipalities, and comparisons across mergers.
//!
//! A municipality that merged counts with the one it became, so that the zone before and after a merger is compared
//! over the same ground. A period in which one of them has no figure has no figure of the zone either.

use super::series::{Reading, Series};
use crate::domain::{Area, Dossier, Id, Indicator, Measurement, Nature};
use std::collections::{BTreeMap, BTreeSet};

/// What a municipality contributes to the figure of the zone.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Part {
    /// The municipality, as it is called after every merger.
    pub area: Id<Area>,
    /// Its value, or the numerator.
    pub value: f64,
    /// Its denominator.
    pub denominator: Option<f64>,
}

/// Fills a series from the latest measurements of each period, sorted by period: the zone's own figure when there is
/// one, else that of its municipalities together.
pub(super) fn add_up(
    latest: &[(&Measurement, usize)],
    dossier: &Dossier,
    indicator: &Indicator,
    series: &mut Series,
) {
    let measured: BTreeSet<Id<Area>> = latest.iter().filter_map(|(one, _)| one.area).collect();
    let today: BTreeSet<Id<Area>> = measured.iter().map(|area| Area::today(*area, dossier)).collect();
    for group in latest.chunk_by(|one, other| one.0.period == other.0.period) {
        let [(first, revisions), ..] = group else { continue };
        // The measurement without a municipality sorts first.
        if first.area.is_none() {
            series.readings.push(Reading::of(first, indicator, *revisions));
            continue;
        }
        let expected = dossier
            .areas
            .values()
            .filter(|area| area.existed_in(first.period) && today.contains(&Area::today(area.id, dossier)));
        let has = |area: &Area| group.iter().any(|(one, _)| one.area == Some(area.id));
        // In the period of a merger either the old ones or the new one may have been measured.
        let stands_for = |area: &Area| {
            let today = Area::today(area.id, dossier);
            let measured = group.iter().filter_map(|(one, _)| one.area);
            let mut kin = measured.filter(|other| Area::today(*other, dossier) == today).peekable();
            // One that existed beside it was measured by itself, so it should have been as well.
            kin.peek().is_some() && kin.all(|other| !overlaps(area, other, dossier))
        };
        let missing: Vec<Id<Area>> =
            expected.filter(|area| !has(area) && !stands_for(area)).map(|area| area.id).collect();
        if missing.is_empty() && is_additive(indicator, group) {
            series.readings.push(sum(group, dossier, indicator));
        } else if !missing.is_empty() {
            series.incomplete.push((first.period, missing));
        }
    }
}

/// Whether two municipalities that became one existed side by side.
fn overlaps(area: &Area, other: Id<Area>, dossier: &Dossier) -> bool {
    let Some(other) = dossier.get(other) else { return true };
    let ends_before = |one: &Area, next: &Area| matches!((one.until, next.from), (Some(a), Some(b)) if a < b);
    !ends_before(area, other) && !ends_before(other, area)
}

/// Whether municipalities can be added up: what is counted can, and so can ratios whose parts are known; a score or
/// a bare rate cannot.
fn is_additive(indicator: &Indicator, group: &[(&Measurement, usize)]) -> bool {
    let with_denominator = group.iter().filter(|(one, _)| one.denominator.is_some()).count();
    match indicator.nature {
        _ if with_denominator == group.len() => true,
        Nature::Count | Nature::Amount => with_denominator == 0,
        Nature::Proportion | Nature::Rate | Nature::Score => false,
    }
}

fn sum(group: &[(&Measurement, usize)], dossier: &Dossier, indicator: &Indicator) -> Reading {
    let mut by_area: BTreeMap<Id<Area>, Part> = BTreeMap::new();
    for (one, _) in group {
        let Some(area) = one.area.map(|area| Area::today(area, dossier)) else { continue };
        let empty = Part { area, value: 0.0, denominator: one.denominator.map(|_| 0.0) };
        let part = by_area.entry(area).or_insert(empty);
        part.value += one.value;
        part.denominator = part.denominator.zip(one.denominator).map(|(sum, own)| sum + own);
    }
    let readings = group.iter().map(|(one, revisions)| Reading::of(one, indicator, *revisions));
    let mut notes: Vec<String> = Vec::new();
    let mut whole = Reading::of(group[0].0, indicator, 0);
    for reading in readings {
        whole.cut_off = whole.cut_off.min(reading.cut_off);
        whole.is_provisional |= reading.is_provisional;
        whole.revisions += reading.revisions;
        if !reading.note.is_empty() && !notes.contains(&reading.note) {
            notes.push(reading.note);
        }
    }
    whole.note = notes.join(" ");
    whole.measurement = None;
    whole.parts = by_area.into_values().collect();
    total(&mut whole);
    whole
}

/// Makes a reading the sum of its parts.
fn total(reading: &mut Reading) {
    reading.value = reading.parts.iter().map(|part| part.value).sum();
    reading.denominator = reading.parts.iter().map(|part| part.denominator).sum();
}

/// Leaves out of all readings the municipalities that one of them lacks, and tells which those are.
pub(super) fn keep_common(readings: &mut [&mut Reading]) -> Vec<Id<Area>> {
    if readings.iter().any(|reading| reading.parts.is_empty()) {
        return Vec::new();
    }
    let of = |reading: &Reading| reading.parts.iter().map(|part| part.area).collect::<BTreeSet<_>>();
    let sets: Vec<BTreeSet<Id<Area>>> = readings.iter().map(|reading| of(reading)).collect();
    let every: BTreeSet<Id<Area>> = sets.iter().flatten().copied().collect();
    let is_common = |area: &Id<Area>| sets.iter().all(|set| set.contains(area));
    let common: BTreeSet<Id<Area>> = every.iter().copied().filter(is_common).collect();
    if common.is_empty() || common.len() == every.len() {
        return Vec::new();
    }
    for reading in readings {
        reading.parts.retain(|part| common.contains(&part.area));
        total(reading);
    }
    every.difference(&common).copied().collect()
}
