//! The records of the new plan: copies of what goes on, under identities and codes of their own.

use super::courses::Courses;
use super::{Transition, code_mark};
use crate::domain::{
    ActionPlan, Alignment, Baseline, Contribution, Course, Cycle, Descent, Dossier, Focus, Id, Involvement,
    Letter, Level, Mint, Noun, Objective, Placement, Plan, Priority, Record, SmartAnswer, Support, Target,
};
use chrono::Datelike;
use std::collections::{BTreeMap, BTreeSet};

/// The records of the new plan.
pub(super) struct Copies<'a> {
    dossier: &'a Dossier,
    transition: &'a Transition,
    plan: &'a Plan,
    courses: &'a Courses<'a>,
    /// The new objectives by the old ones.
    pub objectives: BTreeMap<Id<Objective>, Id<Objective>>,
    /// What was made.
    pub records: Vec<Record>,
    levels: BTreeMap<Id<Level>, Id<Level>>,
    priorities: BTreeMap<Id<Priority>, Id<Priority>>,
    /// The mark before the codes of the old plan.
    mark: String,
}

impl<'a> Copies<'a> {
    pub fn new(
        dossier: &'a Dossier,
        transition: &'a Transition,
        plan: &'a Plan,
        courses: &'a Courses<'a>,
    ) -> Self {
        Self {
            dossier,
            transition,
            plan,
            courses,
            objectives: BTreeMap::new(),
            records: vec![Record::Plan(plan.clone())],
            levels: BTreeMap::new(),
            priorities: BTreeMap::new(),
            mark: dossier.get(transition.old).map(code_mark).unwrap_or_default(),
        }
    }

    /// Makes all records.
    pub fn make(&mut self, mint: &mut Mint) {
        self.levels(mint);
        self.priorities(mint);
        self.objectives(mint);
        self.contributions(mint);
        self.action_plans(mint);
        let plan = self.plan.id;
        for baseline in &self.transition.baselines {
            self.add(Baseline { plan, ..baseline.clone() });
        }
        for target in &self.transition.targets {
            self.add(Target { plan, ..target.clone() });
        }
    }

    fn add<T: Noun>(&mut self, record: T) {
        self.records.push(record.record());
    }

    fn levels(&mut self, mint: &mut Mint) {
        for level in self.dossier.levels.values().filter(|level| level.plan == self.transition.old) {
            let id = mint.id();
            self.levels.insert(level.id, id);
            self.add(Level { id, plan: self.plan.id, ..level.clone() });
        }
    }

    /// Copies the priorities under which something goes on, and those that were chosen.
    fn priorities(&mut self, mint: &mut Mint) {
        let courses = self.courses;
        let needed: BTreeSet<_> = courses.carriers().filter_map(|one| courses.priority(one.id)).collect();
        let goes_on = |priority: &&Priority| {
            priority.plan == self.transition.old
                && (needed.contains(&priority.id) || self.transition.priorities.contains(&priority.id))
        };
        for priority in self.dossier.priorities.values().filter(goes_on) {
            let id = mint.id();
            self.priorities.insert(priority.id, id);
            self.records.push(Record::Priority(Priority { id, plan: self.plan.id, ..priority.clone() }));
        }
        for alignment in self.dossier.alignments.values() {
            if let Some(priority) = self.priorities.get(&alignment.priority).copied() {
                self.add(Alignment { id: mint.id(), priority, ..alignment.clone() });
            }
        }
        for focus in self.dossier.focuses.values() {
            if let Some(priority) = self.priorities.get(&focus.priority).copied() {
                self.add(Focus { id: mint.id(), priority, ..focus.clone() });
            }
        }
    }

