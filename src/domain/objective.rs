//! Objectives in a tree, on levels that the zone names itself.

use super::dossier::noun;
use super::people::unique;
use super::record::not_under_itself;
use super::refusal::{Field, filled, within};
use super::{Descent, Dossier, Id, Kind, Noun, Person, Plan, Priority, Reference, Refusal};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The zone's name for a level of objectives, such as "strategische doelstelling".
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Level {
    /// Identity.
    pub id: Id<Self>,
    /// The plan.
    pub plan: Id<Plan>,
    /// Depth in the tree, from 1.
    pub depth: i64,
    /// Name of one objective on this level.
    pub name: String,
}

impl Noun for Level {
    noun!(Level, levels);
    fn label(&self, _: &Dossier) -> String {
        self.name.clone()
    }
    fn references(&self) -> Vec<Reference> {
        vec![Reference::part(self.plan)]
    }
    fn check(&self, dossier: &Dossier) -> Result<(), Refusal> {
        filled(Kind::Level, Field::TITLE, &self.name)?;
        // Objectives in plan JSON name their level, so two of a plan cannot be called the same.
        let same = |other: &Self| other.depth == self.depth || other.name == self.name;
        let twin = |other: &&Self| other.id != self.id && other.plan == self.plan && same(other);
        match dossier.levels.values().find(twin) {
            Some(other) => Err(Refusal::Twice { kind: Kind::Level, what: other.name.clone() }),
            None => Ok(()),
        }
    }
}

/// What a priority wants to reach; it may be divided into smaller objectives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Objective {
    /// Identity.
    pub id: Id<Self>,
    /// The priority.
    pub priority: Id<Priority>,
    /// The larger objective that it serves.
    pub parent: Option<Id<Self>>,
    /// The zone's level.
    pub level: Id<Level>,
    /// Short code, unique in the dossier.
    pub code: String,
    /// Title.
    pub title: String,
    /// What is meant exactly.
    pub description: String,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// Last day to reach it.
    pub deadline: Option<NaiveDate>,
    /// Weight among its siblings; 1 is usual.
    pub weight: f64,
    /// Place among its siblings, from 1.
    pub position: i64,
}

impl Objective {
    /// The objectives directly under this one, in their order.
    pub fn children<'a>(&self, dossier: &'a Dossier) -> Vec<&'a Self> {
        let mut all: Vec<_> =
            dossier.objectives.values().filter(|other| other.parent == Some(self.id)).collect();
        all.sort_by_key(|objective| (objective.position, objective.id));
        all
    }

    /// The objectives of a priority that stand under no other, in their order.
    pub fn roots(priority: Id<Priority>, dossier: &Dossier) -> Vec<&Self> {
        let is_root = |objective: &&Self| objective.priority == priority && objective.parent.is_none();
        let mut all: Vec<_> = dossier.objectives.values().filter(is_root).collect();
        all.sort_by_key(|objective| (objective.position, objective.id));
        all
    }

    /// The objectives that serve this one: those under it, then those that stand elsewhere and serve it as well.
    pub fn served_by<'a>(&self, dossier: &'a Dossier) -> Vec<&'a Self> {
        let mut all = self.children(dossier);
        let more = dossier.descents.values().filter(|descent| descent.parent == self.id);
        all.extend(more.filter_map(|descent| dossier.get(descent.objective)));
        all
    }

    /// The objective and all below it.
    pub fn with_descendants<'a>(&'a self, dossier: &'a Dossier) -> Vec<&'a Self> {
        let mut all = vec![self];
        let mut next = 0;
        while next < all.len() {
            all.extend(all[next].children(dossier));
            next += 1;
        }
        all
    }
}

/// All objectives that an objective serves directly.
pub(super) fn above(objective: &Objective, dossier: &Dossier) -> Vec<Id<Objective>> {
    let more = dossier.descents.values().filter(|descent| descent.objective == objective.id);
    objective.parent.into_iter().chain(more.map(|descent| descent.parent)).collect()
}

impl Noun for Objective {
    noun!(Objective, objectives);
    fn label(&self, _: &Dossier) -> String {
        format!("{} {}", self.code, self.title)
    }
    fn references(&self) -> Vec<Reference> {
        let mut all = vec![Reference::part(self.priority), Reference::uses(self.level)];
        all.extend(self.parent.map(Reference::part));
        all.extend(self.owner.map(Reference::uses));
        all
    }
    fn check(&self, dossier: &Dossier) -> Result<(), Refusal> {
        filled(Kind::Objective, Field::CODE, &self.code)?;
        filled(Kind::Objective, Field::TITLE, &self.title)?;
        within(Kind::Objective, Field::WEIGHT, self.weight, 0.0, 1000.0)?;
        not_under_itself(self, dossier, |one| above(one, dossier))?;
        let plan = |id: Id<Priority>| dossier.get(id).map(|priority| priority.plan);
        let level = dossier.get(self.level).map(|level| level.plan);
        let parent = self.parent.and_then(|id| dossier.get(id));
        if level != plan(self.priority) || parent.is_some_and(|one| plan(one.priority) != plan(self.priority))
        {
            return Err(Refusal::OtherPlan { kind: Kind::Objective });
        }
        let also = |one: &&Descent| one.objective == self.id && Some(one.parent) == self.parent;
        if let (Some(_), Some(parent)) = (dossier.descents.values().find(also), parent) {
            return Err(Refusal::Twice { kind: Kind::Descent, what: parent.code.clone() });
        }
        unique(self, &self.code, dossier.objectives.values().map(|other| (other.id, other.code.as_str())))
    }
}
