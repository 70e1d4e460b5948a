//! Asks who signs off a phase, on which day and with which text; Check shows the figures that it freezes, Act
//! asks what is decided.

use super::Outcome;
use crate::analysis::CheckFigure;
use crate::domain::{
    CycleOutcome, Decision, DecisionKind, DecisionState, Dossier, Edit, FrozenFigure, Id, Mint, Person,
    Phase, PhaseKind, Priority, SignOff as Signature,
};
use crate::gui::context::{Context, tone};
use crate::gui::event::Event;
use crate::gui::style::space;
use crate::gui::widget::{self, Tone, table};
use crate::words::{Words, read_day};
use chrono::NaiveDate;
use iced::widget::text_editor::{Action, Content};
use iced::widget::{column, row};
use iced::{Element, Length};

/// Asks for the sign-off of a phase.
#[derive(Debug, Clone)]
pub struct SignOff {
    /// The document as it was when the question was put.
    dossier: Dossier,
    phase: Phase,
    by: Option<Id<Person>>,
    by_error: Option<String>,
    day: String,
    day_error: Option<String>,
    text: Content,
    figures: Vec<CheckFigure>,
    outcome: Option<CycleOutcome>,
    outcome_error: Option<String>,
    decision: String,
    decision_error: Option<String>,
    owner: Option<Id<Person>>,
    due: String,
    due_error: Option<String>,
    refused: Option<String>,
}

/// What happened in the question.
#[derive(Debug, Clone)]
pub enum Message {
    /// Who signs was chosen.
    By(Option<Id<Person>>),
    /// Somebody types the day.
    Day(String),
    /// Somebody works in the text.
    Text(Action),
    /// What Act decides for the approach was chosen.
    Outcome(CycleOutcome),
    /// Somebody types the decision.
    Decision(String),
    /// Who carries out the decision was chosen.
    Owner(Option<Id<Person>>),
    /// Somebody types the last day of the decision.
    Due(String),
}

impl SignOff {
    /// Asks for the sign-off of a phase on a day, with the text that it has or that was just typed.
    pub fn new(dossier: &Dossier, phase: &Phase, text: &str, on: NaiveDate, words: &Words) -> Self {
        let mut asked = Self {
            dossier: dossier.clone(),
            phase: phase.clone(),
            by: None,
            by_error: None,
            day: words.day(on),
            day_error: None,
            text: Content::with_text(text),
            figures: Vec::new(),
            outcome: None,
            outcome_error: None,
            decision: String::new(),
            decision_error: None,
            owner: None,
            due: String::new(),
            due_error: None,
            refused: None,
        };
        asked.read_figures(on);
        asked
    }

    fn read_figures(&mut self, on: NaiveDate) {
        let cycle = self.dossier.get(self.phase.cycle).filter(|_| self.phase.kind == PhaseKind::Check);
        self.figures = cycle.map_or_else(Vec::new, |cycle| CheckFigure::of_cycle(&self.dossier, cycle, on));
    }

    pub(super) fn heard(&mut self, message: Message, today: NaiveDate) {
        self.refused = None;
        match message {
            Message::By(by) => (self.by, self.by_error) = (by, None),
            Message::Day(day) => {
                (self.day, self.day_error) = (day, None);
                if let Some(day) = read_day(&self.day, today) {
                    self.read_figures(day);
                }
            }
            Message::Text(action) => self.text.perform(action),
            Message::Outcome(outcome) => (self.outcome, self.outcome_error) = (Some(outcome), None),
            Message::Decision(text) => (self.decision, self.decision_error) = (text, None),
            Message::Owner(owner) => self.owner = owner,
            Message::Due(due) => (self.due, self.due_error) = (due, None),
        }
    }

