//! What a zone plans and measures: plain values and the rules that keep them sound, one file a noun.
//!
//! Everything a document holds is one [`Dossier`]; everything a user changes is one [`Edit`]. Nothing here reads
//! a clock, a file or a locale: the day is an argument.

mod action;
mod action_plan;
mod annotation;
mod cycle;
mod decision;
mod dossier;
mod edit;
mod id;
mod indicator;
mod measurement;
mod meeting;
mod noun;
mod objective;
mod people;
mod period;
mod plan;
mod priority;
mod refusal;
mod status;
mod target;
mod vocabulary;
mod zone;

pub use action::{Action, ActionState};
pub use action_plan::{ActionPlan, Involvement, Support};
pub use annotation::{Annotation, AnnotationKind};
pub use cycle::{Cycle, CycleOutcome, FrozenFigure, Phase, PhaseKind};
pub use decision::{Decision, DecisionKind, DecisionState};
pub use dossier::{Dossier, Key, Kind, Record, Step, Table};
pub use edit::{Edit, EditName, SignOff, Verb};
pub use id::{Id, Mint};
pub use indicator::{Aggregation, Contribution, Direction, Frequency, Indicator, IndicatorKind, Nature};
pub use measurement::Measurement;
pub use meeting::{Body, Meeting};
pub use noun::{Bond, Noun, Reference};
pub use objective::{Level, Objective};
pub use people::{Partner, Person, PersonState};
pub use period::{Period, PeriodError};
pub use plan::{Plan, PlanState};
pub use priority::{Priority, Track};
pub use refusal::{Field, Refusal};
pub use status::Status;
pub use target::{Baseline, Target};
pub use vocabulary::Vocabulary;
pub use zone::Zone;
