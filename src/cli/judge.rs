//! `judge`: how each indicator stands on a day, as a table or as JSON.

use super::arguments::Judge;
use super::error::CommandError;
use super::judgement_json::{Answer, IndicatorJson};
use super::place;
use super::table::{self, Side};
use crate::analysis::{Course, Judgement, Question};
use crate::clock;
use crate::domain::{Dossier, Indicator, Status};
use crate::words::{Judged, Words};
use chrono::NaiveDate;

/// Letters of a name in the table.
const NAME: usize = 40;
/// Codes that are named when none was found.
const SIMILAR: usize = 5;
/// Letters in which a code may differ from a similar one.
const SLIPS: usize = 2;

/// Judges the indicators of a document on a day.
pub(super) fn judge(judge: &Judge, words: &Words) -> Result<String, CommandError> {
    let (on, known) = place::days(&judge.days)?;
    let dossier = place::read(&judge.file, known)?;
    let indicators = chosen(&dossier, judge.indicator.as_deref())?;
    let plan = dossier.plan_on(on);
    let judged: Vec<(&Indicator, Judgement)> = indicators
        .into_iter()
        .map(|indicator| (indicator, Judgement::of(&dossier, indicator, plan, on)))
        .collect();
    if judge.json {
        let known = known.unwrap_or_else(clock::today).to_string();
        let whole = |(indicator, judgement): &(&Indicator, Judgement)| {
            let course = Course::of(&dossier, indicator, &judgement.series, on);
            let chart = course.as_ref().and_then(|course| course.control_chart(indicator));
            let question = Question::of(&dossier, indicator, judgement, plan, on);
            let outlook = question.map(|question| question.answer());
            let (course, chart, outlook) = (course.as_ref(), chart.as_ref(), outlook.as_ref());
            let all = Judged { dossier: &dossier, indicator, judgement, course, chart, outlook };
            IndicatorJson::of(&all, words)
        };
        let indicators = judged.iter().map(whole).collect();
        return Ok(place::json(&Answer { on: on.to_string(), known, indicators }));
    }
    let heading = heading(on, known, words);
    if judged.is_empty() {
        return Ok(format!("{heading}\n\n{}\n", words.say("cli-no-indicators")));
    }
    Ok(format!("{heading}\n\n{}", as_table(&judged, words)))
}

/// Which day was judged, and on what was known when.
pub(super) fn heading(on: NaiveDate, known: Option<NaiveDate>, words: &Words) -> String {
    let on = words.long_day(on);
    match known {
        None => words.say_with("cli-judged", &[("on", &on)]),
        Some(known) => words.say_with("cli-judged-known", &[("on", &on), ("known", &words.long_day(known))]),
    }
}

/// The indicators asked for, in the order of their codes.
fn chosen<'a>(dossier: &'a Dossier, code: Option<&str>) -> Result<Vec<&'a Indicator>, CommandError> {
    let mut all: Vec<&Indicator> = dossier.indicators.values().collect();
    all.sort_by(|one, other| one.code.cmp(&other.code));
    let Some(code) = code else { return Ok(all) };
    match all.iter().find(|indicator| indicator.code == code) {
        Some(indicator) => Ok(vec![indicator]),
        None => {
            let codes = all.iter().map(|indicator| indicator.code.as_str());
            Err(CommandError::UnknownIndicator { code: code.to_owned(), similar: similar(code, codes) })
        }
    }
}

fn as_table(judged: &[(&Indicator, Judgement)], words: &Words) -> String {
    let header = [
        (words.say("cli-column-code"), Side::Left),
        (words.say("cli-column-name"), Side::Left),
        (words.say("cli-column-figure"), Side::Right),
        (words.say("cli-column-expected"), Side::Right),
        (words.say("cli-column-status"), Side::Left),
        (words.say("cli-column-change"), Side::Left),
    ];
    let rows: Vec<_> = judged.iter().map(|(indicator, judgement)| row(indicator, judgement, words)).collect();
    table::set(header, &rows)
}

fn row(indicator: &Indicator, judgement: &Judgement, words: &Words) -> [String; 6] {
    let figure =
        |number: Option<f64>| number.map_or_else(String::new, |number| words.figure_bare(indicator, number));
    let change = words.verdict(judgement.change.as_ref());
    let status = judgement.status;
    let mut status = format!("{} {}", shape(status), words.word(status));
    if judgement.is_stale {
        status = words.say_with("cli-stale", &[("status", &status)]);
    }
    [
        indicator.code.clone(),
        table::cut(&indicator.name, NAME),
        figure(judgement.figure),
        figure(judgement.expected),
        status,
        change,
    ]
}

/// The shape that stands for a status everywhere, for who sees no colour.
fn shape(status: Status) -> char {
    match status {
        Status::OnCourse => '▲',
        Status::Attention => '◆',
        Status::OffCourse => '■',
        Status::Unknown => '○',
        Status::Informative => 'i',
    }
}

/// The codes that look like another one, the likest first: a slip of the finger, or a part of the code.
fn similar<'a>(code: &str, codes: impl Iterator<Item = &'a str>) -> Vec<String> {
    let wanted = code.to_lowercase();
    let likeness = |other: &str| {
        let other = other.to_lowercase();
        let slips = slips(&wanted, &other);
        let is_part = !wanted.is_empty() && other.contains(&wanted);
        (is_part || slips <= SLIPS && slips < wanted.chars().count()).then_some(slips)
    };
    let mut found: Vec<(usize, &str)> =
        codes.filter_map(|other| likeness(other).map(|slips| (slips, other))).collect();
    found.sort_unstable();
    found.into_iter().take(SIMILAR).map(|(_, other)| other.to_owned()).collect()
}

/// The letters to add, take or replace to make one text of another (Levenshtein).
fn slips(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (index, letter) in one.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = index + 1;
        for (column, same) in other.iter().enumerate() {
            let replaced = diagonal + usize::from(letter != *same);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_recognised() {
        assert_eq!(slips("kitten", "sitting"), 3);
        assert_eq!(slips("", "abc"), 3);
        let codes = ["INB-WON", "INB-HAN", "VKR-LET", "IFG-HER"];
        assert_eq!(similar("inb-won", codes.into_iter()), ["INB-WON", "INB-HAN"]);
        assert_eq!(similar("INB-WOM", codes.into_iter()), ["INB-WON"]);
        assert_eq!(similar("VKR", codes.into_iter()), ["VKR-LET"]);
        assert!(similar("", codes.into_iter()).is_empty());
        assert!(similar("XX", ["I1", "I2"].into_iter()).is_empty());
    }
}
