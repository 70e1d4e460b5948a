//! The files of a plan or a meeting, each with what is said of it and the way to write it to a file again.

use super::{Message, ZoneScreen};
use crate::domain::{Attachment, Dossier, Key, Kind, Noun, Record, plan_of};
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::record::Field;
use crate::gui::style::space;
use crate::gui::widget::{self, Tone};
use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length, Padding};

/// Under this width, in pixels, the day stands below the name.
const WIDE: f32 = 480.0;
/// Width of a day, in pixels.
const DAY: f32 = 140.0;
/// From the top of a field to its box, below the label, in pixels.
const BELOW_LABEL: f32 = 20.0;

/// The attachments that are shown with a record: with a plan those of everything in it, its own first.
pub(super) fn of(key: Key, dossier: &Dossier) -> Vec<&Attachment> {
    let Key::Plan(plan) = key else {
        return if matches!(key, Key::Meeting(_)) { Attachment::of(key, dossier) } else { Vec::new() };
    };
    let is_within = |one: &&Attachment| plan_of(&Record::Attachment((*one).clone()), dossier) == Some(plan);
    let mut all: Vec<&Attachment> = dossier.attachments.values().filter(is_within).collect();
    all.sort_by_key(|one| one.plan.is_none());
    all
}

impl ZoneScreen {
    /// The attachments of a record that has a place for them.
    pub(super) fn attachments<'a>(
        &'a self,
        key: Key,
        width: f32,
        context: Context<'a>,
    ) -> Option<Element<'a, Message>> {
        matches!(key, Key::Plan(_) | Key::Meeting(_)).then(|| {
            let title = container(widget::heading(context.say("list-attachments"), 2)).width(Length::Fill);
            let add =
                widget::quiet(context.say("attachment-add"), Message::Attach(key)).icon(Icon::Plus).tight();
            let mut section = column![row![title, add].align_y(Alignment::Center)].spacing(space::SMALL);
            let files = of(key, context.dossier);
            if files.is_empty() {
                section = section.push(widget::muted(context.say("attachment-lesson")));
            }
            for file in files {
                section = section.push(self.attachment(file, width, context)).push(widget::rule());
            }
            section.into()
        })
    }

    /// One attachment: its name, its day, what it is, its size.
    fn attachment<'a>(
        &'a self,
        file: &'a Attachment,
        width: f32,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let key = Key::Attachment(file.id);
        let control = |name: &'static str| {
            let shape = Kind::Attachment.fields().iter().find(|shape| shape.name == name);
            let control = shape.map(|shape| self.editor.control(Field { key, name }, shape, context));
            container(control.unwrap_or_else(|| column![].into()).map(Message::Record))
        };
        let facts = [control("name").width(Length::Fill).into(), control("day").width(DAY).into()];
        let facts: Element<'_, Message> = if width < WIDE {
            column(facts).spacing(space::SMALL).into()
        } else {
            row(facts).spacing(space::MEDIUM).into()
        };
        let save = widget::quiet(context.say("attachment-save-as"), Message::Save(file.id));
        let save = save.icon(Icon::Download).tight().description(file.name.clone());
        let size = widget::muted(context.words.size(file.size));
        // What it belongs to, when that is something within the plan.
        let owner = file.references().first().map(|one| one.key);
        let owner = owner.filter(|owner| !matches!(owner, Key::Plan(_) | Key::Meeting(_)));
        let owner = owner.and_then(|owner| context.dossier.record(owner));
        let owner = owner.map(|record| widget::muted(record.label(context.dossier)));
        let below = row![size].push(owner).push(save).spacing(space::MEDIUM).align_y(Alignment::Center);
        let mut one = column![facts, control("text"), below].spacing(space::SMALL);
        one = one.push(self.editor.refusal(key).map(|refusal| refusal.map(Message::Record)));
        if let Some((_, path)) = self.saved.as_ref().filter(|(id, _)| *id == file.id) {
            let path = path.display().to_string();
            let values = [("name", file.name.as_str()), ("path", path.as_str())];
            one = one.push(widget::banner(
                Tone::Good,
                context.words.say_with("attachment-saved", &values),
                None,
            ));
        }
        let bin = self.editor.bin(key, file.name.clone(), context).map(Message::Record);
        let bin = container(bin).padding(Padding { top: BELOW_LABEL, ..Padding::ZERO });
        row![one.width(Length::Fill), bin].spacing(space::SMALL).into()
    }
}
