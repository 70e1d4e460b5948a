//! How a figure came about, in plain words: the steps with their numbers filled in, what went in, and what to beware
//! of.

mod caveats;
mod equation;
mod table;

use super::Words;
use crate::analysis::explanation::year_parts;
use crate::analysis::explanation::{Explanation, Formula, Method, Number, Step, Subject};
use crate::analysis::{Aspect, Change, ChangeRule, Explained, Judgement, Measure, Window};
use crate::domain::{Aggregation, Dossier, Id, Indicator, Noun, Person};

/// An explanation in words.
#[derive(Debug, Clone, PartialEq)]
pub struct ExplanationText {
    /// Which figure is explained.
    pub title: String,
    /// The steps of the computation; the last one gives the figure.
    pub steps: Vec<StepText>,
    /// What went in.
    pub table: TableText,
    /// Source, owner, cut-off days and the day judged, each with its label.
    pub facts: Vec<(String, String)>,
    /// What to beware of, a sentence each.
    pub caveats: Vec<String>,
}

/// A step of a computation in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepText {
    /// What it computes.
    pub label: String,
    /// The formula with its numbers: (468 − 504) / (288 − 504) = 0,17.
    pub equation: String,
    /// How, in a sentence or more.
    pub how: String,
}

/// What went in, as a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableText {
    /// Headers, and whether numbers stand under them.
    pub columns: Vec<(String, bool)>,
    /// Rows, each with what it is about.
    pub rows: Vec<(Subject, Vec<String>)>,
}

impl Words {
    /// Explains a figure in words.
    pub fn explanation(&self, dossier: &Dossier, explanation: &Explanation) -> ExplanationText {
        let indicator = explanation.indicator.and_then(|id| dossier.get(id));
        ExplanationText {
            title: self.explained(dossier, explanation.asked),
            steps: self.steps(indicator, explanation),
            table: self.inputs(dossier, indicator, explanation),
            facts: self.facts(dossier, explanation),
            caveats: self.caveats(dossier, indicator, &explanation.caveats),
        }
    }

    /// What the button that explains a figure is called: Uitleg bij het jaarcijfer: Inbraken in woningen.
    pub fn explained(&self, dossier: &Dossier, asked: Explained) -> String {
        let indicator = |id: Id<Indicator>| dossier.get(id).map(|one| one.name.clone());
        let (key, of) = match asked {
            Explained::Indicator(id, aspect) => (aspect_key(aspect), indicator(id)),
            Explained::Objective(id) => {
                ("explanation-standing", dossier.get(id).map(|one| one.label(dossier)))
            }
            Explained::Priority(id) => {
                ("explanation-standing", dossier.get(id).map(|one| one.label(dossier)))
            }
            Explained::Cycle(id) => ("explanation-actions", dossier.get(id).map(|one| one.label(dossier))),
            Explained::Actions(id) => ("explanation-actions", dossier.get(id).map(|one| one.label(dossier))),
            Explained::Number(number) => (number_key(number), None),
            Explained::Frozen(id) => {
                ("explanation-frozen", dossier.get(id).and_then(|one| indicator(one.indicator)))
            }
        };
        let figure = self.say(key);
        match of {
            Some(of) => self.say_with("explanation-title-of", &[("figure", &figure), ("of", &of)]),
            None => self.say_with("explanation-title", &[("figure", &figure)]),
        }
    }

    /// The method that judged a change, with its source.
    fn method(&self, method: Method) -> String {
        match (method.is_tested, method.rule, method.dispersion) {
            (false, ..) => self.say("explanation-method-none"),
            (true, ChangeRule::Overdispersed, Some(phi)) => {
                let phi = self.say_with("explanation-dispersion", &[("phi", &self.number(phi, 2))]);
                [self.method_of(method.rule), phi].join(" ")
            }
            (true, rule, _) => self.method_of(rule),
        }
    }

    /// The method behind a rule, with its source.
    pub fn method_of(&self, rule: ChangeRule) -> String {
        match rule {
            ChangeRule::Overdispersed => self.say("explanation-method-dispersed"),
            ChangeRule::Exact => self.say("explanation-method-exact"),
            ChangeRule::Newcombe => self.say("explanation-method-newcombe"),
            ChangeRule::Fisher => self.say("explanation-method-fisher"),
            ChangeRule::Welch => self.say("explanation-method-welch"),
        }
    }

