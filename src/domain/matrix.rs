//! The fields, chain and functions among which the work is divided: the axes of the matrix.

use super::record::{Rules, record};
use super::vocabulary::vocabulary;
use super::{ActionPlan, Dossier, Function, Id, Kind, Objective, Refusal};

record! {
    /// A field of action, such as crime or traffic.
    ActionField in action_fields called name {
        /// Short code, unique among fields.
        code: String = code,
        /// Name.
        name: String = filled,
        /// What belongs to it.
        text: String = long,
        /// Place among the fields, from 1.
        position: i64,
    }
}
impl Rules for ActionField {}

vocabulary! {
    /// The stages of the security chain.
    Stage as "stage" {
        /// Before a problem exists.
        Proactive = "proactive",
        /// Before it happens.
        Preventive = "preventive",
        /// When it happens.
        Repressive = "repressive",
        /// Afterwards.
        Curative = "curative",
    }
}

record! {
    /// A link of the security chain, under the zone's own word.
    ChainLink in chain_links called name {
        /// Short code, unique among links.
        code: String = code,
        /// The zone's own word.
        name: String = filled,
        /// The stage that it is.
        stage: Stage,
        /// What is done there.
        text: String = long,
        /// Place among the links, from 1.
        position: i64,
    }
}
impl Rules for ChainLink {}

vocabulary! {
    /// In whose name the police acts.
    Sphere as "sphere" {
        /// Of the mayor and the governor.
        Administrative = "administrative",
        /// Of the public prosecutor.
        Judicial = "judicial",
    }
}

record! {
    /// The place of an objective or an action plan in the matrix.
    Placement in placements called objective {
        /// The objective.
        objective: Option<Id<Objective>> = part,
        /// The action plan.
        action_plan: Option<Id<ActionPlan>> = part,
        /// The field of action.
        field: Option<Id<ActionField>>,
        /// The link of the chain.
        chain: Option<Id<ChainLink>>,
        /// The function.
        function: Option<Id<Function>>,
        /// In whose name.
        sphere: Option<Sphere>,
    }
}

impl Rules for Placement {
    fn keep(&self, _: &Dossier) -> Result<(), Refusal> {
        if self.objective.is_some() == self.action_plan.is_some() {
            let fields = &["objective", "action_plan"];
            return Err(Refusal::OneOf { kind: Kind::Placement, fields, exactly: true });
        }
        let nowhere = self.field.is_none() && self.chain.is_none() && self.function.is_none();
        if nowhere && self.sphere.is_none() {
            let fields = &["field", "chain", "function", "sphere"];
            return Err(Refusal::OneOf { kind: Kind::Placement, fields, exactly: false });
        }
        Ok(())
    }
}
