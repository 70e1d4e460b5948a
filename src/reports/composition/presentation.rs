//! Slides for the session: few words, large, one slide a thing.

use chrono::{Datelike, NaiveDate};

use super::Scene;
use super::part::indicators::Look;
use super::part::{actions, choice, decisions, indicators, sheet, verdict};
use super::scene::{rich, tidy};
use crate::domain::{CouncilAsk, Indicator, Priority, ReportPart, Status, Vocabulary};
use crate::reports::report::{Block, Cell, Column, Report, Run, Table};
use std::collections::BTreeMap;

/// The parts that can be left out.
pub(super) const PARTS: &[ReportPart] = &[
    ReportPart::Overview,
    ReportPart::Priorities,
    ReportPart::Asked,
    ReportPart::Figures,
    ReportPart::Making,
];

/// Most rows of a table on a slide.
const ROWS: usize = 10;
/// Most sentences of the slide that says it in short.
const SENTENCES: usize = 5;
/// Most open decisions on a slide.
const DECISIONS: usize = 4;
/// Most points beside a chart.
const POINTS: usize = 4;
/// Half a slide, so that the letters can be read from afar; events would only crowd it.
const CHART: Look = Look { width: 440.0, height: 300.0, has_events: false };

pub(super) fn compose(scene: &Scene<'_>) -> Report {
    let priorities = choice::priorities(scene);
    let mut report = Report::new(scene.meta());
    if priorities.is_empty() {
        let key = if scene.plan.is_some() { "report-without-priorities" } else { "report-without-plan" };
        slide(&mut report, scene.words.say("sheet-slide-brief"));
        report.push(Block::plain(scene.words.say(key)));
        return report;
    }
    if scene.recipe.has(ReportPart::Overview) {
        brief(scene, &priorities, &mut report);
        overview(scene, &priorities, &mut report);
    }
    if scene.recipe.has(ReportPart::Priorities) {
        for priority in &priorities {
            of_priority(scene, priority, &mut report);
        }
    }
    if scene.recipe.has(ReportPart::Asked) {
        asked(scene, &mut report);
    }
    if scene.recipe.has(ReportPart::Figures) && scene.recipe.has(ReportPart::Priorities) {
        figures(scene, &priorities, &mut report);
    }
    if scene.recipe.has(ReportPart::Making) {
        sources(scene, &priorities, &mut report);
    }
    report
}

/// Begins a slide.
fn slide(report: &mut Report, heading: String) {
    report.push(Block::PageBreak);
    report.push(Block::heading(1, heading));
}

fn brief(scene: &Scene<'_>, priorities: &[&Priority], report: &mut Report) {
    slide(report, scene.words.say("sheet-slide-brief"));
    report.push(Block::list(sheet::in_short(scene, priorities).into_iter().take(SENTENCES)));
}

/// All priorities, so many on a slide.
fn overview(scene: &Scene<'_>, priorities: &[&Priority], report: &mut Report) {
    let words = scene.words;
    for rows in priorities.chunks(ROWS) {
        slide(report, words.count("sheet-slide-priorities", priorities.len()));
        let mut table = Table::new(
            words.say("report-overview-name"),
            [
                Column::left(words.say("report-column-priority")).strong().share(1.0),
                Column::left(words.say("report-column-status")),
                Column::right(words.say("report-column-on-course")),
            ],
        );
        for priority in rows {
            let values = [("code", priority.code.as_str()), ("title", &priority.title)];
            let tally = scene.picture.tally(scene.dossier, priority.id);
            let (part, whole) = (tally.on_course.to_string(), tally.to_judge().to_string());
            let on_course = match tally.to_judge() {
                0 => "—".to_owned(),
                _ => words.say_with("report-on-course", &[("part", &part), ("whole", &whole)]),
            };
            table.push([
                words.say_with("report-overview-priority", &values).into(),
                scene.status(status(scene, priority)).into(),
                Cell::from(on_course),
            ]);
        }
        report.push(table);
    }
}

fn status(scene: &Scene<'_>, priority: &Priority) -> Status {
    scene.picture.priorities.get(&priority.id).map_or(Status::Unknown, |one| one.status)
}

/// A priority: its chart at the left, four short points at the right.
fn of_priority(scene: &Scene<'_>, priority: &Priority, report: &mut Report) {
    let key = format!("report-priority-{}", priority.track.code());
    let values = [("code", priority.code.as_str()), ("title", &priority.title)];
    report.push(Block::PageBreak);
    report.push(Block::heading_with(
        1,
        scene.words.say_with(&key, &values),
        scene.heading_status(status(scene, priority)),
    ));
    let points = Block::List(points(scene, priority));
    let chart = verdict::key(scene, priority)
        .and_then(|(indicator, judgement)| indicators::figure(scene, indicator, judgement, None, CHART));
    match chart {
        Some(chart) => report.push(Block::Beside(vec![chart.into()], vec![points])),
        None => report.push(points),
    }
}

