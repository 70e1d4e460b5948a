//! The forecast: its numbers, what it refuses, and that its evidence holds.

use kadans::analysis::forecast::{
    Distribution, Forecast, Kind, Maturity, NoForecast, Past, forecast, stable_seed,
};
use proptest::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
struct Fixture {
    probabilities: Vec<f64>,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    name: String,
    kind: String,
    per_year: usize,
    first: usize,
    shifts: Vec<usize>,
    horizon: usize,
    seed: u64,
    values: Vec<Option<f64>>,
    wholes: Option<Vec<f64>>,
    expected: Expected,
}

#[derive(Deserialize)]
struct Expected {
    shift: Option<usize>,
    first: Vec<f64>,
    middle: Vec<f64>,
    last: Vec<f64>,
    total: Option<Vec<f64>>,
}

fn months(values: &[f64]) -> Past<'_> {
    Past { values, first: 0, per_year: 12, shifts: &[], kind: Kind::Counts }
}

fn scores(values: &[f64]) -> Past<'_> {
    Past { kind: Kind::Real { range: None }, ..months(values) }
}

fn ahead(past: &Past<'_>) -> Forecast {
    forecast(past, 3, 1).unwrap()
}

/// The 80 % band of the next period.
fn band(past: &Past<'_>) -> (f64, f64) {
    let next = ahead(past).step(0);
    (next.quantile(0.1), next.quantile(0.9))
}

#[test]
fn the_numbers_are_those_of_the_calibrated_reference() {
    let fixture: Fixture = serde_json::from_str(include_str!("../fixtures/forecast.json")).unwrap();
    for case in &fixture.cases {
        let values: Vec<f64> = case.values.iter().map(|value| value.unwrap_or(f64::NAN)).collect();
        let (kind, tolerance) = match case.kind.as_str() {
            "counts" => (Kind::Counts, 0.0),
            "shares" => (Kind::Shares { wholes: case.wholes.as_deref() }, 1e-9),
            _ => (Kind::Real { range: None }, 1e-9),
        };
        let past =
            Past { values: &values, first: case.first, per_year: case.per_year, shifts: &case.shifts, kind };
        let forecast = forecast(&past, case.horizon, case.seed).unwrap();
        let expected = &case.expected;
        assert_eq!(forecast.shift().map(|shift| shift.at), expected.shift, "{}", case.name);
        let close = |of: &str, found: Distribution, expected: &[f64]| {
            for (share, expected) in fixture.probabilities.iter().zip(expected) {
                let found = found.quantile(*share);
                let is_close = (found - expected).abs() <= tolerance * expected.abs();
                assert!(is_close, "{}, {of} at {share}: {found}, not {expected}", case.name);
            }
        };
        close("first", forecast.step(0), &expected.first);
        close("middle", forecast.step(case.horizon / 2), &expected.middle);
        close("last", forecast.step(case.horizon - 1), &expected.last);
        if let Some(total) = &expected.total {
            close("total", forecast.total(0.0, 0, case.horizon), total);
        }
    }
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    let values: Vec<f64> = (0..40).map(|month| f64::from((month * 7 + month * month) % 13)).collect();
    let bytes = |seed| {
        let forecast = forecast(&months(&values), 4, seed).unwrap();
        forecast.futures().flatten().flat_map(|value| value.to_le_bytes()).collect::<Vec<u8>>()
    };
    let seed = stable_seed("inbraken in woningen");
    assert_eq!(bytes(seed), bytes(seed));
    assert_ne!(bytes(seed), bytes(seed + 1));
    // These very bytes on every machine.
    assert_eq!(stable_seed(&format!("{:?}", bytes(7))), BYTES_OF_SEED_7);
}

const BYTES_OF_SEED_7: u64 = 165_691_220_766_083_461;

