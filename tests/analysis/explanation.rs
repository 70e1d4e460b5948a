//! Every figure can be computed again from the terms that explain it.

use super::{change, day, dossier, with_figures};
use crate::support::mint;
use kadans::analysis::explanation::{
    Aspect, Counts, Explained, Explanation, Formula, Number, Quantity, Subject,
};
use kadans::analysis::{Caveat, Picture, caveats, day_to_judge};
use kadans::domain::*;
use kadans::exchange::{SAMPLES, plan_json};

const ASPECTS: [Aspect; 7] = [
    Aspect::Figure,
    Aspect::Expected,
    Aspect::Status,
    Aspect::Achievement,
    Aspect::Change,
    Aspect::Limits,
    Aspect::Forecast,
];

/// Every figure of a dossier that can be asked for.
fn every(dossier: &Dossier) -> Vec<Explained> {
    let mut all: Vec<Explained> = Vec::new();
    for id in dossier.indicators.keys() {
        all.extend(ASPECTS.map(|aspect| Explained::Indicator(*id, aspect)));
    }
    all.extend(dossier.objectives.keys().map(|id| Explained::Objective(*id)));
    all.extend(dossier.priorities.keys().map(|id| Explained::Priority(*id)));
    all.extend(dossier.priorities.keys().map(|id| Explained::Actions(*id)));
    all.extend(dossier.cycles.keys().map(|id| Explained::Cycle(*id)));
    all.extend(dossier.frozen_figures.keys().map(|id| Explained::Frozen(*id)));
    let numbers = [Number::Objectives, Number::Actions, Number::Changes, Number::Decisions];
    all.extend(numbers.map(Explained::Number));
    all
}

/// Sees that the terms of each step come to what the step says.
fn assert_sound(explanation: &Explanation) {
    for step in &explanation.steps {
        let (Some(value), Some(computed)) = (step.value, step.formula.evaluate()) else {
            assert_eq!(step.value.is_some(), step.formula.evaluate().is_some(), "{step:?}");
            continue;
        };
        let close = (value - computed).abs() <= 1e-9 * (1.0 + value.abs());
        assert!(close, "{:?}: {value} is not {computed}, by {step:?}", explanation.asked);
    }
}

fn explain(dossier: &Dossier, on: &str, aspect: Aspect) -> Option<Explanation> {
    let picture = Picture::of(dossier, day(on));
    let indicator = *dossier.indicators.keys().next().unwrap();
    Explanation::of(dossier, &picture, Explained::Indicator(indicator, aspect))
}

fn step(explanation: &Explanation, quantity: Quantity) -> &Formula {
    &explanation.steps.iter().find(|step| step.quantity == quantity).unwrap().formula
}

#[test]
fn the_terms_of_every_figure_of_every_sample_come_to_the_figure() {
    let mut explained = 0;
    for sample in SAMPLES {
        let edit = plan_json::read(sample.json, &mut Mint::new(0, 1)).unwrap();
        let dossier = edit.apply(&Dossier::default()).unwrap();
        for (index, on) in [day_to_judge(&dossier, day("2024-11-08")), day("2022-05-17"), day("2021-01-03")]
            .into_iter()
            .enumerate()
        {
            let picture = Picture::of(&dossier, on);
            for (place, asked) in every(&dossier).into_iter().enumerate() {
                // A forecast takes its time: some of them will do.
                let is_forecast = matches!(asked, Explained::Indicator(_, Aspect::Forecast));
                if is_forecast && (index > 0 || place % 4 > 0) {
                    continue;
                }
                let Some(explanation) = Explanation::of(&dossier, &picture, asked) else { continue };
                assert_sound(&explanation);
                explained += 1;
            }
            for (id, judged) in &picture.indicators {
                let of = |aspect| Explanation::of(&dossier, &picture, Explained::Indicator(*id, aspect));
                let answer = |aspect| of(aspect).and_then(|one| one.answer().and_then(|step| step.value));
                assert_eq!(answer(Aspect::Figure), judged.figure);
                if let Some(expected) = of(Aspect::Expected) {
                    assert_eq!(expected.answer().unwrap().value, judged.expected);
                }
                assert_eq!(answer(Aspect::Achievement), judged.achievement);
            }
        }
    }
    assert!(explained > 3000, "{explained}");
}

