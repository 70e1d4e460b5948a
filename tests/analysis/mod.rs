//! The arithmetic, on small plans whose answers are known.

mod areas;
mod argumentation;
mod capacity;
mod change;
mod control_chart;
mod edges;
mod explanation;
mod forecast;
mod matrix;
mod outlook;
mod plan_check;
mod since;
mod thread;

use crate::support::{day, mint, small_plan};
use kadans::analysis::{ChangeRule, Picture, Series, Verdict, day_to_judge};
use kadans::domain::*;

fn dossier() -> Dossier {
    small_plan().apply(&Dossier::default()).unwrap()
}

/// The small plan with figures of its first indicator: one a month from January of a year.
fn with_figures(years: &[(i32, &[f64])]) -> Dossier {
    let dossier = dossier();
    let indicator = dossier.indicators.values().next().unwrap().id;
    let (mut mint, mut block) = (mint(), Vec::new());
    for (year, values) in years {
        for (index, value) in values.iter().enumerate() {
            let period = Period::new(*year, index as u32 + 1, Frequency::Month).unwrap();
            let (id, cut_off) = (mint.id(), period.last_day());
            block.push(Measurement {
                id,
                indicator,
                area: None,
                period,
                cut_off,
                value: *value,
                denominator: None,
                note: String::new(),
            });
        }
    }
    let old: Vec<_> =
        dossier.measurements.values().filter(|one| one.indicator == indicator).map(|one| one.id).collect();
    let bare = old
        .into_iter()
        .fold(dossier, |dossier, id| Edit::Remove(Key::Measurement(id)).apply(&dossier).unwrap());
    Edit::Enter(indicator, block).apply(&bare).unwrap()
}

fn change(dossier: Dossier, nature: Nature, aggregation: Aggregation, direction: Direction) -> Dossier {
    let indicator = dossier.indicators.values().next().unwrap().clone();
    let indicator = Indicator { nature, aggregation, direction, ..indicator };
    Edit::Change(Record::Indicator(indicator)).apply(&dossier).unwrap()
}

fn judged(dossier: &Dossier, on: &str) -> kadans::analysis::Judgement {
    let picture = Picture::of(dossier, day(on));
    picture.indicators.values().next().unwrap().clone()
}

#[test]
fn the_latest_cut_off_counts_and_periods_that_have_not_ended_do_not() {
    let dossier = dossier();
    let indicator = dossier.indicators.values().next().unwrap();
    let series = Series::of(&dossier, indicator, day("2023-02-27"));
    assert_eq!(series.readings.len(), 1, "February has not ended");
    assert_eq!((series.readings[0].figure(), series.readings[0].revisions), (8.0, 1));
}

#[test]
fn four_of_five_and_none_of_ninety_nine_is_three_point_eight_percent() {
    let dossier = dossier();
    let indicator = dossier.indicators.values().nth(1).unwrap().clone();
    let (mut id, period) = (Mint::new(1_800_000_000_000, 5), "2023-Q2".parse().unwrap());
    let second = Measurement {
        id: id.id(),
        indicator: indicator.id,
        area: None,
        period,
        cut_off: day("2023-07-15"),
        value: 0.0,
        denominator: Some(99.0),
        note: String::new(),
    };
    let dossier = Edit::Enter(indicator.id, vec![second]).apply(&dossier).unwrap();
    let series = Series::of(&dossier, &indicator, day("2023-12-31"));
    let year = series.year_to_date(2023).unwrap();
    assert!((year - 400.0 / 104.0).abs() < 1e-9, "{year}");
}

#[test]
fn a_part_of_a_year_is_compared_with_the_same_part_only() {
    let dossier = with_figures(&[(2022, &[10.0; 12]), (2023, &[9.0; 10])]);
    let change = judged(&dossier, "2023-10-31").change.unwrap();
    assert_eq!((change.current.figure, change.reference.figure), (90.0, 100.0));
    let (first, last) = (change.current.first().unwrap(), change.current.last().unwrap());
    assert_eq!((first.to_string(), last.to_string()), ("2023-01".into(), "2023-10".into()));
    assert_eq!(change.reference.last().unwrap().to_string(), "2022-10");
}

#[test]
fn a_yearly_target_of_what_is_added_up_is_spread_by_the_season() {
    // Half of a year falls in January: after January half of the target of 72 is expected.
    let mut season = [5.0; 12];
    season[0] = 55.0;
    let dossier = with_figures(&[(2022, &season), (2023, &[30.0])]);
    let judgement = judged(&dossier, "2023-01-31");
    assert!((judgement.expected.unwrap() - 36.0).abs() < 1e-9);
    assert_eq!(judgement.status, Status::OnCourse, "30 is under 36, and lower is better");
}

#[test]
fn without_a_whole_year_before_it_the_target_is_spread_in_equal_parts() {
    let dossier = with_figures(&[(2023, &[7.0, 7.0, 7.0])]);
    assert!((judged(&dossier, "2023-03-31").expected.unwrap() - 18.0).abs() < 1e-9);
}

#[test]
fn one_series_stands_otherwise_when_the_other_way_is_better() {
    let figures = with_figures(&[(2022, &[6.0; 12]), (2023, &[9.0; 10])]);
    assert_eq!(judged(&figures, "2023-10-31").status, Status::OffCourse);
    let higher = change(figures.clone(), Nature::Count, Aggregation::Sum, Direction::Higher);
    assert_eq!(judged(&higher, "2023-10-31").status, Status::OnCourse);
    let informative = change(figures, Nature::Count, Aggregation::Sum, Direction::Informative);
    assert_eq!(judged(&informative, "2023-10-31").status, Status::Informative);
}

