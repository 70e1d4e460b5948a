//! An indicator as a figure: the same one in the window and on paper.
//!
//! All numbers come from the analysis; here they only get their places, their labels and their words.

use chrono::{Datelike, Months, NaiveDate};

use super::series::{LegendKind, NumberShape, PointTone, SeriesFigure, SeriesPoint};
use super::sparkline::Sparkline;
use crate::analysis::{Judgement, Reading, Trajectory};
use crate::domain::{Aggregation, Direction, Dossier, Frequency, Indicator, Nature, Period, Plan};
use crate::words::{Language, Words};

/// How far before the plan the axis may begin, in months.
const BEFORE_PLAN: u32 = 24;

/// The figure of an indicator on a day: readings, trajectory, baseline and notes, over the whole plan.
pub fn indicator_figure(
    dossier: &Dossier,
    indicator: &Indicator,
    judgement: &Judgement,
    plan: Option<&Plan>,
    on: NaiveDate,
    words: &Words,
) -> SeriesFigure {
    let readings = &judgement.series.readings;
    let first = readings.first().map(|reading| reading.period.first_day());
    let (from, to) = match plan {
        Some(plan) => {
            let earliest = plan.from - Months::new(BEFORE_PLAN);
            (first.map_or(plan.from, |first| first.max(earliest).min(plan.from)), plan.until)
        }
        None => (first.unwrap_or(on), on),
    };
    let judged = judgement.trajectory.as_ref();
    let is_band = indicator.direction == Direction::Band;
    let path = |one: &Trajectory| plan.map(|plan| trajectory(indicator, one, plan)).unwrap_or_default();
    let band = |one: &Trajectory| plan.map(|plan| band(indicator, one, plan)).unwrap_or_default();
    SeriesFigure {
        points: readings.iter().map(|reading| point(indicator, reading, words)).collect(),
        trajectory: judged.filter(|_| !is_band).map(path).unwrap_or_default(),
        baseline: judged.and_then(|one| baseline(indicator, one, words)),
        band: judged.filter(|_| is_band).map(band).unwrap_or_default(),
        centre: Vec::new(),
        forecast: Vec::new(),
        spots: Vec::new(),
        annotations: notes(dossier, indicator, on),
        now: Some(on).filter(|on| *on >= from && *on < to),
        from,
        to,
        unit: unit(indicator, indicator.frequency, words),
        zero_based: matches!(indicator.nature, Nature::Count | Nature::Proportion),
        number: NumberShape {
            decimals: usize::try_from(indicator.decimals).unwrap_or_default(),
            decimal_comma: words.language != Language::English,
        },
        month_names: (1..=12).map(|month| words.short_month(month)).collect(),
    }
}

/// The last readings of an indicator, at most two years of them, beside what the last one should be.
pub fn sparkline(judgement: &Judgement) -> Sparkline {
    let readings = &judgement.series.readings;
    let Some(last) = readings.last() else { return Sparkline::default() };
    let most = (2 * last.period.frequency().per_year() as usize).max(6);
    let first = &readings[readings.len().saturating_sub(most)];
    let mut values = Vec::new();
    let mut period = first.period;
    while period <= last.period && values.len() < 4 * most {
        values.push(readings.iter().find(|one| one.period == period).map(Reading::figure));
        period = period.next();
    }
    let values = values.split_off(values.len().saturating_sub(most));
    let target = judgement.trajectory.as_ref().and_then(|one| one.of_period(last.period));
    Sparkline { values, target }
}

/// The figure of an indicator in words, for who does not see it.
pub fn describe(indicator: &Indicator, judgement: &Judgement, words: &Words) -> String {
    let readings = &judgement.series.readings;
    let (Some(first), Some(last)) = (readings.first(), readings.last()) else {
        return words.say_with("figure-without-readings", &[("indicator", &indicator.name)]);
    };
    let by_figure = |one: &&Reading, other: &&Reading| one.figure().total_cmp(&other.figure());
    let lowest = readings.iter().min_by(by_figure).unwrap_or(first);
    let highest = readings.iter().max_by(by_figure).unwrap_or(last);
    let value = |reading: &Reading| words.figure_in_unit(indicator, reading.figure());
    let period = |reading: &Reading| words.period(reading.period);
    let mut sentences = vec![
        words.say_with(
            "figure-describes",
            &[
                ("indicator", &indicator.name),
                ("frequency", &words.word(indicator.frequency)),
                ("from", &period(first)),
                ("until", &period(last)),
            ],
        ),
        words.say_with(
            "figure-describes-readings",
            &[
                ("first", &value(first)),
                ("last", &value(last)),
                ("lowest", &value(lowest)),
                ("lowest-in", &period(lowest)),
                ("highest", &value(highest)),
                ("highest-in", &period(highest)),
            ],
        ),
    ];
    sentences.extend(judgement.trajectory.as_ref().and_then(|one| describe_target(indicator, one, words)));
    sentences.push(words.say_with("figure-describes-status", &[("status", &words.word(judgement.status))]));
    if let Some(change) = judgement.change.as_ref().filter(|change| change.is_tested())
        && let Some(reference) = change.reference.first()
    {
        let values = [("verdict", words.verdict(Some(change))), ("reference", reference.year().to_string())];
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        sentences.push(words.say_with("figure-describes-change", &values));
    }
    sentences.join(" ")
}

