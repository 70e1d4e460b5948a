//! The report to the police council, from the sample plan on a day.

use std::sync::Arc;

use kadans::analysis::{Picture, Question, Release, Years};
use kadans::charts::{Mark, Palette, draw_series, indicator_figure, svg, with_outlook};
use kadans::domain::{Dossier, Edition, Id, Indicator, Plan, PlanState, Recipe, ReportKind, Zone};
use kadans::exchange::plan_json;
use kadans::reports::{Block, Cell, Order, Report, Style, Table, compose, earlier};
use kadans::words::{Language, Words};

use super::{pages, write_and_keep};
use crate::support::{day, mint};

const ON: &str = "2023-10-31";

fn sample() -> Dossier {
    let edit = plan_json::read(include_str!("../../sample_plans/vima.json"), &mut mint()).unwrap();
    edit.apply(&Dossier::default()).unwrap()
}

fn dutch() -> Words {
    Words::new(Language::Dutch)
}

fn composed(dossier: &Dossier, language: Language) -> (Picture, Report) {
    let recipe = Recipe::usual(ReportKind::Council, language);
    let times = earlier(dossier, &recipe, day(ON));
    let release = Release::of(Edition::Internal, dossier, day(ON), times.map(|times| (dossier, times)));
    let order = Order { recipe: &recipe, on: day(ON), known: None, style: &Style::default() };
    let report = compose(&release, &order, &Words::new(language));
    (release.picture, report)
}

/// Blocks in reading order, without those that only hold others.
fn flat(blocks: &[Block]) -> Vec<&Block> {
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::KeepTogether(inner) => found.extend(flat(inner)),
            block => found.push(block),
        }
    }
    found
}

fn tables(report: &Report) -> Vec<&Table> {
    let mut found = Vec::new();
    for block in flat(&report.blocks) {
        if let Block::Table(table) = block {
            found.push(table);
        }
    }
    found
}

fn text(cell: &Cell) -> String {
    cell.text()
}

/// The texts of the first row of a table that begins with a text.
fn row(table: &Table, first: &str) -> Vec<String> {
    let rows = table.rows.iter().map(|row| row.iter().map(text).collect::<Vec<_>>());
    rows.into_iter().find(|row| row[0] == first).unwrap_or_else(|| panic!("no row {first}"))
}

fn table<'a>(report: &'a Report, name: &str) -> &'a Table {
    tables(report).into_iter().find(|table| table.name == name).unwrap_or_else(|| panic!("no table {name}"))
}

fn indicator<'a>(dossier: &'a Dossier, code: &str) -> &'a Indicator {
    dossier.indicators.values().find(|one| one.code == code).unwrap()
}

/// All that a report says, as the debug text of its blocks.
fn said(report: &Report) -> String {
    format!("{:?} {:?}", report.meta, report.blocks)
}

#[test]
fn the_report_of_the_sample_plan_has_no_faults_and_becomes_a_pdf_with_its_title() {
    let (_, report) = composed(&sample(), Language::Dutch);
    assert_eq!(report.faults(), []);
    assert_eq!(report.meta.kicker, "Nota aan de politieraad van 22 november 2023");
    let written = write_and_keep(&report, "council");
    assert_eq!((pages(&written.bytes), written.replaced), (34, 0));
    let title = "Zonaal veiligheidsplan 2020–2025";
    assert!(written.bytes.windows(title.len()).any(|part| part == title.as_bytes()));
}

#[test]
fn the_same_dossier_gives_the_same_bytes() {
    let bytes = || write_and_keep(&composed(&sample(), Language::Dutch).1, "council-again").bytes;
    assert_eq!(bytes(), bytes());
}

#[test]
fn every_chart_is_followed_by_its_table() {
    let (_, report) = composed(&sample(), Language::Dutch);
    let blocks = flat(&report.blocks);
    let charts: Vec<usize> =
        (0..blocks.len()).filter(|index| matches!(blocks[*index], Block::Figure(_))).collect();
    assert!(charts.len() >= 8);
    for index in charts {
        assert!(matches!(blocks[index + 1], Block::Table(_)), "{:?}", blocks[index]);
    }
}

#[test]
fn the_figures_of_an_indicator_are_those_of_the_analysis() {
    let dossier = sample();
    let (picture, report) = composed(&dossier, Language::Dutch);
    let words = dutch();
    for code in ["INB-WON", "INB-HER", "INB-HAN", "INB-HHD"] {
        let indicator = indicator(&dossier, code);
        let judgement = &picture.indicators[&indicator.id];
        let row = row(table(&report, "Indicatoren van prioriteit 1"), &indicator.name);
        assert!(row[1].starts_with(&words.figure_in_unit(indicator, judgement.figure.unwrap())), "{row:?}");
        assert!(row[2].ends_with(&words.figure_bare(indicator, judgement.expected.unwrap())), "{row:?}");
        assert_eq!(row[3], words.word(judgement.status));
        let change = judgement.change.as_ref().unwrap();
        for figure in [change.reference.figure, change.current.figure] {
            assert!(row[4].contains(&words.figure_bare(indicator, figure)), "{row:?}");
        }
    }
}

