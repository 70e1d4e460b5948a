//! What a reader could find out, and whether another zone would have shown the very same.

use super::world::{Chance, ON, World, put};
use crate::support::day;
use kadans::analysis::{AreaCell, Release, Series};
use kadans::domain::*;
use std::collections::BTreeMap;
use std::sync::Arc;

pub fn public(now: &Dossier, then: &Dossier) -> Release {
    Release::of(Edition::Public, now, day(ON), Some((then, World::times())))
}

/// Something of an indicator that the public is not shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum HiddenCell {
    /// A period of the zone.
    Period(Period),
    /// A municipality in a year.
    Area(Id<Area>, i32),
}

/// A change of the figures that moves some facts: from one measurement, to another one.
#[derive(Debug, Clone, Copy)]
pub struct Move {
    from: Option<Id<Measurement>>,
    to: Option<Id<Measurement>>,
    facts: f64,
}

/// All that is hidden of an indicator.
pub fn hidden(world: &World, release: &Release, indicator: &Indicator) -> Vec<HiddenCell> {
    // The state at the end of a longer period is that of the last one in it.
    let is_state = indicator.aggregation == Aggregation::Last;
    let is_shown = |period: Period| {
        let own = release.dossier.measurements.values().filter(|one| one.indicator == indicator.id);
        let mut shown = own.map(|one| one.period);
        shown.any(|one| one == period || (is_state && one.last_day() == period.last_day()))
    };
    let series = Series::of(&world.now, indicator, day(ON));
    let periods = series.readings.iter().map(|one| one.period).filter(|period| !is_shown(*period));
    let mut found: Vec<HiddenCell> = periods.map(HiddenCell::Period).collect();
    if let Some(table) = release.areas.get(&indicator.id) {
        for row in &table.rows {
            let hidden = row.cells.iter().zip(&table.columns).filter(|(cell, _)| **cell == AreaCell::Hidden);
            found.extend(hidden.map(|(_, column)| HiddenCell::Area(row.area, column.from.year())));
        }
    }
    found
}

/// The latest measurement of each period and municipality.
fn latest<'a>(
    world: &'a World,
    indicator: &Indicator,
) -> BTreeMap<(Period, Option<Id<Area>>), &'a Measurement> {
    let own = world.now.measurements.values().filter(|one| one.indicator == indicator.id);
    let mut found: BTreeMap<_, &Measurement> = BTreeMap::new();
    for one in own {
        let known = found.entry((one.period, one.area)).or_insert(one);
        if known.cut_off < one.cut_off {
            *known = one;
        }
    }
    found
}

/// Moves that change a hidden cell, and perhaps nothing that is shown.
pub fn moves(world: &World, release: &Release, indicator: &Indicator, cell: HiddenCell) -> Vec<Move> {
    let latest = latest(world, indicator);
    let shown = release.dossier.get(indicator.id).unwrap().frequency.of_periods();
    let of = |period: Period| latest.values().filter(move |one| one.period == period);
    let mut found = Vec::new();
    let mut between = |one: &Measurement, other: &Measurement| {
        for facts in [1.0, 2.0, 3.0, 5.0, 8.0, 13.0] {
            found.push(Move { from: Some(one.id), to: Some(other.id), facts });
            found.push(Move { from: Some(other.id), to: Some(one.id), facts });
        }
    };
    match cell {
        HiddenCell::Period(period) => {
            let coarse = |period: Period| Period::containing(period.first_day(), shown);
            let mut kin: Vec<Period> = latest.keys().map(|(other, _)| *other).collect();
            kin.dedup();
            kin.retain(|other| *other != period && coarse(*other) == coarse(period));
            for one in of(period) {
                for other in kin.iter().flat_map(|kin| of(*kin)).filter(|other| other.area == one.area) {
                    between(one, other);
                }
            }
            for one in of(period) {
                found.push(Move { from: None, to: Some(one.id), facts: 1.0 });
                found.push(Move { from: Some(one.id), to: None, facts: 1.0 });
            }
        }
        HiddenCell::Area(area, year) => {
            let table = &release.areas[&indicator.id];
            let column = table.columns.iter().position(|column| column.from.year() == year).unwrap();
            let hidden: Vec<_> = table
                .rows
                .iter()
                .filter(|row| row.cells[column] == AreaCell::Hidden)
                .map(|row| row.area)
                .collect();
            let own = |wanted: Id<Area>| {
                latest.values().filter(move |one| one.area == Some(wanted) && one.period.year() == year)
            };
            for one in own(area) {
                for other in hidden.iter().filter(|other| **other != area).flat_map(|other| own(*other)) {
                    if one.period == other.period {
                        between(one, other);
                    }
                }
            }
        }
    }
    found.retain(|one| one.is_possible(&world.now));
    found
}

