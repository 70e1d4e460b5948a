//! The last step: what will happen, and doing it.

use super::{Message, Step, Text, TransitionScreen};
use crate::domain::{
    Course, Edit, FinalVerdict, Key, Kind, Mint, Plan, PlanState, Record, Rework, Transition, Vocabulary,
};
use crate::gui::context::Context;
use crate::gui::event::Event;
use crate::gui::place::Place;
use crate::gui::style::space;
use crate::gui::widget::{self, Tone};
use iced::widget::{column, row};
use iced::{Alignment, Element, Length};
use std::collections::{BTreeMap, BTreeSet};

/// What the edit would make, counted.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Outlook {
    made: BTreeMap<Kind, usize>,
    /// Indicators that are linked to objectives of the new plan.
    indicators: usize,
}

impl Outlook {
    fn of(edit: &Edit) -> Self {
        let mut outlook = Self { made: BTreeMap::new(), indicators: 0 };
        let mut indicators = BTreeSet::new();
        let Edit::Named(_, edits) = edit else { return outlook };
        for edit in edits {
            let Edit::TakeOver(records) = edit else { continue };
            for record in records {
                *outlook.made.entry(record.key().kind()).or_default() += 1;
                if let Record::Contribution(contribution) = record {
                    indicators.insert(contribution.indicator);
                }
            }
        }
        outlook.indicators = indicators.len();
        outlook
    }

    fn count(&self, kind: Kind) -> usize {
        self.made.get(&kind).copied().unwrap_or_default()
    }
}

impl TransitionScreen {
    /// Tries the edit, so that the last step tells what it would make or why it cannot be made.
    pub(super) fn look_ahead(&mut self, context: Context<'_>) {
        self.outlook = (self.step == Step::Review).then(|| {
            // Nothing of this trial is kept.
            let mut mint = Mint::new(0, self.plan.number().unsigned_abs());
            self.edit(context, &mut mint).map(|(edit, _)| Outlook::of(&edit))
        });
    }

    /// The edit that begins the new plan, and the new plan.
    fn edit(&self, context: Context<'_>, mint: &mut Mint) -> Result<(Edit, Plan), String> {
        let (words, dossier) = (context.words, context.dossier);
        let facts = self.facts(context)?;
        if let Some(objective) = self.merging.iter().find_map(|id| dossier.get(*id)) {
            return Err(words.say_with("transition-merge-open", &[("objective", &objective.code)]));
        }
        let new = Plan {
            id: mint.id(),
            code: facts.code,
            title: facts.title,
            alias: String::new(),
            ambition: self.ambition.text().trim_end().to_owned(),
            from: facts.from,
            until: facts.until,
            state: PlanState::Draft,
            predecessor: Some(self.plan),
        };
        let evaluations = self.all_evaluations();
        let is_changed = |one: &&crate::domain::Evaluation| one.course == Course::Change;
        let reworks = evaluations.iter().filter(is_changed).map(|one| {
            let title = self.text(Text::Rework(one.objective), context);
            let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
            let note = match one.lesson.trim() {
                "" => words.say("transition-rework"),
                lesson => words.say_with("transition-rework-because", &[("lesson", lesson)]),
            };
            (one.objective, Rework { title: Some(title).filter(|title| !title.is_empty()), note })
        });
        let (baselines, targets) = self.figures(&new, context, mint)?;
        let transition = Transition {
            old: self.plan,
            new: new.clone(),
            reworks: reworks.collect(),
            evaluations,
            priorities: self.priorities.clone(),
            action_plans: self.action_plans.clone(),
            begins_cycles: self.begins_cycles,
            baselines,
            targets,
            seals: self.seals,
        };
        let refused = |refusal| words.refusal(&refusal).text();
        let edit = transition.edit(dossier, mint).map_err(refused)?;
        edit.apply(dossier).map_err(refused)?;
        Ok((edit, new))
    }

    pub(super) fn begin(&mut self, context: Context<'_>, mint: &mut Mint) -> Option<Event> {
        if self.unanswered() > 0 {
            return None;
        }
        let (edit, new) = self.edit(context, mint).ok()?;
        Some(Event::EditAndGo(Box::new(edit), Place::Plan(Some(Key::Plan(new.id)))))
    }

