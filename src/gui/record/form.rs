//! The form of a record: every field that it describes, under its word.

use super::field::{chosen, held};
use super::{Choice, Editor, Field, Message, addition};
use crate::domain::{FieldShape, Key, Kind, Mark, PersonState, Record, Shape};
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::style::space;
use crate::gui::widget::{self, Tone};
use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

impl Editor {
    /// Shows every field of a record: short ones beside each other, texts below.
    pub fn form<'a>(&'a self, key: Key, context: Context<'a>) -> Element<'a, Message> {
        let mut lines = Lines::new(3);
        for field in shown(key.kind()) {
            lines.push(self.control(Field { key, name: field.name }, field, context), weight(field));
        }
        column![].push(self.refusal(key)).push(lines.finish()).spacing(space::MEDIUM).into()
    }

    /// The head of a record: what it is, its place among its siblings, and the way to take it away.
    pub fn head<'a>(&'a self, key: Key, context: Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let label = addition::label(key, context.dossier);
        let noun = words.opening(&words.noun(key.kind()));
        let mut head = row![container(widget::badge(Tone::Neutral, noun)).width(Length::Fill)]
            .spacing(space::TINY)
            .align_y(Alignment::Center);
        if addition::has_order(key.kind()) {
            for (icon, word, up) in
                [(Icon::ChevronUp, "record-up", true), (Icon::ChevronDown, "record-down", false)]
            {
                let can = addition::moved(key, up, context.dossier).is_some();
                let name = words.say_with(word, &[("what", &label)]);
                head = head.push(widget::icon_button(icon, name, can.then_some(Message::Move(key, up))));
            }
        }
        // A dossier without its zone is nobody's.
        let bin = (key.kind() != Kind::Zone).then(|| self.bin(key, label, context));
        head.push(bin).into()
    }

    /// The button that takes a record away.
    pub fn bin<'a>(&self, key: Key, what: String, context: Context<'a>) -> Element<'a, Message> {
        let what = if what.is_empty() { context.words.noun(key.kind()) } else { what };
        let name = context.words.say_with("record-remove", &[("what", &what)]);
        widget::icon_button(Icon::Trash, name, Message::Remove(key)).into()
    }

    /// What a noun needs before a record of it can be made.
    pub fn lacking<'a>(&self, kind: Kind) -> Option<Element<'a, Message>> {
        let (_, why) = self.lacking.as_ref().filter(|(lacking, _)| *lacking == kind)?;
        Some(widget::banner(Tone::Attention, why.clone(), None))
    }

    /// Why something could not be done with a record, where it stands.
    pub fn refusal<'a>(&self, key: Key) -> Option<Element<'a, Message>> {
        let (_, why) = self.refused.as_ref().filter(|(refused, _)| *refused == key)?;
        Some(widget::banner(Tone::Bad, why.clone(), None))
    }

    /// The control of a field under its word.
    pub fn control<'a>(
        &'a self,
        field: Field,
        shape: &FieldShape,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let label = label(field, context);
        match shape.shape {
            Shape::Choice(..) | Shape::Link(_) => self.choice(field, label, context).into(),
            _ if shape.is_long() => match self.area(field, label) {
                Some(area) => area.into(),
                None => column![].into(),
            },
            Shape::Number | Shape::Whole => self.line(field, label, context).numeric().into(),
            _ => self.line(field, label, context).into(),
        }
    }

    /// A list to choose from in a field, under a label of its own.
    pub fn choice<'a>(
        &self,
        field: Field,
        label: String,
        context: Context<'a>,
    ) -> widget::Select<'a, Choice, Message> {
        let options = field.shape().map_or_else(Vec::new, |shape| options(field, shape, context));
        let choose = move |choice| Message::Chosen(field, choice);
        widget::select(label, options, chosen(field, context.dossier), choose).id(field.id())
    }

    /// Several lines of text in a field, under a label of its own; none before the field is followed.
    pub fn area<'a>(&'a self, field: Field, label: String) -> Option<widget::TextArea<'a, Message>> {
        let area = widget::text_area(label, self.drafts.content(field)?)
            .on_action(move |action| Message::Worked(field, action))
            .on_leave(Message::Left(field))
            .error(self.drafts.error(field));
        Some(area.growing(2).id(field.id()))
    }

    /// A line of text in a field, under a label of its own.
    pub fn line<'a>(&self, field: Field, label: String, context: Context<'a>) -> widget::Field<'a, Message> {
        let held = || held(field, context.dossier, context.words).unwrap_or_default();
        widget::field(label, self.drafts.text(field, held))
            .on_input(move |text| Message::Typed(field, text))
            .on_submit(Message::Left(field))
            .on_leave(Message::Left(field))
            .error(self.drafts.error(field))
            .id(field.id())
    }
}

