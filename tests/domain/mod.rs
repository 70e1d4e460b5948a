//! Edits and the rules that they keep.

mod register;
mod transition;

use crate::support::{day, mint, small_plan};
use kadans::domain::*;

fn dossier() -> Dossier {
    small_plan().apply(&Dossier::default()).unwrap()
}

fn refused(edit: &Edit, dossier: &Dossier) -> Refusal {
    edit.apply(dossier).expect_err("this edit breaks a rule")
}

fn phase(dossier: &Dossier, kind: PhaseKind) -> Phase {
    dossier.phases.values().find(|phase| phase.kind == kind).unwrap().clone()
}

fn sign(dossier: &Dossier, kind: PhaseKind) -> Edit {
    let indicator = dossier.indicators.values().next().unwrap().id;
    let cycle = phase(dossier, kind).cycle;
    let figure = FrozenFigure {
        id: mint().id(),
        cycle,
        indicator,
        day: day("2023-10-31"),
        value: 14.0,
        expected: Some(12.0),
        status: Status::OffCourse,
    };
    Edit::Sign(SignOff {
        phase: phase(dossier, kind).id,
        by: dossier.people.values().next().unwrap().id,
        on: day("2023-11-07"),
        text: "Gedaan.".to_owned(),
        figures: vec![figure],
        outcome: Some(CycleOutcome::Adjust),
        decision: None,
    })
}

#[test]
fn phases_are_signed_in_their_order_and_check_freezes_its_figures() {
    let dossier = dossier();
    let too_early = refused(&sign(&dossier, PhaseKind::Check), &dossier);
    assert_eq!(too_early, Refusal::PhaseTooEarly { phase: PhaseKind::Check, before: PhaseKind::Do });
    let done = sign(&dossier, PhaseKind::Do).apply(&dossier).unwrap();
    assert!(done.frozen_figures.is_empty(), "only Check freezes");
    let checked = sign(&done, PhaseKind::Check).apply(&done).unwrap();
    assert_eq!(checked.frozen_figures.len(), 1);
    assert_eq!(
        refused(&sign(&checked, PhaseKind::Check), &checked),
        Refusal::PhaseSigned { phase: PhaseKind::Check }
    );
    let acted = sign(&checked, PhaseKind::Act).apply(&checked).unwrap();
    assert_eq!(acted.cycles.values().next().unwrap().outcome, Some(CycleOutcome::Adjust));
}

#[test]
fn a_phase_is_reopened_from_the_last_one_back_and_its_frozen_figures_go() {
    let mut dossier = dossier();
    for kind in [PhaseKind::Do, PhaseKind::Check] {
        dossier = sign(&dossier, kind).apply(&dossier).unwrap();
    }
    let built_upon = refused(&Edit::Reopen(phase(&dossier, PhaseKind::Do).id), &dossier);
    assert_eq!(built_upon, Refusal::PhaseBuiltUpon { phase: PhaseKind::Do, later: PhaseKind::Check });
    let reopened = Edit::Reopen(phase(&dossier, PhaseKind::Check).id).apply(&dossier).unwrap();
    assert!(reopened.frozen_figures.is_empty());
    assert_eq!(phase(&reopened, PhaseKind::Check).signed_on, None);
}

#[test]
fn a_signed_phase_is_not_changed_behind_its_signature() {
    let dossier = dossier();
    let signed = phase(&dossier, PhaseKind::Plan);
    let changed = Edit::Change(Record::Phase(Phase { text: "Anders.".to_owned(), ..signed }));
    assert_eq!(refused(&changed, &dossier), Refusal::PhaseClosed { phase: PhaseKind::Plan });
}

#[test]
fn deleting_an_objective_leaves_its_indicator_and_series_alone() {
    let dossier = dossier();
    let objective = dossier.objectives.values().find(|objective| objective.code == "O1").unwrap();
    let after = Edit::Remove(Key::Objective(objective.id)).apply(&dossier).unwrap();
    assert_eq!(after.indicators, dossier.indicators);
    assert_eq!(after.measurements, dossier.measurements);
    assert!(after.contributions.is_empty() && after.action_plans.is_empty() && after.actions.is_empty());
    after.check().unwrap();
}

