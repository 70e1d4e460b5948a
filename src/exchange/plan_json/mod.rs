//! A dossier as readable JSON, with codes instead of identities.
//!
//! [`read`] and [`write()`] are each other's inverse: what is written, reads back as the same plan, and what was
//! read, is written the same. The shape is documented on [`file::PlanFile`] and in `docs/plan-json.md`.

mod fault;
pub mod file;
mod layout;
mod read;
mod register;
mod write;

pub use fault::{PlanFault, PlanProblem};
pub use read::read;
pub use write::write;
