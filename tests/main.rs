//! The promises of the whole, one binary for all of them.

#[cfg(feature = "pdf")]
mod reports;
