//! How a plan ends: every objective with its verdict, every indicator from where it began to where it came.

mod indicators;
mod promises;

use super::{Scene, sheet, tidy};
use crate::analysis::Closing;
use crate::domain::{
    CommitmentState, Course, Evaluation, FinalVerdict, Id, Objective, Plan, Priority, Vocabulary,
};
use crate::reports::report::{Block, Cell, Column, Fact, Report, Run, Status, Table, Tone};

/// A plan at its end, as far as it can be seen on the day judged.
pub(in crate::reports) struct Ending<'a> {
    scene: &'a Scene<'a>,
    plan: &'a Plan,
    closing: Closing,
}

/// What became of an objective: as the zone evaluated it, else as the figures propose.
struct Outcome<'a> {
    objective: &'a Objective,
    evaluation: Option<&'a Evaluation>,
    verdict: FinalVerdict,
}

impl<'a> Ending<'a> {
    /// Judges the end of a plan.
    pub fn of(scene: &'a Scene<'a>, plan: &'a Plan) -> Self {
        Self { scene, plan, closing: Closing::of(scene.dossier, plan, scene.picture) }
    }

    /// The objectives of a priority from the top down, each with what became of it.
    fn outcomes(&self, priority: Id<Priority>) -> Vec<Outcome<'a>> {
        let dossier = self.scene.dossier;
        let roots = Objective::roots(priority, dossier).into_iter();
        let all = roots.flat_map(|root| root.with_descendants(dossier));
        all.map(|objective| {
            let evaluated = |one: &&Evaluation| one.objective == objective.id && one.day <= self.scene.on;
            let evaluation = dossier.evaluations.values().find(evaluated);
            let proposed = self.closing.proposals.get(&objective.id).map(|proposal| proposal.verdict);
            let verdict = evaluation.map(|one| one.verdict).or(proposed);
            Outcome { objective, evaluation, verdict: verdict.unwrap_or(FinalVerdict::NotMeasurable) }
        })
        .collect()
    }

    fn all(&self) -> Vec<Outcome<'a>> {
        self.scene.priorities().into_iter().flat_map(|one| self.outcomes(one.id)).collect()
    }

    /// The box at the top: how many objectives were reached, how many promises kept, and how sure that is.
    pub fn in_short(&self, report: &mut Report) {
        let words = self.scene.words;
        let all = self.all();
        if all.is_empty() {
            report.push(Block::callout([Run::plain(words.say("report-final-no-objectives"))]));
            return;
        }
        let count = |verdict| all.iter().filter(|one| one.verdict == verdict).count();
        let items: Vec<String> = FinalVerdict::ALL
            .iter()
            .map(|verdict| (count(*verdict), verdict.code()))
            .filter(|(count, _)| *count > 0)
            .map(|(count, code)| words.count(&format!("report-final-{code}"), count))
            .collect();
        let tally = words.count_with("report-final-tally", all.len(), &[("items", &words.list(&items))]);
        let open = all.iter().filter(|one| one.evaluation.is_none()).count();
        let proposed = match open {
            0 => words.say("report-final-all-evaluated"),
            open if open == all.len() => words.say("report-final-all-proposed"),
            open => words.count("report-final-proposed", open),
        };
        let promises = self.promised();
        let kept = promises.iter().filter(|one| one.state == CommitmentState::Kept).count();
        let kept = (!promises.is_empty())
            .then(|| words.count_with("report-final-kept", kept, &[("all", &promises.len().to_string())]));
        let until = words.long_day(self.plan.until);
        let early = (self.scene.on < self.plan.until)
            .then(|| words.say_with("report-final-early", &[("until", &until)]));
        let sentences = [Some(tally), Some(proposed), kept, early].into_iter().flatten().collect();
        report.push(sheet::in_box(self.scene, sentences));
    }

    /// The verdicts by priority.
    pub fn overview(&self, report: &mut Report) {
        let words = self.scene.words;
        let priorities = self.scene.priorities();
        if priorities.is_empty() {
            return;
        }
        let verdicts = FinalVerdict::ALL.iter();
        let columns = verdicts.map(|one| Column::right(words.opening(&words.word(*one))));
        let first = Column::left(words.say("report-column-priority")).strong().share(1.0);
        let all = Column::right(words.say("report-column-objectives"));
        let title = words.say("report-final-overview");
        let mut table = Table::new(title.clone(), [first, all].into_iter().chain(columns))
            .noted(words.say("report-final-overview-note"));
        for priority in priorities {
            let outcomes = self.outcomes(priority.id);
            let name = words.say_with(
                "report-overview-priority",
                &[("code", &priority.code), ("title", &priority.title)],
            );
            let counts = FinalVerdict::ALL
                .iter()
                .map(|verdict| outcomes.iter().filter(|one| one.verdict == *verdict).count());
            let cells =
                [outcomes.len()].into_iter().chain(counts).map(|count| self.scene.whole(count as f64));
            table.push([Cell::from(name)].into_iter().chain(cells));
        }
        report.push(Block::heading(1, title));
        report.push(table);
    }

    /// The page of a priority: its objectives, then its indicators.
    pub fn priority(&self, priority: &Priority, report: &mut Report) {
        let words = self.scene.words;
        let key = format!("report-priority-{}", priority.track.code());
        let title = words.say_with(&key, &[("code", &priority.code), ("title", &priority.title)]);
        report.push(Block::heading(1, title));
        let scope = tidy(&priority.scope);
        if !scope.is_empty() {
            report.push(Block::paragraph([Run::muted(scope)]));
        }
        report.push(Block::heading(2, words.say("report-final-objectives")));
        let outcomes = self.outcomes(priority.id);
        if outcomes.is_empty() {
            report.push(Block::plain(words.say("report-final-no-objectives")));
        } else {
            report.push(self.objectives(priority, &outcomes));
        }
        let indicators = self.indicators(priority);
        if !indicators.rows.is_empty() {
            report.push(Block::heading(2, words.say("report-final-indicators")));
            report.push(indicators);
        }
    }

    fn objectives(&self, priority: &Priority, outcomes: &[Outcome<'_>]) -> Table {
        let words = self.scene.words;
        let mut table = Table::new(
            words.say_with("report-final-objectives-name", &[("code", &priority.code)]),
            [
                Column::left(words.say("report-column-objective")).strong().share(2.6),
                Column::left(words.say("report-column-verdict-final")),
                Column::left(words.say("report-column-lesson")).share(2.6),
                Column::left(words.say("report-column-course")).share(1.5),
            ],
        );
        for outcome in outcomes {
            table.push([
                objective_name(self.scene, outcome.objective).into(),
                self.verdict(outcome).into(),
                self.why(outcome).into(),
                self.course(outcome).into(),
            ]);
        }
        table
    }

    fn verdict(&self, outcome: &Outcome<'_>) -> Status {
        let tone = match outcome.verdict {
            FinalVerdict::Reached => Tone::Good,
            FinalVerdict::Partly => Tone::Attention,
            FinalVerdict::NotReached => Tone::Bad,
            FinalVerdict::NotMeasurable => Tone::Unknown,
        };
        let words = self.scene.words;
        Status::new(tone, words.opening(&words.word(outcome.verdict)))
    }

    /// The lesson of the zone, else that the verdict is a proposal and what it rests on.
    fn why(&self, outcome: &Outcome<'_>) -> Vec<Run> {
        let words = self.scene.words;
        if let Some(evaluation) = outcome.evaluation {
            let lesson = tidy(&evaluation.lesson);
            return match lesson.is_empty() {
                true => vec![Run::muted(words.say("report-final-no-lesson"))],
                false => vec![Run::plain(lesson)],
            };
        }
        let proposal = self.closing.proposals.get(&outcome.objective.id);
        let (grounds, parts) = proposal.map_or((0, 0), |one| (one.grounds.len(), one.parts));
        let share = proposal.and_then(|one| one.achievement).filter(|share| share.is_finite());
        let rests = match (grounds, parts) {
            (0, 0) => words.say("report-final-rests-on-nothing"),
            (0, parts) => words.count("report-final-rests-on-parts", parts),
            (grounds, 0) => words.count("report-final-rests-on-figures", grounds),
            (grounds, parts) => {
                let parts = words.count("report-final-parts", parts);
                words.count_with("report-final-rests-on-both", grounds, &[("parts", &parts)])
            }
        };
        let way = share.map(|share| words.say_with("report-final-way", &[("share", &words.percent(share))]));
        let said = [Some(rests), way].into_iter().flatten().collect::<Vec<_>>().join(" ");
        vec![Run::muted(said)]
    }

    /// What the next plan does with an objective.
    fn course(&self, outcome: &Outcome<'_>) -> String {
        let words = self.scene.words;
        let Some(evaluation) = outcome.evaluation else { return words.say("report-final-to-decide") };
        let course = words.opening(&words.word(evaluation.course));
        let named = |id: Id<Objective>| self.scene.dossier.get(id).map(|one| objective_name(self.scene, one));
        let into = evaluation.merged_into.and_then(named);
        let next = evaluation.successor.and_then(named);
        match (into, next) {
            (Some(into), _) => words.say_with("report-final-merged", &[("course", &course), ("into", &into)]),
            (None, Some(next)) => {
                words.say_with("report-final-successor", &[("course", &course), ("next", &next)])
            }
            (None, None) => course,
        }
    }

    /// The lessons for the next plan, by what it does with the objectives.
    pub fn lessons(&self, report: &mut Report) {
        let words = self.scene.words;
        let all = self.all();
        report.push(Block::heading(1, words.say("report-final-lessons")));
        let evaluated = all.iter().any(|one| one.evaluation.is_some());
        if !evaluated {
            report.push(Block::plain(words.say("report-final-no-lessons")));
        }
        for course in Course::ALL {
            let of_course: Vec<Fact> = all
                .iter()
                .filter_map(|one| Some((one.objective, one.evaluation.filter(|own| own.course == *course)?)))
                .map(|(objective, evaluation)| {
                    let lesson = tidy(&evaluation.lesson);
                    let lesson = if lesson.is_empty() { words.say("report-final-no-lesson") } else { lesson };
                    Fact::plain(objective_name(self.scene, objective), lesson)
                })
                .collect();
            if !of_course.is_empty() {
                let heading = words.count(&format!("report-final-course-{}", course.code()), of_course.len());
                report.push(Block::heading(2, heading));
                report.push(Block::Facts(of_course));
            }
        }
        let learnt = super::lessons::latest(self.scene);
        if !learnt.is_empty() {
            report.push(Block::heading(2, words.say("report-final-cycles")));
            report.push(Block::Facts(learnt));
        }
    }

    /// What went on into the next plan.
    pub fn onward(&self, report: &mut Report) {
        let (words, dossier) = (self.scene.words, self.scene.dossier);
        report.push(Block::heading(1, words.say("report-final-onward")));
        let Some(next) = self.plan.successor(dossier) else {
            report.push(Block::plain(words.say("report-final-no-next")));
            return;
        };
        report.push(Block::plain(words.say_with("report-final-next", &[("plan", &next.title)])));
        let mut table = Table::new(
            words.say("report-final-onward"),
            [
                Column::left(words.say("report-column-was")).share(1.0),
                Column::left(words.say("report-column-course")),
                Column::left(words.say("report-column-becomes")).share(1.0),
            ],
        );
        for outcome in self.all() {
            let Some(evaluation) = outcome.evaluation else { continue };
            let Some(successor) = evaluation.successor.and_then(|id| dossier.get(id)) else { continue };
            table.push([
                objective_name(self.scene, outcome.objective).into(),
                words.opening(&words.word(evaluation.course)).into(),
                objective_name(self.scene, successor).into(),
            ]);
        }
        if table.rows.is_empty() {
            report.push(Block::plain(words.say("report-final-nothing-onward")));
        } else {
            report.push(table);
        }
    }

    /// What each verdict means.
    pub fn reading(&self, report: &mut Report) {
        let words = self.scene.words;
        report.push(Block::heading(1, words.say("report-reading")));
        let facts = FinalVerdict::ALL.iter().map(|verdict| {
            let meaning = words.say(&format!("report-final-reading-{}", verdict.code()));
            Fact::plain(words.opening(&words.word(*verdict)), meaning)
        });
        report.push(Block::Facts(facts.collect()));
        report.push(Block::note(words.say("report-final-reading-proposal")));
    }
}

fn objective_name(scene: &Scene<'_>, objective: &Objective) -> String {
    let (code, title) = (objective.code.as_str(), tidy(&objective.title));
    scene.words.say_with("report-overview-priority", &[("code", code), ("title", &title)])
}
