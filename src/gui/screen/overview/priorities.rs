//! The priorities with their status, actions, cycle, key indicator and verdict.

use super::Message;
use crate::analysis::Explained;
use crate::charts::{Palette, Ring, cycle_ring, draw_ring, draw_sparkline, sparkline};
use crate::domain::{Key, Priority, Status, Track, Vocabulary};
use crate::gui::context::{Context, tone};
use crate::gui::dialog::explain;
use crate::gui::place::Place;
use crate::gui::style::space;
use crate::gui::widget::{self, Tone, table};
use iced::widget::{column, row};
use iced::{Alignment, Element, Length};

/// Shows the priorities; without room, the cycle and the actions are left out, which the action plans show too.
pub(super) fn view(context: Context<'_>, roomy: bool) -> Element<'_, Message> {
    let words = context.words;
    let plan = context.plan().map(|plan| plan.id);
    let mut page = column![].spacing(space::LARGE);
    let mut any = false;
    for track in Track::ALL {
        let mut priorities: Vec<&Priority> = context
            .dossier
            .priorities
            .values()
            .filter(|priority| Some(priority.plan) == plan && priority.track == *track)
            .collect();
        if priorities.is_empty() {
            continue;
        }
        any = true;
        priorities.sort_by_key(|priority| (priority.position, priority.id));
        let mut columns = vec![
            table::column("", 24.0),
            table::column(words.word(*track), Length::FillPortion(7)),
            table::column(words.say("column-status"), 116.0),
            table::column(words.say("column-actions"), 118.0),
            table::column(words.say("column-cycle"), 46.0),
            table::column(words.say("column-key-indicator"), 100.0),
            table::column(words.say("column-verdict"), Length::FillPortion(7)),
            table::column("", 26.0),
        ];
        if !roomy {
            columns.drain(LEFT_OUT);
        }
        let rows = priorities.into_iter().map(|priority| line(context, priority, roomy)).collect();
        page = page.push(widget::card(table(words.word(*track), columns, rows)));
    }
    if !any {
        let begin = widget::primary(words.say("empty-priorities-begin"), Message::Go(Place::Plan(None)));
        let empty = widget::empty_state(
            words.say("empty-priorities"),
            words.say("empty-priorities-what"),
            vec![begin.into()],
        );
        page = page.push(widget::card(empty));
    }
    page.into()
}

/// The columns of the actions and the cycle.
const LEFT_OUT: std::ops::Range<usize> = 3..5;

fn line<'a>(context: Context<'a>, priority: &'a Priority, roomy: bool) -> table::Row<'a, Message> {
    let (words, picture, dossier) = (context.words, context.picture, context.dossier);
    let status = picture.priorities.get(&priority.id).map_or(Status::Unknown, |up| up.status);
    let tally = picture.actions.get(&priority.id).cloned().unwrap_or_default();
    let progress: Element<'_, Message> = match tally.progress {
        Some(done) => row![
            widget::progress(
                done as f32,
                tally.elapsed.map(|elapsed| elapsed as f32),
                words.say("column-actions")
            )
            .width(62),
            widget::small(words.say_with(
                "action-plan-done",
                &[("done", &tally.done.to_string()), ("all", &tally.all.to_string())]
            )),
        ]
        .spacing(space::SMALL)
        .align_y(Alignment::Center)
        .into(),
        None => widget::small(words.say("no-actions")).into(),
    };
    let ring: Element<'_, Message> = match picture.running_cycle(dossier, priority.id) {
        Some(cycle) => ring(cycle_ring(dossier, cycle, picture.on, words), 30.0, context),
        None => widget::muted("—").into(),
    };
    let key = picture.key_indicator(dossier, priority.id);
    let judged = key.and_then(|id| Some((dossier.get(id)?, picture.indicators.get(&id)?)));
    let mut says = String::new();
    let (spark, verdict): (Element<'_, Message>, Element<'_, Message>) = match judged {
        Some((indicator, judged)) => {
            let spark = sparkline(judged);
            let drawing =
                move |size: iced::Size| draw_sparkline(&spark, size.width, size.height, &Palette::LIGHT);
            let change = judged.change.as_ref();
            says = words.verdict(change);
            let tone = match change.and_then(|change| change.is_better(indicator.direction)) {
                Some(true) => Tone::Good,
                Some(false) => Tone::Bad,
                None => Tone::Neutral,
            };
            (
                widget::figure(drawing, indicator.name.clone(), says.clone()).width(92).height(34).into(),
                column![widget::badge(tone, says.clone()), widget::small(indicator.name.clone())]
                    .spacing(space::TINY)
                    .into(),
            )
        }
        None => (widget::muted("—").into(), widget::muted(words.say("no-indicators")).into()),
    };
    let mut cells = vec![
        widget::muted(priority.code.clone()).into(),
        widget::strong(priority.title.clone()).into(),
        widget::badge(tone(status), words.word(status)),
        progress,
        ring,
        spark,
        verdict,
        explain::button(context, Explained::Priority(priority.id), Message::Explain),
    ];
    if !roomy {
        cells.drain(LEFT_OUT);
    }
    let summary = format!("{} {}, {}, {says}", priority.code, priority.title, words.word(status));
    table::row(priority.id.number(), summary, cells)
        .on_press(Message::Go(Place::Plan(Some(Key::Priority(priority.id)))))
}

/// A PDCA ring of this many pixels.
fn ring<'a>(ring: Ring, side: f32, context: Context<'a>) -> Element<'a, Message> {
    let letter = ring.letter.map(String::from).unwrap_or_default();
    let name = context.words.say_with("ring-name", &[("phase", &letter)]);
    let drawing = move |size: iced::Size| draw_ring(&ring, size.width.min(size.height), &Palette::LIGHT);
    widget::figure(drawing, name, String::new()).width(side).height(side).into()
}
