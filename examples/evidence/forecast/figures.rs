//! The series on which the forecast is judged: simulated ones, and public ones as they are and at the size of a zone.

use libm::{cos, exp, log, sin};
use std::error::Error;
use std::f64::consts::TAU;

/// Ten years of months, from January.
const MONTHS: usize = 120;

/// A series of counts by month, from January; NaN where one is missing.
pub struct Figures {
    /// The counts.
    pub values: Vec<f64>,
    /// Where histories begin, beside the beginning, when short ones are judged.
    pub starts: &'static [usize],
}

/// Series of a kind.
pub struct Set {
    /// What they are.
    pub name: &'static str,
    /// They.
    pub series: Vec<Figures>,
}

/// All sets.
pub fn sets() -> Result<Vec<Set>, Box<dyn Error>> {
    let public = public()?;
    Ok(vec![
        Set { name: "simulated", series: (0..120).map(simulated).collect() },
        Set { name: "thinned to a zone", series: thinned(&public) },
        Set {
            name: "as published",
            series: public.into_iter().map(|values| Figures { values, starts: PUBLIC_STARTS }).collect(),
        },
    ])
}

const PUBLIC_STARTS: &[usize] = &[48, 96];

/// Counts with means of 1 to 100 that follow none of the forecast's own equations: a straight or bent trend, a
/// season of two waves, gamma noise (variance 1 to 4 times the mean), sudden shifts and gaps.
fn simulated(number: u64) -> Figures {
    let mut dice = Dice(number * 7919 + 17);
    let mean = exp(dice.between(0.0, log(100.0)));
    let trend = if dice.chance(0.5) { dice.between(-0.08, 0.08) } else { 0.0 };
    let until = if dice.chance(0.3) { dice.between(24.0, 96.0) } else { MONTHS as f64 };
    let waves = [
        (dice.between(0.0, 0.35), dice.between(0.0, TAU)),
        (dice.between(0.0, 0.12), dice.between(0.0, TAU)),
    ];
    let dispersion = if dice.chance(0.3) { 1.0 } else { dice.between(1.0, 4.0_f64.min(1.0 + mean)) };
    let shift = dice.chance(0.35).then(|| (dice.between(18.0, 102.0), log(dice.between(0.6, 1.5))));
    let gap = dice.chance(0.2).then(|| dice.between(6.0, 110.0) as usize);
    let values = (0..MONTHS).map(|month| {
        let at = month as f64;
        let angle = at * TAU / 12.0;
        let season = waves[0].0 * cos(angle - waves[0].1) + waves[1].0 * cos(2.0 * angle - waves[1].1);
        let shifted = shift.filter(|(from, _)| at >= *from).map_or(0.0, |(_, size)| size);
        let mean = mean * exp(trend * at.min(until) / 12.0 + season + shifted);
        let count = dice.count(mean, dispersion);
        if gap.is_some_and(|gap| (gap..gap + 3).contains(&month)) { f64::NAN } else { count }
    });
    Figures { values: values.collect(), starts: &[60] }
}

/// The columns of the public series.
fn public() -> Result<Vec<Vec<f64>>, Box<dyn Error>> {
    let text = include_str!("../series/seatbelts.csv");
    let rows: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).skip(1).collect();
    (1..=5)
        .map(|column| {
            let cells = rows.iter().map(|row| row.split(',').nth(column).ok_or("a row is short"));
            cells.map(|cell| Ok(cell?.parse()?)).collect()
        })
        .collect()
}

/// Each fact of the large series kept by chance, so that a month has some 3, 10 or 30 of them: noise as of a zone.
fn thinned(public: &[Vec<f64>]) -> Vec<Figures> {
    let large = public.iter().filter(|values| mean(values) > 30.0);
    let sizes = large.flat_map(|values| [3.0, 10.0, 30.0].map(|size| (values, size / mean(values))));
    sizes
        .enumerate()
        .map(|(number, (values, share))| {
            let mut dice = Dice(number as u64 * 104_729 + 5);
            let kept = |count: &f64| (0..*count as u32).filter(|_| dice.chance(share)).count() as f64;
            Figures { values: values.iter().map(kept).collect(), starts: PUBLIC_STARTS }
        })
        .collect()
}

/// The mean of what is known.
pub fn mean(values: &[f64]) -> f64 {
    let known: Vec<f64> = values.iter().copied().filter(|value| !value.is_nan()).collect();
    known.iter().sum::<f64>() / known.len() as f64
}

/// Random numbers by splitmix64, apart from those of the forecast itself.
pub struct Dice(pub u64);

impl Dice {
    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn uniform(&mut self) -> f64 {
        ((self.bits() >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
    }

    fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.uniform()
    }

    fn chance(&mut self, chance: f64) -> bool {
        self.uniform() < chance
    }

    /// By Box and Muller.
    pub fn normal(&mut self) -> f64 {
        (-2.0 * log(self.uniform())).sqrt() * sin(TAU * self.uniform())
    }

    /// A count whose variance is `dispersion` times its mean.
    fn count(&mut self, mean: f64, dispersion: f64) -> f64 {
        let mean = if dispersion > 1.0 {
            let scale = dispersion - 1.0;
            scale * self.gamma(mean / scale)
        } else {
            mean
        };
        self.poisson(mean)
    }

    /// By Marsaglia and Tsang (2000); shapes under 1 by one step more.
    fn gamma(&mut self, shape: f64) -> f64 {
        if shape < 1.0 {
            return self.gamma(shape + 1.0) * exp(log(self.uniform()) / shape);
        }
        let d = shape - 1.0 / 3.0;
        loop {
            let normal = self.normal();
            let root = 1.0 + normal / (9.0 * d).sqrt();
            let cube = root * root * root;
            if cube > 0.0 && log(self.uniform()) < 0.5 * normal * normal + d - d * cube + d * log(cube) {
                return d * cube;
            }
        }
    }

    /// By Knuth: how many uniform numbers can be multiplied until the product falls under exp(−mean).
    fn poisson(&mut self, mean: f64) -> f64 {
        let (limit, mut product, mut count) = (-mean, log(self.uniform()), 0.0);
        while product > limit {
            product += log(self.uniform());
            count += 1.0;
        }
        count
    }
}
