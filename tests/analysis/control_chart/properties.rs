//! What holds for every series.

use kadans::analysis::{ControlChart, Observed, Side, Signal};
use kadans::domain::Direction;
use proptest::prelude::*;

fn any_value() -> impl Strategy<Value = f64> {
    prop_oneof![
        6 => (0_u32..40).prop_map(f64::from),
        2 => -1e3_f64..1e3,
        1 => prop_oneof![Just(f64::NAN), Just(f64::INFINITY), Just(f64::NEG_INFINITY), Just(1e12), Just(-1e12)],
        1 => any::<f64>(),
    ]
}

/// A series of the scale of a police zone, with gaps and, often, a season.
fn series() -> impl Strategy<Value = Vec<f64>> {
    let value =
        prop_oneof![9 => (0_u32..4000).prop_map(|value| f64::from(value) / 100.0), 1 => Just(f64::NAN)];
    (prop::collection::vec(value, 0..90), 0.0_f64..60.0).prop_map(|(values, season)| {
        let year = |at: usize| season * (1.0 + (at as f64 * std::f64::consts::TAU / 12.0).cos());
        values.iter().enumerate().map(|(at, value)| value + year(at)).collect()
    })
}

fn of(values: &[f64]) -> Option<ControlChart> {
    ControlChart::of(&Observed { values, per_year: 12, ..Observed::default() })
}

fn found(chart: &ControlChart) -> Vec<Signal> {
    chart.signals.clone()
}

proptest! {
    #[test]
    fn no_series_is_too_strange(
        values in prop::collection::vec(any_value(), 0..100),
        first in 0_usize..30,
        per_year in prop_oneof![Just(0_usize), Just(1), Just(2), Just(4), Just(12), 0_usize..40],
        counts: bool,
        rebased in prop::collection::vec(0_usize..120, 0..5),
        ignored in prop::collection::vec(0_usize..120, 0..9),
    ) {
        let observed = Observed { values: &values, first, per_year, counts, rebased: &rebased, ignored: &ignored, range: None, is_state: false };
        let Some(chart) = ControlChart::of(&observed) else { return Ok(()) };
        let finite = |value: Option<f64>| value.is_none_or(f64::is_finite);
        for at in 0..=chart.points.len() {
            let limits = chart.limits_at(at);
            prop_assert!(limits.is_none_or(|one| one.centre.is_finite() && finite(one.lower) && finite(one.upper)));
            prop_assert!(limits.is_none_or(|one| one.upper.is_none_or(|upper| upper >= one.centre)));
        }
        for signal in &chart.signals {
            prop_assert!(chart.points[signal.at].is_used && chart.stretch(signal) >= 1);
        }
        prop_assert!(chart.signals.is_sorted_by_key(|one| one.at));
        for direction in [Direction::Lower, Direction::Higher, Direction::Band, Direction::Informative] {
            let _ = (chart.variation(direction), chart.assurance(Some((values[0], Some(3.0))), direction));
        }
    }

    #[test]
    fn a_mirrored_series_has_mirrored_limits_and_sides(values in series()) {
        let mirrored: Vec<f64> = values.iter().map(|value| -value).collect();
        let (Some(one), Some(other)) = (of(&values), of(&mirrored)) else { return Ok(()) };
        prop_assert_eq!(one.season.is_some(), other.season.is_some());
        for at in 0..values.len() {
            let (own, mirror) = (one.limits_at(at).unwrap(), other.limits_at(at).unwrap());
            prop_assert!((own.centre + mirror.centre).abs() < 1e-9);
            let apart = own.upper.zip(mirror.lower).map(|(upper, lower)| (upper + lower).abs());
            prop_assert!(apart.is_none_or(|apart| apart < 1e-9));
        }
        let turned = found(&other).into_iter().map(|signal| Signal {
            side: if signal.side == Side::Above { Side::Below } else { Side::Above },
            ..signal
        });
        prop_assert_eq!(found(&one), turned.collect::<Vec<_>>());
    }

    #[test]
    fn another_zero_and_another_unit_change_no_signal(
        values in series(),
        shift in (-8_i32..8).prop_map(|power| f64::from(power) * 16.0),
        unit in (-6_i32..6).prop_map(|power| 2_f64.powi(power)),
    ) {
        let moved: Vec<f64> = values.iter().map(|value| value * unit + shift).collect();
        let (Some(one), Some(other)) = (of(&values), of(&moved)) else { return Ok(()) };
        for at in 0..values.len() {
            let (own, its) = (one.limits_at(at).unwrap().centre, other.limits_at(at).unwrap().centre);
            prop_assert!((own * unit + shift - its).abs() < 1e-9 * its.abs().max(1.0));
        }
        prop_assert_eq!(found(&one), found(&other));
    }
}
