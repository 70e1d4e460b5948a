//! Runs and paragraphs.

use crate::charts::{Ink, escaped};
use crate::reports::markup::{Colours, hex, lines};
use crate::reports::report::{Align, Run, Status, Tone};

/// The font in which Word has the shapes of a status.
const SHAPES: &str = "Segoe UI Symbol";

/// How letters differ from those of their style.
#[derive(Debug, Clone, Copy, Default)]
pub struct Letters {
    /// Bold letters.
    pub strong: bool,
    /// Italic letters.
    pub emphasis: bool,
    /// Signs of the font of shapes.
    pub shape: bool,
    /// Colour.
    pub ink: Option<Ink>,
    /// Height in half points.
    pub size: Option<u32>,
}

impl Letters {
    /// Their properties, in the order of the schema.
    fn properties(self) -> String {
        let mut out = String::new();
        if self.shape {
            out = format!(
                "<w:rFonts w:ascii=\"{SHAPES}\" w:hAnsi=\"{SHAPES}\" w:eastAsia=\"{SHAPES}\" w:cs=\"{SHAPES}\"/>"
            );
        }
        if self.strong {
            out.push_str("<w:b/><w:bCs/>");
        }
        if self.emphasis {
            out.push_str("<w:i/><w:iCs/>");
        }
        if let Some(ink) = self.ink {
            out.push_str(&format!("<w:color w:val=\"{}\"/>", hex(ink)));
        }
        if let Some(size) = self.size {
            out.push_str(&format!("<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>"));
        }
        if out.is_empty() { out } else { format!("<w:rPr>{out}</w:rPr>") }
    }
}

/// A stretch of text.
pub fn stretch(text: &str, letters: Letters) -> String {
    let properties = letters.properties();
    let mut out = format!("<w:r>{properties}");
    for (index, line) in lines(text).enumerate() {
        if index > 0 {
            out.push_str("<w:br/>");
        }
        // Word shows a soft hyphen only where it has an element of its own.
        for (index, piece) in line.split('\u{ad}').enumerate() {
            if index > 0 {
                out.push_str("<w:softHyphen/>");
            }
            let piece = escaped(&piece.replace('\t', " "));
            out.push_str(&format!("<w:t xml:space=\"preserve\">{piece}</w:t>"));
        }
    }
    out.push_str("</w:r>");
    out
}

/// Text in one manner after the other.
pub fn runs(runs: &[Run], colours: &Colours, ground: Ink, base: Letters) -> String {
    let one = |run: &Run| {
        let ink = run.tone.map(|tone| colours.tone(tone, ground));
        let strong = base.strong || run.strong;
        stretch(&run.text, Letters { strong, emphasis: run.emphasis, ink: ink.or(base.ink), ..base })
    };
    runs.iter().map(one).collect()
}

/// A verdict: shape and word; the shape stays with the first word.
pub fn status(status: &Status, colours: &Colours, base: Letters) -> String {
    let ink = Some(colours.tone(status.tone, Colours::PAPER));
    let letters = Letters { strong: true, ink, ..base };
    let shape = stretch(shape(status.tone), Letters { shape: true, strong: false, ..letters });
    shape + &stretch(&format!("\u{a0}{}", status.word), letters)
}

/// The shape of a tone.
pub const fn shape(tone: Tone) -> &'static str {
    match tone {
        Tone::Good => "▲",
        Tone::Attention => "◆",
        Tone::Bad => "■",
        Tone::Unknown => "○",
        Tone::Informative => "ⓘ",
        Tone::Neutral => "●",
    }
}

/// A text that Word computes, with what it shows until then.
pub fn field(instruction: &str, shown: &str) -> String {
    format!(
        "{}{}{}",
        field_start(instruction),
        stretch(shown, Letters::default()),
        "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    )
}

/// The start of a field; what it shows and its end follow.
pub fn field_start(instruction: &str) -> String {
    format!(
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>\
         <w:r><w:instrText xml:space=\"preserve\"> {instruction} </w:instrText></w:r>\
         <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
    )
}

/// How a paragraph differs from its style.
#[derive(Debug, Clone, Default)]
pub struct Paragraph {
    /// Style by its id.
    pub style: &'static str,
    /// Stays on the page of the next paragraph.
    pub keeps_next: bool,
    /// Begins a page.
    pub opens_page: bool,
    /// A frame around it, and where it stands.
    pub frame: String,
    /// Space above in twips.
    pub above: Option<u32>,
    /// Side to which it is set.
    pub align: Align,
    /// Properties of the section that ends with it.
    pub section: String,
}

impl Paragraph {
    /// A paragraph as its style says.
    pub fn of(style: &'static str) -> Self {
        Self { style, ..Self::default() }
    }

    /// The paragraph with its runs; properties in the order of the schema.
    pub fn with(&self, content: &str) -> String {
        let mut properties = format!("<w:pStyle w:val=\"{}\"/>", self.style);
        if self.keeps_next {
            properties.push_str("<w:keepNext/>");
        }
        if self.opens_page {
            properties.push_str("<w:pageBreakBefore/>");
        }
        properties.push_str(&self.frame);
        if let Some(above) = self.above {
            properties.push_str(&format!("<w:spacing w:before=\"{above}\"/>"));
        }
        match self.align {
            Align::Left => {}
            Align::Right => properties.push_str("<w:jc w:val=\"right\"/>"),
            Align::Centre => properties.push_str("<w:jc w:val=\"center\"/>"),
        }
        properties.push_str(&self.section);
        format!("<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>")
    }
}
