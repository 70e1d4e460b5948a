//! The rules of the register: what may not be, is refused with its reason.

use crate::support::{day, mint, small_plan};
use kadans::domain::*;

fn dossier() -> Dossier {
    small_plan().apply(&Dossier::default()).unwrap()
}

fn area(code: &str, from: Option<&str>) -> Area {
    Area {
        id: Id::from_number(code.bytes().map(i64::from).sum()),
        code: code.to_owned(),
        name: code.to_owned(),
        refnis: String::new(),
        inhabitants: Some(6_000),
        households: None,
        from: from.map(day),
        until: None,
        successor: None,
    }
}

fn with_areas() -> Dossier {
    let edits = ["Meeuwen", "Opglabbeek"].map(|code| Edit::Add(Record::Area(area(code, None))));
    Edit::Together(edits.into()).apply(&dossier()).unwrap()
}

#[test]
fn areas_merge_into_a_new_one_and_their_inhabitants_are_counted_once() {
    let dossier = with_areas();
    let both: Vec<_> = dossier.areas.keys().copied().collect();
    let merged = Area { inhabitants: Some(23_500), ..area("Oudsbergen", Some("2019-01-01")) };
    let edit = Area::merge(&both, merged, &dossier).unwrap();
    let after = edit.apply(&dossier).unwrap();
    assert_eq!(after.inhabitants(day("2018-12-31")), Some(12_000));
    assert_eq!(after.inhabitants(day("2019-01-01")), Some(23_500));
    assert_eq!(edit.name(&dossier, &after).verb, Verb::Merged);
}

#[test]
fn areas_that_do_not_fit_are_not_merged() {
    let dossier = with_areas();
    let both: Vec<_> = dossier.areas.keys().copied().collect();
    let reason = |result: Result<Edit, Refusal>| match result {
        Err(Refusal::MergeDoesNotFit { reason, .. }) => reason,
        other => panic!("{other:?}"),
    };
    assert_eq!(reason(Area::merge(&both, area("Nieuw", None), &dossier)), Misfit::NoDay);
    let new = || area("Nieuw", Some("2025-01-01"));
    assert_eq!(reason(Area::merge(&both[..1], new(), &dossier)), Misfit::TooFew);
    let merged = Area::merge(&both, area("Eerst", Some("2019-01-01")), &dossier).unwrap();
    let dossier = merged.apply(&dossier).unwrap();
    assert_eq!(reason(Area::merge(&both, new(), &dossier)), Misfit::Ended);
    let young = Edit::Add(Record::Area(area("Jong", Some("2030-01-01")))).apply(&dossier).unwrap();
    let all: Vec<_> = young.areas.values().filter(|one| one.until.is_none()).map(|one| one.id).collect();
    assert_eq!(reason(Area::merge(&all, new(), &young)), Misfit::NotYet);
    // A gap between the old and the new, made by hand.
    let mut early = dossier.areas[&both[0]].clone();
    early.until = Some(day("2018-06-30"));
    let refusal = Edit::Change(Record::Area(early)).apply(&dossier).unwrap_err();
    assert!(matches!(refusal, Refusal::MergeDoesNotFit { reason: Misfit::Gap, .. }));
}

#[test]
fn what_others_use_cannot_be_removed() {
    let dossier = dossier();
    let meeting = dossier.meetings.values().next().unwrap();
    let refusal = Edit::Remove(Key::Body(meeting.body)).apply(&dossier).unwrap_err();
    assert!(matches!(refusal, Refusal::InUse { kind: Kind::Body, by: Kind::Approval | Kind::Meeting, .. }));
    let person = dossier.people.keys().next().copied().unwrap();
    let refusal = Edit::Remove(Key::Person(person)).apply(&dossier).unwrap_err();
    assert!(matches!(refusal, Refusal::InUse { kind: Kind::Person, .. }));
}

#[test]
fn an_objective_cannot_serve_one_that_serves_it_however_long_the_way() {
    let dossier = dossier();
    let smaller = dossier.objectives.values().find(|one| one.parent.is_some()).unwrap();
    let larger = smaller.parent.unwrap();
    let twice = Descent { id: mint().id(), objective: smaller.id, parent: larger };
    let refusal = Edit::Add(Record::Descent(twice)).apply(&dossier).unwrap_err();
    assert!(matches!(refusal, Refusal::Twice { kind: Kind::Descent, .. }));
    let round = Descent { id: mint().id(), objective: larger, parent: smaller.id };
    let refusal = Edit::Add(Record::Descent(round)).apply(&dossier).unwrap_err();
    assert_eq!(refusal, Refusal::UnderItself { kind: Kind::Objective });

    let other = Objective {
        id: mint().id(),
        parent: None,
        code: "X".to_owned(),
        ..dossier.objectives[&larger].clone()
    };
    let free = Edit::Add(Record::Objective(other.clone())).apply(&dossier).unwrap();
    let descent =
        |objective, parent| Record::Descent(Descent { id: Mint::new(9, 9).id(), objective, parent });
    let served = Edit::Add(descent(smaller.id, other.id)).apply(&free).unwrap();
    assert_eq!(other.served_by(&served).first().map(|one| one.id), Some(smaller.id));
    let under = Record::Objective(Objective { parent: Some(smaller.id), ..other });
    let refusal = Edit::Change(under).apply(&served).unwrap_err();
    assert_eq!(refusal, Refusal::UnderItself { kind: Kind::Objective });
}

