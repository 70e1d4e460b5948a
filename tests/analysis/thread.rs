//! The golden thread: from a figure up to what founds it, and down again, with what is missing.

use crate::support::{day, mint, small_plan};
use kadans::analysis::{Break, Stage, Thread, Threads};
use kadans::domain::*;
use kadans::exchange::plan_json;
use std::sync::Arc;

fn vima() -> Dossier {
    let text = include_str!("../../sample_plans/vima.json");
    plan_json::read(text, &mut mint()).unwrap().apply(&Dossier::default()).unwrap()
}

fn small() -> Dossier {
    small_plan().apply(&Dossier::default()).unwrap()
}

fn thread(dossier: &Dossier, key: Key) -> Thread {
    Threads::of(dossier, day("2023-11-08")).thread(dossier, key).unwrap()
}

fn codes(dossier: &Dossier, thread: &Thread, stage: Stage) -> Vec<String> {
    let step = thread.steps.iter().find(|step| step.stage == stage);
    let keys = step.map(|step| step.keys.clone()).unwrap_or_default();
    let record = |key| dossier.record(key).unwrap();
    keys.into_iter().map(|key| record(key).code().unwrap_or_else(|| record(key).label(dossier))).collect()
}

fn broken(thread: &Thread) -> Vec<Break> {
    thread.steps.iter().flat_map(|step| step.broken.iter().map(|(broken, _)| *broken)).collect()
}

fn indicator(dossier: &Dossier, code: &str) -> Key {
    Key::Indicator(dossier.indicators.values().find(|one| one.code == code).unwrap().id)
}

fn objective<'a>(dossier: &'a Dossier, code: &str) -> &'a Objective {
    dossier.objectives.values().find(|one| one.code == code).unwrap()
}

fn priority(dossier: &Dossier, code: &str) -> Key {
    Key::Priority(dossier.priorities.values().find(|one| one.code == code).unwrap().id)
}

fn descent(dossier: &Dossier, code: &str, parent: &str) -> Dossier {
    let (objective, parent) = (objective(dossier, code).id, objective(dossier, parent).id);
    let descent = Descent { id: mint().id(), objective, parent };
    Edit::Add(Record::Descent(descent)).apply(dossier).unwrap()
}

#[test]
fn a_figure_leads_to_its_objectives_its_priority_and_the_frameworks_that_ask_for_it() {
    let dossier = vima();
    let thread = thread(&dossier, indicator(&dossier, "INB-WON"));
    assert_eq!(codes(&dossier, &thread, Stage::Priority), ["1"]);
    let ground = codes(&dossier, &thread, Stage::Ground);
    assert!(ground.contains(&"nvp-2022".to_owned()), "{ground:?}");
    assert!(ground.contains(&"woninginbraak".to_owned()), "{ground:?}");
    assert!(codes(&dossier, &thread, Stage::Objective(1)).contains(&"S1.1".to_owned()));
    assert!(codes(&dossier, &thread, Stage::ActionPlan).contains(&"AP-1a".to_owned()));
    let stages: Vec<Stage> = thread.steps.iter().map(|step| step.stage).collect();
    assert!(stages.is_sorted(), "{stages:?}");
    assert_eq!(codes(&dossier, &thread, Stage::Indicator), ["INB-WON"]);
}

#[test]
fn a_framework_leads_down_to_figures_and_only_to_those_under_its_priorities() {
    let dossier = vima();
    let framework = dossier.frameworks.values().find(|one| one.code == "nvp-2016").unwrap();
    let thread = thread(&dossier, Key::Framework(framework.id));
    let figures = codes(&dossier, &thread, Stage::Indicator);
    assert!(figures.contains(&"INB-WON".to_owned()), "{figures:?}");
    assert!(!codes(&dossier, &thread, Stage::Priority).contains(&"C".to_owned()));
    assert_eq!(codes(&dossier, &thread, Stage::Ground), ["nvp-2016"], "others of the same priority stay out");
}

#[test]
fn a_promise_leads_from_what_the_zone_says_to_what_shows_that_it_is_kept() {
    let dossier = vima();
    let promise = dossier.commitments.values().find(|one| one.code == "v-opvang").unwrap();
    let thread = thread(&dossier, Key::Commitment(promise.id));
    assert_eq!(codes(&dossier, &thread, Stage::Ground), ["prioriteiten"]);
    assert_eq!(codes(&dossier, &thread, Stage::ActionPlan), ["AP-2a"]);
    assert!(codes(&dossier, &thread, Stage::Indicator).contains(&"IFG-HER".to_owned()));
    assert!(broken(&thread).is_empty(), "{thread:?}");
}

#[test]
fn an_action_and_a_measurement_lead_as_far_as_what_they_belong_to() {
    let dossier = vima();
    let measurement = dossier.measurements.values().next().unwrap();
    let of = thread(&dossier, Key::Measurement(measurement.id)).of;
    assert_eq!(of, Key::Indicator(measurement.indicator));
    let action = dossier.actions.values().find(|one| dossier.get(one.cycle).unwrap().year == 2023).unwrap();
    let thread = thread(&dossier, Key::Action(action.id));
    for stage in [Stage::Ground, Stage::Priority, Stage::ActionPlan, Stage::Indicator] {
        assert!(!codes(&dossier, &thread, stage).is_empty(), "{stage:?}");
    }
    assert_eq!(codes(&dossier, &thread, Stage::Action), [action.title.as_str()]);
}

