//! The top of an action plan: ring, title, owner and the years of its cycles.

use super::edits::Field;
use super::one::{Message, One};
use crate::charts::{Palette, cycle_ring, draw_ring};
use crate::domain::{ActionPlan, Cycle, Key};
use crate::gui::context::Context;
use crate::gui::dialog::disclose;
use crate::gui::icon::Icon;
use crate::gui::place::Place;
use crate::gui::style::{size, space};
use crate::gui::widget;
use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

pub(super) fn view<'a>(
    one: &'a One,
    context: Context<'a>,
    plan: &'a ActionPlan,
    is_wide: bool,
) -> Element<'a, Message> {
    let words = context.words;
    let cycle = one.cycle(context);
    let ring = cycle.map(|cycle| ring(context, cycle));
    let title = one
        .area(Field::Title, words.say("action-plan-title"))
        .map(|area| Element::from(area.bare().quiet().strong(size::TITLE)));
    let owner = row![
        container(widget::muted(words.say("action-plan-owner"))).padding(iced::padding::left(6.0)),
        widget::bare_select(
            words.say("action-plan-owner"),
            context.people(plan.owner),
            Some(plan.owner),
            Message::Owner
        )
        .quiet()
        .width(280)
        .id("action-plan-owner"),
    ]
    .align_y(Alignment::Center);
    let key = Key::ActionPlan(plan.id);
    let owner = row![owner, disclose::control(key, context, Message::Disclose(key))];
    let owner = owner.spacing(space::SMALL).align_y(Alignment::Center).wrap();
    let title = column![].push(title).width(Length::Fill);
    let years = years(context, plan, cycle);
    let (name, years) = if is_wide {
        let top = row![title, years].spacing(space::LARGE).align_y(Alignment::Center);
        (column![top, owner], None)
    } else {
        (column![title, owner], Some(years))
    };
    let head = row![].push(ring).push(name.width(Length::Fill));
    column![head.spacing(space::MEDIUM).align_y(Alignment::Center)].push(years).spacing(space::MEDIUM).into()
}

fn ring<'a>(context: Context<'a>, cycle: &'a Cycle) -> Element<'a, Message> {
    let ring = cycle_ring(context.dossier, cycle, context.on(), context.words);
    let letter = ring.letter.map(String::from).unwrap_or_default();
    let name = context.words.say_with("ring-name", &[("phase", &letter)]);
    let drawing = move |size: iced::Size| draw_ring(&ring, size.width.min(size.height), &Palette::LIGHT);
    widget::figure(drawing, name, String::new()).width(64).height(64).into()
}

/// The years of the cycles, one of which is chosen, and a new one.
fn years<'a>(context: Context<'a>, plan: &'a ActionPlan, shown: Option<&'a Cycle>) -> Element<'a, Message> {
    let words = context.words;
    let cycles = plan.cycles(context.dossier);
    let place = |cycle: &Cycle| Message::Go(Place::ActionPlan(plan.id, Some(cycle.id)));
    let at = cycles.iter().position(|cycle| Some(cycle.id) == shown.map(|shown| shown.id));
    let mut line = row![].spacing(space::TINY).align_y(Alignment::Center);
    if !cycles.is_empty() {
        let before = at.and_then(|at| cycles.get(at.checked_sub(1)?)).map(|cycle| place(cycle));
        let after = at.and_then(|at| cycles.get(at + 1)).map(|cycle| place(cycle));
        let chips = cycles.iter().map(|cycle| {
            let is_shown = Some(cycle.id) == shown.map(|shown| shown.id);
            widget::chip(cycle.year.to_string(), is_shown, place(cycle))
        });
        line = line
            .push(widget::icon_button(Icon::ChevronLeft, words.say("action-plan-cycle-before"), before))
            .push(container(widget::tabs(words.say("action-plan-cycles"), chips)).width(Length::Shrink))
            .push(widget::icon_button(Icon::ChevronRight, words.say("action-plan-cycle-after"), after));
    }
    let new = widget::secondary(words.say("action-plan-cycle-new"), Message::StartCycle).icon(Icon::Plus);
    line.push(new).into()
}
