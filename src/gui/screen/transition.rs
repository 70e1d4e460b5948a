//! The end of a plan and the beginning of the next one, in five steps.
//!
//! Evaluations and lessons are recorded in the document as they are chosen and left. What is said of the plan that
//! does not exist yet stays in the screen until the last step begins it, as one edit.

mod evaluations;
mod facts;
mod onward;
mod review;
mod starts;
mod verdicts;

use crate::analysis::Closing;
use crate::domain::{
    ActionPlan, Course, Edit, Evaluation, FinalVerdict, Id, Indicator, Key, Mint, Objective, Plan, PlanState,
    Priority, Record,
};
use crate::gui::context::Context;
use crate::gui::event::Event;
use crate::gui::form::{Drafts, in_turn};
use crate::gui::icon::Icon;
use crate::gui::place::Place;
use crate::gui::style::space;
use crate::gui::widget::{self, Tone};
use iced::widget::text_editor::{Action, Content};
use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length, Padding};
use review::Outlook;
use starts::Start;
use std::collections::{BTreeMap, BTreeSet};

/// The end of a plan and the beginning of the next one.
#[derive(Debug)]
pub struct TransitionScreen {
    plan: Id<Plan>,
    step: Step,
    /// The priority whose objectives are evaluated.
    shown: Option<Id<Priority>>,
    /// Lessons that are typed.
    lessons: Drafts<Id<Objective>>,
    /// What was typed and does not stand in the document.
    texts: BTreeMap<Text, String>,
    faults: BTreeMap<Text, String>,
    ambition: Content,
    /// The objectives that should be merged, while it is not said into which.
    merging: BTreeSet<Id<Objective>>,
    refused: Option<(Id<Objective>, String)>,
    /// Priorities that go on though none of their objectives does.
    priorities: BTreeSet<Id<Priority>>,
    action_plans: BTreeSet<Id<ActionPlan>>,
    begins_cycles: bool,
    seals: bool,
    /// What the document and its figures say; made again after each edit.
    tree: Vec<Branch>,
    closing: Closing,
    evaluations: BTreeMap<Id<Objective>, Evaluation>,
    starts: Vec<Start>,
    outlook: Option<Result<Outlook, String>>,
}

/// Room for the bar beside what scrolls, in pixels.
const BAR: f32 = 14.0;

/// A priority with its objectives, each with its depth from 1, in reading order.
#[derive(Debug)]
struct Branch {
    priority: Id<Priority>,
    objectives: Vec<(usize, Id<Objective>)>,
}

/// A step of the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// What the new plan is called and when it runs.
    Facts,
    /// What became of each objective.
    Verdicts,
    /// Which priorities and action plans go on.
    Onward,
    /// Where indicators start.
    Starts,
    /// What will happen.
    Review,
}

/// A text that does not stand in the document yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Text {
    /// Title of the new plan.
    Title,
    /// Its code.
    Code,
    /// Its first day.
    From,
    /// Its last day.
    Until,
    /// The new title of an objective that is changed.
    Rework(Id<Objective>),
    /// The year in which an indicator starts.
    Year(Id<Indicator>),
    /// The figure with which it starts.
    Value(Id<Indicator>),
    /// What it should reach at the end; the lower edge of a band.
    Target(Id<Indicator>),
    /// The upper edge of a band.
    Upper(Id<Indicator>),
}

/// What happened in the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// A place was chosen.
    Go(Place),
    /// A step was chosen.
    Step(Step),
    /// The objectives of a priority should be shown.
    Show(Id<Priority>),
    /// Somebody types in a field.
    Typed(Text, String),
    /// A field was left.
    Left(Text),
    /// Somebody works in the ambition.
    Ambition(Action),
    /// It was said what became of an objective.
    Verdict(Id<Objective>, FinalVerdict),
    /// It was said what the next plan does with it.
    Course(Id<Objective>, Course),
    /// It was said into which other one it is merged.
    Into(Id<Objective>, Id<Objective>),
    /// Somebody works in a lesson.
    Lesson(Id<Objective>, Action),
    /// A lesson was left.
    LessonLeft(Id<Objective>),
    /// What the figures say should stand for all objectives without a verdict.
    Accept,
    /// A priority should go on without objectives, or should not.
    Keep(Id<Priority>),
    /// An action plan should go on, or should not.
    Carry(Id<ActionPlan>),
    /// All action plans should go on, or none.
    CarryAll(bool),
    /// Action plans should begin a cycle, or should not.
    Cycles,
    /// Indicators should keep their last target where none was typed.
    Targets,
    /// The old plan should be sealed, or should not.
    Seals,
    /// The old plan should be opened again.
    Reopen,
    /// The new plan should begin.
    Begin,
}

impl Step {
    const ALL: [Self; 5] = [Self::Facts, Self::Verdicts, Self::Onward, Self::Starts, Self::Review];

