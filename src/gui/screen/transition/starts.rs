//! The fourth step: where the indicators that go on start, and what they should reach.

use super::{Message, Text, TransitionScreen};
use crate::domain::{Baseline, Direction, Id, Indicator, Mint, Period, Plan, Target};
use crate::gui::context::Context;
use crate::gui::screen::indicator::as_typed;
use crate::gui::style::space;
use crate::gui::widget::{self, Tone, table};
use crate::words::read_number;
use chrono::Datelike;
use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};
use std::collections::BTreeSet;

/// An indicator that goes on.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Start {
    pub indicator: Id<Indicator>,
    /// The last year before the new plan that was measured whole, and its figure.
    found: Option<(i32, f64)>,
    /// How much was measured, and until when.
    readings: usize,
    last: Option<Period>,
    /// The last target in the old plan.
    target: Option<(i32, f64, Option<f64>)>,
}

impl TransitionScreen {
    /// The indicators of the objectives that go on, in the order of the plan.
    pub(super) fn find_starts(&self, context: Context<'_>) -> Vec<Start> {
        let dossier = context.dossier;
        let Some(begins) = self.day(Text::From, context).map(|day| day.year()) else { return Vec::new() };
        let mut seen = BTreeSet::new();
        let objectives = self.tree.iter().flat_map(|branch| &branch.objectives);
        let carried = objectives.filter(|(_, objective)| self.is_carried(*objective));
        let linked = carried.flat_map(|(_, objective)| {
            dossier.contributions.values().filter(move |one| one.objective == *objective)
        });
        let linked: Vec<Id<Indicator>> =
            linked.map(|one| one.indicator).filter(|indicator| seen.insert(*indicator)).collect();
        let start = |indicator: Id<Indicator>| {
            let series = context.picture.indicators.get(&indicator).map(|judged| &judged.series);
            let judged = self.closing.indicators.get(&indicator);
            // A mean has more decimals than anybody sees.
            let decimals = dossier.get(indicator).map_or(0, |one| one.decimals.clamp(0, 6) as i32);
            let rounded = |value: f64| (value * 10_f64.powi(decimals)).round() / 10_f64.powi(decimals);
            let found = self.closing.start(dossier, context.picture, indicator, begins);
            Start {
                indicator,
                found: found.map(|(year, value)| (year, rounded(value))),
                readings: series.map_or(0, |series| series.readings.len()),
                last: series.and_then(|series| series.last()).map(|reading| reading.period),
                target: judged.and_then(|judged| judged.trajectory.as_ref()?.end()),
            }
        };
        linked.into_iter().map(start).collect()
    }

    /// What is proposed for where an indicator starts.
    pub(super) fn proposed_start(&self, text: Text, context: Context<'_>) -> String {
        let (Text::Year(id) | Text::Value(id)) = text else { return String::new() };
        let found = self.starts.iter().find(|start| start.indicator == id).and_then(|start| start.found);
        let decimals = context.dossier.get(id).map_or(0, |indicator| indicator.decimals);
        match (text, found) {
            (Text::Year(_), Some((year, _))) => year.to_string(),
            (_, Some((_, value))) => as_typed(value, decimals, context.words),
            (_, None) => String::new(),
        }
    }

    /// Fills in the last targets where none was typed.
    pub(super) fn keep_targets(&mut self, context: Context<'_>) {
        let mut kept = Vec::new();
        for start in &self.starts {
            let (Some((_, value, upper)), Some(indicator)) =
                (start.target, context.dossier.get(start.indicator))
            else {
                continue;
            };
            let typed = |value| as_typed(value, indicator.decimals, context.words);
            kept.push((Text::Target(start.indicator), typed(value)));
            kept.extend(upper.map(|upper| (Text::Upper(start.indicator), typed(upper))));
        }
        for (text, value) in kept {
            let field = self.texts.entry(text).or_default();
            if field.trim().is_empty() {
                *field = value;
            }
        }
    }

    /// The baselines and the targets of the new plan.
    ///
    /// # Errors
    /// What is wrong with the first field that cannot be read.
    pub(super) fn figures(
        &self,
        plan: &Plan,
        context: Context<'_>,
        mint: &mut Mint,
    ) -> Result<(Vec<Baseline>, Vec<Target>), String> {
        let words = context.words;
        let (mut baselines, mut targets) = (Vec::new(), Vec::new());
        for start in &self.starts {
            let indicator = start.indicator;
            let number = |text: Text| {
                let name = context.dossier.get(indicator).map_or("", |one| one.name.as_str());
                let placed = |fault: String| {
                    words.say_with("transition-fault-of", &[("indicator", name), ("fault", &fault)])
                };
                match self.fault(text, context) {
                    Some(fault) => Err(placed(fault)),
                    None => Ok(read_number(&self.text(text, context), words.language)),
                }
            };
            let year = number(Text::Year(indicator))?.map(|year| year as i32);
            if let (Some(year), Some(value)) = (year, number(Text::Value(indicator))?) {
                baselines.push(Baseline { id: mint.id(), indicator, plan: plan.id, year, value });
            }
            let upper = number(Text::Upper(indicator))?;
            if let Some(value) = number(Text::Target(indicator))? {
                let year = plan.until.year();
                targets.push(Target { id: mint.id(), indicator, plan: plan.id, year, value, upper });
            }
        }
        Ok((baselines, targets))
    }
}

