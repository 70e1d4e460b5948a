//! Whether a change is real: which periods are compared, by which rule, and what holds whatever the figures are.

use super::{change as with_nature, with_figures};
use crate::support::day;
use kadans::analysis::change::Test;
use kadans::analysis::change::counts::{Dispersion, Facts, Pair, exact, overdispersed};
use kadans::analysis::change::means::welch;
use kadans::analysis::change::proportions::{Part, difference};
use kadans::analysis::change::relative::{index, per_thousand};
use kadans::analysis::{Against, Change, ChangeRule, Measure, Series, Untested, Verdict};
use kadans::domain::*;
use kadans::words::{Language, Words};
use proptest::prelude::*;

fn against(dossier: &Dossier, on: &str, against: Against) -> Option<Change> {
    let indicator = dossier.indicators.values().next().unwrap();
    Change::against(indicator, &Series::of(dossier, indicator, day(on)), against)
}

fn sentence(dossier: &Dossier, change: &Change, language: Language) -> String {
    let indicator = dossier.indicators.values().next().unwrap();
    Words::new(language).verdict_sentence(indicator, change)
}

fn periods(change: &Change) -> (Vec<String>, Vec<String>) {
    let names = |periods: &[Period]| periods.iter().map(ToString::to_string).collect();
    (names(&change.current.periods), names(&change.reference.periods))
}

/// The figures of the first indicator with a denominator each.
fn with_wholes(dossier: &Dossier, whole: f64) -> Dossier {
    let indicator = dossier.indicators.values().next().unwrap().id;
    let all = dossier.measurements.values().filter(|one| one.indicator == indicator).cloned();
    all.fold(dossier.clone(), |dossier, one| {
        let with_whole = Measurement { denominator: Some(whole), ..one };
        Edit::Change(Record::Measurement(with_whole)).apply(&dossier).unwrap()
    })
}

#[test]
fn only_periods_that_both_years_have_are_compared_and_named() {
    let dossier = with_figures(&[(2022, &[10.0; 4]), (2023, &[9.0; 6])]);
    let change = against(&dossier, "2023-06-30", Against::YearBefore).unwrap();
    let (now, then) = periods(&change);
    assert_eq!(now, ["2023-01", "2023-02", "2023-03", "2023-04"]);
    assert_eq!(then, ["2022-01", "2022-02", "2022-03", "2022-04"]);
    assert_eq!((change.current.figure, change.reference.figure), (36.0, 40.0));
}

#[test]
fn the_mean_of_three_years_counts_as_three_times_the_exposure() {
    let years: [(i32, &[f64]); 4] =
        [(2020, &[10.0; 12]), (2021, &[12.0; 12]), (2022, &[14.0; 12]), (2023, &[6.0; 12])];
    let change = against(&with_figures(&years), "2023-12-31", Against::PreviousYears).unwrap();
    assert_eq!((change.current.figure, change.reference.figure), (72.0, 144.0));
    assert!((change.test.estimate - 0.5).abs() < 1e-12);
    assert_eq!((change.test.verdict, change.reference.periods.len()), (Verdict::Fall, 36));
    assert!(against(&with_figures(&years[1..]), "2023-12-31", Against::PreviousYears).is_none());
}

#[test]
fn twelve_rolling_months_stand_beside_the_twelve_before_them() {
    let dossier = with_figures(&[(2021, &[30.0; 12]), (2022, &[20.0; 12]), (2023, &[10.0; 3])]);
    let change = against(&dossier, "2023-03-31", Against::Rolling).unwrap();
    let (now, then) = periods(&change);
    assert_eq!((now[0].as_str(), now[11].as_str()), ("2022-04", "2023-03"));
    assert_eq!((then[0].as_str(), then[11].as_str()), ("2021-04", "2022-03"));
    assert_eq!((change.current.figure, change.reference.figure), (210.0, 330.0));
    let said = sentence(&dossier, &change, Language::Dutch);
    assert!(
        said.starts_with("apr 2022 tot en met mrt 2023: 210 tegenover 330 in de twaalf maanden ervoor"),
        "{said}"
    );
}

