//! What arithmetic tells of what is hidden: everything that is shown as sums, and what follows for each part of them.

use super::attack::public;
use super::world::World;
use kadans::analysis::{AreaCell, AreaTable, Release};
use kadans::domain::*;

/// Numbers of nought or more, some of them known, that add up to each other.
#[derive(Default)]
struct System {
    bounds: Vec<(f64, f64)>,
    sums: Vec<(usize, Vec<usize>)>,
}

impl System {
    fn number(&mut self, known: Option<f64>) -> usize {
        self.bounds.push(known.map_or((0.0, f64::INFINITY), |known| (known, known)));
        self.bounds.len() - 1
    }

    /// Tightens every bound until nothing follows any more.
    fn solve(&mut self) {
        for _ in 0..100 {
            let before = self.bounds.clone();
            for (total, parts) in &self.sums {
                let ends = |bounds: &[(f64, f64)]| {
                    let low: f64 = parts.iter().map(|part| bounds[*part].0).sum();
                    let high: f64 = parts.iter().map(|part| bounds[*part].1).sum();
                    (low, high)
                };
                let (low, high) = ends(&self.bounds);
                let whole = self.bounds[*total];
                self.bounds[*total] = (whole.0.max(low), whole.1.min(high));
                let whole = self.bounds[*total];
                for part in parts {
                    let others = |of: fn(&(f64, f64)) -> f64| {
                        parts.iter().filter(|one| *one != part).map(|one| of(&self.bounds[*one])).sum::<f64>()
                    };
                    let (low, high) = (whole.0 - others(|one| one.1), whole.1 - others(|one| one.0));
                    let own = self.bounds[*part];
                    self.bounds[*part] = (own.0.max(low), own.1.min(high));
                }
            }
            if self.bounds == before {
                return;
            }
        }
    }
}

/// The widths that hidden numbers of a year keep: of periods of the zone, of municipalities, and of both together.
pub fn widths(world: &World, release: &Release, indicator: &Indicator, year: i32) -> Vec<f64> {
    let measured = |one: &&Measurement| one.indicator == indicator.id && one.period.year() == year;
    let shown: Vec<&Measurement> = release.dossier.measurements.values().filter(measured).collect();
    let mut periods: Vec<Period> =
        world.now.measurements.values().filter(measured).map(|one| one.period).collect();
    periods.sort_unstable();
    periods.dedup();
    let table = release.areas.get(&indicator.id);
    let column = table.and_then(|table| table.columns.iter().position(|one| one.from.year() == year));
    let rows: Vec<AreaCell> = match (table, column) {
        (Some(table), Some(column)) => table.rows.iter().map(|row| row.cells[column]).collect(),
        _ => Vec::new(),
    };
    let mut system = System::default();
    let mut hidden = Vec::new();
    let of_periods: Vec<usize> = shown
        .iter()
        .map(|one| {
            let whole = system.number(Some(one.value));
            let within = periods.iter().filter(|period| {
                one.period != **period
                    && one.period.first_day() <= period.first_day()
                    && period.last_day() <= one.period.last_day()
            });
            let parts: Vec<usize> = within.map(|_| system.number(None)).collect();
            hidden.extend(&parts);
            if !parts.is_empty() {
                system.sums.push((whole, parts));
            }
            whole
        })
        .collect();
    if !rows.is_empty() {
        let year = system.number(None);
        let of_areas: Vec<usize> = rows
            .iter()
            .map(|cell| {
                let known = match cell {
                    AreaCell::Figure(figure) => Some(*figure),
                    _ => None,
                };
                let number = system.number(known);
                hidden.extend(known.is_none().then_some(number));
                number
            })
            .collect();
        let inside: Vec<Vec<usize>> =
            of_areas.iter().map(|_| of_periods.iter().map(|_| system.number(None)).collect()).collect();
        if rows.len() > 1 && of_periods.len() > 1 {
            hidden.extend(inside.iter().flatten());
        }
        for (area, cells) in of_areas.iter().zip(&inside) {
            system.sums.push((*area, cells.clone()));
        }
        for (place, period) in of_periods.iter().enumerate() {
            system.sums.push((*period, inside.iter().map(|cells| cells[place]).collect()));
        }
        system.sums.push((year, of_periods));
        system.sums.push((year, of_areas));
    }
    system.solve();
    hidden.into_iter().map(|number| system.bounds[number].1 - system.bounds[number].0).collect()
}

/// Whether all sums of an indicator are those of facts that are counted.
fn adds_up(indicator: &Indicator) -> bool {
    indicator.nature == Nature::Count && indicator.aggregation == Aggregation::Sum
}

#[test]
fn arithmetic_leaves_every_hidden_count_at_least_the_threshold_wide() {
    let mut tried = 0;
    for seed in 100..140 {
        let world = World::new(seed, 25);
        let release = public(&world.now, &world.then);
        for indicator in world.now.indicators.values().filter(|one| adds_up(one)) {
            for year in 2020..=2023 {
                let widths = widths(&world, &release, indicator, year);
                tried += widths.len();
                assert!(widths.iter().all(|width| *width >= 5.0), "{indicator:?} {year} {widths:?}");
            }
        }
    }
    assert!(tried > 5_000, "{tried}");
}

#[test]
fn no_figure_of_a_count_that_is_shown_is_small() {
    for seed in 200..240 {
        let world = World::new(seed, 25);
        let release = public(&world.now, &world.then);
        let dossiers = [&release.dossier, &release.earlier.as_ref().unwrap().dossier];
        for one in dossiers.iter().flat_map(|dossier| dossier.measurements.values()) {
            let nature = release.dossier.indicators[&one.indicator].nature;
            let rest =
                one.denominator.filter(|_| nature == Nature::Proportion).map(|whole| whole - one.value);
            assert!(one.value >= 5.0 && rest.is_none_or(|rest| rest >= 5.0), "{one:?}");
            assert!(one.area.is_none() && one.note.is_empty(), "{one:?}");
        }
        let small = |table: &AreaTable| {
            let cells = table.rows.iter().flat_map(|row| &row.cells);
            cells.filter(|cell| matches!(cell, AreaCell::Figure(figure) if *figure < 5.0)).count()
        };
        let counts = release.areas.iter().filter(|(id, _)| world.now.indicators[id].nature == Nature::Count);
        assert_eq!(counts.map(|(_, table)| small(table)).sum::<usize>(), 0);
        for baseline in release.dossier.baselines.values() {
            let is_count = world.now.indicators[&baseline.indicator].nature == Nature::Count;
            assert!(!is_count || baseline.value >= 5.0, "{baseline:?}");
        }
    }
}
