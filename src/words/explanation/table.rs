//! What went into a figure, as a small table.

use super::super::Words;
use super::TableText;
use crate::analysis::Explained;
use crate::analysis::explanation::{Explanation, Input, Number, State, Subject};
use crate::domain::{Dossier, Indicator, Noun};

/// What the rows of a table are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rows {
    /// Periods and targets of an indicator.
    Periods,
    /// Parts of a parent with their weights.
    Parts,
    /// Actions with their weights and progress.
    Actions,
    /// What is counted, and what is not.
    Counted,
}

impl Words {
    pub(super) fn inputs(
        &self,
        dossier: &Dossier,
        indicator: Option<&Indicator>,
        explanation: &Explanation,
    ) -> TableText {
        let rows = match explanation.asked {
            Explained::Indicator(..) | Explained::Frozen(_) => Rows::Periods,
            Explained::Objective(_) | Explained::Priority(_) => Rows::Parts,
            Explained::Cycle(_) | Explained::Actions(_) => Rows::Actions,
            Explained::Number(_) => Rows::Counted,
        };
        let row = |input: &Input| (input.subject, self.cells(dossier, indicator, input, rows));
        TableText {
            columns: self.columns(explanation, rows),
            rows: explanation.inputs.iter().map(row).collect(),
        }
    }

    fn columns(&self, explanation: &Explanation, rows: Rows) -> Vec<(String, bool)> {
        let by_hours = !explanation.caveats.contains(&crate::analysis::Caveat::EqualWeights);
        let weight = if by_hours { "explanation-column-hours" } else { "explanation-column-weight" };
        let keys: &[(&str, bool)] = match (rows, explanation.asked) {
            (Rows::Periods, _) => &[
                ("explanation-column-period", false),
                ("explanation-column-value", true),
                ("explanation-cut-off", false),
                ("explanation-column-remark", false),
            ],
            (Rows::Parts, _) => &[
                ("explanation-column-part", false),
                ("explanation-column-weight", true),
                ("explanation-column-achievement", true),
                ("explanation-column-coverage", true),
                ("explanation-column-state", false),
            ],
            (Rows::Actions, _) => &[
                ("explanation-column-action", false),
                (weight, true),
                ("explanation-column-progress", true),
                ("explanation-column-elapsed", true),
                ("explanation-column-state", false),
            ],
            (Rows::Counted, Explained::Number(Number::Decisions)) => {
                &[("explanation-column-decision", false), ("explanation-column-state", false)]
            }
            (Rows::Counted, _) => &[
                ("explanation-column-part", false),
                ("explanation-column-state", false),
                ("explanation-column-counted", false),
            ],
        };
        keys.iter().map(|(key, is_number)| (self.say(key), *is_number)).collect()
    }

    fn cells(
        &self,
        dossier: &Dossier,
        indicator: Option<&Indicator>,
        input: &Input,
        rows: Rows,
    ) -> Vec<String> {
        let none = || "—".to_owned();
        let name = self.subject(dossier, input.subject);
        let share = |value: Option<f64>| value.map_or_else(none, |value| self.percent(value));
        let weight = || input.weight.map_or_else(none, |weight| self.amount(weight));
        let state = || input.state.map_or_else(none, |state| self.state(state));
        match rows {
            Rows::Periods => {
                let value = indicator.map_or_else(none, |indicator| self.value(indicator, input));
                let day = input.cut_off.map_or_else(String::new, |day| self.day(day));
                vec![name, value, day, self.remark_of(dossier, indicator, input)]
            }
            Rows::Parts => vec![name, weight(), share(input.value), share(input.coverage), state()],
            Rows::Actions => vec![name, weight(), share(input.value), share(input.beside), state()],
            Rows::Counted if matches!(input.subject, Subject::Decision(_)) => vec![name, state()],
            Rows::Counted => {
                let counts = if input.is_counted { "explanation-yes" } else { "explanation-no" };
                vec![name, state(), self.say(counts)]
            }
        }
    }

    fn subject(&self, dossier: &Dossier, subject: Subject) -> String {
        let year = |key: &str, year: i32| self.say_with(key, &[("year", &year.to_string())]);
        match subject {
            Subject::Period(period) => self.period(period),
            Subject::Baseline(of) => year("explanation-row-baseline", of),
            Subject::Target(of) => year("explanation-row-target", of),
            Subject::Indicator(id) => dossier.get(id).map(|one| one.label(dossier)).unwrap_or_default(),
            Subject::Objective(id) => dossier.get(id).map(|one| one.label(dossier)).unwrap_or_default(),
            Subject::Action(id) => dossier.get(id).map(|one| one.label(dossier)).unwrap_or_default(),
            Subject::Decision(id) => dossier.get(id).map(|one| one.label(dossier)).unwrap_or_default(),
        }
    }

    /// A figure of a period, with its counts beside a ratio; a target with both edges of a band.
    fn value(&self, indicator: &Indicator, input: &Input) -> String {
        let Some(value) = input.value else { return "—".to_owned() };
        let figure = |value: f64| self.figure_bare(indicator, value);
        match input.beside {
            Some(high) => {
                let (low, high) = (figure(value), figure(high));
                self.say_with("explanation-value-band", &[("low", &low), ("high", &high)])
            }
            None => self.ratio(indicator, value, input.denominator),
        }
    }

    /// A figure of an indicator with its counts when it is a ratio: 80,0 % (56 van 70).
    fn ratio(&self, indicator: &Indicator, value: f64, denominator: Option<f64>) -> String {
        let Some(whole) = denominator else { return self.figure_bare(indicator, value) };
        let ratio = self.figure_bare(indicator, value / whole * indicator.per);
        self.with_counts(ratio, Some((value, whole)))
    }

    /// Whether a figure is provisional or was revised, and the municipalities that it was added up of.
    fn remark_of(&self, dossier: &Dossier, indicator: Option<&Indicator>, input: &Input) -> String {
        let mut said = Vec::new();
        if input.is_provisional {
            said.push(self.say("explanation-remark-provisional"));
        }
        if input.revisions > 0 {
            said.push(self.count("explanation-remark-revised", input.revisions));
        }
        let parts = input.parts.iter().filter_map(|part| {
            let (area, indicator) = (dossier.get(part.area)?, indicator?);
            let value = self.ratio(indicator, part.value, part.denominator);
            Some(self.say_with("explanation-remark-part", &[("area", &area.name), ("value", &value)]))
        });
        let parts: Vec<String> = parts.collect();
        if !parts.is_empty() {
            said.push(parts.join(", "));
        }
        said.join(" · ")
    }

    /// How something stands by itself.
    fn state(&self, state: State) -> String {
        use crate::domain::ActionState;
        match state {
            State::Standing(status) => self.word(status),
            State::Action { is_late: true, .. } => self.say("explanation-late"),
            State::Action { is_done: true, .. } => self.word(ActionState::Done),
            State::Action { .. } => self.say("explanation-open"),
            State::Change(verdict, better) => {
                let verdict = self.verdict_word(verdict);
                let side = better
                    .map(|better| self.say(if better { "explanation-better" } else { "explanation-worse" }));
                side.map_or(verdict.clone(), |side| format!("{verdict} ({side})"))
            }
            State::Decision(due, is_late) => {
                let due = due.map_or_else(|| self.say("explanation-open"), |due| self.day(due));
                if is_late { format!("{due}, {}", self.say("explanation-late")) } else { due }
            }
        }
    }
}
