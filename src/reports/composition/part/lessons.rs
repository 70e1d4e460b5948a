//! What a year taught: what its cycles concluded, and what they ask of the next year.

use chrono::{Datelike, NaiveDate};

use super::{Scene, actions, decisions, tidy};
use crate::analysis::Picture;
use crate::domain::{ActionPlan, Cycle, CycleOutcome, Phase, PhaseKind, Priority, Vocabulary};
use crate::reports::report::{Block, Fact, Report, Run, Tone};

/// A cycle of the year with the action plan that it turns.
struct Turn<'a> {
    plan: &'a ActionPlan,
    cycle: &'a Cycle,
}

/// The day until which a year may conclude: when all of it is judged, what was concluded afterwards is about it too.
pub(in crate::reports) fn concluded_until(scene: &Scene<'_>) -> NaiveDate {
    let is_whole = scene.on.month() == 12 && scene.on.day() == 31;
    if is_whole { scene.known.unwrap_or(NaiveDate::MAX) } else { scene.on }
}

/// The cycles of the year of a priority.
fn turns<'a>(scene: &Scene<'a>, priority: &Priority) -> Vec<Turn<'a>> {
    let cycles = actions::running(scene, priority).into_iter();
    cycles.filter_map(|cycle| Some(Turn { plan: scene.dossier.get(cycle.action_plan)?, cycle })).collect()
}

impl<'a> Turn<'a> {
    /// A phase that was signed in time to count for the year.
    fn signed(&self, scene: &Scene<'a>, kind: PhaseKind) -> Option<(&'a Phase, NaiveDate)> {
        let until = concluded_until(scene);
        let phases = self.cycle.phases(scene.dossier).into_iter();
        let mut signed = phases
            .filter(|phase| phase.kind == kind)
            .filter_map(|phase| phase.signed_on.filter(|day| *day <= until).map(|day| (phase, day)));
        signed.next()
    }

    /// What Act decided, once it did.
    fn outcome(&self, scene: &Scene<'a>) -> Option<CycleOutcome> {
        self.signed(scene, PhaseKind::Act).and(self.cycle.outcome)
    }

    /// What Check found and Act decided, and where a cycle stands that did neither.
    fn fact(&self, scene: &Scene<'a>) -> Fact {
        let words = scene.words;
        let mut text = Vec::new();
        for kind in [PhaseKind::Check, PhaseKind::Act] {
            let Some((phase, day)) = self.signed(scene, kind) else { continue };
            let lead =
                words.say_with(&format!("report-concluded-{}", kind.code()), &[("day", &words.day(day))]);
            let said = match tidy(&phase.text) {
                said if said.is_empty() => words.say("report-concluded-nothing"),
                said => said,
            };
            text.push(Run::muted(format!("{lead} ")));
            text.push(Run::plain(format!("{said}\n")));
        }
        match self.outcome(scene) {
            Some(outcome) => {
                text.push(Run::plain(words.say("report-outcome")));
                text.push(Run::plain(" "));
                text.push(Run::strong(words.say(&outcome_key(outcome))).toned(tone(outcome)));
            }
            None => text.push(Run::plain(self.standing(scene))),
        }
        Fact { name: self.plan.title.clone(), text }
    }

    /// In which phase the cycle is, for one that has not concluded.
    fn standing(&self, scene: &Scene<'a>) -> String {
        let words = scene.words;
        let phase = self.cycle.current_phase(scene.dossier, concluded_until(scene));
        let phase = words.say(&format!("report-phase-{}", phase.map_or("complete", |one| one.kind.code())));
        words.say_with("report-not-concluded", &[("phase", &phase)])
    }
}

fn outcome_key(outcome: CycleOutcome) -> String {
    format!("report-outcome-{}", outcome.code())
}

fn tone(outcome: CycleOutcome) -> Tone {
    match outcome {
        CycleOutcome::Embed => Tone::Good,
        CycleOutcome::Adjust => Tone::Attention,
        CycleOutcome::Stop => Tone::Bad,
    }
}

/// What the cycles of the year concluded for a priority.
pub(in crate::reports) fn of_priority(scene: &Scene<'_>, priority: &Priority, report: &mut Report) {
    let words = scene.words;
    report.push(Block::heading(2, words.say("report-concluded")));
    let (turns, year) = (turns(scene, priority), scene.year().to_string());
    if turns.is_empty() {
        report.push(Block::plain(words.say_with("report-no-cycles", &[("year", &year)])));
    } else if turns.iter().all(|turn| turn.signed(scene, PhaseKind::Check).is_none()) {
        report.push(Block::plain(words.say_with("report-none-concluded", &[("year", &year)])));
    } else {
        report.push(Block::Facts(turns.iter().map(|turn| turn.fact(scene)).collect()));
    }
}

