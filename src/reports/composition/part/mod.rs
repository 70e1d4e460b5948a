//! What reports are made of: a sheet, a priority, its figures, actions and decisions, how to read them.

pub(super) mod actions;
pub(super) mod annex;
pub(super) mod chart_data;
pub(super) mod choice;
pub(super) mod closing;
pub(super) mod decisions;
pub(super) mod ending;
pub(super) mod indicators;
pub(super) mod lessons;
pub(super) mod making;
pub(super) mod means;
pub(super) mod note;
pub(super) mod priority;
pub(super) mod room;
pub(super) mod sheet;
pub(super) mod signatures;
pub(super) mod since;
pub(super) mod untranslated;
pub(super) mod verdict;
pub(super) mod withheld;

use super::scene::{Scene, rich, tidy};
