//! The last page: how to read the report, and where the figures come from.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Scene, rich};
use crate::analysis::Picture;
use crate::domain::{Status, Vocabulary};
use crate::reports::report::{Block, Column, Report, Table};

pub(super) fn push(scene: &Scene<'_>, report: &mut Report) {
    let words = scene.words;
    report.push(Block::heading(1, words.say("report-reading")));
    let mut table = Table::new(
        words.say("report-reading-name"),
        [
            Column::left(words.say("report-reading-status")),
            Column::left(words.say("report-reading-meaning")).share(1.0),
        ],
    );
    for status in Status::ALL {
        let meaning = words.say(&format!("report-reading-{}", status.code()));
        table.push([scene.status(*status).into(), meaning.into()]);
    }
    report.push(table);
    let explained = [
        words.say("report-reading-path"),
        words.say("report-reading-tolerance"),
        words.say("report-reading-priority"),
        words.say("report-reading-demonstrable"),
        words.say("report-reading-interval"),
    ];
    report.push(Block::List(explained.iter().map(|text| rich(text)).collect()));
    report.push(Block::heading(1, words.say("report-sources")));
    let sources = sources(scene);
    if sources.is_empty() {
        report.push(Block::plain(words.say("report-sources-none")));
        return;
    }
    let mut table = Table::new(
        words.say("report-sources-name"),
        [
            Column::left(words.say("report-column-source")).strong().share(2.5),
            Column::left(words.say("report-column-indicators")).share(4.0),
            Column::left(words.say("report-column-cut-off")),
        ],
    );
    for ((_, source), (names, cut_off)) in sources {
        let source = if source.is_empty() { words.say("report-source-unknown") } else { source };
        table.push([source.into(), names.join("; ").into(), words.day(cut_off).into()]);
    }
    report.push(table);
}

/// The indicators of each source that the report shows, and the latest day on which its figures were drawn.
fn sources(scene: &Scene<'_>) -> BTreeMap<(String, String), (Vec<String>, NaiveDate)> {
    let mut found: BTreeMap<(String, String), (Vec<String>, NaiveDate)> = BTreeMap::new();
    let shown = scene.priorities().into_iter().flat_map(|one| Picture::indicators_of(scene.dossier, one.id));
    for id in shown {
        let (Some(indicator), Some(judgement)) = (scene.dossier.get(id), scene.picture.indicators.get(&id))
        else {
            continue;
        };
        let Some(cut_off) = judgement.series.readings.iter().map(|reading| reading.cut_off).max() else {
            continue;
        };
        // In the order of the alphabet, whatever the capitals.
        let source = indicator.source.trim();
        let (names, latest) =
            found.entry((source.to_lowercase(), source.to_owned())).or_insert_with(|| (Vec::new(), cut_off));
        if !names.contains(&indicator.name) {
            names.push(indicator.name.clone());
        }
        *latest = (*latest).max(cut_off);
    }
    found
}
