//! The lines to sign on.

use super::{Scene, note};
use crate::domain::ReportPart;
use crate::reports::report::{Block, Report};

/// Ends a report with the lines to sign on, unless they stand in its note.
pub(in crate::reports) fn push(scene: &Scene<'_>, report: &mut Report) {
    if !note::is_there(scene) {
        put(scene, 1, report);
    }
}

/// Puts a line for everybody who signs; nothing when the recipe names nobody.
pub(in crate::reports) fn put(scene: &Scene<'_>, level: u8, report: &mut Report) {
    let lines = scene.recipe.signatures.lines().map(str::trim).filter(|line| !line.is_empty());
    let lines: Vec<String> = lines.map(str::to_owned).collect();
    if scene.has(ReportPart::Signatures) && !lines.is_empty() {
        report.push(Block::KeepTogether(vec![
            Block::heading(level, scene.words.say("report-signatures")),
            Block::Signatures(lines),
        ]));
    }
}
