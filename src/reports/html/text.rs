//! Text in a page: markup escaped, lines kept, and long words given places to break.

use super::tone_name;
use crate::charts::escaped;
use crate::reports::markup::lines;
use crate::reports::report::{Run, Status, Tone};

/// Letters of a word that stays whole.
const LONGEST_WORD: usize = 30;
/// Letters of a verdict that stays on one line.
const SHORT: usize = 20;
/// Letters between two places to break in a longer word.
const PIECE: usize = 10;

/// Text as it is typed.
pub fn words(text: &str) -> String {
    lines(text).map(broken).collect::<Vec<_>>().join("<br>\n")
}

/// A line in which a long word can be broken, where that is not seen and not copied.
fn broken(line: &str) -> String {
    let breaks = |word: &str| word.chars().count() > LONGEST_WORD;
    if !line.split(' ').any(breaks) {
        return escaped(line);
    }
    let one = |word: &str| {
        if !breaks(word) {
            return escaped(word);
        }
        let letters: Vec<char> = word.chars().collect();
        let piece = |piece: &[char]| escaped(&piece.iter().collect::<String>());
        letters.chunks(PIECE).map(piece).collect::<Vec<_>>().join("<wbr>")
    };
    line.split(' ').map(one).collect::<Vec<_>>().join(" ")
}

/// Text in one manner after the other.
pub fn runs(runs: &[Run]) -> String {
    runs.iter().map(run).collect()
}

fn run(run: &Run) -> String {
    let mut out = words(&run.text);
    if run.emphasis {
        out = format!("<em>{out}</em>");
    }
    if run.strong {
        out = format!("<strong>{out}</strong>");
    }
    match run.tone {
        None => out,
        Some(tone) => format!("<span class=\"{}\">{out}</span>", tone_name(tone)),
    }
}

/// A verdict: shape and word; the shape stays with the first word.
pub fn status(status: &Status) -> String {
    let name = tone_name(status.tone);
    let shape = shape(status.tone);
    let word = &status.word;
    let end = if word.chars().count() <= SHORT { word.len() } else { word.find(' ').unwrap_or(word.len()) };
    let (first, rest) = (words(&word[..end]), words(&word[end..]));
    format!(
        "<span class=\"status {name}\"><span class=\"first\"><svg class=\"shape\" viewBox=\"0 0 16 16\" \
         aria-hidden=\"true\" focusable=\"false\">{shape}</svg>{first}</span>{rest}</span>"
    )
}

/// The shape of a tone, in the colour of its word.
const fn shape(tone: Tone) -> &'static str {
    match tone {
        Tone::Good => "<path d=\"M8 1 15.5 15H.5z\"/>",
        Tone::Attention => "<path d=\"M8 0l8 8-8 8-8-8z\"/>",
        Tone::Bad => "<path d=\"M1.5 1.5h13v13h-13z\"/>",
        Tone::Unknown => {
            "<circle cx=\"8\" cy=\"8\" r=\"6\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.4\"/>"
        }
        Tone::Informative => {
            "<path fill-rule=\"evenodd\" d=\"M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0zM7 3v2h2V3zM7 6.5V13h2V6.5z\"/>"
        }
        Tone::Neutral => "<circle cx=\"8\" cy=\"8\" r=\"6\"/>",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_word_can_be_broken_and_an_entity_stays_whole() {
        assert_eq!(words("verkeersveiligheidsbeleid"), "verkeersveiligheidsbeleid");
        let broken = words(&"&".repeat(40));
        assert_eq!(broken.split("<wbr>").collect::<Vec<_>>(), vec!["&amp;".repeat(10); 4]);
    }

    #[test]
    fn text_that_looks_like_markup_is_only_text() {
        let run = Run::strong("<b>\"x\"\n\u{202e}y");
        assert_eq!(runs(&[run]), "<strong>&lt;b&gt;&quot;x&quot;<br>\ny</strong>");
    }
}
