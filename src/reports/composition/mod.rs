//! What a report says: one composition for each kind, over the same parts.
//!
//! A composer finds words and an order for what the analysis says. It computes nothing, reads no clock, and sees
//! nothing but what its edition may show.

mod action_plan;
mod council;
mod decision_list;
mod fact_sheet;
mod figures;
mod final_evaluation;
mod follow_up;
mod meta;
mod municipality;
mod part;
mod presentation;
mod scene;
mod since;
mod yearly;

use chrono::NaiveDate;

use super::report::{Report, Style};
use crate::analysis::{Release, Times};
use crate::domain::{Dossier, Recipe, ReportKind, ReportPart};
use crate::words::Words;
use scene::Scene;

/// What is asked of a report.
#[derive(Debug, Clone, Copy)]
pub struct Order<'a> {
    /// What it holds.
    pub recipe: &'a Recipe,
    /// The day on which the figures are judged; the release is of this day.
    pub on: NaiveDate,
    /// The day at whose end the document said what counts; none is now.
    pub known: Option<NaiveDate>,
    /// How it looks.
    pub style: &'a Style,
}

/// Composes a report from what its edition may show.
pub fn compose(release: &Release, order: &Order<'_>, words: &Words) -> Report {
    let scene = Scene::of(release, order, words);
    let mut report = match order.recipe.kind {
        ReportKind::Council => council::compose(&scene),
        ReportKind::Since => since::compose(&scene),
        ReportKind::Yearly => yearly::compose(&scene),
        ReportKind::Final => final_evaluation::compose(&scene),
        ReportKind::FactSheet => fact_sheet::compose(&scene),
        ReportKind::Municipality => municipality::compose(&scene),
        ReportKind::ActionPlan => action_plan::compose(&scene),
        ReportKind::FollowUp => follow_up::compose(&scene),
        ReportKind::Decisions => decision_list::compose(&scene),
        ReportKind::Presentation => presentation::compose(&scene),
        ReportKind::Figures => figures::compose(&scene),
    };
    part::untranslated::push(&scene, &mut report);
    report
}

/// The parts of a kind that can be left out, in the order of the report.
pub fn parts(kind: ReportKind) -> &'static [ReportPart] {
    match kind {
        ReportKind::Council => council::PARTS,
        ReportKind::Since => since::PARTS,
        ReportKind::Yearly => yearly::PARTS,
        ReportKind::Final => final_evaluation::PARTS,
        ReportKind::FactSheet => fact_sheet::PARTS,
        ReportKind::Municipality => municipality::PARTS,
        ReportKind::ActionPlan => action_plan::PARTS,
        ReportKind::FollowUp => follow_up::PARTS,
        ReportKind::Decisions => decision_list::PARTS,
        ReportKind::Presentation => presentation::PARTS,
        ReportKind::Figures => figures::PARTS,
    }
}

/// The earlier moment with which a report is compared: the day of the recipe, as known on it, else the session before.
pub fn earlier(dossier: &Dossier, recipe: &Recipe, on: NaiveDate) -> Option<Times> {
    let day = recipe.compared_with.filter(|day| *day < on);
    day.map(Times::of_day).or_else(|| {
        let meeting = scene::meeting(dossier, recipe, on);
        scene::previous(dossier, meeting, scene::body(dossier, meeting, recipe.kind), on)
            .map(Times::of_meeting)
    })
}
