//! Figures that came in, were revised or were withdrawn.

use super::Moment;
use crate::analysis::Reading;
use crate::domain::{Id, Indicator, Period};
use std::collections::BTreeMap;

/// What happened to the figures of an indicator.
#[derive(Debug, Clone, PartialEq)]
pub struct FigureChange {
    /// The indicator.
    pub indicator: Id<Indicator>,
    /// Figures of periods that had none, the earliest first.
    pub new: Vec<Reading>,
    /// Figures that were known otherwise: then and now.
    pub revised: Vec<(Reading, Reading)>,
    /// Figures that are no longer there.
    pub withdrawn: Vec<Reading>,
}

/// The figures that differ, by the code of their indicator.
pub(super) fn figures(then: Moment<'_>, now: Moment<'_>) -> Vec<FigureChange> {
    let mut indicators: Vec<&Indicator> = now.0.indicators.values().collect();
    indicators.sort_by(|one, other| one.code.cmp(&other.code));
    indicators.into_iter().filter_map(|indicator| change(then, now, indicator.id)).collect()
}

fn change(then: Moment<'_>, now: Moment<'_>, indicator: Id<Indicator>) -> Option<FigureChange> {
    let (was, is) = (readings(then, indicator), readings(now, indicator));
    let only = |these: &BTreeMap<Period, &Reading>, those: &BTreeMap<Period, &Reading>| {
        let lone = these.iter().filter(|(period, _)| !those.contains_key(*period));
        lone.map(|(_, reading)| (*reading).clone()).collect::<Vec<_>>()
    };
    let both = is.iter().filter_map(|(period, now)| Some((*was.get(period)?, *now)));
    let revised: Vec<_> = both
        .filter(|(was, is)| (was.value, was.denominator) != (is.value, is.denominator))
        .map(|(was, is)| (was.clone(), is.clone()))
        .collect();
    let (new, withdrawn) = (only(&is, &was), only(&was, &is));
    let differs = !(new.is_empty() && revised.is_empty() && withdrawn.is_empty());
    differs.then_some(FigureChange { indicator, new, revised, withdrawn })
}

fn readings(moment: Moment<'_>, indicator: Id<Indicator>) -> BTreeMap<Period, &Reading> {
    let judged = moment.1.indicators.get(&indicator);
    let readings = judged.map_or(&[][..], |judged| &judged.series.readings);
    readings.iter().map(|reading| (reading.period, reading)).collect()
}
