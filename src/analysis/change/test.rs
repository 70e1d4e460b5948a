//! What a test of two windows answers.

/// In what a change is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Now divided by then, of counts and rates: 0.76 is 24 % less, 1 is no change.
    RateRatio,
    /// Now minus then, of proportions, in percentage points.
    Difference,
    /// Mean now minus mean then, in the unit of the figure.
    MeanDifference,
}

impl Measure {
    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::RateRatio => "rate_ratio",
            Self::Difference => "difference",
            Self::MeanDifference => "mean_difference",
        }
    }

    /// What it is when nothing changed.
    pub fn none(self) -> f64 {
        if self == Self::RateRatio { 1.0 } else { 0.0 }
    }
}

/// The rule that judges a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeRule {
    /// Split of counts, widened by the dispersion of paired periods.
    Overdispersed,
    /// Split of two totals, exact.
    Exact,
    /// Difference of proportions, hybrid score interval.
    Newcombe,
    /// The same with Fisher's exact probability, for small numbers.
    Fisher,
    /// Difference of means.
    Welch,
}

impl ChangeRule {
    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Overdispersed => "overdispersed",
            Self::Exact => "exact",
            Self::Newcombe => "newcombe",
            Self::Fisher => "fisher",
            Self::Welch => "welch",
        }
    }
}

/// The verdict on a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The interval lies below no change.
    Fall,
    /// The interval lies above no change.
    Rise,
    /// The interval includes no change.
    NotDemonstrable,
    /// Too little to judge, or nothing that can be tested: [`Untested`] says why.
    TooFew,
}

/// Why a change has no verdict.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Untested {
    /// Fewer than ten facts in both windows together, or fewer than ten cases of a proportion.
    TooFewFacts(f64),
    /// Fewer than six months, and no earlier years that tell how much the months vary.
    TooFewMonths(u32),
    /// Fewer measurements than the test of means needs on a side.
    TooFewValues {
        /// Measurements now.
        now: usize,
        /// Measurements then.
        then: usize,
        /// How many are needed on each side.
        needed: usize,
    },
    /// Nothing was counted in either window.
    NothingCounted,
    /// Counts, exposures or parts that are negative or beyond all measure, or parts larger than their whole.
    Impossible,
    /// Measurements that do not vary at all, so that no noise can be known.
    NoVariation,
    /// The reference is known of a whole year only, and these periods are not a whole year.
    PartOfYear {
        /// Periods measured in the year.
        measured: usize,
        /// Periods of a whole year.
        of: usize,
    },
}

impl Untested {
    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::TooFewFacts(_) => "too_few_facts",
            Self::TooFewMonths(_) => "too_few_months",
            Self::TooFewValues { .. } => "too_few_values",
            Self::NothingCounted => "nothing_counted",
            Self::Impossible => "impossible",
            Self::NoVariation => "no_variation",
            Self::PartOfYear { .. } => "part_of_year",
        }
    }
}

/// An effect with its 95 % interval, and what it proves.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Test {
    /// In what the effect is measured.
    pub measure: Measure,
    /// The effect; endless when something rises from nothing, and 1 when nothing was counted on both sides.
    pub estimate: f64,
    /// Ends of its 95 % interval; the upper one is endless when the reference is 0.
    pub interval: Option<(f64, f64)>,
    /// Two-sided probability of a difference at least as large when nothing changed.
    pub p: Option<f64>,
    /// Dispersion φ of counts: 1 is that of Poisson, more is wilder. None when it could not be known.
    pub dispersion: Option<f64>,
    /// The rule that judged, or that would have.
    pub rule: ChangeRule,
    /// What it proves.
    pub verdict: Verdict,
    /// Why it proves nothing; always there beside [`Verdict::TooFew`].
    pub untested: Option<Untested>,
}

impl Test {
    /// A comparison that is shown and not tested.
    pub(super) fn untested(measure: Measure, estimate: f64, rule: ChangeRule, why: Untested) -> Self {
        Self {
            measure,
            estimate,
            interval: None,
            p: None,
            dispersion: None,
            rule,
            verdict: Verdict::TooFew,
            untested: Some(why),
        }
    }

    /// A tested effect: demonstrable when its interval excludes no change.
    pub(super) fn judged(
        measure: Measure,
        estimate: f64,
        interval: (f64, f64),
        p: f64,
        rule: ChangeRule,
    ) -> Self {
        if interval.0.is_nan() || interval.1.is_nan() || p.is_nan() {
            // Beyond what can be computed, such as counts of a hundred digits.
            return Self::untested(measure, estimate, rule, Untested::Impossible);
        }
        let none = measure.none();
        let verdict = match interval {
            (_, high) if high < none => Verdict::Fall,
            (low, _) if low > none => Verdict::Rise,
            _ => Verdict::NotDemonstrable,
        };
        let interval = Some(interval);
        Self { measure, estimate, interval, p: Some(p), dispersion: None, rule, verdict, untested: None }
    }

    /// The same without a verdict: the interval stays to be seen.
    pub(super) fn withheld(self, why: Untested) -> Self {
        Self { verdict: Verdict::TooFew, untested: Some(why), ..self }
    }
}
