//! Every figure: by priority, each indicator with its periods and years, and its municipalities.

use super::indicators::{self, Look, judged, number, short_years, year_rows};
use super::{Scene, choice, tidy, withheld};
use crate::analysis::{AreaCell, AreaColumn, AreaTable, Judgement, Picture, Reading, Series, Years};
use crate::domain::{Direction, Id, Indicator, Period, Priority, ReportPart};
use crate::reports::report::{Block, Cell, Column, Report, Run, Table};

/// Most years side by side.
const MOST_YEARS: i32 = 8;
/// Years after the last reading whose targets are told below a table.
const AHEAD: i32 = 20;
/// Height of a chart in pixels.
const CHART: f32 = 150.0;

/// Whether the tables stand below the charts that are made from them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::reports) enum Charts {
    /// Tables only.
    Without,
    /// Each with its chart.
    With,
}

/// The annex: a group for each priority, and one for what belongs to none.
pub(in crate::reports) fn push(scene: &Scene<'_>, report: &mut Report) {
    push_with(scene, report, Charts::Without);
}

/// The same, with or without charts.
pub(in crate::reports) fn push_with(scene: &Scene<'_>, report: &mut Report, charts: Charts) {
    let groups = groups(scene);
    if groups.is_empty() {
        report.push(Block::heading(1, scene.words.say("sheet-annex")));
        report.push(Block::plain(scene.words.say("sheet-annex-none")));
    }
    for (title, ids) in groups {
        report.push(Block::heading(1, title));
        for (indicator, judgement) in judged(scene, &ids) {
            report.blocks.extend(blocks(scene, indicator, judgement, charts));
        }
    }
}

/// The indicators by priority, each once, and last those that belong to none; groups without indicators are left out.
pub(in crate::reports) fn groups(scene: &Scene<'_>) -> Vec<(String, Vec<Id<Indicator>>)> {
    let mut seen: Vec<Id<Indicator>> = Vec::new();
    let mut groups: Vec<(String, Vec<Id<Indicator>>)> = Vec::new();
    let mut push = |title: String, mut ids: Vec<Id<Indicator>>| {
        ids.retain(|id| !seen.contains(id));
        seen.extend(&ids);
        if !ids.is_empty() {
            groups.push((title, ids));
        }
    };
    for priority in choice::priorities(scene) {
        push(title(scene, priority), Picture::indicators_of(scene.dossier, priority.id));
    }
    if scene.recipe.priority.is_none() {
        push(scene.words.say("sheet-annex-rest"), scene.dossier.indicators.keys().copied().collect());
    }
    groups
}

fn title(scene: &Scene<'_>, priority: &Priority) -> String {
    scene.words.say_with("sheet-annex-priority", &[("code", &priority.code), ("title", &priority.title)])
}

/// An indicator: what it counts, its chart, all its figures, and its municipalities.
fn blocks(scene: &Scene<'_>, indicator: &Indicator, judgement: &Judgement, charts: Charts) -> Vec<Block> {
    let words = scene.words;
    let values = [("code", indicator.code.as_str()), ("indicator", &indicator.name)];
    let heading = words.say_with("sheet-annex-indicator", &values);
    let mut blocks = vec![Block::heading_with(2, heading, scene.heading_status(judgement.status))];
    let definition = tidy(&indicator.definition);
    if !definition.is_empty() {
        blocks.push(Block::paragraph([Run::muted(definition)]));
    }
    let Some(table) = table(scene, indicator, judgement) else {
        let said = if withheld::is_hidden(scene, indicator.id) {
            words.say_with("disclosure-no-figure", &[("indicator", &indicator.name)])
        } else {
            words.say("sheet-annex-unmeasured")
        };
        blocks.push(Block::plain(said));
        return blocks;
    };
    if charts == Charts::With {
        let figure = indicators::figure(scene, indicator, judgement, None, Look::of_height(CHART));
        blocks.extend(figure.map(Block::from));
        // The table may stand on the page after its chart, so it says what it is.
        let table = table.clone().captioned(table.name);
        blocks = vec![Block::KeepTogether(blocks), Block::KeepTogether(vec![table.into()])];
    } else {
        blocks.push(table.into());
        blocks = vec![Block::KeepTogether(blocks)];
    }
    let areas = scene.release.areas.get(&indicator.id).filter(|_| scene.recipe.has(ReportPart::Areas));
    if let Some(table) = areas.and_then(|areas| by_area(scene, indicator, areas)) {
        blocks.push(Block::KeepTogether(vec![table.into()]));
    }
    blocks
}

