//! What the details are built from: fields bound to a record, headings of sections, small marks.

use super::branches::plan_of;
use super::field::{Choice, Field, Part, held};
use super::{Message, change::Addition};
use crate::analysis::RollUp;
use crate::charts::{Palette, cycle_ring, draw_ring};
use crate::domain::{Cycle, Id, Key, Person, PlanState, Status};
use crate::gui::context::{Context, tone};
use crate::gui::form::Drafts;
use crate::gui::icon::Icon;
use crate::gui::record::Editor;
use crate::gui::style::{size, space};
use crate::gui::widget;
use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

/// Under this width, in pixels, rows of fields stand in two lines.
const WIDE: f32 = 560.0;

/// What a detail is shown from.
#[derive(Clone, Copy)]
pub struct Form<'a> {
    /// The document.
    pub context: Context<'a>,
    /// What is being typed.
    pub drafts: &'a Drafts<Field>,
    /// The forms of what the register describes.
    pub editor: &'a Editor,
    /// What could not be done with a record, and why.
    pub refused: Option<&'a (Key, String)>,
    /// Whether decisions that were carried out are shown among many.
    pub all_decisions: bool,
    /// Room from left to right, in pixels.
    pub room: f32,
}

impl<'a> Form<'a> {
    /// Whether a row of fields has room beside each other.
    pub fn is_wide(&self) -> bool {
        self.room >= WIDE
    }

    /// A phrase.
    pub fn say(&self, key: &str) -> String {
        self.context.words.say(key)
    }

