//! The end of a plan and the beginning of the next one, on the ViMa sample.

use crate::support::{day, folder, now};
use kadans::domain::*;
use kadans::exchange::plan_json;
use kadans::store::Document;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn sample() -> Edit {
    let text = include_str!("../../sample_plans/vima.json");
    plan_json::read(text, &mut Mint::new(1_690_000_000_000, 3)).unwrap()
}

fn vima() -> Dossier {
    sample().apply(&Dossier::default()).unwrap()
}

fn mint() -> Mint {
    Mint::new(1_760_000_000_000, 5)
}

fn objective<'a>(dossier: &'a Dossier, code: &str) -> &'a Objective {
    let found = dossier.objectives.values().find(|one| one.code == code);
    found.unwrap_or_else(|| panic!("there is no {code}"))
}

fn old(dossier: &Dossier) -> &Plan {
    dossier.plans.values().next().unwrap()
}

fn evaluation(
    objective: &Objective,
    course: Course,
    into: Option<Id<Objective>>,
    mint: &mut Mint,
) -> Evaluation {
    Evaluation {
        id: mint.id(),
        objective: objective.id,
        verdict: FinalVerdict::Partly,
        lesson: "Buren die elkaar kennen, bellen sneller.".to_owned(),
        course,
        merged_into: into,
        successor: None,
        day: day("2025-11-14"),
    }
}

/// A transition in which all objectives are kept, but those of which something else is said.
fn transition(dossier: &Dossier, courses: &[(&str, Course, Option<&str>)]) -> Transition {
    let mut mint = Mint::new(1_750_000_000_000, 4);
    let evaluations = dossier.objectives.values().map(|one| {
        let said = courses.iter().find(|(code, ..)| *code == one.code);
        let into = said.and_then(|(.., into)| into.map(|code| objective(dossier, code).id));
        evaluation(one, said.map_or(Course::Keep, |(_, course, _)| *course), into, &mut mint)
    });
    let evaluations = evaluations.collect();
    let indicator = dossier.indicators.values().next().unwrap().id;
    let new = Plan {
        id: mint.id(),
        code: "zvp-2026-2031".to_owned(),
        title: "Zonaal veiligheidsplan 2026-2031".to_owned(),
        alias: String::new(),
        ambition: "Nog veiliger.".to_owned(),
        from: day("2026-01-01"),
        until: day("2031-12-31"),
        state: PlanState::Approved,
        predecessor: None,
    };
    Transition {
        old: old(dossier).id,
        baselines: vec![Baseline { id: mint.id(), indicator, plan: new.id, year: 2025, value: 300.0 }],
        targets: vec![Target {
            id: mint.id(),
            indicator,
            plan: new.id,
            year: 2031,
            value: 200.0,
            upper: None,
        }],
        new,
        evaluations,
        reworks: BTreeMap::new(),
        priorities: BTreeSet::new(),
        action_plans: BTreeSet::new(),
        begins_cycles: false,
        seals: true,
    }
}

fn applied(transition: &Transition, dossier: &Dossier) -> Dossier {
    let edit = transition.edit(dossier, &mut mint()).unwrap();
    let next = edit.apply(dossier).unwrap();
    next.check().unwrap();
    next
}

