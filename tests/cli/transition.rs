use super::{Place, fine, run_on};
use crate::support::now;
use kadans::domain::{Course, Evaluation, FinalVerdict, Mint, Noun, Plan, PlanState, Transition};
use kadans::store::Document;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

#[test]
fn a_document_with_two_plans_comes_out_and_goes_in_without_loss() {
    let place = Place::new();
    let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/sample_plans/vima.json");
    let file = place.file("vima.kadans");
    fine(run_on(&file, &format!("new --from {sample}")));
    let mut document = Document::open(&file).unwrap();
    let dossier = document.dossier().clone();
    let mut mint = Mint::new(1_960_000_000_000, 2);
    let old = dossier.plans.values().next().unwrap();
    let evaluate = |objective| Evaluation {
        id: mint.id(),
        objective,
        verdict: FinalVerdict::Partly,
        lesson: "Verder doen.".to_owned(),
        course: Course::Keep,
        merged_into: None,
        successor: None,
        day: "2025-11-14".parse().unwrap(),
    };
    let evaluations = dossier.objectives.keys().copied().map(evaluate).collect();
    let next = Transition {
        old: old.id,
        new: Plan {
            id: mint.id(),
            code: "zvp-2026-2031".to_owned(),
            title: "Zonaal veiligheidsplan 2026-2031".to_owned(),
            from: "2026-01-01".parse().unwrap(),
            until: "2031-12-31".parse().unwrap(),
            state: PlanState::Draft,
            ..old.clone()
        },
        evaluations,
        reworks: BTreeMap::new(),
        priorities: BTreeSet::new(),
        action_plans: dossier.action_plans.values().map(Noun::id).collect(),
        begins_cycles: true,
        baselines: Vec::new(),
        targets: Vec::new(),
        seals: true,
    };
    document.edit(&next.edit(&dossier, &mut mint).unwrap(), &now()).unwrap();
    drop(document);
    let (one, other) = (place.file("een.json"), place.file("twee.json"));
    fine(run_on(&file, &format!("export --to {}", one.display())));
    let again = place.file("opnieuw.kadans");
    fine(run_on(&again, &format!("new --from {}", one.display())));
    fine(run_on(&again, &format!("export --to {}", other.display())));
    assert!(fs::read(&one).unwrap() == fs::read(&other).unwrap(), "the plans came out different");
    assert!(fs::read_to_string(&one).unwrap().contains("\"predecessor\": \"zvp-2020-2025\""));
    assert!(fine(run_on(&file, "history")).contains("volgend plan begonnen"));
}
