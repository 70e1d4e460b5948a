//! What is to come, and everything that must not break it.

use super::{change, with_figures};
use crate::support::day;
use kadans::analysis::forecast::{Maturity, NoForecast};
use kadans::analysis::{Course, Judgement, NoOutlook, Outlook, Question};
use kadans::domain::*;
use kadans::words::{Judged, Language, Words};
use proptest::prelude::*;

fn indicator(dossier: &Dossier) -> Indicator {
    dossier.indicators.values().next().unwrap().clone()
}

fn question(dossier: &Dossier, on: &str) -> Option<Question> {
    let (indicator, on) = (indicator(dossier), day(on));
    let plan = dossier.plan_on(on);
    let judgement = Judgement::of(dossier, &indicator, plan, on);
    Question::of(dossier, &indicator, &judgement, plan, on)
}

fn outlook(dossier: &Dossier, on: &str) -> Result<Outlook, NoOutlook> {
    question(dossier, on).expect("there are readings").answer()
}

/// Every sentence about the first indicator, in a language.
fn sentences(dossier: &Dossier, on: &str, language: Language) -> Vec<String> {
    let (indicator, on) = (indicator(dossier), day(on));
    let plan = dossier.plan_on(on);
    let judgement = Judgement::of(dossier, &indicator, plan, on);
    let course = Course::of(dossier, &indicator, &judgement.series, on);
    let chart = course.as_ref().and_then(|course| course.control_chart(&indicator));
    let answer = Question::of(dossier, &indicator, &judgement, plan, on).map(|question| question.answer());
    Words::new(language).judged(&Judged {
        dossier,
        indicator: &indicator,
        judgement: &judgement,
        course: course.as_ref(),
        chart: chart.as_ref(),
        outlook: answer.as_ref(),
    })
}

const STEADY: [f64; 12] = [7.0, 5.0, 6.0, 8.0, 6.0, 5.0, 7.0, 6.0, 8.0, 5.0, 6.0, 7.0];

fn steady() -> Dossier {
    with_figures(&[(2020, &STEADY), (2021, &STEADY), (2022, &STEADY), (2023, &STEADY[..10])])
}

fn note(dossier: &Dossier, kind: AnnotationKind, from: &str, until: Option<&str>) -> Dossier {
    let note = Annotation {
        id: Mint::new(1_900_000_000_000, 9).id(),
        indicator: indicator(dossier).id,
        day: day(from),
        until: until.map(day),
        kind,
        text: "Wat er gebeurde".to_owned(),
    };
    Edit::Add(Record::Annotation(note)).apply(dossier).unwrap()
}

#[test]
fn the_year_is_what_is_known_and_what_is_to_come() {
    let outlook = outlook(&steady(), "2023-10-31").unwrap();
    let year = &outlook.years[0];
    // 63 in ten months; two of about six are to come; the target of 2023 is 72.
    assert_eq!((year.year, year.target, year.is_known), (2023, 72.0, false));
    assert!((70.0..=80.0).contains(&year.figure.median), "{:?}", year.figure);
    assert!(year.figure.p10 >= 63.0 && year.probability > 0.01 && year.probability < 0.6, "{year:?}");
    let pace = outlook.pace.unwrap();
    assert_eq!((pace.needed, pace.now.round()), (4.5, 6.0), "(72 - 63) / 2");
    assert_eq!((pace.from.to_string(), pace.until.to_string()), ("2023-11".into(), "2023-12".into()));
    assert_eq!(outlook.periods.len(), 26, "to the end of the plan");
    assert_eq!(outlook.maturity, Maturity::Established);
}

#[test]
fn a_year_that_is_known_whole_is_met_or_missed() {
    let dossier = with_figures(&[(2021, &STEADY), (2022, &STEADY), (2023, &STEADY)]);
    let year = outlook(&dossier, "2023-12-31").unwrap().years[0];
    assert_eq!((year.is_known, year.probability, year.figure.median), (true, 0.0, 76.0), "76 is over 72");
    let higher = change(dossier, Nature::Count, Aggregation::Sum, Direction::Higher);
    assert_eq!(outlook(&higher, "2023-12-31").unwrap().years[0].probability, 1.0);
}

