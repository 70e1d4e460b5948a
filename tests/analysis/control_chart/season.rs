//! The season: tested as in R, taken out, and put back into the limits.

use super::{chart, fixture, monthly, numbers, plain};
use kadans::analysis::{ControlChart, Observed, Rule, Side};

/// A wave through the year with noise that repeats itself after 7 and 11 months.
fn wave(years: usize, amplitude: f64) -> Vec<f64> {
    let noise = |at: usize| ((at * 5) % 7) as f64 / 3.0 + ((at * 3) % 11) as f64 / 5.0;
    (0..years * 12)
        .map(|at| 100.0 + amplitude * (at as f64 * std::f64::consts::TAU / 12.0).cos() + noise(at))
        .collect()
}

#[test]
fn the_test_and_the_season_are_those_of_the_analysis_of_variance_in_r() {
    let mut marked = 0;
    for one in fixture("seasons") {
        let (name, values) = (one["name"].as_str().unwrap(), numbers(&one["values"]));
        let segments: Vec<usize> = numbers(&one["segments"]).iter().map(|at| *at as usize).collect();
        let (p, effects) = (one["p"].as_f64().unwrap(), numbers(&one["effects"]));
        let found = chart(&Observed { rebased: &segments, ..monthly(&values) }).season;
        assert_eq!(found.is_some(), p < 0.01, "{name}");
        let Some(found) = found else { continue };
        marked += 1;
        assert!((found.p - p).abs() <= 1e-6 * p.max(1e-9), "{name}: {} is not {p}", found.p);
        let size = effects.iter().fold(0.0, |most: f64, effect| most.max(effect.abs()));
        for (effect, expected) in found.effects.iter().zip(&effects) {
            assert!((effect - expected).abs() < 1e-8 * size, "{name}: {effect} is not {expected}");
        }
    }
    assert_eq!(marked, 4);
}

#[test]
fn from_twenty_four_months_a_marked_season_is_taken_out() {
    let values = wave(2, 20.0);
    assert!(chart(&monthly(&values)).season.is_some());
    assert!(chart(&monthly(&values[..23])).season.is_none());
    assert!(chart(&monthly(&wave(4, 0.0))).season.is_none(), "noise is no season");
    assert!(chart(&plain(&values)).season.is_none(), "what is measured once a year has none");
}

#[test]
fn a_known_season_is_found_again() {
    let found = chart(&monthly(&wave(6, 20.0))).season.unwrap();
    for (month, effect) in found.effects.iter().enumerate() {
        let known = 20.0 * (month as f64 * std::f64::consts::TAU / 12.0).cos();
        assert!((effect - known).abs() < 1.0, "{month}: {effect} is not {known}");
    }
    assert!(found.effects.iter().sum::<f64>().abs() < 1e-9);
}

#[test]
fn a_series_that_begins_in_april_has_the_season_of_its_months() {
    let values = wave(6, 20.0);
    let found = chart(&Observed { first: 3, ..monthly(&values[3..]) }).season.unwrap();
    let highest = (0..12).max_by(|a, b| found.effects[*a].total_cmp(&found.effects[*b]));
    assert_eq!(highest, Some(0), "January");
}

#[test]
fn an_ordinary_winter_is_no_signal_and_a_summer_as_high_as_winter_is() {
    let mut values = wave(6, 20.0);
    let ordinary = chart(&monthly(&values)).signals.len();
    // Without its season the same series rings in every winter and every summer.
    let unadjusted = chart(&plain(&values)).signals.len();
    assert!(ordinary < 10 && unadjusted > 60, "{ordinary} and {unadjusted}");
    values[66] = 118.0;
    let unusual = chart(&monthly(&values));
    let signal = unusual.signals.iter().find(|one| one.at == 66);
    assert_eq!(signal.map(|one| (one.rule, one.side)), Some((Rule::Outside, Side::Above)));
}

#[test]
fn limits_at_a_point_have_the_season_in_them_and_those_of_the_segment_have_not() {
    let found = chart(&monthly(&wave(6, 20.0)));
    let (winter, summer) = (found.limits_at(60).unwrap(), found.limits_at(66).unwrap());
    assert!((winter.centre - summer.centre - 40.0).abs() < 2.0);
    let segment = &found.segments[0];
    assert!(winter.centre > segment.centre + 15.0 && summer.centre < segment.centre - 15.0);
    assert_eq!(found.limits_at(72), None);
}

#[test]
fn each_point_lies_within_its_own_limits_exactly_when_it_is_not_outside() {
    let counts: Vec<f64> = wave(6, 20.0).iter().map(|value| (value / 4.0).round()).collect();
    for observed in [monthly(&counts), Observed { counts: true, ..monthly(&counts) }] {
        let found: ControlChart = chart(&observed);
        for (at, point) in found.points.iter().enumerate() {
            let limits = found.limits_at(at).unwrap();
            let is_outside =
                point.value > limits.upper.unwrap() || limits.lower.is_some_and(|lower| point.value < lower);
            let rule = found.signal_at(at).map(|one| one.rule);
            assert_eq!(is_outside, rule == Some(Rule::Outside), "{at}");
        }
    }
}

#[test]
fn a_season_without_any_noise_is_taken_out_whole() {
    let values: Vec<f64> = (0..48).map(|at| f64::from(at % 12)).collect();
    let found = chart(&monthly(&values));
    assert!(found.season.is_some() && found.signals.is_empty());
}

#[test]
fn disrupted_months_do_not_shape_the_season() {
    let mut values = wave(4, 20.0);
    let before = chart(&monthly(&values)).season.unwrap();
    values[15] = 900.0;
    let found = chart(&Observed { ignored: &[15], ..monthly(&values) }).season.unwrap();
    let apart = before.effects.iter().zip(&found.effects).map(|(one, other)| (one - other).abs());
    assert!(apart.fold(0.0, f64::max) < 1.0);
}
