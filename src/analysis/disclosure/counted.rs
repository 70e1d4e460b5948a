//! What of an indicator is counted, period by period, at its least.

use crate::analysis::series::{Reading, Series};
use crate::domain::{Aggregation, Dossier, Frequency, Id, Indicator, Measurement, Nature, Period};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The facts behind a figure, and the rest of its denominator; infinite when they count nobody.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Facts {
    /// The facts.
    pub part: f64,
    /// What is left of the denominator of a proportion.
    pub rest: f64,
}

impl Facts {
    /// Nobody is counted.
    pub const UNCOUNTED: Self = Self { part: f64::INFINITY, rest: f64::INFINITY };

    /// The facts behind a figure of any of some natures.
    fn of(natures: &[Nature], value: f64, denominator: Option<f64>) -> Self {
        // What is not finite was never counted: nobody knows what it tells.
        let is_finite = value.is_finite() && denominator.is_none_or(f64::is_finite);
        let part = if is_finite { value } else { f64::NAN };
        let of = |nature: &Nature| match (nature, denominator) {
            (Nature::Count, _) | (Nature::Rate, Some(_)) => Self { part, rest: f64::INFINITY },
            (Nature::Proportion, Some(whole)) => Self { part, rest: whole - value },
            _ => Self::UNCOUNTED,
        };
        natures.iter().map(of).fold(Self::UNCOUNTED, Self::least)
    }

    /// Whether somebody may be recognised: a figure that is no number is small as well.
    pub fn are_small(self, threshold: f64) -> bool {
        !(self.part >= threshold && self.rest >= threshold)
    }

    /// All of them together; what counts nobody adds nothing.
    fn together(all: impl Iterator<Item = Self>) -> Self {
        let plus = |one: Self, other: Self| Self { part: one.part + other.part, rest: one.rest + other.rest };
        all.filter(|one| *one != Self::UNCOUNTED).reduce(plus).unwrap_or(Self::UNCOUNTED)
    }

    /// The facts behind the figure of several periods.
    fn of_periods(indicator: &Indicator, readings: &[Reading], facts: &[Self]) -> Self {
        let sum = Self::together(facts.iter().copied());
        match indicator.aggregation {
            Aggregation::Last => facts.last().copied().unwrap_or(Self::UNCOUNTED),
            Aggregation::Mean if readings.iter().all(|one| one.denominator.is_none()) => {
                let periods = readings.len() as f64;
                Self { part: sum.part / periods, rest: sum.rest / periods }
            }
            _ => sum,
        }
    }

    /// The least of both; what is no number stays so.
    fn least(self, other: Self) -> Self {
        let least = |one: f64, other: f64| if one < other || one.is_nan() { one } else { other };
        Self { part: least(self.part, other.part), rest: least(self.rest, other.rest) }
    }
}

/// What is counted of each indicator that counts anybody.
pub(super) type Counts<'a> = BTreeMap<Id<Indicator>, Counted<'a>>;

/// Finds what is counted in a dossier; what counts somebody in the other one does so in this one as well.
pub(super) fn counts<'a>(dossier: &'a Dossier, other: Option<&Dossier>) -> Counts<'a> {
    let mut measured: BTreeMap<Id<Indicator>, Vec<&Measurement>> = BTreeMap::new();
    for one in dossier.measurements.values() {
        measured.entry(one.indicator).or_default().push(one);
    }
    let counted = dossier.indicators.values().filter_map(|indicator| {
        let own = measured.remove(&indicator.id).unwrap_or_default();
        let elsewhere = other.and_then(|other| other.get(indicator.id)).unwrap_or(indicator);
        let natures = [indicator.nature, elsewhere.nature];
        Some((indicator.id, Counted::of(dossier, indicator, natures, own)?))
    });
    counted.collect()
}

/// What of an indicator is counted for the zone.
pub(super) struct Counted<'a> {
    /// The indicator.
    pub indicator: &'a Indicator,
    /// What sort of number it is in this dossier and in the other one.
    natures: [Nature; 2],
    /// The figures of the zone, the earliest first.
    readings: Vec<Reading>,
    /// What stands behind each of them.
    behind: Vec<Behind>,
    /// What was measured.
    own: Vec<&'a Measurement>,
}

/// What stands behind a figure of the zone.
#[derive(Debug, Clone, Copy)]
struct Behind {
    /// The facts, at the cut-off at which they are the fewest.
    facts: Facts,
    /// The first of its measurements.
    id: Id<Measurement>,
}

impl Behind {
    const NOTHING: Self = Self { facts: Facts::UNCOUNTED, id: Id::from_number(0) };
}

/// What stands behind the figure of the zone in each period: its own measurements, else those of its municipalities.
fn behind(own: &[&Measurement], facts_of: impl Fn(&Measurement) -> Facts) -> BTreeMap<Period, Behind> {
    let mut sorted = own.to_vec();
    sorted.sort_unstable_by_key(|one| (one.period, one.area));
    let of_period = |measured: &[&Measurement]| {
        let (first, id) = (measured.first()?, measured.iter().map(|one| one.id).min()?);
        // The measurements without a municipality sort first.
        let least = |same: &[&Measurement]| same.iter().map(|one| facts_of(one)).reduce(Facts::least);
        let mut each = measured.chunk_by(|one, other| one.area == other.area).filter_map(least);
        let facts = if first.area.is_none() { each.next()? } else { Facts::together(each) };
        Some((first.period, Behind { facts, id }))
    };
    sorted.chunk_by(|one, other| one.period == other.period).filter_map(of_period).collect()
}

