//! The package: the parts of the document in one zip, always in the same order and with the same dates.

use std::io::{Cursor, Write};

use chrono::{Datelike, NaiveDate};
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::body::{Medium, Written};
use super::styles::{numbering, styles};
use super::text::{Letters, Paragraph, field, stretch};
use crate::charts::escaped;
use crate::reports::markup::{line_of, or_dash};
use crate::reports::report::Meta;

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const NAMESPACES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
     xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
     xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
/// Level at which packing costs less than making what is packed.
const FAST: i64 = 2;
/// Letters that Word shows of a property.
const PROPERTY: usize = 250;
/// Letters of a line in the margin.
const MARGIN: usize = 80;

/// The parts beside the body: id and kind of the relationship, and name of the file.
const PARTS: [(&str, &str, &str); 5] = [
    ("rIdStyles", "styles", "styles.xml"),
    ("rIdSettings", "settings", "settings.xml"),
    ("rIdNumbering", "numbering", "numbering.xml"),
    ("rIdHeader", "header", "header1.xml"),
    ("rIdFooter", "footer", "footer1.xml"),
];

/// Packs the document.
pub fn pack(meta: &Meta, body: Written) -> ZipResult<Vec<u8>> {
    let mut package = Package::new(meta.made_on);
    package.xml("[Content_Types].xml", &content_types())?;
    package.xml("_rels/.rels", &root())?;
    package.xml("docProps/core.xml", &properties(meta))?;
    let document = format!("<w:document {NAMESPACES}><w:body>{}</w:body></w:document>", body.xml);
    package.xml("word/document.xml", &document)?;
    package.xml("word/_rels/document.xml.rels", &relationships(&body.media))?;
    let styles = format!("<w:styles {NAMESPACES}>{}</w:styles>", styles(meta, body.sheet));
    package.xml("word/styles.xml", &styles)?;
    package.xml("word/settings.xml", &settings(meta))?;
    package
        .xml("word/numbering.xml", &format!("<w:numbering {NAMESPACES}>{}</w:numbering>", numbering(meta)))?;
    package.xml("word/header1.xml", &header(meta))?;
    package.xml("word/footer1.xml", &footer(meta))?;
    for medium in &body.media {
        package.medium(medium)?;
    }
    package.zip.finish().map(Cursor::into_inner)
}

struct Package {
    zip: ZipWriter<Cursor<Vec<u8>>>,
    options: SimpleFileOptions,
}

impl Package {
    fn new(made_on: NaiveDate) -> Self {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(FAST))
            .last_modified_time(moment(made_on));
        Self { zip: ZipWriter::new(Cursor::new(Vec::new())), options }
    }

    fn xml(&mut self, name: &str, xml: &str) -> ZipResult<()> {
        self.zip.start_file(name, self.options)?;
        self.zip.write_all(DECLARATION.as_bytes())?;
        Ok(self.zip.write_all(xml.as_bytes())?)
    }

    fn medium(&mut self, medium: &Medium) -> ZipResult<()> {
        // Only lines of text become smaller: dots have been packed already.
        let is_text = medium.name.ends_with(".svg");
        let method = if is_text { CompressionMethod::Deflated } else { CompressionMethod::Stored };
        let level = is_text.then_some(FAST);
        let options = self.options.compression_method(method).compression_level(level);
        self.zip.start_file(format!("word/media/{}", medium.name), options)?;
        Ok(self.zip.write_all(&medium.bytes)?)
    }
}

/// The day at midnight; the first day of all zips for a day that a zip cannot tell.
fn moment(day: NaiveDate) -> DateTime {
    let year = u16::try_from(day.year()).unwrap_or_default();
    DateTime::from_date_and_time(year, day.month() as u8, day.day() as u8, 0, 0, 0).unwrap_or_default()
}

