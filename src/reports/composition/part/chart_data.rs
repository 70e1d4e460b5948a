//! The numbers of a chart, period by period, for a writer that draws its own.

use chrono::NaiveDate;

use super::Scene;
use super::indicators::shape;
use crate::analysis::{AreaFigure, ByArea, Judgement};
use crate::charts::{Ink, LegendKind, Palette, SeriesFigure, legend_label};
use crate::domain::{Indicator, Period};
use crate::reports::report::{ChartData, ChartLine, LegendShape};

/// Most periods in the numbers of a chart.
const MOST: usize = 600;

/// The numbers of the figure of an indicator: one label a period, from the first day of its axis; none without numbers.
pub(in crate::reports) fn of_series(
    scene: &Scene<'_>,
    indicator: &Indicator,
    judgement: &Judgement,
    figure: &SeriesFigure,
) -> Option<ChartData> {
    let frequency = judgement.series.last()?.period.frequency();
    let first = Period::containing(figure.from, frequency);
    let all = std::iter::successors(Some(first), |period| Some(period.next()));
    let periods: Vec<Period> = all.take_while(|one| one.first_day() <= figure.to).take(MOST).collect();
    let lines = drawn(figure).into_iter();
    let lines = lines.map(|(kind, edge, values)| line(scene, kind, edge, &values, &periods));
    let mut lines: Vec<ChartLine> = lines.filter(|line| line.values.iter().any(Option::is_some)).collect();
    // Periods at either end without any number have no labels.
    let has_value = |at: &usize| lines.iter().any(|line| line.values[*at].is_some());
    let (from, until) = ((0..periods.len()).find(has_value)?, (0..periods.len()).rfind(has_value)?);
    for line in &mut lines {
        line.values = line.values[from..=until].to_vec();
    }
    Some(ChartData {
        labels: periods[from..=until].iter().map(|period| scene.words.period(*period)).collect(),
        lines,
        decimals: u8::try_from(indicator.decimals).unwrap_or_default(),
        unit: figure.unit.clone(),
    })
}

/// Which edge of something a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Edge {
    /// The thing itself.
    Middle,
    /// Below it.
    Low,
    /// Above it.
    High,
}

/// Values on their days.
type Values = Vec<(NaiveDate, f64)>;

/// What a figure draws, each value on a day within its period.
fn drawn(figure: &SeriesFigure) -> Vec<(LegendKind, Edge, Values)> {
    let points = figure.points.iter().map(|point| (point.from, point.value)).collect();
    let band =
        |of: fn(&(NaiveDate, f64, f64)) -> f64| figure.band.iter().map(|one| (one.0, of(one))).collect();
    type Place = (NaiveDate, f64, Option<f64>, Option<f64>);
    let places = || figure.centre.iter().flat_map(|stretch| &stretch.places);
    let limit = |of: fn(&Place) -> Option<f64>| places().filter_map(|one| Some((one.0, of(one)?))).collect();
    type Ahead = (NaiveDate, f64, f64, f64);
    let ahead = |of: fn(&Ahead) -> f64| figure.forecast.iter().map(|one| (one.0, of(one))).collect();
    vec![
        (LegendKind::Measurement, Edge::Middle, points),
        (LegendKind::Trajectory, Edge::Middle, figure.trajectory.clone()),
        (LegendKind::Band, Edge::Low, band(|one| one.1)),
        (LegendKind::Band, Edge::High, band(|one| one.2)),
        (LegendKind::Centre, Edge::Middle, limit(|one| Some(one.1))),
        (LegendKind::Limits, Edge::Low, limit(|one| one.2)),
        (LegendKind::Limits, Edge::High, limit(|one| one.3)),
        (LegendKind::Forecast, Edge::Middle, ahead(|one| one.2)),
        (LegendKind::Forecast, Edge::Low, ahead(|one| one.1)),
        (LegendKind::Forecast, Edge::High, ahead(|one| one.3)),
    ]
}

fn line(scene: &Scene<'_>, kind: LegendKind, edge: Edge, values: &Values, periods: &[Period]) -> ChartLine {
    let words = scene.words;
    let name = legend_label(kind, scene.on, words);
    let name = match edge {
        Edge::Middle => name,
        Edge::Low => words.say_with("sheet-line-low", &[("line", &name)]),
        Edge::High => words.say_with("sheet-line-high", &[("line", &name)]),
    };
    // A level is given at its ends only: the value between is that of the end before it.
    let is_level = kind == LegendKind::Centre || kind == LegendKind::Limits;
    let value = |period: &Period| {
        let (first, last) = (period.first_day(), period.last_day());
        let within = values.iter().find(|(day, _)| (first..=last).contains(day));
        let before =
            || values.iter().rfind(|(day, _)| *day < first).filter(|_| values.iter().any(|one| one.0 > last));
        let found = within.or_else(|| before().filter(|_| is_level));
        found.map(|(_, value)| *value).filter(|value| value.is_finite())
    };
    ChartLine { name, shape: shape(kind), ink: ink(kind), values: periods.iter().map(value).collect() }
}

/// The colour of a line; that of a surface would hardly be seen as a line.
fn ink(kind: LegendKind) -> Ink {
    let palette = Palette::PAPER;
    match kind {
        LegendKind::Trajectory => palette.trajectory,
        LegendKind::Forecast => palette.forecast,
        LegendKind::Centre | LegendKind::Limits | LegendKind::Band => palette.accent,
        _ => palette.series,
    }
}

/// The numbers of municipalities side by side: this year, and the same periods of the year before.
pub(in crate::reports) fn of_areas(scene: &Scene<'_>, indicator: &Indicator, view: &ByArea) -> ChartData {
    let words = scene.words;
    let year = view.from.year() - 1;
    let spans =
        [words.span(view.from, view.until), words.span(view.from.in_year(year), view.until.in_year(year))];
    let values = |of: fn(&AreaFigure) -> Option<f64>| view.areas.iter().map(of).collect();
    let inks = [Palette::PAPER.accent, Palette::PAPER.muted];
    let lines = spans.into_iter().zip(inks).zip([values(|one| Some(one.figure)), values(|one| one.before)]);
    let name =
        |one: &AreaFigure| scene.dossier.get(one.area).map_or_else(String::new, |area| area.name.clone());
    ChartData {
        labels: view.areas.iter().map(name).collect(),
        lines: lines
            .map(|((name, ink), values)| ChartLine { name, shape: LegendShape::Area, ink, values })
            .collect(),
        decimals: u8::try_from(indicator.decimals).unwrap_or_default(),
        unit: indicator.unit.clone(),
    }
}