/// The periods of an indicator by year, then its years; none without readings.
fn table(scene: &Scene<'_>, indicator: &Indicator, judgement: &Judgement) -> Option<Table> {
    let words = scene.words;
    let series = &judgement.series;
    let last = series.last()?.period;
    let from = scene.recipe.from.map(|from| last.year() - indicator.period_of(from).year());
    let years = Years::of(judgement, from.unwrap_or(MOST_YEARS).clamp(0, MOST_YEARS), 0)?;
    let header = if indicator.unit.trim().is_empty() {
        words.say("sheet-annex-period")
    } else {
        words.opening(&indicator.unit)
    };
    let columns = years.rows.iter().map(|row| {
        let column = Column::right(row.year.to_string());
        if row.year == last.year() { column.strong() } else { column }
    });
    let name = words.say_with("sheet-annex-name", &[("indicator", &indicator.name)]);
    let mut table = Table::new(name, [Column::left(header).share(1.0)].into_iter().chain(columns));
    let mut is_provisional = false;
    if last.frequency().per_year() > 1 {
        for number in 1..=last.frequency().per_year() {
            let mut cells = Vec::new();
            for row in &years.rows {
                let Some(period) = Period::new(row.year, number, last.frequency()) else {
                    continue;
                };
                let reading = series.reading(period);
                is_provisional |= reading.is_some_and(|one| one.is_provisional);
                cells.push(match reading {
                    Some(reading) => measured(scene, indicator, reading),
                    None if period > last => Cell::Empty,
                    None => indicators::lacking(scene, indicator, row.year),
                });
            }
            let period = Period::new(last.year(), number, last.frequency());
            let label =
                period.map_or_else(String::new, |period| words.opening(&words.period_of_year(period)));
            table.push([label.into()].into_iter().chain(cells));
        }
    } else {
        is_provisional = series.readings.iter().any(|one| one.is_provisional);
    }
    table.rows.extend(year_rows(scene, indicator, &years, true));
    table.rows.extend(counts(scene, series, &years));
    let is_hidden = years.rows.iter().any(|row| withheld::hides_year(scene, indicator.id, row.year));
    let notes = [
        is_provisional.then(|| words.say("sheet-annex-provisional")),
        is_hidden.then(|| words.say("disclosure-areas")),
        short_years(scene, &years),
        ahead(scene, indicator, judgement),
        Some(source(scene, indicator, series)),
    ];
    Some(table.noted(notes.into_iter().flatten().collect::<Vec<_>>().join(" ")))
}

/// A figure of a period; what may still change has a sign.
fn measured(scene: &Scene<'_>, indicator: &Indicator, reading: &Reading) -> Cell {
    match number(scene, indicator, reading.figure()) {
        Cell::Number(mut number) if reading.is_provisional => {
            number.text.push('*');
            Cell::Number(number)
        }
        cell => cell,
    }
}

/// The counts behind the ratio of each year, in a row; none for what is no ratio.
fn counts(scene: &Scene<'_>, series: &Series, years: &Years) -> Option<Vec<Cell>> {
    let counts = years.rows.iter().map(|row| {
        let (part, whole) = series.parts_of_year(row.year)?;
        scene.words.counts(part, Some(whole))
    });
    let counts: Vec<Option<String>> = counts.collect();
    if counts.iter().all(Option::is_none) {
        return None;
    }
    let cells = counts.into_iter().map(|one| one.map_or_else(|| "—".into(), Cell::from));
    Some([scene.words.say("sheet-annex-counts").into()].into_iter().chain(cells).collect())
}