    pub(super) fn confirmed(&mut self, words: &Words, today: NaiveDate, mint: &mut Mint) -> Option<Outcome> {
        let not_a_day = |text: &str| words.say_with("not-a-day", &[("found", text.trim())]);
        let day = read_day(&self.day, today);
        self.day_error = day.is_none().then(|| not_a_day(&self.day));
        self.by_error = self.by.is_none().then(|| words.say("action-plan-sign-by-empty"));
        let is_act = self.phase.kind == PhaseKind::Act;
        let no_outcome = is_act && self.outcome.is_none();
        self.outcome_error = no_outcome.then(|| words.say("action-plan-sign-outcome-empty"));
        let due = read_day(&self.due, today);
        let is_due_wrong = !self.due.trim().is_empty() && due.is_none();
        self.due_error = is_due_wrong.then(|| not_a_day(&self.due));
        let is_decided = !self.decision.trim().is_empty();
        let is_half = is_act && !is_decided && (self.owner.is_some() || !self.due.trim().is_empty());
        self.decision_error = is_half.then(|| words.say("action-plan-sign-decision-empty"));
        if no_outcome || is_due_wrong || is_half {
            return None;
        }
        let (day, by) = (day?, self.by?);
        let decision = (is_act && is_decided).then(|| self.decision_on(day, due, mint));
        let frozen = self.figures.iter().filter_map(|figure| {
            Some(FrozenFigure {
                id: mint.id(),
                cycle: self.phase.cycle,
                indicator: figure.indicator,
                day: figure.day,
                value: figure.value?,
                expected: figure.expected,
                status: figure.status,
            })
        });
        let text = self.text.text().trim_end().to_owned();
        let signature = Signature {
            phase: self.phase.id,
            by,
            on: day,
            text,
            figures: frozen.collect(),
            outcome: self.outcome.filter(|_| is_act),
            decision,
        };
        let edit = Edit::Sign(signature);
        match edit.apply(&self.dossier) {
            Ok(_) => Event::edit(edit).map(Outcome::Do),
            Err(refusal) => {
                self.refused = Some(words.refusal(&refusal).text());
                None
            }
        }
    }

    fn decision_on(&self, day: NaiveDate, due: Option<NaiveDate>, mint: &mut Mint) -> Decision {
        let kind = match self.outcome {
            Some(CycleOutcome::Embed) => DecisionKind::Regular,
            Some(CycleOutcome::Stop) => DecisionKind::Stop,
            Some(CycleOutcome::Adjust) | None => DecisionKind::Adjust,
        };
        Decision {
            id: mint.id(),
            meeting: None,
            cycle: Some(self.phase.cycle),
            priority: self.priority(),
            kind,
            text: self.decision.trim().to_owned(),
            decided_on: day,
            owner: self.owner,
            due,
            state: DecisionState::Open,
            done_on: None,
        }
    }

    fn priority(&self) -> Option<Id<Priority>> {
        let cycle = self.dossier.get(self.phase.cycle)?;
        let plan = self.dossier.get(cycle.action_plan)?;
        self.dossier.get(plan.objective).map(|objective| objective.priority)
    }

