//! The figures of a priority: a chart with the years side by side, and a table of all of them.

use chrono::Datelike;

use super::{Scene, chart_data, verdict, withheld};
use crate::analysis::{Judgement, Outlook, Picture, YearRow, Years};
use crate::charts::{
    LegendKind, Palette, describe, draw_series, indicator_figure, legend_label, with_outlook,
};
use crate::domain::{Aggregation, Direction, Id, Indicator, Priority, Status};
use crate::reports::report::{Block, Cell, Column, Figure, LegendEntry, LegendShape, Run, Table};

/// Years before the last one in a table.
const YEARS_BACK: i32 = 4;
/// Years after the last one in a table.
const YEARS_AHEAD: i32 = 4;
/// Width of a chart in pixels; on paper it takes the width of the text.
const WIDTH: f32 = 680.0;

/// The chart of an indicator, with what is to come, and the table of its years; nothing without readings.
pub(in crate::reports) fn chart(
    scene: &Scene<'_>,
    indicator: &Indicator,
    judgement: &Judgement,
    outlook: Option<&Outlook>,
    height: f32,
) -> Vec<Block> {
    let drawn = figure(scene, indicator, judgement, outlook, Look::of_height(height));
    let Some((figure, table)) = drawn.zip(years(scene, indicator, judgement)) else { return Vec::new() };
    vec![figure.into(), table.into()]
}

/// How a chart is drawn.
#[derive(Debug, Clone, Copy)]
pub(in crate::reports) struct Look {
    /// Width in pixels.
    pub width: f32,
    /// Height in pixels.
    pub height: f32,
    /// Whether what happened is marked.
    pub has_events: bool,
}

impl Look {
    /// A chart over the whole width of the text, with what happened.
    pub fn of_height(height: f32) -> Self {
        Self { width: WIDTH, height, has_events: true }
    }
}

/// The chart of an indicator; none without readings.
pub(in crate::reports) fn figure(
    scene: &Scene<'_>,
    indicator: &Indicator,
    judgement: &Judgement,
    outlook: Option<&Outlook>,
    look: Look,
) -> Option<Figure> {
    let words = scene.words;
    let last = judgement.series.last()?;
    let figure = indicator_figure(scene.dossier, indicator, judgement, scene.plan, scene.on, words);
    let mut figure = match outlook {
        Some(outlook) => with_outlook(figure, outlook, indicator, words),
        None => figure,
    };
    if !look.has_events {
        figure.annotations.clear();
    }
    let figure = scene.shown(figure);
    let legend = figure.legend(&Palette::PAPER).into_iter().map(|entry| {
        let (kind, ink) = (entry.kind, entry.ink);
        // A faded surface of the plot would hardly be seen as a small key.
        let is_faded = matches!(kind, LegendKind::Band | LegendKind::Forecast);
        let ink = if is_faded { ink.faded(0.2) } else { ink };
        LegendEntry::new(shape(kind), ink, legend_label(kind, scene.on, words))
    });
    let day = words.day(last.cut_off);
    let frequency = withheld::frequency(scene, indicator);
    let values = [
        ("indicator", indicator.name.as_str()),
        ("frequency", frequency.as_str()),
        ("source", indicator.source.as_str()),
        ("day", day.as_str()),
    ];
    let has_source = !indicator.source.trim().is_empty();
    let caption = if has_source { "report-caption" } else { "report-caption-without-source" };
    Some(Figure {
        drawing: draw_series(&figure, look.width, look.height, &Palette::PAPER),
        caption: words.say_with(caption, &values),
        alternative: describe(indicator, judgement, words),
        legend: legend.collect(),
        data: chart_data::of_series(scene, indicator, judgement, &figure),
    })
}

/// The table of the years of an indicator; none without readings.
pub(in crate::reports) fn years(
    scene: &Scene<'_>,
    indicator: &Indicator,
    judgement: &Judgement,
) -> Option<Table> {
    let last = judgement.series.last()?.period.year();
    let back = scene.years_back(last, YEARS_BACK);
    Some(table_of_years(scene, indicator, &Years::of(judgement, back, YEARS_AHEAD)?))
}

/// How an element of a legend is drawn.
pub(super) fn shape(kind: LegendKind) -> LegendShape {
    match kind {
        LegendKind::Measurement | LegendKind::Centre | LegendKind::Baseline | LegendKind::Now => {
            LegendShape::Line
        }
        LegendKind::Provisional => LegendShape::Ring,
        LegendKind::Good | LegendKind::Bad | LegendKind::Marked => LegendShape::Disc,
        LegendKind::Limits | LegendKind::Band => LegendShape::Area,
        LegendKind::Trajectory | LegendKind::Forecast => LegendShape::Dashes,
        LegendKind::Annotation => LegendShape::Dots,
    }
}

