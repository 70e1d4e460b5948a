//! The window of Kadans.

#![cfg_attr(windows, windows_subsystem = "windows")]

use std::process::ExitCode;

#[cfg(feature = "gui")]
fn main() -> ExitCode {
    kadans::gui::run(std::env::args_os().nth(1).map(Into::into))
}

#[cfg(not(feature = "gui"))]
fn main() -> ExitCode {
    eprintln!("This build of Kadans has no window. Use kadans-cli, or build with the feature gui.");
    ExitCode::from(2)
}
