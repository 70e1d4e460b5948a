//! The golden thread: what a record is founded on, what it serves, what carries it out and what measures it.
//!
//! [`Threads`] knows every link of a dossier, both ways; a [`Thread`] is what is linked with one record, from its
//! frameworks down to its figures, with the links that are missing. Objectives may serve several larger ones: the
//! thread is then as wide as that.

use crate::domain::{
    ActionPlan, ActionState, Bond, Commitment, CommitmentKind, Cycle, Dossier, Id, Key, Kind, Reference,
    SelectionVerdict,
};
use chrono::{Datelike, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};

/// All links between records that the golden thread follows.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Threads {
    above: BTreeMap<Key, Vec<Key>>,
    below: BTreeMap<Key, Vec<Key>>,
    /// The commitments that somebody can see to be kept.
    proven: BTreeSet<Id<Commitment>>,
}

/// What is linked with a record.
#[derive(Debug, Clone, PartialEq)]
pub struct Thread {
    /// The record; for a part of something, such as a measurement, that something.
    pub of: Key,
    /// The stages that something stands on, or should, from the frameworks down.
    pub steps: Vec<Step>,
}

/// One stage of a thread.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Which stage.
    pub stage: Stage,
    /// What stands on it.
    pub keys: Vec<Key>,
    /// What should stand on it and is missing, with the records of the thread that lack it.
    pub broken: Vec<(Break, Vec<Key>)>,
}

/// The stages of a thread, from the top.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Frameworks, phenomena, and what the zone says of itself.
    Ground,
    /// What the zone binds itself to.
    Commitment,
    /// Priorities.
    Priority,
    /// Objectives on the zone's level of a depth, from 1.
    Objective(i64),
    /// Action plans.
    ActionPlan,
    /// Actions of the running cycles.
    Action,
    /// Indicators.
    Indicator,
    /// Investments, and what one can see without a figure.
    Proof,
}

/// A link that is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Break {
    /// No framework or phenomenon founds a priority.
    Unfounded,
    /// A priority has no objective.
    WithoutObjective,
    /// An indicator measures no objective and proves no commitment.
    Aimless,
    /// Nobody pursues an objective: neither it nor a larger one has an action plan.
    WithoutActionPlan,
    /// Nothing is done in the running cycle of an action plan.
    WithoutAction,
    /// No indicator measures an objective.
    Unmeasured,
    /// One cannot see that a commitment is kept.
    Unproven,
}

impl Break {
    /// The stage on which something is missing.
    fn stage(self, lowest: i64) -> Stage {
        match self {
            Self::Unfounded => Stage::Ground,
            Self::WithoutObjective | Self::Aimless => Stage::Objective(lowest),
            Self::WithoutActionPlan => Stage::ActionPlan,
            Self::WithoutAction => Stage::Action,
            Self::Unmeasured => Stage::Indicator,
            Self::Unproven => Stage::Proof,
        }
    }
}

impl Threads {
    /// The links of a dossier, with the actions of the cycles that run on a day.
    pub fn of(dossier: &Dossier, on: NaiveDate) -> Self {
        let mut threads = Self::default();
        threads.tie_grounds(dossier);
        threads.tie_commitments(dossier);
        for objective in dossier.objectives.values() {
            let above = objective.parent.map_or(Key::Priority(objective.priority), Key::Objective);
            threads.tie(above, Key::Objective(objective.id));
        }
        for descent in dossier.descents.values() {
            threads.tie(Key::Objective(descent.parent), Key::Objective(descent.objective));
        }
        for plan in dossier.action_plans.values() {
            threads.tie(Key::Objective(plan.objective), Key::ActionPlan(plan.id));
        }
        threads.tie_actions(dossier, on);
        for link in dossier.contributions.values() {
            threads.tie(Key::Objective(link.objective), Key::Indicator(link.indicator));
        }
        for link in dossier.supports.values() {
            threads.tie(Key::ActionPlan(link.action_plan), Key::Indicator(link.indicator));
        }
        threads
    }

    fn tie_grounds(&mut self, dossier: &Dossier) {
        for link in dossier.alignments.values() {
            self.tie(Key::Framework(link.framework), Key::Priority(link.priority));
        }
        for link in dossier.focuses.values() {
            self.tie(Key::Phenomenon(link.phenomenon), Key::Priority(link.priority));
        }
        for chosen in dossier.selections.values().filter(|one| one.verdict == SelectionVerdict::Retained) {
            if let Some(priority) = chosen.priority {
                self.tie(Key::Phenomenon(chosen.phenomenon), Key::Priority(priority));
            }
        }
    }