/// The key figure beside that of a year before, what it should be, what else is wrong, what is done, and what comes.
fn points(scene: &Scene<'_>, priority: &Priority) -> Vec<Vec<Run>> {
    let words = scene.words;
    let (figure, cause) =
        verdict::points(scene, priority).unwrap_or_else(|| (words.say("report-short-nothing"), None));
    let key = verdict::key(scene, priority);
    let expected = key.filter(|(_, judgement)| judgement.expected.is_some() && !judgement.is_stale);
    let expected = expected.map(|(indicator, judgement)| verdict::expected(scene, indicator, judgement));
    // What is informative has no path.
    let expected = expected.filter(|text| text != "—");
    let expected = expected.map(|text| words.say_with("sheet-slide-expected", &[("expected", &text)]));
    let said = [Some(figure), expected, cause, Some(done(scene, priority)), next(scene, priority)];
    said.into_iter().flatten().take(POINTS).map(|text| vec![Run::plain(text)]).collect()
}

/// How many actions of the year are done and late.
fn done(scene: &Scene<'_>, priority: &Priority) -> String {
    let words = scene.words;
    let year = scene.on.year().to_string();
    match scene.picture.actions.get(&priority.id).filter(|tally| tally.all > 0) {
        Some(tally) => {
            let (done, all) = (tally.done.to_string(), tally.all.to_string());
            let values = [("done", done.as_str()), ("all", &all), ("year", &year)];
            words.count_with("sheet-slide-actions", tally.late, &values)
        }
        None => words.say_with("report-actions-none", &[("year", &year)]),
    }
}

/// The phase that is to be signed next.
fn next(scene: &Scene<'_>, priority: &Priority) -> Option<String> {
    let words = scene.words;
    let phases = actions::running(scene, priority).into_iter();
    let phases = phases.filter_map(|cycle| cycle.current_phase(scene.dossier, scene.on));
    let (due, phase) = phases.filter_map(|phase| Some((phase.due?, phase))).min_by_key(|(due, _)| *due)?;
    let name = words.say(&format!("report-phase-{}", phase.kind.code()));
    Some(words.say_with("sheet-slide-next", &[("phase", &name), ("day", &words.day(due))]))
}

/// What is asked, and the decisions that stand open.
fn asked(scene: &Scene<'_>, report: &mut Report) {
    let words = scene.words;
    slide(report, words.say("report-asked"));
    let key = match scene.recipe.ask {
        CouncilAsk::TakesNote => "sheet-slide-takes-note",
        CouncilAsk::Approves => "sheet-slide-approves",
    };
    let body = words.opening(&scene.body_with_article(scene.body));
    let day = words.long_day(scene.on);
    report.push(Block::callout(rich(&words.say_with(key, &[("body", &body), ("day", &day)]))));
    let (open, more) = decisions::open_ones(scene, DECISIONS);
    if open.is_empty() {
        return;
    }
    let mut table = Table::new(
        words.say("report-decisions-name"),
        [
            Column::left(words.say("sheet-slide-open")).share(1.0),
            Column::left(words.say("report-column-due")),
            Column::left(words.say("report-column-state")),
        ],
    );
    for decision in open {
        let state = decisions::state(scene, decision);
        table.push([tidy(&decision.text).into(), scene.day(decision.due), state.into()]);
    }
    report.push(if more > 0 { table.noted(words.count("sheet-slide-more", more)) } else { table });
}

/// The numbers behind the charts, for who wants to know more and for who does not see a chart.
fn figures(scene: &Scene<'_>, priorities: &[&Priority], report: &mut Report) {
    let key = priorities.iter().filter_map(|priority| verdict::key(scene, priority));
    let mut tables: Vec<Table> = Vec::new();
    for (indicator, judgement) in key {
        let table = indicators::years(scene, indicator, judgement);
        let table = table.map(|table| table.captioned(indicator.name.as_str()));
        // An indicator may stand for several priorities.
        tables.extend(table.filter(|table| tables.iter().all(|other| other.name != table.name)));
    }
    for pair in tables.chunks(2) {
        slide(report, scene.words.say("sheet-slide-figures"));
        report.blocks.extend(pair.iter().cloned().map(Block::from));
    }
}

/// Where the figures of the charts come from, and when they were drawn.
fn sources(scene: &Scene<'_>, priorities: &[&Priority], report: &mut Report) {
    let words = scene.words;
    let mut found: BTreeMap<&str, Vec<(&Indicator, NaiveDate)>> = BTreeMap::new();
    for (indicator, judgement) in priorities.iter().filter_map(|one| verdict::key(scene, one)) {
        let Some(last) = judgement.series.last() else { continue };
        let own = found.entry(indicator.source.trim()).or_default();
        if own.iter().all(|(other, _)| other.id != indicator.id) {
            own.push((indicator, last.cut_off));
        }
    }
    let found: Vec<_> = found.into_iter().collect();
    for rows in found.chunks(ROWS) {
        slide(report, words.say("sheet-slide-sources"));
        let mut table = Table::new(
            words.say("sheet-slide-sources-name"),
            [
                Column::left(words.say("report-column-indicator")).strong().share(1.4),
                Column::left(words.say("sheet-column-source")).share(1.0),
                Column::left(words.say("sheet-column-cut-off")),
            ],
        );
        for (source, own) in rows {
            let names: Vec<String> = own.iter().map(|(indicator, _)| indicator.name.clone()).collect();
            let source = if source.is_empty() { "—" } else { source };
            let cut_off = own.iter().map(|(_, day)| *day).min();
            table.push([words.list(&names).into(), source.into(), scene.day(cut_off)]);
        }
        report.push(table);
    }
}
