//! The edits by which evaluations are recorded as they are chosen.

use super::{Message, TransitionScreen};
use crate::domain::{
    Course, Edit, EditName, Evaluation, FinalVerdict, Id, Kind, Mint, Objective, Record, Verb,
};
use crate::gui::context::Context;
use crate::gui::event::Event;

impl TransitionScreen {
    /// What the figures say of an objective.
    pub(super) fn proposal(&self, objective: Id<Objective>) -> FinalVerdict {
        let proposal = self.closing.proposals.get(&objective);
        proposal.map_or(FinalVerdict::NotMeasurable, |proposal| proposal.verdict)
    }

    /// The evaluation of an objective as it is recorded, else what the figures say, going on as it is.
    fn evaluation(&self, objective: Id<Objective>, context: Context<'_>, mint: &mut Mint) -> Evaluation {
        let fresh = || Evaluation {
            id: mint.id(),
            objective,
            verdict: self.proposal(objective),
            lesson: String::new(),
            course: Course::Keep,
            merged_into: None,
            successor: None,
            day: context.today,
        };
        self.evaluations.get(&objective).cloned().unwrap_or_else(fresh)
    }

    /// The edit that records a change of an evaluation, with the lesson as it is typed; none when nothing changes or
    /// a rule forbids it, which is then told at the objective.
    pub(super) fn record(
        &mut self,
        objective: Id<Objective>,
        change: impl FnOnce(&mut Evaluation),
        context: Context<'_>,
        mint: &mut Mint,
    ) -> Option<Edit> {
        self.refused = None;
        let held = self.evaluation(objective, context, mint);
        let mut evaluation = held.clone();
        if let Some(lesson) = self.lessons.written(objective) {
            lesson.trim_end().clone_into(&mut evaluation.lesson);
        }
        change(&mut evaluation);
        let is_recorded = self.evaluations.contains_key(&objective);
        if is_recorded && evaluation == held {
            return None;
        }
        let record = Record::Evaluation(Evaluation { day: context.today, ..evaluation });
        let edit = if is_recorded { Edit::Change(record) } else { Edit::Add(record) };
        match edit.apply(context.dossier) {
            Ok(_) => Some(edit),
            Err(refusal) => {
                self.refused = Some((objective, context.words.refusal(&refusal).text()));
                None
            }
        }
    }

    /// Chooses what the next plan does with an objective. One that is merged is recorded when it is said into which.
    pub(super) fn choose_course(
        &mut self,
        objective: Id<Objective>,
        course: Course,
        context: Context<'_>,
        mint: &mut Mint,
    ) -> Option<Event> {
        self.refused = None;
        if course == Course::Merge {
            self.merging.insert(objective);
            return None;
        }
        self.merging.remove(&objective);
        let change = |one: &mut Evaluation| (one.course, one.merged_into) = (course, None);
        self.record(objective, change, context, mint).and_then(Event::edit)
    }

    /// Records what the figures say of all objectives without a verdict.
    pub(super) fn accept(&mut self, context: Context<'_>, mint: &mut Mint) -> Option<Edit> {
        let all: Vec<Id<Objective>> =
            self.tree.iter().flat_map(|branch| &branch.objectives).map(|(_, objective)| *objective).collect();
        let open: Vec<_> = all.into_iter().filter(|one| !self.evaluations.contains_key(one)).collect();
        let edits: Vec<Edit> =
            open.into_iter().filter_map(|one| self.record(one, |_| {}, context, mint)).collect();
        let label = self.old(context)?.title.clone();
        let name = EditName { verb: Verb::Added, noun: Kind::Evaluation.code().to_owned(), label };
        (!edits.is_empty()).then_some(Edit::Named(name, edits))
    }

    /// What the next plan does with an objective, as it is shown.
    pub(super) fn course(&self, objective: Id<Objective>) -> Course {
        let recorded = self.evaluations.get(&objective).map_or(Course::Keep, |one| one.course);
        if self.merging.contains(&objective) { Course::Merge } else { recorded }
    }

    /// The evaluations of the plan, with lessons that are still being typed.
    pub(super) fn all_evaluations(&self) -> Vec<Evaluation> {
        let all = self.tree.iter().flat_map(|branch| &branch.objectives);
        let recorded = all.filter_map(|(_, objective)| self.evaluations.get(objective));
        let with_lesson = |one: &Evaluation| {
            let typed = self.lessons.written(one.objective).map(|lesson| lesson.trim_end().to_owned());
            Evaluation { lesson: typed.unwrap_or_else(|| one.lesson.clone()), ..one.clone() }
        };
        recorded.map(with_lesson).collect()
    }

    /// Whether an objective goes on in the next plan by itself.
    pub(super) fn goes_on(&self, objective: Id<Objective>) -> bool {
        let evaluation = self.evaluations.get(&objective);
        evaluation.is_some_and(|one| matches!(one.course, Course::Keep | Course::Change))
    }

    /// Whether what stands under an objective can go on: it goes on by itself, or in another one.
    pub(super) fn is_carried(&self, objective: Id<Objective>) -> bool {
        self.evaluations.get(&objective).is_some_and(|one| one.course != Course::Stop)
    }
}

/// Chosen from a list, for one objective.
pub(super) fn course_message(objective: Id<Objective>) -> impl Fn(Course) -> Message {
    move |course| Message::Course(objective, course)
}
