//! Objectives and priorities from their indicators: three numbers, never one.

use super::judgement::Judgement;
use crate::domain::{Dossier, Id, Indicator, Objective, Status};
use std::collections::BTreeMap;

/// How a parent stands: the mean of its children, how much of it is known, and the worst of them.
#[derive(Debug, Clone, PartialEq)]
pub struct RollUp {
    /// Weighted mean of the children's achievement, each capped to 0..1; none when nothing is known.
    pub achievement: Option<f64>,
    /// Share of the weight with fresh figures, from 0 to 1.
    pub coverage: f64,
    /// The worst status of all that is judged under it, however deep; none without.
    pub worst: Option<Status>,
    /// How it stands as a whole.
    pub status: Status,
    /// Parts directly under it that are judged.
    pub judged: usize,
    /// Those of them with a fresh figure.
    pub known: usize,
}

/// What a parent is made of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standing {
    /// Weight among the siblings.
    pub weight: f64,
    /// How the child stands.
    pub status: Status,
    /// The child's achievement.
    pub achievement: Option<f64>,
    /// Share of the child that is known, from 0 to 1.
    pub coverage: f64,
    /// The worst status under the child, or its own; none when nothing is known.
    pub worst: Option<Status>,
}

/// Under this share of fresh figures a parent is not judged.
pub(super) const ENOUGH: f64 = 0.6;

/// Half of the weight; sums of fractions miss it by a last bit.
const HALF: f64 = 0.5 + 1e-9;

impl RollUp {
    /// Rolls up children. Informative ones weigh nothing.
    ///
    /// Off course when more than half of the known weight is off course, on course when more than half is on course
    /// and nothing under it is off course, else attention; unknown under 60 % coverage.
    pub fn of(children: &[Standing]) -> Self {
        let judged: Vec<&Standing> = children
            .iter()
            .filter(|child| child.status != Status::Informative && child.weight > 0.0)
            .collect();
        let whole: f64 = judged.iter().map(|child| child.weight).sum();
        let known: Vec<&&Standing> = judged.iter().filter(|child| child.status != Status::Unknown).collect();
        let covered: f64 = judged.iter().map(|child| child.weight * child.coverage).sum();
        let coverage = if whole > 0.0 { covered / whole } else { 0.0 };
        let measured: Vec<(f64, f64)> = known
            .iter()
            .filter_map(|child| Some((child.weight, child.achievement?.clamp(0.0, 1.0))))
            .collect();
        let measured_weight: f64 = measured.iter().map(|(weight, _)| weight).sum();
        let achievement = (measured_weight > 0.0).then(|| {
            measured.iter().map(|(weight, achievement)| weight * achievement).sum::<f64>() / measured_weight
        });
        let share = |status: Status| {
            let known_weight: f64 = known.iter().map(|child| child.weight).sum();
            let of: f64 = known.iter().filter(|child| child.status == status).map(|child| child.weight).sum();
            if known_weight > 0.0 { of / known_weight } else { 0.0 }
        };
        let worst = judged.iter().filter_map(|child| child.worst).max();
        let status = if coverage < ENOUGH || known.is_empty() {
            Status::Unknown
        } else if share(Status::OffCourse) > HALF {
            Status::OffCourse
        } else if share(Status::OnCourse) > HALF && worst != Some(Status::OffCourse) {
            Status::OnCourse
        } else {
            Status::Attention
        };
        Self { achievement, coverage, worst, status, judged: judged.len(), known: known.len() }
    }

    /// The roll-up as a child of the next level.
    pub fn standing(&self, weight: f64) -> Standing {
        // What has nothing to judge weighs nothing.
        let weight = if self.judged == 0 { 0.0 } else { weight };
        let Self { achievement, coverage, worst, status, .. } = *self;
        Standing { weight, status, achievement, coverage, worst }
    }
}

