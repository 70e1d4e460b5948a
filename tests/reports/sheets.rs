//! The reports on one thing: fact sheets, municipalities, action plans, follow-up, decisions, slides and every figure.

use std::collections::BTreeSet;
use std::sync::Arc;

use kadans::analysis::{AreaCell, AreaColumn, AreaRow, AreaTable, Picture, Reading, Release, Years};
use kadans::domain::{Dossier, Edition, Indicator, Period, Recipe, ReportKind, ReportPart, Vocabulary};
use kadans::exchange::plan_json;
use kadans::reports::{
    Block, Cell, Figure, LegendShape, Order, Paper, Report, Style, Table, compose, earlier, parts,
};
use kadans::words::{Language, Words};

use super::{pages, write_and_keep};
use crate::support::{day, mint};

const SAMPLES: [(&str, &str, &str); 5] = [
    ("vima", include_str!("../../sample_plans/vima.json"), "2023-10-31"),
    ("maasland", include_str!("../../sample_plans/maasland.json"), "2023-10-31"),
    ("balen-dessel-mol", include_str!("../../sample_plans/balen-dessel-mol.json"), "2024-10-31"),
    ("carma", include_str!("../../sample_plans/carma.json"), "2024-10-31"),
    ("minos", include_str!("../../sample_plans/minos.json"), "2023-10-31"),
];
const KINDS: [ReportKind; 7] = [
    ReportKind::FactSheet,
    ReportKind::Municipality,
    ReportKind::ActionPlan,
    ReportKind::FollowUp,
    ReportKind::Decisions,
    ReportKind::Presentation,
    ReportKind::Figures,
];
const ON: &str = "2023-10-31";

fn sample(json: &str) -> Dossier {
    plan_json::read(json, &mut mint()).unwrap().apply(&Dossier::default()).unwrap()
}

fn vima() -> Dossier {
    sample(SAMPLES[0].1)
}

fn recipe(kind: ReportKind) -> Recipe {
    Recipe::usual(kind, Language::Dutch)
}

fn release(dossier: &Dossier, edition: Edition, on: &str) -> Release {
    let times = earlier(dossier, &recipe(ReportKind::FollowUp), day(on));
    Release::of(edition, dossier, day(on), times.map(|times| (dossier, times)))
}

fn composed_in(release: &Release, recipe: &Recipe, on: &str, language: Language) -> Report {
    let order = Order { recipe, on: day(on), known: None, style: &Style::default() };
    compose(release, &order, &Words::new(language))
}

/// A report on the ViMa sample, in Dutch.
fn composed(dossier: &Dossier, kind: ReportKind) -> Report {
    composed_in(&release(dossier, Edition::Internal, ON), &recipe(kind), ON, Language::Dutch)
}

/// Blocks in reading order, without those that only hold others.
fn flat(blocks: &[Block]) -> Vec<&Block> {
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::KeepTogether(inner) => found.extend(flat(inner)),
            Block::Beside(left, right) => found.extend(flat(left).into_iter().chain(flat(right))),
            block => found.push(block),
        }
    }
    found
}

fn tables(report: &Report) -> Vec<&Table> {
    let all = flat(&report.blocks).into_iter();
    all.filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None }).collect()
}

fn figures(report: &Report) -> Vec<&Figure> {
    let all = flat(&report.blocks).into_iter();
    all.filter_map(|block| if let Block::Figure(figure) = block { Some(figure) } else { None }).collect()
}

fn table<'a>(report: &'a Report, name: &str) -> &'a Table {
    tables(report).into_iter().find(|table| table.name == name).unwrap_or_else(|| panic!("no table {name}"))
}

fn headings(report: &Report, depth: u8) -> Vec<&str> {
    let all = flat(&report.blocks).into_iter();
    all.filter_map(|block| match block {
        Block::Heading { level, text, .. } if *level == depth => Some(text.as_str()),
        _ => None,
    })
    .collect()
}

fn indicator<'a>(dossier: &'a Dossier, code: &str) -> &'a Indicator {
    dossier.indicators.values().find(|one| one.code == code).unwrap()
}

