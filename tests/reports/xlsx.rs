//! What the workbook promises: cells that can be reckoned with, charts that Excel draws, and text that stays text.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use calamine::{Data, DataType, Reader, Xlsx};
use kadans::charts::Ink;
use kadans::reports::{
    Block, Cell, ChartData, ChartLine, Column, CoverPage, Fact, Figure, Format, LegendShape, Logo,
    LogoFormat, Meta, Report, Run, Status, Table, Tone, xlsx,
};
use proptest::prelude::*;

use super::sample;
use crate::support::day;

/// A report with what a workbook treats in its own way.
fn report() -> Report {
    let mut report = Report::new(Meta {
        cover: Some(CoverPage { lines: vec!["Interne uitgave".into()], text: "Niet verspreiden.".into() }),
        ..sample::meta()
    });
    report.push(Block::callout([Run::strong("In het kort."), Run::plain(" Vier van de acht.")]));
    report.push(Block::heading_with(
        1,
        "Prioriteit 1: inbraken/diefstal",
        Status::new(Tone::Good, "Op schema"),
    ));
    report.push(Block::KeepTogether(vec![table().into(), Block::note("Bron: ANG, CC BY 4.0.")]));
    report.push(Block::heading(2, "Verloop"));
    report.push(chart());
    report.push(Block::heading(1, "Prioriteit 1: inbraken/diefstal"));
    report.push(Block::Beside(
        vec![Block::Facts(vec![Fact::plain("Trekker", "diensthoofd recherche")])],
        vec![Block::list(["een", "twee"])],
    ));
    report.push(sample::figure());
    report.push(Block::Signatures(vec!["De korpschef".into()]));
    report
}

fn table() -> Table {
    let columns = [
        Column::left("Indicator").strong(),
        Column::right("Cijfer"),
        Column::left("Gemeten op"),
        Column::left("Stand"),
        Column::left(""),
    ];
    let mut table =
        Table::new("Indicatoren van prioriteit 1", columns).captioned("Alle cijfers").noted("Voorlopig.");
    let row = |name: &str, number: Cell, status: Status| {
        [name.into(), number, Cell::day(day("2023-10-31"), "31/10/2023"), status.into(), Cell::Empty]
    };
    table.push(row("Inbraken", Cell::number(1262.5, 0, "1.262"), Status::new(Tone::Good, "Op schema")));
    table.push(row("Pogingen", Cell::number(33.333_333, 1, "33,3 %"), Status::new(Tone::Bad, "Achter")));
    table.push(row("Verschil", Cell::number(-2.25, 1, "−2,2"), Status::new(Tone::Bad, "Achter")));
    table.push(row("Niets", Cell::number(f64::NAN, 0, "—"), Status::new(Tone::Unknown, "Onbekend")));
    table
}

fn data() -> ChartData {
    let line = |name: &str, shape, values: &[Option<f64>]| ChartLine {
        name: name.into(),
        shape,
        ink: Ink::hex(0x14213d),
        values: values.to_vec(),
    };
    ChartData {
        labels: ["jan", "feb", "mrt", "apr"].map(String::from).to_vec(),
        lines: vec![
            line("gemeten", LegendShape::Line, &[Some(12.0), None, Some(9.0), None]),
            line("streefpad", LegendShape::Dashes, &[Some(11.0), Some(10.5), Some(10.0), Some(9.5)]),
            line("prognose", LegendShape::Dots, &[None, None, Some(9.0), Some(f64::INFINITY)]),
            line("doel", LegendShape::Area, &[Some(8.0); 4]),
            line("voorlopig", LegendShape::Ring, &[None, Some(7.0)]),
        ],
        decimals: 0,
        unit: "feiten".into(),
    }
}

fn chart() -> Figure {
    Figure { data: Some(data()), ..sample::figure() }
}

/// Writes a report and keeps it for whoever wants to look at it.
fn written(report: &Report, name: &str) -> Vec<u8> {
    super::keep(report, Format::Xlsx, name).bytes
}

/// The cells that hold something, by sheet.
fn cells(bytes: &[u8]) -> Vec<(String, Vec<Data>)> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes.to_vec())).unwrap();
    let sheets = book.worksheets();
    sheets
        .into_iter()
        .map(|(name, range)| {
            (name, range.cells().map(|(_, _, cell)| cell.clone()).filter(|one| *one != Data::Empty).collect())
        })
        .collect()
}

fn all_cells(bytes: &[u8]) -> Vec<Data> {
    cells(bytes).into_iter().flat_map(|(_, cells)| cells).collect()
}