#[test]
fn any_figures_are_explained_by_terms_that_come_to_them() {
    // A small generator of months, as wild as a series can be.
    let mut state = 88_172_645_463_325_252_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % 1000) as f64
    };
    let natures = [Nature::Count, Nature::Proportion, Nature::Rate, Nature::Amount, Nature::Score];
    let directions = [Direction::Lower, Direction::Higher, Direction::Band, Direction::Informative];
    for round in 0..40 {
        let scale = [1.0, 0.01, 1e9][round % 3];
        let years: Vec<Vec<f64>> = (0..4).map(|_| (0..12).map(|_| next() * scale).collect()).collect();
        let until = 1 + round % 12;
        let figures = with_figures(&[
            (2020, &years[0]),
            (2021, &years[1]),
            (2022, &years[2]),
            (2023, &years[3][..until]),
        ]);
        for aggregation in Aggregation::ALL {
            let (nature, direction) = (natures[round % 5], directions[round % 4]);
            let dossier = change(figures.clone(), nature, *aggregation, direction);
            for aspect in ASPECTS.into_iter().filter(|one| *one != Aspect::Forecast || round % 10 == 0) {
                if let Some(explanation) = explain(&dossier, "2023-12-31", aspect) {
                    assert_sound(&explanation);
                }
            }
        }
    }
}

#[test]
fn an_achievement_stands_on_the_last_twelve_months_the_baseline_and_the_target() {
    let dossier = with_figures(&[(2023, &[80.0 / 12.0; 12])]);
    let explanation = explain(&dossier, "2023-12-31", Aspect::Achievement).unwrap();
    let Formula::Achieved { value, baseline, target } = step(&explanation, Quantity::Achievement) else {
        panic!("{explanation:?}")
    };
    assert!((value - 80.0).abs() < 1e-9);
    assert_eq!((*baseline, *target), (100.0, 60.0));
    assert_eq!(explanation.inputs.iter().filter(|one| matches!(one.subject, Subject::Period(_))).count(), 12);
}

#[test]
fn a_status_is_explained_by_figure_target_expectation_tolerance_and_distance() {
    let dossier = with_figures(&[(2022, &[6.0; 12]), (2023, &[9.0; 10])]);
    let explanation = explain(&dossier, "2023-10-31", Aspect::Status).unwrap();
    let quantities: Vec<Quantity> = explanation.steps.iter().map(|step| step.quantity).collect();
    let chain =
        [Quantity::Figure, Quantity::Target, Quantity::Expected, Quantity::Tolerance, Quantity::Distance];
    assert_eq!(quantities, chain);
    assert!(matches!(step(&explanation, Quantity::Expected), Formula::Share { years: 1, .. }));
    assert_eq!(explanation.cut_off, Some((day("2023-01-31"), day("2023-10-31"))));
}

#[test]
fn caveats_tell_what_is_missing_provisional_revised_seasonal_and_stale() {
    let told = |dossier: &Dossier, on: &str| {
        let picture = Picture::of(dossier, day(on));
        let indicator = dossier.indicators.values().next().unwrap();
        caveats(dossier, indicator, &picture.indicators[&indicator.id], day(on))
    };
    let seasonal = told(&with_figures(&[(2022, &[6.0; 12]), (2023, &[9.0; 10])]), "2023-10-31");
    assert!(seasonal.contains(&Caveat::Seasonal(1)), "{seasonal:?}");
    let short = told(&with_figures(&[(2023, &[9.0; 3])]), "2023-03-31");
    assert!(short.contains(&Caveat::EqualParts) && short.contains(&Caveat::ShortHistory(3)), "{short:?}");
    let stale = told(&with_figures(&[(2023, &[9.0; 3])]), "2023-12-31");
    assert!(stale.contains(&Caveat::Stale("2023-03".parse().unwrap())), "{stale:?}");
    let few = told(&with_figures(&[(2022, &[0.0, 1.0, 1.0]), (2023, &[2.0, 1.0, 0.0])]), "2023-03-31");
    assert!(few.iter().any(|one| matches!(one, Caveat::TooFew { .. })), "{few:?}");
    // A gap in March.
    let gap = with_figures(&[(2023, &[9.0; 4])]);
    let march = gap.measurements.values().find(|one| one.period == "2023-03".parse().unwrap()).unwrap().id;
    let gap = Edit::Remove(Key::Measurement(march)).apply(&gap).unwrap();
    let gap = told(&gap, "2023-04-30");
    assert!(gap.contains(&Caveat::Missing(vec!["2023-03".parse().unwrap()])), "{gap:?}");
    let revised = told(&dossier(), "2023-01-31");
    assert!(revised.contains(&Caveat::Revised(1)), "{revised:?}");
    let none = told(&with_figures(&[]), "2023-10-31");
    assert!(none.contains(&Caveat::NoFigure), "{none:?}");
}

