//! The objectives by what they stand under, found once instead of for each line.

use super::field::Under;
use crate::domain::{Dossier, Id, Key, Level, Objective, Plan, Priority, Track};
use std::collections::BTreeMap;

/// The priorities and objectives of a plan, each group in its order.
#[derive(Debug, Default)]
pub struct Branches<'a> {
    priorities: Vec<&'a Priority>,
    roots: BTreeMap<Id<Priority>, Vec<&'a Objective>>,
    below: BTreeMap<Id<Objective>, Vec<&'a Objective>>,
}

impl<'a> Branches<'a> {
    /// The branches of a plan.
    pub fn of(dossier: &'a Dossier, plan: Id<Plan>) -> Self {
        let mut priorities: Vec<_> = dossier.priorities.values().filter(|one| one.plan == plan).collect();
        priorities.sort_by_key(|priority| (priority.track, priority.position, priority.id));
        let mut branches = Self { priorities, ..Self::default() };
        for objective in dossier.objectives.values() {
            match objective.parent {
                Some(parent) => branches.below.entry(parent).or_default().push(objective),
                None => branches.roots.entry(objective.priority).or_default().push(objective),
            }
        }
        let groups = branches.roots.values_mut().chain(branches.below.values_mut());
        groups.for_each(|group| group.sort_by_key(|objective| (objective.position, objective.id)));
        branches
    }

    /// All priorities, by track and in their order.
    pub fn priorities(&self) -> &[&'a Priority] {
        &self.priorities
    }

    /// The priorities of a track.
    pub fn track(&self, track: Track) -> impl Iterator<Item = &'a Priority> + '_ {
        self.priorities.iter().copied().filter(move |priority| priority.track == track)
    }

    /// The objectives directly under a priority or an objective.
    pub fn under(&self, under: Under) -> &[&'a Objective] {
        let found = match under {
            Under::Priority(id) => self.roots.get(&id),
            Under::Objective(id) => self.below.get(&id),
        };
        found.map_or(&[], Vec::as_slice)
    }

    /// The objectives under something at any depth, each with its depth from 1, in reading order.
    pub fn all_under(&self, under: Under) -> Vec<(usize, &'a Objective)> {
        let mut found = Vec::new();
        let mut waiting: Vec<(usize, &'a Objective)> =
            self.under(under).iter().rev().map(|objective| (1, *objective)).collect();
        while let Some((depth, objective)) = waiting.pop() {
            found.push((depth, objective));
            let below = self.under(Under::Objective(objective.id));
            waiting.extend(below.iter().rev().map(|child| (depth + 1, *child)));
        }
        found
    }

    /// How many objectives there are.
    pub fn objectives(&self) -> usize {
        self.priorities.iter().map(|priority| self.all_under(Under::Priority(priority.id)).len()).sum()
    }
}

/// What an objective stands under.
pub fn above(objective: &Objective) -> Under {
    objective.parent.map_or(Under::Priority(objective.priority), Under::Objective)
}

/// The objectives from the largest to this one, it included.
pub fn path<'a>(dossier: &'a Dossier, objective: &'a Objective) -> Vec<&'a Objective> {
    let mut path = vec![objective];
    let mut parent = objective.parent;
    while let Some(next) = parent.and_then(|id| dossier.get(id)).filter(|_| path.len() < 50) {
        path.push(next);
        parent = next.parent;
    }
    path.reverse();
    path
}

/// The plan of a record that the tree can show.
pub fn plan_of(dossier: &Dossier, key: Key) -> Option<Id<Plan>> {
    match key {
        Key::Plan(id) => dossier.get(id).map(|plan| plan.id),
        Key::Priority(id) => dossier.get(id).map(|priority| priority.plan),
        Key::Objective(id) => dossier.get(dossier.get(id)?.priority).map(|priority| priority.plan),
        _ => None,
    }
}

/// The levels of a plan, from the top.
pub fn levels(dossier: &Dossier, plan: Id<Plan>) -> Vec<&Level> {
    let mut levels: Vec<_> = dossier.levels.values().filter(|level| level.plan == plan).collect();
    levels.sort_by_key(|level| (level.depth, level.id));
    levels
}

/// The level of objectives at a depth from 1; deeper ones stay on the lowest level.
pub fn level_at(dossier: &Dossier, plan: Id<Plan>, depth: usize) -> Option<&Level> {
    let levels = levels(dossier, plan);
    levels.get(depth.saturating_sub(1)).or(levels.last()).copied()
}

/// The depth, from 1, of an objective that stands under something.
pub fn depth_under(dossier: &Dossier, under: Under) -> usize {
    match under {
        Under::Priority(_) => 1,
        Under::Objective(id) => dossier.get(id).map_or(1, |parent| path(dossier, parent).len() + 1),
    }
}
