//! The four phases of a cycle beside each other: what was written, when it is due, who signed it off.

use super::edits::{Field, phase_what};
use super::one::{Message, One};
use crate::analysis::Explained;
use crate::domain::{Cycle, Decision, DecisionState, FrozenFigure, Phase, PhaseKind, Vocabulary};
use crate::gui::accessibility::decoration;
use crate::gui::context::{Context, tone};
use crate::gui::dialog::explain;
use crate::gui::dialog::sign_off::text_hint;
use crate::gui::style::{STRONG, Tokens, size, space};
use crate::gui::widget::text::coloured;
use crate::gui::widget::{self, Tone};
use iced::widget::{column, container, row, space as gap, text};
use iced::{Alignment, Color, Element, Length};

/// How a phase stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    Signed,
    Current,
    Late,
    Waiting,
}

impl Standing {
    /// The shape that says the same without colour.
    fn shape(self) -> &'static str {
        match self {
            Self::Signed => "✓",
            Self::Current => "●",
            Self::Late => "■",
            Self::Waiting => "○",
        }
    }

    fn letters(self) -> fn(&Tokens) -> Color {
        match self {
            Self::Signed => |tokens| tokens.good_text,
            Self::Current => |tokens| tokens.attention_text,
            Self::Late => |tokens| tokens.bad,
            Self::Waiting => |tokens| tokens.muted,
        }
    }

    fn edge(self) -> fn(&Tokens) -> Color {
        match self {
            Self::Signed => |tokens| tokens.good,
            Self::Current => |tokens| tokens.now,
            Self::Late => |tokens| tokens.bad,
            Self::Waiting => |tokens| tokens.outline,
        }
    }
}

pub(super) fn view<'a>(one: &'a One, context: Context<'a>, cycle: &'a Cycle) -> Element<'a, Message> {
    let phases = cycle.phases(context.dossier);
    let current = phases.iter().find(|phase| phase.signed_on.is_none()).map(|phase| phase.kind);
    let last_signed = phases.iter().rev().find(|phase| phase.signed_on.is_some()).map(|phase| phase.kind);
    let cards = phases.into_iter().map(|phase| {
        let standing = match (phase.signed_on, phase.is_late(context.on())) {
            (Some(_), _) => Standing::Signed,
            (None, true) => Standing::Late,
            (None, false) if current == Some(phase.kind) => Standing::Current,
            (None, false) => Standing::Waiting,
        };
        let is_first = current == Some(phase.kind);
        let is_last = last_signed == Some(phase.kind);
        let content = match standing {
            Standing::Signed => signed(context, cycle, phase, one, is_last),
            _ => open(one, context, phase, standing, is_first),
        };
        widget::card(content).top_edge(standing.edge()).into()
    });
    widget::tiles(232.0, cards.collect()).into()
}

/// The name of a phase with what it is about.
fn head<'a>(context: Context<'a>, phase: &Phase) -> Element<'a, Message> {
    row![
        container(widget::heading(context.word(phase.kind), 3)).width(Length::Fill),
        widget::small(context.say(&phase_what(phase.kind))),
    ]
    .align_y(Alignment::Center)
    .into()
}

/// How a phase stands: shape, words and colour.
fn standing_line<'a>(standing: Standing, words: String) -> Element<'a, Message> {
    let letters = standing.letters();
    let shape = text(standing.shape()).size(size::SMALL).font(STRONG).line_height(1.4);
    let words = widget::small(words).font(STRONG).style(coloured(letters)).width(Length::Fill);
    row![decoration(shape.style(coloured(letters))), words].spacing(5).align_y(Alignment::Start).into()
}

fn signed<'a>(
    context: Context<'a>,
    cycle: &'a Cycle,
    phase: &'a Phase,
    one: &'a One,
    is_last: bool,
) -> Element<'a, Message> {
    let words = context.words;
    let day = phase.signed_on.map(|day| words.day(day)).unwrap_or_default();
    let who = context.person(phase.signed_by);
    let line = words.say_with("action-plan-signed", &[("day", &day), ("who", &who)]);
    let mut card =
        column![column![head(context, phase), standing_line(Standing::Signed, line)].spacing(space::TINY)]
            .spacing(space::SMALL);
    if phase.kind == PhaseKind::Act
        && let Some(outcome) = cycle.outcome
    {
        card = card.push(widget::strong(words.say(&["action-plan-", &outcome.word()].concat())));
    }
    if !phase.text.is_empty() {
        card = card.push(widget::body(phase.text.as_str()));
    }
    if phase.kind == PhaseKind::Check {
        let mut figures = cycle.frozen(context.dossier);
        figures.sort_by_key(|figure| figure.id);
        if !figures.is_empty() {
            card = card.push(frozen(context, one, &figures));
        }
    }
    if phase.kind == PhaseKind::Act {
        let taken = context.dossier.decisions.values().filter(|taken| taken.cycle == Some(cycle.id));
        card = card.extend(taken.map(|taken| decision(context, taken)));
    }
    if is_last {
        let label = words.say_with("action-plan-reopen", &[("phase", &context.word(phase.kind))]);
        let why = match phase.kind {
            PhaseKind::Check => words.say("action-plan-reopen-check"),
            PhaseKind::Act => words.say("action-plan-reopen-act"),
            PhaseKind::Plan | PhaseKind::Do => words.say("action-plan-reopen-what"),
        };
        card = card.push(widget::secondary(label, Message::Reopen(phase.id)).description(why));
    }
    card.into()
}

