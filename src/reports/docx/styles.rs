//! The styles and the bullets of the document.
//!
//! Styles that Word knows keep their English names and ids: Word shows them in the language of its user.

use super::sheet::Sheet;
use super::widths::TEXT;
use crate::reports::markup::{Colours, hex};
use crate::reports::report::Meta;

/// The font of every text.
const FONT: &str = "Calibri";
/// Where what there is to say of a fact begins, in twips.
const FACT: u32 = 2_600;

/// A style of paragraphs; its parts are in the order of the schema.
struct Style<'a> {
    id: &'a str,
    name: &'a str,
    next: &'a str,
    paragraph: String,
    letters: String,
}

/// The part that holds all styles.
pub fn styles(meta: &Meta, sheet: Sheet) -> String {
    let colours = Colours::of(&meta.style);
    let mut out = defaults(meta.language.tag(), &hex(colours.ink));
    for style in headings(&colours, meta.cover.is_some()).iter().chain(&texts(&colours, sheet)) {
        out.push_str(&style.write());
    }
    out.push_str(&table_style(&colours));
    out
}

/// The part that holds the bullets.
pub fn numbering(meta: &Meta) -> String {
    let colour = hex(Colours::of(&meta.style).heading);
    format!(
        "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"hybridMultilevel\"/>\
         <w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:pStyle w:val=\"ListBullet\"/>\
         <w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/>\
         <w:pPr><w:ind w:left=\"360\" w:hanging=\"260\"/></w:pPr>\
         <w:rPr><w:color w:val=\"{colour}\"/></w:rPr></w:lvl></w:abstractNum>\
         <w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    )
}

fn defaults(language: &str, ink: &str) -> String {
    format!(
        "<w:docDefaults><w:rPrDefault><w:rPr>\
         <w:rFonts w:ascii=\"{FONT}\" w:hAnsi=\"{FONT}\" w:eastAsia=\"{FONT}\" w:cs=\"{FONT}\"/>\
         <w:color w:val=\"{ink}\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/>\
         <w:lang w:val=\"{language}\" w:eastAsia=\"{language}\" w:bidi=\"ar-SA\"/>\
         </w:rPr></w:rPrDefault>\
         <w:pPrDefault><w:pPr><w:spacing w:after=\"110\" w:line=\"259\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault>\
         </w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>\
         </w:style>\
         <w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">\
         <w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>\
         <w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>\
         <w:uiPriority w:val=\"99\"/><w:semiHidden/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>\
         <w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"90\" w:type=\"dxa\"/>\
         <w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"90\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
    )
}

fn headings(colours: &Colours, has_front: bool) -> [Style<'static>; 9] {
    let (heading, ink, muted) = (hex(colours.heading), hex(colours.ink), hex(colours.muted));
    let title = if has_front { 56 } else { 40 };
    let level = |id, name, level, above, below, size, colour: &str| {
        let paragraph = format!(
            "<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/>\
             <w:spacing w:before=\"{above}\" w:after=\"{below}\" w:line=\"240\" w:lineRule=\"auto\"/>\
             <w:outlineLvl w:val=\"{level}\"/>"
        );
        Style::followed(id, name, paragraph, letters(true, colour, size))
    };
    let line = |before, after| {
        format!(
            "<w:keepNext/><w:spacing w:before=\"{before}\" w:after=\"{after}\" w:line=\"240\" w:lineRule=\"auto\"/>"
        )
    };
    let entry = |id, name, left: u32, above: u32| {
        let paragraph = format!(
            "<w:spacing w:before=\"{above}\" w:after=\"40\" w:line=\"240\" w:lineRule=\"auto\"/>\
             <w:ind w:left=\"{left}\"/>"
        );
        Style::followed(id, name, paragraph, if left == 0 { "<w:b/><w:bCs/>".into() } else { String::new() })
    };
    [
        Style::followed("Kicker", "Kicker", line(0, 60), letters(false, &muted, 21)),
        Style::followed("Title", "Title", line(0, 100), letters(true, &ink, title)),
        Style::followed("Subtitle", "Subtitle", line(0, 180), letters(false, &muted, 22)),
        level("Heading1", "heading 1", 0, 280, 110, 30, &heading),
        level("Heading2", "heading 2", 1, 240, 90, 25, &heading),
        level("Heading3", "heading 3", 2, 200, 80, 22, &ink),
        Style::followed("TOCHeading", "TOC Heading", line(240, 120), letters(true, &heading, 30)),
        entry("TOC1", "toc 1", 0, 80),
        entry("TOC2", "toc 2", 284, 0),
    ]
}

fn texts(colours: &Colours, sheet: Sheet) -> [Style<'static>; 15] {
    let (heading, ink, muted) = (hex(colours.heading), hex(colours.ink), hex(colours.muted));
    let (line, tint) = (hex(colours.line), hex(colours.tint));
    let room = sheet.room();
    let spaced = |before: u32, after: u32| {
        format!("<w:spacing w:before=\"{before}\" w:after=\"{after}\" w:line=\"240\" w:lineRule=\"auto\"/>")
    };
    let small = |size| letters(false, &muted, size);
    let edge = |side, width: u32, space: u32, colour: &str| {
        format!("<w:{side} w:val=\"single\" w:sz=\"{width}\" w:space=\"{space}\" w:color=\"{colour}\"/>")
    };
    let box_around = format!(
        "<w:keepLines/><w:pBdr>{}{}{}{}</w:pBdr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{tint}\"/>\
         <w:spacing w:before=\"160\" w:after=\"220\"/><w:ind w:left=\"240\" w:right=\"160\"/>",
        edge("top", 4, 6, &tint),
        edge("left", 24, 9, &heading),
        edge("bottom", 4, 6, &tint),
        edge("right", 4, 7, &tint)
    );
    let fact = format!(
        "<w:tabs><w:tab w:val=\"left\" w:pos=\"{FACT}\"/></w:tabs><w:spacing w:after=\"60\"/>\
         <w:ind w:left=\"{FACT}\" w:hanging=\"{FACT}\"/>"
    );
    let (half, second) = (room * 45 / 100, room * 55 / 100);
    let line_to_sign = format!(
        "<w:tabs><w:tab w:val=\"left\" w:leader=\"underscore\" w:pos=\"{half}\"/>\
         <w:tab w:val=\"left\" w:pos=\"{second}\"/>\
         <w:tab w:val=\"right\" w:leader=\"underscore\" w:pos=\"{room}\"/></w:tabs>{}",
        spaced(900, 40)
    );
    let signer = format!("<w:tabs><w:tab w:val=\"left\" w:pos=\"{second}\"/></w:tabs>{}", spaced(0, 160));
    let margin = format!("<w:tabs><w:tab w:val=\"right\" w:pos=\"{room}\"/></w:tabs>{}", spaced(0, 0));
    let footer = format!("<w:pBdr>{}</w:pBdr>{margin}", edge("top", 4, 6, &line));
    let bullet = "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:spacing w:after=\"60\"/>";
    let gap = "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>";
    let cell_letters = format!("<w:sz w:val=\"{TEXT}\"/><w:szCs w:val=\"{TEXT}\"/>");
    [
        Style::plain("Callout", "Callout", box_around, String::new()),
        Style::plain("ListBullet", "List Bullet", bullet.into(), String::new()),
        Style::plain("SmallPrint", "Small Print", spaced(100, 140), small(17)),
        Style::plain("Fact", "Fact", fact, String::new()),
        Style::plain("SignatureLine", "Signature Line", line_to_sign, String::new()),
        Style::plain("SignatureName", "Signature Name", signer, String::new()),
        Style::plain("TableText", "Table Text", spaced(40, 40), cell_letters),
        Style::plain("Figure", "Figure", format!("<w:keepNext/>{}", spaced(160, 60)), String::new()),
        Style::plain("Legend", "Legend", spaced(0, 60), letters(false, &ink, 17)),
        Style::followed("Caption", "caption", spaced(60, 120), small(17)),
        Style::plain("CoverLine", "Cover Line", spaced(60, 60), letters(false, &ink, 24)),
        Style::plain("CoverText", "Cover Text", spaced(0, 0), small(19)),
        Style::plain("Header", "header", margin, small(17)),
        Style::plain("Footer", "footer", footer, small(17)),
        Style::plain("Gap", "Gap", gap.into(), "<w:sz w:val=\"8\"/><w:szCs w:val=\"8\"/>".into()),
    ]
}

fn letters(strong: bool, colour: &str, size: u32) -> String {
    let strong = if strong { "<w:b/><w:bCs/>" } else { "" };
    format!("{strong}<w:color w:val=\"{colour}\"/><w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>")
}

fn table_style(colours: &Colours) -> String {
    let (ink, line, tint) = (hex(colours.ink), hex(colours.line), hex(colours.tint));
    format!(
        "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"ReportTable\"><w:name w:val=\"Report Table\"/>\
         <w:basedOn w:val=\"TableNormal\"/><w:uiPriority w:val=\"59\"/><w:qFormat/>\
         <w:tblPr><w:tblBorders>\
         <w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"{line}\"/>\
         <w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"{line}\"/></w:tblBorders></w:tblPr>\
         <w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders>\
         <w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"{ink}\"/></w:tcBorders>\
         <w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{tint}\"/></w:tcPr></w:tblStylePr>\
         <w:tblStylePr w:type=\"firstCol\"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr></w:style>"
    )
}

impl<'a> Style<'a> {
    /// A style after which comes more of the same.
    fn plain(id: &'a str, name: &'a str, paragraph: String, letters: String) -> Self {
        Self { id, name, next: id, paragraph, letters }
    }

    /// A style after which comes ordinary text.
    fn followed(id: &'a str, name: &'a str, paragraph: String, letters: String) -> Self {
        Self { next: "Normal", ..Self::plain(id, name, paragraph, letters) }
    }

    fn write(&self) -> String {
        let Self { id, name, next, paragraph, letters } = self;
        let own = if name.starts_with(char::is_lowercase) || BUILT_IN.contains(name) {
            ""
        } else {
            " w:customStyle=\"1\""
        };
        format!(
            "<w:style w:type=\"paragraph\"{own} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>\
             <w:basedOn w:val=\"Normal\"/><w:next w:val=\"{next}\"/><w:qFormat/>\
             <w:pPr>{paragraph}</w:pPr><w:rPr>{letters}</w:rPr></w:style>"
        )
    }
}

/// Styles of Word whose names have capitals.
const BUILT_IN: [&str; 4] = ["Title", "Subtitle", "TOC Heading", "List Bullet"];
