//! An action plan: how an objective is pursued, year after year.

use super::dossier::noun;
use super::people::unique;
use super::refusal::{Field, LARGEST, filled, within_if};
use super::{Cycle, Dossier, Id, Indicator, Kind, Noun, Objective, Partner, Person, Reference, Refusal};
use serde::{Deserialize, Serialize};

/// An action plan of an objective; it runs through cycles.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ActionPlan {
    /// Identity.
    pub id: Id<Self>,
    /// The objective that it serves.
    pub objective: Id<Objective>,
    /// Short code, unique in the dossier.
    pub code: String,
    /// Title.
    pub title: String,
    /// The situation that it starts from.
    pub context: String,
    /// How it goes about.
    pub approach: String,
    /// Who leads it.
    pub owner: Option<Id<Person>>,
    /// Hours planned.
    pub hours_planned: Option<f64>,
    /// Hours used.
    pub hours_used: Option<f64>,
    /// Budget planned, in euro.
    pub budget_planned: Option<f64>,
    /// Budget used, in euro.
    pub budget_used: Option<f64>,
}

impl ActionPlan {
    /// Its cycles, the oldest first.
    pub fn cycles<'a>(&self, dossier: &'a Dossier) -> Vec<&'a Cycle> {
        let mut all: Vec<_> = dossier.cycles.values().filter(|cycle| cycle.action_plan == self.id).collect();
        all.sort_by_key(|cycle| cycle.year);
        all
    }

    /// The indicators that it watches, in the order in which they were linked.
    pub fn indicators<'a>(&self, dossier: &'a Dossier) -> Vec<&'a Indicator> {
        let watched = dossier.supports.values().filter(|support| support.action_plan == self.id);
        watched.filter_map(|support| dossier.get(support.indicator)).collect()
    }

    /// The partners that take part.
    pub fn partners<'a>(&self, dossier: &'a Dossier) -> Vec<&'a Partner> {
        let involved = dossier.involvements.values().filter(|part| part.action_plan == self.id);
        involved.filter_map(|part| dossier.get(part.partner)).collect()
    }
}

impl Noun for ActionPlan {
    noun!(ActionPlan, action_plans);
    fn label(&self, _: &Dossier) -> String {
        self.title.clone()
    }
    fn references(&self) -> Vec<Reference> {
        let mut all = vec![Reference::part(self.objective)];
        all.extend(self.owner.map(Reference::uses));
        all
    }
    fn check(&self, dossier: &Dossier) -> Result<(), Refusal> {
        filled(Kind::ActionPlan, Field::CODE, &self.code)?;
        filled(Kind::ActionPlan, Field::TITLE, &self.title)?;
        for hours in [self.hours_planned, self.hours_used] {
            within_if(Kind::ActionPlan, Field::HOURS, hours, 0.0, LARGEST)?;
        }
        for budget in [self.budget_planned, self.budget_used] {
            within_if(Kind::ActionPlan, Field::BUDGET, budget, 0.0, LARGEST)?;
        }
        unique(self, &self.code, dossier.action_plans.values().map(|other| (other.id, other.code.as_str())))
    }
}

/// An indicator that an action plan watches.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Support {
    /// Identity.
    pub id: Id<Self>,
    /// The action plan.
    pub action_plan: Id<ActionPlan>,
    /// The indicator.
    pub indicator: Id<Indicator>,
}

impl Noun for Support {
    noun!(Support, supports);
    fn label(&self, dossier: &Dossier) -> String {
        dossier.get(self.indicator).map_or_else(String::new, |indicator| indicator.name.clone())
    }
    fn references(&self) -> Vec<Reference> {
        vec![Reference::part(self.action_plan), Reference::part(self.indicator)]
    }
    fn check(&self, dossier: &Dossier) -> Result<(), Refusal> {
        let twin = |other: &&Self| {
            other.id != self.id && other.action_plan == self.action_plan && other.indicator == self.indicator
        };
        match dossier.supports.values().find(twin) {
            Some(other) => Err(Refusal::Twice { kind: Kind::Support, what: other.label(dossier) }),
            None => Ok(()),
        }
    }
}

/// A partner that takes part in an action plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Involvement {
    /// Identity.
    pub id: Id<Self>,
    /// The action plan.
    pub action_plan: Id<ActionPlan>,
    /// The partner.
    pub partner: Id<Partner>,
}

impl Noun for Involvement {
    noun!(Involvement, involvements);
    fn label(&self, dossier: &Dossier) -> String {
        dossier.get(self.partner).map_or_else(String::new, |partner| partner.name.clone())
    }
    fn references(&self) -> Vec<Reference> {
        vec![Reference::part(self.action_plan), Reference::part(self.partner)]
    }
    fn check(&self, dossier: &Dossier) -> Result<(), Refusal> {
        let twin = |other: &&Self| {
            other.id != self.id && other.action_plan == self.action_plan && other.partner == self.partner
        };
        match dossier.involvements.values().find(twin) {
            Some(other) => Err(Refusal::Twice { kind: Kind::Involvement, what: other.label(dossier) }),
            None => Ok(()),
        }
    }
}
