//! All action plans by priority: how far each has come, and what is late.

use crate::analysis::{ActionTally, Explained};
use crate::charts::{Palette, Ring, cycle_ring, draw_ring};
use crate::domain::{ActionPlan, Cycle, Id, Phase, PhaseKind, Priority, Track, Vocabulary};
use crate::gui::context::Context;
use crate::gui::dialog::{Dialog, NewActionPlan, explain};
use crate::gui::event::Event;
use crate::gui::icon::Icon;
use crate::gui::place::Place;
use crate::gui::style::space;
use crate::gui::widget::text::coloured;
use crate::gui::widget::{self, Tone, table};
use chrono::{Datelike, NaiveDate};
use iced::widget::{column, row};
use iced::{Alignment, Element, Length};
use std::collections::{BTreeMap, BTreeSet};

/// The list of action plans: which are shown, and how each of them stands.
#[derive(Debug, Default)]
pub struct List {
    filter: Filter,
    groups: Vec<Group>,
}

/// Which action plans are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Filter {
    /// All.
    #[default]
    All,
    /// Those with a late phase or late actions.
    Late,
    /// Those whose Check is the phase under way.
    Checking,
}

/// The action plans of a priority.
#[derive(Debug)]
struct Group {
    priority: Id<Priority>,
    lines: Vec<Line>,
}

/// How an action plan stands.
#[derive(Debug)]
struct Line {
    plan: Id<ActionPlan>,
    /// The cycle that runs, with its ring; none before the first one.
    cycle: Option<(Id<Cycle>, i32, Ring)>,
    /// The phase under way, its last day and whether that has passed.
    phase: Option<(PhaseKind, Option<NaiveDate>, bool)>,
    tally: ActionTally,
}

impl Line {
    fn is_shown(&self, filter: Filter) -> bool {
        match filter {
            Filter::All => true,
            Filter::Late => self.tally.late > 0 || self.phase.is_some_and(|(.., late)| late),
            Filter::Checking => self.phase.is_some_and(|(kind, ..)| kind == PhaseKind::Check),
        }
    }
}

/// What happened in the list.
#[derive(Debug, Clone)]
pub enum Message {
    /// A filter was chosen.
    Filter(Filter),
    /// A place was chosen.
    Go(Place),
    /// A figure is to be explained.
    Explain(Explained),
    /// A new action plan is wanted.
    New,
}

impl List {
    pub(super) fn follow(&mut self, context: Context<'_>) {
        let dossier = context.dossier;
        let mut cycles: BTreeMap<Id<ActionPlan>, Vec<&Cycle>> = BTreeMap::new();
        for cycle in dossier.cycles.values() {
            cycles.entry(cycle.action_plan).or_default().push(cycle);
        }
        let mut phases: BTreeMap<Id<Cycle>, Vec<&Phase>> = BTreeMap::new();
        for phase in dossier.phases.values() {
            phases.entry(phase.cycle).or_default().push(phase);
        }
        let mut by_priority: BTreeMap<Id<Priority>, Vec<&ActionPlan>> = BTreeMap::new();
        for plan in dossier.action_plans.values() {
            if let Some(objective) = dossier.get(plan.objective) {
                by_priority.entry(objective.priority).or_default().push(plan);
            }
        }
        let on = context.on();
        let line = |plan: &ActionPlan| {
            let cycle = running(cycles.get(&plan.id).map_or(&[], Vec::as_slice), on);
            let signed = |phase: &&&Phase| phase.signed_on.is_none_or(|signed| signed > on);
            let current = cycle.and_then(|cycle| phases.get(&cycle.id));
            let current = current.and_then(|all| all.iter().filter(signed).min_by_key(|one| one.kind));
            Line {
                plan: plan.id,
                cycle: cycle
                    .map(|cycle| (cycle.id, cycle.year, cycle_ring(dossier, cycle, on, context.words))),
                phase: current.map(|phase| (phase.kind, phase.due, phase.is_late(on))),
                tally: cycle.map_or_else(ActionTally::default, |cycle| {
                    ActionTally::of(dossier, &BTreeSet::from([cycle.id]), on)
                }),
            }
        };
        let track = |track: Track| Track::ALL.iter().position(|other| *other == track);
        let mut priorities: Vec<&Priority> = dossier.priorities.values().collect();
        priorities.sort_by_key(|one| (one.plan, track(one.track), one.position, one.id));
        self.groups = priorities
            .into_iter()
            .filter_map(|priority| {
                let mut plans = by_priority.remove(&priority.id)?;
                plans.sort_by(|one, other| one.code.cmp(&other.code));
                let lines = plans.into_iter().map(line).collect();
                Some(Group { priority: priority.id, lines })
            })
            .collect();
    }

