//! All integration tests in one binary, so that the window is linked once.

mod architecture;
mod charts;
mod exchange;
mod store;
mod support;
