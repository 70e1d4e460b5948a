//! The sheet of an action plan: what it is for, its cycle of the year, its actions, its figures and what was decided.

use chrono::Datelike;

use super::Scene;
use super::decision_list;
use super::part::{actions, choice, decisions, indicators};
use super::scene::tidy;
use crate::domain::{Action, ActionPlan, ActionState, Cycle, Decision, Id, Phase, PhaseKind, ReportPart};
use crate::reports::report::{Block, Cell, Column, Fact, Report, Run, Status, Table, Tone};

/// The parts that can be left out.
pub(super) const PARTS: &[ReportPart] =
    &[ReportPart::Actions, ReportPart::Figures, ReportPart::Lessons, ReportPart::Signatures];

pub(super) fn compose(scene: &Scene<'_>) -> Report {
    let mut report = Report::new(scene.meta());
    let plans = choice::action_plans(scene);
    if plans.is_empty() {
        choice::nothing(scene, &mut report, "sheet-plans-none");
    }
    for (place, plan) in plans.into_iter().enumerate() {
        if place > 0 {
            report.push(Block::PageBreak);
        }
        push(scene, plan, &mut report);
    }
    report
}

fn push(scene: &Scene<'_>, plan: &ActionPlan, report: &mut Report) {
    let words = scene.words;
    let values = [("code", plan.code.as_str()), ("title", &plan.title)];
    report.push(Block::heading(1, words.say_with("report-overview-priority", &values)));
    report.push(Block::Facts(facts(scene, plan)));
    for (key, text) in [("action-plan-context", &plan.context), ("action-plan-approach", &plan.approach)] {
        let text = tidy(text);
        if !text.is_empty() {
            report.push(Block::heading(2, words.say(key)));
            report.push(Block::plain(text));
        }
    }
    match running(scene, plan) {
        Some(cycle) => {
            let year = cycle.year.to_string();
            report.push(Block::heading(2, words.say_with("sheet-plan-cycle", &[("year", &year)])));
            report.push(phases(scene, cycle));
            if scene.recipe.has(ReportPart::Actions) {
                report.blocks.extend(work(scene, cycle));
            }
        }
        None => report.push(Block::plain(words.say("sheet-plan-no-cycle"))),
    }
    if scene.recipe.has(ReportPart::Figures) {
        report.blocks.extend(watched(scene, plan));
    }
    if scene.recipe.has(ReportPart::Lessons) {
        report.blocks.extend(learnt(scene, plan));
    }
    if scene.recipe.has(ReportPart::Signatures) {
        report.push(Block::KeepTogether(vec![
            Block::heading(2, words.say("sheet-plan-signed")),
            Block::Signatures(signers(scene, plan)),
        ]));
    }
}

/// The cycle of the year judged, else the last one before it.
fn running<'a>(scene: &Scene<'a>, plan: &ActionPlan) -> Option<&'a Cycle> {
    plan.cycles(scene.dossier).into_iter().rfind(|cycle| cycle.year <= scene.on.year())
}

/// What the plan serves, who carries it, and with which means.
fn facts(scene: &Scene<'_>, plan: &ActionPlan) -> Vec<Fact> {
    let (words, dossier) = (scene.words, scene.dossier);
    let titled = |code: &str, title: &str| {
        words.say_with("report-overview-priority", &[("code", code), ("title", title)])
    };
    let priority = choice::priority_of(scene, plan.id).map(|one| titled(&one.code, &one.title));
    let objective = dossier.get(plan.objective).map(|one| titled(&one.code, &one.title));
    let partners: Vec<String> = plan.partners(dossier).into_iter().map(|one| one.name.clone()).collect();
    let amount = |value: Option<f64>| value.map(|value| words.number(value, 0));
    let means = |key: &str, used: Option<f64>, planned: Option<f64>| match (amount(used), amount(planned)) {
        (Some(used), Some(planned)) => {
            Some(words.say_with(&format!("{key}-of"), &[("used", &used), ("planned", &planned)]))
        }
        (None, Some(planned)) => Some(words.say_with(&format!("{key}-planned"), &[("planned", &planned)])),
        (Some(used), None) => Some(words.say_with(&format!("{key}-used"), &[("used", &used)])),
        (None, None) => None,
    };
    let named = [
        ("sheet-priority", priority),
        ("sheet-objective", objective),
        ("sheet-lead", scene.function(plan.owner).map(|who| words.opening(&who))),
        ("sheet-partners", Some(words.list(&partners)).filter(|names| !names.is_empty())),
        ("sheet-hours", means("sheet-hours", plan.hours_used, plan.hours_planned)),
        ("sheet-budget", means("sheet-budget", plan.budget_used, plan.budget_planned)),
    ];
    named.into_iter().filter_map(|(key, text)| Some(Fact::plain(words.say(key), text?))).collect()
}

