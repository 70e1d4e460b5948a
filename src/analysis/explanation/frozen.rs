//! A figure that a Check was judged on, beside the same figure as it is known now.

use super::caveat::Caveat;
use super::formula::Formula;
use super::indicator::aggregated;
use super::input::{Input, cut_off};
use super::{Explained, Explanation, Quantity, Signed, Step};
use crate::analysis::{CheckFigure, Picture, Series};
use crate::domain::{Dossier, FrozenFigure, Id, PhaseKind};
use chrono::Datelike;

pub(super) fn explain(dossier: &Dossier, picture: &Picture, id: Id<FrozenFigure>) -> Option<Explanation> {
    let frozen = dossier.get(id)?;
    let (indicator, cycle) = (dossier.get(frozen.indicator)?, dossier.get(frozen.cycle)?);
    let phases = cycle.phases(dossier);
    let check = phases.iter().find(|phase| phase.kind == PhaseKind::Check);
    let signed = check.and_then(|phase| Some(Signed { on: phase.signed_on?, by: phase.signed_by }));
    let series = Series::of(dossier, indicator, frozen.day);
    let readings = series.of_year(frozen.day.year());
    let now = CheckFigure::of(dossier, indicator, frozen.day.year(), frozen.day).value;
    let step = |quantity, value, formula| Step { quantity, value: Some(value), formula };
    let now_step = now.zip(aggregated(indicator, readings));
    let now_step = now_step.map(|(now, formula)| step(Quantity::Now, now, formula));
    let expected = frozen.expected.map(|value| step(Quantity::Expected, value, Formula::Taken(value)));
    let steps = now_step.into_iter().chain(expected);
    let inputs: Vec<Input> = readings.iter().map(Input::of_reading).collect();
    // The sums of what is entered twice may differ in a last bit.
    let differs = now.is_none_or(|now| (now - frozen.value).abs() > 1e-9 * (1.0 + frozen.value.abs()));
    Some(Explanation {
        indicator: Some(indicator.id),
        steps: steps.chain([step(Quantity::Frozen, frozen.value, Formula::Taken(frozen.value))]).collect(),
        source: indicator.source.trim().to_owned(),
        owner: indicator.owner,
        cut_off: cut_off(&inputs),
        inputs,
        signed,
        caveats: if differs { vec![Caveat::ChangedSince] } else { Vec::new() },
        ..Explanation::begun(Explained::Frozen(id), picture.on)
    })
}
