//! The weighing as a sheet: a row for each phenomenon, a column for each criterion, the weights over them.

use super::panel;
use super::save::Field;
use super::{ArgumentationView, Message, Weighing};
use crate::analysis::{Emphasis, Scenario, Weighed};
use crate::charts::text_width;
use crate::domain::{Criterion, Id, Phenomenon, SelectionVerdict};
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::screen::foundation::{abbreviations, inside};
use crate::gui::style::{Tokens, size, space};
use crate::gui::widget::text::coloured;
use crate::gui::widget::{self, Tone, cells, table};
use crate::words::Words;
use iced::widget::{column, container, row, space as gap};
use iced::{Alignment, Element, Length};

const RANK: f32 = 40.0;
const TOTAL: f32 = 64.0;
/// Width of the field of a score, in pixels.
const CELL: f32 = 44.0;
/// Width of the column of phenomena at least, in pixels.
const NAMES: f32 = 160.0;
/// Under this width, in pixels, the verdict stands with the phenomenon that is opened.
pub(super) const NARROW: f32 = 900.0;

/// The card with the sheet.
pub(super) fn card<'a>(
    view: &'a ArgumentationView,
    weighed: &'a Weighing,
    context: Context<'a>,
    width: f32,
) -> Element<'a, Message> {
    let words = context.words;
    let mut card = column![tools(view, weighed, context, width)].spacing(space::LARGE);
    if let Some(scenario) = view.scenario {
        let says =
            words.say_with("foundation-scenario-shown", &[("scenario", &scenario_says(scenario, context))]);
        let back = widget::secondary(words.say("foundation-scenario-back"), Message::Scenario(None));
        card = card.push(widget::banner(Tone::Informative, says, Some(back.into())));
    }
    let lacks = [
        (weighed.own.criteria.is_empty(), "foundation-no-criteria", "foundation-criteria-usual"),
        (weighed.own.phenomena.is_empty(), "foundation-no-phenomena", "foundation-phenomena-usual"),
    ];
    for (_, what, button) in lacks.into_iter().filter(|(lacks, ..)| *lacks) {
        let begin = widget::secondary(words.say(button), Message::Begin);
        card = card.push(widget::banner(Tone::Informative, words.say(what), Some(begin.into())));
    }
    card = card.push(sheet(view, weighed, context, width));
    let formula = (!weighed.own.criteria.is_empty()).then(|| widget::small(words.say("foundation-formula")));
    widget::card(card.push(formula)).into()
}

/// What is looked at, and what can be added.
fn tools<'a>(
    view: &'a ArgumentationView,
    weighed: &'a Weighing,
    context: Context<'a>,
    width: f32,
) -> Element<'a, Message> {
    let words = context.words;
    let mut scenarios = vec![(None, words.say("foundation-scenario-own"))];
    for (criterion, _) in &weighed.own.criteria {
        for emphasis in Emphasis::ALL {
            let scenario = (*criterion, emphasis);
            scenarios.push((Some(scenario), scenario_says(scenario, context)));
        }
    }
    let scenario =
        widget::select(words.say("foundation-scenario"), scenarios, Some(view.scenario), Message::Scenario);
    let tops =
        (1..=weighed.own.phenomena.len().max(1)).map(|top| (top, words.count("foundation-first", top)));
    let top = widget::select(words.say("foundation-top"), tops.collect(), Some(weighed.top), Message::Top);
    let is_sorted = weighed.shown.by_rank() == view.order;
    let looks = (!weighed.own.criteria.is_empty())
        .then(|| row![scenario.width(330), top.width(170)].spacing(space::SMALL).width(Length::Shrink));
    let sort = (!weighed.own.criteria.is_empty())
        .then(|| widget::secondary(words.say("foundation-sort"), (!is_sorted).then_some(Message::Sort)));
    let buttons = row![]
        .push(sort.map(Element::from))
        .push(
            widget::secondary(words.say("foundation-phenomenon-add"), Message::AddPhenomenon)
                .icon(Icon::Plus),
        )
        .push(
            widget::secondary(words.say("foundation-criterion-add"), Message::AddCriterion).icon(Icon::Plus),
        )
        .spacing(space::SMALL);
    if width < NARROW {
        return column![].push(looks).push(buttons).spacing(space::MEDIUM).into();
    }
    row![].push(looks).push(gap().width(Length::Fill)).push(buttons).align_y(Alignment::End).into()
}

