//! What judging costs, against the limits that the window needs:
//!
//! - one indicator fully judged: 20 ms to 26 periods ahead, 30 ms to 72;
//! - the status of 400 indicators of 72 months: 5 ms;
//! - everything of 400 indicators, in the background: 8 s.
#![allow(missing_docs)] // What criterion makes of a group has none.

mod change;
mod control_chart;
mod forecast;
mod whole;

use criterion::{criterion_group, criterion_main};

criterion_group!(benches, whole::whole, forecast::forecasts, control_chart::control_chart, change::change);
criterion_main!(benches);
