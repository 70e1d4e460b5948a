//! Zones made by chance, with small counts by period and municipality.

use crate::support::{day, small_plan};
use chrono::NaiveDate;
use kadans::analysis::Times;
use kadans::domain::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The day judged, and that of the earlier moment.
pub const ON: &str = "2023-10-31";
pub const THEN: &str = "2022-12-31";

/// Numbers by chance, the same for the same seed.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0xD1B5_4A32_D192_ED03)
    }

    /// A number below another one.
    pub fn below(&mut self, end: u64) -> u64 {
        // Xorshift: Marsaglia, 2003.
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end.max(1)
    }

    pub fn one_of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len() as u64) as usize]
    }

    /// A count around a mean.
    fn count(&mut self, mean: u64) -> f64 {
        (0..4).map(|_| self.below(mean + 1)).sum::<u64>() as f64 / 2.0
    }
}

/// A dossier of some indicators by chance, and an earlier one.
pub struct World {
    pub now: Dossier,
    pub then: Dossier,
}

/// Puts a record in its table, whatever the rules say.
pub fn put<T: Noun>(dossier: &mut Dossier, record: T) {
    Arc::make_mut(T::table_mut(dossier)).insert(record.id(), record);
}

/// The small plan without its indicators.
pub fn bare() -> Dossier {
    let dossier = small_plan().apply(&Dossier::default()).unwrap();
    let indicators: Vec<Key> = dossier.indicators.keys().map(|id| Key::Indicator(*id)).collect();
    dossier.without(&indicators)
}

pub fn area(mint: &mut Mint, number: u64, inhabitants: Option<i64>) -> Area {
    Area {
        id: mint.id(),
        code: format!("g{number}"),
        name: format!("Gemeente {number}"),
        refnis: String::new(),
        inhabitants,
        households: None,
        from: None,
        until: None,
        successor: None,
    }
}

impl World {
    /// A world of some indicators.
    pub fn new(seed: u64, indicators: u64) -> Self {
        let mut chance = Chance::new(seed);
        let mut mint = Mint::new(1_800_000_000_000 + seed, seed);
        let mut now = bare();
        for number in 0..=chance.below(6) {
            let inhabitants = Some(1000 + chance.below(30_000) as i64).filter(|_| chance.below(9) > 0);
            let area = area(&mut mint, number, inhabitants);
            put(&mut now, area);
        }
        for number in 0..indicators {
            indicator(&mut now, &mut chance, &mut mint, number);
        }
        let then = earlier(&now, &mut chance);
        Self { now, then }
    }

    pub fn times() -> Times {
        Times { on: day(THEN), known: Some(day("2023-02-01")) }
    }
}

/// What was known before: without later figures, and with some that were corrected since.
fn earlier(now: &Dossier, chance: &mut Chance) -> Dossier {
    let mut then = now.clone();
    let known = day("2023-02-01");
    let mut measurements = BTreeMap::clone(&then.measurements);
    measurements.retain(|_, one| one.cut_off <= known);
    for one in measurements.values_mut().filter(|one| one.area.is_none() && one.denominator.is_none()) {
        one.value += if chance.below(20) == 0 { 1.0 } else { 0.0 };
    }
    then.measurements = Arc::new(measurements);
    then
}

fn indicator(dossier: &mut Dossier, chance: &mut Chance, mint: &mut Mint, number: u64) {
    let nature =
        chance.one_of(&[Nature::Count, Nature::Count, Nature::Count, Nature::Rate, Nature::Proportion]);
    let is_count = nature == Nature::Count;
    let aggregation = match is_count {
        true => chance.one_of(&[Aggregation::Sum, Aggregation::Sum, Aggregation::Last, Aggregation::Mean]),
        false => Aggregation::Ratio,
    };
    let frequency = chance.one_of(&[
        Frequency::Month,
        Frequency::Month,
        Frequency::Quarter,
        Frequency::HalfYear,
        Frequency::Year,
    ]);
    let code = format!("R{number}");
    let indicator = Indicator {
        nature,
        aggregation,
        frequency,
        direction: chance.one_of(&[Direction::Lower, Direction::Higher, Direction::Informative]),
        ..Indicator::counted(mint.id(), code.clone(), format!("Cijfer {code}"), "feiten".to_owned())
    };
    let objective = dossier.objectives.values().nth(chance.below(2) as usize).unwrap().id;
    put(dossier, Contribution { id: mint.id(), objective, indicator: indicator.id, weight: 1.0 });
    let plan = dossier.plans.values().next().unwrap().id;
    if chance.below(2) == 0 {
        let (year, value) = (2019 + chance.below(4) as i32, chance.below(60) as f64);
        put(dossier, Baseline { id: mint.id(), indicator: indicator.id, plan, year, value });
    }
    let value = chance.below(60) as f64;
    put(dossier, Target { id: mint.id(), indicator: indicator.id, plan, year: 2025, value, upper: None });
    measure(dossier, chance, mint, &indicator);
    put(dossier, indicator);
}

/// Measures two to four years, the last of them until October.
fn measure(dossier: &mut Dossier, chance: &mut Chance, mint: &mut Mint, indicator: &Indicator) {
    let ids: Vec<Id<Area>> = dossier.areas.keys().copied().collect();
    let by_area = chance.below(3) > 0;
    let places: Vec<Option<Id<Area>>> =
        if by_area { ids.into_iter().map(Some).collect() } else { vec![None] };
    let means: Vec<u64> = places.iter().map(|_| chance.one_of(&[0, 1, 1, 2, 4, 12, 60])).collect();
    let first = 2020 + chance.below(3) as i32;
    let per_year = indicator.frequency.per_year();
    let all = (first..=2023).flat_map(|year| (1..=per_year).map(move |number| (year, number)));
    for (year, number) in all {
        let period = Period::new(year, number, indicator.frequency).unwrap();
        if period.last_day() > day(ON) {
            continue;
        }
        for (place, mean) in places.iter().zip(&means) {
            let value = chance.count(*mean).floor();
            let whole = value + chance.count(chance.0 % 8).floor() + 1.0;
            let mut cut_off = period.last_day() + chrono::Days::new(10);
            let measurement = |cut_off: NaiveDate, value: f64, mint: &mut Mint| Measurement {
                id: mint.id(),
                indicator: indicator.id,
                area: *place,
                period,
                cut_off,
                value,
                denominator: (indicator.nature != Nature::Count).then_some(whole),
                note: String::new(),
            };
            if chance.below(25) == 0 {
                put(dossier, measurement(cut_off, (value - 1.0).max(0.0), mint));
                cut_off = cut_off + chrono::Days::new(30);
            }
            put(dossier, measurement(cut_off, value, mint));
        }
    }
}
