//! What a figure says, in a few words, in a sentence and in a cell.

use chrono::Datelike;

use super::{Scene, withheld};
use crate::analysis::{Change, Judgement, Measure, Outlook, Picture, Verdict};
use crate::domain::{Aggregation, Direction, Frequency, Indicator, Period, Priority, Status};

/// A verdict as the end of a key.
fn code(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Fall => "fall",
        Verdict::Rise => "rise",
        Verdict::NotDemonstrable => "not-demonstrable",
        Verdict::TooFew => "too-few",
    }
}

/// The indicator that stands for a priority, with its judgement.
pub(in crate::reports) fn key<'a>(
    scene: &Scene<'a>,
    priority: &Priority,
) -> Option<(&'a Indicator, &'a Judgement)> {
    let id = scene.picture.key_indicator(scene.dossier, priority.id)?;
    Some((scene.dossier.get(id)?, scene.picture.indicators.get(&id)?))
}

/// A priority in a few words: its key figure beside that of a year before.
pub(in crate::reports) fn short(scene: &Scene<'_>, priority: &Priority) -> String {
    let words = scene.words;
    let Some((indicator, judgement)) = key(scene, priority) else { return words.say("report-short-nothing") };
    let name = indicator.name.as_str();
    let (Some(figure), false) = (judgement.figure, judgement.is_stale) else {
        let is_hidden = withheld::is_hidden(scene, indicator.id);
        let key = if is_hidden { "disclosure-short" } else { "report-short-stale" };
        return words.say_with(key, &[("indicator", name)]);
    };
    // A key figure on course does not explain a priority that is not.
    if let Some((cause, judged)) = causes(scene, priority).into_iter().next() {
        let now = words.year_figure_bare(cause, judged).unwrap_or_default();
        let expected = expected(scene, cause, judged);
        let values = [("indicator", cause.name.as_str()), ("now", &now), ("expected", &expected)];
        return words.say_with("report-short-cause", &values);
    }
    of_key(scene, indicator, judgement, figure)
}

/// A figure of the year in a few words, beside that of a year before.
fn of_key(scene: &Scene<'_>, indicator: &Indicator, judgement: &Judgement, figure: f64) -> String {
    let (words, name) = (scene.words, indicator.name.as_str());
    match &judgement.change {
        Some(change) => {
            let key = if change.is_tested() { code(change.test.verdict) } else { "bare" };
            let now = words.figure_bare(indicator, change.current.figure);
            let then = words.figure_bare(indicator, change.reference.figure);
            let values = [("indicator", name), ("now", &now), ("then", &then)];
            words.say_with(&format!("report-short-{key}"), &values)
        }
        None => {
            let now = words.figure_bare(indicator, figure);
            words.say_with("report-short-figure", &[("indicator", name), ("now", &now)])
        }
    }
}

/// The key figure of a priority in a few words, and those that keep the priority from being on course while it is.
pub(in crate::reports) fn points(scene: &Scene<'_>, priority: &Priority) -> Option<(String, Option<String>)> {
    let (indicator, judgement) = key(scene, priority)?;
    let short = short(scene, priority);
    let figure = judgement.figure.filter(|_| !judgement.is_stale && !causes(scene, priority).is_empty());
    Some(match figure {
        Some(figure) => (of_key(scene, indicator, judgement, figure), Some(short)),
        None => (short, None),
    })
}

/// The figures that keep a priority from being on course while its key figure is: the worst ones.
fn causes<'a>(scene: &Scene<'a>, priority: &Priority) -> Vec<(&'a Indicator, &'a Judgement)> {
    let status = scene.picture.priorities.get(&priority.id).map_or(Status::Unknown, |one| one.status);
    let key_status = key(scene, priority).map(|(_, judgement)| judgement.status);
    if !matches!(status, Status::Attention | Status::OffCourse) || key_status != Some(Status::OnCourse) {
        return Vec::new();
    }
    let all = Picture::indicators_of(scene.dossier, priority.id).into_iter();
    let judged: Vec<(&Indicator, &Judgement)> =
        all.filter_map(|id| Some((scene.dossier.get(id)?, scene.picture.indicators.get(&id)?))).collect();
    let with = |status: Status| judged.iter().copied().filter(move |(_, one)| one.status == status);
    let off: Vec<_> = with(Status::OffCourse).collect();
    if off.is_empty() { with(Status::Attention).collect() } else { off }
}

/// Why a priority is not on course while its key figure is; none when there is nothing to explain.
pub(in crate::reports) fn cause(scene: &Scene<'_>, priority: &Priority) -> Option<String> {
    let words = scene.words;
    let status = words.word(scene.picture.priorities.get(&priority.id)?.status);
    let names: Vec<String> = causes(scene, priority)
        .into_iter()
        .map(|(indicator, judgement)| {
            let now = words.year_figure_bare(indicator, judgement).unwrap_or_default();
            let name = words.inside(&indicator.name);
            let expected = expected(scene, indicator, judgement);
            let values = [("indicator", name.as_str()), ("now", &now), ("expected", &expected)];
            words.say_with("report-cause-item", &values)
        })
        .collect();
    let said = [("status", status.as_str()), ("names", &words.list(&names))];
    (!names.is_empty()).then(|| words.say_with("report-cause", &said))
}

