//! What the writer of Word files promises: that Word can read it, and so can everybody.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use kadans::reports::{Block, Format, Meta, Paper, Report, ReportLanguage, write};
use roxmltree::{Document, Node};

use super::everywhere::{TRICKY, everywhere};
use super::{keep, sample};

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The parts of a file by their names, in their order.
fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..zip.len())
        .map(|index| {
            let mut file = zip.by_index(index).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            (file.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

fn written(report: &Report) -> Vec<(String, Vec<u8>)> {
    parts(&write(report, Format::Docx).unwrap().bytes)
}

fn part(parts: &[(String, Vec<u8>)], name: &str) -> String {
    let (_, bytes) = parts.iter().find(|(other, _)| other == name).unwrap_or_else(|| panic!("{name}"));
    String::from_utf8(bytes.clone()).unwrap()
}

fn named<'a>(node: Node<'a, 'a>, name: &'static str) -> impl Iterator<Item = Node<'a, 'a>> {
    node.descendants().filter(move |node| node.tag_name().name() == name)
}

fn value<'a>(node: Node<'a, 'a>, child: &'static str) -> Option<&'a str> {
    named(node, child).next()?.attribute((W, "val"))
}

fn text(node: Node<'_, '_>) -> String {
    let mut out = String::new();
    for node in node.descendants() {
        match node.tag_name().name() {
            "t" => out.push_str(node.text().unwrap_or_default()),
            "br" => out.push('\n'),
            _ => {}
        }
    }
    out
}

/// Every paragraph with its style.
fn paragraphs(xml: &str) -> Vec<(String, String)> {
    let document = Document::parse(xml).unwrap();
    let paragraphs = named(document.root(), "p").filter(|node| node.tag_name().namespace() == Some(W));
    paragraphs
        .map(|paragraph| (value(paragraph, "pStyle").unwrap_or_default().to_owned(), text(paragraph)))
        .collect()
}

#[test]
fn every_part_is_well_formed_and_is_declared() {
    let parts = written(&everywhere("a & b < c"));
    let types = part(&parts, "[Content_Types].xml");
    for (name, bytes) in &parts {
        if name.ends_with(".xml") || name.ends_with(".rels") || name.ends_with(".svg") {
            let xml = std::str::from_utf8(bytes).unwrap();
            Document::parse(xml).unwrap_or_else(|problem| panic!("{name}: {problem}"));
        }
        let extension = name.rsplit('.').next().unwrap();
        let declared = types.contains(&format!("PartName=\"/{name}\""))
            || types.contains(&format!("Extension=\"{extension}\""));
        assert!(declared, "{name}");
    }
}

#[test]
fn every_relationship_is_there_and_every_picture_is_used() {
    let parts = written(&everywhere("x"));
    let (document, relationships) =
        (part(&parts, "word/document.xml"), part(&parts, "word/_rels/document.xml.rels"));
    let document = Document::parse(&document).unwrap();
    let mut used = BTreeSet::new();
    for node in document.descendants() {
        used.extend(["id", "embed"].iter().filter_map(|name| node.attribute((R, *name))));
    }
    let relationships = Document::parse(&relationships).unwrap();
    let mut offered = BTreeSet::new();
    for node in named(relationships.root(), "Relationship") {
        let (id, target) = (node.attribute("Id").unwrap(), node.attribute("Target").unwrap());
        assert!(parts.iter().any(|(name, _)| *name == format!("word/{target}")), "{target}");
        offered.insert(id);
    }
    let implicit = ["rIdNumbering", "rIdSettings", "rIdStyles"];
    let missing: Vec<_> = used.difference(&offered).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let idle: Vec<_> = offered.difference(&used).filter(|id| !implicit.contains(id)).collect();
    assert!(idle.is_empty(), "{idle:?}");
}