#[test]
fn what_is_kept_goes_on_with_all_that_hangs_on_it_and_its_series_is_not_touched() {
    let before = vima();
    let after = applied(&transition(&before, &[]), &before);
    assert_eq!(after.plans.len(), 2);
    let (old, new) = (old(&after), after.plans.values().last().unwrap());
    assert_eq!((old.state, new.state, new.predecessor), (PlanState::Closed, PlanState::Draft, Some(old.id)));
    assert_eq!(after.measurements, before.measurements);
    assert_eq!(after.indicators, before.indicators);
    assert_eq!(after.cycles, before.cycles, "cycles stay in the old plan");
    assert_eq!(after.objectives.len(), 2 * before.objectives.len());
    assert_eq!(after.priorities.len(), 2 * before.priorities.len());
    assert_eq!(after.contributions.len(), 2 * before.contributions.len());
    assert_eq!(after.placements.values().filter(|one| one.objective.is_some()).count() % 2, 0);
    assert_eq!(after.focuses.len(), 2 * before.focuses.len());
    assert_eq!(after.alignments.len(), 2 * before.alignments.len());
    let (was, is) = (objective(&after, "O1.1.1"), objective(&after, "26-O1.1.1"));
    assert_eq!(
        (&is.title, &is.description, is.owner, is.weight),
        (&was.title, &was.description, was.owner, was.weight)
    );
    assert_eq!((is.parent, is.deadline), (Some(objective(&after, "26-S1.1").id), Some(new.until)));
    assert_eq!(after.get(is.level).unwrap().plan, new.id);
    assert_eq!(after.get(is.priority).unwrap().code, "1");
    let evaluation = after.evaluations.values().find(|one| one.objective == was.id).unwrap();
    assert_eq!(evaluation.successor, Some(is.id));
    let started = after.baselines.values().filter(|one| one.plan == new.id).count();
    assert_eq!((started, after.targets.values().filter(|one| one.plan == new.id).count()), (1, 1));
    assert_eq!(after.plan_on(day("2025-12-31")).unwrap().id, old.id);
    assert_eq!(after.plan_on(day("2026-01-01")).unwrap().id, new.id);
}

#[test]
fn what_is_changed_is_marked_and_what_stops_leaves_its_parts_under_what_stands_above_it() {
    let before = vima();
    let mut way = transition(
        &before,
        &[("S1.2", Course::Stop, None), ("O1.1.2", Course::Change, None), ("SA.1", Course::Stop, None)],
    );
    let changed = objective(&before, "O1.1.2");
    let rework = Rework { title: Some("Elk slachtoffer".to_owned()), note: "Nog te herwerken.".to_owned() };
    way.reworks.insert(changed.id, rework);
    let after = applied(&way, &before);
    let is = objective(&after, "26-O1.1.2");
    assert_eq!(is.title, "Elk slachtoffer");
    assert!(is.description.starts_with("Nog te herwerken."), "{}", is.description);
    assert!(after.objectives.values().all(|one| one.code != "26-S1.2"));
    assert_eq!(objective(&after, "26-O1.2.1").parent, None);
    let stopped = objective(&after, "S1.2").id;
    let evaluation = after.evaluations.values().find(|one| one.objective == stopped).unwrap();
    assert_eq!((evaluation.course, evaluation.successor), (Course::Stop, None));
}

#[test]
fn a_priority_of_which_nothing_goes_on_stays_behind_unless_it_is_chosen() {
    let before = vima();
    let stop: Vec<_> = ["S4.1", "O4.1.1", "O4.1.2"].map(|code| (code, Course::Stop, None)).into();
    let mut way = transition(&before, &stop);
    let new_codes = |after: &Dossier| -> Vec<String> {
        let new = after.plans.values().last().unwrap().id;
        after.priorities.values().filter(|one| one.plan == new).map(|one| one.code.clone()).collect()
    };
    assert!(!new_codes(&applied(&way, &before)).contains(&"4".to_owned()));
    way.priorities.extend(before.priorities.values().filter(|one| one.code == "4").map(|one| one.id));
    assert!(new_codes(&applied(&way, &before)).contains(&"4".to_owned()));
}

#[test]
fn what_is_merged_brings_its_indicators_and_its_parts() {
    let before = vima();
    let after = applied(&transition(&before, &[("S5.1", Course::Merge, Some("S1.1"))]), &before);
    let into = objective(&after, "26-S1.1").id;
    let codes: BTreeSet<&str> = after
        .contributions
        .values()
        .filter(|one| one.objective == into)
        .map(|one| after.get(one.indicator).unwrap().code.as_str())
        .collect();
    assert!(codes.is_superset(&BTreeSet::from(["INB-WON", "INB-HHD", "VKR-LET"])), "{codes:?}");
    let part = objective(&after, "26-O5.1.1");
    assert_eq!((part.parent, after.get(part.priority).unwrap().code.as_str()), (Some(into), "1"));
    let merged = objective(&after, "S5.1").id;
    assert_eq!(after.evaluations.values().find(|one| one.objective == merged).unwrap().successor, Some(into));
}

