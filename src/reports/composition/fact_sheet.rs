//! One page for each priority: how it stands, its figures, what is done, and who does it.

use chrono::Datelike;

use super::Scene;
use super::part::{actions, choice, decisions, indicators, room, verdict};
use super::scene::tidy;
use crate::analysis::{Judgement, Picture};
use crate::domain::{Indicator, Priority, ReportPart, Status, Vocabulary};
use crate::reports::report::{Block, Column, Report, Run, Table};

/// The parts that can be left out.
pub(super) const PARTS: &[ReportPart] = &[ReportPart::Actions, ReportPart::Lessons];

/// What a page has: the first choice that fits, else the last.
const CHOICES: [Choice; 14] = [
    Choice::new(5, 190.0, 10, true),
    Choice::new(5, 155.0, 10, true),
    Choice::new(5, 128.0, 8, true),
    Choice::new(5, 108.0, 8, true),
    Choice::new(4, 118.0, 8, true),
    Choice::new(4, 100.0, 8, true),
    Choice::new(3, 118.0, 8, true),
    Choice::new(3, 100.0, 7, true),
    Choice::new(3, 90.0, 6, true),
    Choice::new(3, 90.0, 6, false),
    Choice::new(3, 80.0, 5, false),
    Choice::new(3, 80.0, 4, false),
    Choice::new(3, 80.0, 3, false),
    Choice::new(3, 70.0, 3, false),
];
/// Points that a page has, and what the title takes of the first one.
const PAGE: (f32, f32) = (720.0, 73.0);

/// How much a page has.
#[derive(Debug, Clone, Copy)]
struct Choice {
    /// Most actions.
    actions: usize,
    /// Height of the chart in pixels.
    chart: f32,
    /// Most indicators.
    indicators: usize,
    /// Whether a sentence explains a status that is not that of the key figure; the table of indicators shows it too.
    cause: bool,
}

impl Choice {
    const fn new(actions: usize, chart: f32, indicators: usize, cause: bool) -> Self {
        Self { actions, chart, indicators, cause }
    }
}

pub(super) fn compose(scene: &Scene<'_>) -> Report {
    let mut report = Report::new(scene.meta());
    let priorities = choice::priorities(scene);
    if priorities.is_empty() {
        let key = if scene.plan.is_some() { "sheet-no-priorities" } else { "report-without-plan" };
        choice::nothing(scene, &mut report, key);
    }
    for (place, priority) in priorities.into_iter().enumerate() {
        if place > 0 {
            report.push(Block::PageBreak);
        }
        let page = if place > 0 { PAGE.0 } else { PAGE.0 - PAGE.1 };
        report.blocks.extend(sheet(scene, priority, page));
    }
    report
}

/// The page of a priority in so many points: with as many actions and as tall a chart as fit.
fn sheet(scene: &Scene<'_>, priority: &Priority, page: f32) -> Vec<Block> {
    let with = |choice: Choice| blocks(scene, priority, choice);
    let fits = |blocks: &Vec<Block>| room::height(blocks) <= page;
    let last = || with(CHOICES[CHOICES.len() - 1]);
    CHOICES.into_iter().map(with).find(fits).unwrap_or_else(last)
}

fn blocks(scene: &Scene<'_>, priority: &Priority, choice: Choice) -> Vec<Block> {
    let words = scene.words;
    let key = format!("report-priority-{}", priority.track.code());
    let heading = words.say_with(&key, &[("code", &priority.code), ("title", &priority.title)]);
    let status = scene.picture.priorities.get(&priority.id).map_or(Status::Unknown, |one| one.status);
    let about = [tidy(&priority.scope), tidy(&priority.emphasis)].join(" ");
    let mut blocks = vec![
        Block::heading_with(1, heading, scene.heading_status(status)),
        Block::paragraph([Run::muted(about.trim())]),
    ];
    blocks.extend(key_figure(scene, priority, choice));
    let all = indicators::judged(scene, &Picture::indicators_of(scene.dossier, priority.id));
    if !all.is_empty() {
        blocks.push(figures(scene, priority, all, choice.indicators).into());
    }
    if scene.recipe.has(ReportPart::Actions) {
        blocks.extend(work(scene, priority, choice.actions));
    }
    blocks.push(Block::Note(people(scene, priority)));
    blocks
}

