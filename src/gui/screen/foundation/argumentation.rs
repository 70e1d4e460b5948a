//! Phenomena weighed on criteria: scores to fill in as a spreadsheet, ranks, how firm they are, and how a phenomenon
//! becomes a priority.

mod begin;
mod criteria;
mod edits;
mod panel;
mod save;
mod sheet;

use crate::analysis::{Argumentation, Scenario, Sensitivity};
use crate::domain::{
    Criterion, CriterionKind, Edit, Id, Key, Mint, Phenomenon, Plan, Priority, Selection, SelectionVerdict,
};
use crate::gui::context::Context;
use crate::gui::dialog::{Dialog, Remove};
use crate::gui::event::Event;
use crate::gui::form::{Drafts, in_turn};
use crate::gui::place::Place;
use crate::gui::style::space;
use crate::gui::widget;
use iced::Element;
use iced::widget::column;
use iced::widget::text_editor::Action;
pub use save::Field;

/// Phenomena looked at while none is retained.
const FIRST: usize = 5;

/// The weighing: what is typed, which phenomenon is open, and which scenario is looked at.
#[derive(Debug, Default)]
pub struct ArgumentationView {
    drafts: Drafts<Field>,
    open: Option<Id<Phenomenon>>,
    scenario: Option<Scenario>,
    /// How many of the first are looked at; as many as are retained until somebody chooses.
    top: Option<usize>,
    /// The order of the rows, which stays while scores are typed.
    order: Vec<Id<Phenomenon>>,
    weighed: Option<Weighing>,
}

/// What the view shows, computed when the document changes.
#[derive(Debug)]
struct Weighing {
    plan: Id<Plan>,
    /// With the weights of the document.
    own: Argumentation,
    /// Under the scenario that is looked at.
    shown: Argumentation,
    sensitivity: Sensitivity,
    top: usize,
}

/// What happened in the weighing.
#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types in a field.
    Typed(Field, String),
    /// Somebody works in a text area.
    Wrote(Field, Action),
    /// A field was left, or Enter was pressed in it.
    Left(Field),
    /// A phenomenon is to be opened or closed.
    Open(Id<Phenomenon>),
    /// What became of a phenomenon.
    Verdict(Id<Phenomenon>, SelectionVerdict),
    /// What a criterion is.
    Kind(Id<Criterion>, CriterionKind),
    /// Another weight is to be looked at, or the own weights again.
    Scenario(Option<Scenario>),
    /// So many of the first are looked at.
    Top(usize),
    /// The rows should stand in the order of their rank.
    Sort,
    /// A phenomenon should become a priority.
    Promote(Id<Phenomenon>),
    /// A phenomenon belongs to a priority that is there.
    Link(Id<Phenomenon>, Id<Priority>),
    /// A phenomenon belongs to no priority any more.
    Unlink(Id<Phenomenon>),
    /// A new phenomenon is wanted.
    AddPhenomenon,
    /// A new criterion is wanted.
    AddCriterion,
    /// The usual phenomena and criteria are wanted, where there are none.
    Begin,
    /// A record should go.
    Remove(Key),
    /// A place was chosen.
    Go(Place),
}

impl ArgumentationView {
    pub(super) fn follow(&mut self, context: Context<'_>) {
        let Some(plan) = context.plan() else {
            self.weighed = None;
            return;
        };
        let own = Argumentation::of(context.dossier, plan.id, None);
        let is_there = |(criterion, _): &Scenario| own.criteria.iter().any(|(id, _)| id == criterion);
        self.scenario = self.scenario.filter(is_there);
        let shown = own.under(self.scenario);
        let count = own.phenomena.len();
        let retained = own.retained();
        let usual = if retained > 0 { retained } else { FIRST };
        let top = self.top.unwrap_or(usual).min(count).max(1);
        let is_new = self.weighed.as_ref().is_none_or(|before| before.plan != plan.id);
        if is_new {
            self.order = shown.by_rank();
        } else {
            self.order.retain(|id| context.dossier.get(*id).is_some());
            let new = shown.by_rank().into_iter().filter(|id| !self.order.contains(id));
            let new: Vec<_> = new.collect();
            self.order.extend(new);
        }
        self.open = self.open.filter(|id| context.dossier.get(*id).is_some());
        let sensitivity = own.sensitivity(top);
        self.weighed = Some(Weighing { plan: plan.id, own, shown, sensitivity, top });
        self.hold(context);
    }

    /// Makes the text area of the open phenomenon follow the document.
    fn hold(&mut self, context: Context<'_>) {
        if let Some(id) = self.open {
            let reason = self.selection(id, context).map(|one| one.reason.as_str()).unwrap_or_default();
            self.drafts.hold(Field::Reason(id), reason);
        }
    }