#[test]
fn probabilities_of_less_and_of_more_together_are_certain() {
    let dossier = steady();
    let lower = outlook(&dossier, "2023-10-31").unwrap().years[0].probability;
    let higher = change(dossier, Nature::Count, Aggregation::Sum, Direction::Higher);
    let higher = outlook(&higher, "2023-10-31").unwrap().years[0].probability;
    // Exactly on the target counts for both.
    assert!((1.0..1.3).contains(&(lower + higher)), "{lower} {higher}");
}

#[test]
fn an_answer_is_kept_while_nothing_of_its_question_changes() {
    let dossier = steady();
    let asked = question(&dossier, "2023-10-31").unwrap();
    let renamed =
        Indicator { name: "Anders".to_owned(), definition: "Ook".to_owned(), ..indicator(&dossier) };
    let same = Edit::Change(Record::Indicator(renamed)).apply(&dossier).unwrap();
    assert_eq!(question(&same, "2023-10-31").unwrap(), asked);
    assert_eq!(question(&dossier, "2023-11-15").unwrap(), asked, "no period ended in between");
    let marked = note(&dossier, AnnotationKind::Intervention, "2023-03-01", None);
    assert_ne!(question(&marked, "2023-10-31").unwrap(), asked);
    let described = note(&dossier, AnnotationKind::Note, "2023-03-01", None);
    assert_eq!(question(&described, "2023-10-31").unwrap(), asked);
}

#[test]
fn a_marked_event_frees_the_level_and_a_disruption_judges_nothing() {
    let fallen = [3.0, 2.0, 3.0, 4.0, 2.0, 3.0, 3.0, 2.0, 4.0, 3.0];
    let dossier = with_figures(&[(2020, &STEADY), (2021, &STEADY), (2022, &STEADY), (2023, &fallen)]);
    let marked = note(&dossier, AnnotationKind::Intervention, "2023-01-10", None);
    let median = |dossier: &Dossier| outlook(dossier, "2023-10-31").unwrap().periods[0].bands.median;
    assert!(median(&marked) <= median(&dossier));
    let on = day("2023-10-31");
    let judged = Judgement::of(&marked, &indicator(&marked), None, on);
    let course = Course::of(&marked, &indicator(&marked), &judged.series, on).unwrap();
    assert_eq!((course.breaks(), course.period(36).to_string()), (vec![36], "2023-01".to_owned()));
    let segments = course.control_chart(&indicator(&marked)).unwrap().segments;
    assert_eq!((segments.len(), segments[1].from), (2, 36));
    let disrupted = note(&dossier, AnnotationKind::Disruption, "2023-01-20", Some("2023-09-10"));
    let judged = Judgement::of(&disrupted, &indicator(&disrupted), None, on);
    let course = Course::of(&disrupted, &indicator(&disrupted), &judged.series, on).unwrap();
    // The small plan has a disruption of its own in March 2020.
    assert_eq!(course.ignored, [2].into_iter().chain(36..45).collect::<Vec<_>>());
    assert!(median(&disrupted) >= 4.0, "the months of before are what is to be expected");
    let late = note(&dossier, AnnotationKind::Intervention, "2023-01-20", None);
    let course = Course::of(&late, &indicator(&late), &judged.series, on).unwrap();
    assert_eq!(course.breaks(), [37], "in the second half of a month it is the next one");
}

#[test]
fn what_cannot_be_looked_ahead_from_says_why() {
    let short = with_figures(&[(2023, &STEADY[..7])]);
    assert_eq!(outlook(&short, "2023-07-31"), Err(NoOutlook::Forecast(NoForecast::TooFew)));
    assert_eq!(outlook(&steady(), "2024-06-30"), Err(NoOutlook::Stale));
    assert_eq!(question(&steady(), "2019-12-31"), None);
    let rest = with_figures(&[(2024, &STEADY), (2025, &STEADY)]);
    assert_eq!(outlook(&rest, "2025-12-31"), Err(NoOutlook::NoPlan));
    let same = change(
        with_figures(&[(2022, &[4.0; 12]), (2023, &[4.0; 10])]),
        Nature::Score,
        Aggregation::Mean,
        Direction::Higher,
    );
    assert_eq!(outlook(&same, "2023-10-31"), Err(NoOutlook::Forecast(NoForecast::Constant)));
    let negative = with_figures(&[(2022, &[-4.0; 12]), (2023, &STEADY[..10])]);
    assert_eq!(outlook(&negative, "2023-10-31"), Err(NoOutlook::Forecast(NoForecast::Negative)));
}

