//! A report as one page for a site: no script, no font, no picture and no style from elsewhere.
//!
//! It carries a policy that forbids all of these, so that text of strangers can do nothing even if it could be
//! taken for markup.

mod blocks;
mod figure;
mod front;
mod table;
mod text;

use self::blocks::Page;
use super::markup::{Colours, FormatWords, hex, is_blank, line_of, or_dash};
use super::report::{Meta, Paper, Report, Tone};
use crate::charts::{Ink, escaped};

const STYLE: &str = include_str!("../../../assets/report/page.css");
/// Nothing is loaded or run; the page has its own style and pictures.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; \
                      form-action 'none'";

/// Writes a report.
pub fn write(report: &Report) -> Vec<u8> {
    let meta = &report.meta;
    let words = FormatWords::of(meta.language);
    let mut page = Page::new(meta);
    page.blocks(&report.blocks);
    let contents = page.contents();
    let shape = match meta.paper {
        Paper::Page => "page",
        Paper::Slide => "slides",
    };
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n{head}<body class=\"{shape}\">\n\
         <a class=\"skip\" href=\"#content\">{skip}</a>\n{front}<div class=\"middle\">\n{contents}\
         <main id=\"content\" tabindex=\"-1\">\n{body}</main>\n</div>\n{foot}</body>\n</html>\n",
        language = meta.language.tag(),
        head = head(meta),
        skip = words.skip,
        front = front::front(meta),
        body = page.finish(),
        foot = foot(meta),
    )
    .into_bytes()
}

fn head(meta: &Meta) -> String {
    let property = |name: &str, text: &str| {
        if is_blank(text) {
            return String::new();
        }
        format!("<meta name=\"{name}\" content=\"{}\">\n", escaped(&line_of(text, 5_000)))
    };
    format!(
        "<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n{}{}{}<meta name=\"dcterms.modified\" content=\"{}\">\n\
         <style>\n{}{STYLE}</style>\n</head>\n",
        escaped(&line_of(or_dash(&meta.title), 400)),
        property("description", &meta.description),
        property("author", &meta.author),
        property("keywords", &meta.keywords.join(", ")),
        meta.made_on,
        colours(meta),
    )
}

/// The colours of the zone, and those of the tones on paper and in a box.
fn colours(meta: &Meta) -> String {
    let colours = Colours::of(&meta.style);
    let tones = |ground: Ink| {
        let one = |(name, tone)| format!("--{name}:#{};", hex(colours.tone(tone, ground)));
        TONES.map(one).concat()
    };
    format!(
        ":root{{--ink:#{};--muted:#{};--heading:#{};--tint:#{};--line:#{};{}}}\n.callout{{{}}}\n",
        hex(colours.ink),
        hex(colours.muted),
        hex(colours.heading),
        hex(colours.tint),
        hex(colours.line),
        tones(Colours::PAPER),
        tones(colours.tint),
    )
}

/// The names of tones in the style.
const TONES: [(&str, Tone); 6] = [
    ("good", Tone::Good),
    ("attention", Tone::Attention),
    ("bad", Tone::Bad),
    ("unknown", Tone::Unknown),
    ("informative", Tone::Informative),
    ("neutral", Tone::Neutral),
];

/// The name of a tone in the style.
fn tone_name(tone: Tone) -> &'static str {
    TONES.iter().find(|(_, one)| *one == tone).map_or("neutral", |(name, _)| name)
}

/// What stands in the margins of pages, below all.
fn foot(meta: &Meta) -> String {
    let mut seen: Vec<&str> = Vec::new();
    for text in [meta.header_left.as_str(), &meta.header_right, &meta.footer_left] {
        if !is_blank(text) && !seen.contains(&text) {
            seen.push(text);
        }
    }
    let lines: String = seen.iter().map(|text| format!("<p>{}</p>\n", text::words(text))).collect();
    if lines.is_empty() { lines } else { format!("<footer>\n{lines}</footer>\n") }
}