/// Rolls up every objective, the smallest first, by how its indicators are judged in its plan.
pub(super) fn objectives<'a>(
    dossier: &Dossier,
    judged: impl Fn(&Objective) -> &'a BTreeMap<Id<Indicator>, Judgement>,
) -> BTreeMap<Id<Objective>, RollUp> {
    let mut done = BTreeMap::new();
    let mut waiting: Vec<&Objective> = dossier.objectives.values().collect();
    while !waiting.is_empty() {
        let before = waiting.len();
        waiting.retain(|objective| {
            let below = objective.served_by(dossier);
            if !below.iter().all(|child| done.contains_key(&child.id)) {
                return true;
            }
            let children = children_of(dossier, objective, judged(objective), &done);
            let standings: Vec<Standing> = children.into_iter().map(|(_, standing)| standing).collect();
            done.insert(objective.id, RollUp::of(&standings));
            false
        });
        if waiting.len() == before {
            // A ring of parents, which no edit allows, would otherwise wait for ever.
            break;
        }
    }
    done
}

/// What an objective is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Child {
    /// An indicator that measures it.
    Indicator(Id<Indicator>),
    /// A smaller objective that serves it.
    Objective(Id<Objective>),
}

/// The indicators and the smaller objectives of an objective, each with how it stands.
pub(super) fn children_of(
    dossier: &Dossier,
    objective: &Objective,
    judged: &BTreeMap<Id<Indicator>, Judgement>,
    done: &BTreeMap<Id<Objective>, RollUp>,
) -> Vec<(Child, Standing)> {
    let own = dossier.contributions.values().filter(|one| one.objective == objective.id);
    let own = own.filter_map(|one| {
        let standing = of_indicator(judged.get(&one.indicator)?, one.weight);
        Some((Child::Indicator(one.indicator), standing))
    });
    let below = objective
        .served_by(dossier)
        .into_iter()
        .filter_map(|child| Some((Child::Objective(child.id), done.get(&child.id)?.standing(child.weight))));
    own.chain(below).collect()
}

fn of_indicator(judgement: &Judgement, weight: f64) -> Standing {
    Standing {
        weight,
        status: judgement.status,
        achievement: judgement.achievement,
        coverage: if judgement.status == Status::Unknown { 0.0 } else { 1.0 },
        worst: Some(judgement.status).filter(|status| *status <= Status::OffCourse),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn child(status: Status, achievement: f64) -> Standing {
        let coverage = if status == Status::Unknown { 0.0 } else { 1.0 };
        let worst = Some(status).filter(|status| *status <= Status::OffCourse);
        Standing { weight: 1.0, status, achievement: Some(achievement), coverage, worst }
    }

    #[test]
    fn children_of_90_99_100_capped_and_68_make_89_and_a_quarter() {
        let children = [0.90, 0.99, 1.30, 0.68].map(|achievement| child(Status::OnCourse, achievement));
        assert!((RollUp::of(&children).achievement.unwrap() - 0.8925).abs() < 1e-12);
    }

    #[test]
    fn under_sixty_percent_coverage_there_is_no_colour() {
        let half = [child(Status::OnCourse, 1.0), child(Status::Unknown, 0.0)];
        assert_eq!(RollUp::of(&half).status, Status::Unknown);
        assert_eq!(RollUp::of(&[]).status, Status::Unknown);
    }

    #[test]
    fn informative_children_weigh_nothing() {
        let both = [child(Status::OffCourse, 0.0), child(Status::Informative, 1.0)];
        let roll_up = RollUp::of(&both);
        assert_eq!((roll_up.status, roll_up.coverage, roll_up.judged), (Status::OffCourse, 1.0, 1));
    }

    #[test]
    fn one_child_off_course_among_good_ones_asks_attention_and_stays_visible() {
        let children =
            [child(Status::OnCourse, 1.0), child(Status::OnCourse, 1.0), child(Status::OffCourse, 0.1)];
        let roll_up = RollUp::of(&children);
        assert_eq!((roll_up.status, roll_up.worst), (Status::Attention, Some(Status::OffCourse)));
    }

    #[test]
    fn what_is_off_course_stays_visible_however_deep_it_lies() {
        let deep = RollUp::of(&[
            child(Status::OnCourse, 1.0),
            child(Status::OnCourse, 1.0),
            child(Status::OffCourse, 0.1),
        ]);
        let parent = RollUp::of(&[deep.standing(1.0), child(Status::OnCourse, 1.0)]);
        assert_eq!((parent.status, parent.worst), (Status::Attention, Some(Status::OffCourse)));
    }
}