/// The key sentence, the chart and the years of the indicator that stands for the priority.
fn key_figure(scene: &Scene<'_>, priority: &Priority, choice: Choice) -> Vec<Block> {
    let words = scene.words;
    let (indicator, judgement) = match verdict::key(scene, priority) {
        Some((indicator, judgement)) if !judgement.series.readings.is_empty() => (indicator, judgement),
        key => {
            let missing = if key.is_some() { "readings" } else { "indicators" };
            return vec![Block::plain(words.say(&format!("report-priority-without-{missing}")))];
        }
    };
    let cause = verdict::cause(scene, priority).filter(|_| choice.cause);
    let said = Block::paragraph([
        Run::strong(verdict::lead(scene, indicator, judgement)),
        Run::plain([" ", &verdict::sentences(scene, indicator, judgement)].concat()),
        Run::plain(cause.map_or_else(String::new, |one| [" ", &one].concat())),
    ]);
    let chart = indicators::chart(scene, indicator, judgement, None, choice.chart);
    [said].into_iter().chain(chart).collect()
}

/// The indicators in one line each; those that are not on course first when there is no room for all.
fn figures(
    scene: &Scene<'_>,
    priority: &Priority,
    mut all: Vec<(&Indicator, &Judgement)>,
    most: usize,
) -> Table {
    let words = scene.words;
    let more = all.len().saturating_sub(most);
    if more > 0 {
        let rank = |status: Status| match status {
            Status::OffCourse => 0,
            Status::Attention => 1,
            _ => 2,
        };
        all.sort_by_key(|(_, judgement)| rank(judgement.status));
        all.truncate(most);
    }
    let name = words.say_with("report-indicators-name", &[("code", &priority.code)]);
    let table = indicators::brief(scene, name, &all);
    if more > 0 { table.noted(words.count("sheet-facts-more-indicators", more)) } else { table }
}

/// How many actions there are, are done and are late, and the first of them.
fn work(scene: &Scene<'_>, priority: &Priority, most: usize) -> Vec<Block> {
    let words = scene.words;
    let year = scene.on.year().to_string();
    let heading = Block::heading(2, words.say("report-actions"));
    let all = actions::kept_of_year(scene, priority);
    if all.is_empty() {
        return vec![heading, Block::plain(words.say_with("report-actions-none", &[("year", &year)]))];
    }
    let name = words.say_with("report-actions-name", &[("year", &year), ("code", &priority.code)]);
    let mut table = Table::new(
        name,
        [
            Column::left(words.say("report-column-action")).share(4.0),
            Column::left(words.say("report-column-end")),
            Column::left(words.say("report-column-state")),
        ],
    );
    for action in all.iter().take(most) {
        let title = tidy(&action.title);
        table.push([title.into(), scene.day(action.end), actions::state(scene, action).into()]);
    }
    let more = all.len().saturating_sub(most);
    let shown = (more > 0).then(|| words.count("report-actions-shown", more));
    let said = [Some(actions::tally(scene, priority, &year)), shown].into_iter().flatten();
    vec![heading, table.noted(said.collect::<Vec<_>>().join(" ")).into()]
}

/// Who leads, who takes part, and what was last decided; one thing a line.
fn people(scene: &Scene<'_>, priority: &Priority) -> Vec<Run> {
    let words = scene.words;
    let mut partners: Vec<String> = Vec::new();
    for plan in Picture::action_plans(scene.dossier, priority.id) {
        let own = plan.partners(scene.dossier).into_iter().map(|partner| &partner.name);
        for name in own {
            if !partners.contains(name) {
                partners.push(name.clone());
            }
        }
    }
    let lead = scene.function(priority.owner).map(|who| vec![Run::plain(words.opening(&who))]);
    let partners = (!partners.is_empty()).then(|| vec![Run::plain(words.list(&partners))]);
    let last = decisions::about(scene, priority.id, 1).into_iter().next();
    let last = last.filter(|_| scene.recipe.has(ReportPart::Lessons));
    // The name says already that it is a decision.
    let decided = last.map(|decision| decisions::item(scene, decision).into_iter().skip(1).collect());
    let mut runs: Vec<Run> = Vec::new();
    for (key, text) in [("sheet-lead", lead), ("sheet-partners", partners), ("sheet-last-decision", decided)]
    {
        let Some(text) = text else { continue };
        let end = if runs.is_empty() { "" } else { "\n" };
        let named = words.say_with("sheet-named", &[("name", &words.say(key))]);
        runs.push(Run::strong([end, &named].concat()));
        runs.push(Run::plain(" "));
        runs.extend(text);
    }
    runs
}