    /// The key of how the figure of a year is made of so many periods; it asks for their span.
    pub fn how_of_year(&self, indicator: &Indicator, periods: usize) -> &'static str {
        match indicator.aggregation {
            _ if periods == 1 => "indicator-how-one",
            Aggregation::Sum => "indicator-how-sum",
            Aggregation::Mean => "indicator-how-mean",
            Aggregation::Last => "indicator-how-last",
            Aggregation::Ratio => "indicator-how-ratio",
        }
    }

    /// The figure of the year in its unit, with the counts behind a ratio: 81,4 % (312 van 340).
    pub fn year_figure(&self, indicator: &Indicator, judged: &Judgement) -> Option<String> {
        let figure = self.figure_in_unit(indicator, judged.figure?);
        Some(self.with_counts(figure, year_parts(indicator, judged)))
    }

    /// The same without a unit that is no part of the number.
    pub fn year_figure_bare(&self, indicator: &Indicator, judged: &Judgement) -> Option<String> {
        let figure = self.figure_bare(indicator, judged.figure?);
        Some(self.with_counts(figure, year_parts(indicator, judged)))
    }

    /// The counts behind the ratio of a year: 312 van 340; none for what is no ratio.
    pub fn year_count(&self, indicator: &Indicator, judged: &Judgement) -> Option<String> {
        let (part, whole) = year_parts(indicator, judged)?;
        self.counts(part, Some(whole))
    }

    /// A numerator and its denominator: 56 van 70; none without denominator.
    pub fn counts(&self, part: f64, whole: Option<f64>) -> Option<String> {
        let (part, whole) = (self.amount(part), self.amount(whole?));
        Some(self.say_with("explanation-counts", &[("part", &part), ("whole", &whole)]))
    }

    /// A figure of one side of a comparison in its unit, with the counts behind a share.
    pub fn compared_figure(&self, indicator: &Indicator, change: &Change, window: &Window) -> String {
        let figure = self.figure_in_unit(indicator, window.figure);
        let parts = window.whole.map(|whole| (window.total, whole));
        self.with_counts(figure, parts.filter(|_| change.test.measure == Measure::Difference))
    }

    fn with_counts(&self, figure: String, parts: Option<(f64, f64)>) -> String {
        let Some((part, whole)) = parts else { return figure };
        let (part, whole) = (self.amount(part), self.amount(whole));
        let values = [("share", figure.as_str()), ("part", &part), ("whole", &whole)];
        self.say_with("explanation-share-of", &values)
    }

    fn steps(&self, indicator: Option<&Indicator>, explanation: &Explanation) -> Vec<StepText> {
        let step = |step: &Step| StepText {
            label: self.label_of(explanation, step),
            equation: self.equation(indicator, step),
            how: self.how(indicator, explanation, step),
        };
        explanation.steps.iter().map(step).collect()
    }

    fn label_of(&self, explanation: &Explanation, step: &Step) -> String {
        let key = equation::label(explanation, step);
        match &step.formula {
            Formula::Forecast { year, .. } => self.say_with(key, &[("year", &year.year.to_string())]),
            _ => self.say(key),
        }
    }

    fn facts(&self, dossier: &Dossier, explanation: &Explanation) -> Vec<(String, String)> {
        let unknown = || self.say("explanation-unknown");
        let person = |id: Option<Id<Person>>| id.and_then(|id| dossier.get(id)).map(|one| one.label(dossier));
        let mut facts = Vec::new();
        if let Some(signed) = explanation.signed {
            let day = self.day(signed.on);
            let said = match person(signed.by) {
                Some(who) => self.say_with("explanation-signed-by", &[("day", &day), ("who", &who)]),
                None => day,
            };
            facts.push((self.say("explanation-signed"), said));
        }
        if explanation.indicator.is_some() {
            let source = Some(explanation.source.clone()).filter(|source| !source.is_empty());
            facts.push((self.say("explanation-source"), source.unwrap_or_else(unknown)));
        }
        if let Some(days) = self.cut_off(explanation.cut_off) {
            facts.push((self.say("explanation-cut-off"), days));
        }
        facts.extend(person(explanation.owner).map(|who| (self.say("explanation-owner"), who)));
        facts.push((self.say("explanation-on"), self.day(explanation.on)));
        facts
    }

    /// The days on which figures were drawn: 07/11/2023, or 15/02/2023 tot 07/11/2023.
    pub fn cut_off(&self, days: Option<(chrono::NaiveDate, chrono::NaiveDate)>) -> Option<String> {
        days.map(|(from, until)| match from == until {
            true => self.day(from),
            false => self.say_with(
                "explanation-cut-off-between",
                &[("from", &self.day(from)), ("until", &self.day(until))],
            ),
        })
    }
}

impl ExplanationText {
    /// The whole explanation as plain text; cells are divided by tabs, so that a spreadsheet takes them over.
    pub fn plain(&self, words: &Words) -> String {
        let mut lines = vec![self.title.clone(), String::new(), words.say("explanation-how")];
        for step in &self.steps {
            lines.push([step.label.as_str(), step.equation.as_str(), step.how.as_str()].join("\t"));
        }
        lines.push(String::new());
        lines.extend(self.facts.iter().map(|(label, value)| [label.as_str(), value.as_str()].join("\t")));
        if !self.caveats.is_empty() {
            lines.extend([String::new(), words.say("explanation-beware")]);
            lines.extend(self.caveats.iter().cloned());
        }
        if !self.table.rows.is_empty() {
            let headers: Vec<&str> = self.table.columns.iter().map(|(header, _)| header.as_str()).collect();
            lines.extend([String::new(), words.say("explanation-inputs"), headers.join("\t")]);
            lines.extend(self.table.rows.iter().map(|(_, cells)| cells.join("\t")));
        }
        lines.push(String::new());
        lines.join("\n")
    }
}

fn aspect_key(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Figure => "explanation-figure",
        Aspect::Expected => "explanation-expected",
        Aspect::Status => "explanation-status",
        Aspect::Achievement => "explanation-achievement",
        Aspect::Change => "explanation-change",
        Aspect::Limits => "explanation-limits",
        Aspect::Forecast => "explanation-forecast",
    }
}

fn number_key(number: Number) -> &'static str {
    match number {
        Number::Objectives => "explanation-number-objectives",
        Number::Actions => "explanation-number-actions",
        Number::Changes => "explanation-number-changes",
        Number::Decisions => "explanation-number-decisions",
    }
}
