//! Where an indicator is used: the objectives that it measures, the action plans that watch it.

use super::one::Message;
use crate::domain::{Indicator, Key};
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::place::Place;
use crate::gui::style::space;
use crate::gui::widget::{self, table};
use iced::widget::column;
use iced::{Element, Length};

pub(super) fn view<'a>(indicator: &'a Indicator, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let dossier = context.dossier;
    let mut card = column![widget::heading(words.say("indicator-usage"), 2)].spacing(space::SMALL);
    let row = |key: (&str, i64), kind: String, title: &str, place: Place| {
        let cell = column![widget::small(kind.clone()), widget::body(title.to_owned())];
        table::row(key, format!("{kind}, {title}"), vec![cell.into()]).on_press(Message::Go(place))
    };
    let objectives = indicator.objectives(dossier).into_iter().map(|one| {
        let level = dossier.get(one.level).map(|level| level.name.clone()).unwrap_or_default();
        let place = Place::Plan(Some(Key::Objective(one.id)));
        row(("objective", one.id.number()), format!("{level} {}", one.code), &one.title, place)
    });
    let watching = dossier.supports.values().filter(|support| support.indicator == indicator.id);
    let plans = watching.filter_map(|support| dossier.get(support.action_plan)).map(|one| {
        let kind = words.say_with("indicator-action-plan", &[("code", &one.code)]);
        row(("plan", one.id.number()), kind, &one.title, Place::ActionPlan(one.id, None))
    });
    let rows: Vec<_> = objectives.chain(plans).collect();
    if rows.is_empty() {
        card = card.push(widget::muted(words.say("indicator-usage-none"))).push(
            widget::quiet(words.say("indicator-usage-begin"), Message::Go(Place::Plan(None)))
                .icon(Icon::ListTree),
        );
    } else {
        let columns = vec![table::column(words.say("indicator-usage-column"), Length::Fill)];
        card = card.push(table(words.say("indicator-usage"), columns, rows).row_padding(6.0));
    }
    widget::card(card).into()
}