    fn objectives(&mut self, mint: &mut Mint) {
        let (dossier, courses) = (self.dossier, self.courses);
        self.objectives = courses.carriers().map(|objective| (objective.id, mint.id())).collect();
        let mut codes: BTreeSet<String> = dossier.objectives.values().map(|one| one.code.clone()).collect();
        for objective in courses.carriers() {
            let Some(id) = self.objectives.get(&objective.id).copied() else { continue };
            let priority = courses.priority(objective.id).and_then(|old| self.priorities.get(&old));
            let Some(priority) = priority.copied() else { continue };
            let rework =
                self.transition.reworks.get(&objective.id).filter(|_| self.is_reworked(objective.id));
            let title = rework.and_then(|one| one.title.clone());
            let note = rework.map_or("", |one| one.note.trim());
            let parent = courses.parent(objective.id).and_then(|above| self.objectives.get(&above));
            self.add(Objective {
                id,
                priority,
                parent: parent.copied(),
                level: self.levels.get(&objective.level).copied().unwrap_or(objective.level),
                code: self.next_code(&objective.code, &mut codes),
                title: title.unwrap_or_else(|| objective.title.clone()),
                description: [note, objective.description.as_str()].join("\n\n").trim().to_owned(),
                deadline: objective.deadline.map(|_| self.plan.until),
                ..objective.clone()
            });
            for above in courses.further(objective.id) {
                if let Some(parent) = self.objectives.get(&above).copied() {
                    self.add(Descent { id: mint.id(), objective: id, parent });
                }
            }
        }
        for answer in dossier.smart_answers.values().filter(|one| one.letter != Letter::Timed) {
            // The day by which it is reached is another one, and what is reworked is answered anew.
            let objective = self.objectives.get(&answer.objective).copied();
            if let Some(objective) = objective.filter(|_| !self.is_reworked(answer.objective)) {
                self.add(SmartAnswer { id: mint.id(), objective, ..answer.clone() });
            }
        }
        for placement in dossier.placements.values() {
            let objective = placement.objective.and_then(|old| self.objectives.get(&old).copied());
            if objective.is_some() {
                self.add(Placement { id: mint.id(), objective, ..placement.clone() });
            }
        }
    }

    fn is_reworked(&self, objective: Id<Objective>) -> bool {
        let mut evaluations = self.transition.evaluations.iter();
        evaluations.any(|one| one.objective == objective && one.course == Course::Change)
    }

    /// Links the indicators of each objective, and after them those of what was merged into it.
    fn contributions(&mut self, mint: &mut Mint) {
        let mut linked = BTreeSet::new();
        let all = || self.dossier.contributions.values();
        let is_own = |one: &&Contribution| self.courses.end(one.objective) == Some(one.objective);
        let ordered: Vec<_> = all().filter(is_own).chain(all().filter(|one| !is_own(one))).collect();
        for contribution in ordered {
            let end = self.courses.end(contribution.objective);
            let Some(objective) = end.and_then(|end| self.objectives.get(&end)).copied() else { continue };
            if linked.insert((objective, contribution.indicator)) {
                self.add(Contribution { id: mint.id(), objective, ..contribution.clone() });
            }
        }
    }

    fn action_plans(&mut self, mint: &mut Mint) {
        let dossier = self.dossier;
        let mut codes: BTreeSet<String> = dossier.action_plans.values().map(|one| one.code.clone()).collect();
        for old in self.transition.action_plans.iter().filter_map(|id| dossier.get(*id)) {
            let end = self.courses.end(old.objective);
            let Some(objective) = end.and_then(|end| self.objectives.get(&end)).copied() else { continue };
            let id = mint.id();
            let code = self.next_code(&old.code, &mut codes);
            self.add(ActionPlan { id, objective, code, hours_used: None, budget_used: None, ..old.clone() });
            for one in dossier.supports.values().filter(|one| one.action_plan == old.id) {
                self.add(Support { id: mint.id(), action_plan: id, ..one.clone() });
            }
            for one in dossier.involvements.values().filter(|one| one.action_plan == old.id) {
                self.add(Involvement { id: mint.id(), action_plan: id, ..one.clone() });
            }
            for one in dossier.placements.values().filter(|one| one.action_plan == Some(old.id)) {
                self.add(Placement { id: mint.id(), action_plan: Some(id), ..one.clone() });
            }
            if self.transition.begins_cycles {
                let open =
                    old.cycles(dossier).last().map_or_else(Vec::new, |cycle| cycle.open_actions(dossier));
                self.records.extend(Cycle::begin(id, self.plan.from.year(), &open, mint));
            }
        }
    }

    /// The code of what goes on: that of the old plan behind the mark of the new one.
    fn next_code(&self, code: &str, taken: &mut BTreeSet<String>) -> String {
        let bare = code.strip_prefix(&self.mark).unwrap_or(code);
        let first = format!("{}{bare}", code_mark(self.plan));
        let mut code = first.clone();
        let mut number = 2;
        while !taken.insert(code.clone()) {
            code = format!("{first}-{number}");
            number += 1;
        }
        code
    }
}
