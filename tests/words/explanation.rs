//! Explanations in four languages: filled-in formulas, caveats and the table that can be copied.

use crate::support::day;
use kadans::analysis::explanation::{Aspect, Explained, Explanation, Number};
use kadans::analysis::{Caveat, Picture};
use kadans::domain::*;
use kadans::exchange::{SAMPLES, plan_json};
use kadans::words::{ExplanationText, Language, Words};

fn sample() -> Dossier {
    let edit = plan_json::read(SAMPLES[0].json, &mut Mint::new(0, 1)).unwrap();
    edit.apply(&Dossier::default()).unwrap()
}

fn indicator<'a>(dossier: &'a Dossier, code: &str) -> &'a Indicator {
    dossier.indicators.values().find(|one| one.code == code).unwrap()
}

fn explained(dossier: &Dossier, code: &str, aspect: Aspect, language: Language) -> ExplanationText {
    let picture = Picture::of(dossier, day("2023-10-31"));
    let asked = Explained::Indicator(indicator(dossier, code).id, aspect);
    let explanation = Explanation::of(dossier, &picture, asked).unwrap();
    Words::new(language).explanation(dossier, &explanation)
}

#[test]
fn a_status_is_computed_before_the_eyes_of_the_reader() {
    let text = explained(&sample(), "INB-WON", Aspect::Status, Language::Dutch);
    assert_eq!(text.title, "Uitleg bij de status: Inbraken in woningen");
    let equations: Vec<&str> = text.steps.iter().map(|step| step.equation.as_str()).collect();
    assert_eq!(
        equations,
        [
            "31 + 32 + 31 + 18 + 22 + 21 + 26 + 23 + 23 + 29 = 256 feiten",
            "360 feiten",
            "360 × 0,8091 = 291,3 ≈ 291 feiten",
            "0,1 × 291,3 = 29,1 ≈ 29 feiten",
            "(291,3 − 256) / 29,1 = 1,21 toleranties",
        ]
    );
    assert!(text.caveats.iter().any(|one| one.starts_with("Voorlopige cijfers: 1 van de 10 periodes")));
    assert!(text.facts.contains(&("Bron".to_owned(), "ANG".to_owned())));
}

#[test]
fn an_achievement_is_a_part_of_the_way_with_real_numbers() {
    let text = explained(&sample(), "INB-WON", Aspect::Achievement, Language::English);
    let last = text.steps.last().unwrap();
    assert!(
        last.equation.starts_with('(') && last.equation.contains("− 504) / (288 − 504) = 0."),
        "{last:?}"
    );
}

#[test]
fn a_method_names_its_source_in_every_language() {
    let dossier = sample();
    for (language, said) in [
        (Language::Dutch, "Newcombe 1998, methode 10"),
        (Language::French, "Newcombe 1998, méthode 10"),
        (Language::German, "Newcombe 1998, Methode 10"),
        (Language::English, "Newcombe 1998, method 10"),
    ] {
        let text = explained(&dossier, "IFG-HER", Aspect::Change, language);
        assert!(text.steps.last().unwrap().how.contains(said), "{text:?}");
    }
}

#[test]
fn a_ratio_stands_with_its_counts_in_the_table_and_in_the_figure_of_the_year() {
    let dossier = sample();
    let text = explained(&dossier, "IFG-HER", Aspect::Figure, Language::Dutch);
    assert!(text.table.rows.iter().all(|(_, cells)| cells[1].contains(" van ")), "{:?}", text.table);
    let picture = Picture::of(&dossier, day("2023-10-31"));
    let indicator = indicator(&dossier, "IFG-HER");
    let words = Words::new(Language::Dutch);
    let figure = words.year_figure(indicator, &picture.indicators[&indicator.id]).unwrap();
    assert_eq!(figure, "83,0\u{a0}% (292 van 352)");
}

