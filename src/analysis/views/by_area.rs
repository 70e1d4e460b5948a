//! The municipalities beside each other, each like for like, and whether they add up to the zone.

use super::{until, whole};
use crate::analysis::change::Change;
use crate::analysis::judgement::Judgement;
use crate::analysis::series::{Reading, Series};
use crate::domain::{Aggregation, Area, Dossier, Id, Indicator, Measurement, Nature, Period};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// The municipalities of an indicator in the running year.
#[derive(Debug, Clone, PartialEq)]
pub struct ByArea {
    /// The first period that is shown.
    pub from: Period,
    /// The last period that is shown.
    pub until: Period,
    /// The municipalities with their figures, as they are called after every merger, the largest figure first.
    pub areas: Vec<AreaFigure>,
    /// Municipalities of the day without the figures of these periods.
    pub without: Vec<Id<Area>>,
    /// The figure of the municipalities together; none while one lacks, or when they cannot be added up.
    pub together: Option<f64>,
    /// The same a year before.
    pub together_before: Option<f64>,
    /// The figure of the zone for the same periods, when it is another one than that of its municipalities together.
    pub zone: Option<f64>,
}

/// A municipality in the running year.
#[derive(Debug, Clone, PartialEq)]
pub struct AreaFigure {
    /// The municipality, as it is called after every merger.
    pub area: Id<Area>,
    /// Its figure.
    pub figure: f64,
    /// Its figure of the same periods of the year before.
    pub before: Option<f64>,
    /// Its figure per 1 000 inhabitants, of what is counted.
    pub per_thousand: Option<f64>,
    /// The change since the year before.
    pub change: Option<Change>,
    /// Whether a part of the figure may still change.
    pub is_provisional: bool,
    /// Whether it counts something, so that it is a part of the whole.
    pub is_counted: bool,
}

/// A period in which the figure of the zone is another one than that of its municipalities together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mismatch {
    /// The period.
    pub period: Period,
    /// The figure of the zone.
    pub zone: f64,
    /// That of its municipalities together.
    pub areas: f64,
}

impl ByArea {
    /// The municipalities of an indicator; none when it is not measured by municipality.
    pub fn of(
        dossier: &Dossier,
        indicator: &Indicator,
        judgement: &Judgement,
        on: NaiveDate,
    ) -> Option<Self> {
        let series = series_by_area(dossier, indicator, on);
        let year = series.values().filter_map(|one| Some(one.last()?.period.year())).max()?;
        let numbers = numbers(&series, &judgement.series, year);
        let mut areas: Vec<AreaFigure> = series
            .iter()
            .filter_map(|(area, own)| figure(dossier, indicator, *area, own, year, &numbers))
            .collect();
        areas.sort_by(|one, other| other.figure.total_cmp(&one.figure).then(one.area.cmp(&other.area)));
        let shown: BTreeSet<Id<Area>> = areas.iter().map(|one| one.area).collect();
        let there =
            dossier.areas_on(on).map(|area| Area::today(area.id, dossier)).chain(series.keys().copied());
        let without: BTreeSet<Id<Area>> = there.filter(|area| !shown.contains(area)).collect();
        let together = |year: i32| {
            let all: Option<Vec<Vec<Reading>>> =
                series.values().map(|own| whole(own, year, &numbers)).collect();
            if without.is_empty() { pooled(indicator, &all?.concat()) } else { None }
        };
        let (sum, before) = (together(year), together(year - 1));
        let zone = whole(&judgement.series, year, &numbers);
        let zone = zone.and_then(|readings| judgement.series.aggregate(&readings));
        let differs = |(zone, sum): &(f64, f64)| is_other(*zone, *sum);
        let period = |number: Option<&u32>| Period::new(year, *number?, indicator.frequency);
        Some(Self {
            from: period(numbers.first())?,
            until: period(numbers.last())?,
            areas,
            without: without.into_iter().collect(),
            together: sum,
            together_before: before,
            zone: zone.zip(sum).filter(differs).map(|(zone, _)| zone),
        })
    }
}

impl ByArea {
    /// A municipality among the others.
    pub fn area(&self, area: Id<Area>) -> Option<&AreaFigure> {
        self.areas.iter().find(|one| one.area == area)
    }

