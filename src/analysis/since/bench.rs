//! One indicator judged on a mixture of what was known at two moments: so it is found what a change of status comes of.

use crate::analysis::Judgement;
use crate::domain::{Dossier, Id, Indicator, Key, Measurement, Period, Record, Status};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// What of a judgement can be taken from the one moment or from the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// Figures of periods that had none.
    New,
    /// Figures that were known otherwise.
    Revised,
    /// Figures that are gone.
    Withdrawn,
    /// Targets and baseline.
    Goals,
    /// The indicator itself: direction, tolerance, aggregation.
    Definition,
    /// The plan in which it is judged.
    Plan,
}

/// All parts, in the order in which they are told.
pub(super) const PARTS: [Part; 6] =
    [Part::New, Part::Revised, Part::Withdrawn, Part::Goals, Part::Definition, Part::Plan];

/// An indicator that both moments have, to be judged on mixtures of them.
pub(super) struct Bench<'a> {
    then: &'a Dossier,
    now: &'a Dossier,
    indicator: Id<Indicator>,
    was: BTreeMap<Period, Vec<&'a Measurement>>,
    is: BTreeMap<Period, Vec<&'a Measurement>>,
    /// The later dossier without figures, targets and baselines.
    bare: Dossier,
}

impl<'a> Bench<'a> {
    pub(super) fn new(then: &'a Dossier, now: &'a Dossier, indicator: Id<Indicator>) -> Self {
        let mut bare = now.clone();
        bare.measurements = Default::default();
        bare.targets = Default::default();
        bare.baselines = Default::default();
        let (was, is) = (by_period(then, indicator), by_period(now, indicator));
        Self { then, now, indicator, was, is, bare }
    }

    /// The status on a day, with these parts as they are now and the rest as they were then.
    pub(super) fn status(&self, now: &BTreeSet<Part>, on: NaiveDate) -> Status {
        let side = |part| if now.contains(&part) { self.now } else { self.then };
        let mut mixed = self.bare.clone();
        let Some(indicator) = side(Part::Definition).get(self.indicator).cloned() else {
            return Status::Unknown;
        };
        mixed.put(Record::Indicator(indicator.clone()));
        for measurement in self.measurements(now) {
            mixed.put(Record::Measurement(measurement.clone()));
        }
        let goals = side(Part::Goals);
        for target in goals.targets.values().filter(|one| one.indicator == self.indicator) {
            mixed.put(Record::Target(target.clone()));
        }
        for baseline in goals.baselines.values().filter(|one| one.indicator == self.indicator) {
            mixed.put(Record::Baseline(baseline.clone()));
        }
        let plan = side(Part::Plan).plan_on(on);
        Judgement::of(&mixed, &indicator, plan, on).status
    }

    /// Whether the indicator is judged with figures that are too old, as everything was then.
    pub(super) fn is_stale(&self, on: NaiveDate) -> bool {
        let indicator = self.then.get(self.indicator);
        let judged =
            indicator.map(|indicator| Judgement::of(self.then, indicator, self.then.plan_on(on), on));
        judged.is_some_and(|judged| judged.is_stale)
    }

    /// The plan that a day is judged in, at the earlier and at the later moment.
    pub(super) fn plans(&self, from: NaiveDate, until: NaiveDate) -> (Option<Key>, Option<Key>) {
        let key = |dossier: &Dossier, day| dossier.plan_on(day).map(|plan| Key::Plan(plan.id));
        (key(self.then, from), key(self.now, until))
    }

    fn measurements(&self, now: &BTreeSet<Part>) -> Vec<&'a Measurement> {
        let mut chosen = Vec::new();
        let periods: BTreeSet<&Period> = self.was.keys().chain(self.is.keys()).collect();
        for period in periods {
            let (was, is) = (self.was.get(period), self.is.get(period));
            chosen.extend(match (was, is) {
                (None, Some(is)) if now.contains(&Part::New) => is.as_slice(),
                (Some(was), None) if !now.contains(&Part::Withdrawn) => was.as_slice(),
                (Some(was), Some(_)) if !now.contains(&Part::Revised) => was.as_slice(),
                (Some(_), Some(is)) => is.as_slice(),
                _ => &[],
            });
        }
        chosen
    }
}

fn by_period(dossier: &Dossier, indicator: Id<Indicator>) -> BTreeMap<Period, Vec<&Measurement>> {
    let mut found: BTreeMap<Period, Vec<&Measurement>> = BTreeMap::new();
    for measurement in dossier.measurements.values().filter(|one| one.indicator == indicator) {
        found.entry(measurement.period).or_default().push(measurement);
    }
    found
}
