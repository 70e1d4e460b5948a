//! Mission, vision and values, set as one reads them.

use super::lists::{heading, lesson};
use super::{Message, home};
use crate::domain::{CoreValue, Id, Key, Kind, Noun, Record, ValueGroup};
use crate::gui::context::Context;
use crate::gui::record::in_order;
use crate::gui::style::space;
use crate::gui::widget::{self, Tone};
use iced::widget::{column, container, row};
use iced::{Element, Length};

/// Shows what the zone says of itself, then its values in their groups.
pub(super) fn view<'a>(context: Context<'a>) -> Element<'a, Message> {
    column![zone(context), statements(context), values(context)].spacing(space::HUGE).into()
}

/// The zone itself: its number, its name and what it is.
fn zone<'a>(context: Context<'a>) -> Element<'a, Message> {
    let Some(zone) = context.dossier.zone() else {
        return column![heading(Kind::Zone, context), lesson(Kind::Zone, context)]
            .spacing(space::SMALL)
            .into();
    };
    let name = context.words.say_with("zone-name-number", &[("name", &zone.name), ("number", &zone.code)]);
    let open = widget::quiet(name, home(Key::Zone(zone.id)).map(Message::Go)).tight();
    let text = container(widget::body(zone.description.clone())).padding([0.0, space::SMALL]);
    column![heading(Kind::Zone, context), open, text].spacing(space::TINY).into()
}

fn statements<'a>(context: Context<'a>) -> Element<'a, Message> {
    let records = in_order(Kind::Statement, context.dossier);
    let mut page = column![heading(Kind::Statement, context)].spacing(space::LARGE);
    if records.is_empty() {
        page = page.push(lesson(Kind::Statement, context));
    }
    for record in records {
        let Record::Statement(statement) = record else { continue };
        let key = Key::Statement(statement.id);
        let open = widget::quiet(statement.heading.clone(), home(key).map(Message::Go)).tight();
        let kind = widget::badge(Tone::Neutral, context.word(statement.kind));
        let head = row![container(open).width(Length::Fill), kind].spacing(space::SMALL);
        let mut one = column![head].spacing(space::TINY);
        for paragraph in statement.text.split('\n').filter(|line| !line.trim().is_empty()) {
            one = one.push(container(widget::body(paragraph.to_owned())).padding([0.0, space::SMALL]));
        }
        page = page.push(one);
    }
    page.into()
}

fn values<'a>(context: Context<'a>) -> Element<'a, Message> {
    let groups = in_order(Kind::ValueGroup, context.dossier);
    let values: Vec<CoreValue> = in_order(Kind::CoreValue, context.dossier)
        .into_iter()
        .filter_map(|record| match record {
            Record::CoreValue(value) => Some(value),
            _ => None,
        })
        .collect();
    let mut page = column![heading(Kind::CoreValue, context)].spacing(space::MEDIUM);
    if values.is_empty() {
        page = page.push(lesson(Kind::CoreValue, context));
    }
    let of = |group: Option<Id<ValueGroup>>| values.iter().filter(move |value| value.group == group);
    if of(None).next().is_some() {
        page = page.push(chips(of(None)));
    }
    page = page.push(heading(Kind::ValueGroup, context));
    if groups.is_empty() {
        page = page.push(lesson(Kind::ValueGroup, context));
    }
    for record in groups {
        let Record::ValueGroup(group) = record else { continue };
        let name = group.label(context.dossier);
        let open = widget::quiet(name, home(Key::ValueGroup(group.id)).map(Message::Go)).tight();
        page = page.push(column![open, chips(of(Some(group.id)))].spacing(space::TINY));
    }
    page.into()
}

/// Values beside each other, each a button to its form.
fn chips<'a, 'b>(values: impl Iterator<Item = &'b CoreValue>) -> Element<'a, Message> {
    let chips = values.map(|value| {
        let place = home(Key::CoreValue(value.id)).map(Message::Go);
        widget::secondary(value.name.clone(), place).description(value.text.clone()).into()
    });
    row(chips).spacing(space::SMALL).wrap().vertical_spacing(space::SMALL).into()
}
