//! The document on disk: one SQLite file, opened with care, with every edit in its journal.
//!
//! Only here is SQL. A [`Document`] is synchronous: the command line and the tests use it directly, and the
//! window through a [`Desk`]. Nothing here judges a figure.

mod as_known;
mod content;
mod desk;
mod digest;
mod document;
mod entered;
mod held;
mod journal;
mod open;
mod rows;
mod schema;
mod whole_file;

pub use desk::{Closed, Desk};
pub use document::{Changed, Document, EditError, Revision, RevisionSort, Stamp, StoreError};
pub use open::OpenError;
pub use schema::{APPLICATION_ID, EXTENSION, VERSION};
pub use whole_file::write_whole;
