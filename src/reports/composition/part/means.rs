//! What the year took and what the zone stands for: hours, money, promises and norms.

use super::{Scene, tidy};
use crate::analysis::{Ask, Budget, Budgets, CapacityYear, NormCheck};
use crate::domain::{Commitment, CommitmentKind, CommitmentState, NormBasis};
use crate::reports::report::{Block, Cell, Column, Report, Run, Status, Table, Tone};

/// Puts what there is of it; nothing of what the dossier does not have.
pub(in crate::reports) fn push(scene: &Scene<'_>, report: &mut Report) {
    let capacity = CapacityYear::of(scene.dossier, scene.year(), scene.on);
    let blocks: Vec<Block> =
        [hours(scene, &capacity), money(scene), promises(scene), norms(scene, capacity.fte)]
            .into_iter()
            .flatten()
            .collect();
    if !blocks.is_empty() {
        report.push(Block::heading(1, scene.words.say("report-means")));
        report.blocks.extend(blocks);
    }
}

fn heading(scene: &Scene<'_>, key: &str) -> Block {
    Block::heading(2, scene.words.say_with(key, &[("year", &scene.year().to_string())]))
}

/// The hours of the year: of the force, of its functions and of the action plans.
fn hours(scene: &Scene<'_>, capacity: &CapacityYear) -> Vec<Block> {
    let words = scene.words;
    let says: Vec<&Ask> =
        capacity.asks.iter().filter(|ask| ask.hours.is_some() || ask.used.is_some()).collect();
    if capacity.whole.is_none() && says.is_empty() {
        return Vec::new();
    }
    let hours = |value: f64| words.number(value, 0);
    let mut blocks = vec![heading(scene, "report-capacity")];
    let mut said = Vec::new();
    if capacity.whole.is_some() {
        let (whole, taken, left) =
            (hours(capacity.hours), hours(capacity.taken()), hours(capacity.left().max(0.0)));
        let values = [("whole", whole.as_str()), ("taken", &taken), ("left", &left)];
        said.push(words.say_with("report-capacity-whole", &values));
    }
    if !says.is_empty() {
        let (asked, used) = (hours(capacity.asked()), hours(capacity.used()));
        said.push(words.say_with("report-capacity-asked", &[("asked", &asked), ("used", &used)]));
    }
    if let Some(short) = capacity.short() {
        said.push(words.say_with("report-capacity-short", &[("hours", &hours(short))]));
    }
    blocks.push(Block::plain(said.join(" ")));
    if !says.is_empty() {
        let mut table = Table::new(
            words.say_with("report-capacity", &[("year", &scene.year().to_string())]),
            [
                Column::left(words.say("report-column-action-plan")).strong().share(1.0),
                Column::right(words.say("report-column-hours-asked")),
                Column::right(words.say("report-column-hours-used")),
            ],
        );
        for ask in says {
            let title =
                scene.dossier.get(ask.action_plan).map_or_else(String::new, |plan| plan.title.clone());
            table.push([title.into(), number(scene, ask.hours), number(scene, ask.used)]);
        }
        blocks.push(table.into());
    }
    blocks
}

fn number(scene: &Scene<'_>, value: Option<f64>) -> Cell {
    value.filter(|value| value.is_finite()).map_or_else(|| "—".into(), |value| scene.whole(value))
}

/// The money of the plan: its action plans and the investments of the zone.
fn money(scene: &Scene<'_>) -> Vec<Block> {
    let words = scene.words;
    let Some(plan) = scene.plan else { return Vec::new() };
    let budgets = Budgets::of(scene.dossier, plan.id);
    let of_plan = |id| {
        scene.dossier.get(id).map_or_else(String::new, |one: &crate::domain::ActionPlan| one.title.clone())
    };
    let of_investment = |id| {
        scene.dossier.get(id).map_or_else(String::new, |one: &crate::domain::Investment| one.name.clone())
    };
    let plans = budgets.action_plans.iter().map(|(id, budget)| (of_plan(*id), *budget));
    let investments = budgets.investments.iter().map(|(id, budget)| (of_investment(*id), *budget));
    let rows: Vec<(String, Budget)> = plans.chain(investments).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let mut table = Table::new(
        words.say("report-budget"),
        [
            Column::left(words.say("report-column-budget")).strong().share(1.0),
            Column::right(words.say("report-column-budget-planned")),
            Column::right(words.say("report-column-budget-used")),
        ],
    )
    .noted(words.say("report-budget-note"));
    for (name, budget) in &rows {
        table.push([name.clone().into(), number(scene, budget.planned), number(scene, budget.used)]);
    }
    let sum = Budget::sum(rows.iter().map(|(_, budget)| budget));
    table.push([words.say("report-budget-sum").into(), number(scene, sum.planned), number(scene, sum.used)]);
    vec![heading(scene, "report-budget"), table.into()]
}