#[test]
fn merging_in_a_circle_into_itself_or_into_what_stops_is_refused() {
    let dossier = vima();
    let refused = |courses: &[(&str, Course, Option<&str>)]| {
        transition(&dossier, courses).edit(&dossier, &mut mint()).expect_err("this leads nowhere")
    };
    let fault = |objective: &str, into: &str, fault| Refusal::MergedIntoNothing {
        objective: objective.to_owned(),
        into: into.to_owned(),
        fault,
    };
    let circle = [
        ("S1.1", Course::Merge, Some("S2.1")),
        ("S2.1", Course::Merge, Some("S5.1")),
        ("S5.1", Course::Merge, Some("S1.1")),
    ];
    assert_eq!(refused(&circle), fault("S1.1", "S1.1", MergeFault::Circle));
    assert_eq!(refused(&[("S1.1", Course::Merge, Some("S1.1"))]), fault("S1.1", "S1.1", MergeFault::Circle));
    let stops = [("S1.1", Course::Merge, Some("S2.1")), ("S2.1", Course::Stop, None)];
    assert_eq!(refused(&stops), fault("S1.1", "S2.1", MergeFault::Stops));
    // The evaluations themselves cannot be recorded in a circle either.
    let record = |code: &str, into: &str| {
        let into = Some(objective(&dossier, into).id);
        let mut mint = Mint::new(1_755_000_000_000, u64::from(code.as_bytes()[1]));
        Edit::Add(evaluation(objective(&dossier, code), Course::Merge, into, &mut mint).record())
    };
    let one = record("S1.1", "S2.1").apply(&dossier).unwrap();
    let refusal = record("S2.1", "S1.1").apply(&one).expect_err("a circle");
    assert_eq!(refusal, fault("S2.1", "S1.1", MergeFault::Circle));
}

#[test]
fn parts_that_are_merged_across_each_other_never_stand_under_themselves() {
    let before = vima();
    let courses = [("S1.1", Course::Merge, Some("O2.1.1")), ("S2.1", Course::Merge, Some("O1.1.1"))];
    let after = applied(&transition(&before, &courses), &before);
    let (one, other) = (objective(&after, "26-O1.1.1"), objective(&after, "26-O2.1.1"));
    assert!(one.parent.is_none() || other.parent.is_none());
    assert_eq!(one.priority, other.priority);
}

#[test]
fn action_plans_go_on_with_their_partners_and_indicators_and_begin_a_cycle_when_that_is_wanted() {
    let before = vima();
    let mut way = transition(&before, &[("O1.1.3", Course::Stop, None)]);
    let plan = |code: &str| before.action_plans.values().find(|one| one.code == code).unwrap();
    way.action_plans = [plan("AP-1a").id, plan("AP-1c").id].into();
    way.begins_cycles = true;
    let after = applied(&way, &before);
    let going: Vec<&ActionPlan> =
        after.action_plans.values().filter(|one| !before.action_plans.contains_key(&one.id)).collect();
    assert_eq!(going.len(), 1, "that of an objective that stops stays behind");
    let (was, is) = (plan("AP-1a"), going[0]);
    assert_eq!((is.code.as_str(), &is.title, is.hours_used), ("26-AP-1a", &was.title, None));
    assert_eq!(is.partners(&after), was.partners(&before));
    assert_eq!(is.indicators(&after), was.indicators(&before));
    let cycles = is.cycles(&after);
    assert_eq!(cycles.iter().map(|cycle| cycle.year).collect::<Vec<_>>(), [2026]);
    let open = was.cycles(&before).last().unwrap().open_actions(&before);
    let begun = cycles[0].open_actions(&after);
    assert_eq!(
        begun.iter().map(|one| &one.title).collect::<Vec<_>>(),
        open.iter().map(|one| &one.title).collect::<Vec<_>>()
    );
    assert!(begun.iter().all(|one| one.start == Some(day("2026-01-01"))));
    assert_eq!(cycles[0].phases(&after).len(), 4);
}

