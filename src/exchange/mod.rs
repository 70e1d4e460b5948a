//! What comes in and goes out as data: plans in JSON. An import is a list of edits; it never touches the store.

pub mod plan_json;
mod samples;

pub use plan_json::{PlanFault, PlanProblem};
pub use samples::{SAMPLES, Sample};
