//! The parts of a record, each in a line of its own under the record that they belong to.

use super::addition::{owner_field, part_kinds, parts_of};
use super::form::{Lines, shown, weight};
use super::{Editor, Field, Message};
use crate::domain::{FieldShape, Key, Kind, Mark, Record};
use crate::gui::accessibility::{Role, accessible};
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::style::space;
use crate::gui::widget;
use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length, Padding};

impl Editor {
    /// The parts of a record of all nouns, each with its heading and a button that adds one.
    pub fn parts<'a>(&'a self, key: Key, context: Context<'a>) -> Element<'a, Message> {
        let kinds = part_kinds(key.kind()).iter();
        kinds
            .fold(column![].spacing(space::HUGE), |all, kind| all.push(self.parts_of(*kind, key, context)))
            .into()
    }

    /// The parts of a record of one noun.
    pub fn parts_of<'a>(&'a self, kind: Kind, owner: Key, context: Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let title = words.say(&format!("list-{}", kind.list().replace('_', "-")));
        let label = words.opening(&words.say_with("record-add", &[("noun", &words.noun(kind))]));
        let add = widget::quiet(label, Message::Add(kind, Some(owner))).icon(Icon::Plus).tight();
        let head = row![container(widget::heading(title, 2)).width(Length::Fill), add];
        let mut section = column![head.align_y(Alignment::Center)].spacing(space::SMALL);
        section = section.push(self.lacking(kind));
        let parts = parts_of(kind, owner, context.dossier);
        if parts.is_empty() {
            let key = format!("lesson-{}", kind.list().replace('_', "-"));
            section = section.push(widget::muted(words.say(&key)));
        }
        for (index, part) in parts.iter().enumerate() {
            // What one recognises a part by is often its owner, so it is named by its number.
            let (noun, number) = (words.opening(&words.noun(kind)), (index + 1).to_string());
            let name = words.say_with("record-numbered", &[("noun", &noun), ("number", &number)]);
            let part = self.part(part, owner, name.clone(), context);
            section = section.push(accessible(part, Role::Group).name(name)).push(widget::rule());
        }
        section.into()
    }

    /// A part: its short fields in a line, its texts below.
    fn part<'a>(
        &'a self,
        part: &Record,
        owner: Key,
        name: String,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let key = part.key();
        // The field that names the owner says what one sees already.
        let owning = owner_field(key.kind(), owner.kind());
        let names_owner = |field: &FieldShape| owning == Some(field.name);
        let other_owner = |field: &FieldShape| field.mark == Mark::Part && field.optional;
        let fields = shown(key.kind()).filter(|field| !names_owner(field) && !other_owner(field));
        let mut lines = Lines::new(4);
        for field in fields {
            lines.push(self.control(Field { key, name: field.name }, field, context), weight(field));
        }
        let bin = container(self.bin(key, name, context)).padding(Padding { top: 20.0, ..Padding::ZERO });
        let line = row![container(lines.finish()).width(Length::Fill), bin].spacing(space::SMALL);
        column![line].push(self.refusal(key)).spacing(space::SMALL).into()
    }
}
