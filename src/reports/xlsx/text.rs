//! Text of strangers as a workbook can hold it: nothing runs, nothing is too long, nothing breaks the file.

/// Most UTF-16 units in a cell.
pub(super) const CELL: usize = 32_767;
/// Most UTF-16 units in an alternative text, a name of a column and a property.
pub(super) const SHORT: usize = 255;
/// Most UTF-16 units in the name of a sheet.
pub(super) const SHEET: usize = 31;

/// A text of a cell: its lines stay, what XML cannot hold goes.
pub(super) fn lines(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    cut(text.chars().filter(|letter| *letter == '\n' || *letter == '\t' || is_kept(*letter)).collect(), CELL)
}

/// A text on one line of at most so many UTF-16 units.
pub(super) fn line(text: &str, most: usize) -> String {
    let spaced =
        text.chars().map(|letter| if letter.is_whitespace() && letter.is_control() { ' ' } else { letter });
    cut(spaced.filter(|letter| is_kept(*letter)).collect(), most)
}

/// Cuts a text to so many UTF-16 units, and says so by an ellipsis.
pub(super) fn cut(text: String, most: usize) -> String {
    if text.encode_utf16().count() <= most {
        return text;
    }
    let mut left = most.saturating_sub(1);
    let fits = |letter: &char| {
        let fits = letter.len_utf16() <= left;
        left = left.saturating_sub(letter.len_utf16());
        fits
    };
    let mut short: String = text.chars().take_while(fits).collect();
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}

fn is_kept(letter: char) -> bool {
    !letter.is_control() && !matches!(letter, '\u{fffe}' | '\u{ffff}')
}
