//! `since`: what changed since a meeting or a day, as text or as JSON.

use super::arguments::Since as Arguments;
use super::error::CommandError;
use super::place;
use super::table;
use crate::analysis::{HappeningKind, Since, Times, previous_meeting};
use crate::domain::{Dossier, Key, Vocabulary};
use crate::store::Document;
use crate::words::{SinceLine, SinceNumber, SinceSection, SinceText, Words};
use chrono::NaiveDate;
use serde::Serialize;

/// What changed, with the moments that were compared.
#[derive(Serialize)]
struct SinceJson {
    from: TimesJson,
    until: TimesJson,
    made: Option<String>,
    counts: CountsJson,
    statuses: Vec<StatusJson>,
    sections: Vec<SectionJson>,
}

#[derive(Serialize)]
struct TimesJson {
    on: String,
    known: Option<String>,
}

#[derive(Serialize)]
struct CountsJson {
    better: usize,
    worse: usize,
    new_figures: usize,
    revised_figures: usize,
    actions_finished: usize,
    actions_late: usize,
    decisions_taken: usize,
    decisions_carried_out: usize,
}

#[derive(Serialize)]
struct StatusJson {
    noun: &'static str,
    code: Option<String>,
    from: &'static str,
    to: &'static str,
    restated: Option<&'static str>,
    better: Option<bool>,
    causes: Vec<&'static str>,
    sentence: String,
}

#[derive(Serialize)]
struct SectionJson {
    code: &'static str,
    title: String,
    lines: Vec<LineJson>,
}

#[derive(Serialize)]
struct LineJson {
    noun: &'static str,
    code: Option<String>,
    name: String,
    what: String,
    detail: String,
}

/// Tells what changed since a moment.
pub(super) fn since(arguments: &Arguments, words: &Words) -> Result<String, CommandError> {
    let document = place::open(&arguments.file)?;
    let (on, known) = place::days(&arguments.days)?;
    let made = document.made_on();
    let until = Times { on, known };
    let now = dossier(&document, arguments, known)?;
    let from = earlier(arguments, &now, on)?;
    if from.on >= until.on {
        return Err(CommandError::NotBefore { from: from.on, on: until.on });
    }
    let then = dossier(&document, arguments, from.known)?;
    let since = Since::between(&then, from.on, &now, until.on);
    let text = words.since(&since, &now);
    if arguments.json {
        let made = made.filter(|made| from.known.is_some_and(|known| known < *made));
        return Ok(place::json(&json(&since, text, (from, until, made), (&then, &now))));
    }
    Ok(written(&since, &text, &words.since_span(from, until, made), words))
}

fn dossier(
    document: &Document,
    arguments: &Arguments,
    known: Option<NaiveDate>,
) -> Result<Dossier, CommandError> {
    let Some(known) = known else { return Ok(document.dossier().clone()) };
    document.as_known_or_made(known).map_err(|why| CommandError::of_document(&arguments.file, why))
}

/// The earlier moment: the meeting or the day that is named, else the latest meeting before the day judged.
fn earlier(arguments: &Arguments, now: &Dossier, on: NaiveDate) -> Result<Times, CommandError> {
    if let Some(from) = &arguments.from {
        return place::day("--from", from).map(Times::of_day);
    }
    let Some(code) = &arguments.meeting else {
        return previous_meeting(now, on).map(Times::of_meeting).ok_or(CommandError::NoMeeting(on));
    };
    let found = now.meetings.values().find(|meeting| meeting.code == *code);
    found.map(Times::of_meeting).ok_or_else(|| {
        let mut all: Vec<_> = now.meetings.values().collect();
        all.sort_by_key(|meeting| std::cmp::Reverse(meeting.day));
        let codes = all.iter().map(|meeting| meeting.code.clone()).collect();
        CommandError::UnknownMeeting { code: code.clone(), codes }
    })
}

