//! Everything a document holds, as plain values.

use super::noun::{Bond, Noun, Reference};
use super::objective::above;
use super::record::not_under_itself;
use super::{
    Action, ActionField, ActionPlan, Alignment, Amendment, Annotation, Approval, Area, Attachment, Baseline,
    Body, Capacity, ChainLink, Channel, Commitment, Contribution, CoreValue, Criterion, Cycle, Decision,
    Declaration, Descent, Disclosure, Evaluation, Focus, Framework, FrozenFigure, Function, HouseStyle,
    Indicator, Investment, Involvement, Level, Measurement, Meeting, Norm, Objective, Partner, Person, Phase,
    Phenomenon, Placement, Plan, Post, Priority, Proof, PublishedChange, Rating, Recipe, Selection,
    SmartAnswer, Statement, Support, Target, Unit, ValueGroup, Zone,
};
use super::{FieldShape, Id, Refusal};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

/// One table of a dossier, in the order in which its records were made. Cloning it is free.
pub type Table<T> = Arc<BTreeMap<Id<T>, T>>;

/// One difference between two dossiers.
#[derive(Debug, Clone, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "steps are few, and most of them hold a record")]
pub enum Step {
    /// A record is new or has changed.
    Put(Record),
    /// A record is gone.
    Take(Key),
}

