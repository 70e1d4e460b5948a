//! Indicators: whether they say what they measure, where they start, what they should reach, and have figures.

use super::inspection::{Inspection, key};
use super::kind::RemarkKind;
use super::remark::{Remark, Severity, Value};
use super::repair::{Repair, RepairKind};
use super::thread::take_owner;
use crate::analysis::FindingKind;
use crate::domain::{Direction, Frequency, Indicator, Period, Plan, Record, Target};
use chrono::{Datelike, Days};

pub(super) fn check(inspection: &mut Inspection<'_>) {
    for indicator in inspection.dossier.indicators.values() {
        let is_measuring = !inspection.measured(indicator.id).is_empty();
        if is_measuring || !inspection.watched_by(indicator.id).is_empty() {
            check_definition(inspection, indicator);
            check_gaps(inspection, indicator);
        }
        for plan in inspection.plans_of(indicator.id) {
            check_course(inspection, indicator, plan);
        }
        check_frequency(inspection, indicator);
    }
    check_targets(inspection);
    check_freshness(inspection);
}

fn check_definition(inspection: &mut Inspection<'_>, indicator: &Indicator) {
    let at = key(indicator);
    let texts = [
        (&indicator.definition, RemarkKind::IndicatorWithoutDefinition),
        (&indicator.source, RemarkKind::IndicatorWithoutSource),
        (&indicator.cut_off_rule, RemarkKind::IndicatorWithoutCutOffRule),
    ];
    for (_, kind) in texts.iter().filter(|(text, _)| text.trim().is_empty()) {
        inspection.add(Remark::new(*kind, at));
    }
    if indicator.owner.is_none() {
        let measured = inspection.measured(indicator.id);
        let owner = measured.iter().find_map(|(objective, priority)| objective.owner.or(priority.owner));
        let repair = take_owner(owner, |owner| {
            Record::Indicator(Indicator { owner: Some(owner), ..indicator.clone() })
        });
        inspection.add(Remark::new(RemarkKind::IndicatorWithoutOwner, at).repair(repair));
    }
}

/// Baseline and targets in a plan in which the indicator measures an objective.
fn check_course(inspection: &mut Inspection<'_>, indicator: &Indicator, plan: &Plan) {
    if indicator.direction == Direction::Informative {
        return;
    }
    let dossier = inspection.dossier;
    let at = key(indicator);
    // A band is judged by its edges alone.
    if indicator.direction != Direction::Band && indicator.baseline(dossier, plan.id).is_none() {
        let repair = baseline_repair(inspection, indicator, plan);
        inspection.add(Remark::new(RemarkKind::IndicatorWithoutBaseline, at).repair(repair));
    }
    if indicator.targets(dossier, plan.id).is_empty() {
        inspection.add(Remark::new(RemarkKind::IndicatorWithoutTarget, at));
    }
}

/// The figure of the whole year before the plan, when it was measured.
fn baseline_repair(inspection: &Inspection<'_>, indicator: &Indicator, plan: &Plan) -> Option<Repair> {
    let year = plan.from.year() - 1;
    let series = &inspection.picture.indicators.get(&indicator.id)?.series;
    let readings = series.of_year(year);
    let is_whole = readings.len() == indicator.frequency.per_year() as usize;
    let value = series.aggregate(readings).filter(|value| is_whole && value.is_finite())?;
    Some(Repair::baseline(indicator.id, plan.id, year, value))
}

/// A figure once a year is too late for an objective that is due within one.
fn check_frequency(inspection: &mut Inspection<'_>, indicator: &Indicator) {
    if indicator.frequency != Frequency::Year {
        return;
    }
    let (from, until) = (inspection.on, inspection.on.checked_add_days(Days::new(365)));
    let measured = inspection.measured(indicator.id);
    let soon = measured.iter().find_map(|(objective, _)| {
        let deadline = objective.deadline?;
        (from <= deadline && Some(deadline) <= until).then_some((objective, deadline))
    });
    if let Some((objective, deadline)) = soon {
        let remark = Remark::new(RemarkKind::FrequencyTooSlow, key(indicator));
        let remark = remark.with("objective", Value::Record(key(*objective)));
        inspection.add(remark.with("deadline", Value::Day(deadline)));
    }
}

