//! Text of strangers in every place where text can stand.

use kadans::reports::Paper;
use kadans::reports::pdf::write;

use proptest::prelude::*;

use super::everywhere::{everywhere, everywhere_on};
use super::write_and_keep;

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
