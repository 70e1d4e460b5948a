//! What happened to actions, phases and decisions.

use super::Moment;
use crate::domain::{Action, ActionState, Decision, DecisionState, Dossier, Key, Phase, vocabulary};
use chrono::NaiveDate;

vocabulary! {
    /// What happened to an action, a phase or a decision.
    HappeningKind as "since-happening" {
        /// A decision was taken.
        Decided = "decided",
        /// A decision was carried out.
        CarriedOut = "carried-out",
        /// A decision was given up.
        DecisionDropped = "decision-dropped",
        /// A decision became late.
        DecisionLate = "decision-late",
        /// An action was finished.
        Finished = "finished",
        /// An action became late.
        BecameLate = "became-late",
        /// The last day of an action that is not finished moved.
        Moved = "moved",
        /// An action was given up.
        Dropped = "dropped",
        /// A phase was signed off.
        Signed = "signed",
    }
}

/// Something that happened to what is done.
#[derive(Debug, Clone, PartialEq)]
pub struct Happening {
    /// The action, phase or decision.
    pub key: Key,
    /// What happened.
    pub kind: HappeningKind,
    /// Its day: done, signed, decided or due on; none when no day is known.
    pub day: Option<NaiveDate>,
    /// The last day before it moved.
    pub was: Option<NaiveDate>,
}

/// What happened between two moments: by kind, then the latest first.
pub(super) fn happenings(then: Moment<'_>, now: Moment<'_>) -> Vec<Happening> {
    let (from, until) = (then.1.on, now.1.on);
    let mut happenings = Vec::new();
    for decision in now.0.decisions.values() {
        happenings.extend(of_decision(then.0.get(decision.id), decision, from, until));
    }
    for action in now.0.actions.values() {
        happenings.extend(of_action(then, now.0, action, until));
    }
    for phase in now.0.phases.values() {
        let signed = |phase: &Phase, day: NaiveDate| phase.signed_on.filter(|signed| *signed <= day);
        let before = then.0.get(phase.id).and_then(|was| signed(was, from));
        if let (None, Some(day)) = (before, signed(phase, until)) {
            happenings.push(happening(Key::Phase(phase.id), HappeningKind::Signed, Some(day)));
        }
    }
    happenings.sort_by(|one, other| one.kind.cmp(&other.kind).then(other.day.cmp(&one.day)));
    happenings
}

fn happening(key: Key, kind: HappeningKind, day: Option<NaiveDate>) -> Happening {
    Happening { key, kind, day, was: None }
}

fn of_decision(was: Option<&Decision>, is: &Decision, from: NaiveDate, until: NaiveDate) -> Vec<Happening> {
    let key = Key::Decision(is.id);
    if is.decided_on > until {
        return Vec::new();
    }
    let done = |one: &Decision, day: NaiveDate| {
        one.state == DecisionState::Done && one.done_on.is_none_or(|done| done <= day)
    };
    let dropped = |one: &Decision| one.state == DecisionState::Dropped;
    let known = was.filter(|was| was.decided_on <= from);
    let mut happenings = Vec::new();
    if known.is_none() {
        happenings.push(happening(key, HappeningKind::Decided, Some(is.decided_on)));
    }
    if done(is, until) && !known.is_some_and(|was| done(was, from)) {
        happenings.push(happening(key, HappeningKind::CarriedOut, is.done_on));
    } else if dropped(is) && !known.is_some_and(dropped) {
        happenings.push(happening(key, HappeningKind::DecisionDropped, None));
    } else if is.is_late(until) && !known.is_some_and(|was| was.is_late(from)) {
        happenings.push(happening(key, HappeningKind::DecisionLate, is.due));
    }
    happenings
}

fn of_action(then: Moment<'_>, now: &Dossier, is: &Action, until: NaiveDate) -> Option<Happening> {
    let (key, from) = (Key::Action(is.id), then.1.on);
    let was = then.0.get(is.id);
    let dropped = |one: &Action| one.state == ActionState::Dropped;
    if is.is_done(until) {
        let before = was.is_some_and(|was| was.is_done(from));
        return (!before).then(|| happening(key, HappeningKind::Finished, is.done_on));
    }
    if dropped(is) {
        let open = was.is_some_and(|was| !dropped(was));
        return open.then(|| happening(key, HappeningKind::Dropped, None));
    }
    // What a closed plan left unfinished is told by its evaluation.
    if is.is_late(until) && !now.is_sealed(key) && !was.is_some_and(|was| was.is_late(from)) {
        return Some(happening(key, HappeningKind::BecameLate, is.end));
    }
    let was = was.filter(|was| was.end != is.end)?;
    Some(Happening { key, kind: HappeningKind::Moved, day: is.end, was: was.end })
}
