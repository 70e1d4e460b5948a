//! One thing that a user changes: the unit of writing, of undo, of audit and of merge.

use super::cycle::{CycleOutcome, FrozenFigure, PhaseKind};
use super::noun::{Bond, Noun};
use super::seal;
use super::vocabulary::vocabulary;
use super::{
    Decision, Dossier, Evaluation, Id, Indicator, Key, Kind, Measurement, Person, Phase, Record, Refusal,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// One thing that a user changes.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Adds a record.
    Add(Record),
    /// Replaces a record by its new state.
    Change(Record),
    /// Replaces several records by their new state, as one thing, such as a new order.
    ChangeAll(Vec<Record>),
    /// Removes a record with its parts.
    Remove(Key),
    /// Enters figures of one indicator; those of the same period and cut-off day are replaced.
    Enter(Id<Indicator>, Vec<Measurement>),
    /// Starts a cycle: the cycle with its phases and actions.
    StartCycle(Vec<Record>),
    /// Signs off a phase.
    Sign(SignOff),
    /// Opens a signed phase again; the figures that it froze go.
    Reopen(Id<Phase>),
    /// Takes over a whole plan.
    TakeOver(Vec<Record>),
    /// Makes several edits as one, in their order; it is named by the first.
    Together(Vec<Self>),
    /// Makes several edits as one, under a name of its own.
    Named(EditName, Vec<Self>),
}

/// The sign-off of a phase.
#[derive(Debug, Clone, PartialEq)]
pub struct SignOff {
    /// The phase.
    pub phase: Id<Phase>,
    /// Who signs.
    pub by: Id<Person>,
    /// The day.
    pub on: NaiveDate,
    /// The text of the phase.
    pub text: String,
    /// The figures that Check freezes.
    pub figures: Vec<FrozenFigure>,
    /// What Act decides for the approach.
    pub outcome: Option<CycleOutcome>,
    /// The decision that Act takes.
    pub decision: Option<Decision>,
}

vocabulary! {
    /// What an edit does, for its name in the history.
    Verb as "verb" {
        /// Something new.
        Added = "added",
        /// Something changed.
        Changed = "changed",
        /// Something gone.
        Removed = "removed",
        /// Figures entered.
        Entered = "entered",
        /// A cycle started.
        Started = "started",
        /// A phase signed off.
        Signed = "signed",
        /// A phase opened again.
        Reopened = "reopened",
        /// A whole plan taken over.
        TakenOver = "taken-over",
        /// Areas merged.
        Merged = "merged",
        /// A plan sealed and the next one begun.
        Renewed = "renewed",
        /// A plan made longer.
        Extended = "extended",
    }
}

/// The name of an edit as data, so that it can be said in any language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditName {
    /// What it did.
    pub verb: Verb,
    /// To which noun: the code of a [`Kind`].
    pub noun: String,
    /// To which one, in the zone's own words.
    pub label: String,
}

impl Edit {
    /// Applies the edit.
    ///
    /// # Errors
    /// The rule that it breaks; the dossier is then as it was.
    pub fn apply(&self, dossier: &Dossier) -> Result<Dossier, Refusal> {
        let next = self.unguarded(dossier)?;
        seal::guard(dossier, &next)?;
        Ok(next)
    }

    /// Applies the edit without looking at the seals of plans.
    fn unguarded(&self, dossier: &Dossier) -> Result<Dossier, Refusal> {
        let mut next = dossier.clone();
        match self {
            Self::Add(record) => {
                next.put(record.clone());
                next.check_one(record)?;
            }
            Self::Change(record) => {
                let before =
                    dossier.record(record.key()).ok_or(Refusal::Unknown { kind: record.key().kind() })?;
                guard_signed_phase(&before, record)?;
                next.put(record.clone());
                next.check_one(record)?;
            }
            Self::ChangeAll(records) => {
                for record in records {
                    next = Self::Change(record.clone()).unguarded(&next)?;
                }
            }
            Self::Remove(key) => remove(&mut next, *key)?,
            Self::Enter(indicator, measurements) => enter(&mut next, *indicator, measurements)?,
            Self::StartCycle(records) | Self::TakeOver(records) => {
                for record in records {
                    next.put(record.clone());
                }
                for record in records {
                    next.check_one(record)?;
                }
            }
            Self::Sign(sign_off) => sign(&mut next, sign_off)?,
            Self::Reopen(phase) => reopen(&mut next, *phase)?,
            Self::Together(edits) | Self::Named(_, edits) => {
                for edit in edits {
                    next = edit.unguarded(&next)?;
                }
            }
        }
        Ok(next)
    }

