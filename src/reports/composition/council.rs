//! The progress report to the police council: one sheet that says it all, then each priority, then how to read it.

use super::Scene;
use super::part::{closing, making, priority, sheet, withheld};
use crate::domain::ReportPart;
use crate::reports::report::{Block, Report};

/// The parts that can be left out.
pub(super) const PARTS: &[ReportPart] = &[
    ReportPart::Overview,
    ReportPart::Since,
    ReportPart::Asked,
    ReportPart::Priorities,
    ReportPart::Reading,
    ReportPart::Making,
];

pub(super) fn compose(scene: &Scene<'_>) -> Report {
    let mut report = Report::new(scene.meta());
    sheet::push(scene, &mut report);
    if scene.recipe.has(ReportPart::Priorities) {
        for one in scene.priorities() {
            report.push(Block::PageBreak);
            priority::push(scene, one, &mut report);
        }
    }
    report.push(Block::PageBreak);
    if scene.recipe.has(ReportPart::Reading) {
        closing::push(scene, &mut report);
    }
    if scene.recipe.has(ReportPart::Making) {
        making::push(scene, &mut report);
    }
    withheld::notes(scene, &mut report);
    withheld::log(scene, &mut report);
    report
}