#[test]
fn the_seed_of_a_text_is_that_of_fnv_1a() {
    // The vectors of Fowler, Noll and Vo (draft-eastlake-fnv).
    assert_eq!(stable_seed(""), 0xCBF2_9CE4_8422_2325);
    assert_eq!(stable_seed("a"), 0xAF63_DC4C_8601_EC8C);
    assert_eq!(stable_seed("foobar"), 0x8594_4171_F739_67E8);
}

#[test]
fn fewer_than_eight_figures_have_no_forecast() {
    assert_eq!(forecast(&months(&[]), 12, 1), Err(NoForecast::TooFew));
    assert_eq!(forecast(&months(&[4.0]), 12, 1), Err(NoForecast::TooFew));
    assert_eq!(forecast(&months(&[4.0; 7]), 12, 1), Err(NoForecast::TooFew));
    assert_eq!(forecast(&months(&[f64::NAN; 60]), 12, 1), Err(NoForecast::TooFew));
    // Figures of long ago do not count.
    let mut old = vec![5.0; 30];
    old.resize(30 + 192, f64::NAN);
    assert_eq!(forecast(&months(&old), 12, 1), Err(NoForecast::TooFew));
    assert_eq!(ahead(&months(&[4.0; 8])).maturity(), Maturity::LevelOnly);
}

#[test]
fn figures_that_cannot_be_are_refused() {
    let with = |value: f64| [3.0, 4.0, 2.0, 5.0, 3.0, 4.0, 1.0, 2.0, value];
    assert_eq!(forecast(&months(&with(f64::INFINITY)), 3, 1), Err(NoForecast::NotFinite));
    assert_eq!(forecast(&months(&with(-1.0)), 3, 1), Err(NoForecast::Negative));
    assert_eq!(forecast(&months(&with(1e16)), 3, 1), Err(NoForecast::TooLarge));
    assert_eq!(forecast(&scores(&with(-1e300)), 3, 1), Err(NoForecast::TooLarge));
    let shares = Past { kind: Kind::Shares { wholes: None }, ..months(&[0.5, 0.4, 1.1]) };
    assert_eq!(forecast(&shares, 3, 1), Err(NoForecast::NotAShare));
}

#[test]
fn figures_without_spread_have_no_forecast_unless_they_are_counts() {
    assert_eq!(forecast(&scores(&[7.5; 30]), 3, 1), Err(NoForecast::Constant));
    assert_eq!(forecast(&scores(&[0.0; 30]), 3, 1), Err(NoForecast::Constant));
    let rounded: Vec<f64> = (0..30).map(|month| if month % 2 == 0 { 0.3 } else { 0.1 + 0.2 }).collect();
    assert_eq!(forecast(&scores(&rounded), 3, 1), Err(NoForecast::Constant));
    let (low, high) = band(&months(&[20.0; 36]));
    assert!(low >= 15.0 && high <= 25.0, "{low} to {high}");
}

#[test]
fn years_of_nothing_are_followed_by_next_to_nothing() {
    let forecast = forecast(&months(&[0.0; 36]), 12, 1).unwrap();
    let year = forecast.total(0.0, 0, 12);
    assert_eq!((year.quantile(0.1), year.quantile(0.5)), (0.0, 0.0));
    assert!(year.quantile(0.975) <= 6.0, "{}", year.quantile(0.975));
}

#[test]
fn gaps_widen_the_bands_and_the_longest_gap_the_most() {
    let whole: Vec<f64> = (0..60).map(|month| 20.0 + f64::from(month * 5 % 7) - 3.0).collect();
    let without = |gap: std::ops::Range<usize>| {
        let mut values = whole.clone();
        values[gap].fill(f64::NAN);
        let (low, high) = band(&months(&values));
        high - low
    };
    assert!(without(20..26) <= without(40..60));
    assert!(without(0..0) < without(36..60));
}

#[test]
fn a_last_month_beyond_belief_is_not_followed() {
    let mut values: Vec<f64> = (0..36).map(|month| f64::from(4 + month % 3)).collect();
    values.push(40.0);
    let next = ahead(&months(&values)).step(0);
    assert!(next.quantile(0.5) < 12.0, "{}", next.quantile(0.5));
    values[36] = 1e12;
    let next = ahead(&months(&values)).step(0);
    assert!(next.values().iter().all(|value| value.is_finite() && *value >= 0.0));
}

