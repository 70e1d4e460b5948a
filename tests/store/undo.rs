//! Undo and redo, over a long random walk and across restarts.

use crate::support::{day, folder, mint, now, small_document};
use kadans::domain::*;
use kadans::store::{Document, EditError};

/// A small generator, so that a walk can be repeated by its seed.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % sides
    }

    fn pick<'a, T>(&mut self, from: impl Iterator<Item = &'a T>) -> Option<&'a T> {
        let all: Vec<&T> = from.collect();
        if all.is_empty() { None } else { Some(all[self.throw(all.len())]) }
    }
}

/// An edit that may or may not be allowed.
fn random_edit(dossier: &Dossier, dice: &mut Dice, mint: &mut Mint) -> Option<Edit> {
    let text = format!("tekst {}", dice.throw(10_000));
    Some(match dice.throw(14) {
        0 => Edit::Add(Record::Person(Person {
            id: mint.id(),
            code: text.clone(),
            function: text,
            name: None,
            state: PersonState::Active,
        })),
        1 => {
            let person = dice.pick(dossier.people.values())?.clone();
            Edit::Change(Record::Person(Person { name: Some(text), ..person }))
        }
        2 => {
            let objective = dice.pick(dossier.objectives.values())?.clone();
            let (id, code) = (mint.id(), text.clone());
            Edit::Add(Record::Objective(Objective {
                id,
                code,
                parent: Some(objective.id),
                title: text,
                ..objective
            }))
        }
        3 => {
            let objective = dice.pick(dossier.objectives.values())?.clone();
            let weight = dice.throw(1000) as f64 / 7.0;
            Edit::Change(Record::Objective(Objective { weight, deadline: None, ..objective }))
        }
        4 => {
            let indicator = dice.pick(dossier.indicators.values())?.clone();
            Edit::Add(Record::Indicator(Indicator {
                id: mint.id(),
                code: text.clone(),
                name: text,
                ..indicator
            }))
        }
        5 | 6 => {
            let indicator = dice.pick(dossier.indicators.values())?;
            let mut period = indicator.period_of(day("2020-01-01"));
            for _ in 0..dice.throw(40) {
                period = period.next();
            }
            let mut block = Vec::new();
            for _ in 0..=dice.throw(5) {
                block.push(Measurement {
                    id: mint.id(),
                    indicator: indicator.id,
                    area: None,
                    period,
                    cut_off: period.last_day(),
                    value: dice.throw(100_000) as f64 / 3.0,
                    denominator: None,
                    note: text.clone(),
                });
                period = period.next();
            }
            Edit::Enter(indicator.id, block)
        }
        7 => {
            let plan = dice.pick(dossier.action_plans.values())?;
            let cycle = Cycle {
                id: mint.id(),
                action_plan: plan.id,
                year: 2000 + dice.throw(60) as i32,
                outcome: None,
            };
            let phases = PhaseKind::ALL.iter().map(|kind| {
                let (id, cycle) = (mint.id(), cycle.id);
                let text = String::new();
                Record::Phase(Phase {
                    id,
                    cycle,
                    kind: *kind,
                    due: None,
                    text,
                    signed_by: None,
                    signed_on: None,
                })
            });
            let phases: Vec<Record> = phases.collect();
            Edit::StartCycle(std::iter::once(Record::Cycle(cycle)).chain(phases).collect())
        }
        8 | 9 => {
            let phase = dice.pick(dossier.phases.values())?.clone();
            let by = dice.pick(dossier.people.values())?.id;
            let indicator = dice.pick(dossier.indicators.values())?.id;
            let figure = FrozenFigure {
                id: mint.id(),
                cycle: phase.cycle,
                indicator,
                day: day("2023-10-31"),
                value: dice.throw(1000) as f64 / 9.0,
                expected: None,
                status: Status::Attention,
            };
            let (on, figures, outcome) = (day("2023-11-07"), vec![figure], Some(CycleOutcome::Adjust));
            Edit::Sign(SignOff { phase: phase.id, by, on, text, figures, outcome, decision: None })
        }
        10 => Edit::Reopen(dice.pick(dossier.phases.values())?.id),
        11 => {
            let cycle = dice.pick(dossier.cycles.values())?.id;
            Edit::Add(Record::Action(Action {
                id: mint.id(),
                cycle,
                title: text,
                owner: None,
                function: None,
                start: None,
                end: Some(day("2023-12-31")),
                state: ActionState::Busy,
                progress: dice.throw(101) as i64,
                hours: Some(dice.throw(500) as f64),
                done_on: None,
                position: 1,
            }))
        }
        12 => Edit::Remove(Noun::record(dice.pick(dossier.actions.values())?.clone()).key()),
        _ => match dice.throw(4) {
            0 if dossier.action_plans.len() < dossier.objectives.len() => {
                let leaf = |one: &&Objective| one.children(dossier).is_empty() && one.code != "O1";
                Edit::Remove(Noun::record(dice.pick(dossier.objectives.values().filter(leaf))?.clone()).key())
            }
            1 => Edit::Remove(Noun::record(dice.pick(dossier.people.values())?.clone()).key()),
            2 if dossier.indicators.len() > 2 => {
                Edit::Remove(Noun::record(dice.pick(dossier.indicators.values())?.clone()).key())
            }
            _ => Edit::Remove(Noun::record(dice.pick(dossier.cycles.values())?.clone()).key()),
        },
    })
}

