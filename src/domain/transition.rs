//! The end of a plan and the beginning of the next one, as one edit that one undo takes back; and a longer plan.

mod copies;
mod courses;

use super::{
    ActionPlan, Amendment, AmendmentKind, Baseline, Dossier, Edit, EditName, Evaluation, Id, Kind, Mint,
    Noun, Objective, Plan, PlanState, Priority, Record, Refusal, Target, Verb,
};
use chrono::{Datelike, NaiveDate};
use copies::Copies;
use courses::Courses;
use std::collections::{BTreeMap, BTreeSet};

/// The end of a plan and the beginning of the next one.
#[derive(Debug, Clone, PartialEq)]
pub struct Transition {
    /// The plan that ends.
    pub old: Id<Plan>,
    /// The plan that begins. Its state and its predecessor are set by the transition.
    pub new: Plan,
    /// The final evaluations of the objectives of the old plan. An objective without one stays behind.
    pub evaluations: Vec<Evaluation>,
    /// What is new about the objectives that go on in another form.
    pub reworks: BTreeMap<Id<Objective>, Rework>,
    /// The priorities that go on, even when none of their objectives does.
    pub priorities: BTreeSet<Id<Priority>>,
    /// The action plans that go on; those whose objective stays behind stay behind too.
    pub action_plans: BTreeSet<Id<ActionPlan>>,
    /// Whether each of them begins a cycle in the first year, with the actions that are still open.
    pub begins_cycles: bool,
    /// Where the indicators start in the new plan.
    pub baselines: Vec<Baseline>,
    /// What they should reach in it.
    pub targets: Vec<Target>,
    /// Whether the old plan is sealed at once; else it stays open until it is closed by hand.
    pub seals: bool,
}

/// What is new about an objective that goes on in another form.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rework {
    /// Its title, when that is new.
    pub title: Option<String>,
    /// What is still to be done about it; it comes before its description.
    pub note: String,
}

impl Transition {
    /// Makes the edit.
    ///
    /// # Errors
    /// The old plan has a next one already, the new one does not begin after the old one ends, or objectives are
    /// merged into what does not go on.
    pub fn edit(&self, dossier: &Dossier, mint: &mut Mint) -> Result<Edit, Refusal> {
        let old = dossier.get(self.old).ok_or(Refusal::Unknown { kind: Kind::Plan })?;
        if let Some(next) = old.successor(dossier) {
            return Err(Refusal::HasSuccessor { plan: old.title.clone(), next: next.title.clone() });
        }
        if self.new.from <= old.until {
            return Err(Refusal::BeforePredecessor);
        }
        let new = Plan { state: PlanState::Draft, predecessor: Some(old.id), ..self.new.clone() };
        let courses = Courses::of(dossier, old.id, &self.evaluations)?;
        let mut copies = Copies::new(dossier, self, &new, &courses);
        copies.make(mint);
        let mut edits = vec![Edit::TakeOver(copies.records)];
        for evaluation in &self.evaluations {
            let recorded = dossier.evaluations.values().find(|one| one.objective == evaluation.objective);
            let successor = courses.end(evaluation.objective).and_then(|end| copies.objectives.get(&end));
            let id = recorded.map_or(evaluation.id, |one| one.id);
            let record = Evaluation { id, successor: successor.copied(), ..evaluation.clone() }.record();
            edits.push(if recorded.is_some() { Edit::Change(record) } else { Edit::Add(record) });
        }
        if self.seals {
            edits.push(Edit::Change(Record::Plan(Plan { state: PlanState::Closed, ..old.clone() })));
        }
        Ok(Edit::Named(name(Verb::Renewed, &new), edits))
    }
}

/// A longer period for a running plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Extension {
    /// The plan.
    pub plan: Id<Plan>,
    /// Its new last day.
    pub until: NaiveDate,
    /// How the decision is kept: its number, day and text.
    pub amendment: Amendment,
    /// Whether the objectives that run until the old last day run until the new one.
    pub moves_deadlines: bool,
    /// What indicators should reach in the years that are added.
    pub targets: Vec<Target>,
}

impl Extension {
    /// Makes the edit.
    ///
    /// # Errors
    /// The last day is no later than it was, or the next plan has begun by then.
    pub fn edit(&self, dossier: &Dossier) -> Result<Edit, Refusal> {
        let plan = dossier.get(self.plan).ok_or(Refusal::Unknown { kind: Kind::Plan })?;
        if self.until <= plan.until {
            return Err(Refusal::NotLonger { until: plan.until });
        }
        if plan.successor(dossier).is_some_and(|next| next.from <= self.until) {
            return Err(Refusal::BeforePredecessor);
        }
        let longer = Plan { until: self.until, ..plan.clone() };
        let amendment = Amendment { plan: plan.id, kind: AmendmentKind::Extension, ..self.amendment.clone() };
        let mut edits =
            vec![Edit::Change(Record::Plan(longer.clone())), Edit::Add(Record::Amendment(amendment))];
        if self.moves_deadlines {
            let ends_with_it = |one: &&Objective| {
                one.deadline == Some(plan.until)
                    && dossier.get(one.priority).is_some_and(|priority| priority.plan == plan.id)
            };
            let later = |one: &Objective| {
                Edit::Change(Record::Objective(Objective { deadline: Some(self.until), ..one.clone() }))
            };
            edits.extend(dossier.objectives.values().filter(ends_with_it).map(later));
        }
        let targets = self.targets.iter().map(|target| Target { plan: plan.id, ..target.clone() });
        edits.extend(targets.map(|target| Edit::Add(Record::Target(target))));
        Ok(Edit::Named(name(Verb::Extended, &longer), edits))
    }
}

impl Plan {
    /// The plan that follows it.
    pub fn successor<'a>(&self, dossier: &'a Dossier) -> Option<&'a Self> {
        dossier.plans.values().find(|other| other.predecessor == Some(self.id))
    }
}

impl Amendment {
    /// The first number that no amendment of a plan has.
    pub fn next_code(dossier: &Dossier, plan: Id<Plan>) -> String {
        let taken: BTreeSet<&str> =
            dossier.amendments.values().filter(|one| one.plan == plan).map(|one| one.code.as_str()).collect();
        let mut number = 1_u64;
        while taken.contains(number.to_string().as_str()) {
            number += 1;
        }
        number.to_string()
    }
}

fn name(verb: Verb, plan: &Plan) -> EditName {
    EditName { verb, noun: Kind::Plan.code().to_owned(), label: plan.title.clone() }
}

/// The mark before the codes of what goes on in a plan: its first year in two digits, as in 26-S1.1.
fn code_mark(plan: &Plan) -> String {
    format!("{:02}-", plan.from.year().rem_euclid(100))
}