    pub(super) fn view<'a>(
        &'a self,
        words: &'a Words,
        context: Option<Context<'a>>,
    ) -> Element<'a, super::Message> {
        let kind = words.word(self.phase.kind);
        let people = context.map_or_else(Vec::new, |context| context.people(self.by));
        let signers = people.iter().filter(|(person, _)| person.is_some()).cloned().collect();
        let who = widget::select(words.say("action-plan-sign-by"), signers, Some(self.by), Message::By)
            .placeholder(words.say("action-plan-sign-by-choose"))
            .error(self.by_error.clone())
            .id("sign-by");
        let day = widget::field(words.say("action-plan-sign-day"), &self.day)
            .on_input(Message::Day)
            .error(self.day_error.clone())
            .width(150)
            .id("sign-day");
        let text = widget::text_area(words.say("action-plan-sign-text"), &self.text)
            .placeholder(words.say(&text_hint(self.phase.kind)))
            .on_action(Message::Text)
            .growing(4)
            .id("sign-text");
        let mut content = column![row![who, day].spacing(space::MEDIUM), text].spacing(space::LARGE);
        match self.phase.kind {
            PhaseKind::Check => content = content.push(self.frozen(words)),
            PhaseKind::Act => content = content.push(self.act(words, people)),
            PhaseKind::Plan | PhaseKind::Do => {}
        }
        let content = Element::from(content).map(super::Message::SignOff);
        let mut all = column![content].spacing(space::LARGE);
        if let Some(why) = &self.refused {
            all = all.push(widget::banner(Tone::Bad, why.clone(), None));
        }
        let phase = [("phase", kind.as_str())];
        let buttons = vec![
            widget::secondary(words.say("cancel"), super::Message::Cancelled).into(),
            widget::primary(words.say_with("action-plan-sign-do", &phase), super::Message::Confirmed).into(),
        ];
        let title = words.say_with("action-plan-sign-title", &phase);
        widget::dialog(title, all, buttons, super::Message::Cancelled).width(680.0).into()
    }

    /// The figures that Check freezes.
    fn frozen<'a>(&'a self, words: &'a Words) -> Element<'a, Message> {
        if self.figures.is_empty() {
            return widget::muted(words.say("action-plan-sign-no-figures")).into();
        }
        let name = words.say("action-plan-sign-figures");
        let columns = vec![
            table::column(words.say("action-plan-indicator"), Length::Fill),
            table::column(words.say("action-plan-figure"), 84.0).numeric(),
            table::column(words.say("action-plan-expected"), 92.0).numeric(),
            table::column(words.say("action-plan-figures-until"), 92.0),
            table::column(words.say("column-status"), 112.0),
        ];
        let rows = self.figures.iter().filter_map(|figure| {
            let indicator = self.dossier.get(figure.indicator)?;
            let said = |value: Option<f64>| {
                value.map_or_else(|| "—".to_owned(), |value| words.figure_bare(indicator, value))
            };
            let (value, expected) = (said(figure.value), said(figure.expected));
            let status = words.word(figure.status);
            let until = if figure.value.is_some() { words.day(figure.day) } else { "—".to_owned() };
            let summary =
                [indicator.name.clone(), value.clone(), expected.clone(), status.clone()].join(", ");
            let cells = vec![
                widget::body(indicator.name.clone()).into(),
                widget::strong(value).into(),
                widget::muted(expected).into(),
                widget::muted(until).into(),
                widget::badge(tone(figure.status), status),
            ];
            Some(table::row(figure.indicator.number(), summary, cells))
        });
        let rows = rows.collect();
        column![
            widget::heading(name.clone(), 3),
            widget::small(words.say("action-plan-sign-figures-what")),
            table(name, columns, rows).row_padding(6.0),
        ]
        .spacing(space::TINY)
        .into()
    }

    /// What Act decides.
    fn act<'a>(
        &'a self,
        words: &'a Words,
        people: Vec<(Option<Id<Person>>, String)>,
    ) -> Element<'a, Message> {
        use crate::domain::Vocabulary;
        let outcomes = CycleOutcome::ALL
            .iter()
            .map(|outcome| (*outcome, words.say(&["action-plan-", &outcome.word()].concat())))
            .collect();
        let outcome =
            widget::select(words.say("action-plan-outcome"), outcomes, self.outcome, Message::Outcome)
                .placeholder(words.say("action-plan-sign-outcome-choose"))
                .error(self.outcome_error.clone())
                .id("sign-outcome");
        let decision = widget::field(words.say("action-plan-decision"), &self.decision)
            .on_input(Message::Decision)
            .placeholder(words.say("action-plan-decision-example"))
            .error(self.decision_error.clone())
            .id("sign-decision");
        let owner =
            widget::select(words.say("action-plan-decision-owner"), people, Some(self.owner), Message::Owner)
                .id("sign-owner");
        let due = widget::field(words.say("action-plan-due"), &self.due)
            .on_input(Message::Due)
            .placeholder(words.say("action-plan-day-example"))
            .error(self.due_error.clone())
            .width(150)
            .id("sign-due");
        let taken = self.dossier.decisions.values().find(|one| one.cycle == Some(self.phase.cycle));
        let taken = taken.map(|one| {
            widget::small(words.say_with("action-plan-decision-taken", &[("decision", &one.text)]))
        });
        column![outcome, decision, row![owner, due].spacing(space::MEDIUM)]
            .push(taken)
            .push(widget::small(words.say("action-plan-decision-what")))
            .spacing(space::MEDIUM)
            .into()
    }
}

/// The key of what belongs in the text of a phase.
pub(in crate::gui) fn text_hint(kind: PhaseKind) -> String {
    use crate::domain::Vocabulary;
    ["action-plan-hint-", kind.code()].concat()
}