#[test]
fn the_baseline_is_compared_by_its_periods_or_by_its_year_once_this_year_is_whole() {
    let baseline = Against::Baseline { year: 2019, value: Some(100.0) };
    let measured = with_figures(&[(2019, &[8.0; 12]), (2023, &[4.0; 12])]);
    let change = against(&measured, "2023-12-31", baseline).unwrap();
    assert_eq!((change.test.rule, change.reference.figure), (ChangeRule::Overdispersed, 96.0));
    let bare = with_figures(&[(2023, &[4.0; 12])]);
    let change = against(&bare, "2023-12-31", baseline).unwrap();
    assert_eq!(
        (change.test.rule, change.test.verdict, change.test.untested),
        (ChangeRule::Exact, Verdict::Fall, None)
    );
    assert_eq!(periods(&change).1, ["2019"]);
    let part = against(&bare, "2023-10-31", baseline).unwrap();
    assert_eq!(part.test.untested, Some(Untested::PartOfYear { measured: 10, of: 12 }));
    assert_eq!((part.test.interval, part.test.verdict), (None, Verdict::TooFew));
    let said = sentence(&bare, &part, Language::Dutch);
    assert!(said.contains("gemeten periodes van dit jaar: 10 van de 12"), "{said}");
    assert!(against(&bare, "2023-12-31", Against::Baseline { year: 2019, value: None }).is_none());
    assert!(against(&bare, "2023-12-31", Against::Baseline { year: 2023, value: Some(4.0) }).is_none());
}

#[test]
fn a_rate_is_judged_by_its_facts_and_their_exposure() {
    let counts = with_figures(&[(2021, &[9.0; 12]), (2022, &[9.0; 12]), (2023, &[4.0; 12])]);
    let rate = with_nature(counts, Nature::Rate, Aggregation::Ratio, Direction::Lower);
    let bare = against(&rate, "2023-12-31", Against::YearBefore).unwrap();
    assert_eq!((bare.test.rule, bare.test.measure), (ChangeRule::Welch, Measure::MeanDifference));
    assert_eq!(bare.test.untested, Some(Untested::NoVariation));
    let exposed = with_wholes(&rate, 500.0);
    let change = against(&exposed, "2023-12-31", Against::YearBefore).unwrap();
    assert_eq!((change.test.rule, change.test.verdict), (ChangeRule::Overdispersed, Verdict::Fall));
    assert!((change.test.estimate - 4.0 / 9.0).abs() < 1e-12);
    let said = sentence(&exposed, &change, Language::Dutch);
    assert!(said.contains("(48 op 6.000)") && said.contains("(108 op 6.000)"), "{said}");
}

#[test]
fn a_proportion_shows_its_counts_and_without_them_its_mean_is_judged() {
    let years: [(i32, &[f64]); 2] =
        [(2022, &[60.0, 61.0, 59.0, 62.0, 58.0]), (2023, &[70.0, 71.0, 69.0, 72.0, 70.0])];
    let parts = with_nature(with_figures(&years), Nature::Proportion, Aggregation::Ratio, Direction::Higher);
    let means = against(&parts, "2023-05-31", Against::YearBefore).unwrap();
    assert_eq!((means.test.rule, means.test.verdict), (ChangeRule::Welch, Verdict::Rise));
    let said = sentence(&parts, &means, Language::Dutch);
    assert!(said.contains("gemiddeld 70,4 per meting tegenover 60,0"), "{said}");
    let wholes = with_wholes(&parts, 100.0);
    let change = against(&wholes, "2023-05-31", Against::YearBefore).unwrap();
    assert_eq!((change.test.rule, change.test.measure), (ChangeRule::Newcombe, Measure::Difference));
    assert!((change.test.estimate - 10.4).abs() < 1e-9);
    let said = sentence(&wholes, &change, Language::Dutch);
    assert!(said.contains("(352 op 500)") && said.contains("verschil +10,4 procentpunt"), "{said}");
}

#[test]
fn a_comparison_that_cannot_be_tested_says_why_in_each_language() {
    let scores: [(i32, &[f64]); 2] = [(2022, &[7.0, 6.5, 7.2, 6.9]), (2023, &[7.1, 7.0, 6.8])];
    let scores = with_nature(with_figures(&scores), Nature::Score, Aggregation::Mean, Direction::Higher);
    let few = against(&scores, "2023-03-31", Against::YearBefore).unwrap();
    assert_eq!(few.test.untested, Some(Untested::TooFewValues { now: 3, then: 3, needed: 5 }));
    let said = sentence(&scores, &few, Language::Dutch);
    assert!(
        said.ends_with("Te weinig metingen om te toetsen: 3 en 3, minstens 5 nodig aan elke kant."),
        "{said}"
    );
    let nothing = with_figures(&[(2022, &[0.0; 12]), (2023, &[0.0; 12])]);
    let change = against(&nothing, "2023-12-31", Against::YearBefore).unwrap();
    assert_eq!((change.test.untested, change.test.estimate), (Some(Untested::NothingCounted), 1.0));
    let short = with_figures(&[(2022, &[40.0; 3]), (2023, &[20.0; 3])]);
    let change = against(&short, "2023-03-31", Against::YearBefore).unwrap();
    assert_eq!(
        (change.test.untested, change.test.verdict),
        (Some(Untested::TooFewMonths(3)), Verdict::TooFew)
    );
    for language in Language::ALL {
        for (dossier, change) in [(&scores, &few), (&short, &change)] {
            let said = sentence(dossier, change, language);
            assert!(!said.contains("verdict-") && said.ends_with('.') && said.len() > 60, "{said}");
        }
    }
    // Earlier years tell how much three months vary.
    let long = with_figures(&[(2021, &[40.0; 12]), (2022, &[40.0; 12]), (2023, &[20.0; 3])]);
    assert_eq!(against(&long, "2023-03-31", Against::YearBefore).unwrap().test.verdict, Verdict::Fall);
}