/// The edges that the issue of numbers names, each with the number of months and a word that its sentences say.
#[test]
fn every_edge_has_its_sentences_in_four_languages() {
    let gaps = |dossier: Dossier| {
        let every_third: Vec<_> = dossier.measurements.keys().copied().step_by(3).collect();
        let remove = |dossier: Dossier, id| Edit::Remove(Key::Measurement(id)).apply(&dossier).unwrap();
        every_third.into_iter().fold(dossier, remove)
    };
    let none = {
        let dossier = steady();
        let all: Vec<_> = dossier.measurements.keys().copied().collect();
        all.into_iter()
            .fold(dossier, |dossier, id| Edit::Remove(Key::Measurement(id)).apply(&dossier).unwrap())
    };
    let edges = [
        ("zero", with_figures(&[(2022, &[0.0; 12]), (2023, &[0.0; 10])]), "2023-10-31", "0 feiten"),
        ("missing", none, "2023-10-31", "nog geen cijfer"),
        ("negative", with_figures(&[(2022, &[-4.0; 12]), (2023, &[-3.0; 10])]), "2023-10-31", "negatief"),
        ("one value", with_figures(&[(2023, &[5.0])]), "2023-01-31", "minstens 8 cijfers"),
        ("all equal", with_figures(&[(2022, &[5.0; 12]), (2023, &[5.0; 10])]), "2023-10-31", "Kans om"),
        ("gaps", gaps(steady()), "2023-10-31", "Kans om"),
        ("a series that ends", steady(), "2025-06-30", "te oud"),
        (
            "1e12",
            with_figures(&[(2022, &[1e12; 12]), (2023, &[9e11; 10])]),
            "2023-10-31",
            "9.000.000.000.000",
        ),
    ];
    for (name, dossier, on, says) in edges {
        let dutch = sentences(&dossier, on, Language::Dutch).join(" ");
        assert!(dutch.contains(says), "{name}: {dutch}");
        for language in Language::ALL {
            let all = sentences(&dossier, on, language);
            let is_sound = |text: &String| text.ends_with(['.', '?', ')']) && !text.contains("NaN");
            assert!(!all.is_empty() && all.iter().all(is_sound), "{name}: {all:?}");
        }
    }
}

