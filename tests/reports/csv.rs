//! What the CSV promises: a line for each cell, numbers for programs, text that stays text.

use kadans::reports::{Block, Cell, Column, Meta, Report, ReportLanguage, Status, Table, Tone, csv};
use proptest::prelude::*;

use super::sample;
use crate::support::day;

type Line = [String; 7];

/// The lines as a program reads them, the header first.
fn lines(report: &Report) -> Vec<Line> {
    let bytes = csv::write(report);
    assert!(bytes.starts_with(b"\xef\xbb\xbf"), "a spreadsheet must see that it is UTF-8");
    let text = String::from_utf8(bytes).unwrap();
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    let mut reader =
        ::csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(&text.as_bytes()[3..]);
    let line = |record: ::csv::StringRecord| -> Line {
        let fields: Vec<String> = record.iter().map(str::to_owned).collect();
        fields.try_into().unwrap()
    };
    reader.records().map(|record| line(record.unwrap())).collect()
}

fn report(language: ReportLanguage) -> Report {
    let mut report = Report::new(Meta { language, ..sample::meta() });
    report.push(Block::heading(1, "Prioriteit 1"));
    report.push(Block::heading(2, "Cijfers"));
    let columns = [
        Column::left("Nr."),
        Column::left("Indicator").strong(),
        Column::right("Cijfer"),
        Column::left("Stand"),
    ];
    let mut table = Table::new("Indicatoren", columns).noted("Voorlopig.");
    table.push([
        "1".into(),
        "Inbraken".into(),
        Cell::number(-1262.54, 1, "−1.262,5 %"),
        Status::new(Tone::Good, "Op schema").into(),
    ]);
    table.push(["2".into(), "Einde".into(), Cell::day(day("2023-10-31"), "31/10/2023"), Cell::Empty]);
    report.push(Block::KeepTogether(vec![table.into(), Block::note("Bron: ANG; CC BY 4.0.")]));
    report
}

fn line(fields: [&str; 7]) -> Line {
    fields.map(str::to_owned)
}

#[test]
fn every_cell_is_a_line_and_so_are_notes_and_sources() {
    let place = ["Prioriteit 1 > Cijfers", "Indicatoren"];
    let [section, table] = place;
    let expected = [
        line(["onderdeel", "tabel", "rij", "kolom", "tekst", "waarde", "eenheid"]),
        line([section, table, "Inbraken", "Nr.", "1", "", ""]),
        line([section, table, "Inbraken", "Cijfer", "−1.262,5 %", "-1262,5", "%"]),
        line([section, table, "Inbraken", "Stand", "Op schema", "", ""]),
        line([section, table, "Einde", "Nr.", "2", "", ""]),
        line([section, table, "Einde", "Cijfer", "31/10/2023", "2023-10-31", ""]),
        line([section, table, "Einde", "Stand", "", "", ""]),
        line([section, table, "", "toelichting", "Voorlopig.", "", ""]),
        line([section, table, "", "toelichting", "Bron: ANG; CC BY 4.0.", "", ""]),
    ];
    assert_eq!(lines(&report(ReportLanguage::Dutch)), expected);
}

#[test]
fn each_language_has_its_header_and_its_decimal_sign() {
    for (language, header, value) in [
        (ReportLanguage::French, "valeur", "-1262,5"),
        (ReportLanguage::German, "Wert", "-1262,5"),
        (ReportLanguage::English, "value", "-1262.5"),
    ] {
        let lines = lines(&report(language));
        assert_eq!((lines[0][5].as_str(), lines[2][5].as_str()), (header, value));
    }
}

#[test]
fn a_report_without_tables_is_a_header_only() {
    let mut report = Report::new(sample::meta());
    report.push(Block::heading(1, "Tekst"));
    report.push(Block::note("Bron: geen."));
    report.push(sample::figure());
    assert_eq!(lines(&report).len(), 1);
}

#[test]
fn a_table_of_one_column_keeps_its_cells() {
    let mut table = Table::new("Lijst", [Column::left("Wat")]);
    table.push(["een".into()]);
    let mut report = Report::new(sample::meta());
    report.push(table);
    assert_eq!(lines(&report)[1], line(["", "Lijst", "een", "Wat", "een", "", ""]));
}

fn hostile(typed: &str) -> Report {
    let mut report = Report::new(sample::meta());
    report.push(Block::heading(1, typed));
    let mut table = Table::new(typed, [Column::left(typed).strong(), Column::left(typed)]).noted(typed);
    table.push([typed.into(), typed.into()]);
    table.push([typed.into(), Cell::number(1.0, 0, format!("1{typed}"))]);
    report.push(table);
    report
}

#[test]
fn text_that_a_spreadsheet_would_run_has_an_apostrophe_before_it() {
    for typed in ["=1+1", "+32 55", "-1+cmd|x", "@SUM(A1)", " =1", "\u{1}=1", "＝1"] {
        let line = &lines(&hostile(typed))[1];
        let guarded = format!("'{}", typed.replace('\u{1}', ""));
        for field in &line[..5] {
            assert_eq!(*field, guarded, "{typed:?}");
        }
    }
    for typed in ["\t=1", "\r=1", "\n=1"] {
        assert_eq!(lines(&hostile(typed))[1][4], "' =1", "{typed:?}");
    }
}

#[test]
fn a_number_is_no_formula_whatever_its_sign() {
    let mut table = Table::new("Getallen", [Column::left("Wat"), Column::right("Getal")]);
    table.push(["a".into(), Cell::number(-5.0, 0, "-5")]);
    table.push(["b".into(), Cell::number(5.0, 0, "+5")]);
    table.push(["c".into(), Cell::number(5.0, 0, "=5")]);
    table.push(["d".into(), Cell::number(f64::NAN, 0, "—")]);
    let mut report = Report::new(sample::meta());
    report.push(table);
    let lines = lines(&report);
    let told: Vec<(&str, &str)> =
        lines[1..].iter().map(|line| (line[4].as_str(), line[5].as_str())).collect();
    assert_eq!(told, [("-5", "-5"), ("+5", "5"), ("'=5", "5"), ("—", "")]);
}

#[test]
fn quotes_semicolons_and_new_lines_break_no_line() {
    let line = &lines(&hostile("a \"b\"; c\r\nd\ne\u{2028}f"))[1];
    assert_eq!(line[4], "a \"b\"; c d e f");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn no_text_at_all_breaks_a_line_or_runs(typed in any::<String>()) {
        let lines = lines(&hostile(&typed));
        prop_assert_eq!(lines.len(), 4);
        for field in lines.iter().flatten() {
            prop_assert!(!field.trim_start().starts_with(['=', '+', '-', '@']), "{:?}", field);
        }
    }
}
