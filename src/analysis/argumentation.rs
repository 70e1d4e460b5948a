//! The argumentation matrix of a plan: phenomena weighed on criteria, their rank, and how firm that rank is.
//!
//! The total of a phenomenon is the sum of weight times score over the criteria on which it has a score. Its mean is
//! that total divided by the weight of those criteria, so that a missing score neither helps nor harms; the coverage
//! says how much of all weight has a score. Phenomena are ranked by their mean, the highest first, and equal means
//! share a rank (1, 2, 2, 4).

use crate::domain::{Criterion, Dossier, Id, Phenomenon, Plan, Selection, SelectionVerdict};
use std::collections::{BTreeMap, BTreeSet};

/// Another weight for one criterion, to see what depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Emphasis {
    /// It counts double.
    Doubled,
    /// It counts half.
    Halved,
    /// It does not count.
    Omitted,
}

/// One criterion that is weighed otherwise.
pub type Scenario = (Id<Criterion>, Emphasis);

/// A phenomenon, weighed.
#[derive(Debug, Clone, PartialEq)]
pub struct Weighed {
    /// The phenomenon.
    pub phenomenon: Id<Phenomenon>,
    /// Its score on each criterion, in the order of the criteria.
    pub scores: Vec<Option<f64>>,
    /// Sum of weight times score.
    pub total: f64,
    /// The total divided by the weight that has a score, from 0 to 5; none without scores that count.
    pub mean: Option<f64>,
    /// Share of the weight that has a score, from 0 to 1.
    pub coverage: f64,
    /// Rank from 1; equal means share one. None without a mean.
    pub rank: Option<usize>,
    /// What became of it.
    pub verdict: SelectionVerdict,
}

/// The phenomena of a dossier, weighed for a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Argumentation {
    /// The criteria of the plan in their order, each with the weight that it counts for.
    pub criteria: Vec<(Id<Criterion>, f64)>,
    /// All phenomena, in the order in which they were made.
    pub phenomena: Vec<Weighed>,
}

/// What changes among the first phenomena when one criterion is weighed otherwise.
#[derive(Debug, Clone, PartialEq)]
pub struct Shift {
    /// The criterion and how it is weighed.
    pub scenario: Scenario,
    /// Phenomena that come among the first.
    pub enters: Vec<Id<Phenomenon>>,
    /// Phenomena that leave them.
    pub leaves: Vec<Id<Phenomenon>>,
}

/// How firm the ranks are when each criterion in turn counts double, half or not.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sensitivity {
    /// The best and the worst rank that each phenomenon gets.
    pub ranges: BTreeMap<Id<Phenomenon>, (usize, usize)>,
    /// What every scenario changes among the first.
    pub shifts: Vec<Shift>,
}

/// Means that differ by less are equal: sums of fractions miss each other by a last bit.
const EQUAL: f64 = 1e-9;

impl Emphasis {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Doubled, Self::Halved, Self::Omitted];

    /// By what the weight is multiplied.
    pub fn factor(self) -> f64 {
        match self {
            Self::Doubled => 2.0,
            Self::Halved => 0.5,
            Self::Omitted => 0.0,
        }
    }
}

impl Argumentation {
    /// Weighs all phenomena for a plan, with one criterion weighed otherwise if wanted.
    pub fn of(dossier: &Dossier, plan: Id<Plan>, scenario: Option<Scenario>) -> Self {
        let mut criteria: Vec<&Criterion> =
            dossier.criteria.values().filter(|criterion| criterion.plan == plan).collect();
        criteria.sort_by_key(|criterion| (criterion.position, criterion.id));
        let ratings: BTreeMap<_, f64> =
            dossier.ratings.values().map(|one| ((one.phenomenon, one.criterion), one.score)).collect();
        let verdicts: BTreeMap<_, _> =
            selections(dossier, plan).map(|one| (one.phenomenon, one.verdict)).collect();
        let phenomena = dossier.phenomena.keys().map(|phenomenon| Weighed {
            phenomenon: *phenomenon,
            scores: criteria.iter().map(|one| ratings.get(&(*phenomenon, one.id)).copied()).collect(),
            total: 0.0,
            mean: None,
            coverage: 0.0,
            rank: None,
            verdict: verdicts.get(phenomenon).copied().unwrap_or(SelectionVerdict::Undecided),
        });
        let phenomena = phenomena.collect();
        let criteria = criteria.iter().map(|one| (one.id, one.weight)).collect();
        Self { criteria, phenomena }.under(scenario)
    }

