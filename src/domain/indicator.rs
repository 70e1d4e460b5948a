//! An indicator: what is measured, how, and which way is better.

use super::dossier::noun;
use super::people::unique;
use super::refusal::{Field, LARGEST, filled, within};
use super::vocabulary::vocabulary;
use super::{
    Annotation, Baseline, Dossier, Id, Kind, Noun, Objective, Period, Person, Plan, Reference, Refusal,
    Target,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// Where in the chain from means to effect it measures.
    IndicatorKind as "indicator-kind" {
        /// Means put in.
        Input = "input",
        /// How the work is done.
        Process = "process",
        /// Work delivered.
        Output = "output",
        /// Result for people.
        Outcome = "outcome",
        /// Effect on society.
        Effect = "effect",
    }
}

vocabulary! {
    /// Which way is better.
    Direction as "direction" {
        /// Lower is better.
        Lower = "lower",
        /// Higher is better.
        Higher = "higher",
        /// Best within a band.
        Band = "band",
        /// Never judged.
        Informative = "informative",
    }
}

vocabulary! {
    /// What sort of number it is, which decides how a change is judged.
    Nature as "nature" {
        /// A number of facts.
        Count = "count",
        /// A part of a whole, in percent.
        Proportion = "proportion",
        /// A number per exposure.
        Rate = "rate",
        /// An amount, such as hours or euro.
        Amount = "amount",
        /// A mark or mean answer.
        Score = "score",
    }
}

vocabulary! {
    /// How often it is measured.
    Frequency as "frequency" {
        /// Every month.
        Month = "month",
        /// Every three months.
        Quarter = "quarter",
        /// Every six months.
        HalfYear = "half-year",
        /// Every year.
        Year = "year",
        /// Now and then, such as a survey every three years; its periods are years.
        Irregular = "irregular",
    }
}

vocabulary! {
    /// How the periods of a year become the figure of the year.
    Aggregation as "aggregation" {
        /// Added up.
        Sum = "sum",
        /// The mean of the periods.
        Mean = "mean",
        /// The last period.
        Last = "last",
        /// Numerators and denominators added up, then divided.
        Ratio = "ratio",
    }
}

vocabulary! {
    /// How the trajectory goes from one target to the next.
    TrajectoryShape as "trajectory" {
        /// A straight line that reaches the target of a year at its end.
        Linear = "linear",
        /// The target of a year holds from its first day.
        Step = "step",
    }
}

impl Frequency {
    /// The frequency of its periods: what is measured now and then is measured in years.
    pub fn of_periods(self) -> Self {
        if self == Self::Irregular { Self::Year } else { self }
    }

    /// Periods in a year.
    pub fn per_year(self) -> u32 {
        match self {
            Self::Month => 12,
            Self::Quarter => 4,
            Self::HalfYear => 2,
            Self::Year | Self::Irregular => 1,
        }
    }
}

/// What is measured. It belongs to the zone and outlives its plans.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Indicator {
    /// Identity.
    pub id: Id<Self>,
    /// Short code, unique in the dossier.
    pub code: String,
    /// Name.
    pub name: String,
    /// What counts and what does not.
    pub definition: String,
    /// Unit, such as "feiten" or "%".
    pub unit: String,
    /// Decimals that people see.
    pub decimals: i64,
    /// Where in the chain it measures.
    pub kind: IndicatorKind,
    /// Which way is better.
    pub direction: Direction,
    /// What sort of number it is.
    pub nature: Nature,
    /// How often it is measured.
    pub frequency: Frequency,
    /// How a year is made of its periods.
    pub aggregation: Aggregation,
    /// What a ratio is told per: 100 for a percentage, 1 000 for "per 1 000 inhabitants".
    pub per: f64,
    /// How the trajectory goes from one target to the next.
    pub trajectory: TrajectoryShape,
    /// How far from the trajectory is still "attention": a share of it for counts, rates and amounts
    /// (0.1 is ten percent), and points for proportions and scores.
    pub tolerance: f64,
    /// Where the figures come from.
    pub source: String,
    /// When figures are cut off, in words.
    pub cut_off_rule: String,
    /// Days after a period in which its figures are still provisional.
    pub settles_after: i64,
    /// Who answers for the figures.
    pub owner: Option<Id<Person>>,
}

