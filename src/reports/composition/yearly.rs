//! The yearly evaluation for the zonal security council: what the year brought, and what the next one asks.

use super::Scene;
use super::part::{
    actions, closing, decisions, lessons, making, means, note, priority, sheet, signatures, withheld,
};
use crate::domain::{Priority, ReportPart};
use crate::reports::report::{Block, Report};

/// The parts that can be left out.
pub(super) const PARTS: &[ReportPart] = &[
    ReportPart::Note,
    ReportPart::Overview,
    ReportPart::Asked,
    ReportPart::Priorities,
    ReportPart::Actions,
    ReportPart::Lessons,
    ReportPart::Means,
    ReportPart::Reading,
    ReportPart::Making,
    ReportPart::Signatures,
];

pub(super) fn compose(scene: &Scene<'_>) -> Report {
    let mut report = Report::new(scene.meta());
    let priorities = scene.priorities();
    note::push(scene, &mut report);
    sheet::brief(scene, &priorities, &mut report);
    sheet::overview(scene, &priorities, &mut report);
    if scene.has(ReportPart::Actions) {
        actions::overview(scene, &priorities, &mut report);
    }
    sheet::push_asked(scene, &mut report);
    if scene.has(ReportPart::Priorities) {
        for one in &priorities {
            report.push(Block::PageBreak);
            push_priority(scene, one, &mut report);
        }
    }
    report.push(Block::PageBreak);
    if scene.has(ReportPart::Lessons) {
        lessons::push(scene, &mut report);
    }
    if scene.has(ReportPart::Means) {
        means::push(scene, &mut report);
    }
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

/// The year of a priority: how it stands, what was found, decided and done.
fn push_priority(scene: &Scene<'_>, one: &Priority, report: &mut Report) {
    priority::head(scene, one, report);
    priority::figures(scene, one, 108.0, report);
    if scene.has(ReportPart::Lessons) {
        lessons::of_priority(scene, one, report);
        decisions::of_year(scene, one, report);
    }
    if scene.has(ReportPart::Actions) {
        actions::of_year(scene, one, report);
    }
}