    fn word(self) -> &'static str {
        match self {
            Self::Facts => "transition-facts",
            Self::Verdicts => "transition-verdicts",
            Self::Onward => "transition-onward",
            Self::Starts => "transition-starts",
            Self::Review => "transition-review",
        }
    }

    fn at(self, distance: isize) -> Option<Self> {
        let here = Self::ALL.iter().position(|step| *step == self)?;
        Self::ALL.get(here.checked_add_signed(distance)?).copied()
    }
}

impl TransitionScreen {
    pub(super) fn new(plan: Id<Plan>, context: Context<'_>) -> Self {
        let ambition = context.dossier.get(plan).map_or("", |plan| plan.ambition.as_str());
        Self {
            plan,
            step: Step::Facts,
            shown: None,
            lessons: Drafts::default(),
            texts: BTreeMap::new(),
            faults: BTreeMap::new(),
            ambition: Content::with_text(ambition),
            merging: BTreeSet::new(),
            refused: None,
            priorities: BTreeSet::new(),
            action_plans: BTreeSet::new(),
            begins_cycles: false,
            seals: true,
            tree: Vec::new(),
            closing: Closing::default(),
            evaluations: BTreeMap::new(),
            starts: Vec::new(),
            outlook: None,
        }
    }

    /// The plan that ends.
    fn old<'a>(&self, context: Context<'a>) -> Option<&'a Plan> {
        context.dossier.get(self.plan)
    }

    pub(super) fn follow(&mut self, context: Context<'_>) {
        use crate::gui::screen::plan::Under;
        use crate::gui::screen::plan::branches::Branches;
        let Some(old) = self.old(context) else { return };
        let branches = Branches::of(context.dossier, old.id);
        let branch = |priority: &&Priority| {
            let objectives = branches.all_under(Under::Priority(priority.id));
            let objectives = objectives.into_iter().map(|(depth, one)| (depth, one.id)).collect();
            Branch { priority: priority.id, objectives }
        };
        self.tree = branches.priorities().iter().map(branch).collect();
        if self.shown.is_none_or(|shown| self.tree.iter().all(|branch| branch.priority != shown)) {
            let first = self.tree.iter().find(|branch| !branch.objectives.is_empty());
            self.shown = first.map(|branch| branch.priority);
        }
        self.closing = Closing::of(context.dossier, old, context.picture);
        let own: BTreeSet<Id<Objective>> =
            self.tree.iter().flat_map(|branch| &branch.objectives).map(|(_, objective)| *objective).collect();
        let recorded = context.dossier.evaluations.values().map(|one| (one.objective, one.clone()));
        self.evaluations = recorded.filter(|(objective, _)| own.contains(objective)).collect();
        for (_, objective) in self.tree.iter().flat_map(|branch| &branch.objectives) {
            let lesson = self.evaluations.get(objective).map_or("", |one| one.lesson.as_str());
            self.lessons.hold(*objective, lesson);
        }
        self.starts = self.find_starts(context);
        self.look_ahead(context);
    }

    pub(super) fn settle(&mut self, refused: Option<&str>) {
        self.lessons.settle(refused);
    }

    pub(super) fn flush(&mut self, context: Context<'_>, mint: &mut Mint) -> Vec<Edit> {
        let unsaved = self.lessons.unsaved();
        in_turn(unsaved, context, |objective, context| self.record(objective, |_| {}, context, mint)).0
    }

    pub(super) fn update(
        &mut self,
        message: Message,
        context: Context<'_>,
        mint: &mut Mint,
    ) -> Option<Event> {
        let event = self.heard(message, context, mint);
        self.look_ahead(context);
        event
    }

    fn heard(&mut self, message: Message, context: Context<'_>, mint: &mut Mint) -> Option<Event> {
        match message {
            Message::Go(place) => return Some(Event::Go(place)),
            Message::Step(step) => {
                self.step = step;
                self.starts = self.find_starts(context);
            }
            Message::Show(priority) => self.shown = Some(priority),
            Message::Typed(text, typed) => {
                self.faults.remove(&text);
                self.texts.insert(text, typed);
            }
            Message::Left(text) => self.judge_text(text, context),
            Message::Ambition(action) => self.ambition.perform(action),
            Message::Verdict(objective, verdict) => {
                return self
                    .record(objective, |one| one.verdict = verdict, context, mint)
                    .and_then(Event::edit);
            }
            Message::Course(objective, course) => {
                return self.choose_course(objective, course, context, mint);
            }
            Message::Into(objective, into) => {
                let merge = |one: &mut Evaluation| {
                    (one.course, one.merged_into) = (Course::Merge, Some(into));
                };
                let edit = self.record(objective, merge, context, mint);
                // What was chosen before changes nothing; what is refused stays open.
                if self.refused.is_none() {
                    self.merging.remove(&objective);
                }
                return edit.and_then(Event::edit);
            }
            Message::Lesson(objective, action) => self.lessons.act(objective, action),
            Message::LessonLeft(objective) => {
                self.lessons.written(objective)?;
                return self.record(objective, |_| {}, context, mint).and_then(Event::edit);
            }
            Message::Accept => return self.accept(context, mint).and_then(Event::edit),
            Message::Keep(priority) => toggle(&mut self.priorities, priority),
            Message::Carry(plan) => toggle(&mut self.action_plans, plan),
            Message::CarryAll(all) => {
                self.action_plans = if all { self.can_go_on(context) } else { BTreeSet::new() };
            }
            Message::Cycles => self.begins_cycles = !self.begins_cycles,
            Message::Targets => self.keep_targets(context),
            Message::Seals => self.seals = !self.seals,
            Message::Reopen => {
                let old = self.old(context)?;
                let open = Plan { state: PlanState::Approved, ..old.clone() };
                return Event::edit(Edit::Change(Record::Plan(open)));
            }
            Message::Begin => return self.begin(context, mint),
        }
        None
    }

    /// The objectives without a verdict.
    fn unanswered(&self) -> usize {
        let all = self.tree.iter().flat_map(|branch| &branch.objectives);
        all.filter(|(_, objective)| !self.evaluations.contains_key(objective)).count()
    }

    /// The text of a field: what was typed, else what is proposed.
    fn text(&self, text: Text, context: Context<'_>) -> String {
        self.texts.get(&text).cloned().unwrap_or_else(|| self.proposed(text, context))
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let Some(old) = self.old(context) else { return column![].into() };
        let title = column![
            widget::heading(words.say("transition"), 1),
            widget::muted(words.say_with("transition-after", &[("plan", &old.title)])),
        ];
        if let Some(next) = old.successor(context.dossier) {
            let go = Message::Go(Place::Plan(Some(Key::Plan(next.id))));
            let go = widget::primary(words.say("transition-to-successor"), go);
            let what = words.say_with("transition-is-done", &[("plan", &old.title), ("next", &next.title)]);
            let empty = widget::empty_state(next.title.clone(), what, vec![go.into()]);
            return column![title, widget::card(empty)].spacing(space::LARGE).into();
        }
        let mut head = column![title.spacing(space::TINY), self.steps(context)].spacing(space::LARGE);
        if old.state == PlanState::Closed {
            let reopen = widget::secondary(words.say("transition-reopen"), Message::Reopen);
            let why = words.say_with("transition-is-closed", &[("plan", &old.title)]);
            head = head.push(widget::banner(Tone::Attention, why, Some(reopen.into())));
        }
        let body = match self.step {
            Step::Facts => self.sheet(facts::view(self, old, context)),
            Step::Verdicts => verdicts::view(self, context),
            Step::Onward => self.sheet(onward::view(self, context)),
            Step::Starts => self.sheet(starts::view(self, context)),
            Step::Review => self.sheet(review::view(self, old, context)),
        };
        let body = container(body).height(Length::Fill);
        column![head, body, self.foot(context)].spacing(space::LARGE).height(Length::Fill).into()
    }

    /// The steps with the one that is shown, to go to any of them.
    fn steps<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let all: usize = self.tree.iter().map(|branch| branch.objectives.len()).sum();
        let done = (all - self.unanswered().min(all)).to_string();
        let chips = (1..).zip(Step::ALL).map(|(number, step)| {
            let mut label = words.say_with(
                "transition-step",
                &[("number", &usize::to_string(&number)), ("name", &words.say(step.word()))],
            );
            if step == Step::Verdicts {
                let values = [("step", label.as_str()), ("done", &done), ("all", &all.to_string())];
                label = words.say_with("transition-step-done", &values);
            }
            widget::chip(label, step == self.step, Message::Step(step))
        });
        widget::tabs(words.say("transition-steps"), chips)
    }

    /// A step on one sheet, shown from its top.
    fn sheet<'a>(&'a self, content: Element<'a, Message>) -> Element<'a, Message> {
        let content = container(content).padding(Padding::ZERO.right(BAR));
        widget::anew(self.step, widget::scroll(content).height(Length::Fill))
    }

    /// The way back and the way on.
    fn foot<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let back = self.step.at(-1).map(|step| {
            widget::secondary(words.say("transition-back"), Message::Step(step)).icon(Icon::ChevronLeft)
        });
        let on = match self.step.at(1) {
            Some(step) => {
                let values = [("step", words.say(step.word()))];
                let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
                widget::primary(words.say_with("transition-on", &values), Message::Step(step))
            }
            None => self.begin_button(context),
        };
        let left = container(iced::widget::Row::new().push(back)).width(Length::Fill);
        container(row![left, on].align_y(Alignment::Center)).padding(Padding::ZERO.right(BAR)).into()
    }
}

fn toggle<T: Ord>(set: &mut BTreeSet<T>, one: T) {
    if !set.remove(&one) {
        set.insert(one);
    }
}
