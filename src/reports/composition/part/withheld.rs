//! What is not shown: the mark in the place of a figure, how small numbers are protected, and the log of the zone.

use super::Scene;
use crate::analysis::disclosure::threshold;
use crate::analysis::{AreaCell, AreaTable, Protection};
use crate::domain::{Edition, Id, Indicator};
use crate::reports::report::{Block, Column, Paper, Report, Run, Table};

/// How an indicator is shown otherwise than it was measured; none when it is not.
pub(in crate::reports) fn protection<'a>(
    scene: &Scene<'a>,
    indicator: Id<Indicator>,
) -> Option<&'a Protection> {
    scene.release.protections.get(&indicator)
}

/// Whether no figure of an indicator is shown, though there are.
pub(in crate::reports) fn is_hidden(scene: &Scene<'_>, indicator: Id<Indicator>) -> bool {
    protection(scene, indicator).is_some_and(|one| one.frequency.is_none())
}

/// Whether the figure of a year is not shown, though there is one.
pub(in crate::reports) fn hides_year(scene: &Scene<'_>, indicator: Id<Indicator>, year: i32) -> bool {
    protection(scene, indicator).is_some_and(|one| one.years.contains(&year))
}

/// What stands in the place of a figure that is not shown.
pub(in crate::reports) fn mark(scene: &Scene<'_>) -> String {
    scene.words.say("disclosure-hidden")
}

/// How often an indicator is shown, and why so: per kwartaal, om kleine aantallen te beschermen.
pub(in crate::reports) fn frequency(scene: &Scene<'_>, indicator: &Indicator) -> String {
    let protected = protection(scene, indicator.id).and_then(|one| scene.words.protected_caption(one));
    protected.unwrap_or_else(|| scene.words.word(indicator.frequency))
}

/// The small print below a table of municipalities in which something is hidden.
pub(in crate::reports) fn note_of_areas(scene: &Scene<'_>, table: &AreaTable) -> Option<String> {
    let is_hidden = |cell: &AreaCell| *cell == AreaCell::Hidden;
    let any = table.rows.iter().flat_map(|row| &row.cells).any(is_hidden);
    any.then(|| scene.words.say("disclosure-areas"))
}

/// At the end of a report: what is shown otherwise, or what its public edition would not show.
pub(in crate::reports) fn push(scene: &Scene<'_>, report: &mut Report) {
    notes(scene, report);
    log(scene, report);
}

/// At the end of a public report: how small numbers are protected, and which figures are shown otherwise.
fn notes(scene: &Scene<'_>, report: &mut Report) {
    if scene.release.edition != Edition::Public {
        return;
    }
    let words = scene.words;
    let usual = threshold(scene.dossier);
    begin(report, words.say("disclosure-title"));
    report.push(Block::plain(words.say_with("disclosure-why", &[("threshold", &usual.to_string())])));
    report.push(Block::plain(words.say("disclosure-how")));
    let item = |(id, protection): (&Id<Indicator>, &Protection)| {
        let name = scene.dossier.get(*id)?.name.clone();
        let how = [": ".to_owned(), words.protected_item(protection, usual)].concat();
        Some(vec![Run::strong(name), Run::plain(how)])
    };
    let items: Vec<_> = scene.release.protections.iter().filter_map(item).collect();
    if !items.is_empty() {
        report.push(Block::plain(words.say("disclosure-otherwise")));
        report.push(Block::List(items));
    }
}

/// At the end of a report for the zone itself: what the public edition does not show.
fn log(scene: &Scene<'_>, report: &mut Report) {
    if scene.release.edition != Edition::Internal {
        return;
    }
    let words = scene.words;
    begin(report, words.say("disclosure-log"));
    let rows = words.withheld(scene.dossier, &scene.release.log);
    if rows.is_empty() {
        report.push(Block::plain(words.say("disclosure-log-none")));
        return;
    }
    report.push(Block::plain(words.say("disclosure-log-what")));
    let columns = [
        Column::left(words.say("disclosure-column-what")).strong().share(3.0),
        Column::left(words.say("disclosure-column-how")).share(2.5),
        Column::left(words.say("disclosure-column-why")).share(3.5),
    ];
    let mut table =
        Table::new(words.say("disclosure-log-name"), columns).noted(words.say("disclosure-log-also"));
    for row in rows {
        table.push([row.what.into(), row.how.into(), row.why.into()]);
    }
    report.push(table);
}

/// Begins with a heading, on a slide of its own when there are slides.
fn begin(report: &mut Report, heading: String) {
    if report.meta.paper == Paper::Slide {
        report.push(Block::PageBreak);
    }
    report.push(Block::heading(1, heading));
}