/// A second figure in short: what it is, and what it should be.
pub(in crate::reports) fn second(
    scene: &Scene<'_>,
    indicator: &Indicator,
    judgement: &Judgement,
) -> Option<String> {
    let words = scene.words;
    let last = judgement.series.last()?.period;
    let measured = judgement.series.of_year(last.year());
    let span = over(scene, indicator, measured.first()?.period, last);
    let now = words.year_figure(indicator, judgement)?;
    let expected = expected(scene, indicator, judgement);
    let values =
        [("indicator", indicator.name.as_str()), ("span", &span), ("now", &now), ("expected", &expected)];
    Some(words.say_with("report-second", &values))
}

/// Periods of one year by their short months: jan–okt 2023, or 2022.
pub(in crate::reports) fn span(scene: &Scene<'_>, from: Period, until: Period) -> String {
    match scene.words.short_months(from, until) {
        Some(months) => format!("{months} {}", until.year()),
        None => until.year().to_string(),
    }
}

/// The bold beginning of the key sentence.
pub(in crate::reports) fn lead(scene: &Scene<'_>, indicator: &Indicator, judgement: &Judgement) -> String {
    let key = match judgement.change.as_ref().filter(|change| change.is_tested()) {
        Some(change) => {
            let side = match change.is_better(indicator.direction) {
                Some(true) => "-better",
                Some(false) => "-worse",
                None => "",
            };
            format!("report-lead-{}{side}", code(change.test.verdict))
        }
        None => "report-lead-figure".to_owned(),
    };
    scene.words.say_with(&key, &[("indicator", &indicator.name)])
}

/// The rest of the key sentence: the figures, and what they should be.
pub(in crate::reports) fn sentences(
    scene: &Scene<'_>,
    indicator: &Indicator,
    judgement: &Judgement,
) -> String {
    let figures = match &judgement.change {
        Some(change) => changed(scene, indicator, change),
        None => alone(scene, indicator, judgement).unwrap_or_default(),
    };
    format!("{figures} {}", course(scene, indicator, judgement)).trim().to_owned()
}

/// How likely the last target of the plan is; none once it is known.
pub(in crate::reports) fn ahead(
    scene: &Scene<'_>,
    indicator: &Indicator,
    outlook: &Outlook,
) -> Option<String> {
    let words = scene.words;
    let year = outlook.plan().filter(|year| !year.is_known)?;
    let said = words.year_ahead(indicator, year, outlook.maturity);
    Some([Some(said), words.maturity(outlook.maturity)].into_iter().flatten().collect::<Vec<_>>().join(" "))
}

fn changed(scene: &Scene<'_>, indicator: &Indicator, change: &Change) -> String {
    let words = scene.words;
    let (Some(from), Some(until), Some(reference)) =
        (change.current.first(), change.current.last(), change.reference.first())
    else {
        return String::new();
    };
    let year = reference.year().to_string();
    let before = if is_state(indicator) {
        over(scene, indicator, from.in_year(reference.year()), until.in_year(reference.year()))
    } else if words.short_months(from, until).is_none() {
        words.say_with("report-in-year", &[("year", &year)])
    } else {
        words.say_with("report-same-period", &[("year", &year)])
    };
    let span = over(scene, indicator, from, until);
    let now = words.compared_figure(indicator, change, &change.current);
    let then = match change.test.measure {
        Measure::Difference => words.compared_figure(indicator, change, &change.reference),
        _ => words.figure_bare(indicator, change.reference.figure),
    };
    let values = [("span", span.as_str()), ("now", &now), ("then", &then), ("before", &before)];
    let interval =
        change.test.interval.filter(|(_, high)| high.is_finite() && change.test.untested.is_none());
    let Some((low, high)) = interval else {
        return words.say_with("report-body-bare", &values);
    };
    let end = |value: f64| match change.test.measure {
        Measure::RateRatio => words.signed_percent(value - 1.0).replace(' ', "\u{a0}"),
        Measure::Difference | Measure::MeanDifference => words.signed_number(value, 1),
    };
    let (low, high) = (end(low), end(high));
    let mut values = values.to_vec();
    values.extend([("low", low.as_str()), ("high", high.as_str())]);
    let much = difference(scene, change.test.estimate - 1.0);
    match change.test.measure {
        Measure::RateRatio => {
            values.push(("change", &much));
            words.say_with("report-body-change", &values)
        }
        Measure::Difference => words.say_with("report-body-points", &values),
        Measure::MeanDifference => words.say_with("verdict-body-averages", &values),
    }
}

