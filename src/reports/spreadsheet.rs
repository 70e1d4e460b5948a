//! What a workbook and a CSV both ask of a cell: numbers as they are printed, and text that never becomes a formula.

use super::report::{Align, Block, Column, Number, Report, Run};
use crate::words::{Language, Words};

/// Most decimals that a workbook can tell.
const MOST_DECIMALS: u8 = 15;

/// Decimals that are printed.
pub(super) fn decimals(number: &Number) -> u8 {
    number.decimals.min(MOST_DECIMALS)
}

/// The number rounded as it is printed, so that a cell never says more than the report; none when it is endless.
pub(super) fn printed(number: &Number) -> Option<f64> {
    rounded(number.value, decimals(number))
}

/// A number rounded as text rounds it; none when it is endless.
pub(super) fn rounded(value: f64, decimals: u8) -> Option<f64> {
    let text = format!("{value:.*}", usize::from(decimals));
    // Adding nothing takes the sign from a zero.
    text.parse().ok().filter(|value: &f64| value.is_finite()).map(|value| value + 0.0)
}

/// What stands behind the digits of a number, with the space before it: ` %`.
pub(super) fn suffix(number: &Number) -> &str {
    let is_rest = |letter: char| !is_of_number(letter);
    let (figure, _) = number.text.split_at(number.text.find(is_rest).unwrap_or(number.text.len()));
    let figure = figure.trim_end();
    let has_digit = figure.chars().any(|letter| letter.is_ascii_digit());
    if has_digit { &number.text[figure.len()..] } else { "" }
}

/// The unit of a number, when it shows one: what is only a sign, such as a star, is none.
pub(super) fn unit(number: &Number) -> &str {
    let unit = suffix(number).trim();
    let is_unit =
        unit.contains(|letter: char| letter.is_alphabetic() || matches!(letter, '%' | '‰' | '€' | '$' | '°'));
    if is_unit { unit } else { "" }
}

/// Whether a text is nothing but a number as people write it.
pub(super) fn is_bare_number(text: &str) -> bool {
    text.chars().any(|letter| letter.is_ascii_digit()) && text.chars().all(is_of_number)
}

fn is_of_number(letter: char) -> bool {
    letter.is_ascii_digit() || matches!(letter, '+' | '-' | '−' | '.' | ',' | ' ' | '\u{a0}' | '\u{202f}')
}

/// Whether a spreadsheet that reads a text anew would run it.
pub(super) fn looks_like_formula(text: &str) -> bool {
    let signs = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    text.starts_with(signs) || text.trim_start().starts_with(signs)
}

/// The column that names the rows: the first strong one that is set left, else the first one.
pub(super) fn naming(columns: &[Column]) -> usize {
    let names = |column: &Column| column.strong && column.align == Align::Left;
    columns.iter().position(names).unwrap_or_default()
}

/// The words of the language of a report.
pub(super) fn words(report: &Report) -> Words {
    let tag = report.meta.language.tag();
    let code = tag.split('-').next().unwrap_or(tag);
    Words::new(Language::from_code(code).unwrap_or_default())
}

/// Blocks one after the other: what is kept together or stands side by side is read so.
pub(super) fn flat(blocks: &[Block]) -> Vec<&Block> {
    let mut all = Vec::new();
    for block in blocks {
        match block {
            Block::KeepTogether(blocks) => all.extend(flat(blocks)),
            Block::Beside(left, right) => {
                all.extend(flat(left));
                all.extend(flat(right));
            }
            Block::PageBreak => {}
            block => all.push(block),
        }
    }
    all
}

/// What runs say together.
pub(super) fn said(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}
