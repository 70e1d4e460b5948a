//! Kadans keeps the zonal security plan of a Belgian local police zone alive.
pub mod charts;
pub mod domain;
#[cfg(feature = "gui")]
pub mod gui;
pub mod reports;