#[test]
fn somebody_who_is_named_elsewhere_cannot_go() {
    let dossier = dossier();
    let person = dossier.people.values().find(|person| person.code == "wijk").unwrap();
    let Refusal::InUse { kind, count, .. } = refused(&Edit::Remove(Key::Person(person.id)), &dossier) else {
        panic!("another rule")
    };
    assert_eq!(kind, Kind::Person);
    assert!(count > 1);
}

#[test]
fn an_objective_cannot_stand_under_itself_or_under_what_stands_under_it() {
    let dossier = dossier();
    let find = |code: &str| dossier.objectives.values().find(|objective| objective.code == code).unwrap();
    let (above, below) = (find("S1"), find("O1"));
    for parent in [above.id, below.id] {
        let edit = Edit::Change(Record::Objective(Objective { parent: Some(parent), ..above.clone() }));
        assert_eq!(refused(&edit, &dossier), Refusal::UnderItself { kind: Kind::Objective });
    }
}

#[test]
fn a_later_cut_off_supersedes_and_the_same_one_corrects() {
    let dossier = dossier();
    let indicator = dossier.indicators.values().next().unwrap();
    let measurement = |cut_off: &str, value: f64| Measurement {
        id: Mint::new(1_800_000_000_000, 9).id(),
        indicator: indicator.id,
        area: None,
        period: "2023-02".parse().unwrap(),
        cut_off: day(cut_off),
        value,
        denominator: None,
        note: String::new(),
    };
    let corrected = Edit::Enter(indicator.id, vec![measurement("2023-03-15", 9.0)]).apply(&dossier).unwrap();
    assert_eq!(corrected.measurements.len(), dossier.measurements.len());
    let revised = Edit::Enter(indicator.id, vec![measurement("2023-05-15", 9.0)]).apply(&dossier).unwrap();
    assert_eq!(revised.measurements.len(), dossier.measurements.len() + 1);
}

#[test]
fn values_outside_what_they_can_be_are_refused() {
    let dossier = dossier();
    let action = dossier.actions.values().next().unwrap().clone();
    for progress in [-1, 101] {
        let edit = Edit::Change(Record::Action(Action { progress, ..action.clone() }));
        assert!(matches!(refused(&edit, &dossier), Refusal::OutOfRange { field: Field::PROGRESS, .. }));
    }
    let (start, end) = (Some(day("2023-06-01")), Some(day("2023-05-31")));
    let edit = Edit::Change(Record::Action(Action { start, end, ..action.clone() }));
    assert_eq!(refused(&edit, &dossier), Refusal::EndsBeforeItBegins { kind: Kind::Action });
    let edit = Edit::Change(Record::Action(Action { title: "  ".to_owned(), ..action }));
    assert_eq!(refused(&edit, &dossier), Refusal::Blank { kind: Kind::Action, field: Field::TITLE });
    let target = dossier.targets.values().next().unwrap().clone();
    for value in [f64::NAN, f64::INFINITY, 1e13] {
        let edit = Edit::Change(Record::Target(Target { value, ..target.clone() }));
        assert!(matches!(refused(&edit, &dossier), Refusal::OutOfRange { field: Field::VALUE, .. }));
    }
}

#[test]
fn an_indicator_with_figures_keeps_its_frequency() {
    let dossier = dossier();
    let indicator = dossier.indicators.values().next().unwrap().clone();
    let edit = Edit::Change(Record::Indicator(Indicator { frequency: Frequency::Year, ..indicator }));
    assert!(matches!(refused(&edit, &dossier), Refusal::OtherFrequency { .. }));
}

#[test]
fn two_mints_practically_never_make_the_same_identity() {
    let (mut one, mut two) = (Mint::new(1_700_000_000_000, 1), Mint::new(1_700_000_000_000, 2));
    let mut all: Vec<i64> =
        (0..5000).flat_map(|_| [one.id::<Zone>().number(), two.id::<Zone>().number()]).collect();
    assert!(all.iter().all(|number| *number > 0));
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), 10_000);
}
