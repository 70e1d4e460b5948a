//! The figures of a priority: a chart with the years side by side, and a table of all of them.

use chrono::Datelike;

use super::{Scene, verdict, withheld};
use crate::analysis::{Judgement, Outlook, Picture, Years};
use crate::charts::{
    LegendKind, Palette, describe, draw_series, indicator_figure, legend_label, with_outlook,
};
use crate::domain::{Aggregation, Direction, Indicator, Priority, Status};
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
    let words = scene.words;
    let (Some(last), Some(years)) = (judgement.series.last(), Years::of(judgement, YEARS_BACK, YEARS_AHEAD))
    else {
        return Vec::new();
    };
    let figure = indicator_figure(scene.dossier, indicator, judgement, scene.plan, scene.on, words);
    let figure = match outlook {
        Some(outlook) => with_outlook(figure, outlook, indicator, words),
        None => figure,
    };
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
    vec![
        Block::Figure(Figure {
            drawing: draw_series(&figure, WIDTH, height, &Palette::PAPER),
            caption: words.say_with(caption, &values),
            alternative: describe(indicator, judgement, words),
            legend: legend.collect(),
            data: None,
        }),
        table_of_years(scene, indicator, &years).into(),
    ]
}

fn shape(kind: LegendKind) -> LegendShape {
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
    let figure = |value: f64| words.figure(indicator, value);
    let mut push = |label: String, values: Vec<Option<String>>| {
        if values.iter().any(Option::is_some) {
            let cells = values.into_iter().map(|value| value.unwrap_or_else(|| "—".to_owned()));
            table.push([label].into_iter().chain(cells).map(Cell::from));
        }
    };
    let is_state = indicator.aggregation == Aggregation::Last;
    let is_yearly = years.until.frequency().per_year() == 1;
    let is_state_in_year = is_state && !is_yearly;
    if let Some(months) = words.short_months(years.from, years.until) {
        let month = words.month(years.until.last_day().month());
        let label = if is_state {
            words.say_with("report-years-state", &[("month", &month)])
        } else {
            words.say_with("report-years-same", &[("months", &months)])
        };
        push(label, rows.iter().map(|row| row.same.map(figure)).collect());
        if indicator.aggregation == Aggregation::Sum && indicator.direction != Direction::Band {
            let label = words.say_with("report-years-expected", &[("months", &months)]);
            push(label, rows.iter().map(|row| row.expected.map(figure)).collect());
        }
    }
    let whole = if is_state_in_year { "report-years-state-end" } else { "report-years-whole" };
    let hidden = |year: i32| withheld::hides_year(scene, indicator.id, year).then(|| withheld::mark(scene));
    let of_whole = |row: &crate::analysis::YearRow| row.whole.map(figure).or_else(|| hidden(row.year));
    push(words.say(whole), rows.iter().map(of_whole).collect());
    if indicator.direction != Direction::Informative {
        let target = if is_state_in_year { "report-years-target-end" } else { "report-years-target" };
        let of_row = |row: &crate::analysis::YearRow| match (row.target, row.upper) {
            (Some(low), Some(high)) => {
                let (low, high) = (figure(low), figure(high));
                Some(words.say_with("report-years-band", &[("low", &low), ("high", &high)]))
            }
            (target, _) => target.map(figure),
        };
        push(words.say(target), rows.iter().map(of_row).collect());
    }
    let short: Vec<String> =
        rows.iter().filter(|row| row.missing > 0).map(|row| row.year.to_string()).collect();
    if short.is_empty() {
        table
    } else {
        table.noted(words.say_with("report-years-missing", &[("years", &words.list(&short))]))
    }
}

/// All indicators of a priority.
pub(in crate::reports) fn table(scene: &Scene<'_>, priority: &Priority) -> Table {
    let words = scene.words;
    let mut table = Table::new(
        words.say_with("report-indicators-name", &[("code", &priority.code)]),
        [
            Column::left(words.say("report-column-indicator")).strong().share(3.0),
            Column::left(words.say("report-column-figure")).share(2.9),
            Column::left(words.say("report-column-expected")).share(1.9),
            Column::left(words.say("report-column-status")),
            Column::left(words.say("report-column-change")).share(2.4),
        ],
    );
    for id in Picture::indicators_of(scene.dossier, priority.id) {
        let (Some(indicator), Some(judgement)) = (scene.dossier.get(id), scene.picture.indicators.get(&id))
        else {
            continue;
        };
        table.push([
            indicator.name.clone().into(),
            figure(scene, indicator, judgement),
            verdict::expected(scene, indicator, judgement).into(),
            scene.status(judgement.status).into(),
            verdict::cell(scene, indicator, judgement).into(),
        ]);
    }
    table
}

/// The figure of the year with its unit, and the periods that it is about.
fn figure(scene: &Scene<'_>, indicator: &Indicator, judgement: &Judgement) -> Cell {
    let words = scene.words;
    let (Some(text), Some(last)) = (words.year_figure(indicator, judgement), judgement.series.last()) else {
        if withheld::is_hidden(scene, indicator.id) {
            return Run::muted(withheld::mark(scene)).into();
        }
        return Run::muted(words.say("report-no-figure")).into();
    };
    let measured = judgement.series.of_year(last.period.year());
    let from = measured.first().map_or(last.period, |first| first.period);
    // What is not added up or averaged is the state at the end.
    let is_state = indicator.aggregation == Aggregation::Last && last.period.frequency().per_year() > 1;
    let span = if is_state {
        let month = words.short_month(last.period.last_day().month());
        let span = format!("{month} {}", last.period.year());
        words.say_with("report-state-at", &[("span", &span)])
    } else {
        verdict::span(scene, from, last.period)
    };
    vec![Run::plain(text), Run::muted(format!("\n{span}"))].into()
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
