//! One page for each municipality: what is measured there, beside the zone, and what the zone promises there.

use super::Scene;
use super::part::{annex, chart_data, choice};
use super::scene::tidy;
use crate::analysis::{AreaTable, ByArea, Judgement};
use crate::charts::{Palette, areas_figure, draw_areas};
use crate::domain::{Area, Commitment, CommitmentState, Edition, Indicator, Post, ReportPart};
use crate::reports::report::{Block, Cell, Column, Fact, Figure, Report, Run, Status, Table, Tone};

/// The parts that can be left out.
pub(super) const PARTS: &[ReportPart] = &[ReportPart::Figures, ReportPart::Areas, ReportPart::Actions];

/// Most indicators that have a page's room for a chart.
const CHARTS: usize = 2;
/// Most municipalities in a chart beside a table.
const BARS: usize = 12;
/// Width of a chart in pixels.
const WIDTH: f32 = 680.0;

pub(super) fn compose(scene: &Scene<'_>) -> Report {
    let mut report = Report::new(scene.meta());
    let areas = choice::areas(scene);
    if areas.is_empty() {
        choice::nothing(scene, &mut report, "sheet-areas-none");
    }
    let measured = measured(scene);
    for (place, area) in areas.into_iter().enumerate() {
        if place > 0 {
            report.push(Block::PageBreak);
        }
        push(scene, area, &measured, &mut report);
    }
    report
}

/// An indicator that is measured by municipality.
struct Measured<'a> {
    indicator: &'a Indicator,
    judgement: &'a Judgement,
    /// Its years, as far as the edition shows them.
    years: Option<&'a AreaTable>,
    /// The running year like for like; never in public, where only the years are shown.
    running: Option<ByArea>,
}

/// The indicators that are measured by municipality, in the order of the plan.
fn measured<'a>(scene: &Scene<'a>) -> Vec<Measured<'a>> {
    let is_public = scene.release.edition == Edition::Public;
    let all = scene.dossier.indicators.values().filter_map(|indicator| {
        let judgement = scene.picture.indicators.get(&indicator.id)?;
        let view = || ByArea::of(scene.dossier, indicator, judgement, scene.on);
        let running = (!is_public).then(view).flatten();
        let years = scene.release.areas.get(&indicator.id);
        (years.is_some() || running.is_some()).then_some(Measured { indicator, judgement, years, running })
    });
    all.collect()
}

fn push(scene: &Scene<'_>, area: &Area, measured: &[Measured<'_>], report: &mut Report) {
    let words = scene.words;
    report.push(Block::heading(1, area.name.as_str()));
    let facts = facts(scene, area);
    if !facts.is_empty() {
        report.push(Block::Facts(facts));
    }
    if scene.recipe.has(ReportPart::Figures) {
        if measured.is_empty() {
            let is_public = scene.release.edition == Edition::Public;
            let key = if is_public { "sheet-area-nothing-public" } else { "sheet-area-nothing" };
            report.push(Block::callout([Run::plain(words.say(key))]));
        }
        for one in measured {
            report.push(Block::KeepTogether(figures(scene, area, one, measured.len())));
        }
    }
    if scene.recipe.has(ReportPart::Actions) {
        report.blocks.extend(promises(scene, area));
    }
}

/// Who lives there, and where one finds the police.
fn facts(scene: &Scene<'_>, area: &Area) -> Vec<Fact> {
    let words = scene.words;
    let count = |number: i64| words.number(number as f64, 0);
    let mut facts: Vec<Fact> =
        [("sheet-inhabitants", area.inhabitants), ("sheet-households", area.households)]
            .into_iter()
            .filter_map(|(key, number)| Some(Fact::plain(words.say(key), count(number?))))
            .collect();
    for post in scene.dossier.posts.values().filter(|post| post.area == Some(area.id)) {
        facts.push(Fact::plain(words.opening(&words.say("noun-post")), where_to_find(post)));
    }
    facts
}

