//! What the writer of PDF promises for a sound report, and what it refuses.

use chrono::NaiveDate;
use kadans::charts::Mark;
use kadans::reports::pdf::{PdfError, Preview, preview, write};
use kadans::reports::{Block, Cell, Column, Fault, Meta, Report, ReportLanguage, Status, Table, Tone};

use super::{pages, sample, write_and_keep};

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

fn empty(language: ReportLanguage) -> Report {
    Report::new(Meta::new(language, "Titel", "Zone", NaiveDate::from_ymd_opt(2026, 1, 2).unwrap()))
}

fn refused(blocks: Vec<Block>) -> Vec<Fault> {
    let mut report = empty(ReportLanguage::Dutch);
    report.blocks = blocks;
    match write(&report) {
        Err(PdfError::Faulty(faults)) => faults,
        other => panic!("not refused: {other:?}"),
    }
}

#[test]
fn a_report_with_every_block_becomes_two_pages() {
    let written = write_and_keep(&sample::report(), "sample");
    assert!(written.bytes.starts_with(b"%PDF-1.7"));
    assert_eq!((pages(&written.bytes), written.replaced), (2, 0));
}

#[test]
fn a_page_in_front_counts_and_the_blocks_begin_after_it() {
    let written = write_and_keep(&sample::styled(), "styled");
    assert_eq!((pages(&written.bytes), written.replaced), (2, 0));
}

#[test]
fn every_page_break_begins_a_slide() {
    let written = write_and_keep(&sample::slides(), "slides");
    assert_eq!((pages(&written.bytes), written.replaced), (5, 0));
}

#[test]
fn what_is_too_tall_for_a_slide_shrinks_before_it_goes_on_on_the_next_one() {
    let pages_with = |lines: usize| {
        let mut report = sample::slides();
        report.blocks = vec![Block::heading(1, "Veel"), Block::list((0..lines).map(|line| line.to_string()))];
        preview(&report).unwrap().pages - 1
    };
    // Twelve lines fit as they are, and with the smallest letters twenty.
    assert_eq!([0, 12, 20].map(pages_with), [1, 1, 1]);
    assert!(pages_with(60) >= 2);
}

#[test]
fn a_logo_stands_small_on_the_first_page_when_there_is_no_page_in_front() {
    let mut report = Report::new(Meta { style: sample::style(), ..sample::meta() });
    let with = preview(&report).unwrap().picture(0, 0.5).unwrap();
    report.meta.style.logo = None;
    let without = preview(&report).unwrap().picture(0, 0.5).unwrap();
    assert_ne!(with, without);
}

#[test]
fn the_file_says_its_language_its_standards_and_its_title() {
    let bytes = write(&sample::report()).unwrap().bytes;
    for text in [
        "/Lang(nl-BE)",
        "/DisplayDocTitle true",
        "/MarkInfo",
        "<pdfuaid:part>1<",
        "<pdfaid:part>2<",
        "<pdfaid:conformance>A<",
    ] {
        assert!(holds(&bytes, text), "{text}");
    }
    assert!(!holds(&bytes, "/Suspects"), "Poppler takes it for an error");
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    assert_eq!(write(&sample::report()).unwrap(), write(&sample::report()).unwrap());
}

#[test]
fn the_day_of_making_is_the_day_that_the_report_gives() {
    let bytes = write(&sample::report()).unwrap().bytes;
    assert!(
        holds(&bytes, "(D:20231108000000Z)") && holds(&bytes, "<xmp:CreateDate>2023-11-08T00:00:00+00:00<")
    );
}

#[test]
fn every_language_has_its_tag() {
    for language in
        [ReportLanguage::Dutch, ReportLanguage::French, ReportLanguage::German, ReportLanguage::English]
    {
        let bytes = write(&empty(language)).unwrap().bytes;
        assert!(holds(&bytes, &format!("/Lang({})", language.tag())), "{}", language.tag());
    }
}

#[test]
fn a_report_without_blocks_is_one_page() {
    assert_eq!(pages(&write_and_keep(&empty(ReportLanguage::English), "empty").bytes), 1);
}

