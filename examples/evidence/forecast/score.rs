//! What becomes of forecasts once the months have passed.

use super::figures::{Dice, Figures, mean};
use kadans::analysis::forecast::{Distribution, Kind, Past, forecast, stable_seed};
use std::ops::Range;

/// The quantiles whose loss is counted.
const QUANTILES: [f64; 7] = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975];

/// Fewer errors than this do not tell the seasonal naive forecast how it spreads.
const FEW_ERRORS: usize = 6;

/// Fewer cases than this say nothing of a bin of probabilities.
const CASES_OF_A_BIN: f64 = 100.0;

/// How often bands held.
#[derive(Default, Clone, Copy)]
pub struct Bands {
    /// Forecasts.
    pub cases: f64,
    within_80: f64,
    within_95: f64,
    fair_80: f64,
    loss: f64,
    naive_loss: f64,
}

/// The scores of some forecasts together.
#[derive(Default, Clone)]
pub struct Score {
    /// Of single months, one to twelve ahead.
    pub months: Bands,
    /// Of the totals of years of which 0, 3, 6 or 9 months are known.
    pub years: Bands,
    /// Times at which was forecast.
    pub origins: usize,
    /// By tenths of the probability that a target is met: cases, sum of the probabilities, how many were met.
    targets: [(f64, f64, f64); 10],
}

impl Bands {
    fn add(&mut self, forecast: &Distribution, actual: f64, naive_loss: f64, scale: f64) {
        let within = |low: f64, high: f64| {
            f64::from(u8::from(forecast.quantile(low) <= actual && actual <= forecast.quantile(high)))
        };
        self.cases += 1.0;
        self.within_80 += within(0.1, 0.9);
        self.within_95 += within(0.025, 0.975);
        self.fair_80 += fair(forecast, actual);
        self.loss += loss(&|share| forecast.quantile(share), actual) / scale;
        self.naive_loss += naive_loss / scale;
    }

    fn merge(&mut self, other: &Self) {
        self.cases += other.cases;
        self.within_80 += other.within_80;
        self.within_95 += other.within_95;
        self.fair_80 += other.fair_80;
        self.loss += other.loss;
        self.naive_loss += other.naive_loss;
    }

    /// Share of the figures within the 80 % band, its edges included.
    pub fn within_80(&self) -> f64 {
        self.within_80 / self.cases
    }

    /// The same with an edge counted in part: of whole numbers a band cannot hold 80 % exactly, this can.
    pub fn fair_80(&self) -> f64 {
        self.fair_80 / self.cases
    }

    /// Share within the 95 % band.
    pub fn within_95(&self) -> f64 {
        self.within_95 / self.cases
    }

    /// The pinball loss as a part of that of the seasonal naive forecast.
    pub fn loss_ratio(&self) -> f64 {
        self.loss / self.naive_loss
    }
}

/// The part of the randomised probability transform that falls between 0.1 and 0.9 (Czado and others 2009).
fn fair(forecast: &Distribution, actual: f64) -> f64 {
    let (low, high) = (1.0 - forecast.share_at_least(actual), forecast.share_at_most(actual));
    if high - low < 1e-12 {
        return f64::from(u8::from((0.1..=0.9).contains(&high)));
    }
    (high.min(0.9) - low.max(0.1)).max(0.0) / (high - low)
}

