//! SMART: a row per objective of the lowest level, a column per letter; the chosen objective is read beside it.

use super::{CheckScreen, Message};
use crate::analysis::{LetterAnswer, Smart};
use crate::domain::{Key, Letter, Vocabulary};
use crate::gui::context::Context;
use crate::gui::place::Place;
use crate::gui::style::space;
use crate::gui::widget::{self, Across, Tone, table};
use iced::widget::{column, container, responsive, row};
use iced::{Alignment, Element, Length};

/// Width of the column of a letter, in pixels.
const LETTER: f32 = 32.0;
/// From this width on, in pixels, the letters are read beside the table.
const WIDE: f32 = 900.0;

pub(super) fn view<'a>(screen: &'a CheckScreen, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    if screen.smart.is_empty() {
        let (title, what) = (words.say("check-smart-none"), words.say("check-smart-none-what"));
        return widget::card(widget::empty_state(title, what, Vec::new())).into();
    }
    let view = move |size: iced::Size| -> Element<'a, Message> {
        let (matrix, detail) = (matrix(screen, context), detail(screen, context));
        if size.width < WIDE {
            return column![detail, matrix].spacing(space::LARGE).into();
        }
        let matrix = container(matrix).width(Length::FillPortion(3));
        let detail = container(detail).width(Length::FillPortion(2));
        row![matrix, detail].spacing(space::LARGE).into()
    };
    responsive(view).height(Length::Shrink).into()
}

/// The shape of a letter: in words, by the plan itself, or open.
fn letter_tone(answer: &LetterAnswer) -> Tone {
    if answer.is_answered() { Tone::Good } else { Tone::Unknown }
}

fn matrix<'a>(screen: &'a CheckScreen, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let mut columns = vec![table::column(words.say("check-smart-objective"), Length::Fill)];
    columns.extend(Letter::ALL.iter().map(|letter| {
        let header = words.say(&format!("check-smart-letter-{}", letter.code()));
        table::column(header, LETTER).across(Across::Centre)
    }));
    let rows = screen.smart.iter().map(|smart| {
        let name = label(smart, context);
        let mut cells = vec![widget::body(name.clone()).into()];
        cells.extend(smart.letters.iter().map(|answer| widget::mark(letter_tone(answer), 12.0)));
        table::row(smart.objective.number(), format!("{name}, {}", standing(smart, context)), cells)
            .on_press(Message::Read(smart.objective))
            .selected(screen.is_read(smart))
    });
    widget::card(table(words.say("check-smart"), columns, rows.collect())).into()
}

fn label(smart: &Smart, context: Context<'_>) -> String {
    let record = context.dossier.record(Key::Objective(smart.objective));
    record.map(|record| record.label(context.dossier)).unwrap_or_default()
}

/// Which letters are open, in a few words.
fn standing(smart: &Smart, context: Context<'_>) -> String {
    let open = smart.letters.iter().filter(|answer| !answer.is_answered());
    let open: Vec<String> = open.map(|answer| context.word(answer.letter)).collect();
    if open.is_empty() {
        return context.say("check-smart-complete");
    }
    context.words.say_with("check-smart-lacking", &[("letters", &context.words.list(&open))])
}

fn detail<'a>(screen: &'a CheckScreen, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let Some(smart) = screen.smart.iter().find(|smart| screen.is_read(smart)) else {
        return column![].into();
    };
    let key = Key::Objective(smart.objective);
    let label = label(smart, context);
    let open = widget::secondary(words.say("check-open"), Message::Go(Place::Plan(Some(key))))
        .description(words.say_with("check-open-name", &[("what", &label)]));
    let head = row![container(widget::heading(label, 2)).width(Length::Fill), open].spacing(space::MEDIUM);
    let mut content = column![head].spacing(space::MEDIUM);
    for answer in &smart.letters {
        let letter = words.say(&format!("check-smart-letter-{}", answer.letter.code()));
        let word = words.opening(&context.word(answer.letter));
        let state = if answer.is_answered() { "check-smart-answered" } else { "check-smart-open" };
        let head = row![
            widget::mark(letter_tone(answer), 12.0),
            widget::strong(format!("{letter} · {word}")).width(Length::Fill),
            widget::small(words.say(state)),
        ];
        let mut lines = column![head.spacing(space::SMALL).align_y(Alignment::Center)].spacing(space::TINY);
        for sentence in words.smart_answer(answer, context.dossier) {
            lines = lines.push(widget::muted(sentence));
        }
        content = content.push(widget::rule()).push(lines);
    }
    widget::card(content).into()
}
