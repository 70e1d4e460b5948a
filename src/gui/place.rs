//! Where one is: a screen and what it shows. It is history, deep link and where undo returns to.

use crate::domain::{ActionPlan, Cycle, Id, Indicator, Key};

/// A place in an open document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// The chief's overview.
    Overview,
    /// The plan as a tree, with one record of it in detail: the plan, a priority or an objective.
    Plan(Option<Key>),
    /// The list of action plans.
    ActionPlans,
    /// An action plan in a cycle; the latest cycle when none is named.
    ActionPlan(Id<ActionPlan>, Option<Id<Cycle>>),
    /// The list of indicators.
    Indicators,
    /// An indicator.
    Indicator(Id<Indicator>),
    /// Everything that happened to the document.
    History,
}

impl Place {
    /// The place that is shown instead when what this one shows is gone.
    pub fn above(self) -> Self {
        match self {
            Self::Plan(_) => Self::Plan(None),
            Self::ActionPlan(..) => Self::ActionPlans,
            Self::Indicator(_) => Self::Indicators,
            Self::Overview | Self::ActionPlans | Self::Indicators | Self::History => Self::Overview,
        }
    }

    /// Whether two places stand under the same item of the side bar.
    pub fn is_beside(self, other: Self) -> bool {
        let group = |place: Self| match place {
            Self::Overview => 0,
            Self::Plan(_) => 1,
            Self::ActionPlans | Self::ActionPlan(..) => 2,
            Self::Indicators | Self::Indicator(_) => 3,
            Self::History => 4,
        };
        group(self) == group(other)
    }
}
