//! The work of a small plan, laid out.

use super::dossier;
use crate::support::day;
use kadans::analysis::{Axes, Axis, Coordinate, Matrix, Picture, Placed};
use kadans::domain::*;

const AXES: Axes = Axes { rows: Axis::Field, columns: Axis::Sphere, inside: Some(Axis::Chain) };

/// The small plan with two fields of action and one link.
fn with_fields() -> (Dossier, Id<ActionField>, Id<ActionField>, Id<ChainLink>) {
    let mut mint = Mint::new(1_900_000_000_000, 9);
    let mut field = |name: &str, position| ActionField {
        id: mint.id(),
        code: name.to_owned(),
        name: name.to_owned(),
        text: String::new(),
        position,
    };
    // Made in another order than they stand in.
    let (second, first) = (field("Verkeer", 2), field("Criminaliteit", 1));
    let link = ChainLink {
        id: mint.id(),
        code: "v".to_owned(),
        name: "Voorkomen".to_owned(),
        stage: Stage::Preventive,
        text: String::new(),
        position: 1,
    };
    let (first_id, second_id, link_id) = (first.id, second.id, link.id);
    let records = vec![Record::ActionField(second), Record::ActionField(first), Record::ChainLink(link)];
    (Edit::TakeOver(records).apply(&dossier()).unwrap(), first_id, second_id, link_id)
}

fn placed(dossier: &Dossier, seed: u64, what: Placed, change: impl Fn(&mut Placement)) -> Dossier {
    let (objective, action_plan) = match what {
        Placed::Objective(id) => (Some(id), None),
        Placed::ActionPlan(id) => (None, Some(id)),
    };
    let id = Mint::new(1_950_000_000_000, seed).id();
    let mut placement =
        Placement { id, objective, action_plan, field: None, chain: None, function: None, sphere: None };
    change(&mut placement);
    Edit::Add(Record::Placement(placement)).apply(dossier).unwrap()
}

fn laid_out(dossier: &Dossier) -> Matrix {
    let plan = dossier.plans.values().next().unwrap().id;
    Matrix::of(dossier, &Picture::of(dossier, day("2023-03-31")), plan, AXES)
}

fn objective(dossier: &Dossier, code: &str) -> Placed {
    Placed::Objective(dossier.objectives.values().find(|one| one.code == code).unwrap().id)
}

#[test]
fn rows_stand_in_the_order_of_the_zone_and_empty_cells_are_counted() {
    let (dossier, first, second, _) = with_fields();
    let matrix = laid_out(&dossier);
    assert_eq!(matrix.rows, [Some(Coordinate::Field(first)), Some(Coordinate::Field(second))]);
    assert_eq!(matrix.columns.len(), 2);
    assert_eq!((matrix.cells.len(), matrix.empty_cells()), (0, 4));
}

#[test]
fn what_has_no_place_is_an_orphan() {
    let (dossier, first, ..) = with_fields();
    let all = laid_out(&dossier).orphans;
    assert_eq!(all.len(), 3, "two objectives and one action plan: {all:?}");
    let dossier = placed(&dossier, 1, objective(&dossier, "O1"), |one| one.field = Some(first));
    let orphans = laid_out(&dossier).orphans;
    assert_eq!(orphans.len(), 2);
    assert!(!orphans.contains(&objective(&dossier, "O1")));
}

#[test]
fn what_stands_in_two_places_counts_once_in_the_totals() {
    let (dossier, first, second, link) = with_fields();
    let one = objective(&dossier, "O1");
    let dossier = placed(&dossier, 1, one, |place| {
        place.field = Some(first);
        place.sphere = Some(Sphere::Judicial);
        place.chain = Some(link);
    });
    let dossier = placed(&dossier, 2, one, |place| {
        place.field = Some(second);
        place.sphere = Some(Sphere::Judicial);
    });
    let matrix = laid_out(&dossier);
    let judicial = Some(Some(Coordinate::Sphere(Sphere::Judicial)));
    let count = |row, column| matrix.at(row, column).map_or(0, kadans::analysis::Cell::count);
    assert_eq!(count(Some(Some(Coordinate::Field(first))), judicial), 1);
    assert_eq!(count(Some(Some(Coordinate::Field(second))), judicial), 1);
    assert_eq!((count(None, judicial), count(None, None)), (1, 1));
    let cell = matrix.at(Some(Some(Coordinate::Field(first))), judicial).unwrap();
    assert!(cell.inside.contains(&Coordinate::Chain(link)));
    assert_eq!(matrix.empty_cells(), 2);
}

#[test]
fn what_has_a_place_on_one_side_only_stands_on_a_line_of_its_own() {
    let (dossier, first, ..) = with_fields();
    let dossier = placed(&dossier, 1, objective(&dossier, "S1"), |one| one.field = Some(first));
    let matrix = laid_out(&dossier);
    assert_eq!(matrix.columns.last(), Some(&None));
    assert_eq!(matrix.at(Some(Some(Coordinate::Field(first))), Some(None)).unwrap().count(), 1);
    assert_eq!(matrix.rows.len(), 2, "no line without a field: nothing needs it");
}

#[test]
fn a_cell_stands_as_the_worst_in_it_and_an_action_plan_as_the_indicator_that_it_watches() {
    let (dossier, first, ..) = with_fields();
    let plan = Placed::ActionPlan(dossier.action_plans.values().next().unwrap().id);
    let dossier = placed(&dossier, 1, plan, |one| one.field = Some(first));
    let dossier = placed(&dossier, 2, objective(&dossier, "S1"), |one| one.field = Some(first));
    let picture = Picture::of(&dossier, day("2023-03-31"));
    let watched = dossier.supports.values().next().unwrap().indicator;
    let matrix = laid_out(&dossier);
    let cell = matrix.at(Some(Some(Coordinate::Field(first))), Some(None)).unwrap();
    assert_eq!((cell.objectives.len(), cell.action_plans.len()), (1, 1));
    let own = picture.indicators[&watched].status;
    assert!(cell.tally.contains_key(&own), "{:?} has no {own:?}", cell.tally);
    let worst = cell.tally.keys().copied().filter(|status| *status <= Status::OffCourse).max();
    assert_eq!(cell.status(), worst.or(Some(Status::Unknown)));
    assert_eq!(kadans::analysis::Cell::default().status(), None);
}