/// The years of an indicator side by side: the same months of each, and the whole years with their targets.
fn table_of_years(scene: &Scene<'_>, indicator: &Indicator, years: &Years) -> Table {
    let words = scene.words;
    let rows = &years.rows;
    let now = years.until.year();
    let header = if indicator.unit.trim().is_empty() { &indicator.name } else { &indicator.unit };
    let column = |year: i32| {
        let column = Column::right(year.to_string());
        if year == now { column.strong() } else { column }
    };
    let columns = [Column::left(words.opening(header)).share(1.0)].into_iter();
    let columns = columns.chain(rows.iter().map(|row| column(row.year)));
    let name = words.say_with("report-years-name", &[("indicator", &indicator.name)]);
    let mut table = Table::new(name, columns);
    table.rows = year_rows(scene, indicator, years, false);
    match short_years(scene, years) {
        Some(note) => table.noted(note),
        None => table,
    }
}

/// The years that lack some of their periods, in a sentence.
pub(super) fn short_years(scene: &Scene<'_>, years: &Years) -> Option<String> {
    let short = years.rows.iter().filter(|row| row.missing > 0);
    let short: Vec<String> = short.map(|row| row.year.to_string()).collect();
    let said = || scene.words.say_with("report-years-missing", &[("years", &scene.words.list(&short))]);
    (!short.is_empty()).then(said)
}

/// The rows of a table with a column a year: the same periods, the whole years and their targets. What a path should be
/// in part of a year is told of what is added up, and of everything when all is asked.
pub(super) fn year_rows(
    scene: &Scene<'_>,
    indicator: &Indicator,
    years: &Years,
    all: bool,
) -> Vec<Vec<Cell>> {
    let (words, rows) = (scene.words, &years.rows);
    let mut found: Vec<Vec<Cell>> = Vec::new();
    let number = |value: f64| number(scene, indicator, value);
    let mut push = |label: String, cell: &dyn Fn(&YearRow) -> Option<Cell>| {
        let cells: Vec<Option<Cell>> = rows.iter().map(cell).collect();
        if cells.iter().any(Option::is_some) {
            let cells = cells.into_iter().zip(rows);
            let cells = cells.map(|(cell, row)| cell.unwrap_or_else(|| lacking(scene, indicator, row.year)));
            found.push([label.into()].into_iter().chain(cells).collect());
        }
    };
    let is_state = indicator.aggregation == Aggregation::Last;
    let is_state_in_year = is_state && years.until.frequency().per_year() > 1;
    if let Some(months) = words.short_months(years.from, years.until) {
        let month = words.month(years.until.last_day().month());
        let label = if is_state {
            words.say_with("report-years-state", &[("month", &month)])
        } else {
            words.say_with("report-years-same", &[("months", &months)])
        };
        push(label, &|row| row.same.map(number));
        let is_judged = !matches!(indicator.direction, Direction::Band | Direction::Informative);
        if is_judged && (all || indicator.aggregation == Aggregation::Sum) {
            let label = words.say_with("report-years-expected", &[("months", &months)]);
            push(label, &|row| row.expected.map(number));
        }
    }
    let whole = if is_state_in_year { "report-years-state-end" } else { "report-years-whole" };
    let of_whole = |row: &YearRow| {
        let hidden = withheld::hides_year(scene, indicator.id, row.year);
        row.whole.map(number).or_else(|| hidden.then(|| withheld::mark(scene).into()))
    };
    push(words.say(whole), &of_whole);
    if indicator.direction != Direction::Informative {
        let target = if is_state_in_year { "report-years-target-end" } else { "report-years-target" };
        push(words.say(target), &|row| target_cell(scene, indicator, row));
    }
    found
}

/// What stands where a figure of a year lacks: a dash, or the sign that it is hidden.
pub(super) fn lacking(scene: &Scene<'_>, indicator: &Indicator, year: i32) -> Cell {
    if withheld::hides_year(scene, indicator.id, year) { withheld::mark(scene).into() } else { "—".into() }
}

/// A figure of an indicator in a cell; a dash when it is no number.
pub(in crate::reports) fn number(scene: &Scene<'_>, indicator: &Indicator, value: f64) -> Cell {
    if value.is_finite() { scene.number(indicator, value) } else { "—".into() }
}

/// The target of a year: a number, or both edges of a band.
fn target_cell(scene: &Scene<'_>, indicator: &Indicator, row: &YearRow) -> Option<Cell> {
    let (target, words) = (row.target?, scene.words);
    Some(match row.upper {
        Some(high) => {
            let (low, high) = (words.figure(indicator, target), words.figure(indicator, high));
            words.say_with("report-years-band", &[("low", &low), ("high", &high)]).into()
        }
        None => number(scene, indicator, target),
    })
}

/// All indicators of a priority.
pub(in crate::reports) fn table(scene: &Scene<'_>, priority: &Priority) -> Table {
    let name = scene.words.say_with("report-indicators-name", &[("code", &priority.code)]);
    table_of(scene, name, &Picture::indicators_of(scene.dossier, priority.id))
}