#[test]
fn very_large_figures_are_forecast_as_others_are() {
    let values: Vec<f64> = (0..30).map(|month| 1e12 + 1e10 * f64::from(month * 5 % 7)).collect();
    for past in [months(&values), scores(&values)] {
        let (low, high) = band(&past);
        assert!(9e11 < low && low < high && high < 1.2e12, "{low} to {high}");
    }
    let below: Vec<f64> = values.iter().map(|value| -value).collect();
    let (low, high) = band(&scores(&below));
    assert!(-1.2e12 < low && high < -9e11, "{low} to {high}");
}

#[test]
fn scores_stay_in_their_range_and_proportions_between_0_and_1() {
    let values: Vec<f64> = (0..30).map(|month| 9.0 + 0.1 * f64::from(month * 5 % 11)).collect();
    let inside = Past { kind: Kind::Real { range: Some((0.0, 10.0)) }, ..months(&values) };
    assert!(ahead(&inside).futures().flatten().all(|value| (0.0..=10.0).contains(value)));
    let upside_down = Past { kind: Kind::Real { range: Some((f64::NAN, -5.0)) }, ..months(&values) };
    ahead(&upside_down);
    let shares: Vec<f64> = (0..30).map(|month| f64::from(month % 3) / 2.0).collect();
    let alone = Past { kind: Kind::Shares { wholes: None }, ..months(&shares) };
    // The last wholes lack, one of them is nothing.
    let mut wholes = [8.0; 28];
    wholes[5] = 0.0;
    let of_eight = Past { kind: Kind::Shares { wholes: Some(&wholes) }, ..months(&shares) };
    for past in [alone, of_eight] {
        assert!(ahead(&past).futures().flatten().all(|value| (0.0..=1.0).contains(value)));
    }
}

#[test]
fn a_marked_shift_is_believed_and_an_unmarked_one_told() {
    let mut values: Vec<f64> = (0..48).map(|month| f64::from(28 + month * 5 % 7)).collect();
    for value in &mut values[44..] {
        *value = 12.0;
    }
    let unmarked = ahead(&months(&values));
    let shift = unmarked.shift().unwrap();
    assert!(shift.z < -2.6 && (42..=46).contains(&shift.at), "{shift:?}");
    let marked = ahead(&Past { shifts: &[44], ..months(&values) });
    assert_eq!(marked.shift(), None);
    assert!(marked.step(0).quantile(0.5) < 16.0);
    // A shift that is marked where nothing is has no effect.
    assert_eq!(ahead(&Past { shifts: &[usize::MAX - 3, 48], ..months(&[5.0; 10]) }).horizon(), 3);
}

#[test]
fn totals_means_and_ratios_take_what_is_known_along() {
    let values: Vec<f64> = (0..24).map(|month| f64::from(10 + month * 5 % 7)).collect();
    let forecast = forecast(&months(&values), 6, 3).unwrap();
    let total = forecast.total(100.0, 0, 6);
    let sums: Vec<f64> = forecast.futures().map(|path| 100.0 + path.iter().sum::<f64>()).collect();
    let share = sums.iter().filter(|sum| **sum <= 180.0).count() as f64 / sums.len() as f64;
    assert_eq!(total.share_at_most(180.0), share);
    assert_eq!(total.share_within(0.0, 180.0), share);
    assert!((total.share_at_least(180.5) - (1.0 - share)).abs() < 1e-12);
    let known = forecast.total(7.0, 6, 12);
    assert_eq!((known.quantile(0.1), known.share_at_most(7.0), known.share_at_most(6.9)), (7.0, 1.0, 0.0));
    assert_eq!(forecast.mean_of(100.0, 6.0, 0, 6).quantile(0.5), total.quantile(0.5) / 12.0);
    let ratio = forecast.ratio_of(20.0, 80.0, 40.0, 2, 3).quantile(0.5);
    assert!((ratio - (20.0 + 40.0 * forecast.step(2).quantile(0.5)) / 120.0).abs() < 1e-12);
    assert!(forecast.mean_of(0.0, 0.0, 6, 9).quantile(0.5).is_nan());
    assert!(forecast.step(6).values().is_empty() && forecast.step(6).quantile(0.5).is_nan());
}