impl Indicator {
    /// An indicator of facts that are counted every month, fewer of them being better, until somebody says otherwise.
    pub fn counted(id: Id<Self>, code: String, name: String, unit: String) -> Self {
        Self {
            id,
            code,
            name,
            definition: String::new(),
            unit,
            decimals: 0,
            kind: IndicatorKind::Outcome,
            direction: Direction::Lower,
            nature: Nature::Count,
            frequency: Frequency::Month,
            aggregation: Aggregation::Sum,
            per: 100.0,
            trajectory: TrajectoryShape::Linear,
            tolerance: 0.1,
            source: String::new(),
            cut_off_rule: String::new(),
            settles_after: 0,
            owner: None,
        }
    }

    /// Its targets in a plan, the earliest first.
    pub fn targets<'a>(&self, dossier: &'a Dossier, plan: Id<Plan>) -> Vec<&'a Target> {
        let of_this = |target: &&Target| target.indicator == self.id && target.plan == plan;
        let mut all: Vec<_> = dossier.targets.values().filter(of_this).collect();
        all.sort_by_key(|target| target.year);
        all
    }

    /// Where it started in a plan.
    pub fn baseline<'a>(&self, dossier: &'a Dossier, plan: Id<Plan>) -> Option<&'a Baseline> {
        dossier.baselines.values().find(|baseline| baseline.indicator == self.id && baseline.plan == plan)
    }

    /// The notes on its days, the earliest first.
    pub fn annotations<'a>(&self, dossier: &'a Dossier) -> Vec<&'a Annotation> {
        let mut all: Vec<_> = dossier.annotations.values().filter(|note| note.indicator == self.id).collect();
        all.sort_by_key(|note| (note.day, note.id));
        all
    }

    /// The objectives that it measures.
    pub fn objectives<'a>(&self, dossier: &'a Dossier) -> Vec<&'a Objective> {
        let served = dossier.contributions.values().filter(|contribution| contribution.indicator == self.id);
        served.filter_map(|contribution| dossier.get(contribution.objective)).collect()
    }

    /// The period of its frequency in which a day falls.
    pub fn period_of(&self, day: NaiveDate) -> Period {
        Period::containing(day, self.frequency)
    }
}

impl Noun for Indicator {
    noun!(Indicator, indicators);
    fn label(&self, _: &Dossier) -> String {
        self.name.clone()
    }
    fn references(&self) -> Vec<Reference> {
        self.owner.map(Reference::uses).into_iter().collect()
    }
    fn check(&self, dossier: &Dossier) -> Result<(), Refusal> {
        filled(Kind::Indicator, Field::CODE, &self.code)?;
        filled(Kind::Indicator, Field::TITLE, &self.name)?;
        within(Kind::Indicator, Field::DECIMALS, self.decimals as f64, 0.0, 4.0)?;
        within(Kind::Indicator, Field::PER, self.per, 1e-9, LARGEST)?;
        within(Kind::Indicator, Field::SETTLES_AFTER, self.settles_after as f64, 0.0, 3660.0)?;
        within(Kind::Indicator, Field::TOLERANCE, self.tolerance, 0.0, LARGEST)?;
        if let Some(other) = dossier.measurements.values().find(|measurement| {
            measurement.indicator == self.id && measurement.period.frequency() != self.frequency.of_periods()
        }) {
            return Err(Refusal::OtherFrequency { period: other.period.to_string() });
        }
        unique(self, &self.code, dossier.indicators.values().map(|other| (other.id, other.code.as_str())))
    }
}

/// An indicator that measures an objective.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Contribution {
    /// Identity.
    pub id: Id<Self>,
    /// The objective.
    pub objective: Id<Objective>,
    /// The indicator.
    pub indicator: Id<Indicator>,
    /// Weight among the indicators of the objective; 1 is usual.
    pub weight: f64,
}

impl Noun for Contribution {
    noun!(Contribution, contributions);
    fn label(&self, dossier: &Dossier) -> String {
        dossier.get(self.indicator).map_or_else(String::new, |indicator| indicator.name.clone())
    }
    fn references(&self) -> Vec<Reference> {
        // Deleting an objective leaves the indicator and its series alone.
        vec![Reference::part(self.objective), Reference::part(self.indicator)]
    }
    fn check(&self, dossier: &Dossier) -> Result<(), Refusal> {
        within(Kind::Contribution, Field::WEIGHT, self.weight, 0.0, 1000.0)?;
        let twin = |other: &&Self| {
            other.id != self.id && other.objective == self.objective && other.indicator == self.indicator
        };
        match dossier.contributions.values().find(twin) {
            Some(other) => Err(Refusal::Twice { kind: Kind::Contribution, what: other.label(dossier) }),
            None => Ok(()),
        }
    }
}