#[test]
fn an_action_of_an_earlier_year_has_its_thread_too() {
    let dossier = vima();
    let action = dossier.actions.values().find(|one| dossier.get(one.cycle).unwrap().year < 2023).unwrap();
    let thread = thread(&dossier, Key::Action(action.id));
    assert_eq!(thread.of, Key::Action(action.id));
    assert!(!codes(&dossier, &thread, Stage::Priority).is_empty());
}

#[test]
fn an_objective_that_serves_two_larger_ones_hangs_on_both_and_on_both_priorities() {
    let dossier = descent(&vima(), "O1.1.1", "S5.1");
    let thread = thread(&dossier, Key::Objective(objective(&dossier, "O1.1.1").id));
    assert_eq!(codes(&dossier, &thread, Stage::Objective(1)), ["S1.1", "S5.1"]);
    assert_eq!(codes(&dossier, &thread, Stage::Priority), ["1", "5"]);
    assert_eq!(codes(&dossier, &thread, Stage::Objective(2)), ["O1.1.1"]);
}

#[test]
fn objectives_in_a_circle_are_followed_once() {
    let mut dossier = vima();
    let (below, above) = (objective(&dossier, "O1.1.1").id, objective(&dossier, "S1.1").id);
    // No edit makes a circle; a file that was made elsewhere might hold one.
    let mut mint = mint();
    let circle = Descent { id: mint.id(), objective: above, parent: below };
    Arc::make_mut(&mut dossier.descents).insert(circle.id, circle);
    let thread = thread(&dossier, Key::Objective(below));
    assert_eq!(codes(&dossier, &thread, Stage::Priority), ["1"]);
    assert!(codes(&dossier, &thread, Stage::Objective(2)).contains(&"O1.1.1".to_owned()));
}

#[test]
fn an_indicator_that_measures_nothing_says_so_and_has_no_priority() {
    let dossier = small();
    let text = dossier.indicators.values().next().unwrap().clone();
    let orphan = Indicator { id: mint().id(), code: "WEES".to_owned(), ..text };
    let key = Key::Indicator(orphan.id);
    let dossier = Edit::Add(Record::Indicator(orphan)).apply(&dossier).unwrap();
    let thread = thread(&dossier, key);
    assert_eq!(broken(&thread), [Break::Aimless]);
    let step = thread.steps.iter().find(|step| matches!(step.stage, Stage::Objective(_))).unwrap();
    assert!(step.keys.is_empty());
    assert_eq!(step.broken, [(Break::Aimless, vec![key])]);
}

#[test]
fn a_new_objective_lacks_an_indicator_and_an_action_plan_until_it_has_them() {
    let dossier = vima();
    let model = objective(&dossier, "O1.1.1").clone();
    let bare = Objective { id: mint().id(), code: "O1.1.9".to_owned(), ..model.clone() };
    let key = Key::Objective(bare.id);
    let dossier = Edit::Add(Record::Objective(bare.clone())).apply(&dossier).unwrap();
    assert_eq!(broken(&thread(&dossier, key)), [Break::WithoutActionPlan, Break::Unmeasured]);
    let above = thread(&dossier, Key::Priority(model.priority));
    let lacking: Vec<Key> =
        above.steps.iter().flat_map(|step| &step.broken).flat_map(|(_, keys)| keys.clone()).collect();
    assert_eq!(lacking.iter().filter(|one| **one == key).count(), 2, "its priority says so as well");
    let mut mint = mint();
    let _used: Id<Objective> = mint.id();
    let measured = dossier.indicators.values().next().unwrap().id;
    let link = Contribution { id: mint.id(), objective: bare.id, indicator: measured, weight: 1.0 };
    let dossier = Edit::Add(Record::Contribution(link)).apply(&dossier).unwrap();
    assert_eq!(broken(&thread(&dossier, key)), [Break::WithoutActionPlan]);
}

#[test]
fn a_priority_that_nothing_founds_and_a_promise_without_proof_are_named() {
    let dossier = vima();
    let links: Vec<Key> = dossier.alignments.keys().map(|id| Key::Alignment(*id)).collect();
    let more = dossier.focuses.keys().map(|id| Key::Focus(*id));
    let all = links.into_iter().chain(more).chain(dossier.selections.keys().map(|id| Key::Selection(*id)));
    let bare = Edit::Together(all.map(Edit::Remove).collect()).apply(&dossier).unwrap();
    assert!(broken(&thread(&bare, priority(&bare, "1"))).contains(&Break::Unfounded));
    assert!(!broken(&thread(&dossier, priority(&dossier, "1"))).contains(&Break::Unfounded));

    let promise = dossier.commitments.values().find(|one| one.code == "v-opvang").unwrap().id;
    let proofs = dossier.proofs.values().filter(|proof| proof.commitment == promise);
    let bare = Edit::Together(proofs.map(|proof| Edit::Remove(Key::Proof(proof.id))).collect());
    let bare = bare.apply(&dossier).unwrap();
    assert!(broken(&thread(&bare, Key::Commitment(promise))).contains(&Break::Unproven));
}

#[test]
fn what_stands_outside_has_no_thread_and_what_is_gone_has_none() {
    let dossier = vima();
    let threads = Threads::of(&dossier, day("2023-11-08"));
    let person = *dossier.people.keys().next().unwrap();
    assert_eq!(threads.thread(&dossier, Key::Person(person)), None);
    assert_eq!(threads.thread(&dossier, Key::Indicator(mint().id())), None);
}