/// The lessons over all priorities, and what they ask of the next year.
pub(in crate::reports) fn push(scene: &Scene<'_>, report: &mut Report) {
    let words = scene.words;
    let turns: Vec<Turn<'_>> =
        scene.priorities().into_iter().flat_map(|priority| turns(scene, priority)).collect();
    let year = scene.year().to_string();
    report.push(Block::heading(1, words.say_with("report-lessons-across", &[("year", &year)])));
    if turns.is_empty() {
        report.push(Block::plain(words.say_with("report-no-cycles", &[("year", &year)])));
    } else {
        across(scene, &turns, report);
    }
    propose(scene, &turns, report);
}

/// What the last cycle of each action plan of the plan that concluded had to say.
pub(in crate::reports) fn latest(scene: &Scene<'_>) -> Vec<Fact> {
    let plans = scene.priorities().into_iter().flat_map(|one| Picture::action_plans(scene.dossier, one.id));
    let last = plans.filter_map(|plan| {
        let turns = plan.cycles(scene.dossier).into_iter().rev().map(|cycle| Turn { plan, cycle });
        turns.into_iter().find(|turn| turn.signed(scene, PhaseKind::Act).is_some())
    });
    last.map(|turn| {
        let year = turn.cycle.year.to_string();
        let name = scene.words.say_with("report-lesson", &[("plan", &turn.plan.title), ("year", &year)]);
        Fact { name, ..turn.fact(scene) }
    })
    .collect()
}

/// How many action plans concluded what, by name.
fn across(scene: &Scene<'_>, turns: &[Turn<'_>], report: &mut Report) {
    let words = scene.words;
    let outcomes: Vec<Option<CycleOutcome>> = turns.iter().map(|turn| turn.outcome(scene)).collect();
    let concluded = outcomes.iter().flatten().count();
    let (all, year) = (turns.len().to_string(), scene.year().to_string());
    report.push(Block::plain(words.count_with(
        "report-concluded-of",
        concluded,
        &[("all", &all), ("year", &year)],
    )));
    if concluded == 0 {
        return;
    }
    let ways = CycleOutcome::ALL.iter().map(|outcome| Some(*outcome)).chain([None]);
    let facts: Vec<Fact> = ways
        .filter_map(|way| {
            let of_way = turns.iter().zip(&outcomes).filter(|(_, outcome)| **outcome == way);
            let names: Vec<String> = of_way.map(|(turn, _)| turn.plan.title.clone()).collect();
            let key = way.map_or_else(|| "report-outcome-none".to_owned(), outcome_key);
            let name = words.opening(&words.say(&key));
            let count = names.len().to_string();
            let name = words.say_with("report-named-count", &[("name", &name), ("count", &count)]);
            (!names.is_empty()).then(|| Fact { name, text: vec![Run::plain(names.join(" · "))] })
        })
        .collect();
    report.push(Block::Facts(facts));
}

/// What the next year has to take up: decisions that stand open, and cycles that go on otherwise.
fn propose(scene: &Scene<'_>, turns: &[Turn<'_>], report: &mut Report) {
    let words = scene.words;
    let year = (scene.year() + 1).to_string();
    report.push(Block::heading(1, words.say_with("report-proposals", &[("year", &year)])));
    let (open, _) = decisions::open_ones(scene, usize::MAX);
    let adjusted = turns.iter().filter(|turn| turn.outcome(scene) == Some(CycleOutcome::Adjust));
    let adjusted: Vec<Fact> = adjusted
        .map(|turn| {
            let act = turn.signed(scene, PhaseKind::Act).map(|(phase, _)| tidy(&phase.text));
            let said = act.filter(|text| !text.is_empty());
            Fact::plain(
                turn.plan.title.clone(),
                said.unwrap_or_else(|| words.say("report-concluded-nothing")),
            )
        })
        .collect();
    if open.is_empty() && adjusted.is_empty() {
        report.push(Block::plain(words.say("report-proposals-none")));
    }
    if !adjusted.is_empty() {
        report.push(Block::heading(2, words.say("report-proposals-adjusted")));
        report.push(Block::Facts(adjusted));
    }
    if !open.is_empty() {
        report.push(Block::heading(2, words.say("report-proposals-open")));
        report.push(decisions::table(scene, &open));
    }
}
