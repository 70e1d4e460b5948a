//! What the public edition does not show, for the zone itself.

use super::area_table::{self, HiddenAreas};
use super::choice::{Choice, in_words_of};
use super::cover::Cover;
use super::{Sides, Small, Withheld, Withholding, marked};
use crate::analysis::picture::Picture;
use crate::domain::{Dossier, Edition, Key, Noun};

/// What the public edition of the same dossiers does not show: records, names, then figures by indicator.
pub(super) fn of(now: &Dossier, then: Option<&Dossier>, picture: &Picture) -> Vec<Withheld> {
    let sides = Sides::of(Edition::Public, now, then);
    let small = Small::of(&sides, [Some(now), then]);
    let mut log: Vec<Withheld> = Vec::new();
    for mark in now.disclosures.values().filter(|one| marked::hides(Edition::Public, one.level)) {
        let what = || Withholding::Record { level: mark.level, reason: mark.reason.clone() };
        log.extend(mark.references().into_iter().map(|one| Withheld { key: one.key, what: what() }));
    }
    let named = now.people.values().filter(|person| person.name.is_some());
    log.extend(named.map(|person| Withheld { key: Key::Person(person.id), what: Withholding::Name }));
    let mut areas = area_table::of_all(&sides.now, picture, Some(&small));
    for (id, choice) in &small.choices {
        let Some(counted) = small.now.get(id) else { continue };
        let cover = Cover { choice, counted };
        let hidden = areas.remove(id).map(|(_, hidden)| hidden).unwrap_or_default();
        let what = of_indicator(&sides.now, &cover).into_iter();
        let what = what.chain(hidden.into_iter().map(|one| of_areas(choice, one)));
        log.extend(what.map(|what| Withheld { key: Key::Indicator(*id), what }));
    }
    log
}

fn of_indicator(dossier: &Dossier, cover: &Cover<'_>) -> Vec<Withholding> {
    let (choice, indicator) = (cover.choice, cover.counted.indicator);
    let threshold = choice.threshold;
    let Some(frequency) = choice.frequency else { return vec![Withholding::Indicator { threshold }] };
    let (shown, measured) = (in_words_of(indicator, frequency), indicator.frequency);
    let is_longer = shown != measured;
    let periods = is_longer.then_some(Withholding::Periods { shown, measured, threshold });
    let years = choice.years.iter().map(|year| Withholding::Year { year: *year, threshold });
    let baselines = dossier.baselines.values().filter(|one| one.indicator == indicator.id);
    let baselines =
        baselines.filter(|one| cover.is_told_by_baseline(one) && !choice.years.contains(&one.year));
    let baselines = baselines.map(|one| Withholding::Baseline { year: one.year, threshold });
    periods.into_iter().chain(years).chain(baselines).collect()
}

fn of_areas(choice: &Choice, HiddenAreas { year, small, with }: HiddenAreas) -> Withholding {
    Withholding::Areas { year, small, with, threshold: choice.threshold }
}
