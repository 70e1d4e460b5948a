//! What a screen asks of the application. A screen never does it itself.

use super::dialog::Dialog;
use super::place::Place;
use crate::analysis::Explained;
use crate::domain::{Attachment, Edit, Id, Key, Recipe};
use crate::reports::Format;
use std::path::PathBuf;

/// What a screen asks of the application.
#[derive(Debug, Clone)]
pub enum Event {
    /// Make an edit.
    Edit(Box<Edit>),
    /// Make an edit, then go to what it made.
    EditAndGo(Box<Edit>, Place),
    /// Go to a place.
    Go(Place),
    /// Ask something in a dialog.
    Ask(Box<Dialog>),
    /// Explain a figure.
    Explain(Explained),
    /// Put the focus in a field, by its id.
    Focus(String),
    /// Ask for a file and attach it to a record.
    Attach(Key),
    /// Ask for a place and write an attachment there.
    SaveAttachment(Id<Attachment>),
    /// Ask for a place and make a report there in a format.
    Report(Box<Recipe>, Format),
    /// Stop the report that is being made, or forget what became of it.
    StopReport,
    /// Open a file or a folder with the program of the system.
    Show(PathBuf),
    /// Undo the last edit.
    Undo,
    /// Redo what was undone last.
    Redo,
    /// Several of these, each when the one before is done.
    All(Vec<Event>),
    /// Do something, then put the focus in a field, which may be there only then.
    ThenFocus(Box<Self>, String),
}

impl Event {
    /// Whether it changes the document, or asks what it should be changed into.
    pub fn edits(&self) -> bool {
        match self {
            Self::Edit(_) | Self::EditAndGo(..) | Self::Attach(_) | Self::Undo | Self::Redo => true,
            Self::Ask(dialog) => dialog.edits(),
            Self::ThenFocus(event, _) => event.edits(),
            // Each of several is asked by itself.
            Self::All(_)
            | Self::Go(_)
            | Self::Explain(_)
            | Self::Focus(_)
            | Self::SaveAttachment(_)
            | Self::Report(..)
            | Self::StopReport
            | Self::Show(_) => false,
        }
    }

    /// Makes an edit.
    pub fn edit(edit: Edit) -> Option<Self> {
        Some(Self::Edit(Box::new(edit)))
    }

    /// Asks something in a dialog.
    pub fn ask(dialog: Dialog) -> Option<Self> {
        Some(Self::Ask(Box::new(dialog)))
    }
}
