//! SMART, letter by letter: how an objective answers each of them, or what lacks.

use super::inspection::{Inspection, key};
use super::kind::RemarkKind;
use super::remark::Remark;
use crate::domain::{
    Body, Direction, Dossier, Id, Indicator, Letter, Objective, Person, PlanState, Vocabulary, vocabulary,
};
use chrono::NaiveDate;
use std::collections::BTreeSet;

vocabulary! {
    /// What a letter lacks.
    Lack as "check-lack" {
        /// What is meant exactly.
        Description = "description",
        /// An indicator.
        Indicator = "indicator",
        /// A baseline of one of its indicators.
        Baseline = "baseline",
        /// A target of one of its indicators.
        Target = "target",
        /// Who answers for it.
        Owner = "owner",
        /// Which body decided on its priority.
        Decision = "decision",
        /// An action plan.
        ActionPlan = "action-plan",
        /// Hours or budget of its action plans.
        Means = "means",
        /// A last day.
        Deadline = "deadline",
    }
}

/// How the plan itself answers a letter.
#[derive(Debug, Clone, PartialEq)]
pub enum Evidence {
    /// It says what is meant exactly.
    Description,
    /// Indicators with a baseline and a target measure it.
    Indicators(Vec<Id<Indicator>>),
    /// Somebody answers for it, and a body decided on its priority.
    Accepted(Id<Person>, Id<Body>),
    /// Its action plans have means.
    Means {
        /// How many action plans.
        plans: usize,
        /// Hours planned.
        hours: f64,
        /// Euro planned.
        budget: f64,
    },
    /// It has a last day.
    Deadline(NaiveDate),
}

/// How one letter is answered.
#[derive(Debug, Clone, PartialEq)]
pub struct LetterAnswer {
    /// The letter.
    pub letter: Letter,
    /// What somebody wrote.
    pub written: Option<String>,
    /// What the plan itself says.
    pub evidence: Option<Evidence>,
    /// What lacks for the plan to say it by itself.
    pub lacks: Vec<Lack>,
}

/// An objective, letter by letter.
#[derive(Debug, Clone, PartialEq)]
pub struct Smart {
    /// The objective.
    pub objective: Id<Objective>,
    /// The five letters.
    pub letters: Vec<LetterAnswer>,
}

impl LetterAnswer {
    /// Whether it is answered, in words or by the plan itself.
    pub fn is_answered(&self) -> bool {
        self.written.is_some() || self.evidence.is_some()
    }
}

impl Smart {
    /// An objective, letter by letter.
    pub fn of(dossier: &Dossier, objective: &Objective) -> Self {
        let letters = Letter::ALL.iter().map(|letter| {
            let mut answers = dossier.smart_answers.values();
            let written = answers.find(|one| one.objective == objective.id && one.letter == *letter);
            let (evidence, lacks) = evidence(dossier, objective, *letter);
            LetterAnswer { letter: *letter, written: written.map(|one| one.text.clone()), evidence, lacks }
        });
        Self { objective: objective.id, letters: letters.collect() }
    }

    /// The objectives of the lowest level of all open plans, in the order of the plan.
    pub fn of_leaves(dossier: &Dossier) -> Vec<Self> {
        let parents = dossier.objectives.values().filter_map(|objective| objective.parent);
        let served: BTreeSet<_> =
            parents.chain(dossier.descents.values().map(|descent| descent.parent)).collect();
        let mut leaves: Vec<_> = dossier
            .objectives
            .values()
            .filter(|objective| !served.contains(&objective.id))
            .filter_map(|objective| Some((dossier.get(objective.priority)?, objective)))
            .filter_map(|(priority, objective)| Some((dossier.get(priority.plan)?, priority, objective)))
            .filter(|(plan, ..)| plan.state != PlanState::Closed)
            .collect();
        leaves.sort_by_key(|(plan, priority, objective)| {
            (plan.from, priority.track, priority.position, objective.code.clone())
        });
        leaves.into_iter().map(|(_, _, objective)| Self::of(dossier, objective)).collect()
    }

    /// Whether all five letters are answered.
    pub fn is_complete(&self) -> bool {
        self.letters.iter().all(LetterAnswer::is_answered)
    }
}

