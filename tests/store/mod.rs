mod as_known;
mod content;
mod desk;
mod open;
mod undo;
