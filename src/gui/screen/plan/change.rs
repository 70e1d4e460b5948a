//! Edits of more than a field: new records with sound defaults, other places in the tree.

use super::branches::{Branches, above, depth_under, level_at, levels};
use super::field::Under;
use crate::domain::{
    ActionPlan, Contribution, Decision, DecisionKind, DecisionState, Descent, Dossier, Edit, EditName, Id,
    Indicator, Key, Kind, Level, Mint, Noun, Objective, Plan, PlanState, Priority, Record, Track, Verb,
};
use crate::gui::context::Context;
use chrono::{Datelike, NaiveDate};

/// Something new that is wanted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Addition {
    /// A plan, in a document that has none.
    Plan,
    /// A level of objectives.
    Level(Id<Plan>),
    /// A priority on a track.
    Priority(Id<Plan>, Track),
    /// An objective.
    Objective(Under),
    /// A decision about a priority.
    Decision(Id<Priority>),
    /// An indicator that measures an objective.
    Indicator(Id<Objective>),
    /// An indicator that is there measures an objective too.
    Link(Id<Objective>, Id<Indicator>),
    /// An action plan of an objective.
    ActionPlan(Id<Objective>),
}

/// The edit that adds something, and the key of what it adds.
pub fn addition(wanted: Addition, context: Context<'_>, mint: &mut Mint) -> Option<(Edit, Key)> {
    let (dossier, words) = (context.dossier, context.words);
    let one = |record: Record| {
        let key = record.key();
        Some((Edit::Add(record), key))
    };
    match wanted {
        Addition::Plan => {
            let first = context.today.year() - (context.today.year() - 2020).rem_euclid(6);
            let years = format!("{first}-{}", first + 5);
            one(Record::Plan(Plan {
                id: mint.id(),
                code: free(format!("zvp-{years}"), dossier.plans.values().map(|plan| plan.code.as_str())),
                title: words.say_with("new-plan-title-of", &[("years", &years)]),
                ambition: String::new(),
                from: NaiveDate::from_ymd_opt(first, 1, 1)?,
                until: NaiveDate::from_ymd_opt(first + 5, 12, 31)?,
                state: PlanState::Draft,
                alias: String::new(),
                predecessor: None,
            }))
        }
        Addition::Level(plan) => one(Record::Level(new_level(plan, context, mint))),
        Addition::Priority(plan, track) => one(Record::Priority(new_priority(plan, track, context, mint))),
        Addition::Objective(under) => new_objective(under, context, mint),
        Addition::Decision(priority) => one(Record::Decision(Decision {
            id: mint.id(),
            meeting: None,
            cycle: None,
            priority: Some(priority),
            kind: DecisionKind::Adjust,
            text: words.say("planscreen-new-decision"),
            decided_on: context.today,
            owner: dossier.get(priority).and_then(|priority| priority.owner),
            due: None,
            state: DecisionState::Open,
            done_on: None,
        })),
        Addition::Indicator(objective) => {
            let indicator = new_indicator(objective, context, mint);
            let link = Contribution { id: mint.id(), objective, indicator: indicator.id, weight: 1.0 };
            let key = Key::Indicator(indicator.id);
            let both = [Record::Indicator(indicator), Record::Contribution(link)];
            Some((Edit::Together(both.map(Edit::Add).into()), key))
        }
        Addition::Link(objective, indicator) => {
            one(Record::Contribution(Contribution { id: mint.id(), objective, indicator, weight: 1.0 }))
        }
        Addition::ActionPlan(objective) => {
            let objective = dossier.get(objective)?;
            let priority = dossier.get(objective.priority)?;
            let codes = dossier.action_plans.values().map(|plan| plan.code.as_str());
            one(Record::ActionPlan(ActionPlan {
                id: mint.id(),
                objective: objective.id,
                code: free(format!("AP-{}a", priority.code), codes),
                title: words.say("planscreen-new-action-plan"),
                context: String::new(),
                approach: String::new(),
                owner: objective.owner,
                hours_planned: None,
                hours_used: None,
                budget_planned: None,
                budget_used: None,
            }))
        }
    }
}

