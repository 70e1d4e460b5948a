//! What the force can do in a year, what its functions take, and what the action plans ask of the rest.
//!
//! The hours of an action plan count for all its cycles together. The share of a year is that of the hours of the
//! actions in the cycle of that year among those of all its cycles; each cycle has the same share when no action has
//! hours. An action plan without planned hours asks the hours of its actions. Dropped actions ask nothing.

use crate::domain::{
    Action, ActionPlan, ActionState, Capacity, Cycle, Dossier, Function, Id, Investment, Norm, Plan,
};
use chrono::{Datelike, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};

/// What an action plan asks of a year.
#[derive(Debug, Clone, PartialEq)]
pub struct Ask {
    /// The action plan.
    pub action_plan: Id<ActionPlan>,
    /// Hours asked; none when neither the plan nor its actions say.
    pub hours: Option<f64>,
    /// Hours used so far; none when nobody noted them, or the year has not begun.
    pub used: Option<f64>,
}

/// What one function takes of a year.
#[derive(Debug, Clone, PartialEq)]
pub struct Take {
    /// The record.
    pub capacity: Id<Capacity>,
    /// The function.
    pub function: Id<Function>,
    /// Hours in the year.
    pub hours: f64,
    /// Full-time equivalents.
    pub fte: Option<f64>,
}

/// The capacity of a year.
#[derive(Debug, Clone, PartialEq)]
pub struct CapacityYear {
    /// The year.
    pub year: i32,
    /// The record of the whole zone, when there is one.
    pub whole: Option<Id<Capacity>>,
    /// Hours of the whole zone.
    pub hours: f64,
    /// Strength of the whole zone in full-time equivalents.
    pub fte: Option<f64>,
    /// What the functions take, in the order of the zone.
    pub functions: Vec<Take>,
    /// What the action plans with a cycle in the year ask, those that ask most first.
    pub asks: Vec<Ask>,
}

impl CapacityYear {
    /// The years with capacity, the oldest first.
    pub fn years(dossier: &Dossier) -> Vec<i32> {
        let years: BTreeSet<i32> = dossier.capacities.values().map(|capacity| capacity.year).collect();
        years.into_iter().collect()
    }

    /// The capacity of a year, with what was used until a day.
    pub fn of(dossier: &Dossier, year: i32, on: NaiveDate) -> Self {
        let of_year = || dossier.capacities.values().filter(|capacity| capacity.year == year);
        let whole = of_year().find(|capacity| capacity.function.is_none());
        let mut functions: Vec<Take> = of_year()
            .filter_map(|one| {
                let function = one.function?;
                Some(Take { capacity: one.id, function, hours: one.hours, fte: one.fte })
            })
            .collect();
        let position = |id: Id<Function>| dossier.get(id).map_or(i64::MAX, |function| function.position);
        functions.sort_by_key(|take| (position(take.function), take.function));
        Self {
            year,
            whole: whole.map(|whole| whole.id),
            hours: whole.map_or(0.0, |whole| whole.hours),
            fte: whole.and_then(|whole| whole.fte),
            functions,
            asks: asks(dossier, year, on),
        }
    }

    /// Hours that the functions take.
    pub fn taken(&self) -> f64 {
        self.functions.iter().map(|take| take.hours).sum()
    }

    /// Hours that are left after the functions; below zero when they take more than there is.
    pub fn left(&self) -> f64 {
        self.hours - self.taken()
    }

    /// Hours that the action plans ask.
    pub fn asked(&self) -> f64 {
        self.asks.iter().filter_map(|ask| ask.hours).sum()
    }

    /// Hours that the action plans have used.
    pub fn used(&self) -> f64 {
        self.asks.iter().filter_map(|ask| ask.used).sum()
    }

    /// Action plans that do not say how many hours they ask.
    pub fn silent(&self) -> usize {
        self.asks.iter().filter(|ask| ask.hours.is_none()).count()
    }

    /// Hours that are asked and not there; none when there are enough, or the whole is not known.
    pub fn short(&self) -> Option<f64> {
        let short = self.asked() - self.left();
        (self.whole.is_some() && short > 0.0).then_some(short)
    }
}

