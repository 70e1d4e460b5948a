//! The views of an indicator as figures: year on year, running through the year, and by municipality.

use super::areas::{AreaBar, AreasFigure};
use super::axis::NumberShape;
use super::indicator::unit;
use super::years::{YearCurve, YearPoint, YearsFigure};
use crate::analysis::{ByArea, Judgement, Running, Shown, YearLine, YearOnYear};
use crate::domain::{Aggregation, Direction, Dossier, Indicator, Nature, Period};
use crate::words::{Language, Words};

/// Years over each other, as a figure.
pub fn year_on_year_figure(
    indicator: &Indicator,
    judgement: &Judgement,
    view: &YearOnYear,
    words: &Words,
) -> YearsFigure {
    let counts = match view.measure {
        Shown::Figure => unit(indicator, indicator.frequency, words),
        Shown::Index => {
            let base = judgement.trajectory.as_ref().and_then(|one| one.baseline);
            let year = base.map_or_else(String::new, |(year, _)| year.to_string());
            words.say_with("views-unit-index", &[("year", &year)])
        }
        Shown::Rolling => words.say_with("views-unit-rolling", &[("unit", &indicator.unit)]),
    };
    let usual_label = match view.usual_years.as_slice() {
        [first, .., last] => {
            let years = [("from", first.to_string()), ("until", last.to_string())];
            words.say_with("views-usual", &years.each_ref().map(|(name, year)| (*name, year.as_str())))
        }
        _ => String::new(),
    };
    let says = |period: Period, value: f64| says(indicator, judgement, view.measure, period, value, words);
    let level = (view.measure == Shown::Index).then(|| (100.0, words.say("views-level")));
    let decimals = if view.measure == Shown::Index { 0 } else { indicator.decimals };
    YearsFigure {
        lines: curves(&view.years, judgement, &says),
        usual: view.usual.iter().map(|one| one.map(|usual| (usual.low, usual.mean, usual.high))).collect(),
        usual_label,
        level,
        periods: periods(judgement, words),
        unit: counts,
        zero_based: is_zero_based(indicator) && view.measure != Shown::Rolling,
        number: number(decimals, words),
        ..YearsFigure::default()
    }
}

/// The year as it runs, as a figure.
pub fn running_figure(
    indicator: &Indicator,
    judgement: &Judgement,
    view: &Running,
    words: &Words,
) -> YearsFigure {
    let says = |period: Period, value: f64| {
        let first = Period::new(period.year(), 1, period.frequency()).unwrap_or(period);
        let values =
            [("period", words.span(first, period)), ("value", words.figure_in_unit(indicator, value))];
        words.say_with("figure-point", &values.each_ref().map(|(name, value)| (*name, value.as_str())))
    };
    let key =
        if indicator.aggregation == Aggregation::Sum { "views-unit-running" } else { "views-unit-so-far" };
    let target = view.target.map(|target| words.figure_bare(indicator, target));
    let name = target.map(|target| words.say_with("views-target", &[("figure", &target)]));
    let is_there = view.path.iter().any(Option::is_some);
    YearsFigure {
        lines: curves(&view.years, judgement, &says),
        path: is_there.then(|| (view.path.clone(), name.unwrap_or_default())),
        upper: view.upper.clone(),
        end: words.left(indicator, view).unwrap_or_default(),
        periods: periods(judgement, words),
        unit: words.say_with(key, &[("unit", &indicator.unit)]),
        zero_based: is_zero_based(indicator),
        number: number(indicator.decimals, words),
        ..YearsFigure::default()
    }
}

/// The municipalities, as a figure.
pub fn areas_figure(indicator: &Indicator, view: &ByArea, dossier: &Dossier, words: &Words) -> AreasFigure {
    let (span, year) = (words.span(view.from, view.until), view.from.year() - 1);
    let before_span = words.span(view.from.in_year(year), view.until.in_year(year));
    let bars = view.areas.iter().enumerate().map(|(place, one)| {
        let name = dossier.get(one.area).map_or_else(String::new, |area| area.name.clone());
        let figure = words.figure_bare(indicator, one.figure);
        let before = one.before.map(|before| (before, words.figure_bare(indicator, before)));
        // The first one says of which periods the figures are, so that no legend is needed.
        let named = |figure: &str, span: &str| {
            if place == 0 {
                words.say_with("views-area-in", &[("figure", figure), ("span", span)])
            } else {
                figure.to_owned()
            }
        };
        let mut lines = vec![
            words.say_with("views-area-point", &[("area", &name), ("figure", &figure), ("span", &span)]),
        ];
        lines.extend(one.change.as_ref().map(|change| {
            let verdict = words.inside(&words.verdict(Some(change)));
            let difference = words.difference(indicator, change);
            words.say_with("views-area-change", &[("difference", &difference), ("verdict", &verdict)])
        }));
        lines.extend(one.is_provisional.then(|| words.say("views-provisional")));
        AreaBar {
            label: named(&figure, &span),
            before: before.map(|(value, text)| (value, named(&text, &before_span))),
            value: one.figure,
            says: lines.join("\n"),
            name,
        }
    });
    AreasFigure {
        bars: bars.collect(),
        title: indicator.unit.clone(),
        is_provisional: view.areas.iter().any(|one| one.is_provisional),
    }
}

fn curves(years: &[YearLine], judgement: &Judgement, says: &dyn Fn(Period, f64) -> String) -> Vec<YearCurve> {
    let frequency = judgement.series.last().map(|last| last.period.frequency());
    let curve = |line: &YearLine| {
        let point = |(number, value): (u32, &Option<f64>)| {
            let (period, value) = (Period::new(line.year, number, frequency?)?, (*value)?);
            let provisional = judgement.series.reading(period).is_some_and(|one| one.is_provisional);
            Some(YearPoint { value, provisional, says: says(period, value) })
        };
        YearCurve { name: line.year.to_string(), points: (1..).zip(&line.values).map(point).collect() }
    };
    years.iter().map(curve).collect()
}

/// What a point of a year tells: the reading itself, or what was made of it.
fn says(
    indicator: &Indicator,
    judgement: &Judgement,
    measure: Shown,
    period: Period,
    value: f64,
    words: &Words,
) -> String {
    let reading = judgement.series.reading(period);
    let read = reading.map_or_else(String::new, |reading| words.reading(indicator, reading));
    let name = words.period(period);
    match measure {
        Shown::Figure => read,
        Shown::Index => {
            let index = words.number(value, 0);
            format!("{}\n{read}", words.say_with("views-point-index", &[("index", &index)]))
        }
        Shown::Rolling => {
            let value = words.figure_in_unit(indicator, value);
            words.say_with("views-point-rolling", &[("period", &name), ("value", &value)])
        }
    }
}

fn periods(judgement: &Judgement, words: &Words) -> Vec<String> {
    let Some(last) = judgement.series.last().map(|last| last.period) else { return Vec::new() };
    let of = |number| Period::new(last.year(), number, last.frequency());
    (1..=last.frequency().per_year()).filter_map(of).map(|period| words.period_of_year(period)).collect()
}

fn is_zero_based(indicator: &Indicator) -> bool {
    matches!(indicator.nature, Nature::Count | Nature::Proportion) || indicator.direction == Direction::Band
}

fn number(decimals: i64, words: &Words) -> NumberShape {
    NumberShape {
        decimals: usize::try_from(decimals).unwrap_or_default(),
        decimal_comma: words.language != Language::English,
    }
}