#[test]
fn a_long_report_repeats_headers_and_has_contents() {
    let mut report = Report::new(Meta { contents: true, ..sample::meta() });
    for chapter in 1..=7 {
        report.push(Block::PageBreak);
        report.push(Block::heading_with(
            1,
            format!("Hoofdstuk {chapter}"),
            Status::new(Tone::Informative, "Ter kennisname"),
        ));
        report.push(Block::heading(2, "Cijfers"));
        let columns =
            [Column::left("Wat").strong(), Column::left("Oordeel").share(1.0), Column::right("Aantal")];
        let mut table =
            Table::new(format!("Cijfers {chapter}"), columns).captioned("Cijfers per maand").noted("Bron.");
        for row in 0..60 {
            let cells: [Cell; 3] =
                [format!("Maand {row}").into(), "Geen aantoonbare verandering".into(), "1.234,5".into()];
            table.push(cells);
        }
        report.push(table);
        report.push(Block::heading(3, "Grafiek"));
        report.push(Block::KeepTogether(vec![sample::figure().into(), Block::note("Bron: eigen cijfers.")]));
    }
    let written = write_and_keep(&report, "long");
    assert!(pages(&written.bytes) > 14);
}

#[test]
fn a_table_that_asks_for_more_than_the_page_stays_within_it() {
    let mut report = Report::new(sample::meta());
    let headers =
        ["Prioriteit", "Verkeersveiligheidsbeleid", "Toelichting", "Eigenaar", "Einde", "Functionaliteit"];
    for columns in [3, 5, 6] {
        let columns = headers.into_iter().take(columns).map(Column::left).collect::<Vec<_>>();
        let cells = [
            "Gemeenschapsgerichte informatiegestuurde politiezorg",
            "Verkeersveiligheidsbeleidsplan",
            "Een wat langere toelichting die over verschillende regels loopt, omdat er veel te zeggen is",
            "diensthoofd lokale recherche",
            "31/12/2025",
            "Slachtofferbejegening",
        ];
        let mut table = Table::new("Breed", columns.clone());
        table.push(cells.map(Cell::from).into_iter().take(columns.len()));
        report.push(table);
    }
    let months = Column::left("Wat").strong();
    let mut crowded = Table::new(
        "Maanden",
        [months].into_iter().chain((1..=14).map(|month| Column::right(format!("2023-{month:02}")))),
    );
    crowded.push((0..15).map(|month| Cell::from(format!("{month}.234,5"))));
    report.push(crowded);
    let tones = [Tone::Good, Tone::Attention, Tone::Bad, Tone::Unknown, Tone::Informative, Tone::Neutral];
    let mut all =
        Table::new("Alle oordelen", [Column::left("Oordeel"), Column::right("%"), Column::centre("Midden")]);
    for tone in tones {
        all.push([Status::new(tone, "Een oordeel").into(), "12 %".into(), Cell::Empty]);
    }
    report.push(all);
    assert_eq!(pages(&write_and_keep(&report, "wide").bytes), 1);
}

#[test]
fn more_than_a_page_that_should_stay_together_is_broken_after_all() {
    let mut report = empty(ReportLanguage::Dutch);
    report.push(Block::KeepTogether((0..100).map(|line| Block::plain(format!("Alinea {line}"))).collect()));
    assert!(pages(&write_and_keep(&report, "together").bytes) >= 3);
}

#[test]
fn a_heading_that_skips_a_level_is_refused_by_name() {
    let faults = refused(vec![Block::heading(1, "Een"), Block::heading(3, "Drie")]);
    assert_eq!(faults, [Fault::HeadingSkipsLevel { text: "Drie".into(), level: 3, before: 1 }]);
    let faults = refused(vec![Block::KeepTogether(vec![Block::heading(2, "Twee")])]);
    assert_eq!(faults, [Fault::HeadingSkipsLevel { text: "Twee".into(), level: 2, before: 0 }]);
    assert_eq!(
        refused(vec![Block::heading(0, "Nul")]),
        [Fault::HeadingLevel { text: "Nul".into(), level: 0 }]
    );
}

