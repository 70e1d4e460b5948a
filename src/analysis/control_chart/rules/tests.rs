//! Every rule with a centre of 0 and limits at ±3, as the tests of `NHSRplotthedots` 0.2.2 have them
//! (`tests/testthat/test-ptd_calculate_point_type.R`); the outer third begins at ±2.

use super::Rule::{Outside, Run, Trend, TwoOfThree};
use super::Side::{Above, Below};
use super::*;

const GAP: f64 = f64::NAN;

fn signals(values: &[f64]) -> Vec<(usize, Rule, Side)> {
    let (mut found, spread) = (Vec::new(), Spread { centre: 0.0, reach: Some(3.0), slack: 1e-12 });
    judge(values, &spread, 0, &mut found);
    found.into_iter().map(|one| (one.at, one.rule, one.side)).collect()
}

/// Where a rule catches points.
fn caught(rule: Rule, values: &[f64]) -> Vec<usize> {
    signals(values).into_iter().filter(|one| one.1 == rule).map(|one| one.0).collect()
}

#[test]
fn a_point_above_the_upper_or_below_the_lower_limit_is_outside() {
    assert_eq!(signals(&[0.5, 3.1, -0.5, -3.1]), [(1, Outside, Above), (3, Outside, Below)]);
}

#[test]
fn a_point_on_a_limit_is_inside() {
    assert!(caught(Outside, &[3.0, 0.0, -3.0, 0.0]).is_empty());
    assert_eq!(caught(Outside, &[3.0 + 1e-9, 0.0]), [0]);
}

#[test]
fn a_point_outside_stays_so_beside_a_gap() {
    assert_eq!(caught(Outside, &[GAP, 3.5, GAP]), [1]);
}

#[test]
fn without_limits_no_point_is_outside() {
    let (mut found, spread) = (Vec::new(), Spread { centre: 0.0, reach: None, slack: 0.0 });
    judge(&[9.0, -9.0, 9.0], &spread, 0, &mut found);
    assert!(found.is_empty());
}

/// `ptd_seven_point_trend(c(2, 1:7, 3))` and `ptd_seven_point_trend(c(2, 7:1, 3))`, here around a centre of 0.
#[test]
fn seven_points_that_only_rise_or_only_fall_are_a_trend() {
    let rise = [-0.6, -0.9, -0.6, -0.3, 0.0, 0.3, 0.6, 0.9, -0.3];
    assert_eq!(caught(Trend, &rise), [1, 2, 3, 4, 5, 6, 7]);
    assert!(signals(&rise).iter().all(|one| one.2 == Above));
    let fall = rise.map(|value| -value);
    assert_eq!(caught(Trend, &fall), [1, 2, 3, 4, 5, 6, 7]);
    assert!(signals(&fall).iter().all(|one| one.2 == Below));
}

/// `ptd_seven_point_trend(1:6)`.
#[test]
fn six_points_are_no_trend() {
    assert!(caught(Trend, &[-0.9, -0.6, -0.3, 0.0, 0.3, 0.6]).is_empty());
}

/// `ptd_seven_point_trend(c(1:3, 3:6))`.
#[test]
fn an_equal_value_ends_a_trend() {
    assert!(caught(Trend, &[-0.9, -0.6, -0.3, -0.3, 0.0, 0.3, 0.6]).is_empty());
}

#[test]
fn a_gap_ends_a_trend() {
    assert!(caught(Trend, &[-0.9, -0.6, -0.3, GAP, 0.0, 0.3, 0.6, 0.9]).is_empty());
}

#[test]
fn a_long_trend_marks_all_its_points_and_a_turning_point_belongs_to_the_later_one() {
    let values: Vec<f64> = (-6..=6).map(|step: i32| 1.0 - f64::from(step.abs()) / 4.0).collect();
    let found = signals(&values);
    assert_eq!(found.len(), 13);
    assert_eq!((found[5].2, found[6].2), (Above, Below));
}

/// `ptd_two_in_three(c(1, 0, 1), c(1, 1, 1))` and the same with the near points elsewhere.
#[test]
fn two_of_three_in_the_outer_third_are_caught_and_the_third_is_not() {
    assert_eq!(signals(&[2.5, 1.0, 2.5]), [(0, TwoOfThree, Above), (2, TwoOfThree, Above)]);
    assert_eq!(caught(TwoOfThree, &[-1.0, -2.5, -2.5]), [1, 2]);
    assert_eq!(caught(TwoOfThree, &[2.5, 2.5, 1.0]), [0, 1]);
}

