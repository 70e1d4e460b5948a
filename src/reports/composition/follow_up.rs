//! Everything that is followed up in one table: actions, decisions and phases, what is late first.

use chrono::{Days, NaiveDate};

use super::Scene;
use super::part::{actions, choice, decisions};
use super::scene::tidy;
use crate::domain::{Action, ActionPlan, ActionState, Cycle, Decision, Id, Key, Phase, ReportPart};
use crate::reports::report::{Block, Cell, Column, Report, Run, Status, Table, Tone};

/// The parts that can be left out.
pub(super) const PARTS: &[ReportPart] = &[ReportPart::Overview, ReportPart::Actions, ReportPart::Lessons];

/// What is due within so many days stands before the rest.
const SOON: u64 = 90;

/// Where something stands in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// Its day has passed.
    Late,
    /// Its day comes soon.
    Soon,
    /// It is to be done later, or on no day.
    Later,
    /// It was done since the earlier moment.
    Done,
}

/// Something that is followed up.
struct Item {
    place: Place,
    kind: &'static str,
    what: Vec<Run>,
    priority: String,
    who: Option<String>,
    by: Option<NaiveDate>,
    status: Status,
}

pub(super) fn compose(scene: &Scene<'_>) -> Report {
    let mut report = Report::new(scene.meta());
    let items = items(scene);
    if items.is_empty() {
        choice::nothing(scene, &mut report, "sheet-follow-none");
        return report;
    }
    if scene.recipe.has(ReportPart::Overview) {
        report.push(Block::callout([Run::plain(tally(scene, &items))]));
    }
    report.push(Block::heading(1, scene.words.say("sheet-follow-heading")));
    report.push(table(scene, &items));
    report
}

/// What is followed up: late, soon, later, done; the earliest day first.
fn items(scene: &Scene<'_>) -> Vec<Item> {
    let mut items = Vec::new();
    if scene.recipe.has(ReportPart::Actions) {
        for plan in choice::action_plans(scene) {
            for cycle in plan.cycles(scene.dossier) {
                let own = scene.dossier.actions.values().filter(|action| action.cycle == cycle.id);
                items.extend(own.filter_map(|action| of_action(scene, plan, action)));
                items.extend(
                    cycle
                        .current_phase(scene.dossier, scene.on)
                        .and_then(|one| of_phase(scene, plan, cycle, one)),
                );
            }
        }
    }
    if scene.recipe.has(ReportPart::Lessons) {
        let chosen = scene.recipe.priority;
        let all = decisions::taken(scene).filter(|one| chosen.is_none() || one.priority == chosen);
        items.extend(all.filter_map(|decision| of_decision(scene, decision)));
    }
    items.sort_by_key(|item| (item.place, item.by.is_none(), item.by));
    items
}

/// Where something to be done by a day stands.
fn place(scene: &Scene<'_>, by: Option<NaiveDate>, is_late: bool) -> Place {
    match by {
        _ if is_late => Place::Late,
        Some(by) if by <= scene.on + Days::new(SOON) => Place::Soon,
        _ => Place::Later,
    }
}

/// Whether something was done after the earlier moment, and by the day judged.
fn is_new(scene: &Scene<'_>, done: Option<NaiveDate>) -> bool {
    let from = scene.release.earlier.as_ref().map(|earlier| earlier.times.on);
    done.zip(from).is_some_and(|(done, from)| from < done && done <= scene.on)
}

fn of_action(scene: &Scene<'_>, plan: &ActionPlan, action: &Action) -> Option<Item> {
    if action.state == ActionState::Dropped || scene.dossier.is_sealed(Key::Action(action.id)) {
        return None;
    }
    let is_done = action.is_done(scene.on);
    if is_done && !is_new(scene, action.done_on) {
        return None;
    }
    let place = if is_done { Place::Done } else { place(scene, action.end, action.is_late(scene.on)) };
    let named = action.function.and_then(|id| scene.dossier.get(id)).map(|function| function.name.clone());
    Some(Item {
        place,
        kind: "sheet-follow-action",
        what: vec![Run::plain(tidy(&action.title)), of_plan(plan)],
        priority: code(scene, plan.id),
        who: scene.function(action.owner).or(named),
        by: action.end,
        status: actions::state(scene, action),
    })
}

