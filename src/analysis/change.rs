//! Is a change real, or month-to-month noise?
//!
//! Counts: the split of both totals, widened by overdispersion. The dispersion φ is the χ² of homogeneity of the
//! paired periods, pooled with pairs of earlier years and one pseudo degree of freedom at 2.5, never under 1; the
//! interval is Clopper-Pearson's with ends Beta(.15, .85), on counts divided by φ (t/1.96)². Without paired
//! periods it is Clopper-Pearson itself, R's `poisson.test`. Proportions: the difference with Newcombe's hybrid
//! score interval (Newcombe 1998, method 10). The test says "more than the noise", never a cause.

use super::series::{LikeForLike, Reading, Series};
use crate::domain::{Aggregation, Direction, Indicator, Nature};
use statrs::distribution::{Beta, ContinuousCDF, StudentsT};

/// The verdict on a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The interval lies below no change.
    Fall,
    /// The interval lies above no change.
    Rise,
    /// The interval includes no change.
    NotDemonstrable,
    /// Too little to judge.
    TooFew,
}

/// The rule that judged a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeRule {
    /// Split of counts, widened by overdispersion.
    Dispersed,
    /// Split of counts, exact.
    Exact,
    /// Difference of proportions, hybrid score interval.
    Newcombe,
    /// Not judged.
    None,
}

/// A change between a part of a year and the same part of the year before.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// What was compared.
    pub compared: LikeForLike,
    /// Change: relative for counts (−0.24 is 24 % less), in points for the rest.
    pub change: f64,
    /// Ends of the 95 % interval, in the same measure.
    pub interval: Option<(f64, f64)>,
    /// Dispersion φ, for counts.
    pub dispersion: Option<f64>,
    /// Which rule judged.
    pub rule: ChangeRule,
    /// The verdict.
    pub verdict: Verdict,
}

impl Change {
    /// Judges the last year against the year before.
    pub fn of(indicator: &Indicator, series: &Series) -> Option<Self> {
        let mut compared = series.like_for_like(1)?;
        if indicator.aggregation == Aggregation::Last {
            // A state is compared with a state: the states of earlier periods are no further evidence.
            compared.now.drain(..compared.now.len() - 1);
            compared.then.drain(..compared.then.len() - 1);
        }
        let points = compared.figure_now - compared.figure_then;
        let unjudged = |change| Self {
            change,
            interval: None,
            dispersion: None,
            rule: ChangeRule::None,
            verdict: Verdict::TooFew,
            compared: compared.clone(),
        };
        Some(match indicator.nature {
            Nature::Count => counts(series, &compared).unwrap_or_else(|| unjudged(points)),
            Nature::Proportion => proportions(&compared).unwrap_or_else(|| unjudged(points)),
            Nature::Rate | Nature::Amount | Nature::Score => unjudged(points),
        })
    }

    /// Whether a demonstrable change is for the better; none when it is not demonstrable or has no better side.
    pub fn is_better(&self, direction: Direction) -> Option<bool> {
        match (self.verdict, direction) {
            (Verdict::Fall, Direction::Lower) | (Verdict::Rise, Direction::Higher) => Some(true),
            (Verdict::Rise, Direction::Lower) | (Verdict::Fall, Direction::Higher) => Some(false),
            _ => None,
        }
    }
}

/// Between Clopper-Pearson (0) and Jeffreys (0.5): holds 93-98 % for totals of 5 to 500.
const END: f64 = 0.15;
/// One pseudo degree of freedom at a cautious dispersion.
const CAUTIOUS: (f64, f64) = (2.5, 1.0);
/// The 97.5 % point of the normal distribution.
const NORMAL: f64 = 1.959_963_984_540_054;