#[test]
fn a_thousand_random_edits_are_undone_and_redone_exactly_across_a_restart() {
    let folder = folder();
    let (path, mut document) = small_document(&folder);
    let (mut dice, mut mint) = (Dice(20_231_031), mint());
    let mut digests = vec![document.digest().unwrap()];
    let mut dossiers = vec![document.dossier().clone()];
    let mut refused = 0;
    while digests.len() <= 1000 {
        let Some(edit) = random_edit(document.dossier(), &mut dice, &mut mint) else { continue };
        let before = document.dossier().clone();
        match document.edit(&edit, &now()) {
            Ok(_) if *document.dossier() != before => {
                digests.push(document.digest().unwrap());
                dossiers.push(document.dossier().clone());
            }
            Ok(_) => {}
            Err(EditError::Refused(_)) => {
                refused += 1;
                assert_eq!(*document.dossier(), before, "a refused edit changes nothing");
            }
            Err(error) => panic!("{error}"),
        }
    }
    assert!(refused > 10, "the walk meets refusals too");
    document.dossier().check().unwrap();

    for step in (0..1000).rev() {
        if step == 500 {
            drop(document);
            document = Document::open(&path).unwrap();
        }
        document.undo(&now()).unwrap();
        assert_eq!(document.digest().unwrap(), digests[step], "undone to step {step}");
        assert_eq!(*document.dossier(), dossiers[step], "undone to step {step}");
    }
    assert!(matches!(document.undo(&now()), Err(EditError::NothingToUndo)));

    for (step, digest) in digests.iter().enumerate().skip(1) {
        if step == 500 {
            drop(document);
            document = Document::open(&path).unwrap();
        }
        document.redo(&now()).unwrap();
        assert_eq!(document.digest().unwrap(), *digest, "redone to step {step}");
    }
    assert!(matches!(document.redo(&now()), Err(EditError::NothingToRedo)));
    assert_eq!(*document.dossier(), dossiers[1000]);
}

#[test]
fn undo_keeps_the_name_of_what_it_undoes_after_a_restart() {
    let folder = folder();
    let (path, mut document) = small_document(&folder);
    let indicator = document.dossier().indicators.values().next().unwrap().clone();
    let measurement = Measurement {
        id: mint().id(),
        indicator: indicator.id,
        area: None,
        period: "2023-09".parse().unwrap(),
        cut_off: day("2023-10-15"),
        value: 5.0,
        denominator: None,
        note: String::new(),
    };
    document.edit(&Edit::Enter(indicator.id, vec![measurement]), &now()).unwrap();
    drop(document);
    let changed = Document::open(&path).unwrap().changed();
    let name = changed.undo.unwrap();
    assert_eq!(name.verb, Verb::Entered);
    assert_eq!(name.label, "Inbraken in woningen 2023-09");
    assert_eq!(changed.redo, None);
}

#[test]
fn a_new_edit_after_undo_leaves_nothing_to_redo() {
    let folder = folder();
    let (_, mut document) = small_document(&folder);
    let rename = |document: &Document, name: &str| {
        let zone = document.dossier().zone().unwrap().clone();
        Edit::Change(Record::Zone(Zone { name: name.to_owned(), ..zone }))
    };
    let edit = rename(&document, "PZ Een");
    document.edit(&edit, &now()).unwrap();
    document.undo(&now()).unwrap();
    let edit = rename(&document, "PZ Twee");
    let changed = document.edit(&edit, &now()).unwrap();
    assert_eq!(changed.redo, None);
    assert_eq!(document.history().len(), 4, "the log keeps what was undone");
    assert_eq!(document.undo(&now()).unwrap().dossier.zone().unwrap().name, "PZ Voorbeeld");
}

#[test]
fn the_plan_that_a_document_was_made_from_cannot_be_undone() {
    let folder = folder();
    let (_, mut document) = small_document(&folder);
    assert!(matches!(document.undo(&now()), Err(EditError::NothingToUndo)));
}