/// The parts of the file.
fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = BTreeMap::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let (name, mut text) = (file.name().unwrap().into_owned(), String::new());
        // A picture is no text.
        if file.read_to_string(&mut text).is_ok() {
            parts.insert(name, text);
        }
    }
    parts
}

/// The parts whose names begin so, one after the other.
fn part(bytes: &[u8], name: &str) -> String {
    parts(bytes).into_iter().filter(|(path, _)| path.starts_with(name)).map(|(_, text)| text).collect()
}

fn text(text: &str) -> Data {
    Data::String(text.into())
}

#[test]
fn each_chapter_has_a_sheet_and_what_stands_in_front_the_first() {
    let sheets = cells(&written(&report(), "workbook"));
    let names: Vec<&str> = sheets.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "Stand van zaken van het zonaal…",
            "Prioriteit 1 inbraken diefstal",
            "Prioriteit 1 inbraken… (2)",
            "Cijfers bij de figuren"
        ]
    );
    let front = &sheets[0].1;
    for said in [
        "Stand van zaken van het zonaal veiligheidsplan 2020–2025",
        "Interne uitgave",
        "Niet verspreiden.",
        "In het kort. Vier van de acht.",
        "Prioriteit 1: inbraken/diefstal",
        "Op schema",
    ] {
        assert!(front.contains(&text(said)), "{said}: {front:?}");
    }
}

#[test]
fn a_report_with_one_chapter_or_none_is_one_sheet() {
    let mut one = Report::new(sample::meta());
    assert_eq!(cells(&written(&one, "empty")).len(), 1);
    one.push(Block::heading(1, "Het enige"));
    one.push(Block::plain("Tekst."));
    let sheets = cells(&written(&one, "one chapter"));
    assert_eq!(sheets.len(), 1);
    assert!(sheets[0].1.contains(&text("Het enige")) && sheets[0].1.contains(&text("Tekst.")));
}

#[test]
fn cells_can_be_reckoned_with_and_say_what_is_printed() {
    let bytes = written(&report(), "workbook");
    let cells = all_cells(&bytes);
    // Rounded as text is rounded, so that no cell says more than the report.
    for number in [1262.0, 33.3, -2.2] {
        assert!(cells.contains(&Data::Float(number)), "{number}: {cells:?}");
    }
    assert!(cells.contains(&text("—")), "what is no number is text");
    assert!(cells.iter().any(|cell| matches!(cell, Data::DateTime(moment) if moment.as_f64() == 45_230.0)));
    for word in ["Achter", "Op schema", "Onbekend", "Voorlopig.", "Bron: ANG, CC BY 4.0.", "Alle cijfers"] {
        assert!(cells.contains(&text(word)), "{word}");
    }
    let styles = part(&bytes, "xl/styles.xml");
    for format in ["#,##0.0&quot; %&quot;", "#,##0.0;−#,##0.0", "dd/mm/yyyy"] {
        assert!(styles.contains(format), "{format}: {styles}");
    }
}

#[test]
fn a_table_is_one_of_excel_with_a_name_and_a_header_for_each_column() {
    let bytes = written(&report(), "workbook");
    let table = part(&bytes, "xl/tables/table1.xml");
    for part in
        ["displayName=\"Indicatoren_van_prioriteit_1\"", "<autoFilter", "name=\"Stand\"", "name=\"\u{a0}\""]
    {
        assert!(table.contains(part), "{part}: {table}");
    }
    assert!(table.contains("altText=\"Indicatoren van prioriteit 1\""), "{table}");
    let sheet = part(&bytes, "xl/worksheets/sheet2.xml");
    assert!(sheet.contains("state=\"frozen\""), "{sheet}");
    assert!(part(&bytes, "xl/workbook.xml").contains("_xlnm.Print_Titles"));
}

#[test]
fn a_word_of_a_verdict_is_coloured_again_when_it_changes() {
    let sheet = part(&written(&report(), "workbook"), "xl/worksheets/sheet2.xml");
    for word in ["Op schema", "Achter", "Onbekend"] {
        assert!(sheet.contains(&format!("<formula>\"{word}\"</formula>")), "{word}: {sheet}");
    }
}

#[test]
fn a_chart_is_drawn_by_excel_from_cells_with_its_gaps_and_its_words() {
    let bytes = written(&report(), "workbook");
    let chart = part(&bytes, "xl/charts/");
    for part in [
        "<c:lineChart>",
        "<c:dispBlanksAs val=\"gap\"/>",
        "'Cijfers bij de figuren'!$B$5:$B$8",
        "sysDot",
        "dash",
        "<c:v>feiten</c:v>",
        "circle",
    ] {
        assert!(chart.contains(part), "{part}: {chart}");
    }
    let drawing = part(&bytes, "xl/drawings/drawing");
    assert!(drawing.contains("descr=\"Lijngrafiek van inbraken per maand"), "{drawing}");
    let numbers = &cells(&bytes)[3].1;
    assert!(numbers.contains(&Data::Float(12.0)) && numbers.contains(&Data::Float(10.5)), "{numbers:?}");
    // The figure without numbers is told in words, and so is the other one.
    let alternative = text(&sample::figure().alternative);
    assert_eq!(all_cells(&bytes).iter().filter(|cell| **cell == alternative).count(), 2);
}