fn written(since: &Since, text: &SinceText, span: &str, words: &Words) -> String {
    let mut lines = vec![span.to_owned()];
    if since.is_empty() {
        lines.push(String::new());
        lines.push(words.say("since-nothing-what"));
    } else {
        lines.push(String::new());
        lines.extend(text.numbers.iter().map(|one| number(one, words)));
    }
    for section in &text.sections {
        lines.push(String::new());
        lines.push(section.title.clone());
        lines.extend(section.lines.iter().map(|line| as_line(line, words)));
    }
    let lines = lines.iter().map(|line| table::one_line(line));
    lines.fold(String::new(), |text, line| text + &line + "\n")
}

/// A number with what it counts.
fn number(one: &SinceNumber, words: &Words) -> String {
    let number = one.number.to_string();
    match one.worse.map(|worse| worse.to_string()) {
        Some(worse) => {
            let values = [("title", one.title.as_str()), ("better", &number), ("worse", &worse)];
            words.say_with("since-cli-turns", &values)
        }
        None => {
            let values = [("title", one.title.as_str()), ("number", &number), ("rest", &one.rest)];
            words.say_with("since-cli-number", &values)
        }
    }
}

/// A change on a line of its own.
fn as_line(line: &SinceLine, words: &Words) -> String {
    let statuses = line.statuses.map(|(from, to)| {
        words.say_with("since-cli-statuses", &[("from", &words.word(from)), ("to", &words.word(to))])
    });
    let parts = [Some(line.name.clone()), statuses, Some(line.what.clone()), Some(line.detail.clone())];
    let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    format!("  {}", parts.join(" – "))
}

fn json(
    since: &Since,
    text: SinceText,
    (from, until, made): (Times, Times, Option<NaiveDate>),
    both: (&Dossier, &Dossier),
) -> SinceJson {
    let (better, worse) = since.turns();
    let (new_figures, revised_figures) = since.figure_counts();
    let sentence = |key: Key| {
        let lines = text.sections.iter().filter(|section| ["statuses", "restated"].contains(&section.code));
        let found = lines.flat_map(|section| &section.lines).find(|line| line.key == key);
        found.map_or_else(String::new, |line| line.detail.clone())
    };
    let statuses = since.statuses.iter().map(|change| StatusJson {
        noun: change.subject.key().kind().code(),
        code: code(change.subject.key(), both),
        from: change.from.code(),
        to: change.to.code(),
        restated: change.restated.map(Vocabulary::code),
        better: change.is_better(),
        causes: change.causes.iter().map(crate::analysis::Cause::code).collect(),
        sentence: sentence(change.subject.key()),
    });
    SinceJson {
        from: TimesJson::of(from),
        until: TimesJson::of(until),
        made: made.map(|made| made.to_string()),
        counts: CountsJson {
            better,
            worse,
            new_figures,
            revised_figures,
            actions_finished: since.count(HappeningKind::Finished),
            actions_late: since.count(HappeningKind::BecameLate),
            decisions_taken: since.count(HappeningKind::Decided),
            decisions_carried_out: since.count(HappeningKind::CarriedOut),
        },
        statuses: statuses.collect(),
        sections: text.sections.into_iter().map(|section| SectionJson::of(section, both)).collect(),
    }
}

/// The code of a record, from the later dossier, or from the earlier one when it is gone.
fn code(key: Key, (then, now): (&Dossier, &Dossier)) -> Option<String> {
    now.record(key).or_else(|| then.record(key))?.code()
}

impl TimesJson {
    fn of(times: Times) -> Self {
        Self { on: times.on.to_string(), known: times.known.map(|known| known.to_string()) }
    }
}

impl SectionJson {
    fn of(section: SinceSection, both: (&Dossier, &Dossier)) -> Self {
        let line = |line: SinceLine| LineJson {
            noun: line.key.kind().code(),
            code: code(line.key, both),
            name: line.name,
            what: line.what,
            detail: line.detail,
        };
        let SinceSection { code, title, lines } = section;
        Self { code, title, lines: lines.into_iter().map(line).collect() }
    }
}