#[test]
fn the_old_plan_is_sealed_until_it_is_opened_again_and_the_new_one_is_free() {
    let before = vima();
    let after = applied(&transition(&before, &[]), &before);
    let sealed = Refusal::PlanSealed { plan: old(&after).title.clone() };
    let was = objective(&after, "O1.1.1");
    let rename = |one: &Objective| {
        Edit::Change(Record::Objective(Objective { title: "Anders".to_owned(), ..one.clone() }))
    };
    assert_eq!(rename(was).apply(&after), Err(sealed.clone()));
    let alone = objective(&after, "OC.1.2").id;
    assert_eq!(Edit::Remove(Key::Objective(alone)).apply(&after), Err(sealed));
    let is = objective(&after, "26-O1.1.1");
    rename(is).apply(&after).unwrap();
    // What carried an objective on may be dropped; the evaluation then says so.
    let dropped = Edit::Remove(Key::Objective(is.id)).apply(&after).unwrap();
    let evaluation = dropped.evaluations.values().find(|one| one.objective == was.id).unwrap();
    assert_eq!(evaluation.successor, None);
    // Decisions that are carried out later on can still be ticked off.
    let decision = after.decisions.values().find(|one| one.cycle.is_some()).unwrap().clone();
    let done = Decision { state: DecisionState::Done, done_on: Some(day("2026-02-01")), ..decision };
    Edit::Change(Record::Decision(done)).apply(&after).unwrap();
    let open = Plan { state: PlanState::Approved, ..old(&after).clone() };
    let reopened = Edit::Change(Record::Plan(open)).apply(&after).unwrap();
    rename(objective(&reopened, "O1.1.1")).apply(&reopened).unwrap();
}

#[test]
fn a_plan_that_is_not_sealed_at_once_stays_open() {
    let before = vima();
    let after = applied(&Transition { seals: false, ..transition(&before, &[]) }, &before);
    assert_eq!(old(&after).state, PlanState::Approved);
    assert!(!after.is_sealed(Key::Objective(objective(&after, "S1.1").id)));
}

#[test]
fn a_plan_has_one_next_plan_that_begins_after_it_ends() {
    let before = vima();
    let mut way = transition(&before, &[]);
    way.new.from = old(&before).until;
    assert_eq!(way.edit(&before, &mut mint()), Err(Refusal::BeforePredecessor));
    let after = applied(&transition(&before, &[]), &before);
    let again = transition(&after, &[]).edit(&after, &mut mint());
    assert!(matches!(again, Err(Refusal::HasSuccessor { .. })), "{again:?}");
    let third =
        Plan { id: mint().id(), code: "zvp-3".to_owned(), ..after.plans.values().last().unwrap().clone() };
    let third = Edit::Add(Record::Plan(third)).apply(&after);
    assert!(matches!(third, Err(Refusal::HasSuccessor { .. })));
}

#[test]
fn codes_keep_one_mark_from_plan_to_plan() {
    let before = vima();
    let second = applied(&transition(&before, &[]), &before);
    let mut way = transition(&second, &[]);
    let plan = second.plans.values().last().unwrap();
    way.old = plan.id;
    way.evaluations.retain(|one| {
        let priority = second.get(one.objective).unwrap().priority;
        second.get(priority).unwrap().plan == plan.id
    });
    let mut later = Mint::new(1_950_000_000_000, 8);
    way.evaluations.iter_mut().for_each(|one| one.id = later.id());
    way.new = Plan {
        id: later.id(),
        code: "zvp-2032".to_owned(),
        from: day("2032-01-01"),
        until: day("2037-12-31"),
        ..way.new
    };
    way.baselines.clear();
    way.targets.clear();
    let third = way.edit(&second, &mut later).unwrap().apply(&second).unwrap();
    assert_eq!(objective(&third, "32-S1.1").title, objective(&third, "S1.1").title);
    assert!(third.objectives.values().all(|one| !one.code.starts_with("32-26-")));
}