#[test]
fn the_years_of_a_chart_are_those_of_the_analysis() {
    let dossier = sample();
    let (picture, report) = composed(&dossier, Language::Dutch);
    let burglaries = indicator(&dossier, "INB-WON");
    let years = Years::of(&picture.indicators[&burglaries.id], 4, 4).unwrap();
    let table = table(&report, "Inbraken in woningen: de jaren naast elkaar");
    let headers: Vec<&str> = table.columns.iter().map(|column| column.header.as_str()).collect();
    assert_eq!(headers, ["Feiten", "2019", "2020", "2021", "2022", "2023", "2024", "2025"]);
    let written = |value: Option<f64>| value.map_or("—".to_owned(), |value| dutch().number(value, 0));
    let same: Vec<String> = years.rows.iter().map(|row| written(row.same)).collect();
    assert_eq!(row(table, "Gemeten, jan–okt")[1..], same);
    assert_eq!(row(table, "Doel, heel jaar")[1..], ["—", "468", "432", "396", "360", "324", "288"]);
}

#[test]
fn the_first_sheet_counts_what_the_analysis_counts() {
    let dossier = sample();
    let (picture, report) = composed(&dossier, Language::Dutch);
    let overview = tables(&report)[0];
    assert_eq!(overview.rows.len(), 8);
    for priority in dossier.priorities.values() {
        let row = row(overview, &format!("{} · {}", priority.code, priority.title));
        let tally = picture.tally(&dossier, priority.id);
        assert_eq!(row[1], dutch().word(picture.priorities[&priority.id].status));
        assert_eq!(row[3], format!("{} van {}", tally.on_course, tally.to_judge()));
    }
}

#[test]
fn a_plan_with_nothing_in_it_gives_a_report_without_faults() {
    let mut dossier = Dossier::default();
    let zone = Zone {
        id: Id::from_number(1),
        code: "5411".to_owned(),
        name: "PZ Leeg".to_owned(),
        description: String::new(),
    };
    let plan = Plan {
        id: Id::from_number(2),
        code: "zvp".to_owned(),
        title: "Zonaal veiligheidsplan".to_owned(),
        ambition: String::new(),
        from: day("2020-01-01"),
        until: day("2025-12-31"),
        state: PlanState::Draft,
        alias: String::new(),
        predecessor: None,
    };
    let (_, nothing) = composed(&dossier, Language::Dutch);
    assert_eq!(nothing.faults(), []);
    Arc::make_mut(&mut dossier.zones).insert(zone.id, zone);
    Arc::make_mut(&mut dossier.plans).insert(plan.id, plan);
    let (_, report) = composed(&dossier, Language::Dutch);
    assert_eq!(report.faults(), []);
    assert!(said(&report).contains("nog geen prioriteiten"));
    write_and_keep(&report, "council-empty");
}

#[test]
fn a_plan_without_measurements_says_so_and_draws_nothing() {
    let mut dossier = sample();
    Arc::make_mut(&mut dossier.measurements).clear();
    let (_, report) = composed(&dossier, Language::Dutch);
    assert_eq!(report.faults(), []);
    assert!(said(&report).contains("zijn er nog geen metingen"));
    assert!(flat(&report.blocks).iter().all(|block| !matches!(block, Block::Figure(_))));
    write_and_keep(&report, "council-unmeasured");
}

#[test]
fn no_phrase_is_missing_or_left_open() {
    for language in Language::ALL {
        let (_, report) = composed(&sample(), language);
        assert_eq!(report.faults(), []);
        let said = said(&report);
        for trace in ["report-", "figure-", "{$", "**", "NaN", "inf "] {
            assert!(!said.contains(trace), "{language:?}: {trace}");
        }
    }
}

#[test]
fn every_chart_on_paper_is_the_one_on_screen() {
    let dossier = sample();
    let (picture, report) = composed(&dossier, Language::Dutch);
    let (words, plan) = (dutch(), dossier.plan_on(picture.on));
    let mut compared = 0;
    for block in flat(&report.blocks) {
        let Block::Figure(on_paper) = block else { continue };
        let (width, height) = (on_paper.drawing.width, on_paper.drawing.height);
        let on_screen = dossier.indicators.values().flat_map(|indicator| {
            let judgement = &picture.indicators[&indicator.id];
            let figure = indicator_figure(&dossier, indicator, judgement, plan, picture.on, &words);
            let question = Question::of(&dossier, indicator, judgement, plan, picture.on);
            // Only the key figure of a priority is looked ahead.
            let is_key =
                on_paper.legend.iter().any(|entry| entry.text == words.say("figure-legend-forecast"));
            let outlook = question.filter(|_| is_key).and_then(|question| question.answer().ok());
            let ahead = outlook.map(|outlook| with_outlook(figure.clone(), &outlook, indicator, &words));
            let figure = if is_key { ahead } else { Some(figure) };
            figure.map(|figure| draw_series(&figure, width, height, &Palette::LIGHT))
        });
        let same = on_screen.filter(|drawing| *drawing == on_paper.drawing).count();
        assert_eq!(same, 1, "{}", on_paper.caption);
        let drawn = svg(&on_paper.drawing, &on_paper.caption, &on_paper.alternative);
        for mark in &on_paper.drawing.marks {
            if let Mark::Text { text, .. } = mark {
                assert!(drawn.contains(text.as_str()), "{text} is not in the SVG");
            }
        }
        compared += 1;
    }
    assert!(compared > 8, "{compared}");
}
