//! The first sheet: in short, all priorities, what came of earlier decisions, and what is asked.

use chrono::Datelike;

use super::{Scene, decisions, rich, verdict};
use crate::analysis::Picture;
use crate::domain::{Indicator, Priority, ReportKind, ReportPart, Status, Vocabulary};
use crate::reports::report::{Block, Cell, Column, Report, Run, Table};

/// Most changes that the box at the top names, of each sort.
const NAMED: usize = 2;
/// Most decisions in the table.
const DECISIONS: usize = 5;

pub(in crate::reports) fn push(scene: &Scene<'_>, report: &mut Report) {
    let priorities = scene.priorities();
    brief(scene, &priorities, report);
    overview(scene, &priorities, report);
    if scene.has(ReportPart::Since) {
        since(scene, &priorities, report);
    }
    push_asked(scene, report);
}

/// The box at the top: how the priorities stand, or why there are none.
pub(in crate::reports) fn brief(scene: &Scene<'_>, priorities: &[&Priority], report: &mut Report) {
    let words = scene.words;
    if priorities.is_empty() {
        let key = if scene.plan.is_some() { "report-without-priorities" } else { "report-without-plan" };
        report.push(Block::callout([Run::plain(words.say(key))]));
    } else {
        report.push(in_box(scene, in_short(scene, priorities)));
    }
}

/// Sentences in the box at the top.
pub(in crate::reports) fn in_box(scene: &Scene<'_>, sentences: Vec<String>) -> Block {
    let brief = sentences.into_iter().flat_map(|text| [Run::plain(" "), text.into()]);
    Block::callout([Run::strong(scene.words.say("report-brief"))].into_iter().chain(brief))
}

/// All priorities in one table.
pub(in crate::reports) fn overview(scene: &Scene<'_>, priorities: &[&Priority], report: &mut Report) {
    if !priorities.is_empty() && scene.has(ReportPart::Overview) {
        report.push(Block::heading(1, scene.words.count("report-overview", priorities.len())));
        report.push(table(scene, priorities));
    }
}

/// What is asked of the body.
pub(in crate::reports) fn push_asked(scene: &Scene<'_>, report: &mut Report) {
    if scene.has(ReportPart::Asked) {
        report.push(Block::KeepTogether(vec![
            Block::heading(1, scene.words.say("report-asked")),
            Block::paragraph(rich(&asked(scene))),
        ]));
    }
}

/// Two to five sentences: how the priorities stand, what really changed, and what is late.
pub(in crate::reports) fn in_short(scene: &Scene<'_>, priorities: &[&Priority]) -> Vec<String> {
    let words = scene.words;
    let Some(plan) = scene.plan else { return Vec::new() };
    let tally = scene.picture.priority_tally(scene.dossier, plan.id);
    let all = priorities.len();
    let mut sentences = Vec::new();
    if tally.on_course == all {
        sentences.push(words.opening(&words.count("report-brief-all-on-course", all)));
    } else {
        let of = words.count("report-number", all);
        let behind = words.count("report-brief-off-course", tally.off_course);
        let off = |one: &&&Priority| {
            scene.picture.priorities.get(&one.id).is_some_and(|up| up.status == Status::OffCourse)
        };
        let names: Vec<String> = priorities.iter().filter(off).map(|one| words.inside(&one.title)).collect();
        let with_names = |clause: String| {
            let values = [("clause", clause.as_str()), ("names", &words.list(&names))];
            words.say_with("report-brief-behind", &values)
        };
        let said = words.count_with("report-brief-on-course", tally.on_course, &[("all", &of)]);
        let rest: Vec<String> = [
            (tally.attention, "report-brief-attention"),
            (tally.off_course, "report-brief-off-course"),
            (tally.unknown, "report-brief-unknown"),
        ]
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, key)| words.count(key, count))
        .map(|clause| if tally.off_course > 0 && clause == behind { with_names(clause) } else { clause })
        .collect();
        sentences.push(words.opening(&said));
        sentences.push(format!("{}.", words.opening(&words.list(&rest))));
    }
    let changes = demonstrable(scene, priorities);
    let named = |better: bool| {
        let of: Vec<_> = changes.iter().filter(|change| change.1 == better).collect();
        let mut names: Vec<String> = of.iter().take(NAMED).map(|(one, _)| words.inside(&one.name)).collect();
        if of.len() > NAMED {
            names.push(words.count("report-brief-more", of.len() - NAMED));
        }
        Some(words.list(&names)).filter(|names| !names.is_empty())
    };
    let (better, worse) = (named(true), named(false));
    if better.is_none() && worse.is_none() {
        sentences.push(words.say("report-brief-no-change"));
    }
    sentences.extend(better.map(|names| words.say_with("report-brief-better", &[("names", &names)])));
    sentences.extend(worse.map(|names| words.say_with("report-brief-worse", &[("names", &names)])));
    sentences.push(late(scene));
    sentences
}