/// The four phases of a cycle: due, signed, by whom, and what they say.
fn phases(scene: &Scene<'_>, cycle: &Cycle) -> Table {
    let words = scene.words;
    let year = cycle.year.to_string();
    let mut table = Table::new(
        words.say_with("sheet-phases-name", &[("year", &year)]),
        [
            Column::left(words.say("sheet-column-phase")).strong(),
            Column::left(words.say("report-column-due")),
            Column::left(words.say("sheet-column-signed")),
            Column::left(words.say("sheet-column-text")).share(1.0),
        ],
    );
    let current = cycle.current_phase(scene.dossier, scene.on).map(|phase| phase.id);
    for phase in cycle.phases(scene.dossier) {
        let signed = phase.signed_on.filter(|day| *day <= scene.on);
        let by = signed.and_then(|_| scene.function(phase.signed_by));
        let by = by.map(|who| words.say_with("sheet-signed-by", &[("who", &who)]));
        let text = tidy(&phase.text);
        let by = by.map(|by| if text.is_empty() { by } else { [" ", &by].concat() });
        let said = std::iter::once(Run::plain(text)).chain(by.map(Run::muted)).collect::<Vec<_>>();
        let state = match signed {
            Some(day) => scene.day(Some(day)),
            None => waiting(scene, phase, current).into(),
        };
        table.push([words.word(phase.kind).into(), scene.day(phase.due), state, said.into()]);
    }
    table
}

/// How a phase stands that was not signed.
fn waiting(scene: &Scene<'_>, phase: &Phase, current: Option<Id<Phase>>) -> Status {
    let words = scene.words;
    if phase.is_late(scene.on) {
        Status::new(Tone::Bad, words.say("action-late"))
    } else if current == Some(phase.id) {
        Status::new(Tone::Neutral, words.say("action-plan-phase-current"))
    } else {
        Status::new(Tone::Unknown, words.say("action-plan-phase-waiting"))
    }
}

/// All actions of a cycle, also those that were given up.
fn work(scene: &Scene<'_>, cycle: &Cycle) -> Vec<Block> {
    let words = scene.words;
    let year = cycle.year.to_string();
    let heading = Block::heading(2, words.say("report-actions"));
    let mut all: Vec<&Action> =
        scene.dossier.actions.values().filter(|action| action.cycle == cycle.id).collect();
    all.sort_by_key(|action| (action.state == ActionState::Dropped, action.position, action.id));
    if all.is_empty() {
        return vec![heading, Block::plain(words.say_with("report-actions-none", &[("year", &year)]))];
    }
    let has_hours = all.iter().any(|action| action.hours.is_some());
    let mut columns = vec![
        Column::left(words.say("report-column-action")).share(3.0),
        Column::left(words.say("sheet-column-who")).share(2.2),
        Column::left(words.say("sheet-column-start")),
        Column::left(words.say("report-column-end")),
    ];
    columns.extend(has_hours.then(|| Column::right(words.say("sheet-column-hours"))));
    columns.push(Column::left(words.say("report-column-state")));
    let mut table = Table::new(words.say_with("sheet-actions-name", &[("year", &year)]), columns);
    for action in all {
        let hours = action.hours.filter(|hours| hours.is_finite());
        let hours = hours.map_or(Cell::Empty, |hours| Cell::number(hours, 0, words.number(hours, 0)));
        let mut cells = vec![
            tidy(&action.title).into(),
            who(scene, action).into(),
            scene.day(action.start),
            scene.day(action.end),
        ];
        cells.extend(has_hours.then_some(hours));
        cells.push(state(scene, action).into());
        table.push(cells);
    }
    vec![heading, table.into()]
}