/// A scenario in words: "Bevraging telt dubbel".
pub(super) fn scenario_says((criterion, emphasis): Scenario, context: Context<'_>) -> String {
    let key = match emphasis {
        Emphasis::Doubled => "foundation-doubled",
        Emphasis::Halved => "foundation-halved",
        Emphasis::Omitted => "foundation-omitted",
    };
    let name = context.dossier.get(criterion).map(|one| one.name.as_str()).unwrap_or_default();
    context.words.say_with(key, &[("name", name)])
}

fn sheet<'a>(
    view: &'a ArgumentationView,
    weighed: &'a Weighing,
    context: Context<'a>,
    width: f32,
) -> Element<'a, Message> {
    let words = context.words;
    let criteria: Vec<&Criterion> =
        weighed.own.criteria.iter().filter_map(|(id, _)| context.dossier.get(*id)).collect();
    let is_narrow = width < NARROW;
    let verdict = if is_narrow { 0.0 } else { verdict_width(context) + space::MEDIUM };
    let count = criteria.len() as f32;
    let beside = RANK + TOTAL + verdict + 2.0 * space::SMALL + space::MEDIUM * (count + 2.0);
    let room = inside(width) - beside - names_width(weighed, context);
    let (widths, is_short) = widths(&criteria, room);
    let heads: Vec<String> = criteria.iter().map(|one| one.name.clone()).collect();
    let heads = if is_short { abbreviations(&heads) } else { heads };
    let mut columns = vec![
        table::column(words.say("foundation-rank"), RANK),
        table::column(words.say("foundation-phenomenon"), Length::Fill),
    ];
    let both = heads.iter().zip(widths);
    columns
        .extend(both.map(|(head, width)| table::column(head.clone(), width).across(table::Across::Centre)));
    columns.push(table::column(words.say("foundation-total"), TOTAL).numeric());
    if !is_narrow {
        columns.push(table::column(words.say("foundation-verdict"), verdict_width(context)));
    }
    let lines =
        view.order.iter().filter_map(|id| weighed.shown.phenomena.iter().find(|one| one.phenomenon == *id));
    let lines: Vec<&Weighed> = lines.collect();
    let ids = |row: &dyn Fn(Id<Criterion>) -> Field| criteria.iter().map(|one| row(one.id).id()).collect();
    let mut grid: Vec<Vec<String>> = vec![ids(&Field::Weight)];
    grid.extend(lines.iter().map(|one| ids(&|criterion| Field::Score(one.phenomenon, criterion))));
    let mut rows = Vec::new();
    if !criteria.is_empty() {
        rows.push(weights(view, weighed, &criteria, context));
    }
    rows.extend(lines.into_iter().map(|one| line(view, weighed, one, &criteria, context, is_narrow)));
    let made = table(words.say("foundation-argumentation"), columns, rows).row_padding(1.0);
    let sheet = cells(made, grid).sideways();
    if !is_short {
        return sheet.into();
    }
    let legend = heads.iter().zip(&criteria).map(|(head, one)| {
        row![widget::strong(head.clone()).size(size::SMALL), widget::small(one.name.clone())]
            .spacing(space::TINY)
            .into()
    });
    let legend = row(legend).spacing(space::LARGE).wrap().vertical_spacing(space::TINY);
    column![legend, sheet].spacing(space::MEDIUM).into()
}

/// The width of the list of verdicts, for the longest of them.
fn verdict_width(context: Context<'_>) -> f32 {
    const BESIDE: f32 = 40.0;
    let all = context.options::<SelectionVerdict>();
    all.iter().map(|(_, word)| text_width(word, size::BODY, false)).fold(0.0, f32::max).ceil() + BESIDE
}

/// The width of the column of phenomena at least, so that no word of a name is broken.
fn names_width(weighed: &Weighing, context: Context<'_>) -> f32 {
    const BESIDE: f32 = 38.0;
    const MOST: f32 = 200.0;
    let all = weighed.own.phenomena.iter().filter_map(|one| context.dossier.get(one.phenomenon));
    let words = all.flat_map(|one| one.name.split_whitespace());
    let longest = words.map(|word| text_width(word, size::BODY, true)).fold(0.0, f32::max);
    (longest.ceil() + BESIDE).clamp(NAMES, MOST)
}