/// Which actions of the year and which decisions are late.
fn late(scene: &Scene<'_>) -> String {
    let words = scene.words;
    let actions = scene.picture.all_actions(scene.dossier);
    let (of, year) = (actions.all.to_string(), scene.on.year().to_string());
    let values = [("all", of.as_str()), ("year", year.as_str())];
    let decisions = decisions::late(scene);
    let mut items = Vec::new();
    if actions.late > 0 {
        items.push(words.count_with("report-brief-late-actions", actions.late, &values));
    }
    if decisions > 0 {
        items.push(words.count("report-brief-late-decisions", decisions));
    }
    match items.as_slice() {
        [] => words.say("report-brief-none-late"),
        items => words.say_with("report-brief-late", &[("items", &words.list(items))]),
    }
}

/// The indicators that demonstrably became better or worse: those that stand for a priority first.
fn demonstrable<'a>(scene: &Scene<'a>, priorities: &[&Priority]) -> Vec<(&'a Indicator, bool)> {
    let key: Vec<_> =
        priorities.iter().filter_map(|one| scene.picture.key_indicator(scene.dossier, one.id)).collect();
    let rest = priorities.iter().flat_map(|one| Picture::indicators_of(scene.dossier, one.id));
    let mut found: Vec<(&Indicator, bool)> = Vec::new();
    for id in key.iter().copied().chain(rest) {
        let Some(indicator) = scene.dossier.get(id) else { continue };
        let judgement = scene.picture.indicators.get(&id).filter(|one| one.status != Status::Unknown);
        let Some(change) = judgement.and_then(|one| one.change.as_ref()) else { continue };
        let Some(is_better) = change.is_better(indicator.direction) else { continue };
        if found.iter().all(|(other, ..)| other.id != id) {
            found.push((indicator, is_better));
        }
    }
    found
}

fn table(scene: &Scene<'_>, priorities: &[&Priority]) -> Table {
    let words = scene.words;
    let mut table = Table::new(
        words.say("report-overview-name"),
        [
            Column::left(words.say("report-column-priority")).strong().share(3.3),
            Column::left(words.say("report-column-status")),
            Column::left(words.say("report-column-verdict")).share(5.8),
            Column::right(words.say("report-column-on-course")),
        ],
    )
    .noted(words.say("report-overview-note"));
    for priority in priorities {
        let status = scene.picture.priorities.get(&priority.id).map_or(Status::Unknown, |one| one.status);
        let tally = scene.picture.tally(scene.dossier, priority.id);
        let (part, whole) = (tally.on_course.to_string(), tally.to_judge().to_string());
        let on_course = match tally.to_judge() {
            0 => "—".to_owned(),
            _ => words.say_with("report-on-course", &[("part", &part), ("whole", &whole)]),
        };
        table.push([
            words
                .say_with("report-overview-priority", &[("code", &priority.code), ("title", &priority.title)])
                .into(),
            scene.status(status).into(),
            verdict::short(scene, priority).into(),
            Cell::from(on_course),
        ]);
    }
    table
}