impl Move {
    fn is_possible(&self, dossier: &Dossier) -> bool {
        let from = self.from.is_none_or(|id| dossier.measurements[&id].value >= self.facts);
        let room = |one: &Measurement| one.denominator.is_none_or(|whole| one.value + self.facts <= whole);
        from && self.to.is_none_or(|id| room(&dossier.measurements[&id]))
    }

    /// Makes it.
    pub fn apply(&self, dossier: &mut Dossier) {
        for (id, sign) in [(self.from, -1.0), (self.to, 1.0)] {
            if let Some(one) = id.map(|id| dossier.measurements[&id].clone()) {
                put(dossier, Measurement { value: one.value + sign * self.facts, ..one });
            }
        }
    }
}

/// All that is shown of an indicator.
pub fn shown(release: &Release, id: Id<Indicator>) -> impl PartialEq + std::fmt::Debug + use<> {
    let of = |dossier: &Dossier| {
        let own: Vec<_> = dossier.measurements.values().filter(|one| one.indicator == id).cloned().collect();
        let baselines: Vec<_> =
            dossier.baselines.values().filter(|one| one.indicator == id).cloned().collect();
        let targets = dossier.targets.values().filter(|one| one.indicator == id).count();
        (own, baselines, targets, dossier.get(id).cloned())
    };
    let then = release.earlier.as_ref().map(|earlier| of(&earlier.dossier));
    (of(&release.dossier), then, release.areas.get(&id).cloned(), release.protections.get(&id).cloned())
}

/// A dossier with some of its measurements.
fn only(dossier: &Dossier, keeps: impl Fn(&Measurement) -> bool) -> Dossier {
    let kept = dossier.measurements.values().filter(|one| keeps(one)).map(|one| (one.id, one.clone()));
    Dossier { measurements: Arc::new(kept.collect()), ..dossier.clone() }
}

/// For every hidden cell of a world another world that shows the same with another figure in that cell. Answers how many
/// cells were hidden, and worlds in which one cell of every indicator is another one.
pub fn other_worlds(world: &World, kept: usize) -> (usize, Vec<Dossier>) {
    let release = public(&world.now, &world.then);
    let indicators: Vec<&Indicator> = world.now.indicators.values().collect();
    // The indicators do not touch each other, so that a cell of each is tried at once.
    let mut waiting: Vec<Vec<(HiddenCell, Vec<Move>)>> = indicators
        .iter()
        .map(|indicator| {
            let cells = hidden(world, &release, indicator).into_iter();
            let with_moves = cells.map(|cell| (cell, moves(world, &release, indicator, cell)));
            let mut all: Vec<_> = with_moves.collect();
            all.iter_mut().for_each(|(_, moves)| moves.reverse());
            all
        })
        .collect();
    let cells = waiting.iter().map(Vec::len).sum();
    let before: Vec<_> = indicators.iter().map(|one| shown(&release, one.id)).collect();
    let mut others = Vec::new();
    let mut chance = Chance::new(cells as u64);
    while waiting.iter().any(|cells| !cells.is_empty()) {
        let is_waiting = |one: &Measurement| {
            let place = indicators.iter().position(|indicator| indicator.id == one.indicator);
            place.is_some_and(|place| !waiting[place].is_empty())
        };
        let mut trial = only(&world.now, is_waiting);
        let then = only(&world.then, is_waiting);
        let mut tried = vec![None; waiting.len()];
        for (place, cells) in waiting.iter_mut().enumerate() {
            let Some((cell, moves)) = cells.last_mut() else { continue };
            let next = moves.pop();
            let next = next.unwrap_or_else(|| panic!("{:?}: {cell:?} can be told", indicators[place]));
            next.apply(&mut trial);
            tried[place] = Some(next);
        }
        let after = public(&trial, &then);
        let mut all = world.now.clone();
        for (place, made) in tried.iter().enumerate() {
            let Some(made) = made else { continue };
            if shown(&after, indicators[place].id) == before[place] {
                waiting[place].pop();
                made.apply(&mut all);
            }
        }
        if all != world.now && (others.len() < kept || chance.below(8) == 0) {
            others.truncate(kept.saturating_sub(1));
            others.push(all);
        }
    }
    (cells, others)
}
