//! Every figure: all indicators in one table, then each with its chart, its periods and its municipalities.

use super::Scene;
use super::part::annex::{self, Charts};
use super::part::{closing, indicators, making, verdict, withheld};
use crate::analysis::Judgement;
use crate::domain::{Direction, Indicator, ReportPart};
use crate::reports::report::{Block, Cell, Column, Report, Table};

/// The parts that can be left out.
pub(super) const PARTS: &[ReportPart] =
    &[ReportPart::Overview, ReportPart::Figures, ReportPart::Areas, ReportPart::Reading, ReportPart::Making];

pub(super) fn compose(scene: &Scene<'_>) -> Report {
    let mut report = Report::new(scene.meta());
    if scene.recipe.has(ReportPart::Overview) {
        overview(scene, &mut report);
    }
    if scene.recipe.has(ReportPart::Figures) {
        report.push(Block::PageBreak);
        annex::push_with(scene, &mut report, Charts::With);
    }
    if scene.recipe.has(ReportPart::Reading) {
        report.push(Block::PageBreak);
        closing::push(scene, &mut report);
    }
    if scene.recipe.has(ReportPart::Making) {
        making::push(scene, &mut report);
    }
    withheld::push(scene, &mut report);
    report
}

/// All indicators in one table.
fn overview(scene: &Scene<'_>, report: &mut Report) {
    let words = scene.words;
    let ids: Vec<_> = annex::groups(scene).into_iter().flat_map(|(_, ids)| ids).collect();
    let all = indicators::judged(scene, &ids);
    report.push(Block::heading(1, words.count("sheet-figures-overview", all.len())));
    if all.is_empty() {
        report.push(Block::plain(words.say("sheet-annex-none")));
        return;
    }
    let header = |key: &str| words.say(key);
    let mut table = Table::new(
        words.say("sheet-figures-name"),
        [
            Column::left(header("sheet-column-code")),
            Column::left(header("report-column-indicator")).strong().share(3.0),
            Column::left(header("sheet-column-unit")).share(1.2),
            Column::right(header("report-column-figure")),
            Column::left(header("sheet-annex-period")).share(1.2),
            Column::right(header("report-column-expected")),
            Column::left(header("report-column-status")),
            Column::left(header("sheet-column-cut-off")),
            Column::left(header("sheet-column-source")).share(1.6),
        ],
    );
    for (indicator, judgement) in all {
        table.push(row(scene, indicator, judgement));
    }
    report.push(table);
}

fn row(scene: &Scene<'_>, indicator: &Indicator, judgement: &Judgement) -> [Cell; 9] {
    let number = |value: Option<f64>| {
        value.map_or_else(|| "—".into(), |value| indicators::number(scene, indicator, value))
    };
    let is_band = indicator.direction == Direction::Band;
    let expected = if is_band {
        verdict::expected(scene, indicator, judgement).into()
    } else {
        number(judgement.expected)
    };
    [
        indicator.code.clone().into(),
        indicator.name.clone().into(),
        indicator.unit.clone().into(),
        number(judgement.figure),
        indicators::span(scene, indicator, judgement).unwrap_or_else(|| "—".to_owned()).into(),
        expected,
        scene.status(judgement.status).into(),
        scene.day(judgement.series.last().map(|last| last.cut_off)),
        indicator.source.trim().into(),
    ]
}
