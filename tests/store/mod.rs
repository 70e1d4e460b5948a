mod as_known;
mod desk;
mod open;
mod undo;
