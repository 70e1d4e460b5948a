//! The widgets, run in memory.
