//! The decisions, and what came of them: by meeting, the latest first.

use super::Scene;
use super::part::{choice, decisions};
use super::scene::tidy;
use crate::domain::{Decision, DecisionState, Id, Meeting, Noun, ReportPart};
use crate::reports::report::{Block, Column, Report, Run, Table};
use std::cmp::Reverse;

/// The parts that can be left out.
pub(super) const PARTS: &[ReportPart] = &[ReportPart::Overview];

pub(super) fn compose(scene: &Scene<'_>) -> Report {
    let mut report = Report::new(scene.meta());
    let all = asked(scene);
    if all.is_empty() {
        choice::nothing(scene, &mut report, "sheet-decisions-none");
        return report;
    }
    if scene.recipe.has(ReportPart::Overview) {
        report.push(Block::callout([Run::plain(tally(scene, &all))]));
    }
    for (meeting, own) in by_meeting(scene, &all) {
        let heading = heading(scene, meeting);
        report.push(Block::heading(1, heading.as_str()));
        report.push(table(scene, &heading, &own));
    }
    report
}

/// The decisions of the plan; only those about the priority of the recipe when it has one.
fn asked<'a>(scene: &Scene<'a>) -> Vec<&'a Decision> {
    let chosen = scene.recipe.priority;
    decisions::taken(scene).filter(|one| chosen.is_none() || one.priority == chosen).collect()
}

/// How many there are, were carried out, stand open, are late and were given up.
fn tally(scene: &Scene<'_>, all: &[&Decision]) -> String {
    let words = scene.words;
    let count = |test: &dyn Fn(&Decision) -> bool| all.iter().filter(|one| test(one)).count();
    let (open, late) = (count(&|one| one.is_open(scene.on)), count(&|one| one.is_late(scene.on)));
    let dropped = count(&|one| one.state == DecisionState::Dropped);
    let done = all.len().saturating_sub(open + dropped);
    let mut said = vec![
        words.count("sheet-decisions-all", all.len()),
        words.count("sheet-decisions-done", done),
        words.count("sheet-decisions-open", open),
    ];
    said.extend((late > 0).then(|| words.count("sheet-decisions-late", late)));
    said.extend((dropped > 0).then(|| words.count("sheet-decisions-dropped", dropped)));
    said.join(" ")
}

/// The decisions by meeting, the latest meeting first; those that no meeting took stand last.
fn by_meeting<'a>(scene: &Scene<'a>, all: &[&'a Decision]) -> Vec<(Option<&'a Meeting>, Vec<&'a Decision>)> {
    let mut groups: Vec<(Option<&Meeting>, Vec<&Decision>)> = Vec::new();
    for decision in all {
        let meeting = decision.meeting.and_then(|id: Id<Meeting>| scene.dossier.get(id));
        let id = meeting.map(|one| one.id);
        match groups.iter_mut().find(|(other, _)| other.map(|one| one.id) == id) {
            Some((_, own)) => own.push(decision),
            None => groups.push((meeting, vec![decision])),
        }
    }
    for (_, own) in &mut groups {
        own.sort_by_key(|one| (Reverse(one.decided_on), one.id()));
    }
    groups.sort_by_key(|(meeting, _)| Reverse(meeting.map(|one| (one.day, one.id))));
    groups
}

fn heading(scene: &Scene<'_>, meeting: Option<&Meeting>) -> String {
    let words = scene.words;
    let Some(meeting) = meeting else { return words.say("sheet-decisions-elsewhere") };
    let body = words.opening(&words.word(meeting.body_kind(scene.dossier)));
    words.say_with("sheet-decisions-meeting", &[("body", &body), ("day", &words.long_day(meeting.day))])
}

/// Decisions with all that is known of them.
pub(super) fn table(scene: &Scene<'_>, name: &str, all: &[&Decision]) -> Table {
    let words = scene.words;
    let mut table = Table::new(
        words.say_with("sheet-decisions-name", &[("heading", name)]),
        [
            Column::left(words.say("report-column-decision")).share(3.2),
            Column::left(words.say("sheet-column-priority")),
            Column::left(words.say("sheet-column-who")).share(2.0),
            Column::left(words.say("report-column-due")),
            Column::left(words.say("report-column-state")),
            Column::left(words.say("sheet-column-done")),
        ],
    );
    for decision in all {
        let who = scene.function(decision.owner).map_or_else(|| "—".to_owned(), |who| words.opening(&who));
        table.push([
            what(scene, decision).into(),
            choice::code(scene, decision.priority).into(),
            who.into(),
            scene.day(decision.due),
            decisions::state(scene, decision).into(),
            scene.day(decision.done_on.filter(|day| *day <= scene.on)),
        ]);
    }
    table
}

/// What was decided; on which day too, when the heading of its meeting does not say so.
fn what(scene: &Scene<'_>, decision: &Decision) -> Vec<Run> {
    let text = Run::plain(tidy(&decision.text));
    let meeting = decision.meeting.and_then(|id| scene.dossier.get(id));
    if meeting.is_some_and(|meeting| meeting.day == decision.decided_on) {
        return vec![text];
    }
    let day = scene.words.day(decision.decided_on);
    let decided = scene.words.say_with("report-decided-short-bare", &[("day", &day)]);
    vec![text, Run::muted([" ", &decided].concat())]
}
