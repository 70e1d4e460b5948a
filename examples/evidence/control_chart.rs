//! How often a control chart rings where nothing happens.

use kadans::analysis::{ControlChart, Observed, Variation};
use kadans::domain::Direction;
use std::fmt::Write as _;

/// Mean a month and variance over mean, as police counts have them.
const CELLS: [(f64, f64); 8] =
    [(1.0, 1.0), (3.0, 1.0), (3.0, 2.0), (8.0, 1.0), (8.0, 2.0), (20.0, 1.0), (20.0, 2.0), (60.0, 3.0)];
const BASELINE: usize = 24;
const NEW: usize = 12;
const RUNS: usize = 20_000;
const CHARTS: usize = 4_000;

/// The document, with its tables.
pub fn document() -> String {
    let mut text = String::from(
        "# False alarms of the control chart\n\n\
         Printed by `cargo run --release --no-default-features --example evidence -- control-chart`.\n\n\
         Simulated months in which nothing happens: independent counts, negative binomial with variance φ times the mean\n\
         (Poisson for φ = 1). The same seed prints the same figures.\n\n\
         ## Points outside the limits\n\n\
         Limits from 24 months, then 12 new months (20,000 series): share of the new months above the upper and below the\n\
         lower limit. The plain XmR chart rings mostly above; on √(x + 3/8) the alarms are fewer, and on both sides. Screening the\n\
         moving ranges once, as `NHSRplotthedots` does, narrows the limits: it adds 0.001 to 0.003 to each side.\n\n\
         | mean, φ | plain: above | below | on √(x + 3/8): above | below |\n|---|---|---|---|---|\n",
    );
    for (mean, dispersion) in CELLS {
        let [plain, root] = [false, true].map(|counts| outside(mean, dispersion, counts));
        let row = [plain.0, plain.1, root.0, root.1].map(|share| format!("{share:.4}")).join(" | ");
        let _ = writeln!(text, "| {mean}, {dispersion} | {row} |");
    }
    text.push_str(
        "\n## The latest month, by all four rules\n\n\
         Share of charts (4,000) of which the latest point stands out, over all rules and the season, by the length of the\n\
         history. \"Season\" is a wave of ± 30 % through the year, the same every year. Counts under 2 a month are judged per\n\
         quarter, and those of 24 months are then not judged.\n\n\
         | mean, φ | 24 months | 36 | 60 | 24, season | 36, season | 60, season |\n|---|---|---|---|---|---|---|\n",
    );
    for (mean, dispersion) in CELLS {
        let mut row = Vec::new();
        for wave in [0.0, 0.3] {
            row.extend([24, 36, 60].map(|months| latest(mean, dispersion, months, wave)));
        }
        let _ = writeln!(text, "| {mean}, {dispersion} | {} |", row.join(" | "));
    }
    text
}

/// Share of new months above and below limits that were set before them.
fn outside(mean: f64, dispersion: f64, counts: bool) -> (f64, f64) {
    let (mut chance, mut above, mut below) = (Chance(1), 0_usize, 0_usize);
    for _ in 0..RUNS {
        let values: Vec<f64> = (0..BASELINE + NEW).map(|_| chance.count(mean, dispersion)).collect();
        let observed = Observed { values: &values[..BASELINE], per_year: 1, counts, ..Observed::default() };
        let Some(limits) = ControlChart::of(&observed).and_then(|chart| chart.limits_at(0)) else { continue };
        let new = || values[BASELINE..].iter();
        above += new().filter(|value| limits.upper.is_some_and(|upper| **value > upper)).count();
        below += new().filter(|value| limits.lower.is_some_and(|lower| **value < lower)).count();
    }
    let all = (RUNS * NEW) as f64;
    (above as f64 / all, below as f64 / all)
}

/// Share of charts that say of the latest point that it stands out.
fn latest(mean: f64, dispersion: f64, months: usize, wave: f64) -> String {
    let (mut chance, mut rung, mut judged) = (Chance(2), 0_usize, 0_usize);
    for _ in 0..CHARTS {
        let level = |at: usize| mean * (1.0 + wave * (at as f64 * std::f64::consts::TAU / 12.0).cos());
        let values: Vec<f64> = (0..months).map(|at| chance.count(level(at), dispersion)).collect();
        let observed = Observed { values: &values, per_year: 12, counts: true, ..Observed::default() };
        match ControlChart::of(&observed).map(|chart| chart.variation(Direction::Informative)) {
            Some(Variation::Neutral) => (rung, judged) = (rung + 1, judged + 1),
            Some(Variation::CommonCause) => judged += 1,
            _ => {}
        }
    }
    if judged == 0 { "–".to_owned() } else { format!("{:.3}", rung as f64 / judged as f64) }
}

/// SplitMix64 (Steele, Lea and Flood 2014).
struct Chance(u64);

impl Chance {
    fn share(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A count by inversion: Poisson, or negative binomial with a variance of `dispersion` means.
    fn count(&mut self, mean: f64, dispersion: f64) -> f64 {
        let size = mean / (dispersion - 1.0);
        let poisson = dispersion <= 1.0;
        let mut mass = if poisson { (-mean).exp() } else { dispersion.powf(-size) };
        let (mut left, mut count) = (self.share() - mass, 0.0);
        while left > 0.0 && count < 10_000.0 {
            mass *= if poisson {
                mean / (count + 1.0)
            } else {
                (count + size) / (count + 1.0) * (1.0 - 1.0 / dispersion)
            };
            left -= mass;
            count += 1.0;
        }
        count
    }
}
