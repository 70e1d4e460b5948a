//! The indicator library is whole, in every language.

use crate::support::{mint, small_plan};
use kadans::domain::*;
use kadans::words::library::{Template, Theme, templates};
use kadans::words::{Language, Words};
use std::collections::BTreeSet;

fn template(code: &str) -> &'static Template {
    templates().iter().find(|template| template.code == code).unwrap()
}

fn dossier() -> Dossier {
    small_plan().apply(&Dossier::default()).unwrap()
}

#[test]
fn the_library_is_read_and_its_codes_are_unique() {
    let codes: BTreeSet<&str> = templates().iter().map(|template| template.code.as_str()).collect();
    assert!(templates().len() >= 50, "{}", templates().len());
    assert_eq!(codes.len(), templates().len());
}

#[test]
fn no_text_of_a_template_is_blank_and_no_language_repeats_another() {
    for template in templates() {
        for language in Language::ALL {
            let texts = template.texts(language);
            let all = [
                &texts.name,
                &texts.definition,
                &texts.unit,
                &texts.source,
                &texts.cut_off_rule,
                &texts.example,
            ];
            for text in all {
                assert!(!text.trim().is_empty(), "{} in {}", template.code, language.code());
                assert_eq!(text.trim(), text.as_str(), "{} in {}", template.code, language.code());
            }
        }
        let definitions: BTreeSet<&str> =
            Language::ALL.iter().map(|language| template.texts(*language).definition.as_str()).collect();
        assert_eq!(definitions.len(), 4, "{}", template.code);
    }
}

#[test]
fn names_are_unique_in_each_language_so_that_the_list_can_be_told_apart() {
    for language in Language::ALL {
        let names: BTreeSet<&str> =
            templates().iter().map(|template| template.texts(language).name.as_str()).collect();
        assert_eq!(names.len(), templates().len(), "{}", language.code());
    }
}

#[test]
fn every_theme_has_templates_and_a_word() {
    for theme in Theme::ALL {
        assert!(templates().iter().any(|template| template.theme == *theme), "{theme:?}");
        for language in Language::ALL {
            assert!(Words::new(language).has(&theme.word()), "{theme:?} in {}", language.code());
        }
    }
}

#[test]
fn every_template_makes_an_indicator_that_no_rule_forbids() {
    let mut dossier = Dossier::default();
    let mut mint = mint();
    for template in templates() {
        let indicator = template.indicator(mint.id(), None, &dossier, Language::German);
        assert_eq!(indicator.code, template.code);
        dossier = Edit::Add(Record::Indicator(indicator)).apply(&dossier).unwrap();
    }
    for template in templates() {
        assert!(
            (template.nature == Nature::Proportion) == (template.aggregation == Aggregation::Ratio),
            "{}",
            template.code
        );
    }
}

#[test]
fn an_indicator_speaks_the_language_that_is_asked_and_gets_a_free_code() {
    let mut dossier = dossier();
    let mut mint = mint();
    assert!(!template("INB-HAN").is_in(&dossier));
    for (code, language, name) in [
        ("INB-HAN", Language::Dutch, "Inbraken in handelszaken en bedrijven"),
        ("INB-HAN-2", Language::French, "Cambriolages dans les commerces et entreprises"),
        ("INB-HAN-3", Language::Dutch, "Inbraken in handelszaken en bedrijven"),
    ] {
        let indicator = template("INB-HAN").indicator(mint.id(), None, &dossier, language);
        assert_eq!((indicator.code.as_str(), indicator.name.as_str()), (code, name));
        dossier = Edit::Add(Record::Indicator(indicator)).apply(&dossier).unwrap();
    }
    assert!(template("INB-HAN").is_in(&dossier));
}

#[test]
fn capitals_and_diacritics_make_no_difference_to_a_search_and_all_words_count() {
    let ziek = template("WEL-ZIE");
    assert!(ziek.is_sought("", Language::Dutch));
    assert!(ziek.is_sought("  ZIÉK verzuim", Language::Dutch));
    assert!(ziek.is_sought("wel-zie", Language::French));
    assert!(!ziek.is_sought("ziek woning", Language::Dutch));
}
