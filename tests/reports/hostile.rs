//! Text of strangers in every place where text can stand.

use kadans::charts::{Across, Down, Ink, Mark};
use kadans::reports::pdf::write;
use kadans::reports::{
    Block, Cell, Column, CoverPage, Fact, Figure, LegendEntry, LegendShape, Logo, Meta, Paper, Report, Run,
    Status, Style, Table, Tone,
};

use proptest::prelude::*;

use super::{sample, write_and_keep};

/// A report that says the text wherever something can be said, on pages or on slides.
fn everywhere_on(paper: Paper, text: &str) -> Report {
    let style = sample::style();
    let logo = style.logo.map(|logo| Logo { alternative: text.into(), ..logo });
    let meta = Meta {
        paper,
        style: Style { logo, ..style },
        cover: Some(CoverPage { lines: vec![text.into(), text.into()], text: text.into() }),
        kicker: text.into(),
        title: text.into(),
        subtitle: text.into(),
        author: text.into(),
        description: text.into(),
        keywords: vec![text.into()],
        header_left: text.into(),
        header_right: text.into(),
        footer_left: text.into(),
        contents: true,
        ..sample::meta()
    };
    // A status needs a word, a table a name and a figure an alternative: their absence is refused by name.
    let said = if text.trim().is_empty() { "x" } else { text };
    let mut report = Report::new(meta);
    for level in [1, 2, 3, 1, 2, 3] {
        report.push(Block::heading_with(level, text, Status::new(Tone::Bad, said)));
    }
    report.push(Block::plain(text));
    report.push(Block::callout([
        Run::strong(text),
        Run::emphasis(text),
        Run { emphasis: true, ..Run::strong(text) },
    ]));
    report.push(Block::list([text, text]));
    report.push(Block::note(text));
    let mut table = Table::new(
        said,
        [
            Column::left(said).strong(),
            Column::right(text),
            Column::centre(text).share(1.0),
            Column::left(text),
        ],
    )
    .captioned(text)
    .noted(text);
    table.push([text.into(), text.into(), Status::new(Tone::Informative, said).into(), Cell::Empty]);
    let day = report.meta.made_on;
    table.push([
        Cell::number(f64::NAN, 9, text),
        Cell::number(1e12, 0, text),
        Cell::day(day, text),
        text.into(),
    ]);
    report.push(table);
    let fact = Fact { name: text.into(), text: vec![Run::strong(text), text.into()] };
    report.push(Block::Facts(vec![fact.clone(), Fact::plain("", text), fact.clone()]));
    report.push(Block::Signatures(vec![text.into(), text.into(), text.into()]));
    report.push(Block::PageBreak);
    report.push(Block::Beside(
        vec![Block::heading(3, text), Block::plain(text), Block::Facts(vec![fact])],
        vec![Block::list([text]), Block::note(text), Block::Signatures(vec![text.into()])],
    ));
    let mut figure = Figure { caption: text.into(), alternative: said.into(), ..sample::figure() };
    figure.legend = vec![LegendEntry::new(LegendShape::Ring, Ink::hex(0), text)];
    let (across, down) = (Across::Right, Down::Top);
    figure.drawing.marks.push(Mark::Text {
        at: [600.0, 20.0],
        text: text.into(),
        size: 11.0,
        ink: Ink::hex(0),
        across,
        down,
        bold: true,
    });
    report.push(Block::Beside(vec![figure.clone().into()], Vec::new()));
    report.push(figure);
    report
}

fn everywhere(text: &str) -> Report {
    everywhere_on(Paper::Page, text)
}

/// Counts what was replaced on a page.
fn replaced(text: &str) -> usize {
    write(&everywhere(text)).unwrap_or_else(|problem| panic!("{text:?}: {problem}")).replaced
}

