//! The plan as a tree beside its detail.
//!
//! At the left tracks, priorities and objectives with how they stand; at the right the one that is chosen, with
//! every field of it to be changed in place. Without a chosen one that is the plan itself.

pub(super) mod branches;
mod change;
mod decisions;
mod field;
mod form;
mod head;
mod header;
mod indicators;
mod lines;
mod objective_detail;
mod outline;
mod plan_detail;
mod priority_detail;

pub use change::Addition;
pub(super) use change::free;
pub use field::{Choice, Field, Part, Under};

use crate::analysis::Explained;
use crate::domain::{Edit, Id, Key, Mint, Objective, Plan, Track, Vocabulary};
use crate::gui::context::Context;
use crate::gui::dialog::{Dialog, Disclose, Extend, Library, Remove};
use crate::gui::event::Event;
use crate::gui::form::{Drafts, in_turn};
use crate::gui::place::Place;
use crate::gui::record::{self, Editor};
use crate::gui::style::space;
use crate::gui::widget;
use branches::{Branches, above, path, plan_of};
use change::{addition, moved, put_under};
use field::{chosen, held, typed};
use form::Form;
use iced::widget::text_editor::{self, Action};
use iced::widget::{column, container, responsive, row};
use iced::{Element, Length, Padding, Size};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The plan as a tree beside its detail: what is chosen, what is typed, and which branches are open.
#[derive(Debug)]
pub struct PlanScreen {
    chosen: Option<Key>,
    drafts: Drafts<Field>,
    /// What is typed in the parts that the register describes.
    editor: Editor,
    /// The fields whose text areas are held.
    areas: BTreeSet<Field>,
    open: BTreeSet<Branch>,
    /// What could not be done with a record, and why.
    refused: Option<(Key, String)>,
    /// The text of what was added last, which is to be typed over.
    fresh: Option<Field>,
    all_decisions: bool,
}

/// A branch of the tree that can be open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Branch {
    /// A track with its priorities.
    Track(Track),
    /// A priority or an objective with what stands under it.
    Record(Key),
}

/// What happened in the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types in a field.
    Typed(Field, String),
    /// Somebody works in a text area.
    Worked(Field, Action),
    /// A field was left, or Enter was pressed in it.
    Left(Field),
    /// Something was chosen from a list.
    Chosen(Key, Choice),
    /// A place was chosen.
    Go(Place),
    /// A figure is to be explained.
    Explain(Explained),
    /// A branch is to be opened or closed.
    Toggle(Branch),
    /// Something new is wanted.
    Add(Addition),
    /// An indicator of the library is wanted for an objective.
    Library(Id<Objective>),
    /// A record should stand before its neighbour, or else after it.
    Move(Key, bool),
    /// A record should go.
    Remove(Key),
    /// In the parts that the register describes.
    Record(record::Message),
    /// How far a record may go is to be said.
    Disclose(Key),
    /// A plan should be made longer.
    Extend(Id<Plan>),
    /// All decisions are wanted, or only those to be carried out.
    AllDecisions(bool),
}

impl PlanScreen {
    pub(super) fn new(chosen: Option<Key>, context: Context<'_>) -> Self {
        let mut screen = Self {
            chosen: None,
            drafts: Drafts::default(),
            editor: Editor::default(),
            areas: BTreeSet::new(),
            open: Track::ALL.iter().map(|track| Branch::Track(*track)).collect(),
            refused: None,
            fresh: None,
            all_decisions: false,
        };
        screen.choose(chosen, context);
        screen
    }

    /// Shows another record, and opens the branches that lead to it.
    pub(super) fn choose(&mut self, chosen: Option<Key>, context: Context<'_>) {
        self.chosen = chosen.filter(|key| plan_of(context.dossier, *key).is_some());
        self.refused = None;
        self.all_decisions = false;
        if let Some(key) = self.chosen {
            self.open.insert(Branch::Record(key));
            if let Some(objective) = objective_of(key, context) {
                self.open.insert(Branch::Record(Key::Priority(objective.priority)));
                let above = path(context.dossier, objective);
                self.open.extend(above.iter().map(|one| Branch::Record(Key::Objective(one.id))));
            }
        }
        self.follow(context);
    }

    pub(super) fn follow(&mut self, context: Context<'_>) {
        self.areas.extend(self.areas_shown(context));
        let drafts = &mut self.drafts;
        self.areas.retain(|field| match held(*field, context.dossier, context.words) {
            Some(text) => {
                drafts.hold(*field, &text);
                true
            }
            None => {
                drafts.release(*field);
                false
            }
        });
        self.editor.follow(self.chosen.as_slice(), context);
        if let Some(fresh) = self.fresh.take_if(|fresh| self.areas.contains(fresh)) {
            self.drafts.act(fresh, Action::SelectAll);
        }
    }

