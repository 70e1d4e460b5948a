//! The figures of an indicator: of the year, expected, status, achievement.

use super::caveat::{self, Caveat};
use super::formula::Formula;
use super::input::{Input, cut_off};
use super::{Aspect, Explained, Explanation, Quantity, Step, ahead, change, target};
use crate::analysis::series::Reading;
use crate::analysis::{Judgement, Picture, tolerance};
use crate::domain::{Aggregation, Direction, Dossier, Id, Indicator, Nature};

pub(super) fn explain(
    dossier: &Dossier,
    picture: &Picture,
    id: Id<Indicator>,
    aspect: Aspect,
) -> Option<Explanation> {
    let (indicator, judged) = (dossier.get(id)?, picture.indicators.get(&id)?);
    let mut rough = None;
    let (steps, inputs) = match aspect {
        Aspect::Figure => {
            let readings = of_year(judged);
            (vec![figure(indicator, judged, readings)?], inputs(readings))
        }
        Aspect::Expected => {
            let targets = judged.trajectory.as_ref().map_or_else(Vec::new, target::inputs);
            (target::steps(indicator, judged)?, targets)
        }
        Aspect::Status => status(indicator, judged)?,
        Aspect::Achievement => achievement(indicator, judged)?,
        Aspect::Change => change::explain(indicator, judged)?,
        Aspect::Limits => ahead::limits(dossier, indicator, judged, picture.on)?,
        Aspect::Forecast => {
            let (steps, inputs, caveat) = ahead::forecast(dossier, indicator, judged, picture.on)?;
            rough = caveat;
            (steps, inputs)
        }
    };
    let mut caveats = beware(dossier, indicator, judged, picture, aspect);
    caveats.extend(rough);
    Some(Explanation {
        indicator: Some(id),
        steps,
        source: indicator.source.trim().to_owned(),
        owner: indicator.owner,
        cut_off: cut_off(&inputs),
        caveats,
        inputs,
        ..Explanation::begun(Explained::Indicator(id, aspect), picture.on)
    })
}

/// The caveats that bear on an aspect.
fn beware(
    dossier: &Dossier,
    indicator: &Indicator,
    judged: &Judgement,
    picture: &Picture,
    aspect: Aspect,
) -> Vec<Caveat> {
    let mut all = caveat::caveats(dossier, indicator, judged, picture.on);
    all.retain(|caveat| caveat.bears_on(aspect));
    all
}

/// The readings of the year judged.
fn of_year(judged: &Judgement) -> &[Reading] {
    judged.series.last().map_or(&[], |last| judged.series.of_year(last.period.year()))
}

fn inputs(readings: &[Reading]) -> Vec<Input> {
    readings.iter().map(Input::of_reading).collect()
}

fn figure(indicator: &Indicator, judged: &Judgement, readings: &[Reading]) -> Option<Step> {
    let formula = aggregated(indicator, readings)?;
    Some(Step { quantity: Quantity::Figure, value: judged.figure, formula })
}

/// How readings become one figure.
pub(super) fn aggregated(indicator: &Indicator, readings: &[Reading]) -> Option<Formula> {
    let last = readings.last()?;
    let figures = || readings.iter().map(Reading::figure).collect::<Vec<_>>();
    let parts = || -> Option<(f64, f64)> {
        readings.iter().try_fold((0.0, 0.0), |sum, one| Some((sum.0 + one.value, sum.1 + one.denominator?)))
    };
    let ratio = |(part, whole)| Formula::Ratio { part, whole, per: last.per };
    Some(match indicator.aggregation {
        Aggregation::Ratio => parts().map_or_else(|| Formula::Mean(figures()), ratio),
        _ if readings.len() == 1 => match last.denominator {
            Some(whole) => ratio((last.value, whole)),
            None => Formula::Taken(last.value),
        },
        Aggregation::Sum => Formula::Sum(figures()),
        Aggregation::Mean => Formula::Mean(figures()),
        Aggregation::Last => Formula::Last(last.figure()),
    })
}

/// The numerators and the denominators behind the figure of a year; none when it is no ratio of them.
pub fn year_parts(indicator: &Indicator, judged: &Judgement) -> Option<(f64, f64)> {
    match aggregated(indicator, of_year(judged))? {
        Formula::Ratio { part, whole, .. } => Some((part, whole)),
        _ => None,
    }
}

fn status(indicator: &Indicator, judged: &Judgement) -> Option<(Vec<Step>, Vec<Input>)> {
    let readings = of_year(judged);
    let mut inputs = inputs(readings);
    let mut steps = vec![figure(indicator, judged, readings)?];
    let expected = target::steps(indicator, judged).filter(|_| indicator.direction != Direction::Informative);
    let (Some(expected_steps), Some(figure), Some(expected)) = (expected, judged.figure, judged.expected)
    else {
        return Some((steps, inputs));
    };
    steps.extend(expected_steps);
    let trajectory = judged.trajectory.as_ref()?;
    inputs.extend(target::inputs(trajectory));
    let allowed = tolerance(indicator, expected);
    let formula = match indicator.nature {
        Nature::Proportion | Nature::Score => Formula::Taken(indicator.tolerance),
        Nature::Count | Nature::Rate | Nature::Amount => {
            Formula::Tolerance { share: indicator.tolerance, expected }
        }
    };
    steps.push(Step { quantity: Quantity::Tolerance, value: Some(allowed), formula });
    let upper = trajectory.expected_upper(&judged.series, readings);
    let upper = upper.filter(|_| indicator.direction == Direction::Band);
    let direction = indicator.direction;
    let formula = Formula::Distance { direction, figure, expected, upper, tolerance: allowed };
    steps.push(Step { quantity: Quantity::Distance, value: judged.distance, formula });
    Some((steps, inputs))
}

fn achievement(indicator: &Indicator, judged: &Judgement) -> Option<(Vec<Step>, Vec<Input>)> {
    let trajectory = judged.trajectory.as_ref()?;
    let (_, target, upper) = trajectory.end()?;
    let value = judged.whole_year(indicator)?;
    let readings = last_year(indicator, judged);
    let formula = match (indicator.direction, trajectory.baseline) {
        (Direction::Band, _) => {
            Formula::Within { value, low: target, high: upper, tolerance: tolerance(indicator, target) }
        }
        (direction, Some((_, baseline))) if baseline == target => {
            Formula::Held { value, target, is_lower: direction == Direction::Lower }
        }
        (_, Some((_, baseline))) => Formula::Achieved { value, baseline, target },
        (_, None) => return None,
    };
    let whole = Step {
        quantity: Quantity::WholeYear,
        value: Some(value),
        formula: aggregated(indicator, &readings)?,
    };
    let steps =
        vec![whole, Step { quantity: Quantity::Achievement, value: Some(judged.achievement?), formula }];
    let mut inputs = inputs(&readings);
    inputs.extend(target::inputs(trajectory));
    Some((steps, inputs))
}

/// The readings of the last twelve months of what is added up, of the year until now of the rest.
fn last_year(indicator: &Indicator, judged: &Judgement) -> Vec<Reading> {
    if indicator.aggregation != Aggregation::Sum {
        return of_year(judged).to_vec();
    }
    let all = &judged.series.readings;
    let periods = indicator.frequency.per_year() as usize;
    all[all.len().saturating_sub(periods)..].to_vec()
}
