//! What a zone plans and measures: plain values and the rules that keep them sound, one file a noun.
//!
//! Everything a document holds is one [`Dossier`]; everything a user changes is one [`Edit`]. Nothing here reads
//! a clock, a file or a locale: the day is an argument.

mod action;
mod action_plan;
mod annotation;
mod approval;
mod area;
mod attachment;
mod body;
mod capacity;
mod commitment;
mod cycle;
mod decision;
mod declaration;
mod disclosure;
mod dossier;
mod edit;
mod evaluation;
mod framework;
mod function;
mod id;
mod indicator;
mod matrix;
mod measurement;
mod noun;
mod objective;
mod organisation;
mod people;
mod period;
mod phenomenon;
mod plan;
mod priority;
mod record;
mod refusal;
mod report;
mod seal;
mod smart;
mod statement;
mod status;
mod target;
mod transition;
mod vocabulary;
mod without;
mod zone;

pub use action::{Action, ActionState};
pub use action_plan::{ActionPlan, Involvement, Support};
pub use annotation::{Annotation, AnnotationKind};
pub use approval::{Amendment, AmendmentKind, Approval, ApprovalKind};
pub use area::Area;
pub use attachment::{Attachment, Contents, LARGEST_ATTACHMENT, MOST_ATTACHED, safe_name};
pub use body::{Body, BodyKind, Meeting};
pub use capacity::Capacity;
pub use commitment::{Commitment, CommitmentKind, CommitmentState, Investment, Perspective, Proof};
pub use cycle::{Cycle, CycleOutcome, FrozenFigure, Phase, PhaseKind};
pub use decision::{Decision, DecisionKind, DecisionState};
pub use declaration::Declaration;
pub use disclosure::{Disclosure, DisclosureLevel};
pub use dossier::{Dossier, Key, Kind, Record, Step, Table};
pub use edit::{Edit, EditName, SignOff, Verb};
pub use evaluation::{Course, Evaluation, FinalVerdict};
pub use framework::{Alignment, Framework, FrameworkKind};
pub use function::{Function, LegalFunction, Norm, NormBasis, Standing};
pub use id::{Id, Mint};
pub use indicator::{
    Aggregation, Contribution, Direction, Frequency, Indicator, IndicatorKind, Nature, TrajectoryShape,
};
pub use matrix::{ActionField, ChainLink, Placement, Sphere, Stage};
pub use measurement::{Measurement, PublishedChange};
pub use noun::{Bond, Noun, Reference};
pub use objective::{Level, Objective};
pub use organisation::{Channel, ChannelKind, Post, Unit, UnitKind};
pub use people::{Partner, Person, PersonState};
pub use period::{Period, PeriodError};
pub use phenomenon::{
    Criterion, CriterionKind, Focus, HIGHEST_SCORE, Phenomenon, Rating, Selection, SelectionVerdict,
};
pub use plan::{Plan, PlanState};
pub use priority::{Priority, Track};
pub use record::{FieldShape, FieldType, Mark, POSITION, Shape};
pub use refusal::{Field, MergeFault, Misfit, Refusal};
pub use report::{Colour, CouncilAsk, Cover, Edition, HouseStyle, Language, Recipe, ReportKind, ReportPart};
pub use seal::plan_of;
pub use smart::{Descent, Letter, SmartAnswer};
pub use statement::{CoreValue, Statement, StatementKind, ValueGroup};
pub use status::Status;
pub use target::{Baseline, Target};
pub use transition::{Extension, Rework, Transition};
pub use vocabulary::Vocabulary;
pub(crate) use vocabulary::vocabulary;
pub use zone::Zone;
