//! Remarks by place, and there by kind: what is said once of several is written once.

use super::{Block, CheckScreen, Filter, Message, severity_tone};
use crate::analysis::Remark;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::place::place_of;
use crate::gui::style::space;
use crate::gui::widget;
use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length, Padding};

/// Width of the column with the severity, in pixels.
const SEVERITY: f32 = 136.0;
/// Room over a badge, in pixels, so that it stands in the middle of a line with a button.
const BESIDE_BUTTON: f32 = 7.0;

pub(super) fn view<'a>(screen: &'a CheckScreen, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    if screen.blocks.is_empty() {
        let (title, what) = match screen.filter {
            Filter::All => ("check-none", "check-none-what"),
            _ => ("check-none-here", "check-none-here-what"),
        };
        let buttons = match screen.filter {
            Filter::All => Vec::new(),
            _ => vec![widget::secondary(words.say("check-show-all"), Message::Filter(Filter::All)).into()],
        };
        return widget::card(widget::empty_state(words.say(title), words.say(what), buttons)).into();
    }
    let mut page = column![].spacing(space::LARGE);
    let mut left = screen.shown;
    let same_home = |one: &Block, other: &Block| one.home == other.home;
    for blocks in screen.blocks.chunk_by(same_home) {
        if left == 0 {
            break;
        }
        page = page.push(home(blocks, context, &mut left));
    }
    let all: usize = screen.blocks.iter().map(|block| block.remarks.len()).sum();
    if all > screen.shown {
        let more = words.count("check-more", all - screen.shown);
        page = page.push(widget::secondary(more, Message::More));
    }
    page.into()
}

/// The remarks of one place in a card.
fn home<'a>(blocks: &'a [Block], context: Context<'a>, left: &mut usize) -> Element<'a, Message> {
    let words = context.words;
    let count: usize = blocks.iter().map(|block| block.remarks.len()).sum();
    let title =
        blocks.first().map_or_else(String::new, |block| words.remark_home(block.home, context.dossier));
    let head = row![
        container(widget::heading(title, 2)).width(Length::Fill),
        widget::small(words.count("check-count", count)),
    ]
    .spacing(space::MEDIUM)
    .align_y(Alignment::Center);
    let mut content = column![head].spacing(space::MEDIUM);
    for found in blocks {
        let shown = found.remarks.len().min(*left);
        *left -= shown;
        if shown > 0 {
            content = content.push(widget::rule()).push(block(&found.remarks[..shown], context));
        }
    }
    widget::card(content).into()
}

/// Remarks of one kind: each with its buttons, and below them once why and what to do.
fn block<'a>(numbers: &[usize], context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let all: Vec<(usize, &Remark)> =
        numbers.iter().filter_map(|number| Some((*number, context.remarks.get(*number)?))).collect();
    let Some((_, first)) = all.first() else { return column![].into() };
    let badge = widget::badge(severity_tone(first.severity), words.word(first.severity));
    let advice = words.remark(first, context.dossier);
    let mut lines = column![].spacing(space::TINY).width(Length::Fill);
    for (number, remark) in &all {
        lines = lines.push(line(*number, remark, context));
    }
    lines = lines.push(widget::small([advice.why, advice.advice].join(" ")));
    row![container(badge).width(SEVERITY).padding(Padding::ZERO.top(BESIDE_BUTTON)), lines]
        .spacing(space::MEDIUM)
        .into()
}

fn line<'a>(number: usize, remark: &'a Remark, context: Context<'a>) -> Element<'a, Message> {
    let (words, dossier) = (context.words, context.dossier);
    let text = words.remark(remark, dossier).what;
    let mut line =
        row![widget::body(text.clone()).width(Length::Fill)].spacing(space::SMALL).align_y(Alignment::Center);
    if let Some(repair) = &remark.repair {
        let label = words.repair(repair, dossier);
        let button =
            widget::secondary(label, Message::Repair(number)).icon(Icon::Check).description(text.clone());
        line = line.push(button);
    }
    if let Some(place) = place_of(remark.key, dossier) {
        let name = words.say_with("check-open-name", &[("what", &text)]);
        line = line.push(widget::icon_button(Icon::ChevronRight, name, Message::Go(place)));
    }
    line.into()
}
