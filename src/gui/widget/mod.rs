//! The controls of all screens: thin functions and builders over iced, each with role, name and state.
//!
//! Nothing here knows what a screen is about, and no text for people is made here.

pub mod anew;
pub mod arrows;
pub mod badge;
pub mod banner;
pub mod button;
pub mod card;
pub mod cells;
pub mod checkbox;
pub mod chip;
pub mod dialog;
pub mod field;
pub mod figure;
pub mod grid;
pub mod navigation;
pub mod progress;
pub mod select;
mod select_list;
mod sheet;
pub mod table;
pub mod text;
pub mod text_area;
pub mod tiles;
pub mod tree;

pub use anew::anew;
pub use badge::{Tone, badge, mark, pill};
pub use banner::{banner, empty_state};
pub use button::{Button, danger, icon_button, primary, quiet, secondary};
pub use card::{Card, card, rule, scroll};
pub use cells::{Cells, cells};
pub use checkbox::{bare_checkbox, checkbox};
pub use chip::{chip, tabs};
pub use dialog::{Dialog, dialog, layered};
pub use field::{Field, bare_field, field};
pub use figure::{Figure, figure};
pub use grid::{Grid, GridCell, GridHead, grid, grid_cell, grid_head};
pub use navigation::{NavigationItem, navigation, navigation_item};
pub use progress::progress;
pub use select::{Select, bare_select, select};
pub use table::{Across, Column, Row, Table, table};
pub use text::{body, heading, muted, number, small, strong};
pub use text_area::{TextArea, text_area};
pub use tiles::{Tiles, tiles};
pub use tree::{Tree, TreeItem, tree, tree_item};
