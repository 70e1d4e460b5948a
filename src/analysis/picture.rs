//! The whole dossier, judged on a day.

use super::actions::ActionTally;
use super::change::Change;
use super::findings::{self, Finding, Upcoming};
use super::judgement::Judgement;
use super::roll_up::{self, RollUp};
use super::series::Series;
use super::thread::Threads;
use crate::domain::{ActionPlan, Cycle, Dossier, Id, Indicator, Measurement, Objective, Plan, Priority};
use chrono::{Datelike, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};

/// Everything that is judged on a day. It is made again after each edit and never stored.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// The day judged (peildatum).
    pub on: NaiveDate,
    /// Indicators.
    pub indicators: BTreeMap<Id<Indicator>, Judgement>,
    /// Objectives.
    pub objectives: BTreeMap<Id<Objective>, RollUp>,
    /// Priorities.
    pub priorities: BTreeMap<Id<Priority>, RollUp>,
    /// Actions by priority, of the cycles of the year judged.
    pub actions: BTreeMap<Id<Priority>, ActionTally>,
    /// What asks attention, the most serious first.
    pub findings: Vec<Finding>,
    /// What comes in the next thirty days.
    pub upcoming: Vec<Upcoming>,
    /// Which record hangs on which.
    pub threads: Threads,
}

/// How far ahead the overview looks, in days.
const AHEAD: u64 = 30;

impl Picture {
    /// Judges a dossier on a day.
    pub fn of(dossier: &Dossier, on: NaiveDate) -> Self {
        let plan = dossier.plan_on(on);
        let mut indicators = standings(dossier, on);
        for (id, judgement) in &mut indicators {
            let indicator = dossier.get(*id);
            judgement.change = indicator.and_then(|indicator| Change::of(indicator, &judgement.series));
        }
        let elsewhere = in_other_plans(dossier, &indicators, plan, on);
        let objectives = roll_up::objectives(dossier, |objective| {
            let plan = dossier.get(objective.priority).map(|priority| priority.plan);
            plan.and_then(|plan| elsewhere.get(&plan)).unwrap_or(&indicators)
        });
        let priorities = dossier
            .priorities
            .keys()
            .map(|id| {
                let roots = Objective::roots(*id, dossier);
                let standings: Vec<_> = roots
                    .iter()
                    .filter_map(|root| objectives.get(&root.id).map(|up| up.standing(root.weight)))
                    .collect();
                (*id, RollUp::of(&standings))
            })
            .collect();
        let actions = dossier
            .priorities
            .keys()
            .map(|id| (*id, ActionTally::of(dossier, &cycles_of(dossier, *id, on.year()), on)))
            .collect();
        let findings = findings::findings(dossier, &indicators, on);
        let upcoming = findings::upcoming(dossier, on, AHEAD);
        let threads = Threads::of(dossier, on);
        Self { on, indicators, objectives, priorities, actions, findings, upcoming, threads }
    }

    /// The action plans under a priority.
    pub fn action_plans(dossier: &Dossier, priority: Id<Priority>) -> Vec<&ActionPlan> {
        let of_this = |plan: &&ActionPlan| {
            dossier.get(plan.objective).is_some_and(|objective| objective.priority == priority)
        };
        dossier.action_plans.values().filter(of_this).collect()
    }

