//! The editor of records that describe their own fields: one form for every noun of the register.
//!
//! A screen holds an [`Editor`], tells it which records it shows, and puts its forms where it wants them. There is
//! no code here for any single noun.

mod addition;
mod field;
mod form;
mod parts;

pub use addition::{in_order, new_record};
pub use field::{Choice, Field, held, mentioned};
pub use form::label;

use crate::domain::{Dossier, Edit, Key, Kind, Mint, Record};
use crate::gui::context::Context;
use crate::gui::dialog::{Dialog, Remove};
use crate::gui::event::Event;
use crate::gui::form::{Drafts, in_turn};
use crate::gui::place::Place;
use iced::widget::text_editor::Action;
use std::collections::BTreeSet;

/// What is typed in records and not yet saved.
#[derive(Debug, Default)]
pub struct Editor {
    drafts: Drafts<Field>,
    /// The fields whose text areas are held.
    areas: BTreeSet<Field>,
    /// What could not be done with a record, and why.
    refused: Option<(Key, String)>,
    /// A noun of which no record can be made yet, and what it needs first.
    lacking: Option<(Kind, String)>,
    /// The field that was added last, whose text is to be typed over.
    fresh: Option<Field>,
}

/// What happened in a form.
#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types in a field.
    Typed(Field, String),
    /// Somebody works in a text area.
    Worked(Field, Action),
    /// A field was left, or Enter was pressed in it.
    Left(Field),
    /// Something was chosen from a list.
    Chosen(Field, Choice),
    /// A new record of a noun is wanted; it is a part of the owner, if there is one.
    Add(Kind, Option<Key>),
    /// A record should stand before its neighbour, or else after it.
    Move(Key, bool),
    /// A record should go.
    Remove(Key),
    /// A place was chosen.
    Go(Place),
}

impl Editor {
    /// Follows the document: the text areas of these records and their parts are held.
    pub fn follow(&mut self, shown: &[Key], context: Context<'_>) {
        let dossier = context.dossier;
        for key in shown.iter().flat_map(|key| with_parts(*key, dossier)) {
            let long = key.kind().fields().iter().filter(|field| field.is_long());
            self.areas.extend(long.map(|field| Field { key, name: field.name }));
        }
        let drafts = &mut self.drafts;
        self.areas.retain(|field| match held(*field, dossier, context.words) {
            Some(text) => {
                drafts.hold(*field, &text);
                true
            }
            None => {
                drafts.release(*field);
                false
            }
        });
        if let Some(fresh) = self.fresh.take_if(|fresh| self.areas.contains(fresh)) {
            self.drafts.act(fresh, Action::SelectAll);
        }
    }

    /// The document answered an edit.
    pub fn settle(&mut self, refused: Option<&str>) {
        self.drafts.settle(refused);
    }

    /// The edits of what was typed and not left yet.
    pub fn flush(&mut self, context: Context<'_>) -> Vec<Edit> {
        let unsaved = self.drafts.unsaved();
        in_turn(unsaved, context, |field, context| self.left(field, context)).0
    }

    /// The edit of what was typed in a field; why it cannot be saved stays at the field.
    fn left(&mut self, field: Field, context: Context<'_>) -> Option<Edit> {
        let text = match self.drafts.written(field) {
            Some(text) => text,
            None => self.drafts.typed_text(field)?.to_owned(),
        };
        let made = field::typed(field, &text, context).map(|record| record.map(Edit::Change));
        self.drafts.save(field, made, context.dossier, context.words)
    }

    /// Hears what happened in a form. `home` is the place of a record that was added, where it has one.
    pub fn update(
        &mut self,
        message: Message,
        context: Context<'_>,
        mint: &mut Mint,
        home: impl Fn(Key) -> Option<Place>,
    ) -> Option<Event> {
        match message {
            Message::Typed(field, text) => {
                self.drafts.typed(field, text);
                None
            }
            Message::Worked(field, action) => {
                self.drafts.act(field, action);
                None
            }
            Message::Left(field) => self.left(field, context).and_then(Event::edit),
            Message::Chosen(field, choice) => {
                let record = field::with_choice(field, choice, context.dossier)?;
                self.try_edit(field.key, Edit::Change(record), context)
            }
            Message::Add(kind, owner) => {
                self.lacking = None;
                let Some(record) = new_record(kind, owner, context, mint) else {
                    let missing = self.missing(kind, context);
                    self.lacking = Some((kind, missing));
                    return None;
                };
                self.add(record, owner, context, home)
            }
            Message::Move(key, up) => addition::moved(key, up, context.dossier).and_then(Event::edit),
            Message::Remove(key) => self.remove(key, context, home),
            Message::Go(place) => Some(Event::Go(place)),
        }
    }

    /// What has to be there before a record of a noun can be made.
    fn missing(&self, kind: Kind, context: Context<'_>) -> String {
        let words = context.words;
        let empty = |of: &Kind| context.dossier.records(*of).is_empty();
        let links = kind.fields().iter().filter(|field| !field.optional);
        let needed = links.filter_map(|field| match field.shape {
            crate::domain::Shape::Link(of) => Some(of),
            _ => None,
        });
        let lacking: Vec<String> = needed.filter(empty).map(|of| words.noun(of)).collect();
        words.say_with("record-missing", &[("noun", &words.noun(kind)), ("missing", &lacking.join(", "))])
    }

    /// Makes an edit that changes something and that no rule forbids; else says why where the record stands.
    fn try_edit(&mut self, key: Key, edit: Edit, context: Context<'_>) -> Option<Event> {
        self.refused = None;
        match edit.apply(context.dossier) {
            Ok(next) => (next != *context.dossier).then_some(Event::Edit(Box::new(edit))),
            Err(refusal) => {
                self.refused = Some((key, context.words.refusal(&refusal).text()));
                None
            }
        }
    }

    /// Adds a record and goes to where it is filled in.
    fn add(
        &mut self,
        record: Record,
        owner: Option<Key>,
        context: Context<'_>,
        home: impl Fn(Key) -> Option<Place>,
    ) -> Option<Event> {
        let key = record.key();
        let edit = Edit::Add(record);
        let event = self.try_edit(owner.unwrap_or(key), edit.clone(), context)?;
        let first = key.kind().fields().iter().find(|field| field.must_be_filled() && field.name != "code");
        let field = first.map(|field| Field { key, name: field.name });
        self.fresh = field.filter(|field| field.is_long());
        let event = match home(key) {
            Some(place) => Event::EditAndGo(Box::new(edit), place),
            None => event,
        };
        Some(match field {
            Some(field) => Event::ThenFocus(Box::new(event), field.id()),
            None => event,
        })
    }

    /// Takes a record away. What takes others with it, or is looked at, is asked first.
    fn remove(
        &mut self,
        key: Key,
        context: Context<'_>,
        home: impl Fn(Key) -> Option<Place>,
    ) -> Option<Event> {
        let event = self.try_edit(key, Edit::Remove(key), context)?;
        let then = home(key).map(Place::above);
        if then.is_none() && context.dossier.with_parts(key).len() == 1 {
            return Some(event);
        }
        Event::ask(Dialog::Remove(Remove { key, then }))
    }
}

/// A record and the parts that are shown below it.
fn with_parts(key: Key, dossier: &Dossier) -> Vec<Key> {
    let parts = addition::part_kinds(key.kind());
    let parts = parts.iter().flat_map(|kind| addition::parts_of(*kind, key, dossier));
    std::iter::once(key).chain(parts.map(|record| record.key())).collect()
}