fn where_to_find(post: &Post) -> String {
    let parts = [&post.name, &post.address, &post.phone, &post.opening].map(|text| text.trim());
    parts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// An indicator in a municipality: what it says, beside the others, year by year.
fn figures(scene: &Scene<'_>, area: &Area, one: &Measured<'_>, among: usize) -> Vec<Block> {
    let mut blocks = vec![Block::heading(2, one.indicator.name.as_str())];
    let said = one.running.as_ref().and_then(|view| said(scene, area, one, view));
    if let Some(said) = said {
        blocks.push(Block::plain(said));
    }
    let chart = one.running.as_ref().filter(|view| among <= CHARTS && view.areas.len() <= BARS);
    if scene.recipe.has(ReportPart::Areas)
        && let Some(view) = chart
    {
        blocks.push(bars(scene, one, view).into());
    }
    blocks.extend(years(scene, area, one).map(Block::from));
    if blocks.len() == 1 {
        blocks.push(Block::plain(scene.words.say("sheet-area-not-measured")));
    }
    blocks
}

/// The running year of a municipality beside the year before, its part of the zone, and its figure per inhabitant.
fn said(scene: &Scene<'_>, area: &Area, one: &Measured<'_>, view: &ByArea) -> Option<String> {
    let (words, indicator) = (scene.words, one.indicator);
    let own = view.area(area.id)?;
    let span = words.long_span(view.from, view.until);
    let figure = words.figure_in_unit(indicator, own.figure);
    let mut said = vec![words.say_with("sheet-area-figure", &[("span", &span), ("figure", &figure)])];
    said.extend(own.before.map(|before| {
        let before = words.figure_in_unit(indicator, before);
        let year = (view.from.year() - 1).to_string();
        words.say_with("sheet-area-before", &[("year", &year), ("figure", &before)])
    }));
    if let Some(change) = own.change.as_ref() {
        let verdict = words.verdict(Some(change));
        said.push(words.say_with("sheet-area-verdict", &[("verdict", &verdict)]));
    }
    if let Some((share, together)) = view.share(area.id).zip(view.together) {
        let values = [
            ("figure", words.figure(indicator, own.figure)),
            ("together", words.figure(indicator, together)),
            ("share", words.percent(share)),
        ];
        let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
        said.push(words.say_with("sheet-area-share", &values));
    }
    said.extend(
        own.per_thousand.map(|rate| words.say_with("sheet-area-rate", &[("rate", &words.number(rate, 1))])),
    );
    let span = words.span(view.from, view.until);
    said.extend(own.is_provisional.then(|| words.say_with("views-areas-provisional", &[("span", &span)])));
    Some(said.join(" "))
}

/// The municipalities beside each other, this year and the year before.
fn bars(scene: &Scene<'_>, one: &Measured<'_>, view: &ByArea) -> Figure {
    let (words, indicator) = (scene.words, one.indicator);
    let figure = areas_figure(indicator, view, scene.dossier, words);
    let span = words.span(view.from, view.until);
    let values = [("indicator", indicator.name.as_str()), ("span", &span)];
    let says = figure.bars.iter().map(|bar| bar.says.replace('\n', " "));
    let said = says.collect::<Vec<_>>().join(". ");
    Figure {
        drawing: draw_areas(&figure, WIDTH, &Palette::PAPER),
        caption: words.say_with("sheet-areas-caption", &values),
        alternative: words.say_with("sheet-areas-alternative", &[values[0], values[1], ("areas", &said)]),
        legend: Vec::new(),
        data: Some(chart_data::of_areas(scene, indicator, view)),
    }
}

/// The years of a municipality above those of the zone; of all municipalities when the edition hides some of them.
fn years(scene: &Scene<'_>, area: &Area, one: &Measured<'_>) -> Option<Table> {
    let words = scene.words;
    let mut table = annex::by_area(scene, one.indicator, one.years?)?;
    let rows = &one.years?.rows;
    let own = rows.iter().position(|row| row.area == area.id);
    // The other municipalities stand in the chart; the last row is the zone.
    let zone = table.rows.len().saturating_sub(1);
    let mut place = 0;
    table.rows.retain(|_| {
        place += 1;
        Some(place - 1) == own || place - 1 == zone
    });
    let day = one.judgement.series.last().map(|last| words.day(last.cut_off)).unwrap_or_default();
    let source = one.indicator.source.trim();
    let source = if source.is_empty() {
        words.say_with("sheet-annex-cut-off", &[("days", &day)])
    } else {
        words.say_with("sheet-annex-source", &[("source", source), ("days", &day)])
    };
    let note = [table.note.take(), Some(source)].into_iter().flatten().collect::<Vec<_>>().join(" ");
    Some(table.noted(note))
}

/// What the units that work in the municipality answer for.
fn promises(scene: &Scene<'_>, area: &Area) -> Vec<Block> {
    let words = scene.words;
    let works_there = |one: &&Commitment| {
        one.unit.and_then(|id| scene.dossier.get(id)).is_some_and(|unit| unit.area == Some(area.id))
    };
    let mut all: Vec<&Commitment> = scene.dossier.commitments.values().filter(works_there).collect();
    if all.is_empty() {
        return Vec::new();
    }
    all.sort_by_key(|one| (one.state, one.due, one.position));
    let mut table = Table::new(
        words.say_with("sheet-promises-name", &[("area", &area.name)]),
        [
            Column::left(words.say("sheet-column-what")).share(3.0),
            Column::left(words.say("sheet-column-who")).share(1.4),
            Column::left(words.say("report-column-due")),
            Column::left(words.say("report-column-state")),
        ],
    );
    for one in all {
        let who = scene.function(one.owner).map_or_else(|| "—".to_owned(), |who| words.opening(&who));
        let plan = one.action_plan.and_then(|id| scene.dossier.get(id));
        let plan = plan.map(|plan| Run::muted([" (", plan.code.as_str(), ")"].concat()));
        let what: Vec<Run> = std::iter::once(Run::plain(tidy(&one.text))).chain(plan).collect();
        let tone = match one.state {
            CommitmentState::Open => Tone::Neutral,
            CommitmentState::Kept => Tone::Good,
            CommitmentState::Broken => Tone::Bad,
        };
        let state = Status::new(tone, words.opening(&words.word(one.state)));
        table.push([Cell::from(what), who.into(), scene.day(one.due), state.into()]);
    }
    vec![Block::heading(2, words.say("sheet-promises")), table.into()]
}
