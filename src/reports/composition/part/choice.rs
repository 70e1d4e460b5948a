//! What the recipe chose: a priority, a municipality, an action plan; all of them when it chose none.

use super::Scene;
use crate::analysis::Picture;
use crate::domain::{ActionPlan, Area, Id, Priority};
use crate::reports::report::{Block, Report, Run};

/// The priorities that the report is about, in the order of the plan.
pub(in crate::reports) fn priorities<'a>(scene: &Scene<'a>) -> Vec<&'a Priority> {
    match scene.recipe.priority {
        Some(id) => scene.dossier.get(id).into_iter().collect(),
        None => scene.priorities(),
    }
}

/// The municipalities that the report is about, as they are called after every merger.
pub(in crate::reports) fn areas<'a>(scene: &Scene<'a>) -> Vec<&'a Area> {
    match scene.recipe.area {
        Some(id) => scene.dossier.get(Area::today(id, scene.dossier)).into_iter().collect(),
        None => scene.dossier.areas_on(scene.on).collect(),
    }
}

/// The action plans that the report is about: by priority, then by code.
pub(in crate::reports) fn action_plans<'a>(scene: &Scene<'a>) -> Vec<&'a ActionPlan> {
    if let Some(id) = scene.recipe.action_plan {
        return scene.dossier.get(id).into_iter().collect();
    }
    let of_priority = |priority: &Priority| {
        let mut plans = Picture::action_plans(scene.dossier, priority.id);
        plans.sort_by(|one, other| one.code.cmp(&other.code));
        plans
    };
    priorities(scene).into_iter().flat_map(of_priority).collect()
}

/// The priority that an action plan serves.
pub(in crate::reports) fn priority_of<'a>(scene: &Scene<'a>, plan: Id<ActionPlan>) -> Option<&'a Priority> {
    let objective = scene.dossier.get(scene.dossier.get(plan)?.objective)?;
    scene.dossier.get(objective.priority)
}

/// The code of a priority; a dash when there is none.
pub(in crate::reports) fn code(scene: &Scene<'_>, priority: Option<Id<Priority>>) -> String {
    priority.and_then(|id| scene.dossier.get(id)).map_or_else(|| "—".to_owned(), |one| one.code.clone())
}

/// Says in the place of a report why there is nothing to say.
pub(in crate::reports) fn nothing(scene: &Scene<'_>, report: &mut Report, key: &str) {
    report.push(Block::callout([Run::plain(scene.words.say(key))]));
}
