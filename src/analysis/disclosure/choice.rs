//! At which length of periods an indicator is shown, chosen together for both moments.

use super::Protection;
use super::counted::{Coarse, Counted, Counts};
use crate::domain::{DisclosureLevel, Dossier, Frequency, Id, Indicator};
use std::collections::BTreeMap;

/// How the figures of each indicator that counts anybody are shown.
pub(super) type Choices = BTreeMap<Id<Indicator>, Choice>;

/// How the figures of an indicator are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Choice {
    /// Counts below it are small.
    pub threshold: i64,
    /// The length of the periods that are shown; none when no figure is.
    pub frequency: Option<Frequency>,
    /// Years whose figure is not shown.
    pub years: Vec<i32>,
}

/// The lengths of periods, the shortest first.
const LENGTHS: [Frequency; 4] = [Frequency::Month, Frequency::Quarter, Frequency::HalfYear, Frequency::Year];

/// Chooses for every indicator of either moment, by the rules of the zone as they are now.
pub(super) fn choices(rules: [Option<&Dossier>; 2], now: &Counts<'_>, then: Option<&Counts<'_>>) -> Choices {
    let ids = now.keys().chain(then.into_iter().flat_map(BTreeMap::keys));
    let choose = |id: &Id<Indicator>| {
        let holding = |dossier: &&&Dossier| dossier.indicators.contains_key(id);
        let rules = rules.iter().flatten().find(holding)?;
        let threshold = threshold_of(rules, *id)?;
        let held: Vec<&Counted<'_>> =
            [now.get(id), then.and_then(|then| then.get(id))].into_iter().flatten().collect();
        Some((*id, Choice::of(threshold, &held)))
    };
    ids.filter_map(choose).collect()
}

/// The threshold of an indicator; none when its small counts are harmless.
fn threshold_of(dossier: &Dossier, indicator: Id<Indicator>) -> Option<i64> {
    match dossier.disclosures.values().find(|one| one.indicator == Some(indicator)) {
        Some(own) if own.level == DisclosureLevel::Open => None,
        own => Some(own.and_then(|own| own.threshold).unwrap_or_else(|| super::threshold(dossier))),
    }
}

impl Choice {
    fn of(threshold: i64, held: &[&Counted<'_>]) -> Self {
        let shown = |frequency, years| Self { threshold, frequency, years };
        let per_year = |one: &&Counted<'_>| one.indicator.frequency.per_year();
        let own = held.iter().map(per_year).min().unwrap_or(1);
        let lengths = || LENGTHS.into_iter().filter(move |length| length.per_year() <= own);
        if !held.iter().any(|one| one.is_measured()) {
            return shown(lengths().next(), Vec::new());
        }
        let is_small = |one: &Coarse<'_>| one.facts.are_small(threshold as f64);
        for length in lengths() {
            let mut periods = held.iter().flat_map(|one| one.periods(length)).peekable();
            if periods.peek().is_some() && !periods.any(|one| is_small(&one)) {
                return shown(Some(length), Vec::new());
            }
        }
        let years: Vec<Coarse<'_>> = held.iter().flat_map(|one| one.periods(Frequency::Year)).collect();
        let mut small: Vec<i32> =
            years.iter().filter(|one| is_small(one)).map(|one| one.period.year()).collect();
        small.sort_unstable();
        small.dedup();
        let any = years.iter().any(|one| !small.contains(&one.period.year()));
        if any { shown(Some(Frequency::Year), small) } else { shown(None, Vec::new()) }
    }

    /// Whether an indicator is shown otherwise than it was measured.
    pub fn protects(&self, indicator: &Indicator) -> bool {
        self.frequency != Some(indicator.frequency.of_periods()) || !self.years.is_empty()
    }

    /// The periods of the zone that are shown.
    pub fn shown<'a>(&self, counted: &'a Counted<'_>) -> Vec<Coarse<'a>> {
        let mut periods = self.frequency.map_or_else(Vec::new, |frequency| counted.periods(frequency));
        periods.retain(|one| !self.years.contains(&one.period.year()));
        periods
    }

    /// Whether the figure of a whole year is shown.
    pub fn shows_year(&self, counted: &Counted<'_>, year: i32) -> bool {
        let shown = self.shown(counted);
        let of_year: Vec<_> = shown.iter().filter(|one| one.period.year() == year).collect();
        let last = of_year.last().map(|one| one.period);
        let is_ended = last.is_some_and(|last| last.number() == last.frequency().per_year());
        is_ended && (counted.is_state() || last.is_some_and(|last| of_year.len() == last.number() as usize))
    }

    /// What the readers are told of it.
    pub fn protection(&self, indicator: &Indicator) -> Option<Protection> {
        self.protects(indicator).then(|| Protection {
            frequency: self.frequency.map(|shown| in_words_of(indicator, shown)),
            years: self.years.clone(),
            threshold: self.threshold,
        })
    }
}

/// The shown length as the frequency of an indicator: what is measured now and then stays so.
pub(super) fn in_words_of(indicator: &Indicator, shown: Frequency) -> Frequency {
    if indicator.frequency.of_periods() == shown { indicator.frequency } else { shown }
}
