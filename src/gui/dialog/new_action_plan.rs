//! Asks which objective a new action plan serves, and its title.

use super::Outcome;
use crate::domain::{ActionPlan, Dossier, Edit, Id, Mint, Noun, Objective, Record, Track, Vocabulary};
use crate::gui::event::Event;
use crate::gui::place::Place;
use crate::gui::style::space;
use crate::gui::widget::{self, Tone};
use crate::words::Words;
use iced::Element;
use iced::widget::column;

/// Asks for a new action plan.
#[derive(Debug, Clone)]
pub struct NewActionPlan {
    /// The document as it was when the question was put.
    dossier: Dossier,
    objective: Option<Id<Objective>>,
    objective_error: Option<String>,
    title: String,
    title_error: Option<String>,
    refused: Option<String>,
}

/// What happened in the question.
#[derive(Debug, Clone)]
pub enum Message {
    /// The objective was chosen.
    Objective(Id<Objective>),
    /// Somebody types the title.
    Title(String),
}

impl NewActionPlan {
    /// Asks for a new action plan, of an objective when one is known.
    pub fn new(dossier: &Dossier, objective: Option<Id<Objective>>) -> Self {
        let only = dossier.objectives.keys().next().copied().filter(|_| dossier.objectives.len() == 1);
        Self {
            dossier: dossier.clone(),
            objective: objective.or(only),
            objective_error: None,
            title: String::new(),
            title_error: None,
            refused: None,
        }
    }

    pub(super) fn heard(&mut self, message: Message) {
        self.refused = None;
        match message {
            Message::Objective(id) => (self.objective, self.objective_error) = (Some(id), None),
            Message::Title(title) => (self.title, self.title_error) = (title, None),
        }
    }

    pub(super) fn confirmed(&mut self, words: &Words, mint: &mut Mint) -> Option<Outcome> {
        self.objective_error = self.objective.is_none().then(|| words.say("action-plan-new-objective-empty"));
        let title = self.title.trim().to_owned();
        self.title_error = title.is_empty().then(|| words.say("action-plan-new-title-empty"));
        if title.is_empty() {
            return None;
        }
        let objective = self.dossier.get(self.objective?)?;
        let plan = ActionPlan {
            id: mint.id(),
            objective: objective.id,
            code: next_code(&self.dossier, objective),
            title,
            context: String::new(),
            approach: String::new(),
            owner: objective.owner,
            hours_planned: None,
            hours_used: None,
            budget_planned: None,
            budget_used: None,
        };
        let place = Place::ActionPlan(plan.id, None);
        let edit = Edit::Add(Record::ActionPlan(plan));
        match edit.apply(&self.dossier) {
            Ok(_) => Some(Outcome::Do(Event::EditAndGo(Box::new(edit), place))),
            Err(refusal) => {
                self.refused = Some(words.refusal(&refusal).text());
                None
            }
        }
    }

    pub(super) fn view<'a>(&'a self, words: &'a Words) -> Element<'a, super::Message> {
        let objectives = objectives(&self.dossier);
        let chosen = |id| super::Message::NewActionPlan(Message::Objective(id));
        let objective =
            widget::select(words.say("action-plan-objective"), objectives, self.objective, chosen)
                .placeholder(words.say("action-plan-new-objective-choose"))
                .error(self.objective_error.clone())
                .id("new-action-plan-objective");
        let title = widget::field(words.say("action-plan-title"), &self.title)
            .on_input(|title| super::Message::NewActionPlan(Message::Title(title)))
            .on_submit(super::Message::Confirmed)
            .placeholder(words.say("action-plan-title-example"))
            .error(self.title_error.clone())
            .id("new-action-plan-title");
        let what = widget::body(words.say("action-plan-new-what"));
        let mut content = column![what, objective, title].spacing(space::LARGE);
        if let Some(why) = &self.refused {
            content = content.push(widget::banner(Tone::Bad, why.clone(), None));
        }
        let buttons = vec![
            widget::secondary(words.say("cancel"), super::Message::Cancelled).into(),
            widget::primary(words.say("action-plan-new-do"), super::Message::Confirmed).into(),
        ];
        widget::dialog(words.say("action-plan-new"), content, buttons, super::Message::Cancelled)
            .width(600.0)
            .into()
    }
}

/// All objectives with what they are called, in the order of the plan.
pub(in crate::gui) fn objectives(dossier: &Dossier) -> Vec<(Id<Objective>, String)> {
    let track = |track: Track| Track::ALL.iter().position(|other| *other == track);
    let mut priorities: Vec<_> = dossier.priorities.values().collect();
    priorities.sort_by_key(|one| (one.plan, track(one.track), one.position, one.id));
    priorities
        .into_iter()
        .flat_map(|priority| Objective::roots(priority.id, dossier))
        .flat_map(|root| root.with_descendants(dossier))
        .map(|objective| (objective.id, objective.label(dossier)))
        .collect()
}

/// The next free code: AP, the priority and a letter, such as AP-1c; a number when the letters have run out.
fn next_code(dossier: &Dossier, objective: &Objective) -> String {
    let priority = dossier.get(objective.priority).map_or("", |priority| priority.code.as_str());
    let letters = ('a'..='z').map(|letter| ["AP-", priority, letter.to_string().as_str()].concat());
    let numbers = (1..).map(|number: u32| ["AP-", priority, "-", number.to_string().as_str()].concat());
    let is_free = |code: &String| dossier.action_plans.values().all(|plan| plan.code != *code);
    letters.chain(numbers).find(is_free).unwrap_or_default()
}
