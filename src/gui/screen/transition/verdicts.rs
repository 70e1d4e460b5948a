//! The second step: what became of each objective, what is learnt from it, and what the next plan does with it.

use super::evaluations::course_message;
use super::{BAR, Branch, Message, Text, TransitionScreen};
use crate::analysis::{Ground, Proposal};
use crate::domain::{Course, FinalVerdict, Id, Noun, Objective};
use crate::gui::accessibility::decoration;
use crate::gui::context::Context;
use crate::gui::style::space;
use crate::gui::widget::{self, Tone, table};
use iced::widget::{column, container, responsive, row};
use iced::{Alignment, Element, Length, Padding, Size};

/// Under this width, in pixels, a priority is chosen above its objectives.
const WIDE: f32 = 900.0;

/// Shows the step.
pub(super) fn view<'a>(screen: &'a TransitionScreen, context: Context<'a>) -> Element<'a, Message> {
    if screen.tree.iter().all(|branch| branch.objectives.is_empty()) {
        let title = context.say("transition-no-objectives");
        return widget::card(widget::empty_state(
            title,
            context.say("transition-no-objectives-what"),
            vec![],
        ))
        .into();
    }
    responsive(move |size| panes(screen, context, size)).into()
}

fn panes<'a>(screen: &'a TransitionScreen, context: Context<'a>, size: Size) -> Element<'a, Message> {
    let padding = Padding::ZERO.right(BAR);
    let shown = screen.tree.iter().find(|branch| Some(branch.priority) == screen.shown);
    let cards = shown.map(|branch| objectives(screen, branch, context));
    let cards = container(cards.unwrap_or_else(|| column![].into())).padding(padding);
    let cards = widget::anew(("verdicts", screen.shown), widget::scroll(cards).height(Length::Fill));
    if size.width < WIDE {
        let choice = container(choice(screen, context)).padding(padding);
        return column![choice, cards].spacing(space::MEDIUM).into();
    }
    let list = container(priorities(screen, context)).padding(padding);
    let list =
        container(widget::scroll(list).height(Length::Fill)).width((size.width * 0.3).clamp(240.0, 340.0));
    row![list, cards].spacing(space::MEDIUM).into()
}

/// How many objectives of a priority have a verdict.
fn done_of(screen: &TransitionScreen, branch: &Branch, context: Context<'_>) -> (bool, String) {
    let is_done = |one: &&(usize, Id<Objective>)| screen.evaluations.contains_key(&one.1);
    let (done, all) = (branch.objectives.iter().filter(is_done).count(), branch.objectives.len());
    let values = [("done", done.to_string()), ("all", all.to_string())];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    (done == all, context.words.say_with("transition-done-of", &values))
}

/// The priorities in a list to choose from, where there is little room.
fn choice<'a>(screen: &'a TransitionScreen, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let option = |branch: &Branch| {
        let priority = context.dossier.get(branch.priority)?;
        let says = done_of(screen, branch, context).1;
        let label =
            words.say_with("planscreen-line", &[("name", &priority.label(context.dossier)), ("says", &says)]);
        Some((branch.priority, label))
    };
    let filled = screen.tree.iter().filter(|branch| !branch.objectives.is_empty());
    let options = filled.filter_map(option).collect();
    let choice = widget::bare_select(words.say("planscreen-priority"), options, screen.shown, Message::Show);
    row![Element::from(choice)].push(accept(screen, context)).spacing(space::SMALL).into()
}

/// The button that takes over what the figures say.
fn accept<'a>(screen: &'a TransitionScreen, context: Context<'a>) -> Option<widget::Button<'a, Message>> {
    let open = screen.unanswered();
    let accept = || widget::secondary(context.words.count("transition-accept", open), Message::Accept);
    (open > 0).then(|| accept().description(context.say("transition-accept-what")))
}

