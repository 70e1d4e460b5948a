//! The pages of one priority.

use super::{Scene, actions, indicators, rich, verdict, withheld};
use crate::analysis::{Judgement, Picture};
use crate::domain::{Indicator, Priority, ReportKind, Status, Track, Vocabulary};
use crate::reports::report::{Block, Report, Run};

/// How much a track gets: height of the chart in pixels, actions and decisions.
struct Room {
    chart: f32,
    actions: usize,
    decisions: usize,
}

pub(in crate::reports) fn push(scene: &Scene<'_>, priority: &Priority, report: &mut Report) {
    let words = scene.words;
    let is_external = priority.track == Track::External;
    // Few figures leave room for a taller chart.
    let shown = Picture::indicators_of(scene.dossier, priority.id).len();
    let chart = 172.0 + 30.0 * 6_usize.saturating_sub(shown.max(3)) as f32;
    let room = if is_external {
        Room { chart, actions: 5, decisions: 2 }
    } else {
        Room { chart: 108.0, actions: 3, decisions: 1 }
    };
    head(scene, priority, report);
    figures(scene, priority, room.chart, report);
    let key = verdict::key(scene, priority).filter(|_| is_external);
    let second = key.and_then(|(indicator, _)| indicators::second(scene, priority, indicator));
    if let Some((indicator, judgement)) = second {
        let is_behind = judgement.status == Status::OffCourse;
        let heading = if is_behind { "report-second-behind" } else { "report-second-figure" };
        let mut blocks = vec![Block::heading(2, words.say(heading))];
        blocks.extend(verdict::second(scene, indicator, judgement).map(|text| Block::paragraph(rich(&text))));
        blocks.extend(indicators::chart(scene, indicator, judgement, None, 118.0));
        report.push(Block::KeepTogether(blocks));
    }
    for block in actions::blocks(scene, priority, room.actions) {
        report.push(block);
    }
    for block in actions::lessons(scene, priority, room.decisions) {
        report.push(block);
    }
}

/// The heading of a priority with its status, and what it covers.
pub(in crate::reports) fn head(scene: &Scene<'_>, priority: &Priority, report: &mut Report) {
    let words = scene.words;
    let key = format!("report-priority-{}", priority.track.code());
    let title = words.say_with(&key, &[("code", &priority.code), ("title", &priority.title)]);
    let status = scene.picture.priorities.get(&priority.id).map_or(Status::Unknown, |one| one.status);
    report.push(Block::heading_with(1, title, scene.heading_status(status)));
    report.push(Block::paragraph([Run::muted(scope(scene, priority))]));
}

/// The key figure of a priority in words and as a chart, and all its figures in a table.
pub(in crate::reports) fn figures(scene: &Scene<'_>, priority: &Priority, height: f32, report: &mut Report) {
    let words = scene.words;
    let Some((indicator, judgement)) = verdict::key(scene, priority) else {
        report.push(Block::plain(words.say("report-priority-without-indicators")));
        return;
    };
    key_figure(scene, priority, indicator, judgement, height, report);
    report.push(Block::heading(2, words.say("report-indicators")));
    report.push(indicators::table(scene, priority));
}

/// What the key figure says, with what is to come, and its chart.
fn key_figure(
    scene: &Scene<'_>,
    priority: &Priority,
    indicator: &Indicator,
    judgement: &Judgement,
    height: f32,
    report: &mut Report,
) {
    let words = scene.words;
    if withheld::is_hidden(scene, indicator.id) {
        let name = words.inside(&indicator.name);
        report.push(Block::plain(words.say_with("disclosure-no-figure", &[("indicator", &name)])));
    } else if judgement.series.readings.is_empty() {
        report.push(Block::plain(words.say("report-priority-without-readings")));
    } else {
        let outlook = scene.outlook(indicator, judgement);
        let ahead = outlook.as_ref().and_then(|outlook| verdict::ahead(scene, indicator, outlook));
        report.push(Block::paragraph([
            Run::strong(verdict::lead(scene, indicator, judgement)),
            Run::plain(format!(" {}", verdict::sentences(scene, indicator, judgement))),
            Run::plain(verdict::cause(scene, priority).map_or_else(String::new, |one| format!(" {one}"))),
            Run::plain(ahead.map_or_else(String::new, |one| format!(" {one}"))),
        ]));
        let chart = indicators::chart(scene, indicator, judgement, outlook.as_ref(), height);
        report.push(Block::KeepTogether(chart));
    }
}

/// What the priority covers, who leads it, and where its action plans stand.
fn scope(scene: &Scene<'_>, priority: &Priority) -> String {
    let words = scene.words;
    let scope = Some(priority.scope.trim().to_owned()).filter(|text| !text.is_empty());
    let owner = scene.function(priority.owner).map(|who| words.say_with("report-owner", &[("owner", &who)]));
    // A year tells at length what became of its cycles.
    let phases = actions::phases(scene, priority).filter(|_| scene.recipe.kind != ReportKind::Yearly);
    [scope, owner, phases].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
