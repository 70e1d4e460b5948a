//! What happened on a day and explains the figures; it stands in the chart and in reports.

use super::one::{Message, One};
use super::save::Field;
use crate::analysis::unmarked_starts;
use crate::domain::{Annotation, Id, Indicator};
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::style::space;
use crate::gui::widget::{self, table};
use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

/// Most starts of action plans that are offered, the latest first.
const STARTS: usize = 3;

/// The id of the field with the text of an event.
pub(super) fn text_id(id: Id<Annotation>) -> String {
    format!("note-text-{}", id.number())
}

pub(super) fn view<'a>(one: &'a One, indicator: &'a Indicator, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let head = row![
        container(widget::heading(words.say("indicator-notes"), 2)).width(Length::Fill),
        widget::quiet(words.say("indicator-note-add-here"), Message::AddNote).icon(Icon::Plus),
    ]
    .align_y(Alignment::Center);
    let notes = indicator.annotations(context.dossier);
    let mut card = column![head].spacing(space::SMALL);
    if notes.is_empty() {
        card = card.push(widget::muted(words.say("indicator-notes-none")));
    } else {
        let columns = vec![
            table::column(words.say("indicator-column-day"), 100.0),
            table::column(words.say("views-column-until"), 100.0),
            table::column(words.say("indicator-column-kind"), 216.0),
            table::column(words.say("indicator-column-what"), Length::Fill),
            table::column("", 36.0),
        ];
        // The latest first, as the measurements stand.
        let rows = notes.into_iter().rev().map(|note| line(one, note, context)).collect();
        card = card.push(table(words.say("indicator-notes"), columns, rows).row_padding(2.0));
        card = card.push(widget::small(words.say("views-note-hint")));
    }
    let starts = unmarked_starts(context.dossier, indicator, context.on());
    for start in starts.into_iter().take(STARTS) {
        let Some(plan) = context.dossier.get(start.action_plan) else { continue };
        let day = words.day(start.day);
        let label = words.say_with("views-mark-start", &[("code", &plan.code), ("day", &day)]);
        card = card.push(widget::quiet(label, Message::MarkStart(start)).icon(Icon::Flag).low());
    }
    widget::card(card).into()
}

fn line<'a>(one: &'a One, note: &'a Annotation, context: Context<'a>) -> table::Row<'a, Message> {
    let words = context.words;
    let id = note.id;
    let cell = |field: Field, key: &str, held: String| {
        widget::bare_field(words.say_with(key, &[("text", &note.text)]), one.drafts.text(field, || held))
            .on_input(move |text| Message::Typed(field, text))
            .on_submit(Message::Left(field))
            .on_leave(Message::Left(field))
            .error(one.drafts.error(field))
            .quiet()
    };
    let day = cell(Field::NoteDay(id), "indicator-note-day", words.day(note.day));
    let until = note.until.map(|day| words.day(day)).unwrap_or_default();
    let until = cell(Field::NoteUntil(id), "views-note-until", until);
    let text = cell(Field::NoteText(id), "indicator-note-text", note.text.clone());
    let kind = words.say_with("indicator-note-kind", &[("text", &note.text)]);
    let kind = widget::bare_select(kind, context.options(), Some(note.kind), move |kind| {
        Message::NoteKind(id, kind)
    });
    let remove = words.say_with("indicator-note-remove", &[("text", &note.text)]);
    let cells = vec![
        day.id(format!("note-day-{}", id.number())).into(),
        until.id(format!("note-until-{}", id.number())).into(),
        kind.into(),
        text.id(text_id(id)).into(),
        widget::icon_button(Icon::Trash, remove, Message::RemoveNote(id)).into(),
    ];
    table::row(("note", id.number()), format!("{}, {}", words.day(note.day), note.text), cells)
}
