//! Where each objective of the old plan goes, when those that are merged have been followed to the end.

use crate::domain::{
    Course, Descent, Dossier, Evaluation, Id, Kind, MergeFault, Objective, Plan, Priority, Refusal,
};
use std::collections::{BTreeMap, BTreeSet};

/// Where each objective of the old plan goes.
pub(super) struct Courses<'a> {
    dossier: &'a Dossier,
    /// The objective of the old plan that carries each one on: itself, or the one that it is merged into.
    ends: BTreeMap<Id<Objective>, Id<Objective>>,
    /// The larger objective that each one stands under.
    parents: BTreeMap<Id<Objective>, Id<Objective>>,
    /// The further objectives that each one serves.
    further: BTreeMap<Id<Objective>, BTreeSet<Id<Objective>>>,
}

impl<'a> Courses<'a> {
    /// Follows the evaluations of a plan.
    pub fn of(dossier: &'a Dossier, plan: Id<Plan>, evaluations: &[Evaluation]) -> Result<Self, Refusal> {
        let by_objective: BTreeMap<_, _> = evaluations.iter().map(|one| (one.objective, one)).collect();
        let mut courses =
            Self { dossier, ends: BTreeMap::new(), parents: BTreeMap::new(), further: BTreeMap::new() };
        for objective in by_objective.keys() {
            let priority = dossier.get(*objective).and_then(|one| dossier.get(one.priority));
            if priority.is_none_or(|priority| priority.plan != plan) {
                return Err(Refusal::OtherPlan { kind: Kind::Evaluation });
            }
            if let Some(end) = end(dossier, *objective, &by_objective)? {
                courses.ends.insert(*objective, end);
            }
        }
        courses.find_parents();
        for descent in dossier.descents.values() {
            courses.follow_descent(descent);
        }
        Ok(courses)
    }

    /// The objectives that go on, the oldest first.
    pub fn carriers(&self) -> impl Iterator<Item = &'a Objective> + '_ {
        let carries = |(objective, end): (&Id<Objective>, &Id<Objective>)| {
            (objective == end).then(|| self.dossier.get(*objective)).flatten()
        };
        self.ends.iter().filter_map(carries)
    }

    /// The objective that carries one on.
    pub fn end(&self, objective: Id<Objective>) -> Option<Id<Objective>> {
        self.ends.get(&objective).copied()
    }

    /// The objective that one stands under.
    pub fn parent(&self, objective: Id<Objective>) -> Option<Id<Objective>> {
        self.parents.get(&objective).copied()
    }

    /// The further objectives that one serves.
    pub fn further(&self, objective: Id<Objective>) -> impl Iterator<Item = Id<Objective>> + '_ {
        self.further.get(&objective).into_iter().flatten().copied()
    }

    /// The priority that an objective stands under: that of the largest objective above it.
    pub fn priority(&self, objective: Id<Objective>) -> Option<Id<Priority>> {
        let mut top = objective;
        while let Some(above) = self.parent(top) {
            top = above;
        }
        self.dossier.get(top).map(|objective| objective.priority)
    }

    /// Finds what each objective stands under: the nearest one above it that goes on.
    fn find_parents(&mut self) {
        let carriers: Vec<&Objective> = self.carriers().collect();
        for objective in carriers {
            let mut above = objective.parent;
            // A ring of parents, which no edit allows, would otherwise be walked for ever.
            let mut seen = BTreeSet::new();
            while let Some(id) = above.filter(|id| seen.insert(*id)) {
                if let Some(end) = self.end(id).filter(|end| !self.leads(*end, objective.id)) {
                    self.parents.insert(objective.id, end);
                    break;
                }
                above = self.dossier.get(id).and_then(|one| one.parent);
            }
        }
    }

    fn follow_descent(&mut self, descent: &Descent) {
        let own = self.end(descent.objective).filter(|end| *end == descent.objective);
        let (Some(own), Some(above)) = (own, self.end(descent.parent)) else { return };
        if self.parent(own) != Some(above) && !self.leads(above, own) {
            self.further.entry(own).or_default().insert(above);
        }
    }

    /// Whether the way up from an objective leads to another one, or begins there.
    fn leads(&self, from: Id<Objective>, to: Id<Objective>) -> bool {
        let mut waiting = vec![from];
        let mut seen = BTreeSet::new();
        while let Some(id) = waiting.pop() {
            if id == to {
                return true;
            }
            if seen.insert(id) {
                waiting.extend(self.parent(id));
                waiting.extend(self.further(id));
            }
        }
        false
    }
}

/// The objective that carries one on; none when it stays behind.
fn end(
    dossier: &Dossier,
    objective: Id<Objective>,
    evaluations: &BTreeMap<Id<Objective>, &Evaluation>,
) -> Result<Option<Id<Objective>>, Refusal> {
    let code = |id| dossier.get(id).map_or_else(String::new, |one: &Objective| one.code.clone());
    let refused =
        |into, fault| Err(Refusal::MergedIntoNothing { objective: code(objective), into: code(into), fault });
    let mut at = objective;
    let mut seen = BTreeSet::from([at]);
    loop {
        let evaluation = evaluations.get(&at);
        match evaluation.map(|one| one.course) {
            Some(Course::Keep | Course::Change) => return Ok(Some(at)),
            Some(Course::Merge) => {
                let Some(next) = evaluation.and_then(|one| one.merged_into) else { return Ok(None) };
                if !seen.insert(next) {
                    return refused(next, MergeFault::Circle);
                }
                at = next;
            }
            Some(Course::Stop) | None if at == objective => return Ok(None),
            Some(Course::Stop) | None => return refused(at, MergeFault::Stops),
        }
    }
}
