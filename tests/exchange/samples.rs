//! The five zones: what their texts say has its place, and nothing is lost on the way through a document.

use crate::support::{day, folder, mint, now};
use kadans::analysis::{Picture, plan_check};
use kadans::domain::*;
use kadans::exchange::{SAMPLES, plan_json};
use kadans::store::Document;
use std::collections::BTreeSet;

/// The heading of each zone in the README, and its sample.
const TITLES: [(&str, &str); 5] = [
    ("ViMa", "vima"),
    ("Maasland", "maasland"),
    ("Balen-Dessel-Mol", "balen-dessel-mol"),
    ("CARMA", "carma"),
    ("Minos", "minos"),
];

fn dossier(code: &str) -> Dossier {
    let sample = SAMPLES.iter().find(|sample| sample.code == code).unwrap();
    plan_json::read(sample.json, &mut mint()).unwrap().apply(&Dossier::default()).unwrap()
}

#[test]
fn every_sample_comes_back_from_a_document_as_it_went_in() {
    for sample in SAMPLES {
        let folder = folder();
        let path = folder.path().join("zone.kadans");
        let edit = plan_json::read(sample.json, &mut mint()).unwrap();
        drop(Document::create(&path, &edit, &now()).unwrap());
        let document = Document::open(&path).unwrap();
        assert!(plan_json::write(&document.changed().dossier) == sample.json, "{}", sample.code);
    }
}

/// The places that a table of the README names, as noun and code, by zone.
fn places() -> Vec<(&'static str, &'static str, Vec<&'static str>)> {
    let readme = include_str!("../../sample_plans/README.md");
    let mut found = Vec::new();
    let mut zone = "";
    for line in readme.lines() {
        if let Some(title) = line.strip_prefix("## ") {
            zone = title;
        }
        let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
        let [says, _, places] = cells.as_slice() else { continue };
        if !places.starts_with('`') || says.starts_with('`') {
            continue;
        }
        found.push((zone, *says, places.split('`').skip(1).step_by(2).collect()));
    }
    found
}

#[test]
fn every_statement_of_each_zone_has_the_places_that_the_readme_names() {
    let rows = places();
    for (title, code) in TITLES {
        let dossier = dossier(code);
        let own: Vec<_> = rows.iter().filter(|(zone, ..)| *zone == title).collect();
        assert!(own.len() >= 25, "{title} has {} statements", own.len());
        for (_, says, places) in own {
            assert!(!places.is_empty(), "{title}: {says}");
            for place in places {
                let (noun, wanted) = place.split_once(' ').unwrap_or_else(|| panic!("{title}: {place}"));
                let kind = Kind::from_code(noun).unwrap_or_else(|| panic!("{title}: {noun} is no noun"));
                let there = dossier.records(kind).iter().any(|one| one.code().as_deref() == Some(wanted));
                assert!(there, "{title}: {says}: there is no {place}");
            }
        }
    }
}

#[test]
fn each_zone_keeps_the_structure_of_its_own() {
    let maasland = dossier("maasland");
    let principles: Vec<_> =
        maasland.statements.values().filter(|one| one.kind == StatementKind::Principle).collect();
    assert_eq!(principles.len(), 5);
    for principle in principles {
        let committed = |one: &&Commitment| one.statement == Some(principle.id);
        assert!(maasland.commitments.values().any(|one| committed(&one)), "{}", principle.heading);
    }
    let cornerstone = maasland.functions.values().find(|one| one.standing == Standing::Cornerstone).unwrap();
    assert_eq!(cornerstone.notions.lines().count(), 3, "{}", cornerstone.notions);

    let balen = dossier("balen-dessel-mol");
    assert_eq!(balen.value_groups.len(), 4);
    for group in balen.value_groups.keys() {
        assert_eq!(balen.core_values.values().filter(|value| value.group == Some(*group)).count(), 4);
    }

    let carma = dossier("carma");
    let on_top = |one: &&Objective| carma.get(one.level).is_some_and(|level| level.depth == 1);
    let strategic: Vec<_> = carma.objectives.values().filter(on_top).collect();
    assert_eq!(strategic.len(), 2);
    assert_eq!((carma.action_fields.len(), carma.functions.len()), (4, 5));
    let tactical = |one: &&Objective| carma.get(one.level).is_some_and(|level| level.depth == 2);
    assert_eq!(carma.objectives.values().filter(tactical).count(), 16, "four verbs in four fields");
    let serves_both = |one: &&&Objective| {
        let serves = |larger: &&&Objective| larger.served_by(&carma).iter().any(|below| below.id == one.id);
        strategic.iter().filter(|larger| serves(larger)).count() == 2
    };
    let tactical: Vec<_> = carma.objectives.values().filter(tactical).collect();
    assert_eq!(tactical.iter().filter(serves_both).count(), 16);

    let minos = dossier("minos");
    let points = minos.statements.values().filter(|one| one.kind == StatementKind::VisionPoint);
    assert_eq!(points.count(), 6);
    let promises: Vec<_> =
        minos.commitments.values().filter(|one| one.kind == CommitmentKind::Promise).collect();
    let proven = |one: &&&Commitment| minos.proofs.values().any(|proof| proof.commitment == one.id);
    assert!(promises.len() >= 20 && promises.iter().filter(proven).count() == promises.len() - 1);
    let names: Vec<_> = minos.core_values.values().map(|value| value.name.as_str()).collect();
    assert_eq!(names, ["Betrokken", "Mensgericht", "Veerkrachtig"]);
    assert!(minos.value_groups.is_empty());

    let vima = dossier("vima");
    let on = |track| vima.priorities.values().filter(|one| one.track == track).count();
    assert_eq!((on(Track::External), on(Track::Internal)), (5, 3));
    assert!(vima.priorities.values().all(|one| !one.reason.is_empty() && one.decided_by.is_some()));
}

/// What the README says that the plan check finds in a zone: each finding with its place, and the day.
fn told(title: &str) -> (String, BTreeSet<String>) {
    let readme = include_str!("../../sample_plans/README.md");
    let own = readme.split("\n## ").find(|part| part.starts_with(title)).unwrap();
    let (_, found) = own.split_once("### What the plan check finds on ").unwrap();
    let (day, table) = found.split_once('\n').unwrap();
    let mut all = BTreeSet::new();
    for line in table.lines().filter(|line| line.starts_with("| `")) {
        let quoted: Vec<&str> = line.split('`').skip(1).step_by(2).collect();
        let [kind, places @ ..] = quoted.as_slice() else { continue };
        all.extend(places.iter().map(|place| format!("{kind} {place}")));
    }
    (day.to_owned(), all)
}

#[test]
fn the_plan_check_finds_in_each_sample_what_the_readme_lists_and_nothing_else() {
    for (title, code) in TITLES {
        let dossier = dossier(code);
        let (on, told) = told(title);
        let picture = Picture::of(&dossier, day(&on));
        let found: BTreeSet<String> = plan_check(&dossier, &picture)
            .iter()
            .map(|remark| {
                let record = dossier.record(remark.key).unwrap();
                let place = record.code().unwrap_or_else(|| record.label(&dossier));
                [remark.kind.code(), remark.key.kind().code(), &place].join(" ")
            })
            .collect();
        assert_eq!(found, told, "{title}");
    }
}