    fn tie_commitments(&mut self, dossier: &Dossier) {
        for commitment in dossier.commitments.values() {
            let key = Key::Commitment(commitment.id);
            if let Some(statement) = commitment.statement {
                self.tie(Key::Statement(statement), key);
            }
            if let Some(plan) = commitment.action_plan {
                self.tie(key, Key::ActionPlan(plan));
            }
        }
        for proof in dossier.proofs.values() {
            let linked = [
                proof.indicator.map(Key::Indicator),
                proof.action_plan.map(Key::ActionPlan),
                proof.investment.map(Key::Investment),
            ];
            let linked: Vec<Key> = linked.into_iter().flatten().collect();
            let shown = if linked.is_empty() { vec![Key::Proof(proof.id)] } else { linked };
            for key in shown {
                self.tie(Key::Commitment(proof.commitment), key);
            }
            self.proven.insert(proof.commitment);
        }
    }

    /// Every action knows its plan; a plan knows what is done in its running cycle.
    fn tie_actions(&mut self, dossier: &Dossier, on: NaiveDate) {
        let running = running_cycles(dossier, on);
        for action in dossier.actions.values() {
            let Some(cycle) = dossier.get(action.cycle) else { continue };
            let (plan, action_key) = (Key::ActionPlan(cycle.action_plan), Key::Action(action.id));
            if running.contains(&cycle.id) && action.state != ActionState::Dropped {
                self.tie(plan, action_key);
            } else {
                self.above.entry(action_key).or_default().push(plan);
            }
        }
    }

    fn tie(&mut self, above: Key, below: Key) {
        let under = self.below.entry(above).or_default();
        if !under.contains(&below) {
            under.push(below);
            self.above.entry(below).or_default().push(above);
        }
    }

    /// What a record hangs on directly, of a noun.
    fn above(&self, key: Key, kind: Kind) -> impl Iterator<Item = Key> + '_ {
        of_kind(&self.above, key, kind)
    }

    /// What hangs directly on a record, of a noun.
    fn below(&self, key: Key, kind: Kind) -> impl Iterator<Item = Key> + '_ {
        of_kind(&self.below, key, kind)
    }

    /// The thread of a record, or of what it is a part of; none for what stands outside, such as a person.
    pub fn thread(&self, dossier: &Dossier, key: Key) -> Option<Thread> {
        let of = knot(dossier, key)?;
        let mut keys = self.reached(of);
        let depth = |key: &Key| match key {
            Key::Objective(id) => {
                dossier.get(*id).and_then(|one| dossier.get(one.level)).map(|one| one.depth)
            }
            _ => None,
        };
        keys.retain(|key| dossier.holds(*key));
        let lowest = keys.iter().filter_map(depth).max().unwrap_or(1);
        let mut steps: BTreeMap<Stage, Step> = BTreeMap::new();
        let step = |steps: &mut BTreeMap<Stage, Step>, stage: Stage, add: &mut dyn FnMut(&mut Step)| {
            let empty = Step { stage, keys: Vec::new(), broken: Vec::new() };
            add(steps.entry(stage).or_insert(empty));
        };
        for key in &keys {
            if let Some(stage) = stage(*key, depth(key)) {
                step(&mut steps, stage, &mut |step| step.keys.push(*key));
            }
        }
        let mut broken: BTreeMap<Break, Vec<Key>> = BTreeMap::new();
        for key in &keys {
            for one in self.broken(dossier, *key) {
                broken.entry(one).or_default().push(*key);
            }
        }
        for (one, lacking) in broken {
            step(&mut steps, one.stage(lowest), &mut |step| step.broken.push((one, lacking.clone())));
        }
        if let Some(ground) = steps.get_mut(&Stage::Ground) {
            ground.keys.sort_by_key(|key| key.kind() == Kind::Statement);
        }
        Some(Thread { of, steps: steps.into_values().collect() })
    }

    /// Everything that a record hangs on and that hangs on it, it included.
    fn reached(&self, of: Key) -> BTreeSet<Key> {
        let mut keys = closure(&self.above, of);
        keys.extend(closure(&self.below, of));
        match of {
            // From a figure to what is done about it.
            Key::Indicator(_) => {
                let measured: Vec<Key> = self.above(of, Kind::Objective).collect();
                keys.extend(measured.iter().flat_map(|one| self.below(*one, Kind::ActionPlan)));
                let plans: Vec<Key> =
                    keys.iter().copied().filter(|key| key.kind() == Kind::ActionPlan).collect();
                keys.extend(plans.into_iter().flat_map(|plan| self.below(plan, Kind::Action)));
            }
            // From what is done to the figures that should move.
            Key::Action(_) => {
                let plans: Vec<Key> = self.above(of, Kind::ActionPlan).collect();
                keys.extend(plans.into_iter().flat_map(|plan| self.below(plan, Kind::Indicator)));
            }
            _ => {}
        }
        keys
    }

    /// The links that a record lacks.
    pub fn broken(&self, dossier: &Dossier, key: Key) -> Vec<Break> {
        let has = |key, kind| self.below(key, kind).next().is_some();
        let mut broken = Vec::new();
        match key {
            Key::Priority(_) => {
                if self.above.get(&key).is_none_or(Vec::is_empty) {
                    broken.push(Break::Unfounded);
                }
                if !has(key, Kind::Objective) {
                    broken.push(Break::WithoutObjective);
                }
            }
            // Larger objectives are reached through the smaller ones.
            Key::Objective(_) if !has(key, Kind::Objective) => {
                let above = closure(&self.above, key);
                if !above.iter().any(|one| has(*one, Kind::ActionPlan)) {
                    broken.push(Break::WithoutActionPlan);
                }
                if !has(key, Kind::Indicator) {
                    broken.push(Break::Unmeasured);
                }
            }
            Key::ActionPlan(_) if !has(key, Kind::Action) => broken.push(Break::WithoutAction),
            Key::Indicator(_) => {
                let aims = [Kind::Objective, Kind::Commitment];
                if !aims.into_iter().any(|kind| self.above(key, kind).next().is_some()) {
                    broken.push(Break::Aimless);
                }
            }
            Key::Commitment(id) => {
                let is_carried_out = dossier
                    .get(id)
                    .is_some_and(|one| one.kind == CommitmentKind::Result && one.action_plan.is_some());
                if !self.proven.contains(&id) && !is_carried_out {
                    broken.push(Break::Unproven);
                }
            }
            _ => {}
        }
        broken
    }
}

