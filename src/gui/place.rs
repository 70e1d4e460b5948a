//! Where one is: a screen and what it shows. It is history, deep link and where undo returns to.

use crate::domain::{ActionPlan, Cycle, Dossier, Id, Indicator, Key, Noun, Plan};

/// A place in an open document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// The chief's overview.
    Overview,
    /// What changed since the previous session, or between any two moments.
    Since,
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
    /// What the zone is and says of itself, by topic, with one record in detail.
    Zone(Topic, Option<Key>),
    /// What the plan is founded on.
    Foundation(Foundation),
    /// What the plan check finds.
    Check,
    /// The end of a plan and the beginning of the next one.
    Transition(Id<Plan>),
    /// Reports to make: a recipe of the zone, its house style, or something new.
    Reports(Option<Key>),
    /// Everything that happened to the document.
    History,
}

/// What one can look at of the zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Topic {
    /// Mission, vision, values.
    Identity,
    /// People, units, posts, channels, partners, municipalities.
    Organisation,
    /// Functions and norms, fields of action, the security chain.
    Functions,
    /// Bodies, meetings, frameworks.
    Governance,
    /// Commitments, promises, proofs, investments.
    Commitments,
    /// Approvals, versions and attachments of the plan.
    PlanFacts,
}

/// What one can look at of what a plan is founded on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Foundation {
    /// Fields, chain and functions against each other.
    Matrix,
    /// Phenomena against sources.
    Argumentation,
    /// What plans ask against what is left.
    Capacity,
}

impl Place {
    /// The place that is shown instead when what this one shows is gone.
    pub fn above(self) -> Self {
        match self {
            Self::Plan(_) => Self::Plan(None),
            Self::ActionPlan(..) => Self::ActionPlans,
            Self::Indicator(_) => Self::Indicators,
            Self::Zone(topic, _) => Self::Zone(topic, None),
            Self::Transition(_) => Self::Plan(None),
            Self::Reports(_) => Self::Reports(None),
            Self::Overview
            | Self::Since
            | Self::ActionPlans
            | Self::Indicators
            | Self::Foundation(_)
            | Self::Check
            | Self::History => Self::Overview,
        }
    }

    /// Whether two places stand under the same item of the side bar.
    pub fn is_beside(self, other: Self) -> bool {
        let group = |place: Self| match place {
            Self::Overview => 0,
            Self::Plan(_) | Self::Transition(_) => 1,
            Self::ActionPlans | Self::ActionPlan(..) => 2,
            Self::Indicators | Self::Indicator(_) => 3,
            Self::History => 4,
            Self::Zone(..) => 5,
            Self::Foundation(_) => 6,
            Self::Check => 7,
            Self::Since => 8,
            Self::Reports(_) => 9,
        };
        group(self) == group(other)
    }
}

impl Topic {
    /// All topics, in the order of their tabs.
    pub const ALL: [Self; 6] = [
        Self::Identity,
        Self::Organisation,
        Self::Functions,
        Self::Governance,
        Self::Commitments,
        Self::PlanFacts,
    ];

    /// The key of its word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Identity => "zone-identity",
            Self::Organisation => "zone-organisation",
            Self::Functions => "zone-functions",
            Self::Governance => "zone-governance",
            Self::Commitments => "zone-commitments",
            Self::PlanFacts => "zone-plan-facts",
        }
    }
}

impl Foundation {
    /// All views, in the order of their tabs.
    pub const ALL: [Self; 3] = [Self::Matrix, Self::Argumentation, Self::Capacity];

    /// The key of its word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Matrix => "foundation-matrix",
            Self::Argumentation => "foundation-argumentation",
            Self::Capacity => "foundation-capacity",
        }
    }
}

