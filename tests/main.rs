//! All tests that see the program from outside, as one binary.

#[cfg(feature = "gui")]
mod gui;