/// A figure of the zone for a period of some length.
pub(super) struct Coarse<'a> {
    /// The period.
    pub period: Period,
    /// What was measured in it.
    pub readings: &'a [Reading],
    /// The facts behind it, at their fewest.
    pub facts: Facts,
    /// The first of its measurements.
    id: Id<Measurement>,
}

impl<'a> Counted<'a> {
    /// What is counted; none when nobody is.
    fn of(
        dossier: &Dossier,
        indicator: &'a Indicator,
        natures: [Nature; 2],
        own: Vec<&'a Measurement>,
    ) -> Option<Self> {
        let facts_of = |one: &Measurement| Facts::of(&natures, one.value, one.denominator);
        let counts = |one: &&Measurement| facts_of(one) != Facts::UNCOUNTED;
        if !natures.contains(&Nature::Count) && !own.iter().any(counts) {
            return None;
        }
        let readings = Series::from(own.iter().copied(), dossier, indicator, NaiveDate::MAX).readings;
        let known = behind(&own, facts_of);
        let of = |reading: &Reading| known.get(&reading.period).copied().unwrap_or(Behind::NOTHING);
        let behind = readings.iter().map(of).collect();
        Some(Self { indicator, natures, readings, behind, own })
    }

    /// Whether anything was measured.
    pub fn is_measured(&self) -> bool {
        !self.own.is_empty()
    }

    /// Whether municipalities were measured.
    pub fn has_areas(&self) -> bool {
        self.own.iter().any(|one| one.area.is_some())
    }

    /// Whether anything of a year was measured.
    pub fn is_measured_in(&self, year: i32) -> bool {
        self.own.iter().any(|one| one.period.year() == year)
    }

    /// The complete periods of a length, the earliest first.
    pub fn periods(&self, frequency: Frequency) -> Vec<Coarse<'_>> {
        let coarse = |reading: &Reading| reading.period.within(frequency);
        let (mut found, mut from) = (Vec::new(), 0);
        for readings in self.readings.chunk_by(|one, other| coarse(one) == coarse(other)) {
            let behind = &self.behind[from..from + readings.len()];
            from += readings.len();
            let (Some(first), Some(last)) = (readings.first(), readings.last()) else { continue };
            let Some(id) = behind.iter().map(|one| one.id).min() else { continue };
            let period = coarse(first);
            let parts = (last.period.frequency().per_year() / frequency.per_year().max(1)) as usize;
            // The state at the end is known without the states before it.
            let is_ended = last.period.next().within(frequency) != period;
            if (self.is_state() && is_ended) || readings.len() == parts {
                let facts: Vec<Facts> = behind.iter().map(|one| one.facts).collect();
                let facts = Facts::of_periods(self.indicator, readings, &facts);
                found.push(Coarse { period, readings, facts, id });
            }
        }
        found
    }

    /// The facts behind the figure of a municipality for some periods of a year.
    pub fn facts_of(&self, readings: &[Reading]) -> Facts {
        let of = |one: &Reading| Facts::of(&self.natures, one.value, one.denominator);
        let facts: Vec<Facts> = readings.iter().map(of).collect();
        Facts::of_periods(self.indicator, readings, &facts)
    }

    /// Whether facts are counted, not a part of them.
    pub fn is_count(&self) -> bool {
        self.natures.contains(&Nature::Count)
    }

    /// Whether its figure is a part of a whole, of which the rest tells as much.
    pub fn is_proportion(&self) -> bool {
        self.natures.contains(&Nature::Proportion)
    }

    /// Whether the figure of a year is that of its last period.
    pub fn is_state(&self) -> bool {
        self.indicator.aggregation == Aggregation::Last
    }

    /// The measurement that stands for all of a period: of the zone, without a note.
    pub fn measurement(&self, coarse: &Coarse<'_>) -> Option<Measurement> {
        let (value, denominator) = self.value(coarse.readings);
        Some(Measurement {
            id: coarse.id,
            indicator: self.indicator.id,
            area: None,
            period: coarse.period,
            cut_off: coarse.readings.iter().map(|one| one.cut_off).max()?,
            value,
            denominator,
            note: String::new(),
        })
    }

    /// The figure of readings together.
    pub fn figure(&self, readings: &[Reading]) -> f64 {
        let (value, denominator) = self.value(readings);
        denominator.map_or(value, |whole| value / whole * self.indicator.per)
    }

    /// The value and the denominator of readings together.
    fn value(&self, readings: &[Reading]) -> (f64, Option<f64>) {
        let plain = readings.iter().all(|one| one.denominator.is_none());
        let value = || readings.iter().map(|one| one.value).sum::<f64>();
        let figure = || readings.iter().map(Reading::figure).sum::<f64>();
        let wholes: Option<Vec<f64>> = readings.iter().map(|one| one.denominator).collect();
        match (self.indicator.aggregation, readings.last(), wholes) {
            (_, None, _) => (0.0, None),
            (Aggregation::Last, Some(last), _) => (last.value, last.denominator),
            (Aggregation::Sum, ..) if plain => (value(), None),
            (Aggregation::Sum, ..) => (figure(), None),
            (Aggregation::Ratio, _, Some(wholes)) => (value(), Some(wholes.into_iter().sum())),
            _ => (figure() / readings.len() as f64, None),
        }
    }
}