/// The priorities, each with how many of its objectives have a verdict.
fn priorities<'a>(screen: &'a TransitionScreen, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let name = words.say("transition-priorities");
    let columns = vec![
        table::column(name.clone(), Length::Fill),
        table::column(words.say("transition-evaluated"), 76.0).numeric(),
    ];
    let line = |branch: &Branch| {
        let priority = context.dossier.get(branch.priority)?;
        let label = priority.label(context.dossier);
        let (is_done, says) = done_of(screen, branch, context);
        let title = widget::body(label.clone());
        let count: Element<'_, Message> = if is_done {
            row![widget::small(says.clone()), widget::mark(Tone::Good, 10.0)]
                .spacing(space::TINY)
                .align_y(Alignment::Center)
                .into()
        } else {
            widget::small(says.clone()).into()
        };
        let summary = words.say_with("planscreen-line", &[("name", &label), ("says", &says)]);
        let row = table::row(branch.priority.number(), summary, vec![title.into(), count]);
        Some(row.selected(Some(branch.priority) == screen.shown).on_press(Message::Show(branch.priority)))
    };
    let rows = screen.tree.iter().filter(|branch| !branch.objectives.is_empty()).filter_map(line).collect();
    let table = widget::card(table(name, columns, rows).row_padding(7.0)).padding(space::SMALL);
    let accept = accept(screen, context).map(|accept| accept.width(Length::Fill));
    column![table].push(accept).spacing(space::MEDIUM).into()
}

/// The objectives of a priority, and the way to the next one.
fn objectives<'a>(
    screen: &'a TransitionScreen,
    branch: &'a Branch,
    context: Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let label = context.dossier.get(branch.priority).map(|one| one.label(context.dossier));
    let mut cards = column![
        widget::heading(label.unwrap_or_default(), 2),
        widget::muted(words.say("transition-verdicts-what")),
    ]
    .spacing(space::MEDIUM);
    for (depth, id) in &branch.objectives {
        let Some(objective) = context.dossier.get(*id) else { continue };
        let indent = Padding::ZERO.left(20.0 * (depth.saturating_sub(1).min(4) as f32));
        cards = cards.push(container(card(screen, objective, context)).padding(indent));
    }
    let filled = screen.tree.iter().filter(|other| !other.objectives.is_empty());
    let next = filled.skip_while(|other| other.priority != branch.priority).nth(1);
    let next = next.and_then(|other| context.dossier.get(other.priority));
    let next = next.map(|priority| {
        let label = priority.label(context.dossier);
        let words = words.say_with("transition-next-priority", &[("priority", &label)]);
        widget::quiet(words, Message::Show(priority.id))
    });
    cards.push(next).into()
}

fn card<'a>(
    screen: &'a TransitionScreen,
    objective: &'a Objective,
    context: Context<'a>,
) -> Element<'a, Message> {
    let (words, id) = (context.words, objective.id);
    let named = |key: &str| {
        words.say_with("planscreen-cell", &[("column", &words.say(key)), ("row", &objective.code)])
    };
    let proposal = screen.closing.proposals.get(&id);
    let verdict = screen.proposal(id);
    let figures = column![widget::small(words.say("transition-figures-say")), badge(context, verdict)]
        .spacing(2)
        .align_x(Alignment::End);
    let title = column![widget::strong(objective.label(context.dossier))].spacing(2);
    let title =
        grounds(proposal, context).into_iter().fold(title, |title, line| title.push(widget::small(line)));
    let recorded = screen.evaluations.get(&id);
    let chosen = widget::bare_select(
        named("transition-verdict"),
        context.options(),
        recorded.map(|one| one.verdict),
        move |verdict| Message::Verdict(id, verdict),
    )
    .placeholder(words.say("transition-verdict-open"))
    .id(["verdict-", &id.number().to_string()].concat());
    let course = widget::bare_select(
        named("transition-course"),
        context.options(),
        Some(screen.course(id)),
        course_message(id),
    )
    .id(["course-", &id.number().to_string()].concat());
    let more = match screen.course(id) {
        Course::Merge => {
            let into = recorded.and_then(|one| one.merged_into);
            let choose = move |into| Message::Into(id, into);
            let others = others(screen, id, into, context);
            let control = widget::bare_select(named("transition-merge"), others, into, choose)
                .placeholder(words.say("transition-merge-choose"));
            Some(labelled(words.say("transition-merge"), control, Length::Fill))
        }
        Course::Change => {
            let control = screen.bare_field(Text::Rework(id), named("transition-new-title"), context);
            Some(labelled(words.say("transition-new-title"), control, Length::Fill))
        }
        Course::Keep | Course::Stop => None,
    };
    let chosen = labelled(words.say("transition-verdict"), chosen, 224);
    let course = labelled(words.say("transition-course"), course, 224);
    let mut content = column![
        row![title.width(Length::Fill), figures].spacing(space::MEDIUM),
        row![chosen, course].spacing(space::MEDIUM),
    ]
    .push(more)
    .spacing(space::MEDIUM);
    if let Some((_, why)) = screen.refused.as_ref().filter(|(refused, _)| *refused == id) {
        content = content.push(widget::banner(Tone::Bad, why.clone(), None));
    }
    if let Some(lesson) = screen.lessons.content(id) {
        let lesson = widget::text_area(named("transition-lesson"), lesson)
            .bare()
            .placeholder(words.say("transition-lesson-example"))
            .on_action(move |action| Message::Lesson(id, action))
            .on_leave(Message::LessonLeft(id))
            .error(screen.lessons.error(id))
            .growing(1)
            .id(["lesson-", &id.number().to_string()].concat());
        content = content.push(labelled(words.say("transition-lesson"), lesson, Length::Fill));
    }
    widget::card(content).into()
}

