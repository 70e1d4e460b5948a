//! The window: one folder a concern. Only here: iced and rfd.