fn new_level(plan: Id<Plan>, context: Context<'_>, mint: &mut Mint) -> Level {
    let depth = levels(context.dossier, plan).last().map_or(1, |level| level.depth + 1);
    let name = match depth {
        1 => context.say("level-strategic"),
        2 => context.say("level-operational"),
        _ => context.say("planscreen-new-level"),
    };
    let is_free = |name: &String| levels(context.dossier, plan).iter().all(|level| level.name != *name);
    let numbered = (2..).map(|number: u32| [name.as_str(), " ", number.to_string().as_str()].concat());
    let name = std::iter::once(name.clone()).chain(numbered).find(is_free).unwrap_or_default();
    Level { id: mint.id(), plan, depth, name }
}

fn new_priority(plan: Id<Plan>, track: Track, context: Context<'_>, mint: &mut Mint) -> Priority {
    let of_plan = || context.dossier.priorities.values().filter(|priority| priority.plan == plan);
    let first = match track {
        Track::External => "1",
        Track::Internal => "A",
        Track::Attention => "R1",
    };
    Priority {
        id: mint.id(),
        plan,
        code: free(first.to_owned(), of_plan().map(|priority| priority.code.as_str())),
        title: context.say("planscreen-new-priority"),
        track,
        scope: String::new(),
        emphasis: String::new(),
        reason: String::new(),
        decided_by: None,
        owner: None,
        position: of_plan().map(|priority| priority.position).max().unwrap_or_default() + 1,
    }
}

/// An objective on the level of its depth; the level is made with it where a plan has none.
fn new_objective(under: Under, context: Context<'_>, mint: &mut Mint) -> Option<(Edit, Key)> {
    let dossier = context.dossier;
    let (priority, parent) = match under {
        Under::Priority(id) => (dossier.get(id)?, None),
        Under::Objective(id) => {
            let parent = dossier.get(id)?;
            (dossier.get(parent.priority)?, Some(parent))
        }
    };
    let plan = dossier.get(priority.plan)?;
    let depth = depth_under(dossier, under);
    let found = level_at(dossier, plan.id, depth).cloned();
    let (level, is_new) = match found {
        Some(level) => (level, false),
        None => (new_level(plan.id, context, mint), true),
    };
    let siblings = Branches::of(dossier, plan.id);
    let siblings = siblings.under(under);
    let initial = |level: &Level| level.name.chars().next().map(char::to_uppercase);
    let stem = match parent {
        None => priority.code.clone(),
        Some(parent) => {
            let letter = dossier.get(parent.level).and_then(initial).map(String::from_iter);
            let bare = letter.and_then(|letter| parent.code.strip_prefix(letter.as_str()));
            bare.unwrap_or(&parent.code).to_owned()
        }
    };
    let letter = initial(&level).map(String::from_iter).unwrap_or_default();
    let first = siblings.last().map_or_else(|| format!("{letter}{stem}.1"), |last| following(&last.code));
    let objective = Objective {
        id: mint.id(),
        priority: priority.id,
        parent: parent.map(|parent| parent.id),
        level: level.id,
        code: free(first, dossier.objectives.values().map(|objective| objective.code.as_str())),
        title: context.say("planscreen-new-objective"),
        description: String::new(),
        owner: parent.map_or(priority.owner, |parent| parent.owner),
        deadline: Some(plan.until),
        weight: 1.0,
        position: siblings.last().map_or(1, |last| last.position + 1),
    };
    let key = Key::Objective(objective.id);
    let add = Edit::Add(Record::Objective(objective));
    Some((if is_new { Edit::Together(vec![Edit::Add(Record::Level(level)), add]) } else { add }, key))
}

fn new_indicator(objective: Id<Objective>, context: Context<'_>, mint: &mut Mint) -> Indicator {
    let codes = context.dossier.indicators.values().map(|indicator| indicator.code.as_str());
    let (code, name) = (free("IND-1".to_owned(), codes), context.say("planscreen-new-indicator"));
    let owner = context.dossier.get(objective).and_then(|objective| objective.owner);
    Indicator { owner, ..Indicator::counted(mint.id(), code, name, String::new()) }
}

/// A code that nobody has, from one to begin with.
pub fn free<'a>(first: String, taken: impl Iterator<Item = &'a str>) -> String {
    let taken: std::collections::BTreeSet<&str> = taken.collect();
    let mut code = first;
    while taken.contains(code.as_str()) {
        code = following(&code);
    }
    code
}