/// The order of children in the schema, for the elements in which Word is strict.
const ORDER: [(&str, &[&str]); 8] = [
    (
        "pPr",
        &[
            "pStyle",
            "keepNext",
            "keepLines",
            "pageBreakBefore",
            "framePr",
            "numPr",
            "pBdr",
            "shd",
            "tabs",
            "suppressAutoHyphens",
            "spacing",
            "ind",
            "contextualSpacing",
            "jc",
            "outlineLvl",
            "sectPr",
        ],
    ),
    ("rPr", &["rFonts", "b", "bCs", "i", "iCs", "color", "sz", "szCs", "lang"]),
    (
        "tblPr",
        &[
            "tblStyle",
            "tblW",
            "tblInd",
            "tblBorders",
            "tblLayout",
            "tblCellMar",
            "tblLook",
            "tblCaption",
            "tblDescription",
        ],
    ),
    ("trPr", &["cantSplit", "tblHeader"]),
    ("tcPr", &["tcW", "tcBorders", "shd", "vAlign"]),
    ("sectPr", &["headerReference", "footerReference", "type", "pgSz", "pgMar", "cols", "titlePg"]),
    (
        "style",
        &[
            "name",
            "basedOn",
            "next",
            "uiPriority",
            "semiHidden",
            "qFormat",
            "pPr",
            "rPr",
            "tblPr",
            "tblStylePr",
        ],
    ),
    ("lvl", &["start", "numFmt", "pStyle", "lvlText", "lvlJc", "pPr", "rPr"]),
];

#[test]
fn properties_stand_in_the_order_of_the_schema() {
    let parts = written(&everywhere("x"));
    for name in ["word/document.xml", "word/styles.xml", "word/numbering.xml", "word/footer1.xml"] {
        let xml = part(&parts, name);
        let document = Document::parse(&xml).unwrap();
        for (element, order) in ORDER {
            for node in named(document.root(), element) {
                let children: Vec<_> = node.children().map(|child| child.tag_name().name()).collect();
                let places: Vec<_> =
                    children.iter().map(|child| order.iter().position(|known| known == child)).collect();
                assert!(places.iter().all(Option::is_some), "{name}: {element} {children:?}");
                assert!(places.is_sorted(), "{name}: {element} {children:?}");
            }
        }
    }
}

#[test]
fn every_style_that_is_used_is_defined() {
    let parts = written(&everywhere("x"));
    let styles = part(&parts, "word/styles.xml");
    for name in ["word/document.xml", "word/header1.xml", "word/footer1.xml", "word/numbering.xml"] {
        let xml = part(&parts, name);
        let document = Document::parse(&xml).unwrap();
        for node in
            document.descendants().filter(|node| ["pStyle", "tblStyle"].contains(&node.tag_name().name()))
        {
            let style = node.attribute((W, "val")).unwrap();
            assert!(styles.contains(&format!("w:styleId=\"{style}\"")), "{style}");
        }
    }
}

#[test]
fn headings_are_headings_of_word_and_the_title_is_its_title() {
    let parts = written(&sample::report());
    let paragraphs = paragraphs(&part(&parts, "word/document.xml"));
    let of = |style: &str| -> Vec<&str> {
        paragraphs.iter().filter(|(other, _)| other == style).map(|(_, text)| text.as_str()).collect()
    };
    assert_eq!(of("Title"), ["Stand van zaken van het zonaal veiligheidsplan 2020–2025"]);
    assert_eq!(of("Heading1").len(), 4);
    assert_eq!(of("Heading1")[3], "Prioriteit 1 · Inbraken in gebouwen\u{2003}▲\u{a0}Op schema");
    assert_eq!(of("Heading2"), ["Wat we deden", "Wat we leren en bijsturen"]);
    assert_eq!(of("ListBullet").len(), 2);
    let styles = part(&parts, "word/styles.xml");
    for name in
        ["Title", "Subtitle", "heading 1", "heading 2", "heading 3", "caption", "toc 1", "List Bullet"]
    {
        assert!(styles.contains(&format!("<w:name w:val=\"{name}\"/>")), "{name}");
    }
}

#[test]
fn every_table_has_a_header_row_that_is_repeated_and_says_what_it_holds() {
    let parts = written(&sample::report());
    let xml = part(&parts, "word/document.xml");
    let document = Document::parse(&xml).unwrap();
    let tables: Vec<_> = named(document.root(), "tbl").collect();
    assert_eq!(tables.len(), 4);
    for table in tables {
        assert!(value(table, "tblCaption").is_some() && value(table, "tblDescription").is_some());
        let rows: Vec<_> = named(table, "tr").collect();
        assert!(named(rows[0], "tblHeader").next().is_some());
        assert!(rows.iter().all(|row| named(*row, "cantSplit").next().is_some()));
        let columns = named(table, "gridCol").count();
        assert!(rows.iter().all(|row| named(*row, "tc").count() == columns));
        let widths = named(table, "gridCol").map(|column| column.attribute((W, "w")).unwrap());
        let total: u32 = widths.map(|width| width.parse::<u32>().unwrap()).sum();
        assert!((9_300..=9_420).contains(&total), "{total}");
    }
}

