//! The PDCA ring of a cycle.

use super::ring::{PhaseState, Ring};
use crate::domain::{Cycle, Dossier, PhaseKind, Vocabulary};
use crate::words::Words;
use chrono::NaiveDate;

/// The ring of a cycle on a day, with the letter of the phase that is under way.
pub fn cycle_ring(dossier: &Dossier, cycle: &Cycle, on: NaiveDate, words: &Words) -> Ring {
    let current = cycle.current_phase(dossier, on);
    let mut phases = [PhaseState::Waiting; 4];
    for (state, kind) in phases.iter_mut().zip(PhaseKind::ALL) {
        *state = match current {
            None => PhaseState::Done,
            Some(phase) if *kind < phase.kind => PhaseState::Done,
            Some(phase) if *kind == phase.kind && phase.is_late(on) => PhaseState::Late,
            Some(phase) if *kind == phase.kind => PhaseState::Current,
            Some(_) => PhaseState::Waiting,
        };
    }
    let kind = current.map_or(PhaseKind::Act, |phase| phase.kind);
    let letter = words.say(&format!("phase-letter-{}", kind.code())).chars().next();
    Ring { phases, letter }
}
