//! The change of an indicator: both figures, what they differ, and the method that judged it.

use super::formula::{Formula, Method};
use super::input::Input;
use super::{Quantity, Step};
use crate::analysis::series::Reading;
use crate::analysis::{Change, ChangeRule, Judgement};

pub(super) fn explain(judged: &Judgement) -> Option<(Vec<Step>, Vec<Input>)> {
    let change = judged.change.as_ref()?;
    let (now, then) = compared(change);
    let is_relative = matches!(change.rule, ChangeRule::Dispersed | ChangeRule::Exact);
    let (interval, method) = (change.interval, method(change));
    let formula = Formula::Change { now, then, is_relative, interval, method };
    let step = |quantity, value| Step { quantity, value: Some(value), formula: Formula::Taken(value) };
    let value = Some(change.change).filter(|change| change.is_finite());
    let steps = vec![
        step(Quantity::Figure, now),
        step(Quantity::Reference, then),
        Step { quantity: Quantity::Change, value, formula },
    ];
    let readings = change.compared.now.iter().chain(&change.compared.then);
    Some((steps, readings.map(Input::of_reading).collect()))
}

/// Both figures; proportions in percent, from their numerators and denominators.
fn compared(change: &Change) -> (f64, f64) {
    let share = |readings: &[Reading]| {
        let sums = readings
            .iter()
            .try_fold((0.0, 0.0), |sum, one| Some((sum.0 + one.value, sum.1 + one.denominator?)));
        sums.map(|(part, whole)| part / whole * 100.0)
    };
    let compared = &change.compared;
    let shares = share(&compared.now).zip(share(&compared.then));
    let shares = shares.filter(|_| change.rule == ChangeRule::Newcombe);
    shares.unwrap_or((compared.figure_now, compared.figure_then))
}

fn method(change: &Change) -> Method {
    match change.rule {
        ChangeRule::Dispersed => Method::Dispersed(change.dispersion.unwrap_or(1.0)),
        ChangeRule::Exact => Method::Exact,
        ChangeRule::Newcombe => Method::Newcombe,
        ChangeRule::None => Method::None,
    }
}
