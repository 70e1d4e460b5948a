//! Centre and limits.

use super::{chart, close, fixture, monthly, numbers, plain};
use kadans::analysis::Observed;

#[test]
fn centre_and_limits_are_those_of_r_on_twenty_series() {
    let series = fixture("limits");
    assert_eq!(series.len(), 20);
    for one in series {
        let (name, values) = (one["name"].as_str().unwrap(), numbers(&one["values"]));
        let chart = chart(&plain(&values));
        let (segment, bare) = (&chart.segments[0], chart.plain.unwrap());
        let judged = [segment.centre, segment.lower.unwrap(), segment.upper.unwrap()];
        let sides = [("screened", judged), ("plain", [bare.centre, bare.lower, bare.upper])];
        for (part, found) in sides {
            for (value, expected) in found.into_iter().zip(numbers(&one[part])) {
                close(value, expected, name);
            }
        }
    }
}

#[test]
fn limits_of_counts_are_those_of_r_on_roots() {
    for one in fixture("limits") {
        let (name, values, root) =
            (one["name"].as_str().unwrap(), numbers(&one["values"]), numbers(&one["root"]));
        let chart = chart(&Observed { counts: true, ..plain(&values) });
        let segment = &chart.segments[0];
        close(segment.centre, root[0], name);
        close(segment.upper.unwrap(), root[2], name);
        assert_eq!(segment.lower.is_some(), root[1] > 0.0, "{name}: a lower limit of 0 or less is not drawn");
        if let Some(lower) = segment.lower {
            close(lower, root[1], name);
        }
    }
}

/// `qcc(x, type = "xbar.one")`, qcc 3.0, help page of `stats.xbar.one`: centre 2.569706, limits 2.031344 and
/// 3.108068, at 3 / 1.128 mean moving ranges instead of 2.66.
#[test]
fn the_antifreeze_of_qcc_has_its_published_limits() {
    let series = fixture("limits");
    let found = chart(&plain(&numbers(&series[0]["values"]))).plain.unwrap();
    let reach = (found.upper - found.centre) / 2.66 * 3.0 / 1.128;
    assert!((found.centre - 2.569_706).abs() < 5e-7);
    assert!(
        (found.centre - reach - 2.031_344).abs() < 5e-7 && (found.centre + reach - 3.108_068).abs() < 5e-7
    );
}

/// NHSRplotthedots 0.2.2, vignette "Deviations from Excel defaults": UPL 4.6, mean 1.94, LPL −0.72; without
/// screening they would be 6.95, 1.94 and −3.06.
#[test]
fn the_outlier_of_the_nhs_vignette_is_screened_from_the_limits_but_not_from_the_mean() {
    let values = [1.0, 2.0, 1.0, 2.0, 10.0, 1.0, 2.0, 1.0, 2.0, 1.0, 2.0, 1.0, 2.0, 1.0, 2.0, 1.0, 2.0, 1.0];
    let chart = chart(&plain(&values));
    let (found, bare) = (&chart.segments[0], chart.plain.unwrap());
    let rounded = |limits: [f64; 3]| limits.map(|value| (value * 100.0).round() / 100.0);
    assert_eq!(rounded([found.upper.unwrap(), found.centre, found.lower.unwrap()]), [4.6, 1.94, -0.72]);
    assert_eq!(rounded([bare.upper, bare.centre, bare.lower]), [6.95, 1.94, -3.06], "the plain chart");
}

#[test]
fn a_moving_range_on_the_bound_of_the_screen_stays() {
    // Ranges: twelve of 1 and one of x with x = 3.267 (12 + x) / 13.
    let leap = 3.267 * 12.0 / (13.0 - 3.267);
    let with = |leap: f64| {
        let mut values: Vec<f64> = (0..7).map(|at| f64::from(at % 2)).collect();
        values.extend((0..7).map(|at| leap + f64::from(at % 2)));
        let found = &chart(&plain(&values)).segments[0];
        (found.upper.unwrap() - found.centre) / 2.66
    };
    assert!((with(leap * (1.0 - 1e-9)) - (12.0 + leap) / 13.0).abs() < 1e-6);
    assert!((with(leap * (1.0 + 1e-9)) - 1.0).abs() < 1e-6);
}

#[test]
fn one_leap_among_equal_values_does_not_make_limits_without_width() {
    let mut values = [5.0; 24];
    values[20] = 9.0;
    let chart = chart(&plain(&values));
    assert!(chart.plain.unwrap().upper > 5.5);
    assert_eq!(chart.signals.iter().filter(|one| one.at == 20).count(), 1);
}

#[test]
fn moving_ranges_skip_a_gap() {
    let values = [1.0, 2.0, f64::NAN, 9.0, 8.0, f64::NAN, 2.0, 1.0];
    let found = chart(&plain(&values)).plain.unwrap();
    close(found.upper - found.centre, 2.66, "three ranges of 1");
}

#[test]
fn a_lower_limit_of_a_count_is_not_drawn_at_zero_or_under_it_but_that_of_a_score_is() {
    let values: Vec<f64> = (0..24).map(|at| if at % 2 == 0 { 1.0 } else { 6.0 }).collect();
    assert_eq!(chart(&Observed { counts: true, ..plain(&values) }).segments[0].lower, None);
    assert!(chart(&plain(&values)).segments[0].lower.unwrap() < 0.0);
}

#[test]
fn counts_that_are_negative_count_nothing_and_stay_as_they_are() {
    let values: Vec<f64> = (0..24).map(|at| if at % 2 == 0 { -3.0 } else { 6.0 }).collect();
    assert!(chart(&Observed { counts: true, ..plain(&values) }).segments[0].lower.unwrap() < -3.0);
}

#[test]
fn counts_under_two_a_month_are_judged_per_whole_quarter() {
    // From February: the first whole quarter begins in April, and March of the last year is still to come.
    let values: Vec<f64> = (0..49).map(|at| f64::from(at % 3)).collect();
    let observed = Observed { counts: true, first: 1, ..monthly(&values) };
    let found = chart(&observed);
    assert!(found.is_quarterly && found.is_judged);
    assert_eq!((found.points[0].from, found.points[0].until, found.points.len()), (2, 4, 15));
    assert!(found.points.iter().all(|point| point.value == 3.0));
    let raw = found.plain.unwrap();
    assert!(raw.centre < 1.1, "the plain chart is of months");
    let enough: Vec<f64> = values.iter().map(|value| value * 2.1).collect();
    assert!(!chart(&Observed { values: &enough, ..observed }).is_quarterly, "more than 2 a month is enough");
    assert!(!chart(&Observed { counts: false, ..observed }).is_quarterly, "a score is not added up");
}

#[test]
fn a_quarter_that_lacks_a_month_is_left_out() {
    let mut values = vec![1.0; 48];
    values[13] = f64::NAN;
    let observed = Observed { counts: true, ignored: &[30], ..monthly(&values) };
    let found = chart(&observed);
    let unused: Vec<usize> = (0..found.points.len()).filter(|at| !found.points[*at].is_used).collect();
    assert_eq!(unused, [4, 10]);
    assert_eq!(found.segments[0].measured, 14);
}
