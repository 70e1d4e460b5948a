//! The plan check: what a plan lacks, where it contradicts itself, and what it gives away.
//!
//! Pure functions of a dossier that was judged on a day. A remark is data; its sentence is made in `words`.

mod actions;
mod commitments;
mod figures;
mod indicators;
mod inspection;
mod kind;
mod means;
mod personal;
mod phases;
mod remark;
mod repair;
mod scan;
mod smart;
mod texts;
mod thread;
mod weights;

pub use kind::RemarkKind;
pub use remark::{Home, Remark, Severity, Value};
pub use repair::{Repair, RepairKind};
pub use smart::{Evidence, Lack, LetterAnswer, Smart};

use super::Picture;
use crate::domain::Dossier;
use inspection::Inspection;

/// Everything that the plan check remarks: by place, and there the most serious first.
///
/// What belongs to a closed plan is left alone, save for personal data: nothing in it can change.
pub fn plan_check(dossier: &Dossier, picture: &Picture) -> Vec<Remark> {
    let mut inspection = Inspection::new(dossier, picture);
    thread::check(&mut inspection);
    indicators::check(&mut inspection);
    figures::check(&mut inspection);
    actions::check(&mut inspection);
    phases::check(&mut inspection);
    commitments::check(&mut inspection);
    means::check(&mut inspection);
    weights::check(&mut inspection);
    texts::check(&mut inspection);
    smart::check(&mut inspection);
    inspection.finish()
}