/// `ptd_two_in_three(c(1, 0, 1), c(1, -1, 1))` and the following ones.
#[test]
fn the_three_lie_on_one_side() {
    assert!(signals(&[2.5, -1.0, 2.5]).is_empty());
    assert!(signals(&[1.0, -2.5, 2.5]).is_empty());
    assert!(signals(&[2.5, -2.5, 1.0]).is_empty());
    assert!(signals(&[2.5, 0.0, 2.5]).is_empty(), "a point on the centre has no side");
}

/// `ptd_part_of_two_in_three` of `c(1, 0, 0, 1)` and `c(1, 0, 0, 1, 1)`.
#[test]
fn two_of_four_are_not_two_of_three() {
    assert!(signals(&[2.5, 1.0, 1.0, 2.5]).is_empty());
    assert_eq!(caught(TwoOfThree, &[2.5, 1.0, 1.0, 2.5, 2.5]), [3, 4]);
}

#[test]
fn the_outer_third_begins_beyond_two_thirds() {
    assert!(signals(&[2.0, 1.0, 2.0]).is_empty());
    assert_eq!(caught(TwoOfThree, &[2.000_1, 1.0, 2.000_1]), [0, 2]);
}

#[test]
fn a_point_outside_the_limits_counts_as_one_of_the_two() {
    assert_eq!(signals(&[3.5, 1.0, 2.5]), [(0, Outside, Above), (2, TwoOfThree, Above)]);
}

#[test]
fn a_gap_ends_two_of_three() {
    assert!(signals(&[2.5, GAP, 2.5]).is_empty());
    assert!(signals(&[2.5, 2.5]).is_empty(), "two points are not three");
}

/// `ptd_seven_point_one_side_mean(c(rep(1, 8), -1))`, and of −1: all eight are part of it.
#[test]
fn seven_points_in_a_row_on_one_side_are_a_run() {
    let above = [1.0, 0.8, 1.1, 0.9, 1.0, 0.7, 1.2, 1.0, -1.0];
    assert_eq!(caught(Run, &above), [0, 1, 2, 3, 4, 5, 6, 7]);
    assert!(signals(&above.map(|value| -value)).iter().all(|one| one.1 == Run && one.2 == Below));
}

/// `ptd_seven_point_one_side_mean(c(rep(1, 6), -1))`.
#[test]
fn six_points_are_no_run() {
    assert!(signals(&[1.0, 0.8, 1.1, 0.9, 1.0, 0.7, -1.0]).is_empty());
}

#[test]
fn a_point_on_the_centre_ends_a_run() {
    assert!(signals(&[1.0, 0.8, 1.1, 0.0, 1.0, 0.7, 1.2, 1.0]).is_empty());
    assert!(signals(&[0.0; 20]).is_empty());
}

#[test]
fn a_gap_ends_a_run() {
    assert!(signals(&[1.0, 0.8, 1.1, GAP, 1.0, 0.7, 1.2, 1.0]).is_empty());
    assert_eq!(caught(Run, &[GAP, 1.0, 0.8, 1.1, 0.9, 1.0, 0.7, 1.2]), [1, 2, 3, 4, 5, 6, 7]);
}

/// The order of `ptd_special_cause_type`: outside, trend, two of three, run.
#[test]
fn a_point_has_the_first_rule_that_catches_it() {
    let run_with_all = [0.2, 0.5, 0.8, 1.1, 1.4, 2.1, 2.4, 1.0, 3.5, 2.9, 2.9, 0.4];
    let rules: Vec<Rule> = signals(&run_with_all).into_iter().map(|one| one.1).collect();
    let expected =
        [Trend, Trend, Trend, Trend, Trend, Trend, Trend, Run, Outside, TwoOfThree, TwoOfThree, Run];
    assert_eq!(rules, expected);
}

#[test]
fn nothing_is_found_where_nothing_is() {
    assert!(signals(&[]).is_empty());
    assert!(signals(&[GAP; 9]).is_empty());
}