    pub(super) fn update(&mut self, message: Message, context: Context<'_>) -> Option<Event> {
        match message {
            Message::Filter(filter) => {
                self.filter = filter;
                None
            }
            Message::Go(place) => Some(Event::Go(place)),
            Message::Explain(asked) => Some(Event::Explain(asked)),
            Message::New => Event::ask(Dialog::NewActionPlan(NewActionPlan::new(context.dossier, None))),
        }
    }

    fn count(&self, filter: Filter) -> usize {
        self.groups.iter().flat_map(|group| &group.lines).filter(|line| line.is_shown(filter)).count()
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let all = self.count(Filter::All);
        let new = (!context.dossier.objectives.is_empty()).then_some(Message::New);
        let title = column![
            widget::heading(words.say("action-plans"), 1),
            widget::muted(words.say_with("action-plan-list-day", &[("day", &words.long_day(context.on()))])),
        ];
        let header = row![
            title.spacing(space::TINY).width(Length::Fill),
            widget::secondary(words.say("action-plan-new"), new).icon(Icon::Plus),
        ]
        .spacing(space::SMALL)
        .align_y(Alignment::Center);
        if all == 0 {
            return column![header, widget::card(empty(context))].spacing(space::LARGE).into();
        }
        let chip = |filter: Filter, key: &str| {
            let label = words.count(key, self.count(filter));
            widget::chip(label, self.filter == filter, Message::Filter(filter))
        };
        let filters = widget::tabs(
            words.say("action-plan-filter"),
            [
                chip(Filter::All, "action-plan-filter-all"),
                chip(Filter::Late, "action-plan-filter-late"),
                chip(Filter::Checking, "action-plan-filter-checking"),
            ],
        );
        let mut page = column![header, filters].spacing(space::LARGE);
        if self.count(self.filter) == 0 {
            page = page.push(widget::card(widget::muted(words.say("action-plan-filter-none"))));
        }
        for group in &self.groups {
            let lines = group.lines.iter().filter(|line| line.is_shown(self.filter));
            let rows: Vec<_> = lines.filter_map(|one| line(context, one)).collect();
            let Some(priority) = context.dossier.get(group.priority).filter(|_| !rows.is_empty()) else {
                continue;
            };
            let name =
                words.say_with("action-plan-coded", &[("code", &priority.code), ("title", &priority.title)]);
            let plan = context.dossier.get(priority.plan).filter(|_| context.dossier.plans.len() > 1);
            let name = match plan {
                Some(plan) => words.say_with("transition-of-plan", &[("name", &name), ("plan", &plan.title)]),
                None => name,
            };
            let columns = vec![
                table::column(words.say("column-cycle"), 52.0),
                table::column(name.clone(), Length::Fill),
                table::column(words.say("action-plan-phase"), 156.0),
                table::column(words.say("column-actions"), 158.0),
                table::column(words.say("action-late"), 56.0),
                table::column("", 26.0),
            ];
            page = page.push(widget::card(table(name, columns, rows)).padding(space::SMALL));
        }
        page.into()
    }
}

/// The cycle of the year judged, else the latest one before it, else the first.
fn running<'a>(cycles: &[&'a Cycle], on: NaiveDate) -> Option<&'a Cycle> {
    let past = cycles.iter().filter(|cycle| cycle.year <= on.year()).max_by_key(|cycle| cycle.year);
    past.or_else(|| cycles.iter().min_by_key(|cycle| cycle.year)).copied()
}

