//! What is chosen from a list for an indicator, and the indicator that it makes.

use crate::domain::{
    Aggregation, Direction, Frequency, Id, Indicator, IndicatorKind, Nature, Person, TrajectoryShape,
};

/// What can be chosen for an indicator.
#[derive(Debug, Clone, Copy)]
pub enum Choice {
    /// Where in the chain it measures.
    Kind(IndicatorKind),
    /// Which way is better.
    Direction(Direction),
    /// What sort of number it is.
    Nature(Nature),
    /// How often it is measured.
    Frequency(Frequency),
    /// How a year is made of its periods.
    Aggregation(Aggregation),
    /// How the trajectory goes.
    Trajectory(TrajectoryShape),
    /// Who answers for it.
    Owner(Option<Id<Person>>),
}

impl Choice {
    /// The key of the label of its list.
    pub(super) fn label(self) -> &'static str {
        match self {
            Self::Kind(_) => "indicator-kind",
            Self::Direction(_) => "indicator-direction",
            Self::Nature(_) => "indicator-nature",
            Self::Frequency(_) => "indicator-frequency",
            Self::Aggregation(_) => "indicator-aggregation",
            Self::Trajectory(_) => "views-trajectory",
            Self::Owner(_) => "indicator-owner",
        }
    }

    pub(super) fn make(self, indicator: &Indicator) -> Indicator {
        let mut next = indicator.clone();
        match self {
            Self::Kind(kind) => next.kind = kind,
            Self::Direction(direction) => next.direction = direction,
            Self::Nature(nature) => {
                next.tolerance = usual_tolerance(indicator, nature);
                next.nature = nature;
            }
            Self::Frequency(frequency) => next.frequency = frequency,
            Self::Aggregation(aggregation) => next.aggregation = aggregation,
            Self::Trajectory(shape) => next.trajectory = shape,
            Self::Owner(owner) => next.owner = owner,
        }
        next
    }
}

/// The tolerance that stays when the nature changes, or the usual one of another measure.
fn usual_tolerance(indicator: &Indicator, nature: Nature) -> f64 {
    let group = |nature| match nature {
        Nature::Count | Nature::Rate | Nature::Amount => 0,
        Nature::Proportion => 1,
        Nature::Score => 2,
    };
    match nature {
        _ if group(nature) == group(indicator.nature) => indicator.tolerance,
        Nature::Proportion => 2.0,
        Nature::Score => 0.2,
        _ => 0.1,
    }
}
