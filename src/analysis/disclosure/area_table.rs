//! The years of an indicator by municipality.

use super::Small;
use super::choice::Choice;
use super::counted::{Counted, Facts};
use super::hiding::{Cell, Hidden, hidden};
use crate::analysis::picture::Picture;
use crate::analysis::series::Series;
use crate::domain::{Aggregation, Area, Dossier, Frequency, Id, Indicator, Measurement, Period};
use std::collections::{BTreeMap, BTreeSet};

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

/// A year of the table: whole, or the running one as far as it was measured. What counts somebody is shown to the
/// public by whole years only, so that two editions of one year cannot be held against each other.
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

/// What the public is not shown of the municipalities in a year.
pub(super) struct HiddenAreas {
    /// The year.
    pub year: i32,
    /// Those below the threshold.
    pub small: Vec<Id<Area>>,
    /// Those that would tell them.
    pub with: Vec<Id<Area>>,
}

/// The tables of all indicators that are measured by municipality, with what is hidden in each of them.
///
/// `picture` is of what is shown, `dossier` of what was measured; `small` is there when small counts are hidden.
pub(super) fn of_all(
    dossier: &Dossier,
    picture: &Picture,
    small: Option<&Small<'_>>,
) -> BTreeMap<Id<Indicator>, (AreaTable, Vec<HiddenAreas>)> {
    let mut measured: BTreeMap<Id<Indicator>, Vec<&Measurement>> = BTreeMap::new();
    for one in dossier.measurements.values().filter(|one| one.area.is_some()) {
        measured.entry(one.indicator).or_default().push(one);
    }
    let today: BTreeMap<Id<Area>, Id<Area>> =
        dossier.areas.keys().map(|area| (*area, Area::today(*area, dossier))).collect();
    let table = |(id, own): (Id<Indicator>, Vec<&Measurement>)| {
        let rule = small.and_then(|small| Some((small.now.get(&id)?, small.choices.get(&id)?)));
        let zone = &picture.indicators.get(&id)?.series;
        let years = Years::of(dossier, dossier.get(id)?, by_area(&own, &today), zone, picture, rule);
        let rule = rule.map(|(counted, choice)| (choice.threshold, counted.is_proportion()));
        let table = years.table(dossier, rule);
        (!table.0.columns.is_empty()).then_some((id, table))
    };
    measured.into_iter().filter_map(table).collect()
}

/// The municipalities of an indicator year by year, before anything is hidden.
struct Years {
    areas: Vec<Id<Area>>,
    columns: Vec<(AreaColumn, Vec<Option<Cell>>, Option<f64>)>,
}