fn of_phase(scene: &Scene<'_>, plan: &ActionPlan, cycle: &Cycle, phase: &Phase) -> Option<Item> {
    if scene.dossier.is_sealed(Key::Phase(phase.id)) {
        return None;
    }
    let words = scene.words;
    let (kind, year) = (words.word(phase.kind), cycle.year.to_string());
    let is_late = phase.is_late(scene.on);
    let (tone, state) =
        if is_late { (Tone::Bad, "action-late") } else { (Tone::Neutral, "action-plan-phase-current") };
    Some(Item {
        place: place(scene, phase.due, is_late),
        kind: "sheet-follow-phase",
        what: vec![
            Run::plain(words.say_with("sheet-follow-sign", &[("phase", &kind), ("year", &year)])),
            of_plan(plan),
        ],
        priority: code(scene, plan.id),
        who: scene.function(plan.owner),
        by: phase.due,
        status: Status::new(tone, words.say(state)),
    })
}

fn of_decision(scene: &Scene<'_>, decision: &Decision) -> Option<Item> {
    let is_open = decision.is_open(scene.on);
    if !is_open && !is_new(scene, decision.done_on) {
        return None;
    }
    let place = if is_open { place(scene, decision.due, decision.is_late(scene.on)) } else { Place::Done };
    Some(Item {
        place,
        kind: "sheet-follow-decision",
        what: vec![Run::plain(tidy(&decision.text))],
        priority: choice::code(scene, decision.priority),
        who: scene.function(decision.owner),
        by: decision.due,
        status: decisions::state(scene, decision),
    })
}

/// The code of an action plan, behind what is done for it.
fn of_plan(plan: &ActionPlan) -> Run {
    Run::muted([" (", plan.code.as_str(), ")"].concat())
}

fn code(scene: &Scene<'_>, plan: Id<ActionPlan>) -> String {
    choice::code(scene, choice::priority_of(scene, plan).map(|priority| priority.id))
}

/// How much there is to follow up, what is late, what comes soon, and what was done.
fn tally(scene: &Scene<'_>, items: &[Item]) -> String {
    let words = scene.words;
    let count = |place: Place| items.iter().filter(|item| item.place == place).count();
    let until = words.long_day(scene.on + Days::new(SOON));
    let mut said = vec![
        words.count("sheet-follow-open", items.len() - count(Place::Done)),
        words.count("sheet-follow-late", count(Place::Late)),
        words.count_with("sheet-follow-soon", count(Place::Soon), &[("day", &until)]),
    ];
    if let Some(earlier) = &scene.release.earlier {
        let from = words.long_day(earlier.times.on);
        said.push(words.count_with("sheet-follow-done", count(Place::Done), &[("day", &from)]));
    }
    said.join(" ")
}

fn table(scene: &Scene<'_>, items: &[Item]) -> Table {
    let words = scene.words;
    let mut table = Table::new(
        words.say("sheet-follow-name"),
        [
            Column::left(words.say("sheet-column-kind")),
            Column::left(words.say("sheet-column-what")).share(3.0),
            Column::left(words.say("sheet-column-priority")),
            Column::left(words.say("sheet-column-who")).share(2.0),
            Column::left(words.say("report-column-due")),
            Column::left(words.say("report-column-state")),
        ],
    );
    for item in items {
        let who = item.who.as_ref().map_or_else(|| "—".to_owned(), |who| words.opening(who));
        table.push([
            words.say(item.kind).into(),
            item.what.clone().into(),
            item.priority.clone().into(),
            who.into(),
            scene.day(item.by),
            Cell::from(item.status.clone()),
        ]);
    }
    table
}
