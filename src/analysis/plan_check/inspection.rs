//! What every part of the check looks at: the dossier with its mentions turned round, and only plans that are open.

use super::kind::RemarkKind;
use super::remark::{Home, Remark};
use crate::analysis::Picture;
use crate::domain::{
    ActionPlan, Cycle, Dossier, Id, Indicator, Key, Kind, Measurement, Noun, Objective, Plan, PlanState,
    Priority, Record, plan_of,
};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// A dossier that is being checked.
pub(super) struct Inspection<'a> {
    /// Everything that the document holds.
    pub dossier: &'a Dossier,
    /// The same, judged on the day.
    pub picture: &'a Picture,
    /// The day.
    pub on: NaiveDate,
    /// The records that mention a record.
    users: BTreeMap<Key, Vec<Key>>,
    /// The measurements of each indicator that is measured per municipality.
    by_area: BTreeMap<Id<Indicator>, Vec<&'a Measurement>>,
    /// Objectives that others serve.
    served: BTreeSet<Id<Objective>>,
    found: Vec<Remark>,
}

impl<'a> Inspection<'a> {
    /// Begins to check a dossier.
    pub(super) fn new(dossier: &'a Dossier, picture: &'a Picture) -> Self {
        let mut users: BTreeMap<Key, Vec<Key>> = BTreeMap::new();
        // Measurements are many, and who asks for them asks for those of an indicator.
        for kind in Kind::ALL.iter().filter(|kind| **kind != Kind::Measurement) {
            for record in dossier.records(*kind) {
                for reference in record.references() {
                    users.entry(reference.key).or_default().push(record.key());
                }
            }
        }
        let parents = dossier.objectives.values().filter_map(|objective| objective.parent);
        let served = parents.chain(dossier.descents.values().map(|descent| descent.parent)).collect();
        let mut by_area: BTreeMap<Id<Indicator>, Vec<&Measurement>> = BTreeMap::new();
        for one in dossier.measurements.values().filter(|one| one.area.is_some()) {
            by_area.entry(one.indicator).or_default().push(one);
        }
        for one in dossier.measurements.values().filter(|one| one.area.is_none()) {
            if let Some(own) = by_area.get_mut(&one.indicator) {
                own.push(one);
            }
        }
        Self { dossier, picture, on: picture.on, users, by_area, served, found: Vec::new() }
    }

    /// The measurements of an indicator that is measured per municipality, those of the whole zone among them.
    pub(super) fn measured_by_area(&self, indicator: Id<Indicator>) -> &[&'a Measurement] {
        self.by_area.get(&indicator).map_or(&[], Vec::as_slice)
    }

    /// Keeps a remark.
    pub(super) fn add(&mut self, remark: Remark) {
        self.found.push(remark);
    }

    /// Whether something was remarked of a record already.
    pub(super) fn has(&self, kind: RemarkKind, key: Key) -> bool {
        self.found.iter().any(|remark| remark.kind == kind && remark.key == key)
    }

