//! The same story on paper: a neutral report, and one writer a format.
//!
//! A composer turns figures into a [`Report`]; a writer turns a report into bytes. No writer knows what the
//! blocks are about, and no composer knows how a format is made.

mod builders;
pub mod composition;
pub mod csv;
pub mod docx;
mod fault;
pub mod html;
mod letters;
mod markup;
#[cfg(feature = "pdf")]
pub mod pdf;
mod picture;
pub mod report;
mod spreadsheet;
mod style;
mod writer;
pub mod xlsx;

pub use composition::{Order, compose, earlier, parts};
pub use fault::Fault;
pub use picture::PictureError;
pub use report::{
    Align, Block, Cell, ChartData, ChartLine, Column, CoverPage, Fact, Figure, LegendEntry, LegendShape,
    Logo, LogoFormat, Meta, Number, Paper, Report, ReportLanguage, Run, Status, Style, Table, Tone,
};
pub use style::{LogoFault, logo, style};
pub use writer::{Format, WriteError, Written, write};
