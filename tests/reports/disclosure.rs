//! What the editions say: whatever is hidden could be otherwise, and the report would be the same to the last byte.

use crate::disclosure::{World, other_worlds, public};
use crate::support::{day, mint};
use kadans::analysis::{Release, Times};
use kadans::domain::*;
use kadans::exchange::{SAMPLES, plan_json};
use kadans::reports::{Block, Cell, Format, Order, Report, Style, compose, write};
use kadans::words::Words;
use std::sync::Arc;

const ON: &str = "2023-10-31";

fn composed(release: &Release, kind: ReportKind, language: Language) -> Report {
    let recipe = Recipe { edition: release.edition, ..Recipe::usual(kind, language) };
    let order = Order { recipe: &recipe, on: day(ON), known: None, style: &Style::default() };
    compose(release, &order, &Words::new(language))
}

fn sample(code: &str) -> Dossier {
    let json = SAMPLES.iter().find(|sample| sample.code == code).unwrap().json;
    plan_json::read(json, &mut mint()).unwrap().apply(&Dossier::default()).unwrap()
}

fn released(edition: Edition, dossier: &Dossier) -> Release {
    Release::of(edition, dossier, day(ON), Some((dossier, Times::of_day(day("2022-12-31")))))
}

fn json(report: &Report) -> String {
    serde_json::to_string(report).unwrap()
}

#[test]
fn every_kind_of_report_is_the_same_whatever_the_hidden_figures_are() {
    for seed in 500..504 {
        let world = World::new(seed, 25);
        let (_, others) = other_worlds(&world, 3);
        let release = public(&world.now, &world.then);
        for other in &others {
            let same = public(other, &world.then);
            for kind in ReportKind::ALL {
                let (report, again) =
                    (composed(&release, *kind, Language::Dutch), composed(&same, *kind, Language::Dutch));
                assert!(report == again, "{seed} {kind:?}");
            }
        }
        let Some(other) = others.first() else { continue };
        let same = public(other, &world.then);
        let bytes = |release: &Release, kind: ReportKind, format: Format| {
            write(&composed(release, kind, Language::Dutch), format).unwrap().bytes
        };
        for format in [Format::Csv, Format::Html, Format::Xlsx, Format::Docx] {
            for kind in [ReportKind::Council, ReportKind::Figures] {
                let (report, again) = (bytes(&release, kind, format), bytes(&same, kind, format));
                assert!(!report.is_empty() && report == again, "{seed} {kind:?} {format:?}");
            }
        }
        #[cfg(feature = "pdf")]
        if seed < 502 {
            let of = |release: &Release| bytes(release, ReportKind::Council, Format::Pdf);
            assert!(of(&release) == of(&same), "{seed}");
        }
    }
}

#[test]
fn no_edition_of_any_kind_has_a_fault() {
    for dossier in [World::new(600, 12).now, sample("minos"), Dossier::default()] {
        for edition in Edition::ALL {
            let release = released(*edition, &dossier);
            for kind in ReportKind::ALL {
                assert_eq!(composed(&release, *kind, Language::Dutch).faults(), [], "{edition:?} {kind:?}");
            }
        }
    }
}

#[test]
fn no_phrase_of_what_is_hidden_is_missing_or_left_open_in_any_language() {
    let mut dossier = World::new(602, 25).now;
    dossier.disclosures = with_canaries().disclosures;
    for edition in [Edition::Internal, Edition::Public] {
        let release = released(edition, &dossier);
        for language in Language::ALL {
            let report = composed(&release, ReportKind::Council, language);
            assert_eq!(report.faults(), []);
            let said = json(&report);
            assert!(!said.contains("disclosure-") && !said.contains("{ $"), "{language:?} {edition:?}");
        }
    }
}

/// Writes a word into every text of a record and of its parts.
fn with_word(dossier: &mut Dossier, key: Key, word: &str) {
    let texts = ["title", "name", "text", "description", "reason", "scope", "lesson", "approach", "context"];
    let mut records = Vec::new();
    for key in dossier.with_parts(key) {
        let record = dossier.record(key).unwrap();
        let mut fields = record.to_fields().unwrap();
        for (name, value) in fields.as_object_mut().unwrap() {
            if texts.contains(&name.as_str()) && value.is_string() {
                *value = format!("{word} {}", value.as_str().unwrap()).into();
            }
        }
        records.push(Record::from_fields(key.kind(), fields).unwrap());
    }
    *dossier = records.into_iter().fold(dossier.clone(), |mut dossier, record| {
        match record {
            Record::Priority(one) => drop(Arc::make_mut(&mut dossier.priorities).insert(one.id, one)),
            Record::Objective(one) => drop(Arc::make_mut(&mut dossier.objectives).insert(one.id, one)),
            Record::Indicator(one) => drop(Arc::make_mut(&mut dossier.indicators).insert(one.id, one)),
            Record::ActionPlan(one) => drop(Arc::make_mut(&mut dossier.action_plans).insert(one.id, one)),
            Record::Phase(one) => drop(Arc::make_mut(&mut dossier.phases).insert(one.id, one)),
            Record::Action(one) => drop(Arc::make_mut(&mut dossier.actions).insert(one.id, one)),
            Record::Decision(one) => drop(Arc::make_mut(&mut dossier.decisions).insert(one.id, one)),
            Record::Annotation(one) => drop(Arc::make_mut(&mut dossier.annotations).insert(one.id, one)),
            _ => {}
        }
        dossier
    });
}

