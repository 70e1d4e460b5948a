//! Segments, signals, and what they say.

use super::{chart, monthly, plain};
use kadans::analysis::{Assurance, ControlChart, Observed, Rule, Side, Variation};
use kadans::domain::Direction::{Band, Higher, Informative, Lower};

/// Around a level, up and down by turns.
fn around(level: f64, count: usize) -> Vec<f64> {
    (0..count).map(|at| level + if at % 2 == 0 { 1.0 } else { -1.0 }).collect()
}

fn ends_with(tail: &[f64]) -> ControlChart {
    let values = [around(20.0, 24), tail.to_vec()].concat();
    chart(&plain(&values))
}

#[test]
fn eleven_points_are_drawn_and_not_judged_and_twelve_are_judged() {
    let short = chart(&plain(&[around(20.0, 10), vec![90.0]].concat()));
    assert!(!short.is_judged && short.signals.is_empty() && short.segments[0].upper.is_some());
    assert_eq!(short.variation(Lower), Variation::TooFew);
    assert_eq!(short.assurance(Some((900.0, None)), Lower), Assurance::NoTarget);
    let enough = chart(&plain(&[around(20.0, 11), vec![90.0]].concat()));
    assert_eq!((enough.is_judged, enough.variation(Lower)), (true, Variation::Concern));
}

#[test]
fn missing_and_disrupted_points_do_not_count_towards_twelve() {
    let values = [around(20.0, 12), vec![f64::NAN]].concat();
    assert!(chart(&plain(&values)).is_judged);
    assert!(!chart(&Observed { ignored: &[3], ..plain(&values) }).is_judged);
}

#[test]
fn the_latest_point_says_what_the_variation_is_and_the_direction_says_whether_it_is_good() {
    let high = ends_with(&[29.0]);
    assert_eq!(high.latest().map(|one| (one.rule, one.side)), Some((Rule::Outside, Side::Above)));
    let said = [Lower, Higher, Band, Informative].map(|direction| high.variation(direction));
    use Variation::{Concern, Improvement, Neutral};
    assert_eq!(said, [Concern, Improvement, Neutral, Neutral]);
    assert_eq!(ends_with(&[11.0]).variation(Lower), Improvement);
}

#[test]
fn a_signal_of_the_past_does_not_speak_for_the_latest_point() {
    let past = ends_with(&[29.0, 20.5]);
    assert_eq!(past.signals.len(), 1);
    assert_eq!(past.variation(Lower), Variation::CommonCause);
}

#[test]
fn a_gap_at_the_end_leaves_the_last_word_to_the_point_before_it() {
    assert_eq!(ends_with(&[29.0, f64::NAN]).variation(Lower), Variation::Concern);
}

#[test]
fn a_marked_intervention_begins_a_new_segment_and_rules_stop_there() {
    let values = [around(20.0, 24), around(17.0, 24)].concat();
    let silent = chart(&plain(&values));
    assert_eq!(silent.segments.len(), 1, "never silently");
    assert_eq!(silent.latest().map(|one| (one.rule, one.side)), Some((Rule::Run, Side::Below)));
    assert_eq!(silent.stretch(silent.latest().unwrap()), 24);
    let rebased = chart(&Observed { rebased: &[24], ..plain(&values) });
    let ends: Vec<_> = rebased.segments.iter().map(|one| (one.from, one.until, one.centre)).collect();
    assert_eq!(ends, [(0, 23, 20.0), (24, 47, 17.0)]);
    assert!(rebased.signals.is_empty());
    assert_eq!(rebased.variation(Lower), Variation::CommonCause);
    let plain = rebased.plain.unwrap();
    assert!((plain.centre - 17.0).abs() < 1e-12, "the plain chart is of the last segment");
}

#[test]
fn after_a_recent_intervention_there_are_too_few_points() {
    let values = [around(20.0, 24), around(12.0, 11)].concat();
    let rebased = chart(&Observed { rebased: &[24], ..plain(&values) });
    assert_eq!((rebased.variation(Lower), rebased.segments[1].measured), (Variation::TooFew, 11));
}

#[test]
fn interventions_without_points_before_or_after_them_are_no_segments() {
    let values = around(20.0, 24);
    let rebased = chart(&Observed { rebased: &[0, 24, 99, 12, 12], ..plain(&values) });
    let ends: Vec<_> = rebased.segments.iter().map(|one| (one.from, one.until)).collect();
    assert_eq!(ends, [(0, 11), (12, 23)]);
}