#[test]
fn a_longer_plan_keeps_how_it_became_longer() {
    let before = vima();
    let plan = old(&before).clone();
    let amendment = Amendment {
        id: mint().id(),
        plan: plan.id,
        code: Amendment::next_code(&before, plan.id),
        kind: AmendmentKind::Version,
        day: day("2025-10-01"),
        text: "De zonale veiligheidsraad verlengt het plan met een jaar.".to_owned(),
    };
    let until = day("2026-12-31");
    let extension = Extension { plan: plan.id, until, amendment, moves_deadlines: true, targets: Vec::new() };
    let edit = extension.edit(&before).unwrap();
    let after = edit.apply(&before).unwrap();
    assert_eq!(old(&after).until, until);
    assert_eq!(edit.name(&before, &after).verb, Verb::Extended);
    let kept = after.amendments.values().last().unwrap();
    assert_eq!((kept.kind, after.amendments.len()), (AmendmentKind::Extension, before.amendments.len() + 1));
    assert_eq!(objective(&after, "S1.1").deadline, Some(until));
    let shorter = Extension { until: plan.until, ..extension.clone() };
    assert_eq!(shorter.edit(&before), Err(Refusal::NotLonger { until: plan.until }));
    let next = applied(&Transition { seals: false, ..transition(&before, &[]) }, &before);
    assert_eq!(extension.edit(&next), Err(Refusal::BeforePredecessor));
    let sealed = applied(&transition(&before, &[]), &before);
    let within = Extension { until: day("2025-12-31"), ..extension };
    assert!(within.edit(&sealed).is_err());
}

#[test]
fn two_plans_go_through_json_without_loss() {
    let before = vima();
    let mut way = transition(&before, &[("S5.1", Course::Merge, Some("S1.1"))]);
    way.action_plans = before.action_plans.keys().copied().collect();
    way.begins_cycles = true;
    let after = applied(&way, &before);
    let written = plan_json::write(&after);
    let again = plan_json::read(&written, &mut mint()).unwrap().apply(&Dossier::default()).unwrap();
    assert!(written == plan_json::write(&again), "the plans came out different");
    assert_eq!(again.plans.values().last().unwrap().predecessor, Some(old(&again).id));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_chosen_one_undo_gives_back_the_very_same_dossier(
        courses in prop::collection::vec((0_u8..4, 0_usize..36), 36),
        chosen in prop::collection::vec(any::<bool>(), 17),
        begins_cycles in any::<bool>(),
        seals in any::<bool>(),
    ) {
        let folder = folder();
        let path = folder.path().join("vima.kadans");
        let mut document = Document::create(&path, &sample(), &now()).unwrap();
        let before = document.changed().dossier.clone();
        let mut way = transition(&before, &[]);
        let all: Vec<Id<Objective>> = before.objectives.keys().copied().collect();
        for (evaluation, (course, into)) in way.evaluations.iter_mut().zip(courses) {
            evaluation.course = Course::ALL[usize::from(course)];
            evaluation.merged_into = (evaluation.course == Course::Merge).then(|| all[into % all.len()]);
        }
        let plans = before.action_plans.keys().zip(chosen).filter(|(_, chosen)| *chosen);
        way.action_plans = plans.map(|(id, _)| *id).collect();
        (way.begins_cycles, way.seals) = (begins_cycles, seals);
        // What would be merged into nothing stops instead, so that every case goes through.
        let edit = loop {
            match way.edit(&before, &mut mint()) {
                Ok(edit) => break edit,
                Err(Refusal::MergedIntoNothing { objective: code, .. }) => {
                    let id = objective(&before, &code).id;
                    let one = way.evaluations.iter_mut().find(|one| one.objective == id).unwrap();
                    (one.course, one.merged_into) = (Course::Stop, None);
                }
                Err(refusal) => panic!("{refusal:?}"),
            }
        };
        let after = document.edit(&edit, &now()).unwrap().dossier;
        prop_assert_eq!(after.check(), Ok(()));
        prop_assert_eq!(&after.measurements, &before.measurements);
        let undone = document.undo(&now()).unwrap().dossier;
        prop_assert!(undone == before);
    }
}
