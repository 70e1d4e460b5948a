//! Decisions of earlier meetings, and what came of them.

use chrono::{Datelike, Months};

use super::{Scene, lessons, tidy};
use crate::domain::{Decision, DecisionState, Id, Noun, Priority};
use crate::reports::report::{Block, Column, Report, Run, Status, Table, Tone};

/// Decisions of the plan that were taken by the day.
pub(in crate::reports) fn taken<'a>(scene: &Scene<'a>) -> impl Iterator<Item = &'a Decision> {
    let (dossier, on) = (scene.dossier, scene.on);
    let plan = scene.plan.map(|plan| plan.id);
    let in_plan = move |one: &&Decision| {
        one.priority.and_then(|id| dossier.get(id)).is_none_or(|priority| Some(priority.plan) == plan)
    };
    dossier.decisions.values().filter(move |one| one.decided_on <= on).filter(in_plan)
}

/// How many were to be carried out by the day and were not.
pub(in crate::reports) fn late(scene: &Scene<'_>) -> usize {
    taken(scene).filter(|one| one.is_late(scene.on)).count()
}

/// How many are still to be carried out.
pub(in crate::reports) fn open(scene: &Scene<'_>) -> usize {
    taken(scene).filter(|one| one.is_open(scene.on)).count()
}

/// The decisions that stand open, the late ones first; with how many were left out.
pub(in crate::reports) fn open_ones<'a>(scene: &Scene<'a>, most: usize) -> (Vec<&'a Decision>, usize) {
    let mut all: Vec<_> = taken(scene).filter(|one| one.is_open(scene.on)).collect();
    all.sort_by_key(|one| (!one.is_late(scene.on), one.due, one.id()));
    let more = all.len().saturating_sub(most);
    all.truncate(most);
    (all, more)
}

/// How many decisions were carried out since the figures of the previous meeting.
pub(in crate::reports) fn done_since(scene: &Scene<'_>) -> usize {
    let Some(from) = scene.previous.map(|meeting| meeting.figures_on) else { return 0 };
    let since = |one: &&Decision| one.done_on.is_some_and(|done| done > from && done <= scene.on);
    taken(scene).filter(since).count()
}

/// Decisions about a priority: the open ones, then those of meetings of the last year, the latest first. What a cycle
/// decided in its Act stands with that cycle.
pub(in crate::reports) fn about<'a>(
    scene: &Scene<'a>,
    priority: Id<Priority>,
    most: usize,
) -> Vec<&'a Decision> {
    let from = scene.on - Months::new(12);
    let recent = |one: &&Decision| {
        let is_recent = one.decided_on > from && one.meeting.is_some();
        one.priority == Some(priority) && (one.is_open(scene.on) || is_recent)
    };
    let mut all: Vec<_> = taken(scene).filter(recent).collect();
    all.sort_by_key(|one| (!one.is_open(scene.on), std::cmp::Reverse(one.decided_on), one.id()));
    // What was carried out is told when nothing stands open.
    let open = all.iter().filter(|one| one.is_open(scene.on)).count();
    all.truncate(most.min(open.max(1)));
    all
}

/// The decisions of a year about a priority: those taken in it, and those of its cycles; the latest first.
pub(in crate::reports) fn of_year(scene: &Scene<'_>, priority: &Priority, report: &mut Report) {
    let words = scene.words;
    let year = scene.year();
    let of_cycle = |one: &&Decision| {
        let cycle = one.cycle.and_then(|id| scene.dossier.get(id));
        cycle.map_or(one.decided_on.year() == year, |cycle| cycle.year == year)
    };
    let until = lessons::concluded_until(scene);
    let all = scene.dossier.decisions.values().filter(|one| one.priority == Some(priority.id));
    let mut all: Vec<_> = all.filter(of_cycle).filter(|one| one.decided_on <= until).collect();
    all.sort_by_key(|one| (std::cmp::Reverse(one.decided_on), one.id()));
    if !all.is_empty() {
        let heading = words.say_with("report-decisions-of-year", &[("year", &year.to_string())]);
        report.push(Block::heading(2, heading));
        report.push(table(scene, &all));
    }
}

pub(in crate::reports) fn state(scene: &Scene<'_>, decision: &Decision) -> Status {
    let words = scene.words;
    if decision.is_late(scene.on) {
        Status::new(Tone::Bad, words.say("report-decision-late"))
    } else if decision.is_open(scene.on) {
        Status::new(Tone::Neutral, words.say("report-decision-open"))
    } else if decision.state == DecisionState::Dropped {
        Status::new(Tone::Unknown, words.say("report-decision-dropped"))
    } else {
        Status::new(Tone::Good, words.say("report-decision-done"))
    }
}

/// Who took a decision, and when.
fn by(scene: &Scene<'_>, decision: &Decision) -> String {
    let day = scene.words.day(decision.decided_on);
    match decision.meeting.and_then(|id| scene.dossier.get(id)) {
        Some(meeting) => {
            let body = scene.words.word(meeting.body_kind(scene.dossier));
            scene.words.say_with("report-decided-by", &[("body", &body), ("day", &day)])
        }
        None => day,
    }
}

pub(in crate::reports) fn table(scene: &Scene<'_>, decisions: &[&Decision]) -> Table {
    let words = scene.words;
    let mut table = Table::new(
        words.say("report-decisions-name"),
        [
            Column::left(words.say("report-column-decision")).share(1.0),
            Column::left(words.say("report-column-due")),
            Column::left(words.say("report-column-state")),
        ],
    );
    for decision in decisions {
        let day = words.day(decision.decided_on);
        let detail = match scene.function(decision.owner) {
            Some(who) => words.say_with("report-decided-short", &[("who", &who), ("day", &day)]),
            None => words.say_with("report-decided-short-bare", &[("day", &day)]),
        };
        let said = vec![Run::plain(tidy(&decision.text)), Run::muted(format!(" {detail}"))];
        table.push([said.into(), scene.day(decision.due), state(scene, decision).into()]);
    }
    table
}

/// A decision as an item of a list.
pub(in crate::reports) fn item(scene: &Scene<'_>, decision: &Decision) -> Vec<Run> {
    let words = scene.words;
    let by = by(scene, decision);
    let detail = match (scene.function(decision.owner), decision.due) {
        (Some(who), Some(due)) => {
            let due = words.day(due);
            words.say_with("report-decision-detail", &[("by", &by), ("who", &who), ("due", &due)])
        }
        (Some(who), None) => words.say_with("report-decision-detail-open", &[("by", &by), ("who", &who)]),
        (None, _) => words.say_with("report-decision-detail-bare", &[("by", &by)]),
    };
    let state = state(scene, decision);
    vec![
        Run::strong(words.say("report-decision")),
        Run::plain(format!(" {} ", tidy(&decision.text))),
        Run::muted(format!("{detail} ")),
        Run::strong(state.word).toned(state.tone),
    ]
}