    /// The part of the municipalities together that one of them has, from 0 to 1, of what is counted.
    pub fn share(&self, area: Id<Area>) -> Option<f64> {
        let own = self.area(area).filter(|one| one.is_counted)?;
        let share = own.figure / self.together.filter(|whole| *whole > 0.0)?;
        (0.0..=1.0).contains(&share).then_some(share)
    }
}

/// The periods in which the zone has a figure of its own that is not that of its municipalities together.
pub fn mismatches<'a>(
    dossier: &Dossier,
    indicator: &Indicator,
    own: impl Iterator<Item = &'a Measurement>,
    on: NaiveDate,
) -> Vec<Mismatch> {
    let (zone, areas): (Vec<_>, Vec<_>) = own.partition(|one| one.area.is_none());
    if zone.is_empty() || areas.is_empty() {
        return Vec::new();
    }
    let zone = Series::from(zone.into_iter(), dossier, indicator, on);
    let areas = Series::from(areas.into_iter(), dossier, indicator, on);
    let both = zone.readings.iter().filter_map(|reading| {
        let other = areas.reading(reading.period)?;
        Some(Mismatch { period: reading.period, zone: reading.figure(), areas: other.figure() })
    });
    both.filter(|one| is_other(one.zone, one.areas)).collect()
}

fn is_other(one: f64, other: f64) -> bool {
    (one - other).abs() > 1e-9 * (1.0 + one.abs())
}

/// The readings of each municipality, as they are called after every merger.
fn series_by_area(dossier: &Dossier, indicator: &Indicator, on: NaiveDate) -> BTreeMap<Id<Area>, Series> {
    let mut measured: BTreeMap<Id<Area>, Vec<_>> = BTreeMap::new();
    for one in dossier.measurements.values().filter(|one| one.indicator == indicator.id) {
        if let Some(area) = one.area {
            measured.entry(Area::today(area, dossier)).or_default().push(one);
        }
    }
    let read = |(area, own): (Id<Area>, Vec<_>)| {
        let series = Series::from(own.into_iter(), dossier, indicator, on);
        (!series.readings.is_empty()).then_some((area, series))
    };
    measured.into_iter().filter_map(read).collect()
}

/// The periods of a year by their numbers: those that the zone has, else those that any municipality has.
fn numbers(series: &BTreeMap<Id<Area>, Series>, zone: &Series, year: i32) -> Vec<u32> {
    let of =
        |one: &Series| one.of_year(year).iter().map(|reading| reading.period.number()).collect::<Vec<_>>();
    let own = of(zone);
    if !own.is_empty() {
        return own;
    }
    let all: BTreeSet<u32> = series.values().flat_map(of).collect();
    all.into_iter().collect()
}

fn figure(
    dossier: &Dossier,
    indicator: &Indicator,
    area: Id<Area>,
    series: &Series,
    year: i32,
    numbers: &[u32],
) -> Option<AreaFigure> {
    let now = whole(series, year, numbers)?;
    let before = whole(series, year - 1, numbers);
    let finite = |readings: &[Reading]| series.aggregate(readings).filter(|figure| figure.is_finite());
    let figure = finite(&now)?;
    let inhabitants = dossier.get(area).and_then(|area| area.inhabitants).filter(|count| *count > 0);
    let is_counted = indicator.nature == Nature::Count && indicator.aggregation == Aggregation::Sum;
    Some(AreaFigure {
        area,
        figure,
        before: before.as_deref().and_then(finite),
        per_thousand: inhabitants.filter(|_| is_counted).map(|count| figure / count as f64 * 1000.0),
        change: Change::of(indicator, &until(series, year, numbers)),
        is_provisional: now.iter().any(|reading| reading.is_provisional),
        is_counted,
    })
}