fn content_types() -> String {
    let defaults: String = [
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("xml", "application/xml"),
        ("png", "image/png"),
        ("jpeg", "image/jpeg"),
        ("svg", "image/svg+xml"),
    ]
    .map(|(extension, kind)| format!("<Default Extension=\"{extension}\" ContentType=\"{kind}\"/>"))
    .concat();
    let part = |name: &str, kind: &str| format!("<Override PartName=\"/{name}\" ContentType=\"{kind}\"/>");
    let document = part("word/document.xml", &format!("{WORD}.document.main+xml"));
    let parts: String = PARTS
        .iter()
        .map(|(_, kind, file)| part(&format!("word/{file}"), &format!("{WORD}.{kind}+xml")))
        .collect();
    let core = part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    format!("<Types xmlns=\"{PACKAGE}/content-types\">{defaults}{document}{parts}{core}</Types>")
}

fn root() -> String {
    let document = relationship("rId1", &format!("{OFFICE}/officeDocument"), "word/document.xml");
    let core = relationship(
        "rId2",
        &format!("{PACKAGE}/relationships/metadata/core-properties"),
        "docProps/core.xml",
    );
    format!("<Relationships xmlns=\"{PACKAGE}/relationships\">{document}{core}</Relationships>")
}

fn relationships(media: &[Medium]) -> String {
    let parts = PARTS.iter().map(|(id, kind, file)| relationship(id, &format!("{OFFICE}/{kind}"), file));
    let pictures = media.iter().map(|medium| {
        relationship(&medium.id, &format!("{OFFICE}/image"), &format!("media/{}", medium.name))
    });
    let all: String = parts.chain(pictures).collect();
    format!("<Relationships xmlns=\"{PACKAGE}/relationships\">{all}</Relationships>")
}

fn relationship(id: &str, kind: &str, target: &str) -> String {
    format!("<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{target}\"/>")
}

/// Title, author, language and days of the file.
fn properties(meta: &Meta) -> String {
    let text = |text: &str| escaped(&line_of(text, PROPERTY));
    let day =
        format!("{:04}-{:02}-{:02}T00:00:00Z", meta.made_on.year(), meta.made_on.month(), meta.made_on.day());
    format!(
        "<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dc:title>{}</dc:title><dc:creator>{author}</dc:creator><cp:keywords>{}</cp:keywords>\
         <dc:description>{}</dc:description><dc:language>{}</dc:language>\
         <cp:lastModifiedBy>{author}</cp:lastModifiedBy>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{day}</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{day}</dcterms:modified></cp:coreProperties>",
        text(or_dash(&meta.title)),
        text(&meta.keywords.join(", ")),
        text(&meta.description),
        meta.language.tag(),
        author = text(&meta.author),
    )
}

/// How Word treats the document: as one of today, in its language.
fn settings(meta: &Meta) -> String {
    let language = meta.language.tag();
    format!(
        "<w:settings {NAMESPACES}><w:defaultTabStop w:val=\"709\"/>\
         <w:characterSpacingControl w:val=\"doNotCompress\"/>\
         <w:compat><w:compatSetting w:name=\"compatibilityMode\" \
         w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>\
         <w:themeFontLang w:val=\"{language}\"/><w:decimalSymbol w:val=\",\"/><w:listSeparator w:val=\";\"/>\
         </w:settings>"
    )
}

fn header(meta: &Meta) -> String {
    let content = format!("{}<w:r><w:tab/></w:r>{}", margin(&meta.header_left), margin(&meta.header_right));
    format!("<w:hdr {NAMESPACES}>{}</w:hdr>", Paragraph::of("Header").with(&content))
}

fn footer(meta: &Meta) -> String {
    let content = format!(
        "{}<w:r><w:tab/></w:r>{}{}{}",
        margin(&meta.footer_left),
        field("PAGE", "1"),
        stretch(" / ", Letters::default()),
        field("NUMPAGES", "1")
    );
    format!("<w:ftr {NAMESPACES}>{}</w:ftr>", Paragraph::of("Footer").with(&content))
}

fn margin(text: &str) -> String {
    stretch(&line_of(text, MARGIN), Letters::default())
}