#[test]
fn what_rises_from_nothing_has_only_a_lower_bound() {
    let dossier = with_figures(&[(2022, &[0.0; 12]), (2023, &[5.0; 12])]);
    let change = against(&dossier, "2023-12-31", Against::YearBefore).unwrap();
    let (low, high) = change.test.interval.unwrap();
    assert!(low > 1.0 && high.is_infinite() && change.test.estimate.is_infinite());
    assert_eq!(change.test.verdict, Verdict::Rise);
    let said = sentence(&dossier, &change, Language::Dutch);
    assert!(said.contains("keer zoveel; een bovengrens is er niet"), "{said}");
}

#[test]
fn gaps_in_earlier_years_do_not_pair_other_months() {
    // The season repeats exactly: paired by month nothing is wild, paired by place all would be.
    let season = [2.0, 40.0, 2.0, 40.0, 2.0, 40.0, 2.0, 40.0, 2.0, 40.0, 2.0, 40.0];
    let dossier = with_figures(&[(2020, &season[..11]), (2021, &season), (2022, &season), (2023, &season)]);
    let change = against(&dossier, "2023-12-31", Against::YearBefore).unwrap();
    assert_eq!(change.test.dispersion, Some(1.0));
}

#[test]
fn an_index_and_a_rate_per_thousand_have_no_value_on_nothing() {
    assert_eq!((index(80.0, 100.0), index(80.0, 0.0), index(f64::NAN, 1.0)), (Some(80.0), None, None));
    assert_eq!(
        (per_thousand(263.0, 72_000.0).map(|rate| (rate * 100.0).round()), per_thousand(1.0, 0.0)),
        (Some(365.0), None)
    );
}

fn opposite(verdict: Verdict) -> Verdict {
    match verdict {
        Verdict::Fall => Verdict::Rise,
        Verdict::Rise => Verdict::Fall,
        other => other,
    }
}

fn near(one: f64, other: f64) -> bool {
    one == other || (one - other).abs() <= 1e-6 * one.abs().max(other.abs()).max(1e-6)
}

/// Whether one test is the other with both windows swapped.
fn is_swapped(one: Test, other: Test) -> bool {
    let mirrored = |value: f64| if one.measure == Measure::RateRatio { 1.0 / value } else { -value };
    let ends = one.interval.zip(other.interval).is_none_or(|((low, high), (other_low, other_high))| {
        near(mirrored(low), other_high) && near(mirrored(high), other_low)
    });
    let probability = one.p.zip(other.p).is_none_or(|(p, q)| near(p, q));
    ends && probability
        && one.verdict == opposite(other.verdict)
        && one.untested.is_some() == other.untested.is_some()
}

fn months() -> impl Strategy<Value = Vec<(u16, u16)>> {
    prop::collection::vec((0_u16..60, 0_u16..60), 2..13)
}

fn pairs(months: &[(u16, u16)], exposures: (f64, f64)) -> Vec<Pair> {
    let facts = |count: u16, exposure| Facts { count: f64::from(count), exposure };
    let pair =
        |(now, then): &(u16, u16)| Pair { now: facts(*now, exposures.0), then: facts(*then, exposures.1) };
    months.iter().map(pair).collect()
}

