//! What is done for a priority, and what was learnt.

use chrono::Datelike;

use super::{Scene, decisions, tidy};
use crate::analysis::Picture;
use crate::domain::{Action, ActionState, Cycle, PhaseKind, Priority, Vocabulary};
use crate::reports::report::{Block, Cell, Column, Report, Run, Status, Table, Tone};

/// The cycles of the year judged, of all action plans under a priority.
pub(in crate::reports) fn running<'a>(scene: &Scene<'a>, priority: &Priority) -> Vec<&'a Cycle> {
    let plans = Picture::action_plans(scene.dossier, priority.id);
    let cycles = plans.into_iter().flat_map(|plan| plan.cycles(scene.dossier));
    cycles.filter(|cycle| cycle.year == scene.on.year()).collect()
}

/// Where the running cycles stand: twee in de fase Do en één in de fase Check.
pub(in crate::reports) fn phases(scene: &Scene<'_>, priority: &Priority) -> Option<String> {
    let words = scene.words;
    let cycles = running(scene, priority);
    let of = |cycle: &&Cycle| cycle.current_phase(scene.dossier, scene.on).map(|phase| phase.kind);
    let at: Vec<Option<PhaseKind>> = cycles.iter().map(of).collect();
    let mut stages = at.clone();
    stages.sort_by_key(|kind| kind.map_or(u8::MAX, |kind| kind as u8));
    stages.dedup();
    let name = |kind: Option<PhaseKind>| {
        words.say(&format!("report-phase-{}", kind.map_or("complete", PhaseKind::code)))
    };
    let said: Vec<String> = match stages.as_slice() {
        [] => return None,
        [only] => vec![name(*only)],
        several => several
            .iter()
            .map(|kind| {
                let count = at.iter().filter(|other| *other == kind).count();
                words.count_with("report-in-phase", count, &[("phase", &name(*kind))])
            })
            .collect(),
    };
    let year = scene.on.year().to_string();
    let values = [("year", year.as_str()), ("phases", &words.list(&said))];
    Some(words.count_with("report-running", cycles.len(), &values))
}

/// The heading, the tally and the table of actions; one sentence when there are none.
pub(in crate::reports) fn blocks(scene: &Scene<'_>, priority: &Priority, most: usize) -> Vec<Block> {
    let words = scene.words;
    let year = scene.on.year().to_string();
    let heading = Block::heading(2, words.say("report-actions"));
    let actions = kept_of_year(scene, priority);
    if actions.is_empty() {
        return vec![heading, Block::plain(words.say_with("report-actions-none", &[("year", &year)]))];
    }
    let mut table = table(scene, priority);
    for action in actions.iter().take(most) {
        table.push(row(scene, action));
    }
    let mut said = tally(scene, priority, &year);
    let more = actions.len().saturating_sub(most);
    if more > 0 {
        said = format!("{said} {}", words.count("report-actions-shown", more));
    }
    vec![Block::KeepTogether(vec![heading, Block::plain(said), table.into()])]
}

/// The late ones first, then those under way, those that are done, those not begun, those given up.
fn in_order(scene: &Scene<'_>, actions: &mut [&Action]) {
    let rank = |action: &Action| match action.state {
        ActionState::Dropped => 4,
        _ if action.is_late(scene.on) => 0,
        _ if action.is_done(scene.on) => 2,
        ActionState::Planned => 3,
        _ => 1,
    };
    actions.sort_by_key(|action| (rank(action), action.end, action.id));
}

fn table(scene: &Scene<'_>, priority: &Priority) -> Table {
    let words = scene.words;
    let year = scene.year().to_string();
    Table::new(
        words.say_with("report-actions-name", &[("year", &year), ("code", &priority.code)]),
        [
            Column::left(words.say("report-column-action")).share(4.0),
            Column::left(words.say("report-column-function")).share(2.0),
            Column::left(words.say("report-column-end")),
            Column::left(words.say("report-column-state")),
        ],
    )
}

fn row(scene: &Scene<'_>, action: &Action) -> [Cell; 4] {
    let state = state(scene, action).into();
    [action.title.clone().into(), function(scene, action).into(), scene.day(action.end), state]
}

/// The actions of the year of a priority, with those that were given up.
fn all_of_year<'a>(scene: &Scene<'a>, priority: &Priority) -> Vec<&'a Action> {
    let cycles: Vec<_> = running(scene, priority).into_iter().map(|cycle| cycle.id).collect();
    scene.dossier.actions.values().filter(|action| cycles.contains(&action.cycle)).collect()
}

/// The actions of the year of a priority that were not given up: late, under way, done, planned.
pub(in crate::reports) fn kept_of_year<'a>(scene: &Scene<'a>, priority: &Priority) -> Vec<&'a Action> {
    let mut actions = all_of_year(scene, priority);
    actions.retain(|action| action.state != ActionState::Dropped);
    in_order(scene, &mut actions);
    actions
}

/// Every action of the year of a priority, in one table.
pub(in crate::reports) fn of_year(scene: &Scene<'_>, priority: &Priority, report: &mut Report) {
    let words = scene.words;
    let year = scene.year().to_string();
    let mut actions = all_of_year(scene, priority);
    report.push(Block::heading(2, words.say_with("report-actions-of-year", &[("year", &year)])));
    if actions.is_empty() {
        report.push(Block::plain(words.say_with("report-actions-none", &[("year", &year)])));
        return;
    }
    in_order(scene, &mut actions);
    let mut table = table(scene, priority);
    for action in actions {
        table.push(row(scene, action));
    }
    report.push(Block::plain(tally(scene, priority, &year)));
    report.push(table);
}

