//! One drawing per figure, over plotters' `DrawingBackend`: screen and paper from the same code.
//!
//! Figures are plain data that the analysis has already computed. Nothing here computes a number for people.

pub mod drawing;

pub use drawing::{Across, Down, Drawing, Ink, Mark, Spot};
