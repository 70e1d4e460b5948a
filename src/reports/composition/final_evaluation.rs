//! The evaluation at the end of a plan: what became of every objective, and what the next plan takes with it.

use super::Scene;
use super::part::{ending::Ending, making, note, sheet, signatures, withheld};
use crate::domain::ReportPart;
use crate::reports::report::{Block, Report};

/// The parts that can be left out.
pub(super) const PARTS: &[ReportPart] = &[
    ReportPart::Note,
    ReportPart::Overview,
    ReportPart::Asked,
    ReportPart::Priorities,
    ReportPart::Means,
    ReportPart::Lessons,
    ReportPart::Reading,
    ReportPart::Making,
    ReportPart::Signatures,
];

pub(super) fn compose(scene: &Scene<'_>) -> Report {
    let mut report = Report::new(scene.meta());
    note::push(scene, &mut report);
    match scene.plan {
        Some(plan) => tell(scene, &Ending::of(scene, plan), &mut report),
        None => sheet::brief(scene, &[], &mut report),
    }
    if scene.has(ReportPart::Making) {
        making::push(scene, &mut report);
    }
    withheld::push(scene, &mut report);
    signatures::push(scene, &mut report);
    report
}

fn tell(scene: &Scene<'_>, ending: &Ending<'_>, report: &mut Report) {
    ending.in_short(report);
    if scene.has(ReportPart::Overview) {
        ending.overview(report);
    }
    sheet::push_asked(scene, report);
    if scene.has(ReportPart::Priorities) {
        for priority in scene.priorities() {
            report.push(Block::PageBreak);
            ending.priority(priority, report);
        }
    }
    report.push(Block::PageBreak);
    if scene.has(ReportPart::Means) {
        ending.promises(report);
    }
    if scene.has(ReportPart::Lessons) {
        ending.lessons(report);
        ending.onward(report);
    }
    if scene.has(ReportPart::Reading) {
        ending.reading(report);
    }
}
