//! How to read the report.

use super::{Scene, rich};
use crate::domain::{Status, Vocabulary};
use crate::reports::report::{Block, Column, Report, Table};

pub(in crate::reports) fn push(scene: &Scene<'_>, report: &mut Report) {
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
}
