//! How a plan ends: what its figures say of each objective, and where its indicators start in the next plan.

use super::judgement::Judgement;
use super::picture::Picture;
use super::roll_up::{self, RollUp};
use crate::domain::{Contribution, Direction, Dossier, FinalVerdict, Id, Indicator, Objective, Plan, Status};
use std::collections::{BTreeMap, BTreeSet};

/// How a plan ends.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Closing {
    /// What the figures say of each of its objectives.
    pub proposals: BTreeMap<Id<Objective>, Proposal>,
    /// Its indicators, judged on its last day or on the day judged when that is earlier.
    pub indicators: BTreeMap<Id<Indicator>, Judgement>,
}

/// What the figures say of an objective.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    /// What became of it.
    pub verdict: FinalVerdict,
    /// How far it came: the weighted mean of what is under it, each capped to 0..1.
    pub achievement: Option<f64>,
    /// The figures of its own indicators.
    pub grounds: Vec<Ground>,
    /// How many objectives directly under it were counted.
    pub parts: usize,
}

/// The figure of an indicator beside what it had to be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ground {
    /// The indicator.
    pub indicator: Id<Indicator>,
    /// The last figure that can be compared with the target of a whole year.
    pub figure: Option<f64>,
    /// Where it started: year and figure.
    pub baseline: Option<(i32, f64)>,
    /// The last target: year, figure and the upper edge of a band.
    pub target: Option<(i32, f64, Option<f64>)>,
    /// How far it came from the one to the other, uncapped.
    pub achievement: Option<f64>,
}

/// From this achievement an objective is reached in part.
const PARTLY: f64 = 0.5;

/// Sums of weights miss the whole by a last bit.
const WHOLE: f64 = 1.0 - 1e-9;

impl Closing {
    /// Judges the end of a plan, as far as it can be seen on the day judged.
    pub fn of(dossier: &Dossier, plan: &Plan, picture: &Picture) -> Self {
        let on = picture.on.min(plan.until);
        let is_judged = on == picture.on && dossier.plan_on(on).is_some_and(|other| other.id == plan.id);
        let objectives: BTreeSet<Id<Objective>> = dossier
            .objectives
            .values()
            .filter(|one| dossier.get(one.priority).is_some_and(|priority| priority.plan == plan.id))
            .map(|one| one.id)
            .collect();
        let is_here = |one: &&Contribution| objectives.contains(&one.objective);
        let linked: BTreeSet<Id<Indicator>> =
            dossier.contributions.values().filter(is_here).map(|one| one.indicator).collect();
        let judge = |id: &Id<Indicator>| {
            let indicator = dossier.get(*id)?;
            let judged = picture.indicators.get(id).filter(|_| is_judged).cloned();
            let judged = judged.unwrap_or_else(|| Judgement::of(dossier, indicator, Some(plan), on));
            let achievement = judged.achievement.or_else(|| met(indicator, &judged));
            Some((*id, Judgement { achievement, ..judged }))
        };
        let indicators: BTreeMap<_, _> = linked.iter().filter_map(judge).collect();
        let rolled_up = roll_up::objectives(dossier, |_| &indicators);
        let propose = |id: &Id<Objective>| {
            let (objective, up) = (dossier.get(*id)?, rolled_up.get(id)?);
            let own = dossier.contributions.values().filter(|one| one.objective == *id);
            let grounds = own.filter_map(|one| Ground::of(dossier, one.indicator, &indicators)).collect();
            let is_counted = |child: &&&Objective| rolled_up.get(&child.id).is_some_and(|up| up.judged > 0);
            let parts = objective.children(dossier).iter().filter(is_counted).count();
            let achievement = up.achievement.filter(|_| up.status != Status::Unknown);
            Some((*id, Proposal { verdict: verdict(up), achievement, grounds, parts }))
        };
        Self { proposals: objectives.iter().filter_map(propose).collect(), indicators }
    }

    /// Where an indicator starts in a plan that begins in a year: the last year before it that was measured whole,
    /// and its figure.
    pub fn start(
        &self,
        dossier: &Dossier,
        picture: &Picture,
        indicator: Id<Indicator>,
        begins: i32,
    ) -> Option<(i32, f64)> {
        let subject = dossier.get(indicator)?;
        // What was measured after the last day of the old plan counts here too.
        let series = &picture.indicators.get(&indicator).or_else(|| self.indicators.get(&indicator))?.series;
        let numbers: Vec<u32> = (1..=subject.frequency.per_year()).collect();
        let (first, last) = (series.readings.first()?.period.year(), series.last()?.period.year());
        (first..=last.min(begins - 1)).rev().find_map(|year| {
            let (_, figure, missing) = series.part(year, &numbers);
            figure.filter(|_| missing == 0).map(|figure| (year, figure))
        })
    }
}

impl Ground {
    fn of(
        dossier: &Dossier,
        indicator: Id<Indicator>,
        judged: &BTreeMap<Id<Indicator>, Judgement>,
    ) -> Option<Self> {
        let (subject, judged) = (dossier.get(indicator)?, judged.get(&indicator)?);
        let trajectory = judged.trajectory.as_ref();
        Some(Self {
            indicator,
            figure: judged.whole_year(subject),
            baseline: trajectory.and_then(|one| one.baseline),
            target: trajectory.and_then(super::Trajectory::end),
            achievement: judged.achievement,
        })
    }
}

/// The verdict that a roll-up proposes: reached when everything under it met its last target, in part from half of
/// the way, not measurable without enough fresh figures.
fn verdict(up: &RollUp) -> FinalVerdict {
    match up.achievement.filter(|_| up.status != Status::Unknown) {
        None => FinalVerdict::NotMeasurable,
        Some(share) if share >= WHOLE => FinalVerdict::Reached,
        Some(share) if share >= PARTLY => FinalVerdict::Partly,
        Some(_) => FinalVerdict::NotReached,
    }
}

/// All or nothing for an indicator that has a target and no baseline.
fn met(indicator: &Indicator, judged: &Judgement) -> Option<f64> {
    let (_, target, _) = judged.trajectory.as_ref()?.end()?;
    let figure = judged.whole_year(indicator)?;
    match indicator.direction {
        Direction::Lower => Some(f64::from(u8::from(figure <= target))),
        Direction::Higher => Some(f64::from(u8::from(figure >= target))),
        Direction::Band | Direction::Informative => None,
    }
}