#[test]
fn a_value_that_is_no_number_is_refused() {
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let dossier = steady();
        let one = dossier.measurements.values().next().unwrap().clone();
        let edit = Edit::Change(Record::Measurement(Measurement { value, ..one }));
        let refusal = edit.apply(&dossier).unwrap_err();
        assert!(matches!(refusal, Refusal::OutOfRange { .. }), "{refusal:?}");
        assert!(Words::new(Language::Dutch).refusal(&refusal).text().len() > 20);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_figures_break_what_is_said(
        values in prop::collection::vec(prop_oneof![4 => 0.0..60.0_f64, 1 => -50.0..0.0, 1 => Just(0.0), 1 => Just(1e12)], 1..40),
        nature in prop::sample::select(vec![Nature::Count, Nature::Rate, Nature::Amount, Nature::Score, Nature::Proportion]),
        aggregation in prop::sample::select(vec![Aggregation::Sum, Aggregation::Mean, Aggregation::Last, Aggregation::Ratio]),
        direction in prop::sample::select(vec![Direction::Lower, Direction::Higher, Direction::Band, Direction::Informative]),
    ) {
        let years: Vec<(i32, &[f64])> =
            values.chunks(12).enumerate().map(|(index, chunk)| (2020 + index as i32, chunk)).collect();
        let dossier = change(with_figures(&years), nature, aggregation, direction);
        let all = sentences(&dossier, "2023-12-31", Language::Dutch);
        prop_assert!(!all.is_empty() && all.iter().all(|text| !text.contains("NaN")), "{all:?}");
    }

    #[test]
    fn achievement_is_the_same_in_both_directions(
        start in 1.0..500.0_f64, target in 1.0..500.0_f64, share in -1.5..1.5_f64,
    ) {
        prop_assume!((start - target).abs() > 1e-3);
        let achieved = |baseline: f64, target: f64, value: f64, direction| {
            let dossier = change(with_figures(&[(2023, &[value])]), Nature::Score, Aggregation::Mean, direction);
            let (of, plan) = (indicator(&dossier).id, dossier.plans.values().next().unwrap().id);
            let mut edits: Vec<Edit> = dossier.targets.values().filter(|one| one.indicator == of)
                .map(|one| Edit::Remove(Key::Target(one.id))).collect();
            edits.extend(dossier.baselines.values().filter(|one| one.indicator == of)
                .map(|one| Edit::Remove(Key::Baseline(one.id))));
            let mut mint = Mint::new(1_950_000_000_000, 3);
            edits.push(Edit::Add(Record::Baseline(
                Baseline { id: mint.id(), indicator: of, plan, year: 2019, value: baseline })));
            edits.push(Edit::Add(Record::Target(
                Target { id: mint.id(), indicator: of, plan, year: 2025, value: target, upper: None })));
            let dossier = Edit::Together(edits).apply(&dossier).unwrap();
            let on = day("2023-01-31");
            Judgement::of(&dossier, &indicator(&dossier), dossier.plan_on(on), on).achievement.unwrap()
        };
        let value = start + share * (target - start);
        // The same way, mirrored in zero: what was a fall is a rise.
        let way = achieved(start, target, value, Direction::Lower);
        let mirrored = achieved(-start, -target, -value, Direction::Higher);
        prop_assert!((way - share).abs() < 1e-6 && (way - mirrored).abs() < 1e-9, "{way} {mirrored}");
    }

    #[test]
    fn the_order_in_which_figures_were_entered_changes_nothing(
        values in prop::collection::vec(0.0..40.0_f64, 12), swap in prop::collection::vec(0..12_usize, 12),
    ) {
        let dossier = with_figures(&[(2023, &values)]);
        let of = indicator(&dossier).id;
        let mut block: Vec<Measurement> =
            dossier.measurements.values().filter(|one| one.indicator == of).cloned().collect();
        let old: Vec<Edit> = block.iter().map(|one| Edit::Remove(Key::Measurement(one.id))).collect();
        swap.into_iter().enumerate().for_each(|(one, other)| block.swap(one, other));
        let mut mint = Mint::new(1_960_000_000_000, 4);
        block.iter_mut().for_each(|one| one.id = mint.id());
        let edits = old.into_iter().chain([Edit::Enter(of, block)]).collect();
        let other = Edit::Together(edits).apply(&dossier).unwrap();
        let figure = |dossier: &Dossier| {
            let on = day("2023-12-31");
            Judgement::of(dossier, &indicator(dossier), dossier.plan_on(on), on).figure
        };
        prop_assert_eq!(figure(&dossier), figure(&other));
    }

    #[test]
    fn a_status_never_jumps_without_a_cause(values in prop::collection::vec(0.0..15.0_f64, 10..22), days in 0..20_u64) {
        let years: Vec<(i32, &[f64])> =
            values.chunks(12).enumerate().map(|(index, chunk)| (2022 + index as i32, chunk)).collect();
        let dossier = with_figures(&years);
        let of = indicator(&dossier).id;
        let own = dossier.measurements.values().filter(|one| one.indicator == of);
        let last = own.map(|one| one.period.last_day()).max().unwrap();
        let judged = |on| Judgement::of(&dossier, &indicator(&dossier), dossier.plan_on(on), on);
        // No period ends and no figure comes in within a few weeks: only the day moves on.
        let (before, after) = (judged(last), judged(last + chrono::Days::new(days)));
        prop_assert_eq!((before.status, before.figure, before.expected), (after.status, after.figure, after.expected));
    }
}
