//! The title block of a report about one thing.

use chrono::Datelike;

use super::Scene;
use crate::reports::report::{Block, Meta, Report, Run};

/// The plan above, what the report is, and the day judged below.
pub(in crate::reports) fn meta(scene: &Scene<'_>, title: &str) -> Meta {
    Meta { kicker: plan(scene), title: scene.words.say(title), ..scene.meta() }
}

/// What the plan of the day is called: zonaal veiligheidsplan 2020–2025.
pub(in crate::reports) fn plan(scene: &Scene<'_>) -> String {
    match scene.plan {
        Some(plan) => {
            let (from, until) = (plan.from.year().to_string(), plan.until.year().to_string());
            scene.words.say_with("report-title", &[("from", &from), ("until", &until)])
        }
        None => scene.words.say("report-title-without-plan"),
    }
}

/// Says in the place of a report why there is nothing to say.
pub(in crate::reports) fn nothing(scene: &Scene<'_>, report: &mut Report, key: &str) {
    report.push(Block::callout([Run::plain(scene.words.say(key))]));
}
