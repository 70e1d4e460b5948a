//! Figures that others got wrong at an edge: the first year, the last day, the last bit.

use super::{change, with_figures};
use crate::support::day;
use kadans::analysis::{Assurance, ControlChart, Judgement, Observed, Question};
use kadans::domain::*;

fn first(dossier: &Dossier) -> Indicator {
    dossier.indicators.values().next().unwrap().clone()
}

fn judged(dossier: &Dossier, on: &str) -> Judgement {
    let on = day(on);
    Judgement::of(dossier, &first(dossier), dossier.plan_on(on), on)
}

/// The dossier with these targets of its first indicator, and this baseline or none.
fn aimed(dossier: &Dossier, baseline: Option<(i32, f64)>, targets: &[(i32, f64, Option<f64>)]) -> Dossier {
    let (of, plan) = (first(dossier).id, dossier.plans.values().next().unwrap().id);
    let mut mint = Mint::new(1_970_000_000_000, 6);
    let own = dossier.targets.values().filter(|one| one.indicator == of);
    let mut edits: Vec<Edit> = own.map(|one| Edit::Remove(Key::Target(one.id))).collect();
    let own = dossier.baselines.values().filter(|one| one.indicator == of);
    edits.extend(own.map(|one| Edit::Remove(Key::Baseline(one.id))));
    edits.extend(baseline.map(|(year, value)| {
        Edit::Add(Record::Baseline(Baseline { id: mint.id(), indicator: of, plan, year, value }))
    }));
    edits.extend(targets.iter().map(|(year, value, upper)| {
        let (id, year, value, upper) = (mint.id(), *year, *value, *upper);
        Edit::Add(Record::Target(Target { id, indicator: of, plan, year, value, upper }))
    }));
    Edit::Together(edits).apply(dossier).unwrap()
}

#[test]
fn a_band_that_is_added_up_is_spread_over_the_year_at_both_edges() {
    let counted = with_figures(&[(2022, &[10.0; 12]), (2023, &[18.0; 6])]);
    let band = change(counted, Nature::Count, Aggregation::Sum, Direction::Band);
    let band = aimed(&band, None, &[(2023, 110.0, Some(130.0))]);
    let judgement = judged(&band, "2023-07-10");
    // Half of the year: from 55 to 65, and 108 were counted; a tenth of 55 is the tolerance.
    assert_eq!((judgement.status, judgement.figure), (Status::OffCourse, Some(108.0)));
    assert!((judgement.distance.unwrap() - (65.0 - 108.0) / 5.5).abs() < 1e-9);
}

#[test]
fn a_target_without_a_baseline_holds_all_through_its_year() {
    let score =
        change(with_figures(&[(2023, &[48.5; 6])]), Nature::Score, Aggregation::Mean, Direction::Band);
    let score = aimed(&score, None, &[(2023, 40.0, Some(60.0))]);
    assert_eq!(judged(&score, "2023-07-10").status, Status::OnCourse);
    let higher =
        change(with_figures(&[(2023, &[48.5; 6])]), Nature::Score, Aggregation::Mean, Direction::Higher);
    let higher = aimed(&higher, None, &[(2023, 40.0, None), (2024, 50.0, None)]);
    assert_eq!(judged(&higher, "2023-07-10").expected, Some(40.0));
}

#[test]
fn the_target_of_a_year_is_reached_on_its_last_day_in_every_year() {
    for year in 2022..2026 {
        let figures = with_figures(&[(year, &[60.05; 12])]);
        let score = change(figures, Nature::Score, Aggregation::Mean, Direction::Lower);
        let score = aimed(&score, Some((year - 1, 100.0)), &[(year, 60.0, None)]);
        let judgement = judged(&score, &format!("{year}-12-31"));
        assert_eq!(judgement.expected, Some(60.0), "{year}");
        assert_eq!(judgement.status, Status::Attention);
    }
}

#[test]
fn a_band_keeps_its_edges_until_the_next_target() {
    let score =
        change(with_figures(&[(2023, &[50.0; 6])]), Nature::Score, Aggregation::Mean, Direction::Band);
    let score = aimed(&score, Some((2019, 55.0)), &[(2022, 10.0, Some(20.0)), (2025, 60.0, Some(80.0))]);
    let judgement = judged(&score, "2023-07-10");
    assert_eq!((judgement.expected, judgement.status), (Some(10.0), Status::OffCourse));
}

#[test]
fn exactly_one_tolerance_behind_is_attention_in_every_year() {
    for target in 60..397 {
        let target = f64::from(target);
        let dossier = with_figures(&[(2023, &[target * 1.1 / 12.0; 7])]);
        let dossier = aimed(&dossier, None, &[(2023, target, None)]);
        assert_eq!(judged(&dossier, "2023-08-10").status, Status::Attention, "{target}");
    }
}

#[test]
fn figures_without_any_spread_meet_the_target_on_which_they_stand() {
    for value in [3.0, 7.0, 10.0, 15.0, 20.0, 25.0, 30.0] {
        let values = [value; 24];
        let observed = Observed { values: &values, per_year: 12, counts: true, ..Observed::default() };
        let chart = ControlChart::of(&observed).unwrap();
        for direction in [Direction::Lower, Direction::Higher] {
            assert_eq!(chart.assurance(Some((value, None)), direction), Assurance::Met, "{value}");
        }
        assert_eq!(chart.assurance(Some((value - 1.0, None)), Direction::Lower), Assurance::Missed);
    }
}

#[test]
fn a_state_is_never_added_up_to_quarters() {
    let values: Vec<f64> = (0..36).map(|at| f64::from(at % 3)).collect();
    let counts = Observed { values: &values, per_year: 12, counts: true, ..Observed::default() };
    assert!(ControlChart::of(&counts).unwrap().is_quarterly);
    let states = Observed { is_state: true, ..counts };
    assert!(!ControlChart::of(&states).unwrap().is_quarterly);
}