#[test]
fn a_row_longer_than_a_page_may_be_split() {
    let parts = written(&everywhere(&"regel\n".repeat(150)));
    let xml = part(&parts, "word/document.xml");
    let document = Document::parse(&xml).unwrap();
    let row = named(document.root(), "tr").nth(1).unwrap();
    assert!(named(row, "cantSplit").next().is_none());
}

#[test]
fn every_picture_says_what_it_shows_and_has_a_number_of_its_own() {
    let parts = written(&everywhere("Dalende lijn"));
    let xml = part(&parts, "word/document.xml");
    let document = Document::parse(&xml).unwrap();
    let pictures: Vec<_> = named(document.root(), "docPr").collect();
    let ids: BTreeSet<_> = pictures.iter().map(|picture| picture.attribute("id")).collect();
    assert_eq!((pictures.len(), ids.len()), (3, 3));
    assert!(pictures.iter().all(|picture| picture.attribute("descr") == Some("Dalende lijn")));
    // Dots for every program, lines for those that can show them.
    assert_eq!(named(document.root(), "blip").count(), 3);
    assert_eq!(named(document.root(), "svgBlip").count(), 3);
    let dots = parts.iter().filter(|(name, _)| name.ends_with(".png"));
    assert!(dots.into_iter().all(|(_, bytes)| bytes.starts_with(b"\x89PNG")));
}

#[test]
fn captions_are_counted_by_word_in_the_language_of_the_report() {
    for (language, figure, table) in [
        (ReportLanguage::Dutch, "Figuur", "Tabel"),
        (ReportLanguage::French, "Figure", "Tableau"),
        (ReportLanguage::German, "Abbildung", "Tabelle"),
        (ReportLanguage::English, "Figure", "Table"),
    ] {
        let mut report = sample::report();
        report.meta.language = language;
        let parts = written(&report);
        let xml = part(&parts, "word/document.xml");
        assert!(
            xml.contains(&format!(" SEQ {figure} \\* ARABIC ")) && xml.contains(&format!(" SEQ {table} "))
        );
        let captions: Vec<_> = paragraphs(&xml)
            .into_iter()
            .filter(|(style, _)| style == "Caption")
            .map(|(_, text)| text)
            .collect();
        assert!(captions[0].starts_with(&format!("{figure}\u{a0}1. Inbraken")), "{captions:?}");
        assert_eq!(captions[1], format!("{table}\u{a0}1. Acties van prioriteit 1"));
    }
}

#[test]
fn the_file_says_its_title_its_author_its_language_and_its_day() {
    let parts = written(&sample::report());
    let core = part(&parts, "docProps/core.xml");
    for text in [
        "<dc:title>Stand van zaken van het zonaal veiligheidsplan 2020–2025</dc:title>",
        "<dc:creator>Politiezone Voorbeeld</dc:creator>",
        "<cp:keywords>veiligheidsplan, politieraad</cp:keywords>",
        "<dc:description>Voortgang van acht prioriteiten</dc:description>",
        "<dc:language>nl-BE</dc:language>",
        ">2023-11-08T00:00:00Z</dcterms:created>",
    ] {
        assert!(core.contains(text), "{text}");
    }
    assert!(part(&parts, "word/styles.xml").contains("<w:lang w:val=\"nl-BE\""));
    let settings = part(&parts, "word/settings.xml");
    assert!(settings.contains("<w:themeFontLang w:val=\"nl-BE\"/>") && !settings.contains("updateFields"));
    let footer = part(&parts, "word/footer1.xml");
    assert!(footer.contains(" PAGE ") && footer.contains(" NUMPAGES "));
}

#[test]
fn the_table_of_contents_is_filled_and_leads_to_every_heading() {
    let parts = written(&everywhere("Kop"));
    let xml = part(&parts, "word/document.xml");
    let document = Document::parse(&xml).unwrap();
    let marks: BTreeSet<_> =
        named(document.root(), "bookmarkStart").map(|mark| mark.attribute((W, "name")).unwrap()).collect();
    let links: Vec<_> =
        named(document.root(), "hyperlink").map(|link| link.attribute((W, "anchor")).unwrap()).collect();
    assert_eq!((marks.len(), links.len()), (8, 5));
    assert!(links.iter().all(|link| marks.contains(link)));
    let of = |kind: &str| xml.matches(&format!("fldCharType=\"{kind}\"")).count();
    assert_eq!(of("begin"), of("end"));
    assert!(xml.contains(" TOC \\o ") && !xml.contains("w:dirty"));
    let short = part(&written(&sample::report()), "word/document.xml");
    assert!(!short.contains(" TOC "));
}