/// The widths of the columns of criteria: as their longest words need, then as even as there is room for; and whether
/// there is so little room that their names must be shortened.
fn widths(criteria: &[&Criterion], room: f32) -> (Vec<f32>, bool) {
    const LEAST: f32 = 56.0;
    const MOST: f32 = 84.0;
    let count = criteria.len().max(1) as f32;
    let longest = |one: &&Criterion| {
        let words = one.name.split_whitespace().map(|word| text_width(word, size::SMALL, true));
        words.fold(LEAST, f32::max).ceil() + 1.0
    };
    let needed: Vec<f32> = criteria.iter().map(longest).collect();
    let spare = room - needed.iter().sum::<f32>();
    let even = (room / count).min(MOST);
    if spare < 0.0 {
        return (vec![even.max(CELL); criteria.len()], true);
    }
    // The narrow ones grow first, to a width that all reach.
    let lacking = |one: &f32| (even - one).max(0.0);
    let lack: f32 = needed.iter().map(lacking).sum();
    let share = if lack > 0.0 { (spare / lack).min(1.0) } else { 0.0 };
    (needed.iter().map(|one| one + lacking(one) * share).collect(), false)
}

fn weights<'a>(
    view: &'a ArgumentationView,
    weighed: &'a Weighing,
    criteria: &[&'a Criterion],
    context: Context<'a>,
) -> table::Row<'a, Message> {
    let words = context.words;
    let mut cells: Vec<Element<'a, Message>> = vec![
        gap().into(),
        container(widget::muted(words.say("foundation-weight"))).align_right(Length::Fill).into(),
    ];
    for (criterion, (_, weight)) in criteria.iter().zip(&weighed.shown.criteria) {
        let field = Field::Weight(criterion.id);
        let name = words.say_with("foundation-weight-of", &[("name", &criterion.name)]);
        cells.push(if view.scenario.is_some() {
            widget::muted(words.plain_number(*weight)).into()
        } else {
            cell(view, field, name, || words.plain_number(criterion.weight)).into()
        });
    }
    let sum: f64 = weighed.shown.criteria.iter().map(|(_, weight)| weight).sum();
    cells.push(widget::muted(short(sum, words)).into());
    cells.push(gap().into());
    let faults = faults(view, criteria.iter().map(|one| Field::Weight(one.id)));
    table::row("weights", words.say("foundation-weight"), cells).below(faults)
}

/// A number with a decimal only when it has one.
pub(super) fn short(value: f64, words: &Words) -> String {
    let is_whole = (value - value.round()).abs() < 1e-9;
    words.number(value, if is_whole { 0 } else { 1 })
}

fn cell<'a>(
    view: &'a ArgumentationView,
    field: Field,
    name: String,
    held: impl FnOnce() -> String,
) -> widget::Field<'a, Message> {
    widget::bare_field(name, view.drafts.text(field, held))
        .on_input(move |text| Message::Typed(field, text))
        .on_submit(Message::Left(field))
        .on_leave(Message::Left(field))
        .marked(view.drafts.error(field))
        .id(field.id())
        .width(CELL)
        .centred()
}

/// What is wrong in some fields, each on a line.
fn faults<'a>(view: &ArgumentationView, fields: impl Iterator<Item = Field>) -> Option<Element<'a, Message>> {
    let all: Vec<Element<'a, Message>> = fields
        .filter_map(|field| view.drafts.error(field))
        .map(|why| widget::small(why).style(coloured(|tokens: &Tokens| tokens.bad)).into())
        .collect();
    let before = iced::padding::left(RANK + space::MEDIUM + space::SMALL).bottom(6.0);
    (!all.is_empty()).then(|| container(column(all)).padding(before).into())
}

