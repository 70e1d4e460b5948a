//! All integration tests in one binary, so that the window is linked once.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fall: that is how it tells")]

mod analysis;
mod architecture;
mod charts;
mod cli;
mod disclosure;
mod domain;
mod exchange;
#[cfg(feature = "gui")]
mod gui;
mod reports;
mod store;
mod support;
mod words;
