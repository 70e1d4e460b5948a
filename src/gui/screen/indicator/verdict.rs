//! What an indicator says: how it stands, what changed, and how far it is on its way. Every number explains itself.

use super::one::Message;
use crate::analysis::{Aspect, Change, Explained, Explanation, Judgement, tolerance};
use crate::domain::{Aggregation, Direction, Indicator, Nature, Period, Status};
use crate::gui::context::{Context, tone};
use crate::gui::dialog::explain;
use crate::gui::style::{size, space};
use crate::gui::widget::{self, Tone};
use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length, Padding};

/// The tone of a change: good, bad, or neither.
pub(super) fn change_tone(indicator: &Indicator, change: Option<&Change>) -> Tone {
    match change.and_then(|change| change.is_better(indicator.direction)) {
        Some(true) => Tone::Good,
        Some(false) => Tone::Bad,
        None => Tone::Neutral,
    }
}

pub(super) fn view<'a>(
    indicator: &'a Indicator,
    judged: &'a Judgement,
    context: Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let change = judged.change.as_ref();
    let head = row![
        container(widget::small(words.say("column-verdict"))).width(Length::Fill),
        widget::badge(tone(judged.status), words.word(judged.status)),
        button(indicator, Aspect::Status, context),
    ]
    .spacing(space::TINY)
    .align_y(Alignment::Center);
    let headline = row![widget::strong(words.verdict(change)).size(size::SECTION)]
        .push(mark(change_tone(indicator, change)))
        .push(change.map(|_| button(indicator, Aspect::Change, context)))
        .spacing(space::SMALL)
        .align_y(Alignment::Center);
    let mut card = column![head, headline].spacing(space::SMALL);
    if let Some(change) = change {
        card = card.push(widget::body(words.opening(&words.verdict_sentence(indicator, change))));
    }
    if judged.is_stale
        && let Some(last) = judged.series.last()
    {
        let stale = words.say_with("indicator-stale", &[("period", &words.period(last.period))]);
        card = card.push(widget::banner(Tone::Attention, stale, None));
    }
    if let Some(figure) = judged.figure {
        card = card.push(widget::rule()).push(year(indicator, judged, figure, context));
    }
    card = card.push(achievement(indicator, judged, context));
    if indicator.direction != Direction::Informative {
        card = card.push(widget::rule()).push(super::declared::view(indicator, judged, context));
    }
    widget::card(card).into()
}

/// The button that explains a figure.
fn button<'a>(indicator: &Indicator, aspect: Aspect, context: Context<'a>) -> Element<'a, Message> {
    explain::button(context, Explained::Indicator(indicator.id, aspect), Message::Explain)
}

fn mark<'a>(tone: Tone) -> Option<Element<'a, Message>> {
    (tone != Tone::Neutral).then(|| widget::mark(tone, 14.0))
}

/// The figure of the year beside what it should be, and where both come from.
fn year<'a>(
    indicator: &'a Indicator,
    judged: &'a Judgement,
    figure: f64,
    context: Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let Some(last) = judged.series.last() else { return column![].into() };
    let readings = judged.series.of_year(last.period.year());
    let first = readings.first().map_or(last.period, |reading| reading.period);
    let span = words.span(first, last.period);
    let expected = judged.expected.filter(|_| indicator.direction != Direction::Informative);
    let beside = expected.map(|expected| expected_words(indicator, judged, expected, last.period, context));
    let beside = beside.unwrap_or_else(|| words.say("indicator-no-expectation"));
    let counts = words.year_count(indicator, judged);
    let beside = counts.into_iter().chain([beside]).collect::<Vec<_>>().join(" · ");
    let value = row![
        widget::number(words.figure_bare(indicator, figure)),
        container(widget::muted(beside)).padding(Padding::ZERO.bottom(3)),
        button(indicator, Aspect::Figure, context),
    ]
    .spacing(space::SMALL)
    .align_y(Alignment::End);
    let source = match indicator.source.trim() {
        "" => words.say("indicator-source-unknown"),
        source => source.to_owned(),
    };
    let cut_off = readings.iter().map(|reading| reading.cut_off).max().unwrap_or(last.cut_off);
    let values = [("source", source), ("day", words.day(cut_off))];
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let how = words.say_with(words.how_of_year(indicator, readings.len()), &[("span", &span)]);
    let mut block = column![widget::small(how), value].spacing(space::TINY);
    if let Some(expected) = expected {
        block = block.push(widget::small(expectation(indicator, judged, expected, last.period, context)));
    }
    block.push(widget::small(words.say_with("indicator-source-line", &values))).into()
}

fn upper(judged: &Judgement, period: Period) -> Option<f64> {
    judged.trajectory.as_ref().and_then(|trajectory| trajectory.upper(period.year()))
}

/// What is expected, beside the figure: verwacht hoogstens 310.
fn expected_words(
    indicator: &Indicator,
    judged: &Judgement,
    expected: f64,
    last: Period,
    context: Context<'_>,
) -> String {
    let words = context.words;
    let low = words.figure_bare(indicator, expected);
    let key = match indicator.direction {
        Direction::Lower => "indicator-expected-lower",
        Direction::Higher => "indicator-expected-higher",
        Direction::Band => {
            let Some(upper) = upper(judged, last) else {
                return words.say_with("indicator-expected-higher", &[("expected", &low)]);
            };
            let upper = words.figure_bare(indicator, upper);
            return words.say_with("indicator-expected-band", &[("low", &low), ("high", &upper)]);
        }
        Direction::Informative => return String::new(),
    };
    words.say_with(key, &[("expected", &low)])
}