fn line<'a>(
    view: &'a ArgumentationView,
    weighed: &'a Weighing,
    one: &'a Weighed,
    criteria: &[&'a Criterion],
    context: Context<'a>,
    is_narrow: bool,
) -> table::Row<'a, Message> {
    let words = context.words;
    let id = one.phenomenon;
    let Some(phenomenon) = context.dossier.get(id) else {
        return table::row(("phenomenon", id), String::new(), Vec::new());
    };
    let is_open = view.open == Some(id);
    let mut cells = vec![rank(weighed, one, context), name(view, phenomenon, is_open, context)];
    for (criterion, score) in criteria.iter().zip(&one.scores) {
        let field = Field::Score(id, criterion.id);
        let names = [("phenomenon", phenomenon.name.as_str()), ("criterion", criterion.name.as_str())];
        let held = || score.map(|score| words.plain_number(score)).unwrap_or_default();
        let cell = cell(view, field, words.say_with("foundation-score-of", &names), held);
        cells.push(if score.is_some() { cell.quiet().into() } else { cell.into() });
    }
    cells.push(total(one, context));
    if !is_narrow {
        cells.push(verdict(one, phenomenon, context).quiet().into());
    }
    let place = one.rank.map_or_else(
        || words.say("foundation-no-rank"),
        |rank| words.say_with("foundation-rank-says", &[("rank", &rank.to_string())]),
    );
    let values =
        [("name", phenomenon.name.as_str()), ("rank", &place), ("verdict", &context.word(one.verdict))];
    let summary = words.say_with("foundation-line", &values);
    let faults = faults(view, criteria.iter().map(|criterion| Field::Score(id, criterion.id)));
    let panel = is_open.then(|| panel::view(view, weighed, one, phenomenon, criteria, context, is_narrow));
    let below = (faults.is_some() || panel.is_some()).then(|| column![].push(faults).push(panel).into());
    table::row(("phenomenon", id), summary, cells).on_press(Message::Open(id)).selected(is_open).below(below)
}

/// The list of what becomes of a phenomenon.
pub(super) fn verdict<'a>(
    one: &Weighed,
    phenomenon: &Phenomenon,
    context: Context<'a>,
) -> widget::Select<'a, SelectionVerdict, Message> {
    let id = one.phenomenon;
    let verdicts = context.options::<SelectionVerdict>();
    let label = context.words.say_with("foundation-verdict-of", &[("name", &phenomenon.name)]);
    widget::bare_select(label, verdicts, Some(one.verdict), move |verdict| Message::Verdict(id, verdict))
}

/// The rank, with the ranks that other weights would give.
fn rank<'a>(weighed: &Weighing, one: &Weighed, context: Context<'a>) -> Element<'a, Message> {
    let Some(rank) = one.rank else { return widget::muted("—").into() };
    let is_first = rank <= weighed.top;
    let number = widget::strong(rank.to_string());
    let number = if is_first { number } else { number.style(coloured(|tokens| tokens.muted)) };
    let range = weighed.sensitivity.ranges.get(&one.phenomenon).filter(|(best, worst)| best != worst);
    let range = range.map(|(best, worst)| {
        let values = [("best", best.to_string()), ("worst", worst.to_string())];
        let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
        widget::small(context.words.say_with("foundation-range", &values))
    });
    column![number].push(range).into()
}

/// The name, and under it the priority that it belongs to, or its category.
fn name<'a>(
    view: &ArgumentationView,
    phenomenon: &'a Phenomenon,
    is_open: bool,
    context: Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let priority = view.selection(phenomenon.id, context).and_then(|one| one.priority);
    let priority = priority.and_then(|id| context.dossier.get(id));
    let below = match priority {
        Some(priority) => Some(words.say_with("foundation-is-priority", &[("code", &priority.code)])),
        None => Some(phenomenon.category.clone()).filter(|category| *category != phenomenon.name),
    };
    let below = below.filter(|below| !below.trim().is_empty()).map(widget::small);
    let (sign, key) = match is_open {
        true => (Icon::ChevronDown, "foundation-phenomenon-close"),
        false => (Icon::ChevronRight, "foundation-phenomenon-open"),
    };
    let label = words.say_with(key, &[("name", &phenomenon.name)]);
    let open = widget::icon_button(sign, label, Message::Open(phenomenon.id));
    let text = column![widget::strong(phenomenon.name.clone())].push(below).width(Length::Fill);
    row![open, text].spacing(2).align_y(Alignment::Center).into()
}

/// The weighted total, with the mean that ranks and how much of the weight has a score.
fn total<'a>(one: &Weighed, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let Some(mean) = one.mean else { return widget::muted("—").into() };
    let mean = words.say_with("foundation-mean", &[("mean", &words.number(mean, 2))]);
    let mut content = column![widget::strong(short(one.total, words)), widget::small(mean)];
    if one.coverage < 1.0 - 1e-9 {
        content = content.push(widget::small(
            words.say_with("explanation-of-weight", &[("share", &words.percent(one.coverage))]),
        ));
    }
    content.align_x(Alignment::End).into()
}
