//! One page for each priority: how it stands, its figures, what is done, and who does it.

use chrono::Datelike;

use super::Scene;
use super::part::{actions, choice, decisions, indicators, title, verdict};
use super::scene::tidy;
use crate::analysis::{Judgement, Picture};
use crate::domain::{Action, Indicator, Priority, ReportPart, Status, Vocabulary};
use crate::reports::report::{Block, Column, Fact, Report, Run, Table};

/// The parts that can be left out.
pub(super) const PARTS: &[ReportPart] = &[ReportPart::Actions, ReportPart::Lessons];

/// Most indicators on a page.
const INDICATORS: usize = 7;
/// Fewest and most actions on a page.
const ACTIONS: (usize, usize) = (3, 5);
/// Height of the chart in pixels.
const CHART: f32 = 118.0;
/// Letters of the text on a line, and of a column of a table.
const LETTERS: (usize, usize) = (92, 40);
/// Lines of text on a page beside headings, chart and table of years; the title above the first page takes some.
const LINES: (usize, usize) = (25, 19);

pub(super) fn compose(scene: &Scene<'_>) -> Report {
    let mut report = Report::new(title::meta(scene, "sheet-facts"));
    let priorities = choice::priorities(scene);
    if priorities.is_empty() {
        let key = if scene.plan.is_some() { "sheet-no-priorities" } else { "report-without-plan" };
        title::nothing(scene, &mut report, key);
    }
    for (place, priority) in priorities.into_iter().enumerate() {
        report.push(Block::PageBreak);
        push(scene, priority, if place == 0 { LINES.1 } else { LINES.0 }, &mut report);
    }
    report
}

/// The page of a priority, with room for so many lines of text.
fn push(scene: &Scene<'_>, priority: &Priority, lines: usize, report: &mut Report) {
    let words = scene.words;
    let key = format!("report-priority-{}", Vocabulary::code(priority.track));
    let heading = words.say_with(&key, &[("code", &priority.code), ("title", &priority.title)]);
    let status = scene.picture.priorities.get(&priority.id).map_or(Status::Unknown, |one| one.status);
    report.push(Block::heading_with(1, heading, scene.heading_status(status)));
    let about = [tidy(&priority.scope), tidy(&priority.emphasis)].join(" ");
    report.push(Block::paragraph([Run::muted(about.trim())]));
    let all = indicators::judged(scene, &Picture::indicators_of(scene.dossier, priority.id));
    let said = key_figure(scene, priority, report);
    let facts = facts(scene, priority);
    let table = (!all.is_empty()).then(|| figures(scene, priority, &all));
    report.blocks.extend(table.into_iter().flatten());
    if scene.recipe.has(ReportPart::Actions) {
        let rows = all.len().min(INDICATORS);
        let length =
            |fact: &Fact| fact.name.len() + fact.text.iter().map(|run| run.text.len()).sum::<usize>();
        let used = tall(about.len())
            + tall(said)
            + rows
            + facts.iter().map(|fact| tall(length(fact))).sum::<usize>();
        report.blocks.extend(work(scene, priority, lines.saturating_sub(used)));
    }
    report.push(Block::Facts(facts));
}

/// Lines that so many letters take.
fn tall(letters: usize) -> usize {
    letters.div_ceil(LETTERS.0)
}

/// The key sentence, the chart and the years of the indicator that stands for the priority; tells the letters of the
/// sentence.
fn key_figure(scene: &Scene<'_>, priority: &Priority, report: &mut Report) -> usize {
    let words = scene.words;
    let (indicator, judgement) = match verdict::key(scene, priority) {
        Some((indicator, judgement)) if !judgement.series.readings.is_empty() => (indicator, judgement),
        key => {
            let missing = if key.is_some() { "readings" } else { "indicators" };
            report.push(Block::plain(words.say(&format!("report-priority-without-{missing}"))));
            return LETTERS.0;
        }
    };
    let runs = [
        Run::strong(verdict::lead(scene, indicator, judgement)),
        Run::plain([" ", &verdict::sentences(scene, indicator, judgement)].concat()),
        Run::plain(verdict::cause(scene, priority).map_or_else(String::new, |one| [" ", &one].concat())),
    ];
    let letters = runs.iter().map(|run| run.text.len()).sum();
    report.push(Block::paragraph(runs));
    report.push(Block::KeepTogether(indicators::chart(scene, indicator, judgement, None, CHART)));
    letters
}

/// The indicators in one line each.
fn figures(scene: &Scene<'_>, priority: &Priority, all: &[(&Indicator, &Judgement)]) -> [Block; 2] {
    let words = scene.words;
    let name = words.say_with("report-indicators-name", &[("code", &priority.code)]);
    let shown = &all[..all.len().min(INDICATORS)];
    let table = indicators::brief(scene, name, shown);
    let more = all.len() - shown.len();
    let table = if more > 0 { table.noted(words.count("sheet-facts-more-indicators", more)) } else { table };
    [Block::heading(2, words.say("report-indicators")), table.into()]
}

/// Three to five actions, as far as they fit in so many lines.
fn work(scene: &Scene<'_>, priority: &Priority, lines: usize) -> Vec<Block> {
    let words = scene.words;
    let year = scene.on.year().to_string();
    let heading = Block::heading(2, words.say("report-actions"));
    let all = actions::kept_of_year(scene, priority);
    if all.is_empty() {
        return vec![heading, Block::plain(words.say_with("report-actions-none", &[("year", &year)]))];
    }
    let mut room = lines;
    let fits = |action: &&&Action| {
        let needed = action.title.len().div_ceil(LETTERS.1);
        let fits = needed <= room;
        room = room.saturating_sub(needed);
        fits
    };
    let shown = all.iter().take_while(fits).count().clamp(ACTIONS.0, ACTIONS.1).min(all.len());
    let name = words.say_with("report-actions-name", &[("year", &year), ("code", &priority.code)]);
    let mut table = Table::new(
        name,
        [
            Column::left(words.say("report-column-action")).share(4.0),
            Column::left(words.say("report-column-end")),
            Column::left(words.say("report-column-state")),
        ],
    );
    for action in &all[..shown] {
        let title = tidy(&action.title);
        table.push([title.into(), scene.day(action.end), actions::state(scene, action).into()]);
    }
    let more = all.len() - shown;
    let table = if more > 0 { table.noted(words.count("report-actions-shown", more)) } else { table };
    vec![heading, table.into()]
}

/// Who leads, who takes part, and what was last decided.
fn facts(scene: &Scene<'_>, priority: &Priority) -> Vec<Fact> {
    let words = scene.words;
    let mut partners: Vec<String> = Vec::new();
    for plan in Picture::action_plans(scene.dossier, priority.id) {
        for partner in plan.partners(scene.dossier) {
            if !partners.contains(&partner.name) {
                partners.push(partner.name.clone());
            }
        }
    }
    let lead = scene.function(priority.owner).map(|who| words.opening(&who));
    let partners = Some(words.list(&partners)).filter(|names| !names.is_empty());
    let named = [("sheet-lead", lead), ("sheet-partners", partners)];
    let mut facts: Vec<Fact> =
        named.into_iter().filter_map(|(key, text)| Some(Fact::plain(words.say(key), text?))).collect();
    if scene.recipe.has(ReportPart::Lessons) {
        let last = decisions::about(scene, priority.id, 1).into_iter().next();
        facts.extend(last.map(|decision| {
            let mut text = decisions::item(scene, decision);
            // The name says already that it is a decision.
            text.remove(0);
            Fact { name: words.say("sheet-last-decision"), text }
        }));
    }
    facts
}