#[test]
fn a_forecast_of_nothing_or_of_for_ever_ends() {
    let values = [4.0, 3.0, 5.0, 4.0, 2.0, 6.0, 4.0, 5.0];
    let none = forecast(&months(&values), 0, 1).unwrap();
    assert_eq!((none.horizon(), none.total(9.0, 0, 3).quantile(0.5)), (0, 9.0));
    assert_eq!(forecast(&months(&values), usize::MAX, 1).unwrap().horizon(), 240);
    for per_year in [0, 1, 2, 52, usize::MAX] {
        assert_eq!(ahead(&Past { per_year, first: 99, ..months(&values) }).horizon(), 3);
    }
}

#[test]
fn the_past_says_how_rough_the_forecast_is() {
    let of = |length: usize, per_year: usize| {
        let values: Vec<f64> = (0..length).map(|period| (period % 3) as f64).collect();
        forecast(&Past { per_year, ..months(&values) }, 1, 1).unwrap().maturity()
    };
    assert_eq!(of(11, 12), Maturity::LevelOnly);
    assert_eq!(of(12, 12), Maturity::SeasonNotEstablished);
    assert_eq!(of(24, 12), Maturity::Short);
    assert_eq!(of(36, 12), Maturity::Established);
    assert_eq!(of(8, 4), Maturity::Short);
    assert_eq!(of(8, 1), Maturity::Established);
    assert!(Maturity::Short.is_rough() && !Maturity::Established.is_rough());
}

/// The table of `docs/forecast-calibration.md`, which the example `evidence` writes.
#[test]
fn the_evidence_holds_its_limits() {
    let page = include_str!("../../docs/forecast-calibration.md");
    let rows: Vec<Vec<&str>> = page
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| history"))
        .map(|line| {
            line.trim_matches('|').split('|').map(|cell| cell.trim().trim_end_matches(" %")).collect()
        })
        .collect();
    assert_eq!(rows.len(), 12);
    for row in rows {
        let number = |column: usize| row[column].parse::<f64>().unwrap();
        let (is_long, is_large) = (row[0].starts_with("36"), row[1] == "as published");
        for (band, loss) in [(4, 7), (9, 12)] {
            assert!(is_large || (75.0..=88.0).contains(&number(band)), "{row:?}");
            assert!(number(loss) < 1.0, "{row:?}");
        }
        if row[13] != "–" {
            assert!(number(13) < if is_long { 0.1 } else { 0.15 }, "{row:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_input_makes_it_panic(
        values in prop::collection::vec(
            prop_oneof![
                4 => (0..9_u8).prop_map(f64::from),
                1 => Just(f64::NAN),
                1 => prop_oneof![Just(0.0), Just(1e12), Just(-3.5), Just(1e-300), Just(0.999)],
            ],
            0..40,
        ),
        shifts in prop::collection::vec(0_usize..50, 0..3),
        per_year in prop_oneof![Just(12_usize), Just(4), Just(1)],
        kind in 0..3_u8,
    ) {
        let kind = match kind {
            0 => Kind::Counts,
            1 => Kind::Real { range: Some((0.0, 5.0)) },
            _ => Kind::Shares { wholes: Some(&values) },
        };
        let past = Past { values: &values, first: 3, per_year, shifts: &shifts, kind };
        if let Ok(forecast) = forecast(&past, 2, 1) {
            prop_assert!(forecast.futures().flatten().all(|value| value.is_finite()));
            prop_assert_eq!(forecast.step(1).values().len(), forecast.paths());
        }
    }
}
