//! A dossier as readable JSON, with codes instead of identities.
//!
//! [`read`] and [`write()`] are each other's inverse: what is written, reads back as the same plan, and what was
//! read, is written the same. Attachments have their bytes in [`read_with_contents`] and [`write_with_contents`].
//! The shape is documented on [`file::PlanFile`] and in `docs/plan-json.md`.

mod contents;
mod fault;
pub mod file;
mod layout;
mod read;
mod register;
mod write;

pub use fault::{PlanFault, PlanProblem};
pub use read::{read, read_with_contents};
pub use write::{write, write_with_contents};
