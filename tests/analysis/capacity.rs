//! The hours of a year, added up by hand.

use super::dossier;
use crate::support::day;
use kadans::analysis::{Budget, Budgets, CapacityYear, NormCheck};
use kadans::domain::*;

fn with(records: Vec<Record>, dossier: &Dossier) -> Dossier {
    Edit::TakeOver(records).apply(dossier).unwrap()
}

/// The small plan with a function, and a year of 1.000 hours of which that function takes some.
fn year(taken: f64) -> Dossier {
    let mut mint = Mint::new(1_900_000_000_000, 9);
    let function = Function {
        id: mint.id(),
        code: "wijk".to_owned(),
        name: "Wijkwerking".to_owned(),
        legal: None,
        standing: Standing::Ordinary,
        service: String::new(),
        notions: String::new(),
        text: String::new(),
        position: 1,
    };
    let of_function = Some(function.id);
    let whole = Capacity { id: mint.id(), year: 2023, function: None, fte: Some(10.0), hours: 1000.0 };
    let part = Capacity { id: mint.id(), year: 2023, function: of_function, fte: Some(8.0), hours: taken };
    with(vec![Record::Function(function), Record::Capacity(whole), Record::Capacity(part)], &dossier())
}

fn plan_with(dossier: &Dossier, planned: Option<f64>, used: Option<f64>) -> Dossier {
    let plan = dossier.action_plans.values().next().unwrap().clone();
    let plan = ActionPlan { hours_planned: planned, hours_used: used, ..plan };
    Edit::Change(Record::ActionPlan(plan)).apply(dossier).unwrap()
}

/// A second cycle of the action plan, with an action of so many hours.
fn with_cycle(dossier: &Dossier, year: i32, hours: Option<f64>) -> Dossier {
    let mut mint = Mint::new(1_950_000_000_000, 9);
    let action_plan = dossier.action_plans.values().next().unwrap().id;
    let cycle = Cycle { id: mint.id(), action_plan, year, outcome: None };
    let action = dossier.actions.values().next().unwrap().clone();
    let action = Action { id: mint.id(), cycle: cycle.id, hours, ..action };
    with(vec![Record::Cycle(cycle), Record::Action(action)], dossier)
}

#[test]
fn what_is_left_is_the_whole_without_the_functions() {
    let found = CapacityYear::of(&year(550.0), 2023, day("2023-10-31"));
    assert_eq!((found.hours, found.taken(), found.left()), (1000.0, 550.0, 450.0));
    // 400 hours planned, in one cycle.
    assert_eq!((found.asked(), found.short()), (400.0, None));
}

#[test]
fn more_is_asked_than_is_left_from_the_first_hour_too_many() {
    assert_eq!(CapacityYear::of(&year(600.0), 2023, day("2023-10-31")).short(), None);
    assert_eq!(CapacityYear::of(&year(601.0), 2023, day("2023-10-31")).short(), Some(1.0));
    let none = CapacityYear::of(&dossier(), 2023, day("2023-10-31"));
    assert_eq!((none.asked(), none.short()), (400.0, None), "nobody knows what is left");
}

#[test]
fn without_planned_hours_the_hours_of_the_actions_count_but_not_of_dropped_ones() {
    let plain = plan_with(&year(0.0), None, None);
    assert_eq!(CapacityYear::of(&plain, 2023, day("2023-10-31")).asked(), 100.0);
    let action = plain.actions.values().find(|one| one.hours == Some(75.0)).unwrap().clone();
    let dropped = Action { state: ActionState::Dropped, ..action };
    let plain = Edit::Change(Record::Action(dropped)).apply(&plain).unwrap();
    assert_eq!(CapacityYear::of(&plain, 2023, day("2023-10-31")).asked(), 25.0);
}

#[test]
fn planned_hours_are_spread_over_the_cycles_as_the_hours_of_their_actions_are() {
    // 100 hours of actions in 2023 and 300 in 2024: a quarter and three quarters of 400.
    let both = with_cycle(&year(0.0), 2024, Some(300.0));
    let asked = |year| CapacityYear::of(&both, year, day("2024-10-31")).asked();
    assert_eq!((asked(2022), asked(2023), asked(2024)), (0.0, 100.0, 300.0));
}

#[test]
fn used_hours_are_spread_over_the_cycles_that_have_begun() {
    let both = plan_with(&with_cycle(&year(0.0), 2024, Some(300.0)), Some(400.0), Some(80.0));
    let used = |year, on| CapacityYear::of(&both, year, day(on)).used();
    assert_eq!((used(2023, "2023-10-31"), used(2024, "2023-10-31")), (80.0, 0.0));
    assert_eq!((used(2023, "2024-10-31"), used(2024, "2024-10-31")), (20.0, 60.0));
}

#[test]
fn an_action_plan_that_says_nothing_is_counted_as_silent() {
    let mut quiet = plan_with(&year(0.0), None, None);
    for action in quiet.actions.clone().values() {
        let action = Action { hours: None, ..action.clone() };
        quiet = Edit::Change(Record::Action(action)).apply(&quiet).unwrap();
    }
    let found = CapacityYear::of(&quiet, 2023, day("2023-10-31"));
    assert_eq!((found.silent(), found.asked()), (1, 0.0));
    // Without hours of actions each cycle has the same share.
    let planned = plan_with(&with_cycle(&quiet, 2024, None), Some(90.0), None);
    assert_eq!(CapacityYear::of(&planned, 2023, day("2023-10-31")).asked(), 45.0);
}

#[test]
fn years_are_told_in_their_order() {
    assert_eq!(CapacityYear::years(&year(0.0)), [2023]);
    assert!(CapacityYear::years(&dossier()).is_empty());
}

#[test]
fn budgets_are_summed_and_what_nobody_said_is_not_zero() {
    let dossier = dossier();
    let plan = dossier.plans.values().next().unwrap().id;
    let found = Budgets::of(&dossier, plan);
    assert_eq!(found.action_plans.len(), 1);
    let sum = Budget::sum(found.action_plans.iter().map(|(_, budget)| budget));
    assert_eq!((sum.planned, sum.used), (Some(1250.5), None));
}

#[test]
fn a_norm_is_met_when_there_are_as_many_as_are_needed() {
    let mut mint = Mint::new(1_900_000_000_000, 9);
    let norm = |actual: Option<f64>, mint: &mut Mint| {
        Record::Norm(Norm {
            id: mint.id(),
            code: format!("n{actual:?}"),
            name: "Recherche".to_owned(),
            function: None,
            requirement: String::new(),
            reference: String::new(),
            checked_on: None,
            basis: NormBasis::Strength,
            amount: Some(10.0),
            per: None,
            actual,
            note: String::new(),
        })
    };
    let norms = [Some(12.0), Some(11.5), None].map(|actual| norm(actual, &mut mint));
    let dossier = with(norms.into(), &dossier());
    let met: Vec<_> =
        NormCheck::all(&dossier, day("2023-10-31"), Some(120.0)).iter().map(NormCheck::is_met).collect();
    assert_eq!(met, [Some(true), Some(false), None]);
    assert!(NormCheck::all(&dossier, day("2023-10-31"), None).iter().all(|one| one.is_met().is_none()));
}