/// How the expectation is made, and from where it is "attention" or "off course".
fn expectation(
    indicator: &Indicator,
    judged: &Judgement,
    expected: f64,
    last: Period,
    context: Context<'_>,
) -> String {
    let words = context.words;
    let figure = |value: f64| words.figure_bare(indicator, value);
    let mut sentences = Vec::new();
    let target = judged.trajectory.as_ref().and_then(|trajectory| trajectory.year(last.year()));
    let is_part = last.number() < last.frequency().per_year();
    let year = last.year().to_string();
    match (indicator.aggregation, target) {
        (Aggregation::Sum, Some(target)) if is_part => {
            let values = [("target", figure(target)), ("year", year)];
            let values: Vec<(&str, &str)> = values.iter().map(|(name, one)| (*name, one.as_str())).collect();
            sentences.push(words.say_with("indicator-expected-share", &values));
        }
        (Aggregation::Sum, _) | (_, None) => {}
        _ if indicator.direction == Direction::Band => {}
        _ => {
            let day = words.long_day(last.last_day());
            sentences.push(words.say_with("indicator-expected-line", &[("day", &day)]));
        }
    }
    let allowed = tolerance(indicator, expected);
    let margin = match indicator.nature {
        Nature::Proportion => words
            .say_with("indicator-tolerance-points", &[("points", &words.plain_number(indicator.tolerance))]),
        Nature::Score => words
            .say_with("indicator-tolerance-score", &[("points", &words.plain_number(indicator.tolerance))]),
        _ => words.say_with(
            "indicator-tolerance-share",
            &[("percent", &words.with_percent(&words.plain_number(rounded(indicator.tolerance * 100.0))))],
        ),
    };
    let (key, edges) = match indicator.direction {
        Direction::Lower => ("indicator-edge-lower", [figure(expected + allowed), String::new()]),
        Direction::Higher => ("indicator-edge-higher", [figure(expected - allowed), String::new()]),
        Direction::Band => match upper(judged, last) {
            Some(upper) => ("indicator-edge-band", [figure(expected - allowed), figure(upper + allowed)]),
            None => ("indicator-edge-higher", [figure(expected - allowed), String::new()]),
        },
        Direction::Informative => return sentences.join(" "),
    };
    let [edge, other] = &edges;
    sentences.push(match key {
        "indicator-edge-band" => {
            words.say_with(key, &[("low", edge), ("high", other), ("tolerance", &margin)])
        }
        _ => words.say_with(key, &[("edge", edge), ("tolerance", &margin)]),
    });
    sentences.join(" ")
}

/// A number without the last bits that a multiplication leaves.
pub(in crate::gui) fn rounded(value: f64) -> f64 {
    (value * 1e6).round() / 1e6
}

/// The figure that the way from the baseline to the target was computed from.
fn explained_at(indicator: &Indicator, context: Context<'_>) -> Option<f64> {
    let asked = Explained::Indicator(indicator.id, Aspect::Achievement);
    Explanation::of(context.dossier, context.picture, asked)?.steps.first()?.value
}

/// How far it came from the baseline to the last target, as a bar beside the time that has passed.
fn achievement<'a>(
    indicator: &'a Indicator,
    judged: &'a Judgement,
    context: Context<'a>,
) -> Option<Element<'a, Message>> {
    let words = context.words;
    let achieved = judged.achievement?;
    let trajectory = judged.trajectory.as_ref()?;
    let (year, target, _) = trajectory.end()?;
    let (from, start) = trajectory.baseline?;
    if indicator.direction == Direction::Band {
        return None;
    }
    let elapsed = context.plan().map(|plan| plan.elapsed(context.on()));
    let label = words.say_with("indicator-achievement", &[("year", &year.to_string())]);
    let share = words.percent(achieved);
    // The percentage stands with the figure that it was computed from.
    let at = explained_at(indicator, context).map_or_else(
        || share.clone(),
        |value| {
            let value = words.figure_bare(indicator, value);
            words.say_with("explanation-achieved-at", &[("share", &share), ("figure", &value)])
        },
    );
    let bar = row![
        widget::progress(achieved as f32, elapsed.map(|elapsed| elapsed as f32), label.clone())
            .tone(match judged.status {
                Status::OnCourse => Tone::Good,
                Status::OffCourse => Tone::Bad,
                Status::Attention => Tone::Attention,
                _ => Tone::Informative,
            })
            .says(at.clone()),
        widget::strong(at),
    ]
    .spacing(space::SMALL)
    .align_y(Alignment::Center);
    let figure = |value: f64| words.figure_bare(indicator, value);
    let values = [
        ("start", figure(start)),
        ("from", from.to_string()),
        ("target", figure(target)),
        ("year", year.to_string()),
        ("elapsed", elapsed.map(|elapsed| words.percent(elapsed)).unwrap_or_default()),
    ];
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let key = match indicator.aggregation {
        Aggregation::Sum => "indicator-achievement-how-sum",
        _ => "indicator-achievement-how",
    };
    let how = widget::small(words.say_with(key, &values));
    let bar = bar.push(button(indicator, Aspect::Achievement, context));
    Some(column![widget::rule(), widget::small(label), bar, how].spacing(space::SMALL).into())
}
