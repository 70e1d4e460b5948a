//! Every phrase is there, in every language, with the same values in it.

mod explanation;
mod library;

use kadans::domain::*;
use kadans::words::{Language, Words};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The phrases of a language: key, and the values that it uses.
fn phrases(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(root().join("assets/words").join(language.code())).unwrap().flatten() {
        let text = fs::read_to_string(entry.path()).unwrap();
        let mut key = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, _)) = line.split_once(" =").filter(|_| !line.starts_with([' ', '}'])) {
                key = name.to_owned();
                assert!(!found.contains_key(&key), "{key} stands twice in {}", language.code());
                found.insert(key.clone(), BTreeSet::new());
            }
            for value in line.split('$').skip(1) {
                let name: String = value.chars().take_while(|c| c.is_alphanumeric() || *c == '-').collect();
                found.get_mut(&key).unwrap().insert(name);
            }
        }
    }
    found
}

/// The keys that stand between quotes in the source, after `say(`, `say_with(` or `count(`.
fn keys_in_source(folder: &Path, keys: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            keys_in_source(&path, keys);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text: String = fs::read_to_string(&path).unwrap().split_whitespace().collect();
            for call in ["say(\"", "say_with(\"", ".count(\"", "notice(\""] {
                for (at, _) in text.match_indices(call) {
                    let rest = &text[at + call.len()..];
                    keys.insert(rest[..rest.find('"').unwrap()].to_owned());
                }
            }
        }
    }
}

#[test]
fn every_phrase_that_the_source_says_is_there_in_dutch() {
    let mut keys = BTreeSet::new();
    keys_in_source(&root().join("src"), &mut keys);
    assert!(keys.len() > 40);
    let dutch = phrases(Language::Dutch);
    let lost: Vec<_> = keys.iter().filter(|key| !dutch.contains_key(*key)).collect();
    assert!(lost.is_empty(), "{lost:?}");
}

#[test]
fn every_member_of_every_vocabulary_and_every_noun_has_a_word() {
    fn lost<T: Vocabulary>(words: &Words) -> Vec<String> {
        T::ALL.iter().map(|member| member.word()).filter(|key| !words.has(key)).collect()
    }
    let words = Words::new(Language::Dutch);
    let mut all = Vec::new();
    all.extend(lost::<Track>(&words));
    all.extend(lost::<PlanState>(&words));
    all.extend(lost::<PersonState>(&words));
    all.extend(lost::<PhaseKind>(&words));
    all.extend(lost::<CycleOutcome>(&words));
    all.extend(lost::<ActionState>(&words));
    all.extend(lost::<IndicatorKind>(&words));
    all.extend(lost::<Direction>(&words));
    all.extend(lost::<Nature>(&words));
    all.extend(lost::<Frequency>(&words));
    all.extend(lost::<Aggregation>(&words));
    all.extend(lost::<AnnotationKind>(&words));
    all.extend(lost::<BodyKind>(&words));
    all.extend(lost::<DecisionKind>(&words));
    all.extend(lost::<DecisionState>(&words));
    all.extend(lost::<Status>(&words));
    all.extend(lost::<Verb>(&words));
    all.extend(
        Kind::ALL
            .iter()
            .map(|kind| format!("noun-{}", kind.code().replace('_', "-")))
            .filter(|key| !words.has(key)),
    );
    for kind in Kind::ALL.iter().filter(|kind| !kind.fields().is_empty()) {
        let mut keys = vec![format!("list-{}", kind.list().replace('_', "-"))];
        for field in kind.fields().iter().filter(|field| !field.is_position()) {
            keys.push(Field(field.name).word());
            if let Shape::Choice(list, codes) = field.shape {
                keys.extend(codes.iter().map(|code| format!("{list}-{code}")));
            }
        }
        all.extend(keys.into_iter().filter(|key| !words.has(key)));
    }
    assert!(all.is_empty(), "{all:?}");
}

#[test]
fn every_language_says_what_dutch_says_with_the_same_values() {
    let dutch = phrases(Language::Dutch);
    for language in [Language::French, Language::German, Language::English] {
        let other = phrases(language);
        let lost: Vec<_> = dutch.keys().filter(|key| !other.contains_key(*key)).collect();
        let foreign: Vec<_> = other.keys().filter(|key| !dutch.contains_key(*key)).collect();
        assert!(foreign.is_empty(), "{}: {foreign:?}", language.code());
        assert!(lost.is_empty(), "{}: {lost:?}", language.code());
        for (key, values) in &other {
            assert_eq!(values, &dutch[key], "{}: {key}", language.code());
        }
    }
}

#[test]
fn numbers_and_days_are_written_as_in_belgium() {
    let (dutch, english) = (Words::new(Language::Dutch), Words::new(Language::English));
    assert_eq!(dutch.number(1_234_567.891, 1), "1.234.567,9");
    assert_eq!(english.number(1_234_567.891, 1), "1,234,567.9");
    assert_eq!(dutch.number(-0.04, 1), "0,0");
    assert_eq!(dutch.number(-5.0, 0), "−5");
    assert_eq!(dutch.number(999.0, 0), "999");
    assert_eq!(dutch.long_day("2023-10-31".parse().unwrap()), "31 oktober 2023");
    assert_eq!(dutch.signed_percent(0.17), "+17\u{a0}%");
    assert_eq!(english.percent(0.5), "50%");
    let french = Words::new(Language::French);
    assert_eq!(french.long_day("2023-03-01".parse().unwrap()), "1er mars 2023");
    assert_eq!(french.short_month(7), "juil.");
    let period = |text: &str| text.parse::<Period>().unwrap();
    assert_eq!(dutch.period(period("2023-Q3")), "3e kwartaal 2023");
    assert_eq!(dutch.span(period("2023-01"), period("2023-10")), "jan–okt 2023");
    assert_eq!(dutch.span(period("2023-01"), period("2023-12")), "2023");
}

#[test]
fn sizes_are_said_in_the_unit_that_fits() {
    let (dutch, french) = (Words::new(Language::Dutch), Words::new(Language::French));
    let said = [1, 812, 1023, 1024, 188_416, 1_048_575, 1_048_576, 2_480_000].map(|size| dutch.size(size));
    let wanted = ["1 byte", "812 bytes", "1023 bytes", "1 kB", "184 kB", "1,0 MB", "1,0 MB", "2,4 MB"];
    assert_eq!(said, wanted.map(|size| size.replace(' ', "\u{a0}")));
    assert_eq!((french.size(0), french.size(20 << 20)), ("0\u{a0}octet".into(), "20,0\u{a0}Mo".into()));
}

#[test]
fn a_phrase_that_a_language_lacks_is_said_in_dutch_and_an_unknown_key_as_itself() {
    assert_eq!(Words::new(Language::French).say("no-such-key"), "no-such-key");
}
