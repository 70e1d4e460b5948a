//! What the writer of pages promises: one page that everybody can read and in which nothing runs.

use kadans::reports::{Block, Column, Format, Meta, Paper, Report, ReportLanguage, Table, write};
use roxmltree::{Document, Node, ParsingOptions};

use super::everywhere::{TRICKY, everywhere};
use super::{keep, sample};

fn written(report: &Report) -> String {
    String::from_utf8(write(report, Format::Html).unwrap().bytes).unwrap()
}

/// The page as XML: elements without an end get one.
fn as_xml(page: &str) -> String {
    let mut out = String::new();
    for (index, piece) in page.split('<').enumerate() {
        if index > 0 {
            out.push('<');
        }
        let name: String = piece.chars().take_while(char::is_ascii_alphanumeric).collect();
        if ["meta", "br", "wbr", "img"].contains(&name.as_str()) {
            let end = piece.find('>').unwrap();
            out.push_str(&piece[..end]);
            out.push('/');
            out.push_str(&piece[end..]);
        } else {
            out.push_str(piece);
        }
    }
    out.replacen("<!DOCTYPE html>", "", 1)
}

/// Looks at the page as a tree.
fn look<T>(page: &str, at: impl FnOnce(Node<'_, '_>) -> T) -> T {
    let xml = as_xml(page);
    let document = Document::parse_with_options(&xml, ParsingOptions::default());
    at(document.unwrap_or_else(|problem| panic!("{problem}")).root())
}

fn named<'a>(node: Node<'a, 'a>, name: &'static str) -> impl Iterator<Item = Node<'a, 'a>> {
    node.descendants().filter(move |node| node.tag_name().name() == name)
}

fn text(node: Node<'_, '_>) -> String {
    node.descendants().filter(Node::is_text).filter_map(|node| node.text()).collect()
}

#[test]
fn the_page_says_its_language_its_title_and_what_it_may_load() {
    let page = keep(&sample::report(), Format::Html, "sample").bytes;
    let page = String::from_utf8(page).unwrap();
    for text in [
        "<!DOCTYPE html>\n<html lang=\"nl-BE\">",
        "<title>Stand van zaken van het zonaal veiligheidsplan 2020–2025</title>",
        "<meta name=\"description\" content=\"Voortgang van acht prioriteiten\">",
        "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:;",
        "<a class=\"skip\" href=\"#content\">Naar de inhoud</a>",
        "<main id=\"content\"",
    ] {
        assert!(page.contains(text), "{text}");
    }
}

#[test]
fn nothing_runs_and_nothing_comes_from_elsewhere() {
    for typed in TRICKY {
        let page = written(&everywhere(typed));
        look(&page, |root| {
            for node in root.descendants().filter(Node::is_element) {
                let name = node.tag_name().name();
                assert!(
                    !["script", "iframe", "object", "embed", "link", "base", "form"].contains(&name),
                    "{name}"
                );
                for attribute in node.attributes() {
                    let (name, value) = (attribute.name(), attribute.value());
                    assert!(!name.starts_with("on"), "{name}");
                    if ["href", "src"].contains(&name) {
                        assert!(value.starts_with('#') || value.starts_with("data:image/"), "{value}");
                    }
                }
            }
        });
        assert!(!page.contains("<script") && !page.contains("url(") && !page.contains("@import"));
    }
}

#[test]
fn levels_of_headings_begin_with_the_title_and_never_skip() {
    for report in [sample::report(), everywhere("Kop")] {
        look(&written(&report), |root| {
            let level = |node: Node<'_, '_>| match node.tag_name().name().as_bytes() {
                [b'h', level @ b'1'..=b'6'] => Some(level - b'0'),
                _ => None,
            };
            let levels: Vec<u8> = root.descendants().filter_map(level).collect();
            assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
            assert_eq!(levels[0], 1);
            assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
        });
    }
}

#[test]
fn every_table_has_a_name_and_header_cells() {
    look(&written(&everywhere("Cijfers")), |root| {
        let mut names = Vec::new();
        for table in named(root, "table") {
            assert!(!text(named(table, "caption").next().unwrap()).trim().is_empty());
            let headers: Vec<_> = named(table, "th").collect();
            assert!(headers.iter().any(|header| header.attribute("scope") == Some("col")));
            assert!(headers.iter().any(|header| header.attribute("scope") == Some("row")));
            assert!(headers.iter().all(|header| !text(*header).trim().is_empty()));
            let region = table.parent().unwrap();
            assert_eq!((region.attribute("role"), region.attribute("tabindex")), (Some("region"), Some("0")));
            names.push(region.attribute("aria-label").unwrap().to_owned());
        }
        assert_eq!(names, ["Cijfers", "Cijfers (2)", "Cijfers (3)"]);
    });
}