/// The code after a code: 1 and 2, S1.9 and S1.10, A and B, AP-1a and AP-1b, Z and Z2.
fn following(code: &str) -> String {
    let stem = code.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let digits = &code[stem.len()..];
    if let Some(next) = digits.parse::<u64>().ok().and_then(|number| number.checked_add(1)) {
        return format!("{stem}{next}");
    }
    match code.chars().next_back() {
        Some(last @ ('a'..='y' | 'A'..='Y')) => {
            let next = char::from_u32(u32::from(last) + 1).unwrap_or(last);
            format!("{}{next}", &code[..code.len() - 1])
        }
        _ => format!("{code}2"),
    }
}

/// Puts a priority or an objective before or after its neighbour; none at the end of the row.
pub fn moved(key: Key, up: bool, dossier: &Dossier) -> Option<Edit> {
    match key {
        Key::Priority(id) => {
            let priority = dossier.get(id)?;
            let branches = Branches::of(dossier, priority.plan);
            let siblings: Vec<_> = branches.track(priority.track).collect();
            let put = |one: &Priority, position| Record::Priority(Priority { position, ..one.clone() });
            exchanged(&siblings, id, up, |one| one.position, put)
        }
        Key::Objective(id) => {
            let objective = dossier.get(id)?;
            let branches = Branches::of(dossier, dossier.get(objective.priority)?.plan);
            let put = |one: &Objective, position| Record::Objective(Objective { position, ..one.clone() });
            exchanged(branches.under(above(objective)), id, up, |one| one.position, put)
        }
        _ => None,
    }
}

/// Exchanges a record with its neighbour. Positions that are not in order yet are put in order with it.
fn exchanged<T: Noun>(
    siblings: &[&T],
    id: Id<T>,
    up: bool,
    position: impl Fn(&T) -> i64,
    put: impl Fn(&T, i64) -> Record,
) -> Option<Edit> {
    let here = siblings.iter().position(|sibling| sibling.id() == id)?;
    let there = if up { here.checked_sub(1)? } else { here + 1 };
    let mut order = siblings.to_vec();
    (there < order.len()).then(|| order.swap(here, there))?;
    let mut least = i64::MIN;
    let mut changes = Vec::new();
    for (now, then) in siblings.iter().zip(&order) {
        let place = position(now).max(least);
        least = place.saturating_add(1);
        if position(then) != place {
            let change = Edit::Change(put(then, place));
            // The history names the edit by the record that was moved.
            let at = if then.id() == id { 0 } else { changes.len() };
            changes.insert(at, change);
        }
    }
    Some(Edit::Together(changes))
}

/// Puts an objective with all below it under something else, at the end, on the levels of its new depth.
pub fn put_under(id: Id<Objective>, under: Under, dossier: &Dossier) -> Option<Edit> {
    let objective = dossier.get(id)?;
    if above(objective) == under {
        return None;
    }
    let (priority, parent) = match under {
        Under::Priority(id) => (id, None),
        Under::Objective(parent) => (dossier.get(parent)?.priority, Some(parent)),
    };
    let plan = dossier.get(priority)?.plan;
    let (before, after) = (depth_under(dossier, above(objective)), depth_under(dossier, under));
    let branches = Branches::of(dossier, plan);
    let position = branches.under(under).last().map_or(1, |last| last.position + 1);
    let level = |depth: usize, now: Id<Level>| match level_at(dossier, plan, depth) {
        Some(level) if before != after => level.id,
        _ => now,
    };
    let top =
        Objective { priority, parent, position, level: level(after, objective.level), ..objective.clone() };
    let below = branches.all_under(Under::Objective(id)).into_iter().map(|(deeper, child)| Objective {
        priority,
        level: level(after + deeper, child.level),
        ..child.clone()
    });
    // What stands under it need not serve it as well.
    let also = |one: &&Descent| one.objective == id && Some(one.parent) == parent;
    let also = dossier.descents.values().filter(also).map(|one| Edit::Remove(Key::Descent(one.id)));
    let all = std::iter::once(top).chain(below).map(|one| Edit::Change(Record::Objective(one)));
    let noun = Kind::Objective.code().to_owned();
    let name = EditName { verb: Verb::Changed, noun, label: objective.label(dossier) };
    Some(Edit::Named(name, also.chain(all).collect()))
}

#[cfg(test)]
mod tests {
    use super::following;

    #[test]
    fn the_next_code_follows_the_way_in_which_codes_are_written() {
        for (code, next) in [
            ("1", "2"),
            ("S1.9", "S1.10"),
            ("A", "B"),
            ("AP-1a", "AP-1b"),
            ("Z", "Z2"),
            ("", "2"),
            ("é", "é2"),
        ] {
            assert_eq!(following(code), next);
        }
    }
}
