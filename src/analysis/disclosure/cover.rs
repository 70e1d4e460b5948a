//! A dossier from which small counts have been taken, with all that would tell them.

use super::choice::{Choice, Choices, in_words_of};
use super::counted::{Counted, Counts};
use crate::domain::{
    Aggregation, Annotation, Baseline, Declaration, Dossier, FrozenFigure, Id, Indicator, Measurement, Noun,
    Period, PublishedChange, Table, Target,
};
use chrono::Datelike;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What stands in the place of a text that might tell a figure.
const TAKEN: &str = "…";

/// Takes what is hidden out of a dossier.
pub(super) fn cover(dossier: &Dossier, counts: &Counts<'_>, choices: &Choices) -> Dossier {
    let covers: Covers<'_> = choices
        .iter()
        .filter_map(|(id, choice)| Some((*id, Cover { choice, counted: counts.get(id)? })))
        .collect();
    let mut next = dossier.clone();
    next.measurements = measurements(dossier, &covers);
    let otherwise = |id: &Id<Indicator>| covers.get(id).filter(|cover| cover.is_otherwise());
    let is_gone = |id: &Id<Indicator>| covers.get(id).is_some_and(Cover::is_gone);
    change(&mut next.indicators, |indicator: &mut Indicator| {
        let shown = otherwise(&indicator.id).and_then(|cover| cover.choice.frequency);
        indicator.frequency = shown.map_or(indicator.frequency, |shown| in_words_of(indicator, shown));
    });
    change(&mut next.annotations, |annotation: &mut Annotation| {
        if otherwise(&annotation.indicator).is_some() && holds_a_number(&annotation.text) {
            TAKEN.clone_into(&mut annotation.text);
        }
    });
    change(&mut next.contributions, |one| {
        one.weight = if is_gone(&one.indicator) { 0.0 } else { one.weight }
    });
    keep(&mut next.published_changes, |one: &PublishedChange| otherwise(&one.indicator).is_none());
    keep(&mut next.targets, |one: &Target| !is_gone(&one.indicator));
    keep(&mut next.baselines, |one: &Baseline| {
        covers.get(&one.indicator).is_none_or(|cover| !cover.is_told_by_baseline(one))
    });
    keep(&mut next.frozen_figures, |one: &FrozenFigure| {
        covers.get(&one.indicator).is_none_or(|cover| !cover.is_told_by_frozen(one))
    });
    keep(&mut next.declarations, |one: &Declaration| {
        let tells = |id: &Id<Indicator>| is_gone(id) || holds_a_number(&one.reason);
        one.indicator.is_none_or(|id| otherwise(&id).is_none() || !tells(&id))
    });
    next
}

type Covers<'a> = BTreeMap<Id<Indicator>, Cover<'a>>;

/// An indicator that counts somebody, and how it is shown.
pub(super) struct Cover<'a> {
    /// How it is shown.
    pub choice: &'a Choice,
    /// What is counted.
    pub counted: &'a Counted<'a>,
}