#[test]
fn a_column_without_a_header_has_no_header_cell() {
    let mut report = Report::new(sample::meta());
    let mut table = Table::new("Acties", [Column::left(""), Column::left("Actie")]);
    table.push(["1", "Een"].map(Into::into));
    report.push(table);
    look(&written(&report), |root| assert_eq!(named(root, "th").count(), 1));
}

#[test]
fn every_picture_has_a_name_or_is_passed_over() {
    look(&written(&everywhere("Dalende lijn")), |root| {
        for picture in named(root, "svg") {
            let is_passed_over = picture.attribute("aria-hidden") == Some("true");
            let is_named = picture.attribute("role") == Some("img")
                && picture.attribute("aria-label") == Some("Dalende lijn");
            assert!(is_named || is_passed_over);
        }
        assert!(named(root, "img").all(|picture| picture.attribute("alt") == Some("Dalende lijn")));
    });
}

#[test]
fn every_id_is_given_once_and_every_link_leads_somewhere() {
    look(&written(&everywhere("Kop")), |root| {
        let mut ids: Vec<_> = root.descendants().filter_map(|node| node.attribute("id")).collect();
        for link in named(root, "a") {
            let target = link.attribute("href").unwrap().trim_start_matches('#');
            assert!(ids.contains(&target), "{target}");
        }
        assert!(named(root, "nav").count() == 1);
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all);
    });
}

#[test]
fn text_of_strangers_stays_as_it_was_typed() {
    for typed in TRICKY {
        look(&written(&everywhere(typed)), |root| {
            for name in ["title", "h1", "h2", "p", "li", "td", "th", "caption", "figcaption", "dt", "dd"] {
                let said = named(root, name).any(|node| text(node).contains(typed));
                assert!(said, "{name}: {typed:?}");
            }
        });
    }
}

#[test]
fn text_without_end_is_broken_without_a_letter_more() {
    let typed = "W".repeat(10_000);
    let page = String::from_utf8(keep(&everywhere(&typed), Format::Html, "endless letters").bytes).unwrap();
    look(&page, |root| assert!(named(root, "td").any(|cell| text(cell) == typed)));
    look(&page, |root| {
        let longest = |node: Node<'_, '_>| node.text().map_or(0, |text| text.chars().count());
        let main = named(root, "main").next().unwrap();
        assert!(main.descendants().filter(Node::is_text).map(longest).max() < Some(200));
    });
}

#[test]
fn text_that_is_not_seen_is_written() {
    for text in ["", " ", "\n", "\u{0}", "\u{200b}", "\u{202e}"] {
        look(&written(&everywhere(text)), |_| ());
    }
}

#[test]
fn every_language_has_its_tag_and_its_words() {
    for (language, tag, figure) in [
        (ReportLanguage::Dutch, "nl-BE", "Figuur"),
        (ReportLanguage::French, "fr-BE", "Figure"),
        (ReportLanguage::German, "de-BE", "Abbildung"),
        (ReportLanguage::English, "en-GB", "Figure"),
    ] {
        let mut report = sample::report();
        report.meta.language = language;
        let page = written(&report);
        assert!(page.contains(&format!("<html lang=\"{tag}\">")));
        assert!(page.contains(&format!("<figcaption>{figure}\u{a0}1. Inbraken")));
    }
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    assert_eq!(
        keep(&everywhere("Één"), Format::Html, "every block").bytes,
        written(&everywhere("Één")).as_bytes()
    );
}

#[test]
fn a_report_without_blocks_is_a_page_with_a_title() {
    let meta = Meta {
        paper: Paper::Slide,
        ..Meta::new(ReportLanguage::English, "Title", "Zone", sample::meta().made_on)
    };
    let mut report = Report::new(meta);
    report.push(Block::PageBreak);
    look(&written(&report), |root| {
        assert_eq!(text(named(root, "h1").next().unwrap()), "Title");
        assert_eq!(named(root, "nav").count(), 0);
    });
}