/// The word of a field, to stand over it.
pub fn label(field: Field, context: Context<'_>) -> String {
    context.words.opening(&context.words.say(&crate::domain::Field(field.name).word()))
}

/// The fields that people fill in themselves.
pub(super) fn shown(kind: Kind) -> impl Iterator<Item = &'static FieldShape> {
    let made = move |field: &FieldShape| kind == Kind::Attachment && matches!(field.name, "size" | "digest");
    kind.fields().iter().filter(move |field| !field.is_position() && !made(field))
}

/// How much room a field takes beside others; none for a field on a line of its own.
pub(super) fn weight(field: &FieldShape) -> Option<u16> {
    let title = field.mark == Mark::Filled && field.name != "code";
    match field.shape {
        _ if field.is_long() || title || field.name == "address" => None,
        Shape::Link(_) => Some(2),
        _ => Some(1),
    }
}

/// Fields beside each other as far as they fit, the others on lines of their own.
pub(super) struct Lines<'a> {
    lines: Vec<Element<'a, Message>>,
    line: Vec<Element<'a, Message>>,
    taken: u16,
    /// How much fits beside each other.
    most: u16,
}

impl<'a> Lines<'a> {
    pub(super) fn new(most: u16) -> Self {
        Self { lines: Vec::new(), line: Vec::new(), taken: 0, most }
    }

    pub(super) fn push(&mut self, control: Element<'a, Message>, weight: Option<u16>) {
        let Some(weight) = weight else {
            self.end_line();
            self.add(control);
            return;
        };
        if self.taken + weight > self.most {
            self.end_line();
        }
        self.taken += weight;
        self.line.push(container(control).width(Length::FillPortion(weight)).into());
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        self.taken = 0;
        if !line.is_empty() {
            self.add(row(line).spacing(space::MEDIUM).into());
        }
    }

    fn add(&mut self, line: Element<'a, Message>) {
        self.lines.push(line);
    }

    pub(super) fn finish(mut self) -> Element<'a, Message> {
        self.end_line();
        iced::widget::Column::with_children(self.lines).spacing(space::MEDIUM).into()
    }
}

/// What can be chosen in a field.
fn options(field: Field, shape: &FieldShape, context: Context<'_>) -> Vec<(Choice, String)> {
    let words = context.words;
    let mut options = Vec::new();
    if shape.optional {
        options.push((Choice::Nothing, words.say("record-nothing")));
    }
    match shape.shape {
        Shape::Choice(list, codes) => {
            let said = codes.iter().map(|code| (Choice::Code(code), words.say(&format!("{list}-{code}"))));
            options.extend(said);
        }
        Shape::Link(kind) => {
            let now = chosen(field, context.dossier);
            let can = |record: &Record| match record {
                Record::Person(person) => {
                    person.state == PersonState::Active || now == Some(Choice::Record(record.key()))
                }
                _ => record.key() != field.key,
            };
            let records = addition::in_order(kind, context.dossier);
            let known = records.iter().filter(|record| can(record));
            options.extend(known.map(|one| (Choice::Record(one.key()), one.label(context.dossier))));
        }
        _ => {}
    }
    options
}