impl Cover<'_> {
    /// Whether it is shown otherwise than it was measured.
    fn is_otherwise(&self) -> bool {
        self.choice.protects(self.counted.indicator)
    }

    /// Whether none of its figures is shown.
    fn is_gone(&self) -> bool {
        self.choice.frequency.is_none()
    }

    fn is_small(&self, value: f64) -> bool {
        let is_small =
            value.partial_cmp(&(self.choice.threshold as f64)).is_none_or(std::cmp::Ordering::is_lt);
        self.counted.is_count() && is_small
    }

    /// Whether a baseline is small, or tells a figure that is hidden: that of its year, or of the rest of it.
    pub fn is_told_by_baseline(&self, baseline: &Baseline) -> bool {
        let (counted, year) = (self.counted, baseline.year);
        if self.is_gone() || self.is_small(baseline.value) || self.choice.years.contains(&year) {
            return true;
        }
        if !counted.is_measured_in(year) || self.choice.shows_year(counted, year) {
            return false;
        }
        let shown = self.choice.shown(counted);
        let shown = shown.iter().filter(|one| one.period.year() == year);
        let rest = baseline.value - shown.map(|one| counted.figure(one.readings)).sum::<f64>();
        let is_sum = counted.is_count() && counted.indicator.aggregation == Aggregation::Sum;
        !is_sum || self.is_small(rest)
    }

    /// Whether a frozen figure is small, or is not one that is shown.
    fn is_told_by_frozen(&self, frozen: &FrozenFigure) -> bool {
        if self.is_gone() || self.is_small(frozen.value) {
            return true;
        }
        if !self.is_otherwise() {
            return false;
        }
        let is_until = |period: Period| period.year() == frozen.day.year() && period.last_day() <= frozen.day;
        let mut shown = self.choice.shown(self.counted);
        shown.retain(|one| is_until(one.period));
        let is_last = shown.last().is_some_and(|last| last.period.last_day() == frozen.day);
        let readings: Vec<_> = shown.iter().flat_map(|one| one.readings).cloned().collect();
        let figure = self.counted.figure(&readings);
        let is_same = (figure - frozen.value).abs() <= 1e-9 * (1.0 + figure.abs());
        !(is_last && is_same)
    }

    /// What stands in the place of its measurements; none when they stay.
    fn replaced(&self) -> Option<Vec<Measurement>> {
        if !self.is_otherwise() && !self.counted.has_areas() {
            return None;
        }
        let shown = self.choice.shown(self.counted);
        Some(shown.iter().filter_map(|one| self.counted.measurement(one)).collect())
    }
}

fn measurements(dossier: &Dossier, covers: &Covers<'_>) -> Table<Measurement> {
    let replaced: BTreeMap<Id<Indicator>, Vec<Measurement>> =
        covers.iter().filter_map(|(id, cover)| Some((*id, cover.replaced()?))).collect();
    if replaced.is_empty() {
        return dossier.measurements.clone();
    }
    let kept = dossier.measurements.values().filter(|one| !replaced.contains_key(&one.indicator)).cloned();
    let mut all: BTreeMap<Id<Measurement>, Measurement> = kept.map(|one| (one.id, one)).collect();
    all.extend(replaced.into_values().flatten().map(|one| (one.id, one)));
    Arc::new(all)
}

/// Whether a text holds a number that is no year: a word of digits, such as "3" or "12,5 %".
fn holds_a_number(text: &str) -> bool {
    let words = text.split(|letter: char| letter.is_whitespace() || "()[]:;!?\"“”„’'/–".contains(letter));
    let words = words.map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric()));
    words.filter(|word| word.chars().any(char::is_numeric)).any(|word| {
        let is_number = word.chars().all(|letter| letter.is_numeric() || ".,".contains(letter));
        let is_year = word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
        is_number && !is_year
    })
}

/// Changes every record of a table; a table that has none stays shared.
pub(super) fn change<T: Noun>(table: &mut Table<T>, change: impl Fn(&mut T)) {
    if !table.is_empty() {
        Arc::make_mut(table).values_mut().for_each(change);
    }
}

/// Keeps some records of a table; a table that keeps all stays shared.
fn keep<T: Noun>(table: &mut Table<T>, keeps: impl Fn(&T) -> bool) {
    if !table.values().all(&keeps) {
        Arc::make_mut(table).retain(|_, record| keeps(record));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_holds_a_number_when_a_word_of_it_is_one_and_no_year() {
        for text in ["3 gewonden", "daling met 12,5 %", "(4)", "tot: 7.", "jan–mrt: 2/3", "+3", "٣"] {
            assert!(holds_a_number(text), "{text}");
        }
        for text in ["", "sinds 2022", "COVID-19", "na 1998, weer", "drie", "A3-blad"] {
            assert!(!holds_a_number(text), "{text}");
        }
    }
}