#[test]
fn every_explanation_of_every_sample_is_said_in_every_language() {
    for sample in SAMPLES {
        let edit = plan_json::read(sample.json, &mut Mint::new(0, 1)).unwrap();
        let dossier = edit.apply(&Dossier::default()).unwrap();
        let picture = Picture::of(&dossier, day("2023-10-31"));
        let mut all: Vec<Explained> = Vec::new();
        for id in dossier.indicators.keys() {
            let aspects = [
                Aspect::Figure,
                Aspect::Expected,
                Aspect::Status,
                Aspect::Achievement,
                Aspect::Change,
                Aspect::Limits,
            ];
            all.extend(aspects.map(|aspect| Explained::Indicator(*id, aspect)));
        }
        all.extend(dossier.indicators.keys().take(2).map(|id| Explained::Indicator(*id, Aspect::Forecast)));
        all.extend(dossier.objectives.keys().map(|id| Explained::Objective(*id)));
        all.extend(dossier.priorities.keys().map(|id| Explained::Priority(*id)));
        all.extend(dossier.cycles.keys().map(|id| Explained::Cycle(*id)));
        all.extend(dossier.frozen_figures.keys().map(|id| Explained::Frozen(*id)));
        let numbers = [Number::Objectives, Number::Actions, Number::Changes, Number::Decisions];
        all.extend(numbers.map(Explained::Number));
        let explanations: Vec<Explanation> =
            all.into_iter().filter_map(|asked| Explanation::of(&dossier, &picture, asked)).collect();
        for language in Language::ALL {
            let words = Words::new(language);
            for explanation in &explanations {
                let text = words.explanation(&dossier, explanation).plain(&words);
                for trace in ["explanation-", "{$", "{ $", "NaN", "inf", "outlook-", "verdict-"] {
                    let is_informative = trace == "inf" && !text.contains("inf ") && !text.contains("inf\n");
                    assert!(is_informative || !text.contains(trace), "{language:?}: {trace} in\n{text}");
                }
            }
        }
    }
}

#[test]
fn caveats_are_whole_sentences() {
    let dossier = sample();
    let indicator = indicator(&dossier, "INB-WON");
    let areas: Vec<Id<Area>> = dossier.areas.keys().copied().collect();
    let period = |text: &str| text.parse::<Period>().unwrap();
    let caveats = [
        Caveat::Provisional { count: 2, of: 10 },
        Caveat::Missing(["2023-01", "2023-02", "2023-05"].map(period).to_vec()),
        Caveat::AreaMissing { periods: vec![period("2023-04")], areas: areas.clone() },
        Caveat::Revised(3),
        Caveat::TooFew { now: 3.0, then: 2.0 },
        Caveat::TooFewValues { now: 3.0, then: 2.0 },
        Caveat::Untested,
        Caveat::ShortHistory(4),
        Caveat::Seasonal(4),
        Caveat::EqualParts,
        Caveat::Definition { day: day("2022-01-01"), text: "nieuwe teller.".to_owned() },
        Caveat::Disruption { periods: vec![period("2020-04")], text: "lockdown".to_owned() },
        Caveat::AreaChange(period("2023-01")),
        Caveat::LeftOut(areas),
        Caveat::Stale(period("2023-01")),
        Caveat::NoFigure,
        Caveat::PublishedOnly { period: period("2023-Q1"), percent: -17.1, cut_off: day("2023-04-02") },
        Caveat::ToleranceZero,
        Caveat::NoTarget,
        Caveat::TargetBetween { year: 2023, from: 2022, to: 2025 },
        Caveat::NoDenominators(2),
        Caveat::ThinCoverage,
        Caveat::Informative(1),
        Caveat::EqualWeights,
        Caveat::NoDates(2),
        Caveat::Dropped(1),
        Caveat::NotCompared(5),
        Caveat::ChangedSince,
    ];
    for language in Language::ALL {
        let said = Words::new(language).caveats(&dossier, Some(indicator), &caveats);
        assert_eq!(said.len(), caveats.len());
        for sentence in said {
            assert!(
                sentence.ends_with('.') && !sentence.contains("..") && !sentence.contains("{ $"),
                "{sentence}"
            );
        }
    }
    let dutch = Words::new(Language::Dutch).caveats(&dossier, Some(indicator), &caveats[1..5]);
    assert_eq!(dutch[0], "Periodes van het jaar ontbreken: jan–feb 2023 en mei 2023.");
    assert_eq!(dutch[3], "Te weinig feiten om te oordelen: 3 tegenover 2.");
}
