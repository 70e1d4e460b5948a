//! The progress report to the police council: one sheet that says it all, then each priority, then how to read it.

use super::Scene;
use super::part::{annex, closing, making, note, priority, sheet, signatures, withheld};
use crate::domain::ReportPart;
use crate::reports::report::{Block, Report};

/// The parts that can be left out.
pub(super) const PARTS: &[ReportPart] = &[
    ReportPart::Note,
    ReportPart::Overview,
    ReportPart::Since,
    ReportPart::Asked,
    ReportPart::Priorities,
    ReportPart::Figures,
    ReportPart::Areas,
    ReportPart::Reading,
    ReportPart::Making,
    ReportPart::Signatures,
];

pub(super) fn compose(scene: &Scene<'_>) -> Report {
    let mut report = Report::new(scene.meta());
    note::push(scene, &mut report);
    sheet::push(scene, &mut report);
    if scene.has(ReportPart::Priorities) {
        for one in scene.priorities() {
            report.push(Block::PageBreak);
            priority::push(scene, one, &mut report);
        }
    }
    if scene.has(ReportPart::Figures) {
        report.push(Block::PageBreak);
        annex::push(scene, &mut report);
    }
    report.push(Block::PageBreak);
    if scene.has(ReportPart::Reading) {
        closing::push(scene, &mut report);
    }
    if scene.has(ReportPart::Making) {
        making::push(scene, &mut report);
    }
    withheld::push(scene, &mut report);
    signatures::push(scene, &mut report);
    report
}