#[test]
fn text_that_looks_like_code_is_only_text() {
    for text in [
        "#sys.inputs #panic(\"x\") #read(\"/etc/passwd\") #import \"@preview/cetz:0.3.4\"",
        "$x$ *bold* _emph_ `raw` @ref <label> // comment /* */ = heading\n- item\n+ item",
        "<script>alert(1)</script> & &amp; \"quotes\" 'quotes' ]] )) }} \\ \\u{1F600}",
        "=1+1",
        "-1",
        "@SUM(A1)",
        "/Type/Page",
        "endobj",
        "%PDF-1.7",
        "data.json",
        "../../etc/passwd",
        "null",
        "\"",
        "'",
        "\\",
        "#",
        "$",
        "`",
        "```",
        "[",
        "]",
        "(",
        ")",
        "{",
        "}",
        "<",
        ">",
        "~",
        "--",
        "---",
        "...",
    ] {
        assert_eq!(replaced(text), 0, "{text}");
    }
}

#[test]
fn text_of_code_is_read_back_letter_by_letter() {
    let text = "#sys.inputs $x$ *b* _e_ @r <l> // c ` ~ -- ... =1+1";
    write_and_keep(&everywhere(text), "code");
    write_and_keep(&everywhere_on(Paper::Slide, text), "code on slides");
}

#[test]
fn text_that_cannot_be_shown_is_replaced_and_counted() {
    for (text, is_replaced) in [
        ("漢字", true),
        ("مرحبا", true),
        ("😀👩‍👩‍👧", true),
        ("\u{E000}", true),
        ("\u{10FFFF}", true),
        ("\u{FFFE}", true),
    ] {
        assert_eq!(replaced(text) > 0, is_replaced, "{text:?}");
    }
    write_and_keep(&everywhere("漢字 مرحبا 😀 \u{202E}live\u{202C} e\u{301}\u{302} ☎\u{301} ≥ ▲"), "unknown");
}

#[test]
fn text_that_is_not_seen_leaves_nothing_behind() {
    for text in [
        "", " ", "\n", "\t", "\r\n\r\n", "\u{1}", "\u{0}", "\u{200B}", "\u{200F}", "\u{202E}", "\u{FE0F}",
        "\u{AD}", "\u{A0}", "\u{301}", "\u{2028}", "\u{7F}", "\u{85}", "\u{3164}", "\u{2003}",
    ] {
        replaced(text);
    }
    write_and_keep(&everywhere("\u{200F}"), "unseen");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(16) })]

    #[test]
    fn no_text_at_all_makes_writing_fail(text in any_text()) {
        let result = write(&everywhere(&text));
        prop_assert!(result.is_ok(), "{:?}: {:?}", text, result.err());
    }
}

/// Letters from all of Unicode, and often from where it is tricky.
fn any_text() -> impl Strategy<Value = String> {
    let range = |from: char, to: char| proptest::char::range(from, to);
    let letter = prop_oneof![
        any::<char>(),
        range(' ', '\u{24F}'),
        range('\u{2B0}', '\u{52F}'),
        range('\u{2000}', '\u{27BF}'),
        range('\u{590}', '\u{6FF}'),
        range('\u{1F300}', '\u{1FAFF}'),
    ];
    proptest::collection::vec(letter, 0..60).prop_map(String::from_iter)
}

#[test]
fn endless_text_is_broken() {
    for (name, text) in [
        ("letters", "W".repeat(10_000)),
        ("digits", "1".repeat(2_000)),
        ("hard spaces", "a\u{A0}".repeat(1_000)),
        ("marks", format!("a{}", "\u{301}".repeat(10_000))),
        ("unknown", "漢".repeat(2_000)),
        ("lines", "regel\n".repeat(150)),
        ("words", "woord ".repeat(1_000)),
    ] {
        write_and_keep(&everywhere(&text), &format!("endless {name}"));
    }
    for (name, text) in [("letters", "W".repeat(10_000)), ("lines", "regel\n".repeat(150))] {
        write_and_keep(&everywhere_on(Paper::Slide, &text), &format!("endless {name} on slides"));
    }
}
