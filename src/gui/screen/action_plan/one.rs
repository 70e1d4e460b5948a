//! One action plan in one of its cycles: drafts, and what is asked of the application.

use super::edits::{At, Field, cycle_actions, edit_of, move_edit, state_edit};
use super::{actions, board, header, phases, side};
use crate::analysis::{CheckFigure, Explained};
use crate::domain::{
    Action, ActionPlan, ActionState, Cycle, Decision, DecisionState, Edit, FrozenFigure, Function, Id,
    Indicator, Involvement, Key, Mint, Objective, Partner, Person, Phase, Record, Support,
};
use crate::gui::context::Context;
use crate::gui::dialog::{Dialog, Disclose, Remove, SignOff, StartCycle};
use crate::gui::event::Event;
use crate::gui::form::{Drafts, in_turn};
use crate::gui::place::Place;
use crate::gui::style::space;
use crate::gui::thread;
use crate::gui::widget;
use chrono::Datelike;
use iced::widget::text_editor::{self, Edit as Typing};
use iced::widget::{column, container, responsive, row};
use iced::{Element, Length};
use std::collections::BTreeMap;
use std::sync::Arc;

/// One action plan in a cycle.
#[derive(Debug)]
pub struct One {
    pub(super) plan: Id<ActionPlan>,
    asked: Option<Id<Cycle>>,
    pub(super) drafts: Drafts<Field>,
    pub(super) layout: Layout,
    /// What the frozen figures of the cycle would be today, where they differ.
    pub(super) now: BTreeMap<Id<FrozenFigure>, f64>,
}

/// How the actions are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Layout {
    /// Below each other, to edit.
    #[default]
    List,
    /// In columns by state.
    Board,
}

/// What happened in an action plan.
#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types in a field.
    Typed(Field, String),
    /// Somebody works in a text area.
    Acted(Field, text_editor::Action),
    /// A field was left, or Enter pressed in it.
    Left(Field),
    /// Who leads the plan was chosen.
    Owner(Option<Id<Person>>),
    /// The objective was chosen.
    Objective(Id<Objective>),
    /// Who does an action was chosen.
    ActionOwner(Id<Action>, Option<Id<Person>>),
    /// A function was chosen for an action.
    ActionFunction(Id<Action>, Option<Id<Function>>),
    /// The state of an action was chosen.
    ActionState(Id<Action>, ActionState),
    /// An action should go up, or else down.
    Move(Id<Action>, bool),
    /// An action should go.
    RemoveAction(Id<Action>),
    /// The field for a new action is wanted.
    NewAction,
    /// A layout of the actions was chosen.
    Layout(Layout),
    /// A figure is to be explained.
    Explain(Explained),
    /// A place was chosen.
    Go(Place),
    /// A new cycle is wanted.
    StartCycle,
    /// A phase should be signed off.
    Sign(Id<Phase>),
    /// A phase should be opened again.
    Reopen(Id<Phase>),
    /// The state of a decision was chosen.
    Decision(Id<Decision>, DecisionState),
    /// An indicator should be watched.
    Watch(Id<Indicator>),
    /// An indicator should be watched no longer.
    Unwatch(Id<Support>),
    /// A partner takes part.
    Involve(Id<Partner>),
    /// A partner takes part no longer.
    Dismiss(Id<Involvement>),
    /// How far a record may go is to be said.
    Disclose(Key),
    /// The plan should go.
    RemovePlan,
    /// The cycle should go.
    RemoveCycle,
}

/// From this width on, in pixels, indicators and means stand beside the actions.
const WIDE: f32 = 1080.0;

/// Round the golden thread, in pixels: the strip has some room of its own.
const THREAD: [f32; 2] = [space::SMALL, 10.0];

impl One {
    pub(super) fn new(plan: Id<ActionPlan>, asked: Option<Id<Cycle>>) -> Self {
        Self { plan, asked, drafts: Drafts::default(), layout: Layout::default(), now: BTreeMap::new() }
    }