fn said(report: &Report) -> String {
    format!("{:?} {:?}", report.meta, report.blocks)
}

#[test]
fn every_kind_of_every_sample_is_sound_in_every_edition_and_language() {
    for (name, json, on) in SAMPLES {
        let dossier = sample(json);
        for edition in Edition::ALL {
            let release = release(&dossier, *edition, on);
            for (kind, language) in KINDS.iter().flat_map(|kind| Language::ALL.map(|one| (kind, one))) {
                let report = composed_in(&release, &recipe(*kind), on, language);
                assert_eq!(report.faults(), [], "{name} {edition:?} {kind:?} {language:?}");
                let said = said(&report);
                for trace in ["sheet-", "report-", "disclosure-", "figure-", "{$", "**", "NaN", "inf "] {
                    assert!(!said.contains(trace), "{name} {edition:?} {kind:?} {language:?}: {trace}");
                }
            }
        }
    }
}

#[test]
fn an_empty_dossier_and_a_plan_without_anything_are_told_in_every_kind() {
    let mut bare = vima();
    for clear in [
        |dossier: &mut Dossier| Arc::make_mut(&mut dossier.priorities).clear(),
        |dossier: &mut Dossier| Arc::make_mut(&mut dossier.indicators).clear(),
        |dossier: &mut Dossier| Arc::make_mut(&mut dossier.areas).clear(),
        |dossier: &mut Dossier| Arc::make_mut(&mut dossier.action_plans).clear(),
        |dossier: &mut Dossier| Arc::make_mut(&mut dossier.decisions).clear(),
    ] {
        clear(&mut bare);
    }
    for dossier in [Dossier::default(), bare] {
        for kind in KINDS {
            let report = composed(&dossier, kind);
            assert_eq!(report.faults(), [], "{kind:?}");
            assert!(!report.blocks.is_empty(), "{kind:?} says nothing");
        }
    }
}

#[test]
fn every_part_can_be_left_out() {
    let release = release(&vima(), Edition::Internal, ON);
    for kind in KINDS {
        let whole = composed_in(&release, &recipe(kind), ON, Language::Dutch);
        for part in parts(kind) {
            // The dossier of this sample has no table of municipalities beside its charts of them.
            let recipe = Recipe { left_out: part.code().to_owned(), ..recipe(kind) };
            let report = composed_in(&release, &recipe, ON, Language::Dutch);
            assert_eq!(report.faults(), [], "{kind:?} {part:?}");
            let is_there = *part != ReportPart::Areas || kind == ReportKind::Municipality;
            let is_there = is_there && (kind, *part) != (ReportKind::Municipality, ReportPart::Actions);
            assert!(!is_there || report != whole, "{kind:?} is the same without {part:?}");
        }
    }
}

#[test]
fn a_fact_sheet_is_one_page_for_each_priority() {
    for (name, json, on) in SAMPLES {
        let dossier = sample(json);
        let release = release(&dossier, Edition::Internal, on);
        let report = composed_in(&release, &recipe(ReportKind::FactSheet), on, Language::Dutch);
        let written = write_and_keep(&report, &format!("fact-sheet-{name}"));
        assert_eq!(pages(&written.bytes), dossier.priorities.len(), "{name}");
    }
}

#[test]
fn a_fact_sheet_of_one_priority_is_one_page_in_every_language() {
    let dossier = vima();
    let release = release(&dossier, Edition::Internal, ON);
    let first = dossier.priorities.keys().next().copied();
    for language in Language::ALL {
        let recipe = Recipe { priority: first, ..recipe(ReportKind::FactSheet) };
        let report = composed_in(&release, &recipe, ON, language);
        // What is not translated is listed on a page of its own.
        let expected = if language == Language::Dutch { 1 } else { 2 };
        assert_eq!(headings(&report, 1).len(), expected);
        assert_eq!(pages(&write_and_keep(&report, "fact-sheet-one").bytes), expected, "{language:?}");
        let actions = tables(&report).pop().unwrap().rows.len();
        assert!((3..=5).contains(&actions), "{language:?}: {actions}");
    }
}