#[test]
fn a_figure_without_words_is_refused_by_name() {
    let mut figure = sample::figure();
    figure.alternative = " \n".into();
    let caption = figure.caption.clone();
    assert_eq!(refused(vec![figure.into()]), [Fault::FigureWithoutAlternative { caption }]);
}

#[test]
fn a_drawing_that_cannot_be_drawn_is_refused_by_name() {
    let mut endless = sample::figure();
    endless.drawing.height = f32::INFINITY;
    let mut nowhere = sample::figure();
    nowhere
        .drawing
        .marks
        .push(Mark::Area { points: vec![[f32::NAN, 0.0]], ink: kadans::charts::Ink::hex(0) });
    for figure in [endless, nowhere] {
        let caption = figure.caption.clone();
        assert_eq!(refused(vec![figure.into()]), [Fault::FigureOutOfMeasure { caption }]);
    }
}

#[test]
fn a_table_of_the_wrong_shape_is_refused_by_name() {
    let mut table = Table::new("Acties", [Column::left("Actie"), Column::left("Einde").share(-1.0)]);
    table.push([Cell::from("een")]);
    table.push(["een".into(), Status::new(Tone::Good, " ").into()]);
    let name = || "Acties".to_owned();
    let expected = [
        Fault::ColumnShare { name: name(), header: "Einde".into() },
        Fault::RowLength { name: name(), row: 1, cells: 1, columns: 2 },
        Fault::StatusWithoutWord { place: name() },
    ];
    assert_eq!(refused(vec![table.into()]), expected);
    assert_eq!(
        refused(vec![Table::new("Leeg", []).into()]),
        [Fault::TableWithoutHeader { name: "Leeg".into() }]
    );
    let nameless = Table::new("", [Column::left("Actie")]);
    assert_eq!(refused(vec![nameless.into()]), [Fault::TableWithoutName { header: "Actie".into() }]);
}

#[test]
fn a_refusal_says_what_is_wrong_in_words() {
    let mut report = empty(ReportLanguage::Dutch);
    report.push(Block::heading(2, "Twee"));
    let said = write(&report).unwrap_err().to_string();
    assert_eq!(
        said,
        "the report is faulty: heading `Twee` of level 2 follows level 0; levels are not skipped"
    );
}

#[test]
fn a_preview_shows_every_page_and_gives_the_file_that_was_looked_at() {
    let preview = std::thread::spawn(|| preview(&sample::report()).unwrap()).join().unwrap();
    assert_eq!((preview.pages, preview.write()), (2, write(&sample::report()).unwrap()));
    let picture = preview.picture(1, 0.5).unwrap();
    assert_eq!((picture.width, picture.height), (298, 421));
    assert_eq!(picture.rgba.len(), 298 * 421 * 4);
    assert!(picture.rgba.chunks(4).all(|pixel| pixel[3] == 255), "paper is opaque");
    assert!(picture.rgba.chunks(4).any(|pixel| pixel[0] < 100), "something is drawn");
    assert_eq!(picture, preview.picture(1, 0.5).unwrap());
}

#[test]
fn a_preview_tells_the_words_of_a_page_in_reading_order() {
    let preview = preview(&sample::report()).unwrap();
    let (first, second) = (preview.text(0), preview.text(1));
    let at = |text: &str, what: &str| text.find(what).unwrap_or_else(|| panic!("{what} in {text}"));
    assert!(at(&first, "In het kort.") < at(&first, "Acht prioriteiten op één blad"));
    assert!(at(&second, "Inbraken in gebouwen") < at(&second, "Wat we leren en bijsturen"));
}

#[test]
fn a_preview_draws_no_page_that_is_not_there_and_no_size_that_cannot_be() {
    fn is_sent<T: Send>(_: &T) {}
    let preview: Preview = preview(&empty(ReportLanguage::Dutch)).unwrap();
    is_sent(&preview);
    assert_eq!((preview.picture(1, 1.0), preview.text(1)), (None, String::new()));
    for size in [0.0, -1.0, 1e-9, 1e9, f32::NAN, f32::INFINITY] {
        assert_eq!(preview.picture(0, size), None, "{size}");
    }
}
