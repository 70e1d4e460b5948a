//! The shape of a plan in JSON.

use super::fault::{DAY, NUMBER};
use super::register::Register;
use crate::domain::{
    ActionState, Aggregation, AnnotationKind, CycleOutcome, DecisionKind, DecisionState, Direction,
    Frequency, IndicatorKind, Nature, Period, PlanState, Status, Track, TrajectoryShape,
};
use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// The name that stands in `format`.
pub const FORMAT: &str = "kadans-plan";
/// The version that is written.
pub const VERSION: u32 = 1;

/// A whole dossier.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanFile {
    /// Always [`FORMAT`].
    pub format: String,
    /// Version of the format.
    pub version: u32,
    /// The zone.
    pub zone: ZoneFile,
    /// Everything that stands in a list of its own.
    #[serde(default, skip_serializing_if = "Register::is_empty")]
    pub register: Register,
    /// Plans with their priorities, objectives and action plans.
    pub plans: Vec<PlanPart>,
    /// Indicators with their figures.
    #[serde(default)]
    pub indicators: Vec<IndicatorFile>,
    /// Decisions.
    #[serde(default)]
    pub decisions: Vec<DecisionFile>,
    /// Bytes of the attachments of the register.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<ContentFile>,
}

/// The bytes of attachments with one digest.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContentFile {
    /// SHA-256 of the bytes, in hexadecimal.
    pub digest: String,
    /// The bytes in base64, with its padding.
    pub base64: String,
}

/// The zone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ZoneFile {
    /// Number of the zone.
    pub code: String,
    /// Name.
    pub name: String,
    /// What the zone is.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
}

/// A plan and all that belongs to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanPart {
    /// Code, by which others mention it.
    pub code: String,
    /// Title.
    pub title: String,
    /// Another name of the document.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub alias: String,
    /// Ambition.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub ambition: String,
    /// First day.
    pub from: Day,
    /// Last day.
    pub until: Day,
    /// How far it has come.
    pub state: PlanState,
    /// Code of the plan that it follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub predecessor: Option<String>,
    /// Names of the levels of objectives, the highest first.
    pub levels: Vec<String>,
    /// Priorities in their order.
    #[serde(default)]
    pub priorities: Vec<PriorityFile>,
}

/// A priority.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PriorityFile {
    /// Code within the plan.
    pub code: String,
    /// Title.
    pub title: String,
    /// Track.
    pub track: Track,
    /// What it covers.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub scope: String,
    /// What it stresses.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub emphasis: String,
    /// Why it was chosen.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// Code of the body that decided on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<String>,
    /// Code of who leads it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Objectives in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub objectives: Vec<ObjectiveFile>,
}

/// An objective with those below it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObjectiveFile {
    /// Code, unique in the file.
    pub code: String,
    /// Title.
    pub title: String,
    /// Name of its level.
    pub level: String,
    /// What is meant exactly.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// Code of who answers for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Day>,
    /// Weight among its siblings.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub weight: Number,
    /// Codes of the indicators that measure it, with their weight.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<MeasureFile>,
    /// Action plans.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub action_plans: Vec<ActionPlanFile>,
    /// Smaller objectives in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub objectives: Vec<Self>,
}

/// An indicator of an objective.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasureFile {
    /// Code of the indicator.
    pub indicator: String,
    /// Weight among the indicators.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub weight: Number,
}

/// An action plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActionPlanFile {
    /// Code, unique in the file.
    pub code: String,
    /// Title.
    pub title: String,
    /// The situation that it starts from.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub context: String,
    /// How it goes about.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub approach: String,
    /// Code of who leads it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Hours planned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours_planned: Option<Number>,
    /// Hours used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours_used: Option<Number>,
    /// Euro planned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budget_planned: Option<Number>,
    /// Euro used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budget_used: Option<Number>,
    /// Codes of indicators that it watches.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<String>,
    /// Codes of partners.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partners: Vec<String>,
    /// Cycles, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cycles: Vec<CycleFile>,
}

/// A cycle.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CycleFile {
    /// Year.
    pub year: i32,
    /// What Act decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<CycleOutcome>,
    /// Plan.
    pub plan: PhaseFile,
    /// Do.
    #[serde(rename = "do")]
    pub execution: PhaseFile,
    /// Check.
    pub check: PhaseFile,
    /// Act.
    pub act: PhaseFile,
    /// Figures that Check froze.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub frozen: Vec<FrozenFile>,
    /// Actions in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<ActionFile>,
}

/// A phase.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhaseFile {
    /// Last day to sign it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
    /// Text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// Code of who signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_by: Option<String>,
    /// Day of the signature.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_on: Option<Day>,
}

/// A frozen figure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrozenFile {
    /// Code of the indicator.
    pub indicator: String,
    /// Last day of the figures.
    pub day: Day,
    /// Value.
    pub value: Number,
    /// What it should have been.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<Number>,
    /// How it was judged.
    pub status: Status,
}