/// The actions of the year by priority: how many are done, late and given up.
pub(in crate::reports) fn overview(scene: &Scene<'_>, priorities: &[&Priority], report: &mut Report) {
    let words = scene.words;
    let title = words.say_with("report-actions-of-year", &[("year", &scene.year().to_string())]);
    let counted: Vec<(&Priority, [usize; 4])> = priorities
        .iter()
        .map(|priority| {
            let dropped = all_of_year(scene, priority);
            let dropped = dropped.iter().filter(|action| action.state == ActionState::Dropped).count();
            let tally = scene.picture.actions.get(&priority.id).cloned().unwrap_or_default();
            (*priority, [tally.all, tally.done, tally.late, dropped])
        })
        .collect();
    if counted.iter().all(|(_, counts)| counts.iter().all(|count| *count == 0)) {
        return;
    }
    let mut table = Table::new(
        title.clone(),
        [
            Column::left(words.say("report-column-priority")).strong().share(1.0),
            Column::right(words.say("report-column-actions")),
            Column::right(words.say("report-column-done")),
            Column::right(words.say("report-column-late")),
            Column::right(words.say("report-column-dropped")),
        ],
    )
    .noted(words.say("report-actions-note"));
    for (priority, counts) in counted {
        let name = words
            .say_with("report-overview-priority", &[("code", &priority.code), ("title", &priority.title)]);
        let cells = counts.into_iter().map(|count| scene.whole(count as f64));
        table.push([Cell::from(name)].into_iter().chain(cells));
    }
    report.push(Block::KeepTogether(vec![Block::heading(1, title), table.into()]));
}

/// How many actions of the year there are, are done and are late.
pub(in crate::reports) fn tally(scene: &Scene<'_>, priority: &Priority, year: &str) -> String {
    let words = scene.words;
    let Some(tally) = scene.picture.actions.get(&priority.id) else { return String::new() };
    let done = tally.done.to_string();
    let said = words.count_with("report-actions-done", tally.all, &[("done", &done), ("year", year)]);
    format!("{said}; {}", words.count("report-actions-late", tally.late))
}

/// The police function that carries an action, else the function of its owner.
pub(in crate::reports) fn function(scene: &Scene<'_>, action: &Action) -> String {
    let own = action.function.and_then(|id| scene.dossier.get(id)).map(|function| function.name.clone());
    let carried = own.or_else(|| scene.function(action.owner));
    carried.map_or_else(|| "—".to_owned(), |text| scene.words.opening(&text))
}

/// How far an action has come.
pub(in crate::reports) fn state(scene: &Scene<'_>, action: &Action) -> Status {
    let words = scene.words;
    let progress = words.percent(action.progress as f64 / 100.0).replace(' ', "\u{a0}");
    let with_progress = |key: &str| words.say_with(key, &[("progress", &progress)]);
    if action.state == ActionState::Dropped {
        Status::new(Tone::Unknown, words.word(ActionState::Dropped))
    } else if action.is_late(scene.on) {
        Status::new(Tone::Bad, with_progress("report-action-late"))
    } else if action.is_done(scene.on) {
        Status::new(Tone::Good, words.word(ActionState::Done))
    } else if action.state == ActionState::Planned {
        Status::new(Tone::Unknown, words.word(ActionState::Planned))
    } else {
        Status::new(Tone::Neutral, with_progress("report-action-busy"))
    }
}

/// What the last evaluations found and decided, and the decisions of meetings.
pub(in crate::reports) fn lessons(scene: &Scene<'_>, priority: &Priority, most: usize) -> Vec<Block> {
    let words = scene.words;
    let heading = Block::heading(2, words.say("report-lessons"));
    let plans = Picture::action_plans(scene.dossier, priority.id);
    let learnt: Vec<Vec<Run>> = plans
        .iter()
        .filter_map(|plan| {
            plan.cycles(scene.dossier).into_iter().rev().find_map(|cycle| {
                let texts = signed(scene, cycle);
                (!texts.is_empty()).then(|| {
                    let year = cycle.year.to_string();
                    let lead = words.say_with("report-lesson", &[("plan", &plan.title), ("year", &year)]);
                    vec![Run::strong(lead), Run::plain(format!(" {}", texts.join(" ")))]
                })
            })
        })
        .collect();
    let decided: Vec<Vec<Run>> = decisions::about(scene, priority.id, most)
        .into_iter()
        .map(|decision| decisions::item(scene, decision))
        .collect();
    if learnt.is_empty() && decided.is_empty() {
        return vec![heading, Block::plain(words.say("report-lessons-none"))];
    }
    vec![heading, Block::List(learnt.into_iter().chain(decided).collect())]
}

/// The texts of Check and Act that were signed by the day.
fn signed(scene: &Scene<'_>, cycle: &Cycle) -> Vec<String> {
    let phases = cycle.phases(scene.dossier).into_iter();
    phases
        .filter(|phase| matches!(phase.kind, PhaseKind::Check | PhaseKind::Act))
        .filter(|phase| phase.signed_on.is_some_and(|signed| signed <= scene.on))
        .map(|phase| tidy(&phase.text))
        .filter(|text| !text.is_empty())
        .collect()
}