fn empty(context: Context<'_>) -> Element<'_, Message> {
    let words = context.words;
    let (what, button) = if context.dossier.objectives.is_empty() {
        let go = widget::primary(words.say("action-plan-empty-plan"), Message::Go(Place::Plan(None)));
        (words.say("action-plan-empty-first"), go)
    } else {
        let new = widget::primary(words.say("action-plan-new"), Message::New).icon(Icon::Plus);
        (words.say("action-plan-empty-what"), new)
    };
    widget::empty_state(words.say("action-plan-empty"), what, vec![button.into()])
}

fn line<'a>(context: Context<'a>, line: &Line) -> Option<table::Row<'a, Message>> {
    let words = context.words;
    let plan = context.dossier.get(line.plan)?;
    let ring: Element<'_, Message> = match &line.cycle {
        Some((.., ring)) => {
            let ring = *ring;
            let letter = ring.letter.map(String::from).unwrap_or_default();
            let drawing =
                move |size: iced::Size| draw_ring(&ring, size.width.min(size.height), &Palette::LIGHT);
            let name = words.say_with("ring-name", &[("phase", &letter)]);
            widget::figure(drawing, name, String::new()).width(30).height(30).into()
        }
        None => widget::muted("—").into(),
    };
    let owner = context.person(plan.owner);
    let (phase, due, is_late) = phase_words(context, line);
    let due =
        widget::small(due).style(coloured(move |tokens| if is_late { tokens.bad } else { tokens.muted }));
    let phase_cell = column![widget::body(phase.clone()), due];
    let tally = &line.tally;
    let done = words
        .say_with("action-plan-done", &[("done", &tally.done.to_string()), ("all", &tally.all.to_string())]);
    let actions: Element<'_, Message> = if tally.all == 0 {
        widget::small(words.say("no-actions")).into()
    } else {
        let marker = tally.elapsed.map(|elapsed| elapsed as f32);
        let progress = tally.progress.unwrap_or_default() as f32;
        let bar = widget::progress(progress, marker, words.say("action-plan-actions")).width(84);
        row![bar, widget::small(done.clone())].spacing(space::SMALL).align_y(Alignment::Center).into()
    };
    let late: Element<'_, Message> = if tally.late > 0 {
        widget::badge(Tone::Bad, words.count("action-plan-late", tally.late))
    } else {
        widget::body("").into()
    };
    let led = words.say_with("action-plan-led-by", &[("code", &plan.code), ("owner", &owner)]);
    let title = column![widget::strong(plan.title.clone()), widget::small(led)];
    let mut summary = [plan.title.as_str(), owner.as_str(), phase.as_str(), done.as_str()].join(", ");
    if tally.late > 0 {
        summary = [summary, words.count("late-count", tally.late)].join(", ");
    }
    let cycle = line.cycle.as_ref().map(|(id, ..)| *id);
    let explained: Element<'_, Message> = match cycle.filter(|_| tally.all > 0) {
        Some(cycle) => explain::button(context, Explained::Cycle(cycle), Message::Explain),
        None => widget::body("").into(),
    };
    let cells = vec![ring, title.into(), phase_cell.into(), actions, late, explained];
    Some(
        table::row(plan.id.number(), summary, cells).on_press(Message::Go(Place::ActionPlan(plan.id, cycle))),
    )
}

/// The phase under way with its year, its last day, and whether that has passed.
fn phase_words(context: Context<'_>, line: &Line) -> (String, String, bool) {
    let words = context.words;
    let Some((_, year, _)) = &line.cycle else {
        return (words.say("action-plan-no-cycle"), String::new(), false);
    };
    let year = year.to_string();
    let Some((kind, due, is_late)) = line.phase else {
        let phase = words.say_with("action-plan-cycle-complete", &[("year", &year)]);
        return (phase, words.say("action-plan-cycle-complete-what"), false);
    };
    let phase = words.say_with("action-plan-phase-year", &[("phase", &words.word(kind)), ("year", &year)]);
    let due = due.map_or_else(
        || words.say("action-plan-no-due"),
        |due| {
            let key = if is_late { "action-plan-due-passed" } else { "action-plan-due-by" };
            words.say_with(key, &[("day", &words.day(due))])
        },
    );
    (phase, due, is_late)
}