#[test]
fn a_place_in_the_matrix_belongs_to_one_thing_and_says_something() {
    let dossier = dossier();
    let objective = dossier.objectives.keys().next().copied();
    let action_plan = dossier.action_plans.keys().next().copied();
    let placement = Placement {
        id: mint().id(),
        objective,
        action_plan: None,
        field: None,
        chain: None,
        function: None,
        sphere: Some(Sphere::Judicial),
    };
    assert!(Edit::Add(Record::Placement(placement.clone())).apply(&dossier).is_ok());
    for (wrong, one) in [
        (Placement { action_plan, ..placement.clone() }, true),
        (Placement { objective: None, ..placement.clone() }, true),
        (Placement { sphere: None, ..placement }, false),
    ] {
        let refusal = Edit::Add(Record::Placement(wrong)).apply(&dossier).unwrap_err();
        assert!(matches!(refusal, Refusal::OneOf { exactly, .. } if exactly == one));
    }
}

#[test]
fn an_attachment_has_a_safe_name_and_a_size_that_fits() {
    for name in [
        "..\\x",
        "../x",
        "a/b.pdf",
        "C:x",
        "con",
        "NUL.txt",
        ".verborgen",
        "nota.",
        "nota ",
        "",
        "a\u{202e}fdp.exe",
        "twee\nregels",
        "wat?.pdf",
    ] {
        assert!(matches!(safe_name(name), Err(Refusal::UnsafeName { .. })), "{name:?}");
    }
    for name in ["nota.pdf", "Zonaal veiligheidsplan 2020-2025 (versie 2).docx", "één.png", "console.txt"] {
        assert_eq!(safe_name(name), Ok(()), "{name}");
    }
    let attachment = Attachment {
        id: mint().id(),
        name: "film.mp4".to_owned(),
        text: String::new(),
        day: day("2024-01-01"),
        size: 200 * 1024 * 1024,
        digest: "0".repeat(64),
        plan: None,
        priority: None,
        action_plan: None,
        meeting: None,
        amendment: None,
        house_style: None,
    };
    let refusal = Edit::Add(Record::Attachment(attachment)).apply(&dossier()).unwrap_err();
    assert!(matches!(refusal, Refusal::TooLarge { limit: LARGEST_ATTACHMENT, .. }));
}

#[test]
fn attachments_are_too_much_together_only_when_their_bytes_differ() {
    let plan = *dossier().plans.keys().next().unwrap();
    let mut mint = mint();
    let mut attach = |dossier: &Dossier, digest: &str| {
        let empty = Attachment::to(Key::Plan(plan), mint.id(), day("2024-01-01"));
        let (name, size) = (format!("{digest}.pdf"), LARGEST_ATTACHMENT as i64);
        let attachment = Attachment { name, size, digest: digest.to_owned(), ..empty };
        Edit::Add(Record::Attachment(attachment)).apply(dossier)
    };
    let mut full = dossier();
    for digest in ["a", "b", "c", "d", "e", "e", "e"] {
        full = attach(&full, digest).unwrap();
    }
    let refusal = attach(&full, "f").unwrap_err();
    assert_eq!(refusal, Refusal::TooMuchAttached { name: "f.pdf".to_owned(), limit: MOST_ATTACHED });
    let one = *full.attachments.keys().next().unwrap();
    let freed = Edit::Remove(Key::Attachment(one)).apply(&full).unwrap();
    assert!(attach(&freed, "f").is_ok());
}

