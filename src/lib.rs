//! Kadans keeps the zonal security plan of a Belgian local police zone alive: priorities and objectives, action
//! plans in Plan-Do-Check-Act cycles, indicators with baselines and targets, the meetings where progress is
//! judged and the reports that account for it. One plan file on the zone's own disk, no network.
//!
//! The layers, in the order in which they may know each other; `tests/architecture.rs` keeps it so:
//!
//! | layer | answers | knows |
//! |---|---|---|
//! | [`domain`] | what a zone plans and measures | nothing of ours |
//! | [`analysis`] | so what: pure functions of a dossier and a day | domain |
//! | [`store`] | where: the SQLite file, its journal, undo | domain |
//! | [`exchange`] | in and out as data | domain |
//! | [`words`] | every phrase, in four languages | domain, and what the layers above answer |
//! | [`charts`] | one drawing per figure, for screen and paper | domain, analysis, words |
//! | [`reports`] | the same story on paper | domain, analysis, charts, words |
//! | [`cli`] | the command line | all but the window |
//! | `gui` | the window | all but the command line |
//!
//! Invariants:
//!
//! - The domain reads no clock, file or locale: the day is an argument. Only [`clock`] asks the machine.
//! - Every write is an [`Edit`](domain::Edit): the unit of writing, of undo, of audit and of merge.
//! - A noun of the register describes its own fields; the file, plan JSON and the window are made from that, so a new
//!   one is one declaration, one line in `domain::dossier` and one table in `schema.sql`.
//! - Only the store holds SQL.
//! - A writer of a format knows no police word; a report never computes.
//! - An import is edits; it never touches the store.
//! - Derived data is never saved.
//! - Text for people is made last, in `words`.
//! - No input causes a panic.

pub mod analysis;
pub mod charts;
pub mod cli;
pub mod clock;
pub mod domain;
pub mod exchange;
#[cfg(feature = "gui")]
pub mod gui;
pub mod reports;
pub mod store;
pub mod words;