/// The state of a commitment: broken, late, open or kept.
pub(in crate::reports) fn state(scene: &Scene<'_>, commitment: &Commitment) -> Status {
    let words = scene.words;
    let is_late = commitment.due.is_some_and(|due| due < scene.on);
    match commitment.state {
        CommitmentState::Kept => Status::new(Tone::Good, words.say("report-promise-kept")),
        CommitmentState::Broken => Status::new(Tone::Bad, words.say("report-promise-broken")),
        CommitmentState::Open if is_late => Status::new(Tone::Attention, words.say("report-promise-late")),
        CommitmentState::Open => Status::new(Tone::Neutral, words.say("report-promise-open")),
    }
}

/// Commitments and promises with their state.
fn promises(scene: &Scene<'_>) -> Vec<Block> {
    let words = scene.words;
    let mut all: Vec<&Commitment> = scene.dossier.commitments.values().collect();
    all.sort_by_key(|one| (one.kind != CommitmentKind::Promise, one.position, one.id));
    if all.is_empty() {
        return Vec::new();
    }
    let mut table = Table::new(
        words.say("report-promises"),
        [
            Column::left(words.say("report-column-promise")).share(3.0),
            Column::left(words.say("report-column-who")).share(1.3),
            Column::left(words.say("report-column-due")),
            Column::left(words.say("report-column-state")),
        ],
    );
    for one in all {
        let who = scene.function(one.owner).map_or_else(|| "—".to_owned(), |who| words.opening(&who));
        table.push([tidy(&one.text).into(), who.into(), scene.day(one.due), state(scene, one).into()]);
    }
    vec![heading(scene, "report-promises"), table.into()]
}

/// The norms that can be checked, with what is needed and what there is.
fn norms(scene: &Scene<'_>, strength: Option<f64>) -> Vec<Block> {
    let words = scene.words;
    let checks = NormCheck::all(scene.dossier, scene.on, strength);
    if checks.is_empty() {
        return Vec::new();
    }
    let mut table = Table::new(
        words.say("report-norms"),
        [
            Column::left(words.say("report-column-norm")).share(1.0),
            Column::right(words.say("report-column-needed")),
            Column::right(words.say("report-column-there")),
            Column::left(words.say("report-column-state")),
        ],
    );
    for check in &checks {
        let Some(norm) = scene.dossier.get(check.norm) else { continue };
        let status = match check.is_met() {
            Some(true) => Status::new(Tone::Good, words.say("report-norm-met")),
            Some(false) => Status::new(Tone::Bad, words.say("report-norm-not-met")),
            None if norm.basis == NormBasis::Text => {
                Status::new(Tone::Informative, words.say("report-norm-text"))
            }
            None => Status::new(Tone::Unknown, words.say("report-norm-unknown")),
        };
        table.push([
            vec![Run::strong(tidy(&norm.name)), Run::muted(format!("\n{}", tidy(&norm.reference)))].into(),
            exact(scene, check.need),
            exact(scene, check.actual),
            status.into(),
        ]);
    }
    vec![heading(scene, "report-norms"), table.into()]
}

/// A number with a decimal when it has one.
fn exact(scene: &Scene<'_>, value: Option<f64>) -> Cell {
    let Some(value) = value.filter(|value| value.is_finite()) else { return "—".into() };
    let decimals = u8::from(value.fract().abs() > 1e-9);
    Cell::number(value, decimals, scene.words.number(value, usize::from(decimals)))
}
