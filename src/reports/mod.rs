//! The same story on paper: a neutral report, and one writer a format.
//!
//! A composer turns figures into a [`Report`]; a writer turns a report into bytes. No writer knows what the
//! blocks are about, and no composer knows how a format is made.

mod builders;
pub mod council;
mod fault;
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod report;

pub use fault::Fault;
pub use report::{
    Align, Block, Cell, Column, Figure, LegendEntry, LegendShape, Meta, Report, ReportLanguage, Run, Status,
    Table, Tone,
};
