//! What changed: two moments to choose, four numbers, and a card for each kind of change.

use super::{Choice, Compared, End, Message, SinceScreen, State};
use crate::gui::context::{Context, tone};
use crate::gui::moment::meetings;
use crate::gui::place::{Place, Topic, place_of};
use crate::gui::style::space;
use crate::gui::widget::{self, Tone, table};
use crate::words::{SinceLine, SinceNumber, SinceSection};
use iced::widget::{column, container, responsive, row};
use iced::{Alignment, Element, Length, Padding};

/// From this width on, in pixels, what was done stands beside what the figures say.
const WIDE: f32 = 1080.0;
/// Lines of a section that are shown at first.
const FIRST: usize = 6;
/// Sections that stand at the right, where there is room.
const RIGHT: [&str; 3] = ["work", "decisions", "structure"];

pub(super) fn view<'a>(screen: &'a SinceScreen, context: Context<'a>) -> Element<'a, Message> {
    responsive(move |size| page(screen, context, size.width)).height(Length::Shrink).into()
}

fn page<'a>(screen: &'a SinceScreen, context: Context<'a>, width: f32) -> Element<'a, Message> {
    let words = context.words;
    let empty = |title: &str, what: &str, buttons| {
        widget::card(widget::empty_state(words.say(title), words.say(what), buttons)).into()
    };
    let content: Element<'_, Message> = match &screen.state {
        State::Wanted | State::Busy(_) => {
            widget::card(widget::banner(Tone::Informative, words.say("since-busy"), None)).into()
        }
        State::Failed(why) => widget::card(widget::banner(Tone::Bad, why.clone(), None)).into(),
        State::Nothing => {
            let go = Message::Go(Place::Zone(Topic::Governance, None));
            let button = widget::primary(words.say(Topic::Governance.word()), go).into();
            empty("since-no-meeting", "since-no-meeting-what", vec![button])
        }
        State::Done(compared) if compared.is_empty => {
            empty("since-nothing", "since-nothing-what", Vec::new())
        }
        State::Done(compared) => changes(screen, compared, context, width),
    };
    column![header(screen, context), content].spacing(space::LARGE).into()
}

/// The title, what is compared, and the two moments.
fn header<'a>(screen: &'a SinceScreen, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let what = match &screen.state {
        State::Done(compared) => compared.span.clone(),
        _ => words.say("since-what"),
    };
    let title = column![widget::heading(words.say("since"), 1), widget::muted(what)].spacing(space::TINY);
    let ends = row![end(screen, End::From, context), end(screen, End::Until, context)];
    column![title, ends.spacing(space::HUGE)].spacing(space::MEDIUM).into()
}

/// One end: a meeting or a day, and the day that is judged.
fn end<'a>(screen: &'a SinceScreen, end: End, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let times = screen.times(end, context);
    let held = meetings(context.dossier, context);
    let mut options: Vec<(Choice, String)> = Vec::new();
    if end == End::Until {
        options.push((Choice::Usual, words.say("since-of-now")));
    }
    options.extend(held.into_iter().map(|(id, label)| (Choice::Meeting(id), label)));
    let other = times.map_or(context.today, |times| times.on);
    options.push((Choice::Day(other), words.say("since-other-day")));
    let chosen = match if end == End::From { screen.from } else { screen.until } {
        Choice::Usual if end == End::From => times.and_then(|times| {
            let same =
                |meeting: &&crate::domain::Meeting| crate::analysis::Times::of_meeting(meeting) == times;
            context.dossier.meetings.values().find(same).map(|meeting| Choice::Meeting(meeting.id))
        }),
        choice => Some(choice),
    };
    let (name, on, id) = match end {
        End::From => ("since-then", "since-then-on", "since-from"),
        End::Until => ("since-now", "since-now-on", "since-until"),
    };
    let held = || times.map(|times| words.day(times.on)).unwrap_or_default();
    row![
        widget::select(words.say(name), options, chosen, move |choice| Message::Chosen(end, choice)),
        widget::field(words.say(on), screen.drafts.text(end, held))
            .on_input(move |text| Message::Typed(end, text))
            .on_submit(Message::Left(end))
            .on_leave(Message::Left(end))
            .error(screen.drafts.error(end))
            .width(148)
            .id(id),
    ]
    .spacing(space::SMALL)
    .width(Length::Fill)
    .into()
}