/// Any number at all, the impossible ones often.
fn any_number() -> impl Strategy<Value = f64> {
    prop_oneof![
        any::<f64>(),
        (0_u32..1000).prop_map(f64::from),
        prop::sample::select(vec![
            f64::NAN,
            f64::INFINITY,
            f64::NEG_INFINITY,
            0.0,
            -1.0,
            1e12,
            1e-300,
            1e300,
            0.5
        ]),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn swapping_both_windows_inverts_a_ratio(months in months(), exposure in 0.1..9.0) {
        let swapped: Vec<(u16, u16)> = months.iter().map(|(now, then)| (*then, *now)).collect();
        let history = Dispersion { chi_square: 30.0, freedom: 22.0 };
        let (one, other) = (pairs(&months, (1.0, exposure)), pairs(&swapped, (exposure, 1.0)));
        prop_assert!(is_swapped(overdispersed(&one, history), overdispersed(&other, history)));
        let (now, then) = (Facts::of(f64::from(months[0].0)), Facts::of(f64::from(months[0].1)));
        prop_assert!(is_swapped(exact(now, then), exact(then, now)));
    }

    #[test]
    fn swapping_both_windows_turns_the_sign_of_a_difference(
        (a, n, b, m) in (0_u16..200, 0_u16..200, 0_u16..200, 0_u16..200),
        (x, y) in (prop::collection::vec(-9.0..9.0, 5..12), prop::collection::vec(-9.0..9.0, 5..12)),
    ) {
        let part = |part: u16, rest: u16| Part { part: f64::from(part), whole: f64::from(part) + f64::from(rest) };
        prop_assert!(is_swapped(difference(part(a, n), part(b, m)), difference(part(b, m), part(a, n))));
        prop_assert!(is_swapped(welch(&x, &y), welch(&y, &x)));
    }

    #[test]
    fn the_probability_of_paired_counts_agrees_with_their_interval(months in months()) {
        let test = overdispersed(&pairs(&months, (1.0, 1.0)), Dispersion::default());
        if let (Some((low, high)), Some(p)) = (test.interval, test.p) {
            let excludes = low > 1.0 || high < 1.0;
            prop_assert!((p - 0.05).abs() < 1e-6 || (p < 0.05) == excludes, "{test:?}");
            prop_assert!((0.0..=1.0).contains(&p) && low <= test.estimate && test.estimate <= high);
            prop_assert!(test.dispersion.is_some_and(|phi| phi >= 1.0));
        }
    }

    #[test]
    fn more_of_the_same_facts_narrow_the_exact_interval(now in 0_u16..400, then in 1_u16..400, times in 2_u16..20) {
        let facts = |count: u16, times: u16| Facts::of(f64::from(count) * f64::from(times));
        let few = exact(facts(now, 1), facts(then, 1)).interval.unwrap();
        let many = exact(facts(now, times), facts(then, times)).interval.unwrap();
        prop_assert!(few.0 <= many.0 + 1e-9 && many.1 <= few.1 + 1e-9, "{few:?} {many:?}");
    }

    #[test]
    fn a_wilder_history_never_narrows_the_interval(months in months(), chi_square in 0.0..300.0) {
        let judged = |chi_square| overdispersed(&pairs(&months, (1.0, 1.0)), Dispersion { chi_square, freedom: 22.0 });
        let (calm, wild) = (judged(chi_square), judged(chi_square + 40.0));
        if let (Some(calm), Some(wild)) = (calm.interval, wild.interval) {
            prop_assert!(wild.0 <= calm.0 + 1e-9 && calm.1 <= wild.1 + 1e-9 * wild.1);
        }
    }

    #[test]
    fn no_figures_cause_a_panic_and_each_verdict_has_its_ground(
        all in prop::collection::vec((any_number(), any_number(), any_number(), any_number()), 0..14),
        (chi_square, freedom) in (any_number(), any_number()),
    ) {
        let facts = |count, exposure| Facts { count, exposure };
        let pairs: Vec<Pair> =
            all.iter().map(|(a, b, c, d)| Pair { now: facts(*a, *b), then: facts(*c, *d) }).collect();
        let (now, then): (Vec<f64>, Vec<f64>) = all.iter().map(|(a, _, c, _)| (*a, *c)).unzip();
        let mut tests = vec![overdispersed(&pairs, Dispersion { chi_square, freedom }), welch(&now, &then)];
        for (a, b, c, d) in &all {
            tests.push(exact(facts(*a, *b), facts(*c, *d)));
            tests.push(difference(Part { part: *a, whole: *b }, Part { part: *c, whole: *d }));
        }
        for test in tests {
            prop_assert_eq!(test.verdict == Verdict::TooFew, test.untested.is_some(), "{:?}", test);
            if let Some((low, high)) = test.interval {
                prop_assert!(!low.is_nan() && !high.is_nan() && low <= high, "{test:?}");
                prop_assert!(test.p.is_some_and(|p| (0.0..=1.0).contains(&p)), "{test:?}");
            }
        }
    }
}