#[test]
fn a_disrupted_year_does_not_spread_the_target() {
    let mut quiet = [20.0; 12];
    quiet[2..6].fill(2.0);
    let dossier = with_figures(&[(2019, &[20.0; 12]), (2020, &quiet), (2021, &[20.0; 6])]);
    let lockdown = Annotation {
        id: Mint::new(1_980_000_000_000, 6).id(),
        indicator: first(&dossier).id,
        day: day("2020-03-10"),
        until: Some(day("2020-06-20")),
        kind: AnnotationKind::Disruption,
        text: "Lockdown".to_owned(),
    };
    let dossier = Edit::Add(Record::Annotation(lockdown)).apply(&dossier).unwrap();
    let dossier = aimed(&dossier, None, &[(2021, 240.0, None)]);
    assert!((judged(&dossier, "2021-07-10").expected.unwrap() - 120.0).abs() < 1e-9);
}

#[test]
fn a_plan_that_has_not_begun_has_missed_nothing() {
    let dossier = with_figures(&[(2019, &[20.0; 10])]);
    let judgement = judged(&dossier, "2019-11-10");
    assert_eq!((judgement.status, judgement.expected), (Status::Unknown, None));
}

/// The chance of the target of a year when the figure is a ratio that is told per so many.
fn chance(nature: Nature, per: f64, value: f64, target: f64, direction: Direction) -> f64 {
    let months: Vec<f64> = (0..12).map(|month| value + f64::from(month * 7 % 5)).collect();
    let dossier = with_figures(&[(2021, &months), (2022, &months), (2023, &months[..10])]);
    let dossier = change(dossier, nature, Aggregation::Ratio, direction);
    let indicator = Indicator { per, ..first(&dossier) };
    let own = dossier.measurements.values().filter(|one| one.indicator == indicator.id);
    let mut edits: Vec<Edit> = own
        .map(|one| {
            let denominator = Some(10_000.0);
            Edit::Change(Record::Measurement(Measurement { denominator, ..one.clone() }))
        })
        .collect();
    edits.push(Edit::Change(Record::Indicator(indicator.clone())));
    let dossier = Edit::Together(edits).apply(&dossier).unwrap();
    let dossier = aimed(&dossier, None, &[(2023, target, None)]);
    let (on, indicator) = (day("2023-10-31"), first(&dossier));
    let plan = dossier.plan_on(on);
    let judgement = Judgement::of(&dossier, &indicator, plan, on);
    let outlook = Question::of(&dossier, &indicator, &judgement, plan, on).unwrap().answer().unwrap();
    outlook.years[0].probability
}

#[test]
fn a_ratio_is_looked_ahead_in_what_it_is_told_per() {
    // Some 52 of 10 000 a month: 5.2 per thousand, and ten of twelve months are known.
    assert_eq!(chance(Nature::Rate, 1000.0, 50.0, 4.0, Direction::Lower), 0.0);
    assert_eq!(chance(Nature::Rate, 1000.0, 50.0, 8.0, Direction::Lower), 1.0);
    assert_eq!(chance(Nature::Amount, 100.0, 50.0, 0.4, Direction::Higher), 1.0);
    assert_eq!(chance(Nature::Proportion, 100.0, 5_000.0, 40.0, Direction::Higher), 1.0);
    assert_eq!(chance(Nature::Proportion, 100.0, 5_000.0, 60.0, Direction::Higher), 0.0);
}

#[test]
fn a_year_that_lacks_a_period_is_neither_met_nor_missed() {
    let dossier = with_figures(&[(2021, &[20.0; 12]), (2022, &[20.0; 12]), (2023, &[20.0; 12])]);
    let of = first(&dossier).id;
    let gap = |one: &&Measurement| one.indicator == of && one.period.year() == 2023;
    let gap = dossier.measurements.values().filter(gap).nth(4).unwrap().id;
    let dossier = Edit::Remove(Key::Measurement(gap)).apply(&dossier).unwrap();
    let (on, indicator) = (day("2023-12-31"), first(&dossier));
    let plan = dossier.plan_on(on);
    let judgement = Judgement::of(&dossier, &indicator, plan, on);
    let outlook = Question::of(&dossier, &indicator, &judgement, plan, on).unwrap().answer().unwrap();
    assert_ne!(outlook.years[0].year, 2023);
}

#[test]
fn years_after_the_last_target_have_no_chance_and_the_plan_has_that_of_the_last_target() {
    let dossier = with_figures(&[(2021, &[20.0; 12]), (2022, &[20.0; 12]), (2023, &[20.0; 10])]);
    let dossier = aimed(&dossier, None, &[(2023, 260.0, None), (2024, 250.0, None)]);
    let (on, indicator) = (day("2023-10-31"), first(&dossier));
    let plan = dossier.plan_on(on);
    let judgement = Judgement::of(&dossier, &indicator, plan, on);
    let outlook = Question::of(&dossier, &indicator, &judgement, plan, on).unwrap().answer().unwrap();
    assert_eq!(outlook.years.iter().map(|year| year.year).collect::<Vec<_>>(), [2023, 2024]);
    assert_eq!(outlook.plan().unwrap().year, 2024);
}

#[test]
fn from_two_hundred_to_nothing_and_at_one_hundred_is_half_way() {
    let score = change(with_figures(&[(2023, &[100.0])]), Nature::Score, Aggregation::Mean, Direction::Lower);
    let score = aimed(&score, Some((2019, 200.0)), &[(2025, 0.0, None)]);
    assert_eq!(judged(&score, "2023-01-31").achievement, Some(0.5));
}