#[test]
fn the_numbers_of_a_chart_are_those_that_were_measured_and_what_lacks_is_a_gap() {
    let mut dossier = vima();
    let burglaries = indicator(&dossier, "INB-WON").id;
    let gap: Period = "2022-05".parse().unwrap();
    Arc::make_mut(&mut dossier.measurements)
        .retain(|_, one| one.indicator != burglaries || one.period != gap);
    let picture = Picture::of(&dossier, day(ON));
    let report = composed(&dossier, ReportKind::Figures);
    let figure = figures(&report).into_iter().find(|one| one.caption.starts_with("Inbraken in woningen"));
    let data = figure.unwrap().data.clone().unwrap();
    assert!(data.lines.iter().all(|line| line.values.len() == data.labels.len()));
    let series = &picture.indicators[&burglaries].series;
    let words = Words::new(Language::Dutch);
    let measured = &data.lines[0];
    assert_eq!((measured.name.as_str(), measured.shape), ("gemeten", LegendShape::Line));
    for (label, value) in data.labels.iter().zip(&measured.values) {
        let reading = series.readings.iter().find(|one| words.period(one.period) == *label);
        assert_eq!(*value, reading.map(Reading::figure), "{label}");
    }
    let lacks = data.labels.iter().position(|label| label == "mei 2022").unwrap();
    assert_eq!(measured.values[lacks], None);
    assert_eq!(data.labels.last().map(String::as_str), Some("dec 2025"));
    assert_eq!(data.lines[1].name, "streefpad");
    assert_eq!(data.lines[1].shape, LegendShape::Dashes);
    assert_eq!(data.unit, "feiten per maand");
}

#[test]
fn a_forecast_is_three_lines_that_begin_at_the_last_measurement() {
    let release = release(&vima(), Edition::Internal, ON);
    let report = composed_in(&release, &recipe(ReportKind::Council), ON, Language::Dutch);
    let first = figures(&report)[0].data.clone().unwrap();
    let names: Vec<&str> = first.lines.iter().map(|line| line.name.as_str()).collect();
    assert_eq!(names, ["gemeten", "streefpad", "prognose", "prognose, ondergrens", "prognose, bovengrens"]);
    let last = first.lines[0].values.iter().rposition(Option::is_some).unwrap();
    for line in &first.lines[2..] {
        assert_eq!(line.values[last], first.lines[0].values[last]);
        assert!(line.values[..last].iter().all(Option::is_none));
        assert!(line.values[last + 1].is_some());
    }
}

#[test]
fn the_annex_has_every_figure_as_a_number_and_marks_what_may_change() {
    let dossier = vima();
    let picture = Picture::of(&dossier, day(ON));
    let report = composed(&dossier, ReportKind::Figures);
    let burglaries = indicator(&dossier, "INB-WON");
    let judgement = &picture.indicators[&burglaries.id];
    let table = table(&report, "Inbraken in woningen: alle cijfers per periode en per jaar");
    let numbers = |row: &[Cell]| -> Vec<Option<f64>> {
        let number = |cell: &Cell| if let Cell::Number(number) = cell { Some(number.value) } else { None };
        row[1..].iter().map(number).collect()
    };
    let october = &table.rows[9];
    let of = |year: i32| {
        let period = Period::new(year, 10, burglaries.frequency).unwrap();
        judgement.series.reading(period).map(Reading::figure)
    };
    assert_eq!(numbers(october), [2019, 2020, 2021, 2022, 2023].map(of));
    assert!(october[5].text().ends_with('*'));
    assert_eq!(table.rows[10][5], Cell::Empty);
    let years = Years::of(judgement, 4, 0).unwrap();
    let whole = table.rows.iter().find(|row| row[0].text() == "Gemeten, heel jaar").unwrap();
    assert_eq!(numbers(whole), years.rows.iter().map(|row| row.whole).collect::<Vec<_>>());
    let note = table.note.as_deref().unwrap();
    assert!(note.contains("voorlopig") && note.contains("Bron: ANG"), "{note}");
    assert!(note.contains("324 in 2024 en 288 in 2025"), "{note}");
}