    /// The cycle that is shown: the one that was asked for, else the latest.
    pub(super) fn cycle<'a>(&self, context: Context<'a>) -> Option<&'a Cycle> {
        let plan = context.dossier.get(self.plan)?;
        let asked = self.asked.and_then(|id| context.dossier.get(id));
        asked.or_else(|| plan.cycles(context.dossier).last().copied())
    }

    pub(super) fn follow(&mut self, context: Context<'_>) {
        let dossier = context.dossier;
        let Some(plan) = dossier.get(self.plan) else { return };
        self.drafts.hold(Field::Title, &plan.title);
        self.drafts.hold(Field::Context, &plan.context);
        self.drafts.hold(Field::Approach, &plan.approach);
        let Some(cycle) = self.cycle(context) else { return };
        for phase in cycle.phases(dossier) {
            let field = Field::PhaseText(phase.id);
            if phase.signed_on.is_some() {
                // What was typed before it was signed does not come back when it is opened again.
                self.drafts.release(field);
            }
            self.drafts.hold(field, &phase.text);
        }
        for action in cycle_actions(dossier, cycle.id) {
            self.drafts.hold(Field::ActionTitle(action.id), &action.title);
        }
        let frozen = cycle.frozen(dossier).into_iter();
        self.now = frozen
            .filter_map(|figure| {
                let indicator = dossier.get(figure.indicator)?;
                let now = CheckFigure::of(dossier, indicator, figure.day.year(), figure.day).value?;
                let said = |value: f64| context.words.figure_bare(indicator, value);
                (said(now) != said(figure.value)).then_some((figure.id, now))
            })
            .collect();
    }

    pub(super) fn settle(&mut self, refused: Option<&str>) {
        self.drafts.settle(refused);
    }

    fn written(&self, field: Field) -> Option<String> {
        if field.is_area() {
            self.drafts.written(field)
        } else {
            self.drafts.typed_text(field).map(str::to_owned)
        }
    }

    pub(super) fn flush(&mut self, context: Context<'_>, mint: &mut Mint) -> Vec<Edit> {
        let cycle = self.cycle(context).map(|cycle| cycle.id);
        let unsaved = self.drafts.unsaved();
        let save = |field, context: Context<'_>| {
            let text = self.written(field)?;
            let made = edit_of(field, &text, &At::new(context, self.plan, cycle), mint).transpose();
            self.drafts.save(field, made, context.dossier, context.words)
        };
        in_turn(unsaved, context, save).0
    }

    /// Saves what was typed in a field.
    fn left(&mut self, field: Field, context: Context<'_>, mint: &mut Mint) -> Option<Event> {
        let text = self.written(field)?;
        let at = At::new(context, self.plan, self.cycle(context).map(|cycle| cycle.id));
        match edit_of(field, &text, &at, mint) {
            Some(Ok(edit)) => {
                self.drafts.send(field, edit, context.dossier, context.words).and_then(Event::edit)
            }
            Some(Err(why)) => {
                self.drafts.fail(field, why);
                None
            }
            None => {
                self.drafts.forget(field);
                None
            }
        }
    }

    /// Works in a text area; in a title Enter saves, and what is pasted stays on one line.
    fn acted(
        &mut self,
        field: Field,
        action: text_editor::Action,
        context: Context<'_>,
        mint: &mut Mint,
    ) -> Option<Event> {
        let action = match action {
            text_editor::Action::Edit(Typing::Enter) if field.is_line() => {
                return self.left(field, context, mint);
            }
            text_editor::Action::Edit(Typing::Paste(text)) if field.is_line() => {
                let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
                text_editor::Action::Edit(Typing::Paste(Arc::new(line)))
            }
            other => other,
        };
        self.drafts.act(field, action);
        None
    }

    pub(super) fn update(
        &mut self,
        message: Message,
        context: Context<'_>,
        mint: &mut Mint,
    ) -> Option<Event> {
        let dossier = context.dossier;
        match message {
            Message::Typed(field, text) => {
                self.drafts.typed(field, text);
                None
            }
            Message::Acted(field, action) => self.acted(field, action, context, mint),
            Message::Left(field) => self.left(field, context, mint),
            Message::Owner(owner) => {
                let plan = ActionPlan { owner, ..dossier.get(self.plan)?.clone() };
                Event::edit(Edit::Change(Record::ActionPlan(plan)))
            }
            Message::Objective(objective) => {
                let plan = ActionPlan { objective, ..dossier.get(self.plan)?.clone() };
                Event::edit(Edit::Change(Record::ActionPlan(plan)))
            }
            Message::ActionOwner(id, owner) => {
                let action = Action { owner, ..dossier.get(id)?.clone() };
                Event::edit(Edit::Change(Record::Action(action)))
            }
            Message::ActionFunction(id, function) => {
                let action = Action { function, ..dossier.get(id)?.clone() };
                Event::edit(Edit::Change(Record::Action(action)))
            }
            Message::ActionState(id, state) => {
                state_edit(dossier, id, state, context.on()).and_then(Event::edit)
            }
            Message::Move(id, up) => move_edit(dossier, id, up).and_then(Event::edit),
            Message::RemoveAction(id) => Event::edit(Edit::Remove(Key::Action(id))),
            Message::NewAction => Some(Event::Focus(Field::NewAction.id())),
            Message::Layout(layout) => {
                self.layout = layout;
                None
            }
            Message::Explain(asked) => Some(Event::Explain(asked)),
            Message::Go(place) => Some(Event::Go(place)),
            Message::StartCycle => {
                let asked = StartCycle::new(dossier, dossier.get(self.plan)?, context.on());
                Event::ask(Dialog::StartCycle(asked))
            }
            Message::Sign(id) => {
                let phase = dossier.get(id)?;
                let typed = self.drafts.written(Field::PhaseText(id));
                let text = typed.as_deref().unwrap_or(&phase.text);
                let asked = SignOff::new(dossier, phase, text, context.on(), context.words);
                Event::ask(Dialog::SignOff(Box::new(asked)))
            }
            Message::Reopen(id) => Event::edit(Edit::Reopen(id)),
            Message::Decision(id, state) => {
                let done_on = (state == DecisionState::Done).then(|| context.on());
                let decision = Decision { state, done_on, ..dossier.get(id)?.clone() };
                Event::edit(Edit::Change(Record::Decision(decision)))
            }
            Message::Watch(indicator) => {
                let support = Support { id: mint.id(), action_plan: self.plan, indicator };
                Event::edit(Edit::Add(Record::Support(support)))
            }
            Message::Unwatch(id) => Event::edit(Edit::Remove(Key::Support(id))),
            Message::Involve(partner) => {
                let involvement = Involvement { id: mint.id(), action_plan: self.plan, partner };
                Event::edit(Edit::Add(Record::Involvement(involvement)))
            }
            Message::Dismiss(id) => Event::edit(Edit::Remove(Key::Involvement(id))),
            Message::Disclose(key) => Disclose::ask(key, context),
            Message::RemovePlan => Event::ask(Dialog::Remove(Remove {
                key: Key::ActionPlan(self.plan),
                then: Some(Place::ActionPlans),
            })),
            Message::RemoveCycle => Event::ask(Dialog::Remove(Remove {
                key: Key::Cycle(self.cycle(context)?.id),
                then: Some(Place::ActionPlan(self.plan, None)),
            })),
        }
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        responsive(move |size| self.page(context, size.width)).height(Length::Shrink).into()
    }

    fn page<'a>(&'a self, context: Context<'a>, width: f32) -> Element<'a, Message> {
        let Some(plan) = context.dossier.get(self.plan) else { return widget::body("").into() };
        let is_wide = width >= WIDE;
        let strip = thread::view(context, Key::ActionPlan(plan.id), Message::Go);
        let strip = widget::card(strip).padding(THREAD);
        let mut page = column![header::view(self, context, plan, is_wide), strip].spacing(space::LARGE);
        let mut main = column![].spacing(space::LARGE);
        match self.cycle(context) {
            Some(cycle) => {
                page = page.push(phases::view(self, context, cycle));
                main = main.push(match self.layout {
                    Layout::List => actions::view(self, context, cycle),
                    Layout::Board => board::view(self, context, cycle),
                });
            }
            None => {
                let words = context.words;
                let begin = widget::primary(words.say("action-plan-cycle-first"), Message::StartCycle);
                main = main.push(widget::card(widget::empty_state(
                    words.say("action-plan-no-cycle-yet"),
                    words.say("action-plan-no-cycle-what"),
                    vec![begin.into()],
                )));
            }
        }
        main = main.push(side::approach(self, context));
        let cards = side::cards(self, context, plan);
        if is_wide {
            let cards = column(cards).spacing(space::LARGE).width(300);
            page.push(row![container(main).width(Length::Fill), cards].spacing(space::LARGE)).into()
        } else {
            page.push(main).push(widget::tiles(300.0, cards)).into()
        }
    }

    /// A text area of a field, which is saved when it is left.
    pub(super) fn area<'a>(&'a self, field: Field, name: String) -> Option<widget::TextArea<'a, Message>> {
        let content = self.drafts.content(field)?;
        let area = widget::text_area(name, content)
            .on_action(move |action| Message::Acted(field, action))
            .on_leave(Message::Left(field))
            .error(self.drafts.error(field));
        Some(area.id(field.id()))
    }

    /// A field with its label, which is saved on Enter and when it is left.
    pub(super) fn field<'a>(
        &'a self,
        field: Field,
        name: String,
        held: String,
    ) -> widget::Field<'a, Message> {
        widget::field(name, self.drafts.text(field, || held))
            .on_input(move |text| Message::Typed(field, text))
            .on_submit(Message::Left(field))
            .on_leave(Message::Left(field))
            .error(self.drafts.error(field))
            .id(field.id())
    }

    /// A field without a visible label, as in the cells of a sheet.
    pub(super) fn cell<'a>(&'a self, field: Field, name: String, held: String) -> widget::Field<'a, Message> {
        widget::bare_field(name, self.drafts.text(field, || held))
            .on_input(move |text| Message::Typed(field, text))
            .on_submit(Message::Left(field))
            .on_leave(Message::Left(field))
            .error(self.drafts.error(field))
            .id(field.id())
            .quiet()
    }
}
