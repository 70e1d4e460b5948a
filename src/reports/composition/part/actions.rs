//! What is done for a priority, and what was learnt.

use chrono::Datelike;

use super::{Scene, decisions, tidy};
use crate::analysis::Picture;
use crate::domain::{Action, ActionState, Cycle, PhaseKind, Priority, Vocabulary};
use crate::reports::report::{Block, Column, Run, Status, Table, Tone};

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

/// The actions of the running cycles: late, under way, done, planned.
pub(in crate::reports) fn of_year<'a>(scene: &Scene<'a>, priority: &Priority) -> Vec<&'a Action> {
    let cycles: Vec<_> = running(scene, priority).into_iter().map(|cycle| cycle.id).collect();
    let in_cycles = |action: &&Action| cycles.contains(&action.cycle) && action.state != ActionState::Dropped;
    let mut actions: Vec<_> = scene.dossier.actions.values().filter(in_cycles).collect();
    let rank = |action: &Action| match action.state {
        _ if action.is_late(scene.on) => 0,
        _ if action.is_done(scene.on) => 2,
        ActionState::Planned => 3,
        _ => 1,
    };
    actions.sort_by_key(|action| (rank(action), action.end, action.id));
    actions
}

/// The heading, the tally and the table of actions; one sentence when there are none.
pub(in crate::reports) fn blocks(scene: &Scene<'_>, priority: &Priority, most: usize) -> Vec<Block> {
    let words = scene.words;
    let year = scene.on.year().to_string();
    let heading = Block::heading(2, words.say("report-actions"));
    let actions = of_year(scene, priority);
    if actions.is_empty() {
        return vec![heading, Block::plain(words.say_with("report-actions-none", &[("year", &year)]))];
    }
    let mut table = Table::new(
        words.say_with("report-actions-name", &[("year", &year), ("code", &priority.code)]),
        [
            Column::left(words.say("report-column-action")).share(4.0),
            Column::left(words.say("report-column-function")).share(2.0),
            Column::left(words.say("report-column-end")),
            Column::left(words.say("report-column-state")),
        ],
    );
    for action in actions.iter().take(most) {
        let (end, state) = (scene.day(action.end), state(scene, action).into());
        table.push([action.title.clone().into(), function(scene, action).into(), end, state]);
    }
    let mut said = tally(scene, priority, &year);
    let more = actions.len().saturating_sub(most);
    if more > 0 {
        said = format!("{said} {}", words.count("report-actions-shown", more));
    }
    vec![Block::KeepTogether(vec![heading, Block::plain(said), table.into()])]
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
    if action.is_late(scene.on) {
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