    /// The records of a noun that mention a record.
    pub(super) fn users(&self, key: Key, kind: Kind) -> impl Iterator<Item = Key> + '_ {
        self.users.get(&key).into_iter().flatten().copied().filter(move |user| user.kind() == kind)
    }

    /// Whether a record of one of some nouns mentions a record.
    pub(super) fn is_used(&self, key: Key, kinds: &[Kind]) -> bool {
        self.users.get(&key).into_iter().flatten().any(|user| kinds.contains(&user.kind()))
    }

    /// Whether a plan can still be changed.
    pub(super) fn is_open(&self, plan: Id<Plan>) -> bool {
        self.dossier.get(plan).is_some_and(|plan| plan.state != PlanState::Closed)
    }

    /// Whether a plan is carried out on the day.
    pub(super) fn is_running(&self, plan: Id<Plan>) -> bool {
        self.dossier.get(plan).is_some_and(|plan| plan.from <= self.on && self.on <= plan.until)
    }

    /// Plans that can still be changed.
    pub(super) fn plans(&self) -> impl Iterator<Item = &'a Plan> + use<'a> {
        self.dossier.plans.values().filter(|plan| plan.state != PlanState::Closed)
    }

    /// Priorities of open plans.
    pub(super) fn priorities(&self) -> Vec<&'a Priority> {
        self.dossier.priorities.values().filter(|one| self.is_open(one.plan)).collect()
    }

    /// The priority of an objective of an open plan.
    pub(super) fn priority_of(&self, objective: &Objective) -> Option<&'a Priority> {
        self.dossier.get(objective.priority).filter(|priority| self.is_open(priority.plan))
    }

    /// Objectives of open plans, each with its priority.
    pub(super) fn objectives(&self) -> Vec<(&'a Objective, &'a Priority)> {
        let all = self.dossier.objectives.values();
        all.filter_map(|objective| Some((objective, self.priority_of(objective)?))).collect()
    }

    /// Objectives of open plans that no other one serves.
    pub(super) fn leaves(&self) -> Vec<(&'a Objective, &'a Priority)> {
        let mut all = self.objectives();
        all.retain(|(objective, _)| !self.served.contains(&objective.id));
        all
    }

    /// Action plans of open plans, each with its objective and its priority.
    pub(super) fn action_plans(&self) -> Vec<(&'a ActionPlan, &'a Objective, &'a Priority)> {
        let all = self.dossier.action_plans.values();
        all.filter_map(|plan| {
            let objective = self.dossier.get(plan.objective)?;
            Some((plan, objective, self.priority_of(objective)?))
        })
        .collect()
    }

    /// Cycles of open plans, each with its action plan.
    pub(super) fn cycles(&self) -> Vec<(&'a Cycle, &'a ActionPlan)> {
        let mut all = Vec::new();
        for (plan, ..) in self.action_plans() {
            for key in self.users(Key::ActionPlan(plan.id), Kind::Cycle) {
                if let Key::Cycle(id) = key {
                    all.extend(self.dossier.get(id).map(|cycle| (cycle, plan)));
                }
            }
        }
        all
    }

    /// The open plans in which an indicator measures an objective.
    pub(super) fn plans_of(&self, indicator: Id<Indicator>) -> Vec<&'a Plan> {
        let plans: BTreeSet<Id<Plan>> =
            self.measured(indicator).into_iter().map(|(_, priority)| priority.plan).collect();
        plans.into_iter().filter_map(|plan| self.dossier.get(plan)).collect()
    }

    /// The objectives of open plans that an indicator measures, each with its priority.
    pub(super) fn measured(&self, indicator: Id<Indicator>) -> Vec<(&'a Objective, &'a Priority)> {
        self.users(Key::Indicator(indicator), Kind::Contribution)
            .filter_map(|key| match key {
                Key::Contribution(id) => self.dossier.get(self.dossier.get(id)?.objective),
                _ => None,
            })
            .filter_map(|objective| Some((objective, self.priority_of(objective)?)))
            .collect()
    }

    /// The action plans of open plans that watch an indicator.
    pub(super) fn watched_by(&self, indicator: Id<Indicator>) -> Vec<&'a ActionPlan> {
        self.users(Key::Indicator(indicator), Kind::Support)
            .filter_map(|key| match key {
                Key::Support(id) => self.dossier.get(self.dossier.get(id)?.action_plan),
                _ => None,
            })
            .filter(|plan| {
                self.dossier.get(plan.objective).is_some_and(|one| self.priority_of(one).is_some())
            })
            .collect()
    }

    /// All remarks, each at its place: the plan first, then its priorities in their order, then the register.
    pub(super) fn finish(mut self) -> Vec<Remark> {
        let mut found = std::mem::take(&mut self.found);
        for remark in &mut found {
            (remark.home, remark.plan) = self.place(remark.key);
        }
        let order = |home: Home| match home {
            Home::Plan(plan) => (self.dossier.get(plan).map(|plan| plan.from), 0, None, 0, 0),
            Home::Priority(id) => match self.dossier.get(id) {
                Some(one) => {
                    let from = self.dossier.get(one.plan).map(|plan| plan.from);
                    (from, 1, Some(one.track), one.position, id.number())
                }
                None => (None, 1, None, 0, 0),
            },
            Home::Register(kind) => (Some(NaiveDate::MAX), 2, None, 0, kind as i64),
        };
        found.sort_by_key(|remark| (order(remark.home), remark.severity, remark.kind, remark.key));
        found
    }

    /// Among what people look for a record, and the plan that it belongs to.
    fn place(&self, key: Key) -> (Home, Option<Id<Plan>>) {
        if let Some(id) = self.indicator_of(key) {
            let watched = self.watched_by(id).into_iter().filter_map(|plan| self.dossier.get(plan.objective));
            let mut measured = self.measured(id).into_iter().map(|(objective, _)| objective).chain(watched);
            if let Some(priority) = measured.find_map(|objective| self.priority_of(objective)) {
                return (Home::Priority(priority.id), Some(priority.plan));
            }
            return (Home::Register(Kind::Indicator), None);
        }
        let Some(record) = self.dossier.record(key) else { return (Home::Register(key.kind()), None) };
        let plan = plan_of(&record, self.dossier);
        let home = match (self.priority_above(&record), plan) {
            (Some(priority), _) => Home::Priority(priority),
            (None, Some(plan)) => Home::Plan(plan),
            (None, None) => Home::Register(key.kind()),
        };
        (home, plan)
    }

    fn indicator_of(&self, key: Key) -> Option<Id<Indicator>> {
        match key {
            Key::Indicator(id) => Some(id),
            Key::Baseline(id) => self.dossier.get(id).map(|one| one.indicator),
            Key::Target(id) => self.dossier.get(id).map(|one| one.indicator),
            Key::Measurement(id) => self.dossier.get(id).map(|one| one.indicator),
            Key::Annotation(id) => self.dossier.get(id).map(|one| one.indicator),
            _ => None,
        }
    }

    fn priority_above(&self, record: &Record) -> Option<Id<Priority>> {
        if let Record::Priority(priority) = record {
            return Some(priority.id);
        }
        if let Record::Decision(decision) = record
            && decision.priority.is_some()
        {
            return decision.priority;
        }
        let parts = record.references().into_iter().filter(|one| one.bond == crate::domain::Bond::Part);
        parts.filter_map(|one| self.dossier.record(one.key)).find_map(|above| self.priority_above(&above))
    }
}

/// The record itself, as its noun.
pub(super) fn key<T: Noun>(record: &T) -> Key {
    T::key(record.id())
}