#[test]
fn a_quarter_that_an_intervention_divides_belongs_to_neither_side() {
    let values = vec![1.0; 72];
    let rebased = chart(&Observed { counts: true, rebased: &[37], ..monthly(&values) });
    assert!(rebased.is_quarterly && !rebased.points[12].is_used);
    assert_eq!((rebased.segments[0].measured, rebased.segments[1].measured), (12, 11));
}

#[test]
fn a_disrupted_point_is_drawn_and_used_for_nothing() {
    let mut values = around(20.0, 36);
    values[10] = 500.0;
    let found = chart(&Observed { ignored: &[10, 77], ..plain(&values) });
    assert_eq!((found.points[10].value, found.points[10].is_used), (500.0, false));
    assert!(found.signals.is_empty());
    assert!((found.segments[0].centre - 20.0).abs() < 0.1);
}

#[test]
fn a_target_on_the_good_side_of_the_limits_is_met_on_the_bad_side_missed_and_between_them_hit_or_miss() {
    // Centre 20, limits 20 ± 5.32.
    let found = chart(&plain(&around(20.0, 24)));
    let of = |target, direction| found.assurance(Some((target, None)), direction);
    use Assurance::{HitOrMiss, Met, Missed, NoTarget};
    assert_eq!([of(26.0, Lower), of(20.0, Lower), of(14.0, Lower)], [Met, HitOrMiss, Missed]);
    assert_eq!([of(14.0, Higher), of(20.0, Higher), of(26.0, Higher)], [Met, HitOrMiss, Missed]);
    assert_eq!([of(25.32, Lower), of(14.68, Lower)], [HitOrMiss, HitOrMiss], "on a limit is not outside");
    assert_eq!(of(26.0, Informative), NoTarget);
    assert_eq!(of(f64::NAN, Lower), NoTarget);
    assert_eq!(found.assurance(None, Lower), NoTarget);
}

#[test]
fn a_band_is_met_when_it_holds_the_limits_and_missed_when_it_lies_beside_them() {
    let found = chart(&plain(&around(20.0, 24)));
    let of = |low, high| found.assurance(Some((low, Some(high))), Band);
    use Assurance::{HitOrMiss, Met, Missed};
    assert_eq!(
        [of(10.0, 30.0), of(18.0, 30.0), of(30.0, 40.0), of(1.0, 9.0)],
        [Met, HitOrMiss, Missed, Missed]
    );
}

#[test]
fn a_count_whose_lower_limit_is_not_drawn_can_always_reach_a_target_of_zero() {
    let values: Vec<f64> = (0..24).map(|at| if at % 2 == 0 { 2.0 } else { 5.0 }).collect();
    let found = chart(&Observed { counts: true, ..plain(&values) });
    assert_eq!(found.segments[0].lower, None);
    assert_eq!(found.assurance(Some((0.0, None)), Lower), Assurance::HitOrMiss);
}

#[test]
fn a_target_a_month_is_compared_with_quarters_when_these_are_judged() {
    let values: Vec<f64> = (0..48).map(|at| f64::from(at % 3 == 0)).collect();
    let found = chart(&Observed { counts: true, ..monthly(&values) });
    assert_eq!(found.assurance(Some((0.5, None)), Lower), Assurance::Met, "1.5 a quarter over a steady 1");
    assert_eq!(found.assurance(Some((0.2, None)), Lower), Assurance::Missed);
}

#[test]
fn nothing_measured_is_no_chart_and_one_value_is_drawn_without_limits() {
    assert!(ControlChart::of(&plain(&[])).is_none());
    assert!(ControlChart::of(&plain(&[f64::NAN, f64::INFINITY])).is_none());
    let one = chart(&plain(&[7.0]));
    assert_eq!((one.segments[0].centre, one.segments[0].upper, one.plain), (7.0, None, None));
}

#[test]
fn equal_values_have_limits_on_their_centre_and_no_signal() {
    for level in [0.0, 0.1, 7.0, 1e12 + 0.1, -3.3] {
        let values = [level; 40];
        for observed in [plain(&values), monthly(&values), Observed { counts: true, ..monthly(&values) }] {
            let found = chart(&observed);
            assert!(found.signals.is_empty() && found.season.is_none(), "{level}");
            assert_eq!(found.variation(Lower), Variation::CommonCause);
        }
    }
}