    /// The cycle of a priority in the year judged that is furthest behind.
    pub fn running_cycle<'a>(&self, dossier: &'a Dossier, priority: Id<Priority>) -> Option<&'a Cycle> {
        let signed = |cycle: &&Cycle| {
            let by_then = |day: Option<NaiveDate>| day.is_some_and(|day| day <= self.on);
            cycle.phases(dossier).iter().filter(|phase| by_then(phase.signed_on)).count()
        };
        let of_year = cycles_of(dossier, priority, self.on.year());
        of_year.into_iter().filter_map(|id| dossier.get(id)).min_by_key(signed)
    }

    /// All actions of the year judged.
    pub fn all_actions(&self, dossier: &Dossier) -> ActionTally {
        let year = self.on.year();
        let cycles =
            dossier.cycles.values().filter(|cycle| cycle.year == year).map(|cycle| cycle.id).collect();
        ActionTally::of(dossier, &cycles, self.on)
    }

    /// The indicator that stands for a priority: the heaviest judged one that is fresh, else the first one.
    pub fn key_indicator(&self, dossier: &Dossier, priority: Id<Priority>) -> Option<Id<Indicator>> {
        use crate::domain::Status;
        let mut best: Option<(bool, f64, Id<Indicator>)> = None;
        let objectives: Vec<&Objective> = Objective::roots(priority, dossier)
            .into_iter()
            .flat_map(|root| root.with_descendants(dossier))
            .collect();
        for objective in objectives {
            for one in dossier.contributions.values().filter(|one| one.objective == objective.id) {
                let status =
                    self.indicators.get(&one.indicator).map_or(Status::Unknown, |judged| judged.status);
                let fresh = !matches!(status, Status::Unknown | Status::Informative);
                let candidate = (fresh, one.weight, one.indicator);
                if best.is_none_or(|best| (candidate.0, candidate.1) > (best.0, best.1)) {
                    best = Some(candidate);
                }
            }
        }
        best.map(|(.., indicator)| indicator)
    }
}

/// How every indicator stands on a day, without its change.
pub fn standings(dossier: &Dossier, on: NaiveDate) -> BTreeMap<Id<Indicator>, Judgement> {
    let plan = dossier.plan_on(on);
    let mut measured: BTreeMap<Id<Indicator>, Vec<&Measurement>> = BTreeMap::new();
    for measurement in dossier.measurements.values() {
        measured.entry(measurement.indicator).or_default().push(measurement);
    }
    let stand = |indicator: &Indicator| {
        let own = measured.get(&indicator.id).into_iter().flatten().copied();
        let series = Series::from(own, dossier, indicator, on);
        (indicator.id, Judgement::standing(series, dossier, indicator, plan, on))
    };
    dossier.indicators.values().map(stand).collect()
}

/// The indicators judged in each plan but that of the day, by its own targets. A plan that has not begun has not
/// reached or missed anything.
fn in_other_plans(
    dossier: &Dossier,
    judged: &BTreeMap<Id<Indicator>, Judgement>,
    plan: Option<&Plan>,
    on: NaiveDate,
) -> BTreeMap<Id<Plan>, BTreeMap<Id<Indicator>, Judgement>> {
    let others = dossier.plans.values().filter(|other| plan.is_none_or(|plan| plan.id != other.id));
    let judge = |other: &Plan| {
        let begun = Some(other).filter(|other| other.from <= on);
        let anew = |(id, judgement): (&Id<Indicator>, &Judgement)| {
            Some((*id, judgement.in_plan(dossier, dossier.get(*id)?, begun, on)))
        };
        (other.id, judged.iter().filter_map(anew).collect())
    };
    others.map(judge).collect()
}

/// The day on which a document is best looked at: today while figures come in, else the end of the last period
/// that was measured.
pub fn day_to_judge(dossier: &Dossier, today: NaiveDate) -> NaiveDate {
    let measured = dossier.measurements.values().map(|one| one.period.last_day()).filter(|day| *day <= today);
    measured.max().filter(|last| (today - *last).num_days() > FRESH).unwrap_or(today)
}

/// Days after the last period in which figures still come in.
const FRESH: i64 = 200;

fn cycles_of(dossier: &Dossier, priority: Id<Priority>, year: i32) -> BTreeSet<Id<Cycle>> {
    Picture::action_plans(dossier, priority)
        .into_iter()
        .flat_map(|plan| plan.cycles(dossier))
        .filter(|cycle| cycle.year == year)
        .map(|cycle| cycle.id)
        .collect()
}