    /// The same scores with one criterion weighed otherwise.
    pub fn under(&self, scenario: Option<Scenario>) -> Self {
        let factor = |id: Id<Criterion>| match scenario {
            Some((criterion, emphasis)) if criterion == id => emphasis.factor(),
            _ => 1.0,
        };
        let criteria: Vec<(Id<Criterion>, f64)> =
            self.criteria.iter().map(|(id, weight)| (*id, weight * factor(*id))).collect();
        let whole: f64 = criteria.iter().map(|(_, weight)| weight).sum();
        let mut phenomena = self.phenomena.clone();
        for one in &mut phenomena {
            let scored = criteria
                .iter()
                .zip(&one.scores)
                .filter_map(|((_, weight), score)| Some((*weight, (*score)?)));
            let (weight, total) = scored
                .fold((0.0, 0.0), |(all, total), (weight, score)| (all + weight, total + weight * score));
            one.total = total;
            one.mean = (weight > 0.0).then(|| total / weight);
            one.coverage = if whole > 0.0 { weight / whole } else { 0.0 };
        }
        let means: Vec<f64> = phenomena.iter().filter_map(|one| one.mean).collect();
        for one in &mut phenomena {
            let better = |mean: f64| means.iter().filter(|other| **other > mean + EQUAL).count();
            one.rank = one.mean.map(|mean| better(mean) + 1);
        }
        Self { criteria, phenomena }
    }

    /// The phenomena in the order of their rank; those without a rank come last.
    pub fn by_rank(&self) -> Vec<Id<Phenomenon>> {
        let mut all: Vec<&Weighed> = self.phenomena.iter().collect();
        all.sort_by_key(|one| one.rank.unwrap_or(usize::MAX));
        all.into_iter().map(|one| one.phenomenon).collect()
    }

    /// The phenomena with one of the first ranks; all that share the last of them are in.
    pub fn first(&self, top: usize) -> BTreeSet<Id<Phenomenon>> {
        let is_first = |one: &&Weighed| one.rank.is_some_and(|rank| rank <= top);
        self.phenomena.iter().filter(is_first).map(|one| one.phenomenon).collect()
    }

    /// How many phenomena were retained.
    pub fn retained(&self) -> usize {
        self.phenomena.iter().filter(|one| one.verdict == SelectionVerdict::Retained).count()
    }

    /// How firm the ranks are, looking at the first so many.
    pub fn sensitivity(&self, top: usize) -> Sensitivity {
        let now = self.first(top);
        let mut found = Sensitivity::default();
        let mut reach = |ranked: &Self| {
            for one in &ranked.phenomena {
                if let Some(rank) = one.rank {
                    let (best, worst) = found.ranges.entry(one.phenomenon).or_insert((rank, rank));
                    *best = rank.min(*best);
                    *worst = rank.max(*worst);
                }
            }
        };
        reach(self);
        for (criterion, _) in &self.criteria {
            for emphasis in Emphasis::ALL {
                let scenario = (*criterion, emphasis);
                let then = self.under(Some(scenario));
                reach(&then);
                let first = then.first(top);
                found.shifts.push(Shift {
                    scenario,
                    enters: first.difference(&now).copied().collect(),
                    leaves: now.difference(&first).copied().collect(),
                });
            }
        }
        found
    }
}

/// What became of the phenomena that were weighed for a plan.
fn selections(dossier: &Dossier, plan: Id<Plan>) -> impl Iterator<Item = &Selection> {
    dossier.selections.values().filter(move |one| one.plan == plan)
}
