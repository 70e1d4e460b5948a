//! Phenomena weighed by hand, and by the program.

use super::dossier;
use crate::support::mint;
use kadans::analysis::{Argumentation, Emphasis, Weighed};
use kadans::domain::*;

/// The plan with criteria of these weights, and phenomena with these scores on them.
fn weighed(weights: &[f64], scores: &[&[Option<f64>]]) -> (Dossier, Argumentation) {
    let dossier = dossier();
    let plan = dossier.plans.values().next().unwrap().id;
    // Other identities than those of the plan itself.
    let mut mint = Mint::new(1_900_000_000_000, 9);
    let mut records = Vec::new();
    let mut criteria = Vec::new();
    for (index, weight) in weights.iter().enumerate() {
        let criterion = Criterion {
            id: mint.id(),
            plan,
            code: format!("C{index}"),
            name: format!("Bron {index}"),
            kind: CriterionKind::Other,
            weight: *weight,
            position: index as i64,
        };
        criteria.push(criterion.id);
        records.push(Record::Criterion(criterion));
    }
    for (index, scores) in scores.iter().enumerate() {
        let phenomenon = Phenomenon {
            id: mint.id(),
            code: format!("F{index}"),
            name: format!("Fenomeen {index}"),
            category: String::new(),
            text: String::new(),
        };
        for (criterion, score) in criteria.iter().zip(scores.iter()) {
            if let Some(score) = score {
                let (id, note) = (mint.id(), String::new());
                let (criterion, phenomenon) = (*criterion, phenomenon.id);
                records.push(Record::Rating(Rating { id, criterion, phenomenon, score: *score, note }));
            }
        }
        records.push(Record::Phenomenon(phenomenon));
    }
    let dossier = Edit::TakeOver(records).apply(&dossier).unwrap();
    let argumentation = Argumentation::of(&dossier, plan, None);
    (dossier, argumentation)
}

fn ranks(argumentation: &Argumentation) -> Vec<Option<usize>> {
    argumentation.phenomena.iter().map(|one| one.rank).collect()
}

const fn all<const N: usize>(scores: [f64; N]) -> [Option<f64>; N] {
    let mut found = [None; N];
    let mut index = 0;
    while index < N {
        found[index] = Some(scores[index]);
        index += 1;
    }
    found
}

#[test]
fn the_total_is_the_sum_of_weight_times_score() {
    let (_, found) = weighed(&[3.0, 2.0, 1.0], &[&all([5.0, 4.0, 2.0]), &all([1.0, 5.0, 5.0])]);
    let totals: Vec<f64> = found.phenomena.iter().map(|one| one.total).collect();
    assert_eq!(totals, [3.0 * 5.0 + 2.0 * 4.0 + 2.0, 3.0 + 2.0 * 5.0 + 5.0]);
    let means: Vec<f64> = found.phenomena.iter().filter_map(|one| one.mean).collect();
    assert_eq!(means, [25.0 / 6.0, 3.0]);
    assert_eq!(ranks(&found), [Some(1), Some(2)]);
}

#[test]
fn equal_means_share_a_rank_and_the_next_rank_is_left_out() {
    let scores: [&[Option<f64>]; 4] =
        [&all([3.0, 3.0]), &all([5.0, 5.0]), &all([4.0, 2.0]), &all([1.0, 0.0])];
    let (_, found) = weighed(&[1.0, 1.0], &scores);
    assert_eq!(ranks(&found), [Some(2), Some(1), Some(2), Some(4)]);
    assert_eq!(found.first(2).len(), 3, "who shares the last rank is in");
}

#[test]
fn fractions_that_are_equal_are_equal() {
    let (_, found) = weighed(&[0.1, 0.2], &[&all([3.0, 3.0]), &all([1.0, 4.0])]);
    assert_eq!(ranks(&found), [Some(1), Some(1)], "0,9 / 0,3 is 3 in both");
}

#[test]
fn a_missing_score_neither_helps_nor_harms_and_the_coverage_says_so() {
    let (_, found) = weighed(&[3.0, 1.0], &[&[Some(4.0), None], &all([4.0, 4.0]), &[None, None]]);
    let Weighed { total, mean, coverage, .. } = &found.phenomena[0];
    assert_eq!((*total, *mean, *coverage), (12.0, Some(4.0), 0.75));
    assert_eq!(ranks(&found), [Some(1), Some(1), None]);
    assert_eq!((found.phenomena[2].mean, found.phenomena[2].coverage), (None, 0.0));
    assert_eq!(found.by_rank().last(), Some(&found.phenomena[2].phenomenon));
}

#[test]
fn criteria_that_weigh_nothing_rank_nobody() {
    let (_, found) = weighed(&[0.0], &[&all([5.0])]);
    assert_eq!((ranks(&found), found.phenomena[0].coverage), (vec![None], 0.0));
}

#[test]
fn a_criterion_that_counts_double_changes_who_is_first() {
    // As weighed: 3,5 and 3 and 1. When the second counts double: 10/3 and 11/3.
    let scores: [&[Option<f64>]; 3] = [&all([4.0, 3.0]), &all([1.0, 5.0]), &all([1.0, 1.0])];
    let (_, found) = weighed(&[1.0, 1.0], &scores);
    let [first, second, third] = [0, 1, 2].map(|index| found.phenomena[index].phenomenon);
    let survey = found.criteria[1].0;
    let sensitivity = found.sensitivity(1);
    let shift = |emphasis| {
        let mut shifts = sensitivity.shifts.iter();
        shifts.find(|one| one.scenario == (survey, emphasis)).unwrap().clone()
    };
    assert_eq!(
        (shift(Emphasis::Doubled).enters, shift(Emphasis::Doubled).leaves),
        (vec![second], vec![first])
    );
    assert!(shift(Emphasis::Halved).enters.is_empty() && shift(Emphasis::Omitted).leaves.is_empty());
    assert_eq!(sensitivity.ranges[&first], (1, 2));
    // Without the second criterion 4, 1 and 1: the second shares its rank.
    assert_eq!((sensitivity.ranges[&second], sensitivity.ranges[&third]), ((1, 2), (2, 3)));
    assert_eq!(sensitivity.shifts.len(), 6);
}

#[test]
fn a_scenario_looks_at_other_weights_and_changes_none() {
    let (dossier, found) = weighed(&[1.0, 2.0], &[&all([4.0, 1.0])]);
    let scenario = (found.criteria[1].0, Emphasis::Halved);
    let then = found.under(Some(scenario));
    assert_eq!((then.criteria[1].1, then.phenomena[0].total), (1.0, 5.0));
    assert_eq!(dossier.criteria.values().map(|one| one.weight).sum::<f64>(), 3.0);
    assert_eq!(found.under(None), found);
}

#[test]
fn retained_phenomena_are_those_of_this_plan() {
    let (dossier, found) = weighed(&[1.0], &[&all([4.0]), &all([2.0])]);
    let plan = dossier.plans.values().next().unwrap().id;
    let selection = Selection {
        id: mint().id(),
        plan,
        phenomenon: found.phenomena[1].phenomenon,
        verdict: SelectionVerdict::Retained,
        reason: String::new(),
        priority: None,
    };
    let dossier = Edit::Add(Record::Selection(selection)).apply(&dossier).unwrap();
    let found = Argumentation::of(&dossier, plan, None);
    assert_eq!((found.retained(), found.phenomena[1].verdict), (1, SelectionVerdict::Retained));
    assert_eq!(found.phenomena[0].verdict, SelectionVerdict::Undecided);
}