#[test]
fn surfaces_alone_become_columns_side_by_side() {
    let mut only = data();
    only.lines.retain(|line| line.shape == LegendShape::Area);
    let mut report = Report::new(sample::meta());
    report.push(Figure { data: Some(only), ..sample::figure() });
    assert!(part(&written(&report, "columns"), "xl/charts/").contains("<c:barChart>"));
}

#[test]
fn numbers_without_a_line_or_a_label_are_no_chart() {
    for data in [ChartData { labels: Vec::new(), ..data() }, ChartData { lines: Vec::new(), ..data() }] {
        let mut report = Report::new(sample::meta());
        report.push(Figure { data: Some(data), ..sample::figure() });
        let bytes = written(&report, "no chart");
        assert_eq!((part(&bytes, "xl/charts/"), cells(&bytes).len()), (String::new(), 1));
    }
}

#[test]
fn the_file_says_what_the_report_says_of_itself() {
    let parts = parts(&written(&report(), "workbook"));
    let core = &parts["docProps/core.xml"];
    for part in [
        "<dc:title>Stand van zaken van het zonaal veiligheidsplan 2020–2025<",
        "<dc:creator>Politiezone Voorbeeld<",
        "<cp:keywords>veiligheidsplan, politieraad<",
        "2023-11-08T00:00:00Z",
    ] {
        assert!(core.contains(part), "{part}: {core}");
    }
    assert!(parts["docProps/custom.xml"].contains("nl-BE"));
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    assert_eq!(xlsx::write(&report()).unwrap(), xlsx::write(&report()).unwrap());
}

#[test]
fn the_sign_of_the_zone_stands_on_the_first_sheet_unless_it_cannot_be_read() {
    let mut picture = Vec::new();
    let mut encoder = png::Encoder::new(&mut picture, 2, 1);
    encoder.set_color(png::ColorType::Rgb);
    encoder.write_header().unwrap().write_image_data(&[0; 6]).unwrap();
    let logo = |format, bytes: &[u8]| {
        let mut report = report();
        let alternative = "Wapenschild".to_owned();
        report.meta.style.logo = Some(Logo { format, bytes: bytes.into(), alternative, ratio: 2.0 });
        part(&written(&report, "logo"), "xl/drawings/drawing1.xml").contains("descr=\"Wapenschild\"")
    };
    assert!(logo(LogoFormat::Png, &picture));
    assert!(!logo(LogoFormat::Png, b"no picture"));
    assert!(!logo(LogoFormat::Svg, b"<svg/>"));
}

/// A report that says the text wherever a workbook puts it in its own way.
fn hostile(text: &str) -> Report {
    let said = if text.trim().is_empty() { "x" } else { text };
    let mut report = Report::new(Meta {
        kicker: text.into(),
        title: text.into(),
        subtitle: text.into(),
        author: text.into(),
        description: text.into(),
        keywords: vec![text.into()],
        header_left: text.into(),
        header_right: text.into(),
        footer_left: text.into(),
        cover: Some(CoverPage { lines: vec![text.into()], text: text.into() }),
        ..sample::meta()
    });
    for _ in 0..2 {
        report.push(Block::heading_with(1, text, Status::new(Tone::Bad, said)));
        report.push(Block::paragraph([Run::strong(text), Run::plain(text), Run::emphasis(text)]));
        report.push(Block::Facts(vec![Fact::plain(text, text)]));
        report.push(Block::Signatures(vec![text.into()]));
        let columns =
            [Column::left(said).strong(), Column::right(text), Column::left(text), Column::left(said)];
        let mut table = Table::new(said, columns).captioned(text).noted(text);
        table.push([
            vec![Run::strong(text), Run::muted(text)].into(),
            Cell::number(-1.5, 1, format!("−1,5{text}")),
            Status::new(Tone::Informative, said).into(),
            Cell::number(f64::NEG_INFINITY, 255, text),
        ]);
        report.push(table);
        report.push(Table::new(said, [Column::left(said)]));
        let mut data = data();
        data.unit = text.into();
        data.labels[0] = text.into();
        for line in &mut data.lines {
            line.name = text.into();
        }
        let figure = Figure { caption: text.into(), alternative: said.into(), ..sample::figure() };
        report.push(Figure { data: Some(data), ..figure });
    }
    report
}