    /// A line of text under its label.
    pub fn line(&self, key: Key, part: Part, label: String) -> widget::Field<'a, Message> {
        self.bind(Field { key, part }, widget::field(label, self.text(Field { key, part })))
    }

    /// A line of text in a cell; its column and its row name it.
    pub fn cell(&self, key: Key, part: Part, column: &str, of: &str) -> widget::Field<'a, Message> {
        let name = self.cell_name(column, of);
        self.bind(Field { key, part }, widget::bare_field(name, self.text(Field { key, part })))
    }

    /// The cell that stands for its row: it also tells why something could not be done with the row.
    pub fn first_cell(&self, key: Key, part: Part, column: &str, of: &str) -> widget::Field<'a, Message> {
        let refused = self.refused.filter(|(refused, _)| *refused == key).map(|(_, why)| why.clone());
        self.cell(key, part, column, of).error(self.drafts.error(Field { key, part }).or(refused))
    }

    /// The name of a control in a cell.
    pub fn cell_name(&self, column: &str, of: &str) -> String {
        self.context.words.say_with("planscreen-cell", &[("column", column), ("row", of)])
    }

    fn text(&self, field: Field) -> String {
        let held = || held(field, self.context.dossier, self.context.words).unwrap_or_default();
        self.drafts.text(field, held)
    }

    fn bind(&self, field: Field, control: widget::Field<'a, Message>) -> widget::Field<'a, Message> {
        let control = control.id(field.id());
        if self.is_sealed(field.key) {
            return control;
        }
        control
            .on_input(move |text| Message::Typed(field, text))
            .on_submit(Message::Left(field))
            .on_leave(Message::Left(field))
            .error(self.drafts.error(field))
    }

    /// Whether a record of the tree belongs to a plan that is closed, so that it can only be read.
    fn is_sealed(&self, key: Key) -> bool {
        let plan = plan_of(self.context.dossier, key).and_then(|plan| self.context.dossier.get(plan));
        plan.is_some_and(|plan| plan.state == PlanState::Closed)
    }

    /// That a plan is closed, where it is shown.
    pub fn sealed_banner(&self, key: Key) -> Option<Element<'a, Message>> {
        let says = || widget::banner(widget::Tone::Informative, self.say("transition-sealed"), None);
        self.is_sealed(key).then(says)
    }

    /// A text of several lines under its label, as high as it needs.
    pub fn area(&self, key: Key, part: Part, label: String, example: String) -> Element<'a, Message> {
        self.area_of(Field { key, part }, label, |area| area.placeholder(example).growing(2))
    }

    /// The title in the letters of a heading.
    pub fn title(&self, key: Key) -> Element<'a, Message> {
        let field = Field { key, part: Part::Title };
        self.area_of(field, self.say("planscreen-title"), |area| {
            area.strong(size::SECTION).on_submit(Message::Left(field))
        })
    }

    /// A text of several lines whose label only screen readers tell.
    pub fn bare_area(&self, key: Key, part: Part, name: String) -> Element<'a, Message> {
        self.area_of(Field { key, part }, name, |area| area.growing(1).bare())
    }

    fn area_of(
        &self,
        field: Field,
        label: String,
        finish: impl FnOnce(widget::TextArea<'a, Message>) -> widget::TextArea<'a, Message>,
    ) -> Element<'a, Message> {
        let Some(content) = self.drafts.content(field) else { return column![].into() };
        let mut area = widget::text_area(label, content).error(self.drafts.error(field)).id(field.id());
        if !self.is_sealed(field.key) {
            area =
                area.on_action(move |action| Message::Worked(field, action)).on_leave(Message::Left(field));
        }
        finish(area).into()
    }

    /// Who leads a record or answers for it.
    pub fn owner(
        &self,
        key: Key,
        chosen: Option<Id<Person>>,
    ) -> widget::Select<'a, Option<Id<Person>>, Message> {
        self.owner_as(self.say("planscreen-owner"), key, chosen)
    }

    /// Who carries it out, under a label of its own.
    pub fn owner_as(
        &self,
        label: String,
        key: Key,
        chosen: Option<Id<Person>>,
    ) -> widget::Select<'a, Option<Id<Person>>, Message> {
        let choose = move |owner| Message::Chosen(key, Choice::Owner(owner));
        let select = widget::select(label, self.context.people(chosen), Some(chosen), choose);
        select.enabled(!self.is_sealed(key))
    }

    /// Why something could not be done with a record, where it stands.
    pub fn refusal(&self, key: Key) -> Option<Element<'a, Message>> {
        let (_, why) = self.refused.filter(|(refused, _)| *refused == key)?;
        Some(widget::banner(widget::Tone::Bad, why.clone(), None))
    }

    /// The parts of a record that the register describes.
    pub fn parts(&self, key: Key) -> Element<'a, Message> {
        self.editor.parts(key, self.context).map(Message::Record)
    }

    /// The heading of a section, with a button that adds to it.
    pub fn heading(&self, title: String, add: Option<(String, Addition)>) -> Element<'a, Message> {
        let add =
            add.map(|(label, wanted)| widget::quiet(label, Message::Add(wanted)).icon(Icon::Plus).tight());
        row![container(widget::heading(title, 2)).width(Length::Fill)]
            .push(add)
            .align_y(Alignment::Center)
            .into()
    }

    /// A button that takes a record away.
    pub fn bin(&self, key: Key, name: &str) -> Element<'a, Message> {
        let name = self.context.words.say_with("planscreen-remove-one", &[("what", name)]);
        widget::icon_button(Icon::Trash, name, Message::Remove(key)).into()
    }

    /// Fields beside each other; two by two when there is little room.
    pub fn beside(&self, fields: Vec<Element<'a, Message>>) -> Element<'a, Message> {
        if self.is_wide() {
            return row(fields).spacing(space::MEDIUM).into();
        }
        let mut lines = column![].spacing(space::MEDIUM);
        let mut fields = fields.into_iter().peekable();
        while let Some(first) = fields.next() {
            lines = lines.push(row![first].push(fields.next()).spacing(space::MEDIUM));
        }
        lines.into()
    }

    /// The ring of a cycle; an empty one where there is no cycle.
    pub fn ring(&self, cycle: Option<&'a Cycle>) -> Element<'a, Message> {
        const SIDE: f32 = 32.0;
        let (words, context) = (self.context.words, self.context);
        let ring = cycle.map(|cycle| cycle_ring(context.dossier, cycle, context.on(), words));
        let ring = ring.unwrap_or_default();
        let letter = ring.letter.map(String::from).unwrap_or_default();
        let name = words.say_with("ring-name", &[("phase", &letter)]);
        let drawing = move |size: iced::Size| draw_ring(&ring, size.width.min(size.height), &Palette::LIGHT);
        widget::figure(drawing, name, String::new()).width(SIDE).height(SIDE).into()
    }
}

/// The empty place of a list: what belongs here.
pub fn lesson<'a>(words: String) -> Element<'a, Message> {
    container(widget::muted(words)).padding([space::TINY, 0.0]).into()
}

/// Achievement and status of what is rolled up, at the end of a line; the shape in a pill or bare.
pub fn standing<'a>(context: Context<'a>, up: Option<&RollUp>, in_pill: bool) -> Element<'a, Message> {
    let share =
        up.and_then(|up| up.achievement).map_or_else(|| "—".to_owned(), |share| context.words.percent(share));
    let status = up.map_or(Status::Unknown, |up| up.status);
    let share = container(widget::small(share)).width(44).align_x(Alignment::End);
    let shape = if in_pill { widget::pill(tone(status)) } else { widget::mark(tone(status), 10.0) };
    row![share, shape].spacing(space::SMALL).align_y(Alignment::Center).into()
}

/// What [`standing`] says, for screen readers.
pub fn standing_words(context: Context<'_>, up: Option<&RollUp>) -> String {
    let status = context.word(up.map_or(Status::Unknown, |up| up.status));
    match up.and_then(|up| up.achievement) {
        Some(share) => {
            let share = context.words.percent(share);
            context.words.say_with("planscreen-standing", &[("share", &share), ("status", &status)])
        }
        None => status,
    }
}
