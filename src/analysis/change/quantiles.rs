//! Shares and quantiles of the beta and t distributions, quick enough to judge hundreds of indicators at each edit.
//!
//! The distribution functions are those of `statrs`; its quantiles search a long time, so they are found here with
//! Halley's method from the approximations of Abramowitz and Stegun (1964). `statrs` stops its continued fraction
//! after 140 steps, too early for totals in the hundreds of thousands: there the signed root of the deviance serves.

use statrs::distribution::{ContinuousCDF, Normal};
use statrs::function::beta::{checked_beta_reg, checked_ln_beta};
use statrs::function::gamma::ln_gamma;

/// The 97.5 % point of the normal distribution.
pub(super) const NORMAL: f64 = 1.959_963_984_540_054;

/// Above this both shapes are large: the normal approximation errs by less than a millionth.
const LARGE: f64 = 10_000.0;
/// Above this sum the logarithms of the gamma function cancel too many digits.
const HUGE: f64 = 1e9;
/// What lies outside an interval of 95 % on each side.
const AT: f64 = 0.025;
/// Steps that end any search; three are usual.
const STEPS: usize = 60;

/// The probability that Beta(a, b) lies under a share of 0 to 1; not a number for impossible shapes.
pub(super) fn beta_below(share: f64, a: f64, b: f64) -> f64 {
    if a.min(b) <= LARGE && a + b <= HUGE {
        checked_beta_reg(a, b, share).unwrap_or(f64::NAN)
    } else {
        normal_below(deviance_root(share, a, b))
    }
}

/// The same above a share.
pub(super) fn beta_above(share: f64, a: f64, b: f64) -> f64 {
    beta_below(1.0 - share, b, a)
}

/// The signed root of the deviance around the median (a − 1/3) / (a + b − 2/3), nearly normal for large shapes.
fn deviance_root(share: f64, a: f64, b: f64) -> f64 {
    let (a, b) = ((a - 1.0 / 3.0).max(0.0), (b - 1.0 / 3.0).max(0.0));
    let (middle, rest) = (a / (a + b), b / (a + b));
    let part = |weight: f64, seen: f64, asked: f64| {
        if weight > 0.0 { weight * libm::log1p((seen - asked) / asked) } else { 0.0 }
    };
    let deviance = 2.0 * (part(a, middle, share) + part(b, rest, 1.0 - share));
    (share - middle).signum() * deviance.max(0.0).sqrt()
}

/// The odds x / (1 − x) of the share x under which Beta(a, b) lies with a probability of 2.5 %.
pub(super) fn beta_low_odds(a: f64, b: f64) -> f64 {
    let guess = beta_guess(a, b);
    if a.min(b) > LARGE || a + b > HUGE {
        return guess.exp();
    }
    let Ok(scale) = checked_ln_beta(a, b) else { return f64::NAN };
    let (mut logit, mut low, mut high) = (guess, f64::NEG_INFINITY, f64::INFINITY);
    for _ in 0..STEPS {
        let share = 1.0 / (1.0 + (-logit).exp());
        let rest = 1.0 / (1.0 + logit.exp());
        let excess = beta_below(share, a, b) - AT;
        if excess > 0.0 {
            high = logit;
        } else {
            low = logit;
        }
        let density = (a * share.ln() + b * rest.ln() - scale).exp();
        let step = excess / density;
        // Halley: the logarithm of the density falls by this per unit of logit.
        let bend = (step * (a * rest - b * share) / 2.0).clamp(-0.5, 0.5);
        let next = logit - step / (1.0 - bend);
        let inside = next > low && next < high;
        let next = if inside && (next - logit).abs() < 8.0 { next } else { middle(logit, low, high) };
        let moved = (next - logit).abs();
        logit = next;
        if moved < 1e-5 || moved <= logit.abs() * 1e-15 {
            break;
        }
    }
    logit.exp()
}

