//! Weights that do not add up: nothing weighs, or one thing weighs all.

use super::inspection::{Inspection, key};
use super::kind::RemarkKind;
use super::remark::{Remark, Value};
use super::repair::{Repair, RepairKind};
use crate::domain::{Contribution, Criterion, Key, Noun, Objective, Record};
use std::collections::BTreeMap;

/// How many times the rest together one sibling may weigh.
const DOMINANT: f64 = 4.0;

/// Siblings: the record, its weight, and the same with weight 1.
type Siblings = Vec<(Key, f64, Record)>;

pub(super) fn check(inspection: &mut Inspection<'_>) {
    let mut groups: BTreeMap<(Key, u8), Siblings> = BTreeMap::new();
    for (objective, priority) in inspection.objectives() {
        let above = objective.parent.map_or(key(priority), Key::Objective);
        let equal = Objective { weight: 1.0, ..objective.clone() }.record();
        groups.entry((above, 0)).or_default().push((key(objective), objective.weight, equal));
    }
    for one in inspection.dossier.contributions.values() {
        let objective = inspection.dossier.get(one.objective);
        if objective.is_some_and(|objective| inspection.priority_of(objective).is_some()) {
            let equal = Contribution { weight: 1.0, ..one.clone() }.record();
            let sibling = (Key::Indicator(one.indicator), one.weight, equal);
            groups.entry((Key::Objective(one.objective), 1)).or_default().push(sibling);
        }
    }
    for ((above, _), siblings) in groups {
        check_siblings(inspection, above, &siblings);
    }
    check_criteria(inspection);
}

fn equal(siblings: &Siblings) -> Repair {
    Repair::change(RepairKind::EqualWeights, siblings.iter().map(|(.., record)| record.clone()).collect())
}

fn check_siblings(inspection: &mut Inspection<'_>, above: Key, siblings: &Siblings) {
    let whole: f64 = siblings.iter().map(|(_, weight, _)| weight).sum();
    if whole <= 0.0 {
        let remark = Remark::new(RemarkKind::WeightsAllZero, above).repair(equal(siblings));
        inspection.add(remark.with("n", Value::Count(siblings.len())));
        return;
    }
    let heaviest = siblings.iter().max_by(|one, other| one.1.total_cmp(&other.1));
    let Some((heavy, weight, _)) = heaviest.filter(|_| siblings.len() > 1) else { return };
    if *weight > DOMINANT * (whole - weight) {
        let remark = Remark::new(RemarkKind::WeightDominant, above).repair(equal(siblings));
        let remark = remark.with("heavy", Value::Record(*heavy)).with("weight", Value::Number(*weight));
        inspection.add(remark.with("rest", Value::Number(whole - weight)));
    }
}

fn check_criteria(inspection: &mut Inspection<'_>) {
    let all = |plan| inspection.dossier.criteria.values().filter(move |one| one.plan == plan);
    let plans: Vec<_> = inspection.plans().collect();
    for plan in plans {
        let siblings: Siblings = all(plan.id)
            .map(|one| (key(one), one.weight, Criterion { weight: 1.0, ..one.clone() }.record()))
            .collect();
        let whole: f64 = siblings.iter().map(|(_, weight, _)| weight).sum();
        if !siblings.is_empty() && whole <= 0.0 {
            let remark = Remark::new(RemarkKind::CriteriaAllZero, key(plan)).repair(equal(&siblings));
            inspection.add(remark.with("n", Value::Count(siblings.len())));
        }
    }
}
