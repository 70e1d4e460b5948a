mod as_known;
mod content;
mod desk;
mod entered;
mod open;
mod undo;