    /// The name of the edit, read in the dossier before and after it.
    pub fn name(&self, before: &Dossier, after: &Dossier) -> EditName {
        let name = |verb, kind: Kind, label| EditName { verb, noun: kind.code().to_owned(), label };
        match self {
            Self::Add(record) => name(Verb::Added, record.key().kind(), record.label(after)),
            Self::Change(record) => name(Verb::Changed, record.key().kind(), record.label(after)),
            Self::ChangeAll(records) => {
                let kind = records.first().map_or(Kind::Plan, |record| record.key().kind());
                let label = records.first().map_or_else(String::new, |record| record.label(after));
                name(Verb::Changed, kind, label)
            }
            Self::Remove(key) => {
                let label = before.record(*key).map_or_else(String::new, |record| record.label(before));
                name(Verb::Removed, key.kind(), label)
            }
            Self::Enter(indicator, measurements) => {
                let of = after.get(*indicator).map_or("", |indicator| indicator.name.as_str());
                let label = match measurements.as_slice() {
                    [one] => format!("{of} {}", one.period),
                    many => format!("{of} ({})", many.len()),
                };
                name(Verb::Entered, Kind::Measurement, label)
            }
            Self::StartCycle(records) => {
                let label = records.first().map_or_else(String::new, |record| record.label(after));
                name(Verb::Started, Kind::Cycle, label)
            }
            Self::Sign(SignOff { phase, .. }) => name(
                Verb::Signed,
                Kind::Phase,
                after.get(*phase).map_or_else(String::new, |p| p.label(after)),
            ),
            Self::Reopen(phase) => name(
                Verb::Reopened,
                Kind::Phase,
                after.get(*phase).map_or_else(String::new, |p| p.label(after)),
            ),
            Self::TakeOver(_) => {
                let label = after.plans.values().next().map_or_else(String::new, |plan| plan.title.clone());
                name(Verb::TakenOver, Kind::Plan, label)
            }
            Self::Named(name, _) => name.clone(),
            Self::Together(edits) => match edits.first() {
                Some(first) => first.name(before, after),
                None => name(Verb::Changed, Kind::Plan, String::new()),
            },
        }
    }
}

/// Refuses that the text or the day of a signed phase is changed behind its signature.
fn guard_signed_phase(before: &Record, after: &Record) -> Result<(), Refusal> {
    match (before, after) {
        (Record::Phase(before), Record::Phase(after)) if before.signed_on.is_some() && before != after => {
            Err(Refusal::PhaseClosed { phase: before.kind })
        }
        _ => Ok(()),
    }
}

fn remove(dossier: &mut Dossier, key: Key) -> Result<(), Refusal> {
    if !dossier.holds(key) {
        return Err(Refusal::Unknown { kind: key.kind() });
    }
    let mentions = dossier.mentions();
    let going = dossier.parts_by(key, &mentions);
    let goes: HashSet<Key> = going.iter().copied().collect();
    for part in &going {
        let users: Vec<Key> = mentions
            .get(part)
            .into_iter()
            .flatten()
            .filter(|(user, bond)| *bond == Bond::Use && !goes.contains(user))
            .filter(|(user, _)| succeeded(dossier, *user, *part).is_none())
            .map(|(user, _)| *user)
            .collect();
        if let Some(user) = users.first() {
            let example = dossier.record(*user).map_or_else(String::new, |record| record.label(dossier));
            return Err(Refusal::InUse { kind: part.kind(), by: user.kind(), example, count: users.len() });
        }
    }
    for part in &going {
        let evaluations: Vec<Evaluation> = dossier
            .evaluations
            .keys()
            .filter_map(|id| succeeded(dossier, Key::Evaluation(*id), *part))
            .collect();
        for evaluation in evaluations {
            dossier.put(Record::Evaluation(Evaluation { successor: None, ..evaluation }));
        }
    }
    for part in going {
        dossier.take(part);
    }
    Ok(())
}

