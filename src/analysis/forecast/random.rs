//! Random numbers of which the same seed makes the same ones on every machine.
//!
//! xoshiro256++ (Blackman and Vigna 2021), seeded by splitmix64; normal numbers by Marsaglia's polar method.

use libm::{exp2, log};
use std::f64::consts::LOG2_E;

/// Poisson numbers of a smaller mean are found by inversion.
const INVERSION_BELOW: f64 = 15.0;

/// A stream of random numbers.
pub(super) struct Random {
    state: [u64; 4],
    spare: Option<f64>,
}

impl Random {
    /// The stream of a seed.
    pub(super) fn seeded(seed: u64) -> Self {
        let mut counter = seed;
        let state = std::array::from_fn(|_| {
            counter = counter.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mixed = (counter ^ (counter >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            mixed ^ (mixed >> 31)
        });
        Self { state, spare: None }
    }

    fn bits(&mut self) -> u64 {
        let state = &mut self.state;
        let result = state[0].wrapping_add(state[3]).rotate_left(23).wrapping_add(state[0]);
        let shifted = state[1] << 17;
        state[2] ^= state[0];
        state[3] ^= state[1];
        state[1] ^= state[2];
        state[0] ^= state[3];
        state[2] ^= shifted;
        state[3] = state[3].rotate_left(45);
        result
    }

    /// Between 0 and 1, never either.
    pub(super) fn uniform(&mut self) -> f64 {
        ((self.bits() >> 11) as f64 + 0.5) / 9_007_199_254_740_992.0
    }

    /// Of mean 0 and variance 1.
    pub(super) fn normal(&mut self) -> f64 {
        if let Some(spare) = self.spare.take() {
            return spare;
        }
        loop {
            let (a, b) = (2.0 * self.uniform() - 1.0, 2.0 * self.uniform() - 1.0);
            let square = a * a + b * b;
            if square < 1.0 && square > 0.0 {
                let factor = (-2.0 * log(square) / square).sqrt();
                self.spare = Some(b * factor);
                return a * factor;
            }
        }
    }

    /// A Poisson number: by inversion when the mean is small, by a Cornish-Fisher expansion of three moments above.
    ///
    /// Its cost is bounded for every mean.
    pub(super) fn poisson(&mut self, mean: f64) -> f64 {
        if mean < INVERSION_BELOW {
            return self.poisson_by_inversion(mean);
        }
        let z = self.normal();
        (mean + mean.sqrt() * z + (z * z - 1.0) / 6.0 + 0.5).floor().max(0.0)
    }

    fn poisson_by_inversion(&mut self, mean: f64) -> f64 {
        let uniform = self.uniform();
        let (mut number, mut probability) = (0.0, exp2(-mean * LOG2_E));
        let mut cumulated = probability;
        while uniform > cumulated && number < 200.0 {
            number += 1.0;
            probability *= mean / number;
            cumulated += probability;
        }
        number
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moments(mean: f64) -> (f64, f64) {
        let mut random = Random::seeded(11);
        let numbers: Vec<f64> = (0..20_000).map(|_| random.poisson(mean)).collect();
        let average = numbers.iter().sum::<f64>() / 20_000.0;
        (
            average,
            numbers.iter().map(|number| (number - average) * (number - average)).sum::<f64>() / 20_000.0,
        )
    }

    #[test]
    fn the_stream_is_that_of_its_authors() {
        // The first numbers of xoshiro256plusplus.c with the state 1, 2, 3, 4.
        let mut random = Random { state: [1, 2, 3, 4], spare: None };
        assert_eq!(
            [random.bits(), random.bits(), random.bits()],
            [41_943_041, 58_720_359, 3_588_806_011_781_223]
        );
    }

    #[test]
    fn poisson_numbers_have_their_mean_as_mean_and_variance() {
        for mean in [0.3, 4.0, 14.9, 15.1, 400.0] {
            let (average, variance) = moments(mean);
            assert!((average - mean).abs() < 4.0 * (mean / 20_000.0).sqrt() + 0.01, "{average} for {mean}");
            assert!((variance / mean - 1.0).abs() < 0.08, "{variance} for {mean}");
        }
    }

    #[test]
    fn a_poisson_number_of_any_mean_takes_an_end() {
        let mut random = Random::seeded(1);
        for mean in [0.0, 1e300, f64::INFINITY, f64::NAN] {
            random.poisson(mean);
        }
    }
}