/// Whether the figure is that of a moment in the year, not of a stretch of it.
fn is_state(indicator: &Indicator) -> bool {
    indicator.aggregation == Aggregation::Last && indicator.frequency != Frequency::Year
}

/// Over which months a figure is: voor januari tot en met oktober 2023, or: eind september 2023.
fn over(scene: &Scene<'_>, indicator: &Indicator, from: Period, until: Period) -> String {
    let words = scene.words;
    if is_state(indicator) {
        let (month, year) = (words.month(until.last_day().month()), until.year());
        return words.say_with("report-span-end", &[("span", &format!("{month} {year}"))]);
    }
    words.say_with("report-span-over", &[("span", &words.long_span(from, until))])
}

/// A relative change in words: 4 % minder.
fn difference(scene: &Scene<'_>, value: f64) -> String {
    let words = scene.words;
    let percent = words.percent(value.abs()).replace(' ', "\u{a0}");
    let is_nothing = !percent.chars().any(|digit| ('1'..='9').contains(&digit));
    let key = match value {
        _ if is_nothing => return words.say("report-no-less"),
        value if value < 0.0 => "report-less",
        _ => "report-more",
    };
    words.say_with(key, &[("percent", &percent)])
}

fn alone(scene: &Scene<'_>, indicator: &Indicator, judgement: &Judgement) -> Option<String> {
    let words = scene.words;
    let last = judgement.series.last()?.period;
    let measured = judgement.series.of_year(last.year());
    let span = over(scene, indicator, measured.first()?.period, last);
    let now = words.year_figure(indicator, judgement)?;
    Some(words.say_with("report-body-figure", &[("span", &span), ("now", &now)]))
}

/// What the figure should be.
fn course(scene: &Scene<'_>, indicator: &Indicator, judgement: &Judgement) -> String {
    let words = scene.words;
    if judgement.is_stale {
        return words.say("report-course-stale");
    }
    let end = judgement.trajectory.as_ref().and_then(crate::analysis::Trajectory::end);
    let key = match indicator.direction {
        Direction::Informative => return words.say("report-course-informative"),
        Direction::Lower => "report-course-lower",
        Direction::Higher => "report-course-higher",
        Direction::Band => {
            return match edges(scene, indicator, judgement) {
                Some((low, high)) => words.say_with("report-course-band", &[("low", &low), ("high", &high)]),
                None => words.say("report-course-none"),
            };
        }
    };
    let (Some((year, target, _)), Some(expected)) = (end, judgement.expected) else {
        return words.say("report-course-none");
    };
    let (expected, target) = (words.figure_bare(indicator, expected), words.figure_bare(indicator, target));
    let when = if is_state(indicator) { "report-target-at" } else { "report-target-over" };
    let when = words.say_with(when, &[("year", &year.to_string())]);
    words.say_with(key, &[("expected", &expected), ("year", &when), ("target", &target)])
}

/// The edges of the band of the year of the last reading.
fn edges(scene: &Scene<'_>, indicator: &Indicator, judgement: &Judgement) -> Option<(String, String)> {
    let year = judgement.series.last()?.period.year();
    let trajectory = judgement.trajectory.as_ref()?;
    let figure = |value: f64| scene.words.figure_bare(indicator, value);
    Some((figure(trajectory.year(year)?), figure(trajectory.upper(year)?)))
}

/// What a figure should be, in a cell.
pub(in crate::reports) fn expected(
    scene: &Scene<'_>,
    indicator: &Indicator,
    judgement: &Judgement,
) -> String {
    let words = scene.words;
    let none = "—".to_owned();
    if withheld::is_hidden(scene, indicator.id) {
        return withheld::mark(scene);
    }
    if indicator.direction == Direction::Band {
        return edges(scene, indicator, judgement).map_or(none, |(low, high)| {
            words.say_with("report-expected-band", &[("low", &low), ("high", &high)])
        });
    }
    let Some(expected) = judgement.expected.filter(|_| judgement.status != Status::Informative) else {
        return none;
    };
    let expected = words.figure_bare(indicator, expected);
    let key = if indicator.direction == Direction::Lower {
        "report-expected-lower"
    } else {
        "report-expected-higher"
    };
    words.say_with(key, &[("expected", &expected)])
}

/// A change in a cell: the verdict and both figures.
pub(in crate::reports) fn cell(scene: &Scene<'_>, indicator: &Indicator, judgement: &Judgement) -> String {
    let words = scene.words;
    let Some(change) = &judgement.change else { return words.say("report-cell-nothing") };
    let then = words.figure_bare(indicator, change.reference.figure);
    let now = words.figure_bare(indicator, change.current.figure);
    let from_to = words.say_with("report-cell-from-to", &[("then", &then), ("now", &now)]);
    if change.is_tested() {
        format!("{}\n{from_to}", words.say(&format!("report-cell-{}", code(change.test.verdict))))
    } else {
        from_to
    }
}