fn changes<'a>(
    screen: &'a SinceScreen,
    compared: &'a Compared,
    context: Context<'a>,
    width: f32,
) -> Element<'a, Message> {
    let numbers = widget::tiles(236.0, compared.text.numbers.iter().map(number).collect());
    let is_right = |section: &&SinceSection| RIGHT.contains(&section.code);
    let (right, left): (Vec<_>, Vec<_>) = compared.text.sections.iter().partition(is_right);
    let cards = |sections: Vec<&'a SinceSection>| {
        let cards = sections.into_iter().map(|section| card(screen, section, context));
        column(cards).spacing(space::LARGE)
    };
    let page = column![numbers].spacing(space::LARGE);
    if width < WIDE || left.is_empty() || right.is_empty() {
        return page.push(cards(left)).push(cards(right)).into();
    }
    let beside = row![
        container(cards(left)).width(Length::FillPortion(7)),
        container(cards(right)).width(Length::FillPortion(5)),
    ];
    page.push(beside.spacing(space::LARGE)).into()
}

fn number(one: &SinceNumber) -> Element<'_, Message> {
    let beside = |text: String| container(widget::muted(text)).padding(Padding::ZERO.bottom(3));
    let mut value = row![].spacing(space::SMALL).align_y(Alignment::End);
    value = match one.worse {
        Some(worse) => value
            .push(widget::mark(Tone::Good, 16.0))
            .push(widget::number(one.number.to_string()))
            .push(widget::mark(Tone::Bad, 16.0))
            .push(widget::number(worse.to_string())),
        None => value.push(widget::number(one.number.to_string())).push(beside(one.rest.clone())),
    };
    widget::card(column![widget::small(one.title.clone()), value].spacing(space::TINY)).into()
}

/// The changes of one kind, the first of them when there are many.
fn card<'a>(
    screen: &'a SinceScreen,
    section: &'a SinceSection,
    context: Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let whole = screen.whole.contains(section.code);
    let shown = if whole { section.lines.len() } else { FIRST };
    let rows = section.lines.iter().take(shown).enumerate().map(|(index, line)| {
        let cells = if line.statuses.is_some() { of_status(line, context) } else { of_change(line) };
        let place = place_of(line.key, context.dossier);
        table::row(index, summary(line, context), cells).on_press(place.map(Message::Go))
    });
    let count = words.count("since-lines", section.lines.len());
    let columns = if section.lines.iter().any(|line| line.statuses.is_some()) {
        vec![table::column(count, Length::Fill), table::column("", STATUSES)]
    } else {
        vec![table::column("", MARK), table::column(count, Length::Fill), table::column("", WHAT)]
    };
    let list = table(section.title.clone(), columns, rows.collect()).total(section.lines.len());
    let mut content = column![widget::heading(section.title.clone(), 2), list].spacing(space::SMALL);
    if section.lines.len() > FIRST {
        let key = if whole { "show-fewer" } else { "show-all" };
        content = content.push(widget::quiet(words.say(key), Message::Whole(section.code, !whole)));
    }
    widget::card(content).into()
}

/// Width of two statuses, of a shape and of what happened, in pixels.
const STATUSES: f32 = 268.0;
const MARK: f32 = 20.0;
const WHAT: f32 = 172.0;

/// What a screen reader says of a line.
fn summary(line: &SinceLine, context: Context<'_>) -> String {
    let words = context.words;
    let statuses = line.statuses.map(|(from, to)| {
        words.say_with("since-cli-statuses", &[("from", &words.word(from)), ("to", &words.word(to))])
    });
    let parts = [Some(line.name.clone()), statuses, Some(line.what.clone()), Some(line.detail.clone())];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// What stands otherwise: its status before and after, and why.
fn of_status<'a>(line: &'a SinceLine, context: Context<'a>) -> Vec<Element<'a, Message>> {
    let badge = |status| container(widget::badge(tone(status), context.word(status)));
    let badges = line.statuses.map(|(from, to)| {
        let (from, to) = (badge(from).align_right(Length::Fill), badge(to).width(Length::Fill));
        row![from, widget::muted("→"), to].spacing(space::SMALL).align_y(Alignment::Center)
    });
    let text = column![
        widget::small(line.what.clone()),
        widget::strong(line.name.clone()),
        widget::small(line.detail.clone()),
    ];
    vec![text.into(), container(badges).into()]
}

/// What happened: good, bad or neither, its name and more of it, and what it was.
fn of_change(line: &SinceLine) -> Vec<Element<'_, Message>> {
    let tone = match line.is_good {
        Some(true) => Tone::Good,
        Some(false) => Tone::Bad,
        None => Tone::Neutral,
    };
    let mut text = column![widget::strong(line.name.clone())];
    if !line.detail.is_empty() {
        text = text.push(widget::small(line.detail.clone()));
    }
    vec![widget::mark(tone, 10.0), text.into(), widget::muted(line.what.clone()).into()]
}