fn check_targets(inspection: &mut Inspection<'_>) {
    let dossier = inspection.dossier;
    for target in dossier.targets.values() {
        if !inspection.is_open(target.plan) {
            continue;
        }
        let Some(indicator) = dossier.get(target.indicator) else { continue };
        if indicator.direction == Direction::Band || target.upper.is_some() {
            check_band(inspection, indicator, target);
        }
    }
    for baseline in dossier.baselines.values() {
        if !inspection.is_open(baseline.plan) {
            continue;
        }
        let Some(indicator) = dossier.get(baseline.indicator) else { continue };
        let targets = indicator.targets(dossier, baseline.plan);
        let is_wrong = |target: &&&Target| match indicator.direction {
            Direction::Lower => target.value > baseline.value,
            Direction::Higher => target.value < baseline.value,
            Direction::Band | Direction::Informative => false,
        };
        let Some(wrong) = targets.iter().filter(|one| one.year > baseline.year).rfind(is_wrong) else {
            continue;
        };
        // A dip on the way may be meant; an end that is worse than the start is not.
        let is_last = targets.last().is_some_and(|last| last.year == wrong.year);
        let severity = if is_last { Severity::Serious } else { Severity::Attention };
        let remark = Remark::new(RemarkKind::TargetWrongSide, key(indicator)).severity(severity);
        let remark = remark.with("year", Value::Year(wrong.year));
        let remark = remark.with("target", Value::Figure(indicator.id, wrong.value));
        inspection.add(remark.with("baseline", Value::Figure(indicator.id, baseline.value)));
    }
}

fn check_band(inspection: &mut Inspection<'_>, indicator: &Indicator, target: &Target) {
    let remark = |kind| Remark::new(kind, key(indicator)).with("year", Value::Year(target.year));
    match target.upper {
        None => inspection.add(remark(RemarkKind::BandMissing)),
        Some(upper) if upper < target.value => {
            let swapped = Target { value: upper, upper: Some(target.value), ..target.clone() };
            let repair = Repair::change(RepairKind::SwapBand, vec![Record::Target(swapped)]);
            let remark = remark(RemarkKind::BandUpsideDown).repair(repair);
            let remark = remark.with("low", Value::Figure(indicator.id, target.value));
            inspection.add(remark.with("high", Value::Figure(indicator.id, upper)));
        }
        Some(_) => {}
    }
}

/// What the overview knows of figures that are old or were never there.
fn check_freshness(inspection: &mut Inspection<'_>) {
    for finding in &inspection.picture.findings {
        let FindingKind::Stale(id) = finding.kind else { continue };
        let Some(indicator) = inspection.dossier.get(id) else { continue };
        let remark = match finding.since {
            Some(since) => {
                Remark::new(RemarkKind::FigureStale, key(indicator)).with("since", Value::Day(since))
            }
            None => Remark::new(RemarkKind::NeverMeasured, key(indicator)),
        };
        inspection.add(remark);
    }
}

/// Periods without a figure between two that have one, since the earliest open plan began.
fn check_gaps(inspection: &mut Inspection<'_>, indicator: &Indicator) {
    let Some(from) = inspection.plans().map(|plan| plan.from).min() else { return };
    let Some(judged) = inspection.picture.indicators.get(&indicator.id) else { return };
    // What a municipality lacks is remarked by itself.
    let is_told = |period: Period| judged.series.incomplete.iter().any(|(told, _)| *told == period);
    let periods: Vec<Period> = judged.series.readings.iter().map(|reading| reading.period).collect();
    let mut lacking = Vec::new();
    for pair in periods.windows(2) {
        let mut period = pair[0].next();
        while period < pair[1] {
            if period.last_day() >= from && !is_told(period) {
                lacking.push(period);
            }
            period = period.next();
        }
    }
    if let Some(first) = lacking.first() {
        let remark = Remark::new(RemarkKind::SeriesGap, key(indicator));
        let remark = remark.with("n", Value::Count(lacking.len()));
        inspection.add(remark.with("period", Value::Period(*first)));
    }
}
