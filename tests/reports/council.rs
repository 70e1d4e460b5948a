//! The report to the police council, from the sample plan on a day.

use kadans::analysis::{Picture, Years};
use kadans::domain::{Dossier, Edit, Indicator};
use kadans::exchange::plan_json;
use kadans::reports::council::{CouncilReport, compose};
use kadans::reports::{Block, Cell, Report, Table};
use kadans::words::{Language, Words};

use super::{pages, write_and_keep};
use crate::support::{day, mint};

fn sample() -> Dossier {
    let edit: Edit = plan_json::read(include_str!("../../sample_plans/vima.json"), &mut mint()).unwrap();
    edit.apply(&Dossier::default()).unwrap()
}

fn request(on: &str) -> CouncilReport {
    CouncilReport { on: day(on), meeting: None, made_on: day("2023-11-08") }
}

fn composed(dossier: &Dossier) -> (Picture, Report) {
    let picture = Picture::of(dossier, day("2023-10-31"));
    let report = compose(dossier, &picture, &Words::new(Language::Dutch), &request("2023-10-31"));
    (picture, report)
}

#[test]
fn the_report_of_the_sample_plan_becomes_a_pdf() {
    let dossier = sample();
    let (_, report) = composed(&dossier);
    assert_eq!(report.faults(), []);
    let written = write_and_keep(&report, "council");
    assert!(pages(&written.bytes) > 5);
}
