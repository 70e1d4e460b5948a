//! The choice of where was measured: in the whole zone, or in one of its municipalities.

use super::super::one::{Message, One};
use super::super::row::Rows;
use crate::domain::{Area, Id, Indicator, Period};
use crate::gui::context::Context;
use crate::gui::widget;
use chrono::Datelike;
use iced::Element;

/// Places that stand side by side; more stand in a list.
const CHIPS: usize = 5;

/// The places to choose from; none in a zone that is one municipality and was never measured otherwise.
pub(super) fn view<'a>(
    one: &'a One,
    indicator: &Indicator,
    context: Context<'a>,
) -> Option<Element<'a, Message>> {
    let words = context.words;
    let rows = Rows::of(indicator, None, context);
    let areas = there(one, &rows, context);
    if areas.len() < 2 && one.area.is_none() && !rows.is_by_area() {
        return None;
    }
    let name = words.say("views-area-choice");
    let whole = (None, words.say("views-whole-zone"));
    let named = areas.into_iter().map(|area| (Some(area.id), called(area, context)));
    let options: Vec<(Option<Id<Area>>, String)> = std::iter::once(whole).chain(named).collect();
    if options.len() > CHIPS {
        return Some(
            widget::select(name, options, Some(one.area), Message::Area).id("area").width(280).into(),
        );
    }
    let chips =
        options.into_iter().map(|(area, label)| widget::chip(label, area == one.area, Message::Area(area)));
    Some(widget::tabs(name, chips))
}

/// The municipalities that existed in a period that is shown, by name, and the one that was chosen.
fn there<'a>(one: &One, rows: &Rows<'_>, context: Context<'a>) -> Vec<&'a Area> {
    let shown: Vec<Period> = rows.shown(one.shown_year(rows)).iter().map(|row| row.period).collect();
    let existed = |area: &Area| shown.iter().any(|period| area.existed_in(*period));
    let all = context.dossier.areas.values();
    let mut areas: Vec<&Area> = all.filter(|area| existed(area) || one.area == Some(area.id)).collect();
    areas.sort_by(|one, other| one.name.cmp(&other.name));
    areas
}

/// The name of a municipality, and until when it existed when it is no more.
fn called(area: &Area, context: Context<'_>) -> String {
    match area.until.filter(|until| *until < context.today) {
        Some(until) => {
            let values = [("area", area.name.as_str()), ("year", &until.year().to_string())];
            context.words.say_with("views-area-former", &values)
        }
        None => area.name.clone(),
    }
}