/// Declares the dossier: its tables, and the enums that name any of them. A new noun is one new line.
macro_rules! nouns {
    ($($(#[$doc:meta])* $table:ident: $noun:ident = $code:literal,)+) => {
        /// Everything a document holds. Cloning it is cheap: tables are shared until they change.
        #[derive(Debug, Clone, Default, PartialEq)]
        pub struct Dossier { $($(#[$doc])* pub $table: Table<$noun>,)+ }

        /// The nouns of a dossier, each before those that mention it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind { $($(#[$doc])* $noun,)+ }

        /// The identity of any record.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Key { $($(#[$doc])* $noun(Id<$noun>),)+ }

        /// Any record.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Record { $($(#[$doc])* $noun($noun),)+ }

        impl Kind {
            /// All nouns, each before those that mention it.
            pub const ALL: &'static [Self] = &[$(Self::$noun,)+];

            /// The noun of a table.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|kind| kind.code() == code)
            }

            /// The name of its list in plan JSON.
            pub fn list(self) -> &'static str {
                match self { $(Self::$noun => stringify!($table),)+ }
            }

            /// Its fields, when it describes them.
            pub fn fields(self) -> &'static [FieldShape] {
                match self { $(Self::$noun => $noun::FIELDS,)+ }
            }

            /// The name of its table in the file, and of its word for people.
            pub fn code(self) -> &'static str {
                match self { $(Self::$noun => $code,)+ }
            }
        }

        impl Key {
            /// Which noun it identifies.
            pub fn kind(self) -> Kind {
                match self { $(Self::$noun(_) => Kind::$noun,)+ }
            }

            /// The key of a noun with a number.
            pub fn new(kind: Kind, number: i64) -> Self {
                match kind { $(Kind::$noun => Self::$noun(Id::from_number(number)),)+ }
            }

            /// The number of the identity.
            pub fn number(self) -> i64 {
                match self { $(Self::$noun(id) => id.number(),)+ }
            }
        }

        impl Record {
            /// Its identity.
            pub fn key(&self) -> Key {
                match self { $(Self::$noun(record) => Key::$noun(record.id()),)+ }
            }

            /// What it belongs to and what it mentions.
            pub fn references(&self) -> Vec<Reference> {
                match self { $(Self::$noun(record) => record.references(),)+ }
            }

            /// What a person recognises it by.
            pub fn label(&self, dossier: &Dossier) -> String {
                match self { $(Self::$noun(record) => record.label(dossier),)+ }
            }

            /// The short code that the zone gave it, when it has one.
            pub fn code(&self) -> Option<String> {
                let fields = self.to_fields().ok()?;
                fields.get("code").and_then(Value::as_str).map(str::to_owned)
            }

            fn check(&self, dossier: &Dossier) -> Result<(), Refusal> {
                match self { $(Self::$noun(record) => record.check(dossier),)+ }
            }

            /// The record as its fields by name.
            ///
            /// # Errors
            /// Never for a record of plain values.
            pub fn to_fields(&self) -> Result<Value, serde_json::Error> {
                match self { $(Self::$noun(record) => serde_json::to_value(record),)+ }
            }

            /// The record of a noun from its fields by name.
            ///
            /// # Errors
            /// A field that is not there, or that holds something else.
            pub fn from_fields(kind: Kind, fields: Value) -> Result<Self, serde_json::Error> {
                match kind { $(Kind::$noun => serde_json::from_value(fields).map(Self::$noun),)+ }
            }
        }

        impl Dossier {
            /// Whether it is the very same dossier or an unchanged clone of it; an equal one may still be another.
            pub fn is_same(&self, other: &Self) -> bool {
                $(Arc::ptr_eq(&self.$table, &other.$table))&&+
            }

            /// Whether a record is there.
            pub fn holds(&self, key: Key) -> bool {
                match key { $(Key::$noun(id) => self.$table.contains_key(&id),)+ }
            }

            /// Any record by its key.
            pub fn record(&self, key: Key) -> Option<Record> {
                match key { $(Key::$noun(id) => self.$table.get(&id).cloned().map(Record::$noun),)+ }
            }

            /// All records of a noun, in the order in which they were made.
            pub fn records(&self, kind: Kind) -> Vec<Record> {
                match kind { $(Kind::$noun => self.$table.values().cloned().map(Record::$noun).collect(),)+ }
            }

            /// Sets a record without asking any rule: for edits that are checked, and for what a file holds.
            pub(crate) fn put(&mut self, record: Record) {
                match record {
                    $(Record::$noun(record) => { Arc::make_mut(&mut self.$table).insert(record.id(), record); })+
                }
            }

            /// Takes a record out without asking any rule.
            pub(crate) fn take(&mut self, key: Key) {
                match key { $(Key::$noun(id) => { Arc::make_mut(&mut self.$table).remove(&id); })+ }
            }

            /// What has to be put or taken to come from this dossier to the next one.
            pub fn steps_to(&self, next: &Self) -> Vec<Step> {
                let mut steps = Vec::new();
                $(if !Arc::ptr_eq(&self.$table, &next.$table) {
                    let gone = self.$table.keys().filter(|id| !next.$table.contains_key(id));
                    steps.extend(gone.map(|id| Step::Take(Key::$noun(*id))));
                    let new = next.$table.iter().filter(|(id, record)| self.$table.get(id) != Some(record));
                    steps.extend(new.map(|(_, record)| Step::Put(Record::$noun(record.clone()))));
                })+
                steps
            }

            /// The records that mention each record, with the bond.
            pub(super) fn mentions(&self) -> HashMap<Key, Vec<(Key, Bond)>> {
                let mut found: HashMap<Key, Vec<(Key, Bond)>> = HashMap::new();
                $(for record in self.$table.values() {
                    for reference in record.references() {
                        found.entry(reference.key).or_default().push((Key::$noun(record.id()), reference.bond));
                    }
                })+
                found
            }

            /// Checks every record against every rule.
            ///
            /// # Errors
            /// The first rule that is broken.
            pub fn check(&self) -> Result<(), Refusal> {
                $(for record in self.$table.values() { self.check_one(&Record::$noun(record.clone()))?; })+
                Ok(())
            }
        }

    };
}

nouns! {
    /// The police zone.
    zones: Zone = "zone",
    /// People, by their function.
    people: Person = "person",
    /// Partners outside the zone.
    partners: Partner = "partner",
    /// Municipalities through time.
    areas: Area = "area",
    /// Units of the force.
    units: Unit = "unit",
    /// Places where one finds the police.
    posts: Post = "post",
    /// Channels by which the zone speaks.
    channels: Channel = "channel",
    /// Bodies that decide about the plan.
    bodies: Body = "body",
    /// Meetings where progress is judged.
    meetings: Meeting = "meeting",
    /// Functions of the zone.
    functions: Function = "function",
    /// Norms that the functions must meet.
    norms: Norm = "norm",
    /// Frameworks of others.
    frameworks: Framework = "framework",
    /// What the zone says of itself.
    statements: Statement = "statement",
    /// Groups of values.
    value_groups: ValueGroup = "value_group",
    /// Values of the zone.
    core_values: CoreValue = "core_value",
    /// Fields of action.
    action_fields: ActionField = "action_field",
    /// Links of the security chain.
    chain_links: ChainLink = "chain_link",
    /// Phenomena of safety and liveability.
    phenomena: Phenomenon = "phenomenon",
    /// Means that the zone buys or builds.
    investments: Investment = "investment",
    /// Zonal security plans.
    plans: Plan = "plan",
    /// The zone's names for the levels of objectives.
    levels: Level = "level",
    /// Priorities of a plan.
    priorities: Priority = "priority",
    /// Objectives of a priority.
    objectives: Objective = "objective",
    /// Indicators of the zone; they outlive plans.
    indicators: Indicator = "indicator",
    /// Which indicator measures which objective.
    contributions: Contribution = "contribution",
    /// Where an indicator started in a plan.
    baselines: Baseline = "baseline",
    /// What an indicator should reach.
    targets: Target = "target",
    /// Measured values.
    measurements: Measurement = "measurement",
    /// What sources say of a change without figures.
    published_changes: PublishedChange = "published_change",
    /// Notes on a day of an indicator.
    annotations: Annotation = "annotation",
    /// Action plans of an objective.
    action_plans: ActionPlan = "action_plan",
    /// Which indicator an action plan watches.
    supports: Support = "support",
    /// Which partner takes part in an action plan.
    involvements: Involvement = "involvement",
    /// Cycles of an action plan.
    cycles: Cycle = "cycle",
    /// The four phases of a cycle.
    phases: Phase = "phase",
    /// Figures that a Check was judged on.
    frozen_figures: FrozenFigure = "frozen_figure",
    /// Actions of a cycle.
    actions: Action = "action",
    /// What was decided.
    decisions: Decision = "decision",
    /// Where objectives and action plans stand in the matrix.
    placements: Placement = "placement",
    /// Further objectives that an objective serves.
    descents: Descent = "descent",
    /// Answers to the letters of SMART.
    smart_answers: SmartAnswer = "smart_answer",
    /// Which priority follows which framework.
    alignments: Alignment = "alignment",
    /// Which phenomena a priority is about.
    focuses: Focus = "focus",
    /// What the zone binds itself to.
    commitments: Commitment = "commitment",
    /// Where one can see that a commitment is kept.
    proofs: Proof = "proof",
    /// What the force can do in a year.
    capacities: Capacity = "capacity",
    /// Sources of the argumentation matrix.
    criteria: Criterion = "criterion",
    /// Scores of phenomena.
    ratings: Rating = "rating",
    /// What became of the phenomena that were weighed.
    selections: Selection = "selection",
    /// What bodies did with a plan.
    approvals: Approval = "approval",
    /// Versions, addenda and extensions of a plan.
    amendments: Amendment = "amendment",
    /// Final evaluations of objectives.
    evaluations: Evaluation = "evaluation",
    /// Statuses that people declare beside the computed ones.
    declarations: Declaration = "declaration",
    /// How the reports of the zone look.
    house_styles: HouseStyle = "house_style",
    /// Reports that the zone makes again and again.
    recipes: Recipe = "recipe",
    /// How far records may go.
    disclosures: Disclosure = "disclosure",
    /// Files that are kept in the document.
    attachments: Attachment = "attachment",
}

impl Dossier {
    /// A dossier of records that no rule has been asked about.
    pub(crate) fn holding(records: &[Record]) -> Self {
        let mut dossier = Self::default();
        records.iter().for_each(|record| dossier.put(record.clone()));
        dossier
    }

    /// Finds a record.
    pub fn get<T: Noun>(&self, id: Id<T>) -> Option<&T> {
        T::table(self).get(&id)
    }

    /// Checks one record: what it mentions is there, and its values are sound.
    pub(crate) fn check_one(&self, record: &Record) -> Result<(), Refusal> {
        for reference in record.references() {
            if !self.holds(reference.key) {
                return Err(Refusal::Missing { kind: record.key().kind(), mentions: reference.key.kind() });
            }
        }
        record.check(self)
    }

    /// The record and all its parts, the deepest first, in the order in which they can be removed.
    pub fn with_parts(&self, key: Key) -> Vec<Key> {
        self.parts_by(key, &self.mentions())
    }

    /// The record and all its parts, when it is known which records mention which.
    pub(super) fn parts_by(&self, key: Key, mentions: &HashMap<Key, Vec<(Key, Bond)>>) -> Vec<Key> {
        let (mut found, mut seen) = (vec![key], HashSet::from([key]));
        let mut next = 0;
        while next < found.len() {
            let mentioned = mentions.get(&found[next]).map_or(&[][..], Vec::as_slice);
            let parts = mentioned.iter().filter(|(_, bond)| *bond == Bond::Part).map(|(part, _)| *part);
            found.extend(parts.filter(|part| seen.insert(*part)));
            next += 1;
        }
        found.reverse();
        found
    }

    /// The noun of a record that stands under itself, which no edit allows, when there is one.
    pub(crate) fn ring(&self) -> Option<Kind> {
        let objective = |one: &Objective| not_under_itself(one, self, |one| above(one, self)).is_err();
        let unit = |one: &Unit| not_under_itself(one, self, |one| one.parent.into_iter().collect()).is_err();
        let area =
            |one: &Area| not_under_itself(one, self, |one| one.successor.into_iter().collect()).is_err();
        let plan =
            |one: &Plan| not_under_itself(one, self, |one| one.predecessor.into_iter().collect()).is_err();
        let rings = [
            (Kind::Objective, self.objectives.values().any(objective)),
            (Kind::Unit, self.units.values().any(unit)),
            (Kind::Area, self.areas.values().any(area)),
            (Kind::Plan, self.plans.values().any(plan)),
        ];
        rings.into_iter().find(|(_, is_ring)| *is_ring).map(|(kind, _)| kind)
    }

    /// The zone that keeps this dossier.
    pub fn zone(&self) -> Option<&Zone> {
        self.zones.values().next()
    }

    /// The plan that a day falls in, else the latest one.
    pub fn plan_on(&self, day: chrono::NaiveDate) -> Option<&Plan> {
        self.plans
            .values()
            .find(|plan| plan.from <= day && day <= plan.until)
            .or_else(|| self.plans.values().max_by_key(|plan| plan.from))
    }
}

/// Writes the parts of [`Noun`] that are the same for all.
macro_rules! noun {
    ($noun:ident, $table:ident) => {
        const KIND: crate::domain::Kind = crate::domain::Kind::$noun;
        fn id(&self) -> crate::domain::Id<Self> {
            self.id
        }
        fn table(dossier: &crate::domain::Dossier) -> &crate::domain::Table<Self> {
            &dossier.$table
        }
        fn table_mut(dossier: &mut crate::domain::Dossier) -> &mut crate::domain::Table<Self> {
            &mut dossier.$table
        }
        fn key(id: crate::domain::Id<Self>) -> crate::domain::Key {
            crate::domain::Key::$noun(id)
        }
        fn record(self) -> crate::domain::Record {
            crate::domain::Record::$noun(self)
        }
    };
}
pub(crate) use noun;
