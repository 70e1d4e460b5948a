//! The head of a priority or an objective: what it is, its code and title, and its place among its siblings.

use super::Message;
use super::branches::{Branches, above};
use super::field::Part;
use super::form::Form;
use crate::domain::Key;
use crate::gui::dialog::disclose;
use crate::gui::icon::Icon;
use crate::gui::style::space;
use crate::gui::widget;
use iced::widget::{column, row};
use iced::{Alignment, Element, Length};

/// Shows the head of a record.
pub fn view<'a>(
    form: Form<'a>,
    key: Key,
    badges: Vec<Element<'a, Message>>,
    branches: &Branches<'a>,
) -> Element<'a, Message> {
    let (is_first, is_last) = ends(form, key, branches);
    let label = form.context.dossier.record(key).map(|record| record.label(form.context.dossier));
    let up = (!is_first).then_some(Message::Move(key, true));
    let down = (!is_last).then_some(Message::Move(key, false));
    let tools = row![
        widget::icon_button(Icon::ChevronUp, form.say("planscreen-up"), up),
        widget::icon_button(Icon::ChevronDown, form.say("planscreen-down"), down),
        form.bin(key, &label.unwrap_or_default()),
    ];
    let disclosed = disclose::control(key, form.context, Message::Disclose(key));
    let badges =
        row(badges).push(disclosed).spacing(space::SMALL).width(Length::Fill).align_y(Alignment::Center);
    column![row![badges, tools].align_y(Alignment::Center)]
        .push(form.sealed_banner(key))
        .push(form.refusal(key))
        .push(
            row![form.line(key, Part::Code, form.say("planscreen-code")).width(96), form.title(key)]
                .spacing(space::MEDIUM),
        )
        .spacing(space::SMALL)
        .into()
}

/// Whether a record is the first and whether it is the last among its siblings.
fn ends(form: Form<'_>, key: Key, branches: &Branches<'_>) -> (bool, bool) {
    let siblings: Vec<Key> = match key {
        Key::Priority(id) => {
            let track = form.context.dossier.get(id).map(|priority| priority.track);
            let siblings = track.into_iter().flat_map(|track| branches.track(track));
            siblings.map(|other| Key::Priority(other.id)).collect()
        }
        Key::Objective(id) => {
            let objective = form.context.dossier.get(id);
            let siblings = objective.map_or(&[][..], |objective| branches.under(above(objective)));
            siblings.iter().map(|other| Key::Objective(other.id)).collect()
        }
        _ => Vec::new(),
    };
    (siblings.first().is_none_or(|first| *first == key), siblings.last().is_none_or(|last| *last == key))
}