/// The figure of several municipalities together: what is counted is added up, and ratios by their parts.
fn pooled(indicator: &Indicator, readings: &[Reading]) -> Option<f64> {
    let parts: Option<Vec<(f64, f64)>> =
        readings.iter().map(|one| Some((one.value, one.denominator?))).collect();
    match (indicator.aggregation, parts) {
        (Aggregation::Ratio, Some(parts)) => {
            let (part, whole) = parts.iter().fold((0.0, 0.0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
            Some(part / whole * indicator.per)
        }
        (Aggregation::Sum, _) => Some(readings.iter().map(Reading::figure).sum()),
        _ => None,
    }
    .filter(|figure| figure.is_finite())
}

#[cfg(test)]
mod tests {
    use super::super::tests::{area, measured, zone};
    use super::*;
    use crate::domain::{Edit, Key};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn view(dossier: &Dossier, on: &str) -> Option<ByArea> {
        let indicator = dossier.indicators.values().next().unwrap();
        let judgement = Judgement::of(dossier, indicator, None, day(on));
        ByArea::of(dossier, indicator, &judgement, day(on))
    }

    #[test]
    fn each_municipality_is_compared_over_the_same_periods_and_they_add_up() {
        let mut dossier = zone(&[area(1, "Aa", Some(5_000)), area(2, "Bo", None)]);
        measured(
            &mut dossier,
            Some(1),
            &[("2022-01", 4.0), ("2022-02", 6.0), ("2022-03", 9.0), ("2023-01", 8.0), ("2023-02", 2.0)],
        );
        measured(
            &mut dossier,
            Some(2),
            &[("2022-01", 1.0), ("2022-02", 1.0), ("2023-01", 20.0), ("2023-02", 5.0)],
        );
        let view = view(&dossier, "2023-03-10").unwrap();
        let rows: Vec<_> = view
            .areas
            .iter()
            .map(|one| (one.area.number(), one.figure, one.before, one.per_thousand))
            .collect();
        assert_eq!(rows, [(2, 25.0, Some(2.0), None), (1, 10.0, Some(10.0), Some(2.0))]);
        assert_eq!((view.together, view.together_before, view.zone), (Some(35.0), Some(12.0), None));
        assert!(view.without.is_empty());
        assert_eq!((view.from.number(), view.until.number()), (1, 2));
    }

    #[test]
    fn a_municipality_without_figures_is_named_and_nothing_is_added_up() {
        let mut dossier = zone(&[area(1, "Aa", None), area(2, "Bo", None)]);
        measured(&mut dossier, Some(1), &[("2023-01", 8.0)]);
        let view = view(&dossier, "2023-02-10").unwrap();
        assert_eq!(view.without, [Id::from_number(2)]);
        assert_eq!((view.areas.len(), view.together), (1, None));
    }

    #[test]
    fn municipalities_that_merged_are_shown_as_they_are_today() {
        let mut dossier = zone(&[area(1, "Aa", None), area(2, "Bo", None)]);
        measured(&mut dossier, Some(1), &[("2022-01", 3.0)]);
        measured(&mut dossier, Some(2), &[("2022-01", 4.0)]);
        let merged = Area { from: Some(day("2023-01-01")), ..area(3, "Aabo", None) };
        let edit = Area::merge(&[Id::from_number(1), Id::from_number(2)], merged, &dossier).unwrap();
        dossier = edit.apply(&dossier).unwrap();
        measured(&mut dossier, Some(3), &[("2023-01", 9.0)]);
        let view = view(&dossier, "2023-02-10").unwrap();
        let rows: Vec<_> = view.areas.iter().map(|one| (one.area.number(), one.figure, one.before)).collect();
        assert_eq!(rows, [(3, 9.0, Some(7.0))]);
        assert!(view.without.is_empty());
    }

    #[test]
    fn a_zone_with_another_figure_than_its_municipalities_says_so() {
        let mut dossier = zone(&[area(1, "Aa", None)]);
        measured(&mut dossier, Some(1), &[("2023-01", 8.0), ("2023-02", 1.0)]);
        measured(&mut dossier, None, &[("2023-01", 9.0), ("2023-02", 1.0)]);
        let view = view(&dossier, "2023-03-10").unwrap();
        assert_eq!((view.together, view.zone), (Some(9.0), Some(10.0)));
        let indicator = dossier.indicators.values().next().unwrap();
        let own = dossier.measurements.values().filter(|one| one.indicator == indicator.id);
        let all = mismatches(&dossier, indicator, own, day("2023-03-10"));
        assert_eq!(all.len(), 1);
        assert_eq!((all[0].period.number(), all[0].zone, all[0].areas), (1, 9.0, 8.0));
    }

    #[test]
    fn what_is_measured_for_the_whole_zone_has_no_municipalities() {
        let mut dossier = zone(&[area(1, "Aa", None)]);
        measured(&mut dossier, None, &[("2023-01", 9.0)]);
        assert_eq!(view(&dossier, "2023-03-10"), None);
        let nothing = Edit::Remove(Key::Measurement(*dossier.measurements.keys().next().unwrap()));
        assert_eq!(view(&nothing.apply(&dossier).unwrap(), "2023-03-10"), None);
    }
}