#[test]
fn every_indicator_stands_once_in_the_annex_and_in_its_overview() {
    let mut dossier = vima();
    let loose = indicator(&dossier, "INB-OPH").id;
    Arc::make_mut(&mut dossier.contributions).retain(|_, one| one.indicator != loose);
    let report = composed(&dossier, ReportKind::Figures);
    let overview = tables(&report)[0];
    let codes: BTreeSet<String> = overview.rows.iter().map(|row| row[0].text()).collect();
    assert_eq!((codes.len(), overview.rows.len()), (dossier.indicators.len(), dossier.indicators.len()));
    assert_eq!(
        headings(&report, 2).iter().filter(|text| text.ends_with(')')).count(),
        dossier.indicators.len()
    );
    assert!(headings(&report, 1).contains(&"Cijfers buiten de prioriteiten"));
}

/// A release in which burglaries are told by municipality, with every sort of cell.
fn with_areas(edition: Edition) -> Release {
    let dossier = vima();
    let mut release = release(&dossier, edition, ON);
    let burglaries = indicator(&dossier, "INB-WON");
    let period = |text: &str| text.parse::<Period>().unwrap();
    let [one, other] = [0, 1].map(|at| *dossier.areas.keys().nth(at).unwrap());
    let table = AreaTable {
        columns: vec![
            AreaColumn { from: period("2021-01"), until: period("2021-12") },
            AreaColumn { from: period("2022-01"), until: period("2022-12") },
            AreaColumn { from: period("2023-01"), until: period("2023-10") },
        ],
        rows: vec![
            AreaRow { area: one, cells: vec![AreaCell::Figure(300.0), AreaCell::Hidden, AreaCell::Missing] },
            AreaRow {
                area: other,
                cells: vec![AreaCell::Figure(96.0), AreaCell::Hidden, AreaCell::Figure(71.0)],
            },
        ],
        zone: vec![Some(396.0), Some(331.0), None],
    };
    release.areas.clear();
    release.areas.insert(burglaries.id, table);
    release
}

#[test]
fn municipalities_stand_beside_the_zone_and_what_is_hidden_has_a_sign_and_a_note() {
    let report = composed_in(&with_areas(Edition::Public), &recipe(ReportKind::Figures), ON, Language::Dutch);
    assert_eq!(report.faults(), []);
    let table = table(&report, "Inbraken in woningen per gemeente");
    let headers: Vec<&str> = table.columns.iter().map(|column| column.header.as_str()).collect();
    assert_eq!(headers, ["Gemeente", "2021", "2022", "jan–okt 2023"]);
    let words = Words::new(Language::Dutch);
    let hidden = words.say("disclosure-hidden");
    let texts = |row: &[Cell]| row.iter().map(Cell::text).collect::<Vec<_>>();
    assert_eq!(texts(&table.rows[0]), ["Vilvoorde", "300", &hidden, "—"]);
    assert_eq!(texts(&table.rows[1]), ["Machelen", "96", &hidden, "71"]);
    assert_eq!(texts(&table.rows[2]), ["Hele zone", "396", "331", "—"]);
    assert_eq!(table.note.as_deref(), Some(words.say("disclosure-areas").as_str()));
    let recipe = Recipe { left_out: "areas".to_owned(), ..recipe(ReportKind::Figures) };
    let without = composed_in(&with_areas(Edition::Public), &recipe, ON, Language::Dutch);
    assert!(!said(&without).contains("per gemeente"));
}

#[test]
fn in_public_a_municipality_shows_its_years_only() {
    let release = with_areas(Edition::Public);
    let report = composed_in(&release, &recipe(ReportKind::Municipality), ON, Language::Dutch);
    assert_eq!(headings(&report, 1), ["Vilvoorde", "Machelen"]);
    assert_eq!(figures(&report).len(), 0);
    assert!(!said(&report).contains("dezelfde periode"));
    assert!(tables(&report).iter().all(|table| table.rows.len() == 2));
    assert!(said(&report).contains("“niet getoond”: een klein aantal"));
}