fn counts(series: &Series, compared: &LikeForLike) -> Option<Change> {
    let values = |readings: &[Reading]| readings.iter().map(Reading::figure).collect::<Vec<_>>();
    let (now, then) = (values(&compared.now), values(&compared.then));
    if now.iter().chain(&then).any(|value| *value < 0.0) {
        return None;
    }
    let (sum_now, sum_then): (f64, f64) = (now.iter().sum(), then.iter().sum());
    if sum_now + sum_then == 0.0 {
        return None;
    }
    let per_year = compared.from.frequency().per_year() as usize;
    let year = compared.now.first()?.period.year();
    let before: Vec<f64> =
        series.readings.iter().filter(|one| one.period.year() < year).map(Reading::figure).collect();
    let history = history_dispersion(&before, per_year);
    let split = if now.len() < 2 { exact_split(sum_now, sum_then) } else { split(&now, &then, history)? };
    let (ratio_low, ratio_high) = split.ratio;
    let change = if sum_then > 0.0 { sum_now / sum_then - 1.0 } else { f64::INFINITY };
    let includes_none = ratio_low <= 1.0 && ratio_high >= 1.0;
    let short = per_year == 12 && now.len() < 6 && history.1 == 0.0;
    let verdict = if includes_none && sum_now + sum_then < 10.0 || short {
        Verdict::TooFew
    } else if includes_none {
        Verdict::NotDemonstrable
    } else if ratio_high < 1.0 {
        Verdict::Fall
    } else {
        Verdict::Rise
    };
    Some(Change {
        compared: compared.clone(),
        change,
        interval: Some((ratio_low - 1.0, ratio_high - 1.0)),
        dispersion: Some(split.dispersion),
        rule: split.rule,
        verdict,
    })
}

struct Split {
    ratio: (f64, f64),
    dispersion: f64,
    rule: ChangeRule,
}

/// R's `poisson.test(c(a, b))`: Clopper-Pearson on the share of `a`.
fn exact_split(a: f64, b: f64) -> Split {
    let low = if a > 0.0 { quantile(0.025, a, b + 1.0) } else { 0.0 };
    let high = if b > 0.0 { quantile(0.975, a + 1.0, b) } else { 1.0 };
    Split { ratio: (odds(low), odds(high)), dispersion: 1.0, rule: ChangeRule::Exact }
}

fn split(now: &[f64], then: &[f64], history: (f64, f64)) -> Option<Split> {
    let (a, b): (f64, f64) = (now.iter().sum(), then.iter().sum());
    let own = paired_dispersion(now, then);
    let freedom = own.1 + history.1 + CAUTIOUS.1;
    let pooled = (own.0 * own.1 + history.0 * history.1 + CAUTIOUS.0 * CAUTIOUS.1) / freedom;
    let dispersion = pooled.max(1.0);
    let t = StudentsT::new(0.0, 1.0, freedom).ok()?.inverse_cdf(0.975);
    let divisor = dispersion * (t / NORMAL).powi(2);
    let (a, b) = (a / divisor, b / divisor);
    let low = if a > 0.0 { quantile(0.025, a + END, b + 1.0 - END) } else { 0.0 };
    let high = if b > 0.0 { quantile(0.975, a + 1.0 - END, b + END) } else { 1.0 };
    Some(Split { ratio: (odds(low), odds(high)), dispersion, rule: ChangeRule::Dispersed })
}

fn quantile(at: f64, a: f64, b: f64) -> f64 {
    Beta::new(a, b).map_or(f64::NAN, |beta| beta.inverse_cdf(at))
}

fn odds(share: f64) -> f64 {
    if share >= 1.0 { f64::INFINITY } else { share / (1.0 - share) }
}

/// χ² of homogeneity of the 2 × n table of paired periods, per degree of freedom, with those degrees.
fn paired_dispersion(now: &[f64], then: &[f64]) -> (f64, f64) {
    let (a, b): (f64, f64) = (now.iter().sum(), then.iter().sum());
    let share = a / (a + b);
    if a <= 0.0 || b <= 0.0 {
        return (1.0, 0.0);
    }
    let pairs: Vec<(f64, f64)> =
        now.iter().zip(then).map(|(x, y)| (*x, x + y)).filter(|(_, both)| *both > 0.0).collect();
    let chi: f64 =
        pairs.iter().map(|(x, both)| (x - share * both).powi(2) / (both * share * (1.0 - share))).sum();
    let freedom = pairs.len() as f64 - 1.0;
    if freedom < 1.0 { (1.0, 0.0) } else { (chi / freedom, freedom) }
}

/// The same over each pair of consecutive whole years, the latest year last.
fn history_dispersion(values: &[f64], per_year: usize) -> (f64, f64) {
    if per_year < 2 {
        return (1.0, 0.0);
    }
    let years: Vec<&[f64]> = values.rchunks_exact(per_year).collect();
    let (mut chi, mut freedom) = (0.0, 0.0);
    for pair in years.windows(2) {
        let (dispersion, own) = paired_dispersion(pair[0], pair[1]);
        chi += dispersion * own;
        freedom += own;
    }
    if freedom > 0.0 { (chi / freedom, freedom) } else { (1.0, 0.0) }
}

