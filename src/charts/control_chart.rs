//! A control chart laid over the figure of an indicator.
//!
//! With a season the centre and the limits run through the middle of each period; without one they are straight.

use super::indicator::unit;
use super::series::{CentreSegment, PointTone, SeriesFigure, SeriesPoint};
use crate::analysis::{ControlChart, Segment};
use crate::domain::{Frequency, Indicator, Period};
use crate::words::Words;
use chrono::{Days, NaiveDate};

/// The figure with centre, limits, and the points that stand out. `first` is the period of the chart's first value.
///
/// A chart per quarter shows the quarters: lines that belong to months, such as the target path, are left out.
pub fn with_control_chart(
    mut figure: SeriesFigure,
    chart: &ControlChart,
    indicator: &Indicator,
    first: Period,
    words: &Words,
) -> SeriesFigure {
    if chart.is_quarterly {
        figure = SeriesFigure {
            points: quarters(chart, indicator, first, words),
            trajectory: Vec::new(),
            baseline: None,
            band: Vec::new(),
            forecast: Vec::new(),
            spots: Vec::new(),
            unit: unit(indicator, Frequency::Quarter, words),
            ..figure
        };
    }
    figure.centre = chart.segments.iter().filter_map(|segment| stretch(chart, segment, first)).collect();
    let days: Vec<Option<NaiveDate>> =
        (0..chart.points.len()).map(|at| Some(chart.period(at, first)?.first_day())).collect();
    for point in &mut figure.points {
        if let Some(at) = days.iter().position(|day| *day == Some(point.from)) {
            mark(point, at, chart, indicator, words);
        }
    }
    figure
}

/// Tones a point and lets it tell its rule and its limits.
fn mark(point: &mut SeriesPoint, at: usize, chart: &ControlChart, indicator: &Indicator, words: &Words) {
    let mut told = vec![std::mem::take(&mut point.says)];
    if let Some(signal) = chart.signal_at(at) {
        point.tone = match signal.side.is_better(indicator.direction) {
            Some(true) => PointTone::Good,
            Some(false) => PointTone::Bad,
            None => PointTone::Marked,
        };
        told.push(words.control_rule(signal));
    }
    let limits = chart.limits_at(at).and_then(|limits| words.control_limits(indicator, &limits));
    told.extend(limits);
    point.says = told.join("\n");
}

/// Centre and limits of a segment, from its first to its last day.
fn stretch(chart: &ControlChart, segment: &Segment, first: Period) -> Option<CentreSegment> {
    let (from, until) = (chart.period(segment.from, first)?, chart.period(segment.until, first)?);
    if chart.season.is_none() {
        let (begin, end) = (from.first_day(), until.last_day());
        return Some(CentreSegment::level(begin, end, segment.centre, segment.lower, segment.upper));
    }
    let periods = std::iter::successors(Some(from), |period| Some(period.next()));
    let mut places: Vec<_> = (segment.from..=segment.until)
        .zip(periods)
        .filter_map(|(at, period)| {
            let limits = chart.limits_at(at)?;
            Some((middle(period), limits.centre, limits.lower, limits.upper))
        })
        .collect();
    let (begin, end) = (places.first().copied()?, places.last().copied()?);
    places.insert(0, (from.first_day(), begin.1, begin.2, begin.3));
    places.push((until.next().first_day(), end.1, end.2, end.3));
    Some(CentreSegment { places })
}

pub(super) fn middle(period: Period) -> NaiveDate {
    let length = (period.last_day() - period.first_day()).num_days().unsigned_abs() + 1;
    period.first_day() + Days::new(length / 2)
}

/// The quarters of a chart as points.
fn quarters(chart: &ControlChart, indicator: &Indicator, first: Period, words: &Words) -> Vec<SeriesPoint> {
    let measured = chart.points.iter().enumerate().filter(|(_, point)| point.value.is_finite());
    measured
        .filter_map(|(at, point)| {
            let period = chart.period(at, first)?;
            let (said, value) = (words.period(period), words.figure_in_unit(indicator, point.value));
            Some(SeriesPoint {
                from: period.first_day(),
                to: period.last_day(),
                value: point.value,
                says: words.say_with("figure-point", &[("period", &said), ("value", &value)]),
                ..SeriesPoint::default()
            })
        })
        .collect()
}
