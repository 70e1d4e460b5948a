//! Text of strangers made printable: a PDF that is archived may not hold one character without a glyph.
//!
//! It changes characters only. That text never becomes markup is the work of the template.

use serde_json::Value;

use super::fonts::Fonts;

/// Longest stretch without a place to break that is left whole.
const LONGEST_WORD: usize = 30;
/// Letters between two places to break in a longer stretch.
const PIECE: usize = 10;
/// Combining marks that one letter may carry.
const MOST_MARKS: usize = 3;
/// An invisible place to break.
const BREAK: char = '\u{200B}';

/// Makes every text in the data printable and counts the characters that became `U+FFFD`.
pub fn make_printable(data: &mut Value, fonts: &Fonts) -> usize {
    match data {
        Value::String(text) => {
            let (printable, replaced) = printable(text, fonts);
            *text = printable;
            replaced
        }
        Value::Array(values) => values.iter_mut().map(|value| make_printable(value, fonts)).sum(),
        Value::Object(fields) => fields.values_mut().map(|value| make_printable(value, fonts)).sum(),
        Value::Null | Value::Bool(_) | Value::Number(_) => 0,
    }
}

/// Makes a text printable and counts its characters that became `U+FFFD`.
fn printable(text: &str, fonts: &Fonts) -> (String, usize) {
    let mut out = String::with_capacity(text.len());
    let (mut replaced, mut marks, mut base_carries) = (0, 0, false);
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\r' | '\n' | '\u{2028}' | '\u{2029}' => {
                out.push('\n');
                base_carries = false;
            }
            '\t' => {
                out.push(' ');
                base_carries = false;
            }
            _ if is_dropped(character) => {}
            _ if is_mark(character) => {
                marks += 1;
                if base_carries && marks <= MOST_MARKS {
                    out.push(character);
                }
            }
            _ => {
                let known = fonts.covers(character);
                replaced += usize::from(!known);
                out.push(if known { character } else { char::REPLACEMENT_CHARACTER });
                (marks, base_carries) = (0, fonts.text_face_covers(character));
            }
        }
    }
    (with_breaks(&out), replaced)
}

/// Characters that are not seen: controls, joiners, selectors, and what lets text lie about its order.
fn is_dropped(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{034F}' | '\u{061C}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
            | '\u{FFF9}'..='\u{FFFB}' | '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Combining marks that the text face has; other marks have no glyph and are replaced as letters are.
fn is_mark(character: char) -> bool {
    matches!(character, '\u{0300}'..='\u{036F}' | '\u{0483}'..='\u{0489}')
}

/// Gives every long stretch without a space places to break.
fn with_breaks(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut word = String::new();
    for character in text.chars() {
        if matches!(character, ' ' | '\n') {
            push_word(&mut out, &word);
            word.clear();
            out.push(character);
        } else {
            word.push(character);
        }
    }
    push_word(&mut out, &word);
    out
}

fn push_word(out: &mut String, word: &str) {
    if word.chars().filter(|character| !is_mark(*character)).count() <= LONGEST_WORD {
        out.push_str(word);
        return;
    }
    let mut letters = 0;
    for character in word.chars() {
        if !is_mark(character) {
            if letters > 0 && letters % PIECE == 0 {
                out.push(BREAK);
            }
            letters += 1;
        }
        out.push(character);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reports::pdf::fonts::bundled;

    fn print(text: &str) -> (String, usize) {
        printable(text, bundled())
    }

    #[test]
    fn ordinary_text_stays_as_it_is() {
        let text = "Één streefwaarde: 1.234,5 € – “œuvre”, Straße, ≥ 95 %, ½\nnieuwe regel";
        assert_eq!(print(text), (text.to_owned(), 0));
    }

    #[test]
    fn a_character_without_a_glyph_is_replaced_and_counted() {
        assert_eq!(print("a漢b😀c\u{E000}"), ("a\u{FFFD}b\u{FFFD}c\u{FFFD}".to_owned(), 3));
    }

    #[test]
    fn a_replacement_that_was_there_is_not_counted() {
        assert_eq!(print("\u{FFFD}"), ("\u{FFFD}".to_owned(), 0));
    }

    #[test]
    fn what_is_not_seen_is_dropped_and_not_counted() {
        assert_eq!(print("\u{202E}live\u{202C}\u{1}\u{0}\u{200D}\u{FE0F}\u{AD}").0, "live\u{AD}");
        assert_eq!(print("\u{2066}\u{200F}\u{FEFF}"), (String::new(), 0));
    }

    #[test]
    fn every_kind_of_line_end_is_one_line_feed() {
        assert_eq!(print("a\r\nb\rc\u{2028}d\te").0, "a\nb\nc\nd e");
    }

    #[test]
    fn a_mark_stands_only_on_a_letter_of_the_text_face() {
        assert_eq!(print("e\u{301}").0, "e\u{301}");
        assert_eq!(print("\u{301}a").0, "a");
        assert_eq!(print("☎\u{301}").0, "☎");
        assert_eq!(print(&format!("a{}", "\u{301}".repeat(50))).0.chars().count(), 1 + MOST_MARKS);
    }

    #[test]
    fn a_long_word_can_be_broken_and_a_word_of_dutch_stays_whole() {
        assert_eq!(print("verkeersveiligheidsbeleid").0, "verkeersveiligheidsbeleid");
        let (broken, _) = print(&"x".repeat(10_000));
        assert!(broken.split(BREAK).all(|piece| piece.chars().count() <= PIECE));
        assert_eq!(broken.replace(BREAK, "").len(), 10_000);
    }

    #[test]
    fn a_space_that_does_not_break_is_part_of_a_word() {
        assert!(print(&"a\u{A0}".repeat(100)).0.contains(BREAK));
    }
}