impl Years {
    fn of(
        dossier: &Dossier,
        indicator: &Indicator,
        by_area: ByArea<'_>,
        zone: &Series,
        picture: &Picture,
        rule: Option<(&Counted<'_>, &Choice)>,
    ) -> Self {
        let areas: Vec<Id<Area>> =
            dossier.areas.keys().copied().filter(|area| by_area.contains_key(area)).collect();
        let series: Vec<Series> = areas
            .iter()
            .filter_map(|area| by_area.get(area))
            .map(|own| series(dossier, indicator, own, picture))
            .collect();
        let readings = || series.iter().flat_map(|one| &one.readings);
        let measured: BTreeSet<i32> = readings().map(|one| one.period.year()).collect();
        let last = measured.last().copied();
        let is_state = indicator.aggregation == Aggregation::Last;
        let all: Vec<u32> = (1..=indicator.frequency.per_year()).collect();
        let column = |year: i32| {
            let running = || -> BTreeSet<u32> {
                let of_zone = zone.of_year(year).iter().map(|one| one.period);
                let of_areas = readings().map(|one| one.period).filter(|period| period.year() == year);
                let own: BTreeSet<u32> = of_zone.map(Period::number).collect();
                if own.is_empty() { of_areas.map(Period::number).collect() } else { own }
            };
            let numbers = match rule {
                None if last == Some(year) => running().into_iter().collect(),
                Some((counted, choice)) if !choice.shows_year(counted, year) => return None,
                _ => all.clone(),
            };
            let period = |number: Option<&u32>| Period::new(year, *number?, indicator.frequency);
            let column = AreaColumn { from: period(numbers.first())?, until: period(numbers.last())? };
            let cells: Vec<Option<Cell>> =
                series.iter().map(|own| cell(own, year, &numbers, is_state, rule)).collect();
            let shown = zone.last().map_or(Frequency::Year, |last| last.period.frequency());
            let of_zone: Vec<u32> =
                if numbers == all { (1..=shown.per_year()).collect() } else { numbers.clone() };
            let (_, figure, missing) = zone.part(year, &of_zone);
            let figure = figure.filter(|_| missing == 0 || is_state);
            cells.iter().any(Option::is_some).then_some((column, cells, figure))
        };
        let columns = measured.into_iter().filter_map(column).collect();
        Self { areas, columns }
    }

    /// The table as it is shown, and what is hidden in it.
    fn table(self, dossier: &Dossier, rule: Option<(i64, bool)>) -> (AreaTable, Vec<HiddenAreas>) {
        let Self { areas, columns } = self;
        let inhabitants = |area: &Id<Area>| dossier.get(*area).and_then(|area| area.inhabitants);
        let mut smallest_first: Vec<usize> = (0..areas.len()).collect();
        smallest_first.sort_by_key(|place| inhabitants(&areas[*place]).unwrap_or(i64::MAX));
        let mut table = AreaTable {
            columns: Vec::new(),
            rows: areas.iter().map(|area| AreaRow { area: *area, cells: Vec::new() }).collect(),
            zone: Vec::new(),
        };
        let mut taken = Vec::new();
        for (column, cells, zone) in columns {
            let hides = rule.map_or_else(Hidden::default, |(threshold, together)| {
                hidden(&cells, &smallest_first, threshold as f64, together)
            });
            let of = |places: &[usize]| places.iter().map(|place| areas[*place]).collect::<Vec<_>>();
            if !hides.is_empty() {
                let (small, with) = (of(&hides.small), of(&hides.with));
                taken.push(HiddenAreas { year: column.from.year(), small, with });
            }
            for (place, (row, cell)) in table.rows.iter_mut().zip(cells).enumerate() {
                row.cells.push(match cell {
                    None => AreaCell::Missing,
                    Some(_) if hides.holds(place) => AreaCell::Hidden,
                    Some(cell) => AreaCell::Figure(cell.figure),
                });
            }
            table.columns.push(column);
            table.zone.push(zone);
        }
        (table, taken)
    }
}

/// The measurements of each municipality, as it is called after every merger.
type ByArea<'a> = BTreeMap<Id<Area>, Vec<&'a Measurement>>;

fn by_area<'a>(own: &[&'a Measurement], today: &BTreeMap<Id<Area>, Id<Area>>) -> ByArea<'a> {
    let mut found = ByArea::new();
    for one in own {
        if let Some(area) = one.area.and_then(|area| today.get(&area)) {
            found.entry(*area).or_default().push(one);
        }
    }
    found
}

/// The figures of a municipality with those that merged into it.
fn series(dossier: &Dossier, indicator: &Indicator, own: &[&Measurement], picture: &Picture) -> Series {
    let is_one = own.windows(2).all(|pair| pair[0].area == pair[1].area);
    if !is_one {
        return Series::from(own.iter().copied(), dossier, indicator, picture.on);
    }
    // A municipality that never merged is added up of nothing, so that its scores count as well.
    let alone = |one: &&Measurement| Measurement { area: None, note: String::new(), ..(*one).clone() };
    let alone: Vec<Measurement> = own.iter().map(alone).collect();
    Series::from(alone.iter(), dossier, indicator, picture.on)
}

/// The figure of a municipality in some periods of a year; none while one lacks.
fn cell(
    series: &Series,
    year: i32,
    numbers: &[u32],
    is_state: bool,
    rule: Option<(&Counted<'_>, &Choice)>,
) -> Option<Cell> {
    let (readings, figure, missing) = series.part(year, numbers);
    let figure = figure.filter(|_| missing == 0 || is_state)?;
    let facts = rule.map_or(Facts::UNCOUNTED, |(counted, _)| counted.facts_of(&readings));
    Some(Cell { figure, facts })
}