fn since(scene: &Scene<'_>, priorities: &[&Priority], report: &mut Report) {
    let words = scene.words;
    let mut blocks = match scene.previous {
        Some(meeting) => {
            let body = scene.body_with_article(meeting.body_kind(scene.dossier));
            let day = words.long_day(meeting.day);
            vec![Block::heading(1, words.say_with("report-since", &[("body", &body), ("day", &day)]))]
        }
        None => vec![Block::heading(1, words.say("report-since-start"))],
    };
    let moved = scene.previous.map(|_| moved(scene, priorities));
    let done = Some(decisions::done_since(scene)).filter(|done| *done > 0);
    let done = done.map(|done| words.opening(&words.count("report-since-done", done)));
    let said: Vec<String> = moved.into_iter().chain(done).filter(|text| !text.is_empty()).collect();
    blocks.push(Block::plain(said.join(" ")));
    let (shown, more) = decisions::open_ones(scene, DECISIONS);
    if !shown.is_empty() {
        let table = decisions::table(scene, &shown);
        let table = if more > 0 { table.noted(words.count("report-decisions-more", more)) } else { table };
        blocks.push(table.into());
    } else {
        blocks.push(Block::plain(words.say("report-decisions-none")));
    }
    report.push(Block::KeepTogether(blocks));
}

/// What changed since the figures of an earlier meeting, judged on what is known now.
fn moved(scene: &Scene<'_>, priorities: &[&Priority]) -> String {
    let words = scene.words;
    let Some(earlier) = &scene.release.earlier else { return String::new() };
    let (then, earlier) = (earlier.times.on, &earlier.restated);
    let same_plan = scene.dossier.plan_on(then).map(|plan| plan.id) == scene.plan.map(|plan| plan.id);
    if priorities.is_empty() || !same_plan {
        return String::new();
    }
    let status = |picture: &Picture, priority: &Priority| {
        picture.priorities.get(&priority.id).map_or(Status::Unknown, |one| one.status)
    };
    // Priorities that went the same way are named together.
    let mut ways: Vec<(Status, Status, Vec<String>)> = Vec::new();
    for priority in priorities {
        let (before, now) = (status(earlier, priority), status(scene.picture, priority));
        match ways.iter_mut().find(|way| (way.0, way.1) == (before, now)) {
            Some(way) => way.2.push(priority.code.clone()),
            None if before != now => ways.push((before, now, vec![priority.code.clone()])),
            None => {}
        }
    }
    let items: Vec<String> = ways
        .iter()
        .map(|(before, now, codes)| {
            let named = words.say_with("report-since-priorities", &[("codes", &words.list(codes))]);
            let (before, now) = (words.word(*before), words.word(*now));
            let values = [("priorities", named.as_str()), ("then", &before), ("now", &now)];
            words.say_with("report-since-item", &values)
        })
        .collect();
    let day = words.long_day(then);
    let mut text = if items.is_empty() {
        words.say_with("report-since-same", &[("day", &day)])
    } else {
        words.say_with("report-since-changes", &[("day", &day), ("items", &words.list(&items))])
    };
    let (now, before) = (scene.picture.all_actions(scene.dossier), earlier.all_actions(scene.dossier));
    if now.all > 0 && then.year() == scene.on.year() {
        let values =
            [now.all.to_string(), scene.on.year().to_string(), now.done.to_string(), before.done.to_string()];
        let [all, year, now, before] = &values;
        text.push(' ');
        text.push_str(&words.say_with(
            "report-since-actions",
            &[("all", all), ("year", year), ("now", now), ("then", before)],
        ));
    }
    text
}

/// What the body is asked to do with the report, and with the decisions that stand open.
pub(in crate::reports) fn asked(scene: &Scene<'_>) -> String {
    let words = scene.words;
    let body = words.opening(&scene.body_with_article(scene.body));
    let object = of_kind(scene, "report-object");
    let values = [("body", body.as_str()), ("object", &object)];
    let key = format!("report-asked-{}", scene.recipe.ask.code());
    match decisions::open(scene) {
        0 => words.say_with(&key, &values),
        open => words.count_with(&format!("{key}-decisions"), open, &values),
    }
}

/// A phrase about the report that differs by its kind.
pub(in crate::reports) fn of_kind(scene: &Scene<'_>, key: &str) -> String {
    let words = scene.words;
    let kind = match scene.recipe.kind {
        kind @ (ReportKind::Since | ReportKind::Yearly | ReportKind::Final) => kind,
        _ => ReportKind::Council,
    };
    let (day, year) = (words.long_day(scene.on), scene.year().to_string());
    let years = scene.plan_years();
    let values = [("day", day.as_str()), ("year", &year), ("years", &years)];
    words.say_with(&format!("{key}-{}", kind.code()), &values)
}