#[test]
fn text_that_looks_like_a_formula_is_text_as_it_was_typed() {
    let all = [
        "=1+1",
        "+32 55 33 44 55",
        "-cmd|'/C calc'!A0",
        "@SUM(A1)",
        "=HYPERLINK(\"http://elders\",\"hier\")",
        "{=1+1}",
        "Blad1!A1",
        "=Blad1!$A$1",
        "=(A1,A2)",
        "=Tabel[Kolom]",
        "<script>alert(1)</script> & &amp; \"q\" 'q'",
        "_x0041_ letterlijk",
        "&P &G &\"Arial\"",
        "'aangehaald'",
        "History",
        "A1",
        "R1C1",
        "[]:*?/\\",
        "https://voorbeeld.be",
        "🚔 e\u{301} \u{202E}omgekeerd\u{202C} مرحبا 漢字",
    ];
    for (index, typed) in all.into_iter().enumerate() {
        let bytes = written(&hostile(typed), &format!("hostile {index}"));
        let cells = all_cells(&bytes);
        assert!(cells.iter().filter(|cell| **cell == text(typed)).count() >= 10, "{typed}: {cells:?}");
        let parts = parts(&bytes);
        for (name, xml) in parts.iter().filter(|(name, _)| name.starts_with("xl/worksheets/sheet")) {
            assert!(!xml.contains("<f>") && !xml.contains("<f "), "{typed}: a formula in {name}");
        }
        assert!(!parts.keys().any(|name| name.contains("externalLink")));
    }
}

#[test]
fn a_text_that_looks_like_a_formula_stays_a_text_when_it_is_edited() {
    let mut report = Report::new(sample::meta());
    report.push(Block::plain("=1+1"));
    assert!(part(&written(&report, "guarded"), "xl/styles.xml").contains("quotePrefix=\"1\""));
}

#[test]
fn what_is_not_seen_goes_and_what_is_too_long_is_cut() {
    let mut report = Report::new(sample::meta());
    report.push(Block::plain("a\u{0}b\u{1}c\u{8}\r\nd\u{fffe}"));
    report.push(Block::plain("W".repeat(40_000)));
    let cells = all_cells(&written(&report, "long"));
    assert!(cells.contains(&text("abc\nd")), "{cells:?}");
    let long = cells.iter().filter_map(DataType::as_string).map(|one| one.chars().count()).max();
    assert_eq!(long, Some(32_767));
}

#[test]
fn endless_and_empty_texts_make_a_workbook_that_opens() {
    for (index, typed) in
        ["", " ", "\n", "\t", "\u{a0}", "\u{0}", "\u{301}", "'", "''"].into_iter().enumerate()
    {
        assert!(!cells(&written(&hostile(typed), &format!("unseen {index}"))).is_empty());
    }
    for typed in [
        "W".repeat(10_000),
        "🚔".repeat(10_000),
        "\"".repeat(10_000),
        "woord ".repeat(6_000),
        "\n".repeat(2_000),
    ] {
        assert!(!cells(&written(&hostile(&typed), "endless")).is_empty());
    }
}

#[test]
fn numbers_of_any_size_and_days_of_any_year_are_written() {
    let mut table = Table::new("Groot", [Column::right("Getal"), Column::left("Dag")]);
    for (value, at) in [
        (f64::MAX, chrono::NaiveDate::MAX),
        (f64::MIN, chrono::NaiveDate::MIN),
        (f64::MIN_POSITIVE, day("1899-12-31")),
        (-0.0, day("1900-01-01")),
        (f64::INFINITY, day("9999-12-31")),
    ] {
        table.push([Cell::number(value, 255, "veel"), Cell::day(at, "ooit")]);
    }
    let mut report = Report::new(Meta { made_on: chrono::NaiveDate::MIN, ..sample::meta() });
    report.push(table);
    let cells = all_cells(&written(&report, "large"));
    assert!(
        cells.contains(&Data::Float(f64::MAX))
            && cells.contains(&text("veel"))
            && cells.contains(&text("ooit"))
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    #[test]
    fn no_text_at_all_makes_a_workbook_fail(typed in proptest::collection::vec(any::<char>(), 0..60)) {
        let typed = String::from_iter(typed);
        let bytes = xlsx::write(&hostile(&typed));
        prop_assert!(bytes.is_ok(), "{:?}: {:?}", typed, bytes.err());
        prop_assert!(!cells(&bytes.unwrap()).is_empty());
    }
}
