//! All integration tests in one binary, so that the window is linked once.

mod architecture;
mod charts;
mod cli;
mod exchange;
#[cfg(feature = "gui")]
mod gui;
#[cfg(feature = "pdf")]
mod reports;
mod store;
mod support;
mod words;
