//! One phenomenon, opened: what is meant, why it was retained or not, and the priority that it becomes.

use super::save::{Field, rating};
use super::sheet::verdict;
use super::{ArgumentationView, Message, Weighing};
use crate::analysis::Weighed;
use crate::domain::{Criterion, Key, Noun, Phenomenon, Priority};
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::place::Place;
use crate::gui::style::{Tokens, radius, space};
use crate::gui::widget;
use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length, border};

/// The panel under the row of a phenomenon.
pub(super) fn view<'a>(
    view: &'a ArgumentationView,
    weighed: &'a Weighing,
    one: &'a Weighed,
    phenomenon: &'a Phenomenon,
    criteria: &[&'a Criterion],
    context: Context<'a>,
    is_narrow: bool,
) -> Element<'a, Message> {
    let words = context.words;
    let id = phenomenon.id;
    let field = |field: Field, label: String, held: &str| {
        widget::field(label, view.drafts.text(field, || held.to_owned()))
            .on_input(move |text| Message::Typed(field, text))
            .on_submit(Message::Left(field))
            .on_leave(Message::Left(field))
            .error(view.drafts.error(field))
            .id(field.id())
    };
    let name = field(Field::Name(id), words.opening(&words.say("field-name")), &phenomenon.name);
    let category =
        field(Field::Category(id), words.opening(&words.say("field-category")), &phenomenon.category);
    let reason = view.drafts.content(Field::Reason(id)).map(|content| {
        widget::text_area(words.say("foundation-reason"), content)
            .on_action(move |action| Message::Wrote(Field::Reason(id), action))
            .on_leave(Message::Left(Field::Reason(id)))
            .error(view.drafts.error(Field::Reason(id)))
            .placeholder(words.say("foundation-reason-example"))
            .growing(3)
            .id(Field::Reason(id).id())
    });
    let left = column![row![name, category].spacing(space::MEDIUM)].push(reason).spacing(space::MEDIUM);
    let remove = words.say_with("foundation-phenomenon-remove", &[("name", &phenomenon.name)]);
    let remove = widget::icon_button(Icon::Trash, remove, Message::Remove(Key::Phenomenon(id)));
    let right = column![
        row![container(firmness(weighed, one, context)).width(Length::Fill), remove]
            .align_y(Alignment::Start),
    ]
    .push(is_narrow.then(|| Element::from(verdict(one, phenomenon, context))))
    .push(becomes(view, weighed, phenomenon, context))
    .spacing(space::MEDIUM);
    let halves =
        row![container(left).width(Length::FillPortion(3)), container(right).width(Length::FillPortion(2))];
    let mut content = column![halves.spacing(space::HUGE)].spacing(space::MEDIUM);
    let notes: Vec<Element<'a, Message>> = criteria
        .iter()
        .filter_map(|criterion| {
            let rating = rating(id, criterion.id, context)?;
            let score = words.plain_number(rating.score);
            let values = [("criterion", criterion.name.as_str()), ("score", &score)];
            let label = words.say_with("foundation-note-of", &values);
            Some(field(Field::Note(id, criterion.id), label, &rating.note).into())
        })
        .collect();
    if !notes.is_empty() {
        content = content.push(widget::tiles(320.0, notes).spacing(space::MEDIUM));
    }
    let panel =
        container(content).padding(space::LARGE).width(Length::Fill).style(|theme| container::Style {
            background: Some(Tokens::of(theme).paper.into()),
            border: border::rounded(radius::CONTROL).width(1).color(Tokens::of(theme).line),
            ..container::Style::default()
        });
    container(panel).padding([space::SMALL, space::TINY]).into()
}

/// How firm the rank is, in a sentence.
fn firmness<'a>(weighed: &Weighing, one: &Weighed, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let range = weighed.sensitivity.ranges.get(&one.phenomenon);
    let says = match (one.rank, range) {
        (Some(rank), Some((best, worst))) if best == worst => {
            words.say_with("foundation-firm", &[("rank", &rank.to_string())])
        }
        (Some(rank), Some((best, worst))) => words.say_with(
            "foundation-between",
            &[("rank", &rank.to_string()), ("best", &best.to_string()), ("worst", &worst.to_string())],
        ),
        _ => words.say("foundation-unranked"),
    };
    widget::muted(says).into()
}

/// The priority that it belongs to, or two ways to one.
fn becomes<'a>(
    view: &'a ArgumentationView,
    weighed: &'a Weighing,
    phenomenon: &'a Phenomenon,
    context: Context<'a>,
) -> Element<'a, Message> {
    let (words, dossier) = (context.words, context.dossier);
    let id = phenomenon.id;
    let priority = view.selection(id, context).and_then(|one| one.priority).and_then(|id| dossier.get(id));
    if let Some(priority) = priority {
        let label = words.say_with("foundation-belongs-to", &[("priority", &priority.label(dossier))]);
        let go = Message::Go(Place::Plan(Some(Key::Priority(priority.id))));
        return row![
            widget::secondary(label, go).icon(Icon::Flag).width(Length::Fill),
            widget::icon_button(Icon::X, words.say("foundation-unlink"), Message::Unlink(id)),
        ]
        .spacing(space::SMALL)
        .align_y(Alignment::Center)
        .into();
    }
    let mut priorities: Vec<&Priority> =
        dossier.priorities.values().filter(|priority| priority.plan == weighed.plan).collect();
    priorities.sort_by_key(|priority| (priority.track, priority.position));
    let options: Vec<_> = priorities.iter().map(|one| (one.id, one.label(dossier))).collect();
    let promote = widget::primary(words.say("foundation-promote"), Message::Promote(id)).icon(Icon::Flag);
    let mut content = column![promote].spacing(space::SMALL);
    if !options.is_empty() {
        let label = words.say("foundation-link");
        let link =
            widget::bare_select(label.clone(), options, None, move |priority| Message::Link(id, priority));
        content = content.push(link.placeholder(label));
    }
    content.into()
}