fn evidence(dossier: &Dossier, objective: &Objective, letter: Letter) -> (Option<Evidence>, Vec<Lack>) {
    match letter {
        Letter::Specific if objective.description.trim().is_empty() => (None, vec![Lack::Description]),
        Letter::Specific => (Some(Evidence::Description), Vec::new()),
        Letter::Measurable => measurable(dossier, objective),
        Letter::Acceptable => {
            let priority = dossier.get(objective.priority);
            let owner = objective.owner.or(priority.and_then(|priority| priority.owner));
            let body = priority.and_then(|priority| priority.decided_by);
            match (owner, body) {
                (Some(owner), Some(body)) => (Some(Evidence::Accepted(owner, body)), Vec::new()),
                (None, Some(_)) => (None, vec![Lack::Owner]),
                (Some(_), None) => (None, vec![Lack::Decision]),
                (None, None) => (None, vec![Lack::Owner, Lack::Decision]),
            }
        }
        Letter::Realistic => realistic(dossier, objective),
        Letter::Timed => match objective.deadline {
            Some(deadline) => (Some(Evidence::Deadline(deadline)), Vec::new()),
            None => (None, vec![Lack::Deadline]),
        },
    }
}

/// Measurable is what has an indicator that knows where it starts and what it should reach.
fn measurable(dossier: &Dossier, objective: &Objective) -> (Option<Evidence>, Vec<Lack>) {
    let Some(plan) = dossier.get(objective.priority).map(|priority| priority.plan) else {
        return (None, vec![Lack::Indicator]);
    };
    let own = dossier.contributions.values().filter(|one| one.objective == objective.id);
    let indicators: Vec<&Indicator> = own
        .filter_map(|one| dossier.get(one.indicator))
        .filter(|indicator| indicator.direction != Direction::Informative)
        .collect();
    if indicators.is_empty() {
        return (None, vec![Lack::Indicator]);
    }
    let has_start = |indicator: &Indicator| {
        indicator.direction == Direction::Band || indicator.baseline(dossier, plan).is_some()
    };
    let has_end = |indicator: &Indicator| !indicator.targets(dossier, plan).is_empty();
    let sound: Vec<_> =
        indicators.iter().filter(|one| has_start(one) && has_end(one)).map(|one| one.id).collect();
    if !sound.is_empty() {
        return (Some(Evidence::Indicators(sound)), Vec::new());
    }
    let lacks = [
        (indicators.iter().all(|one| !has_start(one)), Lack::Baseline),
        (indicators.iter().all(|one| !has_end(one)), Lack::Target),
    ];
    let all: Vec<Lack> = lacks.into_iter().filter(|(is_so, _)| *is_so).map(|(_, lack)| lack).collect();
    // One has a start, another an end, none has both.
    (None, if all.is_empty() { vec![Lack::Target] } else { all })
}

/// Realistic is what has action plans with means.
fn realistic(dossier: &Dossier, objective: &Objective) -> (Option<Evidence>, Vec<Lack>) {
    let plans: Vec<_> = dossier.action_plans.values().filter(|plan| plan.objective == objective.id).collect();
    if plans.is_empty() {
        return (None, vec![Lack::ActionPlan]);
    }
    let hours: f64 = plans.iter().filter_map(|plan| plan.hours_planned).sum();
    let budget: f64 = plans.iter().filter_map(|plan| plan.budget_planned).sum();
    if hours + budget <= 0.0 {
        return (None, vec![Lack::Means]);
    }
    (Some(Evidence::Means { plans: plans.len(), hours, budget }), Vec::new())
}

pub(super) fn check(inspection: &mut Inspection<'_>) {
    for (objective, _) in inspection.leaves() {
        for answer in Smart::of(inspection.dossier, objective).letters {
            // Not twice the same in other words.
            let is_said = match answer.letter {
                Letter::Measurable => inspection.has(RemarkKind::ObjectiveWithoutIndicator, key(objective)),
                Letter::Realistic => inspection.has(RemarkKind::ObjectiveWithoutActionPlan, key(objective)),
                _ => false,
            };
            if !answer.is_answered() && !is_said {
                inspection.add(Remark::new(remark(answer.letter), key(objective)));
            }
        }
    }
}

fn remark(letter: Letter) -> RemarkKind {
    match letter {
        Letter::Specific => RemarkKind::SmartNotSpecific,
        Letter::Measurable => RemarkKind::SmartNotMeasurable,
        Letter::Acceptable => RemarkKind::SmartNotAcceptable,
        Letter::Realistic => RemarkKind::SmartNotRealistic,
        Letter::Timed => RemarkKind::SmartNotTimed,
    }
}