/// The final evaluation of an objective that another one carries on, which lets that one go.
fn succeeded(dossier: &Dossier, evaluation: Key, successor: Key) -> Option<Evaluation> {
    let (Key::Evaluation(id), Key::Objective(successor)) = (evaluation, successor) else { return None };
    dossier.get(id).filter(|one| one.successor == Some(successor)).cloned()
}

fn enter(
    dossier: &mut Dossier,
    indicator: Id<Indicator>,
    measurements: &[Measurement],
) -> Result<(), Refusal> {
    if dossier.get(indicator).is_none() {
        return Err(Refusal::Unknown { kind: Kind::Indicator });
    }
    for measurement in measurements {
        let same = |other: &&Measurement| {
            other.indicator == indicator
                && (other.area, other.period) == (measurement.area, measurement.period)
                && other.cut_off == measurement.cut_off
        };
        let id = dossier.measurements.values().find(same).map_or(measurement.id, |other| other.id);
        let record = Record::Measurement(Measurement { id, indicator, ..measurement.clone() });
        dossier.put(record.clone());
        dossier.check_one(&record)?;
    }
    Ok(())
}

fn sign(dossier: &mut Dossier, sign_off: &SignOff) -> Result<(), Refusal> {
    let phase = dossier.get(sign_off.phase).cloned().ok_or(Refusal::Unknown { kind: Kind::Phase })?;
    if phase.signed_on.is_some() {
        return Err(Refusal::PhaseSigned { phase: phase.kind });
    }
    let signed = Record::Phase(Phase {
        text: sign_off.text.clone(),
        signed_by: Some(sign_off.by),
        signed_on: Some(sign_off.on),
        ..phase.clone()
    });
    dossier.put(signed.clone());
    dossier.check_one(&signed)?;
    if phase.kind == PhaseKind::Check {
        for figure in &sign_off.figures {
            let record = Record::FrozenFigure(FrozenFigure { cycle: phase.cycle, ..figure.clone() });
            dossier.put(record.clone());
            dossier.check_one(&record)?;
        }
    }
    if phase.kind == PhaseKind::Act {
        if let Some(mut cycle) = dossier.get(phase.cycle).cloned() {
            cycle.outcome = sign_off.outcome;
            dossier.put(Record::Cycle(cycle));
        }
        if let Some(decision) = &sign_off.decision {
            let record = Record::Decision(Decision { cycle: Some(phase.cycle), ..decision.clone() });
            dossier.put(record.clone());
            dossier.check_one(&record)?;
        }
    }
    Ok(())
}

fn reopen(dossier: &mut Dossier, id: Id<Phase>) -> Result<(), Refusal> {
    let phase = dossier.get(id).cloned().ok_or(Refusal::Unknown { kind: Kind::Phase })?;
    let later =
        |other: &&Phase| other.cycle == phase.cycle && other.kind > phase.kind && other.signed_on.is_some();
    if let Some(later) = dossier.phases.values().find(later) {
        return Err(Refusal::PhaseBuiltUpon { phase: phase.kind, later: later.kind });
    }
    if phase.kind == PhaseKind::Check {
        let frozen: Vec<_> =
            dossier.frozen_figures.values().filter(|f| f.cycle == phase.cycle).map(Noun::id).collect();
        for figure in frozen {
            dossier.take(Key::FrozenFigure(figure));
        }
    }
    if phase.kind == PhaseKind::Act
        && let Some(mut cycle) = dossier.get(phase.cycle).cloned()
    {
        cycle.outcome = None;
        dossier.put(Record::Cycle(cycle));
    }
    dossier.put(Record::Phase(Phase { signed_by: None, signed_on: None, ..phase }));
    Ok(())
}