/// Where a record is looked at and changed; none when it is not there.
pub fn place_of(key: Key, dossier: &Dossier) -> Option<Place> {
    let cycle = |id: Id<Cycle>| dossier.get(id).map(|cycle| Place::ActionPlan(cycle.action_plan, Some(id)));
    let objective = |id| Place::Plan(Some(Key::Objective(id)));
    let priority = |id| Place::Plan(Some(Key::Priority(id)));
    let zone = |topic| Place::Zone(topic, Some(key));
    Some(match key {
        _ if !dossier.holds(key) => return None,
        Key::Zone(_) => Place::Zone(Topic::Identity, Some(key)),
        Key::Statement(_) | Key::ValueGroup(_) | Key::CoreValue(_) => zone(Topic::Identity),
        Key::Person(_) | Key::Partner(_) | Key::Area(_) | Key::Unit(_) | Key::Post(_) | Key::Channel(_) => {
            zone(Topic::Organisation)
        }
        Key::Function(_) | Key::Norm(_) | Key::ActionField(_) | Key::ChainLink(_) => zone(Topic::Functions),
        Key::Body(_) | Key::Meeting(_) | Key::Framework(_) => zone(Topic::Governance),
        Key::Commitment(_) | Key::Proof(_) | Key::Investment(_) => zone(Topic::Commitments),
        Key::Approval(_) | Key::Amendment(_) | Key::Attachment(_) => zone(Topic::PlanFacts),
        Key::Phenomenon(_) | Key::Criterion(_) | Key::Rating(_) | Key::Selection(_) => {
            Place::Foundation(Foundation::Argumentation)
        }
        Key::PublishedChange(id) => Place::Indicator(dossier.get(id)?.indicator),
        Key::Declaration(id) => {
            let declared = dossier.get(id)?;
            let of_objective = declared.objective.map(objective);
            let of_priority = declared.priority.map(priority);
            declared.indicator.map(Place::Indicator).or(of_objective).or(of_priority)?
        }
        Key::HouseStyle(_) | Key::Recipe(_) => Place::Reports(Some(key)),
        Key::Disclosure(id) => {
            let of = dossier.get(id)?.references();
            return place_of(of.first()?.key, dossier);
        }
        Key::Placement(_) => Place::Foundation(Foundation::Matrix),
        Key::Capacity(_) => Place::Foundation(Foundation::Capacity),
        Key::Plan(_) | Key::Priority(_) | Key::Objective(_) => Place::Plan(Some(key)),
        Key::Level(id) => Place::Plan(Some(Key::Plan(dossier.get(id)?.plan))),
        Key::Alignment(id) => priority(dossier.get(id)?.priority),
        Key::Focus(id) => priority(dossier.get(id)?.priority),
        Key::Contribution(id) => objective(dossier.get(id)?.objective),
        Key::SmartAnswer(id) => objective(dossier.get(id)?.objective),
        Key::Descent(id) => objective(dossier.get(id)?.objective),
        Key::Evaluation(id) => objective(dossier.get(id)?.objective),
        Key::Indicator(id) => Place::Indicator(id),
        Key::Baseline(id) => Place::Indicator(dossier.get(id)?.indicator),
        Key::Target(id) => Place::Indicator(dossier.get(id)?.indicator),
        Key::Measurement(id) => Place::Indicator(dossier.get(id)?.indicator),
        Key::Annotation(id) => Place::Indicator(dossier.get(id)?.indicator),
        Key::ActionPlan(id) => Place::ActionPlan(id, None),
        Key::Support(id) => Place::ActionPlan(dossier.get(id)?.action_plan, None),
        Key::Involvement(id) => Place::ActionPlan(dossier.get(id)?.action_plan, None),
        Key::Cycle(id) => cycle(id)?,
        Key::Phase(id) => cycle(dossier.get(id)?.cycle)?,
        Key::FrozenFigure(id) => cycle(dossier.get(id)?.cycle)?,
        Key::Action(id) => cycle(dossier.get(id)?.cycle)?,
        Key::Decision(id) => {
            let decision = dossier.get(id)?;
            let meeting = decision.meeting.map(|id| Place::Zone(Topic::Governance, Some(Key::Meeting(id))));
            let above = decision.priority.map(priority).or_else(|| decision.cycle.and_then(cycle));
            above.or(meeting)?
        }
    })
}