/// An action.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActionFile {
    /// Title.
    pub title: String,
    /// Code of who does it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Code of the function that carries it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub function: Option<String>,
    /// First day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Day>,
    /// Last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<Day>,
    /// How far it has come.
    pub state: ActionState,
    /// Percent.
    pub progress: i64,
    /// Hours planned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Number>,
    /// Day on which it was finished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done_on: Option<Day>,
}

/// An indicator.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IndicatorFile {
    /// Code, unique in the file.
    pub code: String,
    /// Name.
    pub name: String,
    /// What counts.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub definition: String,
    /// Unit.
    pub unit: String,
    /// Decimals shown.
    pub decimals: i64,
    /// Where in the chain it measures.
    pub kind: IndicatorKind,
    /// Which way is better.
    pub direction: Direction,
    /// What sort of number it is.
    pub nature: Nature,
    /// How often.
    pub frequency: Frequency,
    /// How a year is made.
    pub aggregation: Aggregation,
    /// What a ratio is told per.
    #[serde(default = "percent", skip_serializing_if = "is_percent")]
    pub per: Number,
    /// How the trajectory goes.
    #[serde(default = "linear", skip_serializing_if = "is_linear")]
    pub trajectory: TrajectoryShape,
    /// Tolerance: a share for counts, rates and amounts, points for proportions and scores.
    pub tolerance: Number,
    /// Where figures come from.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// When figures are cut off.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub cut_off_rule: String,
    /// Days in which figures are provisional.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub settles_after: i64,
    /// Code of who answers for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Where it started in each plan.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub baselines: Vec<BaselineFile>,
    /// What it should reach.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<TargetFile>,
    /// Notes on its days.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub annotations: Vec<AnnotationFile>,
    /// Figures.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measurements: Vec<MeasurementFile>,
    /// What sources say of a change without figures.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub published_changes: Vec<PublishedChangeFile>,
}

/// A ratio is a percentage unless the file says otherwise.
fn percent() -> Number {
    Number(100.0)
}

fn is_zero(days: &i64) -> bool {
    *days == 0
}

fn is_percent(per: &Number) -> bool {
    per.0 == 100.0
}

/// A trajectory is a line unless the file says otherwise.
fn linear() -> TrajectoryShape {
    TrajectoryShape::Linear
}

fn is_linear(shape: &TrajectoryShape) -> bool {
    *shape == TrajectoryShape::Linear
}

/// A baseline.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BaselineFile {
    /// Code of the plan.
    pub plan: String,
    /// Year measured.
    pub year: i32,
    /// Figure of that year.
    pub value: Number,
}

/// A target.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TargetFile {
    /// Code of the plan.
    pub plan: String,
    /// Year.
    pub year: i32,
    /// Figure of the year; lower edge of a band.
    pub value: Number,
    /// Upper edge of a band.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upper: Option<Number>,
}

/// A note on a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnnotationFile {
    /// Day.
    pub day: Day,
    /// Last day of what lasted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// What sort of event.
    pub kind: AnnotationKind,
    /// What happened.
    pub text: String,
}

/// A measured value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasurementFile {
    /// Code of the municipality; none for the whole zone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// Period.
    pub period: Period,
    /// Day on which the figures were drawn.
    pub cut_off: Day,
    /// Value; the numerator when there is a denominator.
    pub value: Number,
    /// Denominator of a ratio.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub denominator: Option<Number>,
    /// Explanation.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// A change that a source gives without figures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublishedChangeFile {
    /// Period.
    pub period: Period,
    /// Day on which the source said so.
    pub cut_off: Day,
    /// Change in percent.
    pub percent: Number,
    /// Explanation.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// A decision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecisionFile {
    /// Code of the meeting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<String>,
    /// Code of the action plan whose Act it is, with `year`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action_plan: Option<String>,
    /// Year of the cycle whose Act it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i32>,
    /// Code of the plan of the priority.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<String>,
    /// Code of the priority.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<String>,
    /// What it does.
    pub kind: DecisionKind,
    /// What was decided.
    pub text: String,
    /// Day of the decision.
    pub decided_on: Day,
    /// Code of who carries it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
    /// How far it has come.
    pub state: DecisionState,
    /// Day on which it was carried out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done_on: Option<Day>,
}

/// A day, written as `2023-10-31`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day(pub NaiveDate);

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let day = NaiveDate::parse_from_str(&text, "%Y-%m-%d").ok().filter(|_| text.len() == 10);
        day.map(Self).ok_or_else(|| de::Error::custom(format!("{DAY}{text}")))
    }
}

/// A number; whole ones are written without a point.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Number(pub f64);

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.fract() == 0.0 && self.0.abs() < 1e15 {
            serializer.serialize_i64(self.0 as i64)
        } else {
            serializer.serialize_f64(self.0)
        }
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        let number = value.as_f64().filter(|number| number.is_finite());
        number.map(Self).ok_or_else(|| de::Error::custom(format!("{NUMBER}{value}")))
    }
}

fn one() -> Number {
    Number(1.0)
}

fn is_one(number: &Number) -> bool {
    number.0 == 1.0
}
