//! Tables of plain text: columns as wide as what stands in them. No colours and no lines, so that `cut` and `grep` work.

/// The side on which a cell stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// For words.
    Left,
    /// For numbers.
    Right,
}

/// Spaces between two columns.
const GAP: usize = 2;

/// Sets rows under a header, each column as wide as its widest cell.
pub(super) fn set<const N: usize>(header: [(String, Side); N], rows: &[[String; N]]) -> String {
    let sides = header.each_ref().map(|(_, side)| *side);
    let header = header.map(|(text, _)| text);
    let lines: Vec<[String; N]> =
        std::iter::once(&header).chain(rows).map(|row| row.each_ref().map(|cell| one_line(cell))).collect();
    let mut widths = [0; N];
    for line in &lines {
        for (width, cell) in widths.iter_mut().zip(line) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let mut text = String::new();
    for line in &lines {
        let mut set = String::new();
        for ((cell, width), side) in line.iter().zip(widths).zip(sides) {
            if !set.is_empty() {
                set.push_str(&" ".repeat(GAP));
            }
            match side {
                Side::Left => set.push_str(&format!("{cell:<width$}")),
                Side::Right => set.push_str(&format!("{cell:>width$}")),
            }
        }
        text.push_str(set.trim_end());
        text.push('\n');
    }
    text
}

/// A text without line feeds and without codes that a terminal would obey: a plan comes from strangers.
pub(super) fn one_line(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

/// A text cut to a width, with an ellipsis where it was longer.
pub(super) fn cut(text: &str, width: usize) -> String {
    if text.chars().count() <= width {
        return text.to_owned();
    }
    let kept: String = text.chars().take(width.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_under_each_other_and_no_line_ends_in_spaces() {
        let header = [("Naam".to_owned(), Side::Left), ("Cijfer".to_owned(), Side::Right)];
        let rows = [["é".to_owned(), "7".to_owned()], ["inbraken".to_owned(), String::new()]];
        assert_eq!(set(header, &rows), "Naam      Cijfer\né              7\ninbraken\n");
    }

    #[test]
    fn what_a_terminal_would_obey_is_left_out() {
        assert_eq!(one_line("a\u{1b}[31m\nb\u{9b}c"), "a [31m b c");
    }

    #[test]
    fn a_long_name_is_cut_between_letters() {
        assert_eq!(cut("ééééé", 5), "ééééé");
        assert_eq!(cut("ééé ééé", 5), "ééé…");
        assert_eq!(cut("x", 0), "…");
    }
}