/// Shows the step.
pub(super) fn view<'a>(screen: &'a TransitionScreen, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let name = words.say("transition-starts");
    let head = container(widget::heading(name.clone(), 2)).width(Length::Fill);
    if screen.starts.is_empty() {
        let content = column![head, widget::muted(words.say("transition-no-indicators"))];
        return widget::card(content.spacing(space::SMALL)).into();
    }
    let end = screen.day(Text::Until, context).map(|day| day.year().to_string()).unwrap_or_default();
    let columns = vec![
        table::column(words.say("planscreen-indicator"), Length::Fill),
        table::column(words.say("indicator-baseline-year"), 84.0).numeric(),
        table::column(words.say("indicator-baseline"), 104.0).numeric(),
        table::column(words.say_with("transition-target-of", &[("year", &end)]), 136.0).numeric(),
    ];
    let rows = screen.starts.iter().filter_map(|start| line(screen, start, context)).collect();
    let is_open = |start: &Start| {
        let typed = screen.texts.get(&Text::Target(start.indicator));
        start.target.is_some() && typed.is_none_or(|typed| typed.trim().is_empty())
    };
    let keep = screen.starts.iter().any(is_open).then_some(Message::Targets);
    let keep = widget::quiet(words.say("transition-keep-targets"), keep);
    let mut content = column![
        row![head, keep].align_y(Alignment::Center),
        widget::muted(words.say("transition-starts-what")),
        table(name, columns, rows).row_padding(4.0),
    ]
    .spacing(space::SMALL);
    for start in &screen.starts {
        let id = start.indicator;
        let Some(indicator) = context.dossier.get(id) else { continue };
        for text in [Text::Year(id), Text::Value(id), Text::Target(id), Text::Upper(id)] {
            if let Some(fault) = screen.faults.get(&text) {
                let values = [("indicator", indicator.name.as_str()), ("fault", fault)];
                let fault = words.say_with("transition-fault-of", &values);
                content = content.push(widget::banner(Tone::Bad, fault, None));
            }
        }
    }
    widget::card(content).into()
}

fn line<'a>(
    screen: &'a TransitionScreen,
    start: &'a Start,
    context: Context<'a>,
) -> Option<table::Row<'a, Message>> {
    let words = context.words;
    let id = start.indicator;
    let indicator = context.dossier.get(id)?;
    let cell = |text: Text, key: &str, hint: String| {
        let name =
            words.say_with("planscreen-cell", &[("column", &words.say(key)), ("row", &indicator.name)]);
        let fault = screen.faults.get(&text).cloned();
        screen.bare_field(text, name, context).marked(fault).placeholder(hint).numeric()
    };
    let typed = |value| as_typed(value, indicator.decimals, words);
    let (low, high) = start.target.map_or((None, None), |(_, value, upper)| (Some(value), upper));
    let hint = |value: Option<f64>| {
        value.map(|value| words.say_with("transition-was", &[("value", &typed(value))])).unwrap_or_default()
    };
    let target: Element<'_, Message> = match indicator.direction {
        Direction::Informative => widget::muted(words.say("transition-no-target")).into(),
        Direction::Band => row![
            cell(Text::Target(id), "transition-low", hint(low)),
            cell(Text::Upper(id), "transition-high", hint(high)),
        ]
        .spacing(space::TINY)
        .into(),
        Direction::Lower | Direction::Higher => cell(Text::Target(id), "transition-target", hint(low)).into(),
    };
    let series = match start.last {
        Some(last) => {
            words.count_with("transition-measured", start.readings, &[("until", &words.period(last))])
        }
        None => words.say("planscreen-no-figure"),
    };
    let summary = [indicator.name.clone(), series.clone()].join(", ");
    let cells = vec![
        column![widget::body(indicator.name.clone()), widget::small(series)].into(),
        cell(Text::Year(id), "indicator-baseline-year", String::new()).into(),
        cell(Text::Value(id), "indicator-baseline", String::new()).into(),
        target,
    ];
    Some(table::row(id.number(), summary, cells))
}
