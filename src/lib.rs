//! Kadans keeps the zonal security plan of a Belgian local police zone alive.
pub mod analysis;
pub mod charts;
pub mod cli;
pub mod clock;
pub mod domain;
pub mod exchange;
#[cfg(feature = "gui")]
pub mod gui;
pub mod reports;
pub mod store;
pub mod words;
