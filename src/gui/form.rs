//! What is typed and not yet saved. A field that is left is saved; a text that cannot be saved stays, with why.

use super::context::Context;
use crate::domain::{Dossier, Edit};
use crate::words::Words;
use iced::widget::text_editor::{Action, Content};
use std::{collections::HashMap, hash::Hash};

/// Texts being typed, by the field that they are typed in.
#[derive(Debug)]
pub struct Drafts<K> {
    fields: HashMap<K, Draft>,
    areas: HashMap<K, Area>,
}

#[derive(Debug, Default)]
struct Draft {
    text: String,
    error: Option<String>,
    /// Given to the document, whose answer has not come.
    sent: bool,
}

#[derive(Debug)]
struct Area {
    content: Content,
    /// The text that the document held when the content was made.
    source: String,
    error: Option<String>,
}

impl<K> Default for Drafts<K> {
    fn default() -> Self {
        Self { fields: HashMap::new(), areas: HashMap::new() }
    }
}

impl<K: Copy + Eq + Hash> Drafts<K> {
    /// The text of a field: what is being typed, else what the document holds.
    pub fn text(&self, field: K, held: impl FnOnce() -> String) -> String {
        self.fields.get(&field).map_or_else(held, |draft| draft.text.clone())
    }

    /// Why a field could not be saved.
    pub fn error(&self, field: K) -> Option<String> {
        let own = self.fields.get(&field).and_then(|draft| draft.error.clone());
        own.or_else(|| self.areas.get(&field).and_then(|area| area.error.clone()))
    }

    /// Somebody types in a field.
    pub fn typed(&mut self, field: K, text: String) {
        self.fields.insert(field, Draft { text, error: None, sent: false });
    }

    /// The text that was typed in a field and has not been given to the document.
    pub fn typed_text(&self, field: K) -> Option<&str> {
        self.fields.get(&field).filter(|draft| !draft.sent).map(|draft| draft.text.as_str())
    }

    /// The fields with texts that have not been given to the document.
    pub fn unsaved(&self) -> Vec<K> {
        let fields = self.fields.iter().filter(|(_, draft)| !draft.sent && draft.error.is_none());
        let areas = self.areas.iter().filter(|(_, area)| area.is_typed());
        fields.map(|(field, _)| *field).chain(areas.map(|(field, _)| *field)).collect()
    }

    /// Forgets what was typed in a field.
    pub fn forget(&mut self, field: K) {
        self.fields.remove(&field);
    }

    /// Keeps what was typed in a field, with why it cannot be saved.
    pub fn fail(&mut self, field: K, error: String) {
        if let Some(draft) = self.fields.get_mut(&field) {
            draft.error = Some(error);
        } else if let Some(area) = self.areas.get_mut(&field) {
            area.error = Some(error);
        }
    }

    /// Tries an edit that was made of a field: answers it when no rule forbids it, else says why at the field.
    pub fn send(&mut self, field: K, edit: Edit, dossier: &Dossier, words: &Words) -> Option<Edit> {
        match edit.apply(dossier) {
            Ok(next) if next == *dossier => {
                self.forget(field);
                None
            }
            Ok(_) => {
                if let Some(draft) = self.fields.get_mut(&field) {
                    draft.sent = true;
                    draft.error = None;
                }
                Some(edit)
            }
            Err(refusal) => {
                self.fail(field, words.refusal(&refusal).text());
                None
            }
        }
    }

    /// Tries what was made of the text of a field: nothing to change forgets the text, a text that cannot be read stays
    /// with why, and an edit is tried as by [`Self::send`].
    pub fn save(
        &mut self,
        field: K,
        made: Result<Option<Edit>, String>,
        dossier: &Dossier,
        words: &Words,
    ) -> Option<Edit> {
        match made {
            Ok(Some(edit)) => self.send(field, edit, dossier, words),
            Ok(None) => {
                self.forget(field);
                None
            }
            Err(why) => {
                self.fail(field, why);
                None
            }
        }
    }

    /// The document answered: what was sent is saved, or stays with why it could not be.
    pub fn settle(&mut self, refused: Option<&str>) {
        match refused {
            None => self.fields.retain(|_, draft| !draft.sent),
            Some(why) => {
                for draft in self.fields.values_mut().filter(|draft| draft.sent) {
                    draft.sent = false;
                    draft.error = Some(why.to_owned());
                }
            }
        }
    }

    /// Makes the content of a text area follow the document, unless somebody is typing in it.
    pub fn hold(&mut self, field: K, held: &str) {
        let is_typed = self.areas.get(&field).is_some_and(Area::is_typed);
        let is_held = self.areas.get(&field).is_some_and(|area| area.source == held);
        let is_saved = |area: &Area| area.content_text().trim_end() == held.trim_end();
        if is_typed && self.areas.get(&field).is_some_and(is_saved) {
            // What was typed has been saved.
            if let Some(area) = self.areas.get_mut(&field) {
                area.source = held.to_owned();
                area.error = None;
            }
        } else if !is_typed && !is_held {
            let area = Area { content: Content::with_text(held), source: held.to_owned(), error: None };
            self.areas.insert(field, area);
        }
    }

    /// Forgets a text area, so that it is made anew from the document.
    pub fn release(&mut self, field: K) {
        self.areas.remove(&field);
    }

    /// The content of a text area that is held.
    pub fn content(&self, field: K) -> Option<&Content> {
        self.areas.get(&field).map(|area| &area.content)
    }

    /// Somebody works in a text area.
    pub fn act(&mut self, field: K, action: Action) {
        if let Some(area) = self.areas.get_mut(&field) {
            area.content.perform(action);
            area.error = None;
        }
    }

    /// The text of a text area when it differs from what the document held.
    pub fn written(&self, field: K) -> Option<String> {
        let area = self.areas.get(&field)?;
        area.is_typed().then(|| area.content_text())
    }
}

/// Saves several fields, each on top of those before it, so that two fields of one record are both saved; answers the
/// edits, and the dossier after them.
pub fn in_turn<K>(
    fields: Vec<K>,
    context: Context<'_>,
    mut save: impl FnMut(K, Context<'_>) -> Option<Edit>,
) -> (Vec<Edit>, Dossier) {
    let mut dossier = context.dossier.clone();
    let mut edits = Vec::new();
    for field in fields {
        let edit = save(field, Context { dossier: &dossier, ..context });
        if let Some((edit, next)) = edit.and_then(|edit| edit.apply(&dossier).ok().map(|next| (edit, next))) {
            dossier = next;
            edits.push(edit);
        }
    }
    (edits, dossier)
}

impl Area {
    /// Whether somebody types in it. What a text ends in is cut off when it is saved, so it does not count.
    fn is_typed(&self) -> bool {
        self.content_text().trim_end() != self.source.trim_end()
    }

    fn content_text(&self) -> String {
        // iced ends every text with a line feed of its own.
        let text = self.content.text();
        text.strip_suffix('\n').filter(|_| !self.source.ends_with('\n')).map_or(text.clone(), str::to_owned)
    }
}