/// Some indicators: their figure, what it should be, their status and their change.
pub(in crate::reports) fn table_of(scene: &Scene<'_>, name: String, ids: &[Id<Indicator>]) -> Table {
    let words = scene.words;
    let mut table = Table::new(
        name,
        [
            Column::left(words.say("report-column-indicator")).strong().share(3.0),
            Column::left(words.say("report-column-figure")).share(2.9),
            Column::left(words.say("report-column-expected")).share(1.9),
            Column::left(words.say("report-column-status")),
            Column::left(words.say("report-column-change")).share(2.4),
        ],
    );
    for (indicator, judgement) in judged(scene, ids) {
        table.push([
            indicator.name.clone().into(),
            of_year(scene, indicator, judgement),
            verdict::expected(scene, indicator, judgement).into(),
            scene.status(judgement.status).into(),
            verdict::cell(scene, indicator, judgement).into(),
        ]);
    }
    table
}

/// The figure of the year with its unit, and the periods that it is about.
fn of_year(scene: &Scene<'_>, indicator: &Indicator, judgement: &Judgement) -> Cell {
    let words = scene.words;
    match words.year_figure(indicator, judgement).zip(span(scene, indicator, judgement)) {
        Some((text, span)) => vec![Run::plain(text), Run::muted(["\n", &span].concat())].into(),
        None if withheld::is_hidden(scene, indicator.id) => Run::muted(withheld::mark(scene)).into(),
        None => Run::muted(words.say("report-no-figure")).into(),
    }
}

/// The periods that the figure of the year is about: jan–okt 2023, or: eind okt 2023.
pub(in crate::reports) fn span(
    scene: &Scene<'_>,
    indicator: &Indicator,
    judgement: &Judgement,
) -> Option<String> {
    let (words, last) = (scene.words, judgement.series.last()?);
    let measured = judgement.series.of_year(last.period.year());
    let from = measured.first().map_or(last.period, |first| first.period);
    // What is not added up or averaged is the state at the end.
    let is_state = indicator.aggregation == Aggregation::Last && last.period.frequency().per_year() > 1;
    Some(if is_state {
        let month = words.short_month(last.period.last_day().month());
        let span = format!("{month} {}", last.period.year());
        words.say_with("report-state-at", &[("span", &span)])
    } else {
        verdict::span(scene, from, last.period)
    })
}

/// Indicators with their judgements; what was not judged is left out.
pub(in crate::reports) fn judged<'a>(
    scene: &Scene<'a>,
    ids: &[Id<Indicator>],
) -> Vec<(&'a Indicator, &'a Judgement)> {
    ids.iter().filter_map(|id| Some((scene.dossier.get(*id)?, scene.picture.indicators.get(id)?))).collect()
}

/// Indicators in one line each: the figure of the year, what it should be, and their status.
pub(in crate::reports) fn brief(scene: &Scene<'_>, name: String, all: &[(&Indicator, &Judgement)]) -> Table {
    let words = scene.words;
    let mut table = Table::new(
        name,
        [
            Column::left(words.say("report-column-indicator")).strong().share(3.3),
            Column::left(words.say("report-column-figure")).share(2.1),
            Column::left(words.say("report-column-expected")).share(1.75),
            Column::left(words.say("report-column-status")),
        ],
    );
    for (indicator, judgement) in all {
        let figure = words.year_figure(indicator, judgement).unwrap_or_else(|| words.say("report-no-figure"));
        table.push([
            indicator.name.clone().into(),
            figure.into(),
            verdict::expected(scene, indicator, judgement).into(),
            scene.heading_status(judgement.status).into(),
        ]);
    }
    table
}

/// The second indicator worth a chart: the one that is most off course, else the judged one with most readings.
pub(in crate::reports) fn second<'a>(
    scene: &Scene<'a>,
    priority: &Priority,
    key: &Indicator,
) -> Option<(&'a Indicator, &'a Judgement)> {
    let all = Picture::indicators_of(scene.dossier, priority.id).into_iter().filter(|id| *id != key.id);
    let judged = all.filter_map(|id| Some((scene.dossier.get(id)?, scene.picture.indicators.get(&id)?)));
    let fresh = |status: Status| !matches!(status, Status::Unknown | Status::Informative);
    let rank = |indicator: &Indicator, judgement: &Judgement| {
        let worse = judgement.change.as_ref().and_then(|change| change.is_better(indicator.direction));
        let is_off = judgement.status == Status::OffCourse;
        (!is_off, worse != Some(false), std::cmp::Reverse(judgement.series.readings.len()))
    };
    judged
        .filter(|(_, judgement)| fresh(judgement.status))
        .min_by_key(|(indicator, judgement)| rank(indicator, judgement))
}