fn open<'a>(
    one: &'a One,
    context: Context<'a>,
    phase: &'a Phase,
    standing: Standing,
    is_first: bool,
) -> Element<'a, Message> {
    let words = context.words;
    let kind = context.word(phase.kind);
    let days = phase.due.map(|due| (due - context.on()).num_days());
    let says = match (standing, days) {
        (Standing::Late, Some(days)) => words.count("action-plan-days-late", days.unsigned_abs() as usize),
        (Standing::Waiting, _) => words.say("action-plan-phase-waiting"),
        (_, Some(days)) => words.count("action-plan-days-left", days.unsigned_abs() as usize),
        (_, None) => words.say("action-plan-phase-current"),
    };
    let name = words.say_with("action-plan-phase-due", &[("phase", &kind)]);
    let held = phase.due.map(|day| words.day(day)).unwrap_or_default();
    let field = Field::PhaseDue(phase.id);
    let due = one.cell(field, name, held).placeholder(words.say("action-plan-day-example"));
    let wrong = one.drafts.error(field);
    let due = row![widget::small(words.say("action-plan-due")), due.error(None).width(96)]
        .align_y(Alignment::Center);
    let mut card = column![head(context, phase), standing_line(standing, says), due].spacing(space::TINY);
    if let Some(wrong) = wrong {
        card = card.push(widget::small(wrong).style(coloured(|tokens| tokens.bad)));
    }
    let name = words.say_with("action-plan-phase-text", &[("phase", &kind)]);
    let area = one.area(Field::PhaseText(phase.id), name);
    let area = area.map(|area| area.bare().growing(4).placeholder(words.say(&text_hint(phase.kind))));
    card = card.push(area.map(Element::from));
    if is_first {
        let label = words.say_with("action-plan-sign", &[("phase", &kind)]);
        let sign = widget::primary(label, Message::Sign(phase.id));
        card = card.push(gap().height(space::TINY)).push(sign);
    }
    card.into()
}

/// The figures that Check froze, beside what they would be today.
fn frozen<'a>(context: Context<'a>, one: &One, figures: &[&FrozenFigure]) -> Element<'a, Message> {
    let words = context.words;
    let mut list = column![widget::rule()].spacing(space::TINY);
    for figure in figures {
        let Some(indicator) = context.dossier.get(figure.indicator) else { continue };
        let value = words.figure_bare(indicator, figure.value);
        let mut numbers =
            row![widget::mark(tone(figure.status), 9.0), widget::strong(value).size(size::SMALL)]
                .spacing(space::TINY)
                .align_y(Alignment::Center);
        if let Some(expected) = figure.expected {
            let expected = words.figure_bare(indicator, expected);
            let says = words.say_with(super::side::expected_key(indicator), &[("figure", &expected)]);
            numbers = numbers.push(widget::small(says));
        }
        if let Some(now) = one.now.get(&figure.id) {
            let says = words.say_with("action-plan-now", &[("figure", &words.figure_bare(indicator, *now))]);
            numbers = numbers.push(widget::badge(Tone::Informative, says));
        }
        numbers = numbers.push(explain::button(context, Explained::Frozen(figure.id), Message::Explain));
        list = list.push(widget::small(indicator.name.as_str())).push(numbers.wrap());
    }
    list.into()
}

/// A decision that Act took, with how far it has come.
fn decision<'a>(context: Context<'a>, taken: &'a Decision) -> Element<'a, Message> {
    let words = context.words;
    let id = taken.id;
    let due = taken.due.map_or_else(|| "—".to_owned(), |day| words.day(day));
    let owner = context.person(taken.owner);
    let who = words.say_with("action-plan-decision-who", &[("owner", &owner), ("day", &due)]);
    let is_late = taken.is_late(context.on());
    let who = widget::small(who)
        .style(coloured(move |tokens| if is_late { tokens.bad } else { tokens.muted }))
        .width(Length::Fill);
    let options = context.options::<DecisionState>();
    let state = widget::bare_select(
        words.say("action-plan-decision-state"),
        options,
        Some(taken.state),
        move |state| Message::Decision(id, state),
    );
    column![
        widget::rule(),
        widget::strong(taken.text.as_str()),
        row![who, state.quiet().width(112)].spacing(space::TINY).align_y(Alignment::Center),
    ]
    .spacing(space::TINY)
    .into()
}