/// The targets of the years after the last one that was measured.
fn ahead(scene: &Scene<'_>, indicator: &Indicator, judgement: &Judgement) -> Option<String> {
    let words = scene.words;
    if indicator.direction == Direction::Informative {
        return None;
    }
    let last = judgement.series.last()?.period.year();
    let targets = &judgement.trajectory.as_ref()?.targets;
    let to_come = targets.iter().filter(|(year, ..)| (last + 1..=last + AHEAD).contains(year));
    let said: Vec<String> = to_come
        .map(|(year, low, high)| {
            let low = words.figure_bare(indicator, *low);
            let figure = match high {
                Some(high) => {
                    let high = words.figure_bare(indicator, *high);
                    words.say_with("report-years-band", &[("low", &low), ("high", &high)])
                }
                None => low,
            };
            words.say_with("sheet-annex-target", &[("year", &year.to_string()), ("figure", &figure)])
        })
        .collect();
    (!said.is_empty()).then(|| words.say_with("sheet-annex-targets", &[("targets", &words.list(&said))]))
}

/// Where the figures come from, and when they were drawn.
fn source(scene: &Scene<'_>, indicator: &Indicator, series: &Series) -> String {
    let words = scene.words;
    let days = series.readings.iter().map(|one| one.cut_off);
    let days = words.cut_off(days.clone().min().zip(days.max())).unwrap_or_default();
    let rule = tidy(&indicator.cut_off_rule);
    let said = match indicator.source.trim() {
        "" => words.say_with("sheet-annex-cut-off", &[("days", &days)]),
        source => words.say_with("sheet-annex-source", &[("source", source), ("days", &days)]),
    };
    if rule.is_empty() { said } else { [said, rule].join(" ") }
}

/// The municipalities by year, and the zone; none without years.
pub(in crate::reports) fn by_area(
    scene: &Scene<'_>,
    indicator: &Indicator,
    areas: &AreaTable,
) -> Option<Table> {
    let words = scene.words;
    let name = words.say_with("sheet-areas-name", &[("indicator", &indicator.name)]);
    let shown = shown(scene, areas);
    let header =
        |at: &usize| areas.columns.get(*at).map(|one| Column::right(words.span(one.from, one.until)));
    let columns: Vec<Column> = shown.iter().filter_map(header).collect();
    if columns.is_empty() {
        return None;
    }
    let first = Column::left(words.say("views-column-area")).strong().share(1.0);
    let mut table = Table::new(name.clone(), [first].into_iter().chain(columns)).captioned(name);
    for row in &areas.rows {
        let area = scene.dossier.get(row.area).map_or_else(String::new, |area| area.name.clone());
        let cells = shown.iter().map(|at| row.cells.get(*at).copied().unwrap_or(AreaCell::Missing));
        table.push([area.into()].into_iter().chain(cells.map(|cell| area_cell(scene, indicator, cell))));
    }
    let zone = shown.iter().map(|at| match areas.zone.get(*at).copied().flatten() {
        Some(figure) => number(scene, indicator, figure),
        None => indicators::lacking(scene, indicator, areas.columns[*at].until.year()),
    });
    table.push([words.say("sheet-areas-zone").into()].into_iter().chain(zone));
    Some(match withheld::note_of_areas(scene, areas) {
        Some(note) => table.noted(note),
        None => table,
    })
}

/// The places of the columns that are shown: at most so many years, from the day that the recipe asks.
fn shown(scene: &Scene<'_>, areas: &AreaTable) -> Vec<usize> {
    let is_asked = |column: &AreaColumn| scene.recipe.from.is_none_or(|from| column.until.last_day() >= from);
    let all: Vec<usize> = (0..areas.columns.len()).filter(|at| is_asked(&areas.columns[*at])).collect();
    all[all.len().saturating_sub(MOST_YEARS as usize)..].to_vec()
}

/// A figure of a municipality: itself, the sign that it is hidden, or a dash.
pub(in crate::reports) fn area_cell(scene: &Scene<'_>, indicator: &Indicator, cell: AreaCell) -> Cell {
    match cell {
        AreaCell::Figure(figure) => number(scene, indicator, figure),
        AreaCell::Hidden => withheld::mark(scene).into(),
        AreaCell::Missing => "—".into(),
    }
}