    /// What became of a phenomenon for the plan.
    fn selection<'a>(&self, id: Id<Phenomenon>, context: Context<'a>) -> Option<&'a Selection> {
        let plan = self.weighed.as_ref()?.plan;
        context.dossier.selections.values().find(|one| one.plan == plan && one.phenomenon == id)
    }

    pub(super) fn settle(&mut self, refused: Option<&str>) {
        self.drafts.settle(refused);
    }

    pub(super) fn flush(&mut self, context: Context<'_>, mint: &mut Mint) -> Vec<Edit> {
        let unsaved = self.drafts.unsaved();
        in_turn(unsaved, context, |field, context| self.save(field, context, mint)).0
    }

    /// Makes an edit of what was typed in a field, or says at the field why that cannot be.
    fn save(&mut self, field: Field, context: Context<'_>, mint: &mut Mint) -> Option<Edit> {
        let plan = self.weighed.as_ref()?.plan;
        let typed = self.drafts.typed_text(field).map(str::to_owned);
        let typed = typed.or_else(|| self.drafts.written(field))?;
        let made = save::edit(field, &typed, plan, context, mint);
        self.drafts.save(field, made, context.dossier, context.words)
    }

    pub(super) fn update(
        &mut self,
        message: Message,
        context: Context<'_>,
        mint: &mut Mint,
    ) -> Option<Event> {
        let plan = self.weighed.as_ref()?.plan;
        match message {
            Message::Typed(field, text) => self.drafts.typed(field, text),
            Message::Wrote(field, action) => self.drafts.act(field, action),
            Message::Left(field) => return self.save(field, context, mint).and_then(Event::edit),
            Message::Open(id) => {
                self.open = (self.open != Some(id)).then_some(id);
                self.hold(context);
            }
            Message::Verdict(id, verdict) => {
                return edits::verdict(id, verdict, plan, context, mint).and_then(Event::edit);
            }
            Message::Kind(id, kind) => {
                let criterion = Criterion { kind, ..context.dossier.get(id)?.clone() };
                return Event::edit(Edit::Change(crate::domain::Record::Criterion(criterion)));
            }
            Message::Scenario(scenario) => {
                self.scenario = scenario;
                self.follow(context);
                self.sort();
            }
            Message::Top(top) => {
                self.top = Some(top);
                self.follow(context);
            }
            Message::Sort => self.sort(),
            Message::Promote(id) => return edits::promote(id, plan, context, mint).and_then(Event::edit),
            Message::Link(id, priority) => {
                return edits::link(id, priority, plan, context, mint).and_then(Event::edit);
            }
            Message::Unlink(id) => return edits::unlink(id, plan, context).and_then(Event::edit),
            Message::AddPhenomenon => {
                let phenomenon = begin::new_phenomenon(context, mint);
                let (id, edit) = (phenomenon.id, Edit::Add(crate::domain::Record::Phenomenon(phenomenon)));
                self.open = Some(id);
                return Some(Event::ThenFocus(Box::new(Event::Edit(Box::new(edit))), Field::Name(id).id()));
            }
            Message::AddCriterion => {
                let criterion = begin::new_criterion(plan, context, mint);
                let id = Field::CriterionName(criterion.id).id();
                let edit = Edit::Add(crate::domain::Record::Criterion(criterion));
                return Some(Event::ThenFocus(Box::new(Event::Edit(Box::new(edit))), id));
            }
            Message::Begin => return begin::edit(plan, context, mint).and_then(Event::edit),
            Message::Remove(key) => return Event::ask(Dialog::Remove(Remove { key, then: None })),
            Message::Go(place) => return Some(Event::Go(place)),
        }
        None
    }

    /// Puts the rows in the order of their rank.
    fn sort(&mut self) {
        if let Some(weighed) = &self.weighed {
            self.order = weighed.shown.by_rank();
        }
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>, width: f32) -> Element<'a, Message> {
        let words = context.words;
        let Some(weighed) = &self.weighed else {
            let empty = widget::empty_state(
                words.say("foundation-no-plan"),
                words.say("foundation-no-plan-what"),
                vec![widget::primary(words.say("plan"), Message::Go(Place::Plan(None))).into()],
            );
            return widget::card(empty).into();
        };
        if weighed.own.phenomena.is_empty() && weighed.own.criteria.is_empty() {
            return begin::view(context);
        }
        let page = column![sheet::card(self, weighed, context, width)];
        let criteria =
            (!weighed.own.criteria.is_empty()).then(|| criteria::card(self, weighed, context, width));
        page.push(criteria).spacing(space::LARGE).into()
    }
}
