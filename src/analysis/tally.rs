//! How many stand well and how many do not.

use super::Picture;
use crate::domain::{Dossier, Id, Indicator, Objective, Plan, Priority, Status};

/// How often each status occurs among some indicators or priorities.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct StatusTally {
    /// On course.
    pub on_course: usize,
    /// A little behind.
    pub attention: usize,
    /// Off course.
    pub off_course: usize,
    /// Without a fresh figure.
    pub unknown: usize,
    /// Never judged.
    pub informative: usize,
}

impl StatusTally {
    /// Counts statuses.
    pub fn of(statuses: impl IntoIterator<Item = Status>) -> Self {
        let mut tally = Self::default();
        for status in statuses {
            *match status {
                Status::OnCourse => &mut tally.on_course,
                Status::Attention => &mut tally.attention,
                Status::OffCourse => &mut tally.off_course,
                Status::Unknown => &mut tally.unknown,
                Status::Informative => &mut tally.informative,
            } += 1;
        }
        tally
    }

    /// Those that are meant to be judged: all but the informative ones.
    pub fn to_judge(&self) -> usize {
        self.on_course + self.attention + self.off_course + self.unknown
    }
}

impl Picture {
    /// The priorities of a plan: by track, then in their own order.
    pub fn priorities_of(dossier: &Dossier, plan: Id<Plan>) -> Vec<&Priority> {
        let mut all: Vec<_> = dossier.priorities.values().filter(|one| one.plan == plan).collect();
        all.sort_by_key(|priority| (priority.track, priority.position, priority.id));
        all
    }

    /// The indicators under a priority, each once, in the order of its objectives.
    pub fn indicators_of(dossier: &Dossier, priority: Id<Priority>) -> Vec<Id<Indicator>> {
        let mut found = Vec::new();
        let roots = Objective::roots(priority, dossier);
        for objective in roots.into_iter().flat_map(|root| root.with_descendants(dossier)) {
            let own = dossier.contributions.values().filter(|one| one.objective == objective.id);
            for indicator in own.map(|one| one.indicator) {
                if !found.contains(&indicator) {
                    found.push(indicator);
                }
            }
        }
        found
    }

    /// How the indicators under a priority stand.
    pub fn tally(&self, dossier: &Dossier, priority: Id<Priority>) -> StatusTally {
        let indicators = Self::indicators_of(dossier, priority);
        StatusTally::of(indicators.iter().filter_map(|id| self.indicators.get(id)).map(|one| one.status))
    }

    /// How the priorities of a plan stand.
    pub fn priority_tally(&self, dossier: &Dossier, plan: Id<Plan>) -> StatusTally {
        let all = Self::priorities_of(dossier, plan);
        StatusTally::of(all.iter().filter_map(|one| self.priorities.get(&one.id)).map(|one| one.status))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn informative_ones_are_counted_and_not_judged() {
        use Status::{Attention, Informative, OffCourse, OnCourse, Unknown};
        let tally = StatusTally::of([OnCourse, OnCourse, Attention, OffCourse, Unknown, Informative]);
        assert_eq!((tally.on_course, tally.informative, tally.to_judge()), (2, 1, 5));
    }
}