    pub(super) fn begin_button<'a>(&'a self, context: Context<'a>) -> widget::Button<'a, Message> {
        let words = context.words;
        let can_begin = self.unanswered() == 0 && matches!(self.outlook, Some(Ok(_)));
        let label = words.say_with("transition-begin", &[("plan", &self.text(Text::Title, context))]);
        widget::primary(label, can_begin.then_some(Message::Begin)).id("transition-begin")
    }
}

/// Shows the step.
pub(super) fn view<'a>(
    screen: &'a TransitionScreen,
    old: &'a Plan,
    context: Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let mut page = column![].spacing(space::LARGE);
    let open = screen.unanswered();
    if open > 0 {
        let buttons = row![
            widget::secondary(words.say("transition-to-verdicts"), Message::Step(Step::Verdicts)),
            widget::secondary(words.count("transition-accept", open), Message::Accept),
        ]
        .spacing(space::SMALL);
        let why = words.count("transition-unanswered", open);
        page = page.push(widget::banner(Tone::Attention, why, Some(buttons.into())));
    }
    if let Some(Err(why)) = &screen.outlook {
        page = page.push(widget::banner(Tone::Bad, why.clone(), None));
    }
    let cards = row![new_plan(screen, context), old_plan(screen, old, context)].spacing(space::LARGE);
    page.push(cards).push(widget::small(words.say("transition-one-step"))).into()
}

fn new_plan<'a>(screen: &'a TransitionScreen, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let mut card = column![widget::heading(screen.text(Text::Title, context), 2)].spacing(space::SMALL);
    let period = words.say_with(
        "transition-period",
        &[("from", &screen.text(Text::From, context)), ("until", &screen.text(Text::Until, context))],
    );
    card = card.push(widget::muted(period));
    if let Some(Ok(outlook)) = &screen.outlook {
        let lines = [
            words.count("planscreen-count-priorities", outlook.count(Kind::Priority)),
            words.count("planscreen-count-objectives", outlook.count(Kind::Objective)),
            words.count("planscreen-count-action-plans", outlook.count(Kind::ActionPlan)),
            words.count("transition-count-indicators", outlook.indicators),
            words.count("transition-count-baselines", outlook.count(Kind::Baseline)),
            words.count("transition-count-targets", outlook.count(Kind::Target)),
        ];
        card = lines.into_iter().fold(card, |card, line| card.push(bullet(line)));
    }
    let reworked = screen.evaluations.values().filter(|one| one.course == Course::Change).count();
    if reworked > 0 {
        card = card.push(bullet(words.count("transition-count-reworked", reworked)));
    }
    widget::card(card.push(widget::muted(words.say("transition-new-is-draft")))).into()
}

fn old_plan<'a>(screen: &'a TransitionScreen, old: &'a Plan, context: Context<'a>) -> Element<'a, Message> {
    let words = context.words;
    let mut card = column![
        widget::heading(old.title.clone(), 2),
        widget::muted(words.say_with(
            "transition-period",
            &[("from", &words.day(old.from)), ("until", &words.day(old.until))]
        )),
    ]
    .spacing(space::SMALL);
    let of_plan: Vec<_> = screen.all_evaluations();
    for verdict in FinalVerdict::ALL {
        let count = of_plan.iter().filter(|one| one.verdict == *verdict).count();
        if count > 0 {
            let word = words.word(*verdict);
            card =
                card.push(bullet(words.count_with("transition-count-verdict", count, &[("verdict", &word)])));
        }
    }
    let stopped = of_plan.iter().filter(|one| one.course == Course::Stop).count();
    if stopped > 0 {
        card = card.push(bullet(words.count("transition-count-stopped", stopped)));
    }
    card = card.push(widget::rule());
    card = card.push(widget::checkbox(words.say("transition-seal"), screen.seals, Message::Seals));
    let is_running = context.today <= old.until;
    let what = match (screen.seals, is_running) {
        (true, true) => words.say_with("transition-seal-running", &[("until", &words.day(old.until))]),
        (true, false) => words.say("transition-seal-what"),
        (false, _) => words.say("transition-seal-later"),
    };
    let says: Element<'_, Message> = if screen.seals && is_running {
        widget::banner(Tone::Attention, what, None)
    } else {
        widget::muted(what).into()
    };
    card = card.push(says);
    widget::card(card).into()
}

fn bullet<'a>(words: String) -> Element<'a, Message> {
    row![widget::muted("•"), widget::body(words).width(Length::Fill)]
        .spacing(space::SMALL)
        .align_y(Alignment::Start)
        .into()
}
