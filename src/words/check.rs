//! What the plan check remarks, in sentences: what, why it matters, and what to do.

use super::Words;
use crate::analysis::{Evidence, Home, LetterAnswer, Remark, Repair, Value};
use crate::domain::{Dossier, Key, Noun, Vocabulary};

/// A remark for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemarkText {
    /// What is remarked.
    pub what: String,
    /// Why it matters.
    pub why: String,
    /// What to do.
    pub advice: String,
}

/// Letters of a label in a sentence.
const LABEL: usize = 90;

impl Words {
    /// What a remark says.
    pub fn remark(&self, remark: &Remark, dossier: &Dossier) -> RemarkText {
        let key = remark.kind.word();
        let label = self.label(remark.key, dossier);
        let mut values: Vec<(&str, String)> = vec![("label", label)];
        let mut count = None;
        for (name, value) in &remark.values {
            match value {
                Value::Count(number) => count = Some(*number),
                _ => values.push((name, self.remark_value(value, dossier))),
            }
        }
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let say = |key: String| match count {
            Some(number) => self.count_with(&key, number, &values),
            None => self.say_with(&key, &values),
        };
        RemarkText { why: say(format!("{key}-why")), advice: say(format!("{key}-do")), what: say(key) }
    }

    /// What the button of a repair says.
    pub fn repair(&self, repair: &Repair, dossier: &Dossier) -> String {
        let values: Vec<(&str, String)> =
            repair.values.iter().map(|(name, value)| (*name, self.remark_value(value, dossier))).collect();
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        self.say_with(&repair.kind.word(), &values)
    }

    /// Among what a remark is looked for: a plan, a priority or a list of the zone.
    pub fn remark_home(&self, home: Home, dossier: &Dossier) -> String {
        match home {
            Home::Plan(id) => self.label(Key::Plan(id), dossier),
            Home::Priority(id) => self.label(Key::Priority(id), dossier),
            Home::Register(kind) if kind.fields().is_empty() => self.opening(&self.noun(kind)),
            Home::Register(kind) => self.say(&format!("list-{}", kind.list().replace('_', "-"))),
        }
    }

    /// What people recognise a record by, not longer than fits in a sentence.
    pub fn label(&self, key: Key, dossier: &Dossier) -> String {
        let label = dossier.record(key).map_or_else(String::new, |record| record.label(dossier));
        let line = label.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.chars().count() <= LABEL {
            return line;
        }
        let cut: String = line.chars().take(LABEL - 1).collect();
        format!("{}…", cut.trim_end())
    }

    fn remark_value(&self, value: &Value, dossier: &Dossier) -> String {
        match value {
            Value::Text(text) => text.clone(),
            Value::Number(number) => {
                let decimals = usize::from(number.fract().abs() > 0.05);
                self.number(*number, decimals)
            }
            Value::Count(number) => number.to_string(),
            Value::Day(day) => self.day(*day),
            Value::Year(year) => year.to_string(),
            Value::Period(period) => self.period(*period),
            Value::Figure(id, figure) => {
                dossier.get(*id).map_or_else(String::new, |indicator| self.figure_in_unit(indicator, *figure))
            }
            Value::Record(key) => self.label(*key, dossier),
            Value::Field(name) => {
                let name = name.replace('_', "-");
                let keys = [format!("field-{name}"), format!("check-field-{name}")];
                let known = keys.iter().find(|key| self.has(key));
                known.map_or_else(|| self.say("field-text"), |key| self.say(key))
            }
            Value::Phase(phase) => self.word(*phase),
            Value::Status(status) => self.word(*status),
        }
    }

    /// How a letter of SMART is answered, or what lacks: one sentence each.
    pub fn smart_answer(&self, answer: &LetterAnswer, dossier: &Dossier) -> Vec<String> {
        let mut lines = Vec::new();
        lines.extend(
            answer.written.as_ref().map(|text| self.say_with("check-smart-written", &[("text", text)])),
        );
        lines.extend(answer.evidence.as_ref().map(|evidence| self.evidence(evidence, dossier)));
        if !answer.is_answered() {
            let lacks: Vec<String> = answer.lacks.iter().map(|lack| self.word(*lack)).collect();
            lines.push(self.say_with("check-smart-lacks", &[("lacks", &self.list(&lacks))]));
        }
        lines
    }

    fn evidence(&self, evidence: &Evidence, dossier: &Dossier) -> String {
        match evidence {
            Evidence::Description => self.say("check-smart-by-description"),
            Evidence::Indicators(all) => {
                let names = all.iter().filter_map(|id| dossier.get(*id));
                let names: Vec<String> = names.map(|indicator| indicator.name.clone()).collect();
                self.say_with("check-smart-by-indicators", &[("indicators", &self.list(&names))])
            }
            Evidence::Accepted(owner, body) => {
                let owner = dossier.get(*owner).map_or_else(String::new, |one| one.label(dossier));
                let body = dossier.get(*body).map_or_else(String::new, |one| one.label(dossier));
                self.say_with("check-smart-by-accepted", &[("owner", &owner), ("body", &body)])
            }
            Evidence::Means { plans, hours, budget } => {
                let (hours, budget) = (self.number(*hours, 0), self.number(*budget, 0));
                self.count_with("check-smart-by-means", *plans, &[("hours", &hours), ("budget", &budget)])
            }
            Evidence::Deadline(day) => {
                self.say_with("check-smart-by-deadline", &[("day", &self.long_day(*day))])
            }
        }
    }
}