#[test]
fn norms_compute_what_the_zone_needs() {
    let dossier = with_areas();
    let norm = |basis, amount, per| Norm {
        id: mint().id(),
        code: "n".to_owned(),
        name: "n".to_owned(),
        function: None,
        requirement: String::new(),
        reference: String::new(),
        checked_on: None,
        basis,
        amount,
        per,
        actual: None,
        note: String::new(),
    };
    let need = |basis, amount, per| norm(basis, amount, per).need(&dossier, day("2024-01-01"), Some(130.0));
    // 12 000 / 4 000 = 3; one inhabitant more would ask a fourth officer.
    assert_eq!(need(NormBasis::Inhabitants, Some(1.0), Some(4_000.0)), Some(3.0));
    assert_eq!(need(NormBasis::Inhabitants, Some(1.0), Some(3_999.0)), Some(4.0));
    assert_eq!(need(NormBasis::Inhabitants, Some(1.0), None), None);
    assert_eq!(need(NormBasis::Municipalities, Some(1.0), None), Some(2.0));
    assert_eq!(need(NormBasis::Strength, Some(10.0), None), Some(13.0));
    assert_eq!(need(NormBasis::Text, Some(1.0), None), None);
}

#[test]
fn a_closed_plan_stays_readable_and_changes_only_when_it_is_opened_again() {
    let dossier = dossier();
    let plan = dossier.plans.values().next().unwrap().clone();
    let closed = Plan { state: PlanState::Closed, ..plan.clone() };
    let sealed = Edit::Change(Record::Plan(closed)).apply(&dossier).unwrap();
    let refuses = |edit: Edit| assert!(matches!(edit.apply(&sealed), Err(Refusal::PlanSealed { .. })));
    let action = dossier.actions.values().next().unwrap().clone();
    refuses(Edit::Change(Record::Action(Action { title: "anders".to_owned(), ..action })));
    refuses(Edit::Remove(Key::Cycle(*dossier.cycles.keys().next().unwrap())));
    refuses(Edit::Change(Record::Plan(Plan { title: "anders".to_owned(), ..plan.clone() })));
    // Figures of an indicator belong to the zone, not to the plan.
    let measurement = dossier.measurements.values().next().unwrap().clone();
    let indicator = measurement.indicator;
    assert!(Edit::Enter(indicator, vec![Measurement { value: 3.0, ..measurement }]).apply(&sealed).is_ok());
    assert_eq!(Edit::Change(Record::Plan(plan)).apply(&sealed).unwrap(), dossier);
}

#[test]
fn a_plan_is_not_mixed_with_another_and_its_levels_have_different_names() {
    let dossier = dossier();
    let plan = dossier.plans.values().next().unwrap();
    let later = Plan {
        id: Mint::new(11, 11).id(),
        code: "zvp-later".to_owned(),
        from: day("2026-01-01"),
        until: day("2031-12-31"),
        predecessor: Some(plan.id),
        ..plan.clone()
    };
    let level = dossier.levels.values().next().unwrap();
    let other = Level { id: Mint::new(12, 12).id(), plan: later.id, ..level.clone() };
    let both = vec![Edit::Add(Record::Plan(later.clone())), Edit::Add(Record::Level(other.clone()))];
    let dossier = Edit::Together(both).apply(&dossier).unwrap();
    let objective = dossier.objectives.values().next().unwrap().clone();
    let mixed = Record::Objective(Objective { level: other.id, ..objective });
    let refusal = Edit::Change(mixed).apply(&dossier).unwrap_err();
    assert_eq!(refusal, Refusal::OtherPlan { kind: Kind::Objective });
    let same = Record::Level(Level { id: Mint::new(13, 13).id(), depth: 9, ..level.clone() });
    assert!(matches!(Edit::Add(same).apply(&dossier), Err(Refusal::Twice { kind: Kind::Level, .. })));
    let early = Record::Plan(Plan { from: day("2026-06-01"), until: day("2030-12-31"), ..plan.clone() });
    assert_eq!(Edit::Change(early).apply(&dossier), Err(Refusal::BeforePredecessor));
}

#[test]
fn what_stands_under_an_objective_cannot_serve_it_a_second_time() {
    let dossier = dossier();
    let smaller = dossier.objectives.values().find(|one| one.parent.is_some()).unwrap();
    let larger = dossier.get(smaller.parent.unwrap()).unwrap();
    let other = Objective { id: mint().id(), parent: None, code: "X".to_owned(), ..larger.clone() };
    let descent = Descent { id: Mint::new(9, 9).id(), objective: smaller.id, parent: other.id };
    let edits = vec![Edit::Add(Record::Objective(other.clone())), Edit::Add(Record::Descent(descent))];
    let dossier = Edit::Together(edits).apply(&dossier).unwrap();
    let under =
        Record::Objective(Objective { parent: Some(other.id), ..dossier.objectives[&smaller.id].clone() });
    let refusal = Edit::Change(under).apply(&dossier).unwrap_err();
    assert!(matches!(refusal, Refusal::Twice { kind: Kind::Descent, .. }));
}
