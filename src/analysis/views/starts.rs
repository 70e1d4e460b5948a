//! The starts of action plans that an indicator may show as interventions.

use crate::domain::{ActionPlan, AnnotationKind, Cycle, Dossier, Id, Indicator};
use chrono::{Days, NaiveDate};

/// The start of a cycle of an action plan that watches an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CycleStart {
    /// The action plan.
    pub action_plan: Id<ActionPlan>,
    /// The year of the cycle.
    pub year: i32,
    /// The first day of its earliest action, else the first day of its year.
    pub day: NaiveDate,
}

/// An intervention so many days before or after a start is taken for its mark.
const NEAR: u64 = 31;

/// The cycles that have begun by a day and of which no intervention of the indicator tells, the latest first.
pub fn unmarked_starts(dossier: &Dossier, indicator: &Indicator, on: NaiveDate) -> Vec<CycleStart> {
    let interventions: Vec<NaiveDate> = indicator
        .annotations(dossier)
        .into_iter()
        .filter(|note| note.kind == AnnotationKind::Intervention)
        .map(|note| note.day)
        .collect();
    let is_marked = |day: NaiveDate| {
        let (from, until) = (day.checked_sub_days(Days::new(NEAR)), day.checked_add_days(Days::new(NEAR)));
        interventions
            .iter()
            .any(|one| from.is_none_or(|from| from <= *one) && until.is_none_or(|until| *one <= until))
    };
    let watching = dossier.supports.values().filter(|support| support.indicator == indicator.id);
    let plans = watching.filter_map(|support| dossier.get(support.action_plan));
    let starts = plans.flat_map(|plan| plan.cycles(dossier)).filter_map(|cycle| start(dossier, cycle));
    let mut starts: Vec<CycleStart> = starts.filter(|one| one.day <= on && !is_marked(one.day)).collect();
    starts.sort_by_key(|one| std::cmp::Reverse((one.day, one.action_plan)));
    starts
}

fn start(dossier: &Dossier, cycle: &Cycle) -> Option<CycleStart> {
    let actions = dossier.actions.values().filter(|action| action.cycle == cycle.id);
    let first = actions.filter_map(|action| action.start).min();
    let day = first.or_else(|| NaiveDate::from_ymd_opt(cycle.year, 1, 1))?;
    Some(CycleStart { action_plan: cycle.action_plan, year: cycle.year, day })
}

#[cfg(test)]
mod tests {
    use super::super::tests::zone;
    use super::*;
    use crate::domain::{Annotation, Support};
    use std::sync::Arc;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// An action plan with a cycle for each year; the rules of other records are of no matter here.
    fn planned(years: &[i32]) -> Dossier {
        let mut dossier = zone(&[]);
        let plan = ActionPlan {
            id: Id::from_number(1),
            objective: Id::from_number(1),
            code: "A".to_owned(),
            title: "A".to_owned(),
            context: String::new(),
            approach: String::new(),
            owner: None,
            hours_planned: None,
            hours_used: None,
            budget_planned: None,
            budget_used: None,
        };
        Arc::make_mut(&mut dossier.action_plans).insert(plan.id, plan);
        let support = Support {
            id: Id::from_number(1),
            action_plan: Id::from_number(1),
            indicator: Id::from_number(1),
        };
        Arc::make_mut(&mut dossier.supports).insert(support.id, support);
        for (number, year) in (1..).zip(years) {
            let cycle = Cycle {
                id: Id::from_number(number),
                action_plan: Id::from_number(1),
                year: *year,
                outcome: None,
            };
            Arc::make_mut(&mut dossier.cycles).insert(cycle.id, cycle);
        }
        dossier
    }

    #[test]
    fn a_cycle_begins_with_its_first_action_or_with_its_year_and_not_before_its_day() {
        let dossier = planned(&[2022, 2023, 2024]);
        let indicator = dossier.indicators.values().next().unwrap();
        let days = |on: &str| {
            let all = unmarked_starts(&dossier, indicator, day(on));
            all.iter().map(|one| one.day.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(days("2023-10-31"), ["2023-01-01", "2022-01-01"]);
        assert!(days("2021-12-31").is_empty());
    }

    #[test]
    fn a_start_that_an_intervention_tells_of_is_not_offered_again() {
        let mut dossier = planned(&[2022, 2023]);
        let note = Annotation {
            id: Id::from_number(1),
            indicator: Id::from_number(1),
            day: day("2022-01-10"),
            until: None,
            kind: AnnotationKind::Intervention,
            text: "Start".to_owned(),
        };
        Arc::make_mut(&mut dossier.annotations).insert(note.id, note);
        let indicator = dossier.indicators.values().next().unwrap();
        let years: Vec<i32> =
            unmarked_starts(&dossier, indicator, day("2023-10-31")).iter().map(|one| one.year).collect();
        assert_eq!(years, [2023]);
    }
}
