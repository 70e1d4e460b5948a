//! The gamma function and its relatives, by upward recurrence and Stirling's series (Abramowitz and Stegun 1964,
//! 6.1.41, 6.3.18, 6.4.12).
//!
//! `statrs` has no trigamma; here one logarithm serves ln Γ, digamma and trigamma at once, and `libm` makes the
//! same bits on every machine.

use libm::log;

/// From here on four terms of each series hold ten decimals.
const ASYMPTOTIC: f64 = 8.0;

/// ln √(2π).
const HALF_LN_TWO_PI: f64 = 0.918_938_533_204_672_7;

/// ln Γ and its first two derivatives at one argument.
pub(super) struct GammaFamily {
    pub(super) ln_gamma: f64,
    pub(super) digamma: f64,
    pub(super) trigamma: f64,
}

impl GammaFamily {
    /// At an argument above 0.
    pub(super) fn at(argument: f64) -> Self {
        let (mut x, mut product, mut first, mut second) = (argument, 1.0, 0.0, 0.0);
        while x < ASYMPTOTIC {
            let inverse = 1.0 / x;
            product *= x;
            first += inverse;
            second += inverse * inverse;
            x += 1.0;
        }
        let (logarithm, inverse) = (log(x), 1.0 / x);
        let square = inverse * inverse;
        Self {
            ln_gamma: stirling(x, logarithm, inverse) - ln_of_product(product),
            digamma: logarithm
                - first
                - 0.5 * inverse
                - square * (1.0 / 12.0 - square * (1.0 / 120.0 - square * (1.0 / 252.0 - square / 240.0))),
            trigamma: second + trigamma_tail(inverse),
        }
    }
}

/// ln Γ of an argument above 0.
pub(super) fn ln_gamma(argument: f64) -> f64 {
    let (mut x, mut product) = (argument, 1.0);
    while x < ASYMPTOTIC {
        product *= x;
        x += 1.0;
    }
    stirling(x, log(x), 1.0 / x) - ln_of_product(product)
}

/// The α at which trigamma(α) is a value above 0, at least 0.001.
///
/// Newton's method on the reciprocal (Minka 2000, as in limma's `trigammaInverse`), from the solution of
/// 1/α + 1/(2 α²).
pub(super) fn inverse_trigamma(value: f64) -> f64 {
    let mut alpha = (1.0 + (1.0 + 2.0 * value).sqrt()) / (2.0 * value);
    if value < 0.001 {
        return alpha + value / 6.0; // The next term of the series.
    }
    for _ in 0..6 {
        let (trigamma, tetragamma) = trigamma_and_derivative(alpha);
        let step = trigamma * (1.0 - trigamma / value) / tetragamma;
        alpha += step;
        if step.abs() < 1e-7 * alpha {
            break;
        }
    }
    alpha.max(1e-3)
}

fn trigamma_and_derivative(argument: f64) -> (f64, f64) {
    let (mut x, mut second, mut third) = (argument, 0.0, 0.0);
    while x < ASYMPTOTIC {
        let inverse = 1.0 / x;
        let square = inverse * inverse;
        second += square;
        third -= 2.0 * square * inverse;
        x += 1.0;
    }
    let inverse = 1.0 / x;
    let square = inverse * inverse;
    let tail = -square - inverse * square - square * square * (0.5 - square * (1.0 / 6.0 - square / 6.0));
    (second + trigamma_tail(inverse), third + tail)
}

fn stirling(x: f64, logarithm: f64, inverse: f64) -> f64 {
    let square = inverse * inverse;
    let series = 1.0 / 12.0 - square * (1.0 / 360.0 - square * (1.0 / 1260.0 - square / 1680.0));
    (x - 0.5) * logarithm - x + HALF_LN_TWO_PI + inverse * series
}

fn trigamma_tail(inverse: f64) -> f64 {
    let square = inverse * inverse;
    let series = 1.0 / 6.0 - square * (1.0 / 30.0 - square * (1.0 / 42.0 - square / 30.0));
    inverse + 0.5 * square + inverse * square * series
}

fn ln_of_product(product: f64) -> f64 {
    if product == 1.0 { 0.0 } else { log(product) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// SciPy 1.17.1: x, `scipy.special.gammaln(x)`, `digamma(x)`, `polygamma(1, x)`.
    const REFERENCE: [(f64, f64, f64, f64); 10] = [
        (0.001, 6.907178885383853, -1000.5755719318103, 1000001.6425331959),
        (0.05, 2.968879201051731, -20.49784499129987, 401.53235734211506),
        (0.5, 0.5723649429247, -1.9635100260214235, 4.93480220054468),
        (1.0, 0.0, -0.5772156649015329, 1.6449340668482266),
        (2.5, 0.2846828704729192, 0.7031566406452432, 0.4903577561002349),
        (7.99, 8.50501160608848, 2.0143092220462235, 0.13331424565985756),
        (8.0, 8.525161361065415, 2.0156414779556098, 0.13313701469403144),
        (33.3, 82.60372358165493, 3.490467238520243, 0.03048544409533889),
        (10000.0, 82099.71749644238, 9.21029037114285, 0.00010000500016666666),
        (1000000000.0, 19723265827.503716, 20.723265836446412, 1.0000000005000001e-09),
    ];

    /// The same: q with the α at which `polygamma(1, α)` is q, by `scipy.optimize.brentq` (xtol 1e-14).
    const INVERSE: [(f64, f64); 8] = [
        (1e-06, 1000000.4999999163),
        (0.001, 1000.4999166666812),
        (0.009, 111.61036112224787),
        (0.0101, 99.50905933917174),
        (0.1, 10.491681821078421),
        (1.0, 1.426255120215079),
        (10.0, 0.3350810443780356),
        (200.0, 0.07097543006738864),
    ];

    fn close(found: f64, expected: f64, digits: f64) {
        assert!((found - expected).abs() <= digits * expected.abs().max(1.0), "{found} is not {expected}");
    }

    #[test]
    fn the_gamma_family_is_that_of_scipy() {
        for (x, expected, digamma, trigamma) in REFERENCE {
            let family = GammaFamily::at(x);
            close(family.ln_gamma, expected, 1e-10);
            close(ln_gamma(x), expected, 1e-10);
            close(family.digamma, digamma, 1e-10);
            close(family.trigamma, trigamma, 1e-10);
        }
    }

    #[test]
    fn the_inverse_of_trigamma_is_that_of_scipy() {
        for (value, alpha) in INVERSE {
            close(inverse_trigamma(value), alpha, 1e-10);
        }
        assert_eq!(inverse_trigamma(1e300), 1e-3);
    }
}