/// What an element of a legend is called; the line of now is called by the day judged.
pub fn legend_label(kind: LegendKind, on: NaiveDate, words: &Words) -> String {
    words.say(match kind {
        LegendKind::Measurement => "figure-legend-measurement",
        LegendKind::Provisional => "figure-legend-provisional",
        LegendKind::Good => "figure-legend-good",
        LegendKind::Bad => "figure-legend-bad",
        LegendKind::Marked => "control-chart-legend-marked",
        LegendKind::Centre => "figure-legend-centre",
        LegendKind::Limits => "figure-legend-limits",
        LegendKind::Trajectory => "figure-legend-trajectory",
        LegendKind::Baseline => "figure-legend-baseline",
        LegendKind::Band => "figure-legend-band",
        LegendKind::Forecast => "figure-legend-forecast",
        LegendKind::Annotation => "figure-legend-annotation",
        LegendKind::Now => return words.day(on),
    })
}

fn describe_target(indicator: &Indicator, trajectory: &Trajectory, words: &Words) -> Option<String> {
    let (year, target, upper) = trajectory.end()?;
    let (target, year) = (words.figure_in_unit(indicator, target), year.to_string());
    Some(match (indicator.direction, upper) {
        (Direction::Informative, _) => return None,
        (Direction::Band, Some(upper)) => {
            let upper = words.figure_in_unit(indicator, upper);
            words.say_with("figure-describes-band", &[("low", &target), ("high", &upper), ("year", &year)])
        }
        _ => words.say_with("figure-describes-target", &[("target", &target), ("year", &year)]),
    })
}

fn point(indicator: &Indicator, reading: &Reading, words: &Words) -> SeriesPoint {
    SeriesPoint {
        from: reading.period.first_day(),
        to: reading.period.last_day(),
        value: reading.figure(),
        provisional: reading.is_provisional,
        tone: PointTone::Plain,
        says: words.reading(indicator, reading),
    }
}

/// What counts above the axis: feiten per maand, %.
pub(super) fn unit(indicator: &Indicator, frequency: Frequency, words: &Words) -> String {
    match indicator.aggregation {
        Aggregation::Sum => format!("{} {}", indicator.unit, words.word(frequency)),
        _ => indicator.unit.clone(),
    }
}

/// The periods of a plan.
fn periods(plan: &Plan, frequency: Frequency) -> impl Iterator<Item = Period> {
    let first = Period::containing(plan.from, frequency);
    let until = plan.until;
    std::iter::successors(Some(first), |period| Some(period.next()))
        .take_while(move |period| period.first_day() <= until)
        .take(1200)
}

/// The target path: each period at its middle, as readings stand, and on to the end of the plan.
fn trajectory(indicator: &Indicator, judged: &Trajectory, plan: &Plan) -> Vec<(NaiveDate, f64)> {
    if judged.targets.is_empty() {
        return Vec::new();
    }
    let middle = |period: Period| {
        let (first, last) = (period.first_day(), period.last_day());
        first + chrono::Days::new((last - first).num_days().unsigned_abs() / 2)
    };
    // What is measured once a year begins at its baseline; otherwise the path would lack its first step.
    let start = judged.baseline.filter(|_| indicator.frequency == Frequency::Year).and_then(|(year, _)| {
        let period = Period::new(year, 1, Frequency::Year).filter(|_| year < plan.from.year())?;
        Some((middle(period), judged.baseline_of_period(Frequency::Year)?))
    });
    let along = periods(plan, indicator.frequency)
        .filter_map(|period| Some((middle(period), judged.of_period(period)?)));
    let mut path: Vec<_> = start.into_iter().chain(along).collect();
    if let Some((_, value)) = path.last().copied() {
        path.push((plan.until, value));
    }
    path
}

/// The band of targets: a step each year.
fn band(indicator: &Indicator, judged: &Trajectory, plan: &Plan) -> Vec<(NaiveDate, f64, f64)> {
    // Periods before the first target have no band.
    let first = judged.targets.first().map_or(i32::MAX, |target| target.0);
    periods(plan, indicator.frequency)
        .filter(|period| period.year() >= first)
        .filter_map(|period| {
            let (low, high) = judged.band_of_period(period)?;
            Some([(period.first_day(), low, high), (period.last_day(), low, high)])
        })
        .flatten()
        .collect()
}

fn baseline(indicator: &Indicator, judged: &Trajectory, words: &Words) -> Option<(f64, String)> {
    let ((year, _), value) = (judged.baseline?, judged.baseline_of_period(indicator.frequency)?);
    let figure = words.figure_bare(indicator, value);
    let values = [("year", year.to_string()), ("figure", figure)];
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    Some((value, words.say_with("figure-baseline", &values)))
}

/// What happened until the day, the earliest first.
fn notes(dossier: &Dossier, indicator: &Indicator, on: NaiveDate) -> Vec<(NaiveDate, String)> {
    let known = indicator.annotations(dossier).into_iter().filter(|note| note.day <= on);
    known.map(|note| (note.day, note.text.trim_end_matches('.').to_owned())).collect()
}