#[test]
fn inside_the_zone_a_municipality_is_compared_like_for_like_and_beside_the_others() {
    let report =
        composed_in(&with_areas(Edition::Internal), &recipe(ReportKind::Municipality), ON, Language::Dutch);
    let said = said(&report);
    assert!(said.contains("Cijfer voor januari tot en met oktober 2023: 185 feiten."), "{said}");
    assert!(said.contains("In dezelfde periode van 2022: 207 feiten."));
    assert!(said.contains("Dat is 185 van de 256 in alle gemeenten samen (72"));
    assert!(said.contains("Per 1.000 inwoners is dat 4,0."));
    let data = figures(&report)[0].data.clone().unwrap();
    assert_eq!(data.labels, ["Vilvoorde", "Machelen"]);
    assert_eq!(data.lines[0].values, [Some(185.0), Some(71.0)]);
    let recipe = Recipe {
        area: release(&vima(), Edition::Internal, ON).dossier.areas.keys().last().copied(),
        ..recipe(ReportKind::Municipality)
    };
    let one = composed_in(&with_areas(Edition::Internal), &recipe, ON, Language::Dutch);
    assert_eq!(headings(&one, 1), ["Machelen"]);
}

#[test]
fn a_zone_that_measures_nothing_by_municipality_is_told_what_to_do() {
    let dossier = sample(SAMPLES[2].1);
    let release = release(&dossier, Edition::Internal, SAMPLES[2].2);
    let report = composed_in(&release, &recipe(ReportKind::Municipality), SAMPLES[2].2, Language::Dutch);
    assert!(said(&report).contains("Vraag de cijfers per gemeente op bij de bron"));
    assert_eq!(headings(&report, 1).len(), dossier.areas_on(day(SAMPLES[2].2)).count());
}

#[test]
fn an_action_plan_shows_its_phases_and_all_actions_of_its_cycle() {
    let dossier = vima();
    let plan = dossier.action_plans.values().find(|plan| plan.code == "AP-1b").unwrap();
    let recipe = Recipe { action_plan: Some(plan.id), ..recipe(ReportKind::ActionPlan) };
    let report = composed_in(&release(&dossier, Edition::Internal, ON), &recipe, ON, Language::Dutch);
    let cycle = plan.cycles(&dossier).into_iter().rfind(|cycle| cycle.year == 2023).unwrap();
    let phases = table(&report, "De vier fasen van 2023");
    assert_eq!(phases.rows.len(), 4);
    assert!(matches!(phases.rows[0][2], Cell::Day { .. }));
    assert_eq!(phases.rows[2][2].text(), "Te laat");
    let actions = table(&report, "Alle acties van 2023");
    let own = dossier.actions.values().filter(|action| action.cycle == cycle.id).count();
    assert_eq!(actions.rows.len(), own);
    assert!(
        flat(&report.blocks)
            .iter()
            .any(|block| matches!(block, Block::Signatures(lines) if lines.len() == 2))
    );
    let signed = Recipe { signatures: "Jan\n\n Piet ".to_owned(), ..recipe };
    let report = composed_in(&release(&dossier, Edition::Internal, ON), &signed, ON, Language::Dutch);
    assert!(flat(&report.blocks).contains(&&Block::Signatures(vec!["Jan".to_owned(), "Piet".to_owned()])));
}

#[test]
fn what_is_late_is_followed_up_first_and_the_tally_counts_the_rows() {
    let report = composed(&vima(), ReportKind::FollowUp);
    let table = tables(&report)[0];
    let is_late = |row: &Vec<Cell>| row[5].text().starts_with("Te laat");
    let late = table.rows.iter().filter(|row| is_late(row)).count();
    assert!(late > 3 && table.rows[..late].iter().all(is_late));
    let is_done = |row: &&Vec<Cell>| ["Klaar", "Uitgevoerd"].contains(&row[5].text().as_str());
    let done = table.rows.iter().filter(is_done).count();
    assert!(done > 0 && table.rows[table.rows.len() - done..].iter().all(|row| is_done(&row)));
    let said = said(&report);
    assert!(said.contains(&format!("{} zaken staan open. {late} zijn te laat.", table.rows.len() - done)));
    assert!(said.contains(&format!("werden er {done} afgerond")), "{done}");
}