/// The sample with people who have names, and with marks on some of every sort of record.
fn with_canaries() -> Dossier {
    let mut dossier = sample("vima");
    for person in Arc::make_mut(&mut dossier.people).values_mut() {
        person.name = Some("KANARIE-NAAM".to_owned());
    }
    let mut mint = Mint::new(1_960_000_000_000, 4);
    dossier.disclosures = Table::default();
    let levels =
        [(DisclosureLevel::Closed, "KANARIE-BESLOTEN"), (DisclosureLevel::Internal, "KANARIE-INTERN")];
    let kinds = ["priority", "objective", "indicator", "action_plan", "action", "decision"];
    let marks = kinds.iter().flat_map(|kind| levels.map(|level| (*kind, level)));
    for (place, (kind, (level, word))) in marks.enumerate() {
        let records = dossier.records(Kind::from_code(kind).unwrap());
        let key = records[(place * 7) % records.len()].key();
        with_word(&mut dossier, key, word);
        let mut fields = serde_json::json!({
            "id": mint.id::<Disclosure>().number(), "priority": null, "objective": null, "indicator": null,
            "action_plan": null, "action": null, "decision": null, "level": level.code(),
            "threshold": null, "reason": format!("{word}: zo beslist"),
        });
        fields[kind] = key.number().into();
        if let Ok(Record::Disclosure(one)) = Record::from_fields(Kind::Disclosure, fields) {
            Arc::make_mut(&mut dossier.disclosures).insert(one.id, one);
        }
    }
    dossier
}

#[test]
fn what_is_marked_and_who_people_are_stands_nowhere_in_an_edition_that_may_not_know() {
    let dossier = with_canaries();
    let said = |edition: Edition| {
        let release = released(edition, &dossier);
        let kinds = ReportKind::ALL.iter().map(|kind| json(&composed(&release, *kind, Language::Dutch)));
        kinds.collect::<String>()
    };
    let (internal, closed, public) = (said(Edition::Internal), said(Edition::Closed), said(Edition::Public));
    assert!(internal.contains("KANARIE-INTERN") && internal.contains("KANARIE-BESLOTEN"));
    assert!(closed.contains("KANARIE-BESLOTEN") && !closed.contains("KANARIE-INTERN"));
    assert!(!public.contains("KANARIE"), "{}", public.split("KANARIE").nth(1).unwrap_or_default());
    let release = released(Edition::Public, &dossier);
    let held = format!("{:?}", (&release.dossier, &release.earlier.as_ref().unwrap().dossier));
    assert!(!held.contains("KANARIE"));
}

#[test]
fn the_public_edition_says_how_small_numbers_are_protected_and_the_internal_one_what_is_hidden() {
    let dossier = sample("vima");
    let headings = |edition: Edition| -> Vec<String> {
        let report = composed(&released(edition, &dossier), ReportKind::Council, Language::Dutch);
        let headings = report.blocks.into_iter().filter_map(|block| match block {
            Block::Heading { level: 1, text, .. } => Some(text),
            _ => None,
        });
        headings.collect()
    };
    let (own, log) = ("Kleine aantallen".to_owned(), "Wat de openbare uitgave niet toont".to_owned());
    assert!(headings(Edition::Public).contains(&own) && !headings(Edition::Public).contains(&log));
    assert!(headings(Edition::Internal).contains(&log) && !headings(Edition::Internal).contains(&own));
    let closed = headings(Edition::Closed);
    assert!(!closed.contains(&own) && !closed.contains(&log));
}

#[test]
fn an_indicator_without_a_figure_that_may_be_shown_is_not_said_to_have_none() {
    let world = World::new(601, 25);
    let release = public(&world.now, &world.then);
    let hidden: Vec<&Indicator> = release
        .protections
        .iter()
        .filter(|(_, one)| one.frequency.is_none())
        .map(|(id, _)| &world.now.indicators[id])
        .collect();
    assert!(!hidden.is_empty());
    let report = composed(&release, ReportKind::Council, Language::Dutch);
    let tables = report.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let rows: Vec<_> = tables.flat_map(|table| &table.rows).filter(|row| row.len() == 5).collect();
    for indicator in hidden {
        let own = rows.iter().find(|row| row[0].text() == indicator.name);
        let texts: Vec<String> = own.unwrap().iter().map(Cell::text).collect();
        assert_eq!((texts[1].as_str(), texts[2].as_str()), ("niet getoond", "niet getoond"));
    }
}