fn asks(dossier: &Dossier, year: i32, on: NaiveDate) -> Vec<Ask> {
    let mut cycles: BTreeMap<Id<ActionPlan>, Vec<&Cycle>> = BTreeMap::new();
    for cycle in dossier.cycles.values() {
        cycles.entry(cycle.action_plan).or_default().push(cycle);
    }
    let mut hours: BTreeMap<Id<Cycle>, f64> = BTreeMap::new();
    let counts = |action: &&Action| action.state != ActionState::Dropped;
    for action in dossier.actions.values().filter(counts) {
        if let Some(own) = action.hours {
            *hours.entry(action.cycle).or_default() += own;
        }
    }
    let mut asks: Vec<Ask> = dossier
        .action_plans
        .values()
        .filter_map(|plan| {
            let all = cycles.get(&plan.id)?;
            let own = all.iter().find(|cycle| cycle.year == year)?;
            let of_actions = hours.get(&own.id).copied();
            let begun: Vec<&Cycle> = all.iter().filter(|cycle| cycle.year <= on.year()).copied().collect();
            Some(Ask {
                action_plan: plan.id,
                hours: plan.hours_planned.map(|planned| planned * share(own, all, &hours)).or(of_actions),
                used: plan
                    .hours_used
                    .filter(|_| year <= on.year())
                    .map(|used| used * share(own, &begun, &hours)),
            })
        })
        .collect();
    asks.sort_by(|one, other| other.hours.unwrap_or(-1.0).total_cmp(&one.hours.unwrap_or(-1.0)));
    asks
}

/// The share of a cycle among all of them, from 0 to 1.
fn share(own: &Cycle, all: &[&Cycle], hours: &BTreeMap<Id<Cycle>, f64>) -> f64 {
    let of = |cycle: &Cycle| hours.get(&cycle.id).copied().unwrap_or_default();
    let whole: f64 = all.iter().map(|cycle| of(cycle)).sum();
    if whole > 0.0 { of(own) / whole } else { 1.0 / all.len().max(1) as f64 }
}

/// A budget, in euro.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Budget {
    /// Planned.
    pub planned: Option<f64>,
    /// Used.
    pub used: Option<f64>,
}

impl Budget {
    /// The sum of budgets; none where none of them says anything.
    pub fn sum<'a>(all: impl Iterator<Item = &'a Self>) -> Self {
        let add = |one: Option<f64>, other: Option<f64>| match (one, other) {
            (None, None) => None,
            _ => Some(one.unwrap_or_default() + other.unwrap_or_default()),
        };
        all.fold(Self::default(), |sum, one| Self {
            planned: add(sum.planned, one.planned),
            used: add(sum.used, one.used),
        })
    }

    fn says_something(&self) -> bool {
        self.planned.is_some() || self.used.is_some()
    }
}

/// What a plan costs: its action plans and the investments of the zone.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Budgets {
    /// Action plans of the plan with a budget.
    pub action_plans: Vec<(Id<ActionPlan>, Budget)>,
    /// Investments with a budget.
    pub investments: Vec<(Id<Investment>, Budget)>,
}

impl Budgets {
    /// The budgets of a plan.
    pub fn of(dossier: &Dossier, plan: Id<Plan>) -> Self {
        let is_of_plan =
            |one: &&ActionPlan| super::matrix::Placed::ActionPlan(one.id).plan(dossier) == Some(plan);
        let action_plans = dossier.action_plans.values().filter(is_of_plan);
        let action_plans = action_plans
            .map(|one| (one.id, Budget { planned: one.budget_planned, used: one.budget_used }))
            .filter(|(_, budget)| budget.says_something());
        let investments = dossier
            .investments
            .values()
            .map(|one| (one.id, Budget { planned: one.budget_planned, used: one.budget_used }))
            .filter(|(_, budget)| budget.says_something());
        Self { action_plans: action_plans.collect(), investments: investments.collect() }
    }
}

/// A norm against what the zone has.
#[derive(Debug, Clone, PartialEq)]
pub struct NormCheck {
    /// The norm.
    pub norm: Id<Norm>,
    /// How many are needed, when that can be computed.
    pub need: Option<f64>,
    /// How many there are.
    pub actual: Option<f64>,
}

impl NormCheck {
    /// All norms on a day, for a force of this strength in full-time equivalents.
    pub fn all(dossier: &Dossier, day: NaiveDate, strength: Option<f64>) -> Vec<Self> {
        let check = |norm: &Norm| Self {
            norm: norm.id,
            need: norm.need(dossier, day, strength),
            actual: norm.actual,
        };
        dossier.norms.values().map(check).collect()
    }

    /// Whether the zone has what is needed; none when either is not known.
    pub fn is_met(&self) -> Option<bool> {
        Some(self.actual? >= self.need? - 1e-9)
    }
}
