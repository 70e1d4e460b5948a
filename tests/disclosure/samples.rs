//! The five zones, with marks by chance: what is left keeps every rule.

use super::world::{Chance, World, put};
use crate::support::{day, mint};
use kadans::analysis::{Release, Times, Withholding};
use kadans::domain::*;
use kadans::exchange::{SAMPLES, plan_json};

fn sample(json: &str) -> Dossier {
    plan_json::read(json, &mut mint()).unwrap().apply(&Dossier::default()).unwrap()
}

/// Marks some records of every sort that can be marked, instead of those that are.
fn marked(mut dossier: Dossier, chance: &mut Chance) -> Dossier {
    dossier.disclosures = std::sync::Arc::default();
    let mut mint = Mint::new(1_950_000_000_000, chance.below(1 << 40));
    dossier.disclosures = Table::default();
    for kind in ["priority", "objective", "indicator", "action_plan", "action", "decision"] {
        let records = dossier.records(Kind::from_code(kind).unwrap());
        for record in &records {
            let level = chance.one_of(DisclosureLevel::ALL);
            let is_allowed = level != DisclosureLevel::Open || kind == "indicator";
            if chance.below(6) > 0 || !is_allowed {
                continue;
            }
            let mut fields = serde_json::json!({
                "id": mint.id::<Disclosure>().number(), "priority": null, "objective": null, "indicator": null,
                "action_plan": null, "action": null, "decision": null, "level": level.code(),
                "threshold": null, "reason": "Zo beslist.",
            });
            fields[kind] = record.key().number().into();
            let Record::Disclosure(one) = Record::from_fields(Kind::Disclosure, fields).unwrap() else {
                return dossier;
            };
            put(&mut dossier, one);
        }
    }
    dossier.check().unwrap();
    dossier
}

#[test]
fn whatever_is_marked_every_edition_of_every_sample_keeps_every_rule() {
    for sample_of in &SAMPLES {
        let whole = sample(sample_of.json);
        for seed in 0..6 {
            let dossier = marked(whole.clone(), &mut Chance::new(seed));
            for edition in [Edition::Closed, Edition::Public] {
                let times = Times::of_day(day("2022-12-31"));
                let release = Release::of(edition, &dossier, day("2023-10-31"), Some((&whole, times)));
                for shown in [&release.dossier, &release.earlier.unwrap().dossier] {
                    shown
                        .check()
                        .unwrap_or_else(|why| panic!("{} {seed} {edition:?}: {why}", sample_of.code));
                }
            }
        }
    }
}

#[test]
fn any_record_can_be_taken_out_of_every_sample_without_a_trace() {
    for sample_of in &SAMPLES {
        let whole = sample(sample_of.json);
        let mut chance = Chance::new(9);
        for kind in Kind::ALL {
            let keys: Vec<Key> = whole.records(*kind).iter().map(Record::key).collect();
            let some: Vec<Key> = keys.into_iter().filter(|_| chance.below(7) == 0).take(5).collect();
            let rest = whole.without(&some);
            assert!(some.iter().all(|key| !rest.holds(*key)));
            rest.check().unwrap_or_else(|why| panic!("{} {kind:?}: {why}", sample_of.code));
        }
        assert!(whole.without(&[]).is_same(&whole));
    }
}

#[test]
fn the_log_of_the_zone_tells_every_protection_of_the_public_edition_and_no_other() {
    for seed in 300..310 {
        let World { now, then } = World::new(seed, 25);
        let release = |edition| Release::of(edition, &now, day("2023-10-31"), Some((&then, World::times())));
        let (own, public) = (release(Edition::Internal), release(Edition::Public));
        assert!(own.protections.is_empty() && public.log.is_empty() && own.dossier == now);
        let logged = |id: &Id<Indicator>| {
            let of_this = own.log.iter().filter(move |one| one.key == Key::Indicator(*id));
            of_this.map(|one| &one.what).collect::<Vec<_>>()
        };
        for id in now.indicators.keys() {
            let hidden = public.protections.get(id);
            let is_told = logged(id).iter().any(|what| {
                matches!(
                    what,
                    Withholding::Periods { .. } | Withholding::Indicator { .. } | Withholding::Year { .. }
                )
            });
            assert_eq!(is_told, hidden.is_some(), "{hidden:?}");
        }
    }
}