/// A control under a label that leaves out the objective, which its name for screen readers tells.
fn labelled<'a>(
    label: String,
    control: impl Into<Element<'a, Message>>,
    width: impl Into<Length>,
) -> Element<'a, Message> {
    column![decoration(widget::small(label)), control.into()].spacing(space::TINY).width(width).into()
}

/// The objectives into which one can be merged: those that go on, and the one that is chosen now.
fn others<'a>(
    screen: &'a TransitionScreen,
    id: Id<Objective>,
    now: Option<Id<Objective>>,
    context: Context<'a>,
) -> Vec<(Id<Objective>, String)> {
    let all = screen.tree.iter().flat_map(|branch| &branch.objectives).map(|(_, other)| *other);
    let goes_on = |other: &Id<Objective>| {
        let recorded = screen.evaluations.get(other).is_none_or(|_| screen.goes_on(*other));
        *other != id && (recorded || Some(*other) == now)
    };
    let labelled =
        |other: Id<Objective>| context.dossier.get(other).map(|one| (other, one.label(context.dossier)));
    all.filter(goes_on).filter_map(labelled).collect()
}

/// The verdict that the figures propose.
fn badge<'a>(context: Context<'a>, verdict: FinalVerdict) -> Element<'a, Message> {
    let tone = match verdict {
        FinalVerdict::Reached => Tone::Good,
        FinalVerdict::Partly => Tone::Attention,
        FinalVerdict::NotReached => Tone::Bad,
        FinalVerdict::NotMeasurable => Tone::Unknown,
    };
    widget::badge(tone, context.words.opening(&context.word(verdict)))
}

/// The figures that a proposal is founded on, a line each.
fn grounds(proposal: Option<&Proposal>, context: Context<'_>) -> Vec<String> {
    let words = context.words;
    let Some(proposal) = proposal else { return Vec::new() };
    let mut lines: Vec<String> =
        proposal.grounds.iter().filter_map(|ground| ground_line(ground, context)).collect();
    if proposal.parts > 0 {
        let share = proposal.achievement.map_or_else(|| "—".to_owned(), |share| words.percent(share));
        let key = if lines.is_empty() { "transition-ground-parts" } else { "transition-ground-whole" };
        lines.push(words.count_with(key, proposal.parts, &[("share", &share)]));
    } else if lines.is_empty() {
        lines.push(words.say("transition-ground-none"));
    }
    lines
}

fn ground_line(ground: &Ground, context: Context<'_>) -> Option<String> {
    let words = context.words;
    let indicator = context.dossier.get(ground.indicator)?;
    let figure = |value| words.figure_bare(indicator, value);
    let now = ground.figure.map_or_else(|| words.say("planscreen-no-figure"), figure);
    let mut parts =
        vec![words.say_with("transition-ground", &[("indicator", &indicator.name), ("figure", &now)])];
    parts.extend(ground.baseline.map(|(year, value)| {
        words
            .say_with("transition-ground-baseline", &[("value", &figure(value)), ("year", &year.to_string())])
    }));
    parts.extend(ground.target.map(|(year, value, upper)| {
        let value = match upper {
            Some(upper) => {
                words.say_with("transition-band", &[("low", &figure(value)), ("high", &figure(upper))])
            }
            None => figure(value),
        };
        words.say_with("transition-ground-target", &[("value", &value), ("year", &year.to_string())])
    }));
    let share = ground.achievement.filter(|_| ground.baseline.is_some());
    parts.extend(share.map(|share| {
        words.say_with("transition-ground-share", &[("share", &words.percent(share.max(0.0)))])
    }));
    Some(parts.join(" · "))
}