#[test]
fn text_of_strangers_stays_as_it_was_typed() {
    for typed in TRICKY {
        let parts = written(&everywhere(typed));
        let paragraphs = paragraphs(&part(&parts, "word/document.xml"));
        for style in
            ["Normal", "Callout", "ListBullet", "SmallPrint", "Kicker", "Title", "TableText", "Caption"]
        {
            let said = paragraphs.iter().any(|(other, text)| other == style && text.contains(typed));
            assert!(said, "{style}: {typed:?}");
        }
    }
}

#[test]
fn what_xml_forbids_and_what_lies_about_the_order_of_letters_is_left_out() {
    let parts = written(&everywhere("a\u{0}\u{1}\u{b}b\u{202e}c\u{fffe}d\u{ad}e\tf\r\ng"));
    let paragraphs = paragraphs(&part(&parts, "word/document.xml"));
    assert!(paragraphs.contains(&("Normal".to_owned(), "abcde f\ng".to_owned())), "{paragraphs:?}");
}

#[test]
fn text_without_end_and_text_that_is_not_seen_are_written() {
    for text in ["", " ", "\n", "\u{200b}", "\u{202e}"] {
        written(&everywhere(text));
    }
    keep(&everywhere(&"W".repeat(10_000)), Format::Docx, "endless letters");
    keep(&everywhere(&"woord ".repeat(1_000)), Format::Docx, "endless words");
}

#[test]
fn the_same_report_gives_the_same_bytes_and_its_parts_have_the_day_of_the_report() {
    let bytes = keep(&everywhere("Één ▲ tekst"), Format::Docx, "every block").bytes;
    assert_eq!(bytes, write(&everywhere("Één ▲ tekst"), Format::Docx).unwrap().bytes);
    let mut zip = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    let made = zip.by_index(0).unwrap().last_modified().unwrap();
    assert_eq!((made.year(), made.month(), made.day(), made.hour()), (2023, 11, 8, 0));
}

#[test]
fn a_page_break_opens_one_page_and_never_an_empty_one() {
    let mut report = Report::new(sample::meta());
    for block in [Block::PageBreak, Block::PageBreak, Block::heading(1, "Kop"), Block::PageBreak] {
        report.push(block);
    }
    let xml = part(&written(&report), "word/document.xml");
    assert_eq!(xml.matches("<w:pageBreakBefore/>").count(), 1);
}

#[test]
fn blocks_that_stay_together_hold_on_to_the_next_one_except_the_last() {
    let mut report = Report::new(Meta::new(ReportLanguage::Dutch, "Titel", "Zone", sample::meta().made_on));
    report.push(Block::KeepTogether(vec![
        Block::plain("een"),
        Block::list(["twee", "drie"]),
        Block::plain("vier"),
    ]));
    let xml = part(&written(&report), "word/document.xml");
    let document = Document::parse(&xml).unwrap();
    let kept: Vec<_> = named(document.root(), "p")
        .filter(|paragraph| ["Normal", "ListBullet"].contains(&value(*paragraph, "pStyle").unwrap()))
        .map(|paragraph| named(paragraph, "keepNext").next().is_some())
        .collect();
    assert_eq!(kept, [true, true, true, false]);
}

#[test]
fn columns_beside_each_other_are_a_section_with_two_columns() {
    let xml = part(&written(&everywhere("x")), "word/document.xml");
    let document = Document::parse(&xml).unwrap();
    let columns: Vec<_> =
        named(document.root(), "cols").map(|columns| columns.attribute((W, "num")).unwrap_or("1")).collect();
    assert_eq!(columns, ["1", "2", "1"]);
    assert_eq!(xml.matches("w:type=\"column\"").count(), 1);
    // Only the page in front has no margins of its own text.
    assert_eq!(xml.matches("<w:titlePg/>").count(), 1);
}

#[test]
fn slides_lie_on_their_side() {
    let mut report = sample::report();
    report.meta.paper = Paper::Slide;
    let xml = part(&parts(&keep(&report, Format::Docx, "slides").bytes), "word/document.xml");
    assert!(xml.contains("w:w=\"14400\" w:h=\"8100\" w:orient=\"landscape\""));
}
