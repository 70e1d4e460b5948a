//! `check`: what the plan check finds on a day, as tables or as JSON.

use super::arguments::Check;
use super::error::CommandError;
use super::judge::heading;
use super::table::{self, Side};
use super::{FINDINGS, FINE, place};
use crate::analysis::{Home, Picture, Remark, Severity, Value, day_to_judge, plan_check};
use crate::clock;
use crate::domain::{Dossier, Record, Vocabulary};
use crate::words::Words;
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::BTreeMap;

/// One finding, in JSON: a stable shape, told in full by `check --help`.
#[derive(Serialize)]
struct RemarkJson {
    kind: &'static str,
    severity: &'static str,
    noun: &'static str,
    code: Option<String>,
    label: String,
    plan: Option<String>,
    priority: Option<String>,
    values: BTreeMap<&'static str, serde_json::Value>,
    what: String,
    why: String,
    r#do: String,
    repair: Option<&'static str>,
    on: String,
    known: Option<String>,
}

/// Checks a document on a day.
pub(super) fn check(check: &Check, words: &Words) -> Result<(String, u8), CommandError> {
    let (given, known) = (place::on(&check.days)?, place::known(check.days.known.as_deref())?);
    let dossier = place::read(&check.file, known)?;
    // As in the window, so that both find the same.
    let on = given.unwrap_or_else(|| day_to_judge(&dossier, clock::today()));
    let mut remarks = plan_check(&dossier, &Picture::of(&dossier, on));
    remarks.retain(|remark| remark.severity <= check.severity);
    remarks.sort_by_key(|remark| remark.severity);
    let code = if remarks.is_empty() { FINE } else { FINDINGS };
    if check.json {
        let all: Vec<RemarkJson> =
            remarks.iter().map(|remark| as_json(remark, &dossier, on, known, words)).collect();
        return Ok((place::json(&all), code));
    }
    let mut text = format!("{}\n", heading(on, known, words));
    if remarks.is_empty() {
        text.push_str(&format!("\n{}\n", words.say("check-cli-none")));
    }
    for severity in Severity::ALL {
        let of_this: Vec<&Remark> = remarks.iter().filter(|one| one.severity == *severity).collect();
        if !of_this.is_empty() {
            let title = format!("{} {} ({})", shape(*severity), words.word(*severity), of_this.len());
            text.push_str(&format!("\n{title}\n{}", as_table(&of_this, &dossier, words)));
        }
    }
    Ok((text, code))
}

/// The shape that stands for a severity, for who sees no colour.
fn shape(severity: Severity) -> char {
    match severity {
        Severity::Serious => '■',
        Severity::Attention => '◆',
        Severity::Hint => 'i',
    }
}

fn as_table(remarks: &[&Remark], dossier: &Dossier, words: &Words) -> String {
    let header = [
        (words.say("check-column-kind"), Side::Left),
        (words.say("check-column-where"), Side::Left),
        (words.say("check-column-what"), Side::Left),
        (words.say("check-column-do"), Side::Left),
        (words.say("check-column-why"), Side::Left),
    ];
    let rows: Vec<[String; 5]> = remarks
        .iter()
        .map(|remark| {
            let text = words.remark(remark, dossier);
            let home = words.remark_home(remark.home, dossier);
            [remark.kind.code().to_owned(), table::cut(&home, HOME), text.what, text.advice, text.why]
        })
        .collect();
    table::set(header, &rows)
}

/// Letters of a place in the table.
const HOME: usize = 40;

fn as_json(
    remark: &Remark,
    dossier: &Dossier,
    on: NaiveDate,
    known: Option<NaiveDate>,
    words: &Words,
) -> RemarkJson {
    let record = dossier.record(remark.key);
    let text = words.remark(remark, dossier);
    let priority = match remark.home {
        Home::Priority(id) => dossier.get(id).map(|priority| priority.code.clone()),
        Home::Plan(_) | Home::Register(_) => None,
    };
    RemarkJson {
        kind: remark.kind.code(),
        severity: remark.severity.code(),
        noun: remark.key.kind().code(),
        code: record.as_ref().and_then(Record::code),
        label: record.map_or_else(String::new, |record| record.label(dossier)),
        plan: remark.plan.and_then(|id| dossier.get(id)).map(|plan| plan.code.clone()),
        priority,
        values: remark.values.iter().map(|(name, value)| (*name, value_json(value, dossier))).collect(),
        what: text.what,
        why: text.why,
        r#do: text.advice,
        repair: remark.repair.as_ref().map(|repair| repair.kind.code()),
        on: on.to_string(),
        known: known.map(|known| known.to_string()),
    }
}

fn value_json(value: &Value, dossier: &Dossier) -> serde_json::Value {
    match value {
        Value::Text(text) | Value::Field(text) => text.as_str().into(),
        Value::Number(number) | Value::Figure(_, number) => (*number).into(),
        Value::Count(count) => (*count).into(),
        Value::Day(day) => day.to_string().into(),
        Value::Year(year) => (*year).into(),
        Value::Period(period) => period.to_string().into(),
        Value::Record(key) => {
            let record = dossier.record(*key);
            let code = record.as_ref().and_then(Record::code);
            code.or_else(|| record.map(|record| record.label(dossier))).into()
        }
        Value::Phase(phase) => phase.code().into(),
        Value::Status(status) => status.code().into(),
    }
}
