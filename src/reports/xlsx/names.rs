//! Names that a workbook accepts, each of them once.

use std::collections::HashSet;

use super::text::{self, SHEET, SHORT};

/// Characters that no name of a sheet holds.
const FORBIDDEN: [char; 7] = ['*', '?', ':', '[', ']', '\\', '/'];
/// The name that Excel keeps for itself.
const RESERVED: &str = "history";
/// Letters of the name of a table.
const TABLE: usize = 60;

/// Names that were given.
#[derive(Debug, Default)]
pub(super) struct Names {
    sheets: HashSet<String>,
    tables: HashSet<String>,
}

impl Names {
    /// The name of a sheet after a heading.
    pub(super) fn sheet(&mut self, heading: &str) -> String {
        let spaced: String =
            heading.chars().map(|letter| if FORBIDDEN.contains(&letter) { ' ' } else { letter }).collect();
        let words: Vec<&str> = spaced.split_whitespace().collect();
        let plain = literal(&text::line(&words.join(" "), usize::MAX));
        let plain = plain.trim_matches(['\'', ' ']);
        let base = if plain.is_empty() || plain.to_lowercase() == RESERVED {
            format!("_{plain}")
        } else {
            plain.to_owned()
        };
        unique(&mut self.sheets, |number| {
            let end = if number > 1 { format!(" ({number})") } else { String::new() };
            format!("{}{end}", shortened(&base, SHEET - end.len()))
        })
    }

    /// The name of a table: letters, digits and underscores, as formulas need it.
    pub(super) fn table(&mut self, name: &str) -> String {
        let is_kept = |letter: char| letter.is_ascii_digit() || letter.is_alphabetic() && letter < '\u{2000}';
        let words = name.split(|letter| !is_kept(letter)).filter(|word| !word.is_empty());
        let joined: String = words.collect::<Vec<_>>().join("_").chars().take(TABLE).collect();
        // A1, R1C1, R and the like are cells, and no name begins with a digit.
        let is_name = joined.starts_with(char::is_alphabetic) && joined.contains('_');
        let base = if is_name { joined } else { format!("_{joined}") };
        unique(&mut self.tables, |number| if number > 1 { format!("{base}_{number}") } else { base.clone() })
    }
}

/// Names of the columns of a table: none is empty, none comes twice.
pub(super) fn columns<'a>(headers: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut given = HashSet::new();
    let named = headers.into_iter().map(|header| {
        let plain = literal(&text::line(header.trim(), SHORT - 16));
        unique(&mut given, |number| match (plain.is_empty(), number) {
            // A header that is blank on paper stays so, and is a name all the same.
            (true, _) => "\u{a0}".repeat(number),
            (false, 1) => plain.clone(),
            (false, _) => format!("{plain} ({number})"),
        })
    });
    named.collect()
}

/// The first of the names that was not given; names do not differ by capitals.
fn unique(given: &mut HashSet<String>, name: impl Fn(usize) -> String) -> String {
    let mut number = 1;
    loop {
        let name = name(number);
        if given.insert(name.to_lowercase()) {
            return name;
        }
        number += 1;
    }
}

/// A name in which nothing is read as the code of a character, such as `_x0041_`.
fn literal(name: &str) -> String {
    let is_code = |at: usize| {
        let code = name.get(at + 2..at + 7).and_then(|code| code.strip_suffix('_'));
        code.is_some_and(|code| code.chars().all(|letter| letter.is_ascii_hexdigit()))
    };
    let mut whole = String::with_capacity(name.len());
    for (at, letter) in name.char_indices() {
        whole.push(letter);
        if name[at..].starts_with("_x") && is_code(at) {
            whole.push('\u{200b}');
        }
    }
    whole
}

/// A text of at most so many UTF-16 units, cut between words where that leaves enough.
fn shortened(text: &str, most: usize) -> String {
    let short = text::cut(text.to_owned(), most);
    let Some(kept) = short.strip_suffix('…').filter(|_| short != text) else {
        return short.trim_end_matches('\'').to_owned();
    };
    let is_between = text[kept.len()..].starts_with(' ');
    let word = kept.rfind(' ').filter(|at| !is_between && *at > kept.len() / 2);
    let kept = word.map_or(kept, |at| &kept[..at]);
    format!("{}…", kept.trim_end_matches([' ', ',', ';', '·', '–', '-', '\'']))
}