impl Score {
    /// Forecasts from the months `from..until` of a series and looks at what came.
    pub fn look_back(&mut self, figures: &Figures, from: usize, until: usize) {
        let values = &figures.values;
        let past =
            Past { values: &values[from..until], first: 0, per_year: 12, shifts: &[], kind: Kind::Counts };
        let Ok(forecast) = forecast(&past, 12, stable_seed("evidence")) else { return };
        self.origins += 1;
        let naive = Naive::of(past.values);
        let scale = mean(values);
        for step in 0..12.min(values.len() - until) {
            let (actual, next) = (values[until + step], forecast.step(step));
            if !actual.is_nan() {
                self.months.add(&next, actual, naive.loss(0.0, step..step + 1, actual), scale);
            }
        }
        let january = until - until % 12;
        let Some(year) = values.get(january..january + 12) else { return };
        let actual: f64 = year.iter().sum();
        let known: f64 = values[january..until].iter().sum();
        if actual.is_nan() {
            return;
        }
        let rest = january + 12 - until;
        let total = forecast.total(known, 0, rest);
        self.years.add(&total, actual, naive.loss(known, 0..rest, actual), scale);
        let before: f64 = values[january.saturating_sub(12).max(from)..january].iter().sum();
        if january >= from + 12 && !before.is_nan() {
            for change in [0.9, 1.0, 1.1] {
                self.target(&total, (before * change).round(), actual);
            }
        }
    }

    fn target(&mut self, total: &Distribution, target: f64, actual: f64) {
        let probability = total.share_at_most(target);
        let bin = &mut self.targets[((probability * 10.0) as usize).min(9)];
        bin.0 += 1.0;
        bin.1 += probability;
        bin.2 += f64::from(u8::from(actual <= target));
    }

    /// Adds the scores of others.
    pub fn merge(&mut self, other: &Self) {
        self.months.merge(&other.months);
        self.years.merge(&other.years);
        self.origins += other.origins;
        for (own, other) in self.targets.iter_mut().zip(&other.targets) {
            *own = (own.0 + other.0, own.1 + other.1, own.2 + other.2);
        }
    }

    /// The largest distance, over the tenths with enough cases, between the probability of a target and how often
    /// such targets were met; none when no tenth has enough.
    pub fn largest_gap(&self) -> Option<f64> {
        let bins = self.targets.iter().filter(|bin| bin.0 >= CASES_OF_A_BIN);
        bins.map(|(cases, probability, met)| ((probability - met) / cases).abs()).reduce(f64::max)
    }
}

/// Pinball loss, the mean over the quantiles.
fn loss(quantile: &dyn Fn(f64) -> f64, actual: f64) -> f64 {
    let of = |share: f64| {
        let distance = actual - quantile(share);
        distance * if distance >= 0.0 { share } else { share - 1.0 }
    };
    QUANTILES.map(of).iter().sum::<f64>() / QUANTILES.len() as f64
}

/// The same months of last year, with the runs of its own past errors (of square roots) as its futures.
struct Naive {
    /// Square roots of the forecasts of the next twelve months.
    roots: Vec<f64>,
    errors: Vec<f64>,
}

impl Naive {
    fn of(values: &[f64]) -> Self {
        let root = |value: f64| (value + 0.375).sqrt();
        let (length, usual) = (values.len(), mean(values));
        let last =
            values[length - 12..].iter().map(|value| root(if value.is_nan() { usual } else { *value }));
        let errors = (12..length).map(|at| root(values[at]) - root(values[at - 12]));
        let mut errors: Vec<f64> = errors.filter(|error| !error.is_nan()).collect();
        if errors.len() < FEW_ERRORS {
            // Those of Poisson counts, of which a square root has the variance 1/4.
            let mut dice = Dice(1);
            errors = (0..240).map(|_| dice.normal() * 0.5_f64.sqrt()).collect();
        }
        Self { roots: last.collect(), errors }
    }

    /// The loss of its forecast of the sum of some months, added to what is known.
    fn loss(&self, known: f64, months: Range<usize>, actual: f64) -> f64 {
        let month = |step: usize, start: usize| {
            let root = (self.roots[step] + self.errors[(start + step) % self.errors.len()]).max(0.0);
            (root * root - 0.375).max(0.0).round()
        };
        let future = |start: usize| known + months.clone().map(|step| month(step, start)).sum::<f64>();
        let mut futures: Vec<f64> = (0..self.errors.len()).map(future).collect();
        futures.sort_by(f64::total_cmp);
        let last = futures.len() - 1;
        let quantile = |share: f64| futures[((share * futures.len() as f64).ceil() as usize - 1).min(last)];
        loss(&quantile, actual)
    }
}