#[test]
fn every_decision_of_the_plan_is_listed_by_its_meeting_the_latest_first() {
    let dossier = vima();
    let report = composed(&dossier, ReportKind::Decisions);
    let rows: usize = tables(&report).iter().map(|table| table.rows.len()).sum();
    let taken = dossier.decisions.values().filter(|one| one.decided_on <= day(ON)).count();
    assert_eq!(rows, taken);
    let headings = headings(&report, 1);
    assert_eq!(headings[0], "Politieraad van 28 juni 2023");
    assert_eq!(headings[1], "Zonale veiligheidsraad van 14 juni 2023");
    assert_eq!(headings.last(), Some(&"Beslist buiten een vergadering"));
    let of_one =
        Recipe { priority: dossier.priorities.keys().next().copied(), ..recipe(ReportKind::Decisions) };
    let report = composed_in(&release(&dossier, Edition::Internal, ON), &of_one, ON, Language::Dutch);
    assert!(tables(&report).iter().flat_map(|table| &table.rows).all(|row| row[1].text() == "1"));
}

#[test]
fn every_slide_begins_with_a_heading_and_says_little() {
    let dossier = vima();
    let report = composed(&dossier, ReportKind::Presentation);
    assert_eq!(report.meta.paper, Paper::Slide);
    assert_eq!(report.meta.kicker, "Politieraad · 22 november 2023");
    assert_eq!(report.blocks[0], Block::PageBreak);
    let slides: Vec<&[Block]> = report.blocks.split(|block| *block == Block::PageBreak).skip(1).collect();
    let mut charts = 0;
    for slide in slides {
        assert!(matches!(slide[0], Block::Heading { level: 1, .. }));
        for block in slide {
            match block {
                Block::Table(table) => assert!(table.rows.len() <= 10),
                Block::List(points) => assert!(points.len() <= 5),
                Block::Beside(left, right) => {
                    assert!(matches!(left.as_slice(), [Block::Figure(_)]));
                    let [Block::List(points)] = right.as_slice() else { panic!("{right:?}") };
                    assert!((2..=4).contains(&points.len()));
                    charts += 1;
                }
                _ => {}
            }
        }
    }
    assert_eq!(charts, dossier.priorities.len());
}

#[test]
fn in_public_people_are_named_by_their_function() {
    let mut dossier = vima();
    for person in Arc::make_mut(&mut dossier.people).values_mut() {
        person.name = Some("Jan Peeters".to_owned());
    }
    let release = release(&dossier, Edition::Public, ON);
    for kind in KINDS {
        let report = composed_in(&release, &recipe(kind), ON, Language::Dutch);
        assert!(!said(&report).contains("Peeters"), "{kind:?}");
    }
}

#[test]
fn figures_and_texts_of_any_size_make_no_fault() {
    let mut dossier = vima();
    let values = [1e12, -1e12, 0.0, -0.4];
    for (at, one) in Arc::make_mut(&mut dossier.measurements).values_mut().enumerate() {
        one.value = values[at % 4];
    }
    let long = "x".repeat(10_000);
    for one in Arc::make_mut(&mut dossier.indicators).values_mut().step_by(3) {
        one.name.clone_from(&long);
        one.unit.clone_from(&long);
    }
    for one in Arc::make_mut(&mut dossier.priorities).values_mut() {
        one.scope.clone_from(&long);
    }
    for one in Arc::make_mut(&mut dossier.actions).values_mut().step_by(5) {
        one.title.clone_from(&long);
        one.hours = Some(f64::NAN);
    }
    for area in Arc::make_mut(&mut dossier.areas).values_mut() {
        area.inhabitants = Some(0);
    }
    for kind in KINDS {
        let report = composed(&dossier, kind);
        assert_eq!(report.faults(), [], "{kind:?}");
    }
}