/// Between two bounds, or well beyond the one that is known.
fn middle(at: f64, low: f64, high: f64) -> f64 {
    match (low.is_finite(), high.is_finite()) {
        (true, true) => (low + high) / 2.0,
        (true, false) => at + 4.0 * (1.0 + at.abs()).min(16.0),
        _ => at - 4.0 * (1.0 + at.abs()).min(16.0),
    }
}

/// The logit of the 2.5 % quantile of Beta(a, b): Abramowitz and Stegun 26.5.22, or the power law of the lower tail for
/// small shapes.
fn beta_guess(a: f64, b: f64) -> f64 {
    if a > HUGE && b <= 1.0 {
        // Next to 1 what is left is exponential.
        return (a / -AT.ln()).ln();
    }
    if a <= 1.0 || b <= 1.0 {
        let scale = if b > HUGE { ln_gamma(a) - a * b.ln() } else { checked_ln_beta(a, b).unwrap_or(0.0) };
        let logarithm = (((AT * a).ln() + scale) / a).min(-1e-3);
        return logarithm - (-logarithm.exp()).ln_1p();
    }
    let lambda = (NORMAL * NORMAL - 3.0) / 6.0;
    let (one, other) = (1.0 / (2.0 * a - 1.0), 1.0 / (2.0 * b - 1.0));
    let mean = 2.0 / (one + other);
    let width =
        NORMAL * (mean + lambda).sqrt() / mean - (other - one) * (lambda + 5.0 / 6.0 - 2.0 / (3.0 * mean));
    (a / b).ln() - 2.0 * width
}

/// The probability that a standard normal lies under a value.
pub(super) fn normal_below(value: f64) -> f64 {
    Normal::standard().cdf(value)
}

/// The value above which a standard normal lies with a probability, for 0 to 0.5; endless for 0.
pub(super) fn normal_above_at(probability: f64) -> f64 {
    if probability > 0.0 { -Normal::standard().inverse_cdf(probability.min(1.0)) } else { f64::INFINITY }
}

/// The probability that Student's t lies above a value of 0 or more; Abramowitz and Stegun 26.7.1.
pub(super) fn student_above(value: f64, freedom: f64) -> f64 {
    // Beyond this the continued fraction of the library does not end, and nobody sees the difference.
    if freedom > 2.0 * LARGE {
        return normal_below(-value);
    }
    let share = 1.0 / (1.0 + value * value / freedom);
    checked_beta_reg(freedom / 2.0, 0.5, share).map_or(f64::NAN, |both| both / 2.0)
}

/// The 97.5 % point of Student's t, from the series of Abramowitz and Stegun 26.7.5 with Halley's method.
pub(super) fn student(freedom: f64) -> f64 {
    let z = NORMAL;
    let (z3, z5, z7) = (z.powi(3), z.powi(5), z.powi(7));
    let series = z
        + (z3 + z) / (4.0 * freedom)
        + (5.0 * z5 + 16.0 * z3 + 3.0 * z) / (96.0 * freedom.powi(2))
        + (3.0 * z7 + 19.0 * z5 + 17.0 * z3 - 15.0 * z) / (384.0 * freedom.powi(3));
    let Ok(scale) = checked_ln_beta(freedom / 2.0, 0.5) else { return f64::NAN };
    if freedom > 2.0 * LARGE {
        return series;
    }
    let mut value = series;
    for _ in 0..STEPS {
        let square = 1.0 + value * value / freedom;
        let density = (-(freedom + 1.0) / 2.0 * square.ln() - scale - 0.5 * freedom.ln()).exp();
        let step = (AT - student_above(value, freedom)) / density;
        let bend = -(freedom + 1.0) * value / (freedom * square) / 2.0 * step;
        let next = value - step / (1.0 - bend.clamp(-0.5, 0.5));
        let next = if next > 0.0 { next } else { value / 2.0 };
        let moved = (next - value).abs();
        value = next;
        if moved < 1e-5 * value {
            break;
        }
    }
    value
}
