//! The limits of a control chart, and how likely a target is.

use super::caveat::Caveat;
use super::formula::Formula;
use super::input::Input;
use super::{Quantity, Step};
use crate::analysis::{Course, Judgement, Question};
use crate::domain::{Dossier, Indicator, Nature};
use chrono::NaiveDate;

pub(super) fn limits(
    dossier: &Dossier,
    indicator: &Indicator,
    judged: &Judgement,
    on: NaiveDate,
) -> Option<(Vec<Step>, Vec<Input>)> {
    let course = Course::of(dossier, indicator, &judged.series, on)?;
    let chart = course.control_chart(indicator)?;
    let last = chart.segments.last()?;
    let formula = Formula::Limits {
        centre: last.centre,
        lower: last.lower,
        upper: last.upper,
        points: last.measured,
        is_root: indicator.nature == Nature::Count,
        is_adjusted: chart.season.is_some(),
        is_quarterly: chart.is_quarterly,
    };
    let first = chart.points.get(last.from).map(|point| course.period(point.from))?;
    let own = judged.series.readings.iter().filter(|one| one.period >= first);
    let step = Step { quantity: Quantity::Limits, value: Some(last.centre), formula };
    Some((vec![step], own.map(Input::of_reading).collect()))
}

/// The next year whose target is open, and the last year of the plan; none when nothing can be said.
pub(super) fn forecast(
    dossier: &Dossier,
    indicator: &Indicator,
    judged: &Judgement,
    on: NaiveDate,
) -> Option<(Vec<Step>, Vec<Input>, Option<Caveat>)> {
    let outlook = Question::of(dossier, indicator, judged, dossier.plan_on(on), on)?.answer().ok()?;
    let next = outlook.years.iter().find(|year| !year.is_known)?;
    let last = outlook.years.last().filter(|last| last.year != next.year);
    let maturity = outlook.maturity;
    let step = |year: &crate::analysis::YearAhead| Step {
        quantity: Quantity::Forecast,
        value: Some(year.probability),
        formula: Formula::Forecast { year: *year, maturity },
    };
    let steps = last.into_iter().chain([next]).map(step).collect();
    let inputs = judged.series.readings.iter().map(Input::of_reading).collect();
    Some((steps, inputs, maturity.is_rough().then_some(Caveat::Rough(maturity))))
}
