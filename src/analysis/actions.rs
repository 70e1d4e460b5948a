//! How far the actions have come, beside the time that has passed.

use crate::domain::{Action, ActionState, Cycle, Dossier, Id};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// The actions of some cycles on a day.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActionTally {
    /// Actions that were not given up.
    pub all: usize,
    /// Finished ones.
    pub done: usize,
    /// Those that should have been finished and are not.
    pub late: usize,
    /// Progress from 0 to 1, weighted by planned hours; equal weights when any of them has none.
    pub progress: Option<f64>,
    /// Progress by time that has passed, weighted the same; over actions that have a begin and an end.
    pub elapsed: Option<f64>,
}

impl ActionTally {
    /// Counts the actions of some cycles.
    pub fn of(dossier: &Dossier, cycles: &BTreeSet<Id<Cycle>>, on: NaiveDate) -> Self {
        let actions: Vec<&Action> = dossier
            .actions
            .values()
            .filter(|action| cycles.contains(&action.cycle) && action.state != ActionState::Dropped)
            .collect();
        Self::over(&actions, on)
    }

    fn over(actions: &[&Action], on: NaiveDate) -> Self {
        let by_hours = have_hours(actions);
        let weight = |action: &Action| action.hours.filter(|_| by_hours).unwrap_or(1.0);
        let mean = |parts: Vec<(f64, f64)>| {
            let whole: f64 = parts.iter().map(|(weight, _)| weight).sum();
            (whole > 0.0).then(|| parts.iter().map(|(weight, part)| weight * part).sum::<f64>() / whole)
        };
        Self {
            all: actions.len(),
            done: actions.iter().filter(|action| action.is_done(on)).count(),
            late: actions.iter().filter(|action| action.is_late(on)).count(),
            progress: mean(actions.iter().map(|action| (weight(action), progress(action, on))).collect()),
            elapsed: mean(
                actions.iter().filter_map(|action| Some((weight(action), elapsed(action, on)?))).collect(),
            ),
        }
    }
}

/// Whether all actions have planned hours to be weighted by.
pub(super) fn have_hours(actions: &[&Action]) -> bool {
    actions.iter().all(|action| action.hours.is_some_and(|hours| hours > 0.0))
}

/// How far an action has come on a day, from 0 to 1.
pub(super) fn progress(action: &Action, on: NaiveDate) -> f64 {
    if action.is_done(on) { 1.0 } else { action.progress as f64 / 100.0 }
}

/// The part of its time that has passed on a day, from 0 to 1; none without a begin and an end.
pub(super) fn elapsed(action: &Action, on: NaiveDate) -> Option<f64> {
    let (start, end) = (action.start?, action.end?);
    let whole = (end - start).num_days() as f64 + 1.0;
    Some((((on - start).num_days() as f64 + 1.0) / whole).clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn action(hours: f64, progress: i64) -> Action {
        Action {
            id: Id::from_number(progress),
            cycle: Id::from_number(1),
            title: String::new(),
            owner: None,
            function: None,
            start: None,
            end: None,
            state: ActionState::Busy,
            progress,
            hours: Some(hours),
            done_on: None,
            position: 1,
        }
    }

    #[test]
    fn sixty_five_percent_of_25_hours_and_fifty_of_75_is_fifty_three_and_three_quarters() {
        let tally = ActionTally::over(&[&action(25.0, 65), &action(75.0, 50)], NaiveDate::MIN);
        assert_eq!(tally.progress, Some(0.5375));
    }

    #[test]
    fn an_action_without_an_end_is_never_late_and_counts_for_no_time() {
        let tally = ActionTally::over(&[&action(10.0, 0)], NaiveDate::MAX);
        assert_eq!((tally.late, tally.elapsed), (0, None));
    }
}
