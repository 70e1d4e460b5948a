//! Every phrase for people, in four languages, and how days and numbers are written.
//!
//! Phrases stand in `assets/words/LANGUAGE/*.ftl` (Fluent). What a language lacks is said in Dutch. Text is made last:
//! nothing below this layer knows a sentence.

mod check;
mod disclosure;
mod explanation;
mod faults;
mod figures;
mod folding;
mod judgement;
mod language;
pub mod library;
mod outlook;
mod phrases;
mod read;
mod read_period;
mod report_files;
mod since;
mod variation;
mod verdict;
mod views;
mod writing;

pub use check::RemarkText;
pub use disclosure::WithheldText;
pub use explanation::{ExplanationText, StepText, TableText};
pub use faults::Notice;
pub use folding::folded;
pub use judgement::Judged;
pub use language::Language;
pub use phrases::Words;
pub use read::{read_day, read_number};
pub use since::{SinceLine, SinceNumber, SinceSection, SinceText};
pub use variation::ControlFacts;
