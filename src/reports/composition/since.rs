//! What changed since the last session: in short, in four numbers, then all of it by kind.

use super::Scene;
use super::part::{closing, note, sheet, signatures, since, withheld};
use crate::domain::ReportPart;
use crate::reports::report::{Block, Report};

/// The parts that can be left out.
pub(super) const PARTS: &[ReportPart] = &[
    ReportPart::Note,
    ReportPart::Overview,
    ReportPart::Actions,
    ReportPart::Lessons,
    ReportPart::Figures,
    ReportPart::Asked,
    ReportPart::Reading,
    ReportPart::Signatures,
];

pub(super) fn compose(scene: &Scene<'_>) -> Report {
    let mut report = Report::new(scene.meta());
    note::push(scene, &mut report);
    match since::Story::of(scene) {
        Some(story) => {
            tell(scene, &story, &mut report);
            sheet::push_asked(scene, &mut report);
        }
        None => report.push(Block::callout([scene.words.say("report-since-no-moment").into()])),
    }
    if scene.has(ReportPart::Reading) {
        report.push(Block::PageBreak);
        closing::push(scene, &mut report);
    }
    withheld::push(scene, &mut report);
    signatures::push(scene, &mut report);
    report
}

fn tell(scene: &Scene<'_>, story: &since::Story<'_>, report: &mut Report) {
    story.in_short(report);
    if story.is_empty() {
        return;
    }
    if scene.has(ReportPart::Overview) {
        story.numbers(report);
    }
    story.statuses(report);
    story.restated(report);
    story.goals(report);
    if scene.has(ReportPart::Actions) {
        story.work(report);
    }
    if scene.has(ReportPart::Lessons) {
        story.decisions(report);
    }
    if scene.has(ReportPart::Figures) {
        story.figures(report);
    }
    story.structure(report);
}