#[test]
fn two_cumulative_values_are_not_summed() {
    let last =
        change(with_figures(&[(2023, &[40.0, 80.0])]), Nature::Score, Aggregation::Last, Direction::Lower);
    assert_eq!(judged(&last, "2023-02-28").figure, Some(80.0));
}

#[test]
fn lower_is_better_from_100_to_60_and_at_80_is_half_way() {
    // Twelve months of 80 / 12.
    let dossier = with_figures(&[(2023, &[80.0 / 12.0; 12])]);
    let achievement = judged(&dossier, "2023-12-31").achievement.unwrap();
    assert!((achievement - 0.5).abs() < 1e-9, "{achievement}");
}

#[test]
fn a_figure_older_than_one_and_a_half_periods_has_no_colour() {
    let dossier = with_figures(&[(2023, &[9.0; 8])]);
    assert_eq!(judged(&dossier, "2023-10-10").status, judged(&dossier, "2023-09-01").status);
    let stale = judged(&dossier, "2023-10-31");
    assert!(stale.is_stale);
    assert_eq!(stale.status, Status::Unknown);
}

#[test]
fn fifty_four_to_sixty_is_not_a_rise_and_a_halving_is_a_fall() {
    let small = with_figures(&[(2022, &[5.4; 10]), (2023, &[6.0; 10])]);
    assert_eq!(judged(&small, "2023-10-31").change.unwrap().test.verdict, Verdict::NotDemonstrable);
    let half = with_figures(&[(2021, &[40.0; 12]), (2022, &[40.0; 12]), (2023, &[20.0; 12])]);
    let change = judged(&half, "2023-12-31").change.unwrap();
    assert_eq!((change.test.verdict, change.test.rule), (Verdict::Fall, ChangeRule::Overdispersed));
    assert_eq!(change.is_better(Direction::Lower), Some(true));
    assert_eq!(change.is_better(Direction::Higher), Some(false));
    let few = with_figures(&[(2022, &[0.0, 1.0, 1.0]), (2023, &[2.0, 1.0, 0.0])]);
    assert_eq!(judged(&few, "2023-03-31").change.unwrap().test.verdict, Verdict::TooFew);
}

#[test]
fn a_priority_is_judged_by_what_is_measured_under_it() {
    let dossier = with_figures(&[(2022, &[6.0; 12]), (2023, &[9.0; 10])]);
    let picture = Picture::of(&dossier, day("2023-10-31"));
    let priority = dossier.priorities.values().next().unwrap();
    let roll_up = &picture.priorities[&priority.id];
    assert_eq!(roll_up.worst, Some(Status::OffCourse));
    // The second indicator, half the weight of the first, has no fresh figure: two thirds are covered.
    assert!((roll_up.coverage - 2.0 / 3.0).abs() < 1e-9, "{}", roll_up.coverage);
    assert_eq!(roll_up.status, Status::OffCourse);
}

#[test]
fn late_actions_count_from_the_day_after_their_end() {
    let dossier = dossier();
    let late = |on: &str| Picture::of(&dossier, day(on)).all_actions(&dossier).late;
    assert_eq!(late("2023-10-14"), 0);
    assert_eq!(late("2023-10-15"), 1);
}

#[test]
fn a_document_whose_figures_ended_long_ago_is_looked_at_where_they_ended() {
    let dossier = dossier();
    assert_eq!(day_to_judge(&dossier, day("2026-11-20")), day("2023-03-31"));
    assert_eq!(day_to_judge(&dossier, day("2023-05-02")), day("2023-05-02"));
    assert_eq!(day_to_judge(&Dossier::default(), day("2023-05-02")), day("2023-05-02"));
}

#[test]
fn an_empty_dossier_is_judged_without_a_word() {
    let picture = Picture::of(&Dossier::default(), day("2023-10-31"));
    assert!(picture.findings.is_empty() && picture.indicators.is_empty());
}

#[test]
fn an_objective_that_serves_two_larger_ones_counts_in_both() {
    let dossier = with_figures(&[(2022, &[6.0; 12]), (2023, &[9.0; 10])]);
    let measured = dossier.contributions.values().next().unwrap().objective;
    let smaller = dossier.get(measured).unwrap();
    let larger = dossier.objectives.values().find(|one| one.id != measured).unwrap();
    let other =
        Objective { id: mint().id(), code: "S2".to_owned(), position: 2, parent: None, ..larger.clone() };
    let descent = Descent { id: Mint::new(5, 5).id(), objective: smaller.id, parent: other.id };
    let edits = vec![Edit::Add(Record::Objective(other.clone())), Edit::Add(Record::Descent(descent))];
    let dossier = Edit::Together(edits).apply(&dossier).unwrap();
    let picture = Picture::of(&dossier, day("2023-10-31"));
    let up = |id| picture.objectives[&id].clone();
    assert!(up(other.id).judged > 0 && up(smaller.id).achievement.is_some());
    assert_eq!(up(other.id).achievement, up(smaller.id).achievement);
    assert_eq!(up(other.id).worst, up(smaller.id).worst);
}
