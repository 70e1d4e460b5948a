//! What sources say of a change without figures. It is told as that, and never tested.

use super::one::Message;
use crate::domain::{Indicator, PublishedChange};
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::style::space;
use crate::gui::widget;
use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

pub(super) fn view<'a>(indicator: &'a Indicator, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let own = context.dossier.published_changes.values().filter(|one| one.indicator == indicator.id);
    let mut all: Vec<&PublishedChange> = own.collect();
    all.sort_by_key(|one| std::cmp::Reverse((one.period, one.cut_off, one.id)));
    let head = row![
        container(widget::heading(words.say("views-published"), 2)).width(Length::Fill),
        widget::quiet(words.say("views-published-add"), Message::Publish(None)).icon(Icon::Plus),
    ]
    .align_y(Alignment::Center);
    let mut card = column![head].spacing(space::SMALL);
    if all.is_empty() {
        card = card.push(widget::muted(words.say("views-published-none")));
    }
    widget::card(card.extend(all.into_iter().map(|one| line(one, context)))).into()
}

fn line<'a>(one: &'a PublishedChange, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let period = words.period(one.period);
    let decimals = usize::from(one.percent.fract() != 0.0);
    let values = [
        ("period", period.clone()),
        ("change", words.with_percent(&words.signed_number(one.percent, decimals))),
        ("reference", words.period(one.period.in_year(one.period.year() - 1))),
        ("day", words.day(one.cut_off)),
    ];
    let says = words
        .say_with("views-published-line", &values.each_ref().map(|(name, value)| (*name, value.as_str())));
    let note = one.note.trim();
    let said = column![widget::body(says)].push((!note.is_empty()).then(|| widget::small(note.to_owned())));
    let named = |key: &str| words.say_with(key, &[("period", &period)]);
    row![
        container(said.spacing(2)).width(Length::Fill),
        widget::icon_button(Icon::Pencil, named("views-published-edit"), Message::Publish(Some(one.id))),
        widget::icon_button(Icon::Trash, named("views-published-remove"), Message::RemovePublished(one.id)),
    ]
    .spacing(space::SMALL)
    .align_y(Alignment::Center)
    .into()
}