fn of_kind(links: &BTreeMap<Key, Vec<Key>>, key: Key, kind: Kind) -> impl Iterator<Item = Key> + '_ {
    links.get(&key).into_iter().flatten().copied().filter(move |other| other.kind() == kind)
}

/// All that is reached by links from a record, it included; what is reached twice is followed once.
fn closure(links: &BTreeMap<Key, Vec<Key>>, from: Key) -> BTreeSet<Key> {
    let mut found = BTreeSet::from([from]);
    let mut waiting = vec![from];
    while let Some(key) = waiting.pop() {
        for next in links.get(&key).into_iter().flatten() {
            if found.insert(*next) {
                waiting.push(*next);
            }
        }
    }
    found
}

/// The cycle of each action plan that matters on a day: that of the year, else the latest before it, else the first.
fn running_cycles(dossier: &Dossier, on: NaiveDate) -> BTreeSet<Id<Cycle>> {
    let mut running: BTreeMap<Id<ActionPlan>, &Cycle> = BTreeMap::new();
    let rank = |cycle: &Cycle| (cycle.year <= on.year(), (cycle.year - on.year()).abs());
    for cycle in dossier.cycles.values() {
        let is_nearer = running.get(&cycle.action_plan).is_none_or(|other| {
            let (now, then) = (rank(cycle), rank(other));
            if now.0 == then.0 { now.1 < then.1 } else { now.0 }
        });
        if is_nearer {
            running.insert(cycle.action_plan, cycle);
        }
    }
    running.into_values().map(|cycle| cycle.id).collect()
}

/// The stage that a record stands on.
fn stage(key: Key, depth: Option<i64>) -> Option<Stage> {
    Some(match key.kind() {
        Kind::Framework | Kind::Phenomenon | Kind::Statement => Stage::Ground,
        Kind::Commitment => Stage::Commitment,
        Kind::Priority => Stage::Priority,
        Kind::Objective => Stage::Objective(depth.unwrap_or(1)),
        Kind::ActionPlan => Stage::ActionPlan,
        Kind::Action => Stage::Action,
        Kind::Indicator => Stage::Indicator,
        Kind::Investment | Kind::Proof => Stage::Proof,
        _ => return None,
    })
}

/// The record itself when it stands in threads, else what it is a part of or mentions that does.
fn knot(dossier: &Dossier, key: Key) -> Option<Key> {
    /// Longer chains of mentions lead nowhere.
    const FAR: usize = 6;
    fn find(dossier: &Dossier, key: Key, left: usize) -> Option<Key> {
        let record = dossier.record(key)?;
        if key.kind() != Kind::Proof && stage(key, None).is_some() {
            return Some(key);
        }
        let left = left.checked_sub(1)?;
        let references = record.references();
        let bound = |bond: Bond| references.iter().filter(move |one: &&Reference| one.bond == bond);
        bound(Bond::Part).chain(bound(Bond::Use)).find_map(|one| find(dossier, one.key, left))
    }
    find(dossier, key, FAR)
}