fn proportions(compared: &LikeForLike) -> Option<Change> {
    let sums = |readings: &[Reading]| {
        readings.iter().try_fold((0.0, 0.0), |sum, one| Some((sum.0 + one.value, sum.1 + one.denominator?)))
    };
    let (part_now, whole_now) = sums(&compared.now)?;
    let (part_then, whole_then) = sums(&compared.then)?;
    if !(0.0..=whole_now).contains(&part_now) || !(0.0..=whole_then).contains(&part_then) {
        return None;
    }
    let (p, q) = (part_now / whole_now, part_then / whole_then);
    let (low_p, high_p) = wilson(part_now, whole_now);
    let (low_q, high_q) = wilson(part_then, whole_then);
    let low = (p - q) - ((p - low_p).powi(2) + (high_q - q).powi(2)).sqrt();
    let high = (p - q) + ((high_p - p).powi(2) + (q - low_q).powi(2)).sqrt();
    let verdict = match (low, high) {
        _ if whole_now + whole_then < 10.0 => Verdict::TooFew,
        (low, _) if low > 0.0 => Verdict::Rise,
        (_, high) if high < 0.0 => Verdict::Fall,
        _ => Verdict::NotDemonstrable,
    };
    Some(Change {
        compared: compared.clone(),
        change: (p - q) * 100.0,
        interval: Some((low * 100.0, high * 100.0)),
        dispersion: None,
        rule: ChangeRule::Newcombe,
        verdict,
    })
}

/// Wilson's score interval of a proportion.
fn wilson(part: f64, whole: f64) -> (f64, f64) {
    let z = NORMAL;
    let middle = (part + z * z / 2.0) / (whole + z * z);
    let p = part / whole;
    let half = z / (whole + z * z) * (whole * p * (1.0 - p) + z * z / 4.0).sqrt();
    (middle - half, middle + half)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(value: f64, expected: f64) {
        assert!((value - expected).abs() < 1e-6 * expected.abs().max(1.0), "{value} is not {expected}");
    }

    /// SciPy 1.17.1, R's `poisson.test(c(54, 60))$conf.int` by the same formula:
    /// `p = scipy.stats.binomtest(54, 114).proportion_ci(method="exact"); p.low/(1-p.low), p.high/(1-p.high)`.
    #[test]
    fn the_exact_interval_is_that_of_clopper_and_pearson() {
        let split = exact_split(54.0, 60.0);
        close(split.ratio.0, REFERENCE_54_60.0);
        close(split.ratio.1, REFERENCE_54_60.1);
        let split = exact_split(12.0, 30.0);
        close(split.ratio.0, REFERENCE_12_30.0);
        close(split.ratio.1, REFERENCE_12_30.1);
        assert_eq!(exact_split(0.0, 5.0).ratio.0, 0.0);
        assert_eq!(exact_split(5.0, 0.0).ratio.1, f64::INFINITY);
    }

    /// statsmodels 0.14: `confint_proportions_2indep(56, 70, 48, 80, method="newcomb")`, and the example of
    /// Newcombe (1998), table II, case a: 0.0524 to 0.3339.
    #[test]
    fn the_interval_of_a_difference_is_that_of_newcombe() {
        let (p, q) = (56.0 / 70.0, 48.0 / 80.0);
        let ((low_p, high_p), (low_q, high_q)) = (wilson(56.0, 70.0), wilson(48.0, 80.0));
        let low: f64 = (p - q) - f64::sqrt((p - low_p).powi(2) + (high_q - q).powi(2));
        let high: f64 = (p - q) + f64::sqrt((high_p - p).powi(2) + (q - low_q).powi(2));
        assert!((low - 0.0524).abs() < 5e-5 && (high - 0.3339).abs() < 5e-5, "{low} {high}");
    }

    #[test]
    fn wild_months_make_the_interval_wider_than_the_exact_one() {
        let (now, then) = ([2.0, 30.0, 1.0, 25.0, 3.0, 28.0], [25.0, 3.0, 28.0, 2.0, 30.0, 1.0]);
        let wild = split(&now, &then, (1.0, 0.0)).unwrap();
        let exact = exact_split(89.0, 89.0);
        assert!(wild.dispersion > 5.0);
        assert!(wild.ratio.0 < exact.ratio.0 && wild.ratio.1 > exact.ratio.1);
    }

    const REFERENCE_54_60: (f64, f64) = (0.611387631957, 1.322082318021);
    const REFERENCE_12_30: (f64, f64) = (0.186509106834, 0.804529090036);
}