    /// The text areas of the detail.
    fn areas_shown(&self, context: Context<'_>) -> Vec<Field> {
        let dossier = context.dossier;
        let of = |key, parts: &[Part]| -> Vec<Field> {
            parts.iter().map(|part| Field { key, part: *part }).collect()
        };
        match self.chosen {
            Some(Key::Objective(_)) => {
                self.chosen.map_or_else(Vec::new, |key| of(key, &[Part::Title, Part::Text]))
            }
            Some(Key::Priority(id)) => {
                let parts = [Part::Title, Part::Reason, Part::Scope, Part::Emphasis];
                let mut areas = of(Key::Priority(id), &parts);
                let decisions = dossier.get(id).map_or_else(Vec::new, |one| decisions::of(dossier, one));
                areas.extend(decisions.iter().flat_map(|one| of(Key::Decision(one.id), &[Part::Text])));
                areas
            }
            _ => {
                let plan = self.plan(context).map(|plan| of(Key::Plan(plan.id), &[Part::Title, Part::Text]));
                plan.into_iter().flatten().collect()
            }
        }
    }

    /// The plan that is shown: that of the chosen record, else that of the day judged.
    fn plan<'a>(&self, context: Context<'a>) -> Option<&'a Plan> {
        let chosen = self.chosen.and_then(|key| plan_of(context.dossier, key));
        chosen.and_then(|id| context.dossier.get(id)).or_else(|| context.plan())
    }

    pub(super) fn settle(&mut self, refused: Option<&str>) {
        self.drafts.settle(refused);
        self.editor.settle(refused);
    }

    pub(super) fn flush(&mut self, context: Context<'_>, _mint: &mut Mint) -> Vec<Edit> {
        let unsaved = self.drafts.unsaved();
        let (mut edits, dossier) = in_turn(unsaved, context, |field, context| self.left(field, context));
        edits.extend(self.editor.flush(Context { dossier: &dossier, ..context }));
        edits
    }

    /// The edit of what was typed in a field; why it cannot be saved stays at the field.
    fn left(&mut self, field: Field, context: Context<'_>) -> Option<Edit> {
        let written = self.drafts.written(field);
        let text = match &written {
            Some(text) => text.clone(),
            None => self.drafts.typed_text(field)?.to_owned(),
        };
        if written.is_some_and(|text| text != field.tidied(&text)) {
            self.drafts.act(field, Action::SelectAll);
            self.drafts.act(field, Action::Edit(text_editor::Edit::Paste(Arc::new(field.tidied(&text)))));
        }
        let made = typed(field, &text, context).map(|record| record.map(Edit::Change));
        self.drafts.save(field, made, context.dossier, context.words)
    }

    pub(super) fn update(
        &mut self,
        message: Message,
        context: Context<'_>,
        mint: &mut Mint,
    ) -> Option<Event> {
        match message {
            Message::Typed(field, text) => {
                self.drafts.typed(field, text);
                None
            }
            Message::Worked(field, action) => {
                self.drafts.act(field, action);
                None
            }
            Message::Left(field) => self.left(field, context).and_then(Event::edit),
            Message::Chosen(key, choice) => {
                let edit = match (key, choice) {
                    (Key::Objective(id), Choice::Under(under)) => put_under(id, under, context.dossier),
                    _ => chosen(key, choice, context).map(Edit::Change),
                };
                self.try_edit(key, edit?, context)
            }
            Message::Go(place) => Some(Event::Go(place)),
            Message::Explain(asked) => Some(Event::Explain(asked)),
            Message::Toggle(branch) => {
                if !self.open.remove(&branch) {
                    self.open.insert(branch);
                }
                None
            }
            Message::Add(wanted) => self.add(wanted, context, mint),
            Message::Library(id) => Library::open(context.dossier, Some(id), context.words),
            Message::Move(key, up) => moved(key, up, context.dossier).and_then(Event::edit),
            Message::Remove(key) => self.remove(key, context),
            Message::Record(message) => self.editor.update(message, context, mint, |_| None),
            Message::Disclose(key) => Disclose::ask(key, context),
            Message::Extend(plan) => {
                let plan = context.dossier.get(plan)?;
                Event::ask(Dialog::Extend(Box::new(Extend::new(context.dossier, plan, context.words))))
            }
            Message::AllDecisions(all) => {
                self.all_decisions = all;
                None
            }
        }
    }

    /// Makes an edit that changes something and that no rule forbids; else says why where the record stands.
    fn try_edit(&mut self, key: Key, edit: Edit, context: Context<'_>) -> Option<Event> {
        self.refused = None;
        match edit.apply(context.dossier) {
            Ok(next) => (next != *context.dossier).then_some(Event::Edit(Box::new(edit))),
            Err(refusal) => {
                self.refused = Some((key, context.words.refusal(&refusal).text()));
                None
            }
        }
    }

    /// Adds something and goes to where it is filled in.
    fn add(&mut self, wanted: Addition, context: Context<'_>, mint: &mut Mint) -> Option<Event> {
        let (edit, key) = addition(wanted, context, mint)?;
        let Some(event) = self.try_edit(key, edit.clone(), context) else {
            // What cannot be added has no place: why it cannot is said where it was wanted.
            let shown = self.chosen.or_else(|| self.plan(context).map(|plan| Key::Plan(plan.id)));
            self.refused = self.refused.take().zip(shown).map(|((_, why), shown)| (shown, why));
            return None;
        };
        let place = match key {
            Key::Priority(_) | Key::Objective(_) => Place::Plan(Some(key)),
            Key::Plan(_) => Place::Plan(None),
            Key::Indicator(id) => Place::Indicator(id),
            Key::ActionPlan(id) => Place::ActionPlan(id, None),
            _ => {
                let part = match key {
                    Key::Decision(_) => Part::Text,
                    Key::Contribution(_) => return Some(event),
                    _ => Part::Title,
                };
                let field = Field { key, part };
                self.fresh = Some(field);
                return Some(Event::ThenFocus(Box::new(event), field.id()));
            }
        };
        let go = Event::EditAndGo(Box::new(edit), place);
        if !matches!(place, Place::Plan(_)) {
            return Some(go);
        }
        let title = Field { key, part: Part::Title };
        self.fresh = Some(title);
        Some(Event::ThenFocus(Box::new(go), title.id()))
    }

    /// Takes a record away. What takes others with it, or is looked at, is asked first.
    fn remove(&mut self, key: Key, context: Context<'_>) -> Option<Event> {
        let event = self.try_edit(key, Edit::Remove(key), context)?;
        let then = match key {
            Key::Priority(id) => context.dossier.get(id).map(|one| self.place_of_plan(one.plan, context)),
            Key::Objective(_) => objective_of(key, context).map(|one| match above(one) {
                Under::Priority(id) => Place::Plan(Some(Key::Priority(id))),
                Under::Objective(id) => Place::Plan(Some(Key::Objective(id))),
            }),
            _ => None,
        };
        if then.is_none() && context.dossier.with_parts(key).len() == 1 {
            return Some(event);
        }
        Event::ask(Dialog::Remove(Remove { key, then }))
    }

    fn place_of_plan(&self, plan: Id<Plan>, context: Context<'_>) -> Place {
        let is_of_day = context.plan().is_some_and(|other| other.id == plan);
        Place::Plan((!is_of_day).then_some(Key::Plan(plan)))
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let Some(plan) = self.plan(context) else {
            let begin = widget::primary(context.say("planscreen-add-plan"), Message::Add(Addition::Plan));
            let title = context.say("planscreen-no-plan");
            let empty =
                widget::empty_state(title, context.say("planscreen-no-plan-what"), vec![begin.into()]);
            return widget::card(empty).into();
        };
        let panes = responsive(move |size| self.panes(context, plan, size));
        column![header::view(context, plan), panes].spacing(space::LARGE).height(Length::Fill).into()
    }

    /// The tree beside the detail.
    fn panes<'a>(&'a self, context: Context<'a>, plan: &'a Plan, size: Size) -> Element<'a, Message> {
        /// From the edge of the detail to its fields: the padding of the card and the room for the bar.
        const EDGES: f32 = 2.0 * space::LARGE + 14.0;
        let branches = Branches::of(context.dossier, plan.id);
        let tree_width = (size.width * 0.41).clamp(280.0, 500.0);
        let form = Form {
            context,
            drafts: &self.drafts,
            editor: &self.editor,
            refused: self.refused.as_ref(),
            all_decisions: self.all_decisions,
            room: size.width - tree_width - space::LARGE - EDGES,
        };
        let chosen = self.chosen.filter(|key| !matches!(key, Key::Plan(_)));
        let tree = outline::view(context, plan, &branches, chosen, &self.open, tree_width);
        let detail = match chosen {
            Some(Key::Priority(id)) => {
                context.dossier.get(id).map(|one| priority_detail::view(form, one, &branches))
            }
            Some(Key::Objective(id)) => {
                context.dossier.get(id).map(|one| objective_detail::view(form, plan, one, &branches))
            }
            _ => None,
        };
        let detail = detail.unwrap_or_else(|| plan_detail::view(form, plan));
        // Another record is shown from its top.
        let padding = Padding { top: 12.0, right: 22.0, bottom: 16.0, left: 16.0 };
        let detail = widget::scroll(container(detail).padding(padding)).height(Length::Fill);
        let detail =
            widget::card(widget::anew(chosen, detail)).padding([space::TINY, 0.0]).height(Length::Fill);
        row![container(tree).width(tree_width), detail].spacing(space::LARGE).into()
    }
}

fn objective_of<'a>(key: Key, context: Context<'a>) -> Option<&'a Objective> {
    match key {
        Key::Objective(id) => context.dossier.get(id),
        _ => None,
    }
}