#[test]
fn caveats_tell_of_another_definition_a_disruption_a_published_change_and_a_tolerance_of_zero() {
    let dossier = with_figures(&[(2022, &[6.0; 12]), (2023, &[9.0; 10])]);
    let indicator = dossier.indicators.values().next().unwrap().clone();
    let mut mint = mint();
    let note = |id, kind, from: &str, until: Option<&str>, text: &str| Annotation {
        id,
        indicator: indicator.id,
        day: day(from),
        until: until.map(day),
        kind,
        text: text.to_owned(),
    };
    let published = PublishedChange {
        id: mint.id(),
        indicator: indicator.id,
        period: "2023-11".parse().unwrap(),
        cut_off: day("2023-12-05"),
        percent: -17.1,
        note: String::new(),
    };
    let edits = vec![
        Edit::Add(Record::Annotation(note(
            mint.id(),
            AnnotationKind::Definition,
            "2023-02-01",
            None,
            "nieuwe teller",
        ))),
        Edit::Add(Record::Annotation(note(
            mint.id(),
            AnnotationKind::Disruption,
            "2023-04-10",
            Some("2023-05-20"),
            "lockdown",
        ))),
        Edit::Add(Record::PublishedChange(published)),
        Edit::Change(Record::Indicator(Indicator { tolerance: 0.0, ..indicator.clone() })),
    ];
    let dossier = Edit::Together(edits).apply(&dossier).unwrap();
    let picture = Picture::of(&dossier, day("2023-12-10"));
    let indicator = dossier.get(indicator.id).unwrap();
    let found = caveats(&dossier, indicator, &picture.indicators[&indicator.id], picture.on);
    assert!(found.contains(&Caveat::ToleranceZero), "{found:?}");
    assert!(
        found.iter().any(|one| matches!(one, Caveat::Definition { text, .. } if text == "nieuwe teller"))
    );
    assert!(found.iter().any(|one| matches!(one, Caveat::Disruption { periods, .. } if periods.len() == 2)));
    assert!(
        found.iter().any(|one| matches!(one, Caveat::PublishedOnly { percent, .. } if *percent == -17.1))
    );
}

#[test]
fn a_parent_names_its_children_with_weight_coverage_and_status() {
    let dossier = with_figures(&[(2022, &[6.0; 12]), (2023, &[9.0; 10])]);
    let picture = Picture::of(&dossier, day("2023-10-31"));
    let objective = dossier.contributions.values().next().unwrap().objective;
    let explanation = Explanation::of(&dossier, &picture, Explained::Objective(objective)).unwrap();
    let weights: Vec<Option<f64>> = explanation.inputs.iter().map(|one| one.weight).collect();
    assert_eq!(weights.len(), 2);
    assert!(explanation.inputs.iter().all(|one| one.state.is_some()));
    assert_eq!(step(&explanation, Quantity::Worst), &Formula::Worst(Some(Status::OffCourse)));
    assert_sound(&explanation);
}

#[test]
fn the_numbers_of_the_overview_count_what_they_list() {
    for sample in SAMPLES {
        let edit = plan_json::read(sample.json, &mut Mint::new(0, 1)).unwrap();
        let dossier = edit.apply(&Dossier::default()).unwrap();
        let picture = Picture::of(&dossier, day_to_judge(&dossier, day("2024-11-08")));
        let counts = Counts::of(&dossier, &picture);
        let listed = |number| {
            let explanation = Explanation::of(&dossier, &picture, Explained::Number(number)).unwrap();
            explanation.inputs.iter().filter(|one| one.is_counted).count()
        };
        assert_eq!(listed(Number::Objectives), counts.on_course());
        assert_eq!(listed(Number::Actions), counts.actions.done);
        assert_eq!(listed(Number::Changes), counts.changed(true) + counts.changed(false));
        assert_eq!(listed(Number::Decisions), counts.decisions.len());
    }
}

#[test]
fn a_frozen_figure_tells_when_by_whom_and_whether_it_was_revised_since() {
    let edit = plan_json::read(SAMPLES[0].json, &mut Mint::new(0, 1)).unwrap();
    let dossier = edit.apply(&Dossier::default()).unwrap();
    let picture = Picture::of(&dossier, day("2024-11-08"));
    let frozen = dossier.frozen_figures.values().next().unwrap();
    let explanation = Explanation::of(&dossier, &picture, Explained::Frozen(frozen.id)).unwrap();
    assert!(explanation.signed.is_some());
    assert_eq!(explanation.answer().unwrap().value, Some(frozen.value));
    let moved = FrozenFigure { value: frozen.value + 1.0, ..frozen.clone() };
    let mut changed = dossier.clone();
    std::sync::Arc::make_mut(&mut changed.frozen_figures).insert(moved.id, moved.clone());
    let explanation = Explanation::of(&changed, &picture, Explained::Frozen(moved.id)).unwrap();
    assert!(explanation.caveats.contains(&Caveat::ChangedSince));
}
