//! What stands above the report: logo and title.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::text::words;
use crate::charts::escaped;
use crate::reports::markup::{is_blank, or_dash};
use crate::reports::report::{Logo, LogoFormat, Meta};

/// The head of the page.
pub fn front(meta: &Meta) -> String {
    let line = |class: &str, text: &str| {
        if is_blank(text) { String::new() } else { format!("<p class=\"{class}\">{}</p>\n", words(text)) }
    };
    let cover = meta.cover.iter().flat_map(|cover| {
        let lines = cover.lines.iter().map(|text| line("cover-line", text));
        lines.chain([line("cover-text", &cover.text)])
    });
    format!(
        "<header>\n{}{}<h1>{}</h1>\n{}{}</header>\n",
        meta.style.logo.as_ref().map_or_else(String::new, logo),
        line("kicker", &meta.kicker),
        words(or_dash(&meta.title)),
        line("subtitle", &meta.subtitle),
        cover.collect::<String>(),
    )
}

/// A logo as a picture, in which nothing of SVG can run.
fn logo(logo: &Logo) -> String {
    let kind = match logo.format {
        LogoFormat::Png => "png",
        LogoFormat::Jpeg => "jpeg",
        LogoFormat::Svg => "svg+xml",
    };
    let alternative = escaped(or_dash(&logo.alternative));
    let bytes = STANDARD.encode(&logo.bytes);
    format!("<img class=\"logo\" src=\"data:image/{kind};base64,{bytes}\" alt=\"{alternative}\">\n")
}
