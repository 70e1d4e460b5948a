//! What asks attention on a day, and what comes soon.

use super::judgement::Judgement;
use crate::domain::{Action, ActionState, Decision, Dossier, Id, Indicator, Key, Meeting, Phase, Status};
use chrono::{Days, NaiveDate};
use std::collections::BTreeMap;

/// Something that asks attention.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// What it is.
    pub kind: FindingKind,
    /// How it stands: off course or attention.
    pub status: Status,
    /// Since when, if it has a day.
    pub since: Option<NaiveDate>,
}

/// What asks attention.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FindingKind {
    /// An indicator is off course.
    OffCourse(Id<Indicator>),
    /// An indicator has no fresh figure.
    Stale(Id<Indicator>),
    /// An action is late.
    LateAction(Id<Action>),
    /// A phase should have been signed.
    LatePhase(Id<Phase>),
    /// A decision should have been carried out.
    LateDecision(Id<Decision>),
}

/// Something that comes soon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Upcoming {
    /// The day.
    pub day: NaiveDate,
    /// What it is.
    pub kind: UpcomingKind,
}

/// What comes soon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UpcomingKind {
    /// A meeting.
    Meeting(Id<Meeting>),
    /// The last day to sign a phase.
    Phase(Id<Phase>),
    /// The last day of an action.
    Action(Id<Action>),
    /// The last day of a decision.
    Decision(Id<Decision>),
}

/// What asks attention, the most serious first.
pub(super) fn findings(
    dossier: &Dossier,
    judged: &BTreeMap<Id<Indicator>, Judgement>,
    on: NaiveDate,
) -> Vec<Finding> {
    let mut found = Vec::new();
    for (id, judgement) in judged {
        let informative = judgement.status == Status::Informative;
        if judgement.status == Status::OffCourse {
            found.push(Finding { kind: FindingKind::OffCourse(*id), status: Status::OffCourse, since: None });
        } else if judgement.is_stale || (judgement.series.readings.is_empty() && !informative) {
            let since = judgement.series.last().map(|reading| reading.period.last_day());
            found.push(Finding { kind: FindingKind::Stale(*id), status: Status::Attention, since });
        }
    }
    for decision in dossier.decisions.values().filter(|decision| decision.is_late(on)) {
        let kind = FindingKind::LateDecision(decision.id);
        found.push(Finding { kind, status: Status::OffCourse, since: decision.due });
    }
    let late = |action: &&Action| action.is_late(on) && !dossier.is_sealed(Key::Action(action.id));
    for action in dossier.actions.values().filter(late) {
        found.push(Finding {
            kind: FindingKind::LateAction(action.id),
            status: Status::OffCourse,
            since: action.end,
        });
    }
    let late = |phase: &&Phase| phase.is_late(on) && !dossier.is_sealed(Key::Phase(phase.id));
    for phase in dossier.phases.values().filter(late) {
        found.push(Finding {
            kind: FindingKind::LatePhase(phase.id),
            status: Status::Attention,
            since: phase.due,
        });
    }
    found.sort_by_key(|finding| (finding.status != Status::OffCourse, finding.since));
    found
}

/// What comes in the days after a day, the soonest first.
pub(super) fn upcoming(dossier: &Dossier, on: NaiveDate, days: u64) -> Vec<Upcoming> {
    let until = on + Days::new(days);
    let soon = |day: Option<NaiveDate>| day.filter(|day| *day >= on && *day <= until);
    let mut found = Vec::new();
    for meeting in dossier.meetings.values() {
        found.extend(soon(Some(meeting.day)).map(|day| (day, UpcomingKind::Meeting(meeting.id))));
    }
    let waits = |phase: &&Phase| {
        phase.signed_on.is_none_or(|signed| signed > on) && !dossier.is_sealed(Key::Phase(phase.id))
    };
    for phase in dossier.phases.values().filter(waits) {
        found.extend(soon(phase.due).map(|day| (day, UpcomingKind::Phase(phase.id))));
    }
    for decision in dossier.decisions.values().filter(|decision| decision.is_open(on)) {
        found.extend(soon(decision.due).map(|day| (day, UpcomingKind::Decision(decision.id))));
    }
    let open = |action: &&Action| {
        let is_running = action.state != ActionState::Dropped && !action.is_done(on);
        is_running && !dossier.is_sealed(Key::Action(action.id))
    };
    for action in dossier.actions.values().filter(open) {
        found.extend(soon(action.end).map(|day| (day, UpcomingKind::Action(action.id))));
    }
    found.sort_by_key(|(day, _)| *day);
    found.into_iter().map(|(day, kind)| Upcoming { day, kind }).collect()
}