/// Who does an action, else the police function that carries it.
fn who(scene: &Scene<'_>, action: &Action) -> String {
    let carried = action.function.and_then(|id| scene.dossier.get(id)).map(|function| function.name.clone());
    let who = scene.function(action.owner).or(carried);
    who.map_or_else(|| "—".to_owned(), |who| scene.words.opening(&who))
}

fn state(scene: &Scene<'_>, action: &Action) -> Status {
    match action.state {
        ActionState::Dropped => Status::new(Tone::Unknown, scene.words.word(ActionState::Dropped)),
        _ => actions::state(scene, action),
    }
}

/// The indicators that the plan watches.
fn watched(scene: &Scene<'_>, plan: &ActionPlan) -> Vec<Block> {
    let words = scene.words;
    let ids: Vec<_> = plan.indicators(scene.dossier).into_iter().map(|one| one.id).collect();
    let heading = Block::heading(2, words.say("sheet-plan-figures"));
    if ids.is_empty() {
        return vec![heading, Block::plain(words.say("sheet-plan-no-figures"))];
    }
    let name = words.say_with("sheet-plan-figures-name", &[("code", &plan.code)]);
    vec![Block::KeepTogether(vec![heading, indicators::table_of(scene, name, &ids).into()])]
}

/// What each cycle decided for the approach, and the decisions.
fn learnt(scene: &Scene<'_>, plan: &ActionPlan) -> Vec<Block> {
    let words = scene.words;
    let cycles = plan.cycles(scene.dossier);
    let mut blocks = vec![Block::heading(2, words.say("sheet-plan-lessons"))];
    let outcomes: Vec<Vec<Run>> = cycles.iter().rev().filter_map(|cycle| outcome(scene, cycle)).collect();
    let own = |one: &&Decision| one.cycle.is_some_and(|id| cycles.iter().any(|cycle| cycle.id == id));
    let decisions: Vec<&Decision> = decisions::taken(scene).filter(own).collect();
    if outcomes.is_empty() && decisions.is_empty() {
        blocks.push(Block::plain(words.say("sheet-plan-no-lessons")));
        return blocks;
    }
    if !outcomes.is_empty() {
        blocks.push(Block::List(outcomes));
    }
    if !decisions.is_empty() {
        blocks.push(decision_list::table(scene, &plan.code, &decisions).into());
    }
    blocks
}

/// What the Act of a cycle decided, in its own words; none before it was signed.
fn outcome(scene: &Scene<'_>, cycle: &Cycle) -> Option<Vec<Run>> {
    let words = scene.words;
    let act = cycle.phases(scene.dossier).into_iter().find(|phase| phase.kind == PhaseKind::Act)?;
    act.signed_on.filter(|day| *day <= scene.on)?;
    let (year, outcome) = (cycle.year.to_string(), cycle.outcome?);
    let said = words.say_with("sheet-outcome", &[("year", &year), ("outcome", &words.word(outcome))]);
    Some(vec![Run::strong(said), Run::plain([" ", &tidy(&act.text)].concat())])
}

/// Who signs: whom the recipe names, else who leads the plan and the chief of police.
fn signers(scene: &Scene<'_>, plan: &ActionPlan) -> Vec<String> {
    let named = scene.recipe.signatures.lines().map(str::trim).filter(|line| !line.is_empty());
    let named: Vec<String> = named.map(str::to_owned).collect();
    if !named.is_empty() {
        return named;
    }
    let lead = scene.function(plan.owner).map(|who| scene.words.opening(&who));
    let mut all: Vec<String> = lead.into_iter().collect();
    let chief = scene.words.say("sheet-chief");
    if !all.contains(&chief) {
        all.push(chief);
    }
    all
}
